// Generated from istio/mesh/v1alpha1/proxy.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// Settings of a proxy. Merged from several sources, the strongest first: a ProxyConfig resource, the
    /// annotation proxy.istio.io/config of the pod, MeshConfig.defaultConfig. Most of it is read when the proxy
    /// starts.
    public struct ProxyConfig: Message {
        /// Directory in which the agent writes the configuration that Envoy starts with.
        public var configPath: String = ""
        /// Path of the Envoy binary.
        public var binaryPath: String = ""
        /// Which of `serviceCluster`, `tracingServiceName` is given, if any.
        public var clusterName: ClusterName?
        /// How long Envoy takes to close old connections when a listener is replaced or removed; whole seconds.
        public var drainDuration: Duration?
        /// Host and port of the control plane's xDS service with mutual TLS.
        public var discoveryAddress: String = ""
        /// Interval of polling for configuration, from before it was pushed. No longer has any effect.
        public var discoveryRefreshDelay: Duration?
        /// Host and port of the Zipkin server.
        public var zipkinAddress: String = ""
        /// Host and port of a statsd server that receives the proxy's statistics over UDP. Absent: none.
        public var statsdUdpAddress: String = ""
        /// Port of Envoy's administration interface, on the loopback address.
        public var proxyAdminPort: Int32 = 0
        /// Zone in which the proxy runs. No longer has any effect.
        public var availabilityZone: String = ""
        /// How the proxy authenticates itself towards the control plane.
        public var controlPlaneAuthPolicy: IstioMesh.AuthenticationPolicy = IstioMesh.AuthenticationPolicy(rawValue: 0)
        /// A complete Envoy configuration to start with instead of the generated one. Such a proxy has no
        /// connection to the control plane of its own accord.
        public var customConfigFile: String = ""
        /// Longest name of a statistic, from the time when Envoy set limits.
        public var statNameLength: Int32 = 0
        /// Worker threads of Envoy. Absent: derived from the CPU limit or request of the container; zero: one for
        /// each core of the machine. Rather leave it out.
        public var concurrency: Int32?
        /// Path of a template for Envoy's start configuration in the proxy's container. Absent: the built-in one.
        public var proxyBootstrapTemplatePath: String = ""
        /// How inbound traffic is redirected to the proxy.
        public var interceptionMode: IstioMesh.ProxyConfig.InboundInterceptionMode = IstioMesh.ProxyConfig.InboundInterceptionMode(rawValue: 0)
        /// Where traces go and what they contain. Telemetry resources and extensionProviders are the newer way.
        @Sub public var tracing: IstioMesh.Tracing
        /// Host and port of the service for statistics.
        public var envoyMetricsServiceAddress: String = ""
        /// Secret discovery from the time when it was optional. No longer has any effect.
        @Sub public var sds: IstioMesh.SDS
        /// The gRPC service that receives access log entries when MeshConfig.enableEnvoyAccessLogService is true.
        /// Absent: none.
        @Sub public var envoyAccessLogService: IstioMesh.RemoteService
        /// The gRPC service that receives the proxy's statistics. Absent: none.
        @Sub public var envoyMetricsService: IstioMesh.RemoteService
        /// Further environment variables of the proxy: `{ISTIO_META_DNS_CAPTURE: "true"}`. Those that begin with
        /// ISTIO_META_ become metadata of the node, which the control plane reads.
        public var proxyMetadata: [String: String] = .init()
        /// Port on which the agent answers readiness probes and serves the merged metrics.
        public var statusPort: Int32 = 0
        /// Labels that custom metrics may have besides Istio's: `[request_operation]`. Needed before a Telemetry
        /// resource can use them in older releases.
        public var extraStatTags: [String] = []
        /// What stands in front of the gateway. Of use with gateways only, in the annotation of their pods or as
        /// default.
        @Sub public var gatewayTopology: IstioMesh.Topology
        /// How long the proxy goes on serving once the pod is to end; then remaining connections are cut. Keep it
        /// below terminationGracePeriodSeconds.
        public var terminationDrainDuration: Duration?
        /// Name of the mesh, by which telemetry tells meshes apart. Absent: the trust domain.
        public var meshId: String = ""
        /// How the agent on a virtual machine tests whether the application is ready. For pods, Kubernetes does.
        @Sub public var readinessProbe: Networking.ReadinessProbe
        /// Which statistics the proxy records besides the few that Istio needs. Absent: none.
        @Sub public var proxyStatsMatcher: IstioMesh.ProxyConfig.ProxyStatsMatcher
        /// True puts the sidecar first and holds the other containers back until it is ready, so that the
        /// application has a network at once. Native sidecars need no such help.
        public var holdApplicationUntilProxyStarts: Bool?
        /// Further root certificates as PEM text, which the proxy trusts in connections to workloads of other trust
        /// domains.
        public var caCertificatesPem: [String] = []
        /// Variant of the proxy image. Absent: that of the installation.
        @Sub public var image: Networking.ProxyImage
        /// Envoy runtime settings by name: `{envoy.reloadable_features.http_reject_path_with_fragment: "false"}`.
        /// They can switch protections off.
        public var runtimeValues: [String: String] = .init()
        /// Lets hardware carry out operations with private keys. Absent: the CPU does, in ordinary code.
        @Sub public var privateKeyProvider: IstioMesh.PrivateKeyProvider
        /// Headers that the proxy adds to requests and responses. Absent: Istio's usual ones.
        @Sub public var proxyHeaders: IstioMesh.ProxyConfig.ProxyHeaders
        /// Interval at which buffered log lines are written to files.
        public var fileFlushInterval: Duration?
        /// Amount of buffered log lines at which they are written to files at once.
        public var fileFlushMinSizeKb: UInt32 = 0
        /// Whether the agent may compress metrics for clients that accept it.
        public var statsCompression: Bool?
        /// Buffers, timeouts and HTTP limits of connections from clients. Absent: as Envoy and Istio have them.
        @Sub public var connectionSettings: IstioMesh.ProxyConfig.ConnectionSettings
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, configPath)
            encoder.string(2, binaryPath)
            switch clusterName {
            case .serviceCluster(let value): encoder.optional(3, value, StringCodec.self)
            case .tracingServiceName(let value): encoder.optional(36, value, EnumerationCodec<IstioMesh.ProxyConfig.TracingServiceName>.self)
            case nil: break
            }
            encoder.optional(4, drainDuration, DurationCodec.self)
            encoder.string(6, discoveryAddress)
            encoder.optional(7, discoveryRefreshDelay, DurationCodec.self)
            encoder.string(8, zipkinAddress)
            encoder.string(10, statsdUdpAddress)
            encoder.int32(11, proxyAdminPort)
            encoder.string(12, availabilityZone)
            encoder.enumeration(13, controlPlaneAuthPolicy)
            encoder.string(14, customConfigFile)
            encoder.int32(15, statNameLength)
            encoder.optional(16, concurrency, WrapperCodec<Int32Codec>.self)
            encoder.string(17, proxyBootstrapTemplatePath)
            encoder.enumeration(18, interceptionMode)
            encoder.message(19, _tracing)
            encoder.string(20, envoyMetricsServiceAddress)
            encoder.message(21, _sds)
            encoder.message(22, _envoyAccessLogService)
            encoder.message(23, _envoyMetricsService)
            encoder.map(24, proxyMetadata, StringCodec.self, StringCodec.self)
            encoder.int32(26, statusPort)
            encoder.items(27, extraStatTags, StringCodec.self)
            encoder.message(28, _gatewayTopology)
            encoder.optional(29, terminationDrainDuration, DurationCodec.self)
            encoder.string(30, meshId)
            encoder.message(31, _readinessProbe)
            encoder.message(32, _proxyStatsMatcher)
            encoder.optional(33, holdApplicationUntilProxyStarts, WrapperCodec<BoolCodec>.self)
            encoder.items(34, caCertificatesPem, StringCodec.self)
            encoder.message(35, _image)
            encoder.map(37, runtimeValues, StringCodec.self, StringCodec.self)
            encoder.message(38, _privateKeyProvider)
            encoder.message(39, _proxyHeaders)
            encoder.optional(40, fileFlushInterval, DurationCodec.self)
            encoder.uint32(41, fileFlushMinSizeKb)
            encoder.optional(42, statsCompression, WrapperCodec<BoolCodec>.self)
            encoder.message(43, _connectionSettings)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&configPath)
            case 2: try decoder.string(&binaryPath)
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { clusterName = .serviceCluster(value) }
            case 4: try decoder.optional(&drainDuration, DurationCodec.self)
            case 6: try decoder.string(&discoveryAddress)
            case 7: try decoder.optional(&discoveryRefreshDelay, DurationCodec.self)
            case 8: try decoder.string(&zipkinAddress)
            case 10: try decoder.string(&statsdUdpAddress)
            case 11: try decoder.int32(&proxyAdminPort)
            case 12: try decoder.string(&availabilityZone)
            case 13: try decoder.enumeration(&controlPlaneAuthPolicy)
            case 14: try decoder.string(&customConfigFile)
            case 15: try decoder.int32(&statNameLength)
            case 16: try decoder.optional(&concurrency, WrapperCodec<Int32Codec>.self)
            case 17: try decoder.string(&proxyBootstrapTemplatePath)
            case 18: try decoder.enumeration(&interceptionMode)
            case 19: try decoder.message(&_tracing)
            case 20: try decoder.string(&envoyMetricsServiceAddress)
            case 21: try decoder.message(&_sds)
            case 22: try decoder.message(&_envoyAccessLogService)
            case 23: try decoder.message(&_envoyMetricsService)
            case 24: try decoder.entry(&proxyMetadata, StringCodec.self, StringCodec.self)
            case 26: try decoder.int32(&statusPort)
            case 27: try decoder.items(&extraStatTags, StringCodec.self)
            case 28: try decoder.message(&_gatewayTopology)
            case 29: try decoder.optional(&terminationDrainDuration, DurationCodec.self)
            case 30: try decoder.string(&meshId)
            case 31: try decoder.message(&_readinessProbe)
            case 32: try decoder.message(&_proxyStatsMatcher)
            case 33: try decoder.optional(&holdApplicationUntilProxyStarts, WrapperCodec<BoolCodec>.self)
            case 34: try decoder.items(&caCertificatesPem, StringCodec.self)
            case 35: try decoder.message(&_image)
            case 36:
                var value = EnumerationCodec<IstioMesh.ProxyConfig.TracingServiceName>.blank
                try EnumerationCodec<IstioMesh.ProxyConfig.TracingServiceName>.decode(&decoder, &value)
                if decoder.isConsumed { clusterName = .tracingServiceName(value) }
            case 37: try decoder.entry(&runtimeValues, StringCodec.self, StringCodec.self)
            case 38: try decoder.message(&_privateKeyProvider)
            case 39: try decoder.message(&_proxyHeaders)
            case 40: try decoder.optional(&fileFlushInterval, DurationCodec.self)
            case 41: try decoder.uint32(&fileFlushMinSizeKb)
            case 42: try decoder.optional(&statsCompression, WrapperCodec<BoolCodec>.self)
            case 43: try decoder.message(&_connectionSettings)
            default: break
            }
        }

        public enum ClusterName: Sendable {
            /// A fixed name. For injected sidecars the app label and the namespace take its place.
            case serviceCluster(String)
            /// How the name is derived from the workload.
            case tracingServiceName(IstioMesh.ProxyConfig.TracingServiceName)
        }

        /// Chooses statistics by name; one match is enough.
        public struct ProxyStatsMatcher: Message {
            /// Beginnings of names: `cluster.outbound`.
            public var inclusionPrefixes: [String] = []
            /// Ends of names: `upstream_rq_timeout`.
            public var inclusionSuffixes: [String] = []
            /// Expressions (RE2) that match the whole name: `.*circuit_breakers.*`.
            public var inclusionRegexps: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyStatsMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, inclusionPrefixes, StringCodec.self)
                encoder.items(2, inclusionSuffixes, StringCodec.self)
                encoder.items(3, inclusionRegexps, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&inclusionPrefixes, StringCodec.self)
                case 2: try decoder.items(&inclusionSuffixes, StringCodec.self)
                case 3: try decoder.items(&inclusionRegexps, StringCodec.self)
                default: break
                }
            }
        }

        /// Headers that the proxy adds to requests and responses, or leaves out.
        public struct ProxyHeaders: Message {
            /// What sidecars do with the header x-forwarded-client-cert. Gateways follow
            /// gatewayTopology.forwardClientCertDetails instead.
            public var forwardedClientCert: IstioMesh.ForwardClientCertDetails = IstioMesh.ForwardClientCertDetails(rawValue: 0)
            /// The header server of responses.
            @Sub public var server: IstioMesh.ProxyConfig.ProxyHeaders.Server
            /// The header x-request-id, which identifies a request throughout the mesh.
            @Sub public var requestId: IstioMesh.ProxyConfig.ProxyHeaders.RequestId
            /// The header x-envoy-attempt-count of requests, which counts retries.
            @Sub public var attemptCount: IstioMesh.ProxyConfig.ProxyHeaders.AttemptCount
            /// The headers of responses that begin with x-envoy-, such as x-envoy-upstream-service-time.
            @Sub public var envoyDebugHeaders: IstioMesh.ProxyConfig.ProxyHeaders.EnvoyDebugHeaders
            /// The headers x-envoy-peer-metadata and x-envoy-peer-metadata-id, by which proxies tell each other who
            /// they are for telemetry.
            @Sub public var metadataExchangeHeaders: IstioMesh.ProxyConfig.ProxyHeaders.MetadataExchangeHeaders
            /// Parts of the client certificate that go into x-forwarded-client-cert. Of use with APPEND_FORWARD and
            /// SANITIZE_SET only.
            @Sub public var setCurrentClientCertDetails: IstioMesh.ProxyConfig.ProxyHeaders.SetCurrentClientCertDetails
            /// True keeps upper and lower case of HTTP/1 header names as they came; otherwise they become lower
            /// case.
            public var preserveHttp1HeaderCase: Bool?
            /// The header x-forwarded-host of requests whose host the proxy changes.
            @Sub public var xForwardedHost: IstioMesh.ProxyConfig.ProxyHeaders.XForwardedHost
            /// The header x-forwarded-port of requests.
            @Sub public var xForwardedPort: IstioMesh.ProxyConfig.ProxyHeaders.XForwardedPort
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, forwardedClientCert)
                encoder.message(2, _server)
                encoder.message(3, _requestId)
                encoder.message(4, _attemptCount)
                encoder.message(5, _envoyDebugHeaders)
                encoder.message(6, _metadataExchangeHeaders)
                encoder.message(7, _setCurrentClientCertDetails)
                encoder.optional(40, preserveHttp1HeaderCase, WrapperCodec<BoolCodec>.self)
                encoder.message(41, _xForwardedHost)
                encoder.message(42, _xForwardedPort)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&forwardedClientCert)
                case 2: try decoder.message(&_server)
                case 3: try decoder.message(&_requestId)
                case 4: try decoder.message(&_attemptCount)
                case 5: try decoder.message(&_envoyDebugHeaders)
                case 6: try decoder.message(&_metadataExchangeHeaders)
                case 7: try decoder.message(&_setCurrentClientCertDetails)
                case 40: try decoder.optional(&preserveHttp1HeaderCase, WrapperCodec<BoolCodec>.self)
                case 41: try decoder.message(&_xForwardedHost)
                case 42: try decoder.message(&_xForwardedPort)
                default: break
                }
            }

            /// Settings of the header server.
            public struct Server: Message {
                /// True leaves the header as the workload sent it.
                public var disabled: Bool?
                /// Text of the header.
                public var value: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.Server"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, disabled, WrapperCodec<BoolCodec>.self)
                    encoder.string(2, value)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
                    case 2: try decoder.string(&value)
                    default: break
                    }
                }
            }

            /// Settings of the header x-request-id.
            public struct RequestId: Message {
                /// True neither generates nor passes on the header.
                public var disabled: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.RequestId"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, disabled, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// Settings of the header x-envoy-attempt-count.
            public struct AttemptCount: Message {
                /// True leaves the header out.
                public var disabled: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.AttemptCount"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, disabled, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// Settings of Envoy's informative response headers.
            public struct EnvoyDebugHeaders: Message {
                /// True leaves the headers out.
                public var disabled: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.EnvoyDebugHeaders"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, disabled, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// Settings of the metadata headers.
            public struct MetadataExchangeHeaders: Message {
                /// To whom they are sent.
                public var mode: IstioMesh.ProxyConfig.ProxyHeaders.MetadataExchangeMode = IstioMesh.ProxyConfig.ProxyHeaders.MetadataExchangeMode(rawValue: 0)
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.MetadataExchangeHeaders"]

                public func encode(to encoder: inout Encoder) {
                    encoder.enumeration(1, mode)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.enumeration(&mode)
                    default: break
                    }
                }
            }

            /// Parts of the client certificate in x-forwarded-client-cert.
            public struct SetCurrentClientCertDetails: Message {
                /// The subject.
                public var subject: Bool?
                /// The whole certificate as encoded PEM text.
                public var cert: Bool?
                /// The whole chain as encoded PEM text.
                public var chain: Bool?
                /// The DNS names of the certificate.
                public var dns: Bool?
                /// The URIs of the certificate, which hold the SPIFFE identity.
                public var uri: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.SetCurrentClientCertDetails"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, subject, WrapperCodec<BoolCodec>.self)
                    encoder.optional(2, cert, WrapperCodec<BoolCodec>.self)
                    encoder.optional(3, chain, WrapperCodec<BoolCodec>.self)
                    encoder.optional(4, dns, WrapperCodec<BoolCodec>.self)
                    encoder.optional(5, uri, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&subject, WrapperCodec<BoolCodec>.self)
                    case 2: try decoder.optional(&cert, WrapperCodec<BoolCodec>.self)
                    case 3: try decoder.optional(&chain, WrapperCodec<BoolCodec>.self)
                    case 4: try decoder.optional(&dns, WrapperCodec<BoolCodec>.self)
                    case 5: try decoder.optional(&uri, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// Settings of the header x-forwarded-host.
            public struct XForwardedHost: Message {
                /// True adds the original host when the proxy rewrites it.
                public var enabled: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.XForwardedHost"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, enabled, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// Settings of the header x-forwarded-port.
            public struct XForwardedPort: Message {
                /// True adds the port on which the proxy received the request.
                public var enabled: Bool?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ProxyHeaders.XForwardedPort"]

                public func encode(to encoder: inout Encoder) {
                    encoder.optional(1, enabled, WrapperCodec<BoolCodec>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.optional(&enabled, WrapperCodec<BoolCodec>.self)
                    default: break
                    }
                }
            }

            /// To whom the metadata headers are sent.
            public struct MetadataExchangeMode: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// To every destination.
                public static var undefined: Self { Self(rawValue: 0) }
                /// To services of the mesh only, not to external ones.
                public static var inMesh: Self { Self(rawValue: 1) }
            }
        }

        /// Buffers, timeouts and HTTP limits. What is written here holds for sidecars and gateways alike; the
        /// values of a profile for gateways only.
        public struct ConnectionSettings: Message {
            /// A set of values for the fields that are absent.
            public var profile: IstioMesh.ProxyConfig.ConnectionSettings.Profile = IstioMesh.ProxyConfig.ConnectionSettings.Profile(rawValue: 0)
            /// Buffer of each connection from a client. Absent: Envoy's 1 MiB; EDGE: 32768.
            public var listenerPerConnectionBufferLimitBytes: Int32?
            /// Buffer of each connection to a service. Absent: Envoy's 1 MiB; EDGE: 32768.
            public var clusterPerConnectionBufferLimitBytes: Int32?
            /// How long an HTTP connection may have no request before it is closed. Absent: Envoy's 1h; EDGE: 1h.
            public var httpIdleTimeout: Duration?
            /// How long an HTTP connection may exist before it is drained. Absent: no limit.
            public var httpMaxConnectionDuration: Duration?
            /// Time between the announcement that an HTTP/2 connection closes and its end. Absent: Envoy's 5s.
            public var httpDrainTimeout: Duration?
            /// How long a client may take to send a whole request. Absent: no limit; EDGE: 300s.
            public var httpRequestTimeout: Duration?
            /// How long a client may take to send the headers of a request. Absent: no limit; EDGE: 60s.
            public var httpRequestHeadersTimeout: Duration?
            /// How long a request or response may make no progress. Absent: Istio switches the limit off; EDGE:
            /// 300s.
            public var httpStreamIdleTimeout: Duration?
            /// How long one request with its response may take altogether. Absent: no limit.
            public var httpMaxStreamDuration: Duration?
            /// Requests at the same time on one HTTP/2 connection, above zero. Absent: Envoy's own limit; EDGE:
            /// 100.
            public var httpMaxConcurrentStreams: Int32?
            /// HTTP/2 flow control window of a stream at the start, at least 65535. Absent: Envoy's own; EDGE:
            /// 65536.
            public var http2InitialStreamWindowSize: Int32?
            /// HTTP/2 flow control window of a connection at the start, at least 65535. Absent: Envoy's own; EDGE:
            /// 1048576.
            public var http2InitialConnectionWindowSize: Int32?
            /// What happens with request headers whose names contain underscores. Absent: they are allowed; EDGE:
            /// the request is rejected.
            public var httpHeadersWithUnderscoresAction: IstioMesh.ProxyConfig.ConnectionSettings.HeadersWithUnderscoresAction = IstioMesh.ProxyConfig.ConnectionSettings.HeadersWithUnderscoresAction(rawValue: 0)
            /// Whether several slashes in a row of a path become one. Absent: as MeshConfig.pathNormalization says;
            /// EDGE: true.
            public var httpMergeSlashes: Bool?
            /// What happens with paths that contain %2F or %5C. Absent: as MeshConfig.pathNormalization says; EDGE:
            /// UNESCAPE_AND_REDIRECT.
            public var httpPathWithEscapedSlashesAction: IstioMesh.ProxyConfig.ConnectionSettings.PathWithEscapedSlashesAction = IstioMesh.ProxyConfig.ConnectionSettings.PathWithEscapedSlashesAction(rawValue: 0)
            /// Connections at the same time on one listener, above zero; further ones are closed at once. Absent:
            /// no limit.
            public var listenerConnectionLimit: Int32?
            /// Connections from clients at the same time in the whole proxy, above zero; further ones are closed at
            /// once. Absent: no limit.
            public var globalDownstreamConnectionLimit: Int32?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.ProxyConfig.ConnectionSettings"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, profile)
                encoder.optional(2, listenerPerConnectionBufferLimitBytes, WrapperCodec<Int32Codec>.self)
                encoder.optional(3, clusterPerConnectionBufferLimitBytes, WrapperCodec<Int32Codec>.self)
                encoder.optional(4, httpIdleTimeout, DurationCodec.self)
                encoder.optional(5, httpMaxConnectionDuration, DurationCodec.self)
                encoder.optional(6, httpDrainTimeout, DurationCodec.self)
                encoder.optional(7, httpRequestTimeout, DurationCodec.self)
                encoder.optional(8, httpRequestHeadersTimeout, DurationCodec.self)
                encoder.optional(9, httpStreamIdleTimeout, DurationCodec.self)
                encoder.optional(10, httpMaxStreamDuration, DurationCodec.self)
                encoder.optional(11, httpMaxConcurrentStreams, WrapperCodec<Int32Codec>.self)
                encoder.optional(12, http2InitialStreamWindowSize, WrapperCodec<Int32Codec>.self)
                encoder.optional(13, http2InitialConnectionWindowSize, WrapperCodec<Int32Codec>.self)
                encoder.enumeration(14, httpHeadersWithUnderscoresAction)
                encoder.optional(15, httpMergeSlashes, WrapperCodec<BoolCodec>.self)
                encoder.enumeration(16, httpPathWithEscapedSlashesAction)
                encoder.optional(17, listenerConnectionLimit, WrapperCodec<Int32Codec>.self)
                encoder.optional(18, globalDownstreamConnectionLimit, WrapperCodec<Int32Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&profile)
                case 2: try decoder.optional(&listenerPerConnectionBufferLimitBytes, WrapperCodec<Int32Codec>.self)
                case 3: try decoder.optional(&clusterPerConnectionBufferLimitBytes, WrapperCodec<Int32Codec>.self)
                case 4: try decoder.optional(&httpIdleTimeout, DurationCodec.self)
                case 5: try decoder.optional(&httpMaxConnectionDuration, DurationCodec.self)
                case 6: try decoder.optional(&httpDrainTimeout, DurationCodec.self)
                case 7: try decoder.optional(&httpRequestTimeout, DurationCodec.self)
                case 8: try decoder.optional(&httpRequestHeadersTimeout, DurationCodec.self)
                case 9: try decoder.optional(&httpStreamIdleTimeout, DurationCodec.self)
                case 10: try decoder.optional(&httpMaxStreamDuration, DurationCodec.self)
                case 11: try decoder.optional(&httpMaxConcurrentStreams, WrapperCodec<Int32Codec>.self)
                case 12: try decoder.optional(&http2InitialStreamWindowSize, WrapperCodec<Int32Codec>.self)
                case 13: try decoder.optional(&http2InitialConnectionWindowSize, WrapperCodec<Int32Codec>.self)
                case 14: try decoder.enumeration(&httpHeadersWithUnderscoresAction)
                case 15: try decoder.optional(&httpMergeSlashes, WrapperCodec<BoolCodec>.self)
                case 16: try decoder.enumeration(&httpPathWithEscapedSlashesAction)
                case 17: try decoder.optional(&listenerConnectionLimit, WrapperCodec<Int32Codec>.self)
                case 18: try decoder.optional(&globalDownstreamConnectionLimit, WrapperCodec<Int32Codec>.self)
                default: break
                }
            }

            /// Sets of values.
            public struct Profile: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// No values of its own: Envoy's and Istio's usual ones.
                public static var sidecar: Self { Self(rawValue: 0) }
                /// Envoy's recommendations for proxies that face the Internet. Takes effect on gateways only.
                public static var edge: Self { Self(rawValue: 1) }
            }

            /// Treatment of header names with underscores, which some applications confuse with dashes.
            public struct HeadersWithUnderscoresAction: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Not stated: the profile decides, without one they are allowed.
                public static var headersWithUnderscoresUnspecified: Self { Self(rawValue: 0) }
                /// They are passed on.
                public static var headersWithUnderscoresAllow: Self { Self(rawValue: 1) }
                /// HTTP/1 requests are answered with 400, HTTP/2 streams are reset.
                public static var headersWithUnderscoresRejectRequest: Self { Self(rawValue: 2) }
                /// The header is removed, the request goes on.
                public static var headersWithUnderscoresDropHeader: Self { Self(rawValue: 3) }
            }

            /// Treatment of paths with escaped slashes.
            public struct PathWithEscapedSlashesAction: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Not stated: the profile decides, then the path normalisation of the mesh.
                public static var pathWithEscapedSlashesUnspecified: Self { Self(rawValue: 0) }
                /// The path stays as it is.
                public static var keepUnchanged: Self { Self(rawValue: 1) }
                /// The request is answered with 400.
                public static var rejectRequest: Self { Self(rawValue: 2) }
                /// The client is redirected to the path with real slashes; gRPC requests are rejected.
                public static var unescapeAndRedirect: Self { Self(rawValue: 3) }
                /// The escapes become slashes, the request goes on.
                public static var unescapeAndForward: Self { Self(rawValue: 4) }
            }
        }

        /// How inbound traffic is redirected to the proxy.
        public struct InboundInterceptionMode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// By address translation. The application sees connections from 127.0.0.6, not from the client.
            public static var redirect: Self { Self(rawValue: 0) }
            /// By transparent proxying: the client's address survives. The proxy needs the privilege NET_ADMIN.
            public static var tproxy: Self { Self(rawValue: 1) }
            /// Not at all: applications have to address the proxy themselves.
            public static var `none`: Self { Self(rawValue: 2) }
        }

        /// How the service name of a workload is formed.
        public struct TracingServiceName: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Label app (or canonical name), a dot, and the namespace: `web.prod`.
            public static var appLabelAndNamespace: Self { Self(rawValue: 0) }
            /// The canonical service name: `web`.
            public static var canonicalNameOnly: Self { Self(rawValue: 1) }
            /// The canonical service name, a dot, and the namespace: `web.prod`.
            public static var canonicalNameAndNamespace: Self { Self(rawValue: 2) }
        }
    }

    /// How proxies authenticate themselves.
    public struct AuthenticationPolicy: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Not at all: plain text.
        public static var `none`: Self { Self(rawValue: 0) }
        /// With mutual TLS.
        public static var mutualTls: Self { Self(rawValue: 1) }
        /// As the wider scope says. Not valid in settings of the mesh.
        public static var inherit: Self { Self(rawValue: 1000) }
    }
}
