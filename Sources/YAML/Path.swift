// Path: how a node is reached from the root, for messages. Computed only when asked for.

/// One step from a node to a child.
public enum PathComponent: Sendable, Hashable {
    case key(String)
    case index(Int)
}

extension [PathComponent] {
    /// As in `spec.http[0].match[1].headers["x-user"]`. Keys that are not plain identifiers stand in brackets and quotes.
    public var pathDescription: String {
        var text = ""
        for component in self {
            switch component {
            case .index(let index):
                text += "[\(index)]"
            case .key(let key):
                if key.isIdentifier {
                    text += text.isEmpty ? key : ".\(key)"
                } else {
                    text += "[\(JSONWriter.quoted(key))]"
                }
            }
        }
        return text
    }
}

extension String {
    fileprivate var isIdentifier: Bool {
        var isFirst = true
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"):
                break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                if isFirst { return false }
            default:
                return false
            }
            isFirst = false
        }
        return !isFirst
    }
}

extension Document {
    /// The steps from the root to the node; of a key, those to its value.
    public func path(to node: Int) -> [PathComponent] {
        var path: [PathComponent] = []
        descend(to: node) { parent, child, position in
            path.append(kind(parent) == .mapping ? .key(text(child)) : .index(position))
        }
        return path
    }

    /// The collection that the node is in; nil for the root.
    public func parent(of node: Int) -> Int? {
        var last: Int?
        descend(to: node) { parent, _, _ in last = parent }
        return last
    }

    /// The node that is reached by a path, if there is one.
    public func node(at path: [PathComponent], from start: Int = 0) -> Int? {
        var node = start
        for component in path {
            switch component {
            case .key(let key):
                guard let value = value(of: key, in: node) else { return nil }
                node = value
            case .index(let index):
                guard kind(node) == .sequence, index >= 0, index < childCount(node) else { return nil }
                var child = node + 1
                for _ in 0..<index { child = next(child) }
                node = child
            }
        }
        return node
    }

    /// Calls `visit` with each collection on the way to `node`, its child on the way (the key, in a mapping) and the
    /// position of that child.
    private func descend(to node: Int, _ visit: (_ parent: Int, _ child: Int, _ position: Int) -> Void) {
        precondition(node >= 0 && node < count, "no such node")
        var parent = 0
        while parent != node {
            var child = parent + 1
            var position = 0
            let isMapping = kind(parent) == .mapping
            while true {
                let end = isMapping ? next(child + 1) : next(child)
                if node < end { break }
                child = end
                position += 1
            }
            visit(parent, child, position)
            if isMapping {
                if node == child { return }
                parent = child + 1
            } else {
                parent = child
            }
        }
    }
}
