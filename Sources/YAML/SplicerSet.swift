// SplicerSet: putting a value in the place of another.

extension Splicer {
    func set(_ node: Int, to value: Value) throws(EditError) -> [Splice] {
        let range = start(node)..<max(start(node), end(node))
        guard let parent = document.parent(of: node) else { return setRoot(range, to: value) }
        if isFlow(parent) { return [splice(range, FlowWriter.text(of: value, json: isJSON))] }
        return document.kind(parent) == .mapping
            ? setValue(node, range, parent, to: value) : setItem(node, range, parent, to: value)
    }

    private func setRoot(_ range: Range<Int>, to value: Value) -> [Splice] {
        if isJSON { return [splice(range, FlowWriter.text(of: value, json: true))] }
        let isAfterMarker = column(range.lowerBound) > 0
        let text = lines { $0.write(value, indent: 0, listIndent: listIndent) }
        if isAfterMarker, !value.isScalar, !value.isEmptyCollection { return [splice(range, newline + text)] }
        return [splice(range, isAfterMarker && range.isEmpty ? " " + text : text)]
    }

    /// The value of an entry of a block mapping.
    private func setValue(_ node: Int, _ range: Range<Int>, _ mapping: Int, to value: Value) -> [Splice] {
        let indent = column(start(mapping))
        let fresh = lines { $0.writeAfterColon(value, indent: indent, listIndent: listIndent) }
        // The value's own first line, and the lines that must come after the line it stands on.
        let split = fresh.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? fresh.endIndex
        let first = String(fresh[..<split])
        let rest = String(fresh[split...])
        let colon = colonEnd(before: node)
        let isOnKeyLine = lineStart(range.lowerBound) == lineStart(colon)
        if isOnKeyLine {
            let oldEndLine = lineEnd(range.upperBound)
            let isOneLine = lineStart(range.lowerBound) == lineStart(range.upperBound) && !isBlockScalar(node)
            var head = range
            if first.isEmpty {
                head = colon..<range.upperBound
            } else if range.isEmpty {
                head = colon..<colon
            }
            let headText = range.isEmpty || first.isEmpty ? first : String(first.dropFirst())
            if rest.isEmpty { return [splice(head, headText)] }
            if !isOneLine { return [splice(head, headText + rest)] }
            return [splice(head, headText), splice(oldEndLine..<oldEndLine, rest)]
        }
        // The old value stands on lines below its key.
        let lines = lineStart(range.lowerBound)..<nextLine(range.upperBound)
        let hasBreak = lines.upperBound > 0 && text[lines.upperBound - 1] == 0x0A
        let below = rest.isEmpty ? "" : String(rest.dropFirst(1)) + (hasBreak ? newline : "")
        var splices = [splice(lines, below)]
        if !first.isEmpty {
            // A literal's header goes to the key's line, its text below the comments there: those would become text.
            if !rest.isEmpty, lineEnd(colon) + newline.utf8.count != lines.lowerBound {
                return [splice(colon..<lines.upperBound, fresh + newline)]
            }
            splices.append(splice(colon..<colon, first))
        }
        return splices
    }

    private func setItem(_ node: Int, _ range: Range<Int>, _ sequence: Int, to value: Value) -> [Splice] {
        let dash = dash(of: node)
        let fresh = lines { $0.write(item: value, indent: column(dash), listIndent: listIndent) }
        let split = fresh.utf8.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? fresh.endIndex
        let isOneLine = lineStart(dash) == lineStart(range.upperBound) && !isBlockScalar(node)
        if isOneLine {
            let end = lineEnd(range.upperBound)
            if split == fresh.endIndex || end == range.upperBound { return [splice(dash..<range.upperBound, fresh)] }
            return [splice(dash..<range.upperBound, String(fresh[..<split])), splice(end..<end, String(fresh[split...]))]
        }
        return [splice(dash..<range.upperBound, fresh)]
    }

    private func isBlockScalar(_ node: Int) -> Bool { document.nodes[node].flags.contains(.block) }

    /// The byte after the colon between a value and its key.
    func colonEnd(before value: Int) -> Int {
        var index = end(value - 1)
        while index < text.count, text[index] != UInt8(ascii: ":") { index += 1 }
        return min(index + 1, text.count)
    }

    /// The dash that an item of a block sequence stands after.
    func dash(of item: Int) -> Int {
        var index = start(item) - 1
        while index > 0, text[index] != UInt8(ascii: "-") { index -= 1 }
        return max(index, 0)
    }
}
