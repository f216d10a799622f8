// Generated from envoy/extensions/retry/host/previous_hosts/v3/previous_hosts.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyPreviousHosts {
    /// Refuses endpoints that have been tried.
    public struct PreviousHostsPredicate: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
