// Generated from istio/networking/v1alpha3/envoy_filter.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Patches the Envoy configuration that Istio generates. A last resort: it depends on internals that change
    /// between releases, so check it at every upgrade.
    public struct EnvoyFilter: Message {
        /// Proxies to patch, in the own namespace; in the root namespace, in all. Absent, all of them. Excludes
        /// targetRefs.
        @Sub public var workloadSelector: Networking.WorkloadSelector
        /// The patches, applied in the order written.
        public var configPatches: [Networking.EnvoyFilter.EnvoyConfigObjectPatch] = []
        /// Order among EnvoyFilters: smaller numbers first, negative ones included. Equal ones go by root namespace
        /// first, then age, then name.
        public var priority: Int32 = 0
        /// Gateways and services whose waypoint or gateway proxies are patched. Excludes workloadSelector.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(3, _workloadSelector)
            encoder.messages(4, configPatches)
            encoder.int32(5, priority)
            encoder.messages(6, targetRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 3: try decoder.message(&_workloadSelector)
            case 4: try decoder.messages(&configPatches)
            case 5: try decoder.int32(&priority)
            case 6: try decoder.messages(&targetRefs)
            default: break
            }
        }

        /// Conditions on the proxy.
        public struct ProxyMatch: Message {
            /// RE2 expression that has to match the proxy's Istio version, for example `^1\.2[0-9].*`. Absent, any
            /// version.
            public var proxyVersion: String = ""
            /// Entries of the proxy's node metadata that must be equal. Proxies without such an entry are not
            /// patched.
            public var metadata: [String: String] = .init()
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ProxyMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, proxyVersion)
                encoder.map(2, metadata, StringCodec.self, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&proxyVersion)
                case 2: try decoder.entry(&metadata, StringCodec.self, StringCodec.self)
                default: break
                }
            }
        }

        /// Conditions on a cluster; all that are given must hold.
        public struct ClusterMatch: Message {
            /// Service port of the cluster, or the workload's port for inbound ones. Absent or 0, any.
            public var portNumber: UInt32 = 0
            /// Full name of the service, for example `reviews.shop.svc.cluster.local`. Not looked at for inbound
            /// clusters.
            public var service: String = ""
            /// Subset of the service. Absent, any.
            public var subset: String = ""
            /// Exact name of the cluster, for example `outbound|9080||reviews.shop.svc.cluster.local`. When given,
            /// the other conditions do not count.
            public var name: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ClusterMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, portNumber)
                encoder.string(2, service)
                encoder.string(3, subset)
                encoder.string(4, name)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&portNumber)
                case 2: try decoder.string(&service)
                case 3: try decoder.string(&subset)
                case 4: try decoder.string(&name)
                default: break
                }
            }
        }

        /// Conditions on routes; all that are given must hold.
        public struct RouteConfigurationMatch: Message {
            /// Service port, or port of the gateway's server. Absent or 0, any.
            public var portNumber: UInt32 = 0
            /// Name of the gateway server's port. Only for gateways.
            public var portName: String = ""
            /// Gateway as `namespace/name`. Only for gateways.
            public var gateway: String = ""
            /// Conditions on the virtual host and its routes.
            @Sub public var vhost: Networking.EnvoyFilter.RouteConfigurationMatch.VirtualHostMatch
            /// Name of the route configuration, for example `http.8080` or `9080`.
            public var name: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.RouteConfigurationMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, portNumber)
                encoder.string(2, portName)
                encoder.string(3, gateway)
                encoder.message(4, _vhost)
                encoder.string(5, name)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&portNumber)
                case 2: try decoder.string(&portName)
                case 3: try decoder.string(&gateway)
                case 4: try decoder.message(&_vhost)
                case 5: try decoder.string(&name)
                default: break
                }
            }

            /// Conditions on a route.
            public struct RouteMatch: Message {
                /// Name of the route: `default` for the generated ones, otherwise that of the VirtualService's
                /// route.
                public var name: String = ""
                /// Kind of the route's action.
                public var action: Networking.EnvoyFilter.RouteConfigurationMatch.RouteMatch.Action = Networking.EnvoyFilter.RouteConfigurationMatch.RouteMatch.Action(rawValue: 0)
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.RouteConfigurationMatch.RouteMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.enumeration(2, action)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.enumeration(&action)
                    default: break
                    }
                }

                /// Kinds of actions of a route.
                public struct Action: Enumeration {
                    public let rawValue: Int32
                    public init(rawValue: Int32) { self.rawValue = rawValue }
                    /// Whatever it does.
                    public static var `any`: Self { Self(rawValue: 0) }
                    /// Forwards to a cluster.
                    public static var route: Self { Self(rawValue: 1) }
                    /// Redirects the client.
                    public static var redirect: Self { Self(rawValue: 2) }
                    /// Answers directly.
                    public static var directResponse: Self { Self(rawValue: 3) }
                }
            }

            /// Conditions on a virtual host.
            public struct VirtualHostMatch: Message {
                /// Name of the virtual host: host and port, for example `reviews.shop.svc.cluster.local:9080`.
                public var name: String = ""
                /// Conditions on its routes; only for HTTP_ROUTE.
                @Sub public var route: Networking.EnvoyFilter.RouteConfigurationMatch.RouteMatch
                /// One of the domains that the virtual host lists.
                public var domainName: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.RouteConfigurationMatch.VirtualHostMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.message(2, _route)
                    encoder.string(3, domainName)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.message(&_route)
                    case 3: try decoder.string(&domainName)
                    default: break
                    }
                }
            }
        }

        /// Conditions on a listener; all that are given must hold.
        public struct ListenerMatch: Message {
            /// Port of the listener; for the virtual inbound listener of sidecars, use filterChain.destinationPort.
            /// Absent or 0, any.
            public var portNumber: UInt32 = 0
            /// Has no effect any more.
            public var portName: String = ""
            /// Conditions on a filter chain, for patches of it or of filters within.
            @Sub public var filterChain: Networking.EnvoyFilter.ListenerMatch.FilterChainMatch
            /// Exact name of the listener, for example `virtualInbound`.
            public var name: String = ""
            /// Name of a listener filter; for LISTENER_FILTER patches that refer to one.
            public var listenerFilter: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ListenerMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, portNumber)
                encoder.string(2, portName)
                encoder.message(3, _filterChain)
                encoder.string(4, name)
                encoder.string(5, listenerFilter)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&portNumber)
                case 2: try decoder.string(&portName)
                case 3: try decoder.message(&_filterChain)
                case 4: try decoder.string(&name)
                case 5: try decoder.string(&listenerFilter)
                default: break
                }
            }

            /// Conditions on a filter chain; all that are given must hold.
            public struct FilterChainMatch: Message {
                /// Name of the filter chain.
                public var name: String = ""
                /// Server name that the chain's match lists.
                public var sni: String = ""
                /// Transport protocol of the chain's match: `raw_buffer` or `tls`.
                public var transportProtocol: String = ""
                /// Application protocols of the chain's match, divided by commas.
                public var applicationProtocols: String = ""
                /// A network filter in the chain; for NETWORK_FILTER and HTTP_FILTER.
                @Sub public var filter: Networking.EnvoyFilter.ListenerMatch.FilterMatch
                /// Destination port of the chain's match. Absent or 0, any.
                public var destinationPort: UInt32 = 0
                /// Name of the transport socket of the chain, for example `envoy.transport_sockets.tls`. Absent,
                /// any. The wire number is not published: for YAML and JSON only.
                public var transportSocket: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ListenerMatch.FilterChainMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.string(2, sni)
                    encoder.string(3, transportProtocol)
                    encoder.string(4, applicationProtocols)
                    encoder.message(5, _filter)
                    encoder.uint32(6, destinationPort)
                    encoder.string(10001, transportSocket)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.string(&sni)
                    case 3: try decoder.string(&transportProtocol)
                    case 4: try decoder.string(&applicationProtocols)
                    case 5: try decoder.message(&_filter)
                    case 6: try decoder.uint32(&destinationPort)
                    case 10001: try decoder.string(&transportSocket)
                    default: break
                    }
                }
            }

            /// Names a network filter.
            public struct FilterMatch: Message {
                /// Name of the filter, for example `envoy.filters.network.http_connection_manager`.
                public var name: String = ""
                /// A filter within it; only HTTP filters within the connection manager.
                @Sub public var subFilter: Networking.EnvoyFilter.ListenerMatch.SubFilterMatch
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ListenerMatch.FilterMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.message(2, _subFilter)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.message(&_subFilter)
                    default: break
                    }
                }
            }

            /// Names an HTTP filter.
            public struct SubFilterMatch: Message {
                /// Name of the filter, for example `envoy.filters.http.router`.
                public var name: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.ListenerMatch.SubFilterMatch"]

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
        }

        /// The change.
        public struct Patch: Message {
            /// What is done; required.
            public var operation: Networking.EnvoyFilter.Patch.Operation = Networking.EnvoyFilter.Patch.Operation(rawValue: 0)
            /// The part of Envoy configuration, in the JSON form of the message that applyTo names. Not needed for
            /// REMOVE.
            public var value: Struct?
            /// Where a filter goes relative to Istio's own. Counts only with ADD of filters.
            public var filterClass: Networking.EnvoyFilter.Patch.FilterClass = Networking.EnvoyFilter.Patch.FilterClass(rawValue: 0)
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.Patch"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, operation)
                encoder.optional(2, value, StructCodec.self)
                encoder.enumeration(3, filterClass)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&operation)
                case 2: try decoder.optional(&value, StructCodec.self)
                case 3: try decoder.enumeration(&filterClass)
                default: break
                }
            }

            /// What a patch does.
            public struct Operation: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// Nothing; not allowed.
                public static var invalid: Self { Self(rawValue: 0) }
                /// Merges the value into the matched part; lists are appended.
                public static var merge: Self { Self(rawValue: 1) }
                /// Adds the value to a list: listeners, chains, filters, clusters, hosts, routes. Adds a filter at
                /// the end unless filterClass says otherwise.
                public static var add: Self { Self(rawValue: 2) }
                /// Removes the matched part.
                public static var remove: Self { Self(rawValue: 3) }
                /// Inserts before the matched filter, chain or route; without a match condition, at the front.
                public static var insertBefore: Self { Self(rawValue: 4) }
                /// Inserts after the matched filter, chain or route; without a match condition, at the end.
                public static var insertAfter: Self { Self(rawValue: 5) }
                /// Inserts at the front.
                public static var insertFirst: Self { Self(rawValue: 6) }
                /// Puts the value in the place of the matched filter. Only for filters.
                public static var replace: Self { Self(rawValue: 7) }
                /// Merges like MERGE, but lists in the value take the place of those in the matched part.
                public static var mergeAndReplaceList: Self { Self(rawValue: 8) }
            }

            /// Position among Istio's own filters.
            public struct FilterClass: Enumeration {
                public let rawValue: Int32
                public init(rawValue: Int32) { self.rawValue = rawValue }
                /// No position; the operation alone decides.
                public static var unspecified: Self { Self(rawValue: 0) }
                /// After Istio's authentication filters.
                public static var authn: Self { Self(rawValue: 1) }
                /// After Istio's authorization filters.
                public static var authz: Self { Self(rawValue: 2) }
                /// Before Istio's statistics filter.
                public static var stats: Self { Self(rawValue: 3) }
            }
        }

        /// Which part of which proxies' configuration is meant.
        public struct EnvoyConfigObjectMatch: Message {
            /// Kind of configuration. WAYPOINT goes together with waypoint, and only with it.
            public var context: Networking.EnvoyFilter.PatchContext = Networking.EnvoyFilter.PatchContext(rawValue: 0)
            /// Conditions on the proxy.
            @Sub public var proxy: Networking.EnvoyFilter.ProxyMatch
            /// Which of `listener`, `routeConfiguration`, `cluster`, `waypoint` is given, if any.
            public var objectTypes: ObjectTypes?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.EnvoyConfigObjectMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, context)
                encoder.message(2, _proxy)
                switch objectTypes {
                case .listener(let value): encoder.message(3, value)
                case .routeConfiguration(let value): encoder.message(4, value)
                case .cluster(let value): encoder.message(5, value)
                case .waypoint(let value): encoder.message(6, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&context)
                case 2: try decoder.message(&_proxy)
                case 3:
                    var value = MessageCodec<Networking.EnvoyFilter.ListenerMatch>.blank
                    if case .listener(let present) = objectTypes { value = present }
                    try MessageCodec<Networking.EnvoyFilter.ListenerMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { objectTypes = .listener(value) }
                case 4:
                    var value = MessageCodec<Networking.EnvoyFilter.RouteConfigurationMatch>.blank
                    if case .routeConfiguration(let present) = objectTypes { value = present }
                    try MessageCodec<Networking.EnvoyFilter.RouteConfigurationMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { objectTypes = .routeConfiguration(value) }
                case 5:
                    var value = MessageCodec<Networking.EnvoyFilter.ClusterMatch>.blank
                    if case .cluster(let present) = objectTypes { value = present }
                    try MessageCodec<Networking.EnvoyFilter.ClusterMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { objectTypes = .cluster(value) }
                case 6:
                    var value = MessageCodec<Networking.EnvoyFilter.WaypointMatch>.blank
                    if case .waypoint(let present) = objectTypes { value = present }
                    try MessageCodec<Networking.EnvoyFilter.WaypointMatch>.decode(&decoder, &value)
                    if decoder.isConsumed { objectTypes = .waypoint(value) }
                default: break
                }
            }

            public enum ObjectTypes: Sendable {
                /// Conditions on a listener, its chains and filters.
                case listener(Networking.EnvoyFilter.ListenerMatch)
                /// Conditions on a route configuration, its hosts and routes.
                case routeConfiguration(Networking.EnvoyFilter.RouteConfigurationMatch)
                /// Conditions on a cluster.
                case cluster(Networking.EnvoyFilter.ClusterMatch)
                /// Conditions on the parts of a waypoint proxy.
                case waypoint(Networking.EnvoyFilter.WaypointMatch)
            }
        }

        /// One patch: where and what.
        public struct EnvoyConfigObjectPatch: Message {
            /// The part of the configuration that changes; required.
            public var applyTo: Networking.EnvoyFilter.ApplyTo = Networking.EnvoyFilter.ApplyTo(rawValue: 0)
            /// Conditions on it. Absent, all parts of that kind match.
            @Sub public var match: Networking.EnvoyFilter.EnvoyConfigObjectMatch
            /// The change; required.
            @Sub public var patch: Networking.EnvoyFilter.Patch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.EnvoyConfigObjectPatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.enumeration(1, applyTo)
                encoder.message(2, _match)
                encoder.message(3, _patch)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.enumeration(&applyTo)
                case 2: try decoder.message(&_match)
                case 3: try decoder.message(&_patch)
                default: break
                }
            }
        }

        /// Conditions on the parts of a waypoint proxy; all that are given must hold.
        public struct WaypointMatch: Message {
            /// Port of the service. Absent, any.
            public var portNumber: UInt32 = 0
            /// Conditions on routes.
            @Sub public var route: Networking.EnvoyFilter.WaypointMatch.RouteMatch
            /// A network filter, or an HTTP filter within it.
            @Sub public var filter: Networking.EnvoyFilter.WaypointMatch.FilterMatch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.WaypointMatch"]

            public func encode(to encoder: inout Encoder) {
                encoder.uint32(1, portNumber)
                encoder.message(2, _route)
                encoder.message(3, _filter)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.uint32(&portNumber)
                case 2: try decoder.message(&_route)
                case 3: try decoder.message(&_filter)
                default: break
                }
            }

            /// Names a network filter.
            public struct FilterMatch: Message {
                /// Name of the filter.
                public var name: String = ""
                /// A filter within it; only HTTP filters within the connection manager.
                @Sub public var subFilter: Networking.EnvoyFilter.WaypointMatch.FilterMatch.SubFilterMatch
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.WaypointMatch.FilterMatch"]

                public func encode(to encoder: inout Encoder) {
                    encoder.string(1, name)
                    encoder.message(2, _subFilter)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.string(&name)
                    case 2: try decoder.message(&_subFilter)
                    default: break
                    }
                }

                /// Names an HTTP filter.
                public struct SubFilterMatch: Message {
                    /// Name of the filter.
                    public var name: String = ""
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.WaypointMatch.FilterMatch.SubFilterMatch"]

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
            }

            /// Names a route.
            public struct RouteMatch: Message {
                /// Name of the route, `default` for the generated ones.
                public var name: String = ""
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = IstioTypes.types["istio.networking.v1alpha3.EnvoyFilter.WaypointMatch.RouteMatch"]

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
        }

        /// Which part of the configuration a patch changes.
        public struct ApplyTo: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// No part; not allowed.
            public static var invalid: Self { Self(rawValue: 0) }
            /// A listener.
            public static var listener: Self { Self(rawValue: 1) }
            /// A filter chain of a listener.
            public static var filterChain: Self { Self(rawValue: 2) }
            /// A network filter in a filter chain.
            public static var networkFilter: Self { Self(rawValue: 3) }
            /// An HTTP filter in the connection manager's chain.
            public static var httpFilter: Self { Self(rawValue: 4) }
            /// A route configuration as a whole; only MERGE.
            public static var routeConfiguration: Self { Self(rawValue: 5) }
            /// A virtual host within a route configuration.
            public static var virtualHost: Self { Self(rawValue: 6) }
            /// A route within a virtual host.
            public static var httpRoute: Self { Self(rawValue: 7) }
            /// A cluster.
            public static var cluster: Self { Self(rawValue: 8) }
            /// A resource that filters fetch by name; only ADD.
            public static var extensionConfig: Self { Self(rawValue: 9) }
            /// The configuration with which the proxy starts; only MERGE, and pods have to be restarted.
            public static var bootstrap: Self { Self(rawValue: 10) }
            /// A listener filter.
            public static var listenerFilter: Self { Self(rawValue: 11) }
        }

        /// Which kinds of configuration a patch looks at.
        public struct PatchContext: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Listeners, routes and clusters of sidecars and gateways.
            public static var `any`: Self { Self(rawValue: 0) }
            /// What sidecars have for traffic to their workload.
            public static var sidecarInbound: Self { Self(rawValue: 1) }
            /// What sidecars have for traffic from their workload.
            public static var sidecarOutbound: Self { Self(rawValue: 2) }
            /// What gateways have.
            public static var gateway: Self { Self(rawValue: 3) }
            /// What waypoint proxies have.
            public static var waypoint: Self { Self(rawValue: 4) }
        }
    }
}
