// ProxyNode: the proxy that configuration is made for.

import Mesh

/// A proxy, with all that its configuration depends on.
public struct ProxyNode: Sendable {
    public enum Kind: String, Sendable, Hashable { case sidecar, router, waypoint }

    /// How traffic of the pod gets to the proxy (`sidecar.istio.io/interceptionMode`).
    public enum InterceptionMode: String, Sendable, Hashable {
        case redirect = "REDIRECT"
        case tproxy = "TPROXY"
        case none = "NONE"
    }

    /// A port of the workload behind the proxy that a service has.
    public struct ServiceTarget: Sendable {
        public var service: Service
        public var port: Service.Port

        /// The port that the application listens on.
        public var targetPort: Int
    }

    public var kind: Kind
    public var workload: Workload
    public var addresses: [String]

    /// `DNS` search domain: `NAMESPACE.svc.cluster.local`.
    public var dnsDomain: String
    public var interceptionMode: InterceptionMode
    public var labels: [String: String]
    public var annotations: [String: String]

    /// In the order of the services.
    public var serviceTargets: [ServiceTarget]

    public init(_ workload: Workload, in snapshot: Snapshot) {
        self.workload = workload
        addresses = workload.addresses
        labels = workload.labels
        annotations = workload.metadata.annotations
        let isRouter = annotations["inject.istio.io/templates"]?.contains("gateway") ?? false
        kind = isRouter || labels["istio.io/gateway-name"] != nil ? .router : .sidecar
        dnsDomain = "\(workload.namespace).svc.\(snapshot.mesh.domainSuffix)"
        let mode = annotations["sidecar.istio.io/interceptionMode"]
        interceptionMode =
            mode.flatMap(InterceptionMode.init(rawValue:))
            ?? (snapshot.mesh.config.$defaultConfig?.interceptionMode == .tproxy ? .tproxy : .redirect)
        serviceTargets = snapshot.servicePorts(of: workload)
            .map { ServiceTarget(service: $0.service, port: $0.port, targetPort: $0.endpoint.port) }
    }

    /// `POD.NAMESPACE`
    public var id: String { "\(workload.name).\(workload.namespace)" }

    /// `sidecar~IP~POD.NAMESPACE~NAMESPACE.svc.cluster.local`: Envoy's node id.
    public var nodeID: String { "\(kind.rawValue)~\(addresses.first ?? "")~\(id)~\(dnsDomain)" }
    public var namespace: String { workload.namespace }
    public var locality: Locality { workload.locality }
    public var network: String { workload.network }
    public var clusterID: String { workload.clusterID }

    public var supportsIPv4: Bool { addresses.isEmpty || addresses.contains { IPAddress.version(of: $0) == .v4 } }
    public var supportsIPv6: Bool { addresses.contains { IPAddress.version(of: $0) == .v6 } }

    /// `0.0.0.0`, or `::` where there is only IPv6.
    public var wildcardAddress: String { supportsIPv4 ? "0.0.0.0" : "::" }
    public var loopbackAddress: String { supportsIPv4 ? "127.0.0.1" : "::1" }

    /// The address that inbound connections to the application come from, so that interception passes them.
    public var inboundPassthroughAddress: String { supportsIPv4 ? "127.0.0.6" : "::6" }
}
