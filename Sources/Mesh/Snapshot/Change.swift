// Change: what happened to a mesh, and what a snapshot after it differs in.

extension Snapshot {
    /// One thing that happened.
    public enum Change: Sendable {
        case service(Service, endpoints: [Endpoint])
        case endpoints(ServiceKey, [Endpoint])
        case removeService(ServiceKey)
        case workload(Workload)
        case removeWorkload(namespace: String, name: String)
        case config(DecodedObject)
        case removeConfig(ResourceReference)
        case namespace(String, labels: [String: String])
        case mesh(Settings)
    }

    /// What two snapshots differ in.
    public struct Difference: Sendable, Equatable {
        public var services: Set<ServiceKey> = []

        /// Services of which nothing but endpoints changed.
        public var endpoints: Set<ServiceKey> = []
        public var workloads: Set<String> = []
        public var config: Set<ResourceReference> = []
        public var namespaces: Set<String> = []
        public var isMeshChanged = false

        public init() {}

        public var isEmpty: Bool { self == Difference() }
    }

    /// The mesh after the changes, and what is different in it. What did not change is shared with this one.
    public func applying(_ changes: some Sequence<Change>) -> (snapshot: Snapshot, difference: Difference) {
        var next = self
        var difference = Difference()
        for change in changes { next.apply(change, &difference) }
        difference.endpoints.subtract(difference.services)
        return (next, difference)
    }

    private mutating func apply(_ change: Change, _ difference: inout Difference) {
        switch change {
        case .service(let service, let list):
            services.put(service)
            endpoints[service.key] = list
            difference.services.insert(service.key)
        case .endpoints(let key, let list):
            endpoints[key] = list
            difference.endpoints.insert(key)
        case .removeService(let key):
            guard services.remove(key) else { return }
            endpoints[key] = nil
            difference.services.insert(key)
        case .workload(let workload):
            workloads.put(workload)
            difference.workloads.insert("\(workload.namespace)/\(workload.name)")
        case .removeWorkload(let namespace, let name):
            if workloads.remove(namespace: namespace, name: name) { difference.workloads.insert("\(namespace)/\(name)") }
        case .config(let object):
            if config.put(object) { difference.config.insert(object.metadata.reference) }
        case .removeConfig(let reference):
            if config.remove(reference) { difference.config.insert(reference) }
        case .namespace(let name, let labels):
            guard namespaces[name] != labels else { return }
            namespaces[name] = labels
            difference.namespaces.insert(name)
        case .mesh(let settings):
            mesh = settings
            difference.isMeshChanged = true
        }
    }
}
