// Document: one document of a stream, read and immutable.

import Glibc

/// One document of a stream: a tree of nodes, each known by its index, and the text that it was read from.
///
/// Node 0 is the root. Parents stand before their children and a subtree is contiguous, so a walk in order is a loop from
/// 0 to ``count``; the first child of a node is the node after it, its next sibling is ``next(_:)``. The children of a
/// mapping are its keys and values in turn; keys are always scalars. Aliases and merge keys are expanded.
///
/// An index that is not a node of the document is a mistake of the caller and ends the program.
///
/// Unchecked: the memory is written by `init` alone and freed by `deinit`; nothing changes it between.
public final class Document: @unchecked Sendable {
    public enum Kind: UInt8, Sendable, Hashable, BitwiseCopyable {
        case null, bool, integer, float, string, sequence, mapping

        public var isScalar: Bool { self != .sequence && self != .mapping }
    }

    /// The number of nodes, at least one.
    public let count: Int

    /// The line of the stream that the document's text starts on, from 1.
    public let firstLine: Int

    /// Whether it stands after the end marker (`...`) of another document and begins without a marker of its own. YAML
    /// reads it; Kubernetes' decoder stops at the end marker.
    public let followsEndMarker: Bool

    let nodes: UnsafePointer<Node>
    let arena: UnsafePointer<UInt8>

    /// The bytes that the document's text is a part of.
    let source: [UInt8]
    let sourceRange: Range<Int>
    let firstColumn: Int
    /// Where each node stands in the text, if that was asked for; else empty.
    let ranges: [SourceRange]

