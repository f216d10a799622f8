// Generated from istio/mesh/v1alpha1/topology.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// What stands in front of a gateway.
    public struct Topology: Message {
        /// Number of trusted proxies in front of the gateway. The client's address is taken from X-Forwarded-For at
        /// this place, counted from the end.
        public var numTrustedProxies: UInt32 = 0
        /// What the gateway does with the header x-forwarded-client-cert. Absent: SANITIZE_SET.
        public var forwardClientCertDetails: IstioMesh.ForwardClientCertDetails = IstioMesh.ForwardClientCertDetails(rawValue: 0)
        /// When present (`{}`), the gateway expects the PROXY protocol of the load balancer in front of it on every
        /// connection.
        @Sub public var proxyProtocol: IstioMesh.Topology.ProxyProtocolConfiguration
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Topology"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, numTrustedProxies)
            encoder.enumeration(2, forwardClientCertDetails)
            encoder.message(3, _proxyProtocol)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&numTrustedProxies)
            case 2: try decoder.enumeration(&forwardClientCertDetails)
            case 3: try decoder.message(&_proxyProtocol)
            default: break
            }
        }

        /// Expects the PROXY protocol; has no settings.
        public struct ProxyProtocolConfiguration: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Topology.ProxyProtocolConfiguration"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// Treatment of the header x-forwarded-client-cert, which tells the workload the identity of the client.
    public struct ForwardClientCertDetails: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Not stated; the default of the field applies.
        public static var undefined: Self { Self(rawValue: 0) }
        /// The header is removed.
        public static var sanitize: Self { Self(rawValue: 1) }
        /// The header is passed on when the client came with mutual TLS.
        public static var forwardOnly: Self { Self(rawValue: 2) }
        /// When the client came with mutual TLS, its certificate is appended to the header.
        public static var appendForward: Self { Self(rawValue: 3) }
        /// When the client came with mutual TLS, its certificate replaces the header; otherwise the header is
        /// removed.
        public static var sanitizeSet: Self { Self(rawValue: 4) }
        /// The header is passed on in any case. Anyone who reaches the proxy can then forge it.
        public static var alwaysForwardOnly: Self { Self(rawValue: 5) }
    }
}
