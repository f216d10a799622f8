// Generated from envoy/extensions/filters/http/header_mutation/v3/header_mutation.proto by GenerateAPI. Do not edit: change the .proto file and run generate.sh.
// swift-format-ignore-file

import Protobuf

extension EnvoyHeaderMutation {
    /// Changes headers.
    public struct HeaderMutation: Message {
        @Sub public var mutations: EnvoyHeaderMutation.Mutations
        public var mostSpecificHeaderMutationsWins: Bool = false
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.header_mutation.v3.HeaderMutation"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _mutations)
            encoder.bool(2, mostSpecificHeaderMutationsWins)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_mutations)
            case 2: try decoder.bool(&mostSpecificHeaderMutationsWins)
            default: break
            }
        }
    }

    /// Changes of headers, trailers and query parameters.
    public struct Mutations: Message {
        public var requestMutations: [EnvoyMutationRules.HeaderMutation] = []
        public var responseMutations: [EnvoyMutationRules.HeaderMutation] = []
        public var queryParameterMutations: [EnvoyCore.KeyValueMutation] = []
        public var responseTrailersMutations: [EnvoyMutationRules.HeaderMutation] = []
        public var requestTrailersMutations: [EnvoyMutationRules.HeaderMutation] = []
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.header_mutation.v3.Mutations"]

        public func encode(to encoder: inout Encoder) {
            encoder.messages(1, requestMutations)
            encoder.messages(2, responseMutations)
            encoder.messages(3, queryParameterMutations)
            encoder.messages(4, responseTrailersMutations)
            encoder.messages(5, requestTrailersMutations)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.messages(&requestMutations)
            case 2: try decoder.messages(&responseMutations)
            case 3: try decoder.messages(&queryParameterMutations)
            case 4: try decoder.messages(&responseTrailersMutations)
            case 5: try decoder.messages(&requestTrailersMutations)
            default: break
            }
        }
    }

    /// Further changes for a route.
    public struct HeaderMutationPerRoute: Message {
        @Sub public var mutations: EnvoyHeaderMutation.Mutations
        public var unknownFields = UnknownFields()

        public init() {}

        public static let schema = EnvoyAPITypes.types["envoy.extensions.filters.http.header_mutation.v3.HeaderMutationPerRoute"]

        public func encode(to encoder: inout Encoder) {
            encoder.message(1, _mutations)
            encoder.unknown(unknownFields)
        }

        public mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
            switch field {
            case 1: try decoder.message(&_mutations)
            default: break
            }
        }
    }
}
