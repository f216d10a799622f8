// TypeTable: the field tables of many types, read from one packed text on first use.

/// The types of a module: a text that the generator wrote, turned into ``Schema`` and ``EnumSchema`` values.
///
/// A line is a row; columns are divided by tabs. `M` begins a message, `O` is one of its one-ofs, `E` begins an
/// enumeration; all else is a field or a member: number, name, and for a field its type (`string`, `*string` a list,
/// `?string` with presence, `<string,.a.B>` a map, `.a.B` a message, `#a.B` an enumeration), then attributes.
/// In attributes a backslash, a tab and a line end are written `\\`, `\t` and `\n`.
public final class TypeTable: Sendable {
    private let messages: [String: Schema]
    private let enumerations: [String: EnumSchema]
    private let documentation: StaticString?

    /// The messages in the order of the text.
    public let schemas: [Schema]

    /// - Parameters:
    ///   - text: rows as described above. A row that is malformed is a fault of the generator; it is left out, which the
    ///     comparison of tables with their sources finds.
    ///   - documentation: what ``Documentation`` reads.
    ///   - imports: tables whose types this one names.
    public init(_ text: StaticString, documentation: StaticString? = nil, imports: [TypeTable] = []) {
        self.documentation = documentation
        var reader = Reader(documentation: documentation)
        text.withUTF8Buffer { reader.read($0) }
        var messages: [String: Schema] = [:]
        messages.reserveCapacity(reader.schemas.count)
        var enumerations: [String: EnumSchema] = [:]
        for schema in reader.schemas { messages[schema.name] = schema }
        for enumeration in reader.enumerations { enumerations[enumeration.name] = enumeration }
        let others = imports + (reader.isWellKnown ? [] : [TypeTable.wellKnown])
        for (name, reference) in reader.messageReferences {
            if let found = messages[name] ?? others.lazy.compactMap({ $0[name, nil] }).first { reference.resolve(message: found) }
        }
        for (name, reference) in reader.enumReferences {
            let found = enumerations[name] ?? others.lazy.compactMap({ $0.enumerations[name] }).first
            if let found { reference.resolve(enumeration: found) }
        }
        schemas = reader.schemas
        self.messages = messages
        self.enumerations = enumerations
    }

    /// The table of a message by its full name, or nil.
    public func schema(named name: String) -> Schema? { messages[name] }

    public func enumeration(named name: String) -> EnumSchema? { enumerations[name] }

    /// The table of a message that the generator knows to be there; an empty one otherwise.
    public subscript(name: String) -> Schema { messages[name] ?? Schema(name: name, fields: [], oneofs: []) }

    private subscript(name: String, _: Void?) -> Schema? { messages[name] }

    /// What the .proto file says of a message or enumeration and of its fields or members.
    public func documentation(of name: String) -> Documentation? {
        documentation.flatMap { Documentation(of: name, in: $0) }
    }

    /// Reads the text, row by row.
    private struct Reader {
        let documentation: StaticString?
        var schemas: [Schema] = []
        var enumerations: [EnumSchema] = []
        var messageReferences: [String: TypeReference] = [:]
        var enumReferences: [String: TypeReference] = [:]
        var isWellKnown: Bool { schemas.first?.wellKnown != nil }

        init(documentation: StaticString?) { self.documentation = documentation }

        private enum Section { case none, message(String), enumeration(String) }
        private var section = Section.none
        private var fields: [Field] = []
        private var oneofs: [OneOf] = []
        private var members: [EnumSchema.Member] = []

        mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
            for line in text.split(separator: UInt8(ascii: "\n")) { row(line.split(separator: UInt8(ascii: "\t"))) }
            close()
        }

        private mutating func close() {
            switch section {
            case .none: break
            case .message(let name): schemas.append(Schema(name: name, fields: fields, oneofs: oneofs, documentation: documentation))
            case .enumeration(let name): enumerations.append(EnumSchema(name: name, members: members))
            }
            fields.removeAll(keepingCapacity: true)
            oneofs.removeAll(keepingCapacity: true)
            members.removeAll(keepingCapacity: true)
        }

        private mutating func row(_ columns: [Slice<UnsafeBufferPointer<UInt8>>]) {
            guard columns.count > 1, let first = columns[0].first else { return }
            let name = String(decoding: columns[1], as: UTF8.self)
            switch first {
            case UInt8(ascii: "M"):
                close()
                section = .message(name)
            case UInt8(ascii: "E"):
                close()
                section = .enumeration(name)
            case UInt8(ascii: "O"):
                oneofs.append(OneOf(name: name, isRequired: columns.count > 2))
            default:
                guard let number = Int(String(decoding: columns[0], as: UTF8.self)) else { return }
                if case .enumeration = section {
                    let notes = columns.dropFirst(2).map { String(decoding: $0, as: UTF8.self) }
                    members.append(EnumSchema.Member(
                        name: name, number: Int32(truncatingIfNeeded: number), isDeprecated: notes.contains("deprecated"),
                        isUnlisted: notes.contains("unlisted")))
                } else if columns.count > 2 {
                    field(number, name, columns[2], columns.dropFirst(3))
                }
            }
        }

