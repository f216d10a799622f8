// Generated from envoy/config/core/v3/protocol.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// Options of TCP; there are none.
    public struct TcpProtocolOptions: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.TcpProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// Options of gRPC.
    public struct GrpcProtocolOptions: Message {
        @Sub public var http2ProtocolOptions: EnvoyCore.Http2ProtocolOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.GrpcProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _http2ProtocolOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_http2ProtocolOptions)
            default: break
            }
        }
    }

    /// Options of HTTP/2.
    public struct Http2ProtocolOptions: Message {
        public var hpackTableSize: UInt32?
        /// Requests at once on a connection.
        public var maxConcurrentStreams: UInt32?
        /// Bytes that a stream may send ahead.
        public var initialStreamWindowSize: UInt32?
        /// Bytes that a connection may send ahead.
        public var initialConnectionWindowSize: UInt32?
        /// Takes CONNECT with a protocol (RFC 8441), as WebSocket needs.
        public var allowConnect: Bool = false
        public var allowMetadata: Bool = false
        public var maxOutboundFrames: UInt32?
        public var maxOutboundControlFrames: UInt32?
        public var maxConsecutiveInboundFramesWithEmptyPayload: UInt32?
        public var maxInboundPriorityFramesPerStream: UInt32?
        public var maxInboundWindowUpdateFramesPerDataFrameSent: UInt32?
        public var customSettingsParameters: [EnvoyCore.Http2ProtocolOptions.SettingsParameter] = []
        public var overrideStreamErrorOnInvalidHttpMessage: Bool?
        /// Pings.
        @Sub public var connectionKeepalive: EnvoyCore.KeepaliveSettings
        public var useOghttp2Codec: Bool?
        public var maxMetadataSize: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http2ProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, hpackTableSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, maxConcurrentStreams, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, initialStreamWindowSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(4, initialConnectionWindowSize, WrapperCodec<UInt32Codec>.self)
            encoder.bool(5, allowConnect)
            encoder.bool(6, allowMetadata)
            encoder.optional(7, maxOutboundFrames, WrapperCodec<UInt32Codec>.self)
            encoder.optional(8, maxOutboundControlFrames, WrapperCodec<UInt32Codec>.self)
            encoder.optional(9, maxConsecutiveInboundFramesWithEmptyPayload, WrapperCodec<UInt32Codec>.self)
            encoder.optional(10, maxInboundPriorityFramesPerStream, WrapperCodec<UInt32Codec>.self)
            encoder.optional(11, maxInboundWindowUpdateFramesPerDataFrameSent, WrapperCodec<UInt32Codec>.self)
            encoder.messages(13, customSettingsParameters)
            encoder.optional(14, overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            encoder.message(15, _connectionKeepalive)
            encoder.optional(16, useOghttp2Codec, WrapperCodec<BoolCodec>.self)
            encoder.optional(17, maxMetadataSize, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&hpackTableSize, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&maxConcurrentStreams, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&initialStreamWindowSize, WrapperCodec<UInt32Codec>.self)
            case 4: try decoder.optional(&initialConnectionWindowSize, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.bool(&allowConnect)
            case 6: try decoder.bool(&allowMetadata)
            case 7: try decoder.optional(&maxOutboundFrames, WrapperCodec<UInt32Codec>.self)
            case 8: try decoder.optional(&maxOutboundControlFrames, WrapperCodec<UInt32Codec>.self)
            case 9: try decoder.optional(&maxConsecutiveInboundFramesWithEmptyPayload, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.optional(&maxInboundPriorityFramesPerStream, WrapperCodec<UInt32Codec>.self)
            case 11: try decoder.optional(&maxInboundWindowUpdateFramesPerDataFrameSent, WrapperCodec<UInt32Codec>.self)
            case 13: try decoder.messages(&customSettingsParameters)
            case 14: try decoder.optional(&overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            case 15: try decoder.message(&_connectionKeepalive)
            case 16: try decoder.optional(&useOghttp2Codec, WrapperCodec<BoolCodec>.self)
            case 17: try decoder.optional(&maxMetadataSize, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }

        /// A parameter of HTTP/2, by its number.
        public struct SettingsParameter: Message {
            public var identifier: UInt32?
            public var value: UInt32?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http2ProtocolOptions.SettingsParameter"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, identifier, WrapperCodec<UInt32Codec>.self)
                encoder.optional(2, value, WrapperCodec<UInt32Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&identifier, WrapperCodec<UInt32Codec>.self)
                case 2: try decoder.optional(&value, WrapperCodec<UInt32Codec>.self)
                default: break
                }
            }
        }
    }

    /// Pings of a connection.
    public struct KeepaliveSettings: Message {
        public var interval: Duration?
        public var timeout: Duration?
        @Sub public var intervalJitter: EnvoyType.Percent
        public var connectionIdleInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.KeepaliveSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, interval, DurationCodec.self)
            encoder.optional(2, timeout, DurationCodec.self)
            encoder.message(3, _intervalJitter)
            encoder.optional(4, connectionIdleInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&interval, DurationCodec.self)
            case 2: try decoder.optional(&timeout, DurationCodec.self)
            case 3: try decoder.message(&_intervalJitter)
            case 4: try decoder.optional(&connectionIdleInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// What is remembered of servers that offer HTTP/3.
    public struct AlternateProtocolsCacheOptions: Message {
        public var name: String = ""
        public var maxEntries: UInt32?
        @Sub public var keyValueStoreConfig: EnvoyCore.TypedExtensionConfig
        public var prepopulatedEntries: [EnvoyCore.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry] = []
        public var canonicalSuffixes: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.AlternateProtocolsCacheOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.optional(2, maxEntries, WrapperCodec<UInt32Codec>.self)
            encoder.message(3, _keyValueStoreConfig)
            encoder.messages(4, prepopulatedEntries)
            encoder.items(5, canonicalSuffixes, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.optional(&maxEntries, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.message(&_keyValueStoreConfig)
            case 4: try decoder.messages(&prepopulatedEntries)
            case 5: try decoder.items(&canonicalSuffixes, StringCodec.self)
            default: break
            }
        }

        /// A server that is known to offer HTTP/3.
        public struct AlternateProtocolsCacheEntry: Message {
            public var hostname: String = ""
            public var port: UInt32 = 0
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, hostname)
                encoder.uint32(2, port)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&hostname)
                case 2: try decoder.uint32(&port)
                default: break
                }
            }
        }
    }

    /// Options of HTTP/1.
    public struct Http1ProtocolOptions: Message {
        /// Absolute URLs in requests are taken. Absent, true.
        public var allowAbsoluteUrl: Bool?
        /// Takes HTTP/1.0.
        public var acceptHttp10: Bool = false
        /// Host of HTTP/1.0 requests without one.
        public var defaultHostForHttp10: String = ""
        /// Case of header names. Absent, lower.
        @Sub public var headerKeyFormat: EnvoyCore.Http1ProtocolOptions.HeaderKeyFormat
        /// Keeps trailers.
        public var enableTrailers: Bool = false
        public var allowChunkedLength: Bool = false
        public var overrideStreamErrorOnInvalidHttpMessage: Bool?
        public var sendFullyQualifiedUrl: Bool = false
        public var allowCustomMethods: Bool = false
        public var ignoreHttp11Upgrade: [EnvoyMatcher.StringMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http1ProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, allowAbsoluteUrl, WrapperCodec<BoolCodec>.self)
            encoder.bool(2, acceptHttp10)
            encoder.string(3, defaultHostForHttp10)
            encoder.message(4, _headerKeyFormat)
            encoder.bool(5, enableTrailers)
            encoder.bool(6, allowChunkedLength)
            encoder.optional(7, overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            encoder.bool(8, sendFullyQualifiedUrl)
            encoder.bool(10, allowCustomMethods)
            encoder.messages(11, ignoreHttp11Upgrade)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&allowAbsoluteUrl, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.bool(&acceptHttp10)
            case 3: try decoder.string(&defaultHostForHttp10)
            case 4: try decoder.message(&_headerKeyFormat)
            case 5: try decoder.bool(&enableTrailers)
            case 6: try decoder.bool(&allowChunkedLength)
            case 7: try decoder.optional(&overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            case 8: try decoder.bool(&sendFullyQualifiedUrl)
            case 10: try decoder.bool(&allowCustomMethods)
            case 11: try decoder.messages(&ignoreHttp11Upgrade)
            default: break
            }
        }

        /// Case of header names in HTTP/1.
        public struct HeaderKeyFormat: Message {
            /// Which of `properCaseWords`, `statefulFormatter` is given, if any.
            public var headerFormat: HeaderFormat?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat"]

            public func encode(to encoder: inout Encoder) {
                switch headerFormat {
                case .properCaseWords(let value): encoder.message(1, value)
                case .statefulFormatter(let value): encoder.message(8, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<EnvoyCore.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords>.blank
                    if case .properCaseWords(let present) = headerFormat { value = present }
                    try MessageCodec<EnvoyCore.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords>.decode(&decoder, &value)
                    if decoder.isConsumed { headerFormat = .properCaseWords(value) }
                case 8:
                    var value = MessageCodec<EnvoyCore.TypedExtensionConfig>.blank
                    if case .statefulFormatter(let present) = headerFormat { value = present }
                    try MessageCodec<EnvoyCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { headerFormat = .statefulFormatter(value) }
                default: break
                }
            }

            public enum HeaderFormat: Sendable {
                /// `Content-Type`.
                case properCaseWords(EnvoyCore.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords)
                /// An extension, such as one that keeps the case.
                case statefulFormatter(EnvoyCore.TypedExtensionConfig)
            }

            /// `Content-Type`.
            public struct ProperCaseWords: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }
    }

    /// Options of HTTP/3.
    public struct Http3ProtocolOptions: Message {
        @Sub public var quicProtocolOptions: EnvoyCore.QuicProtocolOptions
        public var overrideStreamErrorOnInvalidHttpMessage: Bool?
        public var allowExtendedConnect: Bool = false
        public var allowMetadata: Bool = false
        public var disableQpack: Bool = false
        public var disableConnectionFlowControlForStreams: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Http3ProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _quicProtocolOptions)
            encoder.optional(2, overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            encoder.bool(5, allowExtendedConnect)
            encoder.bool(6, allowMetadata)
            encoder.bool(7, disableQpack)
            encoder.bool(8, disableConnectionFlowControlForStreams)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_quicProtocolOptions)
            case 2: try decoder.optional(&overrideStreamErrorOnInvalidHttpMessage, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.bool(&allowExtendedConnect)
            case 6: try decoder.bool(&allowMetadata)
            case 7: try decoder.bool(&disableQpack)
            case 8: try decoder.bool(&disableConnectionFlowControlForStreams)
            default: break
            }
        }
    }

    /// Options of QUIC.
    public struct QuicProtocolOptions: Message {
        public var maxConcurrentStreams: UInt32?
        public var initialStreamWindowSize: UInt32?
        public var initialConnectionWindowSize: UInt32?
        public var numTimeoutsToTriggerPortMigration: UInt32?
        @Sub public var connectionKeepalive: EnvoyCore.QuicKeepAliveSettings
        public var connectionOptions: String = ""
        public var clientConnectionOptions: String = ""
        public var idleNetworkTimeout: Duration?
        public var maxPacketLength: UInt64?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.QuicProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxConcurrentStreams, WrapperCodec<UInt32Codec>.self)
            encoder.optional(2, initialStreamWindowSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, initialConnectionWindowSize, WrapperCodec<UInt32Codec>.self)
            encoder.optional(4, numTimeoutsToTriggerPortMigration, WrapperCodec<UInt32Codec>.self)
            encoder.message(5, _connectionKeepalive)
            encoder.string(6, connectionOptions)
            encoder.string(7, clientConnectionOptions)
            encoder.optional(8, idleNetworkTimeout, DurationCodec.self)
            encoder.optional(9, maxPacketLength, WrapperCodec<UInt64Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxConcurrentStreams, WrapperCodec<UInt32Codec>.self)
            case 2: try decoder.optional(&initialStreamWindowSize, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&initialConnectionWindowSize, WrapperCodec<UInt32Codec>.self)
            case 4: try decoder.optional(&numTimeoutsToTriggerPortMigration, WrapperCodec<UInt32Codec>.self)
            case 5: try decoder.message(&_connectionKeepalive)
            case 6: try decoder.string(&connectionOptions)
            case 7: try decoder.string(&clientConnectionOptions)
            case 8: try decoder.optional(&idleNetworkTimeout, DurationCodec.self)
            case 9: try decoder.optional(&maxPacketLength, WrapperCodec<UInt64Codec>.self)
            default: break
            }
        }
    }

    /// Pings of a QUIC connection.
    public struct QuicKeepAliveSettings: Message {
        public var maxInterval: Duration?
        public var initialInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.QuicKeepAliveSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, maxInterval, DurationCodec.self)
            encoder.optional(2, initialInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&maxInterval, DurationCodec.self)
            case 2: try decoder.optional(&initialInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// Options that all versions of HTTP have.
    public struct HttpProtocolOptions: Message {
        /// Time without requests after which a connection is closed. Absent, 1h; 0 is no limit.
        public var idleTimeout: Duration?
        /// Headers at most. Absent, 100.
        public var maxHeadersCount: UInt32?
        /// Age at which a connection is drained. Absent, no limit.
        public var maxConnectionDuration: Duration?
        /// How long a request may take in all. Absent, no limit.
        public var maxStreamDuration: Duration?
        /// What happens to headers with an underscore in their name.
        public var headersWithUnderscoresAction: EnvoyCore.HttpProtocolOptions.HeadersWithUnderscoresAction = EnvoyCore.HttpProtocolOptions.HeadersWithUnderscoresAction(rawValue: 0)
        /// Requests after which a connection is closed. Absent, no limit.
        public var maxRequestsPerConnection: UInt32?
        public var maxResponseHeadersKb: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HttpProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, idleTimeout, DurationCodec.self)
            encoder.optional(2, maxHeadersCount, WrapperCodec<UInt32Codec>.self)
            encoder.optional(3, maxConnectionDuration, DurationCodec.self)
            encoder.optional(4, maxStreamDuration, DurationCodec.self)
            encoder.enumeration(5, headersWithUnderscoresAction)
            encoder.optional(6, maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            encoder.optional(7, maxResponseHeadersKb, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&idleTimeout, DurationCodec.self)
            case 2: try decoder.optional(&maxHeadersCount, WrapperCodec<UInt32Codec>.self)
            case 3: try decoder.optional(&maxConnectionDuration, DurationCodec.self)
            case 4: try decoder.optional(&maxStreamDuration, DurationCodec.self)
            case 5: try decoder.enumeration(&headersWithUnderscoresAction)
            case 6: try decoder.optional(&maxRequestsPerConnection, WrapperCodec<UInt32Codec>.self)
            case 7: try decoder.optional(&maxResponseHeadersKb, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }

        /// What happens to headers with an underscore in their name.
        public struct HeadersWithUnderscoresAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var allow: Self { Self(rawValue: 0) }
            public static var rejectRequest: Self { Self(rawValue: 1) }
            public static var dropHeader: Self { Self(rawValue: 2) }
        }
    }

    /// What happens to a request's scheme.
    public struct SchemeHeaderTransformation: Message {
        /// Which of `schemeToOverwrite` is given, if any.
        public var transformation: Transformation?
        public var matchUpstream: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SchemeHeaderTransformation"]

        public func encode(to encoder: inout Encoder) {
            switch transformation {
            case .schemeToOverwrite(let value): encoder.optional(1, value, StringCodec.self)
            case nil: break
            }
            encoder.bool(2, matchUpstream)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { transformation = .schemeToOverwrite(value) }
            case 2: try decoder.bool(&matchUpstream)
            default: break
            }
        }

        public enum Transformation: Sendable {
            case schemeToOverwrite(String)
        }
    }

    /// What only connections to endpoints have.
    public struct UpstreamHttpProtocolOptions: Message {
        /// The server name is the request's host.
        public var autoSni: Bool = false
        /// The certificate has to be for the request's host.
        public var autoSanValidation: Bool = false
        /// Header to take the server name from.
        public var overrideAutoSniHeader: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.UpstreamHttpProtocolOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.bool(1, autoSni)
            encoder.bool(2, autoSanValidation)
            encoder.string(3, overrideAutoSniHeader)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.bool(&autoSni)
            case 2: try decoder.bool(&autoSanValidation)
            case 3: try decoder.string(&overrideAutoSniHeader)
            default: break
            }
        }
    }
}
