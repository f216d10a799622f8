// SwiftWriter: the Swift source of the messages and enumerations of one .proto file.

import Protobuf

struct SwiftWriter {
    let names: TypeNames
    let sizes: Sizes
    let table: String  // the type that holds the module's table
    private var lines: [String] = []
    private var level = 0

    init(names: TypeNames, sizes: Sizes, table: String) {
        self.names = names
        self.sizes = sizes
        self.table = table
    }

    static func source(of file: SourceFile, names: TypeNames, sizes: Sizes, table: String) -> String {
        var writer = SwiftWriter(names: names, sizes: sizes, table: table)
        writer.put("// Generated from \(file.name) by GenerateAPI. Do not edit: change the .proto file and run generate.sh.")
        writer.put("// swift-format-ignore-file")
        writer.put("")
        writer.put("import Protobuf")
        writer.put("")
        writer.put("extension \(file.namespace) {")
        writer.level += 1
        for message in file.messages { writer.message(message) }
        for enumeration in file.enums { writer.enumeration(enumeration) }
        writer.level -= 1
        while writer.lines.last == "" { writer.lines.removeLast() }
        writer.put("}")
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func put(_ line: String) { lines.append(line.isEmpty ? "" : String(repeating: "    ", count: level) + line) }

    private mutating func comment(_ text: String) {
        if text.isEmpty { return }
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = "///"
            for word in paragraph.split(separator: " ") {
                if line.count + word.count > 115 - level * 4 {
                    put(line)
                    line = "///"
                }
                line += " " + word
            }
            put(line)
        }
    }

    // MARK: Messages

    private mutating func message(_ message: MessageType) {
        comment(message.comment)
        put("public struct \(message.swiftName): Message {")
        level += 1
        var written = Set<Int>()
        for field in message.fields {
            if let group = field.oneof {
                guard written.insert(group).inserted else { continue }
                let type = Self.oneofType(message, group)
                comment(
                    "Which of " + message.fields.filter { $0.oneof == group }.map { "`\($0.jsonName)`" }.joined(separator: ", ")
                        + " is given, if any.")
                put("public var \(Naming.property(message.oneofs[group].name)): \(type)?")
            } else {
                comment(field.comment)
                property(field)
            }
        }
        put("public var unknownFields = UnknownFields()")
        put("")
        put("public init() {}")
        put("")
        put("public static let schema = \(table).types[\"\(message.fullName)\"]")
        put("")
        encode(message)
        put("")
        decode(message)
        for group in message.oneofs.indices {
            put("")
            oneof(message, group)
        }
        put("")
        for nested in message.messages { self.message(nested) }
        for nested in message.enums { enumeration(nested) }
        while lines.last == "" { lines.removeLast() }
        level -= 1
        put("}")
        put("")
    }

    private static func oneofType(_ message: MessageType, _ group: Int) -> String {
        let name = Naming.upperFirst(Naming.lowerCamel(message.oneofs[group].name))
        let taken = message.messages.map(\.swiftName) + message.enums.map(\.swiftName) + [message.swiftName]
        return taken.contains(name) || ["Type", "Protocol"].contains(name) ? name + "Choice" : name
    }

    private mutating func property(_ field: FieldModel) {
        let name = Naming.property(field.name)
        switch Shape(field, names) {
        case .scalar(let type, let blank, _): put("public var \(name): \(type) = \(blank)")
        case .optional(let type, _): put("public var \(name): \(type)?")
        case .message(let type): put("@Sub public var \(name): \(type)")
        case .list(let type, _), .messages(let type): put("public var \(name): [\(type)] = []")
        case .map(let key, let value, _, _): put("public var \(name): [\(key): \(value)] = .init()")
        }
    }

