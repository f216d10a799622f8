// Generated from envoy/extensions/http/original_ip_detection/xff/v3/xff.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyXFF {
    /// Takes the client's address from `x-forwarded-for`.
    public struct XffConfig: Message {
        public var xffNumTrustedHops: UInt32 = 0
        @Sub public var xffTrustedCidrs: EnvoyXFF.XffTrustedCidrs
        public var skipXffAppend: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.http.original_ip_detection.xff.v3.XffConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, xffNumTrustedHops)
            encoder.message(2, _xffTrustedCidrs)
            encoder.optional(3, skipXffAppend, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&xffNumTrustedHops)
            case 2: try decoder.message(&_xffTrustedCidrs)
            case 3: try decoder.optional(&skipXffAppend, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }

    public struct XffTrustedCidrs: Message {
        public var cidrs: [EnvoyCore.CidrRange] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.http.original_ip_detection.xff.v3.XffTrustedCidrs"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, cidrs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&cidrs)
            default: break
            }
        }
    }
}
