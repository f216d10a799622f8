// Generated from envoy/extensions/filters/common/set_filter_state/v3/filter_state_value.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySetFilterState {
    /// A value to write, and who sees it.
    public struct FilterStateValue: Message {
        /// Which of `objectKey` is given, if any.
        public var key: Key?
        /// Which of `formatString` is given, if any.
        public var value: Value?
        public var readOnly: Bool = false
        public var sharedWithUpstream: EnvoySetFilterState.FilterStateValue.SharedWithUpstream = EnvoySetFilterState.FilterStateValue.SharedWithUpstream(rawValue: 0)
        public var skipIfEmpty: Bool = false
        public var factoryKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.common.set_filter_state.v3.FilterStateValue"]

        public func encode(to encoder: inout Encoder) {
            switch key {
            case .objectKey(let value): encoder.optional(1, value, StringCodec.self)
            case nil: break
            }
            switch value {
            case .formatString(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.bool(3, readOnly)
            encoder.enumeration(4, sharedWithUpstream)
            encoder.bool(5, skipIfEmpty)
            encoder.string(6, factoryKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { key = .objectKey(value) }
            case 2:
                var value = MessageCodec<EnvoyCore.SubstitutionFormatString>.blank
                if case .formatString(let present) = self.value { value = present }
                try MessageCodec<EnvoyCore.SubstitutionFormatString>.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .formatString(value) }
            case 3: try decoder.bool(&readOnly)
            case 4: try decoder.enumeration(&sharedWithUpstream)
            case 5: try decoder.bool(&skipIfEmpty)
            case 6: try decoder.string(&factoryKey)
            default: break
            }
        }

        public enum Key: Sendable {
            case objectKey(String)
        }

        public enum Value: Sendable {
            case formatString(EnvoyCore.SubstitutionFormatString)
        }

        public struct SharedWithUpstream: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `none`: Self { Self(rawValue: 0) }
            public static var once: Self { Self(rawValue: 1) }
            public static var transitive: Self { Self(rawValue: 2) }
        }
    }
}
