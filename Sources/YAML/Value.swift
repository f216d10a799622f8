// Value: a tree that is not tied to any text, to be written or put into a document.

/// A value as JSON and YAML have it; mappings keep their order.
public indirect enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    case sequence([Value])
    case mapping([Entry])

    /// An entry of a mapping.
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var value: Value

        public init(_ key: String, _ value: Value) {
            self.key = key
            self.value = value
        }
    }

    public var isScalar: Bool {
        switch self {
        case .sequence, .mapping: false
        case .null, .bool, .integer, .double, .string: true
        }
    }

    public var isEmptyCollection: Bool {
        switch self {
        case .sequence(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        case .null, .bool, .integer, .double, .string: false
        }
    }

    /// The value of an entry, if this is a mapping that has it.
    public subscript(key: String) -> Value? {
        guard case .mapping(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(arrayLiteral elements: Value...) { self = .sequence(elements) }
    public init(dictionaryLiteral elements: (String, Value)...) { self = .mapping(elements.map { Entry($0.0, $0.1) }) }
    public init(nilLiteral: ()) { self = .null }
}

extension Document {
    /// The subtree of a node as a value. An integer beyond `Int64` becomes a double.
    public func value(_ node: Int = 0) -> Value {
        switch kind(node) {
        case .null: return .null
        case .bool: return .bool(bool(node) ?? false)
        case .integer: return integer(node).map { .integer($0) } ?? .double(number(node) ?? 0)
        case .float: return .double(number(node) ?? 0)
        case .string: return .string(text(node))
        case .sequence:
            var items: [Value] = []
            var child = node + 1
            for _ in 0..<childCount(node) {
                items.append(value(child))
                child = next(child)
            }
            return .sequence(items)
        case .mapping:
            var entries: [Value.Entry] = []
            var key = node + 1
            for _ in 0..<childCount(node) {
                entries.append(Value.Entry(text(key), value(key + 1)))
                key = next(key + 1)
            }
            return .mapping(entries)
        }
    }
}
