// ClusterKey: the parts of a cluster's name, and istioctl's order by them.

/// `outbound|9080|v1|reviews.default.svc.cluster.local` in its parts; any other name is a host alone.
struct ClusterKey: Hashable, Comparable {
    var direction = ""
    var subset = ""
    var host: String
    var port = 0

    /// Whether the name has the four parts.
    let isStructured: Bool

    init(_ name: String) {
        let parts = name.split(separator: "|" as Character, omittingEmptySubsequences: false).map { String($0) }
        isStructured = parts.count > 3
        guard isStructured else {
            host = name
            return
        }
        direction = parts[0]
        port = Int(parts[1]) ?? 0
        subset = parts[2]
        host = parts[3]
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.host, left.subset, left.port, left.direction) < (right.host, right.subset, right.port, right.direction)
    }
}

extension Sequence {
    /// Sorted by a key that is worked out once an element; equal ones stay in their order.
    func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
        let keyed = enumerated().map { (key: key($0.element), offset: $0.offset, element: $0.element) }
        return keyed.sorted { $0.key < $1.key || ($0.key == $1.key && $0.offset < $1.offset) }.map(\.element)
    }
}
