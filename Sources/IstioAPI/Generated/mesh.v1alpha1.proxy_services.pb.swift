// Generated from istio/mesh/v1alpha1/proxy_services.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// A gRPC service that proxies call directly, without the mesh.
    public struct RemoteService: Message {
        /// Host and port of the service: `als.example.com:9000`. Required.
        public var address: String = ""
        /// TLS towards the service. Absent: plain text.
        @Sub public var tlsSettings: Networking.ClientTLSSettings
        /// TCP keepalive of the connections. Absent: none.
        @Sub public var tcpKeepalive: Networking.ConnectionPoolSettings.TCPSettings.TcpKeepalive
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.RemoteService"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, address)
            encoder.message(2, _tlsSettings)
            encoder.message(3, _tcpKeepalive)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&address)
            case 2: try decoder.message(&_tlsSettings)
            case 3: try decoder.message(&_tcpKeepalive)
            default: break
            }
        }
    }

    /// Secret discovery of early releases. No longer has any effect.
    public struct SDS: Message {
        /// Switched secret discovery on.
        public var enabled: Bool = false
        /// Path of the service account token to authenticate with.
        public var k8sSaJwtPath: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.SDS"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, enabled)
            encoder.string(2, k8sSaJwtPath)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&enabled)
            case 2: try decoder.string(&k8sSaJwtPath)
            default: break
            }
        }
    }

    /// Hardware or instructions of the CPU that carry out operations with private keys.
    public struct PrivateKeyProvider: Message {
        /// Which of `cryptomb`, `qat` is given, if any.
        public var provider: Provider?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.PrivateKeyProvider"]

        public func encode(to encoder: inout Encoder) {
            switch provider {
            case .cryptomb(let value): encoder.message(2, value)
            case .qat(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2:
                var value = MessageCodec<IstioMesh.PrivateKeyProvider.CryptoMb>.blank
                if case .cryptomb(let present) = provider { value = present }
                try MessageCodec<IstioMesh.PrivateKeyProvider.CryptoMb>.decode(&decoder, &value)
                if decoder.isConsumed { provider = .cryptomb(value) }
            case 3:
                var value = MessageCodec<IstioMesh.PrivateKeyProvider.QAT>.blank
                if case .qat(let present) = provider { value = present }
                try MessageCodec<IstioMesh.PrivateKeyProvider.QAT>.decode(&decoder, &value)
                if decoder.isConsumed { provider = .qat(value) }
            default: break
            }
        }

        public enum Provider: Sendable {
            /// Wide instructions (AVX-512) of Intel CPUs: several operations at once.
            case cryptomb(IstioMesh.PrivateKeyProvider.CryptoMb)
            /// Intel QuickAssist devices.
            case qat(IstioMesh.PrivateKeyProvider.QAT)
        }

        /// Settings of the acceleration by wide instructions.
        public struct CryptoMb: Message {
            /// How long to wait until enough operations have gathered: `0.02s`. Required; not zero.
            public var pollDelay: Duration?
            /// True works without acceleration where the CPU lacks it; false refuses to.
            public var fallback: Bool?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.PrivateKeyProvider.CryptoMb"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, pollDelay, DurationCodec.self)
                encoder.optional(2, fallback, WrapperCodec<BoolCodec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&pollDelay, DurationCodec.self)
                case 2: try decoder.optional(&fallback, WrapperCodec<BoolCodec>.self)
                default: break
                }
            }
        }

        /// Settings of the acceleration by QuickAssist.
        public struct QAT: Message {
            /// How often to ask the device for results: `0.02s`. Required; not zero.
            public var pollDelay: Duration?
            /// True works without acceleration where the device is missing; false refuses to.
            public var fallback: Bool?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.PrivateKeyProvider.QAT"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, pollDelay, DurationCodec.self)
                encoder.optional(2, fallback, WrapperCodec<BoolCodec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&pollDelay, DurationCodec.self)
                case 2: try decoder.optional(&fallback, WrapperCodec<BoolCodec>.self)
                default: break
                }
            }
        }
    }
}
