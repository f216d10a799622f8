// Generated from istio/networking/v1alpha3/l4_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// One rule for TLS connections that are not terminated.
    public struct TLSRoute: Message {
        /// Conditions of which one must hold. At least one is needed, since each has to name server names.
        public var match: [Networking.TLSMatchAttributes] = []
        /// Destinations with weights; at least one.
        public var route: [Networking.RouteDestination] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.TLSRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, match)
            encoder.messages(2, route)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&match)
            case 2: try decoder.messages(&route)
            default: break
            }
        }
    }

    /// Conditions on a TLS connection; all that are given must hold.
    public struct TLSMatchAttributes: Message {
        /// Server names (SNI) of the handshake, for example `[shop.example.com, "*.api.example.com"]`. Each has to
        /// lie within the hosts of the VirtualService.
        public var sniHosts: [String] = []
        /// Addresses to which the client connected, as IP or with prefix length such as `10.1.0.0/16`.
        public var destinationSubnets: [String] = []
        /// Port to which the client connected. Absent or 0, any.
        public var port: UInt32 = 0
        /// Labels that the client's workload must have; only works for connections that leave sidecars.
        public var sourceLabels: [String: String] = .init()
        /// Narrows the rule to these gateways; replaces the list at the top of the resource.
        public var gateways: [String] = []
        /// Namespace of the client's workload; has no meaning at gateways.
        public var sourceNamespace: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.TLSMatchAttributes"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, sniHosts, StringCodec.self)
            encoder.items(2, destinationSubnets, StringCodec.self)
            encoder.uint32(3, port)
            encoder.map(5, sourceLabels, StringCodec.self, StringCodec.self)
            encoder.items(6, gateways, StringCodec.self)
            encoder.string(7, sourceNamespace)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&sniHosts, StringCodec.self)
            case 2: try decoder.items(&destinationSubnets, StringCodec.self)
            case 3: try decoder.uint32(&port)
            case 5: try decoder.entry(&sourceLabels, StringCodec.self, StringCodec.self)
            case 6: try decoder.items(&gateways, StringCodec.self)
            case 7: try decoder.string(&sourceNamespace)
            default: break
            }
        }
    }

    /// One rule for TCP connections.
    public struct TCPRoute: Message {
        /// Conditions of which one must hold; absent, every connection matches.
        public var match: [Networking.L4MatchAttributes] = []
        /// Destinations with weights; at least one.
        public var route: [Networking.RouteDestination] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.TCPRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, match)
            encoder.messages(2, route)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&match)
            case 2: try decoder.messages(&route)
            default: break
            }
        }
    }

    /// Conditions on a TCP connection; all that are given must hold.
    public struct L4MatchAttributes: Message {
        /// Addresses to which the client connected, as IP or with prefix length such as `10.1.0.0/16`.
        public var destinationSubnets: [String] = []
        /// Port to which the client connected. Absent or 0, any.
        public var port: UInt32 = 0
        /// Has no effect: Istio accepts it and does not look at it.
        public var sourceSubnet: String = ""
        /// Labels that the client's workload must have; only works for connections that leave sidecars.
        public var sourceLabels: [String: String] = .init()
        /// Narrows the rule to these gateways; replaces the list at the top of the resource.
        public var gateways: [String] = []
        /// Namespace of the client's workload; has no meaning at gateways.
        public var sourceNamespace: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.L4MatchAttributes"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, destinationSubnets, StringCodec.self)
            encoder.uint32(2, port)
            encoder.string(3, sourceSubnet)
            encoder.map(4, sourceLabels, StringCodec.self, StringCodec.self)
            encoder.items(5, gateways, StringCodec.self)
            encoder.string(6, sourceNamespace)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&destinationSubnets, StringCodec.self)
            case 2: try decoder.uint32(&port)
            case 3: try decoder.string(&sourceSubnet)
            case 4: try decoder.entry(&sourceLabels, StringCodec.self, StringCodec.self)
            case 5: try decoder.items(&gateways, StringCodec.self)
            case 6: try decoder.string(&sourceNamespace)
            default: break
            }
        }
    }
}
