// Generated from meshctl/gateway/x_backend.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// A destination of routes that is no Service: a host outside of the cluster, and how it is spoken with.
    /// Experimental.
    public struct XBackend: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.BackendSpec
        /// What the gateways made of it.
        @Sub public var status: GatewayAPI.BackendStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.XBackend"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// Place and protocol of a backend.
    public struct BackendSpec: Message {
        /// What kind of backend it is: `ExternalHostname`, a host that is found by DNS; `externalHostname` is
        /// required then.
        public var type: String = ""
        /// The host, for type `ExternalHostname` only.
        @Sub public var externalHostname: GatewayAPI.ExternalHostnameBackend
        /// Port on which the backend is reached.
        @Sub public var port: GatewayAPI.BackendPort
        /// Protocol spoken with the backend. `TCP`: bytes as they come. `HTTP`: any version. `HTTP11`: HTTP/1.1.
        /// `HTTP2`: HTTP/2. `H2C`: HTTP/2 without TLS. `MCP`: Model Context Protocol. When absent, that of the
        /// routed traffic.
        public var `protocol`: String?
        /// TLS with the backend. When absent, none is spoken, which is unsafe for hosts outside of the cluster.
        @Sub public var tls: GatewayAPI.BackendTLS
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.message(2, _externalHostname)
            encoder.message(3, _port)
            encoder.optional(4, `protocol`, StringCodec.self)
            encoder.message(5, _tls)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.message(&_externalHostname)
            case 3: try decoder.message(&_port)
            case 4: try decoder.optional(&`protocol`, StringCodec.self)
            case 5: try decoder.message(&_tls)
            default: break
            }
        }
    }

    /// A host outside of the cluster.
    public struct ExternalHostnameBackend: Message {
        /// Its full DNS name, such as `api.example.com`. No IP address, and no name of the cluster itself
        /// (`.cluster.local`).
        public var hostname: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ExternalHostnameBackend"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, hostname)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&hostname)
            default: break
            }
        }
    }

    /// A port of a backend.
    public struct BackendPort: Message {
        /// Name of the port: empty, or a DNS label in lower case.
        public var name: String?
        /// Number of the port.
        public var port: Int32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendPort"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.int32(2, port)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            case 2: try decoder.int32(&port)
            default: break
            }
        }
    }

    /// TLS with a backend.
    public struct BackendTLS: Message {
        /// Who shows a certificate. `None`: nobody, TLS is not spoken. `ServerOnly`: the backend.
        /// `ClientAndServer`: both sides; `clientCertificateRef` is required then.
        public var mode: String = ""
        /// Certificate with key that is presented to the backend, for mode `ClientAndServer` only.
        @Sub public var clientCertificateRef: GatewayAPI.SecretObjectReference
        /// How the backend's certificate is verified.
        @Sub public var validation: GatewayAPI.BackendTLSPolicyValidation
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendTLS"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, mode)
            encoder.message(2, _clientCertificateRef)
            encoder.message(3, _validation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&mode)
            case 2: try decoder.message(&_clientCertificateRef)
            case 3: try decoder.message(&_validation)
            default: break
            }
        }
    }

    /// State of a backend, for each of its parents.
    public struct BackendStatus: Message {
        /// One entry for each parent (mostly a Gateway) and controller.
        public var parents: [GatewayAPI.BackendParentStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, parents)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&parents)
            default: break
            }
        }
    }

    /// State of a backend with respect to one parent.
    public struct BackendParentStatus: Message {
        /// The parent.
        @Sub public var parentRef: GatewayAPI.ParentReference
        /// Controller that wrote the entry, as in the GatewayClass.
        public var controllerName: String = ""
        /// Aspects of the state, such as `Accepted`.
        public var conditions: [Kubernetes.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendParentStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _parentRef)
            encoder.string(2, controllerName)
            encoder.messages(3, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_parentRef)
            case 2: try decoder.string(&controllerName)
            case 3: try decoder.messages(&conditions)
            default: break
            }
        }
    }
}
