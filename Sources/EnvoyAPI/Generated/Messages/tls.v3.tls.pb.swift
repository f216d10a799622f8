// Generated from envoy/extensions/transport_sockets/tls/v3/tls.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTLS {
    /// Verifies SPIFFE identities, each trust domain by its own roots.
    public struct SPIFFECertValidatorConfig: Message {
        public var trustDomains: [EnvoyTLS.SPIFFECertValidatorConfig.TrustDomain] = []
        @Sub public var trustBundles: EnvoyCore.DataSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, trustDomains)
            encoder.message(2, _trustBundles)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&trustDomains)
            case 2: try decoder.message(&_trustBundles)
            default: break
            }
        }

        /// The roots of one trust domain.
        public struct TrustDomain: Message {
            public var name: String = ""
            @Sub public var trustBundle: EnvoyCore.DataSource
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig.TrustDomain"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.message(2, _trustBundle)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.message(&_trustBundle)
                default: break
                }
            }
        }
    }

    /// Where a secret is asked for.
    public struct SdsSecretConfig: Message {
        /// The secret's name.
        public var name: String = ""
        /// The source. Absent, the secret is one of the bootstrap.
        @Sub public var sdsConfig: EnvoyCore.ConfigSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _sdsConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_sdsConfig)
            default: break
            }
        }
    }

    /// A secret: the resource of secret discovery.
    public struct Secret: Message {
        /// What is asked for; Istio knows `default` and `ROOTCA`.
        public var name: String = ""
        /// Which of `tlsCertificate`, `sessionTicketKeys`, `validationContext`, `genericSecret` is given, if any.
        public var type: TypeChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.Secret"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch type {
            case .tlsCertificate(let value): encoder.message(2, value)
            case .sessionTicketKeys(let value): encoder.message(3, value)
            case .validationContext(let value): encoder.message(4, value)
            case .genericSecret(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2:
                var value = MessageCodec<EnvoyTLS.TlsCertificate>.blank
                if case .tlsCertificate(let present) = type { value = present }
                try MessageCodec<EnvoyTLS.TlsCertificate>.decode(&decoder, &value)
                if decoder.isConsumed { type = .tlsCertificate(value) }
            case 3:
                var value = MessageCodec<EnvoyTLS.TlsSessionTicketKeys>.blank
                if case .sessionTicketKeys(let present) = type { value = present }
                try MessageCodec<EnvoyTLS.TlsSessionTicketKeys>.decode(&decoder, &value)
                if decoder.isConsumed { type = .sessionTicketKeys(value) }
            case 4:
                var value = MessageCodec<EnvoyTLS.CertificateValidationContext>.blank
                if case .validationContext(let present) = type { value = present }
                try MessageCodec<EnvoyTLS.CertificateValidationContext>.decode(&decoder, &value)
                if decoder.isConsumed { type = .validationContext(value) }
            case 5:
                var value = MessageCodec<EnvoyTLS.GenericSecret>.blank
                if case .genericSecret(let present) = type { value = present }
                try MessageCodec<EnvoyTLS.GenericSecret>.decode(&decoder, &value)
                if decoder.isConsumed { type = .genericSecret(value) }
            default: break
            }
        }

        public enum TypeChoice: Sendable {
            /// A certificate with its key.
            case tlsCertificate(EnvoyTLS.TlsCertificate)
            /// Keys for session tickets.
            case sessionTicketKeys(EnvoyTLS.TlsSessionTicketKeys)
            /// Roots, and conditions on certificates.
            indirect case validationContext(EnvoyTLS.CertificateValidationContext)
            /// Any bytes.
            case genericSecret(EnvoyTLS.GenericSecret)
        }
    }

    /// A certificate with its key.
    public struct TlsCertificate: Message {
        /// The certificate first, then those that signed it, as PEM.
        @Sub public var certificateChain: EnvoyCore.DataSource
        /// As PEM.
        @Sub public var privateKey: EnvoyCore.DataSource
        @Sub public var password: EnvoyCore.DataSource
        @Sub public var ocspStaple: EnvoyCore.DataSource
        public var signedCertificateTimestamp: [EnvoyCore.DataSource] = []
        /// Where signatures are made, if the key is not here.
        @Sub public var privateKeyProvider: EnvoyTLS.PrivateKeyProvider
        @Sub public var watchedDirectory: EnvoyCore.WatchedDirectory
        @Sub public var pkcs12: EnvoyCore.DataSource
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.TlsCertificate"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _certificateChain)
            encoder.message(2, _privateKey)
            encoder.message(3, _password)
            encoder.message(4, _ocspStaple)
            encoder.messages(5, signedCertificateTimestamp)
            encoder.message(6, _privateKeyProvider)
            encoder.message(7, _watchedDirectory)
            encoder.message(8, _pkcs12)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_certificateChain)
            case 2: try decoder.message(&_privateKey)
            case 3: try decoder.message(&_password)
            case 4: try decoder.message(&_ocspStaple)
            case 5: try decoder.messages(&signedCertificateTimestamp)
            case 6: try decoder.message(&_privateKeyProvider)
            case 7: try decoder.message(&_watchedDirectory)
            case 8: try decoder.message(&_pkcs12)
            default: break
            }
        }
    }

    /// An extension that has the private key.
    public struct PrivateKeyProvider: Message {
        public var providerName: String = ""
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var fallback: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.PrivateKeyProvider"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, providerName)
            switch configType {
            case .typedConfig(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.bool(4, fallback)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&providerName)
            case 3:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            case 4: try decoder.bool(&fallback)
            default: break
            }
        }

        public enum ConfigType: Sendable {
            case typedConfig(AnyMessage)
        }
    }

    /// Keys of 80 bytes each; the first encrypts, all decrypt.
    public struct TlsSessionTicketKeys: Message {
        public var keys: [EnvoyCore.DataSource] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, keys)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&keys)
            default: break
            }
        }
    }

    /// How the peer's certificate is verified.
    public struct CertificateValidationContext: Message {
        /// The roots, as PEM. Absent, the certificate is not verified.
        @Sub public var trustedCa: EnvoyCore.DataSource
        /// Digests (SHA-256) of certificates that are accepted.
        public var verifyCertificateHash: [String] = []
        /// Digests (SHA-256, base64) of public keys that are accepted.
        public var verifyCertificateSpki: [String] = []
        public var requireSignedCertificateTimestamp: Bool?
        /// Certificates that are revoked, as PEM.
        @Sub public var crl: EnvoyCore.DataSource
        public var allowExpiredCertificate: Bool = false
        /// The same, without regard to the kind of name.
        public var matchSubjectAltNames: [EnvoyMatcher.StringMatcher] = []
        /// Whether an untrusted chain is refused.
        public var trustChainVerification: EnvoyTLS.CertificateValidationContext.TrustChainVerification = EnvoyTLS.CertificateValidationContext.TrustChainVerification(rawValue: 0)
        @Sub public var watchedDirectory: EnvoyCore.WatchedDirectory
        /// Verifies by an extension, as with SPIFFE bundles.
        @Sub public var customValidatorConfig: EnvoyCore.TypedExtensionConfig
        @Sub public var caCertificateProviderInstance: EnvoyTLS.CertificateProviderPluginInstance
        public var onlyVerifyLeafCertCrl: Bool = false
        /// One of the certificate's names has to fit one of these. Absent, any name does.
        public var matchTypedSubjectAltNames: [EnvoyTLS.SubjectAltNameMatcher] = []
        public var maxVerifyDepth: UInt32?
        @Sub public var systemRootCerts: EnvoyTLS.CertificateValidationContext.SystemRootCerts
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _trustedCa)
            encoder.items(2, verifyCertificateHash, StringCodec.self)
            encoder.items(3, verifyCertificateSpki, StringCodec.self)
            encoder.optional(6, requireSignedCertificateTimestamp, WrapperCodec<BoolCodec>.self)
            encoder.message(7, _crl)
            encoder.bool(8, allowExpiredCertificate)
            encoder.messages(9, matchSubjectAltNames)
            encoder.enumeration(10, trustChainVerification)
            encoder.message(11, _watchedDirectory)
            encoder.message(12, _customValidatorConfig)
            encoder.message(13, _caCertificateProviderInstance)
            encoder.bool(14, onlyVerifyLeafCertCrl)
            encoder.messages(15, matchTypedSubjectAltNames)
            encoder.optional(16, maxVerifyDepth, WrapperCodec<UInt32Codec>.self)
            encoder.message(17, _systemRootCerts)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_trustedCa)
            case 2: try decoder.items(&verifyCertificateHash, StringCodec.self)
            case 3: try decoder.items(&verifyCertificateSpki, StringCodec.self)
            case 6: try decoder.optional(&requireSignedCertificateTimestamp, WrapperCodec<BoolCodec>.self)
            case 7: try decoder.message(&_crl)
            case 8: try decoder.bool(&allowExpiredCertificate)
            case 9: try decoder.messages(&matchSubjectAltNames)
            case 10: try decoder.enumeration(&trustChainVerification)
            case 11: try decoder.message(&_watchedDirectory)
            case 12: try decoder.message(&_customValidatorConfig)
            case 13: try decoder.message(&_caCertificateProviderInstance)
            case 14: try decoder.bool(&onlyVerifyLeafCertCrl)
            case 15: try decoder.messages(&matchTypedSubjectAltNames)
            case 16: try decoder.optional(&maxVerifyDepth, WrapperCodec<UInt32Codec>.self)
            case 17: try decoder.message(&_systemRootCerts)
            default: break
            }
        }

        /// The roots of the operating system.
        public struct SystemRootCerts: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCerts"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }

        /// Whether an untrusted chain is refused.
        public struct TrustChainVerification: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// It is.
            public static var verifyTrustChain: Self { Self(rawValue: 0) }
            /// It is accepted.
            public static var acceptUntrusted: Self { Self(rawValue: 1) }
        }
    }

    /// Certificates that a plugin of the bootstrap provides.
    public struct CertificateProviderPluginInstance: Message {
        public var instanceName: String = ""
        public var certificateName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, instanceName)
            encoder.string(2, certificateName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&instanceName)
            case 2: try decoder.string(&certificateName)
            default: break
            }
        }
    }

    /// A name of a certificate, of one kind.
    public struct SubjectAltNameMatcher: Message {
        /// Which kind of name.
        public var sanType: EnvoyTLS.SubjectAltNameMatcher.SanType = EnvoyTLS.SubjectAltNameMatcher.SanType(rawValue: 0)
        /// The name.
        @Sub public var matcher: EnvoyMatcher.StringMatcher
        public var oid: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, sanType)
            encoder.message(2, _matcher)
            encoder.string(3, oid)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&sanType)
            case 2: try decoder.message(&_matcher)
            case 3: try decoder.string(&oid)
            default: break
            }
        }

        /// Kinds of names in a certificate.
        public struct SanType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var sanTypeUnspecified: Self { Self(rawValue: 0) }
            public static var email: Self { Self(rawValue: 1) }
            public static var dns: Self { Self(rawValue: 2) }
            public static var uri: Self { Self(rawValue: 3) }
            public static var ipAddress: Self { Self(rawValue: 4) }
            public static var otherName: Self { Self(rawValue: 5) }
        }
    }

    /// Any bytes that are secret.
    public struct GenericSecret: Message {
        @Sub public var secret: EnvoyCore.DataSource
        public var secrets: [String: EnvoyCore.DataSource] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.GenericSecret"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _secret)
            encoder.map(2, secrets, StringCodec.self, MessageCodec<EnvoyCore.DataSource>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_secret)
            case 2: try decoder.entry(&secrets, StringCodec.self, MessageCodec<EnvoyCore.DataSource>.self)
            default: break
            }
        }
    }

    /// Versions and algorithms. What is absent is as the proxy has it.
    public struct TlsParameters: Message {
        /// Absent, TLS 1.2.
        public var tlsMinimumProtocolVersion: EnvoyTLS.TlsParameters.TlsProtocol = EnvoyTLS.TlsParameters.TlsProtocol(rawValue: 0)
        /// Absent, 1.2 for clients of endpoints, 1.3 for servers.
        public var tlsMaximumProtocolVersion: EnvoyTLS.TlsParameters.TlsProtocol = EnvoyTLS.TlsParameters.TlsProtocol(rawValue: 0)
        /// By their names in OpenSSL. TLS 1.3 is not concerned.
        public var cipherSuites: [String] = []
        /// Curves for the key exchange.
        public var ecdhCurves: [String] = []
        public var signatureAlgorithms: [String] = []
        public var compliancePolicies: [EnvoyTLS.TlsParameters.CompliancePolicy] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.TlsParameters"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, tlsMinimumProtocolVersion)
            encoder.enumeration(2, tlsMaximumProtocolVersion)
            encoder.items(3, cipherSuites, StringCodec.self)
            encoder.items(4, ecdhCurves, StringCodec.self)
            encoder.items(5, signatureAlgorithms, StringCodec.self)
            encoder.items(6, compliancePolicies, EnumerationCodec<EnvoyTLS.TlsParameters.CompliancePolicy>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&tlsMinimumProtocolVersion)
            case 2: try decoder.enumeration(&tlsMaximumProtocolVersion)
            case 3: try decoder.items(&cipherSuites, StringCodec.self)
            case 4: try decoder.items(&ecdhCurves, StringCodec.self)
            case 5: try decoder.items(&signatureAlgorithms, StringCodec.self)
            case 6: try decoder.items(&compliancePolicies, EnumerationCodec<EnvoyTLS.TlsParameters.CompliancePolicy>.self)
            default: break
            }
        }

        /// Sets of algorithms that a rule book demands.
        public struct CompliancePolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var fips202205: Self { Self(rawValue: 0) }
        }

        /// Versions of TLS.
        public struct TlsProtocol: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var tlsAuto: Self { Self(rawValue: 0) }
            public static var tlsv10: Self { Self(rawValue: 1) }
            public static var tlsv11: Self { Self(rawValue: 2) }
            public static var tlsv12: Self { Self(rawValue: 3) }
            public static var tlsv13: Self { Self(rawValue: 4) }
        }
    }
}
