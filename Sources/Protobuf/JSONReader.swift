// JSONReader: proto3 canonical JSON, turned into the wire format by the table of the type.

extension Message {
    /// Reads a message from its JSON form (protobuf.dev, "ProtoJSON Format").
    /// - Throws: ``JSONError`` with the place in the text.
    public init(json text: some StringProtocol, options: JSONReadingOptions = JSONReadingOptions()) throws(JSONError) {
        self.init()
        try merge(json: Array(text.utf8), options: options)
    }

    /// Reads the JSON form in UTF-8 into this value.
    public mutating func merge(json text: [UInt8], options: JSONReadingOptions = JSONReadingOptions()) throws(JSONError) {
        let wire = try JSONReader.wire(of: text, as: schema, options: options)
        do throws(WireError) {
            try merge(decoding: wire, depthLimit: .max)
        } catch {
            throw JSONError(error.description, offset: 0)
        }
    }
}

/// How JSON is read.
public struct JSONReadingOptions: Sendable {
    /// Pass over fields and enumeration names that the type does not have; else they are errors.
    public var ignoresUnknownFields = false

    /// Depth of nesting that is read.
    public var depthLimit = Decoder.defaultDepthLimit

    /// Where the types inside `google.protobuf.Any` are found by name.
    public var types: [TypeTable] = []

    public init(ignoresUnknownFields: Bool = false, types: [TypeTable] = []) {
        self.ignoresUnknownFields = ignoresUnknownFields
        self.types = types
    }
}

struct JSONReader {
    private let options: JSONReadingOptions

