// Generated from envoy/extensions/common/dynamic_forward_proxy/v3/dynamic_forward_proxy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDynamicForwardProxy {
    /// Names that have been resolved, and how long they are kept.
    public struct DnsCacheConfig: Message {
        public var name: String = ""
        public var dnsLookupFamily: EnvoyCluster.Cluster.DnsLookupFamily = EnvoyCluster.Cluster.DnsLookupFamily(rawValue: 0)
        public var dnsRefreshRate: Duration?
        public var hostTtl: Duration?
        public var maxHosts: UInt32?
        @Sub public var dnsFailureRefreshRate: EnvoyCluster.Cluster.RefreshRate
        @Sub public var dnsCacheCircuitBreaker: EnvoyDynamicForwardProxy.DnsCacheCircuitBreakers
        public var preresolveHostnames: [EnvoyCore.SocketAddress] = []
        public var dnsQueryTimeout: Duration?
        @Sub public var typedDnsResolverConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var keyValueConfig: EnvoyKeyValue.KeyValueStoreConfig
        public var dnsMinRefreshRate: Duration?
        public var disableDnsRefreshOnFailure: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.enumeration(2, dnsLookupFamily)
            encoder.optional(3, dnsRefreshRate, DurationCodec.self)
            encoder.optional(4, hostTtl, DurationCodec.self)
            encoder.optional(5, maxHosts, WrapperCodec<UInt32Codec>.self)
            encoder.message(6, _dnsFailureRefreshRate)
            encoder.message(7, _dnsCacheCircuitBreaker)
            encoder.messages(10, preresolveHostnames)
            encoder.optional(11, dnsQueryTimeout, DurationCodec.self)
            encoder.message(12, _typedDnsResolverConfig)
            encoder.message(13, _keyValueConfig)
            encoder.optional(14, dnsMinRefreshRate, DurationCodec.self)
            encoder.bool(15, disableDnsRefreshOnFailure)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.enumeration(&dnsLookupFamily)
            case 3: try decoder.optional(&dnsRefreshRate, DurationCodec.self)
            case 4: try decoder.optional(&hostTtl, DurationCodec.self)
            case 5: try decoder.optional(&maxHosts, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.message(&_dnsFailureRefreshRate)
            case 7: try decoder.message(&_dnsCacheCircuitBreaker)
            case 10: try decoder.messages(&preresolveHostnames)
            case 11: try decoder.optional(&dnsQueryTimeout, DurationCodec.self)
            case 12: try decoder.message(&_typedDnsResolverConfig)
            case 13: try decoder.message(&_keyValueConfig)
            case 14: try decoder.optional(&dnsMinRefreshRate, DurationCodec.self)
            case 15: try decoder.bool(&disableDnsRefreshOnFailure)
            default: break
            }
        }
    }

    /// How many requests may wait for a name.
    public struct DnsCacheCircuitBreakers: Message {
        public var maxPendingRequests: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheCircuitBreakers"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxPendingRequests, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxPendingRequests, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }
}
