// Generated from envoy/config/overload/v3/overload.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyOverload {
    /// What the proxy does when it runs short of something.
    public struct OverloadManager: Message {
        /// How often monitors are asked. Absent, 1s.
        public var refreshInterval: Duration?
        /// What is watched.
        public var resourceMonitors: [EnvoyOverload.ResourceMonitor] = []
        /// What is done.
        public var actions: [EnvoyOverload.OverloadAction] = []
        @Sub public var bufferFactoryConfig: EnvoyOverload.BufferFactoryConfig
        /// Places at which load is refused.
        public var loadshedPoints: [EnvoyOverload.LoadShedPoint] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.OverloadManager"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, refreshInterval, DurationCodec.self)
            encoder.messages(2, resourceMonitors)
            encoder.messages(3, actions)
            encoder.message(4, _bufferFactoryConfig)
            encoder.messages(5, loadshedPoints)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&refreshInterval, DurationCodec.self)
            case 2: try decoder.messages(&resourceMonitors)
            case 3: try decoder.messages(&actions)
            case 4: try decoder.message(&_bufferFactoryConfig)
            case 5: try decoder.messages(&loadshedPoints)
            default: break
            }
        }
    }

    /// Something that is watched; its pressure is a number from 0 to 1.
    public struct ResourceMonitor: Message {
        public var name: String = ""
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.ResourceMonitor"]

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

    /// Something that is done under pressure.
    public struct OverloadAction: Message {
        public var name: String = ""
        public var triggers: [EnvoyOverload.Trigger] = []
        @Sub public var typedConfig: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.OverloadAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, triggers)
            encoder.message(3, _typedConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&triggers)
            case 3: try decoder.message(&_typedConfig)
            default: break
            }
        }
    }

    /// The pressure at which something is done.
    public struct Trigger: Message {
        public var name: String = ""
        /// Which of `threshold`, `scaled` is given, if any.
        public var triggerOneof: TriggerOneof?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.Trigger"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch triggerOneof {
            case .threshold(let value): encoder.message(2, value)
            case .scaled(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2:
                var value = MessageCodec<EnvoyOverload.ThresholdTrigger>.blank
                if case .threshold(let present) = triggerOneof { value = present }
                try MessageCodec<EnvoyOverload.ThresholdTrigger>.decode(&decoder, &value)
                if decoder.isConsumed { triggerOneof = .threshold(value) }
            case 3:
                var value = MessageCodec<EnvoyOverload.ScaledTrigger>.blank
                if case .scaled(let present) = triggerOneof { value = present }
                try MessageCodec<EnvoyOverload.ScaledTrigger>.decode(&decoder, &value)
                if decoder.isConsumed { triggerOneof = .scaled(value) }
            default: break
            }
        }

        public enum TriggerOneof: Sendable {
            case threshold(EnvoyOverload.ThresholdTrigger)
            case scaled(EnvoyOverload.ScaledTrigger)
        }
    }

    /// From this pressure on, in full.
    public struct ThresholdTrigger: Message {
        public var value: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.ThresholdTrigger"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&value)
            default: break
            }
        }
    }

    /// The more, the higher the pressure.
    public struct ScaledTrigger: Message {
        public var scalingThreshold: Double = 0
        public var saturationThreshold: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.ScaledTrigger"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, scalingThreshold)
            encoder.double(2, saturationThreshold)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&scalingThreshold)
            case 2: try decoder.double(&saturationThreshold)
            default: break
            }
        }
    }

    /// How the memory of requests is accounted for.
    public struct BufferFactoryConfig: Message {
        public var minimumAccountToTrackPowerOfTwo: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.BufferFactoryConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, minimumAccountToTrackPowerOfTwo)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&minimumAccountToTrackPowerOfTwo)
            default: break
            }
        }
    }

    /// A place at which load is refused.
    public struct LoadShedPoint: Message {
        public var name: String = ""
        public var triggers: [EnvoyOverload.Trigger] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.overload.v3.LoadShedPoint"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, triggers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&triggers)
            default: break
            }
        }
    }
}
