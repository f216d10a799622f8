// Generated from envoy/config/core/v3/address.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// Where something listens or can be reached.
    public struct Address: Message {
        /// Which of `socketAddress`, `pipe`, `envoyInternalAddress` is given, if any.
        public var address: AddressChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Address"]

        public func encode(to encoder: inout Encoder) {
            switch address {
            case .socketAddress(let value): encoder.message(1, value)
            case .pipe(let value): encoder.message(2, value)
            case .envoyInternalAddress(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.SocketAddress>.blank
                if case .socketAddress(let present) = address { value = present }
                try MessageCodec<EnvoyCore.SocketAddress>.decode(&decoder, &value)
                if decoder.isConsumed { address = .socketAddress(value) }
            case 2:
                var value = MessageCodec<EnvoyCore.Pipe>.blank
                if case .pipe(let present) = address { value = present }
                try MessageCodec<EnvoyCore.Pipe>.decode(&decoder, &value)
                if decoder.isConsumed { address = .pipe(value) }
            case 3:
                var value = MessageCodec<EnvoyCore.EnvoyInternalAddress>.blank
                if case .envoyInternalAddress(let present) = address { value = present }
                try MessageCodec<EnvoyCore.EnvoyInternalAddress>.decode(&decoder, &value)
                if decoder.isConsumed { address = .envoyInternalAddress(value) }
            default: break
            }
        }

        public enum AddressChoice: Sendable {
            /// Host and port.
            case socketAddress(EnvoyCore.SocketAddress)
            /// A Unix domain socket.
            case pipe(EnvoyCore.Pipe)
            /// A listener of the same proxy.
            case envoyInternalAddress(EnvoyCore.EnvoyInternalAddress)
        }
    }

    /// A host and a port.
    public struct SocketAddress: Message {
        /// TCP, unless said otherwise.
        public var `protocol`: EnvoyCore.SocketAddress.Protocol_ = EnvoyCore.SocketAddress.Protocol_(rawValue: 0)
        /// An IP address; a name only where DNS is asked for it.
        public var address: String = ""
        /// Which of `portValue`, `namedPort` is given, if any.
        public var portSpecifier: PortSpecifier?
        public var resolverName: String = ""
        /// An IPv6 socket takes IPv4 connections too.
        public var ipv4Compat: Bool = false
        public var networkNamespaceFilepath: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, `protocol`)
            encoder.string(2, address)
            switch portSpecifier {
            case .portValue(let value): encoder.optional(3, value, UInt32Codec.self)
            case .namedPort(let value): encoder.optional(4, value, StringCodec.self)
            case nil: break
            }
            encoder.string(5, resolverName)
            encoder.bool(6, ipv4Compat)
            encoder.string(7, networkNamespaceFilepath)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&`protocol`)
            case 2: try decoder.string(&address)
            case 3:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { portSpecifier = .portValue(value) }
            case 4:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { portSpecifier = .namedPort(value) }
            case 5: try decoder.string(&resolverName)
            case 6: try decoder.bool(&ipv4Compat)
            case 7: try decoder.string(&networkNamespaceFilepath)
            default: break
            }
        }

        public enum PortSpecifier: Sendable {
            /// The port.
            case portValue(UInt32)
            /// Name of the port, for resolvers that know names.
            case namedPort(String)
        }

        /// The transport.
        public struct Protocol_: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var tcp: Self { Self(rawValue: 0) }
            public static var udp: Self { Self(rawValue: 1) }
        }
    }

    /// A Unix domain socket.
    public struct Pipe: Message {
        /// Its path; with `@` in front, an abstract one.
        public var path: String = ""
        /// Permissions of the file.
        public var mode: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Pipe"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.uint32(2, mode)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.uint32(&mode)
            default: break
            }
        }
    }

    /// A listener of the same proxy.
    public struct EnvoyInternalAddress: Message {
        /// Which of `serverListenerName` is given, if any.
        public var addressNameSpecifier: AddressNameSpecifier?
        /// Tells endpoints apart that have the same listener.
        public var endpointId: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.EnvoyInternalAddress"]

        public func encode(to encoder: inout Encoder) {
            switch addressNameSpecifier {
            case .serverListenerName(let value): encoder.optional(1, value, StringCodec.self)
            case nil: break
            }
            encoder.string(2, endpointId)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { addressNameSpecifier = .serverListenerName(value) }
            case 2: try decoder.string(&endpointId)
            default: break
            }
        }

        public enum AddressNameSpecifier: Sendable {
            /// The listener.
            case serverListenerName(String)
        }
    }

    /// Local side of connections that the proxy opens.
    public struct BindConfig: Message {
        /// The address to bind to.
        @Sub public var sourceAddress: EnvoyCore.SocketAddress
        public var freebind: Bool?
        public var socketOptions: [EnvoyCore.SocketOption] = []
        public var extraSourceAddresses: [EnvoyCore.ExtraSourceAddress] = []
        @Sub public var localAddressSelector: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.BindConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _sourceAddress)
            encoder.optional(2, freebind, WrapperCodec<BoolCodec>.self)
            encoder.messages(3, socketOptions)
            encoder.messages(5, extraSourceAddresses)
            encoder.message(6, _localAddressSelector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_sourceAddress)
            case 2: try decoder.optional(&freebind, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.messages(&socketOptions)
            case 5: try decoder.messages(&extraSourceAddresses)
            case 6: try decoder.message(&_localAddressSelector)
            default: break
            }
        }
    }

    /// An option to set on a socket (setsockopt).
    public struct SocketOption: Message {
        public var description: String = ""
        /// As `SOL_SOCKET`, by its number.
        public var level: Int64 = 0
        /// As `SO_KEEPALIVE`, by its number.
        public var name: Int64 = 0
        /// Which of `intValue`, `bufValue` is given, if any.
        public var value: Value?
        /// When it is set.
        public var state: EnvoyCore.SocketOption.SocketState = EnvoyCore.SocketOption.SocketState(rawValue: 0)
        @Sub public var type: EnvoyCore.SocketOption.SocketType
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketOption"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, description)
            encoder.int64(2, level)
            encoder.int64(3, name)
            switch value {
            case .intValue(let value): encoder.optional(4, value, Int64Codec.self)
            case .bufValue(let value): encoder.optional(5, value, BytesCodec.self)
            case nil: break
            }
            encoder.enumeration(6, state)
            encoder.message(7, _type)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&description)
            case 2: try decoder.int64(&level)
            case 3: try decoder.int64(&name)
            case 4:
                var value = Int64Codec.blank
                try Int64Codec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .intValue(value) }
            case 5:
                var value = BytesCodec.blank
                try BytesCodec.decode(&decoder, &value)
                if decoder.isConsumed { self.value = .bufValue(value) }
            case 6: try decoder.enumeration(&state)
            case 7: try decoder.message(&_type)
            default: break
            }
        }

        public enum Value: Sendable {
            case intValue(Int64)
            case bufValue([UInt8])
        }

        /// Which sockets get the option.
        public struct SocketType: Message {
            @Sub public var stream: EnvoyCore.SocketOption.SocketType.Stream
            @Sub public var datagram: EnvoyCore.SocketOption.SocketType.Datagram
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketOption.SocketType"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _stream)
                encoder.message(2, _datagram)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_stream)
                case 2: try decoder.message(&_datagram)
                default: break
                }
            }

            public struct Datagram: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketOption.SocketType.Datagram"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }

            public struct Stream: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketOption.SocketType.Stream"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }

        /// When a socket option is set.
        public struct SocketState: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var statePrebind: Self { Self(rawValue: 0) }
            public static var stateBound: Self { Self(rawValue: 1) }
            public static var stateListening: Self { Self(rawValue: 2) }
        }
    }

    /// A further local address, of another family than the first.
    public struct ExtraSourceAddress: Message {
        @Sub public var address: EnvoyCore.SocketAddress
        @Sub public var socketOptions: EnvoyCore.SocketOptionsOverride
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ExtraSourceAddress"]

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

    /// Socket options of one address.
    public struct SocketOptionsOverride: Message {
        public var socketOptions: [EnvoyCore.SocketOption] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketOptionsOverride"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, socketOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&socketOptions)
            default: break
            }
        }
    }

    /// A network: an address and the number of its leading bits that count.
    public struct CidrRange: Message {
        /// The address.
        public var addressPrefix: String = ""
        /// The number of bits. Absent, 0.
        public var prefixLen: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.CidrRange"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, addressPrefix)
            encoder.optional(2, prefixLen, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&addressPrefix)
            case 2: try decoder.optional(&prefixLen, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }

    /// How DNS is asked.
    public struct DnsResolverOptions: Message {
        public var useTcpForDnsLookups: Bool = false
        public var noDefaultSearchDomain: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.DnsResolverOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, useTcpForDnsLookups)
            encoder.bool(2, noDefaultSearchDomain)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&useTcpForDnsLookups)
            case 2: try decoder.bool(&noDefaultSearchDomain)
            default: break
            }
        }
    }

    /// Which PROXY protocol is written.
    public struct ProxyProtocolConfig: Message {
        public var version: EnvoyCore.ProxyProtocolConfig.Version = EnvoyCore.ProxyProtocolConfig.Version(rawValue: 0)
        @Sub public var passThroughTlvs: EnvoyCore.ProxyProtocolPassThroughTLVs
        public var addedTlvs: [EnvoyCore.TlvEntry] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ProxyProtocolConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, version)
            encoder.message(2, _passThroughTlvs)
            encoder.messages(3, addedTlvs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&version)
            case 2: try decoder.message(&_passThroughTlvs)
            case 3: try decoder.messages(&addedTlvs)
            default: break
            }
        }

        /// Versions of the PROXY protocol: text and binary.
        public struct Version: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var v1: Self { Self(rawValue: 0) }
            public static var v2: Self { Self(rawValue: 1) }
        }
    }

    /// Which of the client's PROXY protocol values are passed on.
    public struct ProxyProtocolPassThroughTLVs: Message {
        public var matchType: EnvoyCore.ProxyProtocolPassThroughTLVs.PassTLVsMatchType = EnvoyCore.ProxyProtocolPassThroughTLVs.PassTLVsMatchType(rawValue: 0)
        public var tlvType: [UInt32] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ProxyProtocolPassThroughTLVs"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, matchType)
            encoder.items(2, tlvType, UInt32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&matchType)
            case 2: try decoder.items(&tlvType, UInt32Codec.self)
            default: break
            }
        }

        public struct PassTLVsMatchType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var includeAll: Self { Self(rawValue: 0) }
            public static var include: Self { Self(rawValue: 1) }
        }
    }

    /// A value of the PROXY protocol.
    public struct TlvEntry: Message {
        public var type: UInt32 = 0
        public var value: [UInt8] = []
        @Sub public var formatString: EnvoyCore.SubstitutionFormatString
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.TlvEntry"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, type)
            encoder.bytes(2, value)
            encoder.message(3, _formatString)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&type)
            case 2: try decoder.bytes(&value)
            case 3: try decoder.message(&_formatString)
            default: break
            }
        }
    }

    public struct SocketCmsgHeaders: Message {
        public var level: UInt32?
        public var type: UInt32?
        public var expectedSize: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SocketCmsgHeaders"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, level, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, type, WrapperCodec<UInt32Codec>.self)
            encoder.uint32(3, expectedSize)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&level, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&type, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.uint32(&expectedSize)
            default: break
            }
        }
    }

    /// Probes by which dead connections are noticed. What is absent is as the system has it.
    public struct TcpKeepalive: Message {
        /// Probes without an answer after which a connection is dead.
        public var keepaliveProbes: UInt32?
        /// Seconds without traffic before the first probe.
        public var keepaliveTime: UInt32?
        /// Seconds between probes.
        public var keepaliveInterval: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.TcpKeepalive"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, keepaliveProbes, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, keepaliveTime, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, keepaliveInterval, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&keepaliveProbes, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&keepaliveTime, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&keepaliveInterval, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }

    /// Options of UDP sockets.
    public struct UdpSocketConfig: Message {
        public var maxRxDatagramSize: UInt64?
        public var preferGro: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.UdpSocketConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxRxDatagramSize, WrapperCodec<UInt64Codec>.self)
            encoder.optional(2, preferGro, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxRxDatagramSize, WrapperCodec<UInt64Codec>.self)
            case 2: try decoder.optional(&preferGro, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }
}
