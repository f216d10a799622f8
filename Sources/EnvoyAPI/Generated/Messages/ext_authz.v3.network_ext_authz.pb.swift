// Generated from envoy/extensions/filters/network/ext_authz/v3/network_ext_authz.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyNetworkExtAuthz {
    /// Asks a service whether a connection is allowed.
    public struct ExtAuthz: Message {
        public var statPrefix: String = ""
        @Sub public var grpcService: EnvoyCore.GrpcService
        /// Allows connections when the service does not answer.
        public var failureModeAllow: Bool = false
        public var includePeerCertificate: Bool = false
        public var transportApiVersion: EnvoyCore.ApiVersion = EnvoyCore.ApiVersion(rawValue: 0)
        @Sub public var filterEnabledMetadata: EnvoyMatcher.MetadataMatcher
        public var bootstrapMetadataLabelsKey: String = ""
        public var includeTlsSession: Bool = false
        public var sendTlsAlertOnDenial: Bool = false
        public var metadataContextNamespaces: [String] = []
        public var typedMetadataContextNamespaces: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.network.ext_authz.v3.ExtAuthz"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, statPrefix)
            encoder.message(2, _grpcService)
            encoder.bool(3, failureModeAllow)
            encoder.bool(4, includePeerCertificate)
            encoder.enumeration(5, transportApiVersion)
            encoder.message(6, _filterEnabledMetadata)
            encoder.string(7, bootstrapMetadataLabelsKey)
            encoder.bool(8, includeTlsSession)
            encoder.bool(9, sendTlsAlertOnDenial)
            encoder.items(10, metadataContextNamespaces, StringCodec.self)
            encoder.items(11, typedMetadataContextNamespaces, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&statPrefix)
            case 2: try decoder.message(&_grpcService)
            case 3: try decoder.bool(&failureModeAllow)
            case 4: try decoder.bool(&includePeerCertificate)
            case 5: try decoder.enumeration(&transportApiVersion)
            case 6: try decoder.message(&_filterEnabledMetadata)
            case 7: try decoder.string(&bootstrapMetadataLabelsKey)
            case 8: try decoder.bool(&includeTlsSession)
            case 9: try decoder.bool(&sendTlsAlertOnDenial)
            case 10: try decoder.items(&metadataContextNamespaces, StringCodec.self)
            case 11: try decoder.items(&typedMetadataContextNamespaces, StringCodec.self)
            default: break
            }
        }
    }
}
