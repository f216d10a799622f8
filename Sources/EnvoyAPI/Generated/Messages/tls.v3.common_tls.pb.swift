// Generated from envoy/extensions/transport_sockets/tls/v3/common_tls.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTLS {
    /// TLS towards clients.
    public struct DownstreamTlsContext: Message {
        /// Certificates and versions.
        @Sub public var commonTlsContext: EnvoyTLS.CommonTlsContext
        /// Refuses clients without a certificate. Absent, false.
        public var requireClientCertificate: Bool?
        /// Refuses clients that do not name a server.
        public var requireSni: Bool?
        /// Which of `sessionTicketKeys`, `sessionTicketKeysSdsSecretConfig`, `disableStatelessSessionResumption` is
        /// given, if any.
        public var sessionTicketKeysType: SessionTicketKeysType?
        /// How long a session can be resumed.
        public var sessionTimeout: Duration?
        /// What an absent or old proof of validity means.
        public var ocspStaplePolicy: EnvoyTLS.DownstreamTlsContext.OcspStaplePolicy = EnvoyTLS.DownstreamTlsContext.OcspStaplePolicy(rawValue: 0)
        public var fullScanCertsOnSniMismatch: Bool?
        public var disableStatefulSessionResumption: Bool = false
        public var preferClientCiphers: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonTlsContext)
            encoder.optional(2, requireClientCertificate, WrapperCodec<BoolCodec>.self)
            encoder.optional(3, requireSni, WrapperCodec<BoolCodec>.self)
            switch sessionTicketKeysType {
            case .sessionTicketKeys(let value): encoder.message(4, value)
            case .sessionTicketKeysSdsSecretConfig(let value): encoder.message(5, value)
            case .disableStatelessSessionResumption(let value): encoder.optional(7, value, BoolCodec.self)
            case nil: break
            }
            encoder.optional(6, sessionTimeout, DurationCodec.self)
            encoder.enumeration(8, ocspStaplePolicy)
            encoder.optional(9, fullScanCertsOnSniMismatch, WrapperCodec<BoolCodec>.self)
            encoder.bool(10, disableStatefulSessionResumption)
            encoder.bool(11, preferClientCiphers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonTlsContext)
            case 2: try decoder.optional(&requireClientCertificate, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.optional(&requireSni, WrapperCodec<BoolCodec>.self)
            case 4:
                var value = MessageCodec<EnvoyTLS.TlsSessionTicketKeys>.blank
                if case .sessionTicketKeys(let present) = sessionTicketKeysType { value = present }
                try MessageCodec<EnvoyTLS.TlsSessionTicketKeys>.decode(&decoder, &value)
                if decoder.isConsumed { sessionTicketKeysType = .sessionTicketKeys(value) }
            case 5:
                var value = MessageCodec<EnvoyTLS.SdsSecretConfig>.blank
                if case .sessionTicketKeysSdsSecretConfig(let present) = sessionTicketKeysType { value = present }
                try MessageCodec<EnvoyTLS.SdsSecretConfig>.decode(&decoder, &value)
                if decoder.isConsumed { sessionTicketKeysType = .sessionTicketKeysSdsSecretConfig(value) }
            case 6: try decoder.optional(&sessionTimeout, DurationCodec.self)
            case 7:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { sessionTicketKeysType = .disableStatelessSessionResumption(value) }
            case 8: try decoder.enumeration(&ocspStaplePolicy)
            case 9: try decoder.optional(&fullScanCertsOnSniMismatch, WrapperCodec<BoolCodec>.self)
            case 10: try decoder.bool(&disableStatefulSessionResumption)
            case 11: try decoder.bool(&preferClientCiphers)
            default: break
            }
        }

        public enum SessionTicketKeysType: Sendable {
            case sessionTicketKeys(EnvoyTLS.TlsSessionTicketKeys)
            case sessionTicketKeysSdsSecretConfig(EnvoyTLS.SdsSecretConfig)
            case disableStatelessSessionResumption(Bool)
        }

        /// What an absent or old proof of validity (OCSP) means.
        public struct OcspStaplePolicy: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var lenientStapling: Self { Self(rawValue: 0) }
            public static var strictStapling: Self { Self(rawValue: 1) }
            public static var mustStaple: Self { Self(rawValue: 2) }
        }
    }

    /// What both ends of TLS have.
    public struct CommonTlsContext: Message {
        /// Versions, ciphers, curves.
        @Sub public var tlsParams: EnvoyTLS.TlsParameters
        /// The proxy's certificates.
        public var tlsCertificates: [EnvoyTLS.TlsCertificate] = []
        /// Which of `validationContext`, `validationContextSdsSecretConfig`, `combinedValidationContext` is given,
        /// if any.
        public var validationContextType: ValidationContextType?
        /// Protocols to offer, in order of preference.
        public var alpnProtocols: [String] = []
        /// Where the proxy's certificates are asked for.
        public var tlsCertificateSdsSecretConfigs: [EnvoyTLS.SdsSecretConfig] = []
        @Sub public var customHandshaker: EnvoyCore.TypedExtensionConfig
        @Sub public var tlsCertificateProviderInstance: EnvoyTLS.CertificateProviderPluginInstance
        @Sub public var keyLog: EnvoyTLS.TlsKeyLog
        @Sub public var customTlsCertificateSelector: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _tlsParams)
            encoder.messages(2, tlsCertificates)
            switch validationContextType {
            case .validationContext(let value): encoder.message(3, value)
            case .validationContextSdsSecretConfig(let value): encoder.message(7, value)
            case .combinedValidationContext(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.items(4, alpnProtocols, StringCodec.self)
            encoder.messages(6, tlsCertificateSdsSecretConfigs)
            encoder.message(13, _customHandshaker)
            encoder.message(14, _tlsCertificateProviderInstance)
            encoder.message(15, _keyLog)
            encoder.message(16, _customTlsCertificateSelector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_tlsParams)
            case 2: try decoder.messages(&tlsCertificates)
            case 3:
                var value = MessageCodec<EnvoyTLS.CertificateValidationContext>.blank
                if case .validationContext(let present) = validationContextType { value = present }
                try MessageCodec<EnvoyTLS.CertificateValidationContext>.decode(&decoder, &value)
                if decoder.isConsumed { validationContextType = .validationContext(value) }
            case 4: try decoder.items(&alpnProtocols, StringCodec.self)
            case 6: try decoder.messages(&tlsCertificateSdsSecretConfigs)
            case 7:
                var value = MessageCodec<EnvoyTLS.SdsSecretConfig>.blank
                if case .validationContextSdsSecretConfig(let present) = validationContextType { value = present }
                try MessageCodec<EnvoyTLS.SdsSecretConfig>.decode(&decoder, &value)
                if decoder.isConsumed { validationContextType = .validationContextSdsSecretConfig(value) }
            case 8:
                var value = MessageCodec<EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext>.blank
                if case .combinedValidationContext(let present) = validationContextType { value = present }
                try MessageCodec<EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext>.decode(&decoder, &value)
                if decoder.isConsumed { validationContextType = .combinedValidationContext(value) }
            case 13: try decoder.message(&_customHandshaker)
            case 14: try decoder.message(&_tlsCertificateProviderInstance)
            case 15: try decoder.message(&_keyLog)
            case 16: try decoder.message(&_customTlsCertificateSelector)
            default: break
            }
        }

        public enum ValidationContextType: Sendable {
            /// How the peer's certificate is verified.
            indirect case validationContext(EnvoyTLS.CertificateValidationContext)
            /// Where that is asked for.
            case validationContextSdsSecretConfig(EnvoyTLS.SdsSecretConfig)
            /// Both: what is asked for is added to what stands here.
            case combinedValidationContext(EnvoyTLS.CommonTlsContext.CombinedCertificateValidationContext)
        }

        public struct CertificateProvider: Message {
            public var name: String = ""
            /// Which of `typedConfig` is given, if any.
            public var config: Config?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                switch config {
                case .typedConfig(let value): encoder.message(2, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2:
                    var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                    if case .typedConfig(let present) = config { value = present }
                    try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { config = .typedConfig(value) }
                default: break
                }
            }

            public enum Config: Sendable {
                case typedConfig(EnvoyCore.TypedExtensionConfig)
            }
        }

        public struct CertificateProviderInstance: Message {
            public var instanceName: String = ""
            public var certificateName: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance"]

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

        /// Conditions that stand here, with trusted roots that are asked for.
        public struct CombinedCertificateValidationContext: Message {
            /// The conditions.
            @Sub public var defaultValidationContext: EnvoyTLS.CertificateValidationContext
            /// Where the roots are asked for.
            @Sub public var validationContextSdsSecretConfig: EnvoyTLS.SdsSecretConfig
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _defaultValidationContext)
                encoder.message(2, _validationContextSdsSecretConfig)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_defaultValidationContext)
                case 2: try decoder.message(&_validationContextSdsSecretConfig)
                default: break
                }
            }
        }
    }

    /// Where session keys are written, for those who look into recorded traffic.
    public struct TlsKeyLog: Message {
        public var path: String = ""
        public var localAddressRange: [EnvoyCore.CidrRange] = []
        public var remoteAddressRange: [EnvoyCore.CidrRange] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.TlsKeyLog"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.messages(2, localAddressRange)
            encoder.messages(3, remoteAddressRange)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.messages(&localAddressRange)
            case 3: try decoder.messages(&remoteAddressRange)
            default: break
            }
        }
    }

    /// TLS towards endpoints.
    public struct UpstreamTlsContext: Message {
        /// Certificates and versions.
        @Sub public var commonTlsContext: EnvoyTLS.CommonTlsContext
        /// The server name that is asked for. Absent, none.
        public var sni: String = ""
        /// The server may negotiate anew.
        public var allowRenegotiation: Bool = false
        /// Sessions that are kept for resumption. Absent, 1.
        public var maxSessionKeys: UInt32?
        public var enforceRsaKeyUsage: Bool?
        public var autoHostSni: Bool = false
        public var autoSniSanValidation: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonTlsContext)
            encoder.string(2, sni)
            encoder.bool(3, allowRenegotiation)
            encoder.optional(4, maxSessionKeys, WrapperCodec<UInt32Codec>.self)
            encoder.optional(5, enforceRsaKeyUsage, WrapperCodec<BoolCodec>.self)
            encoder.bool(6, autoHostSni)
            encoder.bool(7, autoSniSanValidation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonTlsContext)
            case 2: try decoder.string(&sni)
            case 3: try decoder.bool(&allowRenegotiation)
            case 4: try decoder.optional(&maxSessionKeys, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.optional(&enforceRsaKeyUsage, WrapperCodec<BoolCodec>.self)
            case 6: try decoder.bool(&autoHostSni)
            case 7: try decoder.bool(&autoSniSanValidation)
            default: break
            }
        }
    }
}
