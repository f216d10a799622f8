// Generated from meshctl/gateway/backend_tls_policy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension GatewayAPI {
    /// Makes gateways speak TLS with a Service, and says how they verify its certificate.
    public struct BackendTLSPolicy: Message {
        /// What is wanted.
        @Sub public var spec: GatewayAPI.BackendTLSPolicySpec
        /// What the gateways made of it.
        @Sub public var status: GatewayAPI.PolicyStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendTLSPolicy"]

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

    /// The backends and the verification of their certificates.
    public struct BackendTLSPolicySpec: Message {
        /// Services (or other backends) in the same namespace to which the policy applies. One target may be listed
        /// several times, with different `sectionName`s.
        public var targetRefs: [GatewayAPI.LocalPolicyTargetReferenceWithSectionName] = []
        /// How the backend's certificate is verified.
        @Sub public var validation: GatewayAPI.BackendTLSPolicyValidation
        /// Further settings that an implementation knows; its own keys have a domain before them:
        /// `example.com/min-version: "1.3"`.
        public var options: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.BackendTLSPolicySpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, targetRefs)
            encoder.message(2, _validation)
            encoder.map(3, options, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&targetRefs)
            case 2: try decoder.message(&_validation)
            case 3: try decoder.entry(&options, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Names an object in the same namespace, or a part of one, to which a policy applies.
    public struct LocalPolicyTargetReferenceWithSectionName: Message {
        /// API group of the target; empty for the core group (Service).
        public var group: String?
        /// Kind of the target, such as `Service`.
        public var kind: String = ""
        /// Name of the target.
        public var name: String = ""
        /// Part of the target: for a Service the name of a port. When absent, all of it.
        public var sectionName: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.gateway.LocalPolicyTargetReferenceWithSectionName"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, group, StringCodec.self)
            encoder.string(2, kind)
            encoder.string(3, name)
            encoder.optional(4, sectionName, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&group, StringCodec.self)
            case 2: try decoder.string(&kind)
            case 3: try decoder.string(&name)
            case 4: try decoder.optional(&sectionName, StringCodec.self)
            default: break
            }
        }
    }
}
