// Generated from envoy/extensions/network/dns_resolver/cares/v3/cares.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCares {
    /// DNS resolver with the library c-ares.
    public struct CaresDnsResolverConfig: Message {
        public var resolvers: [EnvoyCore.Address] = []
        @Sub public var dnsResolverOptions: EnvoyCore.DnsResolverOptions
        public var useResolversAsFallback: Bool = false
        public var filterUnroutableFamilies: Bool = false
        public var udpMaxQueries: UInt32?
        public var queryTimeoutSeconds: UInt64?
        public var queryTries: UInt32?
        public var rotateNameservers: Bool = false
        public var edns0MaxPayloadSize: UInt32?
        public var maxUdpChannelDuration: Duration?
        public var reinitChannelOnTimeout: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.network.dns_resolver.cares.v3.CaresDnsResolverConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, resolvers)
            encoder.message(2, _dnsResolverOptions)
            encoder.bool(3, useResolversAsFallback)
            encoder.bool(4, filterUnroutableFamilies)
            encoder.optional(5, udpMaxQueries, WrapperCodec<UInt32Codec>.self)
            encoder.optional(6, queryTimeoutSeconds, WrapperCodec<UInt64Codec>.self)
            encoder.optional(7, queryTries, WrapperCodec<UInt32Codec>.self)
            encoder.bool(8, rotateNameservers)
            encoder.optional(9, edns0MaxPayloadSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(10, maxUdpChannelDuration, DurationCodec.self)
            encoder.bool(11, reinitChannelOnTimeout)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&resolvers)
            case 2: try decoder.message(&_dnsResolverOptions)
            case 3: try decoder.bool(&useResolversAsFallback)
            case 4: try decoder.bool(&filterUnroutableFamilies)
            case 5: try decoder.optional(&udpMaxQueries, WrapperCodec<UInt32Codec>.self)
            case 6: try decoder.optional(&queryTimeoutSeconds, WrapperCodec<UInt64Codec>.self)
            case 7: try decoder.optional(&queryTries, WrapperCodec<UInt32Codec>.self)
            case 8: try decoder.bool(&rotateNameservers)
            case 9: try decoder.optional(&edns0MaxPayloadSize, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.optional(&maxUdpChannelDuration, DurationCodec.self)
            case 11: try decoder.bool(&reinitChannelOnTimeout)
            default: break
            }
        }
    }
}