    private mutating func encode(_ message: MessageType) {
        put("public func encode(to encoder: inout Encoder) {")
        level += 1
        var written = Set<Int>()
        for field in message.fields.sorted(by: { $0.number < $1.number }) {
            let name = Naming.property(field.name)
            if let group = field.oneof {
                guard written.insert(group).inserted else { continue }
                put("switch \(Naming.property(message.oneofs[group].name)) {")
                for member in message.fields where member.oneof == group {
                    let value = "encoder.\(Shape.codecCall(member, names).encode)"
                    put("case .\(Naming.property(member.name))(let value): \(value)")
                }
                put("case nil: break")
                put("}")
                continue
            }
            switch Shape(field, names) {
            case .scalar(_, _, let method): put("encoder.\(method)(\(field.number), \(name))")
            case .optional(_, let codec): put("encoder.optional(\(field.number), \(name), \(codec).self)")
            case .message: put("encoder.message(\(field.number), _\(name.filter { $0 != "`" }))")
            case .messages: put("encoder.messages(\(field.number), \(name))")
            case .list(_, let codec): put("encoder.items(\(field.number), \(name), \(codec).self)")
            case .map(_, _, let key, let value): put("encoder.map(\(field.number), \(name), \(key).self, \(value).self)")
            }
        }
        put("encoder.unknown(unknownFields)")
        level -= 1
        put("}")
    }

    private mutating func decode(_ message: MessageType) {
        put("public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {")
        level += 1
        if message.fields.isEmpty {
            level -= 1
            put("}")
            return
        }
        put("switch field {")
        for field in message.fields.sorted(by: { $0.number < $1.number }) {
            let name = Naming.property(field.name)
            let place = Self.reached(name, hiddenBy: ["decoder", "field"])
            if let group = field.oneof {
                let property = Self.reached(
                    Naming.property(message.oneofs[group].name), hiddenBy: ["decoder", "field", "present", "value"])
                let codec = Shape.codecCall(field, names).codec
                put("case \(field.number):")
                level += 1
                put("var value = \(codec).blank")
                // Occurrences of one message field merge, in a one-of too.
                if field.type == .message { put("if case .\(name)(let present) = \(property) { value = present }") }
                put("try \(codec).decode(&decoder, &value)")
                put("if decoder.isConsumed { \(property) = .\(name)(value) }")
                level -= 1
                continue
            }
            let body: String
            switch Shape(field, names) {
            case .scalar(_, _, let method): body = "decoder.\(method)(&\(place))"
            case .optional(_, let codec): body = "decoder.optional(&\(place), \(codec).self)"
            case .message: body = "decoder.message(&_\(name.filter { $0 != "`" }))"
            case .messages: body = "decoder.messages(&\(place))"
            case .list(_, let codec): body = "decoder.items(&\(place), \(codec).self)"
            case .map(_, _, let key, let value): body = "decoder.entry(&\(place), \(key).self, \(value).self)"
            }
            put("case \(field.number): try \(body)")
        }
        put("default: break")
        put("}")
        level -= 1
        put("}")
    }

    /// How `decode` names a property: by `self` where one of its own names hides it.
    private static func reached(_ property: String, hiddenBy names: Set<String>) -> String {
        names.contains(property) ? "self.\(property)" : property
    }

    private mutating func oneof(_ message: MessageType, _ group: Int) {
        put("public enum \(Self.oneofType(message, group)): Sendable {")
        level += 1
        for field in message.fields where field.oneof == group {
            comment(field.comment)
            let type = Shape.codecCall(field, names).type
            put("\(sizes.isLarge(field) ? "indirect " : "")case \(Naming.property(field.name))(\(type))")
        }
        level -= 1
        put("}")
    }

    // MARK: Enumerations

    private mutating func enumeration(_ enumeration: EnumType) {
        comment(enumeration.comment)
        put("public struct \(enumeration.swiftName): Enumeration {")
        level += 1
        put("public let rawValue: Int32")
        put("public init(rawValue: Int32) { self.rawValue = rawValue }")
        for member in enumeration.members {
            comment(member.comment)
            put("public static var \(member.swiftName): Self { Self(rawValue: \(member.number)) }")
        }
        level -= 1
        put("}")
        put("")
    }
}

/// How a field is held in Swift, and by which methods it is read and written.
enum Shape {
    case scalar(type: String, blank: String, method: String)
    case optional(type: String, codec: String)
    case message(type: String)
    case messages(type: String)
    case list(type: String, codec: String)
    case map(key: String, value: String, keyCodec: String, valueCodec: String)

