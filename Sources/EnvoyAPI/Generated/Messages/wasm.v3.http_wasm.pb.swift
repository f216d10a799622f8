// Generated from envoy/extensions/filters/http/wasm/v3/http_wasm.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPWasm {
    /// Runs a WebAssembly module on requests.
    public struct Wasm: Message {
        @Sub public var config: EnvoyWasm.PluginConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.wasm.v3.Wasm"]

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
