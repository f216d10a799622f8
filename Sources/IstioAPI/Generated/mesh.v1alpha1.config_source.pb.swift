// Generated from istio/mesh/v1alpha1/config_source.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// A place that configuration is read from.
    public struct ConfigSource: Message {
        /// Address with scheme: `k8s://` for the Kubernetes API, `fs:///etc/config` for files of a directory,
        /// `xds://host:port` for a server that speaks MCP over xDS.
        public var address: String = ""
        /// TLS towards an xDS server. Absent: plain text.
        @Sub public var tlsSettings: Networking.ClientTLSSettings
        /// What is taken from this source. Absent: configuration only.
        public var subscribedResources: [IstioMesh.Resource] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ConfigSource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, address)
            encoder.message(2, _tlsSettings)
            encoder.items(3, subscribedResources, EnumerationCodec<IstioMesh.Resource>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&address)
            case 2: try decoder.message(&_tlsSettings)
            case 3: try decoder.items(&subscribedResources, EnumerationCodec<IstioMesh.Resource>.self)
            default: break
            }
        }
    }

    /// A certificate that the control plane requests and keeps in a Secret. No longer supported.
    public struct Certificate: Message {
        /// Name of the Secret that receives the certificate: `dns.istiod-service-account`.
        public var secretName: String = ""
        /// Names that the certificate is valid for.
        public var dnsNames: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Certificate"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, secretName)
            encoder.items(2, dnsNames, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&secretName)
            case 2: try decoder.items(&dnsNames, StringCodec.self)
            default: break
            }
        }
    }

    /// Kinds of resources that a configuration source offers.
    public struct Resource: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Services and their endpoints.
        public static var serviceRegistry: Self { Self(rawValue: 0) }
    }
}
