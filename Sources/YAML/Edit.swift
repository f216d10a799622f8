// Edit: a change of one value, and what it makes of a tree.

/// A change of a document. Paths are those of ``Document/path(to:)``.
public enum Edit: Sendable, Hashable {
    /// Puts a value in the place of the one at a path.
    case set([PathComponent], Value)
    /// Adds an entry to the mapping at a path: after the entry of a key, or at the end.
    case insert(Value.Entry, into: [PathComponent], after: String? = nil)
    /// Adds an item to the sequence at a path: before the item of an index, or at the end.
    case insertItem(Value, into: [PathComponent], at: Int? = nil)
    /// Removes the entry or item at a path.
    case remove([PathComponent])

    /// The path of the value that is changed.
    public var path: [PathComponent] {
        switch self {
        case .set(let path, _), .insert(_, into: let path, after: _), .insertItem(_, into: let path, at: _), .remove(let path): path
        }
    }
}

/// Why an edit cannot be made. The text is as it was.
public enum EditError: Error, Sendable, Hashable {
    /// There is no value at the path, or it is not what the edit is for.
    case noSuchPlace
    /// The mapping has the key already.
    case keyExists
    /// The value came through an alias or a merge key: it stands elsewhere in the text.
    case aliased
    /// The text cannot be changed without changing more than was asked for.
    case notPossible
    /// The text is not YAML.
    case unreadable(YAMLError)
}

extension Value {
    /// The tree after an edit.
    public func applying(_ edit: Edit) throws(EditError) -> Value {
        switch edit {
        case .set(let path, let value):
            return try changing(path[...]) { _ throws(EditError) in value }
        case .insert(let entry, into: let path, after: let key):
            return try changing(path[...]) { value throws(EditError) in
                guard case .mapping(var entries) = value else { throw .noSuchPlace }
                guard !entries.contains(where: { $0.key == entry.key }) else { throw .keyExists }
                guard let key else { return .mapping(entries + [entry]) }
                guard let index = entries.firstIndex(where: { $0.key == key }) else { throw .noSuchPlace }
                entries.insert(entry, at: index + 1)
                return .mapping(entries)
            }
        case .insertItem(let item, into: let path, at: let index):
            return try changing(path[...]) { value throws(EditError) in
                guard case .sequence(var items) = value else { throw .noSuchPlace }
                let index = index ?? items.count
                guard index >= 0, index <= items.count else { throw .noSuchPlace }
                items.insert(item, at: index)
                return .sequence(items)
            }
        case .remove(let path):
            guard let last = path.last else { throw .noSuchPlace }
            return try changing(path.dropLast()) { value throws(EditError) in
                switch (value, last) {
                case (.mapping(var entries), .key(let key)):
                    guard let index = entries.firstIndex(where: { $0.key == key }) else { throw .noSuchPlace }
                    entries.remove(at: index)
                    return .mapping(entries)
                case (.sequence(var items), .index(let index)):
                    guard items.indices.contains(index) else { throw .noSuchPlace }
                    items.remove(at: index)
                    return .sequence(items)
                default:
                    throw .noSuchPlace
                }
            }
        }
    }

    private func changing(
        _ path: ArraySlice<PathComponent>, _ change: (Value) throws(EditError) -> Value
    ) throws(EditError) -> Value {
        guard let first = path.first else { return try change(self) }
        switch (self, first) {
        case (.mapping(var entries), .key(let key)):
            guard let index = entries.firstIndex(where: { $0.key == key }) else { throw .noSuchPlace }
            entries[index].value = try entries[index].value.changing(path.dropFirst(), change)
            return .mapping(entries)
        case (.sequence(var items), .index(let index)):
            guard items.indices.contains(index) else { throw .noSuchPlace }
            items[index] = try items[index].changing(path.dropFirst(), change)
            return .sequence(items)
        default:
            throw .noSuchPlace
        }
    }
}
