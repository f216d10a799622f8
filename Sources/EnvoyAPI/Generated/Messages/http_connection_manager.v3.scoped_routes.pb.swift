// Generated from envoy/extensions/filters/network/http_connection_manager/v3/scoped_routes.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHCM {
    /// Route configurations that are chosen by a key of the request.
    public struct ScopedRoutes: Message {
        public var name: String = ""
        @Sub public var scopeKeyBuilder: EnvoyHCM.ScopedRoutes.ScopeKeyBuilder
        @Sub public var rdsConfigSource: EnvoyCore.ConfigSource
        /// Which of `scopedRouteConfigurationsList`, `scopedRds` is given, if any.
        public var configSpecifier: ConfigSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _scopeKeyBuilder)
            encoder.message(3, _rdsConfigSource)
            switch configSpecifier {
            case .scopedRouteConfigurationsList(let value): encoder.message(4, value)
            case .scopedRds(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_scopeKeyBuilder)
            case 3: try decoder.message(&_rdsConfigSource)
            case 4:
                var value = MessageCodec<EnvoyHCM.ScopedRouteConfigurationsList>.blank
                if case .scopedRouteConfigurationsList(let present) = configSpecifier { value = present }
                try MessageCodec<EnvoyHCM.ScopedRouteConfigurationsList>.decode(&decoder, &value)
                if decoder.isConsumed { configSpecifier = .scopedRouteConfigurationsList(value) }
            case 5:
                var value = MessageCodec<EnvoyHCM.ScopedRds>.blank
                if case .scopedRds(let present) = configSpecifier { value = present }
                try MessageCodec<EnvoyHCM.ScopedRds>.decode(&decoder, &value)
                if decoder.isConsumed { configSpecifier = .scopedRds(value) }
            default: break
            }
        }

        public enum ConfigSpecifier: Sendable {
            case scopedRouteConfigurationsList(EnvoyHCM.ScopedRouteConfigurationsList)
            case scopedRds(EnvoyHCM.ScopedRds)
        }

        /// How the key is made of a request.
        public struct ScopeKeyBuilder: Message {
            public var fragments: [EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, fragments)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&fragments)
                default: break
                }
            }

            public struct FragmentBuilder: Message {
                /// Which of `headerValueExtractor` is given, if any.
                public var type: TypeChoice?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder"]

                public func encode(to encoder: inout Encoder) {
                    switch type {
                    case .headerValueExtractor(let value): encoder.message(1, value)
                    case nil: break
                    }
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1:
                        var value = MessageCodec<EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor>.blank
                        if case .headerValueExtractor(let present) = type { value = present }
                        try MessageCodec<EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor>.decode(&decoder, &value)
                        if decoder.isConsumed { type = .headerValueExtractor(value) }
                    default: break
                    }
                }

                public enum TypeChoice: Sendable {
                    case headerValueExtractor(EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor)
                }

                public struct HeaderValueExtractor: Message {
                    public var name: String = ""
                    public var elementSeparator: String = ""
                    /// Which of `index`, `element` is given, if any.
                    public var extractType: ExtractType?
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.string(1, name)
                        encoder.string(2, elementSeparator)
                        switch extractType {
                        case .index(let value): encoder.optional(3, value, UInt32Codec.self)
                        case .element(let value): encoder.message(4, value)
                        case nil: break
                        }
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.string(&name)
                        case 2: try decoder.string(&elementSeparator)
                        case 3:
                            var value = UInt32Codec.blank
                            try UInt32Codec.decode(&decoder, &value)
                            if decoder.isConsumed { extractType = .index(value) }
                        case 4:
                            var value = MessageCodec<EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement>.blank
                            if case .element(let present) = extractType { value = present }
                            try MessageCodec<EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement>.decode(&decoder, &value)
                            if decoder.isConsumed { extractType = .element(value) }
                        default: break
                        }
                    }

                    public enum ExtractType: Sendable {
                        case index(UInt32)
                        case element(EnvoyHCM.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement)
                    }

                    public struct KvElement: Message {
                        public var separator: String = ""
                        public var key: String = ""
                        public var unknownFields = UnknownFields()

                        public init() {}

                        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement"]

                        public func encode(to encoder: inout Encoder) {
                            encoder.string(1, separator)
                            encoder.string(2, key)
                            encoder.unknown(unknownFields)
                        }

                        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                            switch field {
                            case 1: try decoder.string(&separator)
                            case 2: try decoder.string(&key)
                            default: break
                            }
                        }
                    }
                }
            }
        }
    }

    /// Scoped routes that stand here.
    public struct ScopedRouteConfigurationsList: Message {
        public var scopedRouteConfigurations: [EnvoyRoute.ScopedRouteConfiguration] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsList"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, scopedRouteConfigurations)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&scopedRouteConfigurations)
            default: break
            }
        }
    }

    /// Where scoped routes are asked for.
    public struct ScopedRds: Message {
        @Sub public var scopedRdsConfigSource: EnvoyCore.ConfigSource
        public var srdsResourcesLocator: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _scopedRdsConfigSource)
            encoder.string(2, srdsResourcesLocator)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_scopedRdsConfigSource)
            case 2: try decoder.string(&srdsResourcesLocator)
            default: break
            }
        }
    }
}
