// MergeKeys: puts the entries that `<<` brings into the mappings that have it (yaml.org/type/merge.html).

extension TreeBuilder {
    /// Rewrites the tree without merge keys. Whatever both sides have counts as given twice, as in Kubernetes' strict
    /// decoding: an override that silently wins is a mistake more often than a wish.
    mutating func expandMergeKeys() throws(Refusal) {
        var expansion = MergeExpansion(source: nodes.base, ranges: tracksRanges ? ranges.base : nil)
        do throws(Refusal) {
            try expansion.copy(0, isMerged: false)
        } catch {
            expansion.nodes.free()
            expansion.movedRanges.free()
            throw error
        }
        replaceNodes(expansion.nodes, ranges: expansion.movedRanges)
        for index in 0..<nodes.count where nodes[index].kind == .mapping && nodes[index].length > 1 {
            try refuseDuplicates(in: index)
        }
    }
}

/// The copy of a tree in which merge keys are expanded. Recursion is bounded by the limit of depth.
private struct MergeExpansion {
    let source: UnsafeMutablePointer<Node>
    let ranges: UnsafeMutablePointer<SourceRange>?
    var nodes = Scratch<Node>(capacity: 1024)
    var movedRanges = Scratch<SourceRange>(capacity: 16)

    mutating func copy(_ node: Int, isMerged: Bool) throws(TreeBuilder.Refusal) {
        let target = nodes.count
        append(node, isMerged: isMerged)
        switch source[node].kind {
        case .mapping:
            nodes.base[target].length = UInt32(try copyEntries(of: node, isMerged: isMerged))
        case .sequence:
            var child = node + 1
            for _ in 0..<source[node].length {
                try copy(child, isMerged: isMerged)
                child += Int(source[child].size)
            }
        case .null, .bool, .integer, .float, .string:
            break
        }
        nodes.base[target].size = UInt32(nodes.count - target)
    }

    private mutating func append(_ node: Int, isMerged: Bool) {
        var record = source[node]
        if isMerged { record.flags.insert(.copied) }
        nodes.append(record)
        if let ranges { movedRanges.append(ranges[node]) }
    }

    /// Copies a mapping's entries, and tells how many they are.
    private mutating func copyEntries(of mapping: Int, isMerged: Bool) throws(TreeBuilder.Refusal) -> Int {
        var count = 0
        var key = mapping + 1
        for _ in 0..<source[mapping].length {
            let value = key + 1
            if source[key].flags.contains(.merge) {
                count += try merge(value)
            } else {
                append(key, isMerged: isMerged)
                try copy(value, isMerged: isMerged)
                count += 1
            }
            key = value + Int(source[value].size)
        }
        return count
    }

    private mutating func merge(_ value: Int) throws(TreeBuilder.Refusal) -> Int {
        switch source[value].kind {
        case .mapping:
            return try copyEntries(of: value, isMerged: true)
        case .sequence:
            var count = 0
            var item = value + 1
            for _ in 0..<source[value].length {
                guard source[item].kind == .mapping else { throw refusal(of: item) }
                count += try copyEntries(of: item, isMerged: true)
                item += Int(source[item].size)
            }
            return count
        case .null, .bool, .integer, .float, .string:
            throw refusal(of: value)
        }
    }

    private func refusal(of node: Int) -> TreeBuilder.Refusal {
        TreeBuilder.Refusal(
            code: .badMerge, message: "what << merges must be a mapping, or a list of mappings",
            hint: "name an anchored mapping after it, as in \"<<: *defaults\"; to have << as a key, quote it", node: node,
            place: (source[node].line, source[node].column))
    }
}
