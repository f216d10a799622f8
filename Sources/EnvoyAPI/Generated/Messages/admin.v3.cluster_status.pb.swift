// Generated from envoy/admin/v3/cluster_status.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyAdmin {
    /// The clusters of a proxy with their endpoints, as they are now.
    public struct Clusters: Message {
        public var clusterStatuses: [EnvoyAdmin.ClusterStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.Clusters"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, clusterStatuses)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&clusterStatuses)
            default: break
            }
        }
    }

    /// A cluster as it is now.
    public struct ClusterStatus: Message {
        public var name: String = ""
        public var addedViaApi: Bool = false
        @Sub public var successRateEjectionThreshold: EnvoyType.Percent
        public var hostStatuses: [EnvoyAdmin.HostStatus] = []
        @Sub public var localOriginSuccessRateEjectionThreshold: EnvoyType.Percent
        @Sub public var circuitBreakers: EnvoyCluster.CircuitBreakers
        public var observabilityName: String = ""
        public var edsServiceName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.ClusterStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.bool(2, addedViaApi)
            encoder.message(3, _successRateEjectionThreshold)
            encoder.messages(4, hostStatuses)
            encoder.message(5, _localOriginSuccessRateEjectionThreshold)
            encoder.message(6, _circuitBreakers)
            encoder.string(7, observabilityName)
            encoder.string(8, edsServiceName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.bool(&addedViaApi)
            case 3: try decoder.message(&_successRateEjectionThreshold)
            case 4: try decoder.messages(&hostStatuses)
            case 5: try decoder.message(&_localOriginSuccessRateEjectionThreshold)
            case 6: try decoder.message(&_circuitBreakers)
            case 7: try decoder.string(&observabilityName)
            case 8: try decoder.string(&edsServiceName)
            default: break
            }
        }
    }

    /// An endpoint as it is now.
    public struct HostStatus: Message {
        @Sub public var address: EnvoyCore.Address
        public var stats: [EnvoyAdmin.SimpleMetric] = []
        @Sub public var healthStatus: EnvoyAdmin.HostHealthStatus
        @Sub public var successRate: EnvoyType.Percent
        public var weight: UInt32 = 0
        public var hostname: String = ""
        public var priority: UInt32 = 0
        @Sub public var localOriginSuccessRate: EnvoyType.Percent
        @Sub public var locality: EnvoyCore.Locality
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.HostStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _address)
            encoder.messages(2, stats)
            encoder.message(3, _healthStatus)
            encoder.message(4, _successRate)
            encoder.uint32(5, weight)
            encoder.string(6, hostname)
            encoder.uint32(7, priority)
            encoder.message(8, _localOriginSuccessRate)
            encoder.message(9, _locality)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_address)
            case 2: try decoder.messages(&stats)
            case 3: try decoder.message(&_healthStatus)
            case 4: try decoder.message(&_successRate)
            case 5: try decoder.uint32(&weight)
            case 6: try decoder.string(&hostname)
            case 7: try decoder.uint32(&priority)
            case 8: try decoder.message(&_localOriginSuccessRate)
            case 9: try decoder.message(&_locality)
            default: break
            }
        }
    }

    /// A counter or a gauge.
    public struct SimpleMetric: Message {
        public var type: EnvoyAdmin.SimpleMetric.Type_ = EnvoyAdmin.SimpleMetric.Type_(rawValue: 0)
        public var value: UInt64 = 0
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.SimpleMetric"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, type)
            encoder.uint64(2, value)
            encoder.string(3, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&type)
            case 2: try decoder.uint64(&value)
            case 3: try decoder.string(&name)
            default: break
            }
        }

        /// Kinds of metrics.
        public struct Type_: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var counter: Self { Self(rawValue: 0) }
            public static var gauge: Self { Self(rawValue: 1) }
        }
    }

    /// Why an endpoint is healthy or not.
    public struct HostHealthStatus: Message {
        public var failedActiveHealthCheck: Bool = false
        public var failedOutlierCheck: Bool = false
        /// What discovery says.
        public var edsHealthStatus: EnvoyCore.HealthStatus = EnvoyCore.HealthStatus(rawValue: 0)
        public var failedActiveDegradedCheck: Bool = false
        public var pendingDynamicRemoval: Bool = false
        public var pendingActiveHc: Bool = false
        public var excludedViaImmediateHcFail: Bool = false
        public var activeHcTimeout: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.admin.v3.HostHealthStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, failedActiveHealthCheck)
            encoder.bool(2, failedOutlierCheck)
            encoder.enumeration(3, edsHealthStatus)
            encoder.bool(4, failedActiveDegradedCheck)
            encoder.bool(5, pendingDynamicRemoval)
            encoder.bool(6, pendingActiveHc)
            encoder.bool(7, excludedViaImmediateHcFail)
            encoder.bool(8, activeHcTimeout)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&failedActiveHealthCheck)
            case 2: try decoder.bool(&failedOutlierCheck)
            case 3: try decoder.enumeration(&edsHealthStatus)
            case 4: try decoder.bool(&failedActiveDegradedCheck)
            case 5: try decoder.bool(&pendingDynamicRemoval)
            case 6: try decoder.bool(&pendingActiveHc)
            case 7: try decoder.bool(&excludedViaImmediateHcFail)
            case 8: try decoder.bool(&activeHcTimeout)
            default: break
            }
        }
    }
}
