// Generated from envoy/extensions/access_loggers/open_telemetry/v3/open_telemetry_log.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyOpenTelemetryLog {
    /// Access log by OpenTelemetry's protocol.
    public struct OpenTelemetryAccessLogConfig: Message {
        @Sub public var commonConfig: EnvoyGRPCLog.CommonGrpcAccessLogConfig
        /// Body of each entry.
        @Sub public var body: OpenTelemetryCommon.AnyValue
        /// Attributes of each entry.
        @Sub public var attributes: OpenTelemetryCommon.KeyValueList
        @Sub public var resourceAttributes: OpenTelemetryCommon.KeyValueList
        /// Leaves out log name, zone, cluster and node.
        public var disableBuiltinLabels: Bool = false
        public var statPrefix: String = ""
        public var formatters: [EnvoyCore.TypedExtensionConfig] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _commonConfig)
            encoder.message(2, _body)
            encoder.message(3, _attributes)
            encoder.message(4, _resourceAttributes)
            encoder.bool(5, disableBuiltinLabels)
            encoder.string(6, statPrefix)
            encoder.messages(7, formatters)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_commonConfig)
            case 2: try decoder.message(&_body)
            case 3: try decoder.message(&_attributes)
            case 4: try decoder.message(&_resourceAttributes)
            case 5: try decoder.bool(&disableBuiltinLabels)
            case 6: try decoder.string(&statPrefix)
            case 7: try decoder.messages(&formatters)
            default: break
            }
        }
    }
}
