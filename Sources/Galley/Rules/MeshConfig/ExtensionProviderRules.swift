// ExtensionProviderRules: services for authorization, tracing and logs that Telemetry and AuthorizationPolicy refer to.

import IstioAPI
import Mesh

/// `extensionProviders`. Istio starts with ones that are wrong and only logs it, so all findings are warnings.
enum ExtensionProviderRules {
    private typealias Kinds = IstioMesh.MeshConfig.ExtensionProvider

    static func check(_ providers: [IstioMesh.MeshConfig.ExtensionProvider], at place: Place, _ report: Report) {
        var names: Set<String> = []
        for (index, provider) in providers.enumerated() {
            let place = place[index]
            if provider.name.isEmpty {
                report.warning("provider-name", place["name"], "nothing can refer to a provider without a name", hint: "name the provider")
            } else if !names.insert(provider.name).inserted {
                report.warning(
                    "provider-name", place["name"], "there is already a provider \"\(provider.name)\"",
                    hint: "give each provider a name of its own")
            }
            check(provider.provider, at: place, report)
        }
    }

    private static func check(_ provider: Kinds.Provider?, at place: Place, _ report: Report) {
        switch provider {
        case nil:
            report.warning(
                "provider-kind", place, "the kind of provider is missing", hint: "add one, such as opentelemetry or envoyExtAuthzGrpc")
        case .envoyExtAuthzHttp(let settings)?:
            let place = place["envoyExtAuthzHttp"]
            target(settings.service, settings.port, at: place, report)
            status(settings.statusOnError, at: place, report)
            if !settings.pathPrefix.isEmpty && settings.pathPrefix.utf8.first != UInt8(ascii: "/") {
                report.warning("provider-path", place["pathPrefix"], "a path begins with a slash", hint: "write /\(settings.pathPrefix)")
            }
        case .envoyExtAuthzGrpc(let settings)?:
            target(settings.service, settings.port, at: place["envoyExtAuthzGrpc"], report)
            status(settings.statusOnError, at: place["envoyExtAuthzGrpc"], report)
        case .zipkin(let settings)?: target(settings.service, settings.port, at: place["zipkin"], report)
        case .lightstep(let settings)?:
            target(settings.service, settings.port, at: place["lightstep"], report)
            if settings.accessToken.isEmpty {
                report.warning(
                    "provider-token", place["lightstep"]["accessToken"], "Lightstep takes no spans without a token", hint: "add accessToken"
                )
            }
        case .datadog(let settings)?: target(settings.service, settings.port, at: place["datadog"], report)
        case .opencensus(let settings)?: target(settings.service, settings.port, at: place["opencensus"], report)
        case .skywalking(let settings)?: target(settings.service, settings.port, at: place["skywalking"], report)
        case .envoyHttpAls(let settings)?: target(settings.service, settings.port, at: place["envoyHttpAls"], report)
        case .envoyTcpAls(let settings)?: target(settings.service, settings.port, at: place["envoyTcpAls"], report)
        case .envoyOtelAls(let settings)?: target(settings.service, settings.port, at: place["envoyOtelAls"], report)
        case .opentelemetry(let settings)?:
            let place = place["opentelemetry"]
            target(settings.service, settings.port, at: place, report)
            if settings.$http != nil && settings.$grpc != nil {
                report.warning(
                    "provider-conflict", place["grpc"], "spans are sent by HTTP or by gRPC, not both", hint: "remove http or grpc")
            }
        case .stackdriver?, .prometheus?, .envoyFileAccessLog?, .sds?: break
        }
    }

    /// The service and port of a provider that is reached over the network.
    private static func target(_ service: String, _ port: UInt32, at place: Place, _ report: Report) {
        let parts = service.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let host = parts.last ?? ""
        let hasNamespace = parts.count < 2 || DNSLabel.isValid(parts[0])
        if !hasNamespace || !Hostname.isValid(host) && !IPAddress.isValid(host) {
            report.warning(
                "provider-service", place["service"], service.isEmpty ? "the service is missing" : "\"\(service)\" does not name a service",
                hint: "write a host such as collector.infra.svc.cluster.local, or namespace/host")
        }
        guard !PortNumber.isValid(port) else { return }
        report.warning(
            "provider-port", place["port"], port == 0 ? "the port is missing" : "\(port) is not a port",
            hint: "write a number from 1 to 65535")
    }

    private static func status(_ status: String, at place: Place, _ report: Report) {
        guard !status.isEmpty, !(Int(status).map(isKnownToEnvoy) ?? false) else { return }
        report.warning(
            "provider-status", place["statusOnError"], "\"\(status)\" is not an HTTP status that Envoy can answer",
            hint: "write one such as \"503\"")
    }

    /// The members of Envoy's type.v3.StatusCode.
    private static func isKnownToEnvoy(_ status: Int) -> Bool {
        switch status {
        case 100, 200...208, 226, 300...305, 307, 308, 400...417, 421...424, 426, 428, 429, 431, 500...508, 510, 511: true
        default: false
        }
    }
}
