// ExtensionProviders: the backends of logs, traces and metrics that MeshConfig names.

import EnvoyAPI
import IstioAPI
import Mesh

extension IstioMesh.MeshConfig {
    /// A provider by its name, whose case does not matter. `prometheus` and `envoy` are there without being configured.
    func provider(named name: String) -> IstioMesh.MeshConfig.ExtensionProvider? {
        let wanted = name.lowercased()
        if let found = extensionProviders.first(where: { $0.name.lowercased() == wanted }) { return found }
        var standard = IstioMesh.MeshConfig.ExtensionProvider()
        standard.name = wanted
        switch wanted {
        case "prometheus":
            standard.provider = .prometheus(IstioMesh.MeshConfig.ExtensionProvider.PrometheusMetricsProvider())
        case "envoy":
            var file = IstioMesh.MeshConfig.ExtensionProvider.EnvoyFileAccessLogProvider()
            file.path = "/dev/stdout"
            standard.provider = .envoyFileAccessLog(file)
        default: return nil
        }
        return standard
    }
}

/// Where the services of providers are.
struct ProviderDestinations {
    struct Destination {
        let host: String
        let cluster: String
    }

    private let services: ServiceIndex

    init(_ snapshot: Snapshot) { services = snapshot.services }

    /// The service that a provider names, `HOST` or `NAMESPACE/HOST`; nil if there is none, or if several namespaces have
    /// the host and none is named.
    func destination(_ name: String, port: UInt32) -> Destination? {
        let parts = name.split(separator: "/" as Character, omittingEmptySubsequences: false).map { String($0) }
        let service: Service?
        if parts.count == 2 {
            service = services[ServiceKey(hostname: parts[1], namespace: parts[0])]
        } else {
            let candidates = services[host: name]
            service = candidates.count == 1 ? candidates[0] : nil
        }
        return service.map { service in
            Destination(host: service.hostname, cluster: Naming.cluster(.outbound, host: service.hostname, port: Int(port)))
        }
    }
}

extension EnvoyCore.GrpcService {
    /// A service that is called through a cluster of the mesh.
    init(_ destination: ProviderDestinations.Destination) {
        self.init()
        var target = EnvoyCore.GrpcService.EnvoyGrpc()
        target.clusterName = destination.cluster
        target.authority = destination.host
        targetSpecifier = .envoyGrpc(target)
    }
}

extension IstioMesh.MeshConfig.ExtensionProvider.HttpHeader {
    /// A value from the control plane's environment counts as empty: configuration depends on nothing but the mesh.
    var text: String { if case .value(let value)? = headerValue { value } else { "" } }
}

extension IstioMesh.MeshConfig.ExtensionProvider {
    /// The field that is set, for messages.
    var kindName: String {
        switch provider {
        case .envoyExtAuthzHttp: "envoyExtAuthzHttp"
        case .envoyExtAuthzGrpc: "envoyExtAuthzGrpc"
        case .zipkin: "zipkin"
        case .lightstep: "lightstep"
        case .datadog: "datadog"
        case .stackdriver: "stackdriver"
        case .opencensus: "opencensus"
        case .skywalking: "skywalking"
        case .prometheus: "prometheus"
        case .envoyFileAccessLog: "envoyFileAccessLog"
        case .envoyHttpAls: "envoyHttpAls"
        case .envoyTcpAls: "envoyTcpAls"
        case .envoyOtelAls: "envoyOtelAls"
        case .opentelemetry: "opentelemetry"
        case .sds: "sds"
        case nil: "none"
        }
    }
}
