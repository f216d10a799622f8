// Generated from envoy/extensions/filters/http/grpc_web/v3/grpc_web.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyGRPCWeb {
    /// Turns gRPC-Web into gRPC.
    public struct GrpcWeb: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.grpc_web.v3.GrpcWeb"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
