// Generated from envoy/extensions/filters/http/set_filter_state/v3/set_filter_state.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySetFilterState {
    /// Writes into the filter state of a request.
    public struct Config: Message {
        public var onRequestHeaders: [EnvoySetFilterState.FilterStateValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.set_filter_state.v3.Config"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, onRequestHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&onRequestHeaders)
            default: break
            }
        }
    }
}
