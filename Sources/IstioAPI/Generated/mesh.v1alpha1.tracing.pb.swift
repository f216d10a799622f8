// Generated from istio/mesh/v1alpha1/tracing.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioMesh {
    /// Tracing of requests by a proxy.
    public struct Tracing: Message {
        /// Which of `zipkin`, `lightstep`, `datadog`, `stackdriver`, `openCensusAgent` is given, if any.
        public var tracer: Tracer?
        /// Tags to add to every span, by name: `{env: {literal: {value: prod}}}`.
        public var customTags: [String: IstioMesh.Tracing.CustomTag] = .init()
        /// Longest path that is recorded in the tag for the URL; longer ones are cut.
        public var maxPathTagLength: UInt32 = 0
        /// Share of requests that are traced when the caller has not decided yet, from 0 to 100 in steps of 0.01.
        public var sampling: Double = 0
        /// TLS towards the backend, for Zipkin, Lightstep and Datadog. Absent: plain text.
        @Sub public var tlsSettings: Networking.ClientTLSSettings
        /// False leaves the tags out that describe the mesh: istio.mesh_id, istio.namespace,
        /// istio.canonical_service and others.
        public var enableIstioTags: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing"]

        public func encode(to encoder: inout Encoder) {
            switch tracer {
            case .zipkin(let value): encoder.message(1, value)
            case .lightstep(let value): encoder.message(2, value)
            case .datadog(let value): encoder.message(3, value)
            case .stackdriver(let value): encoder.message(4, value)
            case .openCensusAgent(let value): encoder.message(9, value)
            case nil: break
            }
            encoder.map(5, customTags, StringCodec.self, MessageCodec<IstioMesh.Tracing.CustomTag>.self)
            encoder.uint32(6, maxPathTagLength)
            encoder.double(7, sampling)
            encoder.message(8, _tlsSettings)
            encoder.optional(10, enableIstioTags, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<IstioMesh.Tracing.Zipkin>.blank
                if case .zipkin(let present) = tracer { value = present }
                try MessageCodec<IstioMesh.Tracing.Zipkin>.decode(&decoder, &value)
                if decoder.isConsumed { tracer = .zipkin(value) }
            case 2:
                var value = MessageCodec<IstioMesh.Tracing.Lightstep>.blank
                if case .lightstep(let present) = tracer { value = present }
                try MessageCodec<IstioMesh.Tracing.Lightstep>.decode(&decoder, &value)
                if decoder.isConsumed { tracer = .lightstep(value) }
            case 3:
                var value = MessageCodec<IstioMesh.Tracing.Datadog>.blank
                if case .datadog(let present) = tracer { value = present }
                try MessageCodec<IstioMesh.Tracing.Datadog>.decode(&decoder, &value)
                if decoder.isConsumed { tracer = .datadog(value) }
            case 4:
                var value = MessageCodec<IstioMesh.Tracing.Stackdriver>.blank
                if case .stackdriver(let present) = tracer { value = present }
                try MessageCodec<IstioMesh.Tracing.Stackdriver>.decode(&decoder, &value)
                if decoder.isConsumed { tracer = .stackdriver(value) }
            case 5: try decoder.entry(&customTags, StringCodec.self, MessageCodec<IstioMesh.Tracing.CustomTag>.self)
            case 6: try decoder.uint32(&maxPathTagLength)
            case 7: try decoder.double(&sampling)
            case 8: try decoder.message(&_tlsSettings)
            case 9:
                var value = MessageCodec<IstioMesh.Tracing.OpenCensusAgent>.blank
                if case .openCensusAgent(let present) = tracer { value = present }
                try MessageCodec<IstioMesh.Tracing.OpenCensusAgent>.decode(&decoder, &value)
                if decoder.isConsumed { tracer = .openCensusAgent(value) }
            case 10: try decoder.optional(&enableIstioTags, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }

        public enum Tracer: Sendable {
            /// A Zipkin server.
            case zipkin(IstioMesh.Tracing.Zipkin)
            /// A Lightstep satellite. No longer supported by Envoy.
            case lightstep(IstioMesh.Tracing.Lightstep)
            /// A Datadog agent.
            case datadog(IstioMesh.Tracing.Datadog)
            /// Google Cloud Trace.
            case stackdriver(IstioMesh.Tracing.Stackdriver)
            /// An OpenCensus agent. No longer supported by Envoy.
            case openCensusAgent(IstioMesh.Tracing.OpenCensusAgent)
        }

        /// A Zipkin server.
        public struct Zipkin: Message {
            /// Host and port of the server: `zipkin.istio-system:9411`.
            public var address: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Zipkin"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, address)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&address)
                default: break
                }
            }
        }

        /// A Lightstep satellite.
        public struct Lightstep: Message {
            /// Host and port of the satellite: `satellite.example.com:443`.
            public var address: String = ""
            /// Access token for Lightstep.
            public var accessToken: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Lightstep"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, address)
                encoder.string(2, accessToken)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&address)
                case 2: try decoder.string(&accessToken)
                default: break
                }
            }
        }

        /// A Datadog agent.
        public struct Datadog: Message {
            /// Host and port of the agent: `datadog-agent:8126`, or `$(HOST_IP):8126` for the agent of the node.
            public var address: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Datadog"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, address)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&address)
                default: break
                }
            }
        }

        /// Google Cloud Trace.
        public struct Stackdriver: Message {
            /// True writes spans to standard output too.
            public var debug: Bool = false
            /// Most attributes of a span.
            public var maxNumberOfAttributes: Int64?
            /// Most annotations of a span.
            public var maxNumberOfAnnotations: Int64?
            /// Most message events of a span.
            public var maxNumberOfMessageEvents: Int64?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Stackdriver"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, debug)
                encoder.optional(2, maxNumberOfAttributes, WrapperCodec<Int64Codec>.self)
                encoder.optional(3, maxNumberOfAnnotations, WrapperCodec<Int64Codec>.self)
                encoder.optional(4, maxNumberOfMessageEvents, WrapperCodec<Int64Codec>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&debug)
                case 2: try decoder.optional(&maxNumberOfAttributes, WrapperCodec<Int64Codec>.self)
                case 3: try decoder.optional(&maxNumberOfAnnotations, WrapperCodec<Int64Codec>.self)
                case 4: try decoder.optional(&maxNumberOfMessageEvents, WrapperCodec<Int64Codec>.self)
                default: break
                }
            }
        }

        /// Where the value of a tag comes from.
        public struct CustomTag: Message {
            /// Which of `literal`, `environment`, `header` is given, if any.
            public var type: TypeChoice?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.CustomTag"]

            public func encode(to encoder: inout Encoder) {
                switch type {
                case .literal(let value): encoder.message(1, value)
                case .environment(let value): encoder.message(2, value)
                case .header(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<IstioMesh.Tracing.Literal>.blank
                    if case .literal(let present) = type { value = present }
                    try MessageCodec<IstioMesh.Tracing.Literal>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .literal(value) }
                case 2:
                    var value = MessageCodec<IstioMesh.Tracing.Environment>.blank
                    if case .environment(let present) = type { value = present }
                    try MessageCodec<IstioMesh.Tracing.Environment>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .environment(value) }
                case 3:
                    var value = MessageCodec<IstioMesh.Tracing.RequestHeader>.blank
                    if case .header(let present) = type { value = present }
                    try MessageCodec<IstioMesh.Tracing.RequestHeader>.decode(&decoder, &value)
                    if decoder.isConsumed { type = .header(value) }
                default: break
                }
            }

            public enum TypeChoice: Sendable {
                /// A fixed value.
                case literal(IstioMesh.Tracing.Literal)
                /// An environment variable of the proxy.
                case environment(IstioMesh.Tracing.Environment)
                /// A header of the request.
                case header(IstioMesh.Tracing.RequestHeader)
            }
        }

        /// An OpenCensus agent.
        public struct OpenCensusAgent: Message {
            /// gRPC address of the agent: `dns:authority` or `ipv4:1.2.3.4:55678`.
            public var address: String = ""
            /// Headers in which the trace context is read and written; when reading, the first that is present
            /// counts. Absent: none.
            public var context: [IstioMesh.Tracing.OpenCensusAgent.TraceContext] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.OpenCensusAgent"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, address)
                encoder.items(2, context, EnumerationCodec<IstioMesh.Tracing.OpenCensusAgent.TraceContext>.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&address)
                case 2: try decoder.items(&context, EnumerationCodec<IstioMesh.Tracing.OpenCensusAgent.TraceContext>.self)
                default: break
                }
            }

            /// Headers in which the trace context travels.
            public struct TraceContext: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// No header.
                public static var unspecified: Self { Self(rawValue: 0) }
                /// W3C: traceparent.
                public static var w3cTraceContext: Self { Self(rawValue: 1) }
                /// gRPC: grpc-trace-bin.
                public static var grpcBin: Self { Self(rawValue: 2) }
                /// Google Cloud: x-cloud-trace-context.
                public static var cloudTraceContext: Self { Self(rawValue: 3) }
                /// Zipkin: X-B3-TraceId and its companions.
                public static var b3: Self { Self(rawValue: 4) }
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

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Environment"]

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

        /// A fixed value for a tag.
        public struct Literal: Message {
            /// The value of the tag.
            public var value: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.Literal"]

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

            public static let schema = IstioTypes.types["istio.mesh.v1alpha1.Tracing.RequestHeader"]

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
}
