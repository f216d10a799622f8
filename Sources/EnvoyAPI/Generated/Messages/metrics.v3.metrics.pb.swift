// Generated from envoy/config/metrics/v3/metrics.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyMetrics {
    /// Tags of statistics, and which are kept.
    public struct StatsConfig: Message {
        /// Parts of names that become tags.
        public var statsTags: [EnvoyMetrics.TagSpecifier] = []
        /// Whether the tags that the proxy has built in hold too. Absent, true.
        public var useAllDefaultTags: Bool?
        /// Which statistics are kept. Absent, all.
        @Sub public var statsMatcher: EnvoyMetrics.StatsMatcher
        /// Bounds of histograms.
        public var histogramBucketSettings: [EnvoyMetrics.HistogramBucketSettings] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.StatsConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, statsTags)
            encoder.optional(2, useAllDefaultTags, WrapperCodec<BoolCodec>.self)
            encoder.message(3, _statsMatcher)
            encoder.messages(4, histogramBucketSettings)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&statsTags)
            case 2: try decoder.optional(&useAllDefaultTags, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.message(&_statsMatcher)
            case 4: try decoder.messages(&histogramBucketSettings)
            default: break
            }
        }
    }

    /// How a tag is found in a name.
    public struct TagSpecifier: Message {
        /// The tag.
        public var tagName: String = ""
        /// Which of `regex`, `fixedValue` is given, if any.
        public var tagValue: TagValue?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.TagSpecifier"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, tagName)
            switch tagValue {
            case .regex(let value): encoder.optional(2, value, StringCodec.self)
            case .fixedValue(let value): encoder.optional(3, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&tagName)
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { tagValue = .regex(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { tagValue = .fixedValue(value) }
            default: break
            }
        }

        public enum TagValue: Sendable {
            /// The first group is taken out of the name, the second is the value.
            case regex(String)
            /// Every statistic has the tag with this value.
            case fixedValue(String)
        }
    }

    /// Which statistics are kept.
    public struct StatsMatcher: Message {
        /// Which of `rejectAll`, `exclusionList`, `inclusionList` is given, if any.
        public var statsMatcher: StatsMatcherChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.StatsMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch statsMatcher {
            case .rejectAll(let value): encoder.optional(1, value, BoolCodec.self)
            case .exclusionList(let value): encoder.message(2, value)
            case .inclusionList(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { statsMatcher = .rejectAll(value) }
            case 2:
                var value = MessageCodec<EnvoyMatcher.ListStringMatcher>.blank
                if case .exclusionList(let present) = statsMatcher { value = present }
                try MessageCodec<EnvoyMatcher.ListStringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { statsMatcher = .exclusionList(value) }
            case 3:
                var value = MessageCodec<EnvoyMatcher.ListStringMatcher>.blank
                if case .inclusionList(let present) = statsMatcher { value = present }
                try MessageCodec<EnvoyMatcher.ListStringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { statsMatcher = .inclusionList(value) }
            default: break
            }
        }

        public enum StatsMatcherChoice: Sendable {
            /// None.
            case rejectAll(Bool)
            /// All but these.
            case exclusionList(EnvoyMatcher.ListStringMatcher)
            /// These.
            case inclusionList(EnvoyMatcher.ListStringMatcher)
        }
    }

    /// Bounds of the histograms whose names fit.
    public struct HistogramBucketSettings: Message {
        @Sub public var match: EnvoyMatcher.StringMatcher
        public var buckets: [Double] = []
        public var bins: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.HistogramBucketSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _match)
            encoder.items(2, buckets, DoubleCodec.self)
            encoder.optional(3, bins, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_match)
            case 2: try decoder.items(&buckets, DoubleCodec.self)
            case 3: try decoder.optional(&bins, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }

    /// Where statistics are sent.
    public struct StatsSink: Message {
        public var name: String = ""
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.StatsSink"]

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

    /// Statistics in the format of statsd.
    public struct StatsdSink: Message {
        /// Which of `address`, `tcpClusterName` is given, if any.
        public var statsdSpecifier: StatsdSpecifier?
        public var prefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.StatsdSink"]

        public func encode(to encoder: inout Encoder) {
            switch statsdSpecifier {
            case .address(let value): encoder.message(1, value)
            case .tcpClusterName(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.string(3, prefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.Address>.blank
                if case .address(let present) = statsdSpecifier { value = present }
                try MessageCodec<EnvoyCore.Address>.decode(&decoder, &value)
                if decoder.isConsumed { statsdSpecifier = .address(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { statsdSpecifier = .tcpClusterName(value) }
            case 3: try decoder.string(&prefix)
            default: break
            }
        }

        public enum StatsdSpecifier: Sendable {
            case address(EnvoyCore.Address)
            case tcpClusterName(String)
        }
    }

    /// Statistics in the format of statsd with Datadog's tags.
    public struct DogStatsdSink: Message {
        /// Which of `address` is given, if any.
        public var dogStatsdSpecifier: DogStatsdSpecifier?
        public var prefix: String = ""
        public var maxBytesPerDatagram: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.DogStatsdSink"]

        public func encode(to encoder: inout Encoder) {
            switch dogStatsdSpecifier {
            case .address(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.string(3, prefix)
            encoder.optional(4, maxBytesPerDatagram, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyCore.Address>.blank
                if case .address(let present) = dogStatsdSpecifier { value = present }
                try MessageCodec<EnvoyCore.Address>.decode(&decoder, &value)
                if decoder.isConsumed { dogStatsdSpecifier = .address(value) }
            case 3: try decoder.string(&prefix)
            case 4: try decoder.optional(&maxBytesPerDatagram, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        public enum DogStatsdSpecifier: Sendable {
            case address(EnvoyCore.Address)
        }
    }

    /// Statistics that are sent to a gRPC service.
    public struct MetricsServiceConfig: Message {
        @Sub public var grpcService: EnvoyCore.GrpcService
        public var reportCountersAsDeltas: Bool?
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        public var emitTagsAsLabels: Bool = false
        public var histogramEmitMode: EnvoyMetrics.HistogramEmitMode = EnvoyMetrics.HistogramEmitMode(rawValue: 0)
        public var batchSize: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.metrics.v3.MetricsServiceConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _grpcService)
            encoder.optional(2, reportCountersAsDeltas, WrapperCodec<BoolCodec>.self)
            encoder.enumeration(3, transportApiVersion)
            encoder.bool(4, emitTagsAsLabels)
            encoder.enumeration(5, histogramEmitMode)
            encoder.uint32(6, batchSize)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_grpcService)
            case 2: try decoder.optional(&reportCountersAsDeltas, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.enumeration(&transportApiVersion)
            case 4: try decoder.bool(&emitTagsAsLabels)
            case 5: try decoder.enumeration(&histogramEmitMode)
            case 6: try decoder.uint32(&batchSize)
            default: break
            }
        }
    }

    public struct HistogramEmitMode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var summaryAndHistogram: Self { Self(rawValue: 0) }
        public static var summary: Self { Self(rawValue: 1) }
        public static var histogram: Self { Self(rawValue: 2) }
    }
}
