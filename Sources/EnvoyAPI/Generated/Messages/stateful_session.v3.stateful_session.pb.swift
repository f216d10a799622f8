// Generated from envoy/extensions/filters/http/stateful_session/v3/stateful_session.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyStatefulSession {
    /// Another configuration for a route.
    public struct StatefulSessionPerRoute: Message {
        /// Which of `disabled`, `statefulSession` is given, if any.
        public var override: Override?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.stateful_session.v3.StatefulSessionPerRoute"]

        public func encode(to encoder: inout Encoder) {
            switch override {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .statefulSession(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { override = .disabled(value) }
            case 2:
                var value = MessageCodec<EnvoyStatefulSession.StatefulSession>.blank
                if case .statefulSession(let present) = override { value = present }
                try MessageCodec<EnvoyStatefulSession.StatefulSession>.decode(&decoder, &value)
                if decoder.isConsumed { override = .statefulSession(value) }
            default: break
            }
        }

        public enum Override: Sendable {
            case disabled(Bool)
            case statefulSession(EnvoyStatefulSession.StatefulSession)
        }
    }

    /// Keeps a session at the endpoint that its first request went to.
    public struct StatefulSession: Message {
        /// What names the session: a cookie or a header.
        @Sub public var sessionState: EnvoyCore.TypedExtensionConfig
        /// Refuses requests whose endpoint is gone. Otherwise another one is chosen.
        public var strict: Bool = false
        public var statPrefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.stateful_session.v3.StatefulSession"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _sessionState)
            encoder.bool(2, strict)
            encoder.string(3, statPrefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_sessionState)
            case 2: try decoder.bool(&strict)
            case 3: try decoder.string(&statPrefix)
            default: break
            }
        }
    }
}
