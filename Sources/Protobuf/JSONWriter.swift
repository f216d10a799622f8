// JSONWriter: proto3 canonical JSON, made from the wire format by the table of the type.

extension Message {
    /// The JSON form (protobuf.dev, "ProtoJSON Format").
    /// - Throws: ``JSONError`` where the mapping has no form: a duration out of range, an `Any` of an unknown type.
    public func jsonString(options: JSONWritingOptions = JSONWritingOptions()) throws(JSONError) -> String {
        String(decoding: try jsonBytes(options: options), as: UTF8.self)
    }

    /// The JSON form in UTF-8.
    public func jsonBytes(options: JSONWritingOptions = JSONWritingOptions()) throws(JSONError) -> [UInt8] {
        var encoder = Encoder(deterministic: true)
        encode(to: &encoder)
        let schema = self.schema
        let outcome: Result<[UInt8], JSONError> = encoder.withBytes { buffer in
            do throws(JSONError) {
                var writer = JSONWriter(options: options)
                try writer.write(buffer, as: schema)
                return .success(writer.text)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}

/// How JSON is written.
public struct JSONWritingOptions: Sendable {
    /// Spaces a level of nesting; nil for everything on one line.
    public var indentation: Int?

    /// Names as in the .proto file rather than in camel case.
    public var usesProtoNames = false

    /// Where the types inside `google.protobuf.Any` are found by name.
    public var types: [TypeTable] = []

    public init(indentation: Int? = nil, usesProtoNames: Bool = false, types: [TypeTable] = []) {
        self.indentation = indentation
        self.usesProtoNames = usesProtoNames
        self.types = types
    }
}

struct JSONWriter {
    private let options: JSONWritingOptions
    private(set) var text: [UInt8] = []
    private var level = 0

    /// How many more messages may lie in each other inside `Any`, where the depth limit of the decoder does not see them.
    private var anyDepth = Decoder.defaultDepthLimit

    init(options: JSONWritingOptions) { self.options = options }

    mutating func write(_ buffer: UnsafeBufferPointer<UInt8>, as schema: Schema) throws(JSONError) {
        guard let base = buffer.baseAddress else { return put("{}") }
        var decoder = Decoder(base: base, count: buffer.count, depthLimit: .max)
        // Only what an encoder wrote comes here, so that reading it does not fail.
        do {
            try message(&decoder, schema)
        } catch let error as JSONError {
            throw error
        } catch {
            throw JSONError("\(error)", offset: 0)
        }
    }

    // MARK: Text

    private mutating func put(_ string: StaticString) { string.withUTF8Buffer { text.append(contentsOf: $0) } }
    private mutating func put(_ string: String) { text.append(contentsOf: string.utf8) }

    private mutating func line() {
        guard let indentation = options.indentation else { return }
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * level))
    }

    private mutating func quoted(_ string: String) { Self.quote(string, into: &text) }

    /// Appends `string` as a JSON string.
    static func quote(_ string: String, into text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                text.append(UInt8(ascii: "\\"))
                text.append(byte)
            case 0x0A: text.append(contentsOf: "\\n".utf8)
            case 0x0D: text.append(contentsOf: "\\r".utf8)
            case 0x09: text.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                text.append(contentsOf: "\\u00".utf8)
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    // MARK: Messages

    private mutating func message(_ decoder: inout Decoder, _ schema: Schema) throws {
        if let wellKnown = schema.wellKnown { return try special(&decoder, schema, wellKnown) }
        put("{")
        level += 1
        let isEmpty = try fields(&decoder, schema, first: true)
        level -= 1
        if !isEmpty { line() }
        put("}")
    }

    /// Writes the fields of a message; returns whether there was none.
    private mutating func fields(_ decoder: inout Decoder, _ schema: Schema, first: Bool) throws -> Bool {
        var first = first
        var open: Int?  // the list or map that is being written
        var openIsEmpty = true
        while let number = try decoder.nextField() {
            guard let index = schema.index(number: number), Self.fits(decoder.wireType, schema.fields[index]) else {
                try decoder.skip()
                continue
            }
            let field = schema.fields[index]
            if let current = open, current != index {
                close(schema.fields[current])
                open = nil
            }
            if open == nil {
                if !first { put(",") }
                first = false
                line()
                quoted(options.usesProtoNames ? field.name : field.jsonName)
                put(options.indentation == nil ? ":" : ": ")
                if field.cardinality == .list || field.cardinality == .map {
                    open = index
                    openIsEmpty = true
                    put(field.cardinality == .list ? "[" : "{")
                    level += 1
                }
            }
            switch field.cardinality {
            case .implicit, .explicit: try value(&decoder, field)
            case .list:
                if field.type.wireType != 2, decoder.wireType == 2 {
                    let outer = try decoder.enter()
                    while decoder.position < decoder.end {
                        decoder.wireType = field.type.wireType
                        try item(&decoder, field, &openIsEmpty)
                    }
                    decoder.leave(outer)
                } else {
                    try item(&decoder, field, &openIsEmpty)
                }
            case .map: try entry(&decoder, field, &openIsEmpty)
            }
        }
        if let open { close(schema.fields[open]) }
        return first
    }

    /// Whether a value of this wire type is one of the field's; if not, it stands among the unknown fields.
    private static func fits(_ wireType: UInt8, _ field: Field) -> Bool {
        switch field.cardinality {
        case .map: wireType == 2
        case .list: wireType == field.type.wireType || wireType == 2
        case .implicit, .explicit: wireType == field.type.wireType
        }
    }

    private mutating func close(_ field: Field) {
        level -= 1
        line()
        put(field.cardinality == .list ? "]" : "}")
    }

    private mutating func item(_ decoder: inout Decoder, _ field: Field, _ isFirst: inout Bool) throws {
        if !isFirst { put(",") }
        isFirst = false
        line()
        try value(&decoder, field)
    }

    private mutating func entry(_ decoder: inout Decoder, _ field: Field, _ isFirst: inout Bool) throws {
        if !isFirst { put(",") }
        isFirst = false
        line()
        let outer = try decoder.enter()
        var keyText = field.keyType == .string ? "" : field.keyType == .bool ? "false" : "0"
        var hasValue = false
        while let part = try decoder.nextField() {
            // What the encoder writes: the key, then the value.
            if part == 1 {
                var key = DynamicValue.blank(field.keyType ?? .string)
                try key.decode(field.keyType ?? .string, from: &decoder)
                keyText = DynamicKey(key)?.text ?? keyText
            } else {
                quoted(keyText)
                put(options.indentation == nil ? ":" : ": ")
                try value(&decoder, field)
                hasValue = true
            }
        }
        if !hasValue {
            quoted(keyText)
            put(options.indentation == nil ? ":" : ": ")
            scalar(DynamicValue.blank(field), field)
        }
        decoder.leave(outer)
    }

    private mutating func value(_ decoder: inout Decoder, _ field: Field) throws {
        if let schema = field.message {
            let outer = try decoder.enter()
            try message(&decoder, schema)
            decoder.leave(outer)
        } else {
            var value = DynamicValue.blank(field.type)
            try value.decode(field.type, from: &decoder)
            scalar(value, field)
        }
    }

    private mutating func scalar(_ value: DynamicValue, _ field: Field) {
        switch value {
        case .int32(let value): put(String(value))
        case .uint32(let value): put(String(value))
        case .int64(let value): put("\"\(value)\"")
        case .uint64(let value): put("\"\(value)\"")
        case .bool(let value): put(value ? "true" : "false")
        case .string(let value): quoted(value)
        case .bytes(let value): quoted(ProtoText.base64(value))
        case .float(let value): number(value.isFinite ? "\(value)" : Self.name(Double(value)), value.isFinite)
        case .double(let value): number(value.isFinite ? "\(value)" : Self.name(value), value.isFinite)
        case .enumeration(let value):
            if field.enumeration?.name == "google.protobuf.NullValue" {
                put("null")
            } else if let member = field.enumeration?.member(number: value) {
                quoted(member.name)
            } else {
                put(String(value))
            }
        case .message(let value): put(value.schema.wellKnown == nil ? "{}" : "null")
        case .list, .map: break
        }
    }

    private static func name(_ value: Double) -> String { value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }

    /// Swift writes whole numbers as `1.0`; JSON readers expect `1`. Not so negative zero: read as a whole number it would
    /// lose its sign.
    private mutating func number(_ digits: String, _ isFinite: Bool) {
        if !isFinite { quoted(digits) } else { put(digits.hasSuffix(".0") && digits != "-0.0" ? String(digits.dropLast(2)) : digits) }
    }

    // MARK: Types with a JSON form of their own

    private mutating func special(_ decoder: inout Decoder, _ schema: Schema, _ kind: WellKnownType) throws {
        switch kind {
        case .any: try any(&decoder)
        case .duration, .timestamp:
            var value = Duration()
            while let field = try decoder.nextField() {
                if field == 1 { try decoder.int64(&value.seconds) } else if field == 2 { try decoder.int32(&value.nanos) }
                if !decoder.isConsumed { try decoder.skip() }
            }
            let text =
                kind == .duration
                ? ProtoText.text(value) : ProtoText.text(Timestamp(seconds: value.seconds, nanos: value.nanos))
            guard let text else { throw JSONError("\(schema.name) is out of range", offset: 0) }
            quoted(text)
        case .fieldMask:
            var paths: [String] = []
            while let field = try decoder.nextField() {
                if field == 1 { try decoder.items(&paths, StringCodec.self) }
                if !decoder.isConsumed { try decoder.skip() }
            }
            var converted: [String] = []
            for path in paths {
                guard let path = ProtoText.jsonMaskPath(path) else {
                    throw JSONError("the field mask cannot be written in JSON", offset: 0)
                }
                converted.append(path)
            }
            quoted(converted.joined(separator: ","))
        case .structure:
            var value = Struct()
            let rest = UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position)
            value.append(rest)
            decoder.position = decoder.end
            try json(.structure(value))
        case .value:
            try json(try decoder.anyValue())
        case .list:
            var items: [Value] = []
            while let field = try decoder.nextField() {
                var item = Value.null
                if field == 1 { try decoder.value(&item) }
                if decoder.isConsumed { items.append(item) } else { try decoder.skip() }
            }
            try json(.list(items))
        case .intOrString:
            var number: Int64 = 0
            var string: String?
            while let field = try decoder.nextField() {
                if field == 1, decoder.wireType == 0 {
                    try decoder.int64(&number)
                    string = nil
                } else if field == 2 {
                    try decoder.optional(&string, StringCodec.self)
                }
                if !decoder.isConsumed { try decoder.skip() }
            }
            if let string { quoted(string) } else { put(String(number)) }
        default:
            let field = schema.fields[0]
            var value = DynamicValue.blank(field.type)
            while let number = try decoder.nextField() {
                if number == 1 { try value.decode(field.type, from: &decoder) }
                if !decoder.isConsumed { try decoder.skip() }
            }
            scalar(value, field)
        }
    }

    private mutating func json(_ value: Value) throws {
        switch value {
        case .null: put("null")
        case .bool(let truth): put(truth ? "true" : "false")
        case .string(let string): quoted(string)
        case .number(let value):
            guard value.isFinite else { throw JSONError("google.protobuf.Value cannot hold \(Self.name(value)) in JSON", offset: 0) }
            number("\(value)", true)
        case .list(let items):
            put("[")
            level += 1
            for (index, item) in items.enumerated() {
                if index > 0 { put(",") }
                line()
                try json(item)
            }
            level -= 1
            if !items.isEmpty { line() }
            put("]")
        case .structure(let structure):
            put("{")
            level += 1
            for (index, (key, item)) in structure.fields.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { put(",") }
                line()
                quoted(key)
                put(options.indentation == nil ? ":" : ": ")
                try json(item)
            }
            level -= 1
            if !structure.isEmpty { line() }
            put("}")
        }
    }

