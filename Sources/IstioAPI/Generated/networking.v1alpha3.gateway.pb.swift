// Generated from istio/networking/v1alpha3/gateway.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Opens ports on proxies at the edge of the mesh and says for which hosts and with which TLS. What happens to
    /// the traffic is up to VirtualServices that name the gateway.
    public struct Gateway: Message {
        /// The ports that are opened, with their hosts and TLS; at least one.
        public var servers: [Networking.Server] = []
        /// Labels of the pods that run the gateway proxy, for example `{istio: ingressgateway}`. Looked up in all
        /// namespaces unless the control plane is set to the own one. Absent, every gateway proxy is meant.
        public var selector: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Gateway"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, servers)
            encoder.map(2, selector, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&servers)
            case 2: try decoder.entry(&selector, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// A port, the hosts behind it and their TLS.
    public struct Server: Message {
        /// The port on which the proxy listens.
        @Sub public var port: Networking.Port
        /// Hosts that clients may address here: `shop.example.com`, `*.example.com` or `*`, each with an optional
        /// namespace in front, `infra/*.example.com`, from which VirtualServices may bind (`.` is the own one, `*`
        /// any).
        public var hosts: [String] = []
        /// TLS for HTTPS and TLS ports, required there; on HTTP ports only httpsRedirect makes sense.
        @Sub public var tls: Networking.ServerTLSSettings
        /// Address to listen on: an IP or `unix:///path/of/socket` (with port number 0). Absent, all addresses.
        public var bind: String = ""
        /// Has no effect: Istio accepts it and does not look at it.
        public var defaultEndpoint: String = ""
        /// Name of the server, for statistics; unique among the servers of all gateways that share the proxy, if
        /// given.
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Server"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _port)
            encoder.items(2, hosts, StringCodec.self)
            encoder.message(3, _tls)
            encoder.string(4, bind)
            encoder.string(5, defaultEndpoint)
            encoder.string(6, name)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_port)
            case 2: try decoder.items(&hosts, StringCodec.self)
            case 3: try decoder.message(&_tls)
            case 4: try decoder.string(&bind)
            case 5: try decoder.string(&defaultEndpoint)
            case 6: try decoder.string(&name)
            default: break
            }
        }
    }

    /// A port of a gateway server.
    public struct Port: Message {
        /// Number on which the proxy listens; with a Kubernetes service in front, the targetPort is derived from
        /// that service.
        public var number: UInt32 = 0
        /// What is spoken on the port: HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, TLS, TCP, MONGO, MYSQL, REDIS. TLS hands
        /// on by server name; HTTPS terminates and routes by HTTP.
        public var `protocol`: String = ""
        /// Name of the port, unique within the gateway, for example `https`.
        public var name: String = ""
        /// Has no effect, and Istio rejects it when set.
        public var targetPort: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Port"]

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
}
