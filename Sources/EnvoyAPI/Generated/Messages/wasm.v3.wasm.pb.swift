// Generated from envoy/extensions/wasm/v3/wasm.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyWasm {
    /// A module that runs beside requests.
    public struct WasmService: Message {
        @Sub public var config: EnvoyWasm.PluginConfig
        public var singleton: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.WasmService"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _config)
            encoder.bool(2, singleton)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_config)
            case 2: try decoder.bool(&singleton)
            default: break
            }
        }
    }

    /// A WebAssembly module, and what it is told.
    public struct PluginConfig: Message {
        /// Name in logs.
        public var name: String = ""
        /// Name by which the module's contexts are found.
        public var rootId: String = ""
        /// Which of `vmConfig` is given, if any.
        public var vm: Vm?
        /// What the module gets at its start.
        @Sub public var configuration: AnyMessage
        @Sub public var capabilityRestrictionConfig: EnvoyWasm.CapabilityRestrictionConfig
        /// What happens to requests when the module fails.
        public var failurePolicy: EnvoyWasm.FailurePolicy = EnvoyWasm.FailurePolicy(rawValue: 0)
        @Sub public var reloadConfig: EnvoyWasm.ReloadConfig
        public var allowOnHeadersStopIteration: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.PluginConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, name)
            encoder.string(2, rootId)
            switch vm {
            case .vmConfig(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.message(4, _configuration)
            encoder.message(6, _capabilityRestrictionConfig)
            encoder.enumeration(7, failurePolicy)
            encoder.message(8, _reloadConfig)
            encoder.optional(9, allowOnHeadersStopIteration, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&name)
            case 2: try decoder.string(&rootId)
            case 3:
                var value = MessageCodec<EnvoyWasm.VmConfig>.blank
                if case .vmConfig(let present) = vm { value = present }
                try MessageCodec<EnvoyWasm.VmConfig>.decode(&decoder, &value)
                if decoder.isConsumed { vm = .vmConfig(value) }
            case 4: try decoder.message(&_configuration)
            case 6: try decoder.message(&_capabilityRestrictionConfig)
            case 7: try decoder.enumeration(&failurePolicy)
            case 8: try decoder.message(&_reloadConfig)
            case 9: try decoder.optional(&allowOnHeadersStopIteration, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }

        public enum Vm: Sendable {
            /// The machine that runs it.
            case vmConfig(EnvoyWasm.VmConfig)
        }
    }

    /// The machine that runs a module.
    public struct VmConfig: Message {
        /// Modules with the same identifier and code share a machine.
        public var vmId: String = ""
        /// `envoy.wasm.runtime.v8`.
        public var runtime: String = ""
        /// The module.
        @Sub public var code: EnvoyCore.AsyncDataSource
        @Sub public var configuration: AnyMessage
        public var allowPrecompiled: Bool = false
        /// Refuses the configuration while the module is being fetched.
        public var nackOnCodeCacheMiss: Bool = false
        @Sub public var environmentVariables: EnvoyWasm.EnvironmentVariables
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.VmConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, vmId)
            encoder.string(2, runtime)
            encoder.message(3, _code)
            encoder.message(4, _configuration)
            encoder.bool(5, allowPrecompiled)
            encoder.bool(6, nackOnCodeCacheMiss)
            encoder.message(7, _environmentVariables)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&vmId)
            case 2: try decoder.string(&runtime)
            case 3: try decoder.message(&_code)
            case 4: try decoder.message(&_configuration)
            case 5: try decoder.bool(&allowPrecompiled)
            case 6: try decoder.bool(&nackOnCodeCacheMiss)
            case 7: try decoder.message(&_environmentVariables)
            default: break
            }
        }
    }

    /// Variables that the module sees.
    public struct EnvironmentVariables: Message {
        public var hostEnvKeys: [String] = []
        public var keyValues: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.EnvironmentVariables"]

        public func encode(to encoder: inout Encoder) {
            encoder.items(1, hostEnvKeys, StringCodec.self)
            encoder.map(2, keyValues, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.items(&hostEnvKeys, StringCodec.self)
            case 2: try decoder.entry(&keyValues, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// What the module may call.
    public struct CapabilityRestrictionConfig: Message {
        public var allowedCapabilities: [String: EnvoyWasm.SanitizationConfig] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.CapabilityRestrictionConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, allowedCapabilities, StringCodec.self, MessageCodec<EnvoyWasm.SanitizationConfig>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&allowedCapabilities, StringCodec.self, MessageCodec<EnvoyWasm.SanitizationConfig>.self)
            default: break
            }
        }
    }

    public struct SanitizationConfig: Message {
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.SanitizationConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        }
    }

    /// How a module that failed is started anew.
    public struct ReloadConfig: Message {
        @Sub public var backoff: EnvoyCore.BackoffStrategy
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.wasm.v3.ReloadConfig"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _backoff)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_backoff)
            default: break
            }
        }
    }

    /// What happens to requests when a module fails.
    public struct FailurePolicy: Enumeration {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static var unspecified: Self { Self(rawValue: 0) }
        /// The module is started anew; meanwhile requests are refused.
        public static var failReload: Self { Self(rawValue: 1) }
        /// They are refused.
        public static var failClosed: Self { Self(rawValue: 2) }
        /// They pass.
        public static var failOpen: Self { Self(rawValue: 3) }
    }
}
