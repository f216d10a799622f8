// Generated from istio/security/v1beta1/authorization_policy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Security {
    /// Allows, denies, audits or delegates requests to workloads. Evaluation order: CUSTOM, then DENY, then ALLOW;
    /// once any ALLOW policy applies to a workload, a request that matches none of them is refused with 403.
    public struct AuthorizationPolicy: Message {
        /// Chooses the workloads by their pod labels, within the namespace of the policy (in the root namespace: in
        /// the whole mesh). Absent, with no targetRefs either: every workload there. At most one of selector,
        /// targetRef and targetRefs.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Requests that the policy is about; one matching rule is enough. Absent: nothing matches, so an ALLOW
        /// policy without rules refuses everything; one empty rule (`- {}`) matches everything.
        public var rules: [Security.Rule] = []
        /// What happens with a request that matches. CUSTOM also needs provider.
        public var action: Security.AuthorizationPolicy.Action = Security.AuthorizationPolicy.Action(rawValue: 0)
        /// Which of `provider` is given, if any.
        public var actionDetail: ActionDetail?
        /// One resource that the policy is attached to, usually a waypoint's Gateway or a Service. Older form of
        /// targetRefs.
        @Sub public var targetRef: IstioType.PolicyTargetReference
        /// Resources that the policy is attached to: Gateway, Service or ServiceEntry in the same namespace, or,
        /// from the root namespace, a GatewayClass. Waypoints only heed policies that are attached this way.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.AuthorizationPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.messages(2, rules)
            encoder.enumeration(3, action)
            switch actionDetail {
            case .provider(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.message(5, _targetRef)
            encoder.messages(6, targetRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.messages(&rules)
            case 3: try decoder.enumeration(&action)
            case 4:
                var value = MessageCodec<Security.AuthorizationPolicy.ExtensionProvider>.blank
                if case .provider(let present) = actionDetail { value = present }
                try MessageCodec<Security.AuthorizationPolicy.ExtensionProvider>.decode(&decoder, &value)
                if decoder.isConsumed { actionDetail = .provider(value) }
            case 5: try decoder.message(&_targetRef)
            case 6: try decoder.messages(&targetRefs)
            default: break
            }
        }

        public enum ActionDetail: Sendable {
            /// The external authorizer that decides when action is CUSTOM; not permitted with other actions.
            case provider(Security.AuthorizationPolicy.ExtensionProvider)
        }

        /// Names the external authorizer of a CUSTOM policy.
        public struct ExtensionProvider: Message {
            /// Name of an entry of MeshConfig.extensionProviders whose kind is envoyExtAuthzHttp or
            /// envoyExtAuthzGrpc. Without such an entry the workload refuses every request.
            public var name: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.security.v1beta1.AuthorizationPolicy.ExtensionProvider"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                default: break
                }
            }
        }

        /// What a policy does with requests that one of its rules matches.
        public struct Action: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Lets a matching request pass. As soon as one such policy applies to a workload, everything else is
            /// refused.
            public static var allow: Self { Self(rawValue: 0) }
            /// Refuses a matching request, whatever ALLOW policies say.
            public static var deny: Self { Self(rawValue: 1) }
            /// Marks a matching request for auditing, without influence on whether it passes; a plugin of the proxy
            /// has to do the logging.
            public static var audit: Self { Self(rawValue: 2) }
            /// Asks an external authorizer about a matching request. Its refusal is final; its consent still leaves
            /// DENY and ALLOW policies to pass.
            public static var custom: Self { Self(rawValue: 3) }
        }
    }

    /// One way for a request to match: some entry of from, and some entry of to, and all conditions of when. A part
    /// that is absent matches every request.
    public struct Rule: Message {
        /// Where the request may come from; one matching entry is enough. Absent: from anywhere.
        public var from: [Security.Rule.From] = []
        /// What the request may ask for; one matching entry is enough. Absent: any operation.
        public var to: [Security.Rule.To] = []
        /// Further conditions on attributes of the request; all of them have to hold. Absent: no conditions.
        public var when: [Security.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.Rule"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, from)
            encoder.messages(2, to)
            encoder.messages(3, when)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&from)
            case 2: try decoder.messages(&to)
            case 3: try decoder.messages(&when)
            default: break
            }
        }

        /// One entry of a rule's from list.
        public struct From: Message {
            /// The caller that this entry describes.
            @Sub public var source: Security.Source
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.security.v1beta1.Rule.From"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _source)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_source)
                default: break
                }
            }
        }

        /// One entry of a rule's to list.
        public struct To: Message {
            /// The operation that this entry describes.
            @Sub public var operation: Security.Operation
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.security.v1beta1.Rule.To"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _operation)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_operation)
                default: break
                }
            }
        }
    }

    /// Properties of the caller. All fields that are set have to match; within a field one value is enough. Texts
    /// match exactly, by prefix (`abc*`), by suffix (`*abc`), or by presence (`*`), unless a field says otherwise.
    public struct Source: Message {
        /// Identities from the client certificate, without `spiffe://`: `cluster.local/ns/default/sa/web`. Needs
        /// mutual TLS; absent: any caller, with or without identity.
        public var principals: [String] = []
        /// Identities from a valid JSON Web Token, as ISSUER/SUBJECT: `https://accounts.example.com/*`. Needs a
        /// RequestAuthentication; `*` demands any valid token.
        public var requestPrincipals: [String] = []
        /// Namespaces of the caller, taken from its certificate: `prod`. Needs mutual TLS; absent: any namespace.
        public var namespaces: [String] = []
        /// Addresses of the network peer, single or as subnet: `10.1.0.0/16`. Behind a load balancer or a gateway
        /// that is the last hop, not the client; see remoteIpBlocks.
        public var ipBlocks: [String] = []
        /// Identities that do not match; other callers do, those without a client certificate included.
        public var notPrincipals: [String] = []
        /// Token identities that do not match. `["*"]` in a DENY policy refuses requests without a valid token.
        public var notRequestPrincipals: [String] = []
        /// Namespaces that do not match; every other caller does.
        public var notNamespaces: [String] = []
        /// Addresses of the network peer that do not match.
        public var notIpBlocks: [String] = []
        /// Addresses of the original client, from X-Forwarded-For or the PROXY protocol: `203.0.113.0/24`.
        /// Trustworthy only where gatewayTopology.numTrustedProxies fits the installation.
        public var remoteIpBlocks: [String] = []
        /// Addresses of the original client that do not match.
        public var notRemoteIpBlocks: [String] = []
        /// Kubernetes service accounts of the caller, as NAMESPACE/NAME, or NAME for the namespace of the policy;
        /// exact text only. Needs mutual TLS, and excludes principals and namespaces in the same source.
        public var serviceAccounts: [String] = []
        /// Service accounts that do not match, in the same notation. Excludes principals and namespaces in the same
        /// source.
        public var notServiceAccounts: [String] = []
        /// Trust domains of the caller's identity: `cluster.local`; an asterisk may stand at the start or the end.
        /// Needs mutual TLS.
        public var trustDomains: [String] = []
        /// Trust domains that do not match; callers with any other identity do.
        public var notTrustDomains: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.Source"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, principals, StringCodec.self)
            encoder.items(2, requestPrincipals, StringCodec.self)
            encoder.items(3, namespaces, StringCodec.self)
            encoder.items(4, ipBlocks, StringCodec.self)
            encoder.items(5, notPrincipals, StringCodec.self)
            encoder.items(6, notRequestPrincipals, StringCodec.self)
            encoder.items(7, notNamespaces, StringCodec.self)
            encoder.items(8, notIpBlocks, StringCodec.self)
            encoder.items(9, remoteIpBlocks, StringCodec.self)
            encoder.items(10, notRemoteIpBlocks, StringCodec.self)
            encoder.items(11, serviceAccounts, StringCodec.self)
            encoder.items(12, notServiceAccounts, StringCodec.self)
            encoder.items(13, trustDomains, StringCodec.self)
            encoder.items(14, notTrustDomains, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&principals, StringCodec.self)
            case 2: try decoder.items(&requestPrincipals, StringCodec.self)
            case 3: try decoder.items(&namespaces, StringCodec.self)
            case 4: try decoder.items(&ipBlocks, StringCodec.self)
            case 5: try decoder.items(&notPrincipals, StringCodec.self)
            case 6: try decoder.items(&notRequestPrincipals, StringCodec.self)
            case 7: try decoder.items(&notNamespaces, StringCodec.self)
            case 8: try decoder.items(&notIpBlocks, StringCodec.self)
            case 9: try decoder.items(&remoteIpBlocks, StringCodec.self)
            case 10: try decoder.items(&notRemoteIpBlocks, StringCodec.self)
            case 11: try decoder.items(&serviceAccounts, StringCodec.self)
            case 12: try decoder.items(&notServiceAccounts, StringCodec.self)
            case 13: try decoder.items(&trustDomains, StringCodec.self)
            case 14: try decoder.items(&notTrustDomains, StringCodec.self)
            default: break
            }
        }
    }

    /// What is asked for. All fields that are set have to match; within a field one value is enough. All but ports
    /// exist for HTTP only: an ALLOW rule that uses them never matches plain TCP, a DENY rule then ignores them.
    public struct Operation: Message {
        /// Values of the Host or :authority header, without regard to case: `*.example.com`. Match both with and
        /// without port where clients may send one.
        public var hosts: [String] = []
        /// Port numbers on which the workload receives, as text: `"8080"`. The port of the pod, not that of the
        /// Service.
        public var ports: [String] = []
        /// HTTP methods: `GET`. For gRPC this is always `POST`.
        public var methods: [String] = []
        /// Paths after normalisation, without the query: `/info*`. `{*}` stands for one segment and `{**}` for any
        /// number: `/items/{*}/price`. For gRPC: `/package.Service/Method`.
        public var paths: [String] = []
        /// Hosts that do not match.
        public var notHosts: [String] = []
        /// Port numbers that do not match.
        public var notPorts: [String] = []
        /// HTTP methods that do not match.
        public var notMethods: [String] = []
        /// Paths that do not match, in the same notation.
        public var notPaths: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.Operation"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, hosts, StringCodec.self)
            encoder.items(2, ports, StringCodec.self)
            encoder.items(3, methods, StringCodec.self)
            encoder.items(4, paths, StringCodec.self)
            encoder.items(5, notHosts, StringCodec.self)
            encoder.items(6, notPorts, StringCodec.self)
            encoder.items(7, notMethods, StringCodec.self)
            encoder.items(8, notPaths, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&hosts, StringCodec.self)
            case 2: try decoder.items(&ports, StringCodec.self)
            case 3: try decoder.items(&methods, StringCodec.self)
            case 4: try decoder.items(&paths, StringCodec.self)
            case 5: try decoder.items(&notHosts, StringCodec.self)
            case 6: try decoder.items(&notPorts, StringCodec.self)
            case 7: try decoder.items(&notMethods, StringCodec.self)
            case 8: try decoder.items(&notPaths, StringCodec.self)
            default: break
            }
        }
    }

    /// A demand on one attribute of the request. Set values, notValues, or both.
    public struct Condition: Message {
        /// The attribute: `request.headers[x-token]`, `source.ip`, `remote.ip`, `source.namespace`,
        /// `source.principal`, `request.auth.claims[iss]`, `destination.ip`, `destination.port`, `connection.sni`
        /// or `experimental.envoy.filters.network.mysql_proxy[db.table]`.
        public var key: String = ""
        /// Texts of which the attribute has to match one: exact, `abc*`, `*abc` or `*` for present. Addresses may
        /// be subnets.
        public var values: [String] = []
        /// Texts of which the attribute may match none. An attribute that is missing fulfils this.
        public var notValues: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.Condition"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.items(2, values, StringCodec.self)
            encoder.items(3, notValues, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.items(&values, StringCodec.self)
            case 3: try decoder.items(&notValues, StringCodec.self)
            default: break
            }
        }
    }
}
