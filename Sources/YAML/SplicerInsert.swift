// SplicerInsert: adding entries and items, and removing them.

extension Splicer {
    func insert(_ entry: Value.Entry, into mapping: Int, after key: String?) throws(EditError) -> [Splice] {
        guard document.kind(mapping) == .mapping else { throw .noSuchPlace }
        let keys = children(of: mapping)
        guard !keys.isEmpty else {
            guard document.childCount(mapping) == 0 else { throw .aliased }
            return try set(mapping, to: .mapping([entry]))
        }
        var last = keys[keys.count - 1]
        if let key {
            guard let found = keys.first(where: { document.text($0) == key }) else { throw .aliased }
            last = found
        }
        if isFlow(mapping) { return insertInBrackets(FlowWriter.text(of: entry, json: isJSON), after: last, in: mapping) }
        let indent = column(start(mapping))
        return [below(childEnd(last, in: mapping), spaces(indent) + lines { $0.write(entry, indent: indent, listIndent: listIndent) })]
    }

    func insert(_ item: Value, into sequence: Int, at index: Int?) throws(EditError) -> [Splice] {
        guard document.kind(sequence) == .sequence else { throw .noSuchPlace }
        let items = children(of: sequence)
        guard !items.isEmpty else { return try set(sequence, to: .sequence([item])) }
        let index = index ?? items.count
        guard index >= 0, index <= items.count else { throw .noSuchPlace }
        if isFlow(sequence) {
            let fresh = FlowWriter.text(of: item, json: isJSON)
            if index > 0 { return insertInBrackets(fresh, after: items[index - 1], in: sequence) }
            let start = start(items[0])
            return [splice(start..<start, fresh + ", ")]
        }
        let dash = start(sequence)
        let indent = column(dash)
        let fresh = lines { $0.write(item: item, indent: indent, listIndent: listIndent) }
        if index == 0 { return [splice(dash..<dash, fresh + newline + spaces(indent))] }
        return [below(end(items[index - 1]), spaces(indent) + fresh)]
    }

    /// Puts lines below the line of a place.
    private func below(_ offset: Int, _ lines: String) -> Splice {
        let next = nextLine(offset)
        let hasBreak = next > 0 && text[next - 1] == 0x0A && next > offset
        return splice(next..<next, hasBreak ? lines + newline : newline + lines)
    }

    /// Puts an entry or item after another in brackets, on a line of its own if the others are.
    private func insertInBrackets(_ fresh: String, after child: Int, in parent: Int) -> [Splice] {
        let end = childEnd(child, in: parent)
        let ownStart = start(child)
        let isOnOwnLine = isBlank(lineStart(ownStart)..<ownStart)
        return [splice(end..<end, isOnOwnLine ? ",\(newline)\(spaces(column(ownStart)))\(fresh)" : ", \(fresh)")]
    }

    func remove(_ node: Int) throws(EditError) -> [Splice] {
        guard let parent = document.parent(of: node) else { throw .noSuchPlace }
        let isMapping = document.kind(parent) == .mapping
        let children = children(of: parent)
        let child = isMapping ? node - 1 : node
        guard let position = children.firstIndex(of: child) else { throw .aliased }
        if document.childCount(parent) == 1 { return try set(parent, to: isMapping ? .mapping([]) : .sequence([])) }
        guard children.count > 1 else { throw .notPossible }
        return [
            isFlow(parent)
                ? removeFromBrackets(position, children, parent)
                : removeLines(position, children, parent)
        ]
    }

    private func removeFromBrackets(_ position: Int, _ children: [Int], _ parent: Int) -> Splice {
        let child = children[position]
        let end = childEnd(child, in: parent)
        if position > 0 { return splice(childEnd(children[position - 1], in: parent)..<end, "") }
        return splice(start(child)..<start(children[1]), "")
    }

    private func removeLines(_ position: Int, _ children: [Int], _ parent: Int) -> Splice {
        let isMapping = document.kind(parent) == .mapping
        func beginning(_ child: Int) -> Int { isMapping ? start(child) : dash(of: child) }
        let child = children[position]
        let begin = beginning(child)
        let end = childEnd(child, in: parent)
        if !isBlank(lineStart(begin)..<begin), position + 1 < children.count {
            // It begins on the line of the dash that the whole collection is an item of: the next one moves there.
            return splice(begin..<beginning(children[position + 1]), "")
        }
        return splice(lineStart(begin)..<nextLine(end), "")
    }
}
