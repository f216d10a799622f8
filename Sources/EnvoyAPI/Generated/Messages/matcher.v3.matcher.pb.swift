// Generated from envoy/type/matcher/v3/matcher.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMatcher {
    /// A condition on an object that a filter has left.
    public struct FilterStateMatcher: Message {
        public var key: String = ""
        /// Which of `stringMatch`, `addressMatch` is given, if any.
        public var matcher: Matcher?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.FilterStateMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            switch matcher {
            case .stringMatch(let value): encoder.message(2, value)
            case .addressMatch(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .stringMatch(let present) = matcher { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matcher = .stringMatch(value) }
            case 3:
                var value = MessageCodec<EnvoyMatcher.AddressMatcher>.blank
                if case .addressMatch(let present) = matcher { value = present }
                try MessageCodec<EnvoyMatcher.AddressMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matcher = .addressMatch(value) }
            default: break
            }
        }

        public enum Matcher: Sendable {
            case stringMatch(EnvoyMatcher.StringMatcher)
            case addressMatch(EnvoyMatcher.AddressMatcher)
        }
    }

    /// A condition on a text.
    public struct StringMatcher: Message {
        /// Which of `exact`, `prefix`, `suffix`, `safeRegex`, `contains`, `custom` is given, if any.
        public var matchPattern: MatchPattern?
        /// Without regard to case; not for safeRegex.
        public var ignoreCase: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.StringMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .exact(let value): encoder.optional(1, value, StringCodec.self)
            case .prefix(let value): encoder.optional(2, value, StringCodec.self)
            case .suffix(let value): encoder.optional(3, value, StringCodec.self)
            case .safeRegex(let value): encoder.message(5, value)
            case .contains(let value): encoder.optional(7, value, StringCodec.self)
            case .custom(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.bool(6, ignoreCase)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .exact(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .prefix(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .suffix(value) }
            case 5:
                var value = MessageCodec<EnvoyMatcher.RegexMatcher>.blank
                if case .safeRegex(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.RegexMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .safeRegex(value) }
            case 6: try decoder.bool(&ignoreCase)
            case 7:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .contains(value) }
            case 8:
                var value = MessageCodec<XDSCore.TypedExtensionConfig>.blank
                if case .custom(let present) = matchPattern { value = present }
                try MessageCodec<XDSCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .custom(value) }
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            /// It is this one.
            case exact(String)
            /// It begins like this.
            case prefix(String)
            /// It ends like this.
            case suffix(String)
            /// All of it fits.
            case safeRegex(EnvoyMatcher.RegexMatcher)
            /// This is in it.
            case contains(String)
            case custom(XDSCore.TypedExtensionConfig)
        }
    }

    /// A regular expression in RE2's syntax, which has to fit as a whole.
    public struct RegexMatcher: Message {
        public var regex: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.RegexMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(2, regex)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.string(&regex)
            default: break
            }
        }

        public struct GoogleRE2: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.RegexMatcher.GoogleRE2"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// Networks, of which one holds the address.
    public struct AddressMatcher: Message {
        public var ranges: [XDSCore.CidrRange] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.AddressMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, ranges)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&ranges)
            default: break
            }
        }
    }

    /// A header of the request, as input of a matcher.
    public struct HttpRequestHeaderMatchInput: Message {
        public var headerName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpRequestHeaderMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, headerName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&headerName)
            default: break
            }
        }
    }

    /// A query parameter, as input of a matcher.
    public struct HttpRequestQueryParamMatchInput: Message {
        public var queryParam: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpRequestQueryParamMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, queryParam)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&queryParam)
            default: break
            }
        }
    }

    /// A trailer of the request, as input of a matcher.
    public struct HttpRequestTrailerMatchInput: Message {
        public var headerName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpRequestTrailerMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, headerName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&headerName)
            default: break
            }
        }
    }

    /// A header of the response, as input of a matcher.
    public struct HttpResponseHeaderMatchInput: Message {
        public var headerName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpResponseHeaderMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, headerName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&headerName)
            default: break
            }
        }
    }

    /// `1xx` to `5xx`, as input of a matcher.
    public struct HttpResponseStatusCodeClassMatchInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpResponseStatusCodeClassMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The status, as input of a matcher.
    public struct HttpResponseStatusCodeMatchInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpResponseStatusCodeMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// A trailer of the response, as input of a matcher.
    public struct HttpResponseTrailerMatchInput: Message {
        public var headerName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.HttpResponseTrailerMatchInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, headerName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&headerName)
            default: break
            }
        }
    }

    /// One of some conditions on a text.
    public struct ListStringMatcher: Message {
        public var patterns: [EnvoyMatcher.StringMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.ListStringMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, patterns)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&patterns)
            default: break
            }
        }
    }

    /// A condition on a value of the metadata.
    public struct MetadataMatcher: Message {
        /// Whose metadata, `istio_authn`.
        public var filter: String = ""
        /// Keys, from the outside in.
        public var path: [EnvoyMatcher.MetadataMatcher.PathSegment] = []
        /// The condition on what is there.
        @Sub public var value: EnvoyMatcher.ValueMatcher
        /// Holds when the condition does not.
        public var invert: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.MetadataMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, filter)
            encoder.messages(2, path)
            encoder.message(3, _value)
            encoder.bool(4, invert)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&filter)
            case 2: try decoder.messages(&path)
            case 3: try decoder.message(&_value)
            case 4: try decoder.bool(&invert)
            default: break
            }
        }

        public struct PathSegment: Message {
            /// Which of `key` is given, if any.
            public var segment: Segment?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.MetadataMatcher.PathSegment"]

            public func encode(to encoder: inout Encoder) {
                switch segment {
                case .key(let value): encoder.optional(1, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { segment = .key(value) }
                default: break
                }
            }

            public enum Segment: Sendable {
                case key(String)
            }
        }
    }

    /// A condition on a value.
    public struct ValueMatcher: Message {
        /// Which of `nullMatch`, `doubleMatch`, `stringMatch`, `boolMatch`, `presentMatch`, `listMatch`, `orMatch`
        /// is given, if any.
        public var matchPattern: MatchPattern?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.ValueMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .nullMatch(let value): encoder.message(1, value)
            case .doubleMatch(let value): encoder.message(2, value)
            case .stringMatch(let value): encoder.message(3, value)
            case .boolMatch(let value): encoder.optional(4, value, BoolCodec.self)
            case .presentMatch(let value): encoder.optional(5, value, BoolCodec.self)
            case .listMatch(let value): encoder.message(6, value)
            case .orMatch(let value): encoder.message(7, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyMatcher.ValueMatcher.NullMatch>.blank
                if case .nullMatch(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.ValueMatcher.NullMatch>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .nullMatch(value) }
            case 2:
                var value = MessageCodec<EnvoyMatcher.DoubleMatcher>.blank
                if case .doubleMatch(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.DoubleMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .doubleMatch(value) }
            case 3:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .stringMatch(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .stringMatch(value) }
            case 4:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .boolMatch(value) }
            case 5:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .presentMatch(value) }
            case 6:
                var value = MessageCodec<EnvoyMatcher.ListMatcher>.blank
                if case .listMatch(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.ListMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .listMatch(value) }
            case 7:
                var value = MessageCodec<EnvoyMatcher.OrMatcher>.blank
                if case .orMatch(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.OrMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .orMatch(value) }
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            /// It is null.
            case nullMatch(EnvoyMatcher.ValueMatcher.NullMatch)
            case doubleMatch(EnvoyMatcher.DoubleMatcher)
            /// It is a text that fits.
            case stringMatch(EnvoyMatcher.StringMatcher)
            /// It is this.
            case boolMatch(Bool)
            /// It is there.
            case presentMatch(Bool)
            /// It is a list with an item that fits.
            indirect case listMatch(EnvoyMatcher.ListMatcher)
            /// One of some conditions.
            case orMatch(EnvoyMatcher.OrMatcher)
        }

        /// The value null.
        public struct NullMatch: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.ValueMatcher.NullMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// A condition on a number.
    public struct DoubleMatcher: Message {
        /// Which of `range`, `exact` is given, if any.
        public var matchPattern: MatchPattern?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.DoubleMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .range(let value): encoder.message(1, value)
            case .exact(let value): encoder.optional(2, value, DoubleCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyType.DoubleRange>.blank
                if case .range(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyType.DoubleRange>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .range(value) }
            case 2:
                var value = DoubleCodec.blank
                try DoubleCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .exact(value) }
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            case range(EnvoyType.DoubleRange)
            case exact(Double)
        }
    }

    /// A condition on a list.
    public struct ListMatcher: Message {
        /// Which of `oneOf` is given, if any.
        public var matchPattern: MatchPattern?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.ListMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .oneOf(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyMatcher.ValueMatcher>.blank
                if case .oneOf(let present) = matchPattern { value = present }
                try MessageCodec<EnvoyMatcher.ValueMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .oneOf(value) }
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            indirect case oneOf(EnvoyMatcher.ValueMatcher)
        }
    }

    /// One of some conditions on a value.
    public struct OrMatcher: Message {
        public var valueMatchers: [EnvoyMatcher.ValueMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.OrMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, valueMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&valueMatchers)
            default: break
            }
        }
    }

    /// A condition on who a proxy is.
    public struct NodeMatcher: Message {
        @Sub public var nodeId: EnvoyMatcher.StringMatcher
        public var nodeMetadatas: [EnvoyMatcher.StructMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.NodeMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _nodeId)
            encoder.messages(2, nodeMetadatas)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_nodeId)
            case 2: try decoder.messages(&nodeMetadatas)
            default: break
            }
        }
    }

    /// A condition on a value in a structure.
    public struct StructMatcher: Message {
        public var path: [EnvoyMatcher.StructMatcher.PathSegment] = []
        @Sub public var value: EnvoyMatcher.ValueMatcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.StructMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, path)
            encoder.message(3, _value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&path)
            case 3: try decoder.message(&_value)
            default: break
            }
        }

        public struct PathSegment: Message {
            /// Which of `key` is given, if any.
            public var segment: Segment?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.StructMatcher.PathSegment"]

            public func encode(to encoder: inout Encoder) {
                switch segment {
                case .key(let value): encoder.optional(1, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { segment = .key(value) }
                default: break
                }
            }

            public enum Segment: Sendable {
                case key(String)
            }
        }
    }

    /// A condition on a path, the query left aside.
    public struct PathMatcher: Message {
        /// Which of `path` is given, if any.
        public var rule: Rule?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.PathMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch rule {
            case .path(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .path(let present) = rule { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .path(value) }
            default: break
            }
        }

        public enum Rule: Sendable {
            case path(EnvoyMatcher.StringMatcher)
        }
    }

    /// Replaces what an expression matches; `\1` is its first group.
    public struct RegexMatchAndSubstitute: Message {
        @Sub public var pattern: EnvoyMatcher.RegexMatcher
        public var substitution: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.matcher.v3.RegexMatchAndSubstitute"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _pattern)
            encoder.string(2, substitution)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_pattern)
            case 2: try decoder.string(&substitution)
            default: break
            }
        }
    }
}
