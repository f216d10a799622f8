// Generated from envoy/extensions/http/header_formatters/preserve_case/v3/preserve_case.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyPreserveCase {
    /// Header names keep the case that they came with.
    public struct PreserveCaseFormatterConfig: Message {
        public var forwardReasonPhrase: Bool = false
        public var formatterTypeOnEnvoyHeaders: EnvoyPreserveCase.PreserveCaseFormatterConfig.FormatterTypeOnEnvoyHeaders = EnvoyPreserveCase.PreserveCaseFormatterConfig.FormatterTypeOnEnvoyHeaders(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, forwardReasonPhrase)
            encoder.enumeration(2, formatterTypeOnEnvoyHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&forwardReasonPhrase)
            case 2: try decoder.enumeration(&formatterTypeOnEnvoyHeaders)
            default: break
            }
        }

        public struct FormatterTypeOnEnvoyHeaders: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var `default`: Self { Self(rawValue: 0) }
            public static var properCase: Self { Self(rawValue: 1) }
        }
    }
}
