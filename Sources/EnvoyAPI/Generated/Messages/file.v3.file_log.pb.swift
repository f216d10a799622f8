// Generated from envoy/extensions/access_loggers/file/v3/file_log.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyFileLog {
    /// Access log in a file.
    public struct FileAccessLog: Message {
        /// The file; `/dev/stdout` for standard output.
        public var path: String = ""
        /// Which of `logFormat` is given, if any.
        public var accessLogFormat: AccessLogFormat?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.file.v3.FileAccessLog"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            switch accessLogFormat {
            case .logFormat(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 5:
                var value = MessageCodec<EnvoyCore.SubstitutionFormatString>.blank
                if case .logFormat(let present) = accessLogFormat { value = present }
                try MessageCodec<EnvoyCore.SubstitutionFormatString>.decode(&decoder, &value)
                if decoder.isConsumed { accessLogFormat = .logFormat(value) }
            default: break
            }
        }

        public enum AccessLogFormat: Sendable {
            /// The format. Absent, the proxy's own.
            case logFormat(EnvoyCore.SubstitutionFormatString)
        }
    }
}
