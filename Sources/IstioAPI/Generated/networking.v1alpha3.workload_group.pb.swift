// Generated from istio/networking/v1alpha3/workload_group.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// A template for WorkloadEntries of workloads that register with the control plane, as a Deployment is for
    /// pods.
    public struct WorkloadGroup: Message {
        /// Labels and annotations for the entries that are made from the template.
        @Sub public var metadata: Networking.WorkloadGroup.ObjectMeta
        /// The fields of the entries; address may stay empty, since workloads bring it along.
        @Sub public var template: Networking.WorkloadEntry
        /// Health check that the workload's agent runs; entries that fail get no traffic. Absent, they count as
        /// healthy.
        @Sub public var probe: Networking.ReadinessProbe
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.WorkloadGroup"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _metadata)
            encoder.message(2, _template)
            encoder.message(3, _probe)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_metadata)
            case 2: try decoder.message(&_template)
            case 3: try decoder.message(&_probe)
            default: break
            }
        }

        /// Labels and annotations for entries.
        public struct ObjectMeta: Message {
            /// Labels of the entries.
            public var labels: [String: String] = .init()
            /// Annotations of the entries.
            public var annotations: [String: String] = .init()
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.WorkloadGroup.ObjectMeta"]

            public func encode(to encoder: inout Encoder) {
                encoder.map(1, labels, StringCodec.self, StringCodec.self)
                encoder.map(2, annotations, StringCodec.self, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
                case 2: try decoder.entry(&annotations, StringCodec.self, StringCodec.self)
                default: break
                }
            }
        }
    }

    /// A health check, run by the agent next to the workload. Has the meaning of a pod's readiness probe.
    public struct ReadinessProbe: Message {
        /// Time to wait before the first check.
        public var initialDelaySeconds: Int32 = 0
        /// Time limit for a check; 0 or absent is 1.
        public var timeoutSeconds: Int32 = 0
        /// Time between checks; 0 or absent is 10.
        public var periodSeconds: Int32 = 0
        /// Checks that have to succeed in a row after a failure before the workload counts as healthy again.
        public var successThreshold: Int32 = 0
        /// Checks that have to fail in a row before the workload counts as unhealthy.
        public var failureThreshold: Int32 = 0
        /// Which of `httpGet`, `tcpSocket`, `exec`, `grpc` is given, if any.
        public var healthCheckMethod: HealthCheckMethod?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ReadinessProbe"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(2, initialDelaySeconds)
            encoder.int32(3, timeoutSeconds)
            encoder.int32(4, periodSeconds)
            encoder.int32(5, successThreshold)
            encoder.int32(6, failureThreshold)
            switch healthCheckMethod {
            case .httpGet(let value): encoder.message(7, value)
            case .tcpSocket(let value): encoder.message(8, value)
            case .exec(let value): encoder.message(9, value)
            case .grpc(let value): encoder.message(10, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.int32(&initialDelaySeconds)
            case 3: try decoder.int32(&timeoutSeconds)
            case 4: try decoder.int32(&periodSeconds)
            case 5: try decoder.int32(&successThreshold)
            case 6: try decoder.int32(&failureThreshold)
            case 7:
                var value = MessageCodec<Networking.HTTPHealthCheckConfig>.blank
                if case .httpGet(let present) = healthCheckMethod { value = present }
                try MessageCodec<Networking.HTTPHealthCheckConfig>.decode(&decoder, &value)
                if decoder.isConsumed { healthCheckMethod = .httpGet(value) }
            case 8:
                var value = MessageCodec<Networking.TCPHealthCheckConfig>.blank
                if case .tcpSocket(let present) = healthCheckMethod { value = present }
                try MessageCodec<Networking.TCPHealthCheckConfig>.decode(&decoder, &value)
                if decoder.isConsumed { healthCheckMethod = .tcpSocket(value) }
            case 9:
                var value = MessageCodec<Networking.ExecHealthCheckConfig>.blank
                if case .exec(let present) = healthCheckMethod { value = present }
                try MessageCodec<Networking.ExecHealthCheckConfig>.decode(&decoder, &value)
                if decoder.isConsumed { healthCheckMethod = .exec(value) }
            case 10:
                var value = MessageCodec<Networking.GrpcHealthCheckConfig>.blank
                if case .grpc(let present) = healthCheckMethod { value = present }
                try MessageCodec<Networking.GrpcHealthCheckConfig>.decode(&decoder, &value)
                if decoder.isConsumed { healthCheckMethod = .grpc(value) }
            default: break
            }
        }

        public enum HealthCheckMethod: Sendable {
            /// Succeeds when an HTTP request is answered with a status from 200 to 399.
            case httpGet(Networking.HTTPHealthCheckConfig)
            /// Succeeds when a connection can be opened.
            case tcpSocket(Networking.TCPHealthCheckConfig)
            /// Succeeds when a command ends with exit code 0.
            case exec(Networking.ExecHealthCheckConfig)
            /// Asks a gRPC health service. The validating webhook of Istio rejects it although the resource's
            /// schema has it.
            case grpc(Networking.GrpcHealthCheckConfig)
        }
    }

    /// A check by HTTP GET.
    public struct HTTPHealthCheckConfig: Message {
        /// Path of the request, for example `/healthz`.
        public var path: String = ""
        /// Port of the workload that is asked.
        public var port: UInt32 = 0
        /// Host to connect to. Absent, localhost.
        public var host: String = ""
        /// HTTP or HTTPS; certificates are not checked.
        public var scheme: String = ""
        /// Headers of the request.
        public var httpHeaders: [Networking.HTTPHeader] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPHealthCheckConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.uint32(2, port)
            encoder.string(3, host)
            encoder.string(4, scheme)
            encoder.messages(5, httpHeaders)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            case 2: try decoder.uint32(&port)
            case 3: try decoder.string(&host)
            case 4: try decoder.string(&scheme)
            case 5: try decoder.messages(&httpHeaders)
            default: break
            }
        }
    }

    /// A header of a health check.
    public struct HTTPHeader: Message {
        /// Name of the header.
        public var name: String = ""
        /// Value of the header.
        public var value: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPHeader"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, value)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&value)
            default: break
            }
        }
    }

    /// A check by opening a connection.
    public struct TCPHealthCheckConfig: Message {
        /// Host to connect to. Absent, localhost.
        public var host: String = ""
        /// Port of the workload to connect to.
        public var port: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.TCPHealthCheckConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, host)
            encoder.uint32(2, port)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&host)
            case 2: try decoder.uint32(&port)
            default: break
            }
        }
    }

    /// A check by running a command next to the workload.
    public struct ExecHealthCheckConfig: Message {
        /// The program and its arguments, one item each; no shell is involved.
        public var command: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ExecHealthCheckConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, command, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&command, StringCodec.self)
            default: break
            }
        }
    }

    /// A check by the gRPC health protocol.
    public struct GrpcHealthCheckConfig: Message {
        /// Port of the workload's gRPC server.
        public var port: UInt32 = 0
        /// Service name in the health request. Absent, the server as a whole.
        public var service: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.GrpcHealthCheckConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, port)
            encoder.string(2, service)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&port)
            case 2: try decoder.string(&service)
            default: break
            }
        }
    }
}
