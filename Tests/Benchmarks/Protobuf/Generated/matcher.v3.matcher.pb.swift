// Generated from envoy/type/matcher/v3/matcher.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMatcher {
    /// A condition on a text.
    public struct StringMatcher: Message {
        /// Which of `exact`, `prefix`, `suffix`, `safeRegex`, `contains` is given, if any.
        public var matchPattern: MatchPattern?
        public var ignoreCase: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.type.matcher.v3.StringMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .exact(let value): encoder.optional(1, value, StringCodec.self)
            case .prefix(let value): encoder.optional(2, value, StringCodec.self)
            case .suffix(let value): encoder.optional(3, value, StringCodec.self)
            case .safeRegex(let value): encoder.message(5, value)
            case .contains(let value): encoder.optional(7, value, StringCodec.self)
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
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            case exact(String)
            case prefix(String)
            case suffix(String)
            case safeRegex(EnvoyMatcher.RegexMatcher)
            case contains(String)
        }
    }

    /// A regular expression.
    public struct RegexMatcher: Message {
        public var regex: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.type.matcher.v3.RegexMatcher"]

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
    }
}
