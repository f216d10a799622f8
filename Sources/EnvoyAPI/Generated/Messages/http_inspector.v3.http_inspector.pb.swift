// Generated from envoy/extensions/filters/listener/http_inspector/v3/http_inspector.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPInspector {
    /// Recognises HTTP in the first bytes.
    public struct HttpInspector: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.http_inspector.v3.HttpInspector"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
