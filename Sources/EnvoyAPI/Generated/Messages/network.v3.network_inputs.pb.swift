// Generated from envoy/extensions/matching/common_inputs/network/v3/network_inputs.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyNetworkInputs {
    /// The protocols that ALPN or a listener filter found.
    public struct ApplicationProtocolInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.ApplicationProtocolInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The address that the connection was going to.
    public struct DestinationIPInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.DestinationIPInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The port that the connection was going to.
    public struct DestinationPortInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.DestinationPortInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The peer's address.
    public struct DirectSourceIPInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.DirectSourceIPInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// A value of the metadata.
    public struct DynamicMetadataInput: Message {
        public var filter: String = ""
        public var path: [EnvoyNetworkInputs.DynamicMetadataInput.PathSegment] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, filter)
            encoder.messages(2, path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&filter)
            case 2: try decoder.messages(&path)
            default: break
            }
        }

        public struct PathSegment: Message {
            /// Which of `key` is given, if any.
            public var segment: Segment?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput.PathSegment"]

            public func encode(to encoder: inout Encoder) {
                switch segment {
                case .key(let value): encoder.optional(1, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { segment = .key(value) }
                default: break
                }
            }

            public enum Segment: Sendable {
                case key(String)
            }
        }
    }

    /// An object that a filter has left.
    public struct FilterStateInput: Message {
        public var key: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.FilterStateInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            default: break
            }
        }
    }

    public struct NetworkNamespaceInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.NetworkNamespaceInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The server name that the TLS client asked for.
    public struct ServerNameInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.ServerNameInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The client's address.
    public struct SourceIPInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.SourceIPInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// The client's port.
    public struct SourcePortInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.SourcePortInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// `local`, where the client is on the same host.
    public struct SourceTypeInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.SourceTypeInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// `tls` or `raw_buffer`.
    public struct TransportProtocolInput: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.network.v3.TransportProtocolInput"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }
}
