// Generated from envoy/config/listener/v3/filter_chain.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyListener {
    /// What happens to connections that its match chooses.
    public struct FilterChain: Message {
        /// Which connections it is for. Absent, all that no other chain wants.
        @Sub public var filterChainMatch: EnvoyListener.FilterChainMatch
        /// Network filters, in order; the last one ends the chain, as an HTTP connection manager or a TCP proxy
        /// does.
        public var filters: [EnvoyListener.Filter] = []
        @Sub public var metadata: EnvoyCore.Metadata
        /// How bytes are carried: TLS, plain text. Absent, plain text.
        @Sub public var transportSocket: EnvoyCore.TransportSocket
        /// Unique within the listener; by it a chain keeps its connections when others change.
        public var name: String = ""
        /// How long the TLS handshake may take. Absent, no limit.
        public var transportSocketConnectTimeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.FilterChain"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _filterChainMatch)
            encoder.messages(3, filters)
            encoder.message(5, _metadata)
            encoder.message(6, _transportSocket)
            encoder.string(7, name)
            encoder.optional(9, transportSocketConnectTimeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_filterChainMatch)
            case 3: try decoder.messages(&filters)
            case 5: try decoder.message(&_metadata)
            case 6: try decoder.message(&_transportSocket)
            case 7: try decoder.string(&name)
            case 9: try decoder.optional(&transportSocketConnectTimeout, DurationCodec.self)
            default: break
            }
        }
    }

    /// Conditions on a connection, all of which hold. They are looked at in this order: destination port,
    /// destination address, server name, transport protocol, application protocols, directly connected address,
    /// source type, source address, source port; the most specific value wins at each step.
    public struct FilterChainMatch: Message {
        /// Ranges of destination addresses.
        public var prefixRanges: [EnvoyCore.CidrRange] = []
        public var addressSuffix: String = ""
        public var suffixLen: UInt32?
        /// Ranges of source addresses.
        public var sourcePrefixRanges: [EnvoyCore.CidrRange] = []
        /// Source ports.
        public var sourcePorts: [UInt32] = []
        /// The port that the connection was going to, before it was redirected.
        public var destinationPort: UInt32?
        /// What a listener filter found: `tls` or `raw_buffer`.
        public var transportProtocol: String = ""
        /// What a listener filter found or TLS offers (ALPN): `h2`, `http/1.1`, `istio`.
        public var applicationProtocols: [String] = []
        /// Server names that TLS clients ask for; `*.example.com` takes all below. The bare asterisk is an absent
        /// list.
        public var serverNames: [String] = []
        /// Whether the client is on the same host.
        public var sourceType: EnvoyListener.FilterChainMatch.ConnectionSourceType = EnvoyListener.FilterChainMatch.ConnectionSourceType(rawValue: 0)
        /// Ranges of the peer's address, where the source address may be another, as with the PROXY protocol.
        public var directSourcePrefixRanges: [EnvoyCore.CidrRange] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.FilterChainMatch"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(3, prefixRanges)
            encoder.string(4, addressSuffix)
            encoder.optional(5, suffixLen, WrapperCodec<UInt32Codec>.self)
            encoder.messages(6, sourcePrefixRanges)
            encoder.items(7, sourcePorts, UInt32Codec.self)
            encoder.optional(8, destinationPort, WrapperCodec<UInt32Codec>.self)
            encoder.string(9, transportProtocol)
            encoder.items(10, applicationProtocols, StringCodec.self)
            encoder.items(11, serverNames, StringCodec.self)
            encoder.enumeration(12, sourceType)
            encoder.messages(13, directSourcePrefixRanges)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 3: try decoder.messages(&prefixRanges)
            case 4: try decoder.string(&addressSuffix)
            case 5: try decoder.optional(&suffixLen, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.messages(&sourcePrefixRanges)
            case 7: try decoder.items(&sourcePorts, UInt32Codec.self)
            case 8: try decoder.optional(&destinationPort, WrapperCodec<UInt32Codec>.self)
            case 9: try decoder.string(&transportProtocol)
            case 10: try decoder.items(&applicationProtocols, StringCodec.self)
            case 11: try decoder.items(&serverNames, StringCodec.self)
            case 12: try decoder.enumeration(&sourceType)
            case 13: try decoder.messages(&directSourcePrefixRanges)
            default: break
            }
        }

        /// Where connections come from.
        public struct ConnectionSourceType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// From anywhere.
            public static var `any`: Self { Self(rawValue: 0) }
            /// From the same host.
            public static var sameIpOrLoopback: Self { Self(rawValue: 1) }
            /// From another host.
            public static var external: Self { Self(rawValue: 2) }
        }
    }

    /// A network filter.
    public struct Filter: Message {
        /// Name of this filter in the chain; by custom that of the extension.
        public var name: String = ""
        /// Which of `typedConfig`, `configDiscovery` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Filter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(4, value)
            case .configDiscovery(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 4:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            case 5:
                var value = MessageCodec<EnvoyCore.ExtensionConfigSource>.blank
                if case .configDiscovery(let present) = configType { value = present }
                try MessageCodec<EnvoyCore.ExtensionConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .configDiscovery(value) }
            default: break
            }
        }

        public enum ConfigType: Sendable {
            /// The filter's configuration; its type says which filter it is.
            case typedConfig(AnyMessage)
            /// Asks for the configuration apart.
            case configDiscovery(EnvoyCore.ExtensionConfigSource)
        }
    }

    /// A filter that looks at a connection before a filter chain is chosen.
    public struct ListenerFilter: Message {
        public var name: String = ""
        /// Which of `typedConfig`, `configDiscovery` is given, if any.
        public var configType: ConfigType?
        /// Connections that the filter leaves alone.
        @Sub public var filterDisabled: EnvoyListener.ListenerFilterChainMatchPredicate
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.ListenerFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(3, value)
            case .configDiscovery(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.message(4, _filterDisabled)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 3:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            case 4: try decoder.message(&_filterDisabled)
            case 5:
                var value = MessageCodec<EnvoyCore.ExtensionConfigSource>.blank
                if case .configDiscovery(let present) = configType { value = present }
                try MessageCodec<EnvoyCore.ExtensionConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .configDiscovery(value) }
            default: break
            }
        }

        public enum ConfigType: Sendable {
            /// The filter's configuration.
            case typedConfig(AnyMessage)
            case configDiscovery(EnvoyCore.ExtensionConfigSource)
        }
    }

    /// A condition on the destination port of a connection, and its combinations.
    public struct ListenerFilterChainMatchPredicate: Message {
        /// Which of `orMatch`, `andMatch`, `notMatch`, `anyMatch`, `destinationPortRange` is given, if any.
        public var rule: Rule?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.ListenerFilterChainMatchPredicate"]

        public func encode(to encoder: inout Encoder) {
            switch rule {
            case .orMatch(let value): encoder.message(1, value)
            case .andMatch(let value): encoder.message(2, value)
            case .notMatch(let value): encoder.message(3, value)
            case .anyMatch(let value): encoder.optional(4, value, BoolCodec.self)
            case .destinationPortRange(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet>.blank
                if case .orMatch(let present) = rule { value = present }
                try MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .orMatch(value) }
            case 2:
                var value = MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet>.blank
                if case .andMatch(let present) = rule { value = present }
                try MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .andMatch(value) }
            case 3:
                var value = MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate>.blank
                if case .notMatch(let present) = rule { value = present }
                try MessageCodec<EnvoyListener.ListenerFilterChainMatchPredicate>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .notMatch(value) }
            case 4:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { rule = .anyMatch(value) }
            case 5:
                var value = MessageCodec<EnvoyType.Int32Range>.blank
                if case .destinationPortRange(let present) = rule { value = present }
                try MessageCodec<EnvoyType.Int32Range>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .destinationPortRange(value) }
            default: break
            }
        }

        public enum Rule: Sendable {
            case orMatch(EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet)
            case andMatch(EnvoyListener.ListenerFilterChainMatchPredicate.MatchSet)
            indirect case notMatch(EnvoyListener.ListenerFilterChainMatchPredicate)
            case anyMatch(Bool)
            case destinationPortRange(EnvoyType.Int32Range)
        }

        /// Some conditions.
        public struct MatchSet: Message {
            public var rules: [EnvoyListener.ListenerFilterChainMatchPredicate] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, rules)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&rules)
                default: break
                }
            }
        }
    }
}