    private mutating func any(_ decoder: inout Decoder) throws {
        var message = AnyMessage()
        try message.merge(from: &decoder)
        put("{")
        if message.typeURL.isEmpty, message.value.isEmpty { return put("}") }
        let name = String(message.typeName)
        guard let schema = (options.types + [.wellKnown]).lazy.compactMap({ $0.schema(named: name) }).first else {
            throw JSONError("the type \"\(message.typeURL)\" is not known", offset: 0)
        }
        guard anyDepth > 0 else { throw JSONError("messages are nested deeper than the limit", offset: 0) }
        anyDepth -= 1
        defer { anyDepth += 1 }
        level += 1
        line()
        quoted("@type")
        put(options.indentation == nil ? ":" : ": ")
        quoted(message.typeURL)
        // The bytes may come from anywhere: reading them as a message first brings them into canonical form.
        let content = try DynamicMessage(decoding: message.value, as: schema).serialized(deterministic: true)
        // One byte more than there is, so that an empty message has an address too.
        try (content + [0]).withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            var inner = Decoder(base: base, count: content.count, depthLimit: .max)
            if schema.wellKnown == nil {
                _ = try fields(&inner, schema, first: false)
            } else {
                put(",")
                line()
                quoted("value")
                put(options.indentation == nil ? ":" : ": ")
                try self.message(&inner, schema)
            }
        }
        level -= 1
        line()
        put("}")
    }
}
