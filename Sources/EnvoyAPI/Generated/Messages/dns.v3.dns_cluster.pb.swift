// Generated from envoy/extensions/clusters/dns/v3/dns_cluster.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDNSCluster {
    /// A cluster whose endpoints DNS names.
    public struct DnsCluster: Message {
        public var dnsRefreshRate: Duration?
        @Sub public var dnsFailureRefreshRate: EnvoyDNSCluster.DnsCluster.RefreshRate
        public var respectDnsTtl: Bool = false
        public var dnsJitter: Duration?
        @Sub public var typedDnsResolverConfig: EnvoyCore.TypedExtensionConfig
        public var dnsLookupFamily: EnvoyCommonDNS.DnsLookupFamily = EnvoyCommonDNS.DnsLookupFamily(rawValue: 0)
        public var allAddressesInSingleEndpoint: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.clusters.dns.v3.DnsCluster"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(3, dnsRefreshRate, DurationCodec.self)
            encoder.message(4, _dnsFailureRefreshRate)
            encoder.bool(5, respectDnsTtl)
            encoder.optional(6, dnsJitter, DurationCodec.self)
            encoder.message(7, _typedDnsResolverConfig)
            encoder.enumeration(8, dnsLookupFamily)
            encoder.bool(9, allAddressesInSingleEndpoint)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 3: try decoder.optional(&dnsRefreshRate, DurationCodec.self)
            case 4: try decoder.message(&_dnsFailureRefreshRate)
            case 5: try decoder.bool(&respectDnsTtl)
            case 6: try decoder.optional(&dnsJitter, DurationCodec.self)
            case 7: try decoder.message(&_typedDnsResolverConfig)
            case 8: try decoder.enumeration(&dnsLookupFamily)
            case 9: try decoder.bool(&allAddressesInSingleEndpoint)
            default: break
            }
        }

        public struct RefreshRate: Message {
            public var baseInterval: Duration?
            public var maxInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.clusters.dns.v3.DnsCluster.RefreshRate"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, baseInterval, DurationCodec.self)
                encoder.optional(2, maxInterval, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&baseInterval, DurationCodec.self)
                case 2: try decoder.optional(&maxInterval, DurationCodec.self)
                default: break
                }
            }
        }
    }
}
