// Generated from envoy/extensions/path/match/uri_template/v3/uri_template.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyURITemplate {
    /// Matches a path by a template.
    public struct UriTemplateMatchConfig: Message {
        /// As `/a/{b}/*`.
        public var pathTemplate: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, pathTemplate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&pathTemplate)
            default: break
            }
        }
    }
}
