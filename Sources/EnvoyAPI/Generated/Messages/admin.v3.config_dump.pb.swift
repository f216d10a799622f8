// Generated from envoy/admin/v3/config_dump.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyAdmin {
    /// The bootstrap of a proxy.
    public struct BootstrapConfigDump: Message {
        @Sub public var bootstrap: EnvoyBootstrap.Bootstrap
        public var lastUpdated: Timestamp?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.BootstrapConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _bootstrap)
            encoder.optional(2, lastUpdated, TimestampCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_bootstrap)
            case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
            default: break
            }
        }
    }

    /// Everything that a proxy is configured with.
    public struct ConfigDump: Message {
        /// A dump for each kind: bootstrap, clusters, endpoints, listeners, routes, secrets.
        public var configs: [AnyMessage] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, configs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&configs)
            default: break
            }
        }
    }

    /// The clusters of a proxy.
    public struct ClustersConfigDump: Message {
        public var versionInfo: String = ""
        /// Those of the bootstrap.
        public var staticClusters: [EnvoyAdmin.ClustersConfigDump.StaticCluster] = []
        /// Those that are in use.
        public var dynamicActiveClusters: [EnvoyAdmin.ClustersConfigDump.DynamicCluster] = []
        /// Those that still wait for something.
        public var dynamicWarmingClusters: [EnvoyAdmin.ClustersConfigDump.DynamicCluster] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ClustersConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, versionInfo)
            encoder.messages(2, staticClusters)
            encoder.messages(3, dynamicActiveClusters)
            encoder.messages(4, dynamicWarmingClusters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&versionInfo)
            case 2: try decoder.messages(&staticClusters)
            case 3: try decoder.messages(&dynamicActiveClusters)
            case 4: try decoder.messages(&dynamicWarmingClusters)
            default: break
            }
        }

        /// A cluster that was sent.
        public struct DynamicCluster: Message {
            public var versionInfo: String = ""
            @Sub public var cluster: AnyMessage
            public var lastUpdated: Timestamp?
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ClustersConfigDump.DynamicCluster"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, versionInfo)
                encoder.message(2, _cluster)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.message(4, _errorState)
                encoder.enumeration(5, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&versionInfo)
                case 2: try decoder.message(&_cluster)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 4: try decoder.message(&_errorState)
                case 5: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// A cluster of the bootstrap.
        public struct StaticCluster: Message {
            @Sub public var cluster: AnyMessage
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ClustersConfigDump.StaticCluster"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _cluster)
                encoder.optional(2, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_cluster)
                case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// The last update that was refused.
    public struct UpdateFailureState: Message {
        /// What was refused.
        @Sub public var failedConfiguration: AnyMessage
        public var lastUpdateAttempt: Timestamp?
        /// Why.
        public var details: String = ""
        public var versionInfo: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.UpdateFailureState"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _failedConfiguration)
            encoder.optional(2, lastUpdateAttempt, TimestampCodec.self)
            encoder.string(3, details)
            encoder.string(4, versionInfo)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_failedConfiguration)
            case 2: try decoder.optional(&lastUpdateAttempt, TimestampCodec.self)
            case 3: try decoder.string(&details)
            case 4: try decoder.string(&versionInfo)
            default: break
            }
        }
    }

    /// The listeners of a proxy.
    public struct ListenersConfigDump: Message {
        public var versionInfo: String = ""
        /// Those of the bootstrap.
        public var staticListeners: [EnvoyAdmin.ListenersConfigDump.StaticListener] = []
        /// Those that were sent.
        public var dynamicListeners: [EnvoyAdmin.ListenersConfigDump.DynamicListener] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ListenersConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, versionInfo)
            encoder.messages(2, staticListeners)
            encoder.messages(3, dynamicListeners)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&versionInfo)
            case 2: try decoder.messages(&staticListeners)
            case 3: try decoder.messages(&dynamicListeners)
            default: break
            }
        }

        /// A listener in the states that exist of it.
        public struct DynamicListener: Message {
            public var name: String = ""
            /// The one in use.
            @Sub public var activeState: EnvoyAdmin.ListenersConfigDump.DynamicListenerState
            /// The one that still waits for something.
            @Sub public var warmingState: EnvoyAdmin.ListenersConfigDump.DynamicListenerState
            /// The one that is on its way out.
            @Sub public var drainingState: EnvoyAdmin.ListenersConfigDump.DynamicListenerState
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ListenersConfigDump.DynamicListener"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.message(2, _activeState)
                encoder.message(3, _warmingState)
                encoder.message(4, _drainingState)
                encoder.message(5, _errorState)
                encoder.enumeration(6, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.message(&_activeState)
                case 3: try decoder.message(&_warmingState)
                case 4: try decoder.message(&_drainingState)
                case 5: try decoder.message(&_errorState)
                case 6: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// A listener that was sent, with its version.
        public struct DynamicListenerState: Message {
            public var versionInfo: String = ""
            @Sub public var listener: AnyMessage
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ListenersConfigDump.DynamicListenerState"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, versionInfo)
                encoder.message(2, _listener)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&versionInfo)
                case 2: try decoder.message(&_listener)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }

        /// A listener of the bootstrap.
        public struct StaticListener: Message {
            @Sub public var listener: AnyMessage
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ListenersConfigDump.StaticListener"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _listener)
                encoder.optional(2, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_listener)
                case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// The route configurations of a proxy.
    public struct RoutesConfigDump: Message {
        public var staticRouteConfigs: [EnvoyAdmin.RoutesConfigDump.StaticRouteConfig] = []
        public var dynamicRouteConfigs: [EnvoyAdmin.RoutesConfigDump.DynamicRouteConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.RoutesConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, staticRouteConfigs)
            encoder.messages(3, dynamicRouteConfigs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&staticRouteConfigs)
            case 3: try decoder.messages(&dynamicRouteConfigs)
            default: break
            }
        }

        /// Routes that were sent.
        public struct DynamicRouteConfig: Message {
            public var versionInfo: String = ""
            @Sub public var routeConfig: AnyMessage
            public var lastUpdated: Timestamp?
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.RoutesConfigDump.DynamicRouteConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, versionInfo)
                encoder.message(2, _routeConfig)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.message(4, _errorState)
                encoder.enumeration(5, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&versionInfo)
                case 2: try decoder.message(&_routeConfig)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 4: try decoder.message(&_errorState)
                case 5: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// Routes that stand in their listener.
        public struct StaticRouteConfig: Message {
            @Sub public var routeConfig: AnyMessage
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.RoutesConfigDump.StaticRouteConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _routeConfig)
                encoder.optional(2, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_routeConfig)
                case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// The scoped route configurations of a proxy.
    public struct ScopedRoutesConfigDump: Message {
        public var inlineScopedRouteConfigs: [EnvoyAdmin.ScopedRoutesConfigDump.InlineScopedRouteConfigs] = []
        public var dynamicScopedRouteConfigs: [EnvoyAdmin.ScopedRoutesConfigDump.DynamicScopedRouteConfigs] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ScopedRoutesConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, inlineScopedRouteConfigs)
            encoder.messages(2, dynamicScopedRouteConfigs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&inlineScopedRouteConfigs)
            case 2: try decoder.messages(&dynamicScopedRouteConfigs)
            default: break
            }
        }

        /// Scoped routes that were sent.
        public struct DynamicScopedRouteConfigs: Message {
            public var name: String = ""
            public var versionInfo: String = ""
            public var scopedRouteConfigs: [AnyMessage] = []
            public var lastUpdated: Timestamp?
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, versionInfo)
                encoder.messages(3, scopedRouteConfigs)
                encoder.optional(4, lastUpdated, TimestampCodec.self)
                encoder.message(5, _errorState)
                encoder.enumeration(6, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&versionInfo)
                case 3: try decoder.messages(&scopedRouteConfigs)
                case 4: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 5: try decoder.message(&_errorState)
                case 6: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// Scoped routes that stand in their listener.
        public struct InlineScopedRouteConfigs: Message {
            public var name: String = ""
            public var scopedRouteConfigs: [AnyMessage] = []
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigs"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.messages(2, scopedRouteConfigs)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.messages(&scopedRouteConfigs)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// The endpoints of a proxy.
    public struct EndpointsConfigDump: Message {
        public var staticEndpointConfigs: [EnvoyAdmin.EndpointsConfigDump.StaticEndpointConfig] = []
        public var dynamicEndpointConfigs: [EnvoyAdmin.EndpointsConfigDump.DynamicEndpointConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.EndpointsConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, staticEndpointConfigs)
            encoder.messages(3, dynamicEndpointConfigs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&staticEndpointConfigs)
            case 3: try decoder.messages(&dynamicEndpointConfigs)
            default: break
            }
        }

        /// Endpoints that were sent.
        public struct DynamicEndpointConfig: Message {
            public var versionInfo: String = ""
            @Sub public var endpointConfig: AnyMessage
            public var lastUpdated: Timestamp?
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, versionInfo)
                encoder.message(2, _endpointConfig)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.message(4, _errorState)
                encoder.enumeration(5, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&versionInfo)
                case 2: try decoder.message(&_endpointConfig)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 4: try decoder.message(&_errorState)
                case 5: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// Endpoints that stand in their cluster.
        public struct StaticEndpointConfig: Message {
            @Sub public var endpointConfig: AnyMessage
            public var lastUpdated: Timestamp?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _endpointConfig)
                encoder.optional(2, lastUpdated, TimestampCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_endpointConfig)
                case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
                default: break
                }
            }
        }
    }

    /// The secrets of a proxy; keys are hidden.
    public struct SecretsConfigDump: Message {
        public var staticSecrets: [EnvoyAdmin.SecretsConfigDump.StaticSecret] = []
        public var dynamicActiveSecrets: [EnvoyAdmin.SecretsConfigDump.DynamicSecret] = []
        public var dynamicWarmingSecrets: [EnvoyAdmin.SecretsConfigDump.DynamicSecret] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.SecretsConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, staticSecrets)
            encoder.messages(2, dynamicActiveSecrets)
            encoder.messages(3, dynamicWarmingSecrets)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&staticSecrets)
            case 2: try decoder.messages(&dynamicActiveSecrets)
            case 3: try decoder.messages(&dynamicWarmingSecrets)
            default: break
            }
        }

        /// A secret that was sent.
        public struct DynamicSecret: Message {
            public var name: String = ""
            public var versionInfo: String = ""
            public var lastUpdated: Timestamp?
            @Sub public var secret: AnyMessage
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.SecretsConfigDump.DynamicSecret"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, versionInfo)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.message(4, _secret)
                encoder.message(5, _errorState)
                encoder.enumeration(6, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&versionInfo)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 4: try decoder.message(&_secret)
                case 5: try decoder.message(&_errorState)
                case 6: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }

        /// A secret of the bootstrap.
        public struct StaticSecret: Message {
            public var name: String = ""
            public var lastUpdated: Timestamp?
            @Sub public var secret: AnyMessage
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.SecretsConfigDump.StaticSecret"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.optional(2, lastUpdated, TimestampCodec.self)
                encoder.message(3, _secret)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 3: try decoder.message(&_secret)
                default: break
                }
            }
        }
    }

    /// Configurations of filters that were asked for apart.
    public struct EcdsConfigDump: Message {
        public var ecdsFilters: [EnvoyAdmin.EcdsConfigDump.EcdsFilterConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.EcdsConfigDump"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, ecdsFilters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&ecdsFilters)
            default: break
            }
        }

        /// Configuration of a filter that was sent.
        public struct EcdsFilterConfig: Message {
            public var versionInfo: String = ""
            @Sub public var ecdsFilter: AnyMessage
            public var lastUpdated: Timestamp?
            @Sub public var errorState: EnvoyAdmin.UpdateFailureState
            public var clientStatus: EnvoyAdmin.ClientResourceStatus = EnvoyAdmin.ClientResourceStatus(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.admin.v3.EcdsConfigDump.EcdsFilterConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, versionInfo)
                encoder.message(2, _ecdsFilter)
                encoder.optional(3, lastUpdated, TimestampCodec.self)
                encoder.message(4, _errorState)
                encoder.enumeration(5, clientStatus)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&versionInfo)
                case 2: try decoder.message(&_ecdsFilter)
                case 3: try decoder.optional(&lastUpdated, TimestampCodec.self)
                case 4: try decoder.message(&_errorState)
                case 5: try decoder.enumeration(&clientStatus)
                default: break
                }
            }
        }
    }

    /// What became of a resource.
    public struct ClientResourceStatus: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unknown: Self { Self(rawValue: 0) }
        public static var requested: Self { Self(rawValue: 1) }
        public static var doesNotExist: Self { Self(rawValue: 2) }
        public static var acked: Self { Self(rawValue: 3) }
        public static var nacked: Self { Self(rawValue: 4) }
        public static var receivedError: Self { Self(rawValue: 5) }
        public static var timeout: Self { Self(rawValue: 6) }
    }
}
