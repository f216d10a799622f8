// Generated from istio/mesh/v1alpha1/label_selector.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// Chooses objects by their labels; both parts have to match. Empty: everything.
    public struct LabelSelector: Message {
        /// Labels with exactly these values: `{istio-discovery: enabled}`.
        public var matchLabels: [String: String] = .init()
        /// Further demands on labels; all have to hold.
        public var matchExpressions: [IstioMesh.LabelSelectorRequirement] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.LabelSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, matchLabels, StringCodec.self, StringCodec.self)
            encoder.messages(2, matchExpressions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&matchLabels, StringCodec.self, StringCodec.self)
            case 2: try decoder.messages(&matchExpressions)
            default: break
            }
        }
    }

    /// One demand on a label.
    public struct LabelSelectorRequirement: Message {
        /// Name of the label.
        public var key: String = ""
        /// `In`, `NotIn`, `Exists` or `DoesNotExist`.
        public var `operator`: String = ""
        /// Values for In and NotIn, at least one; none for Exists and DoesNotExist.
        public var values: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.LabelSelectorRequirement"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, `operator`)
            encoder.items(3, values, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&`operator`)
            case 3: try decoder.items(&values, StringCodec.self)
            default: break
            }
        }
    }
}
