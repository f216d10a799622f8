// Generated from envoy/extensions/retry/priority/previous_priorities/v3/previous_priorities.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyPreviousPriorities {
    /// Leaves out priorities that have been tried.
    public struct PreviousPrioritiesConfig: Message {
        /// Number of attempts after which priorities are calculated anew.
        public var updateFrequency: Int32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, updateFrequency)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&updateFrequency)
            default: break
            }
        }
    }
}
