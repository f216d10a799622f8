// Generated from envoy/extensions/filters/network/rbac/v3/network_rbac.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyNetworkRBAC {
    /// Role-based access control of connections.
    public struct RBAC: Message {
        /// What is enforced. Absent, nothing.
        @Sub public var rules: EnvoyRBAC.RBAC
        /// What is only counted and logged.
        @Sub public var shadowRules: EnvoyRBAC.RBAC
        /// Name in statistics.
        public var statPrefix: String = ""
        /// Whether a connection is checked once, or each time that bytes come.
        public var enforcementType: EnvoyNetworkRBAC.RBAC.EnforcementType = EnvoyNetworkRBAC.RBAC.EnforcementType(rawValue: 0)
        public var shadowRulesStatPrefix: String = ""
        @Sub public var matcher: XDSMatcher.Matcher
        @Sub public var shadowMatcher: XDSMatcher.Matcher
        public var delayDeny: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.rbac.v3.RBAC"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _rules)
            encoder.message(2, _shadowRules)
            encoder.string(3, statPrefix)
            encoder.enumeration(4, enforcementType)
            encoder.string(5, shadowRulesStatPrefix)
            encoder.message(6, _matcher)
            encoder.message(7, _shadowMatcher)
            encoder.optional(8, delayDeny, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_rules)
            case 2: try decoder.message(&_shadowRules)
            case 3: try decoder.string(&statPrefix)
            case 4: try decoder.enumeration(&enforcementType)
            case 5: try decoder.string(&shadowRulesStatPrefix)
            case 6: try decoder.message(&_matcher)
            case 7: try decoder.message(&_shadowMatcher)
            case 8: try decoder.optional(&delayDeny, DurationCodec.self)
            default: break
            }
        }

        public struct EnforcementType: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var oneTimeOnFirstByte: Self { Self(rawValue: 0) }
            public static var continuous: Self { Self(rawValue: 1) }
        }
    }
}
