// Generated from envoy/service/discovery/v3/discovery.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyDiscovery {
    /// A proxy asks for resources, accepts those that it got (ACK), or refuses them (NACK): state of the world.
    public struct DiscoveryRequest: Message {
        /// The version of the last response that was accepted. Empty in the first request.
        public var versionInfo: String = ""
        /// Who asks; only the first request of a stream needs it.
        @Sub public var node: EnvoyCore.Node
        /// All names that the proxy wants. Empty for all resources of the type, where the type allows that.
        public var resourceNames: [String] = []
        /// Which kind of resources.
        public var typeUrl: String = ""
        /// The nonce of the response that this answers. Empty when it answers none.
        public var responseNonce: String = ""
        /// Why the last response was refused. Absent when it was accepted.
        @Sub public var errorDetail: GoogleRPC.Status
        public var resourceLocators: [EnvoyDiscovery.ResourceLocator] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DiscoveryRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, versionInfo)
            encoder.message(2, _node)
            encoder.items(3, resourceNames, StringCodec.self)
            encoder.string(4, typeUrl)
            encoder.string(5, responseNonce)
            encoder.message(6, _errorDetail)
            encoder.messages(7, resourceLocators)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&versionInfo)
            case 2: try decoder.message(&_node)
            case 3: try decoder.items(&resourceNames, StringCodec.self)
            case 4: try decoder.string(&typeUrl)
            case 5: try decoder.string(&responseNonce)
            case 6: try decoder.message(&_errorDetail)
            case 7: try decoder.messages(&resourceLocators)
            default: break
            }
        }
    }

    /// A name to ask for, with parameters that choose among resources of that name.
    public struct ResourceLocator: Message {
        public var name: String = ""
        public var dynamicParameters: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.ResourceLocator"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.map(2, dynamicParameters, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.entry(&dynamicParameters, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// Resources of one type, in full.
    public struct DiscoveryResponse: Message {
        /// The version of these resources.
        public var versionInfo: String = ""
        /// The resources, or `Resource` around them.
        public var resources: [AnyMessage] = []
        public var canary: Bool = false
        /// Which kind of resources.
        public var typeUrl: String = ""
        /// Told apart by it: the request that answers repeats it.
        public var nonce: String = ""
        /// Who answers.
        @Sub public var controlPlane: EnvoyCore.ControlPlane
        public var resourceErrors: [EnvoyDiscovery.ResourceError] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DiscoveryResponse"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, versionInfo)
            encoder.messages(2, resources)
            encoder.bool(3, canary)
            encoder.string(4, typeUrl)
            encoder.string(5, nonce)
            encoder.message(6, _controlPlane)
            encoder.messages(7, resourceErrors)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&versionInfo)
            case 2: try decoder.messages(&resources)
            case 3: try decoder.bool(&canary)
            case 4: try decoder.string(&typeUrl)
            case 5: try decoder.string(&nonce)
            case 6: try decoder.message(&_controlPlane)
            case 7: try decoder.messages(&resourceErrors)
            default: break
            }
        }
    }

    /// Why one resource cannot be had.
    public struct ResourceError: Message {
        @Sub public var resourceName: EnvoyDiscovery.ResourceName
        @Sub public var errorDetail: GoogleRPC.Status
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.ResourceError"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _resourceName)
            encoder.message(2, _errorDetail)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_resourceName)
            case 2: try decoder.message(&_errorDetail)
            default: break
            }
        }
    }

    /// A name that was answered, with the parameters it is for.
    public struct ResourceName: Message {
        public var name: String = ""
        @Sub public var dynamicParameterConstraints: EnvoyDiscovery.DynamicParameterConstraints
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.ResourceName"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _dynamicParameterConstraints)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_dynamicParameterConstraints)
            default: break
            }
        }
    }

    /// Conditions on the parameters of a subscription.
    public struct DynamicParameterConstraints: Message {
        /// Which of `constraint`, `orConstraints`, `andConstraints`, `notConstraints` is given, if any.
        public var type: TypeChoice?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DynamicParameterConstraints"]

        public func encode(to encoder: inout Encoder) {
            switch type {
            case .constraint(let value): encoder.message(1, value)
            case .orConstraints(let value): encoder.message(2, value)
            case .andConstraints(let value): encoder.message(3, value)
            case .notConstraints(let value): encoder.message(4, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint>.blank
                if case .constraint(let present) = type { value = present }
                try MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint>.decode(&decoder, &value)
                if decoder.isConsumed { type = .constraint(value) }
            case 2:
                var value = MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.ConstraintList>.blank
                if case .orConstraints(let present) = type { value = present }
                try MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.ConstraintList>.decode(&decoder, &value)
                if decoder.isConsumed { type = .orConstraints(value) }
            case 3:
                var value = MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.ConstraintList>.blank
                if case .andConstraints(let present) = type { value = present }
                try MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.ConstraintList>.decode(&decoder, &value)
                if decoder.isConsumed { type = .andConstraints(value) }
            case 4:
                var value = MessageCodec<EnvoyDiscovery.DynamicParameterConstraints>.blank
                if case .notConstraints(let present) = type { value = present }
                try MessageCodec<EnvoyDiscovery.DynamicParameterConstraints>.decode(&decoder, &value)
                if decoder.isConsumed { type = .notConstraints(value) }
            default: break
            }
        }

        public enum TypeChoice: Sendable {
            case constraint(EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint)
            case orConstraints(EnvoyDiscovery.DynamicParameterConstraints.ConstraintList)
            case andConstraints(EnvoyDiscovery.DynamicParameterConstraints.ConstraintList)
            indirect case notConstraints(EnvoyDiscovery.DynamicParameterConstraints)
        }

        public struct ConstraintList: Message {
            public var constraints: [EnvoyDiscovery.DynamicParameterConstraints] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, constraints)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&constraints)
                default: break
                }
            }
        }

        public struct SingleConstraint: Message {
            public var key: String = ""
            /// Which of `value`, `exists` is given, if any.
            public var constraintType: ConstraintType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, key)
                switch constraintType {
                case .value(let value): encoder.optional(2, value, StringCodec.self)
                case .exists(let value): encoder.message(3, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&key)
                case 2:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { constraintType = .value(value) }
                case 3:
                    var value = MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint.Exists>.blank
                    if case .exists(let present) = constraintType { value = present }
                    try MessageCodec<EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint.Exists>.decode(&decoder, &value)
                    if decoder.isConsumed { constraintType = .exists(value) }
                default: break
                }
            }

            public enum ConstraintType: Sendable {
                case value(String)
                case exists(EnvoyDiscovery.DynamicParameterConstraints.SingleConstraint.Exists)
            }

            public struct Exists: Message {
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists"]

                public func encode(to encoder: inout Encoder) {
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                }
            }
        }
    }

    /// A proxy changes what it subscribes to, accepts changes (ACK), or refuses them (NACK): incremental.
    public struct DeltaDiscoveryRequest: Message {
        /// Who asks; only the first request of a stream needs it.
        @Sub public var node: EnvoyCore.Node
        /// Which kind of resources.
        public var typeUrl: String = ""
        /// Names to add; `*` stands for all.
        public var resourceNamesSubscribe: [String] = []
        /// Names to drop.
        public var resourceNamesUnsubscribe: [String] = []
        /// Resources that the proxy has from an earlier stream, by name, with their versions. First request only.
        public var initialResourceVersions: [String: String] = .init()
        /// The nonce of the response that this answers. Empty when it answers none.
        public var responseNonce: String = ""
        /// Why the last response was refused. Absent when it was accepted.
        @Sub public var errorDetail: GoogleRPC.Status
        public var resourceLocatorsSubscribe: [EnvoyDiscovery.ResourceLocator] = []
        public var resourceLocatorsUnsubscribe: [EnvoyDiscovery.ResourceLocator] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DeltaDiscoveryRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _node)
            encoder.string(2, typeUrl)
            encoder.items(3, resourceNamesSubscribe, StringCodec.self)
            encoder.items(4, resourceNamesUnsubscribe, StringCodec.self)
            encoder.map(5, initialResourceVersions, StringCodec.self, StringCodec.self)
            encoder.string(6, responseNonce)
            encoder.message(7, _errorDetail)
            encoder.messages(8, resourceLocatorsSubscribe)
            encoder.messages(9, resourceLocatorsUnsubscribe)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_node)
            case 2: try decoder.string(&typeUrl)
            case 3: try decoder.items(&resourceNamesSubscribe, StringCodec.self)
            case 4: try decoder.items(&resourceNamesUnsubscribe, StringCodec.self)
            case 5: try decoder.entry(&initialResourceVersions, StringCodec.self, StringCodec.self)
            case 6: try decoder.string(&responseNonce)
            case 7: try decoder.message(&_errorDetail)
            case 8: try decoder.messages(&resourceLocatorsSubscribe)
            case 9: try decoder.messages(&resourceLocatorsUnsubscribe)
            default: break
            }
        }
    }

    /// Resources that were added, changed or removed.
    public struct DeltaDiscoveryResponse: Message {
        /// For people who look for errors.
        public var systemVersionInfo: String = ""
        /// What was added or changed.
        public var resources: [EnvoyDiscovery.Resource] = []
        /// Which kind of resources.
        public var typeUrl: String = ""
        /// Told apart by it: the request that answers repeats it.
        public var nonce: String = ""
        /// Names of what is gone.
        public var removedResources: [String] = []
        @Sub public var controlPlane: EnvoyCore.ControlPlane
        public var removedResourceNames: [EnvoyDiscovery.ResourceName] = []
        public var resourceErrors: [EnvoyDiscovery.ResourceError] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.DeltaDiscoveryResponse"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, systemVersionInfo)
            encoder.messages(2, resources)
            encoder.string(4, typeUrl)
            encoder.string(5, nonce)
            encoder.items(6, removedResources, StringCodec.self)
            encoder.message(7, _controlPlane)
            encoder.messages(8, removedResourceNames)
            encoder.messages(9, resourceErrors)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&systemVersionInfo)
            case 2: try decoder.messages(&resources)
            case 4: try decoder.string(&typeUrl)
            case 5: try decoder.string(&nonce)
            case 6: try decoder.items(&removedResources, StringCodec.self)
            case 7: try decoder.message(&_controlPlane)
            case 8: try decoder.messages(&removedResourceNames)
            case 9: try decoder.messages(&resourceErrors)
            default: break
            }
        }
    }

    /// A resource with its name and version.
    public struct Resource: Message {
        /// Its version; the client repeats it when it comes back.
        public var version: String = ""
        /// The resource itself.
        @Sub public var resource: AnyMessage
        /// The name of the resource.
        public var name: String = ""
        public var aliases: [String] = []
        /// Time after which the client drops the resource unless it is sent again.
        public var ttl: Duration?
        @Sub public var cacheControl: EnvoyDiscovery.Resource.CacheControl
        @Sub public var resourceName: EnvoyDiscovery.ResourceName
        @Sub public var metadata: EnvoyCore.Metadata
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.Resource"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, version)
            encoder.message(2, _resource)
            encoder.string(3, name)
            encoder.items(4, aliases, StringCodec.self)
            encoder.optional(6, ttl, DurationCodec.self)
            encoder.message(7, _cacheControl)
            encoder.message(8, _resourceName)
            encoder.message(9, _metadata)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&version)
            case 2: try decoder.message(&_resource)
            case 3: try decoder.string(&name)
            case 4: try decoder.items(&aliases, StringCodec.self)
            case 6: try decoder.optional(&ttl, DurationCodec.self)
            case 7: try decoder.message(&_cacheControl)
            case 8: try decoder.message(&_resourceName)
            case 9: try decoder.message(&_metadata)
            default: break
            }
        }

        /// Whether proxies in between may keep a resource.
        public struct CacheControl: Message {
            public var doNotCache: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.service.discovery.v3.Resource.CacheControl"]

            public func encode(to encoder: inout Encoder) {
                encoder.bool(1, doNotCache)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.bool(&doNotCache)
                default: break
                }
            }
        }
    }
}
