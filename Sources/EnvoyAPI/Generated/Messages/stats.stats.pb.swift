// Generated from stats/stats.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioStats {
    /// Istio's metrics of requests and connections.
    public struct PluginConfig: Message {
        public var debug: Bool = false
        public var maxPeerCacheSize: Int32 = 0
        public var statPrefix: String = ""
        public var fieldSeparator: String = ""
        public var valueSeparator: String = ""
        /// Does not take the host of a request for the service.
        public var disableHostHeaderFallback: Bool = false
        /// Time between two reports of a connection.
        public var tcpReportingDuration: Duration?
        /// Changes of metrics.
        public var metrics: [IstioStats.MetricConfig] = []
        /// Metrics of one's own.
        public var definitions: [IstioStats.MetricDefinition] = []
        /// Whether a gateway speaks for the server.
        public var reporter: IstioStats.Reporter = IstioStats.Reporter(rawValue: 0)
        public var rotationInterval: Duration?
        public var gracefulDeletionInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["stats.PluginConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, debug)
            encoder.int32(2, maxPeerCacheSize)
            encoder.string(3, statPrefix)
            encoder.string(4, fieldSeparator)
            encoder.string(5, valueSeparator)
            encoder.bool(6, disableHostHeaderFallback)
            encoder.optional(7, tcpReportingDuration, DurationCodec.self)
            encoder.messages(8, metrics)
            encoder.messages(9, definitions)
            encoder.enumeration(10, reporter)
            encoder.optional(11, rotationInterval, DurationCodec.self)
            encoder.optional(12, gracefulDeletionInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&debug)
            case 2: try decoder.int32(&maxPeerCacheSize)
            case 3: try decoder.string(&statPrefix)
            case 4: try decoder.string(&fieldSeparator)
            case 5: try decoder.string(&valueSeparator)
            case 6: try decoder.bool(&disableHostHeaderFallback)
            case 7: try decoder.optional(&tcpReportingDuration, DurationCodec.self)
            case 8: try decoder.messages(&metrics)
            case 9: try decoder.messages(&definitions)
            case 10: try decoder.enumeration(&reporter)
            case 11: try decoder.optional(&rotationInterval, DurationCodec.self)
            case 12: try decoder.optional(&gracefulDeletionInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// A change of metrics.
    public struct MetricConfig: Message {
        /// Tags, and the expressions that give their values.
        public var dimensions: [String: String] = .init()
        /// The metric. Empty for all.
        public var name: String = ""
        /// Tags that go.
        public var tagsToRemove: [String] = []
        public var match: String = ""
        /// The metric is not kept.
        public var drop: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["stats.MetricConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, dimensions, StringCodec.self, StringCodec.self)
            encoder.string(2, name)
            encoder.items(3, tagsToRemove, StringCodec.self)
            encoder.string(4, match)
            encoder.bool(5, drop)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&dimensions, StringCodec.self, StringCodec.self)
            case 2: try decoder.string(&name)
            case 3: try decoder.items(&tagsToRemove, StringCodec.self)
            case 4: try decoder.string(&match)
            case 5: try decoder.bool(&drop)
            default: break
            }
        }
    }

    /// A metric of one's own.
    public struct MetricDefinition: Message {
        public var name: String = ""
        /// The expression that gives its value.
        public var value: String = ""
        public var type: IstioStats.MetricType = IstioStats.MetricType(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["stats.MetricDefinition"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, value)
            encoder.enumeration(3, type)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&value)
            case 3: try decoder.enumeration(&type)
            default: break
            }
        }
    }

    /// Kinds of metrics.
    public struct MetricType: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var counter: Self { Self(rawValue: 0) }
        public static var gauge: Self { Self(rawValue: 1) }
        public static var histogram: Self { Self(rawValue: 2) }
    }

    /// Who speaks for the server.
    public struct Reporter: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unspecified: Self { Self(rawValue: 0) }
        public static var serverGateway: Self { Self(rawValue: 1) }
    }
}
