// Generated from envoy/service/status/v3/status.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyStatus {
    /// Asks a control plane about its clients.
    public struct ClientStatusRequest: Message {
        public var nodeMatchers: [EnvoyMatcher.NodeMatcher] = []
        @Sub public var node: EnvoyCore.Node
        public var excludeResourceContents: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.status.v3.ClientStatusRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, nodeMatchers)
            encoder.message(2, _node)
            encoder.bool(3, excludeResourceContents)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&nodeMatchers)
            case 2: try decoder.message(&_node)
            case 3: try decoder.bool(&excludeResourceContents)
            default: break
            }
        }
    }

    /// What it knows of them.
    public struct ClientStatusResponse: Message {
        public var config: [EnvoyStatus.ClientConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.status.v3.ClientStatusResponse"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, config)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&config)
            default: break
            }
        }
    }

    /// What a control plane knows of one client.
    public struct ClientConfig: Message {
        @Sub public var node: EnvoyCore.Node
        public var genericXdsConfigs: [EnvoyStatus.ClientConfig.GenericXdsConfig] = []
        public var clientScope: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.status.v3.ClientConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _node)
            encoder.messages(3, genericXdsConfigs)
            encoder.string(4, clientScope)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_node)
            case 3: try decoder.messages(&genericXdsConfigs)
            case 4: try decoder.string(&clientScope)
            default: break
            }
        }

        /// A resource of a client, and what became of it.
        public struct GenericXdsConfig: Message {
            public var typeUrl: String = ""
            public var name: String = ""
            public var versionInfo: String = ""
            @Sub public var xdsConfig: AnyMessage
            public var lastUpdated: Timestamp?
            public var configStatus: EnvoyStatus.ConfigStatus = EnvoyStatus.ConfigStatus(rawValue: 0)
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var isStaticResource: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.service.status.v3.ClientConfig.GenericXdsConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, typeUrl)
                encoder.string(2, name)
                encoder.string(3, versionInfo)
                encoder.message(4, _xdsConfig)
                encoder.optional(5, lastUpdated, TimestampCodec.self)
                encoder.enumeration(6, configStatus)
                encoder.enumeration(7, clientStatus)
                encoder.message(8, _errorState)
                encoder.bool(9, isStaticResource)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&typeUrl)
                case 2: try decoder.string(&name)
                case 3: try decoder.string(&versionInfo)
                case 4: try decoder.message(&_xdsConfig)
                case 5: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 6: try decoder.enumeration(&configStatus)
                case 7: try decoder.enumeration(&clientStatus)
                case 8: try decoder.message(&_errorState)
                case 9: try decoder.bool(&isStaticResource)
                default: break
                }
            }
        }
    }

    /// How a client and its control plane agree.
    public struct ConfigStatus: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unknown: Self { Self(rawValue: 0) }
        public static var synced: Self { Self(rawValue: 1) }
        public static var notSent: Self { Self(rawValue: 2) }
        public static var stale: Self { Self(rawValue: 3) }
        public static var error: Self { Self(rawValue: 4) }
    }
}
