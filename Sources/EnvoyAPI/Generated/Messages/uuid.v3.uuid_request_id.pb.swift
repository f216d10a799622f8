// Generated from envoy/extensions/request_id/uuid/v3/uuid_request_id.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyUUIDRequestID {
    /// Request identifiers that are UUIDs.
    public struct UuidRequestIdConfig: Message {
        /// Part of the identifier says why a request is traced. Absent, true.
        public var packTraceReason: Bool?
        /// The identifier decides about sampling, so that all proxies decide alike. Absent, true.
        public var useRequestIdForTraceSampling: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.request_id.uuid.v3.UuidRequestIdConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, packTraceReason, WrapperCodec<BoolCodec>.self)
            encoder.optional(2, useRequestIdForTraceSampling, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&packTraceReason, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.optional(&useRequestIdForTraceSampling, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
