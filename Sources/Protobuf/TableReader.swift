// TableReader: the rows of one type in the text of a table.

/// Reads the rows of a message or of an enumeration.
struct TableReader {
    private let text: StaticString
    private let start: Int
    private let end: Int
    private let table: TypeTable
    private var fields: [Field] = []
    private var oneofs: [OneOf] = []
    private var members: [EnumSchema.Member] = []
    private var references: [String: TypeReference] = [:]

    init(_ text: StaticString, from start: Int, to end: Int, table: TypeTable) {
        self.text = text
        self.start = start
        self.end = end
        self.table = table
    }

    mutating func message(named name: String, documentation: StaticString?) -> Schema {
        rows { reader, columns in
            if columns[0].first == UInt8(ascii: "O") {
                reader.oneofs.append(OneOf(name: String(decoding: columns[1], as: UTF8.self), isRequired: columns.count > 2))
            } else if let number = Self.number(columns[0]), columns.count > 2 {
                reader.field(number, String(decoding: columns[1], as: UTF8.self), columns[2], columns.dropFirst(3))
            }
        }
        return Schema(name: name, fields: fields, oneofs: oneofs, documentation: documentation)
    }

    mutating func enumeration(named name: String) -> EnumSchema {
        rows { reader, columns in
            guard let number = Self.number(columns[0]) else { return }
            let notes = columns.dropFirst(2).map { String(decoding: $0, as: UTF8.self) }
            reader.members.append(
                EnumSchema.Member(
                    name: String(decoding: columns[1], as: UTF8.self), number: Int32(truncatingIfNeeded: number),
                    isDeprecated: notes.contains("deprecated"), isUnlisted: notes.contains("unlisted")))
        }
        return EnumSchema(name: name, members: members)
    }

    private typealias Column = Slice<UnsafeBufferPointer<UInt8>>

    private mutating func rows(_ body: (inout TableReader, [Column]) -> Void) {
        text.withUTF8Buffer { bytes in
            for line in bytes[start..<end].split(separator: UInt8(ascii: "\n")) {
                let columns = line.split(separator: UInt8(ascii: "\t"))
                if columns.count > 1 { body(&self, columns) }
            }
        }
    }

    private static func number(_ column: Column) -> Int? { Int(String(decoding: column, as: UTF8.self)) }

    private mutating func field(
        _ number: Int, _ name: String, _ type: Column,
        _ columns: ArraySlice<Column>
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
                attributes.append((String(text[..<equals]), TypeTable.unescaped(text[text.index(after: equals)...])))
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
            reference = refer(String(type.dropFirst()), isMessage: true)
        case "#":
            kind = .enumeration
            reference = refer(String(type.dropFirst()), isMessage: false)
        default:
            guard let scalar = FieldType.names[String(type)] else { return }
            kind = scalar
        }
        fields.append(
            Field(
                number: number, name: name, jsonName: jsonName, type: kind, keyType: keyType, cardinality: cardinality, oneof: oneof,
                isDeprecated: isDeprecated, rules: attributes.isEmpty ? nil : Rules(attributes: attributes), reference: reference))
    }

    private mutating func refer(_ name: String, isMessage: Bool) -> TypeReference {
        if let known = references[name] { return known }
        let reference = TypeReference(name, isMessage: isMessage, in: table)
        references[name] = reference
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
