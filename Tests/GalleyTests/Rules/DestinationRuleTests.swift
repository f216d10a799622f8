// DestinationRuleTests: the rules of DestinationRule, each broken alone.

import Galley
import Testing

@Suite struct DestinationRuleTests {
    private func codes(_ spec: String) -> [String] {
        Validation.findings(
            inYAML: "{apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: a, namespace: shop}, spec: \(spec)}"
        ).map(\.code)
    }

    private func codes(policy: String) -> [String] { codes("{host: a.example.com, trafficPolicy: \(policy)}") }

    @Test(
        arguments: [
            ("{host: reviews}", []),
            ("{host: '*'}", []),
            ("{host: '*.example.com'}", []),
            ("{host: a_b}", ["host-form"]),
            ("{host: 10.0.0.1}", ["host-form"]),
            ("{host: ''}", ["host-missing"]),
            ("{}", ["missing-field"]),
            ("null", ["host-missing"]),
            ("{host: a, subsets: [{name: v1}, {name: V-2, labels: {version: v2}}]}", []),
            ("{host: a, subsets: [{name: v1}, {name: v1}]}", ["subset-twice"]),
            ("{host: a, subsets: [{name: v.1}]}", ["subset-name"]),
            ("{host: a, subsets: [{name: ''}]}", ["subset-name"]),
            ("{host: a, subsets: [{}]}", ["missing-field"]),
            ("{host: a, subsets: [{name: v1, labels: {version: 'a b'}}]}", ["label-form"]),
            ("{host: a, subsets: [{name: v1, trafficPolicy: {}}]}", ["policy-empty"]),
            ("{host: a, exportTo: ['*', infra]}", ["export-all"]),
            ("{host: a, exportTo: [infra, other]}", []),
        ] as [(String, [String])])
    func rule(spec: String, expected: [String]) { #expect(codes(spec) == expected, "\(spec)") }

    @Test(
        arguments: [
            ("[.]", []),
            ("[shop]", []),
            ("[]", []),
            ("['*']", ["export-selected"]),
            ("[infra]", ["export-selected"]),
            ("[., shop]", ["export-selected"]),
        ] as [(String, [String])])
    func exportWithSelector(exportTo: String, expected: [String]) {
        #expect(codes("{host: a, workloadSelector: {matchLabels: {app: web}}, exportTo: \(exportTo)}") == expected, "\(exportTo)")
    }

    @Test(
        arguments: [
            ("{}", ["policy-empty"]),
            ("{portLevelSettings: []}", ["policy-empty"]),
            ("{retryBudget: {}}", []),
            ("{loadBalancer: {}}", []),
            ("{tunnel: {targetHost: a_b, targetPort: 0}, proxyProtocol: {}}", ["policy-conflict"]),
            ("{proxyProtocol: {version: V2}}", []),
            ("{proxyProtocol: {version: 2}}", ["invalid-value"]),
            ("{tunnel: {targetHost: a.example.com, targetPort: 80}}", []),
            ("{tunnel: {targetHost: 10.0.0.1, targetPort: 80, protocol: POST}}", []),
            ("{tunnel: {targetHost: a.example.com, targetPort: 80, protocol: PUT}}", ["tunnel-protocol"]),
            ("{tunnel: {targetHost: 'https://a.example.com', targetPort: 80}}", ["tunnel-target"]),
            ("{tunnel: {targetHost: a.example.com, targetPort: 0}}", ["port-number"]),
            ("{portLevelSettings: [{port: {number: 80}, tls: {}}]}", []),
            ("{portLevelSettings: [{port: {}, tls: {}}]}", []),
            ("{portLevelSettings: [{tls: {}}]}", ["port-missing"]),
            ("{portLevelSettings: [{port: {number: 80}}]}", ["policy-empty"]),
            ("{portLevelSettings: [{port: {number: 80}, connectionPool: {}}]}", ["pool-empty"]),
        ] as [(String, [String])])
    func policy(policy: String, expected: [String]) { #expect(codes(policy: policy) == expected, "\(policy)") }

    @Test(
        arguments: [
            ("{}", ["pool-empty"]),
            ("{http: {}}", []),
            ("{http: {maxRetries: -1}}", ["pool-limit"]),
            ("{http: {maxConcurrentStreams: -1}}", ["pool-limit"]),
            ("{http: {idleTimeout: 0s}}", ["too-short"]),
            ("{http: {idleTimeout: 1.0005s}}", ["duration-precision"]),
            ("{http: {useClientProtocol: true, h2UpgradePolicy: UPGRADE}}", ["pool-upgrade"]),
            ("{http: {useClientProtocol: true, h2UpgradePolicy: DEFAULT}}", []),
            ("{http: {http2KeepAlive: {interval: 1s, timeout: 1s}}}", []),
            ("{http: {http2KeepAlive: {interval: 1s}}}", ["keepalive-parts"]),
            ("{http: {http2KeepAlive: {}}}", ["keepalive-parts", "keepalive-parts"]),
            ("{tcp: {maxConnections: -1}}", ["pool-limit"]),
            ("{tcp: {idleTimeout: 0s}}", []),
            ("{tcp: {idleTimeout: 100us}}", []),
            ("{tcp: {idleTimeout: -1s}}", ["duration-negative"]),
            ("{tcp: {tcpKeepalive: {interval: 1.0005s}}}", ["duration-precision"]),
        ] as [(String, [String])])
    func connectionPool(pool: String, expected: [String]) {
        // How the schema names a bound that is not kept is its own affair.
        let found = codes(policy: "{connectionPool: \(pool)}")
        if expected == ["too-short"] { #expect(found.count == 1, "\(pool)") } else { #expect(found == expected, "\(pool)") }
    }

    @Test(
        arguments: [
            ("{consecutive5xxErrors: 5, interval: 5s}", []),
            ("{consecutiveErrors: 5}", ["deprecated-field"]),
            ("{maxEjectionPercent: 101}", ["percent-range"]),
            ("{minHealthPercent: -1}", ["percent-range"]),
            ("{consecutiveLocalOriginFailures: 3}", ["outlier-local-origin"]),
            ("{consecutiveLocalOriginFailures: 0}", []),
            ("{consecutiveLocalOriginFailures: 3, splitExternalLocalOriginErrors: true}", []),
        ] as [(String, [String])])
    func outlierDetection(detection: String, expected: [String]) {
        #expect(codes(policy: "{outlierDetection: \(detection)}") == expected, "\(detection)")
    }

    @Test(
        arguments: [
            ("{simple: RANDOM}", []),
            ("{simple: RANDOM, consistentHash: {useSourceIp: true}}", ["one-of-conflict"]),
            ("{backendUtilization: {weightUpdatePeriod: 1s}}", []),
            ("{consistentHash: {httpCookie: {name: ''}}}", ["cookie-name"]),
            ("{consistentHash: {httpCookie: {name: a, attributes: [{name: x}, {name: X}]}}}", []),
            ("{consistentHash: {httpCookie: {name: a, attributes: [{name: x}, {name: x}]}}}", ["cookie-attribute"]),
            ("{consistentHash: {httpCookie: {name: a, attributes: [{name: ''}]}}}", ["cookie-attribute"]),
            ("{consistentHash: {useSourceIp: true, ringHash: {minimumRingSize: 10}}}", []),
            ("{consistentHash: {useSourceIp: true, ringHash: {}, minimumRingSize: 10}}", ["deprecated-field", "hash-conflict"]),
            ("{consistentHash: {useSourceIp: true, maglev: {}}}", ["maglev-size"]),
            ("{consistentHash: {useSourceIp: true, maglev: {tableSize: 1}}}", []),
            ("{consistentHash: {useSourceIp: true, maglev: {tableSize: 2}}}", []),
            ("{consistentHash: {useSourceIp: true, maglev: {tableSize: 65537}}}", []),
            ("{consistentHash: {useSourceIp: true, maglev: {tableSize: 65536}}}", ["maglev-size"]),
            ("{consistentHash: {useSourceIp: true, maglev: {tableSize: 5000011}}}", ["maglev-size"]),
            ("{warmup: {duration: 60s, aggression: 0.5}}", []),
            ("{warmup: {duration: 60s, aggression: 0}}", ["warmup-aggression"]),
            ("{warmup: {}}", ["missing-field"]),
            ("{localityLbSetting: {}, zoneAwareLbSetting: {}}", ["locality-conflict"]),
        ] as [(String, [String])])
    func loadBalancer(loadBalancer: String, expected: [String]) {
        // Where one place has two findings, their order is free.
        #expect(codes(policy: "{loadBalancer: \(loadBalancer)}").sorted() == expected, "\(loadBalancer)")
    }

    @Test(
        arguments: [
            ("{distribute: [{from: eu/*, to: {eu: 60, us: 40}}]}", []),
            ("{distribute: [{from: eu, to: {'*': 100}}]}", []),
            ("{distribute: [{from: eu, to: {eu: 100}}], failover: [{from: eu, to: us}]}", ["locality-conflict"]),
            ("{distribute: [{from: eu, to: {eu: 0, us: 100}}]}", ["distribute-weight"]),
            ("{distribute: [{from: eu, to: {eu: 99}}]}", ["distribute-sum"]),
            ("{distribute: [{from: '*/eu', to: {eu: 100}}]}", ["locality-form"]),
            ("{distribute: [{from: eu//a, to: {eu: 100}}]}", ["locality-form"]),
            ("{distribute: [{from: eu/a/b/c, to: {eu: 100}}]}", []),
            ("{distribute: [{from: eu, to: {eu: 50, eu/a: 50}}]}", ["locality-overlap"]),
            ("{distribute: [{from: eu, to: {eu/a: 50, eu/b: 50}}]}", []),
            ("{distribute: [{from: eu/a, to: {eu: 100}}, {from: eu/a/x, to: {us: 100}}]}", ["locality-overlap"]),
            ("{distribute: [{from: eu/*, to: {eu: 100}}, {from: eu/a, to: {us: 100}}]}", ["locality-overlap"]),
            ("{failover: [{from: eu, to: us}, {from: eu, to: ap}]}", []),
            ("{failover: [{from: eu, to: eu}]}", ["failover-region"]),
            ("{failover: [{from: eu/a, to: us}]}", ["failover-region"]),
            ("{failover: [{from: eu, to: '*'}]}", ["failover-region"]),
            ("{failover: [{from: eu, to: us}], failoverPriority: [topology.kubernetes.io/zone]}", ["failover-priority"]),
            ("{failoverPriority: [topology.kubernetes.io/zone]}", []),
        ] as [(String, [String])])
    func locality(setting: String, expected: [String]) {
        let found = codes(policy: "{outlierDetection: {}, loadBalancer: {localityLbSetting: \(setting)}}")
        #expect(found == expected, "\(setting)")
    }

    @Test(
        arguments: [
            ("{enabled: true, failoverPriority: [version]}", []),
            ("{failoverPriority: [topology.kubernetes.io/region]}", ["failover-priority"]),
            ("{failover: [{from: eu, to: eu}]}", ["failover-region"]),
        ] as [(String, [String])])
    func zoneAware(setting: String, expected: [String]) {
        let found = codes(policy: "{outlierDetection: {}, loadBalancer: {zoneAwareLbSetting: \(setting)}}")
        #expect(found == expected, "\(setting)")
    }

    /// Only the rule's own policy is looked at, not those of subsets.
    @Test func failoverWithoutDetection() {
        let failover = "{loadBalancer: {localityLbSetting: {failover: [{from: eu, to: us}]}}}"
        #expect(codes(policy: failover) == ["failover-without-detection"])
        #expect(codes("{host: a, subsets: [{name: v1, trafficPolicy: \(failover)}]}") == [])
    }

    @Test(
        arguments: [
            ("{mode: SIMPLE}", []),
            ("{mode: MUTUAL, clientCertificate: /a, privateKey: /b}", []),
            ("{mode: MUTUAL}", ["tls-certificate", "tls-certificate"]),
            ("{mode: MUTUAL, credentialName: a}", []),
            ("{mode: MUTUAL, credentialName: a, privateKey: /b}", ["tls-sources"]),
            ("{mode: SIMPLE, credentialName: a, caCrl: /b}", ["tls-sources"]),
            ("{mode: SIMPLE, insecureSkipVerify: true}", []),
            ("{mode: SIMPLE, insecureSkipVerify: true, subjectAltNames: []}", []),
            ("{mode: SIMPLE, insecureSkipVerify: true, caCertificates: /a}", ["tls-unverified"]),
            ("{mode: SIMPLE, insecureSkipVerify: true, credentialName: a}", ["tls-unverified"]),
            ("{mode: MUTUAL, insecureSkipVerify: true, credentialName: a}", []),
            ("{mode: MUTUAL, insecureSkipVerify: true, credentialName: a, subjectAltNames: [b]}", ["tls-unverified"]),
            ("{mode: SIMPLE, credentialName: 'configmap://shop/ca'}", []),
            ("{mode: SIMPLE, credentialName: 'configmap://ca'}", ["credential-form"]),
            ("{mode: SIMPLE, credentialName: 'configmap://other/ca'}", ["credential-namespace"]),
            ("{mode: ISTIO_MUTUAL, caCertificates: /a}", []),
        ] as [(String, [String])])
    func tls(tls: String, expected: [String]) { #expect(codes(policy: "{tls: \(tls)}") == expected, "\(tls)") }

    /// The API server has no numbers of 64 bits without a sign.
    @Test(
        arguments: [("9223372036854775807", []), ("9223372036854775808", ["out-of-range"])] as [(String, [String])])
    func hugeNumbers(size: String, expected: [String]) {
        let text = """
            {apiVersion: networking.istio.io/v1, kind: DestinationRule, metadata: {name: a}, spec: {host: a, trafficPolicy:
              {loadBalancer: {consistentHash: {useSourceIp: true, ringHash: {minimumRingSize: \(size)}}}}}}
            """
        #expect(Validation.findings(inYAML: text).map(\.code) == expected, "\(size)")
    }
}
