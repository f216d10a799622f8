// Generated from envoy/extensions/matching/common_inputs/transport_socket/v3/transport_socket_inputs.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyTransportSocketInputs {
    /// A value of the endpoint's metadata.
    public struct EndpointMetadataInput: Message {
        public var filter: String = ""
        public var path: [EnvoyTransportSocketInputs.EndpointMetadataInput.PathSegment] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.EndpointMetadataInput"]

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

            public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.EndpointMetadataInput.PathSegment"]

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

    /// An object that a filter of the client's connection has left.
    public struct FilterStateInput: Message {
        public var key: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.FilterStateInput"]

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

    /// A value of the locality's metadata.
    public struct LocalityMetadataInput: Message {
        public var filter: String = ""
        public var path: [EnvoyTransportSocketInputs.LocalityMetadataInput.PathSegment] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.LocalityMetadataInput"]

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

            public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.LocalityMetadataInput.PathSegment"]

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

    /// Chooses the transport socket of this name.
    public struct TransportSocketNameAction: Message {
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.matching.common_inputs.transport_socket.v3.TransportSocketNameAction"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            default: break
            }
        }
    }
}
