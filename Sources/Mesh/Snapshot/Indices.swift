// Indices: how a snapshot finds services and workloads.

/// Services by host and namespace.
public struct ServiceIndex: Sendable {
    /// By creation time, then hostname, then namespace.
    public private(set) var all: [Service] = []
    private var byHost: [String: [Service]] = [:]
    private var byNamespace: [String: [Service]] = [:]

    init(_ services: [Service]) {
        all = services.sorted(by: Self.isBefore)
        for service in all { index(service) }
    }

    static func isBefore(_ left: Service, _ right: Service) -> Bool {
        let (leftTime, rightTime) = (left.metadata.creationTime, right.metadata.creationTime)
        if leftTime != rightTime { return leftTime < rightTime }
        if left.name != right.name { return left.name < right.name }
        if left.namespace != right.namespace { return left.namespace < right.namespace }
        return left.hostname < right.hostname
    }

    private mutating func index(_ service: Service) {
        byHost[service.hostname, default: []].append(service)
        byNamespace[service.namespace, default: []].append(service)
    }

    /// Services of the host, one a namespace.
    public subscript(host hostname: String) -> [Service] { byHost[hostname] ?? [] }
    public subscript(namespace namespace: String) -> [Service] { byNamespace[namespace] ?? [] }
    public subscript(key: ServiceKey) -> Service? { byHost[key.hostname]?.first { $0.namespace == key.namespace } }

    mutating func put(_ service: Service) {
        remove(service.key)
        all.insert(service, at: all.firstIndex { Self.isBefore(service, $0) } ?? all.endIndex)
        byHost[service.hostname, default: []].append(service)
        byHost[service.hostname]?.sort(by: Self.isBefore)
        byNamespace[service.namespace, default: []].append(service)
        byNamespace[service.namespace]?.sort(by: Self.isBefore)
    }

    @discardableResult mutating func remove(_ key: ServiceKey) -> Bool {
        guard self[key] != nil else { return false }
        all.removeAll { $0.key == key }
        byHost[key.hostname]?.removeAll { $0.key == key }
        byNamespace[key.namespace]?.removeAll { $0.key == key }
        return true
    }
}

/// Workloads by name and by address.
public struct WorkloadIndex: Sendable {
    /// By namespace, then name.
    public private(set) var all: [Workload] = []
    private var byName: [String: Workload] = [:]
    private var byAddress: [String: [Workload]] = [:]

    init(_ workloads: [Workload]) {
        all = workloads.sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
        for workload in all {
            byName["\(workload.namespace)/\(workload.name)"] = workload
            for address in workload.addresses { byAddress[address, default: []].append(workload) }
        }
    }

    public subscript(namespace namespace: String, name name: String) -> Workload? { byName["\(namespace)/\(name)"] }
    public subscript(address address: String) -> [Workload] { byAddress[address] ?? [] }

    /// Workloads of a namespace whose labels have all of `selector`.
    public func matching(_ selector: [String: String], in namespace: String) -> [Workload] {
        all.filter { $0.namespace == namespace && LabelSelection.selects(selector, $0.labels) }
    }

    mutating func put(_ workload: Workload) { self = WorkloadIndex(all.filter { !$0.isSame(as: workload) } + [workload]) }

    @discardableResult mutating func remove(namespace: String, name: String) -> Bool {
        guard self[namespace: namespace, name: name] != nil else { return false }
        self = WorkloadIndex(all.filter { $0.namespace != namespace || $0.name != name })
        return true
    }
}

extension Workload {
    fileprivate func isSame(as other: Workload) -> Bool { namespace == other.namespace && name == other.name }
}

/// Selection by labels.
public enum LabelSelection {
    /// Whether `labels` have all entries of `selector`; an empty selector selects everything.
    public static func selects(_ selector: [String: String], _ labels: [String: String]) -> Bool {
        selector.allSatisfy { labels[$0.key] == $0.value }
    }
}
