// Generated from meshctl/gateway/gateway.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Accepts traffic: addresses, and listeners on them to which routes attach.
    public struct Gateway: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.GatewaySpec
        /// What the controller made of it.
        @Sub public var status: GatewayAPI.GatewayStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.Gateway"]

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

    /// Class, listeners and addresses of a gateway.
    public struct GatewaySpec: Message {
        /// Name of the GatewayClass, which decides which controller serves the gateway.
        public var gatewayClassName: String = ""
        /// Ports that the gateway opens. No two may agree in port, protocol and host name.
        public var listeners: [GatewayAPI.Listener] = []
        /// Addresses under which the gateway is to be reached from outside. When absent, the implementation assigns
        /// one.
        public var addresses: [GatewayAPI.GatewaySpecAddress] = []
        /// Settings for what the controller creates on behalf of the gateway (Service, Deployment, ...).
        @Sub public var infrastructure: GatewayAPI.GatewayInfrastructure
        /// Which ListenerSets may add listeners. When absent, none.
        @Sub public var allowedListeners: GatewayAPI.AllowedListeners
        /// TLS settings for the gateway as a whole: verification of clients' certificates, its own certificate
        /// towards backends.
        @Sub public var tls: GatewayAPI.GatewayTLSConfig
        /// Makes this a default gateway for routes that set `useDefaultGateways` to the same scope. `All`: takes
        /// such routes from everywhere. `None`, or absent: it is no default gateway.
        public var defaultScope: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewaySpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, gatewayClassName)
            encoder.messages(2, listeners)
            encoder.messages(3, addresses)
            encoder.message(4, _infrastructure)
            encoder.message(5, _allowedListeners)
            encoder.message(6, _tls)
            encoder.optional(7, defaultScope, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&gatewayClassName)
            case 2: try decoder.messages(&listeners)
            case 3: try decoder.messages(&addresses)
            case 4: try decoder.message(&_infrastructure)
            case 5: try decoder.message(&_allowedListeners)
            case 6: try decoder.message(&_tls)
            case 7: try decoder.optional(&defaultScope, StringCodec.self)
            default: break
            }
        }
    }

    /// An address that the gateway should have.
    public struct GatewaySpecAddress: Message {
        /// What `value` is: `IPAddress`, `Hostname`, `NamedAddress`, or a type of the implementation, such as
        /// `example.com/pool`.
        public var type: String?
        /// The address, such as `192.0.2.7`. When absent, the implementation assigns one of the type.
        public var value: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewaySpecAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.optional(2, value, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.optional(&value, StringCodec.self)
            default: break
            }
        }
    }

    /// Settings for the objects that a controller creates for a gateway.
    public struct GatewayInfrastructure: Message {
        /// Labels that the created objects get.
        public var labels: [String: String] = .init()
        /// Annotations that the created objects get.
        public var annotations: [String: String] = .init()
        /// An object with settings for this gateway, of a kind that the controller understands. How it combines
        /// with that of the GatewayClass is up to the implementation.
        @Sub public var parametersRef: GatewayAPI.LocalObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayInfrastructure"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, labels, StringCodec.self, StringCodec.self)
            encoder.map(2, annotations, StringCodec.self, StringCodec.self)
            encoder.message(3, _parametersRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            case 2: try decoder.entry(&annotations, StringCodec.self, StringCodec.self)
            case 3: try decoder.message(&_parametersRef)
            default: break
            }
        }
    }

    /// Which ListenerSets may attach to a gateway.
    public struct AllowedListeners: Message {
        /// Namespaces whose ListenerSets may attach. When absent, none.
        @Sub public var namespaces: GatewayAPI.ListenerNamespaces
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.AllowedListeners"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _namespaces)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_namespaces)
            default: break
            }
        }
    }

    /// Namespaces from which ListenerSets are admitted.
    public struct ListenerNamespaces: Message {
        /// `None`: no ListenerSets. `Same`: those in the gateway's own namespace. `All`: those of every namespace.
        /// `Selector`: those of the namespaces with the labels in `selector`.
        public var from: String?
        /// Labels of the admitted namespaces. Only looked at, and needed, when `from` is `Selector`.
        @Sub public var selector: GatewayAPI.NamespaceSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerNamespaces"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, from, StringCodec.self)
            encoder.message(2, _selector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&from, StringCodec.self)
            case 2: try decoder.message(&_selector)
            default: break
            }
        }
    }

    /// TLS settings for a gateway as a whole.
    public struct GatewayTLSConfig: Message {
        /// The gateway as a client of backends. Which backends are reached by TLS is up to BackendTLSPolicy.
        @Sub public var backend: GatewayAPI.GatewayBackendTLS
        /// The gateway as a server: verification of clients' certificates on HTTPS listeners.
        @Sub public var frontend: GatewayAPI.FrontendTLSConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayTLSConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _backend)
            encoder.message(2, _frontend)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_backend)
            case 2: try decoder.message(&_frontend)
            default: break
            }
        }
    }

    /// The gateway as a TLS client.
    public struct GatewayBackendTLS: Message {
        /// Certificate with key that the gateway presents to backends. When absent, it presents none.
        @Sub public var clientCertificateRef: GatewayAPI.SecretObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayBackendTLS"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _clientCertificateRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_clientCertificateRef)
            default: break
            }
        }
    }

    /// Verification of clients' certificates, with exceptions for ports.
    public struct FrontendTLSConfig: Message {
        /// What holds on all HTTPS listeners whose port is not listed in `perPort`.
        @Sub public var `default`: GatewayAPI.TLSConfig
        /// What holds on single ports instead of `default`.
        public var perPort: [GatewayAPI.TLSPortConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.FrontendTLSConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _default)
            encoder.messages(2, perPort)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_default)
            case 2: try decoder.messages(&perPort)
            default: break
            }
        }
    }

    /// Verification of clients' certificates.
    public struct TLSConfig: Message {
        /// How clients' certificates are verified. When absent, clients are not asked for one.
        @Sub public var validation: GatewayAPI.FrontendTLSValidation
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TLSConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _validation)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_validation)
            default: break
            }
        }
    }

    /// Verification of clients' certificates on one port.
    public struct TLSPortConfig: Message {
        /// The port; each at most once.
        public var port: Int32 = 0
        /// What holds there.
        @Sub public var tls: GatewayAPI.TLSConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.TLSPortConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, port)
            encoder.message(2, _tls)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&port)
            case 2: try decoder.message(&_tls)
            default: break
            }
        }
    }

    /// Which clients' certificates are accepted.
    public struct FrontendTLSValidation: Message {
        /// ConfigMaps (key `ca.crt`, PEM) or other objects with the authorities that may have signed a client's
        /// certificate. Another namespace has to permit it by a ReferenceGrant.
        public var caCertificateRefs: [GatewayAPI.ObjectReference] = []
        /// `AllowValidOnly`: a client without a valid certificate is refused. `AllowInsecureFallback`: it is let in
        /// all the same; the backend has to decide about it.
        public var mode: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.FrontendTLSValidation"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, caCertificateRefs)
            encoder.optional(2, mode, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&caCertificateRefs)
            case 2: try decoder.optional(&mode, StringCodec.self)
            default: break
            }
        }
    }

    /// State of a gateway.
    public struct GatewayStatus: Message {
        /// Addresses that the gateway really has.
        public var addresses: [GatewayAPI.GatewayStatusAddress] = []
        /// Aspects of the state, such as `Accepted` and `Programmed`.
        public var conditions: [Kubernetes.Condition] = []
        /// State of each listener of the gateway.
        public var listeners: [GatewayAPI.ListenerStatus] = []
        /// Number of ListenerSets that are attached.
        public var attachedListenerSets: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, addresses)
            encoder.messages(2, conditions)
            encoder.messages(3, listeners)
            encoder.optional(4, attachedListenerSets, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&addresses)
            case 2: try decoder.messages(&conditions)
            case 3: try decoder.messages(&listeners)
            case 4: try decoder.optional(&attachedListenerSets, Int32Codec.self)
            default: break
            }
        }
    }

    /// An address that a gateway has.
    public struct GatewayStatusAddress: Message {
        /// What `value` is: `IPAddress`, `Hostname`, `NamedAddress`, or a type of the implementation.
        public var type: String?
        /// The address.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.GatewayStatusAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.string(2, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.string(&value)
            default: break
            }
        }
    }
}
