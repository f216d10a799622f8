// Generated from istio/networking/v1alpha3/http_route.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// One rule for HTTP requests: conditions, then either destinations, a redirect, a direct response or a
    /// delegate, plus what happens on the way.
    public struct HTTPRoute: Message {
        /// Conditions of which one must hold; absent, every request matches. Conditions inside one entry must all
        /// hold.
        public var match: [Networking.HTTPMatchRequest] = []
        /// Destinations with weights. Required unless the route redirects, answers directly or delegates.
        public var route: [Networking.HTTPRouteDestination] = []
        /// Answers with a redirect instead of forwarding. Cannot go together with route, rewrite, fault or
        /// directResponse.
        @Sub public var redirect: Networking.HTTPRedirect
        /// Changes path or authority before the request is forwarded. Cannot go together with redirect or
        /// directResponse.
        @Sub public var rewrite: Networking.HTTPRewrite
        /// Time limit for the whole request, retries included, for example `5s`. Absent, there is no limit; `0s` is
        /// not accepted.
        public var timeout: Duration?
        /// When and how often failed requests are tried again. Absent, the mesh default applies: 2 retries on
        /// failures that are safe to repeat. `attempts: 0` turns retries off.
        @Sub public var retries: Networking.HTTPRetry
        /// Injects delays or errors on purpose, to test how clients cope. While a fault is present, the timeout and
        /// retries of the route are ignored.
        @Sub public var fault: Networking.HTTPFaultInjection
        /// Sends a copy of each request to another service and drops its answers. Only one target; use mirrors for
        /// more.
        @Sub public var mirror: Networking.Destination
        /// Answers of browsers' cross-origin checks. Absent, the proxy leaves them to the application.
        @Sub public var corsPolicy: Networking.CorsPolicy
        /// Changes to headers of requests and responses of this route, for all of its destinations.
        @Sub public var headers: Networking.Headers
        /// Name of the route; shows in access logs and in the generated Envoy routes. The names of a delegating
        /// route and of its delegate are joined.
        public var name: String = ""
        /// Whole percent of requests that mirror copies. Ignored when mirrorPercentage is given.
        public var mirrorPercent: UInt32?
        /// Percent of requests that mirror copies, for example `{value: 0.5}`. Absent, all are copied.
        @Sub public var mirrorPercentage: Networking.Percent
        /// Hands matching requests to the routes of another VirtualService without hosts. Cannot go together with
        /// route or redirect, and delegates cannot delegate further.
        @Sub public var delegate: Networking.Delegate
        /// Answers with a fixed status and body without contacting any service. Cannot go together with route,
        /// redirect, rewrite or fault.
        @Sub public var directResponse: Networking.HTTPDirectResponse
        /// Several services that receive copies of requests, each with its own share. Cannot go together with
        /// mirror. Mirrored requests carry `-shadow` at the end of their authority.
        public var mirrors: [Networking.HTTPMirrorPolicy] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, match)
            encoder.messages(2, route)
            encoder.message(3, _redirect)
            encoder.message(4, _rewrite)
            encoder.optional(6, timeout, DurationCodec.self)
            encoder.message(7, _retries)
            encoder.message(8, _fault)
            encoder.message(9, _mirror)
            encoder.message(10, _corsPolicy)
            encoder.message(16, _headers)
            encoder.string(17, name)
            encoder.optional(18, mirrorPercent, WrapperCodec<UInt32Codec>.self)
            encoder.message(19, _mirrorPercentage)
            encoder.message(20, _delegate)
            encoder.message(21, _directResponse)
            encoder.messages(22, mirrors)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&match)
            case 2: try decoder.messages(&route)
            case 3: try decoder.message(&_redirect)
            case 4: try decoder.message(&_rewrite)
            case 6: try decoder.optional(&timeout, DurationCodec.self)
            case 7: try decoder.message(&_retries)
            case 8: try decoder.message(&_fault)
            case 9: try decoder.message(&_mirror)
            case 10: try decoder.message(&_corsPolicy)
            case 16: try decoder.message(&_headers)
            case 17: try decoder.string(&name)
            case 18: try decoder.optional(&mirrorPercent, WrapperCodec<UInt32Codec>.self)
            case 19: try decoder.message(&_mirrorPercentage)
            case 20: try decoder.message(&_delegate)
            case 21: try decoder.message(&_directResponse)
            case 22: try decoder.messages(&mirrors)
            default: break
            }
        }
    }

    /// Conditions on a request; all that are given must hold. An entry without conditions matches everything.
    public struct HTTPMatchRequest: Message {
        /// Path of the request without query. Compared with case unless ignoreUriCase is set.
        @Sub public var uri: Networking.StringMatch
        /// Scheme of the request: `http` or `https`.
        @Sub public var scheme: Networking.StringMatch
        /// HTTP method, for example `{exact: GET}`.
        @Sub public var method: Networking.StringMatch
        /// The Host or :authority header, port included if the client sent one.
        @Sub public var authority: Networking.StringMatch
        /// Headers that must be present with the given text; names in lower case. An empty match asks for presence
        /// only. Names such as `@request.auth.claims.groups` look into a verified JWT, at gateways only.
        public var headers: [String: Networking.StringMatch] = .init()
        /// Port of the service that the client addressed. Not needed for services with one port. Absent or 0, any
        /// port.
        public var port: UInt32 = 0
        /// Labels that the client's workload must have; only works for requests that leave sidecars.
        public var sourceLabels: [String: String] = .init()
        /// Narrows the route to these gateways; replaces the list at the top of the resource, with the same
        /// notation.
        public var gateways: [String] = []
        /// Query parameters with their values, for example `{debug: {exact: "true"}}`. An empty match asks for
        /// presence only.
        public var queryParams: [String: Networking.StringMatch] = .init()
        /// Compares uri without regard to case. Has effect on exact and prefix, not on regex.
        public var ignoreUriCase: Bool = false
        /// Name of the condition; added to the name of the route, with a dot between, in access logs.
        public var name: String = ""
        /// Headers that must not match: the route is skipped when one is present with the given text, or present at
        /// all for an empty match.
        public var withoutHeaders: [String: Networking.StringMatch] = .init()
        /// Namespace of the client's workload. Ignored for the gateways, which do not know their clients.
        public var sourceNamespace: String = ""
        /// Gives requests that match this condition statistics of their own, under this name. Absent, none are kept
        /// per route.
        public var statPrefix: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPMatchRequest"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _uri)
            encoder.message(2, _scheme)
            encoder.message(3, _method)
            encoder.message(4, _authority)
            encoder.map(5, headers, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            encoder.uint32(6, port)
            encoder.map(7, sourceLabels, StringCodec.self, StringCodec.self)
            encoder.items(8, gateways, StringCodec.self)
            encoder.map(9, queryParams, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            encoder.bool(10, ignoreUriCase)
            encoder.string(11, name)
            encoder.map(12, withoutHeaders, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            encoder.string(13, sourceNamespace)
            encoder.string(14, statPrefix)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_uri)
            case 2: try decoder.message(&_scheme)
            case 3: try decoder.message(&_method)
            case 4: try decoder.message(&_authority)
            case 5: try decoder.entry(&headers, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            case 6: try decoder.uint32(&port)
            case 7: try decoder.entry(&sourceLabels, StringCodec.self, StringCodec.self)
            case 8: try decoder.items(&gateways, StringCodec.self)
            case 9: try decoder.entry(&queryParams, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            case 10: try decoder.bool(&ignoreUriCase)
            case 11: try decoder.string(&name)
            case 12: try decoder.entry(&withoutHeaders, StringCodec.self, MessageCodec<Networking.StringMatch>.self)
            case 13: try decoder.string(&sourceNamespace)
            case 14: try decoder.string(&statPrefix)
            default: break
            }
        }
    }

    /// One target of an HTTP route with its share of the requests.
    public struct HTTPRouteDestination: Message {
        /// The service that receives the requests.
        @Sub public var destination: Networking.Destination
        /// Share of requests relative to the sum of all weights in the route: 90 and 10 send a tenth to the second.
        /// With a single destination it is ignored; among several, 0 means none.
        public var weight: Int32 = 0
        /// Changes to headers for requests that go to this destination and for its responses.
        @Sub public var headers: Networking.Headers
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.HTTPRouteDestination"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _destination)
            encoder.int32(2, weight)
            encoder.message(7, _headers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_destination)
            case 2: try decoder.int32(&weight)
            case 7: try decoder.message(&_headers)
            default: break
            }
        }
    }

    /// Names the VirtualService that supplies the routes.
    public struct Delegate: Message {
        /// Name of the VirtualService that has the routes.
        public var name: String = ""
        /// Namespace of that VirtualService. Absent, the namespace of the delegating one.
        public var namespace: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Delegate"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, namespace)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&namespace)
            default: break
            }
        }
    }

    /// Changes to the headers of requests on their way out and of responses on their way back.
    public struct Headers: Message {
        /// Changes to the request before it is sent on.
        @Sub public var request: Networking.Headers.HeaderOperations
        /// Changes to the response before the client gets it.
        @Sub public var response: Networking.Headers.HeaderOperations
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1alpha3.Headers"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _request)
            encoder.message(2, _response)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_request)
            case 2: try decoder.message(&_response)
            default: break
            }
        }

        /// Changes to a set of headers.
        public struct HeaderOperations: Message {
            /// Headers that get this value, whatever they had before, for example `{x-env: test}`. Values may
            /// contain Envoy variables such as `%REQ(:path)%`.
            public var set: [String: String] = .init()
            /// Values that are appended to headers; earlier values stay.
            public var add: [String: String] = .init()
            /// Names of headers that are dropped.
            public var remove: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.networking.v1alpha3.Headers.HeaderOperations"]

            public func encode(to encoder: inout Encoder) {
                encoder.map(1, set, StringCodec.self, StringCodec.self)
                encoder.map(2, add, StringCodec.self, StringCodec.self)
                encoder.items(3, remove, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.entry(&set, StringCodec.self, StringCodec.self)
                case 2: try decoder.entry(&add, StringCodec.self, StringCodec.self)
                case 3: try decoder.items(&remove, StringCodec.self)
                default: break
                }
            }
        }
    }
}
