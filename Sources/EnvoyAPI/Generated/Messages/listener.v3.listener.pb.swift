// Generated from envoy/config/listener/v3/listener.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyListener {
    /// A socket on which the proxy accepts connections, or a place within it that acts like one.
    public struct Listener: Message {
        /// Unique; needed to change the listener later.
        public var name: String = ""
        /// Where it listens.
        @Sub public var address: EnvoyCore.Address
        /// Candidates for a connection; the one whose match is the most specific gets it.
        public var filterChains: [EnvoyListener.FilterChain] = []
        /// Hands a redirected connection to the listener for the address that it was going to.
        public var useOriginalDst: Bool?
        /// Bytes that a connection may buffer, as a soft limit. Absent, 1 MiB.
        public var perConnectionBufferLimitBytes: UInt32?
        /// What others than the proxy's core know about the listener.
        @Sub public var metadata: EnvoyCore.Metadata
        /// When connections are drained.
        public var drainType: EnvoyListener.Listener.DrainType = EnvoyListener.Listener.DrainType(rawValue: 0)
        /// Look at the first bytes of a connection, before a filter chain is chosen.
        public var listenerFilters: [EnvoyListener.ListenerFilter] = []
        /// The socket takes connections for addresses that are not local (`IP_TRANSPARENT`).
        public var transparent: Bool?
        /// The socket may be bound to an address that does not exist yet.
        public var freebind: Bool?
        public var tcpFastOpenQueueLength: UInt32?
        /// Options of the listening socket.
        public var socketOptions: [EnvoyCore.SocketOption] = []
        /// How long the listener filters may take. Absent, 15s; 0 turns the limit off.
        public var listenerFiltersTimeout: Duration?
        /// Whether traffic to or from the workload passes here.
        public var trafficDirection: EnvoyCore.TrafficDirection = EnvoyCore.TrafficDirection(rawValue: 0)
        /// Goes on without what the listener filters would have found. Otherwise the connection is closed.
        public var continueOnListenerFiltersTimeout: Bool = false
        @Sub public var udpListenerConfig: EnvoyListener.UdpListenerConfig
        @Sub public var apiListener: EnvoyListener.ApiListener
        /// How connections are shared between worker threads.
        @Sub public var connectionBalanceConfig: EnvoyListener.Listener.ConnectionBalanceConfig
        /// Logs of the connections of this listener, beside those of their filters.
        public var accessLog: [EnvoyAccessLog.AccessLog] = []
        /// Connections that may wait to be accepted.
        public var tcpBacklogSize: UInt32?
        /// For connections that no filter chain matches. Absent, they are closed.
        @Sub public var defaultFilterChain: EnvoyListener.FilterChain
        /// False for a listener that only gets connections which another one hands over. Absent, true.
        public var bindToPort: Bool?
        /// Which of `internalListener` is given, if any.
        public var listenerSpecifier: ListenerSpecifier?
        /// Name in statistics. Absent, the address.
        public var statPrefix: String = ""
        /// Each worker thread has a socket of its own. Absent, true.
        public var enableReusePort: Bool?
        public var enableMptcp: Bool = false
        /// Connections here do not count towards the overload manager's limit.
        public var ignoreGlobalConnLimit: Bool = false
        /// Tree of conditions that ends in the name of a filter chain; replaces the match of each chain.
        @Sub public var filterChainMatcher: XDSMatcher.Matcher
        /// Further addresses to listen at.
        public var additionalAddresses: [EnvoyListener.AdditionalAddress] = []
        public var maxConnectionsToAcceptPerSocketEvent: UInt32?
        public var bypassOverloadManager: Bool = false
        @Sub public var fcdsConfig: EnvoyListener.Listener.FcdsConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Listener"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _address)
            encoder.messages(3, filterChains)
            encoder.optional(4, useOriginalDst, WrapperCodec<BoolCodec>.self)
            encoder.optional(5, perConnectionBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            encoder.message(6, _metadata)
            encoder.enumeration(8, drainType)
            encoder.messages(9, listenerFilters)
            encoder.optional(10, transparent, WrapperCodec<BoolCodec>.self)
            encoder.optional(11, freebind, WrapperCodec<BoolCodec>.self)
            encoder.optional(12, tcpFastOpenQueueLength, WrapperCodec<UInt32Codec>.self)
            encoder.messages(13, socketOptions)
            encoder.optional(15, listenerFiltersTimeout, DurationCodec.self)
            encoder.enumeration(16, trafficDirection)
            encoder.bool(17, continueOnListenerFiltersTimeout)
            encoder.message(18, _udpListenerConfig)
            encoder.message(19, _apiListener)
            encoder.message(20, _connectionBalanceConfig)
            encoder.messages(22, accessLog)
            encoder.optional(24, tcpBacklogSize, WrapperCodec<UInt32Codec>.self)
            encoder.message(25, _defaultFilterChain)
            encoder.optional(26, bindToPort, WrapperCodec<BoolCodec>.self)
            switch listenerSpecifier {
            case .internalListener(let value): encoder.message(27, value)
            case nil: break
            }
            encoder.string(28, statPrefix)
            encoder.optional(29, enableReusePort, WrapperCodec<BoolCodec>.self)
            encoder.bool(30, enableMptcp)
            encoder.bool(31, ignoreGlobalConnLimit)
            encoder.message(32, _filterChainMatcher)
            encoder.messages(33, additionalAddresses)
            encoder.optional(34, maxConnectionsToAcceptPerSocketEvent, WrapperCodec<UInt32Codec>.self)
            encoder.bool(35, bypassOverloadManager)
            encoder.message(36, _fcdsConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_address)
            case 3: try decoder.messages(&filterChains)
            case 4: try decoder.optional(&useOriginalDst, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.optional(&perConnectionBufferLimitBytes, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.message(&_metadata)
            case 8: try decoder.enumeration(&drainType)
            case 9: try decoder.messages(&listenerFilters)
            case 10: try decoder.optional(&transparent, WrapperCodec<BoolCodec>.self)
            case 11: try decoder.optional(&freebind, WrapperCodec<BoolCodec>.self)
            case 12: try decoder.optional(&tcpFastOpenQueueLength, WrapperCodec<UInt32Codec>.self)
            case 13: try decoder.messages(&socketOptions)
            case 15: try decoder.optional(&listenerFiltersTimeout, DurationCodec.self)
            case 16: try decoder.enumeration(&trafficDirection)
            case 17: try decoder.bool(&continueOnListenerFiltersTimeout)
            case 18: try decoder.message(&_udpListenerConfig)
            case 19: try decoder.message(&_apiListener)
            case 20: try decoder.message(&_connectionBalanceConfig)
            case 22: try decoder.messages(&accessLog)
            case 24: try decoder.optional(&tcpBacklogSize, WrapperCodec<UInt32Codec>.self)
            case 25: try decoder.message(&_defaultFilterChain)
            case 26: try decoder.optional(&bindToPort, WrapperCodec<BoolCodec>.self)
            case 27:
                var value = MessageCodec<EnvoyListener.Listener.InternalListenerConfig>.blank
                if case .internalListener(let present) = listenerSpecifier { value = present }
                try MessageCodec<EnvoyListener.Listener.InternalListenerConfig>.decode(&decoder, &value)
                if decoder.isConsumed { listenerSpecifier = .internalListener(value) }
            case 28: try decoder.string(&statPrefix)
            case 29: try decoder.optional(&enableReusePort, WrapperCodec<BoolCodec>.self)
            case 30: try decoder.bool(&enableMptcp)
            case 31: try decoder.bool(&ignoreGlobalConnLimit)
            case 32: try decoder.message(&_filterChainMatcher)
            case 33: try decoder.messages(&additionalAddresses)
            case 34: try decoder.optional(&maxConnectionsToAcceptPerSocketEvent, WrapperCodec<UInt32Codec>.self)
            case 35: try decoder.bool(&bypassOverloadManager)
            case 36: try decoder.message(&_fcdsConfig)
            default: break
            }
        }

        public enum ListenerSpecifier: Sendable {
            /// The listener has no socket: clusters of the same proxy connect to it.
            case internalListener(EnvoyListener.Listener.InternalListenerConfig)
        }

        /// How connections are shared between worker threads.
        public struct ConnectionBalanceConfig: Message {
            /// Which of `exactBalance`, `extendBalance` is given, if any.
            public var balanceType: BalanceType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Listener.ConnectionBalanceConfig"]

            public func encode(to encoder: inout Encoder) {
                switch balanceType {
                case .exactBalance(let value): encoder.message(1, value)
                case .extendBalance(let value): encoder.message(2, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyListener.Listener.ConnectionBalanceConfig.ExactBalance>.blank
                    if case .exactBalance(let present) = balanceType { value = present }
                    try MessageCodec<EnvoyListener.Listener.ConnectionBalanceConfig.ExactBalance>.decode(&decoder, &value)
                    if decoder.isConsumed { balanceType = .exactBalance(value) }
                case 2:
                    var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                    if case .extendBalance(let present) = balanceType { value = present }
                    try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { balanceType = .extendBalance(value) }
                default: break
                }
            }

            public enum BalanceType: Sendable {
                case exactBalance(EnvoyListener.Listener.ConnectionBalanceConfig.ExactBalance)
                case extendBalance(EnvoyCore.TypedExtensionConfig)
            }

            /// Each worker gets as many connections as any other.
            public struct ExactBalance: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalance"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }

        /// Where filter chains are asked for.
        public struct FcdsConfig: Message {
            public var name: String = ""
            @Sub public var configSource: EnvoyCore.ConfigSource
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Listener.FcdsConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.message(2, _configSource)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.message(&_configSource)
                default: break
                }
            }
        }

        /// Settings of a listener without a socket; there are none.
        public struct InternalListenerConfig: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.Listener.InternalListenerConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// When a listener drains its connections.
        public struct DrainType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// When the listener changes, when it goes, and when health checks are made to fail.
            public static var `default`: Self { Self(rawValue: 0) }
            /// When the listener changes or goes.
            public static var modifyOnly: Self { Self(rawValue: 1) }
        }
    }

    /// A listener for clients within the same process.
    public struct ApiListener: Message {
        @Sub public var apiListener: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.ApiListener"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _apiListener)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_apiListener)
            default: break
            }
        }
    }

    /// A further address to listen at.
    public struct AdditionalAddress: Message {
        @Sub public var address: EnvoyCore.Address
        @Sub public var socketOptions: EnvoyCore.SocketOptionsOverride
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.AdditionalAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _address)
            encoder.message(2, _socketOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_address)
            case 2: try decoder.message(&_socketOptions)
            default: break
            }
        }
    }

    /// Listeners as one resource.
    public struct ListenerCollection: Message {
        public var entries: [XDSCore.CollectionEntry] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.listener.v3.ListenerCollection"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, entries)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&entries)
            default: break
            }
        }
    }
}
