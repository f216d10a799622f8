// Generated from istio/networking/v1alpha3/destination_rule.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Says how clients treat a service once routing chose it: load balancing, connection limits, ejection of bad
    /// endpoints, TLS. Also defines subsets that routes may name.
    public struct DestinationRule: Message {
        /// The service: a name in the registry such as `reviews` or `reviews.shop.svc.cluster.local`, or a wildcard
        /// such as `*.example.com`. A short name is completed with the namespace of this resource. The most
        /// specific rule for a host wins.
        public var host: String = ""
        /// The policy for all ports and subsets of the service, unless they have their own.
        @Sub public var trafficPolicy: Networking.TrafficPolicy
        /// Named groups of endpoints, for example versions. A subset has effect only when a route sends traffic to
        /// it.
        public var subsets: [Networking.Subset] = []
        /// Namespaces whose clients use this rule: `.` is its own, `*` all, otherwise names of namespaces. Absent,
        /// the mesh-wide setting for destination rules applies. With workloadSelector only the own namespace is
        /// allowed.
        public var exportTo: [String] = []
        /// Workloads (clients, in the namespace of the rule) that use it. Absent, all clients that see the rule use
        /// it.
        @Sub public var workloadSelector: IstioType.WorkloadSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.DestinationRule"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, host)
            encoder.message(2, _trafficPolicy)
            encoder.messages(3, subsets)
            encoder.items(4, exportTo, StringCodec.self)
            encoder.message(5, _workloadSelector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&host)
            case 2: try decoder.message(&_trafficPolicy)
            case 3: try decoder.messages(&subsets)
            case 4: try decoder.items(&exportTo, StringCodec.self)
            case 5: try decoder.message(&_workloadSelector)
            default: break
            }
        }
    }

    /// A named group of endpoints of a service, chosen by labels.
    public struct Subset: Message {
        /// Name by which routes refer to the group, for example `v2`.
        public var name: String = ""
        /// Labels that endpoints need to belong to the group. Absent, all endpoints belong.
        public var labels: [String: String] = .init()
        /// Policy for this group; fields that it sets replace those of the rule, the others are inherited.
        @Sub public var trafficPolicy: Networking.TrafficPolicy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Subset"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.map(2, labels, StringCodec.self, StringCodec.self)
            encoder.message(3, _trafficPolicy)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.entry(&labels, StringCodec.self, StringCodec.self)
            case 3: try decoder.message(&_trafficPolicy)
            default: break
            }
        }
    }

    /// How clients treat a service. Settings that are absent keep the mesh's defaults. An empty policy is an error.
    public struct TrafficPolicy: Message {
        /// How an endpoint is chosen. Absent, LEAST_REQUEST.
        @Sub public var loadBalancer: Networking.LoadBalancerSettings
        /// Limits of connections and requests.
        @Sub public var connectionPool: Networking.ConnectionPoolSettings
        /// Ejection of endpoints that fail. Absent, none are ejected, and locality failover does not happen.
        @Sub public var outlierDetection: Networking.OutlierDetection
        /// TLS towards the service. Absent, sidecars use mutual TLS when the endpoints support it and plain text
        /// otherwise.
        @Sub public var tls: Networking.ClientTLSSettings
        /// Settings for single ports. They replace those of the policy entirely: what a port's entry leaves out
        /// falls back to defaults, not to the policy.
        public var portLevelSettings: [Networking.TrafficPolicy.PortTrafficPolicy] = []
        /// Sends TCP or TLS traffic through a tunnel, by CONNECT or POST, to the given target. Excludes
        /// proxyProtocol.
        @Sub public var tunnel: Networking.TrafficPolicy.TunnelSettings
        /// Prepends a PROXY protocol header to connections to the service. Excludes tunnel.
        @Sub public var proxyProtocol: Networking.TrafficPolicy.ProxyProtocol
        /// Limits concurrent retries to a share of the running requests. When given, it takes the place of
        /// connectionPool.http.maxRetries.
        @Sub public var retryBudget: Networking.TrafficPolicy.RetryBudget
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.TrafficPolicy"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _loadBalancer)
            encoder.message(2, _connectionPool)
            encoder.message(3, _outlierDetection)
            encoder.message(4, _tls)
            encoder.messages(5, portLevelSettings)
            encoder.message(6, _tunnel)
            encoder.message(7, _proxyProtocol)
            encoder.message(8, _retryBudget)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_loadBalancer)
            case 2: try decoder.message(&_connectionPool)
            case 3: try decoder.message(&_outlierDetection)
            case 4: try decoder.message(&_tls)
            case 5: try decoder.messages(&portLevelSettings)
            case 6: try decoder.message(&_tunnel)
            case 7: try decoder.message(&_proxyProtocol)
            case 8: try decoder.message(&_retryBudget)
            default: break
            }
        }

        /// Settings for one port of the service.
        public struct PortTrafficPolicy: Message {
            /// The port of the service; required.
            @Sub public var port: Networking.PortSelector
            /// How an endpoint is chosen on this port.
            @Sub public var loadBalancer: Networking.LoadBalancerSettings
            /// Limits of connections and requests on this port.
            @Sub public var connectionPool: Networking.ConnectionPoolSettings
            /// Ejection of endpoints that fail on this port.
            @Sub public var outlierDetection: Networking.OutlierDetection
            /// TLS towards this port.
            @Sub public var tls: Networking.ClientTLSSettings
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.TrafficPolicy.PortTrafficPolicy"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _port)
                encoder.message(2, _loadBalancer)
                encoder.message(3, _connectionPool)
                encoder.message(4, _outlierDetection)
                encoder.message(5, _tls)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_port)
                case 2: try decoder.message(&_loadBalancer)
                case 3: try decoder.message(&_connectionPool)
                case 4: try decoder.message(&_outlierDetection)
                case 5: try decoder.message(&_tls)
                default: break
                }
            }
        }

        /// A tunnel through the service to another target.
        public struct TunnelSettings: Message {
            /// HTTP method that opens the tunnel: `CONNECT` or `POST`.
            public var `protocol`: String = ""
            /// Host or IP address at the far end of the tunnel.
            public var targetHost: String = ""
            /// Port at the far end of the tunnel.
            public var targetPort: UInt32 = 0
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.TrafficPolicy.TunnelSettings"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, `protocol`)
                encoder.string(2, targetHost)
                encoder.uint32(3, targetPort)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&`protocol`)
                case 2: try decoder.string(&targetHost)
                case 3: try decoder.uint32(&targetPort)
                default: break
                }
            }
        }

        /// The PROXY protocol header towards the service.
        public struct ProxyProtocol: Message {
            /// Version of the header; absent, V1.
            public var version: Networking.TrafficPolicy.ProxyProtocol.VERSION = Networking.TrafficPolicy.ProxyProtocol.VERSION(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.TrafficPolicy.ProxyProtocol"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, version)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&version)
                default: break
                }
            }

            /// Versions of the PROXY protocol.
            public struct VERSION: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// The form as a line of text.
                public static var v1: Self { Self(rawValue: 0) }
                /// The binary form.
                public static var v2: Self { Self(rawValue: 1) }
            }
        }

        /// A limit for concurrent retries that grows with the load.
        public struct RetryBudget: Message {
            /// Concurrent retries in percent of the requests that run or wait.
            public var percent: Double?
            /// Concurrent retries that are allowed in any case, however few requests there are.
            public var minRetryConcurrency: UInt32 = 0
            /// Span of past requests that count for the budget, for example `10s`. Absent, only requests that are
            /// in flight count.
            public var budgetInterval: Duration?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.TrafficPolicy.RetryBudget"]

            public func encode(to encoder: inout Encoder) {
                encoder.optional(1, percent, WrapperCodec<DoubleCodec>.self)
                encoder.uint32(2, minRetryConcurrency)
                encoder.optional(3, budgetInterval, DurationCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.optional(&percent, WrapperCodec<DoubleCodec>.self)
                case 2: try decoder.uint32(&minRetryConcurrency)
                case 3: try decoder.optional(&budgetInterval, DurationCodec.self)
                default: break
                }
            }
        }
    }
}
