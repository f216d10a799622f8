// MeshConfigTests: the rules of the mesh's own settings, each broken alone.

import Galley
import Mesh
import Testing
import YAML

@Suite struct MeshConfigTests {
    private func codes(_ text: String, _ settings: MeshSettings = .meshConfig) throws -> [String] {
        var stream = DocumentStream(bytes: Array(text.utf8))
        let document = try #require(try stream.next()?.get())
        var validator = Validator()
        return validator.judge(document, as: settings, file: "-").map(\.code)
    }

    @Test(
        arguments: [
            ("{}", []),
            ("{proxyListenPort: 15001}", []),
            ("{proxyListenPort: 0}", ["port-number"]),
            ("{proxy_listen_port: 70000}", ["port-number"]),
            ("{connectTimeout: 10s}", []),
            ("{connectTimeout: 2h}", ["duration-range"]),
            ("{connectTimeout: 0s}", ["duration-range"]),
            ("{connectTimeout: 1.0005s}", ["duration-precision"]),
            ("{protocolDetectionTimeout: 0s}", []),
            ("{protocolDetectionTimeout: 1.0005s}", ["duration-precision"]),
            ("{localityLbSetting: {failover: [{from: eu, to: eu}]}, zoneAwareLbSetting: {}}", ["failover-region"]),
            ("{serviceSettings: [{hosts: ['*.global', a_b]}]}", ["host-form"]),
            ("{trustDomain: ''}", ["trust-domain"]),
            ("{trustDomain: a_b}", ["trust-domain"]),
            ("{trustDomainAliases: [old.example.com, '']}", ["trust-domain"]),
            ("{meshMTLS: {ecdhCurves: [P-256]}}", ["mesh-curves"]),
            ("{tlsDefaults: {ecdhCurves: [P-256, P-999]}}", ["curve-name"]),
            ("{tlsDefaults: {ecdhCurves: [P-256, P-256]}}", ["curve-twice"]),
            ("{defaultTrafficPolicy: {connectionPool: {}}}", ["pool-empty"]),
            ("{defaultTrafficPolicy: {outlierDetection: {maxEjectionPercent: 101}}}", ["percent-range"]),
            ("{defaultInboundHttpRetryPolicy: {attempts: 2, retryOn: reset}}", []),
            ("{defaultInboundHttpRetryPolicy: {attempts: 0, backoff: 1s}}", ["retry-backoff"]),
            ("{defaultInboundHttpRetryPolicy: {attempts: 2, perTryTimeout: 1s}}", ["retry-inbound"]),
            ("{defaultInboundHttpRetryPolicy: {attempts: -1}}", ["retry-attempts"]),
        ] as [(String, [String])])
    func mesh(text: String, expected: [String]) throws { #expect(try codes(text) == expected, "\(text)") }

    @Test(
        arguments: [
            ("{}", []),
            ("{configPath: ''}", ["text-empty"]),
            ("{serviceCluster: ''}", ["text-empty"]),
            ("{drainDuration: 1.5s}", ["duration-precision"]),
            ("{drainDuration: 0s}", ["duration-range"]),
            ("{discoveryAddress: a}", ["address-form"]),
            ("{discoveryAddress: 'istiod.istio-system.svc:15012'}", []),
            ("{tracing: {zipkin: {address: '$(HOST_IP):9411'}}}", []),
            ("{tracing: {zipkin: {}}}", ["tracing-address"]),
            ("{tracing: {datadog: {address: 'a_b:1'}}}", ["address-host"]),
            ("{tracing: {lightstep: {address: 'a:1'}}}", ["tracing-token"]),
            ("{tracing: {tlsSettings: {mode: MUTUAL, clientCertificate: /a}}}", ["tls-certificate"]),
            ("{statsdUdpAddress: 'a:b'}", ["address-port"]),
            ("{envoyAccessLogService: {address: a}}", ["address-form"]),
            ("{proxyMetadata: {ISTIO_META_DNS_AUTO_ALLOCATE: 'true'}}", ["old-metadata"]),
            ("{proxyAdminPort: 0}", ["port-number"]),
            ("{statusPort: 15020}", []),
            ("{controlPlaneAuthPolicy: 5}", ["auth-policy"]),
            ("{privateKeyProvider: {}}", ["key-provider"]),
            ("{privateKeyProvider: {cryptomb: {pollDelay: 0s}}}", ["key-provider-delay"]),
            ("{privateKeyProvider: {qat: {pollDelay: 0.02s}}}", []),
            ("{connectionSettings: {listenerPerConnectionBufferLimitBytes: -1}}", ["connection-buffer"]),
            ("{connectionSettings: {httpIdleTimeout: -1s}}", ["duration-negative"]),
            ("{connectionSettings: {httpMaxConcurrentStreams: 0}}", ["connection-limit"]),
            ("{connectionSettings: {http2InitialStreamWindowSize: 1}}", ["connection-window"]),
        ] as [(String, [String])])
    func proxies(text: String, expected: [String]) throws { #expect(try codes("{defaultConfig: \(text)}") == expected, "\(text)") }

    @Test(
        arguments: [
            ("{name: a, prometheus: {}}", []),
            ("{prometheus: {}}", ["provider-name"]),
            ("{name: a}", ["provider-kind"]),
            ("{name: a, zipkin: {service: infra/zipkin.example.com, port: 9411}}", []),
            ("{name: a, zipkin: {service: a_b, port: 9411}}", ["provider-service"]),
            ("{name: a, zipkin: {service: a.b, port: 0}}", ["provider-port"]),
            ("{name: a, envoyExtAuthzHttp: {service: a.b, port: 80, statusOnError: '999'}}", ["provider-status"]),
            ("{name: a, envoyExtAuthzHttp: {service: a.b, port: 80, pathPrefix: a}}", ["provider-path"]),
            ("{name: a, lightstep: {service: a.b, port: 80}}", ["deprecated-field", "provider-token"]),
            ("{name: a, opentelemetry: {service: a.b, port: 80, http: {path: /a}, grpc: {}}}", ["provider-conflict"]),
        ] as [(String, [String])])
    func providers(text: String, expected: [String]) throws {
        #expect(try codes("{extensionProviders: [\(text)]}").sorted() == expected, "\(text)")
    }

    @Test(
        arguments: [
            ("{endpoints: [{fromCidr: 10.0.0.0/16}, {fromRegistry: cluster1}], gateways: [{address: 1.2.3.4, port: 15443}]}", []),
            ("{endpoints: [{fromCidr: 10.0.0}]}", ["subnet-form"]),
            ("{endpoints: [{fromRegistry: a_b}]}", ["registry-name"]),
            ("{gateways: [{registryServiceName: a_b, port: 15443}]}", ["host-form"]),
            ("{gateways: [{address: a_b, port: 15443}]}", ["address-host"]),
            ("{gateways: [{address: a.b, port: 0}]}", ["port-number"]),
        ] as [(String, [String])])
    func networks(text: String, expected: [String]) throws {
        #expect(try codes("{networks: {n1: \(text)}}", .meshNetworks) == expected, "\(text)")
    }
}
