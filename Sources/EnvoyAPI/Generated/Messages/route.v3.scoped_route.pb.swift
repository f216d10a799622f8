// Generated from envoy/config/route/v3/scoped_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyRoute {
    /// A route configuration for requests with a certain key.
    public struct ScopedRouteConfiguration: Message {
        /// Unique.
        public var name: String = ""
        /// The route configuration to ask for.
        public var routeConfigurationName: String = ""
        /// The key.
        @Sub public var key: EnvoyRoute.ScopedRouteConfiguration.Key
        public var onDemand: Bool = false
        @Sub public var routeConfiguration: EnvoyRoute.RouteConfiguration
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.ScopedRouteConfiguration"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, routeConfigurationName)
            encoder.message(3, _key)
            encoder.bool(4, onDemand)
            encoder.message(5, _routeConfiguration)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&routeConfigurationName)
            case 3: try decoder.message(&_key)
            case 4: try decoder.bool(&onDemand)
            case 5: try decoder.message(&_routeConfiguration)
            default: break
            }
        }

        /// A key, part by part.
        public struct Key: Message {
            public var fragments: [EnvoyRoute.ScopedRouteConfiguration.Key.Fragment] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.ScopedRouteConfiguration.Key"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, fragments)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&fragments)
                default: break
                }
            }

            public struct Fragment: Message {
                /// Which of `stringKey` is given, if any.
                public var type: TypeChoice?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment"]

                public func encode(to encoder: inout Encoder) {
                    switch type {
                    case .stringKey(let value): encoder.optional(1, value, StringCodec.self)
                    case nil: break
                    }
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1:
                        var value = StringCodec.blank
                        try StringCodec.decode(&decoder, &value)
                        if decoder.isConsumed { type = .stringKey(value) }
                    default: break
                    }
                }

                public enum TypeChoice: Sendable {
                    case stringKey(String)
                }
            }
        }
    }
}
