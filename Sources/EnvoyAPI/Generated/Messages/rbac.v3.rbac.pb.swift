// Generated from envoy/config/rbac/v3/rbac.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRBAC {
    /// Policies, and what it means that one of them matches.
    public struct RBAC: Message {
        /// What happens.
        public var action: EnvoyRBAC.RBAC.Action = EnvoyRBAC.RBAC.Action(rawValue: 0)
        /// By name; one that matches is enough.
        public var policies: [String: EnvoyRBAC.Policy] = .init()
        /// Who hears of decisions.
        @Sub public var auditLoggingOptions: EnvoyRBAC.RBAC.AuditLoggingOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.RBAC"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, action)
            encoder.map(2, policies, StringCodec.self, MessageCodec<EnvoyRBAC.Policy>.self)
            encoder.message(3, _auditLoggingOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&action)
            case 2: try decoder.entry(&policies, StringCodec.self, MessageCodec<EnvoyRBAC.Policy>.self)
            case 3: try decoder.message(&_auditLoggingOptions)
            default: break
            }
        }

        /// Who hears of decisions.
        public struct AuditLoggingOptions: Message {
            public var auditCondition: EnvoyRBAC.RBAC.AuditLoggingOptions.AuditCondition = EnvoyRBAC.RBAC.AuditLoggingOptions.AuditCondition(rawValue: 0)
            public var loggerConfigs: [EnvoyRBAC.RBAC.AuditLoggingOptions.AuditLoggerConfig] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.RBAC.AuditLoggingOptions"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, auditCondition)
                encoder.messages(2, loggerConfigs)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&auditCondition)
                case 2: try decoder.messages(&loggerConfigs)
                default: break
                }
            }

            /// An extension that hears of decisions.
            public struct AuditLoggerConfig: Message {
                @Sub public var auditLogger: EnvoyCore.TypedExtensionConfig
                public var isOptional: Bool = false
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.RBAC.AuditLoggingOptions.AuditLoggerConfig"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _auditLogger)
                    encoder.bool(2, isOptional)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_auditLogger)
                    case 2: try decoder.bool(&isOptional)
                    default: break
                    }
                }
            }

            /// Which decisions are told.
            public struct AuditCondition: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                public static var `none`: Self { Self(rawValue: 0) }
                public static var onDeny: Self { Self(rawValue: 1) }
                public static var onAllow: Self { Self(rawValue: 2) }
                public static var onDenyAndAllow: Self { Self(rawValue: 3) }
            }
        }

        /// What a match means.
        public struct Action: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Allows what a policy matches and refuses the rest.
            public static var allow: Self { Self(rawValue: 0) }
            /// Refuses what a policy matches.
            public static var deny: Self { Self(rawValue: 1) }
            /// Marks what a policy matches for the access log (metadata `access_log_hint`).
            public static var log: Self { Self(rawValue: 2) }
        }
    }

    /// Matches if one of the permissions and one of the principals do.
    public struct Policy: Message {
        /// What is asked for.
        public var permissions: [EnvoyRBAC.Permission] = []
        /// Who asks.
        public var principals: [EnvoyRBAC.Principal] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Policy"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, permissions)
            encoder.messages(2, principals)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&permissions)
            case 2: try decoder.messages(&principals)
            default: break
            }
        }
    }

    /// A condition on what is asked for.
    public struct Permission: Message {
        /// Which of `andRules`, `orRules`, `any`, `header`, `destinationIp`, `destinationPort`, `metadata`,
        /// `notRule`, `requestedServerName`, `urlPath`, `destinationPortRange`, `matcher`, `uriTemplate`,
        /// `sourcedMetadata` is given, if any.
        public var rule: Rule?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Permission"]

        public func encode(to encoder: inout Encoder) {
            switch rule {
            case .andRules(let value): encoder.message(1, value)
            case .orRules(let value): encoder.message(2, value)
            case .any(let value): encoder.optional(3, value, BoolCodec.self)
            case .header(let value): encoder.message(4, value)
            case .destinationIp(let value): encoder.message(5, value)
            case .destinationPort(let value): encoder.optional(6, value, UInt32Codec.self)
            case .metadata(let value): encoder.message(7, value)
            case .notRule(let value): encoder.message(8, value)
            case .requestedServerName(let value): encoder.message(9, value)
            case .urlPath(let value): encoder.message(10, value)
            case .destinationPortRange(let value): encoder.message(11, value)
            case .matcher(let value): encoder.message(12, value)
            case .uriTemplate(let value): encoder.message(13, value)
            case .sourcedMetadata(let value): encoder.message(14, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyRBAC.Permission.Set>.blank
                if case .andRules(let present) = rule { value = present }
                try MessageCodec<EnvoyRBAC.Permission.Set>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .andRules(value) }
            case 2:
                var value = MessageCodec<EnvoyRBAC.Permission.Set>.blank
                if case .orRules(let present) = rule { value = present }
                try MessageCodec<EnvoyRBAC.Permission.Set>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .orRules(value) }
            case 3:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { rule = .any(value) }
            case 4:
                var value = MessageCodec<EnvoyRoute.HeaderMatcher>.blank
                if case .header(let present) = rule { value = present }
                try MessageCodec<EnvoyRoute.HeaderMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .header(value) }
            case 5:
                var value = MessageCodec<EnvoyCore.CidrRange>.blank
                if case .destinationIp(let present) = rule { value = present }
                try MessageCodec<EnvoyCore.CidrRange>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .destinationIp(value) }
            case 6:
                var value = UInt32Codec.blank
                try UInt32Codec.decode(&decoder, &value)
                if decoder.isConsumed { rule = .destinationPort(value) }
            case 7:
                var value = MessageCodec<EnvoyMatcher.MetadataMatcher>.blank
                if case .metadata(let present) = rule { value = present }
                try MessageCodec<EnvoyMatcher.MetadataMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .metadata(value) }
            case 8:
                var value = MessageCodec<EnvoyRBAC.Permission>.blank
                if case .notRule(let present) = rule { value = present }
                try MessageCodec<EnvoyRBAC.Permission>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .notRule(value) }
            case 9:
                var value = MessageCodec<EnvoyMatcher.StringMatcher>.blank
                if case .requestedServerName(let present) = rule { value = present }
                try MessageCodec<EnvoyMatcher.StringMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .requestedServerName(value) }
            case 10:
                var value = MessageCodec<EnvoyMatcher.PathMatcher>.blank
                if case .urlPath(let present) = rule { value = present }
                try MessageCodec<EnvoyMatcher.PathMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .urlPath(value) }
            case 11:
                var value = MessageCodec<EnvoyType.Int32Range>.blank
                if case .destinationPortRange(let present) = rule { value = present }
                try MessageCodec<EnvoyType.Int32Range>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .destinationPortRange(value) }
            case 12:
                var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                if case .matcher(let present) = rule { value = present }
                try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .matcher(value) }
            case 13:
                var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                if case .uriTemplate(let present) = rule { value = present }
                try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .uriTemplate(value) }
            case 14:
                var value = MessageCodec<EnvoyRBAC.SourcedMetadata>.blank
                if case .sourcedMetadata(let present) = rule { value = present }
                try MessageCodec<EnvoyRBAC.SourcedMetadata>.decode(&decoder, &value)
                if decoder.isConsumed { rule = .sourcedMetadata(value) }
            default: break
            }
        }

        public enum Rule: Sendable {
            /// All of them.
            case andRules(EnvoyRBAC.Permission.Set)
            /// One of them.
            case orRules(EnvoyRBAC.Permission.Set)
            /// Always.
            case any(Bool)
            /// A header.
            case header(EnvoyRoute.HeaderMatcher)
            /// The address that the connection was going to.
            case destinationIp(EnvoyCore.CidrRange)
            /// The port that the connection was going to.
            case destinationPort(UInt32)
            /// Deprecated for sourced_metadata, but what control planes still send.
            case metadata(EnvoyMatcher.MetadataMatcher)
            /// The contrary.
            indirect case notRule(EnvoyRBAC.Permission)
            /// The server name that the TLS client asked for.
            case requestedServerName(EnvoyMatcher.StringMatcher)
            /// The path.
            case urlPath(EnvoyMatcher.PathMatcher)
            /// The same, as a range; the end is excluded.
            case destinationPortRange(EnvoyType.Int32Range)
            /// An extension decides.
            case matcher(EnvoyCore.TypedExtensionConfig)
            /// The path, by a template.
            case uriTemplate(EnvoyCore.TypedExtensionConfig)
            /// What filters have found or the route carries.
            case sourcedMetadata(EnvoyRBAC.SourcedMetadata)
        }

        /// Some permissions.
        public struct Set: Message {
            public var rules: [EnvoyRBAC.Permission] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Permission.Set"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, rules)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&rules)
                default: break
                }
            }
        }
    }

    /// Metadata, and where it is looked for.
    public struct SourcedMetadata: Message {
        @Sub public var metadataMatcher: EnvoyMatcher.MetadataMatcher
        public var metadataSource: EnvoyRBAC.MetadataSource = EnvoyRBAC.MetadataSource(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.SourcedMetadata"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _metadataMatcher)
            encoder.enumeration(2, metadataSource)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_metadataMatcher)
            case 2: try decoder.enumeration(&metadataSource)
            default: break
            }
        }
    }

    /// A condition on who asks.
    public struct Principal: Message {
        /// Which of `andIds`, `orIds`, `any`, `authenticated`, `header`, `metadata`, `notId`, `urlPath`,
        /// `directRemoteIp`, `remoteIp`, `filterState`, `sourcedMetadata`, `custom` is given, if any.
        public var identifier: Identifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Principal"]

        public func encode(to encoder: inout Encoder) {
            switch identifier {
            case .andIds(let value): encoder.message(1, value)
            case .orIds(let value): encoder.message(2, value)
            case .any(let value): encoder.optional(3, value, BoolCodec.self)
            case .authenticated(let value): encoder.message(4, value)
            case .header(let value): encoder.message(6, value)
            case .metadata(let value): encoder.message(7, value)
            case .notId(let value): encoder.message(8, value)
            case .urlPath(let value): encoder.message(9, value)
            case .directRemoteIp(let value): encoder.message(10, value)
            case .remoteIp(let value): encoder.message(11, value)
            case .filterState(let value): encoder.message(12, value)
            case .sourcedMetadata(let value): encoder.message(13, value)
            case .custom(let value): encoder.message(14, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyRBAC.Principal.Set>.blank
                if case .andIds(let present) = identifier { value = present }
                try MessageCodec<EnvoyRBAC.Principal.Set>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .andIds(value) }
            case 2:
                var value = MessageCodec<EnvoyRBAC.Principal.Set>.blank
                if case .orIds(let present) = identifier { value = present }
                try MessageCodec<EnvoyRBAC.Principal.Set>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .orIds(value) }
            case 3:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .any(value) }
            case 4:
                var value = MessageCodec<EnvoyRBAC.Principal.Authenticated>.blank
                if case .authenticated(let present) = identifier { value = present }
                try MessageCodec<EnvoyRBAC.Principal.Authenticated>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .authenticated(value) }
            case 6:
                var value = MessageCodec<EnvoyRoute.HeaderMatcher>.blank
                if case .header(let present) = identifier { value = present }
                try MessageCodec<EnvoyRoute.HeaderMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .header(value) }
            case 7:
                var value = MessageCodec<EnvoyMatcher.MetadataMatcher>.blank
                if case .metadata(let present) = identifier { value = present }
                try MessageCodec<EnvoyMatcher.MetadataMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .metadata(value) }
            case 8:
                var value = MessageCodec<EnvoyRBAC.Principal>.blank
                if case .notId(let present) = identifier { value = present }
                try MessageCodec<EnvoyRBAC.Principal>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .notId(value) }
            case 9:
                var value = MessageCodec<EnvoyMatcher.PathMatcher>.blank
                if case .urlPath(let present) = identifier { value = present }
                try MessageCodec<EnvoyMatcher.PathMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .urlPath(value) }
            case 10:
                var value = MessageCodec<EnvoyCore.CidrRange>.blank
                if case .directRemoteIp(let present) = identifier { value = present }
                try MessageCodec<EnvoyCore.CidrRange>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .directRemoteIp(value) }
            case 11:
                var value = MessageCodec<EnvoyCore.CidrRange>.blank
                if case .remoteIp(let present) = identifier { value = present }
                try MessageCodec<EnvoyCore.CidrRange>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .remoteIp(value) }
            case 12:
                var value = MessageCodec<EnvoyMatcher.FilterStateMatcher>.blank
                if case .filterState(let present) = identifier { value = present }
                try MessageCodec<EnvoyMatcher.FilterStateMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .filterState(value) }
            case 13:
                var value = MessageCodec<EnvoyRBAC.SourcedMetadata>.blank
                if case .sourcedMetadata(let present) = identifier { value = present }
                try MessageCodec<EnvoyRBAC.SourcedMetadata>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .sourcedMetadata(value) }
            case 14:
                var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                if case .custom(let present) = identifier { value = present }
                try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { identifier = .custom(value) }
            default: break
            }
        }

        public enum Identifier: Sendable {
            /// All of them.
            case andIds(EnvoyRBAC.Principal.Set)
            /// One of them.
            case orIds(EnvoyRBAC.Principal.Set)
            /// Always.
            case any(Bool)
            /// The name in the client's certificate.
            case authenticated(EnvoyRBAC.Principal.Authenticated)
            /// A header.
            case header(EnvoyRoute.HeaderMatcher)
            /// What filters have found, such as the claims of a token.
            case metadata(EnvoyMatcher.MetadataMatcher)
            /// The contrary.
            indirect case notId(EnvoyRBAC.Principal)
            /// The path.
            case urlPath(EnvoyMatcher.PathMatcher)
            /// The address of the peer.
            case directRemoteIp(EnvoyCore.CidrRange)
            /// The client's address, as `x-forwarded-for` or the PROXY protocol says.
            case remoteIp(EnvoyCore.CidrRange)
            /// An object that a filter has left.
            case filterState(EnvoyMatcher.FilterStateMatcher)
            case sourcedMetadata(EnvoyRBAC.SourcedMetadata)
            case custom(EnvoyCore.TypedExtensionConfig)
        }

        /// A client with a certificate.
        public struct Authenticated: Message {
            /// A URI name or DNS name of the certificate, or its subject. Absent, any certificate.
            @Sub public var principalName: EnvoyMatcher.StringMatcher
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Principal.Authenticated"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(2, _principalName)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 2: try decoder.message(&_principalName)
                default: break
                }
            }
        }

        /// Some principals.
        public struct Set: Message {
            public var ids: [EnvoyRBAC.Principal] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.rbac.v3.Principal.Set"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, ids)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&ids)
                default: break
                }
            }
        }
    }

    /// Where metadata is looked for.
    public struct MetadataSource: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var dynamic: Self { Self(rawValue: 0) }
        public static var route: Self { Self(rawValue: 1) }
    }
}
