// Generated from istio/networking/v1beta1/proxy_config.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension Networking {
    /// Settings of the proxies of a namespace, or of selected workloads; in the root namespace, of the mesh. Read
    /// when a pod is created, so pods have to be restarted.
    public struct ProxyConfig: Message {
        /// Workloads in the own namespace to which this applies. Absent, all in it. Not heeded in the root
        /// namespace.
        @Sub public var selector: IstioType.WorkloadSelector
        /// Number of worker threads; 0 means all cores. Absent, the CPU limit of the proxy's container decides.
        public var concurrency: Int32?
        /// Environment variables of the proxy's container, for example `{ISTIO_META_DNS_CAPTURE: "true"}`. They go
        /// before those from the mesh configuration.
        public var environmentVariables: [String: String] = .init()
        /// Kind of image that the proxy runs.
        @Sub public var image: Networking.ProxyImage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1beta1.ProxyConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _selector)
            encoder.optional(2, concurrency, WrapperCodec<Int32Codec>.self)
            encoder.map(3, environmentVariables, StringCodec.self, StringCodec.self)
            encoder.message(4, _image)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_selector)
            case 2: try decoder.optional(&concurrency, WrapperCodec<Int32Codec>.self)
            case 3: try decoder.entry(&environmentVariables, StringCodec.self, StringCodec.self)
            case 4: try decoder.message(&_image)
            default: break
            }
        }
    }

    /// The image of the proxy.
    public struct ProxyImage: Message {
        /// Variant of the image: `default`, `debug` or `distroless`. The tag is derived from it and the version.
        public var imageType: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.networking.v1beta1.ProxyImage"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, imageType)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&imageType)
            default: break
            }
        }
    }
}
