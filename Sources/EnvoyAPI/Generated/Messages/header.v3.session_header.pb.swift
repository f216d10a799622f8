// Generated from envoy/extensions/http/stateful_session/header/v3/session_header.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySessionHeader {
    /// A header names the endpoint.
    public struct HeaderBasedSessionState: Message {
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.http.stateful_session.header.v3.HeaderBasedSessionState"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            default: break
            }
        }
    }
}
