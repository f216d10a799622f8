// Generated from envoy/config/core/v3/base.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyCore {
    /// Who a proxy is.
    public struct Node: Message {
        /// Istio writes type, address, name and domain here: `sidecar~10.0.0.1~a.ns~ns.svc.cluster.local`.
        public var id: String = ""
        /// The service that the proxy belongs to.
        public var cluster: String = ""
        /// What the control plane should know: labels, addresses, versions.
        public var metadata: Struct?
        /// Where the proxy runs.
        @Sub public var locality: EnvoyCore.Locality
        /// The program, `envoy`.
        public var userAgentName: String = ""
        /// Which of `userAgentVersion`, `userAgentBuildVersion` is given, if any.
        public var userAgentVersionType: UserAgentVersionType?
        public var extensions: [EnvoyCore.Extension] = []
        /// Features that the client has.
        public var clientFeatures: [String] = []
        public var dynamicParameters: [String: XDSCore.ContextParams] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Node"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, id)
            encoder.string(2, cluster)
            encoder.optional(3, metadata, StructCodec.self)
            encoder.message(4, _locality)
            encoder.string(6, userAgentName)
            switch userAgentVersionType {
            case .userAgentVersion(let value): encoder.optional(7, value, StringCodec.self)
            case .userAgentBuildVersion(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.messages(9, extensions)
            encoder.items(10, clientFeatures, StringCodec.self)
            encoder.map(12, dynamicParameters, StringCodec.self, MessageCodec<XDSCore.ContextParams>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&id)
            case 2: try decoder.string(&cluster)
            case 3: try decoder.optional(&metadata, StructCodec.self)
            case 4: try decoder.message(&_locality)
            case 6: try decoder.string(&userAgentName)
            case 7:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { userAgentVersionType = .userAgentVersion(value) }
            case 8:
                var value = MessageCodec<EnvoyCore.BuildVersion>.blank
                if case .userAgentBuildVersion(let present) = userAgentVersionType { value = present }
                try MessageCodec<EnvoyCore.BuildVersion>.decode(&decoder, &value)
                if decoder.isConsumed { userAgentVersionType = .userAgentBuildVersion(value) }
            case 9: try decoder.messages(&extensions)
            case 10: try decoder.items(&clientFeatures, StringCodec.self)
            case 12: try decoder.entry(&dynamicParameters, StringCodec.self, MessageCodec<XDSCore.ContextParams>.self)
            default: break
            }
        }

        public enum UserAgentVersionType: Sendable {
            case userAgentVersion(String)
            case userAgentBuildVersion(EnvoyCore.BuildVersion)
        }
    }

    /// A place: nearness is what two places have in common from the left.
    public struct Locality: Message {
        /// `eu-west-1`.
        public var region: String = ""
        /// `eu-west-1a`.
        public var zone: String = ""
        /// A part of the zone.
        public var subZone: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Locality"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, region)
            encoder.string(2, zone)
            encoder.string(3, subZone)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&region)
            case 2: try decoder.string(&zone)
            case 3: try decoder.string(&subZone)
            default: break
            }
        }
    }

    /// The version of a program.
    public struct BuildVersion: Message {
        @Sub public var version: EnvoyType.SemanticVersion
        public var metadata: Struct?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.BuildVersion"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _version)
            encoder.optional(2, metadata, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_version)
            case 2: try decoder.optional(&metadata, StructCodec.self)
            default: break
            }
        }
    }

    /// An extension that a proxy has.
    public struct Extension: Message {
        public var name: String = ""
        public var category: String = ""
        @Sub public var version: EnvoyCore.BuildVersion
        public var disabled: Bool = false
        public var typeUrls: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Extension"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, category)
            encoder.message(4, _version)
            encoder.bool(5, disabled)
            encoder.items(6, typeUrls, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&category)
            case 4: try decoder.message(&_version)
            case 5: try decoder.bool(&disabled)
            case 6: try decoder.items(&typeUrls, StringCodec.self)
            default: break
            }
        }
    }

    /// Values for those who look at a resource, by the name of who they are for.
    public struct Metadata: Message {
        /// As structures: `istio`, `envoy.lb`, `envoy.transport_socket_match`.
        public var filterMetadata: [String: Struct] = .init()
        /// As messages; win over a structure of the same name.
        public var typedFilterMetadata: [String: AnyMessage] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.Metadata"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, filterMetadata, StringCodec.self, StructCodec.self)
            encoder.map(2, typedFilterMetadata, StringCodec.self, MessageCodec<AnyMessage>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&filterMetadata, StringCodec.self, StructCodec.self)
            case 2: try decoder.entry(&typedFilterMetadata, StringCodec.self, MessageCodec<AnyMessage>.self)
            default: break
            }
        }
    }

    /// An extension with its configuration.
    public struct TypedExtensionConfig: Message {
        /// Name of this use of the extension.
        public var name: String = ""
        /// The configuration; its type says which extension it is.
        @Sub public var typedConfig: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.TypedExtensionConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.message(2, _typedConfig)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.message(&_typedConfig)
            default: break
            }
        }
    }

    /// How a line of an access log or a body of an answer is made; `%COMMANDS%` are replaced.
    public struct SubstitutionFormatString: Message {
        /// Which of `jsonFormat`, `textFormatSource` is given, if any.
        public var format: Format?
        /// Leaves out what has no value.
        public var omitEmptyValues: Bool = false
        /// Content type of an answer. Absent, that of text or JSON.
        public var contentType: String = ""
        /// Extensions that add commands.
        public var formatters: [EnvoyCore.TypedExtensionConfig] = []
        @Sub public var jsonFormatOptions: EnvoyCore.JsonFormatOptions
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.SubstitutionFormatString"]

        public func encode(to encoder: inout Encoder) {
            switch format {
            case .jsonFormat(let value): encoder.optional(2, value, StructCodec.self)
            case .textFormatSource(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.bool(3, omitEmptyValues)
            encoder.string(4, contentType)
            encoder.messages(6, formatters)
            encoder.message(7, _jsonFormatOptions)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2:
                var value = StructCodec.blank
                if case .jsonFormat(let present) = format { value = present }
                try StructCodec.decode(&decoder, &value)
                if decoder.isConsumed { format = .jsonFormat(value) }
            case 3: try decoder.bool(&omitEmptyValues)
            case 4: try decoder.string(&contentType)
            case 5:
                var value = MessageCodec<EnvoyCore.DataSource>.blank
                if case .textFormatSource(let present) = format { value = present }
                try MessageCodec<EnvoyCore.DataSource>.decode(&decoder, &value)
                if decoder.isConsumed { format = .textFormatSource(value) }
            case 6: try decoder.messages(&formatters)
            case 7: try decoder.message(&_jsonFormatOptions)
            default: break
            }
        }

        public enum Format: Sendable {
            /// An object, of which texts are replaced.
            case jsonFormat(Struct)
            /// A text.
            case textFormatSource(EnvoyCore.DataSource)
        }
    }

    /// Bytes from one of several places.
    public struct DataSource: Message {
        /// Which of `filename`, `inlineBytes`, `inlineString`, `environmentVariable` is given, if any.
        public var specifier: Specifier?
        @Sub public var watchedDirectory: EnvoyCore.WatchedDirectory
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.DataSource"]

        public func encode(to encoder: inout Encoder) {
            switch specifier {
            case .filename(let value): encoder.optional(1, value, StringCodec.self)
            case .inlineBytes(let value): encoder.optional(2, value, BytesCodec.self)
            case .inlineString(let value): encoder.optional(3, value, StringCodec.self)
            case .environmentVariable(let value): encoder.optional(4, value, StringCodec.self)
            case nil: break
            }
            encoder.message(5, _watchedDirectory)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .filename(value) }
            case 2:
                var value = BytesCodec.blank
                try BytesCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .inlineBytes(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .inlineString(value) }
            case 4:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { specifier = .environmentVariable(value) }
            case 5: try decoder.message(&_watchedDirectory)
            default: break
            }
        }

        public enum Specifier: Sendable {
            /// A file.
            case filename(String)
            /// Here.
            case inlineBytes([UInt8])
            /// Here.
            case inlineString(String)
            /// A variable of the proxy's environment.
            case environmentVariable(String)
        }
    }

    /// A directory; when something is moved into it, the files that depend on it are read again.
    public struct WatchedDirectory: Message {
        public var path: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.WatchedDirectory"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, path)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&path)
            default: break
            }
        }
    }

    public struct JsonFormatOptions: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.JsonFormatOptions"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// A number that can be changed at run time.
    public struct RuntimeUInt32: Message {
        public var defaultValue: UInt32 = 0
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RuntimeUInt32"]

        public func encode(to encoder: inout Encoder) {
            encoder.uint32(2, defaultValue)
            encoder.string(3, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.uint32(&defaultValue)
            case 3: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    /// A percentage that can be changed at run time.
    public struct RuntimePercent: Message {
        @Sub public var defaultValue: EnvoyType.Percent
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RuntimePercent"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _defaultValue)
            encoder.string(2, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_defaultValue)
            case 2: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    /// Headers.
    public struct HeaderMap: Message {
        public var headers: [EnvoyCore.HeaderValue] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HeaderMap"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, headers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&headers)
            default: break
            }
        }
    }

    /// A header's name and value.
    public struct HeaderValue: Message {
        /// The name.
        public var key: String = ""
        /// The value; `%COMMANDS%` are replaced where headers are added.
        public var value: String = ""
        public var rawValue: [UInt8] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HeaderValue"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.string(2, value)
            encoder.bytes(3, rawValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.string(&value)
            case 3: try decoder.bytes(&rawValue)
            default: break
            }
        }
    }

    /// Who answers.
    public struct ControlPlane: Message {
        /// Istio writes its version here.
        public var identifier: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.ControlPlane"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, identifier)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&identifier)
            default: break
            }
        }
    }

    /// gRPC methods by service.
    public struct GrpcMethodList: Message {
        public var services: [EnvoyCore.GrpcMethodList.Service] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.GrpcMethodList"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, services)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&services)
            default: break
            }
        }

        /// Methods of one service.
        public struct Service: Message {
            public var name: String = ""
            public var methodNames: [String] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.GrpcMethodList.Service"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.items(2, methodNames, StringCodec.self)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.items(&methodNames, StringCodec.self)
                default: break
                }
            }
        }
    }

    /// A header to add, and what happens if it is there.
    public struct HeaderValueOption: Message {
        /// The header.
        @Sub public var header: EnvoyCore.HeaderValue
        /// What happens if it is there. Absent, a value is added.
        public var appendAction: EnvoyCore.HeaderValueOption.HeaderAppendAction = EnvoyCore.HeaderValueOption.HeaderAppendAction(rawValue: 0)
        /// Adds the header even if its value is empty.
        public var keepEmptyValue: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.HeaderValueOption"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _header)
            encoder.enumeration(3, appendAction)
            encoder.bool(4, keepEmptyValue)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_header)
            case 3: try decoder.enumeration(&appendAction)
            case 4: try decoder.bool(&keepEmptyValue)
            default: break
            }
        }

        /// What happens to a header that is there.
        public struct HeaderAppendAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// It gets a further value.
            public static var appendIfExistsOrAdd: Self { Self(rawValue: 0) }
            /// It stays.
            public static var addIfAbsent: Self { Self(rawValue: 1) }
            /// It is replaced.
            public static var overwriteIfExistsOrAdd: Self { Self(rawValue: 2) }
            /// It is replaced; where it is not there, nothing is added.
            public static var overwriteIfExists: Self { Self(rawValue: 3) }
        }
    }

    /// A key to add or to remove.
    public struct KeyValueMutation: Message {
        @Sub public var append: EnvoyCore.KeyValueAppend
        public var remove: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.KeyValueMutation"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _append)
            encoder.string(2, remove)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_append)
            case 2: try decoder.string(&remove)
            default: break
            }
        }
    }

    /// A key to add, and what happens if it is there.
    public struct KeyValueAppend: Message {
        public var action: EnvoyCore.KeyValueAppend.KeyValueAppendAction = EnvoyCore.KeyValueAppend.KeyValueAppendAction(rawValue: 0)
        @Sub public var record: EnvoyCore.KeyValuePair
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.KeyValueAppend"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(2, action)
            encoder.message(3, _record)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.enumeration(&action)
            case 3: try decoder.message(&_record)
            default: break
            }
        }

        public struct KeyValueAppendAction: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var appendIfExistsOrAdd: Self { Self(rawValue: 0) }
            public static var addIfAbsent: Self { Self(rawValue: 1) }
            public static var overwriteIfExistsOrAdd: Self { Self(rawValue: 2) }
            public static var overwriteIfExists: Self { Self(rawValue: 3) }
        }
    }

    /// A key and a value.
    public struct KeyValuePair: Message {
        public var key: String = ""
        public var value: Value?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.KeyValuePair"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, key)
            encoder.optional(2, value, ValueCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&key)
            case 2: try decoder.optional(&value, ValueCodec.self)
            default: break
            }
        }
    }

    /// A number that can be changed at run time.
    public struct RuntimeDouble: Message {
        public var defaultValue: Double = 0
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RuntimeDouble"]

        public func encode(to encoder: inout Encoder) {
            encoder.double(1, defaultValue)
            encoder.string(2, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.double(&defaultValue)
            case 2: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    /// A flag that can be changed at run time.
    public struct RuntimeFeatureFlag: Message {
        public var defaultValue: Bool?
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RuntimeFeatureFlag"]

        public func encode(to encoder: inout Encoder) {
            encoder.optional(1, defaultValue, WrapperCodec<BoolCodec>.self)
            encoder.string(2, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.optional(&defaultValue, WrapperCodec<BoolCodec>.self)
            case 2: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    /// A share that can be changed at run time.
    public struct RuntimeFractionalPercent: Message {
        /// What holds when the runtime does not have the key.
        @Sub public var defaultValue: EnvoyType.FractionalPercent
        /// The key.
        public var runtimeKey: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.RuntimeFractionalPercent"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _defaultValue)
            encoder.string(2, runtimeKey)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_defaultValue)
            case 2: try decoder.string(&runtimeKey)
            default: break
            }
        }
    }

    /// How the bytes of connections are carried.
    public struct TransportSocket: Message {
        /// `envoy.transport_sockets.tls`, `envoy.transport_sockets.raw_buffer`.
        public var name: String = ""
        /// Which of `typedConfig` is given, if any.
        public var configType: ConfigType?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.config.core.v3.TransportSocket"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            switch configType {
            case .typedConfig(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 3:
                var value = MessageCodec<AnyMessage>.blank
                if case .typedConfig(let present) = configType { value = present }
                try MessageCodec<AnyMessage>.decode(&decoder, &value)
                if decoder.isConsumed { configType = .typedConfig(value) }
            default: break
            }
        }

        public enum ConfigType: Sendable {
            /// The configuration; its type says which transport socket it is.
            case typedConfig(AnyMessage)
        }
    }

    /// Methods of HTTP.
    public struct RequestMethod: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var methodUnspecified: Self { Self(rawValue: 0) }
        public static var get: Self { Self(rawValue: 1) }
        public static var head: Self { Self(rawValue: 2) }
        public static var post: Self { Self(rawValue: 3) }
        public static var put: Self { Self(rawValue: 4) }
        public static var delete: Self { Self(rawValue: 5) }
        public static var connect: Self { Self(rawValue: 6) }
        public static var options: Self { Self(rawValue: 7) }
        public static var trace: Self { Self(rawValue: 8) }
        public static var patch: Self { Self(rawValue: 9) }
    }

    /// Which circuit breakers count.
    public struct RoutingPriority: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var `default`: Self { Self(rawValue: 0) }
        public static var high: Self { Self(rawValue: 1) }
    }

    /// Whether traffic goes to or from the workload of the proxy.
    public struct TrafficDirection: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Nothing is known.
        public static var unspecified: Self { Self(rawValue: 0) }
        /// To the workload.
        public static var inbound: Self { Self(rawValue: 1) }
        /// From the workload.
        public static var outbound: Self { Self(rawValue: 2) }
    }
}
