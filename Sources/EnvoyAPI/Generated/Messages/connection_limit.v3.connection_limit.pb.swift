// Generated from envoy/extensions/filters/network/connection_limit/v3/connection_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyConnectionLimit {
    /// Limits the number of connections.
    public struct ConnectionLimit: Message {
        public var statPrefix: String = ""
        public var maxConnections: UInt64?
        public var delay: Duration?
        @Sub public var runtimeEnabled: EnvoyCore.RuntimeFeatureFlag
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.connection_limit.v3.ConnectionLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            encoder.optional(2, maxConnections, WrapperCodec<UInt64Codec>.self)
            encoder.optional(3, delay, DurationCodec.self)
            encoder.message(4, _runtimeEnabled)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2: try decoder.optional(&maxConnections, WrapperCodec<UInt64Codec>.self)
            case 3: try decoder.optional(&delay, DurationCodec.self)
            case 4: try decoder.message(&_runtimeEnabled)
            default: break
            }
        }
    }
}
