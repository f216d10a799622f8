// Generated from envoy/tcp/metadataexchange/metadata_exchange.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMetadataExchange {
    /// Tells the peer about the workload, by ALPN.
    public struct MetadataExchange: Message {
        /// The ALPN at which it is done.
        public var `protocol`: String = ""
        public var enableDiscovery: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.tcp.metadataexchange.config.MetadataExchange"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, `protocol`)
            encoder.bool(2, enableDiscovery)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&`protocol`)
            case 2: try decoder.bool(&enableDiscovery)
            default: break
            }
        }
    }
}
