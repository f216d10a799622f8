// Generated from envoy/extensions/clusters/dynamic_forward_proxy/v3/dynamic_forward_proxy_cluster.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDynamicForwardProxyCluster {
    /// A cluster that resolves the host of each request.
    public struct ClusterConfig: Message {
        /// Which of `dnsCacheConfig`, `subClustersConfig` is given, if any.
        public var clusterImplementationSpecifier: ClusterImplementationSpecifier?
        public var allowInsecureClusterOptions: Bool = false
        public var allowCoalescedConnections: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig"]

        public func encode(to encoder: inout Encoder) {
            switch clusterImplementationSpecifier {
            case .dnsCacheConfig(let value): encoder.message(1, value)
            case .subClustersConfig(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.bool(2, allowInsecureClusterOptions)
            encoder.bool(3, allowCoalescedConnections)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyDynamicForwardProxy.DnsCacheConfig>.blank
                if case .dnsCacheConfig(let present) = clusterImplementationSpecifier { value = present }
                try MessageCodec<EnvoyDynamicForwardProxy.DnsCacheConfig>.decode(&decoder, &value)
                if decoder.isConsumed { clusterImplementationSpecifier = .dnsCacheConfig(value) }
            case 2: try decoder.bool(&allowInsecureClusterOptions)
            case 3: try decoder.bool(&allowCoalescedConnections)
            case 4:
                var value = MessageCodec<EnvoyDynamicForwardProxyCluster.SubClustersConfig>.blank
                if case .subClustersConfig(let present) = clusterImplementationSpecifier { value = present }
                try MessageCodec<EnvoyDynamicForwardProxyCluster.SubClustersConfig>.decode(&decoder, &value)
                if decoder.isConsumed { clusterImplementationSpecifier = .subClustersConfig(value) }
            default: break
            }
        }

        public enum ClusterImplementationSpecifier: Sendable {
            indirect case dnsCacheConfig(EnvoyDynamicForwardProxy.DnsCacheConfig)
            case subClustersConfig(EnvoyDynamicForwardProxyCluster.SubClustersConfig)
        }
    }

    public struct SubClustersConfig: Message {
        public var lbPolicy: EnvoyCluster.Cluster.LbPolicy = EnvoyCluster.Cluster.LbPolicy(rawValue: 0)
        public var maxSubClusters: UInt32?
        public var subClusterTtl: Duration?
        public var preresolveClusters: [EnvoyCore.SocketAddress] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.clusters.dynamic_forward_proxy.v3.SubClustersConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, lbPolicy)
            encoder.optional(2, maxSubClusters, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, subClusterTtl, DurationCodec.self)
            encoder.messages(4, preresolveClusters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&lbPolicy)
            case 2: try decoder.optional(&maxSubClusters, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&subClusterTtl, DurationCodec.self)
            case 4: try decoder.messages(&preresolveClusters)
            default: break
            }
        }
    }
}
