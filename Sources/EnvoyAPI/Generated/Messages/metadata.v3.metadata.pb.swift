// Generated from envoy/type/metadata/v3/metadata.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMetadata {
    /// Where in the metadata a value is.
    public struct MetadataKey: Message {
        /// Whose metadata.
        public var key: String = ""
        /// Keys, from the outside in.
        public var path: [EnvoyMetadata.MetadataKey.PathSegment] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKey"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.messages(2, path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.messages(&path)
            default: break
            }
        }

        public struct PathSegment: Message {
            /// Which of `key` is given, if any.
            public var segment: Segment?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKey.PathSegment"]

            public func encode(to encoder: inout Encoder) {
                switch segment {
                case .key(let value): encoder.optional(1, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { segment = .key(value) }
                default: break
                }
            }

            public enum Segment: Sendable {
                case key(String)
            }
        }
    }

    /// Whose metadata: the request's, the route's, the cluster's, the endpoint's.
    public struct MetadataKind: Message {
        /// Which of `request`, `route`, `cluster`, `host` is given, if any.
        public var kind: Kind?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKind"]

        public func encode(to encoder: inout Encoder) {
            switch kind {
            case .request(let value): encoder.message(1, value)
            case .route(let value): encoder.message(2, value)
            case .cluster(let value): encoder.message(3, value)
            case .host(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyMetadata.MetadataKind.Request>.blank
                if case .request(let present) = kind { value = present }
                try MessageCodec<EnvoyMetadata.MetadataKind.Request>.decode(&decoder, &value)
                if decoder.isConsumed { kind = .request(value) }
            case 2:
                var value = MessageCodec<EnvoyMetadata.MetadataKind.Route>.blank
                if case .route(let present) = kind { value = present }
                try MessageCodec<EnvoyMetadata.MetadataKind.Route>.decode(&decoder, &value)
                if decoder.isConsumed { kind = .route(value) }
            case 3:
                var value = MessageCodec<EnvoyMetadata.MetadataKind.Cluster>.blank
                if case .cluster(let present) = kind { value = present }
                try MessageCodec<EnvoyMetadata.MetadataKind.Cluster>.decode(&decoder, &value)
                if decoder.isConsumed { kind = .cluster(value) }
            case 4:
                var value = MessageCodec<EnvoyMetadata.MetadataKind.Host>.blank
                if case .host(let present) = kind { value = present }
                try MessageCodec<EnvoyMetadata.MetadataKind.Host>.decode(&decoder, &value)
                if decoder.isConsumed { kind = .host(value) }
            default: break
            }
        }

        public enum Kind: Sendable {
            case request(EnvoyMetadata.MetadataKind.Request)
            case route(EnvoyMetadata.MetadataKind.Route)
            case cluster(EnvoyMetadata.MetadataKind.Cluster)
            case host(EnvoyMetadata.MetadataKind.Host)
        }

        /// The cluster's metadata.
        public struct Cluster: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKind.Cluster"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// The endpoint's metadata.
        public struct Host: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKind.Host"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// What filters have found.
        public struct Request: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKind.Request"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// The route's metadata.
        public struct Route: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.type.metadata.v3.MetadataKind.Route"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }
}
