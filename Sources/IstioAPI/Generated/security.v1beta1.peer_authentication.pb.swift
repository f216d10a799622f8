// Generated from istio/security/v1beta1/peer_authentication.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Security {
    /// Decides whether workloads accept mutual TLS, plain text or both from their callers. The most specific policy
    /// wins: port, then workload, then namespace, then mesh (root namespace); of several equals the oldest.
    public struct PeerAuthentication: Message {
        /// Chooses the workloads by their pod labels, within the namespace of the policy. Absent: the whole
        /// namespace; in the root namespace: the whole mesh.
        @Sub public var selector: IstioType.WorkloadSelector
        /// The mode for all ports. Absent: that of the next wider policy; PERMISSIVE where none exists.
        @Sub public var mtls: Security.PeerAuthentication.MutualTLS
        /// Other modes for single ports, by number of the pod's port: `{8080: {mode: DISABLE}}`. Needs a selector.
        public var portLevelMtls: [UInt32: Security.PeerAuthentication.MutualTLS] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.security.v1beta1.PeerAuthentication"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.message(2, _mtls)
            encoder.map(3, portLevelMtls, UInt32Codec.self, MessageCodec<Security.PeerAuthentication.MutualTLS>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.message(&_mtls)
            case 3: try decoder.entry(&portLevelMtls, UInt32Codec.self, MessageCodec<Security.PeerAuthentication.MutualTLS>.self)
            default: break
            }
        }

        /// How connections from other workloads are received.
        public struct MutualTLS: Message {
            /// The mode of mutual TLS.
            public var mode: Security.PeerAuthentication.MutualTLS.Mode = Security.PeerAuthentication.MutualTLS.Mode(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.security.v1beta1.PeerAuthentication.MutualTLS"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, mode)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&mode)
                default: break
                }
            }

            /// Modes of mutual TLS at the receiving side.
            public struct Mode: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Taken over from the next wider policy; PERMISSIVE where none exists.
                public static var unset: Self { Self(rawValue: 0) }
                /// Plain text only: the proxy does not handle TLS at all. Ignored in ambient mode.
                public static var disable: Self { Self(rawValue: 1) }
                /// Both mutual TLS and plain text are accepted, told apart by the first bytes of the connection.
                public static var permissive: Self { Self(rawValue: 2) }
                /// Mutual TLS only: plain text connections are closed.
                public static var strict: Self { Self(rawValue: 3) }
            }
        }
    }
}
