// Splicer: where in a document's text an edit has to change which bytes.

/// A stretch of a document's text, and what to put in its place.
struct Splice {
    var range: Range<Int>
    var text: [UInt8]
}

/// Finds the changes of text that make an edit. Whether they do is for the caller to see: texts that are laid out in
/// uncommon ways may come out wrong, and are then refused.
struct Splicer {
    let document: Document
    let text: [UInt8]
    let newline: String
    /// Whether the document is written in JSON: then what is put in must be, too.
    let isJSON: Bool
    /// How much lists are indented beneath their keys.
    let listIndent: Int

    init(_ document: Document) {
        self.document = document
        let text = Array(document.source[document.sourceRange])
        self.text = text
        let firstBreak = text.firstIndex(of: 0x0A)
        newline = firstBreak.map { $0 > 0 && text[$0 - 1] == 0x0D } ?? false ? "\r\n" : "\n"
        let root = Int(document.ranges[0].start)
        isJSON = root < text.count && (text[root] == UInt8(ascii: "{") || text[root] == UInt8(ascii: "["))
        var listIndent: Int?
        for node in 0..<document.count where listIndent == nil && node > 0 {
            let record = document.nodes[node]
            let key = document.nodes[node - 1]
            guard record.kind == .sequence, !record.flags.contains(.flow), !record.flags.contains(.copied), key.flags.contains(.key)
            else { continue }
            listIndent = max(0, Int(record.column) - Int(key.column))
        }
        self.listIndent = listIndent ?? 0
    }

    // MARK: Places

    func start(_ node: Int) -> Int { Int(document.ranges[node].start) }

    /// The end of a node's own text. A block scalar's line breaks at its end are not a part of it, unless it keeps them.
    func end(_ node: Int) -> Int {
        let record = document.nodes[node]
        if !record.kind.isScalar, !record.flags.contains(.flow) {
            var last = node
            var child = node + 1
            while child < document.next(node) {
                last = child
                child = document.next(child)
            }
            return last == node ? Int(document.ranges[node].end) : end(last)
        }
        var end = min(Int(document.ranges[node].end), text.count)
        guard record.flags.contains(.block) else { return end }
        let header = text[start(node)..<lineEnd(start(node))]
        if header.contains(UInt8(ascii: "+")) {
            while end > start(node), text[end - 1] == 0x20 { end -= 1 }
            if end > start(node), text[end - 1] == 0x0A { end -= 1 }
            if end > start(node), text[end - 1] == 0x0D { end -= 1 }
            return end
        }
        while end > start(node), text[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    func lineStart(_ offset: Int) -> Int {
        var index = offset
        while index > 0, text[index - 1] != 0x0A { index -= 1 }
        return index
    }

    /// The end of a line's text, before its line break.
    func lineEnd(_ offset: Int) -> Int {
        var index = offset
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
        return index
    }

    /// Where the next line begins.
    func nextLine(_ offset: Int) -> Int {
        var index = offset
        while index < text.count, text[index] != 0x0A { index += 1 }
        return min(index + 1, text.count)
    }

    func column(_ offset: Int) -> Int { offset - lineStart(offset) }

    func isBlank(_ range: Range<Int>) -> Bool { text[range].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    func isFlow(_ node: Int) -> Bool { document.nodes[node].flags.contains(.flow) }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

    func splice(_ range: Range<Int>, _ text: String) -> Splice { Splice(range: range, text: Array(text.utf8)) }

    // MARK: Edits

    func splices(for edit: Edit) throws(EditError) -> [Splice] {
        switch edit {
        case .set(let path, let value):
            return try set(try node(at: path), to: value)
        case .insert(let entry, into: let path, after: let key):
            return try insert(entry, into: try node(at: path), after: key)
        case .insertItem(let item, into: let path, at: let index):
            return try insert(item, into: try node(at: path), at: index)
        case .remove(let path):
            return try remove(try node(at: path))
        }
    }

    private func node(at path: [PathComponent]) throws(EditError) -> Int {
        guard let node = document.node(at: path) else { throw .noSuchPlace }
        guard !document.isCopied(node) else { throw .aliased }
        return node
    }

    /// The children of a collection that stand in its own text: keys of a mapping, items of a sequence.
    func children(of node: Int) -> [Int] {
        var children: [Int] = []
        let isMapping = document.kind(node) == .mapping
        var child = node + 1
        while child < document.next(node) {
            if !isMapping || !document.isCopied(child) { children.append(child) }
            child = isMapping ? document.next(child + 1) : document.next(child)
        }
        return children
    }

    /// Where the value of a child ends.
    func childEnd(_ child: Int, in parent: Int) -> Int {
        document.kind(parent) == .mapping ? end(child + 1) : end(child)
    }

    func lines(_ write: (inout YAMLWriter.Lines) -> Void) -> String {
        var lines = YAMLWriter.Lines()
        lines.newline = newline
        write(&lines)
        return lines.text
    }
}