        private mutating func field(
            _ number: Int, _ name: String, _ type: Slice<UnsafeBufferPointer<UInt8>>,
            _ columns: ArraySlice<Slice<UnsafeBufferPointer<UInt8>>>
        ) {
            var type = String(decoding: type, as: UTF8.self)[...]
            var cardinality = Field.Cardinality.implicit
            var keyType: FieldType?
            switch type.first {
            case "*":
                cardinality = .list
                type.removeFirst()
            case "?":
                cardinality = .explicit
                type.removeFirst()
            case "<":
                cardinality = .map
                guard let comma = type.firstIndex(of: ",") else { return }
                keyType = FieldType.names[String(type[type.index(after: type.startIndex)..<comma])]
                type = type[type.index(after: comma)...].dropLast()
            default: break
            }
            var attributes: [(name: String, value: String)] = []
            for column in columns {
                let text = String(decoding: column, as: UTF8.self)
                if let equals = text.firstIndex(of: "=") {
                    attributes.append((String(text[..<equals]), unescaped(text[text.index(after: equals)...])))
                } else {
                    attributes.append((text, ""))
                }
            }
            func take(_ name: String) -> String? {
                attributes.firstIndex { $0.name == name }.map { attributes.remove(at: $0).value }
            }
            let jsonName = take("json") ?? Self.jsonName(of: name)
            let oneof = take("o").flatMap { Int($0) }
            let isDeprecated = take("deprecated") != nil
            if oneof != nil { cardinality = .explicit }
            let kind: FieldType
            var reference: TypeReference?
            switch type.first {
            case ".":
                kind = .message
                if cardinality == .implicit { cardinality = .explicit }
                reference = refer(String(type.dropFirst()), in: \.messageReferences)
            case "#":
                kind = .enumeration
                reference = refer(String(type.dropFirst()), in: \.enumReferences)
            default:
                guard let scalar = FieldType.names[String(type)] else { return }
                kind = scalar
            }
            fields.append(Field(
                number: number, name: name, jsonName: jsonName, type: kind, keyType: keyType, cardinality: cardinality, oneof: oneof,
                isDeprecated: isDeprecated, rules: attributes.isEmpty ? nil : Rules(attributes: attributes), reference: reference))
        }

        private mutating func refer(_ name: String, in list: WritableKeyPath<Self, [String: TypeReference]>) -> TypeReference {
            if let known = self[keyPath: list][name] { return known }
            let reference = TypeReference()
            self[keyPath: list][name] = reference
            return reference
        }

        /// protoc's rule: underscores go, the letter after one becomes a capital.
        static func jsonName(of name: String) -> String {
            guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
            var result = ""
            var capital = false
            for letter in name {
                if letter == "_" {
                    capital = true
                } else {
                    result += capital ? letter.uppercased() : String(letter)
                    capital = false
                }
            }
            return result
        }
    }

    /// Undoes the escapes of an attribute.
    static func unescaped(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        var result = ""
        var escaped = false
        for letter in text {
            if escaped {
                result.append(letter == "t" ? "\t" : letter == "n" ? "\n" : letter)
                escaped = false
            } else if letter == "\\" {
                escaped = true
            } else {
                result.append(letter)
            }
        }
        return result
    }

    /// The types of package `google.protobuf` that our definitions use.
    public static let wellKnown = TypeTable(
        """
        M\tgoogle.protobuf.Any
        1\ttype_url\tstring
        2\tvalue\tbytes
        M\tgoogle.protobuf.Duration
        1\tseconds\tint64
        2\tnanos\tint32
        M\tgoogle.protobuf.Timestamp
        1\tseconds\tint64
        2\tnanos\tint32
        M\tgoogle.protobuf.FieldMask
        1\tpaths\t*string
        M\tgoogle.protobuf.Empty
        M\tgoogle.protobuf.Struct
        1\tfields\t<string,.google.protobuf.Value>
        M\tgoogle.protobuf.Value
        O\tkind
        1\tnull_value\t#google.protobuf.NullValue\to=0
        2\tnumber_value\tdouble\to=0
        3\tstring_value\tstring\to=0
        4\tbool_value\tbool\to=0
        5\tstruct_value\t.google.protobuf.Struct\to=0
        6\tlist_value\t.google.protobuf.ListValue\to=0
        E\tgoogle.protobuf.NullValue
        0\tNULL_VALUE
        M\tgoogle.protobuf.ListValue
        1\tvalues\t*.google.protobuf.Value
        M\tgoogle.protobuf.DoubleValue
        1\tvalue\tdouble
        M\tgoogle.protobuf.FloatValue
        1\tvalue\tfloat
        M\tgoogle.protobuf.Int64Value
        1\tvalue\tint64
        M\tgoogle.protobuf.UInt64Value
        1\tvalue\tuint64
        M\tgoogle.protobuf.Int32Value
        1\tvalue\tint32
        M\tgoogle.protobuf.UInt32Value
        1\tvalue\tuint32
        M\tgoogle.protobuf.BoolValue
        1\tvalue\tbool
        M\tgoogle.protobuf.StringValue
        1\tvalue\tstring
        M\tgoogle.protobuf.BytesValue
        1\tvalue\tbytes
        """)
}
