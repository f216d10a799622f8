// Generated from envoy/extensions/path/rewrite/uri_template/v3/uri_template_rewrite.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyURITemplateRewrite {
    /// Rewrites a path by a template.
    public struct UriTemplateRewriteConfig: Message {
        public var pathTemplateRewrite: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.path.rewrite.uri_template.v3.UriTemplateRewriteConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, pathTemplateRewrite)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&pathTemplateRewrite)
            default: break
            }
        }
    }
}
