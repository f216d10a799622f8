// Generated from envoy/extensions/filters/http/jwt_authn/v3/jwt_authn.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyJWT {
    /// Verifies JSON web tokens.
    public struct JwtAuthentication: Message {
        /// Issuers by name.
        public var providers: [String: EnvoyJWT.JwtProvider] = .init()
        /// Which requests need which token; the first that matches holds.
        public var rules: [EnvoyJWT.RequirementRule] = []
        @Sub public var filterStateRules: EnvoyJWT.FilterStateRule
        /// Lets preflight requests (OPTIONS) pass.
        public var bypassCorsPreflight: Bool = false
        public var requirementMap: [String: EnvoyJWT.JwtRequirement] = .init()
        public var stripFailureResponse: Bool = false
        public var statPrefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, providers, StringCodec.self, MessageCodec<EnvoyJWT.JwtProvider>.self)
            encoder.messages(2, rules)
            encoder.message(3, _filterStateRules)
            encoder.bool(4, bypassCorsPreflight)
            encoder.map(5, requirementMap, StringCodec.self, MessageCodec<EnvoyJWT.JwtRequirement>.self)
            encoder.bool(6, stripFailureResponse)
            encoder.string(7, statPrefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&providers, StringCodec.self, MessageCodec<EnvoyJWT.JwtProvider>.self)
            case 2: try decoder.messages(&rules)
            case 3: try decoder.message(&_filterStateRules)
            case 4: try decoder.bool(&bypassCorsPreflight)
            case 5: try decoder.entry(&requirementMap, StringCodec.self, MessageCodec<EnvoyJWT.JwtRequirement>.self)
            case 6: try decoder.bool(&stripFailureResponse)
            case 7: try decoder.string(&statPrefix)
            default: break
            }
        }
    }

    /// An issuer of tokens, and where its tokens are found.
    public struct JwtProvider: Message {
        /// What the claim `iss` has to be. Absent, it is not looked at.
        public var issuer: String = ""
        /// One of them has to be in the claim `aud`. Absent, it is not looked at.
        public var audiences: [String] = []
        /// Which of `remoteJwks`, `localJwks` is given, if any.
        public var jwksSourceSpecifier: JwksSourceSpecifier?
        /// The token stays in the request. Absent, it is taken out.
        public var forward: Bool = false
        /// Headers to look in.
        public var fromHeaders: [EnvoyJWT.JwtHeader] = []
        /// Query parameters to look in.
        public var fromParams: [String] = []
        /// Header that gets the payload, in base64.
        public var forwardPayloadHeader: String = ""
        /// Key of the metadata that gets the payload.
        public var payloadInMetadata: String = ""
        /// By how much clocks may differ. Absent, 60.
        public var clockSkewSeconds: UInt32 = 0
        public var padForwardPayloadHeader: Bool = false
        @Sub public var jwtCacheConfig: EnvoyJWT.JwtCacheConfig
        /// Cookies to look in.
        public var fromCookies: [String] = []
        public var headerInMetadata: String = ""
        /// Claims that become headers.
        public var claimToHeaders: [EnvoyJWT.JwtClaimToHeader] = []
        /// Key of the metadata that gets the reason of a failure.
        public var failedStatusInMetadata: String = ""
        public var clearRouteCache: Bool = false
        @Sub public var normalizePayloadInMetadata: EnvoyJWT.JwtProvider.NormalizePayload
        @Sub public var subjects: EnvoyMatcher.StringMatcher
        public var requireExpiration: Bool = false
        public var maxLifetime: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, issuer)
            encoder.items(2, audiences, StringCodec.self)
            switch jwksSourceSpecifier {
            case .remoteJwks(let value): encoder.message(3, value)
            case .localJwks(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.bool(5, forward)
            encoder.messages(6, fromHeaders)
            encoder.items(7, fromParams, StringCodec.self)
            encoder.string(8, forwardPayloadHeader)
            encoder.string(9, payloadInMetadata)
            encoder.uint32(10, clockSkewSeconds)
            encoder.bool(11, padForwardPayloadHeader)
            encoder.message(12, _jwtCacheConfig)
            encoder.items(13, fromCookies, StringCodec.self)
            encoder.string(14, headerInMetadata)
            encoder.messages(15, claimToHeaders)
            encoder.string(16, failedStatusInMetadata)
            encoder.bool(17, clearRouteCache)
            encoder.message(18, _normalizePayloadInMetadata)
            encoder.message(19, _subjects)
            encoder.bool(20, requireExpiration)
            encoder.optional(21, maxLifetime, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&issuer)
            case 2: try decoder.items(&audiences, StringCodec.self)
            case 3:
                var value = MessageCodec<EnvoyJWT.RemoteJwks>.blank
                if case .remoteJwks(let present) = jwksSourceSpecifier { value = present }
                try MessageCodec<EnvoyJWT.RemoteJwks>.decode(&decoder, &value)
                if decoder.isConsumed { jwksSourceSpecifier = .remoteJwks(value) }
            case 4:
                var value = MessageCodec<EnvoyCore.DataSource>.blank
                if case .localJwks(let present) = jwksSourceSpecifier { value = present }
                try MessageCodec<EnvoyCore.DataSource>.decode(&decoder, &value)
                if decoder.isConsumed { jwksSourceSpecifier = .localJwks(value) }
            case 5: try decoder.bool(&forward)
            case 6: try decoder.messages(&fromHeaders)
            case 7: try decoder.items(&fromParams, StringCodec.self)
            case 8: try decoder.string(&forwardPayloadHeader)
            case 9: try decoder.string(&payloadInMetadata)
            case 10: try decoder.uint32(&clockSkewSeconds)
            case 11: try decoder.bool(&padForwardPayloadHeader)
            case 12: try decoder.message(&_jwtCacheConfig)
            case 13: try decoder.items(&fromCookies, StringCodec.self)
            case 14: try decoder.string(&headerInMetadata)
            case 15: try decoder.messages(&claimToHeaders)
            case 16: try decoder.string(&failedStatusInMetadata)
            case 17: try decoder.bool(&clearRouteCache)
            case 18: try decoder.message(&_normalizePayloadInMetadata)
            case 19: try decoder.message(&_subjects)
            case 20: try decoder.bool(&requireExpiration)
            case 21: try decoder.optional(&maxLifetime, DurationCodec.self)
            default: break
            }
        }

        public enum JwksSourceSpecifier: Sendable {
            /// Where the issuer's keys are fetched.
            case remoteJwks(EnvoyJWT.RemoteJwks)
            /// The issuer's keys.
            case localJwks(EnvoyCore.DataSource)
        }

        public struct NormalizePayload: Message {
            public var spaceDelimitedClaims: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider.NormalizePayload"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, spaceDelimitedClaims, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&spaceDelimitedClaims, StringCodec.self)
                default: break
                }
            }
        }
    }

    /// Where keys are fetched.
    public struct RemoteJwks: Message {
        /// The address.
        @Sub public var httpUri: EnvoyCore.HttpUri
        /// How long they are kept. Absent, 10m.
        public var cacheDuration: Duration?
        /// Fetches them before they are needed.
        @Sub public var asyncFetch: EnvoyJWT.JwksAsyncFetch
        @Sub public var retryPolicy: EnvoyCore.RetryPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _httpUri)
            encoder.optional(2, cacheDuration, DurationCodec.self)
            encoder.message(3, _asyncFetch)
            encoder.message(4, _retryPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_httpUri)
            case 2: try decoder.optional(&cacheDuration, DurationCodec.self)
            case 3: try decoder.message(&_asyncFetch)
            case 4: try decoder.message(&_retryPolicy)
            default: break
            }
        }
    }

    /// Fetches keys before they are needed.
    public struct JwksAsyncFetch: Message {
        public var fastListener: Bool = false
        public var failedRefetchDuration: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwksAsyncFetch"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, fastListener)
            encoder.optional(2, failedRefetchDuration, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&fastListener)
            case 2: try decoder.optional(&failedRefetchDuration, DurationCodec.self)
            default: break
            }
        }
    }

    /// A header that holds a token.
    public struct JwtHeader: Message {
        public var name: String = ""
        /// What stands before the token, `Bearer `.
        public var valuePrefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, valuePrefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&valuePrefix)
            default: break
            }
        }
    }

    /// Tokens that have been verified are remembered.
    public struct JwtCacheConfig: Message {
        public var jwtCacheSize: UInt32 = 0
        public var jwtMaxTokenSize: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtCacheConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, jwtCacheSize)
            encoder.uint32(2, jwtMaxTokenSize)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&jwtCacheSize)
            case 2: try decoder.uint32(&jwtMaxTokenSize)
            default: break
            }
        }
    }

    /// A claim that becomes a header.
    public struct JwtClaimToHeader: Message {
        public var headerName: String = ""
        public var claimName: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtClaimToHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, headerName)
            encoder.string(2, claimName)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&headerName)
            case 2: try decoder.string(&claimName)
            default: break
            }
        }
    }

    /// Which token requests need that match.
    public struct RequirementRule: Message {
        @Sub public var match: EnvoyRoute.RouteMatch
        /// Which of `requires`, `requirementName` is given, if any.
        public var requirementType: RequirementType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.RequirementRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _match)
            switch requirementType {
            case .requires(let value): encoder.message(2, value)
            case .requirementName(let value): encoder.optional(3, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_match)
            case 2:
                var value = MessageCodec<EnvoyJWT.JwtRequirement>.blank
                if case .requires(let present) = requirementType { value = present }
                try MessageCodec<EnvoyJWT.JwtRequirement>.decode(&decoder, &value)
                if decoder.isConsumed { requirementType = .requires(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { requirementType = .requirementName(value) }
            default: break
            }
        }

        public enum RequirementType: Sendable {
            case requires(EnvoyJWT.JwtRequirement)
            case requirementName(String)
        }
    }

    /// Which token a request needs.
    public struct JwtRequirement: Message {
        /// Which of `providerName`, `providerAndAudiences`, `requiresAny`, `requiresAll`, `allowMissingOrFailed`,
        /// `allowMissing` is given, if any.
        public var requiresType: RequiresType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"]

        public func encode(to encoder: inout Encoder) {
            switch requiresType {
            case .providerName(let value): encoder.optional(1, value, StringCodec.self)
            case .providerAndAudiences(let value): encoder.message(2, value)
            case .requiresAny(let value): encoder.message(3, value)
            case .requiresAll(let value): encoder.message(4, value)
            case .allowMissingOrFailed(let value): encoder.message(5, value)
            case .allowMissing(let value): encoder.message(6, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .providerName(value) }
            case 2:
                var value = MessageCodec<EnvoyJWT.ProviderWithAudiences>.blank
                if case .providerAndAudiences(let present) = requiresType { value = present }
                try MessageCodec<EnvoyJWT.ProviderWithAudiences>.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .providerAndAudiences(value) }
            case 3:
                var value = MessageCodec<EnvoyJWT.JwtRequirementOrList>.blank
                if case .requiresAny(let present) = requiresType { value = present }
                try MessageCodec<EnvoyJWT.JwtRequirementOrList>.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .requiresAny(value) }
            case 4:
                var value = MessageCodec<EnvoyJWT.JwtRequirementAndList>.blank
                if case .requiresAll(let present) = requiresType { value = present }
                try MessageCodec<EnvoyJWT.JwtRequirementAndList>.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .requiresAll(value) }
            case 5:
                var value = MessageCodec<EmptyMessage>.blank
                if case .allowMissingOrFailed(let present) = requiresType { value = present }
                try MessageCodec<EmptyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .allowMissingOrFailed(value) }
            case 6:
                var value = MessageCodec<EmptyMessage>.blank
                if case .allowMissing(let present) = requiresType { value = present }
                try MessageCodec<EmptyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { requiresType = .allowMissing(value) }
            default: break
            }
        }

        public enum RequiresType: Sendable {
            /// One of this issuer.
            case providerName(String)
            case providerAndAudiences(EnvoyJWT.ProviderWithAudiences)
            /// One of some.
            case requiresAny(EnvoyJWT.JwtRequirementOrList)
            /// All of some.
            case requiresAll(EnvoyJWT.JwtRequirementAndList)
            /// None, or any, valid or not.
            case allowMissingOrFailed(EmptyMessage)
            /// None, or a valid one.
            case allowMissing(EmptyMessage)
        }
    }

    /// A token of one issuer for other audiences than its own.
    public struct ProviderWithAudiences: Message {
        public var providerName: String = ""
        public var audiences: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.ProviderWithAudiences"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, providerName)
            encoder.items(2, audiences, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&providerName)
            case 2: try decoder.items(&audiences, StringCodec.self)
            default: break
            }
        }
    }

    /// One of some requirements.
    public struct JwtRequirementOrList: Message {
        public var requirements: [EnvoyJWT.JwtRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementOrList"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, requirements)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&requirements)
            default: break
            }
        }
    }

    /// All of some requirements.
    public struct JwtRequirementAndList: Message {
        public var requirements: [EnvoyJWT.JwtRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementAndList"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, requirements)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&requirements)
            default: break
            }
        }
    }

    /// The object in the filter state that names the requirement.
    public struct FilterStateRule: Message {
        public var name: String = ""
        public var requires: [String: EnvoyJWT.JwtRequirement] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.FilterStateRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.map(3, requires, StringCodec.self, MessageCodec<EnvoyJWT.JwtRequirement>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 3: try decoder.entry(&requires, StringCodec.self, MessageCodec<EnvoyJWT.JwtRequirement>.self)
            default: break
            }
        }
    }

    /// Another requirement for a route.
    public struct PerRouteConfig: Message {
        /// Which of `disabled`, `requirementName` is given, if any.
        public var requirementSpecifier: RequirementSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.jwt_authn.v3.PerRouteConfig"]

        public func encode(to encoder: inout Encoder) {
            switch requirementSpecifier {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .requirementName(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { requirementSpecifier = .disabled(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { requirementSpecifier = .requirementName(value) }
            default: break
            }
        }

        public enum RequirementSpecifier: Sendable {
            case disabled(Bool)
            case requirementName(String)
        }
    }
}
