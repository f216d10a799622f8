// Generated from envoy/extensions/filters/network/mongo_proxy/v3/mongo_proxy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMongoProxy {
    /// Observes MongoDB: statistics, logs, delays.
    public struct MongoProxy: Message {
        public var statPrefix: String = ""
        public var accessLog: String = ""
        @Sub public var delay: EnvoyCommonFault.FaultDelay
        public var emitDynamicMetadata: Bool = false
        public var commands: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.mongo_proxy.v3.MongoProxy"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            encoder.string(2, accessLog)
            encoder.message(3, _delay)
            encoder.bool(4, emitDynamicMetadata)
            encoder.items(5, commands, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2: try decoder.string(&accessLog)
            case 3: try decoder.message(&_delay)
            case 4: try decoder.bool(&emitDynamicMetadata)
            case 5: try decoder.items(&commands, StringCodec.self)
            default: break
            }
        }
    }
}