    init(
        nodes built: UnsafeBufferPointer<Node>, arena text: UnsafeBufferPointer<UInt8>, source: [UInt8], range: Range<Int>,
        firstLine: Int, firstColumn: Int, followsEndMarker: Bool, ranges: [SourceRange]
    ) {
        let nodeBytes = built.count * MemoryLayout<Node>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: nodeBytes + max(text.count, 1), alignment: MemoryLayout<Node>.alignment)
        memory.copyMemory(from: UnsafeRawPointer(built.baseAddress!), byteCount: nodeBytes)
        if text.count > 0 { (memory + nodeBytes).copyMemory(from: UnsafeRawPointer(text.baseAddress!), byteCount: text.count) }
        nodes = UnsafePointer(memory.bindMemory(to: Node.self, capacity: built.count))
        arena = UnsafePointer((memory + nodeBytes).bindMemory(to: UInt8.self, capacity: max(text.count, 1)))
        count = built.count
        self.source = source
        self.sourceRange = range
        self.firstLine = firstLine
        self.firstColumn = firstColumn
        self.followsEndMarker = followsEndMarker
        self.ranges = ranges
    }

    deinit { UnsafeMutableRawPointer(mutating: nodes).deallocate() }

    @inline(__always) func record(_ node: Int) -> UnsafePointer<Node> {
        precondition(UInt(bitPattern: node) < UInt(bitPattern: count), "no such node")
        return nodes + node
    }

    // MARK: Shape

    /// What the node is, by the rules of Kubernetes' own decoder.
    public func kind(_ node: Int) -> Kind { record(node).pointee.kind }

    /// Where the node's text starts, after its anchor and tag. A node that an alias put here has the mark of the anchored text.
    public func mark(_ node: Int) -> Mark {
        let record = record(node)
        let line = Int(record.pointee.line)
        return Mark(line: firstLine + line, column: Int(record.pointee.column) + (line == 0 ? firstColumn : 1))
    }

    /// Entries of a mapping, items of a sequence, 0 for a scalar.
    public func childCount(_ node: Int) -> Int {
        let record = record(node)
        return record.pointee.kind.isScalar ? 0 : Int(record.pointee.length)
    }

    /// The index after the node's subtree: its next sibling, if it has one.
    public func next(_ node: Int) -> Int { node + Int(record(node).pointee.size) }

    /// Whether there is nothing in the document: no text but comments after its marker.
    public var isEmpty: Bool {
        count == 1 && nodes.pointee.kind == .null && nodes.pointee.length == 0 && nodes.pointee.flags.contains(.plain)
    }

    // MARK: Scalars

    /// The text of a scalar, quotes and escapes resolved; of a mapping's key, the text that Kubernetes makes of it.
    /// No bytes for a sequence or mapping. The memory is the document's: it is valid while the document lives.
    public func bytes(_ node: Int) -> UnsafeBufferPointer<UInt8> {
        let record = record(node)
        guard record.pointee.kind.isScalar else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: arena + Int(record.pointee.offset), count: Int(record.pointee.length))
    }

    /// The text of a scalar, as ``bytes(_:)``, for as long as `body` runs.
    public func withBytes<R, E: Error>(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
        defer { withExtendedLifetime(self) {} }
        return try body(bytes(node))
    }

    /// The text of a scalar, as ``bytes(_:)``.
    public func text(_ node: Int) -> String {
        defer { withExtendedLifetime(self) {} }
        return String(decoding: bytes(node), as: UTF8.self)
    }

    /// Whether the text of a scalar is exactly `bytes`.
    public func isText(_ node: Int, _ text: StaticString) -> Bool {
        let own = bytes(node)
        return text.hasPointerRepresentation && own.count == text.utf8CodeUnitCount
            && memcmp(own.baseAddress ?? text.utf8Start, text.utf8Start, own.count) == 0
    }

    /// The value of an integer, or of a float that is a whole number (80.0, 8e1); nil if it is neither or does not fit.
    public func integer(_ node: Int) -> Int64? {
        switch kind(node) {
        case .integer: return Scalar.signed(bytes(node))
        case .float: return number(node).flatMap { Int64(exactly: $0) }
        default: return nil
        }
    }

    /// As ``integer(_:)``, for numbers that are not negative.
    public func unsigned(_ node: Int) -> UInt64? {
        switch kind(node) {
        case .integer: return Scalar.unsigned(bytes(node))
        case .float: return number(node).flatMap { UInt64(exactly: $0) }
        default: return nil
        }
    }

    /// The value of an integer or float. A float may be infinite or not a number, which JSON cannot say: see ``isFinite(_:)``.
    public func number(_ node: Int) -> Double? {
        switch kind(node) {
        case .integer, .float:
            // An integer's text may be tagged to be a float: it is then read as an integer first.
            let text = bytes(node)
            return Scalar.signed(text).map { Double($0) } ?? Scalar.unsigned(text).map { Double($0) } ?? Scalar.float(text)
        default: return nil
        }
    }

    /// Whether the node can be said in JSON: false for `.inf` and `.nan`.
    public func isFinite(_ node: Int) -> Bool { kind(node) != .float || number(node)?.isFinite ?? false }

    public func bool(_ node: Int) -> Bool? {
        kind(node) == .bool ? Scalar.isTrue(bytes(node)) : nil
    }

    /// Whether a scalar stands in single or double quotes.
    public func isQuoted(_ node: Int) -> Bool { record(node).pointee.flags.contains(.quoted) }

    /// Whether a scalar stands without quotes; block scalars (`|`, `>`) are neither plain nor quoted.
    public func isPlain(_ node: Int) -> Bool { record(node).pointee.flags.contains(.plain) }

    /// Whether the node came here through an alias or a merge key.
    public func isCopied(_ node: Int) -> Bool { record(node).pointee.flags.contains(.copied) }

    // MARK: Entries

    /// The value of an entry of a mapping; nil if there is no such key, or the node is not a mapping.
    public func value(of key: StaticString, in mapping: Int) -> Int? {
        guard key.hasPointerRepresentation else { return nil }
        return value(of: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount), in: mapping)
    }

    public func value(of key: String, in mapping: Int) -> Int? {
        var key = key
        return key.withUTF8 { value(of: $0, in: mapping) }
    }

    public func value(of key: UnsafeBufferPointer<UInt8>, in mapping: Int) -> Int? {
        guard kind(mapping) == .mapping else { return nil }
        var child = mapping + 1
        for _ in 0..<childCount(mapping) {
            let record = nodes + child
            if record.pointee.length == key.count,
                key.count == 0 || memcmp(arena + Int(record.pointee.offset), key.baseAddress!, key.count) == 0
            {
                return child + 1
            }
            child = next(child + 1)
        }
        return nil
    }
}
