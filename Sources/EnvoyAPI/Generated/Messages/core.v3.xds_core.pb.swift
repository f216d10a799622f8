// Generated from xds/core/v3/xds_core.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension XDSCore {
    /// Who is in charge of names.
    public struct Authority: Message {
        public var name: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.Authority"]

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

    /// A network: an address and the number of its leading bits that count.
    public struct CidrRange: Message {
        public var addressPrefix: String = ""
        public var prefixLen: UInt32?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.CidrRange"]

        public func encode(to encoder: inout Encoder) {
            encoder.string(1, addressPrefix)
            encoder.optional(2, prefixLen, WrapperCodec<UInt32Codec>.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.string(&addressPrefix)
            case 2: try decoder.optional(&prefixLen, WrapperCodec<UInt32Codec>.self)
            default: break
            }
        }
    }

    /// Parameters that are part of a name.
    public struct ContextParams: Message {
        public var params: [String: String] = .init()
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.ContextParams"]

        public func encode(to encoder: inout Encoder) {
            encoder.map(1, params, StringCodec.self, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.entry(&params, StringCodec.self, StringCodec.self)
            default: break
            }
        }
    }

    /// An extension with its configuration.
    public struct TypedExtensionConfig: Message {
        public var name: String = ""
        @Sub public var typedConfig: AnyMessage
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.TypedExtensionConfig"]

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

    /// An entry of a collection: a resource, or where it is.
    public struct CollectionEntry: Message {
        /// Which of `locator`, `inlineEntry` is given, if any.
        public var resourceSpecifier: ResourceSpecifier?
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.CollectionEntry"]

        public func encode(to encoder: inout Encoder) {
            switch resourceSpecifier {
            case .locator(let value): encoder.message(1, value)
            case .inlineEntry(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<XDSCore.ResourceLocator>.blank
                if case .locator(let present) = resourceSpecifier { value = present }
                try MessageCodec<XDSCore.ResourceLocator>.decode(&decoder, &value)
                if decoder.isConsumed { resourceSpecifier = .locator(value) }
            case 2:
                var value = MessageCodec<XDSCore.CollectionEntry.InlineEntry>.blank
                if case .inlineEntry(let present) = resourceSpecifier { value = present }
                try MessageCodec<XDSCore.CollectionEntry.InlineEntry>.decode(&decoder, &value)
                if decoder.isConsumed { resourceSpecifier = .inlineEntry(value) }
            default: break
            }
        }

        public enum ResourceSpecifier: Sendable {
            case locator(XDSCore.ResourceLocator)
            case inlineEntry(XDSCore.CollectionEntry.InlineEntry)
        }

        public struct InlineEntry: Message {
            public var name: String = ""
            public var version: String = ""
            @Sub public var resource: AnyMessage
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.core.v3.CollectionEntry.InlineEntry"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, version)
                encoder.message(3, _resource)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&version)
                case 3: try decoder.message(&_resource)
                default: break
                }
            }
        }
    }

    /// A name with all its parts: `xdstp://authority/type/id`.
    public struct ResourceLocator: Message {
        public var scheme: XDSCore.ResourceLocator.Scheme = XDSCore.ResourceLocator.Scheme(rawValue: 0)
        public var id: String = ""
        public var authority: String = ""
        public var resourceType: String = ""
        /// Which of `exactContext` is given, if any.
        public var contextParamSpecifier: ContextParamSpecifier?
        public var directives: [XDSCore.ResourceLocator.Directive] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.core.v3.ResourceLocator"]

        public func encode(to encoder: inout Encoder) {
            encoder.enumeration(1, scheme)
            encoder.string(2, id)
            encoder.string(3, authority)
            encoder.string(4, resourceType)
            switch contextParamSpecifier {
            case .exactContext(let value): encoder.message(5, value)
            case nil: break
            }
            encoder.messages(6, directives)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.enumeration(&scheme)
            case 2: try decoder.string(&id)
            case 3: try decoder.string(&authority)
            case 4: try decoder.string(&resourceType)
            case 5:
                var value = MessageCodec<XDSCore.ContextParams>.blank
                if case .exactContext(let present) = contextParamSpecifier { value = present }
                try MessageCodec<XDSCore.ContextParams>.decode(&decoder, &value)
                if decoder.isConsumed { contextParamSpecifier = .exactContext(value) }
            case 6: try decoder.messages(&directives)
            default: break
            }
        }

        public enum ContextParamSpecifier: Sendable {
            case exactContext(XDSCore.ContextParams)
        }

        public struct Directive: Message {
            /// Which of `alt`, `entry` is given, if any.
            public var directive: DirectiveChoice?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.core.v3.ResourceLocator.Directive"]

            public func encode(to encoder: inout Encoder) {
                switch directive {
                case .alt(let value): encoder.message(1, value)
                case .entry(let value): encoder.optional(2, value, StringCodec.self)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<XDSCore.ResourceLocator>.blank
                    if case .alt(let present) = directive { value = present }
                    try MessageCodec<XDSCore.ResourceLocator>.decode(&decoder, &value)
                    if decoder.isConsumed { directive = .alt(value) }
                case 2:
                    var value = StringCodec.blank
                    try StringCodec.decode(&decoder, &value)
                    if decoder.isConsumed { directive = .entry(value) }
                default: break
                }
            }

            public enum DirectiveChoice: Sendable {
                case alt(XDSCore.ResourceLocator)
                case entry(String)
            }
        }

        public struct Scheme: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            public static var xdstp: Self { Self(rawValue: 0) }
            public static var http: Self { Self(rawValue: 1) }
            public static var file: Self { Self(rawValue: 2) }
        }
    }
}
