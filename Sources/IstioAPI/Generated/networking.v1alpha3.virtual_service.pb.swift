// Generated from istio/networking/v1alpha3/virtual_service.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Says how traffic for some hosts is routed: by path, header, weight and so on, before a destination is
    /// chosen. Routes are tried in the order written, and the first that matches decides.
    public struct VirtualService: Message {
        /// The names that clients address, for example `reviews`, `reviews.shop.svc.cluster.local` or
        /// `*.example.com`. A short name is completed with the namespace of this resource. Absent, the resource is
        /// a delegate that other virtual services refer to.
        public var hosts: [String] = []
        /// Gateways and the sidecars to which the routes apply: `namespace/name` or a name in the same namespace;
        /// `mesh` stands for all sidecars. Naming gateways without `mesh` takes the sidecars out.
        public var gateways: [String] = []
        /// Routes for HTTP, HTTP/2 and gRPC traffic, also for TLS traffic that a gateway terminates. The first
        /// route with a match wins.
        public var http: [Networking.HTTPRoute] = []
        /// Routes for opaque TCP traffic; used for ports that are neither HTTP nor TLS passthrough.
        public var tcp: [Networking.TCPRoute] = []
        /// Routes for TLS traffic that is passed on encrypted, chosen by the server name (SNI) of the handshake.
        public var tls: [Networking.TLSRoute] = []
        /// Namespaces that may use this resource: `.` is its own, `*` all, otherwise names of namespaces. Absent,
        /// the mesh-wide setting for virtual services applies, which is all unless changed.
        public var exportTo: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.VirtualService"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, hosts, StringCodec.self)
            encoder.items(2, gateways, StringCodec.self)
            encoder.messages(3, http)
            encoder.messages(4, tcp)
            encoder.messages(5, tls)
            encoder.items(6, exportTo, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&hosts, StringCodec.self)
            case 2: try decoder.items(&gateways, StringCodec.self)
            case 3: try decoder.messages(&http)
            case 4: try decoder.messages(&tcp)
            case 5: try decoder.messages(&tls)
            case 6: try decoder.items(&exportTo, StringCodec.self)
            default: break
            }
        }
    }
}
