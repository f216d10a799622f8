// Generated from envoy/config/bootstrap/v3/bootstrap.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyBootstrap {
    /// The configuration that a proxy starts with.
    public struct Bootstrap: Message {
        /// Who the proxy is.
        @Sub public var node: EnvoyCore.Node
        /// Listeners, clusters and secrets that do not change.
        @Sub public var staticResources: EnvoyBootstrap.Bootstrap.StaticResources
        /// Where listeners and clusters are asked for.
        @Sub public var dynamicResources: EnvoyBootstrap.Bootstrap.DynamicResources
        /// What concerns all clusters.
        @Sub public var clusterManager: EnvoyBootstrap.ClusterManager
        public var flagsPath: String = ""
        /// Where statistics are sent.
        public var statsSinks: [EnvoyMetrics.StatsSink] = []
        /// How often. Absent, 5s.
        public var statsFlushInterval: Duration?
        /// Traces for connection managers that name no provider.
        @Sub public var tracing: EnvoyTrace.Tracing
        /// The administration interface. Absent, none.
        @Sub public var admin: EnvoyBootstrap.Admin
        /// Tags of statistics, and which are kept.
        @Sub public var statsConfig: EnvoyMetrics.StatsConfig
        @Sub public var hdsConfig: EnvoyCore.ApiConfigSource
        /// What the proxy does when it runs short of something.
        @Sub public var overloadManager: EnvoyOverload.OverloadManager
        public var enableDispatcherStats: Bool = false
        /// Values that can be changed at run time, later layers over earlier ones.
        @Sub public var layeredRuntime: EnvoyBootstrap.LayeredRuntime
        public var headerPrefix: String = ""
        public var statsServerVersionOverride: UInt64?
        /// Extensions that exist once in a proxy.
        public var bootstrapExtensions: [EnvoyCore.TypedExtensionConfig] = []
        public var configSources: [EnvoyCore.ConfigSource] = []
        @Sub public var defaultConfigSource: EnvoyCore.ConfigSource
        /// How sockets are made. Absent, by the operating system.
        public var defaultSocketInterface: String = ""
        public var certificateProviderInstances: [String: EnvoyCore.TypedExtensionConfig] = .init()
        public var nodeContextParams: [String] = []
        /// Ends a proxy whose threads hang.
        @Sub public var watchdogs: EnvoyBootstrap.Watchdogs
        public var fatalActions: [EnvoyBootstrap.FatalAction] = []
        /// Which of `statsFlushOnAdmin` is given, if any.
        public var statsFlush: StatsFlush?
        @Sub public var typedDnsResolverConfig: EnvoyCore.TypedExtensionConfig
        public var inlineHeaders: [EnvoyBootstrap.CustomInlineHeader] = []
        public var perfTracingFilePath: String = ""
        @Sub public var defaultRegexEngine: EnvoyCore.TypedExtensionConfig
        @Sub public var xdsDelegateExtension: EnvoyCore.TypedExtensionConfig
        @Sub public var xdsConfigTrackerExtension: EnvoyCore.TypedExtensionConfig
        @Sub public var listenerManager: EnvoyCore.TypedExtensionConfig
        @Sub public var applicationLogConfig: EnvoyBootstrap.Bootstrap.ApplicationLogConfig
        @Sub public var deferredStatOptions: EnvoyBootstrap.Bootstrap.DeferredStatOptions
        @Sub public var grpcAsyncClientManagerConfig: EnvoyBootstrap.Bootstrap.GrpcAsyncClientManagerConfig
        @Sub public var memoryAllocatorManager: EnvoyBootstrap.MemoryAllocatorManager
        /// Which of `statsEvictionInterval` is given, if any.
        public var statsEviction: StatsEviction?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _node)
            encoder.message(2, _staticResources)
            encoder.message(3, _dynamicResources)
            encoder.message(4, _clusterManager)
            encoder.string(5, flagsPath)
            encoder.messages(6, statsSinks)
            encoder.optional(7, statsFlushInterval, DurationCodec.self)
            encoder.message(9, _tracing)
            encoder.message(12, _admin)
            encoder.message(13, _statsConfig)
            encoder.message(14, _hdsConfig)
            encoder.message(15, _overloadManager)
            encoder.bool(16, enableDispatcherStats)
            encoder.message(17, _layeredRuntime)
            encoder.string(18, headerPrefix)
            encoder.optional(19, statsServerVersionOverride, WrapperCodec<UInt64Codec>.self)
            encoder.messages(21, bootstrapExtensions)
            encoder.messages(22, configSources)
            encoder.message(23, _defaultConfigSource)
            encoder.string(24, defaultSocketInterface)
            encoder.map(25, certificateProviderInstances, StringCodec.self, MessageCodec<EnvoyCore.TypedExtensionConfig>.self)
            encoder.items(26, nodeContextParams, StringCodec.self)
            encoder.message(27, _watchdogs)
            encoder.messages(28, fatalActions)
            switch statsFlush {
            case .statsFlushOnAdmin(let value): encoder.optional(29, value, BoolCodec.self)
            case nil: break
            }
            encoder.message(31, _typedDnsResolverConfig)
            encoder.messages(32, inlineHeaders)
            encoder.string(33, perfTracingFilePath)
            encoder.message(34, _defaultRegexEngine)
            encoder.message(35, _xdsDelegateExtension)
            encoder.message(36, _xdsConfigTrackerExtension)
            encoder.message(37, _listenerManager)
            encoder.message(38, _applicationLogConfig)
            encoder.message(39, _deferredStatOptions)
            encoder.message(40, _grpcAsyncClientManagerConfig)
            encoder.message(41, _memoryAllocatorManager)
            switch statsEviction {
            case .statsEvictionInterval(let value): encoder.optional(42, value, DurationCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_node)
            case 2: try decoder.message(&_staticResources)
            case 3: try decoder.message(&_dynamicResources)
            case 4: try decoder.message(&_clusterManager)
            case 5: try decoder.string(&flagsPath)
            case 6: try decoder.messages(&statsSinks)
            case 7: try decoder.optional(&statsFlushInterval, DurationCodec.self)
            case 9: try decoder.message(&_tracing)
            case 12: try decoder.message(&_admin)
            case 13: try decoder.message(&_statsConfig)
            case 14: try decoder.message(&_hdsConfig)
            case 15: try decoder.message(&_overloadManager)
            case 16: try decoder.bool(&enableDispatcherStats)
            case 17: try decoder.message(&_layeredRuntime)
            case 18: try decoder.string(&headerPrefix)
            case 19: try decoder.optional(&statsServerVersionOverride, WrapperCodec<UInt64Codec>.self)
            case 21: try decoder.messages(&bootstrapExtensions)
            case 22: try decoder.messages(&configSources)
            case 23: try decoder.message(&_defaultConfigSource)
            case 24: try decoder.string(&defaultSocketInterface)
            case 25: try decoder.entry(&certificateProviderInstances, StringCodec.self, MessageCodec<EnvoyCore.TypedExtensionConfig>.self)
            case 26: try decoder.items(&nodeContextParams, StringCodec.self)
            case 27: try decoder.message(&_watchdogs)
            case 28: try decoder.messages(&fatalActions)
            case 29:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { statsFlush = .statsFlushOnAdmin(value) }
            case 31: try decoder.message(&_typedDnsResolverConfig)
            case 32: try decoder.messages(&inlineHeaders)
            case 33: try decoder.string(&perfTracingFilePath)
            case 34: try decoder.message(&_defaultRegexEngine)
            case 35: try decoder.message(&_xdsDelegateExtension)
            case 36: try decoder.message(&_xdsConfigTrackerExtension)
            case 37: try decoder.message(&_listenerManager)
            case 38: try decoder.message(&_applicationLogConfig)
            case 39: try decoder.message(&_deferredStatOptions)
            case 40: try decoder.message(&_grpcAsyncClientManagerConfig)
            case 41: try decoder.message(&_memoryAllocatorManager)
            case 42:
                var value = DurationCodec.blank
                if case .statsEvictionInterval(let present) = statsEviction { value = present }
                try DurationCodec.decode(&decoder, &value)
                if decoder.isConsumed { statsEviction = .statsEvictionInterval(value) }
            default: break
            }
        }

        public enum StatsFlush: Sendable {
            case statsFlushOnAdmin(Bool)
        }

        public enum StatsEviction: Sendable {
            case statsEvictionInterval(Duration)
        }

        /// The proxy's own log.
        public struct ApplicationLogConfig: Message {
            @Sub public var logFormat: EnvoyBootstrap.Bootstrap.ApplicationLogConfig.LogFormat
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _logFormat)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_logFormat)
                default: break
                }
            }

            /// Format of the proxy's own log.
            public struct LogFormat: Message {
                /// Which of `jsonFormat`, `textFormat` is given, if any.
                public var logFormat: LogFormatChoice?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormat"]

                public func encode(to encoder: inout Encoder) {
                    switch logFormat {
                    case .jsonFormat(let value): encoder.optional(1, value, StructCodec.self)
                    case .textFormat(let value): encoder.optional(2, value, StringCodec.self)
                    case nil: break
                    }
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1:
                        var value = StructCodec.blank
                        if case .jsonFormat(let present) = logFormat { value = present }
                        try StructCodec.decode(&decoder, &value)
                        if decoder.isConsumed { logFormat = .jsonFormat(value) }
                    case 2:
                        var value = StringCodec.blank
                        try StringCodec.decode(&decoder, &value)
                        if decoder.isConsumed { logFormat = .textFormat(value) }
                    default: break
                    }
                }

                public enum LogFormatChoice: Sendable {
                    case jsonFormat(Struct)
                    case textFormat(String)
                }
            }
        }

        /// Statistics that are made when they are first counted.
        public struct DeferredStatOptions: Message {
            public var enableDeferredCreationStats: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, enableDeferredCreationStats)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&enableDeferredCreationStats)
                default: break
                }
            }
        }

        /// Where resources are asked for.
        public struct DynamicResources: Message {
            /// The source of listeners.
            @Sub public var ldsConfig: EnvoyCore.ConfigSource
            /// The source of clusters.
            @Sub public var cdsConfig: EnvoyCore.ConfigSource
            /// The aggregated stream, to which other sources refer.
            @Sub public var adsConfig: EnvoyCore.ApiConfigSource
            public var ldsResourcesLocator: String = ""
            public var cdsResourcesLocator: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.DynamicResources"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _ldsConfig)
                encoder.message(2, _cdsConfig)
                encoder.message(3, _adsConfig)
                encoder.string(5, ldsResourcesLocator)
                encoder.string(6, cdsResourcesLocator)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_ldsConfig)
                case 2: try decoder.message(&_cdsConfig)
                case 3: try decoder.message(&_adsConfig)
                case 5: try decoder.string(&ldsResourcesLocator)
                case 6: try decoder.string(&cdsResourcesLocator)
                default: break
                }
            }
        }

        /// gRPC clients of the proxy itself.
        public struct GrpcAsyncClientManagerConfig: Message {
            public var maxCachedEntryIdleDuration: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, maxCachedEntryIdleDuration, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&maxCachedEntryIdleDuration, DurationCodec.self)
                default: break
                }
            }
        }

        /// Resources that do not change.
        public struct StaticResources: Message {
            public var listeners: [EnvoyListener.Listener] = []
            public var clusters: [EnvoyCluster.Cluster] = []
            public var secrets: [EnvoyTLS.Secret] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Bootstrap.StaticResources"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, listeners)
                encoder.messages(2, clusters)
                encoder.messages(3, secrets)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&listeners)
                case 2: try decoder.messages(&clusters)
                case 3: try decoder.messages(&secrets)
                default: break
                }
            }
        }
    }

    /// What concerns all clusters.
    public struct ClusterManager: Message {
        /// The cluster that the proxy itself belongs to.
        public var localClusterName: String = ""
        /// Where ejections are logged.
        @Sub public var outlierDetection: EnvoyBootstrap.ClusterManager.OutlierDetection
        @Sub public var upstreamBindConfig: EnvoyCore.BindConfig
        /// Where load is reported.
        @Sub public var loadStatsConfig: EnvoyCore.ApiConfigSource
        public var enableDeferredClusterCreation: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.ClusterManager"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, localClusterName)
            encoder.message(2, _outlierDetection)
            encoder.message(3, _upstreamBindConfig)
            encoder.message(4, _loadStatsConfig)
            encoder.bool(5, enableDeferredClusterCreation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&localClusterName)
            case 2: try decoder.message(&_outlierDetection)
            case 3: try decoder.message(&_upstreamBindConfig)
            case 4: try decoder.message(&_loadStatsConfig)
            case 5: try decoder.bool(&enableDeferredClusterCreation)
            default: break
            }
        }

        /// Where ejections are logged.
        public struct OutlierDetection: Message {
            public var eventLogPath: String = ""
            @Sub public var eventService: EnvoyCore.EventServiceConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.ClusterManager.OutlierDetection"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, eventLogPath)
                encoder.message(2, _eventService)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&eventLogPath)
                case 2: try decoder.message(&_eventService)
                default: break
                }
            }
        }
    }

    /// The administration interface.
    public struct Admin: Message {
        /// Where profiles are written.
        public var profilePath: String = ""
        /// Where it listens.
        @Sub public var address: EnvoyCore.Address
        public var socketOptions: [EnvoyCore.SocketOption] = []
        /// Logs of requests to it.
        public var accessLog: [EnvoyAccessLog.AccessLog] = []
        public var ignoreGlobalConnLimit: Bool = false
        public var allowPaths: [EnvoyMatcher.StringMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Admin"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(2, profilePath)
            encoder.message(3, _address)
            encoder.messages(4, socketOptions)
            encoder.messages(5, accessLog)
            encoder.bool(6, ignoreGlobalConnLimit)
            encoder.messages(7, allowPaths)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.string(&profilePath)
            case 3: try decoder.message(&_address)
            case 4: try decoder.messages(&socketOptions)
            case 5: try decoder.messages(&accessLog)
            case 6: try decoder.bool(&ignoreGlobalConnLimit)
            case 7: try decoder.messages(&allowPaths)
            default: break
            }
        }
    }

    /// Layers of values, later ones over earlier ones.
    public struct LayeredRuntime: Message {
        public var layers: [EnvoyBootstrap.RuntimeLayer] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.LayeredRuntime"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, layers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&layers)
            default: break
            }
        }
    }

    /// One layer of values.
    public struct RuntimeLayer: Message {
        /// Unique.
        public var name: String = ""
        /// Which of `staticLayer`, `diskLayer`, `adminLayer`, `rtdsLayer` is given, if any.
        public var layerSpecifier: LayerSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.RuntimeLayer"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch layerSpecifier {
            case .staticLayer(let value): encoder.optional(2, value, StructCodec.self)
            case .diskLayer(let value): encoder.message(3, value)
            case .adminLayer(let value): encoder.message(4, value)
            case .rtdsLayer(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2:
                var value = StructCodec.blank
                if case .staticLayer(let present) = layerSpecifier { value = present }
                try StructCodec.decode(&decoder, &value)
                if decoder.isConsumed { layerSpecifier = .staticLayer(value) }
            case 3:
                var value = MessageCodec<EnvoyBootstrap.RuntimeLayer.DiskLayer>.blank
                if case .diskLayer(let present) = layerSpecifier { value = present }
                try MessageCodec<EnvoyBootstrap.RuntimeLayer.DiskLayer>.decode(&decoder, &value)
                if decoder.isConsumed { layerSpecifier = .diskLayer(value) }
            case 4:
                var value = MessageCodec<EnvoyBootstrap.RuntimeLayer.AdminLayer>.blank
                if case .adminLayer(let present) = layerSpecifier { value = present }
                try MessageCodec<EnvoyBootstrap.RuntimeLayer.AdminLayer>.decode(&decoder, &value)
                if decoder.isConsumed { layerSpecifier = .adminLayer(value) }
            case 5:
                var value = MessageCodec<EnvoyBootstrap.RuntimeLayer.RtdsLayer>.blank
                if case .rtdsLayer(let present) = layerSpecifier { value = present }
                try MessageCodec<EnvoyBootstrap.RuntimeLayer.RtdsLayer>.decode(&decoder, &value)
                if decoder.isConsumed { layerSpecifier = .rtdsLayer(value) }
            default: break
            }
        }

        public enum LayerSpecifier: Sendable {
            /// Values that stand here.
            case staticLayer(Struct)
            /// Values in files.
            case diskLayer(EnvoyBootstrap.RuntimeLayer.DiskLayer)
            /// Values that the administration interface sets.
            case adminLayer(EnvoyBootstrap.RuntimeLayer.AdminLayer)
            /// Values that are asked for.
            case rtdsLayer(EnvoyBootstrap.RuntimeLayer.RtdsLayer)
        }

        /// Values that the administration interface sets.
        public struct AdminLayer: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.RuntimeLayer.AdminLayer"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// Values in files, one a value.
        public struct DiskLayer: Message {
            public var symlinkRoot: String = ""
            public var appendServiceCluster: Bool = false
            public var subdirectory: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.RuntimeLayer.DiskLayer"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, symlinkRoot)
                encoder.bool(2, appendServiceCluster)
                encoder.string(3, subdirectory)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&symlinkRoot)
                case 2: try decoder.bool(&appendServiceCluster)
                case 3: try decoder.string(&subdirectory)
                default: break
                }
            }
        }

        /// Values that are asked for.
        public struct RtdsLayer: Message {
            public var name: String = ""
            @Sub public var rtdsConfig: EnvoyCore.ConfigSource
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayer"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.message(2, _rtdsConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.message(&_rtdsConfig)
                default: break
                }
            }
        }
    }

    /// Threads that are watched.
    public struct Watchdogs: Message {
        @Sub public var mainThreadWatchdog: EnvoyBootstrap.Watchdog
        @Sub public var workerWatchdog: EnvoyBootstrap.Watchdog
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Watchdogs"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _mainThreadWatchdog)
            encoder.message(2, _workerWatchdog)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_mainThreadWatchdog)
            case 2: try decoder.message(&_workerWatchdog)
            default: break
            }
        }
    }

    /// What happens when a thread hangs.
    public struct Watchdog: Message {
        public var missTimeout: Duration?
        public var megamissTimeout: Duration?
        public var killTimeout: Duration?
        public var multikillTimeout: Duration?
        @Sub public var multikillThreshold: EnvoyType.Percent
        public var maxKillTimeoutJitter: Duration?
        public var actions: [EnvoyBootstrap.Watchdog.WatchdogAction] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Watchdog"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, missTimeout, DurationCodec.self)
            encoder.optional(2, megamissTimeout, DurationCodec.self)
            encoder.optional(3, killTimeout, DurationCodec.self)
            encoder.optional(4, multikillTimeout, DurationCodec.self)
            encoder.message(5, _multikillThreshold)
            encoder.optional(6, maxKillTimeoutJitter, DurationCodec.self)
            encoder.messages(7, actions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&missTimeout, DurationCodec.self)
            case 2: try decoder.optional(&megamissTimeout, DurationCodec.self)
            case 3: try decoder.optional(&killTimeout, DurationCodec.self)
            case 4: try decoder.optional(&multikillTimeout, DurationCodec.self)
            case 5: try decoder.message(&_multikillThreshold)
            case 6: try decoder.optional(&maxKillTimeoutJitter, DurationCodec.self)
            case 7: try decoder.messages(&actions)
            default: break
            }
        }

        /// What is done about a thread that hangs.
        public struct WatchdogAction: Message {
            @Sub public var config: EnvoyCore.TypedExtensionConfig
            public var event: EnvoyBootstrap.Watchdog.WatchdogAction.WatchdogEvent = EnvoyBootstrap.Watchdog.WatchdogAction.WatchdogEvent(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.Watchdog.WatchdogAction"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _config)
                encoder.enumeration(2, event)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_config)
                case 2: try decoder.enumeration(&event)
                default: break
                }
            }

            public struct WatchdogEvent: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var unknown: Self { Self(rawValue: 0) }
                public static var kill: Self { Self(rawValue: 1) }
                public static var multikill: Self { Self(rawValue: 2) }
                public static var megamiss: Self { Self(rawValue: 3) }
                public static var miss: Self { Self(rawValue: 4) }
            }
        }
    }

    /// What happens when the proxy crashes.
    public struct FatalAction: Message {
        @Sub public var config: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.FatalAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _config)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_config)
            default: break
            }
        }
    }

    /// A header that is looked up faster than others.
    public struct CustomInlineHeader: Message {
        public var inlineHeaderName: String = ""
        public var inlineHeaderType: EnvoyBootstrap.CustomInlineHeader.InlineHeaderType = EnvoyBootstrap.CustomInlineHeader.InlineHeaderType(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.CustomInlineHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, inlineHeaderName)
            encoder.enumeration(2, inlineHeaderType)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&inlineHeaderName)
            case 2: try decoder.enumeration(&inlineHeaderType)
            default: break
            }
        }

        public struct InlineHeaderType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var requestHeader: Self { Self(rawValue: 0) }
            public static var requestTrailer: Self { Self(rawValue: 1) }
            public static var responseHeader: Self { Self(rawValue: 2) }
            public static var responseTrailer: Self { Self(rawValue: 3) }
        }
    }

    /// When memory goes back to the system.
    public struct MemoryAllocatorManager: Message {
        public var bytesToRelease: UInt64 = 0
        public var memoryReleaseInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.bootstrap.v3.MemoryAllocatorManager"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint64(1, bytesToRelease)
            encoder.optional(2, memoryReleaseInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint64(&bytesToRelease)
            case 2: try decoder.optional(&memoryReleaseInterval, DurationCodec.self)
            default: break
            }
        }
    }
}
