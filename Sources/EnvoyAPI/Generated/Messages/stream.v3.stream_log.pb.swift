// Generated from envoy/extensions/access_loggers/stream/v3/stream_log.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyStreamLog {
    /// Access log on standard error.
    public struct StderrAccessLog: Message {
        /// Which of `logFormat` is given, if any.
        public var accessLogFormat: AccessLogFormat?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.stream.v3.StderrAccessLog"]

        public func encode(to encoder: inout Encoder) {
            switch accessLogFormat {
            case .logFormat(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.SubstitutionFormatString>.blank
                if case .logFormat(let present) = accessLogFormat { value = present }
                try MessageCodec<EnvoyCore.SubstitutionFormatString>.decode(&decoder, &value)
                if decoder.isConsumed { accessLogFormat = .logFormat(value) }
            default: break
            }
        }

        public enum AccessLogFormat: Sendable {
            case logFormat(EnvoyCore.SubstitutionFormatString)
        }
    }

    /// Access log on standard output.
    public struct StdoutAccessLog: Message {
        /// Which of `logFormat` is given, if any.
        public var accessLogFormat: AccessLogFormat?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.stream.v3.StdoutAccessLog"]

        public func encode(to encoder: inout Encoder) {
            switch accessLogFormat {
            case .logFormat(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.SubstitutionFormatString>.blank
                if case .logFormat(let present) = accessLogFormat { value = present }
                try MessageCodec<EnvoyCore.SubstitutionFormatString>.decode(&decoder, &value)
                if decoder.isConsumed { accessLogFormat = .logFormat(value) }
            default: break
            }
        }

        public enum AccessLogFormat: Sendable {
            case logFormat(EnvoyCore.SubstitutionFormatString)
        }
    }
}
