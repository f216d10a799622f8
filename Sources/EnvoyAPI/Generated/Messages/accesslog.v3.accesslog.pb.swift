// Generated from envoy/config/accesslog/v3/accesslog.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyAccessLog {
    /// A log of requests or connections.
    public struct AccessLog: Message {
        /// Name of this log; by custom that of the extension.
        public var name: String = ""
        /// What is logged. Absent, everything.
        @Sub public var filter: EnvoyAccessLog.AccessLogFilter
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.AccessLog"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _filter)
            switch configType {
            case .typedConfig(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_filter)
            case 4:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            default: break
            }
        }

        public enum ConfigType: Sendable {
            /// Configuration of the logger; its type says which it is.
            case typedConfig(AnyMessage)
        }
    }

    /// A condition on what is logged.
    public struct AccessLogFilter: Message {
        /// Which of `statusCodeFilter`, `durationFilter`, `notHealthCheckFilter`, `traceableFilter`,
        /// `runtimeFilter`, `andFilter`, `orFilter`, `headerFilter`, `responseFlagFilter`, `grpcStatusFilter`,
        /// `extensionFilter`, `metadataFilter`, `logTypeFilter` is given, if any.
        public var filterSpecifier: FilterSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.AccessLogFilter"]

        public func encode(to encoder: inout Encoder) {
            switch filterSpecifier {
            case .statusCodeFilter(let value): encoder.message(1, value)
            case .durationFilter(let value): encoder.message(2, value)
            case .notHealthCheckFilter(let value): encoder.message(3, value)
            case .traceableFilter(let value): encoder.message(4, value)
            case .runtimeFilter(let value): encoder.message(5, value)
            case .andFilter(let value): encoder.message(6, value)
            case .orFilter(let value): encoder.message(7, value)
            case .headerFilter(let value): encoder.message(8, value)
            case .responseFlagFilter(let value): encoder.message(9, value)
            case .grpcStatusFilter(let value): encoder.message(10, value)
            case .extensionFilter(let value): encoder.message(11, value)
            case .metadataFilter(let value): encoder.message(12, value)
            case .logTypeFilter(let value): encoder.message(13, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyAccessLog.StatusCodeFilter>.blank
                if case .statusCodeFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.StatusCodeFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .statusCodeFilter(value) }
            case 2:
                var value = MessageCodec<EnvoyAccessLog.DurationFilter>.blank
                if case .durationFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.DurationFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .durationFilter(value) }
            case 3:
                var value = MessageCodec<EnvoyAccessLog.NotHealthCheckFilter>.blank
                if case .notHealthCheckFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.NotHealthCheckFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .notHealthCheckFilter(value) }
            case 4:
                var value = MessageCodec<EnvoyAccessLog.TraceableFilter>.blank
                if case .traceableFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.TraceableFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .traceableFilter(value) }
            case 5:
                var value = MessageCodec<EnvoyAccessLog.RuntimeFilter>.blank
                if case .runtimeFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.RuntimeFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .runtimeFilter(value) }
            case 6:
                var value = MessageCodec<EnvoyAccessLog.AndFilter>.blank
                if case .andFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.AndFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .andFilter(value) }
            case 7:
                var value = MessageCodec<EnvoyAccessLog.OrFilter>.blank
                if case .orFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.OrFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .orFilter(value) }
            case 8:
                var value = MessageCodec<EnvoyAccessLog.HeaderFilter>.blank
                if case .headerFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.HeaderFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .headerFilter(value) }
            case 9:
                var value = MessageCodec<EnvoyAccessLog.ResponseFlagFilter>.blank
                if case .responseFlagFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.ResponseFlagFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .responseFlagFilter(value) }
            case 10:
                var value = MessageCodec<EnvoyAccessLog.GrpcStatusFilter>.blank
                if case .grpcStatusFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.GrpcStatusFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .grpcStatusFilter(value) }
            case 11:
                var value = MessageCodec<EnvoyAccessLog.ExtensionFilter>.blank
                if case .extensionFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.ExtensionFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .extensionFilter(value) }
            case 12:
                var value = MessageCodec<EnvoyAccessLog.MetadataFilter>.blank
                if case .metadataFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.MetadataFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .metadataFilter(value) }
            case 13:
                var value = MessageCodec<EnvoyAccessLog.LogTypeFilter>.blank
                if case .logTypeFilter(let present) = filterSpecifier { value = present }
                try MessageCodec<EnvoyAccessLog.LogTypeFilter>.decode(&decoder, &value)
                if decoder.isConsumed { filterSpecifier = .logTypeFilter(value) }
            default: break
            }
        }

        public enum FilterSpecifier: Sendable {
            /// The status.
            case statusCodeFilter(EnvoyAccessLog.StatusCodeFilter)
            /// How long it took, in milliseconds.
            case durationFilter(EnvoyAccessLog.DurationFilter)
            /// It is not a health check.
            case notHealthCheckFilter(EnvoyAccessLog.NotHealthCheckFilter)
            case traceableFilter(EnvoyAccessLog.TraceableFilter)
            /// A share, by chance.
            case runtimeFilter(EnvoyAccessLog.RuntimeFilter)
            /// All of them.
            case andFilter(EnvoyAccessLog.AndFilter)
            /// One of them.
            case orFilter(EnvoyAccessLog.OrFilter)
            /// A header of the request.
            case headerFilter(EnvoyAccessLog.HeaderFilter)
            /// What went wrong.
            case responseFlagFilter(EnvoyAccessLog.ResponseFlagFilter)
            /// The status of gRPC.
            case grpcStatusFilter(EnvoyAccessLog.GrpcStatusFilter)
            /// An extension, such as CEL, decides.
            case extensionFilter(EnvoyAccessLog.ExtensionFilter)
            /// What filters have found.
            case metadataFilter(EnvoyAccessLog.MetadataFilter)
            case logTypeFilter(EnvoyAccessLog.LogTypeFilter)
        }
    }

    /// A condition on the HTTP status.
    public struct StatusCodeFilter: Message {
        @Sub public var comparison: EnvoyAccessLog.ComparisonFilter
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.StatusCodeFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _comparison)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_comparison)
            default: break
            }
        }
    }

    /// A comparison with a number.
    public struct ComparisonFilter: Message {
        public var op: EnvoyAccessLog.ComparisonFilter.Op = EnvoyAccessLog.ComparisonFilter.Op(rawValue: 0)
        @Sub public var value: EnvoyCore.RuntimeUInt32
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.ComparisonFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, op)
            encoder.message(2, _value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&op)
            case 2: try decoder.message(&_value)
            default: break
            }
        }

        /// How numbers are compared.
        public struct Op: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var eq: Self { Self(rawValue: 0) }
            public static var ge: Self { Self(rawValue: 1) }
            public static var le: Self { Self(rawValue: 2) }
            public static var ne: Self { Self(rawValue: 3) }
        }
    }

    /// A condition on the time that a request took, in milliseconds.
    public struct DurationFilter: Message {
        @Sub public var comparison: EnvoyAccessLog.ComparisonFilter
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.DurationFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _comparison)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_comparison)
            default: break
            }
        }
    }

    /// Leaves health checks out.
    public struct NotHealthCheckFilter: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.NotHealthCheckFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// Requests that can be traced.
    public struct TraceableFilter: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.TraceableFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// A share of the requests, by chance.
    public struct RuntimeFilter: Message {
        public var runtimeKey: String = ""
        @Sub public var percentSampled: EnvoyType.FractionalPercent
        public var useIndependentRandomness: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.RuntimeFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, runtimeKey)
            encoder.message(2, _percentSampled)
            encoder.bool(3, useIndependentRandomness)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&runtimeKey)
            case 2: try decoder.message(&_percentSampled)
            case 3: try decoder.bool(&useIndependentRandomness)
            default: break
            }
        }
    }

    /// All conditions hold.
    public struct AndFilter: Message {
        public var filters: [EnvoyAccessLog.AccessLogFilter] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.AndFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, filters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&filters)
            default: break
            }
        }
    }

    /// One condition holds.
    public struct OrFilter: Message {
        public var filters: [EnvoyAccessLog.AccessLogFilter] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.OrFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, filters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&filters)
            default: break
            }
        }
    }

    /// A condition on a header of the request.
    public struct HeaderFilter: Message {
        @Sub public var header: EnvoyRoute.HeaderMatcher
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.HeaderFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _header)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_header)
            default: break
            }
        }
    }

    /// Requests with one of these flags; without any listed, those with any flag.
    public struct ResponseFlagFilter: Message {
        public var flags: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.ResponseFlagFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, flags, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&flags, StringCodec.self)
            default: break
            }
        }
    }

    /// A condition on the status of gRPC.
    public struct GrpcStatusFilter: Message {
        public var statuses: [EnvoyAccessLog.GrpcStatusFilter.Status] = []
        public var exclude: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.GrpcStatusFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, statuses, EnumerationCodec<EnvoyAccessLog.GrpcStatusFilter.Status>.self)
            encoder.bool(2, exclude)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&statuses, EnumerationCodec<EnvoyAccessLog.GrpcStatusFilter.Status>.self)
            case 2: try decoder.bool(&exclude)
            default: break
            }
        }

        /// Statuses of gRPC.
        public struct Status: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var ok: Self { Self(rawValue: 0) }
            public static var canceled: Self { Self(rawValue: 1) }
            public static var unknown: Self { Self(rawValue: 2) }
            public static var invalidArgument: Self { Self(rawValue: 3) }
            public static var deadlineExceeded: Self { Self(rawValue: 4) }
            public static var notFound: Self { Self(rawValue: 5) }
            public static var alreadyExists: Self { Self(rawValue: 6) }
            public static var permissionDenied: Self { Self(rawValue: 7) }
            public static var resourceExhausted: Self { Self(rawValue: 8) }
            public static var failedPrecondition: Self { Self(rawValue: 9) }
            public static var aborted: Self { Self(rawValue: 10) }
            public static var outOfRange: Self { Self(rawValue: 11) }
            public static var unimplemented: Self { Self(rawValue: 12) }
            public static var `internal`: Self { Self(rawValue: 13) }
            public static var unavailable: Self { Self(rawValue: 14) }
            public static var dataLoss: Self { Self(rawValue: 15) }
            public static var unauthenticated: Self { Self(rawValue: 16) }
        }
    }

    /// A condition that an extension decides.
    public struct ExtensionFilter: Message {
        public var name: String = ""
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.ExtensionFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 3:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            default: break
            }
        }

        public enum ConfigType: Sendable {
            case typedConfig(AnyMessage)
        }
    }

    /// A condition on metadata.
    public struct MetadataFilter: Message {
        @Sub public var matcher: EnvoyMatcher.MetadataMatcher
        public var matchIfKeyNotFound: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.MetadataFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _matcher)
            encoder.optional(2, matchIfKeyNotFound, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_matcher)
            case 2: try decoder.optional(&matchIfKeyNotFound, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }

    /// Entries that are written at these moments.
    public struct LogTypeFilter: Message {
        public var types: [EnvoyAccessLogData.AccessLogType] = []
        public var exclude: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.accesslog.v3.LogTypeFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, types, EnumerationCodec<EnvoyAccessLogData.AccessLogType>.self)
            encoder.bool(2, exclude)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&types, EnumerationCodec<EnvoyAccessLogData.AccessLogType>.self)
            case 2: try decoder.bool(&exclude)
            default: break
            }
        }
    }
}
