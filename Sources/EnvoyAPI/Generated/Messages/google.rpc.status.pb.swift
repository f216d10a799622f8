// Generated from google/rpc/status.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GoogleRPC {
    /// An error of gRPC.
    public struct Status: Message {
        /// Status code of gRPC.
        public var code: Int32 = 0
        /// For people.
        public var message: String = ""
        /// For programs.
        public var details: [AnyMessage] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["google.rpc.Status"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, code)
            encoder.string(2, message)
            encoder.messages(3, details)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&code)
            case 2: try decoder.string(&message)
            case 3: try decoder.messages(&details)
            default: break
            }
        }
    }
}
