// Limits: how much of its memory and time a reader gives to a document.

/// What a document may cost. A document beyond a limit is an error; the stream goes on after it.
public struct Limits: Sendable, Hashable {
    /// Sequences and mappings within each other. The default, 256, is five times what the deepest published resource
    /// definitions need, and little enough that recursive walks stay within a thread's stack.
    public var depth = 256

    /// Nodes of one document, after aliases are expanded. The default, 10 million, is a list of some 100,000 resources,
    /// and 240 MB of memory.
    public var nodes = 10_000_000

    /// Nodes of one document that come from aliases. The default is 1 million: hand-written configuration stays under
    /// a few thousand, and an alias bomb is over it within milliseconds.
    public var aliasedNodes = 1_000_000

    /// Bytes of the text of one document. The default, 512 MiB, is a dump of a large cluster; never more than 2 GiB.
    public var bytes = 512 << 20

    public init() {}

    public init(depth: Int = 256, nodes: Int = 10_000_000, aliasedNodes: Int = 1_000_000, bytes: Int = 512 << 20) {
        self.depth = depth
        self.nodes = nodes
        self.aliasedNodes = aliasedNodes
        self.bytes = bytes
    }

    var allowedBytes: Int { min(bytes, 2 << 30) }
    var allowedNodes: Int { min(nodes, 1 << 30) }
}
