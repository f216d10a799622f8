// Generated from envoy/extensions/filters/network/set_filter_state/v3/network_set_filter_state.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyNetworkSetFilterState {
    /// Writes into the filter state of a connection.
    public struct Config: Message {
        public var onNewConnection: [EnvoySetFilterState.FilterStateValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.set_filter_state.v3.Config"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, onNewConnection)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&onNewConnection)
            default: break
            }
        }
    }
}
