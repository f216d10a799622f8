// Place: where in a document a rule is looking, so that its finding has a line and a column.

import YAML

/// A value in a document, present or not.
///
/// Rules walk places in step with the message that they check: `place["route"][0]["weight"]`. A step costs a
/// comparison of keys and makes no string; line, column and path are worked out only when something is reported.
public struct Place: Sendable {
    let document: Document

    /// The node that is looked at; when something is missing, the innermost one that is there.
    let node: Int

    /// The steps below `node` that the document does not have.
    private let missing: [PathComponent]

    init(_ document: Document, node: Int) {
        self.document = document
        self.node = node
        missing = []
    }

    private init(_ document: Document, node: Int, missing: [PathComponent]) {
        self.document = document
        self.node = node
        self.missing = missing
    }

    /// Whether the document has the value. An explicit null counts as absent, as it does for Kubernetes.
    public var isPresent: Bool { missing.isEmpty && document.kind(node) != .null }

    /// A field by its JSON name.
    public subscript(name: StaticString) -> Place {
        if missing.isEmpty, document.kind(node) == .mapping, let value = document.value(of: name, in: node) {
            return Place(document, node: value)
        }
        return Place(document, node: node, missing: missing + [.key("\(name)")])
    }

    /// The value of a map's entry.
    public func entry(_ key: String) -> Place {
        if missing.isEmpty, document.kind(node) == .mapping, let value = document.value(of: key, in: node) {
            return Place(document, node: value)
        }
        return Place(document, node: node, missing: missing + [.key(key)])
    }

    /// The key of a map's entry, rather than its value. The path is that of the value.
    public func key(_ key: String) -> Place {
        let value = entry(key)
        // A key stands right before its value, and is a scalar: one node.
        return value.missing.isEmpty ? Place(document, node: value.node - 1) : value
    }

    /// An item of a list.
    public subscript(index: Int) -> Place {
        guard missing.isEmpty, document.kind(node) == .sequence, index < document.childCount(node) else {
            return Place(document, node: node, missing: missing + [.index(index)])
        }
        var item = node + 1
        for _ in 0..<index { item = document.next(item) }
        return Place(document, node: item)
    }

    /// Whether `other` is this value or a part of it.
    func contains(_ other: Place) -> Bool { other.node >= node && other.node < document.next(node) }

    /// Where a person has to look.
    var mark: Mark { document.mark(node) }

    /// The path from the root, `spec.http[0].route`.
    var path: String { (document.path(to: node) + missing).pathDescription }

    /// The mapping that lacks something, when it does.
    var incompleteMapping: Int? { missing.isEmpty ? nil : node }
}
