// MeshConfigRules: settings of the mesh as a whole.

import IstioAPI
import Mesh
import Protobuf

/// MeshConfig, as people write it: laid over Istio's defaults, so what is absent is right, and what is given has to be.
enum MeshConfigRules {
    static func check(_ mesh: IstioMesh.MeshConfig, at place: Place, _ report: Report) {
        MeshValues.port(mesh.proxyListenPort, at: place["proxyListenPort"], report)
        connectTimeout(mesh.connectTimeout, at: place["connectTimeout"], report)
        if let timeout = mesh.protocolDetectionTimeout, !timeout.isWholeMilliseconds {
            report.error(
                "duration-precision", place["protocolDetectionTimeout"], "timers count whole milliseconds",
                hint: "round the duration to milliseconds")
        }
        if let config = mesh.$defaultConfig { MeshProxyRules.check(config, at: place["defaultConfig"], report) }
        if let setting = mesh.$localityLbSetting { LocalityRules.check(setting, at: place["localityLbSetting"], report) }
        if let setting = mesh.$zoneAwareLbSetting { LocalityRules.check(setting, at: place["zoneAwareLbSetting"], report) }
        serviceHosts(mesh.serviceSettings, at: place["serviceSettings"], report)
        trustDomains(mesh, at: place, report)
        curves(mesh, at: place, report)
        traffic(mesh.defaultTrafficPolicy, at: place["defaultTrafficPolicy"], report)
        if let retry = mesh.$defaultInboundHttpRetryPolicy { inboundRetry(retry, at: place["defaultInboundHttpRetryPolicy"], report) }
        ExtensionProviderRules.check(mesh.extensionProviders, at: place["extensionProviders"], report)
    }

    private static func connectTimeout(_ timeout: Duration?, at place: Place, _ report: Report) {
        guard let timeout else { return }
        if !timeout.isAtLeastOneMillisecond || timeout > Duration(seconds: 3_600) {
            report.error("duration-range", place, "connecting may take from 1ms to 1h", hint: "write a duration such as 10s")
        } else if !timeout.isWholeMilliseconds {
            report.error("duration-precision", place, "timers count whole milliseconds", hint: "round the duration to milliseconds")
        }
    }

    private static func serviceHosts(_ settings: [IstioMesh.MeshConfig.ServiceSettings], at place: Place, _ report: Report) {
        for (index, setting) in settings.enumerated() {
            for (position, host) in setting.hosts.enumerated() where !Hostname.isValidWildcard(host) {
                report.error(
                    "host-form", place[index]["hosts"][position], "\"\(host)\" is not the name of a host",
                    hint: "write letters, digits and dashes, with dots between and at most one * in front")
            }
        }
    }

    private static func trustDomains(_ mesh: IstioMesh.MeshConfig, at place: Place, _ report: Report) {
        if !mesh.trustDomain.isEmpty || place["trustDomain"].isPresent {
            trustDomain(mesh.trustDomain, at: place["trustDomain"], report)
        }
        for (index, alias) in mesh.trustDomainAliases.enumerated() { trustDomain(alias, at: place["trustDomainAliases"][index], report) }
    }

    private static func trustDomain(_ domain: String, at place: Place, _ report: Report) {
        guard !TrustDomain.isValid(domain) else { return }
        report.error(
            "trust-domain", place, domain.isEmpty ? "a trust domain needs a name" : "\"\(domain)\" is not a trust domain",
            hint: "write a name like cluster.local: letters, digits and dashes, with dots between")
    }

