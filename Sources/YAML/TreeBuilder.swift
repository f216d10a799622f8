// TreeBuilder: collects the nodes of one document, from whichever reader finds them.

import Glibc

/// A tree under construction. Readers open and close collections and add scalars, in the order of the text; the builder
/// keeps the shape, the limits, and that no key is given twice. Its memory is used again for the next document.
struct TreeBuilder: ~Copyable {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// What is wrong with a node that was added: the reader, who knows the lines, makes an error of it.
    struct Refusal: Error {
        var code: YAMLError.Code
        var message: String
        var hint: String?
        /// The node to blame; nil: the one being added.
        var node: Int?
        /// Where that node was, if the nodes have been rearranged since.
        var place: (line: UInt32, column: UInt32)?
    }

    private(set) var nodes = Scratch<Node>(capacity: 1024)
    private(set) var arena = Scratch<UInt8>(capacity: 16384)
    /// Where nodes stand in the text, if ``tracksRanges``; parallel to the nodes.
    private(set) var ranges = Scratch<SourceRange>(capacity: 16)
    private var open = Scratch<Open>(capacity: 64)
    private var keys = KeySet()
    private(set) var hasMergeKeys = false
    private var aliasedNodes = 0
    var limits = Limits()
    var tracksRanges = false

    private struct Open {
        var node: Int
        var isMapping: Bool
        var expectsKey: Bool
    }

    deinit {
        nodes.free()
        arena.free()
        ranges.free()
        open.free()
        keys.free()
    }

    mutating func begin(limits: Limits, tracksRanges: Bool) {
        nodes.shrink(to: 1 << 16)
        arena.shrink(to: 1 << 20)
        nodes.removeAll()
        arena.removeAll()
        ranges.removeAll()
        open.removeAll()
        hasMergeKeys = false
        aliasedNodes = 0
        self.limits = limits
        self.tracksRanges = tracksRanges
    }

    var depth: Int { open.count }

    /// The innermost open collection.
    var innermost: Int? { open.count == 0 ? nil : open[open.count - 1].node }

    /// Whether the next node is the key of an entry.
    var expectsKey: Bool { open.count > 0 && open[open.count - 1].expectsKey }

    func isOpen(_ node: Int) -> Bool {
        for index in 0..<open.count where open[index].node == node { return true }
        return false
    }

    func text(_ node: Int) -> Bytes {
        Bytes(start: arena.base + Int(nodes[node].offset), count: Int(nodes[node].length))
    }

    // MARK: Adding

    /// Adds a scalar. A plain scalar's kind is found here; others' is given.
    @inline(__always)
    mutating func add(
        scalar text: Bytes, kind: Document.Kind, flags: Node.Flags, line: Int, column: Int, range: SourceRange
    ) throws(Refusal) {
        let offset = UInt32(truncatingIfNeeded: arena.count)
        if let base = text.baseAddress { arena.append(base, count: text.count) }
        let node = Node(
            line: UInt32(truncatingIfNeeded: line), column: UInt32(truncatingIfNeeded: column), offset: offset,
            length: UInt32(truncatingIfNeeded: text.count), size: 1, kind: kind, flags: flags)
        try place(node, range: range)
    }

