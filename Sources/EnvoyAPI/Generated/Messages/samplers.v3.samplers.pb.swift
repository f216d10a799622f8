// Generated from envoy/extensions/tracers/opentelemetry/samplers/v3/samplers.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoySamplers {
    /// Traces all requests.
    public struct AlwaysOnSamplerConfig: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.tracers.opentelemetry.samplers.v3.AlwaysOnSamplerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    public struct CELSamplerConfig: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.tracers.opentelemetry.samplers.v3.CELSamplerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    public struct DynatraceSamplerConfig: Message {
        public var tenant: String = ""
        public var clusterId: Int32 = 0
        @Sub public var httpService: EnvoyCore.HttpService
        public var rootSpansPerMinute: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.tracers.opentelemetry.samplers.v3.DynatraceSamplerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, tenant)
            encoder.int32(2, clusterId)
            encoder.message(3, _httpService)
            encoder.uint32(4, rootSpansPerMinute)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&tenant)
            case 2: try decoder.int32(&clusterId)
            case 3: try decoder.message(&_httpService)
            case 4: try decoder.uint32(&rootSpansPerMinute)
            default: break
            }
        }
    }

    /// Follows the caller's decision; where there is none, another sampler decides.
    public struct ParentBasedSamplerConfig: Message {
        @Sub public var wrappedSampler: EnvoyCore.TypedExtensionConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.tracers.opentelemetry.samplers.v3.ParentBasedSamplerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _wrappedSampler)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_wrappedSampler)
            default: break
            }
        }
    }

    /// Traces a share of the requests, by their trace identifiers.
    public struct TraceIdRatioBasedSamplerConfig: Message {
        @Sub public var samplingPercentage: EnvoyType.FractionalPercent
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.tracers.opentelemetry.samplers.v3.TraceIdRatioBasedSamplerConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _samplingPercentage)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_samplingPercentage)
            default: break
            }
        }
    }
}
