// Generated from istio/networking/v1alpha3/service_entry.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Adds a service to the mesh's registry: something outside, such as an API on the internet, or inside, such as
    /// virtual machines.
    public struct ServiceEntry: Message {
        /// Names of the service, for example `api.example.com` or `*.example.com`; `*` alone is refused. For HTTP
        /// they are matched with the Host header, for TLS with the server name (SNI).
        public var hosts: [String] = []
        /// Virtual IP addresses or ranges of the service, to tell TCP services apart. Absent, sidecars match by
        /// port alone unless addresses are assigned automatically.
        public var addresses: [String] = []
        /// Ports of the service; names and numbers are unique. Traffic to other ports is not captured by this
        /// entry.
        public var ports: [Networking.ServicePort] = []
        /// Whether the service counts as part of the mesh; decides about mutual TLS and telemetry.
        public var location: Networking.ServiceEntry.Location = Networking.ServiceEntry.Location(rawValue: 0)
        /// How the addresses of endpoints are found.
        public var resolution: Networking.ServiceEntry.Resolution = Networking.ServiceEntry.Resolution(rawValue: 0)
        /// Endpoints of the service. Excludes workloadSelector; not with NONE. With DNS and no endpoints, hosts are
        /// resolved.
        public var endpoints: [Networking.WorkloadEntry] = []
        /// Namespaces that see the service: `.` is its own, `*` all, `~` none, otherwise names of namespaces.
        /// Absent, the mesh-wide setting for services applies.
        public var exportTo: [String] = []
        /// Names of which the certificate of an endpoint must have one, for example
        /// `spiffe://cluster.local/ns/shop/sa/db`, when clients use TLS.
        public var subjectAltNames: [String] = []
        /// Selects pods and WorkloadEntries in the own namespace as endpoints, by labels. Only for services inside
        /// the mesh; excludes endpoints.
        @Sub public var workloadSelector: Networking.WorkloadSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServiceEntry"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, hosts, StringCodec.self)
            encoder.items(2, addresses, StringCodec.self)
            encoder.messages(3, ports)
            encoder.enumeration(4, location)
            encoder.enumeration(5, resolution)
            encoder.messages(6, endpoints)
            encoder.items(7, exportTo, StringCodec.self)
            encoder.items(8, subjectAltNames, StringCodec.self)
            encoder.message(9, _workloadSelector)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&hosts, StringCodec.self)
            case 2: try decoder.items(&addresses, StringCodec.self)
            case 3: try decoder.messages(&ports)
            case 4: try decoder.enumeration(&location)
            case 5: try decoder.enumeration(&resolution)
            case 6: try decoder.messages(&endpoints)
            case 7: try decoder.items(&exportTo, StringCodec.self)
            case 8: try decoder.items(&subjectAltNames, StringCodec.self)
            case 9: try decoder.message(&_workloadSelector)
            default: break
            }
        }

        /// Whether a service is part of the mesh.
        public struct Location: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Outside: no automatic mutual TLS, and the service is the client's business alone.
            public static var meshExternal: Self { Self(rawValue: 0) }
            /// Inside: endpoints have proxies or could have, so mutual TLS is used where they support it.
            public static var meshInternal: Self { Self(rawValue: 1) }
        }

        /// How endpoints are found.
        public struct Resolution: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Connections go to the address that the client already resolved.
            public static var `none`: Self { Self(rawValue: 0) }
            /// The endpoints' IP addresses are used as written.
            public static var `static`: Self { Self(rawValue: 1) }
            /// The proxy resolves the endpoints' names, or the hosts, again and again and uses all addresses. Hosts
            /// may not have wildcards unless endpoints are given.
            public static var dns: Self { Self(rawValue: 2) }
            /// Like DNS, but new connections use just the first address of the answer. At most one endpoint.
            public static var dnsRoundRobin: Self { Self(rawValue: 3) }
            /// For wildcard hosts: the proxy resolves the name that the client asks for at the time of the request.
            public static var dynamicDns: Self { Self(rawValue: 4) }
        }
    }

    /// A port of a service entry.
    public struct ServicePort: Message {
        /// Number of the port, for example `443`.
        public var number: UInt32 = 0
        /// What is spoken on the port: HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, TLS, TCP, MONGO, MYSQL, REDIS. Absent,
        /// the proxy detects HTTP or takes it as TCP.
        public var `protocol`: String = ""
        /// Name of the port, unique within the entry; endpoints refer to it.
        public var name: String = ""
        /// Port of the endpoint that receives the traffic. Absent, the same as number. An endpoint's own ports go
        /// first.
        public var targetPort: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServicePort"]

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

    /// What the control plane reports about a service entry; users do not write it.
    public struct ServiceEntryStatus: Message {
        /// Conditions of the resource, such as whether proxies took it over.
        public var conditions: [IstioMeta.IstioCondition] = []
        /// Findings of the analysis of this resource.
        public var validationMessages: [IstioAnalysis.AnalysisMessageBase] = []
        /// Generation of the resource that the conditions speak about.
        public var observedGeneration: Int64 = 0
        /// Addresses that were assigned automatically to hosts without their own.
        public var addresses: [Networking.ServiceEntryAddress] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServiceEntryStatus"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, conditions)
            encoder.messages(2, validationMessages)
            encoder.int64(3, observedGeneration)
            encoder.messages(10, addresses)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&conditions)
            case 2: try decoder.messages(&validationMessages)
            case 3: try decoder.int64(&observedGeneration)
            case 10: try decoder.messages(&addresses)
            default: break
            }
        }
    }

    /// An address that was assigned automatically.
    public struct ServiceEntryAddress: Message {
        /// The IP address.
        public var value: String = ""
        /// The host to which it belongs.
        public var host: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.ServiceEntryAddress"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, value)
            encoder.string(2, host)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&value)
            case 2: try decoder.string(&host)
            default: break
            }
        }
    }
}
