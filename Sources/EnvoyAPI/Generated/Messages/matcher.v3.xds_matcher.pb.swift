// Generated from xds/type/matcher/v3/xds_matcher.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension XDSMatcher {
    /// A tree of conditions; each branch ends in an action or in another tree.
    public struct Matcher: Message {
        /// Which of `matcherList`, `matcherTree` is given, if any.
        public var matcherType: MatcherType?
        /// What holds otherwise.
        @Sub public var onNoMatch: XDSMatcher.Matcher.OnMatch
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher"]

        public func encode(to encoder: inout Encoder) {
            switch matcherType {
            case .matcherList(let value): encoder.message(1, value)
            case .matcherTree(let value): encoder.message(2, value)
            case nil: break
            }
            encoder.message(3, _onNoMatch)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<XDSMatcher.Matcher.MatcherList>.blank
                if case .matcherList(let present) = matcherType { value = present }
                try MessageCodec<XDSMatcher.Matcher.MatcherList>.decode(&decoder, &value)
                if decoder.isConsumed { matcherType = .matcherList(value) }
            case 2:
                var value = MessageCodec<XDSMatcher.Matcher.MatcherTree>.blank
                if case .matcherTree(let present) = matcherType { value = present }
                try MessageCodec<XDSMatcher.Matcher.MatcherTree>.decode(&decoder, &value)
                if decoder.isConsumed { matcherType = .matcherTree(value) }
            case 3: try decoder.message(&_onNoMatch)
            default: break
            }
        }

        public enum MatcherType: Sendable {
            /// Conditions in order; the first that holds decides.
            case matcherList(XDSMatcher.Matcher.MatcherList)
            /// A value that is looked up.
            case matcherTree(XDSMatcher.Matcher.MatcherTree)
        }

        /// Conditions in order.
        public struct MatcherList: Message {
            public var matchers: [XDSMatcher.Matcher.MatcherList.FieldMatcher] = []
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherList"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, matchers)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&matchers)
                default: break
                }
            }

            /// A condition and what follows.
            public struct FieldMatcher: Message {
                @Sub public var predicate: XDSMatcher.Matcher.MatcherList.Predicate
                @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherList.FieldMatcher"]

                public func encode(to encoder: inout Encoder) {
                    encoder.message(1, _predicate)
                    encoder.message(2, _onMatch)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.message(&_predicate)
                    case 2: try decoder.message(&_onMatch)
                    default: break
                    }
                }
            }

            /// A condition, or a combination of some.
            public struct Predicate: Message {
                /// Which of `singlePredicate`, `orMatcher`, `andMatcher`, `notMatcher` is given, if any.
                public var matchType: MatchType?
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherList.Predicate"]

                public func encode(to encoder: inout Encoder) {
                    switch matchType {
                    case .singlePredicate(let value): encoder.message(1, value)
                    case .orMatcher(let value): encoder.message(2, value)
                    case .andMatcher(let value): encoder.message(3, value)
                    case .notMatcher(let value): encoder.message(4, value)
                    case nil: break
                    }
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1:
                        var value = MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.SinglePredicate>.blank
                        if case .singlePredicate(let present) = matchType { value = present }
                        try MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.SinglePredicate>.decode(&decoder, &value)
                        if decoder.isConsumed { matchType = .singlePredicate(value) }
                    case 2:
                        var value = MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.PredicateList>.blank
                        if case .orMatcher(let present) = matchType { value = present }
                        try MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.PredicateList>.decode(&decoder, &value)
                        if decoder.isConsumed { matchType = .orMatcher(value) }
                    case 3:
                        var value = MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.PredicateList>.blank
                        if case .andMatcher(let present) = matchType { value = present }
                        try MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate.PredicateList>.decode(&decoder, &value)
                        if decoder.isConsumed { matchType = .andMatcher(value) }
                    case 4:
                        var value = MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate>.blank
                        if case .notMatcher(let present) = matchType { value = present }
                        try MessageCodec<XDSMatcher.Matcher.MatcherList.Predicate>.decode(&decoder, &value)
                        if decoder.isConsumed { matchType = .notMatcher(value) }
                    default: break
                    }
                }

                public enum MatchType: Sendable {
                    case singlePredicate(XDSMatcher.Matcher.MatcherList.Predicate.SinglePredicate)
                    case orMatcher(XDSMatcher.Matcher.MatcherList.Predicate.PredicateList)
                    case andMatcher(XDSMatcher.Matcher.MatcherList.Predicate.PredicateList)
                    indirect case notMatcher(XDSMatcher.Matcher.MatcherList.Predicate)
                }

                public struct PredicateList: Message {
                    public var predicate: [XDSMatcher.Matcher.MatcherList.Predicate] = []
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.messages(1, predicate)
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.messages(&predicate)
                        default: break
                        }
                    }
                }

                /// A condition on one input.
                public struct SinglePredicate: Message {
                    @Sub public var input: XDSCore.TypedExtensionConfig
                    /// Which of `valueMatch`, `customMatch` is given, if any.
                    public var matcher: Matcher?
                    public var unknownFields = UnknownFields()

                    public init() {}

                    public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate"]

                    public func encode(to encoder: inout Encoder) {
                        encoder.message(1, _input)
                        switch matcher {
                        case .valueMatch(let value): encoder.message(2, value)
                        case .customMatch(let value): encoder.message(3, value)
                        case nil: break
                        }
                        encoder.unknown(unknownFields)
                    }

                    public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                        switch field {
                        case 1: try decoder.message(&_input)
                        case 2:
                            var value = MessageCodec<XDSMatcher.StringMatcher>.blank
                            if case .valueMatch(let present) = matcher { value = present }
                            try MessageCodec<XDSMatcher.StringMatcher>.decode(&decoder, &value)
                            if decoder.isConsumed { matcher = .valueMatch(value) }
                        case 3:
                            var value = MessageCodec<XDSCore.TypedExtensionConfig>.blank
                            if case .customMatch(let present) = matcher { value = present }
                            try MessageCodec<XDSCore.TypedExtensionConfig>.decode(&decoder, &value)
                            if decoder.isConsumed { matcher = .customMatch(value) }
                        default: break
                        }
                    }

                    public enum Matcher: Sendable {
                        case valueMatch(XDSMatcher.StringMatcher)
                        case customMatch(XDSCore.TypedExtensionConfig)
                    }
                }
            }
        }

        /// A value that is looked up.
        public struct MatcherTree: Message {
            @Sub public var input: XDSCore.TypedExtensionConfig
            /// Which of `exactMatchMap`, `prefixMatchMap`, `customMatch` is given, if any.
            public var treeType: TreeType?
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherTree"]

            public func encode(to encoder: inout Encoder) {
                encoder.message(1, _input)
                switch treeType {
                case .exactMatchMap(let value): encoder.message(2, value)
                case .prefixMatchMap(let value): encoder.message(3, value)
                case .customMatch(let value): encoder.message(4, value)
                case nil: break
                }
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.message(&_input)
                case 2:
                    var value = MessageCodec<XDSMatcher.Matcher.MatcherTree.MatchMap>.blank
                    if case .exactMatchMap(let present) = treeType { value = present }
                    try MessageCodec<XDSMatcher.Matcher.MatcherTree.MatchMap>.decode(&decoder, &value)
                    if decoder.isConsumed { treeType = .exactMatchMap(value) }
                case 3:
                    var value = MessageCodec<XDSMatcher.Matcher.MatcherTree.MatchMap>.blank
                    if case .prefixMatchMap(let present) = treeType { value = present }
                    try MessageCodec<XDSMatcher.Matcher.MatcherTree.MatchMap>.decode(&decoder, &value)
                    if decoder.isConsumed { treeType = .prefixMatchMap(value) }
                case 4:
                    var value = MessageCodec<XDSCore.TypedExtensionConfig>.blank
                    if case .customMatch(let present) = treeType { value = present }
                    try MessageCodec<XDSCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { treeType = .customMatch(value) }
                default: break
                }
            }

            public enum TreeType: Sendable {
                case exactMatchMap(XDSMatcher.Matcher.MatcherTree.MatchMap)
                case prefixMatchMap(XDSMatcher.Matcher.MatcherTree.MatchMap)
                case customMatch(XDSCore.TypedExtensionConfig)
            }

            /// What follows for each value.
            public struct MatchMap: Message {
                public var map: [String: XDSMatcher.Matcher.OnMatch] = .init()
                public var unknownFields = UnknownFields()

                public init() {}

                public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.MatcherTree.MatchMap"]

                public func encode(to encoder: inout Encoder) {
                    encoder.map(1, map, StringCodec.self, MessageCodec<XDSMatcher.Matcher.OnMatch>.self)
                    encoder.unknown(unknownFields)
                }

                public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                    switch field {
                    case 1: try decoder.entry(&map, StringCodec.self, MessageCodec<XDSMatcher.Matcher.OnMatch>.self)
                    default: break
                    }
                }
            }
        }

        /// What follows from a match.
        public struct OnMatch: Message {
            /// Which of `matcher`, `action` is given, if any.
            public var onMatch: OnMatchChoice?
            public var keepMatching: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Matcher.OnMatch"]

            public func encode(to encoder: inout Encoder) {
                switch onMatch {
                case .matcher(let value): encoder.message(1, value)
                case .action(let value): encoder.message(2, value)
                case nil: break
                }
                encoder.bool(3, keepMatching)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1:
                    var value = MessageCodec<XDSMatcher.Matcher>.blank
                    if case .matcher(let present) = onMatch { value = present }
                    try MessageCodec<XDSMatcher.Matcher>.decode(&decoder, &value)
                    if decoder.isConsumed { onMatch = .matcher(value) }
                case 2:
                    var value = MessageCodec<XDSCore.TypedExtensionConfig>.blank
                    if case .action(let present) = onMatch { value = present }
                    try MessageCodec<XDSCore.TypedExtensionConfig>.decode(&decoder, &value)
                    if decoder.isConsumed { onMatch = .action(value) }
                case 3: try decoder.bool(&keepMatching)
                default: break
                }
            }

            public enum OnMatchChoice: Sendable {
                /// A further tree.
                case matcher(XDSMatcher.Matcher)
                /// The end: what it means is up to where the tree stands.
                case action(XDSCore.TypedExtensionConfig)
            }
        }
    }

    /// A condition on a text.
    public struct StringMatcher: Message {
        /// Which of `exact`, `prefix`, `suffix`, `safeRegex`, `contains`, `custom` is given, if any.
        public var matchPattern: MatchPattern?
        public var ignoreCase: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.StringMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch matchPattern {
            case .exact(let value): encoder.optional(1, value, StringCodec.self)
            case .prefix(let value): encoder.optional(2, value, StringCodec.self)
            case .suffix(let value): encoder.optional(3, value, StringCodec.self)
            case .safeRegex(let value): encoder.message(5, value)
            case .contains(let value): encoder.optional(7, value, StringCodec.self)
            case .custom(let value): encoder.message(8, value)
            case nil: break
            }
            encoder.bool(6, ignoreCase)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .exact(value) }
            case 2:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .prefix(value) }
            case 3:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .suffix(value) }
            case 5:
                var value = MessageCodec<XDSMatcher.RegexMatcher>.blank
                if case .safeRegex(let present) = matchPattern { value = present }
                try MessageCodec<XDSMatcher.RegexMatcher>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .safeRegex(value) }
            case 6: try decoder.bool(&ignoreCase)
            case 7:
                var value = StringCodec.blank
                try StringCodec.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .contains(value) }
            case 8:
                var value = MessageCodec<XDSCore.TypedExtensionConfig>.blank
                if case .custom(let present) = matchPattern { value = present }
                try MessageCodec<XDSCore.TypedExtensionConfig>.decode(&decoder, &value)
                if decoder.isConsumed { matchPattern = .custom(value) }
            default: break
            }
        }

        public enum MatchPattern: Sendable {
            case exact(String)
            case prefix(String)
            case suffix(String)
            case safeRegex(XDSMatcher.RegexMatcher)
            case contains(String)
            case custom(XDSCore.TypedExtensionConfig)
        }
    }

    /// A regular expression, which has to fit as a whole.
    public struct RegexMatcher: Message {
        /// Which of `googleRe2` is given, if any.
        public var engineType: EngineType?
        public var regex: String = ""
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.RegexMatcher"]

        public func encode(to encoder: inout Encoder) {
            switch engineType {
            case .googleRe2(let value): encoder.message(1, value)
            case nil: break
            }
            encoder.string(2, regex)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1:
                var value = MessageCodec<XDSMatcher.RegexMatcher.GoogleRE2>.blank
                if case .googleRe2(let present) = engineType { value = present }
                try MessageCodec<XDSMatcher.RegexMatcher.GoogleRE2>.decode(&decoder, &value)
                if decoder.isConsumed { engineType = .googleRe2(value) }
            case 2: try decoder.string(&regex)
            default: break
            }
        }

        public enum EngineType: Sendable {
            case googleRe2(XDSMatcher.RegexMatcher.GoogleRE2)
        }

        public struct GoogleRE2: Message {
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.RegexMatcher.GoogleRE2"]

            public func encode(to encoder: inout Encoder) {
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            }
        }
    }

    /// Looks up an address in networks; the narrowest decides.
    public struct IPMatcher: Message {
        public var rangeMatchers: [XDSMatcher.IPMatcher.IPRangeMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.IPMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rangeMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rangeMatchers)
            default: break
            }
        }

        /// What follows for some networks.
        public struct IPRangeMatcher: Message {
            public var ranges: [XDSCore.CidrRange] = []
            @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
            public var exclusive: Bool = false
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.IPMatcher.IPRangeMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, ranges)
                encoder.message(2, _onMatch)
                encoder.bool(3, exclusive)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&ranges)
                case 2: try decoder.message(&_onMatch)
                case 3: try decoder.bool(&exclusive)
                default: break
                }
            }
        }
    }

    /// Looks up a name; the longest domain decides.
    public struct ServerNameMatcher: Message {
        public var domainMatchers: [XDSMatcher.ServerNameMatcher.DomainMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.ServerNameMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, domainMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&domainMatchers)
            default: break
            }
        }

        /// What follows for some domains.
        public struct DomainMatcher: Message {
            public var domains: [String] = []
            @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.ServerNameMatcher.DomainMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.items(1, domains, StringCodec.self)
                encoder.message(2, _onMatch)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.items(&domains, StringCodec.self)
                case 2: try decoder.message(&_onMatch)
                default: break
                }
            }
        }
    }

    /// One of some conditions on a text.
    public struct ListStringMatcher: Message {
        public var patterns: [XDSMatcher.StringMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.ListStringMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, patterns)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&patterns)
            default: break
            }
        }
    }

    /// Looks up a number in ranges.
    public struct Int32RangeMatcher: Message {
        public var rangeMatchers: [XDSMatcher.Int32RangeMatcher.RangeMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Int32RangeMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rangeMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rangeMatchers)
            default: break
            }
        }

        public struct RangeMatcher: Message {
            public var ranges: [XDSType.Int32Range] = []
            @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Int32RangeMatcher.RangeMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, ranges)
                encoder.message(2, _onMatch)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&ranges)
                case 2: try decoder.message(&_onMatch)
                default: break
                }
            }
        }
    }

    /// Looks up a number in ranges.
    public struct Int64RangeMatcher: Message {
        public var rangeMatchers: [XDSMatcher.Int64RangeMatcher.RangeMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Int64RangeMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rangeMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rangeMatchers)
            default: break
            }
        }

        public struct RangeMatcher: Message {
            public var ranges: [XDSType.Int64Range] = []
            @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.Int64RangeMatcher.RangeMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, ranges)
                encoder.message(2, _onMatch)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&ranges)
                case 2: try decoder.message(&_onMatch)
                default: break
                }
            }
        }
    }

    /// Looks up a number in ranges.
    public struct DoubleRangeMatcher: Message {
        public var rangeMatchers: [XDSMatcher.DoubleRangeMatcher.RangeMatcher] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.DoubleRangeMatcher"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, rangeMatchers)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&rangeMatchers)
            default: break
            }
        }

        public struct RangeMatcher: Message {
            public var ranges: [XDSType.DoubleRange] = []
            @Sub public var onMatch: XDSMatcher.Matcher.OnMatch
            public var unknownFields = UnknownFields()

            public init() {}

            public static let schema = EnvoyAPITypes.types["xds.type.matcher.v3.DoubleRangeMatcher.RangeMatcher"]

            public func encode(to encoder: inout Encoder) {
                encoder.messages(1, ranges)
                encoder.message(2, _onMatch)
                encoder.unknown(unknownFields)
            }

            public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
                switch field {
                case 1: try decoder.messages(&ranges)
                case 2: try decoder.message(&_onMatch)
                default: break
                }
            }
        }
    }
}
