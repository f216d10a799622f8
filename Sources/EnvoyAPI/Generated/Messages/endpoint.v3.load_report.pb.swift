// Generated from envoy/config/endpoint/v3/load_report.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyEndpoint {
    /// What a proxy reports about one cluster since its last report.
    public struct ClusterStats: Message {
        public var clusterName: String = ""
        public var upstreamLocalityStats: [EnvoyEndpoint.UpstreamLocalityStats] = []
        public var totalDroppedRequests: UInt64 = 0
        public var loadReportInterval: Duration?
        public var droppedRequests: [EnvoyEndpoint.ClusterStats.DroppedRequests] = []
        public var clusterServiceName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.ClusterStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, clusterName)
            encoder.messages(2, upstreamLocalityStats)
            encoder.uint64(3, totalDroppedRequests)
            encoder.optional(4, loadReportInterval, DurationCodec.self)
            encoder.messages(5, droppedRequests)
            encoder.string(6, clusterServiceName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&clusterName)
            case 2: try decoder.messages(&upstreamLocalityStats)
            case 3: try decoder.uint64(&totalDroppedRequests)
            case 4: try decoder.optional(&loadReportInterval, DurationCodec.self)
            case 5: try decoder.messages(&droppedRequests)
            case 6: try decoder.string(&clusterServiceName)
            default: break
            }
        }

        /// Requests that were refused, by category.
        public struct DroppedRequests: Message {
            public var category: String = ""
            public var droppedCount: UInt64 = 0
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.ClusterStats.DroppedRequests"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, category)
                encoder.uint64(2, droppedCount)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&category)
                case 2: try decoder.uint64(&droppedCount)
                default: break
                }
            }
        }
    }

    /// Load of the endpoints of one locality.
    public struct UpstreamLocalityStats: Message {
        @Sub public var locality: EnvoyCore.Locality
        public var totalSuccessfulRequests: UInt64 = 0
        public var totalRequestsInProgress: UInt64 = 0
        public var totalErrorRequests: UInt64 = 0
        public var loadMetricStats: [EnvoyEndpoint.EndpointLoadMetricStats] = []
        public var priority: UInt32 = 0
        public var upstreamEndpointStats: [EnvoyEndpoint.UpstreamEndpointStats] = []
        public var totalIssuedRequests: UInt64 = 0
        public var totalActiveConnections: UInt64 = 0
        public var totalNewConnections: UInt64 = 0
        public var totalFailConnections: UInt64 = 0
        @Sub public var cpuUtilization: EnvoyEndpoint.UnnamedEndpointLoadMetricStats
        @Sub public var memUtilization: EnvoyEndpoint.UnnamedEndpointLoadMetricStats
        @Sub public var applicationUtilization: EnvoyEndpoint.UnnamedEndpointLoadMetricStats
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.UpstreamLocalityStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _locality)
            encoder.uint64(2, totalSuccessfulRequests)
            encoder.uint64(3, totalRequestsInProgress)
            encoder.uint64(4, totalErrorRequests)
            encoder.messages(5, loadMetricStats)
            encoder.uint32(6, priority)
            encoder.messages(7, upstreamEndpointStats)
            encoder.uint64(8, totalIssuedRequests)
            encoder.uint64(9, totalActiveConnections)
            encoder.uint64(10, totalNewConnections)
            encoder.uint64(11, totalFailConnections)
            encoder.message(12, _cpuUtilization)
            encoder.message(13, _memUtilization)
            encoder.message(14, _applicationUtilization)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_locality)
            case 2: try decoder.uint64(&totalSuccessfulRequests)
            case 3: try decoder.uint64(&totalRequestsInProgress)
            case 4: try decoder.uint64(&totalErrorRequests)
            case 5: try decoder.messages(&loadMetricStats)
            case 6: try decoder.uint32(&priority)
            case 7: try decoder.messages(&upstreamEndpointStats)
            case 8: try decoder.uint64(&totalIssuedRequests)
            case 9: try decoder.uint64(&totalActiveConnections)
            case 10: try decoder.uint64(&totalNewConnections)
            case 11: try decoder.uint64(&totalFailConnections)
            case 12: try decoder.message(&_cpuUtilization)
            case 13: try decoder.message(&_memUtilization)
            case 14: try decoder.message(&_applicationUtilization)
            default: break
            }
        }
    }

    /// A load metric that endpoints reported, by name.
    public struct EndpointLoadMetricStats: Message {
        public var metricName: String = ""
        public var numRequestsFinishedWithMetric: UInt64 = 0
        public var totalMetricValue: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.EndpointLoadMetricStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, metricName)
            encoder.uint64(2, numRequestsFinishedWithMetric)
            encoder.double(3, totalMetricValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&metricName)
            case 2: try decoder.uint64(&numRequestsFinishedWithMetric)
            case 3: try decoder.double(&totalMetricValue)
            default: break
            }
        }
    }

    /// Load of one endpoint.
    public struct UpstreamEndpointStats: Message {
        @Sub public var address: EnvoyCore.Address
        public var totalSuccessfulRequests: UInt64 = 0
        public var totalRequestsInProgress: UInt64 = 0
        public var totalErrorRequests: UInt64 = 0
        public var loadMetricStats: [EnvoyEndpoint.EndpointLoadMetricStats] = []
        public var metadata: Struct?
        public var totalIssuedRequests: UInt64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.UpstreamEndpointStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _address)
            encoder.uint64(2, totalSuccessfulRequests)
            encoder.uint64(3, totalRequestsInProgress)
            encoder.uint64(4, totalErrorRequests)
            encoder.messages(5, loadMetricStats)
            encoder.optional(6, metadata, StructCodec.self)
            encoder.uint64(7, totalIssuedRequests)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_address)
            case 2: try decoder.uint64(&totalSuccessfulRequests)
            case 3: try decoder.uint64(&totalRequestsInProgress)
            case 4: try decoder.uint64(&totalErrorRequests)
            case 5: try decoder.messages(&loadMetricStats)
            case 6: try decoder.optional(&metadata, StructCodec.self)
            case 7: try decoder.uint64(&totalIssuedRequests)
            default: break
            }
        }
    }

    /// A load metric that endpoints reported.
    public struct UnnamedEndpointLoadMetricStats: Message {
        public var numRequestsFinishedWithMetric: UInt64 = 0
        public var totalMetricValue: Double = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint64(1, numRequestsFinishedWithMetric)
            encoder.double(2, totalMetricValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint64(&numRequestsFinishedWithMetric)
            case 2: try decoder.double(&totalMetricValue)
            default: break
            }
        }
    }
}
