// Generated from envoy/extensions/filters/http/lua/v3/lua.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyLua {
    /// Runs Lua scripts.
    public struct Lua: Message {
        /// Scripts that routes choose by name.
        public var sourceCodes: [String: EnvoyCore.DataSource] = .init()
        /// The script.
        @Sub public var defaultSourceCode: EnvoyCore.DataSource
        public var statPrefix: String = ""
        public var clearRouteCache: Bool?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.lua.v3.Lua"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(2, sourceCodes, StringCodec.self, MessageCodec<EnvoyCore.DataSource>.self)
            encoder.message(3, _defaultSourceCode)
            encoder.string(4, statPrefix)
            encoder.optional(5, clearRouteCache, WrapperCodec<BoolCodec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 2: try decoder.entry(&sourceCodes, StringCodec.self, MessageCodec<EnvoyCore.DataSource>.self)
            case 3: try decoder.message(&_defaultSourceCode)
            case 4: try decoder.string(&statPrefix)
            case 5: try decoder.optional(&clearRouteCache, WrapperCodec<BoolCodec>.self)
            default: break
            }
        }
    }

    /// Another script for a route.
    public struct LuaPerRoute: Message {
        /// Which of `disabled`, `name`, `sourceCode` is given, if any.
        public var override: Override?
        public var filterContext: Struct?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.lua.v3.LuaPerRoute"]

        public func encode(to encoder: inout Encoder) {
            switch override {
            case .disabled(let value): encoder.optional(1, value, BoolCodec.self)
            case .name(let value): encoder.optional(2, value, StringCodec.self)
            case .sourceCode(let value): encoder.message(3, value)
            case nil: break
            }
            encoder.optional(4, filterContext, StructCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = BoolCodec.blank
                try BoolCodec.decode(&decoder, &value)
                if decoder.isConsumed { override = .disabled(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { override = .name(value) }
            case 3:
                var value = MessageCodec<EnvoyCore.DataSource>.blank
                if case .sourceCode(let present) = override { value = present }
                try MessageCodec<EnvoyCore.DataSource>.decode(&decoder, &value)
                if decoder.isConsumed { override = .sourceCode(value) }
            case 4: try decoder.optional(&filterContext, StructCodec.self)
            default: break
            }
        }

        public enum Override: Sendable {
            case disabled(Bool)
            case name(String)
            case sourceCode(EnvoyCore.DataSource)
        }
    }
}
