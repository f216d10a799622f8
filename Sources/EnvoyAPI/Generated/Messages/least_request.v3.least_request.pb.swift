// Generated from envoy/extensions/load_balancing_policies/least_request/v3/least_request.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLBLeastRequest {
    /// Of some endpoints at random, the one with the fewest requests.
    public struct LeastRequest: Message {
        public var choiceCount: UInt32?
        @Sub public var activeRequestBias: EnvoyCore.RuntimeDouble
        @Sub public var slowStartConfig: EnvoyLBCommon.SlowStartConfig
        @Sub public var localityLbConfig: EnvoyLBCommon.LocalityLbConfig
        public var selectionMethod: EnvoyLBLeastRequest.LeastRequest.SelectionMethod = EnvoyLBLeastRequest.LeastRequest.SelectionMethod(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, choiceCount, WrapperCodec<UInt32Codec>.self)
            encoder.message(2, _activeRequestBias)
            encoder.message(3, _slowStartConfig)
            encoder.message(4, _localityLbConfig)
            encoder.enumeration(6, selectionMethod)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&choiceCount, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.message(&_activeRequestBias)
            case 3: try decoder.message(&_slowStartConfig)
            case 4: try decoder.message(&_localityLbConfig)
            case 6: try decoder.enumeration(&selectionMethod)
            default: break
            }
        }

        public struct SelectionMethod: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var nChoices: Self { Self(rawValue: 0) }
            public static var fullScan: Self { Self(rawValue: 1) }
        }
    }
}
