// Generated from meshctl/gateway/common.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Names the object that a route or policy belongs to: mostly a Gateway or a ListenerSet, in a mesh a Service.
    /// The parent has to admit the route.
    public struct ParentReference: Message {
        /// API group of the parent. The empty text is the core group, which a Service needs: `""`.
        public var group: String?
        /// Kind of the parent: `Gateway`, `ListenerSet`, or `Service` for traffic within the mesh.
        public var kind: String?
        /// Namespace of the parent; the route's own when absent. A Gateway in another namespace has to allow routes
        /// from there.
        public var namespace: String?
        /// Name of the parent.
        public var name: String = ""
        /// Restricts the reference to one part of the parent: a listener of a Gateway or ListenerSet, a named port
        /// of a Service. When absent, all parts are meant.
        public var sectionName: String?
        /// Restricts the reference to one port of the parent: all listeners on it, or that port of a Service. Given
        /// along with `sectionName`, both have to fit. When absent, all ports are meant.
        public var port: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ParentReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.optional(5, sectionName, StringCodec.self)
            encoder.optional(6, port, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            case 5: try decoder.optional(&sectionName, StringCodec.self)
            case 6: try decoder.optional(&port, Int32Codec.self)
            default: break
            }
        }
    }

    /// Names an object of any kind in the namespace of the referring object.
    public struct LocalObjectReference: Message {
        /// API group of the object; empty for the core group (ConfigMap, Secret, Service).
        public var group: String?
        /// Kind of the object, such as `ConfigMap` or `Service`.
        public var kind: String = ""
        /// Name of the object.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.LocalObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            default: break
            }
        }
    }

    /// Names an object of any kind in any namespace.
    public struct ObjectReference: Message {
        /// API group of the object; empty for the core group (ConfigMap, Secret).
        public var group: String?
        /// Kind of the object, such as `ConfigMap`.
        public var kind: String = ""
        /// Namespace of the object. When absent, the referring object's own; required if that one has none, unless
        /// the target has none either.
        public var namespace: String?
        /// Name of the object.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            default: break
            }
        }
    }

    /// Names the Secret (or another kind of object) that holds a certificate and its private key.
    public struct SecretObjectReference: Message {
        /// API group of the object; the core group when absent.
        public var group: String?
        /// Kind of the object; a Secret when absent. A Secret should be of type `kubernetes.io/tls`.
        public var kind: String?
        /// Namespace of the object; the referring object's own when absent. Another namespace has to permit it by a
        /// ReferenceGrant.
        public var namespace: String?
        /// Name of the object.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.SecretObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            default: break
            }
        }
    }

    /// Names what receives requests or connections: a Service, unless `kind` says otherwise.
    public struct BackendObjectReference: Message {
        /// API group of the backend; the core group when absent.
        public var group: String?
        /// Kind of the backend; a Service when absent.
        public var kind: String?
        /// Namespace of the backend; the route's own when absent. Another namespace has to permit it by a
        /// ReferenceGrant.
        public var namespace: String?
        /// Name of the backend.
        public var name: String = ""
        /// Port of the backend: for a Service its own port, not that of its pods. Required for a Service.
        public var port: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendObjectReference"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.optional(5, port, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            case 5: try decoder.optional(&port, Int32Codec.self)
            default: break
            }
        }
    }

    /// A backend and its share of the connections.
    public struct BackendRef: Message {
        /// API group of the backend; the core group when absent.
        public var group: String?
        /// Kind of the backend; a Service when absent.
        public var kind: String?
        /// Namespace of the backend; the route's own when absent. Another namespace has to permit it by a
        /// ReferenceGrant.
        public var namespace: String?
        /// Name of the backend.
        public var name: String = ""
        /// Port of the backend: for a Service its own port, not that of its pods. Required for a Service.
        public var port: Int32?
        /// Share of this backend, relative to the sum of the weights in the list: weights 9 and 1 send it 90% and
        /// 10%. Zero sends it nothing.
        public var weight: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendRef"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.optional(2, kind, StringCodec.self)
            encoder.optional(3, namespace, StringCodec.self)
            encoder.string(4, name)
            encoder.optional(5, port, Int32Codec.self)
            encoder.optional(6, weight, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.optional(&kind, StringCodec.self)
            case 3: try decoder.optional(&namespace, StringCodec.self)
            case 4: try decoder.string(&name)
            case 5: try decoder.optional(&port, Int32Codec.self)
            case 6: try decoder.optional(&weight, Int32Codec.self)
            default: break
            }
        }
    }

    /// Changes headers of a request or a response. Names of headers are compared without regard to case.
    public struct HTTPHeaderFilter: Message {
        /// Headers that get exactly this value; what was there before is replaced. Example: `[{name: x-env, value:
        /// prod}]`.
        public var set: [GatewayAPI.HTTPHeader] = []
        /// Headers that get this value in addition to those that they have; absent ones are created.
        public var add: [GatewayAPI.HTTPHeader] = []
        /// Names of headers that are taken away. Example: `[x-debug, x-internal]`.
        public var remove: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPHeaderFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, set)
            encoder.messages(2, add)
            encoder.items(3, remove, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&set)
            case 2: try decoder.messages(&add)
            case 3: try decoder.items(&remove, StringCodec.self)
            default: break
            }
        }
    }

    /// Name and value of a header.
    public struct HTTPHeader: Message {
        /// Name of the header, in any case. Pseudo-headers such as `:path` cannot be named.
        public var name: String = ""
        /// Value of the header: visible ASCII characters, with single blanks or tabs between them.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&value)
            default: break
            }
        }
    }

    /// Sends a copy of requests to another backend and drops its answers; the client sees nothing of it.
    public struct HTTPRequestMirrorFilter: Message {
        /// Backend that gets the copies; each copy goes to one of its endpoints.
        @Sub public var backendRef: GatewayAPI.BackendObjectReference
        /// How many of 100 requests are copied. All are when neither `percent` nor `fraction` is given; both
        /// together are refused.
        public var percent: Int32?
        /// The share of requests that are copied, for shares that are no whole percentage: `{numerator: 1,
        /// denominator: 1000}`. Excludes `percent`.
        @Sub public var fraction: GatewayAPI.Fraction
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.HTTPRequestMirrorFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _backendRef)
            encoder.optional(2, percent, Int32Codec.self)
            encoder.message(3, _fraction)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_backendRef)
            case 2: try decoder.optional(&percent, Int32Codec.self)
            case 3: try decoder.message(&_fraction)
            default: break
            }
        }
    }

    /// A part of a whole: numerator divided by denominator, at most 1.
    public struct Fraction: Message {
        /// Number above the line; not greater than the denominator.
        public var numerator: Int32?
        /// Number below the line.
        public var denominator: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.Fraction"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, numerator, Int32Codec.self)
            encoder.optional(2, denominator, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&numerator, Int32Codec.self)
            case 2: try decoder.optional(&denominator, Int32Codec.self)
            default: break
            }
        }
    }

    /// Sends all requests of a client session to the same endpoint.
    public struct SessionPersistence: Message {
        /// Name of the cookie or header that carries the session. When absent, the implementation chooses one.
        public var sessionName: String?
        /// Age at which a session ends, however busy it is: `1h30m`. Without it sessions have no such end. Required
        /// for permanent cookies.
        public var absoluteTimeout: String?
        /// What carries the session: `Cookie`, a cookie that the gateway sets; `Header`, a header that the client
        /// repeats.
        public var type: String?
        /// Details of the cookie. Only for type `Cookie`.
        @Sub public var cookieConfig: GatewayAPI.CookieConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.SessionPersistence"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, sessionName, StringCodec.self)
            encoder.optional(2, absoluteTimeout, StringCodec.self)
            encoder.optional(3, type, StringCodec.self)
            encoder.message(4, _cookieConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&sessionName, StringCodec.self)
            case 2: try decoder.optional(&absoluteTimeout, StringCodec.self)
            case 3: try decoder.optional(&type, StringCodec.self)
            case 4: try decoder.message(&_cookieConfig)
            default: break
            }
        }
    }

    /// Properties of the cookie that carries a session.
    public struct CookieConfig: Message {
        /// How long the client keeps the cookie. `Session`: until its own session (the browser's, say) ends.
        /// `Permanent`: as long as `absoluteTimeout` says, which is then required.
        public var lifetimeType: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.CookieConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, lifetimeType, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&lifetimeType, StringCodec.self)
            default: break
            }
        }
    }

    /// How the certificate of a backend is verified: against which authorities and for which name.
    public struct BackendTLSPolicyValidation: Message {
        /// ConfigMaps (key `ca.crt`, PEM) or other objects with the authorities that are trusted. Either this or
        /// `wellKnownCACertificates` has to be given, not both.
        public var caCertificateRefs: [GatewayAPI.LocalObjectReference] = []
        /// Trusts a known set of authorities instead: `System` for those of the operating system, or a set of the
        /// implementation under a name with a domain before it. Excludes `caCertificateRefs`.
        public var wellKnownCaCertificates: String?
        /// Name sent to the backend as SNI. The certificate has to be valid for it too, unless `subjectAltNames`
        /// are given.
        public var hostname: String = ""
        /// Names of which the certificate has to contain at least one. When absent, `hostname` is verified instead.
        public var subjectAltNames: [GatewayAPI.SubjectAltName] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendTLSPolicyValidation"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, caCertificateRefs)
            encoder.optional(2, wellKnownCaCertificates, StringCodec.self)
            encoder.string(3, hostname)
            encoder.messages(4, subjectAltNames)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&caCertificateRefs)
            case 2: try decoder.optional(&wellKnownCaCertificates, StringCodec.self)
            case 3: try decoder.string(&hostname)
            case 4: try decoder.messages(&subjectAltNames)
            default: break
            }
        }
    }

    /// A name that a certificate may contain: a DNS name or a URI.
    public struct SubjectAltName: Message {
        /// Which of the two is given: `Hostname` (a DNS name, in `hostname`) or `URI` (in `uri`).
        public var type: String = ""
        /// DNS name, for type `Hostname` only; the first label may be an asterisk. Example: `*.example.com`.
        public var hostname: String?
        /// URI with its scheme, for type `URI` only. Example: `spiffe://cluster.local/ns/shop/sa/cart`.
        public var uri: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.SubjectAltName"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.optional(2, hostname, StringCodec.self)
            encoder.optional(3, uri, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.optional(&hostname, StringCodec.self)
            case 3: try decoder.optional(&uri, StringCodec.self)
            default: break
            }
        }
    }

    /// A port that accepts connections, with the protocol spoken there and, where the protocol has them, a host
    /// name and TLS.
    public struct Listener: Message {
        /// Name of the listener, unique in its list. Routes refer to it as `sectionName`.
        public var name: String = ""
        /// Host name for which the listener is responsible (SNI or `Host`); its first label may be an asterisk.
        /// When absent, all names. Not for TCP and UDP.
        public var hostname: String?
        /// Port on which clients connect. Listeners may share it as long as protocol or host name tell them apart.
        public var port: Int32 = 0
        /// What is spoken: `HTTP`, `HTTPS`, `TLS`, `TCP`, `UDP`, or a protocol of the implementation, such as
        /// `example.com/quic`.
        public var `protocol`: String = ""
        /// TLS towards the client: needed for HTTPS and TLS, refused for HTTP, TCP and UDP.
        @Sub public var tls: GatewayAPI.ListenerTLSConfig
        /// Which routes may attach, by kind and namespace. When absent: all of fitting kinds in the same namespace.
        @Sub public var allowedRoutes: GatewayAPI.AllowedRoutes
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.Listener"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, hostname, StringCodec.self)
            encoder.int32(3, port)
            encoder.string(4, `protocol`)
            encoder.message(5, _tls)
            encoder.message(6, _allowedRoutes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&hostname, StringCodec.self)
            case 3: try decoder.int32(&port)
            case 4: try decoder.string(&`protocol`)
            case 5: try decoder.message(&_tls)
            case 6: try decoder.message(&_allowedRoutes)
            default: break
            }
        }
    }

    /// TLS between the clients and a listener.
    public struct ListenerTLSConfig: Message {
        /// `Terminate`: the gateway holds the certificate and decrypts. `Passthrough`: the encrypted bytes go on to
        /// the backend, chosen by SNI; this needs protocol TLS.
        public var mode: String?
        /// Certificates with keys that the listener presents. For mode `Terminate`, they or `options` have to be
        /// given.
        public var certificateRefs: [GatewayAPI.SecretObjectReference] = []
        /// Further settings that an implementation knows; its own keys have a domain before them:
        /// `example.com/min-version: "1.3"`.
        public var options: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerTLSConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, mode, StringCodec.self)
            encoder.messages(2, certificateRefs)
            encoder.map(3, options, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&mode, StringCodec.self)
            case 2: try decoder.messages(&certificateRefs)
            case 3: try decoder.entry(&options, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Which routes may attach to a listener.
    public struct AllowedRoutes: Message {
        /// Namespaces whose routes may attach. When absent, only the listener's own.
        @Sub public var namespaces: GatewayAPI.RouteNamespaces
        /// Kinds of routes that may attach. When absent, all that fit the listener's protocol.
        public var kinds: [GatewayAPI.RouteGroupKind] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.AllowedRoutes"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _namespaces)
            encoder.messages(2, kinds)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_namespaces)
            case 2: try decoder.messages(&kinds)
            default: break
            }
        }
    }

    /// Namespaces from which routes are admitted.
    public struct RouteNamespaces: Message {
        /// `Same`: only the listener's own namespace. `All`: every namespace. `Selector`: those with the labels in
        /// `selector`.
        public var from: String?
        /// Labels of the admitted namespaces. Only looked at, and needed, when `from` is `Selector`.
        @Sub public var selector: GatewayAPI.NamespaceSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RouteNamespaces"]

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

    /// Chooses namespaces by their labels. All requirements have to be met; without any, every namespace is chosen.
    /// The API server takes any text here; a gateway does not understand what is no label.
    public struct NamespaceSelector: Message {
        /// Labels that a namespace has to have, with exactly these values.
        public var matchLabels: [String: String] = .init()
        /// Further requirements on labels, for sets of values and for presence.
        public var matchExpressions: [GatewayAPI.NamespaceRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.NamespaceSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, matchLabels, StringCodec.self, StringCodec.self)
            encoder.messages(2, matchExpressions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&matchLabels, StringCodec.self, StringCodec.self)
            case 2: try decoder.messages(&matchExpressions)
            default: break
            }
        }
    }

    /// A requirement on one label of a namespace.
    public struct NamespaceRequirement: Message {
        /// Key of the label.
        public var key: String = ""
        /// How the label is judged: by its value (`In`, `NotIn`) or by its presence (`Exists`, `DoesNotExist`).
        public var `operator`: String = ""
        /// The values for `In` and `NotIn`; the other two operators take none.
        public var values: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.NamespaceRequirement"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, `operator`)
            encoder.items(3, values, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&`operator`)
            case 3: try decoder.items(&values, StringCodec.self)
            default: break
            }
        }
    }

    /// A kind of route.
    public struct RouteGroupKind: Message {
        /// API group of the kind; that of the Gateway API when absent.
        public var group: String?
        /// Name of the kind, such as `HTTPRoute`.
        public var kind: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RouteGroupKind"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            default: break
            }
        }
    }

    /// State of a listener.
    public struct ListenerStatus: Message {
        /// Name of the listener.
        public var name: String = ""
        /// Kinds of routes that may attach, as far as the implementation knows them.
        public var supportedKinds: [GatewayAPI.RouteGroupKind] = []
        /// Number of routes that are attached.
        public var attachedRoutes: Int32?
        /// Aspects of the state, such as `Accepted`, `Programmed`, `ResolvedRefs` and `Conflicted`.
        public var conditions: [Kubernetes.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.ListenerStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.messages(2, supportedKinds)
            encoder.optional(3, attachedRoutes, Int32Codec.self)
            encoder.messages(4, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.messages(&supportedKinds)
            case 3: try decoder.optional(&attachedRoutes, Int32Codec.self)
            case 4: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// State of a route, for each of its parents.
    public struct RouteStatus: Message {
        /// One entry for each parent and controller. Empty while no controller has taken up the route.
        public var parents: [GatewayAPI.RouteParentStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RouteStatus"]

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

    /// State of a route with respect to one of its parents.
    public struct RouteParentStatus: Message {
        /// The parent, as in the route's `parentRefs`.
        @Sub public var parentRef: GatewayAPI.ParentReference
        /// Controller that wrote the entry, as in the GatewayClass.
        public var controllerName: String = ""
        /// Aspects of the state, such as `Accepted` and `ResolvedRefs`.
        public var conditions: [Kubernetes.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RouteParentStatus"]

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

    /// State of a policy, for each object above its targets on which it has an effect.
    public struct PolicyStatus: Message {
        /// One entry for each ancestor (mostly a Gateway) and controller.
        public var ancestors: [GatewayAPI.PolicyAncestorStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.PolicyStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, ancestors)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&ancestors)
            default: break
            }
        }
    }

    /// State of a policy with respect to one ancestor.
    public struct PolicyAncestorStatus: Message {
        /// The ancestor.
        @Sub public var ancestorRef: GatewayAPI.ParentReference
        /// Controller that wrote the entry, as in the GatewayClass.
        public var controllerName: String = ""
        /// Aspects of the state, such as `Accepted` and `ResolvedRefs`.
        public var conditions: [Kubernetes.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.PolicyAncestorStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _ancestorRef)
            encoder.string(2, controllerName)
            encoder.messages(3, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_ancestorRef)
            case 2: try decoder.string(&controllerName)
            case 3: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// An optional part of the API that the implementation supports.
    public struct SupportedFeature: Message {
        /// Name of the feature in the conformance tests, such as `HTTPRouteQueryParamMatching`.
        public var name: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.SupportedFeature"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, name, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&name, StringCodec.self)
            default: break
            }
        }
    }
}
