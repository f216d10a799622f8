// Generated from envoy/extensions/filters/http/rbac/v3/http_rbac.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHTTPRBAC {
    /// Other rules for a route; without any, the filter is off.
    public struct RBACPerRoute: Message {
        @Sub public var rbac: EnvoyHTTPRBAC.RBAC
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.rbac.v3.RBACPerRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(2, _rbac)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.message(&_rbac)
            default: break
            }
        }
    }

    /// Role-based access control of requests.
    public struct RBAC: Message {
        /// What is enforced. Absent, nothing.
        @Sub public var rules: EnvoyRBAC.RBAC
        /// What is only counted and logged.
        @Sub public var shadowRules: EnvoyRBAC.RBAC
        /// Name of those in statistics and metadata.
        public var shadowRulesStatPrefix: String = ""
        @Sub public var matcher: XDSMatcher.Matcher
        @Sub public var shadowMatcher: XDSMatcher.Matcher
        /// Name of what is enforced in statistics.
        public var rulesStatPrefix: String = ""
        public var trackPerRuleStats: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.rbac.v3.RBAC"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _rules)
            encoder.message(2, _shadowRules)
            encoder.string(3, shadowRulesStatPrefix)
            encoder.message(4, _matcher)
            encoder.message(5, _shadowMatcher)
            encoder.string(6, rulesStatPrefix)
            encoder.bool(7, trackPerRuleStats)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_rules)
            case 2: try decoder.message(&_shadowRules)
            case 3: try decoder.string(&shadowRulesStatPrefix)
            case 4: try decoder.message(&_matcher)
            case 5: try decoder.message(&_shadowMatcher)
            case 6: try decoder.string(&rulesStatPrefix)
            case 7: try decoder.bool(&trackPerRuleStats)
            default: break
            }
        }
    }
}
