// Generated from envoy/config/common/mutation_rules/v3/mutation_rules.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMutationRules {
    /// A change of headers.
    public struct HeaderMutation: Message {
        /// Which of `remove`, `append`, `removeOnMatch` is given, if any.
        public var action: Action?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.common.mutation_rules.v3.HeaderMutation"]

        public func encode(to encoder: inout Encoder) {
            switch action {
            case .remove(let value): encoder.optional(1, value, StringCodec.self)
            case .append(let value): encoder.message(2, value)
            case .removeOnMatch(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { action = .remove(value) }
            case 2:
                var value = MessageCodec<EnvoyCore.HeaderValueOption>.blank
                if case .append(let present) = action { value = present }
                try MessageCodec<EnvoyCore.HeaderValueOption>.decode(&decoder, &value)
                if decoder.isConsumed { action = .append(value) }
            case 3:
                var value = MessageCodec<EnvoyMutationRules.HeaderMutation.RemoveOnMatch>.blank
                if case .removeOnMatch(let present) = action { value = present }
                try MessageCodec<EnvoyMutationRules.HeaderMutation.RemoveOnMatch>.decode(&decoder, &value)
                if decoder.isConsumed { action = .removeOnMatch(value) }
            default: break
            }
        }

        public enum Action: Sendable {
            case remove(String)
            case append(EnvoyCore.HeaderValueOption)
            case removeOnMatch(EnvoyMutationRules.HeaderMutation.RemoveOnMatch)
        }

        /// Removes the headers whose names fit.
        public struct RemoveOnMatch: Message {
            @Sub public var keyMatcher: EnvoyMatcher.StringMatcher
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.common.mutation_rules.v3.HeaderMutation.RemoveOnMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _keyMatcher)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_keyMatcher)
                default: break
                }
            }
        }
    }

    /// Which headers may be changed by others.
    public struct HeaderMutationRules: Message {
        public var allowAllRouting: Bool?
        public var allowEnvoy: Bool?
        public var disallowSystem: Bool?
        public var disallowAll: Bool?
        @Sub public var allowExpression: EnvoyMatcher.RegexMatcher
        @Sub public var disallowExpression: EnvoyMatcher.RegexMatcher
        public var disallowIsError: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.common.mutation_rules.v3.HeaderMutationRules"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, allowAllRouting, WrapperCodec<BoolCodec>.self)
            encoder.optional(2, allowEnvoy, WrapperCodec<BoolCodec>.self)
            encoder.optional(3, disallowSystem, WrapperCodec<BoolCodec>.self)
            encoder.optional(4, disallowAll, WrapperCodec<BoolCodec>.self)
            encoder.message(5, _allowExpression)
            encoder.message(6, _disallowExpression)
            encoder.optional(7, disallowIsError, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&allowAllRouting, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.optional(&allowEnvoy, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.optional(&disallowSystem, WrapperCodec<BoolCodec>.self)
            case 4: try decoder.optional(&disallowAll, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.message(&_allowExpression)
            case 6: try decoder.message(&_disallowExpression)
            case 7: try decoder.optional(&disallowIsError, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
