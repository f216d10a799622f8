// Generated from istio/meta/v1alpha1/status.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMeta {
    /// The status field of Istio's resources. Only the control plane writes it.
    public struct IstioStatus: Message {
        /// State of the resource, one entry for each type of condition.
        public var conditions: [IstioMeta.IstioCondition] = []
        /// Findings of the configuration analysis about this resource. Absent: none, or the analysis in the control
        /// plane is off.
        public var validationMessages: [IstioAnalysis.AnalysisMessageBase] = []
        /// The metadata.generation that this status was written for; lower than the present one: the status is
        /// outdated.
        public var observedGeneration: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.meta.v1alpha1.IstioStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, conditions)
            encoder.messages(2, validationMessages)
            encoder.int64(3, observedGeneration)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&conditions)
            case 2: try decoder.messages(&validationMessages)
            case 3: try decoder.int64(&observedGeneration)
            default: break
            }
        }
    }

    /// One statement about the state of a resource, in the manner of Kubernetes conditions.
    public struct IstioCondition: Message {
        /// What the statement is about: `Reconciled`, `istio.io/WaypointBound`. Unique within the list.
        public var type: String = ""
        /// Whether it holds: `True`, `False` or `Unknown`.
        public var status: String = ""
        /// When the condition was last examined.
        public var lastProbeTime: Timestamp?
        /// When the status last changed.
        public var lastTransitionTime: Timestamp?
        /// One word in CamelCase on why, meant for programs.
        public var reason: String = ""
        /// Explanation of the last change for people.
        public var message: String = ""
        /// The metadata.generation that this condition was written for. Absent: that of the whole status.
        public var observedGeneration: Int64 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.meta.v1alpha1.IstioCondition"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, type)
            encoder.string(2, status)
            encoder.optional(3, lastProbeTime, TimestampCodec.self)
            encoder.optional(4, lastTransitionTime, TimestampCodec.self)
            encoder.string(5, reason)
            encoder.string(6, message)
            encoder.int64(7, observedGeneration)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&type)
            case 2: try decoder.string(&status)
            case 3: try decoder.optional(&lastProbeTime, TimestampCodec.self)
            case 4: try decoder.optional(&lastTransitionTime, TimestampCodec.self)
            case 5: try decoder.string(&reason)
            case 6: try decoder.string(&message)
            case 7: try decoder.int64(&observedGeneration)
            default: break
            }
        }
    }
}
