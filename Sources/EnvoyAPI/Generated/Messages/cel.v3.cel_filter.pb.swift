// Generated from envoy/extensions/access_loggers/filters/cel/v3/cel_filter.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCELFilter {
    /// Logs what an expression in CEL holds for.
    public struct ExpressionFilter: Message {
        /// The expression.
        public var expression: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, expression)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&expression)
            default: break
            }
        }
    }
}
