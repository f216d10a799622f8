// Generated from envoy/extensions/http/stateful_session/cookie/v3/session_cookie.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySessionCookie {
    /// A cookie names the endpoint.
    public struct CookieBasedSessionState: Message {
        @Sub public var cookie: EnvoyTypeHTTP.Cookie
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.http.stateful_session.cookie.v3.CookieBasedSessionState"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _cookie)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_cookie)
            default: break
            }
        }
    }
}
