// JSONTree: a JSON document that can be compared, told by its parts.

import Foundation

/// A JSON value. Objects have no order.
public indirect enum JSONTree: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([JSONTree])
    case object([String: JSONTree])

    public init(parsing text: Data) throws {
        self.init(try JSONSerialization.jsonObject(with: text, options: .fragmentsAllowed))
    }

    private init(_ value: Any) {
        switch value {
        case let value as [String: Any]: self = .object(value.mapValues(JSONTree.init))
        case let value as [Any]: self = .list(value.map(JSONTree.init))
        case let value as String: self = .string(value)
        case let value as NSNumber: self = CFBooleanCheck.isBoolean(value) ? .bool(value.boolValue) : .number(value.doubleValue)
        default: self = .null
        }
    }

    public subscript(key: String) -> JSONTree? {
        if case .object(let fields) = self { return fields[key] }
        return nil
    }

    public var text: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var items: [JSONTree] {
        if case .list(let items) = self { return items }
        return []
    }
}

private enum CFBooleanCheck {
    /// JSON's `true` and `1` are both an NSNumber: the type code tells them apart.
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

extension JSONTree: CustomStringConvertible {
    /// Compact, keys sorted.
    public var description: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let value): value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
        case .string(let value): JSONTree.quoted(value)
        case .list(let items): "[" + items.map(\.description).joined(separator: ",") + "]"
        case .object(let fields):
            "{" + fields.sorted { $0.key < $1.key }.map { "\(JSONTree.quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{0}"..<" ": "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2) + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(scalars.joined())\""
    }
}
