// Generated from envoy/config/core/v3/core.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// Where a connection goes to or comes from.
    public struct Address: Message {
        /// Which of `socketAddress`, `pipe` is given, if any.
        public var address: AddressChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.Address"]

        public func encode(to encoder: inout Encoder) {
            switch address {
            case .socketAddress(let value): encoder.message(1, value)
            case .pipe(let value): encoder.message(2, value)
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
            default: break
            }
        }

        public enum AddressChoice: Sendable {
            case socketAddress(EnvoyCore.SocketAddress)
            case pipe(EnvoyCore.Pipe)
        }
    }

    /// An address of TCP or UDP.
    public struct SocketAddress: Message {
        /// Which of `portValue`, `namedPort` is given, if any.
        public var portSpecifier: PortSpecifier?
        public var `protocol`: EnvoyCore.SocketAddress.Protocol_ = EnvoyCore.SocketAddress.Protocol_(rawValue: 0)
        public var address: String = ""
        public var resolverName: String = ""
        public var ipv4Compat: Bool = false
        public var networkNamespaceFilepath: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.SocketAddress"]

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
            case portValue(UInt32)
            case namedPort(String)
        }

        public struct Protocol_: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var tcp: Self { Self(rawValue: 0) }
            public static var udp: Self { Self(rawValue: 1) }
        }
    }

    /// A Unix socket.
    public struct Pipe: Message {
        public var path: String = ""
        public var mode: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.Pipe"]

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

    /// Where something runs.
    public struct Locality: Message {
        public var region: String = ""
        public var zone: String = ""
        public var subZone: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.Locality"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, region)
            encoder.string(2, zone)
            encoder.string(3, subZone)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&region)
            case 2: try decoder.string(&zone)
            case 3: try decoder.string(&subZone)
            default: break
            }
        }
    }

    /// What filters know of a thing, by filter.
    public struct Metadata: Message {
        public var filterMetadata: [String: Struct] = .init()
        public var typedFilterMetadata: [String: AnyMessage] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.Metadata"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, filterMetadata, StringCodec.self, StructCodec.self)
            encoder.map(2, typedFilterMetadata, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&filterMetadata, StringCodec.self, StructCodec.self)
            case 2: try decoder.entry(&typedFilterMetadata, StringCodec.self, MessageCodec<AnyMessage>.self)
            default: break
            }
        }
    }

    /// A header.
    public struct HeaderValue: Message {
        public var key: String = ""
        public var value: String = ""
        public var rawValue: [UInt8] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.HeaderValue"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, value)
            encoder.bytes(3, rawValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&value)
            case 3: try decoder.bytes(&rawValue)
            default: break
            }
        }
    }

    /// A header to add, and how.
    public struct HeaderValueOption: Message {
        @Sub public var header: EnvoyCore.HeaderValue
        public var append: Bool?
        public var appendAction: EnvoyCore.HeaderValueOption.HeaderAppendAction = EnvoyCore.HeaderValueOption.HeaderAppendAction(rawValue: 0)
        public var keepEmptyValue: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.HeaderValueOption"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _header)
            encoder.optional(2, append, WrapperCodec<BoolCodec>.self)
            encoder.enumeration(3, appendAction)
            encoder.bool(4, keepEmptyValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_header)
            case 2: try decoder.optional(&append, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.enumeration(&appendAction)
            case 4: try decoder.bool(&keepEmptyValue)
            default: break
            }
        }

        public struct HeaderAppendAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var appendIfExistsOrAdd: Self { Self(rawValue: 0) }
            public static var addIfAbsent: Self { Self(rawValue: 1) }
            public static var overwriteIfExistsOrAdd: Self { Self(rawValue: 2) }
            public static var overwriteIfExists: Self { Self(rawValue: 3) }
        }
    }

    /// Where resources come from.
    public struct ConfigSource: Message {
        /// Which of `path`, `ads` is given, if any.
        public var configSourceSpecifier: ConfigSourceSpecifier?
        public var initialFetchTimeout: Duration?
        public var resourceApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.ConfigSource"]

        public func encode(to encoder: inout Encoder) {
            switch configSourceSpecifier {
            case .path(let value): encoder.optional(1, value, StringCodec.self)
            case .ads(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.optional(4, initialFetchTimeout, DurationCodec.self)
            encoder.enumeration(6, resourceApiVersion)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .path(value) }
            case 3:
                var value = MessageCodec<EnvoyCore.AggregatedConfigSource>.blank
                if case .ads(let present) = configSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.AggregatedConfigSource>.decode(&decoder, &value)
                if decoder.isConsumed { configSourceSpecifier = .ads(value) }
            case 4: try decoder.optional(&initialFetchTimeout, DurationCodec.self)
            case 6: try decoder.enumeration(&resourceApiVersion)
            default: break
            }
        }

        public enum ConfigSourceSpecifier: Sendable {
            case path(String)
            case ads(EnvoyCore.AggregatedConfigSource)
        }
    }

    /// The one stream for all types.
    public struct AggregatedConfigSource: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.AggregatedConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// What lies between TCP and the application.
    public struct TransportSocket: Message {
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.TransportSocket"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(3, value)
            case nil: break
            }
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
            default: break
            }
        }

        public enum ConfigType: Sendable {
            case typedConfig(AnyMessage)
        }
    }

    /// A share that a key of the runtime may change.
    public struct RuntimeFractionalPercent: Message {
        @Sub public var defaultValue: EnvoyType.FractionalPercent
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = BenchmarkTypes.types["envoy.config.core.v3.RuntimeFractionalPercent"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _defaultValue)
            encoder.string(2, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_defaultValue)
            case 2: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    public struct ApiVersion: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var auto: Self { Self(rawValue: 0) }
        public static var v2: Self { Self(rawValue: 1) }
        public static var v3: Self { Self(rawValue: 2) }
    }

    public struct HealthStatus: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unknown: Self { Self(rawValue: 0) }
        public static var healthy: Self { Self(rawValue: 1) }
        public static var unhealthy: Self { Self(rawValue: 2) }
        public static var draining: Self { Self(rawValue: 3) }
        public static var timeout: Self { Self(rawValue: 4) }
        public static var degraded: Self { Self(rawValue: 5) }
    }

    public struct RoutingPriority: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var `default`: Self { Self(rawValue: 0) }
        public static var high: Self { Self(rawValue: 1) }
    }
}
