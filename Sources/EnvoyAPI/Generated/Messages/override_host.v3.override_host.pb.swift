// Generated from envoy/extensions/load_balancing_policies/override_host/v3/override_host.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBOverrideHost {
    /// The endpoint that a header or metadata names, or else another policy's choice.
    public struct OverrideHost: Message {
        public var overrideHostSources: [EnvoyLBOverrideHost.OverrideHost.OverrideHostSource] = []
        @Sub public var fallbackPolicy: EnvoyCluster.LoadBalancingPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.override_host.v3.OverrideHost"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, overrideHostSources)
            encoder.message(3, _fallbackPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&overrideHostSources)
            case 3: try decoder.message(&_fallbackPolicy)
            default: break
            }
        }

        public struct OverrideHostSource: Message {
            public var header: String = ""
            @Sub public var metadata: EnvoyMetadata.MetadataKey
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.override_host.v3.OverrideHost.OverrideHostSource"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, header)
                encoder.message(2, _metadata)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&header)
                case 2: try decoder.message(&_metadata)
                default: break
                }
            }
        }
    }
}
