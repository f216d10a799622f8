// Generated from istio/networking/v1alpha3/string_match.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Compares a text in one of three ways; case matters in all of them. Without any of the three, a header or
    /// query match asks only for presence.
    public struct StringMatch: Message {
        /// Which of `exact`, `prefix`, `regex` is given, if any.
        public var matchType: MatchType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.StringMatch"]

        public func encode(to encoder: inout Encoder) {
            switch matchType {
            case .exact(let value): encoder.optional(1, value, StringCodec.self)
            case .prefix(let value): encoder.optional(2, value, StringCodec.self)
            case .regex(let value): encoder.optional(3, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchType = .exact(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchType = .prefix(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchType = .regex(value) }
            default: break
            }
        }

        public enum MatchType: Sendable {
            /// The text has to be equal to this one.
            case exact(String)
            /// The text has to begin with this one: `/api` matches `/api/v1` and also `/apiary`.
            case prefix(String)
            /// RE2 expression that has to match the whole text, for example `v[0-9]+`.
            case regex(String)
        }
    }
}
