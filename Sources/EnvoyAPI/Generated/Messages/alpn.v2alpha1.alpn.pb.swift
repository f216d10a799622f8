// Generated from istio/envoy/config/filter/http/alpn/v2alpha1/alpn.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioALPN {
    /// Which ALPN is offered to endpoints, by the version of HTTP that requests have.
    public struct FilterConfig: Message {
        public var alpnOverride: [IstioALPN.FilterConfig.AlpnOverride] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, alpnOverride)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&alpnOverride)
            default: break
            }
        }

        /// What is offered for one version of HTTP.
        public struct AlpnOverride: Message {
            public var upstreamProtocol: IstioALPN.FilterConfig.Protocol_ = IstioALPN.FilterConfig.Protocol_(rawValue: 0)
            public var alpnOverride: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig.AlpnOverride"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, upstreamProtocol)
                encoder.items(2, alpnOverride, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&upstreamProtocol)
                case 2: try decoder.items(&alpnOverride, StringCodec.self)
                default: break
                }
            }
        }

        /// Versions of HTTP.
        public struct Protocol_: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var http10: Self { Self(rawValue: 0) }
            public static var http11: Self { Self(rawValue: 1) }
            public static var http2: Self { Self(rawValue: 2) }
        }
    }
}
