// Generated from istio/analysis/v1alpha1/message.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension IstioAnalysis {
    /// What every finding of the configuration analysis has: its kind, its severity, its documentation.
    public struct AnalysisMessageBase: Message {
        /// The kind of the finding.
        @Sub public var type: IstioAnalysis.AnalysisMessageBase.Type_
        /// How severe the finding is.
        public var level: IstioAnalysis.AnalysisMessageBase.Level = IstioAnalysis.AnalysisMessageBase.Level(rawValue: 0)
        /// Page that describes this kind of finding:
        /// `https://istio.io/latest/docs/reference/config/analysis/ist0101/`.
        public var documentationUrl: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.analysis.v1alpha1.AnalysisMessageBase"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _type)
            encoder.enumeration(2, level)
            encoder.string(3, documentationUrl)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_type)
            case 2: try decoder.enumeration(&level)
            case 3: try decoder.string(&documentationUrl)
            default: break
            }
        }

        /// A kind of finding; name and code belong together.
        public struct Type_: Message {
            /// Name for people: `ReferencedResourceNotFound`.
            public var name: String = ""
            /// Stable code, the letters IST and four digits: `IST0101`.
            public var code: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.analysis.v1alpha1.AnalysisMessageBase.Type"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, code)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&code)
                default: break
                }
            }
        }

        /// Severity of a finding. The gaps leave room for further levels.
        public struct Level: Enumeration {
            public let rawValue: Int32
            public init(rawValue: Int32) { self.rawValue = rawValue }
            /// Not stated.
            public static var unknown: Self { Self(rawValue: 0) }
            /// The configuration does not work as written.
            public static var error: Self { Self(rawValue: 3) }
            /// The configuration works, but probably not as meant.
            public static var warning: Self { Self(rawValue: 8) }
            /// Worth knowing, nothing to repair.
            public static var info: Self { Self(rawValue: 12) }
        }
    }

    /// Describes one kind of finding: its text and the arguments that the text takes.
    public struct AnalysisMessageWeakSchema: Message {
        /// Kind, severity and documentation.
        @Sub public var messageBase: IstioAnalysis.AnalysisMessageBase
        /// What this kind of finding means, for its documentation.
        public var description: String = ""
        /// Text with a placeholder in Go notation for each argument, in the order of args: `Referenced %s not
        /// found: %q`.
        public var template: String = ""
        /// The arguments of the text.
        public var args: [IstioAnalysis.AnalysisMessageWeakSchema.ArgType] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.analysis.v1alpha1.AnalysisMessageWeakSchema"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _messageBase)
            encoder.string(2, description)
            encoder.string(3, template)
            encoder.messages(4, args)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_messageBase)
            case 2: try decoder.string(&description)
            case 3: try decoder.string(&template)
            case 4: try decoder.messages(&args)
            default: break
            }
        }

        /// One argument of a finding's text.
        public struct ArgType: Message {
            /// Name of the argument: `reftype`.
            public var name: String = ""
            /// Go type of its value: `string`, `int`, `[]string`.
            public var goType: String = ""
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = IstioTypes.types["istio.analysis.v1alpha1.AnalysisMessageWeakSchema.ArgType"]

            public func encode(to encoder: inout Encoder) {
                encoder.string(1, name)
                encoder.string(2, goType)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.string(&name)
                case 2: try decoder.string(&goType)
                default: break
                }
            }
        }
    }

    /// A finding of any kind, with its arguments by name.
    public struct GenericAnalysisMessage: Message {
        /// Kind, severity and documentation.
        @Sub public var messageBase: IstioAnalysis.AnalysisMessageBase
        /// Values of the arguments by name: `{reftype: gateway, refval: main}`.
        public var args: Struct?
        /// The resources that the finding is about, as KIND/NAMESPACE/NAME with group and version where needed.
        public var resourcePaths: [String] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.analysis.v1alpha1.GenericAnalysisMessage"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _messageBase)
            encoder.optional(2, args, StructCodec.self)
            encoder.items(3, resourcePaths, StringCodec.self)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_messageBase)
            case 2: try decoder.optional(&args, StructCodec.self)
            case 3: try decoder.items(&resourcePaths, StringCodec.self)
            default: break
            }
        }
    }

    /// The finding that the analysis itself failed (IST0001).
    public struct InternalErrorAnalysisMessage: Message {
        /// Kind, severity and documentation.
        @Sub public var messageBase: IstioAnalysis.AnalysisMessageBase
        /// What went wrong.
        public var detail: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = IstioTypes.types["istio.analysis.v1alpha1.InternalErrorAnalysisMessage"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _messageBase)
            encoder.string(2, detail)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_messageBase)
            case 2: try decoder.string(&detail)
            default: break
            }
        }
    }
}