    init(_ field: FieldModel, _ names: TypeNames) {
        if let map = field.map {
            let key = Self.scalar(map.key)
            let value = Self.content(map.value, map.valueTypeName, names)
            self = .map(key: key.type, value: value.type, keyCodec: key.codec, valueCodec: value.codec)
            return
        }
        let content = Self.content(field.type, field.typeName, names)
        let isMessage = field.type == .message && !Self.isPlain(field.typeName)
        if field.isList {
            self = isMessage ? .messages(type: content.type) : .list(type: content.type, codec: content.codec)
        } else if isMessage {
            self = .message(type: content.type)
        } else if field.hasPresence || field.type == .message {
            self = .optional(type: content.type, codec: content.codec)
        } else if field.type == .enumeration {
            self = .scalar(type: content.type, blank: "\(content.type)(rawValue: 0)", method: "enumeration")
        } else {
            let scalar = Self.scalar(field.type)
            self = .scalar(type: scalar.type, blank: scalar.blank, method: field.type.keyword)
        }
    }

    /// Whether a message type is held as a plain Swift value.
    static func isPlain(_ typeName: String) -> Bool { plain[typeName] != nil }

    private static let plain: [String: (type: String, codec: String)] = [
        "google.protobuf.Duration": ("Duration", "DurationCodec"), "google.protobuf.Timestamp": ("Timestamp", "TimestampCodec"),
        "google.protobuf.Struct": ("Struct", "StructCodec"), "google.protobuf.Value": ("Value", "ValueCodec"),
        "google.protobuf.ListValue": ("[Value]", "ListValueCodec"),
        "google.protobuf.DoubleValue": ("Double", "WrapperCodec<DoubleCodec>"),
        "google.protobuf.FloatValue": ("Float", "WrapperCodec<FloatCodec>"),
        "google.protobuf.Int64Value": ("Int64", "WrapperCodec<Int64Codec>"),
        "google.protobuf.UInt64Value": ("UInt64", "WrapperCodec<UInt64Codec>"),
        "google.protobuf.Int32Value": ("Int32", "WrapperCodec<Int32Codec>"),
        "google.protobuf.UInt32Value": ("UInt32", "WrapperCodec<UInt32Codec>"),
        "google.protobuf.BoolValue": ("Bool", "WrapperCodec<BoolCodec>"),
        "google.protobuf.StringValue": ("String", "WrapperCodec<StringCodec>"),
        "google.protobuf.BytesValue": ("[UInt8]", "WrapperCodec<BytesCodec>"),
    ]

    static func content(_ type: FieldType, _ typeName: String, _ names: TypeNames) -> (type: String, codec: String) {
        switch type {
        case .message:
            if let plain = plain[typeName] { return plain }
            return (names(typeName), "MessageCodec<\(names(typeName))>")
        case .enumeration: return (names(typeName), "EnumerationCodec<\(names(typeName))>")
        default:
            let scalar = scalar(type)
            return (scalar.type, scalar.codec)
        }
    }

    static func scalar(_ type: FieldType) -> (type: String, blank: String, codec: String) {
        switch type {
        case .double: ("Double", "0", "DoubleCodec")
        case .float: ("Float", "0", "FloatCodec")
        case .int64: ("Int64", "0", "Int64Codec")
        case .uint64: ("UInt64", "0", "UInt64Codec")
        case .int32: ("Int32", "0", "Int32Codec")
        case .fixed64: ("UInt64", "0", "Fixed64Codec")
        case .fixed32: ("UInt32", "0", "Fixed32Codec")
        case .bool: ("Bool", "false", "BoolCodec")
        case .bytes: ("[UInt8]", "[]", "BytesCodec")
        case .uint32: ("UInt32", "0", "UInt32Codec")
        case .sfixed32: ("Int32", "0", "SFixed32Codec")
        case .sfixed64: ("Int64", "0", "SFixed64Codec")
        case .sint32: ("Int32", "0", "SInt32Codec")
        case .sint64: ("Int64", "0", "SInt64Codec")
        case .string, .message, .enumeration: ("String", "\"\"", "StringCodec")
        }
    }

    /// How the payload of a one-of member is typed, read and written.
    static func codecCall(_ field: FieldModel, _ names: TypeNames) -> (type: String, codec: String, encode: String) {
        let content = content(field.type, field.typeName, names)
        let encode =
            field.type == .message && !isPlain(field.typeName)
            ? "message(\(field.number), value)" : "optional(\(field.number), value, \(content.codec).self)"
        return (content.type, content.codec, encode)
    }
}
