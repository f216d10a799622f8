// Generated from envoy/extensions/filters/http/dynamic_forward_proxy/v3/dynamic_forward_proxy_filter.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDynamicForwardProxyFilter {
    /// Resolves the host of each request.
    public struct FilterConfig: Message {
        /// Which of `dnsCacheConfig`, `subClusterConfig` is given, if any.
        public var implementationSpecifier: ImplementationSpecifier?
        public var saveUpstreamAddress: Bool = false
        public var allowDynamicHostFromFilterState: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig"]

        public func encode(to encoder: inout Encoder) {
            switch implementationSpecifier {
            case .dnsCacheConfig(let value): encoder.message(1, value)
            case .subClusterConfig(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.bool(2, saveUpstreamAddress)
            encoder.bool(4, allowDynamicHostFromFilterState)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyDynamicForwardProxy.DnsCacheConfig>.blank
                if case .dnsCacheConfig(let present) = implementationSpecifier { value = present }
                try MessageCodec<EnvoyDynamicForwardProxy.DnsCacheConfig>.decode(&decoder, &value)
                if decoder.isConsumed { implementationSpecifier = .dnsCacheConfig(value) }
            case 2: try decoder.bool(&saveUpstreamAddress)
            case 3:
                var value = MessageCodec<EnvoyDynamicForwardProxyFilter.SubClusterConfig>.blank
                if case .subClusterConfig(let present) = implementationSpecifier { value = present }
                try MessageCodec<EnvoyDynamicForwardProxyFilter.SubClusterConfig>.decode(&decoder, &value)
                if decoder.isConsumed { implementationSpecifier = .subClusterConfig(value) }
            case 4: try decoder.bool(&allowDynamicHostFromFilterState)
            default: break
            }
        }

        public enum ImplementationSpecifier: Sendable {
            indirect case dnsCacheConfig(EnvoyDynamicForwardProxy.DnsCacheConfig)
            case subClusterConfig(EnvoyDynamicForwardProxyFilter.SubClusterConfig)
        }
    }

    public struct SubClusterConfig: Message {
        public var clusterInitTimeout: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.dynamic_forward_proxy.v3.SubClusterConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(3, clusterInitTimeout, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 3: try decoder.optional(&clusterInitTimeout, DurationCodec.self)
            default: break
            }
        }
    }

    /// Another host to resolve for a route.
    public struct PerRouteConfig: Message {
        /// Which of `hostRewriteLiteral`, `hostRewriteHeader` is given, if any.
        public var hostRewriteSpecifier: HostRewriteSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.dynamic_forward_proxy.v3.PerRouteConfig"]

        public func encode(to encoder: inout Encoder) {
            switch hostRewriteSpecifier {
            case .hostRewriteLiteral(let value): encoder.optional(1, value, StringCodec.self)
            case .hostRewriteHeader(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteLiteral(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { hostRewriteSpecifier = .hostRewriteHeader(value) }
            default: break
            }
        }

        public enum HostRewriteSpecifier: Sendable {
            case hostRewriteLiteral(String)
            case hostRewriteHeader(String)
        }
    }
}