    mutating func beginCollection(
        _ kind: Document.Kind, flags: Node.Flags, line: Int, column: Int, start: Int
    ) throws(Refusal) {
        guard open.count < limits.depth else {
            throw Refusal(
                code: .tooDeep, message: "lists and mappings are nested more than \(limits.depth) deep",
                hint: "split the document, or remove levels that are not needed")
        }
        let index = nodes.count
        let node = Node(
            line: UInt32(truncatingIfNeeded: line), column: UInt32(truncatingIfNeeded: column), offset: 0, length: 0, size: 1,
            kind: kind, flags: flags)
        try place(node, range: SourceRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: start)))
        open.append(Open(node: index, isMapping: kind == .mapping, expectsKey: kind == .mapping))
    }

    /// Ends the innermost collection. `end` is the end of its closing bracket; nil if it has none.
    mutating func endCollection(end: Int?) throws(Refusal) {
        let last = open[open.count - 1]
        open.removeLast()
        nodes.base[last.node].size = UInt32(truncatingIfNeeded: nodes.count - last.node)
        if tracksRanges { closeRange(of: last.node, end: end) }
        if last.isMapping, nodes.base[last.node].length > 1, !hasMergeKeys {
            try refuseDuplicates(in: last.node)
        }
    }

    private func closeRange(of node: Int, end: Int?) {
        var range = ranges[node]
        if let end {
            range.end = UInt32(truncatingIfNeeded: end)
        } else {
            // Copied nodes have the ranges of the aliases that brought them, so that children always lie within parents.
            for child in node..<nodes.count { range.end = max(range.end, ranges[child].end) }
        }
        ranges[node] = range
    }

    @inline(__always)
    private mutating func place(_ node: Node, range: SourceRange) throws(Refusal) {
        guard nodes.count < limits.allowedNodes else { throw tooManyNodes }
        var node = node
        if open.count > 0 {
            let last = open.base + (open.count - 1)
            if last.pointee.isMapping {
                if last.pointee.expectsKey {
                    try makeKey(&node)
                    nodes.base[last.pointee.node].length += 1
                }
                last.pointee.expectsKey.toggle()
            } else {
                nodes.base[last.pointee.node].length += 1
            }
        }
        nodes.append(node)
        if tracksRanges { ranges.append(range) }
    }

    private var tooManyNodes: Refusal {
        Refusal(code: .tooLarge, message: "the document has more than \(limits.allowedNodes) values", hint: "split the document")
    }

    @inline(__always)
    private mutating func makeKey(_ node: inout Node) throws(Refusal) {
        node.flags.insert(.key)
        if node.flags.contains(.merge) {
            hasMergeKeys = true
            return
        }
        if node.kind != .string { try convertKey(&node) }
    }

    private mutating func convertKey(_ node: inout Node) throws(Refusal) {
        switch node.kind {
        case .null:
            throw Refusal(
                code: .badKey, message: "a key is missing or null", hint: "write the key before the colon; quote it if it is the word null")
        case .sequence, .mapping:
            throw Refusal(
                code: .badKey, message: "a \(node.kind == .mapping ? "mapping" : "list") cannot be a key",
                hint: "use text as the key; a value like {{ ... }} is a template, which must be rendered first or stand in quotes")
        case .bool, .integer, .float:
            let own = Bytes(start: arena.base + Int(node.offset), count: Int(node.length))
            let isTrue = node.kind == .bool && Scalar.isTrue(own)
            guard var text = KeyText.text(of: node.kind, own, bool: isTrue) else { return }
            node.offset = UInt32(truncatingIfNeeded: arena.count)
            text.withUTF8 { bytes in
                node.length = UInt32(truncatingIfNeeded: bytes.count)
                if let base = bytes.baseAddress { arena.append(base, count: bytes.count) }
            }
        case .string:
            break
        }
    }

    /// Adds a copy of a subtree: what an alias stands for.
    mutating func add(copyOf source: Int, range: SourceRange) throws(Refusal) {
        let size = Int(nodes[source].size)
        aliasedNodes += size
        guard aliasedNodes <= limits.aliasedNodes else {
            throw Refusal(
                code: .tooManyAliases, message: "aliases expand to more than \(limits.aliasedNodes) values",
                hint: "write the values out, or use fewer aliases within anchored values")
        }
        guard nodes.count + size <= limits.allowedNodes else { throw tooManyNodes }
        guard open.count + height(of: source) <= limits.depth else {
            throw Refusal(
                code: .tooDeep, message: "with aliases expanded, lists and mappings are nested more than \(limits.depth) deep", hint: nil)
        }
        var root = nodes[source]
        root.flags.insert(.copied)
        root.flags.remove([.key])
        let first = nodes.count
        try place(root, range: range)
        if size > 1 { nodes.append(UnsafePointer(nodes.base) + source + 1, count: size - 1) }
        for index in (first + 1)..<max(first + size, first + 1) { nodes.base[index].flags.insert(.copied) }
        if tracksRanges { for _ in 1..<max(size, 1) { ranges.append(range) } }
    }

    /// How many collections stand within each other in a subtree.
    private func height(of node: Int) -> Int {
        guard !nodes[node].kind.isScalar else { return 0 }
        var ends = Scratch<Int>(capacity: 16)
        defer { ends.free() }
        var height = 0
        for index in node..<(node + Int(nodes[node].size)) where !nodes[index].kind.isScalar {
            while ends.count > 0, ends[ends.count - 1] <= index { ends.removeLast() }
            ends.append(index + Int(nodes[index].size))
            height = max(height, ends.count)
        }
        return height
    }

    // MARK: Finishing

    mutating func finish() throws(Refusal) {
        if hasMergeKeys { try expandMergeKeys() }
    }

    /// Puts other nodes in the place of the present ones.
    mutating func replaceNodes(_ others: consuming Scratch<Node>, ranges otherRanges: consuming Scratch<SourceRange>) {
        nodes.free()
        ranges.free()
        nodes = others
        ranges = otherRanges
        hasMergeKeys = false
    }

    mutating func refuseDuplicates(in mapping: Int) throws(Refusal) {
        guard let (first, second) = keys.duplicate(in: mapping, nodes: nodes.base, arena: arena.base) else { return }
        let name = String(decoding: text(second), as: UTF8.self)
        throw Refusal(
            code: .duplicateKey, message: "key \(JSONWriter.quoted(name)) is given twice in one mapping",
            hint: "remove one of the two; the other is on line \(Refusal.linePlaceholder(nodes[first].line))", node: second)
    }
}

extension TreeBuilder.Refusal {
    /// Stands for a line of the stream until the reader, who knows where the document starts, makes an error of it.
    static func linePlaceholder(_ line: UInt32) -> String { "\u{1}\(line)\u{1}" }

    func error(firstLine: Int, at mark: Mark) -> YAMLError {
        var hint = hint
        if let parts = hint?.split(separator: "\u{1}", omittingEmptySubsequences: false), parts.count == 3, let line = Int(parts[1]) {
            hint = "\(parts[0])\(firstLine + line)\(parts[2])"
        }
        return YAMLError(code, message, hint: hint, at: mark)
    }
}
