// Generated from istio/mesh/v1alpha1/service_entry_visibility.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// Lets the administrator of the mesh say who sees a ServiceEntry. The first policy that matches decides. To
    /// whom an entry is hidden it is as if it did not exist: traffic is not blocked, and this is not authorization.
    public struct ServiceEntryVisibility: Message {
        /// Visibility of entries for which no policy matches.
        public var defaultVisibility: IstioMesh.ServiceEntryVisibility.Visibility = IstioMesh.ServiceEntryVisibility.Visibility(rawValue: 0)
        /// True: sidecars and gateways heed the visibility too, as upper bound of exportTo. False: only ztunnel and
        /// waypoints do.
        public var applyToSidecars: Bool = false
        /// Visibility for entries of certain namespaces, in order of precedence.
        public var policies: [IstioMesh.ServiceEntryVisibility.Policy] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ServiceEntryVisibility"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, defaultVisibility)
            encoder.bool(2, applyToSidecars)
            encoder.messages(3, policies)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&defaultVisibility)
            case 2: try decoder.bool(&applyToSidecars)
            case 3: try decoder.messages(&policies)
            default: break
            }
        }

        /// Visibility of the entries that match.
        public struct Policy: Message {
            /// The visibility.
            public var visibility: IstioMesh.ServiceEntryVisibility.Visibility = IstioMesh.ServiceEntryVisibility.Visibility(rawValue: 0)
            /// Demands on the entry; all have to hold. Absent: matches every entry.
            public var matchingRules: [IstioMesh.ServiceEntryVisibility.MatchRule] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ServiceEntryVisibility.Policy"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, visibility)
                encoder.messages(2, matchingRules)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&visibility)
                case 2: try decoder.messages(&matchingRules)
                default: break
                }
            }
        }

        /// One demand on a ServiceEntry. Without a matcher it never holds.
        public struct MatchRule: Message {
            /// Which of `namespaceSelector` is given, if any.
            public var matcher: Matcher?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ServiceEntryVisibility.MatchRule"]

            public func encode(to encoder: inout Encoder) {
                switch matcher {
                case .namespaceSelector(let value): encoder.message(1, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<IstioMesh.LabelSelector>.blank
                    if case .namespaceSelector(let present) = matcher { value = present }
                    try MessageCodec<IstioMesh.LabelSelector>.decode(&decoder, &value)
                    if decoder.isConsumed { matcher = .namespaceSelector(value) }
                default: break
                }
            }

            public enum Matcher: Sendable {
                /// Labels of the namespace of the entry: `{matchLabels: {kubernetes.io/metadata.name:
                /// istio-system}}`.
                case namespaceSelector(IstioMesh.LabelSelector)
            }
        }

        /// Who sees a ServiceEntry.
        public struct Visibility: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Not stated, which means PUBLIC.
            public static var visibilityUnspecified: Self { Self(rawValue: 0) }
            /// Nobody: the entry can be written, but has no effect.
            public static var `none`: Self { Self(rawValue: 1) }
            /// Workloads of its own namespace.
            public static var namespace: Self { Self(rawValue: 2) }
            /// All workloads of the control plane.
            public static var `public`: Self { Self(rawValue: 3) }
        }
    }
}
