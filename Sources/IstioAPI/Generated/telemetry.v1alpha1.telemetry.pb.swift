// Generated from istio/telemetry/v1alpha1/telemetry.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Telemetries {
    /// Says which traces, metrics and access logs workloads produce, and for which providers. A policy of the root
    /// namespace holds for the mesh, one without selector for its namespace, one with selector for the workloads;
    /// the narrower refines the wider.
    public struct Telemetry: Message {
        /// Chooses the workloads by their pod labels, within the namespace of the resource. Absent: the whole
        /// namespace; in the root namespace: the whole mesh. At most one of selector, targetRef and targetRefs.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Tracing of requests. Only one entry is of use. Absent: taken over from the wider resource or the mesh
        /// settings.
        public var tracing: [Telemetries.Tracing] = []
        /// Metrics that the proxies count. Absent: taken over from the wider resource or the mesh settings.
        public var metrics: [Telemetries.Metrics] = []
        /// Access logs. Absent: taken over from the wider resource or the mesh settings.
        public var accessLogging: [Telemetries.AccessLogging] = []
        /// One resource that the settings are attached to. Older form of targetRefs.
        @Sub public var targetRef: IstioType.PolicyTargetReference
        /// Resources that the settings are attached to: Gateway, GatewayClass, Service or ServiceEntry. Waypoints
        /// only heed settings that are attached this way.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Telemetry"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.messages(2, tracing)
            encoder.messages(3, metrics)
            encoder.messages(4, accessLogging)
            encoder.message(5, _targetRef)
            encoder.messages(6, targetRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.messages(&tracing)
            case 3: try decoder.messages(&metrics)
            case 4: try decoder.messages(&accessLogging)
            case 5: try decoder.message(&_targetRef)
            case 6: try decoder.messages(&targetRefs)
            default: break
            }
        }
    }

    /// How requests are traced.
    public struct Tracing: Message {
        /// Where the spans go: names of MeshConfig.extensionProviders; one provider at present. Absent:
        /// defaultProviders.tracing of the mesh.
        public var providers: [Telemetries.ProviderRef] = []
        /// Share of requests that are traced when the caller has not decided yet, in steps of 0.01. Absent: taken
        /// over, at last from defaultConfig.tracing.sampling (1). At zero only requests are traced that the caller
        /// already traces.
        public var randomSamplingPercentage: Double?
        /// True stops sending spans; context headers are still passed on. Absent: taken over from the wider
        /// resource.
        public var disableSpanReporting: Bool?
        /// Tags to add to every span, by name: `{env: {literal: {value: prod}}}`. Replaces the tags of wider
        /// resources.
        public var customTags: [String: Telemetries.Tracing.CustomTag] = .init()
        /// False makes the sampling decision independent of the x-request-id header, where it is otherwise
        /// recorded.
        public var useRequestIdForTraceSampling: Bool?
        /// Restricts the entry to one direction of traffic. Absent: both.
        @Sub public var match: Telemetries.Tracing.TracingSelector
        /// False leaves the tags out that describe the mesh: istio.mesh_id, istio.namespace,
        /// istio.canonical_service and others.
        public var enableIstioTags: Bool?
        /// True keeps the proxy from adding trace context headers to requests; spans are still reported. Absent:
        /// taken over from the wider resource.
        public var disableContextPropagation: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(2, providers)
            encoder.optional(3, randomSamplingPercentage, WrapperCodec<DoubleCodec>.self)
            encoder.optional(4, disableSpanReporting, WrapperCodec<BoolCodec>.self)
            encoder.map(5, customTags, StringCodec.self, MessageCodec<Telemetries.Tracing.CustomTag>.self)
            encoder.optional(6, useRequestIdForTraceSampling, WrapperCodec<BoolCodec>.self)
            encoder.message(7, _match)
            encoder.optional(8, enableIstioTags, WrapperCodec<BoolCodec>.self)
            encoder.optional(9, disableContextPropagation, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.messages(&providers)
            case 3: try decoder.optional(&randomSamplingPercentage, WrapperCodec<DoubleCodec>.self)
            case 4: try decoder.optional(&disableSpanReporting, WrapperCodec<BoolCodec>.self)
            case 5: try decoder.entry(&customTags, StringCodec.self, MessageCodec<Telemetries.Tracing.CustomTag>.self)
            case 6: try decoder.optional(&useRequestIdForTraceSampling, WrapperCodec<BoolCodec>.self)
            case 7: try decoder.message(&_match)
            case 8: try decoder.optional(&enableIstioTags, WrapperCodec<BoolCodec>.self)
            case 9: try decoder.optional(&disableContextPropagation, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }

        /// Where the value of a tag comes from.
        public struct CustomTag: Message {
            /// Which of `literal`, `environment`, `header`, `formatter` is given, if any.
            public var type: TypeChoice?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.CustomTag"]

            public func encode(to encoder: inout Encoder) {
                switch type {
                case .literal(let value): encoder.message(1, value)
                case .environment(let value): encoder.message(2, value)
                case .header(let value): encoder.message(3, value)
                case .formatter(let value): encoder.message(4, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<Telemetries.Tracing.Literal>.blank
                    if case .literal(let present) = type { value = present }
                    try MessageCodec<Telemetries.Tracing.Literal>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .literal(value) }
                case 2:
                    var value = MessageCodec<Telemetries.Tracing.Environment>.blank
                    if case .environment(let present) = type { value = present }
                    try MessageCodec<Telemetries.Tracing.Environment>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .environment(value) }
                case 3:
                    var value = MessageCodec<Telemetries.Tracing.RequestHeader>.blank
                    if case .header(let present) = type { value = present }
                    try MessageCodec<Telemetries.Tracing.RequestHeader>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .header(value) }
                case 4:
                    var value = MessageCodec<Telemetries.Tracing.Formatter>.blank
                    if case .formatter(let present) = type { value = present }
                    try MessageCodec<Telemetries.Tracing.Formatter>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .formatter(value) }
                default: break
                }
            }

            public enum TypeChoice: Sendable {
                /// A fixed value.
                case literal(Telemetries.Tracing.Literal)
                /// An environment variable of the proxy.
                case environment(Telemetries.Tracing.Environment)
                /// A header of the request.
                case header(Telemetries.Tracing.RequestHeader)
                /// A format string of the access log.
                case formatter(Telemetries.Tracing.Formatter)
            }
        }

        /// Direction of the traffic that a tracing entry is about.
        public struct TracingSelector: Message {
            /// Side on which the proxy stands.
            public var mode: Telemetries.WorkloadMode = Telemetries.WorkloadMode(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.TracingSelector"]

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

        /// Value of a tag from the environment of the proxy.
        public struct Environment: Message {
            /// Name of the variable: `POD_NAME`.
            public var name: String = ""
            /// Value when the variable is not set. Absent: the tag is then left out.
            public var defaultValue: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.Environment"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, defaultValue)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&defaultValue)
                default: break
                }
            }
        }

        /// Value of a tag from Envoy's access log operators.
        public struct Formatter: Message {
            /// The format string: `%REQ(X-USER-ID)%`.
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.Formatter"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, value)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&value)
                default: break
                }
            }
        }

        /// A fixed value for a tag.
        public struct Literal: Message {
            /// The value of the tag.
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.Literal"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, value)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&value)
                default: break
                }
            }
        }

        /// Value of a tag from a request header.
        public struct RequestHeader: Message {
            /// Name of the header: `x-user-id`.
            public var name: String = ""
            /// Value when the request lacks the header. Absent: the tag is then left out.
            public var defaultValue: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Tracing.RequestHeader"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, defaultValue)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&defaultValue)
                default: break
                }
            }
        }
    }

    /// Refers to a telemetry provider of the mesh.
    public struct ProviderRef: Message {
        /// Name of an entry of MeshConfig.extensionProviders: `prometheus`. Unknown names are ignored with a log
        /// message.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.ProviderRef"]

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

    /// Which metrics are counted, and with which dimensions.
    public struct Metrics: Message {
        /// Where the metrics go: names of MeshConfig.extensionProviders. Absent: defaultProviders.metrics of the
        /// mesh.
        public var providers: [Telemetries.ProviderRef] = []
        /// Changes to single metrics, applied in order: the last one that fits wins. Absent: the metrics as Istio
        /// defines them.
        public var overrides: [Telemetries.MetricsOverrides] = []
        /// Time between reports of TCP metrics while a connection is open.
        public var reportingInterval: Duration?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.Metrics"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, providers)
            encoder.messages(2, overrides)
            encoder.optional(3, reportingInterval, DurationCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&providers)
            case 2: try decoder.messages(&overrides)
            case 3: try decoder.optional(&reportingInterval, DurationCodec.self)
            default: break
            }
        }
    }

    /// Switches metrics off or changes their dimensions.
    public struct MetricsOverrides: Message {
        /// The metrics that are changed. Absent: all of them, in both directions.
        @Sub public var match: Telemetries.MetricSelector
        /// True stops counting the metric; false resumes it where a wider resource stopped it. Absent: taken over.
        public var disabled: Bool?
        /// Changes of single dimensions, by name: `{request_method: {value: request.method}}`. Dimensions that are
        /// not named stay as they are.
        public var tagOverrides: [String: Telemetries.MetricsOverrides.TagOverride] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.MetricsOverrides"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _match)
            encoder.optional(2, disabled, WrapperCodec<BoolCodec>.self)
            encoder.map(3, tagOverrides, StringCodec.self, MessageCodec<Telemetries.MetricsOverrides.TagOverride>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_match)
            case 2: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.entry(&tagOverrides, StringCodec.self, MessageCodec<Telemetries.MetricsOverrides.TagOverride>.self)
            default: break
            }
        }

        /// Change of one dimension of a metric.
        public struct TagOverride: Message {
            /// Whether the dimension is set or removed.
            public var operation: Telemetries.MetricsOverrides.TagOverride.Operation = Telemetries.MetricsOverrides.TagOverride.Operation(rawValue: 0)
            /// CEL expression for the value: `request.host`, or `"'fixed'"`. Required with UPSERT, not permitted
            /// with REMOVE.
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.MetricsOverrides.TagOverride"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, operation)
                encoder.string(2, value)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&operation)
                case 2: try decoder.string(&value)
                default: break
                }
            }

            /// What happens with a dimension.
            public struct Operation: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Adds the dimension, or replaces its value.
                public static var upsert: Self { Self(rawValue: 0) }
                /// Takes the dimension out of the metric.
                public static var remove: Self { Self(rawValue: 1) }
            }
        }
    }

    /// Chooses metrics by name and direction.
    public struct MetricSelector: Message {
        /// Which of `metric`, `customMetric` is given, if any.
        public var metricMatch: MetricMatch?
        /// Side on which the proxy stands.
        public var mode: Telemetries.WorkloadMode = Telemetries.WorkloadMode(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.MetricSelector"]

        public func encode(to encoder: inout Encoder) {
            switch metricMatch {
            case .metric(let value): encoder.optional(1, value, EnumerationCodec<Telemetries.MetricSelector.IstioMetric>.self)
            case .customMetric(let value): encoder.optional(2, value, StringCodec.self)
            case nil: break
            }
            encoder.enumeration(3, mode)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = EnumerationCodec<Telemetries.MetricSelector.IstioMetric>.blank
                try EnumerationCodec<Telemetries.MetricSelector.IstioMetric>.decode(&decoder, &value)
                if decoder.isConsumed { metricMatch = .metric(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { metricMatch = .customMetric(value) }
            case 3: try decoder.enumeration(&mode)
            default: break
            }
        }

        public enum MetricMatch: Sendable {
            /// One of Istio's standard metrics.
            case metric(Telemetries.MetricSelector.IstioMetric)
            /// Name of a metric that is not one of Istio's, as it is defined in the proxy.
            case customMetric(String)
        }

        /// Istio's standard metrics; the name in Prometheus stands with each.
        public struct IstioMetric: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Every standard metric.
            public static var allMetrics: Self { Self(rawValue: 0) }
            /// Number of HTTP, HTTP/2 and gRPC requests: istio_requests_total.
            public static var requestCount: Self { Self(rawValue: 1) }
            /// Distribution of request durations: istio_request_duration_milliseconds.
            public static var requestDuration: Self { Self(rawValue: 2) }
            /// Distribution of request body sizes: istio_request_bytes.
            public static var requestSize: Self { Self(rawValue: 3) }
            /// Distribution of response body sizes: istio_response_bytes.
            public static var responseSize: Self { Self(rawValue: 4) }
            /// Number of TCP connections opened: istio_tcp_connections_opened_total.
            public static var tcpOpenedConnections: Self { Self(rawValue: 5) }
            /// Number of TCP connections closed: istio_tcp_connections_closed_total.
            public static var tcpClosedConnections: Self { Self(rawValue: 6) }
            /// Bytes sent in responses over TCP connections: istio_tcp_sent_bytes_total.
            public static var tcpSentBytes: Self { Self(rawValue: 7) }
            /// Bytes received in requests over TCP connections: istio_tcp_received_bytes_total.
            public static var tcpReceivedBytes: Self { Self(rawValue: 8) }
            /// Messages that gRPC clients sent: istio_request_messages_total.
            public static var grpcRequestMessages: Self { Self(rawValue: 9) }
            /// Messages that gRPC servers sent: istio_response_messages_total.
            public static var grpcResponseMessages: Self { Self(rawValue: 10) }
        }
    }

    /// Which requests are logged, and where to.
    public struct AccessLogging: Message {
        /// Where the log goes: names of MeshConfig.extensionProviders, such as `envoy` for standard output. Absent:
        /// defaultProviders.accessLogging of the mesh.
        public var providers: [Telemetries.ProviderRef] = []
        /// True stops logging; false resumes it where a wider resource stopped it. Absent: taken over.
        public var disabled: Bool?
        /// Logs only requests that fulfil the expression. Absent: all requests.
        @Sub public var filter: Telemetries.AccessLogging.Filter
        /// Restricts the entry to one direction of traffic. Absent: both.
        @Sub public var match: Telemetries.AccessLogging.LogSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.AccessLogging"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, providers)
            encoder.optional(2, disabled, WrapperCodec<BoolCodec>.self)
            encoder.message(3, _filter)
            encoder.message(4, _match)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&providers)
            case 2: try decoder.optional(&disabled, WrapperCodec<BoolCodec>.self)
            case 3: try decoder.message(&_filter)
            case 4: try decoder.message(&_match)
            default: break
            }
        }

        /// Selection of the requests that are logged.
        public struct Filter: Message {
            /// CEL expression over request and connection that yields true for what is logged: `response.code >=
            /// 400`.
            public var expression: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.AccessLogging.Filter"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, expression)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&expression)
                default: break
                }
            }
        }

        /// Direction of the traffic that a log entry is about.
        public struct LogSelector: Message {
            /// Side on which the proxy stands.
            public var mode: Telemetries.WorkloadMode = Telemetries.WorkloadMode(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.telemetry.v1alpha1.AccessLogging.LogSelector"]

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
    }

    /// Side of the traffic on which a proxy stands.
    public struct WorkloadMode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Both directions.
        public static var clientAndServer: Self { Self(rawValue: 0) }
        /// Requests that the workload sends; gateways count as clients.
        public static var client: Self { Self(rawValue: 1) }
        /// Requests that the workload receives.
        public static var server: Self { Self(rawValue: 2) }
    }
}
