// Generated from envoy/extensions/filters/http/original_src/v3/http_original_src.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPOriginalSrc {
    public struct OriginalSrc: Message {
        public var mark: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.original_src.v3.OriginalSrc"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, mark)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&mark)
            default: break
            }
        }
    }
}
