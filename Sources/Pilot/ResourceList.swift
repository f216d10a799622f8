// ResourceList: resources that many proxies have, and behind them those of one alone.

/// A list in two parts. What proxies share is kept by reference, so that a proxy of a large mesh costs its own part.
public struct ResourceList<Resource: Sendable>: RandomAccessCollection, Sendable {
    /// What other proxies of the same view of the mesh have, too.
    public let shared: [Resource]

    /// The proxy's own.
    public let own: [Resource]

    public init(shared: [Resource] = [], own: [Resource] = []) {
        self.shared = shared
        self.own = own
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { shared.count + own.count }
    public subscript(index: Int) -> Resource { index < shared.count ? shared[index] : own[index - shared.count] }
}

extension ResourceList: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Resource...) { self.init(own: elements) }
}

extension ResourceList: Equatable where Resource: Equatable {
    /// Whether they have the same resources in the same order, shared or not.
    public static func == (one: ResourceList, other: ResourceList) -> Bool { one.elementsEqual(other) }
}
