// Generated from istio/extensions/v1alpha1/wasm.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Extensions {
    /// Loads a WebAssembly module into proxies as a filter.
    public struct WasmPlugin: Message {
        /// Workloads in the own namespace to which this applies; in the root namespace, in all. Absent, all of
        /// them. Excludes targetRef and targetRefs.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Where the module is: `oci://registry/image:tag`, `https://host/file.wasm`, or `file:///path` in the
        /// proxy's container. Without a scheme, oci is assumed.
        public var url: String = ""
        /// SHA-256 of the module (of the image manifest for OCI) in lower-case hexadecimal. Lets the proxy detect
        /// changes and reuse its cache.
        public var sha256: String = ""
        /// When the module is fetched again. Absent, IfNotPresent; Always for OCI images with tag latest.
        public var imagePullPolicy: Extensions.PullPolicy = Extensions.PullPolicy(rawValue: 0)
        /// Secret in the namespace of the plugin with credentials for the OCI registry.
        public var imagePullSecret: String = ""
        /// Has no effect: signatures are not checked.
        public var verificationKey: String = ""
        /// Configuration handed to the plugin as JSON; its form is up to the plugin.
        public var pluginConfig: Struct?
        /// Name of the plugin within the module (root id); for modules that hold several.
        public var pluginName: String = ""
        /// Where the filter goes relative to Istio's own. Absent, at the end of the chain before the router.
        public var phase: Extensions.PluginPhase = Extensions.PluginPhase(rawValue: 0)
        /// Order among plugins in the same phase: larger numbers first.
        public var priority: Int32?
        /// Environment of the virtual machine that runs the module.
        @Sub public var vmConfig: Extensions.VmConfig
        /// Traffic to which the plugin applies: one entry must hold. Absent, all.
        public var match: [Extensions.WasmPlugin.TrafficSelector] = []
        /// What happens to traffic when the module cannot be fetched or fails.
        public var failStrategy: Extensions.FailStrategy = Extensions.FailStrategy(rawValue: 0)
        /// Kind of filter that the module is.
        public var type: Extensions.PluginType = Extensions.PluginType(rawValue: 0)
        /// A single Gateway or service whose gateway or waypoint proxies load the module. Excludes selector and
        /// targetRefs; prefer targetRefs, which takes several.
        @Sub public var targetRef: IstioType.PolicyTargetReference
        /// Gateways and services whose gateway or waypoint proxies load the module. Excludes selector.
        public var targetRefs: [IstioType.PolicyTargetReference] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.WasmPlugin"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.string(2, url)
            encoder.string(3, sha256)
            encoder.enumeration(4, imagePullPolicy)
            encoder.string(5, imagePullSecret)
            encoder.string(6, verificationKey)
            encoder.optional(7, pluginConfig, StructCodec.self)
            encoder.string(8, pluginName)
            encoder.enumeration(9, phase)
            encoder.optional(10, priority, WrapperCodec<Int32Codec>.self)
            encoder.message(11, _vmConfig)
            encoder.messages(12, match)
            encoder.enumeration(13, failStrategy)
            encoder.enumeration(14, type)
            encoder.message(15, _targetRef)
            encoder.messages(16, targetRefs)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.string(&url)
            case 3: try decoder.string(&sha256)
            case 4: try decoder.enumeration(&imagePullPolicy)
            case 5: try decoder.string(&imagePullSecret)
            case 6: try decoder.string(&verificationKey)
            case 7: try decoder.optional(&pluginConfig, StructCodec.self)
            case 8: try decoder.string(&pluginName)
            case 9: try decoder.enumeration(&phase)
            case 10: try decoder.optional(&priority, WrapperCodec<Int32Codec>.self)
            case 11: try decoder.message(&_vmConfig)
            case 12: try decoder.messages(&match)
            case 13: try decoder.enumeration(&failStrategy)
            case 14: try decoder.enumeration(&type)
            case 15: try decoder.message(&_targetRef)
            case 16: try decoder.messages(&targetRefs)
            default: break
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

            public static let schema = IstioTypes.types["istio.extensions.v1alpha1.WasmPlugin.TrafficSelector"]

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
    }

    /// The virtual machine that runs a module.
    public struct VmConfig: Message {
        /// Environment variables that the module sees; names are unique.
        public var env: [Extensions.EnvVar] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.VmConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, env)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&env)
            default: break
            }
        }
    }

    /// An environment variable.
    public struct EnvVar: Message {
        /// Name of the variable.
        public var name: String = ""
        /// Value of the variable; only with INLINE.
        public var value: String = ""
        /// Where the value comes from.
        public var valueFrom: Extensions.EnvValueSource = Extensions.EnvValueSource(rawValue: 0)
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.extensions.v1alpha1.EnvVar"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, value)
            encoder.enumeration(3, valueFrom)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&value)
            case 3: try decoder.enumeration(&valueFrom)
            default: break
            }
        }
    }

    /// Kinds of filters.
    public struct PluginType: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Same as HTTP.
        public static var unspecifiedPluginType: Self { Self(rawValue: 0) }
        /// A filter for HTTP requests.
        public static var http: Self { Self(rawValue: 1) }
        /// A filter for TCP connections.
        public static var network: Self { Self(rawValue: 2) }
    }

    /// Positions relative to Istio's own filters.
    public struct PluginPhase: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// At the end, before the router, after all phases.
        public static var unspecifiedPhase: Self { Self(rawValue: 0) }
        /// Before Istio's authentication filters.
        public static var authn: Self { Self(rawValue: 1) }
        /// Before Istio's authorization filters and after authentication.
        public static var authz: Self { Self(rawValue: 2) }
        /// Before Istio's statistics filters and after authorization.
        public static var stats: Self { Self(rawValue: 3) }
    }

    /// When a module is fetched.
    public struct PullPolicy: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// IfNotPresent; Always for OCI images with tag latest.
        public static var unspecifiedPolicy: Self { Self(rawValue: 0) }
        /// Only when it is not in the proxy's cache.
        public static var ifNotPresent: Self { Self(rawValue: 1) }
        /// At every change of the plugin's resource.
        public static var always: Self { Self(rawValue: 2) }
    }

    /// Where the value of a variable comes from.
    public struct EnvValueSource: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// From value.
        public static var inline: Self { Self(rawValue: 0) }
        /// From the environment of the proxy's container; unset there, the variable is left out.
        public static var host: Self { Self(rawValue: 1) }
    }

    /// What happens when a module fails.
    public struct FailStrategy: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Traffic is refused (HTTP with an error status).
        public static var failClose: Self { Self(rawValue: 0) }
        /// The plugin is skipped and traffic goes on.
        public static var failOpen: Self { Self(rawValue: 1) }
        /// The module is loaded anew after a crash; until it runs, traffic is refused.
        public static var failReload: Self { Self(rawValue: 2) }
    }
}
