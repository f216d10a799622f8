// Service: a service of any registry, in one form.

/// A name in the mesh with its ports, from whichever registry it comes.
public final class Service: Sendable {
    /// Where a service is registered.
    public enum Registry: String, Sendable, Hashable {
        case kubernetes = "Kubernetes"
        case external = "External"
        case consul = "Consul"
    }

    /// How a proxy comes from the name to an address.
    public enum Resolution: Sendable, Hashable {
        /// The proxy balances over endpoints that it is told (EDS).
        case clientSideLoadBalancing
        /// The proxy resolves names again and again and uses all addresses.
        case dns
        /// The proxy resolves names and uses the first address of the answer.
        case dnsRoundRobin
        /// The proxy resolves the name that the client asks for.
        case dynamicDNS
        /// Traffic goes to the address that the client meant.
        case passthrough
        /// Another name of a Kubernetes service (ExternalName).
        case alias

        public var isDNS: Bool { self == .dns || self == .dnsRoundRobin }
    }

    public struct Port: Sendable, Hashable {
        public var name: String
        public var number: Int
        public var `protocol`: ApplicationProtocol

        /// The port of the endpoints, if it is a number and known.
        public var targetPort: Int
        public var targetPortName: String

        public init(name: String, number: Int, protocol: ApplicationProtocol, targetPort: Int = 0, targetPortName: String = "") {
            self.name = name
            self.number = number
            self.protocol = `protocol`
            self.targetPort = targetPort
            self.targetPortName = targetPortName
        }
    }

    /// What a registry may know of a service; each has a default that means nothing.
    public struct Attributes: Sendable {
        public var labels: [String: String] = [:]

        /// Labels that select the service's endpoints.
        public var selector: [String: String] = [:]

        /// Who may see it. Nil: the mesh's default.
        public var exportTo: Visibility?

        /// `cluster.local`-internal name of an ExternalName service's target.
        public var externalName = ""

        /// `type` of a Kubernetes service.
        public var type = ""
        public var externalAddresses: [String] = []

        /// `internalTrafficPolicy: Local`.
        public var isNodeLocal = false
        public var trafficDistribution: TrafficDistribution = .any
        public var publishesNotReady = false

        /// Names that mean this service too (ExternalName services whose target it is).
        public var aliases: [Alias] = []

        /// Whether not ready endpoints are sent, marked unhealthy, instead of left out.
        public var sendsUnhealthy = false

        public init() {}
    }

    /// `spec.trafficDistribution`, or the annotation `networking.istio.io/traffic-distribution`.
    public enum TrafficDistribution: Sendable, Hashable { case any, preferSameZone, preferSameNode, preferClose, preferSameRegion }

    public struct Alias: Sendable, Hashable {
        public var hostname: String
        public var namespace: String
        public init(hostname: String, namespace: String) { (self.hostname, self.namespace) = (hostname, namespace) }
    }

    public let hostname: String
    public let name: String
    public let namespace: String
    public let registry: Registry
    public let metadata: ConfigMetadata
    public let ports: [Port]

    /// Virtual addresses, the default one first; empty for headless services and services without any.
    public let addresses: [String]

    /// Addresses that the mesh gave to a ServiceEntry that has none.
    public let autoAllocatedAddresses: [String]
    public let resolution: Resolution

    /// Not a part of the mesh: no mutual TLS by itself.
    public let isMeshExternal: Bool

    /// SPIFFE ids or other names that its endpoints' certificates may bear.
    public let subjectAltNames: [String]
    public let attributes: Attributes

    public init(
        hostname: String, name: String, namespace: String, registry: Registry, metadata: ConfigMetadata, ports: [Port],
        addresses: [String] = [], autoAllocatedAddresses: [String] = [], resolution: Resolution, isMeshExternal: Bool = false,
        subjectAltNames: [String] = [], attributes: Attributes = Attributes()
    ) {
        self.hostname = hostname
        self.name = name
        self.namespace = namespace
        self.registry = registry
        self.metadata = metadata
        self.ports = ports
        self.addresses = addresses
        self.autoAllocatedAddresses = autoAllocatedAddresses
        self.resolution = resolution
        self.isMeshExternal = isMeshExternal
        self.subjectAltNames = subjectAltNames
        self.attributes = attributes
    }

    public var key: ServiceKey { ServiceKey(hostname: hostname, namespace: namespace) }

    /// A Kubernetes service without a virtual address: clients meet its pods directly.
    public var isHeadless: Bool { registry == .kubernetes && addresses.isEmpty && resolution == .passthrough }

    /// The same service, other in what is given.
    public func with(
        ports: [Port]? = nil, addresses: [String]? = nil, subjectAltNames: [String]? = nil, attributes: Attributes? = nil
    ) -> Service {
        Service(
            hostname: hostname, name: name, namespace: namespace, registry: registry, metadata: metadata, ports: ports ?? self.ports,
            addresses: addresses ?? self.addresses, autoAllocatedAddresses: autoAllocatedAddresses, resolution: resolution,
            isMeshExternal: isMeshExternal, subjectAltNames: subjectAltNames ?? self.subjectAltNames,
            attributes: attributes ?? self.attributes)
    }

    public func port(_ number: Int) -> Port? { ports.first { $0.number == number } }
    public func port(named name: String) -> Port? { ports.first { $0.name == name } }
}

/// Names a service: the same host may be defined in several namespaces.
public struct ServiceKey: Sendable, Hashable, Comparable {
    public var hostname: String
    public var namespace: String

    public init(hostname: String, namespace: String) {
        self.hostname = hostname
        self.namespace = namespace
    }

    public static func < (left: Self, right: Self) -> Bool { (left.hostname, left.namespace) < (right.hostname, right.namespace) }
}
