// FieldPath: the place of a value inside a message, as people write it, and what lies there.

/// A path such as `spec.http[0].match[0].headers["x-user"]`: fields by name, items by index, map entries by key.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
    public enum Step: Sendable, Hashable {
        /// A field by its name in JSON or in the .proto file.
        case field(String)
        case index(Int)
        case key(String)
    }

    public var steps: [Step]

    public init(steps: [Step] = []) { self.steps = steps }

    /// Reads a path; nil when it is not one. A key may stand without quotes when it holds no bracket: `labels[app]`.
    public init?(_ text: String) {
        steps = []
        var rest = Substring(text)
        while !rest.isEmpty {
            if rest.first == "[" {
                rest.removeFirst()
                guard let step = Self.bracket(&rest) else { return nil }
                steps.append(step)
            } else {
                if !steps.isEmpty {
                    guard rest.first == "." else { return nil }
                    rest.removeFirst()
                }
                let name = rest.prefix { $0 != "." && $0 != "[" && $0 != "]" && $0 != "\"" }
                guard !name.isEmpty else { return nil }
                steps.append(.field(String(name)))
                rest.removeFirst(name.count)
            }
        }
    }

    /// What stands between brackets, the closing one included.
    private static func bracket(_ rest: inout Substring) -> Step? {
        var key = ""
        let isQuoted = rest.first == "\""
        if isQuoted { rest.removeFirst() }
        while let letter = rest.popFirst() {
            switch letter {
            case "\"" where isQuoted: return rest.popFirst() == "]" ? .key(key) : nil
            case "\\" where isQuoted:
                guard let next = rest.popFirst() else { return nil }
                key.append(next)
            case "]" where !isQuoted:
                guard !key.isEmpty else { return nil }
                return key.utf8.allSatisfy { (48...57).contains($0) } ? Int(key).map { .index($0) } : .key(key)
            case "[" where !isQuoted: return nil
            default: key.append(letter)
            }
        }
        return nil
    }

    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .field(let name): text += text.isEmpty ? name : "." + name
            case .index(let index): text += "[\(index)]"
            case .key(let key):
                text += "[\""
                for letter in key { text += letter == "\"" || letter == "\\" ? "\\\(letter)" : String(letter) }
                text += "\"]"
            }
        }
        return text
    }

    func appending(_ step: Step) -> FieldPath { FieldPath(steps: steps + [step]) }
}

extension DynamicMessage {
    /// The value at `path`; nil when nothing is there. A step leads through `Struct`, `Value` and `ListValue` as if they
    /// were the map, the value, the list that they hold.
    public func value(at path: FieldPath) -> DynamicValue? {
        path.steps.reduce(Optional(DynamicValue.message(self))) { value, step in
            guard let value = value?.content else { return nil }
            switch (step, value) {
            case (.field(let name), .message(let message)): return message[name]
            case (.index(let index), .list(let items)): return items.indices.contains(index) ? items[index] : nil
            case (.key(let key), .map(let entries)), (.field(let key), .map(let entries)):
                return entries.first { $0.key.text == key }?.value
            case (.index(let number), .map(let entries)): return entries.first { $0.key.text == String(number) }?.value
            default: return nil
            }
        }?.content
    }

    /// A place where two messages differ; nil stands for absent.
    public struct Difference: Sendable {
        public let path: FieldPath
        public let from: DynamicValue?
        public let to: DynamicValue?
    }

    /// Where two messages of one type differ, field by field: in the order of the definition, list items by index, map
    /// entries by key. What is on one side only is named whole. Unknown fields are named by the path of their message.
    public static func differences(from: DynamicMessage, to: DynamicMessage) -> [Difference] {
        var found: [Difference] = []
        compare(from, to, FieldPath(), &found)
        return found
    }

    private static func compare(_ from: DynamicMessage, _ to: DynamicMessage, _ path: FieldPath, _ found: inout [Difference]) {
        for field in from.schema.fields {
            compare(from.content(of: field), to.content(of: field), path.appending(.field(field.jsonName)), &found)
        }
        if from.unknownFields != to.unknownFields {
            found.append(Difference(path: path, from: .bytes(from.unknownFields.bytes), to: .bytes(to.unknownFields.bytes)))
        }
    }

    /// The value of a field, or nil if it is the default of a field without presence.
    private func content(of field: Field) -> DynamicValue? {
        guard let value = self[field.number] else { return nil }
        return field.cardinality == .implicit && value.isDefault ? nil : value.content
    }

    private static func compare(_ from: DynamicValue?, _ to: DynamicValue?, _ path: FieldPath, _ found: inout [Difference]) {
        switch (from, to) {
        case (nil, nil): break
        case (.message(let left)?, .message(let right)?) where left.schema.wellKnown == nil && left.schema === right.schema:
            compare(left, right, path, &found)
        case (.list(let left)?, .list(let right)?):
            for index in 0..<max(left.count, right.count) {
                compare(
                    index < left.count ? left[index].content : nil, index < right.count ? right[index].content : nil,
                    path.appending(.index(index)), &found)
            }
        case (.map(let left)?, .map(let right)?):
            for key in Set(left.keys).union(right.keys).sorted() {
                compare(left[key]?.content, right[key]?.content, path.appending(.key(key.text)), &found)
            }
        case (let left?, let right?):
            if !left.isSame(as: right) { found.append(Difference(path: path, from: left, to: right)) }
        default: found.append(Difference(path: path, from: from, to: to))
        }
    }
}

extension DynamicValue {
    /// The map, list or value inside a `Struct`, `ListValue` or `Value`; else the value itself.
    var content: DynamicValue {
        guard case .message(let message) = self else { return self }
        switch message.schema.wellKnown {
        case .structure: return message["fields"] ?? .map([:])
        case .list: return message["values"] ?? .list([])
        case .value:
            let kinds = message.schema.fields.dropFirst()  // without null_value, which stays the message that it is
            return kinds.lazy.compactMap { message[$0.number] }.first?.content ?? self
        default: return self
        }
    }

    /// Equal bit by bit: a NaN is the same as itself, and zero is not the same as negative zero.
    func isSame(as other: DynamicValue) -> Bool {
        switch (self, other) {
        case (.int32(let left), .int32(let right)), (.enumeration(let left), .enumeration(let right)): left == right
        case (.int64(let left), .int64(let right)): left == right
        case (.uint32(let left), .uint32(let right)): left == right
        case (.uint64(let left), .uint64(let right)): left == right
        case (.float(let left), .float(let right)): left.bitPattern == right.bitPattern
        case (.double(let left), .double(let right)): left.bitPattern == right.bitPattern
        case (.bool(let left), .bool(let right)): left == right
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.bytes(let left), .bytes(let right)): left == right
        // A `Value` that is still one has nothing inside: null, or no kind, which reads as null.
        case (.message(let left), .message(let right)):
            left.schema === right.schema && (left.schema.wellKnown == .value || left == right)
        default: false
        }
    }
}

extension DynamicKey {
    /// As the key is written in JSON.
    var text: String {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .unsigned(let value): String(value)
        case .string(let value): value
        }
    }
}
