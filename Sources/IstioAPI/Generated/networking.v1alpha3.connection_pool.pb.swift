// Generated from istio/networking/v1alpha3/connection_pool.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Limits that a client's proxy keeps towards a service. What exceeds them is refused at once (503 for HTTP)
    /// instead of piling up.
    public struct ConnectionPoolSettings: Message {
        /// Limits and timeouts of connections, for HTTP services too.
        @Sub public var tcp: Networking.ConnectionPoolSettings.TCPSettings
        /// Limits of HTTP requests.
        @Sub public var http: Networking.ConnectionPoolSettings.HTTPSettings
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ConnectionPoolSettings"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _tcp)
            encoder.message(2, _http)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_tcp)
            case 2: try decoder.message(&_http)
            default: break
            }
        }

        /// Limits and timeouts of connections.
        public struct TCPSettings: Message {
            /// Largest number of connections to all endpoints of the service together, per proxy. Absent or 0,
            /// practically no limit. HTTP/2 needs just one per endpoint.
            public var maxConnections: Int32 = 0
            /// Time limit for setting up a connection. Absent, the mesh-wide setting applies, 10s unless changed.
            public var connectTimeout: Duration?
            /// Probes of the operating system on idle connections. Absent, the mesh-wide setting applies, or none.
            @Sub public var tcpKeepalive: Networking.ConnectionPoolSettings.TCPSettings.TcpKeepalive
            /// Longest life of a connection; it is drained or closed afterwards. Absent, no limit.
            public var maxConnectionDuration: Duration?
            /// Time without any bytes after which a TCP connection is closed; `0s` turns it off. For HTTP services
            /// use http.idleTimeout.
            public var idleTimeout: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.ConnectionPoolSettings.TCPSettings"]

            public func encode(to encoder: inout Encoder) {
                encoder.int32(1, maxConnections)
                encoder.optional(2, connectTimeout, DurationCodec.self)
                encoder.message(3, _tcpKeepalive)
                encoder.optional(4, maxConnectionDuration, DurationCodec.self)
                encoder.optional(5, idleTimeout, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.int32(&maxConnections)
                case 2: try decoder.optional(&connectTimeout, DurationCodec.self)
                case 3: try decoder.message(&_tcpKeepalive)
                case 4: try decoder.optional(&maxConnectionDuration, DurationCodec.self)
                case 5: try decoder.optional(&idleTimeout, DurationCodec.self)
                default: break
                }
            }

            /// Keep-alive probes of the operating system (SO_KEEPALIVE).
            public struct TcpKeepalive: Message {
                /// Number of probes without answer after which the connection counts as dead. Absent, the system's
                /// value (9 on Linux).
                public var probes: UInt32 = 0
                /// Idle time before the first probe. Absent, the system's value (2h on Linux).
                public var time: Duration?
                /// Time between probes. Absent, the system's value (75s on Linux).
                public var interval: Duration?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.ConnectionPoolSettings.TCPSettings.TcpKeepalive"]

                public func encode(to encoder: inout Encoder) {
                    encoder.uint32(1, probes)
                    encoder.optional(2, time, DurationCodec.self)
                    encoder.optional(3, interval, DurationCodec.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.uint32(&probes)
                    case 2: try decoder.optional(&time, DurationCodec.self)
                    case 3: try decoder.optional(&interval, DurationCodec.self)
                    default: break
                    }
                }
            }
        }

        /// Limits of HTTP requests.
        public struct HTTPSettings: Message {
            /// Largest number of requests that wait for a connection, HTTP/2 included despite the name. Absent or
            /// 0, practically no limit.
            public var http1MaxPendingRequests: Int32 = 0
            /// Largest number of requests in flight to the service, HTTP/1.1 included despite the name. Absent or
            /// 0, practically no limit.
            public var http2MaxRequests: Int32 = 0
            /// Requests after which a connection is replaced; 1 turns keep-alive off. 0 is no limit.
            public var maxRequestsPerConnection: Int32 = 0
            /// Largest number of retries in flight to the service. Absent or 0, practically no limit. See
            /// retryBudget for a limit that follows the load.
            public var maxRetries: Int32 = 0
            /// Time without any request after which a connection is closed; HTTP/2 clients get a notice before.
            public var idleTimeout: Duration?
            /// Whether HTTP/1.1 requests are sent as HTTP/2 to the service.
            public var h2UpgradePolicy: Networking.ConnectionPoolSettings.HTTPSettings.H2UpgradePolicy = Networking.ConnectionPoolSettings.HTTPSettings.H2UpgradePolicy(rawValue: 0)
            /// Speaks to the service the HTTP version that the client spoke. Not together with h2UpgradePolicy
            /// UPGRADE.
            public var useClientProtocol: Bool = false
            /// Largest number of streams in flight on one HTTP/2 connection. Absent, Envoy's default. Further
            /// requests open new connections.
            public var maxConcurrentStreams: Int32 = 0
            /// Pings on HTTP/2 connections to find out whether they are dead.
            @Sub public var http2KeepAlive: Networking.ConnectionPoolSettings.HTTPSettings.ConnectionKeepalive
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.ConnectionPoolSettings.HTTPSettings"]

            public func encode(to encoder: inout Encoder) {
                encoder.int32(1, http1MaxPendingRequests)
                encoder.int32(2, http2MaxRequests)
                encoder.int32(3, maxRequestsPerConnection)
                encoder.int32(4, maxRetries)
                encoder.optional(5, idleTimeout, DurationCodec.self)
                encoder.enumeration(6, h2UpgradePolicy)
                encoder.bool(7, useClientProtocol)
                encoder.int32(8, maxConcurrentStreams)
                encoder.message(9, _http2KeepAlive)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.int32(&http1MaxPendingRequests)
                case 2: try decoder.int32(&http2MaxRequests)
                case 3: try decoder.int32(&maxRequestsPerConnection)
                case 4: try decoder.int32(&maxRetries)
                case 5: try decoder.optional(&idleTimeout, DurationCodec.self)
                case 6: try decoder.enumeration(&h2UpgradePolicy)
                case 7: try decoder.bool(&useClientProtocol)
                case 8: try decoder.int32(&maxConcurrentStreams)
                case 9: try decoder.message(&_http2KeepAlive)
                default: break
                }
            }

            /// Pings on HTTP/2 connections; both fields are needed.
            public struct ConnectionKeepalive: Message {
                /// Time between pings.
                public var interval: Duration?
                /// Time to wait for the answer to a ping; the connection is closed if none comes.
                public var timeout: Duration?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.ConnectionPoolSettings.HTTPSettings.ConnectionKeepalive"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, interval, DurationCodec.self)
                    encoder.optional(2, timeout, DurationCodec.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&interval, DurationCodec.self)
                    case 2: try decoder.optional(&timeout, DurationCodec.self)
                    default: break
                    }
                }
            }

            /// Whether HTTP/1.1 is lifted to HTTP/2.
            public struct H2UpgradePolicy: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// As the mesh-wide setting says, which is not to upgrade unless changed.
                public static var `default`: Self { Self(rawValue: 0) }
                /// HTTP/1.1 stays HTTP/1.1.
                public static var doNotUpgrade: Self { Self(rawValue: 1) }
                /// HTTP/1.1 requests are sent over HTTP/2, which the service has to understand.
                public static var upgrade: Self { Self(rawValue: 2) }
            }
        }
    }

    /// Takes endpoints that fail out of the choice for a while. Each proxy judges by its own requests alone.
    public struct OutlierDetection: Message {
        /// Number of gateway errors in a row before an endpoint is ejected.
        public var consecutiveErrors: Int32 = 0
        /// Time between two runs of the judgement about success, ends of ejections included.
        public var interval: Duration?
        /// Shortest ejection; an endpoint stays out for this time multiplied by how often it has been ejected.
        public var baseEjectionTime: Duration?
        /// Largest share of endpoints that may be out at the same time. One endpoint may be ejected whatever the
        /// share.
        public var maxEjectionPercent: Int32 = 0
        /// Smallest share of healthy endpoints for which ejection holds: with fewer, traffic goes to all endpoints,
        /// healthy or not. 0 turns that off.
        public var minHealthPercent: Int32 = 0
        /// Number of 502, 503 or 504 answers (or connection failures for TCP) in a row that eject an endpoint. 0 or
        /// absent turns this counter off.
        public var consecutiveGatewayErrors: UInt32?
        /// Number of 5xx answers or connection failures in a row that eject an endpoint; gateway errors are among
        /// them. 0 turns this counter off.
        public var consecutive5xxErrors: UInt32?
        /// Counts failures of the connection (timeouts, resets) apart from errors that the endpoint itself
        /// returned.
        public var splitExternalLocalOriginErrors: Bool = false
        /// Number of connection failures in a row that eject an endpoint. Counts only with
        /// splitExternalLocalOriginErrors.
        public var consecutiveLocalOriginFailures: UInt32?
        /// Statuses from 100 to 599 that count as errors of the endpoint, for example `[429, 503]`. Absent, all 5xx
        /// do.
        public var outlierDetectionHttpErrorCodes: [UInt32] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.OutlierDetection"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, consecutiveErrors)
            encoder.optional(2, interval, DurationCodec.self)
            encoder.optional(3, baseEjectionTime, DurationCodec.self)
            encoder.int32(4, maxEjectionPercent)
            encoder.int32(5, minHealthPercent)
            encoder.optional(6, consecutiveGatewayErrors, WrapperCodec<UInt32Codec>.self)
            encoder.optional(7, consecutive5xxErrors, WrapperCodec<UInt32Codec>.self)
            encoder.bool(8, splitExternalLocalOriginErrors)
            encoder.optional(9, consecutiveLocalOriginFailures, WrapperCodec<UInt32Codec>.self)
            encoder.items(10, outlierDetectionHttpErrorCodes, UInt32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&consecutiveErrors)
            case 2: try decoder.optional(&interval, DurationCodec.self)
            case 3: try decoder.optional(&baseEjectionTime, DurationCodec.self)
            case 4: try decoder.int32(&maxEjectionPercent)
            case 5: try decoder.int32(&minHealthPercent)
            case 6: try decoder.optional(&consecutiveGatewayErrors, WrapperCodec<UInt32Codec>.self)
            case 7: try decoder.optional(&consecutive5xxErrors, WrapperCodec<UInt32Codec>.self)
            case 8: try decoder.bool(&splitExternalLocalOriginErrors)
            case 9: try decoder.optional(&consecutiveLocalOriginFailures, WrapperCodec<UInt32Codec>.self)
            case 10: try decoder.items(&outlierDetectionHttpErrorCodes, UInt32Codec.self)
            default: break
            }
        }
    }
}
