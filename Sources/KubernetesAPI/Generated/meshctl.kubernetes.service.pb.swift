// Generated from meshctl/kubernetes/service.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Kubernetes {
    /// A name and an address for a set of pods, with the ports under which they are reached.
    public struct Service: Message {
        /// Which pods, under which ports, and reachable from where.
        @Sub public var spec: Kubernetes.ServiceSpec
        /// What has been provided, such as the address of a load balancer. Set by Kubernetes.
        @Sub public var status: Kubernetes.ServiceStatus
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Service"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _spec)
            encoder.message(2, _status)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_spec)
            case 2: try decoder.message(&_status)
            default: break
            }
        }
    }

    /// Which pods a Service stands for, and how they are reached.
    public struct ServiceSpec: Message {
        /// From where the Service is reached: within the cluster, also at a port of each node, also through a load
        /// balancer; or whether it is an alias of a name outside.
        public var type: String?
        /// Labels of the pods that traffic goes to. Without it, somebody else has to provide EndpointSlices.
        public var selector: [String: String] = .init()
        /// Ports of the Service. Only headless Services and those of type `ExternalName` may do without.
        public var ports: [Kubernetes.ServicePort] = []
        /// Virtual address within the cluster. Kubernetes chooses one when it is absent; `None` makes the Service
        /// headless, so that its name stands for the pods' own addresses.
        public var clusterIp: String?
        /// Virtual addresses of both families. The first equals `clusterIP`.
        public var clusterIps: [String] = []
        /// Families of the virtual addresses, the first being the main one.
        public var ipFamilies: [String] = []
        /// Whether the Service has addresses of one family, of both if the cluster can, or of both in any case.
        public var ipFamilyPolicy: String?
        /// Addresses of nodes, not managed by Kubernetes, at which the Service is reached as well.
        public var externalIps: [String] = []
        /// DNS name that the Service is an alias of. Needed for, and only of use with, the type `ExternalName`.
        public var externalName: String?
        /// Where traffic from outside goes once it has reached a node: to all pods (`Cluster`, the default), or
        /// only to those of that node, which keeps the client's address.
        public var externalTrafficPolicy: String?
        /// Where traffic from within the cluster goes: to all pods, or only to those of the client's node. The mesh
        /// honours it, too.
        public var internalTrafficPolicy: String?
        /// Which pods are preferred: those of the client's zone (`PreferSameZone`, formerly `PreferClose`) or of
        /// its node. The mesh honours it, too.
        public var trafficDistribution: String?
        /// Whether a client's connections go to the same pod, by the client's address.
        public var sessionAffinity: String?
        /// Settings of the session affinity.
        @Sub public var sessionAffinityConfig: Kubernetes.SessionAffinityConfig
        /// Whether pods are listed in DNS and receive traffic although they are not ready.
        public var publishNotReadyAddresses: Bool?
        /// Whether a Service of type `LoadBalancer` gets ports of the nodes. Load balancers that reach pods
        /// directly do not need them.
        public var allocateLoadBalancerNodePorts: Bool?
        /// Implementation that provides the load balancer; the cluster's own when absent.
        public var loadBalancerClass: String?
        /// Address asked for the load balancer. Deprecated: providers have annotations for it.
        public var loadBalancerIp: String?
        /// Networks of clients that the load balancer lets in; all when absent.
        public var loadBalancerSourceRanges: [String] = []
        /// Port of the nodes at which a load balancer asks whether a node has pods of the Service. For
        /// `externalTrafficPolicy: Local`.
        public var healthCheckNodePort: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ServiceSpec"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, type, StringCodec.self)
            encoder.map(2, selector, StringCodec.self, StringCodec.self)
            encoder.messages(3, ports)
            encoder.optional(4, clusterIp, StringCodec.self)
            encoder.items(5, clusterIps, StringCodec.self)
            encoder.items(6, ipFamilies, StringCodec.self)
            encoder.optional(7, ipFamilyPolicy, StringCodec.self)
            encoder.items(8, externalIps, StringCodec.self)
            encoder.optional(9, externalName, StringCodec.self)
            encoder.optional(10, externalTrafficPolicy, StringCodec.self)
            encoder.optional(11, internalTrafficPolicy, StringCodec.self)
            encoder.optional(12, trafficDistribution, StringCodec.self)
            encoder.optional(13, sessionAffinity, StringCodec.self)
            encoder.message(14, _sessionAffinityConfig)
            encoder.optional(15, publishNotReadyAddresses, BoolCodec.self)
            encoder.optional(16, allocateLoadBalancerNodePorts, BoolCodec.self)
            encoder.optional(17, loadBalancerClass, StringCodec.self)
            encoder.optional(18, loadBalancerIp, StringCodec.self)
            encoder.items(19, loadBalancerSourceRanges, StringCodec.self)
            encoder.optional(20, healthCheckNodePort, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&type, StringCodec.self)
            case 2: try decoder.entry(&selector, StringCodec.self, StringCodec.self)
            case 3: try decoder.messages(&ports)
            case 4: try decoder.optional(&clusterIp, StringCodec.self)
            case 5: try decoder.items(&clusterIps, StringCodec.self)
            case 6: try decoder.items(&ipFamilies, StringCodec.self)
            case 7: try decoder.optional(&ipFamilyPolicy, StringCodec.self)
            case 8: try decoder.items(&externalIps, StringCodec.self)
            case 9: try decoder.optional(&externalName, StringCodec.self)
            case 10: try decoder.optional(&externalTrafficPolicy, StringCodec.self)
            case 11: try decoder.optional(&internalTrafficPolicy, StringCodec.self)
            case 12: try decoder.optional(&trafficDistribution, StringCodec.self)
            case 13: try decoder.optional(&sessionAffinity, StringCodec.self)
            case 14: try decoder.message(&_sessionAffinityConfig)
            case 15: try decoder.optional(&publishNotReadyAddresses, BoolCodec.self)
            case 16: try decoder.optional(&allocateLoadBalancerNodePorts, BoolCodec.self)
            case 17: try decoder.optional(&loadBalancerClass, StringCodec.self)
            case 18: try decoder.optional(&loadBalancerIp, StringCodec.self)
            case 19: try decoder.items(&loadBalancerSourceRanges, StringCodec.self)
            case 20: try decoder.optional(&healthCheckNodePort, Int32Codec.self)
            default: break
            }
        }
    }

    /// A port of a Service.
    public struct ServicePort: Message {
        /// The number under which the port is reached.
        public var port: Int32 = 0
        /// Name of the port, needed when there are several. The mesh takes the protocol from its beginning: `http`,
        /// `http2-web`, `grpc`, `tcp`, `tls` and so on.
        public var name: String?
        /// Transport protocol.
        public var `protocol`: String?
        /// Protocol spoken on the port, such as `http`, `grpc` or `kubernetes.io/h2c`. The mesh prefers it to the
        /// name.
        public var appProtocol: String?
        /// Port of the pods, by number or by the name of a container's port. The same number as `port` when absent.
        @Sub public var targetPort: Kubernetes.IntOrString
        /// Port of the nodes, for the types `NodePort` and `LoadBalancer`; usually from 30000 to 32767. Kubernetes
        /// chooses one when it is absent.
        public var nodePort: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ServicePort"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, port)
            encoder.optional(2, name, StringCodec.self)
            encoder.optional(3, `protocol`, StringCodec.self)
            encoder.optional(4, appProtocol, StringCodec.self)
            encoder.message(5, _targetPort)
            encoder.optional(6, nodePort, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&port)
            case 2: try decoder.optional(&name, StringCodec.self)
            case 3: try decoder.optional(&`protocol`, StringCodec.self)
            case 4: try decoder.optional(&appProtocol, StringCodec.self)
            case 5: try decoder.message(&_targetPort)
            case 6: try decoder.optional(&nodePort, Int32Codec.self)
            default: break
            }
        }
    }

    /// Settings of the session affinity.
    public struct SessionAffinityConfig: Message {
        /// Settings for affinity by the client's address.
        @Sub public var clientIp: Kubernetes.ClientIPConfig
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.SessionAffinityConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _clientIp)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_clientIp)
            default: break
            }
        }
    }

    /// Settings for affinity by the client's address.
    public struct ClientIPConfig: Message {
        /// How long a client that is silent keeps its pod.
        public var timeoutSeconds: Int32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ClientIPConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, timeoutSeconds, Int32Codec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&timeoutSeconds, Int32Codec.self)
            default: break
            }
        }
    }

    /// What a Service has been provided with.
    public struct ServiceStatus: Message {
        /// State of the load balancer.
        @Sub public var loadBalancer: Kubernetes.LoadBalancerStatus
        /// Aspects of the Service's state.
        public var conditions: [Kubernetes.Condition] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ServiceStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _loadBalancer)
            encoder.messages(2, conditions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_loadBalancer)
            case 2: try decoder.messages(&conditions)
            default: break
            }
        }
    }

    /// State of a load balancer.
    public struct LoadBalancerStatus: Message {
        /// Points at which traffic enters.
        public var ingress: [Kubernetes.LoadBalancerIngress] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LoadBalancerStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, ingress)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&ingress)
            default: break
            }
        }
    }

    /// A point at which traffic enters through a load balancer, by address or by name.
    public struct LoadBalancerIngress: Message {
        /// Address of the point.
        public var ip: String?
        /// Name of the point.
        public var hostname: String?
        /// `VIP` if traffic arrives with the load balancer's address, `Proxy` if with the node's or the pod's.
        public var ipMode: String?
        /// State of its ports.
        public var ports: [Kubernetes.PortStatus] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.LoadBalancerIngress"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, ip, StringCodec.self)
            encoder.optional(2, hostname, StringCodec.self)
            encoder.optional(3, ipMode, StringCodec.self)
            encoder.messages(4, ports)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&ip, StringCodec.self)
            case 2: try decoder.optional(&hostname, StringCodec.self)
            case 3: try decoder.optional(&ipMode, StringCodec.self)
            case 4: try decoder.messages(&ports)
            default: break
            }
        }
    }

    /// State of a load balancer's port.
    public struct PortStatus: Message {
        /// Number of the port.
        public var port: Int32?
        /// Transport protocol.
        public var `protocol`: String?
        /// Why the port does not work, if it does not.
        public var error: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.PortStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, port, Int32Codec.self)
            encoder.optional(2, `protocol`, StringCodec.self)
            encoder.optional(3, error, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&port, Int32Codec.self)
            case 2: try decoder.optional(&`protocol`, StringCodec.self)
            case 3: try decoder.optional(&error, StringCodec.self)
            default: break
            }
        }
    }

    /// Addresses behind the Service of the same name. Deprecated: EndpointSlices have replaced it.
    public struct Endpoints: Message {
        /// Groups of addresses with common ports.
        public var subsets: [Kubernetes.EndpointSubset] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Endpoints"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, subsets)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&subsets)
            default: break
            }
        }
    }

    /// Addresses, each of which offers all the ports.
    public struct EndpointSubset: Message {
        /// Addresses that are ready.
        public var addresses: [Kubernetes.EndpointAddress] = []
        /// Addresses that are not ready.
        public var notReadyAddresses: [Kubernetes.EndpointAddress] = []
        /// The ports.
        public var ports: [Kubernetes.EndpointSubsetPort] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointSubset"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, addresses)
            encoder.messages(2, notReadyAddresses)
            encoder.messages(3, ports)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&addresses)
            case 2: try decoder.messages(&notReadyAddresses)
            case 3: try decoder.messages(&ports)
            default: break
            }
        }
    }

    /// One address behind a Service.
    public struct EndpointAddress: Message {
        /// The address. Loopback and link-local ones are refused.
        public var ip: String = ""
        /// Host name of the address.
        public var hostname: String?
        /// Node that the address is on.
        public var nodeName: String?
        /// Object that has the address, usually a pod.
        @Sub public var targetRef: Kubernetes.ObjectReference
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, ip)
            encoder.optional(2, hostname, StringCodec.self)
            encoder.optional(3, nodeName, StringCodec.self)
            encoder.message(4, _targetRef)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&ip)
            case 2: try decoder.optional(&hostname, StringCodec.self)
            case 3: try decoder.optional(&nodeName, StringCodec.self)
            case 4: try decoder.message(&_targetRef)
            default: break
            }
        }
    }

    /// A port of addresses behind a Service.
    public struct EndpointSubsetPort: Message {
        /// Number of the port.
        public var port: Int32 = 0
        /// Name of the Service's port. It may only be absent when there is a single port.
        public var name: String?
        /// Transport protocol.
        public var `protocol`: String?
        /// Protocol spoken on the port, such as `http` or `kubernetes.io/h2c`.
        public var appProtocol: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointSubsetPort"]

        public func encode(to encoder: inout Encoder) {
            encoder.int32(1, port)
            encoder.optional(2, name, StringCodec.self)
            encoder.optional(3, `protocol`, StringCodec.self)
            encoder.optional(4, appProtocol, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.int32(&port)
            case 2: try decoder.optional(&name, StringCodec.self)
            case 3: try decoder.optional(&`protocol`, StringCodec.self)
            case 4: try decoder.optional(&appProtocol, StringCodec.self)
            default: break
            }
        }
    }

    /// A part of the addresses behind a Service, which the label `kubernetes.io/service-name` names.
    public struct EndpointSlice: Message {
        /// Kind of all the addresses.
        public var addressType: String = ""
        /// The addresses, with what is known about each.
        public var endpoints: [Kubernetes.Endpoint] = []
        /// Ports that every address offers. Without ports the Service counts as having none.
        public var ports: [Kubernetes.EndpointPort] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointSlice"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, addressType)
            encoder.messages(2, endpoints)
            encoder.messages(3, ports)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&addressType)
            case 2: try decoder.messages(&endpoints)
            case 3: try decoder.messages(&ports)
            default: break
            }
        }
    }

    /// A pod, machine or other thing that answers for a Service.
    public struct Endpoint: Message {
        /// Its addresses. Only the first one is used.
        public var addresses: [String] = []
        /// Whether it can take traffic.
        @Sub public var conditions: Kubernetes.EndpointConditions
        /// Its host name.
        public var hostname: String?
        /// Node that it is on.
        public var nodeName: String?
        /// Zone that it is in.
        public var zone: String?
        /// Object that it is, usually a pod.
        @Sub public var targetRef: Kubernetes.ObjectReference
        /// For whom it is meant.
        @Sub public var hints: Kubernetes.EndpointHints
        /// Labels of its node, from before `zone` and `nodeName`. They can no longer be set.
        public var deprecatedTopology: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.Endpoint"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, addresses, StringCodec.self)
            encoder.message(2, _conditions)
            encoder.optional(3, hostname, StringCodec.self)
            encoder.optional(4, nodeName, StringCodec.self)
            encoder.optional(5, zone, StringCodec.self)
            encoder.message(6, _targetRef)
            encoder.message(7, _hints)
            encoder.map(8, deprecatedTopology, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&addresses, StringCodec.self)
            case 2: try decoder.message(&_conditions)
            case 3: try decoder.optional(&hostname, StringCodec.self)
            case 4: try decoder.optional(&nodeName, StringCodec.self)
            case 5: try decoder.optional(&zone, StringCodec.self)
            case 6: try decoder.message(&_targetRef)
            case 7: try decoder.message(&_hints)
            case 8: try decoder.entry(&deprecatedTopology, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Whether an endpoint can take traffic. What is absent is taken as true, but `terminating` as false.
    public struct EndpointConditions: Message {
        /// Whether new connections should go there. False once it is about to end.
        public var ready: Bool?
        /// Whether it can serve, even though it is about to end.
        public var serving: Bool?
        /// Whether it is about to end.
        public var terminating: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointConditions"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, ready, BoolCodec.self)
            encoder.optional(2, serving, BoolCodec.self)
            encoder.optional(3, terminating, BoolCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&ready, BoolCodec.self)
            case 2: try decoder.optional(&serving, BoolCodec.self)
            case 3: try decoder.optional(&terminating, BoolCodec.self)
            default: break
            }
        }
    }

    /// For whom an endpoint is meant.
    public struct EndpointHints: Message {
        /// Zones whose clients should use it.
        public var forZones: [Kubernetes.ForZone] = []
        /// Nodes whose clients should use it.
        public var forNodes: [Kubernetes.ForNode] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointHints"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, forZones)
            encoder.messages(2, forNodes)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&forZones)
            case 2: try decoder.messages(&forNodes)
            default: break
            }
        }
    }

    /// A zone that an endpoint is meant for.
    public struct ForZone: Message {
        /// Name of the zone.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ForZone"]

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

    /// A node that an endpoint is meant for.
    public struct ForNode: Message {
        /// Name of the node.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.ForNode"]

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

    /// A port that the addresses of a slice offer.
    public struct EndpointPort: Message {
        /// Number of the port. Absent means all ports.
        public var port: Int32?
        /// Name of the Service's port; empty if that has none.
        public var name: String?
        /// Transport protocol.
        public var `protocol`: String?
        /// Protocol spoken on the port, such as `http` or `kubernetes.io/h2c`.
        public var appProtocol: String?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = KubernetesTypes.types["meshctl.kubernetes.EndpointPort"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, port, Int32Codec.self)
            encoder.optional(2, name, StringCodec.self)
            encoder.optional(3, `protocol`, StringCodec.self)
            encoder.optional(4, appProtocol, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&port, Int32Codec.self)
            case 2: try decoder.optional(&name, StringCodec.self)
            case 3: try decoder.optional(&`protocol`, StringCodec.self)
            case 4: try decoder.optional(&appProtocol, StringCodec.self)
            default: break
            }
        }
    }
}
