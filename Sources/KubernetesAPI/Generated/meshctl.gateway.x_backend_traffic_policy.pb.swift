// Generated from meshctl/gateway/x_backend_traffic_policy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Limits the retries to a backend and keeps sessions at one endpoint, whichever route the traffic takes.
    /// Experimental.
    public struct XBackendTrafficPolicy: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.BackendTrafficPolicySpec
        /// What the gateways made of it.
        @Sub public var status: GatewayAPI.PolicyStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.XBackendTrafficPolicy"]

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

    /// The backends and what holds for the traffic to them.
    public struct BackendTrafficPolicySpec: Message {
        /// Services (or other backends) in the same namespace to which the policy applies.
        public var targetRefs: [GatewayAPI.LocalObjectReference] = []
        /// Limit for the share of retries in the traffic. When absent, there is none.
        @Sub public var retryConstraint: GatewayAPI.RetryConstraint
        /// Keeps the requests of a session at one endpoint. When absent, each request is balanced by itself.
        @Sub public var sessionPersistence: GatewayAPI.SessionPersistence
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendTrafficPolicySpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, targetRefs)
            encoder.message(2, _retryConstraint)
            encoder.message(3, _sessionPersistence)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&targetRefs)
            case 2: try decoder.message(&_retryConstraint)
            case 3: try decoder.message(&_sessionPersistence)
            default: break
            }
        }
    }

    /// How many retries are allowed: a share of the traffic, but always a certain minimum. Further ones are not
    /// attempted.
    public struct RetryConstraint: Message {
        /// The share of the traffic.
        @Sub public var budget: GatewayAPI.BudgetDetails
        /// The rate of retries that is allowed in any case, so that little traffic can be retried too.
        @Sub public var minRetryRate: GatewayAPI.RequestRate
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RetryConstraint"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _budget)
            encoder.message(2, _minRetryRate)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_budget)
            case 2: try decoder.message(&_minRetryRate)
            default: break
            }
        }
    }

    /// The share of the requests of a period that may be retries.
    public struct BudgetDetails: Message {
        /// How many of 100 requests may be retries.
        public var percent: Int64?
        /// The period over which requests are counted: from `1s` to `1h`.
        public var interval: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BudgetDetails"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, percent, Int64Codec.self)
            encoder.optional(2, interval, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&percent, Int64Codec.self)
            case 2: try decoder.optional(&interval, StringCodec.self)
            default: break
            }
        }
    }

    /// A number of requests for each period.
    public struct RequestRate: Message {
        /// Number of requests.
        public var count: Int64?
        /// The period: more than zero, at most `1h`.
        public var interval: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.RequestRate"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, count, Int64Codec.self)
            encoder.optional(2, interval, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&count, Int64Codec.self)
            case 2: try decoder.optional(&interval, StringCodec.self)
            default: break
            }
        }
    }
}
