// Generated from envoy/admin/v3/server_info.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyAdmin {
    /// The running proxy.
    public struct ServerInfo: Message {
        public var version: String = ""
        public var state: EnvoyAdmin.ServerInfo.State = EnvoyAdmin.ServerInfo.State(rawValue: 0)
        public var uptimeCurrentEpoch: Duration?
        public var uptimeAllEpochs: Duration?
        public var hotRestartVersion: String = ""
        @Sub public var commandLineOptions: EnvoyAdmin.CommandLineOptions
        @Sub public var node: EnvoyCore.Node
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ServerInfo"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, version)
            encoder.enumeration(2, state)
            encoder.optional(3, uptimeCurrentEpoch, DurationCodec.self)
            encoder.optional(4, uptimeAllEpochs, DurationCodec.self)
            encoder.string(5, hotRestartVersion)
            encoder.message(6, _commandLineOptions)
            encoder.message(7, _node)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&version)
            case 2: try decoder.enumeration(&state)
            case 3: try decoder.optional(&uptimeCurrentEpoch, DurationCodec.self)
            case 4: try decoder.optional(&uptimeAllEpochs, DurationCodec.self)
            case 5: try decoder.string(&hotRestartVersion)
            case 6: try decoder.message(&_commandLineOptions)
            case 7: try decoder.message(&_node)
            default: break
            }
        }

        /// How far a proxy is.
        public struct State: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var live: Self { Self(rawValue: 0) }
            public static var draining: Self { Self(rawValue: 1) }
            public static var preInitializing: Self { Self(rawValue: 2) }
            public static var initializing: Self { Self(rawValue: 3) }
        }
    }

    /// The options that a proxy was started with.
    public struct CommandLineOptions: Message {
        public var baseId: UInt64 = 0
        public var concurrency: UInt32 = 0
        public var configPath: String = ""
        public var configYaml: String = ""
        public var allowUnknownStaticFields: Bool = false
        public var adminAddressPath: String = ""
        public var localAddressIpVersion: EnvoyAdmin.CommandLineOptions.IpVersion = EnvoyAdmin.CommandLineOptions.IpVersion(rawValue: 0)
        public var logLevel: String = ""
        public var componentLogLevel: String = ""
        public var logFormat: String = ""
        public var logPath: String = ""
        public var serviceCluster: String = ""
        public var serviceNode: String = ""
        public var serviceZone: String = ""
        public var fileFlushInterval: Duration?
        public var drainTime: Duration?
        public var parentShutdownTime: Duration?
        public var mode: EnvoyAdmin.CommandLineOptions.Mode = EnvoyAdmin.CommandLineOptions.Mode(rawValue: 0)
        public var disableHotRestart: Bool = false
        public var enableMutexTracing: Bool = false
        public var restartEpoch: UInt32 = 0
        public var cpusetThreads: Bool = false
        public var rejectUnknownDynamicFields: Bool = false
        public var logFormatEscaped: Bool = false
        public var disabledExtensions: [String] = []
        public var ignoreUnknownDynamicFields: Bool = false
        public var useDynamicBaseId: Bool = false
        public var baseIdPath: String = ""
        public var drainStrategy: EnvoyAdmin.CommandLineOptions.DrainStrategy = EnvoyAdmin.CommandLineOptions.DrainStrategy(rawValue: 0)
        public var enableFineGrainLogging: Bool = false
        public var socketPath: String = ""
        public var socketMode: UInt32 = 0
        public var enableCoreDump: Bool = false
        public var statsTag: [String] = []
        public var skipHotRestartOnNoParent: Bool = false
        public var skipHotRestartParentStats: Bool = false
        public var skipDeprecatedLogs: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.CommandLineOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint64(1, baseId)
            encoder.uint32(2, concurrency)
            encoder.string(3, configPath)
            encoder.string(4, configYaml)
            encoder.bool(5, allowUnknownStaticFields)
            encoder.string(6, adminAddressPath)
            encoder.enumeration(7, localAddressIpVersion)
            encoder.string(8, logLevel)
            encoder.string(9, componentLogLevel)
            encoder.string(10, logFormat)
            encoder.string(11, logPath)
            encoder.string(13, serviceCluster)
            encoder.string(14, serviceNode)
            encoder.string(15, serviceZone)
            encoder.optional(16, fileFlushInterval, DurationCodec.self)
            encoder.optional(17, drainTime, DurationCodec.self)
            encoder.optional(18, parentShutdownTime, DurationCodec.self)
            encoder.enumeration(19, mode)
            encoder.bool(22, disableHotRestart)
            encoder.bool(23, enableMutexTracing)
            encoder.uint32(24, restartEpoch)
            encoder.bool(25, cpusetThreads)
            encoder.bool(26, rejectUnknownDynamicFields)
            encoder.bool(27, logFormatEscaped)
            encoder.items(28, disabledExtensions, StringCodec.self)
            encoder.bool(30, ignoreUnknownDynamicFields)
            encoder.bool(31, useDynamicBaseId)
            encoder.string(32, baseIdPath)
            encoder.enumeration(33, drainStrategy)
            encoder.bool(34, enableFineGrainLogging)
            encoder.string(35, socketPath)
            encoder.uint32(36, socketMode)
            encoder.bool(37, enableCoreDump)
            encoder.items(38, statsTag, StringCodec.self)
            encoder.bool(39, skipHotRestartOnNoParent)
            encoder.bool(40, skipHotRestartParentStats)
            encoder.bool(41, skipDeprecatedLogs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint64(&baseId)
            case 2: try decoder.uint32(&concurrency)
            case 3: try decoder.string(&configPath)
            case 4: try decoder.string(&configYaml)
            case 5: try decoder.bool(&allowUnknownStaticFields)
            case 6: try decoder.string(&adminAddressPath)
            case 7: try decoder.enumeration(&localAddressIpVersion)
            case 8: try decoder.string(&logLevel)
            case 9: try decoder.string(&componentLogLevel)
            case 10: try decoder.string(&logFormat)
            case 11: try decoder.string(&logPath)
            case 13: try decoder.string(&serviceCluster)
            case 14: try decoder.string(&serviceNode)
            case 15: try decoder.string(&serviceZone)
            case 16: try decoder.optional(&fileFlushInterval, DurationCodec.self)
            case 17: try decoder.optional(&drainTime, DurationCodec.self)
            case 18: try decoder.optional(&parentShutdownTime, DurationCodec.self)
            case 19: try decoder.enumeration(&mode)
            case 22: try decoder.bool(&disableHotRestart)
            case 23: try decoder.bool(&enableMutexTracing)
            case 24: try decoder.uint32(&restartEpoch)
            case 25: try decoder.bool(&cpusetThreads)
            case 26: try decoder.bool(&rejectUnknownDynamicFields)
            case 27: try decoder.bool(&logFormatEscaped)
            case 28: try decoder.items(&disabledExtensions, StringCodec.self)
            case 30: try decoder.bool(&ignoreUnknownDynamicFields)
            case 31: try decoder.bool(&useDynamicBaseId)
            case 32: try decoder.string(&baseIdPath)
            case 33: try decoder.enumeration(&drainStrategy)
            case 34: try decoder.bool(&enableFineGrainLogging)
            case 35: try decoder.string(&socketPath)
            case 36: try decoder.uint32(&socketMode)
            case 37: try decoder.bool(&enableCoreDump)
            case 38: try decoder.items(&statsTag, StringCodec.self)
            case 39: try decoder.bool(&skipHotRestartOnNoParent)
            case 40: try decoder.bool(&skipHotRestartParentStats)
            case 41: try decoder.bool(&skipDeprecatedLogs)
            default: break
            }
        }

        public struct DrainStrategy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var gradual: Self { Self(rawValue: 0) }
            public static var immediate: Self { Self(rawValue: 1) }
        }

        public struct IpVersion: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var v4: Self { Self(rawValue: 0) }
            public static var v6: Self { Self(rawValue: 1) }
        }

        public struct Mode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var serve: Self { Self(rawValue: 0) }
            public static var validate: Self { Self(rawValue: 1) }
            public static var initOnly: Self { Self(rawValue: 2) }
        }
    }

    /// The listeners of a proxy with their addresses.
    public struct Listeners: Message {
        public var listenerStatuses: [EnvoyAdmin.ListenerStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.Listeners"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, listenerStatuses)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&listenerStatuses)
            default: break
            }
        }
    }

    /// A listener with the addresses that it has now.
    public struct ListenerStatus: Message {
        public var name: String = ""
        @Sub public var localAddress: EnvoyCore.Address
        public var additionalLocalAddresses: [EnvoyCore.Address] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ListenerStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _localAddress)
            encoder.messages(3, additionalLocalAddresses)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_localAddress)
            case 3: try decoder.messages(&additionalLocalAddresses)
            default: break
            }
        }
    }
}
