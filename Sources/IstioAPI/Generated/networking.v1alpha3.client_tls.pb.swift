// Generated from istio/networking/v1alpha3/client_tls.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// TLS of connections to a service.
    public struct ClientTLSSettings: Message {
        /// Kind of TLS. When the whole tls block is absent, sidecars pick mutual TLS or plain text automatically;
        /// when it is present, DISABLE is the default.
        public var mode: Networking.ClientTLSSettings.TLSmode = Networking.ClientTLSSettings.TLSmode(rawValue: 0)
        /// File with the client's certificate chain; for MUTUAL without credentialName. Leave out with
        /// ISTIO_MUTUAL.
        public var clientCertificate: String = ""
        /// File with the client's private key; for MUTUAL without credentialName. Leave out with ISTIO_MUTUAL.
        public var privateKey: String = ""
        /// File with the authorities that must have signed the server's certificate. Absent, the proxy uses the
        /// system's authorities unless certificate checks were turned off; `system` names them too.
        public var caCertificates: String = ""
        /// Names of which the server's certificate must have one, for example
        /// `spiffe://cluster.local/ns/shop/sa/db`. Absent, for external services the name that is dialed is
        /// checked.
        public var subjectAltNames: [String] = []
        /// Server name of the handshake. Absent, derived: the Host header or the host of the rule for SIMPLE and
        /// MUTUAL.
        public var sni: String = ""
        /// Secret or, as `configmap://namespace/name`, ConfigMap with certificates; the secret lies in the
        /// namespace of the gateway, and for sidecars it needs a rule with workloadSelector. Replaces the file
        /// fields.
        public var credentialName: String = ""
        /// Turns the check of the server's certificate off, for SIMPLE and MUTUAL. Dangerous outside tests; not
        /// together with caCertificates or subjectAltNames.
        public var insecureSkipVerify: Bool?
        /// File with revoked certificates, against which the server's is checked. Absent, no check.
        public var caCrl: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ClientTLSSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, mode)
            encoder.string(2, clientCertificate)
            encoder.string(3, privateKey)
            encoder.string(4, caCertificates)
            encoder.items(5, subjectAltNames, StringCodec.self)
            encoder.string(6, sni)
            encoder.string(7, credentialName)
            encoder.optional(8, insecureSkipVerify, WrapperCodec<BoolCodec>.self)
            encoder.string(9, caCrl)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&mode)
            case 2: try decoder.string(&clientCertificate)
            case 3: try decoder.string(&privateKey)
            case 4: try decoder.string(&caCertificates)
            case 5: try decoder.items(&subjectAltNames, StringCodec.self)
            case 6: try decoder.string(&sni)
            case 7: try decoder.string(&credentialName)
            case 8: try decoder.optional(&insecureSkipVerify, WrapperCodec<BoolCodec>.self)
            case 9: try decoder.string(&caCrl)
            default: break
            }
        }

        /// Kinds of TLS from the client's side.
        public struct TLSmode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Plain text.
            public static var disable: Self { Self(rawValue: 0) }
            /// TLS without a certificate of the client.
            public static var simple: Self { Self(rawValue: 1) }
            /// TLS with a certificate of the client that the user supplies.
            public static var mutual: Self { Self(rawValue: 2) }
            /// Mutual TLS with the certificates that Istio issues; the certificate fields stay empty.
            public static var istioMutual: Self { Self(rawValue: 3) }
        }
    }
}
