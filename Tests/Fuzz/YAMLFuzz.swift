// YAMLFuzz: any bytes are read, walked, written and read again; an edit is tried on them.

import YAML

/// Stops the fuzzer where a property does not hold.
private func require(_ condition: Bool, _ message: StaticString) {
    precondition(condition, "\(message)")
}

private func walk(_ document: Document) {
    require(document.next(0) == document.count, "the root's subtree is the document")
    for node in 0..<document.count {
        _ = document.kind(node)
        _ = document.text(node).utf8.count
        _ = document.integer(node)
        _ = document.unsigned(node)
        _ = document.number(node)
        _ = document.bool(node)
        let mark = document.mark(node)
        require(mark.line >= 1 && mark.column >= 1, "marks count from one")
        require(document.next(node) > node && document.next(node) <= document.count, "subtrees are contiguous")
        if document.count < 500 {
            let path = document.path(to: node)
            _ = path.pathDescription
            require(document.node(at: path) != nil, "paths lead to nodes")
            _ = document.sourceLine(mark.line)
        }
    }
}

private func hasNaN(_ value: Value) -> Bool {
    switch value {
    case .double(let double): double.isNaN
    case .sequence(let items): items.contains { hasNaN($0) }
    case .mapping(let entries): entries.contains { hasNaN($0.value) }
    default: false
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let limits = Limits(depth: 64, nodes: 20_000, aliasedNodes: 5_000, bytes: 1 << 20)
    var isClean = true
    var first: Document?
    for result in DocumentStream(bytes: bytes, limits: limits) {
        switch result {
        case .failure(let error):
            isClean = false
            require(!error.message.isEmpty && error.mark.line >= 1 && error.mark.column >= 1, "errors say what and where")
        case .success(let document):
            walk(document)
            if first == nil { first = document }
            let value = document.value()
            if document.isEmpty || hasNaN(value) { continue }
            let text = YAMLWriter.text(of: value)
            let again = Document.all(in: text)
            require(again.count == 1, "what is written is one document")
            guard case .success(let copy) = again[0] else { preconditionFailure("what is written can be read") }
            require(copy.value() == value || value == .null, "what is written is what was read")
        }
    }
    if isClean, let first, !first.isEmpty, count < 4000 {
        let node = first.count - 1
        var editor = Editor(bytes: bytes, limits: limits)
        try? editor.apply(.set(first.path(to: node), "fuzz"))
        if first.kind(0) == .mapping { try? editor.apply(.insert(.init("fuzz", ["a": 1]), into: [])) }
        try? editor.apply(.remove(first.path(to: node)))
    }
    return 0
}
