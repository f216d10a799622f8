// Generated from istio/networking/v1alpha3/sidecar.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Narrows what the proxies of a namespace, or of selected workloads, know and accept. One without selector is
    /// the default of its namespace; the one in the root namespace is the default of the mesh.
    public struct Sidecar: Message {
        /// Workloads in the own namespace to which this applies. Absent, all that no other Sidecar selects.
        @Sub public var workloadSelector: Networking.WorkloadSelector
        /// Ports on which the proxy accepts traffic for its workload. Absent, they follow from the services and
        /// ports of the workload.
        public var ingress: [Networking.IstioIngressListener] = []
        /// What the workload can reach. Absent, the default Sidecar's or everything visible; at most one entry may
        /// lack a port, the last.
        public var egress: [Networking.IstioEgressListener] = []
        /// What happens to traffic for destinations that the registry does not know. Absent, the mesh-wide setting
        /// applies, which is ALLOW_ANY unless changed.
        @Sub public var outboundTrafficPolicy: Networking.OutboundTrafficPolicy
        /// Limits for connections that the proxy accepts. An entry in ingress may have its own.
        @Sub public var inboundConnectionPool: Networking.ConnectionPoolSettings
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Sidecar"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _workloadSelector)
            encoder.messages(2, ingress)
            encoder.messages(3, egress)
            encoder.message(4, _outboundTrafficPolicy)
            encoder.message(7, _inboundConnectionPool)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_workloadSelector)
            case 2: try decoder.messages(&ingress)
            case 3: try decoder.messages(&egress)
            case 4: try decoder.message(&_outboundTrafficPolicy)
            case 7: try decoder.message(&_inboundConnectionPool)
            default: break
            }
        }
    }

    /// A port on which the proxy accepts traffic for its workload.
    public struct IstioIngressListener: Message {
        /// The port; unique among the ingress entries.
        @Sub public var port: Networking.SidecarPort
        /// IP address to listen on; unix sockets are not allowed. Absent, that of the workload.
        public var bind: String = ""
        /// How traffic gets to the port; DEFAULT follows the proxy.
        public var captureMode: Networking.CaptureMode = Networking.CaptureMode(rawValue: 0)
        /// Where the proxy delivers: `127.0.0.1:8080`, `0.0.0.0:8080` (the pod's own IP), `[::1]:8080`, or
        /// `unix:///path`. Absent, the port itself on the address that the client used.
        public var defaultEndpoint: String = ""
        /// TLS that this proxy terminates for clients outside the mesh. Only on HTTPS or TLS ports, with SIMPLE,
        /// MUTUAL or OPTIONAL_MUTUAL and files; needs mutual TLS of the mesh turned off for the port.
        @Sub public var tls: Networking.ServerTLSSettings
        /// Limits for connections to this port; replaces inboundConnectionPool for it.
        @Sub public var connectionPool: Networking.ConnectionPoolSettings
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.IstioIngressListener"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _port)
            encoder.string(2, bind)
            encoder.enumeration(3, captureMode)
            encoder.string(4, defaultEndpoint)
            encoder.message(7, _tls)
            encoder.message(8, _connectionPool)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_port)
            case 2: try decoder.string(&bind)
            case 3: try decoder.enumeration(&captureMode)
            case 4: try decoder.string(&defaultEndpoint)
            case 7: try decoder.message(&_tls)
            case 8: try decoder.message(&_connectionPool)
            default: break
            }
        }
    }

    /// A part of what the workload can reach, with its own port or for all ports.
    public struct IstioEgressListener: Message {
        /// Port at which the workload's traffic leaves. Absent, the ports of the services are used; only allowed in
        /// the last entry.
        @Sub public var port: Networking.SidecarPort
        /// Address at which the proxy listens: an IP, or `unix:///path` with port number 0. Absent, that of the
        /// services.
        public var bind: String = ""
        /// How traffic gets to the port; unix sockets allow DEFAULT or NONE only.
        public var captureMode: Networking.CaptureMode = Networking.CaptureMode(rawValue: 0)
        /// Services that can be reached here, as `namespace/host`: `./*` is the own namespace, `*/api.example.com`
        /// a host from any, `~/*` nothing. What is not listed is unknown to the proxy.
        public var hosts: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.IstioEgressListener"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _port)
            encoder.string(2, bind)
            encoder.enumeration(3, captureMode)
            encoder.items(4, hosts, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_port)
            case 2: try decoder.string(&bind)
            case 3: try decoder.enumeration(&captureMode)
            case 4: try decoder.items(&hosts, StringCodec.self)
            default: break
            }
        }
    }

    /// Selects pods and WorkloadEntries by labels.
    public struct WorkloadSelector: Message {
        /// Labels that a workload must have, all of them, for example `{app: reviews}`. Wildcards are not allowed;
        /// empty selects all.
        public var labels: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.WorkloadSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, labels, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Treatment of traffic to destinations that the registry does not know.
    public struct OutboundTrafficPolicy: Message {
        /// What happens to such traffic. When the policy is present and the mode is not, REGISTRY_ONLY.
        public var mode: Networking.OutboundTrafficPolicy.Mode = Networking.OutboundTrafficPolicy.Mode(rawValue: 0)
        /// Service that receives such traffic instead of the destination itself; needs ALLOW_ANY and an explicit
        /// port.
        @Sub public var egressProxy: Networking.Destination
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.OutboundTrafficPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, mode)
            encoder.message(2, _egressProxy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&mode)
            case 2: try decoder.message(&_egressProxy)
            default: break
            }
        }

        /// What happens to traffic to unknown destinations.
        public struct Mode: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// It is refused; HTTP requests get 502.
            public static var registryOnly: Self { Self(rawValue: 0) }
            /// It is passed on to the address that the client asked for.
            public static var allowAny: Self { Self(rawValue: 1) }
        }
    }

    /// A port of a sidecar's listener.
    public struct SidecarPort: Message {
        /// Number of the port; 0 only with a unix socket in bind.
        public var number: UInt32 = 0
        /// What is spoken on the port: HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, TLS, TCP, MONGO, MYSQL, REDIS. Absent,
        /// the proxy detects HTTP or takes it as TCP.
        public var `protocol`: String = ""
        /// Name of the port, for example `http-web`.
        public var name: String = ""
        /// Has no effect, and Istio rejects it when set.
        public var targetPort: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.SidecarPort"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, number)
            encoder.string(2, `protocol`)
            encoder.string(3, name)
            encoder.uint32(4, targetPort)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&number)
            case 2: try decoder.string(&`protocol`)
            case 3: try decoder.string(&name)
            case 4: try decoder.uint32(&targetPort)
            default: break
            }
        }
    }

    /// How traffic gets to a listener.
    public struct CaptureMode: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// As the proxy is set up: redirection when it runs with it.
        public static var `default`: Self { Self(rawValue: 0) }
        /// Redirected by the rules in the pod's network.
        public static var iptables: Self { Self(rawValue: 1) }
        /// Not redirected: applications connect to the listener by themselves.
        public static var `none`: Self { Self(rawValue: 2) }
    }
}
