// Generated from envoy/type/http/v3/http_type.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTypeHTTP {
    /// A cookie that the proxy makes.
    public struct Cookie: Message {
        public var name: String = ""
        public var ttl: Duration?
        public var path: String = ""
        public var attributes: [EnvoyTypeHTTP.CookieAttribute] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.Cookie"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, ttl, DurationCodec.self)
            encoder.string(3, path)
            encoder.messages(4, attributes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&ttl, DurationCodec.self)
            case 3: try decoder.string(&path)
            case 4: try decoder.messages(&attributes)
            default: break
            }
        }
    }

    public struct CookieAttribute: Message {
        public var name: String = ""
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.CookieAttribute"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&value)
            default: break
            }
        }
    }

    /// Changes of a path, in order.
    public struct PathTransformation: Message {
        public var operations: [EnvoyTypeHTTP.PathTransformation.Operation] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.PathTransformation"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, operations)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&operations)
            default: break
            }
        }

        public struct Operation: Message {
            /// Which of `normalizePathRfc3986`, `mergeSlashes` is given, if any.
            public var operationSpecifier: OperationSpecifier?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.PathTransformation.Operation"]

            public func encode(to encoder: inout Encoder) {
                switch operationSpecifier {
                case .normalizePathRfc3986(let value): encoder.message(2, value)
                case .mergeSlashes(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 2:
                    var value = MessageCodec<EnvoyTypeHTTP.PathTransformation.Operation.NormalizePathRFC3986>.blank
                    if case .normalizePathRfc3986(let present) = operationSpecifier { value = present }
                    try MessageCodec<EnvoyTypeHTTP.PathTransformation.Operation.NormalizePathRFC3986>.decode(&decoder, &value)
                    if decoder.isConsumed { operationSpecifier = .normalizePathRfc3986(value) }
                case 3:
                    var value = MessageCodec<EnvoyTypeHTTP.PathTransformation.Operation.MergeSlashes>.blank
                    if case .mergeSlashes(let present) = operationSpecifier { value = present }
                    try MessageCodec<EnvoyTypeHTTP.PathTransformation.Operation.MergeSlashes>.decode(&decoder, &value)
                    if decoder.isConsumed { operationSpecifier = .mergeSlashes(value) }
                default: break
                }
            }

            public enum OperationSpecifier: Sendable {
                case normalizePathRfc3986(EnvoyTypeHTTP.PathTransformation.Operation.NormalizePathRFC3986)
                case mergeSlashes(EnvoyTypeHTTP.PathTransformation.Operation.MergeSlashes)
            }

            public struct MergeSlashes: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.PathTransformation.Operation.MergeSlashes"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            public struct NormalizePathRFC3986: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }
    }
}