    /// Curves for the exchange of keys, by the names that BoringSSL has for them.
    private static func curves(_ mesh: IstioMesh.MeshConfig, at place: Place, _ report: Report) {
        if !mesh.meshMTLS.ecdhCurves.isEmpty {
            report.error(
                "mesh-curves", place["meshMTLS"]["ecdhCurves"], "curves cannot be chosen for mutual TLS within the mesh",
                hint: "remove it; tlsDefaults.ecdhCurves is for other connections")
        }
        let curves = mesh.tlsDefaults.ecdhCurves
        for (index, curve) in curves.enumerated() {
            let place = place["tlsDefaults"]["ecdhCurves"][index]
            switch curve {
            case "P-224", "P-256", "P-384", "P-521", "X25519", "X25519Kyber768Draft00", "X25519MLKEM768":
                guard curves[..<index].contains(curve) else { continue }
                report.warning("curve-twice", place, "\"\(curve)\" is listed already", hint: "remove one of the two")
            default:
                report.warning(
                    "curve-name", place, "\"\(curve)\" is not a curve that Envoy has, so it is left out",
                    hint: "write P-224, P-256, P-384, P-521, X25519, X25519Kyber768Draft00 or X25519MLKEM768")
            }
        }
    }

    private static func traffic(_ policy: IstioMesh.MeshConfig.DefaultTrafficPolicy, at place: Place, _ report: Report) {
        if let pool = policy.$connectionPool {
            ConnectionPoolRules.check(pool, at: place["connectionPool"], report, checksKeepalive: false)
        }
        if let detection = policy.$outlierDetection { OutlierDetectionRules.check(detection, at: place["outlierDetection"], report) }
    }

    /// Retries of the proxy in front of a workload, which has one endpoint and no time limits of its own.
    private static func inboundRetry(_ retry: Networking.HTTPRetry, at place: Place, _ report: Report) {
        HTTPRetryRules.check(retry, at: place, report)
        if retry.attempts == 0 && retry.backoff != nil {
            report.error(
                "retry-backoff", place["backoff"], "without attempts there are no retries to wait for",
                hint: "write the number of attempts, or remove backoff")
        }
        let fields: [(StaticString, Bool)] = [
            ("perTryTimeout", retry.perTryTimeout != nil), ("retryRemoteLocalities", retry.retryRemoteLocalities != nil),
            ("retryIgnorePreviousHosts", retry.retryIgnorePreviousHosts != nil),
        ]
        for (field, isGiven) in fields where isGiven {
            report.warning(
                "retry-inbound", place[field], "\(field) has no effect on retries towards the proxy's own workload", hint: "remove it")
        }
    }
}

/// Values that occur all over the settings of mesh and proxies.
enum MeshValues {
    /// A port, if one is given.
    static func port(_ number: Int32, at place: Place, _ report: Report) {
        guard number != 0 || place.isPresent, !PortNumber.isValid(Int(number)) else { return }
        report.error("port-number", place, "\(number) is not a port", hint: "write a number from 1 to 65535")
    }

    /// The address of a server, if one is given: a host name or an IP address, with a port.
    static func address(_ text: String, at place: Place, _ report: Report, mayBeOnNode: Bool = false) {
        guard !text.isEmpty || place.isPresent else { return }
        guard let (host, port) = HostAndPort.split(text) else {
            return report.error(
                "address-form", place, "\"\(text)\" is not an address with a port", hint: "write it like collector.infra:9411")
        }
        if !Hostname.isValid(host) && !IPAddress.isValid(host) && !(mayBeOnNode && host == "$(HOST_IP)") {
            report.error(
                "address-host", place,
                host.isEmpty ? "the address has no host" : "\"\(host)\" is neither the name of a host nor an IP address",
                hint: "write it like collector.infra:9411")
        }
        if !(Int(port).map { PortNumber.isValid($0) } ?? false) {
            report.error("address-port", place, "\"\(port)\" is not a port", hint: "write a number from 1 to 65535 behind the colon")
        }
    }

    /// A text that may be absent but not empty.
    static func text(_ text: String, at place: Place, _ what: String, _ report: Report) {
        guard text.isEmpty, place.isPresent else { return }
        report.error("text-empty", place, "\(what) is empty", hint: "name it, or leave the field out for the default")
    }
}
