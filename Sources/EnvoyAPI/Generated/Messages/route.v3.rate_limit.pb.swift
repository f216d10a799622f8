// Generated from envoy/config/route/v3/rate_limit.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// What a rate limit gets to know about a request: one descriptor.
    public struct RateLimit: Message {
        /// Number by which filters choose their descriptors. Absent, 0.
        public var stage: UInt32?
        public var disableKey: String = ""
        /// Each adds an entry; one that finds nothing makes the whole descriptor void.
        public var actions: [EnvoyRoute.RateLimit.Action] = []
        @Sub public var limit: EnvoyRoute.RateLimit.Override
        @Sub public var hitsAddend: EnvoyRoute.RateLimit.HitsAddend
        public var applyOnStreamDone: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, stage, WrapperCodec<UInt32Codec>.self)
            encoder.string(2, disableKey)
            encoder.messages(3, actions)
            encoder.message(4, _limit)
            encoder.message(5, _hitsAddend)
            encoder.bool(6, applyOnStreamDone)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&stage, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.string(&disableKey)
            case 3: try decoder.messages(&actions)
            case 4: try decoder.message(&_limit)
            case 5: try decoder.message(&_hitsAddend)
            case 6: try decoder.bool(&applyOnStreamDone)
            default: break
            }
        }

        /// One entry of a descriptor.
        public struct Action: Message {
            /// Which of `sourceCluster`, `destinationCluster`, `requestHeaders`, `remoteAddress`, `genericKey`,
            /// `headerValueMatch`, `metadata`, `extension`, `maskedRemoteAddress`, `queryParameterValueMatch`,
            /// `queryParameters` is given, if any.
            public var actionSpecifier: ActionSpecifier?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action"]

            public func encode(to encoder: inout Encoder) {
                switch actionSpecifier {
                case .sourceCluster(let value): encoder.message(1, value)
                case .destinationCluster(let value): encoder.message(2, value)
                case .requestHeaders(let value): encoder.message(3, value)
                case .remoteAddress(let value): encoder.message(4, value)
                case .genericKey(let value): encoder.message(5, value)
                case .headerValueMatch(let value): encoder.message(6, value)
                case .metadata(let value): encoder.message(8, value)
                case .`extension`(let value): encoder.message(9, value)
                case .maskedRemoteAddress(let value): encoder.message(10, value)
                case .queryParameterValueMatch(let value): encoder.message(11, value)
                case .queryParameters(let value): encoder.message(12, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.SourceCluster>.blank
                    if case .sourceCluster(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.SourceCluster>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .sourceCluster(value) }
                case 2:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.DestinationCluster>.blank
                    if case .destinationCluster(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.DestinationCluster>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .destinationCluster(value) }
                case 3:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.RequestHeaders>.blank
                    if case .requestHeaders(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.RequestHeaders>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .requestHeaders(value) }
                case 4:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.RemoteAddress>.blank
                    if case .remoteAddress(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.RemoteAddress>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .remoteAddress(value) }
                case 5:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.GenericKey>.blank
                    if case .genericKey(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.GenericKey>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .genericKey(value) }
                case 6:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.HeaderValueMatch>.blank
                    if case .headerValueMatch(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.HeaderValueMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .headerValueMatch(value) }
                case 8:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.MetaData>.blank
                    if case .metadata(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.MetaData>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .metadata(value) }
                case 9:
                    var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                    if case .`extension`(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .`extension`(value) }
                case 10:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.MaskedRemoteAddress>.blank
                    if case .maskedRemoteAddress(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.MaskedRemoteAddress>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .maskedRemoteAddress(value) }
                case 11:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.QueryParameterValueMatch>.blank
                    if case .queryParameterValueMatch(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.QueryParameterValueMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .queryParameterValueMatch(value) }
                case 12:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Action.QueryParameters>.blank
                    if case .queryParameters(let present) = actionSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Action.QueryParameters>.decode(&decoder, &value)
                    if decoder.isConsumed { actionSpecifier = .queryParameters(value) }
                default: break
                }
            }

            public enum ActionSpecifier: Sendable {
                /// The cluster of this proxy.
                case sourceCluster(EnvoyRoute.RateLimit.Action.SourceCluster)
                /// The cluster that the request goes to.
                case destinationCluster(EnvoyRoute.RateLimit.Action.DestinationCluster)
                /// The value of a header.
                case requestHeaders(EnvoyRoute.RateLimit.Action.RequestHeaders)
                /// The client's address.
                case remoteAddress(EnvoyRoute.RateLimit.Action.RemoteAddress)
                /// A fixed value.
                case genericKey(EnvoyRoute.RateLimit.Action.GenericKey)
                /// A fixed value, if headers fit.
                case headerValueMatch(EnvoyRoute.RateLimit.Action.HeaderValueMatch)
                /// A value of the metadata.
                case metadata(EnvoyRoute.RateLimit.Action.MetaData)
                case `extension`(EnvoyCore.TypedExtensionConfig)
                /// The network of the client's address.
                case maskedRemoteAddress(EnvoyRoute.RateLimit.Action.MaskedRemoteAddress)
                case queryParameterValueMatch(EnvoyRoute.RateLimit.Action.QueryParameterValueMatch)
                case queryParameters(EnvoyRoute.RateLimit.Action.QueryParameters)
            }

            /// Entry `destination_cluster`: the cluster that the request goes to.
            public struct DestinationCluster: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.DestinationCluster"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            /// A fixed entry.
            public struct GenericKey: Message {
                public var descriptorValue: String = ""
                public var descriptorKey: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.GenericKey"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, descriptorValue)
                    encoder.string(2, descriptorKey)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&descriptorValue)
                    case 2: try decoder.string(&descriptorKey)
                    default: break
                    }
                }
            }

            /// A fixed entry, if headers fit.
            public struct HeaderValueMatch: Message {
                public var descriptorValue: String = ""
                public var expectMatch: Bool?
                public var headers: [EnvoyRoute.HeaderMatcher] = []
                public var descriptorKey: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.HeaderValueMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, descriptorValue)
                    encoder.optional(2, expectMatch, WrapperCodec<BoolCodec>.self)
                    encoder.messages(3, headers)
                    encoder.string(4, descriptorKey)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&descriptorValue)
                    case 2: try decoder.optional(&expectMatch, WrapperCodec<BoolCodec>.self)
                    case 3: try decoder.messages(&headers)
                    case 4: try decoder.string(&descriptorKey)
                    default: break
                    }
                }
            }

            /// Entry `masked_remote_address`: the network of the client's address.
            public struct MaskedRemoteAddress: Message {
                public var v4PrefixMaskLen: UInt32?
                public var v6PrefixMaskLen: UInt32?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddress"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, v4PrefixMaskLen, WrapperCodec<UInt32Codec>.self)
                    encoder.optional(2, v6PrefixMaskLen, WrapperCodec<UInt32Codec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&v4PrefixMaskLen, WrapperCodec<UInt32Codec>.self)
                    case 2: try decoder.optional(&v6PrefixMaskLen, WrapperCodec<UInt32Codec>.self)
                    default: break
                    }
                }
            }

            /// An entry with a value of the metadata.
            public struct MetaData: Message {
                public var descriptorKey: String = ""
                @Sub public var metadataKey: EnvoyMetadata.MetadataKey
                public var defaultValue: String = ""
                public var source: EnvoyRoute.RateLimit.Action.MetaData.Source = EnvoyRoute.RateLimit.Action.MetaData.Source(rawValue: 0)
                public var skipIfAbsent: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.MetaData"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, descriptorKey)
                    encoder.message(2, _metadataKey)
                    encoder.string(3, defaultValue)
                    encoder.enumeration(4, source)
                    encoder.bool(5, skipIfAbsent)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&descriptorKey)
                    case 2: try decoder.message(&_metadataKey)
                    case 3: try decoder.string(&defaultValue)
                    case 4: try decoder.enumeration(&source)
                    case 5: try decoder.bool(&skipIfAbsent)
                    default: break
                    }
                }

                public struct Source: Enumeration {
                    public let rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    public static var dynamic: Self { Self(rawValue: 0) }
                    public static var routeEntry: Self { Self(rawValue: 1) }
                }
            }

            /// A fixed entry, if query parameters fit.
            public struct QueryParameterValueMatch: Message {
                public var descriptorValue: String = ""
                public var expectMatch: Bool?
                public var queryParameters: [EnvoyRoute.QueryParameterMatcher] = []
                public var descriptorKey: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, descriptorValue)
                    encoder.optional(2, expectMatch, WrapperCodec<BoolCodec>.self)
                    encoder.messages(3, queryParameters)
                    encoder.string(4, descriptorKey)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&descriptorValue)
                    case 2: try decoder.optional(&expectMatch, WrapperCodec<BoolCodec>.self)
                    case 3: try decoder.messages(&queryParameters)
                    case 4: try decoder.string(&descriptorKey)
                    default: break
                    }
                }
            }

            /// An entry with the value of a query parameter.
            public struct QueryParameters: Message {
                public var queryParameterName: String = ""
                public var descriptorKey: String = ""
                public var skipIfAbsent: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.QueryParameters"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, queryParameterName)
                    encoder.string(2, descriptorKey)
                    encoder.bool(3, skipIfAbsent)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&queryParameterName)
                    case 2: try decoder.string(&descriptorKey)
                    case 3: try decoder.bool(&skipIfAbsent)
                    default: break
                    }
                }
            }

            /// Entry `remote_address`: the client's address.
            public struct RemoteAddress: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.RemoteAddress"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            /// An entry with the value of a header.
            public struct RequestHeaders: Message {
                public var headerName: String = ""
                public var descriptorKey: String = ""
                public var skipIfAbsent: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.RequestHeaders"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, headerName)
                    encoder.string(2, descriptorKey)
                    encoder.bool(3, skipIfAbsent)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&headerName)
                    case 2: try decoder.string(&descriptorKey)
                    case 3: try decoder.bool(&skipIfAbsent)
                    default: break
                    }
                }
            }

            /// Entry `source_cluster`: the cluster of this proxy.
            public struct SourceCluster: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Action.SourceCluster"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }

        /// For how many a request counts.
        public struct HitsAddend: Message {
            public var number: UInt64?
            public var format: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.HitsAddend"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, number, WrapperCodec<UInt64Codec>.self)
                encoder.string(2, format)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&number, WrapperCodec<UInt64Codec>.self)
                case 2: try decoder.string(&format)
                default: break
                }
            }
        }

        /// A limit of the request's own.
        public struct Override: Message {
            /// Which of `dynamicMetadata` is given, if any.
            public var overrideSpecifier: OverrideSpecifier?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Override"]

            public func encode(to encoder: inout Encoder) {
                switch overrideSpecifier {
                case .dynamicMetadata(let value): encoder.message(1, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyRoute.RateLimit.Override.DynamicMetadata>.blank
                    if case .dynamicMetadata(let present) = overrideSpecifier { value = present }
                    try MessageCodec<EnvoyRoute.RateLimit.Override.DynamicMetadata>.decode(&decoder, &value)
                    if decoder.isConsumed { overrideSpecifier = .dynamicMetadata(value) }
                default: break
                }
            }

            public enum OverrideSpecifier: Sendable {
                case dynamicMetadata(EnvoyRoute.RateLimit.Override.DynamicMetadata)
            }

            public struct DynamicMetadata: Message {
                @Sub public var metadataKey: EnvoyMetadata.MetadataKey
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.RateLimit.Override.DynamicMetadata"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _metadataKey)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_metadataKey)
                    default: break
                    }
                }
            }
        }
    }
}
