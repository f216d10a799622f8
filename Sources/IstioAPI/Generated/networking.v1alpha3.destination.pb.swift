// Generated from istio/networking/v1alpha3/destination.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// A service in the registry to which traffic is sent, with an optional subset and port.
    public struct Destination: Message {
        /// Name of the service, for example `reviews` or `reviews.shop.svc.cluster.local`. A short name is
        /// completed with the namespace of the resource that contains it, not that of the client; full names avoid
        /// surprises.
        public var host: String = ""
        /// A subset that a DestinationRule for this host defines, for example `v2`. Absent, all endpoints of the
        /// service are used. An unknown subset makes requests fail with 503.
        public var subset: String = ""
        /// Port of the service to send to. May be left out when the service has just one port; with several, the
        /// port that the client used is kept.
        @Sub public var port: Networking.PortSelector
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Destination"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, host)
            encoder.string(2, subset)
            encoder.message(3, _port)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&host)
            case 2: try decoder.string(&subset)
            case 3: try decoder.message(&_port)
            default: break
            }
        }
    }

    /// Picks a port by its number.
    public struct PortSelector: Message {
        /// Number of the port, for example `8080`.
        public var number: UInt32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.PortSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(1, number)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.uint32(&number)
            default: break
            }
        }
    }

    /// One target of a TCP or TLS route with its share of the connections.
    public struct RouteDestination: Message {
        /// The service that receives the connections.
        @Sub public var destination: Networking.Destination
        /// Share of new connections relative to the sum of all weights in the route. With a single destination it
        /// is ignored; among several, 0 means none.
        public var weight: Int32 = 0
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.RouteDestination"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _destination)
            encoder.int32(2, weight)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_destination)
            case 2: try decoder.int32(&weight)
            default: break
            }
        }
    }
}
