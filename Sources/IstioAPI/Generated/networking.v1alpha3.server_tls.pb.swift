// Generated from istio/networking/v1alpha3/server_tls.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// TLS of connections from clients. Exactly one source of certificates: credentialName, credentialNames, files,
    /// or tlsCertificates.
    public struct ServerTLSSettings: Message {
        /// Answers every plain HTTP request on this port with a redirect (301) to https. Only for HTTP ports of
        /// gateways.
        public var httpsRedirect: Bool = false
        /// Whether TLS is terminated here and whether clients need certificates.
        public var mode: Networking.ServerTLSSettings.TLSmode = Networking.ServerTLSSettings.TLSmode(rawValue: 0)
        /// File with the server's certificate chain; with SIMPLE, MUTUAL and OPTIONAL_MUTUAL unless certificates
        /// come from a secret.
        public var serverCertificate: String = ""
        /// File with the server's private key; goes with serverCertificate.
        public var privateKey: String = ""
        /// File with the authorities that must have signed clients' certificates; for MUTUAL and OPTIONAL_MUTUAL
        /// unless they come from a secret.
        public var caCertificates: String = ""
        /// Names of which a client's certificate must have one. Absent, any name from a trusted authority passes.
        public var subjectAltNames: [String] = []
        /// Oldest version of TLS that is accepted. Versions before 1.2 also need fitting cipherSuites.
        public var minProtocolVersion: Networking.ServerTLSSettings.TLSProtocol = Networking.ServerTLSSettings.TLSProtocol(rawValue: 0)
        /// Newest version of TLS that is offered.
        public var maxProtocolVersion: Networking.ServerTLSSettings.TLSProtocol = Networking.ServerTLSSettings.TLSProtocol(rawValue: 0)
        /// Ciphers for TLS up to 1.2, in OpenSSL notation such as `ECDHE-RSA-AES256-GCM-SHA384`. Absent, Istio's
        /// safe list. TLS 1.3 has a fixed list.
        public var cipherSuites: [String] = []
        /// Secret with key and certificate (`tls.crt`, `tls.key`, and `ca.crt` for MUTUAL), in the namespace of the
        /// gateway's pods. A second secret with `-cacert` at the end of its name may hold the authorities.
        public var credentialName: String = ""
        /// Base64 SHA-256 hashes of public keys; a client's certificate must have one of them, or one from
        /// verifyCertificateHash.
        public var verifyCertificateSpki: [String] = []
        /// Hexadecimal SHA-256 hashes of certificates, with or without colons; a client's certificate must be one
        /// of them, or match verifyCertificateSpki.
        public var verifyCertificateHash: [String] = []
        /// File with revoked certificates, against which those of clients are checked. With secrets, put `ca.crl`
        /// into the secret instead.
        public var caCrl: String = ""
        /// Up to two secrets, for an RSA and an ECDSA certificate of the same hosts; the client's abilities decide.
        /// Excludes credentialName.
        public var credentialNames: [String] = []
        /// Up to two pairs of files, for an RSA and an ECDSA certificate of the same hosts. Excludes
        /// credentialName, credentialNames, serverCertificate.
        public var tlsCertificates: [Networking.ServerTLSSettings.TLSCertificate] = []
        /// Secret or, as `configmap://namespace/name`, ConfigMap with the authorities for clients' certificates
        /// (`ca.crt`), when they are kept apart from the server's. For MUTUAL and OPTIONAL_MUTUAL.
        public var caCertCredentialName: String = ""
        /// Lets clients' certificates pass unchecked in MUTUAL and OPTIONAL_MUTUAL. Dangerous outside tests.
        public var insecureSkipVerify: Bool?
        /// Curves for the exchange of keys, the preferred one first, for example `[X25519, P-256]`. Absent, Istio's
        /// list. The wire number is not published: for YAML and JSON only.
        public var ecdhCurves: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServerTLSSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, httpsRedirect)
            encoder.enumeration(2, mode)
            encoder.string(3, serverCertificate)
            encoder.string(4, privateKey)
            encoder.string(5, caCertificates)
            encoder.items(6, subjectAltNames, StringCodec.self)
            encoder.enumeration(7, minProtocolVersion)
            encoder.enumeration(8, maxProtocolVersion)
            encoder.items(9, cipherSuites, StringCodec.self)
            encoder.string(10, credentialName)
            encoder.items(11, verifyCertificateSpki, StringCodec.self)
            encoder.items(12, verifyCertificateHash, StringCodec.self)
            encoder.string(13, caCrl)
            encoder.items(14, credentialNames, StringCodec.self)
            encoder.messages(15, tlsCertificates)
            encoder.string(16, caCertCredentialName)
            encoder.optional(17, insecureSkipVerify, WrapperCodec<BoolCodec>.self)
            encoder.items(10001, ecdhCurves, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&httpsRedirect)
            case 2: try decoder.enumeration(&mode)
            case 3: try decoder.string(&serverCertificate)
            case 4: try decoder.string(&privateKey)
            case 5: try decoder.string(&caCertificates)
            case 6: try decoder.items(&subjectAltNames, StringCodec.self)
            case 7: try decoder.enumeration(&minProtocolVersion)
            case 8: try decoder.enumeration(&maxProtocolVersion)
            case 9: try decoder.items(&cipherSuites, StringCodec.self)
            case 10: try decoder.string(&credentialName)
            case 11: try decoder.items(&verifyCertificateSpki, StringCodec.self)
            case 12: try decoder.items(&verifyCertificateHash, StringCodec.self)
            case 13: try decoder.string(&caCrl)
            case 14: try decoder.items(&credentialNames, StringCodec.self)
            case 15: try decoder.messages(&tlsCertificates)
            case 16: try decoder.string(&caCertCredentialName)
            case 17: try decoder.optional(&insecureSkipVerify, WrapperCodec<BoolCodec>.self)
            case 10001: try decoder.items(&ecdhCurves, StringCodec.self)
            default: break
            }
        }

        /// A pair of certificate and key in files.
        public struct TLSCertificate: Message {
            /// File with the server's certificate chain.
            public var serverCertificate: String = ""
            /// File with the server's private key.
            public var privateKey: String = ""
            /// Has no effect here; authorities for clients are set at the top of the tls block.
            public var caCertificates: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServerTLSSettings.TLSCertificate"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, serverCertificate)
                encoder.string(2, privateKey)
                encoder.string(3, caCertificates)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&serverCertificate)
                case 2: try decoder.string(&privateKey)
                case 3: try decoder.string(&caCertificates)
                default: break
                }
            }
        }

        /// Versions of TLS.
        public struct TLSProtocol: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// The proxy's default: at least 1.2, at most 1.3.
            public static var tlsAuto: Self { Self(rawValue: 0) }
            /// TLS 1.0; unsafe.
            public static var tlsv10: Self { Self(rawValue: 1) }
            /// TLS 1.1; unsafe.
            public static var tlsv11: Self { Self(rawValue: 2) }
            /// TLS 1.2.
            public static var tlsv12: Self { Self(rawValue: 3) }
            /// TLS 1.3.
            public static var tlsv13: Self { Self(rawValue: 4) }
        }

        /// What the server does with TLS.
        public struct TLSmode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// TLS is not terminated: the server name (SNI) chooses a TLS route of a VirtualService.
            public static var passthrough: Self { Self(rawValue: 0) }
            /// TLS is terminated; clients show no certificate.
            public static var simple: Self { Self(rawValue: 1) }
            /// TLS is terminated; clients must show a certificate from a trusted authority.
            public static var mutual: Self { Self(rawValue: 2) }
            /// As PASSTHROUGH, but the server name itself holds service, subset and port, so no VirtualService is
            /// needed. Meant for traffic between clusters.
            public static var autoPassthrough: Self { Self(rawValue: 3) }
            /// Mutual TLS with the certificates that Istio issues; for gateways that serve clients of the mesh.
            public static var istioMutual: Self { Self(rawValue: 4) }
            /// As MUTUAL, but clients may show no certificate; one that is shown is checked.
            public static var optionalMutual: Self { Self(rawValue: 5) }
        }
    }
}
