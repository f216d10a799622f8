// TypeTable: the field tables of many types, in one packed text of which a type's part is read when it is first needed.

import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// The types of a module: a text that the generator wrote, turned into ``Schema`` and ``EnumSchema`` values.
///
/// A line is a row; columns are divided by tabs. `M` begins a message, `O` is one of its one-ofs, `E` begins an
/// enumeration; all else is a field or a member: number, name, and for a field its type (`string`, `*string` a list,
/// `?string` with presence, `<string,.a.B>` a map, `.a.B` a message, `#a.B` an enumeration), then attributes.
/// In attributes a backslash, a tab and a line end are written `\\`, `\t` and `\n`.
///
/// A program touches few of the thousands of types that it knows, so the text is only cut into sections at first, and a
/// section is read when somebody asks for its type. Tables live as long as the program does.
public final class TypeTable: Sendable {
    /// A message or an enumeration: its name and its rows in the text.
    private struct Section {
        let isMessage: Bool
        let nameStart: Int
        let nameEnd: Int
        let end: Int
    }

    private let text: StaticString
    private let documentation: StaticString?
    private let imports: [TypeTable]
    private let sections: [Section]
    private let index: [Int32]  // open addressing: section + 1, 0 is free
    private let types = Mutex(Types())

    /// What has been read so far, by section.
    private struct Types {
        var messages: [Int: Schema] = [:]
        var enumerations: [Int: EnumSchema] = [:]
    }

    /// - Parameters:
    ///   - text: rows as described above. A row that is malformed is a fault of the generator; it is left out, which the
    ///     comparison of tables with their sources finds.
    ///   - documentation: what ``Documentation`` reads.
    ///   - imports: tables whose types this one names.
    public init(_ text: StaticString, documentation: StaticString? = nil, imports: [TypeTable] = []) {
        self.text = text
        self.documentation = documentation
        self.imports = imports
        (sections, index) = text.withUTF8Buffer { bytes in
            let sections = Self.cut(bytes)
            return (sections, Self.index(of: sections, bytes))
        }
    }

    // MARK: Types by name

    /// The table of a message by its full name, or nil.
    public func schema(named name: String) -> Schema? {
        guard let section = section(named: name), sections[section].isMessage else { return nil }
        return types.withLock { types in
            if let known = types.messages[section] { return known }
            var reader = reader(of: section)
            let schema = reader.message(named: name, documentation: documentation)
            types.messages[section] = schema
            return schema
        }
    }

    public func enumeration(named name: String) -> EnumSchema? {
        guard let section = section(named: name), !sections[section].isMessage else { return nil }
        return types.withLock { types in
            if let known = types.enumerations[section] { return known }
            var reader = reader(of: section)
            let enumeration = reader.enumeration(named: name)
            types.enumerations[section] = enumeration
            return enumeration
        }
    }

    /// The table of a message that the generator knows to be there; an empty one otherwise.
    public subscript(name: String) -> Schema { schema(named: name) ?? Schema(name: name, fields: [], oneofs: []) }

    /// The full names of the messages, in the order of the text.
    public var messageNames: [String] {
        text.withUTF8Buffer { bytes in
            sections.filter(\.isMessage).map { String(decoding: bytes[$0.nameStart..<$0.nameEnd], as: UTF8.self) }
        }
    }

    /// All messages, in the order of the text. Reads what has not been read.
    public var schemas: [Schema] { messageNames.compactMap { schema(named: $0) } }

    /// What the .proto file says of a message or enumeration and of its fields or members.
    public func documentation(of name: String) -> Documentation? {
        documentation.flatMap { Documentation(of: name, in: $0) }
    }

    /// A type that a field of this table names: here, in a table that it imports, or among the well-known types.
    func message(referredTo name: String) -> Schema? {
        schema(named: name) ?? imports.lazy.compactMap { $0.schema(named: name) }.first ?? TypeTable.wellKnown.schema(named: name)
    }

    func enumeration(referredTo name: String) -> EnumSchema? {
        enumeration(named: name) ?? imports.lazy.compactMap { $0.enumeration(named: name) }.first
            ?? TypeTable.wellKnown.enumeration(named: name)
    }

    private func reader(of section: Int) -> TableReader {
        TableReader(text, from: sections[section].nameEnd, to: sections[section].end, table: self)
    }

    // MARK: Sections

    /// Finds the lines that begin a message or an enumeration.
    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [Section] {
        guard let base = bytes.baseAddress else { return [] }
        var sections: [Section] = []
        var open: (isMessage: Bool, nameStart: Int, nameEnd: Int)?
        var start = 0
        while start < bytes.count {
            let found = memchr(base + start, 0x0A, bytes.count - start)
            let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
            let first = bytes[start]
            if first == UInt8(ascii: "M") || first == UInt8(ascii: "E"), end > start + 2, bytes[start + 1] == 0x09 {
                if let open {
                    sections.append(Section(isMessage: open.isMessage, nameStart: open.nameStart, nameEnd: open.nameEnd, end: start))
                }
                open = (first == UInt8(ascii: "M"), start + 2, end)
            }
            start = end + 1
        }
        if let open {
            sections.append(Section(isMessage: open.isMessage, nameStart: open.nameStart, nameEnd: open.nameEnd, end: bytes.count))
        }
        return sections
    }

    private static func index(of sections: [Section], _ bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
        var size = 4
        while size < sections.count * 2 { size *= 2 }
        var index = [Int32](repeating: 0, count: size)
        for (position, section) in sections.enumerated() {
            var slot = hash(bytes[section.nameStart..<section.nameEnd]) & (size - 1)
            while index[slot] != 0 { slot = (slot + 1) & (size - 1) }
            index[slot] = Int32(position + 1)
        }
        return index
    }

    private func section(named name: String) -> Int? {
        var name = name
        return name.withUTF8 { name in
            text.withUTF8Buffer { bytes in
                var slot = Self.hash(name[...]) & (index.count - 1)
                while index[slot] != 0 {
                    let position = Int(index[slot]) - 1
                    let section = sections[position]
                    if section.nameEnd - section.nameStart == name.count,
                        bytes[section.nameStart..<section.nameEnd].elementsEqual(name)
                    {
                        return position
                    }
                    slot = (slot + 1) & (index.count - 1)
                }
                return nil
            }
        }
    }

    /// FNV-1a.
    private static func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash)
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
