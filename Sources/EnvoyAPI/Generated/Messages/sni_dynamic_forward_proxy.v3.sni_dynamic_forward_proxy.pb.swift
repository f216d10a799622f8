// Generated from envoy/extensions/filters/network/sni_dynamic_forward_proxy/v3/sni_dynamic_forward_proxy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySNIDynamicForwardProxy {
    /// Resolves the server name of each connection.
    public struct FilterConfig: Message {
        @Sub public var dnsCacheConfig: EnvoyDynamicForwardProxy.DnsCacheConfig
        /// Which of `portValue` is given, if any.
        public var portSpecifier: PortSpecifier?
        public var saveUpstreamAddress: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.sni_dynamic_forward_proxy.v3.FilterConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _dnsCacheConfig)
            switch portSpecifier {
            case .portValue(let value): encoder.optional(2, value, UInt32Codec.self)
            case nil: break
            }
            encoder.bool(3, saveUpstreamAddress)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_dnsCacheConfig)
            case 2:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { portSpecifier = .portValue(value) }
            case 3: try decoder.bool(&saveUpstreamAddress)
            default: break
            }
        }

        public enum PortSpecifier: Sendable {
            case portValue(UInt32)
        }
    }
}
