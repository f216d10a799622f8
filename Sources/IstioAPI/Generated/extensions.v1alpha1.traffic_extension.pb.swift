// Generated from istio/extensions/v1alpha1/traffic_extension.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Extensions {
    /// Adds a filter of the user's own to proxies: a WebAssembly module or a Lua script.
    public struct TrafficExtension: Message {
        /// Workloads in the own namespace to which this applies; in the root namespace, in all. Absent, all of
        /// them. Excludes targetRefs.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Gateways and services whose gateway or waypoint proxies get the filter. Excludes selector.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        /// Where the filter goes relative to Istio's own. Absent, at the end of the chain before the router.
        public var phase: Extensions.TrafficExtension.ExecutionPhase = Extensions.TrafficExtension.ExecutionPhase(rawValue: 0)
        /// Order among extensions in the same phase: larger numbers first.
        public var priority: Int32?
        /// Traffic to which the filter applies: one entry must hold. Absent, all.
        public var match: [Extensions.TrafficSelector] = []
        /// Which of `wasm`, `lua` is given, if any.
        public var filterConfig: FilterConfig?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.TrafficExtension"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.messages(2, targetRefs)
            encoder.enumeration(3, phase)
            encoder.optional(4, priority, WrapperCodec<Int32Codec>.self)
            encoder.messages(5, match)
            switch filterConfig {
            case .wasm(let value): encoder.message(6, value)
            case .lua(let value): encoder.message(7, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.messages(&targetRefs)
            case 3: try decoder.enumeration(&phase)
            case 4: try decoder.optional(&priority, WrapperCodec<Int32Codec>.self)
            case 5: try decoder.messages(&match)
            case 6:
                var value = MessageCodec<Extensions.WasmConfig>.blank
                if case .wasm(let present) = filterConfig { value = present }
                try MessageCodec<Extensions.WasmConfig>.decode(&decoder, &value)
                if decoder.isConsumed { filterConfig = .wasm(value) }
            case 7:
                var value = MessageCodec<Extensions.LuaConfig>.blank
                if case .lua(let present) = filterConfig { value = present }
                try MessageCodec<Extensions.LuaConfig>.decode(&decoder, &value)
                if decoder.isConsumed { filterConfig = .lua(value) }
            default: break
            }
        }

        public enum FilterConfig: Sendable {
            /// A WebAssembly module.
            indirect case wasm(Extensions.WasmConfig)
            /// A Lua script.
            case lua(Extensions.LuaConfig)
        }

        /// Positions relative to Istio's own filters.
        public struct ExecutionPhase: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// At the end, before the router, after all phases.
            public static var unspecified: Self { Self(rawValue: 0) }
            /// Before Istio's authentication filters.
            public static var authn: Self { Self(rawValue: 1) }
            /// Before Istio's authorization filters and after authentication.
            public static var authz: Self { Self(rawValue: 2) }
            /// Before Istio's statistics filters and after authorization.
            public static var stats: Self { Self(rawValue: 3) }
        }
    }

    /// Conditions on traffic; both must hold.
    public struct TrafficSelector: Message {
        /// The side of the proxy. Gateways count as clients.
        public var mode: IstioType.WorkloadMode = IstioType.WorkloadMode(rawValue: 0)
        /// Ports of which one must be that of the traffic. Absent, all.
        public var ports: [IstioType.PortSelector] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.TrafficSelector"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, mode)
            encoder.messages(2, ports)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&mode)
            case 2: try decoder.messages(&ports)
            default: break
            }
        }
    }

    /// A WebAssembly module and its settings.
    public struct WasmConfig: Message {
        /// Where the module is: `oci://registry/image:tag`, `https://host/file.wasm`, or `file:///path` in the
        /// proxy's container. Without a scheme, oci is assumed.
        public var url: String = ""
        /// SHA-256 of the module (of the image manifest for OCI) in lower-case hexadecimal. Lets the proxy detect
        /// changes and reuse its cache.
        public var sha256: String = ""
        /// When the module is fetched again. Absent, IfNotPresent; Always for OCI images with tag latest.
        public var imagePullPolicy: Extensions.PullPolicy = Extensions.PullPolicy(rawValue: 0)
        /// Secret in the namespace of the extension with credentials for the OCI registry.
        public var imagePullSecret: String = ""
        /// Has no effect: signatures are not checked.
        public var verificationKey: String = ""
        /// Configuration handed to the module as JSON; its form is up to the module.
        public var pluginConfig: Struct?
        /// Name of the plugin within the module (root id); for modules that hold several.
        public var pluginName: String = ""
        /// What happens to traffic when the module cannot be fetched or fails.
        public var failStrategy: Extensions.FailStrategy = Extensions.FailStrategy(rawValue: 0)
        /// Environment of the virtual machine that runs the module.
        @Sub public var vmConfig: Extensions.VmConfig
        /// Kind of filter that the module is.
        public var type: Extensions.PluginType = Extensions.PluginType(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.WasmConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, url)
            encoder.string(2, sha256)
            encoder.enumeration(3, imagePullPolicy)
            encoder.string(4, imagePullSecret)
            encoder.string(5, verificationKey)
            encoder.optional(6, pluginConfig, StructCodec.self)
            encoder.string(7, pluginName)
            encoder.enumeration(8, failStrategy)
            encoder.message(9, _vmConfig)
            encoder.enumeration(10, type)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&url)
            case 2: try decoder.string(&sha256)
            case 3: try decoder.enumeration(&imagePullPolicy)
            case 4: try decoder.string(&imagePullSecret)
            case 5: try decoder.string(&verificationKey)
            case 6: try decoder.optional(&pluginConfig, StructCodec.self)
            case 7: try decoder.string(&pluginName)
            case 8: try decoder.enumeration(&failStrategy)
            case 9: try decoder.message(&_vmConfig)
            case 10: try decoder.enumeration(&type)
            default: break
            }
        }
    }

    /// A Lua script that handles HTTP requests and responses.
    public struct LuaConfig: Message {
        /// The script, 1 to 65536 bytes; it defines `envoy_on_request(handle)`, `envoy_on_response(handle)` or
        /// both.
        public var inlineCode: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.LuaConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, inlineCode)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&inlineCode)
            default: break
            }
        }
    }
}
