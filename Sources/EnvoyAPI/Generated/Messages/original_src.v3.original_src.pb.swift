// Generated from envoy/extensions/filters/listener/original_src/v3/original_src.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyOriginalSrc {
    /// Uses the client's address towards the endpoint.
    public struct OriginalSrc: Message {
        public var bindPort: Bool = false
        public var mark: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.listener.original_src.v3.OriginalSrc"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, bindPort)
            encoder.uint32(2, mark)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&bindPort)
            case 2: try decoder.uint32(&mark)
            default: break
            }
        }
    }
}
