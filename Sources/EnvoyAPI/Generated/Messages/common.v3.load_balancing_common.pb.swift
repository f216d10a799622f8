// Generated from envoy/extensions/load_balancing_policies/common/v3/load_balancing_common.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBCommon {
    /// What all policies that hash share.
    public struct ConsistentHashingLbConfig: Message {
        public var useHostnameForHashing: Bool = false
        public var hashBalanceFactor: UInt32?
        public var hashPolicy: [EnvoyRoute.RouteAction.HashPolicy] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.ConsistentHashingLbConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, useHostnameForHashing)
            encoder.optional(2, hashBalanceFactor, WrapperCodec<UInt32Codec>.self)
            encoder.messages(3, hashPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&useHostnameForHashing)
            case 2: try decoder.optional(&hashBalanceFactor, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.messages(&hashPolicy)
            default: break
            }
        }
    }

    /// How localities are taken into account.
    public struct LocalityLbConfig: Message {
        /// Which of `zoneAwareLbConfig`, `localityWeightedLbConfig` is given, if any.
        public var localityConfigSpecifier: LocalityConfigSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig"]

        public func encode(to encoder: inout Encoder) {
            switch localityConfigSpecifier {
            case .zoneAwareLbConfig(let value): encoder.message(1, value)
            case .localityWeightedLbConfig(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig>.blank
                if case .zoneAwareLbConfig(let present) = localityConfigSpecifier { value = present }
                try MessageCodec<EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { localityConfigSpecifier = .zoneAwareLbConfig(value) }
            case 2:
                var value = MessageCodec<EnvoyLBCommon.LocalityLbConfig.LocalityWeightedLbConfig>.blank
                if case .localityWeightedLbConfig(let present) = localityConfigSpecifier { value = present }
                try MessageCodec<EnvoyLBCommon.LocalityLbConfig.LocalityWeightedLbConfig>.decode(&decoder, &value)
                if decoder.isConsumed { localityConfigSpecifier = .localityWeightedLbConfig(value) }
            default: break
            }
        }

        public enum LocalityConfigSpecifier: Sendable {
            case zoneAwareLbConfig(EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig)
            case localityWeightedLbConfig(EnvoyLBCommon.LocalityLbConfig.LocalityWeightedLbConfig)
        }

        public struct LocalityWeightedLbConfig: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        public struct ZoneAwareLbConfig: Message {
            @Sub public var routingEnabled: EnvoyType.Percent
            public var minClusterSize: UInt64?
            public var failTrafficOnPanic: Bool = false
            @Sub public var forceLocalZone: EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig.ForceLocalZone
            public var localityBasis: EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig.LocalityBasis = EnvoyLBCommon.LocalityLbConfig.ZoneAwareLbConfig.LocalityBasis(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _routingEnabled)
                encoder.optional(2, minClusterSize, WrapperCodec<UInt64Codec>.self)
                encoder.bool(3, failTrafficOnPanic)
                encoder.message(5, _forceLocalZone)
                encoder.enumeration(6, localityBasis)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_routingEnabled)
                case 2: try decoder.optional(&minClusterSize, WrapperCodec<UInt64Codec>.self)
                case 3: try decoder.bool(&failTrafficOnPanic)
                case 5: try decoder.message(&_forceLocalZone)
                case 6: try decoder.enumeration(&localityBasis)
                default: break
                }
            }

            public struct ForceLocalZone: Message {
                public var minSize: UInt32?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig.ForceLocalZone"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, minSize, WrapperCodec<UInt32Codec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&minSize, WrapperCodec<UInt32Codec>.self)
                    default: break
                    }
                }
            }

            public struct LocalityBasis: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var healthyHostsNum: Self { Self(rawValue: 0) }
                public static var healthyHostsWeight: Self { Self(rawValue: 1) }
            }
        }
    }

    /// New endpoints get a share of the traffic that grows.
    public struct SlowStartConfig: Message {
        public var slowStartWindow: Duration?
        @Sub public var aggression: EnvoyCore.RuntimeDouble
        @Sub public var minWeightPercent: EnvoyType.Percent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, slowStartWindow, DurationCodec.self)
            encoder.message(2, _aggression)
            encoder.message(3, _minWeightPercent)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&slowStartWindow, DurationCodec.self)
            case 2: try decoder.message(&_aggression)
            case 3: try decoder.message(&_minWeightPercent)
            default: break
            }
        }
    }
}
