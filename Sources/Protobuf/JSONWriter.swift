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
                var writer = JSONWriter(options: options, capacity: buffer.count * (options.indentation == nil ? 4 : 10))
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

    /// How deep in a larger text the message will stand.
    public var level = 0

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

    /// Types that an `Any` has named.
    private var typesByURL: [String: Schema] = [:]

    /// - Parameter capacity: about how much text there will be, in bytes.
    init(options: JSONWritingOptions, capacity: Int) {
        self.options = options
        level = options.level
        text.reserveCapacity(capacity)
    }

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
        let blanks: StaticString = "                                                                "
        var count = indentation * level
        blanks.withUTF8Buffer { blanks in
            while count > 0 {
                text.append(contentsOf: UnsafeBufferPointer(rebasing: blanks.prefix(count)))
                count -= blanks.count
            }
        }
    }

    private mutating func quoted(_ string: String) { Self.quote(string, into: &text) }

    /// A key and what divides it from its value.
    private mutating func key(_ name: String) {
        Self.quote(name, into: &text)
        put(options.indentation == nil ? ":" : ": ")
    }

    /// Appends `string` as a JSON string.
    static func quote(_ string: String, into text: inout [UInt8]) {
        var string = string
        string.withUTF8 { quote($0, into: &text) }
    }

    /// Appends UTF-8 as a JSON string: runs of plain bytes whole, between them what needs an escape.
    static func quote(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        var start = 0
        for (index, byte) in bytes.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            start = index + 1
            escape(byte, into: &text)
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        text.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, into text: inout [UInt8]) {
        switch byte {
        case 0x0A: text.append(contentsOf: "\\n".utf8)
        case 0x0D: text.append(contentsOf: "\\r".utf8)
        case 0x09: text.append(contentsOf: "\\t".utf8)
        case 0..<0x20:
            let digits: StaticString = "0123456789abcdef"
            text.append(contentsOf: "\\u00".utf8)
            digits.withUTF8Buffer {
                text.append($0[Int(byte >> 4)])
                text.append($0[Int(byte & 15)])
            }
        default:
            text.append(UInt8(ascii: "\\"))
            text.append(byte)
        }
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
                key(options.usesProtoNames ? field.name : field.jsonName)
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
                key(keyText)
                try value(&decoder, field)
                hasValue = true
            }
        }
        if !hasValue {
            key(keyText)
            scalar(DynamicValue.blank(field), field)
        }
        decoder.leave(outer)
    }

    private mutating func value(_ decoder: inout Decoder, _ field: Field) throws {
        if let schema = field.message {
            let outer = try decoder.enter()
            try message(&decoder, schema)
            decoder.leave(outer)
        } else if field.type == .string {
            let outer = try decoder.enter()
            Self.quote(UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position), into: &text)
            decoder.position = decoder.end
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
        case .structure: try structure(&decoder)
        case .value: try json(&decoder)
        case .list: try list(&decoder)
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

    // MARK: google.protobuf.Struct, straight from the wire: its encoder has put the keys in order

    private mutating func structure(_ decoder: inout Decoder) throws {
        put("{")
        level += 1
        var isEmpty = true
        while try decoder.nextField() != nil {
            if !isEmpty { put(",") }
            isEmpty = false
            line()
            let entry = try decoder.enter()
            while let part = try decoder.nextField() {
                let content = try decoder.enter()
                if part == 1 {
                    Self.quote(UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position), into: &text)
                    put(options.indentation == nil ? ":" : ": ")
                    decoder.position = decoder.end
                } else {
                    try json(&decoder)
                }
                decoder.leave(content)
            }
            decoder.leave(entry)
        }
        level -= 1
        if !isEmpty { line() }
        put("}")
    }

    private mutating func list(_ decoder: inout Decoder) throws {
        put("[")
        level += 1
        var isEmpty = true
        while try decoder.nextField() != nil {
            if !isEmpty { put(",") }
            isEmpty = false
            line()
            let item = try decoder.enter()
            try json(&decoder)
            decoder.leave(item)
        }
        level -= 1
        if !isEmpty { line() }
        put("]")
    }

    private mutating func json(_ decoder: inout Decoder) throws {
        guard let kind = try decoder.nextField() else { return put("null") }
        switch kind {
        case 2:
            var value = 0.0
            try decoder.double(&value)
            guard value.isFinite else { throw JSONError("google.protobuf.Value cannot hold \(Self.name(value)) in JSON", offset: 0) }
            number("\(value)", true)
        case 3:
            let outer = try decoder.enter()
            Self.quote(UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position), into: &text)
            decoder.position = decoder.end
            decoder.leave(outer)
        case 4: put(try decoder.take() != 0 ? "true" : "false")
        case 5:
            let outer = try decoder.enter()
            try structure(&decoder)
            decoder.leave(outer)
        case 6:
            let outer = try decoder.enter()
            try list(&decoder)
            decoder.leave(outer)
        default:
            try decoder.skip()
            put("null")
        }
    }

    // MARK: google.protobuf.Any

    private mutating func any(_ decoder: inout Decoder) throws {
        var typeURL = ""
        var content = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        while let field = try decoder.nextField() {
            if field == 1 { try decoder.string(&typeURL) }
            if field == 2 {
                let outer = try decoder.enter()
                content = UnsafeBufferPointer(start: decoder.position, count: decoder.end - decoder.position)
                decoder.position = decoder.end
                decoder.leave(outer)
            }
            if !decoder.isConsumed { try decoder.skip() }
        }
        if typeURL.isEmpty, content.isEmpty { return put("{}") }
        let schema = try type(at: typeURL)
        guard anyDepth > 0 else { throw JSONError("messages are nested deeper than the limit", offset: 0) }
        anyDepth -= 1
        defer { anyDepth += 1 }
        put("{")
        level += 1
        line()
        key("@type")
        quoted(typeURL)
        if CanonicalForm.holds(content, as: schema) {
            try inside(content, schema)
        } else {
            // The bytes may come from anywhere: reading them as a message brings them into order.
            let ordered = try DynamicMessage(decoding: content, as: schema).serialized(deterministic: true)
            try ordered.withUnsafeBufferPointer { try inside($0, schema) }
        }
        level -= 1
        line()
        put("}")
    }

    /// The content of an `Any`, after its type.
    private mutating func inside(_ content: UnsafeBufferPointer<UInt8>, _ schema: Schema) throws {
        // An empty message has no address of its own; nothing is read from the one that it gets.
        guard let base = content.baseAddress else {
            return try withUnsafePointer(to: UInt8(0)) { try inside(UnsafeBufferPointer(start: $0, count: 0), schema) }
        }
        var decoder = Decoder(base: base, count: content.count, depthLimit: .max)
        if schema.wellKnown == nil {
            _ = try fields(&decoder, schema, first: false)
        } else {
            put(",")
            line()
            key("value")
            try message(&decoder, schema)
        }
    }

    private mutating func type(at url: String) throws(JSONError) -> Schema {
        if let known = typesByURL[url] { return known }
        let name = String(url.lastIndex(of: "/").map { url[url.index(after: $0)...] } ?? url[...])
        guard let schema = (options.types + [.wellKnown]).lazy.compactMap({ $0.schema(named: name) }).first else {
            throw JSONError("the type \"\(url)\" is not known", offset: 0)
        }
        typesByURL[url] = schema
        return schema
    }
}