    static func wire(of text: [UInt8], as schema: Schema, options: JSONReadingOptions) throws(JSONError) -> [UInt8] {
        let outcome: Result<[UInt8], JSONError> = text.withUnsafeBufferPointer { buffer in
            do throws(JSONError) {
                var scanner = JSONScanner(buffer)
                var encoder = Encoder(capacity: max(64, buffer.count))
                try JSONReader(options: options).content(of: schema, &scanner, &encoder, depth: options.depthLimit)
                try scanner.end()
                return .success(encoder.bytes())
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// The fields of a message, from whatever JSON form its type has.
    private func content(
        of schema: Schema, _ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int
    ) throws(JSONError) {
        guard depth > 0 else { throw scanner.error("messages are nested deeper than the limit") }
        guard let wellKnown = schema.wellKnown else { return try fields(of: schema, &scanner, &encoder, depth: depth) }
        switch wellKnown {
        case .any: try any(&scanner, &encoder, depth: depth)
        case .duration:
            guard let value = ProtoText.duration(try scanner.string()) else { throw scanner.error("expected a duration such as \"1.5s\"") }
            encoder.int64(1, value.seconds)
            encoder.int32(2, value.nanos)
        case .timestamp:
            guard let value = ProtoText.timestamp(try scanner.string()) else {
                throw scanner.error("expected a time such as \"2026-01-31T12:00:00Z\"")
            }
            encoder.int64(1, value.seconds)
            encoder.int32(2, value.nanos)
        case .fieldMask:
            let text = try scanner.string()
            for path in text.split(separator: ",", omittingEmptySubsequences: false) where !text.isEmpty {
                guard let path = ProtoText.maskPath(json: String(path)) else { throw scanner.error("expected field paths in camel case") }
                encoder.string(1, always: path)
            }
        case .structure:
            try structure(&scanner, &encoder, depth: depth)
        case .value:
            try value(&scanner, &encoder, depth: depth)
        case .list:
            try list(&scanner, &encoder, depth: depth)
        case .intOrString:
            if scanner.peek() == UInt8(ascii: "\"") {
                encoder.string(2, always: try scanner.string())
            } else {
                try scalar(.int64, 1, &scanner, &encoder)
            }
        default:
            // The wrappers: their one field, by its own rules.
            try scalar(schema.fields[0].type, 1, &scanner, &encoder)
        }
    }

    /// The entries of an object as fields of `schema`. In the JSON form of `Any` the object also holds `@type`.
    private func fields(
        of schema: Schema, insideAny: Bool = false, _ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int
    ) throws(JSONError) {
        var seen = Set<Int>()
        var groups = Set<Int>()
        try scanner.expect(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return }
        repeat {
            _ = scanner.peek()
            let place = scanner.position
            let key = try scanner.string()
            try scanner.expect(UInt8(ascii: ":"))
            if insideAny, key == "@type" {
                _ = try scanner.string()
                continue
            }
            guard let index = schema.index(name: key) else {
                guard options.ignoresUnknownFields else { throw JSONError("\(schema.name) has no field \"\(key)\"", offset: place) }
                try scanner.skip(depth: depth)
                continue
            }
            let field = schema.fields[index]
            guard seen.insert(index).inserted else { throw JSONError("field \"\(key)\" is given twice", offset: place) }
            if !Self.takesNull(field), scanner.word("null") { continue }
            if let group = field.oneof, !groups.insert(group).inserted {
                throw JSONError("\"\(key)\" and another field of the group \"\(schema.oneofs[group].name)\" are both given", offset: place)
            }
            try self.field(field, &scanner, &encoder, depth: depth)
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
    }

    /// Whether null is a value of the field rather than its absence.
    private static func takesNull(_ field: Field) -> Bool {
        field.cardinality == .explicit && field.message?.wellKnown == .value || field.enumeration?.name == "google.protobuf.NullValue"
    }

    private func field(_ field: Field, _ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int) throws(JSONError) {
        switch field.cardinality {
        case .implicit, .explicit:
            try single(field, field.number, &scanner, &encoder, depth: depth)
        case .list:
            try scanner.expect(UInt8(ascii: "["))
            if scanner.take(UInt8(ascii: "]")) { return }
            repeat {
                if field.message?.wellKnown != .value, !Self.takesNull(field), scanner.word("null") {
                    throw scanner.error("null may not be an item of \"\(field.jsonName)\"")
                }
                try single(field, field.number, &scanner, &encoder, depth: depth)
            } while scanner.take(UInt8(ascii: ","))
            try scanner.expect(UInt8(ascii: "]"))
        case .map:
            try scanner.expect(UInt8(ascii: "{"))
            if scanner.take(UInt8(ascii: "}")) { return }
            var seen = Set<String>()
            repeat {
                let start = encoder.begin(field.number)
                let name = try scanner.string()
                guard seen.insert(name).inserted else { throw scanner.error("key \"\(name)\" is given twice") }
                try key(field.keyType ?? .string, name, scanner, &encoder)
                try scanner.expect(UInt8(ascii: ":"))
                if field.message?.wellKnown != .value, scanner.word("null") {
                    throw scanner.error("null may not be a value of \"\(field.jsonName)\"")
                }
                try single(field, 2, &scanner, &encoder, depth: depth)
                encoder.end(start)
            } while scanner.take(UInt8(ascii: ","))
            try scanner.expect(UInt8(ascii: "}"))
        }
    }

    private func single(
        _ field: Field, _ number: Int, _ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int
    ) throws(JSONError) {
        if let message = field.message {
            let start = encoder.begin(number)
            try content(of: message, &scanner, &encoder, depth: depth - 1)
            encoder.end(start)
        } else if let enumeration = field.enumeration {
            if enumeration.name == "google.protobuf.NullValue", scanner.word("null") {
                encoder.int32(number, always: 0)
            } else if scanner.peek() == UInt8(ascii: "\"") {
                let name = try scanner.string()
                if let member = enumeration.member(named: name) {
                    encoder.int32(number, always: member.number)
                } else if !options.ignoresUnknownFields {
                    throw scanner.error("\(enumeration.name) has no value \"\(name)\"")
                }
            } else {
                try scalar(.int32, number, &scanner, &encoder)
            }
        } else {
            try scalar(field.type, number, &scanner, &encoder)
        }
    }

    private func key(_ type: FieldType, _ text: String, _ scanner: JSONScanner, _ encoder: inout Encoder) throws(JSONError) {
        switch type {
        case .string: encoder.string(1, always: text)
        case .bool:
            guard text == "true" || text == "false" else { throw scanner.error("expected \"true\" or \"false\" as a key") }
            encoder.bool(1, always: text == "true")
        default: try integer(type, 1, text, scanner, &encoder)
        }
    }

    private func scalar(_ type: FieldType, _ number: Int, _ scanner: inout JSONScanner, _ encoder: inout Encoder) throws(JSONError) {
        let next = scanner.peek()
        switch type {
        case .string: encoder.string(number, always: try scanner.string())
        case .bool:
            if scanner.word("true") {
                encoder.bool(number, always: true)
            } else if scanner.word("false") {
                encoder.bool(number, always: false)
            } else {
                throw scanner.error("expected true or false")
            }
        case .bytes:
            guard let bytes = ProtoText.bytes(base64: try scanner.string()) else { throw scanner.error("expected base64") }
            encoder.bytes(number, always: bytes)
        case .double, .float:
            let text = next == UInt8(ascii: "\"") ? try scanner.string() : try scanner.number()
            let value: Double
            switch text {
            case "NaN": value = .nan
            case "Infinity": value = .infinity
            case "-Infinity": value = -.infinity
            default:
                // Text that Swift would read and JSON would not (hexadecimal, "inf") is kept out by its letters.
                guard text.utf8.allSatisfy({ "+-.0123456789eE".utf8.contains($0) }), let parsed = Double(text), parsed.isFinite else {
                    throw scanner.error("expected a number")
                }
                value = parsed
            }
            if type == .double {
                encoder.double(number, always: value)
            } else {
                // Rounded first: the shortest text of the largest float is a little more than it.
                let single = Float(value)
                guard single.isFinite || !value.isFinite else { throw scanner.error("the number is too large") }
                encoder.float(number, always: single)
            }
        default:
            try integer(type, number, next == UInt8(ascii: "\"") ? try scanner.string() : try scanner.number(), scanner, &encoder)
        }
    }

    private func integer(
        _ type: FieldType, _ number: Int, _ text: String, _ scanner: JSONScanner, _ encoder: inout Encoder
    ) throws(JSONError) {
        func value<T: FixedWidthInteger>(_ type: T.Type) throws(JSONError) -> T {
            guard let value = ProtoText.integer(text, as: type) else { throw scanner.error("expected a whole number that fits \(type)") }
            return value
        }
        switch type {
        case .int32: encoder.int32(number, always: try value(Int32.self))
        case .sint32: encoder.sint32(number, always: try value(Int32.self))
        case .sfixed32: encoder.sfixed32(number, always: try value(Int32.self))
        case .uint32: encoder.uint32(number, always: try value(UInt32.self))
        case .fixed32: encoder.fixed32(number, always: try value(UInt32.self))
        case .int64: encoder.int64(number, always: try value(Int64.self))
        case .sint64: encoder.sint64(number, always: try value(Int64.self))
        case .sfixed64: encoder.sfixed64(number, always: try value(Int64.self))
        case .uint64: encoder.uint64(number, always: try value(UInt64.self))
        case .fixed64: encoder.fixed64(number, always: try value(UInt64.self))
        default: throw scanner.error("expected a whole number")
        }
    }

    // MARK: Types with a JSON form of their own

    private func structure(_ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int) throws(JSONError) {
        try scanner.expect(UInt8(ascii: "{"))
        if scanner.take(UInt8(ascii: "}")) { return }
        var seen = Set<String>()
        repeat {
            let entry = encoder.begin(1)
            let name = try scanner.string()
            guard seen.insert(name).inserted else { throw scanner.error("key \"\(name)\" is given twice") }
            encoder.string(1, always: name)
            try scanner.expect(UInt8(ascii: ":"))
            let start = encoder.begin(2)
            try value(&scanner, &encoder, depth: depth - 1)
            encoder.end(start)
            encoder.end(entry)
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
    }

    private func list(_ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int) throws(JSONError) {
        try scanner.expect(UInt8(ascii: "["))
        if scanner.take(UInt8(ascii: "]")) { return }
        repeat {
            let start = encoder.begin(1)
            try value(&scanner, &encoder, depth: depth - 1)
            encoder.end(start)
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "]"))
    }

    private func value(_ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int) throws(JSONError) {
        guard depth > 0 else { throw scanner.error("values are nested deeper than the limit") }
        switch scanner.peek() {
        case UInt8(ascii: "{"):
            let start = encoder.begin(5)
            try structure(&scanner, &encoder, depth: depth - 1)
            encoder.end(start)
        case UInt8(ascii: "["):
            let start = encoder.begin(6)
            try list(&scanner, &encoder, depth: depth - 1)
            encoder.end(start)
        case UInt8(ascii: "\""): encoder.string(3, always: try scanner.string())
        default:
            if scanner.word("null") {
                encoder.int32(1, always: 0)
            } else if scanner.word("true") {
                encoder.bool(4, always: true)
            } else if scanner.word("false") {
                encoder.bool(4, always: false)
            } else {
                try scalar(.double, 2, &scanner, &encoder)
            }
        }
    }

    private func any(_ scanner: inout JSONScanner, _ encoder: inout Encoder, depth: Int) throws(JSONError) {
        // The type may stand anywhere in the object: look for it first, then read the object again as that type.
        var ahead = scanner
        var url: String?
        try ahead.expect(UInt8(ascii: "{"))
        if !ahead.take(UInt8(ascii: "}")) {
            repeat {
                let key = try ahead.string()
                try ahead.expect(UInt8(ascii: ":"))
                if key == "@type" { url = try ahead.string() } else { try ahead.skip(depth: depth) }
            } while ahead.take(UInt8(ascii: ","))
            try ahead.expect(UInt8(ascii: "}"))
        } else {
            scanner = ahead
            return
        }
        guard let url else { throw scanner.error("expected \"@type\"") }
        let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? url
        guard url.contains("/"), let schema = (options.types + [.wellKnown]).lazy.compactMap({ $0.schema(named: name) }).first else {
            throw scanner.error("the type \"\(url)\" is not known")
        }
        encoder.string(1, always: url)
        let start = encoder.begin(2)
        if schema.wellKnown != nil {
            try scanner.expect(UInt8(ascii: "{"))
            repeat {
                let key = try scanner.string()
                try scanner.expect(UInt8(ascii: ":"))
                switch key {
                case "@type": _ = try scanner.string()
                case "value": try content(of: schema, &scanner, &encoder, depth: depth - 1)
                default: throw scanner.error("expected \"value\" beside \"@type\"")
                }
            } while scanner.take(UInt8(ascii: ","))
            try scanner.expect(UInt8(ascii: "}"))
        } else {
            try fields(of: schema, insideAny: true, &scanner, &encoder, depth: depth - 1)
        }
        encoder.end(start)
    }
}
