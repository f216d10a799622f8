// Generated from istio/security/v1beta1/request_authentication.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Security {
    /// Verifies JSON Web Tokens in requests. An invalid token is refused with 401; a missing one is not, which
    /// takes an AuthorizationPolicy that demands a request principal.
    public struct RequestAuthentication: Message {
        /// Chooses the workloads by their pod labels, within the namespace of the policy (in the root namespace: in
        /// the whole mesh). At most one of selector, targetRef and targetRefs.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Tokens that are accepted, one entry per issuer as a rule. Requests should carry one token only: with
        /// more, which principal results is not defined. Absent: nothing is verified.
        public var jwtRules: [Security.JWTRule] = []
        /// One resource that the policy is attached to. Older form of targetRefs.
        @Sub public var targetRef: IstioType.PolicyTargetReference
        /// Resources that the policy is attached to: Gateway, GatewayClass, Service or ServiceEntry. Waypoints only
        /// heed policies that are attached this way.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.RequestAuthentication"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.messages(2, jwtRules)
            encoder.message(3, _targetRef)
            encoder.messages(4, targetRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.messages(&jwtRules)
            case 3: try decoder.message(&_targetRef)
            case 4: try decoder.messages(&targetRefs)
            default: break
            }
        }
    }

    /// One issuer, its keys, and where its tokens are found. Without any from field the token is taken from
    /// `Authorization: Bearer TOKEN`, or from the query parameter `access_token`.
    public struct JWTRule: Message {
        /// The text that the claim `iss` has to be equal to: `https://accounts.example.com`. May be absent when
        /// jwksUri is given; the issuer is then not checked.
        public var issuer: String = ""
        /// The token's claim `aud` has to hold one of these: `[bookstore.example.com]`. Absent: any audience is
        /// accepted.
        public var audiences: [String] = []
        /// Address of the issuer's key set, http or https. Absent, with no jwks either: found through the OpenID
        /// discovery document of the issuer. The control plane fetches and refreshes the keys.
        public var jwksUri: String = ""
        /// Headers that hold the token, instead of the usual places.
        public var fromHeaders: [Security.JWTHeader] = []
        /// Query parameters that hold the token: `[token]` reads `/path?token=...`.
        public var fromParams: [String] = []
        /// Header to the workload in which the payload of a verified token is passed on, in Base64url:
        /// `x-jwt-payload`. Absent: no such header.
        public var outputPayloadToHeader: String = ""
        /// True passes the token itself on to the workload; false removes it from the request once it is verified.
        public var forwardOriginalToken: Bool = false
        /// The key set itself, as JSON text: `{"keys": [...]}`. Excludes jwksUri.
        public var jwks: String = ""
        /// Claims of a verified token that are passed on to the workload as headers of their own.
        public var outputClaimToHeaders: [Security.ClaimToHeader] = []
        /// Cookies that hold the token: `[auth-token]`.
        public var fromCookies: [String] = []
        /// How long the fetch of the keys from jwksUri may take.
        public var timeout: Duration?
        /// Further claims whose text is split at spaces into a list, so that conditions can match single words:
        /// `[roles]`. The claims `scope` and `permission` always are.
        public var spaceDelimitedClaims: [String] = []
        /// Whether requests have to carry a token of this rule. The wire number is not published: for YAML and JSON
        /// only.
        public var presence: Security.JWTRule.Presence = Security.JWTRule.Presence(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.JWTRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, issuer)
            encoder.items(2, audiences, StringCodec.self)
            encoder.string(3, jwksUri)
            encoder.messages(6, fromHeaders)
            encoder.items(7, fromParams, StringCodec.self)
            encoder.string(8, outputPayloadToHeader)
            encoder.bool(9, forwardOriginalToken)
            encoder.string(10, jwks)
            encoder.messages(11, outputClaimToHeaders)
            encoder.items(12, fromCookies, StringCodec.self)
            encoder.optional(13, timeout, DurationCodec.self)
            encoder.items(14, spaceDelimitedClaims, StringCodec.self)
            encoder.enumeration(10001, presence)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&issuer)
            case 2: try decoder.items(&audiences, StringCodec.self)
            case 3: try decoder.string(&jwksUri)
            case 6: try decoder.messages(&fromHeaders)
            case 7: try decoder.items(&fromParams, StringCodec.self)
            case 8: try decoder.string(&outputPayloadToHeader)
            case 9: try decoder.bool(&forwardOriginalToken)
            case 10: try decoder.string(&jwks)
            case 11: try decoder.messages(&outputClaimToHeaders)
            case 12: try decoder.items(&fromCookies, StringCodec.self)
            case 13: try decoder.optional(&timeout, DurationCodec.self)
            case 14: try decoder.items(&spaceDelimitedClaims, StringCodec.self)
            case 10001: try decoder.enumeration(&presence)
            default: break
            }
        }

        /// Whether a token has to be there.
        public struct Presence: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Requests without a token pass; a token that is there has to be valid.
            public static var optional: Self { Self(rawValue: 0) }
            /// Requests without a valid token are refused.
            public static var required: Self { Self(rawValue: 1) }
        }
    }

    /// A header that holds a token.
    public struct JWTHeader: Message {
        /// Name of the header: `x-jwt-assertion`.
        public var name: String = ""
        /// Text before the token that is cut off, the space included: `"Bearer "`. Absent: the whole value is the
        /// token.
        public var prefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.JWTHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, prefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&prefix)
            default: break
            }
        }
    }

    /// A claim that is passed on as a header.
    public struct ClaimToHeader: Message {
        /// Header to write: `x-jwt-user`. Values that the client sent under this name are replaced.
        public var header: String = ""
        /// Claim to read; dots lead into nested claims: `nested.group`. For texts, whole numbers and booleans; a
        /// claim that is missing leaves no header.
        public var claim: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.ClaimToHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, header)
            encoder.string(2, claim)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&header)
            case 2: try decoder.string(&claim)
            default: break
            }
        }
    }
}
