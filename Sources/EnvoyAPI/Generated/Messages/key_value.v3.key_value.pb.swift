// Generated from envoy/config/common/key_value/v3/key_value.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyKeyValue {
    /// A store of keys and values that an extension provides.
    public struct KeyValueStoreConfig: Message {
        @Sub public var config: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.common.key_value.v3.KeyValueStoreConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _config)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_config)
            default: break
            }
        }
    }
}
