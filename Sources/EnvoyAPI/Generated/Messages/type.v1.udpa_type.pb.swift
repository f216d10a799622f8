// Generated from udpa/type/v1/udpa_type.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension UDPA {
    /// A message whose type only the receiver knows, as a structure.
    public struct TypedStruct: Message {
        /// The type.
        public var typeUrl: String = ""
        /// The message in its JSON form.
        public var value: Struct?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["udpa.type.v1.TypedStruct"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, typeUrl)
            encoder.optional(2, value, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&typeUrl)
            case 2: try decoder.optional(&value, StructCodec.self)
            default: break
            }
        }
    }
}
