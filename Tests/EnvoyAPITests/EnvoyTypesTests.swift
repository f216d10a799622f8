// EnvoyTypesTests: the table of Envoy's API, complete in itself and beside Google's implementation.

import EnvoyAPI
import Protobuf
import Testing

/// A message as another implementation writes it: fields in the order of their numbers, maps in that of their keys.
struct Sample: Sendable, CustomTestStringConvertible {
    let type: String
    let json: String

    /// In base64.
    let binary: String

    var bytes: [UInt8] { ProtoText.bytes(base64: binary) ?? [] }
    var testDescription: String { type }
}

@Suite struct EnvoyTypesTests {
    private static let tables = [EnvoyTypes.types]

    @Test(arguments: samples) func binaryBecomesJSON(sample: Sample) throws {
        let message = try DynamicMessage(decoding: sample.bytes, as: EnvoyTypes.types[sample.type])
        let written = try message.jsonString(options: JSONWritingOptions(types: Self.tables))
        // Members may stand in another order, so the texts are compared by what they say, and by their length.
        var back = DynamicMessage(EnvoyTypes.types[sample.type])
        try back.merge(json: Array(written.utf8), options: JSONReadingOptions(types: Self.tables))
        #expect(back.serialized(deterministic: true) == message.serialized(deterministic: true))
        #expect(written.utf8.count == sample.json.utf8.count, "\(written)\n\(sample.json)")
    }

    @Test(arguments: samples) func jsonBecomesBinary(sample: Sample) throws {
        var message = DynamicMessage(EnvoyTypes.types[sample.type])
        try message.merge(json: Array(sample.json.utf8), options: JSONReadingOptions(types: Self.tables))
        let expected = try DynamicMessage(decoding: sample.bytes, as: EnvoyTypes.types[sample.type])
        #expect(message.unknownFields.isEmpty)
        #expect(message.serialized(deterministic: true) == expected.serialized(deterministic: true))
    }

    /// Written anew, a message has the bytes that the other implementation wrote.
    @Test(arguments: samples) func binaryStaysBinary(sample: Sample) throws {
        let message = try DynamicMessage(decoding: sample.bytes, as: EnvoyTypes.types[sample.type])
        #expect(message.serialized(deterministic: true).count == sample.bytes.count)
    }

    @Test func everyTypeThatAFieldNamesIsThere() {
        #expect(EnvoyTypes.types.schemas.count > 1_300)
        let loose = EnvoyTypes.types.schemas.flatMap { schema in
            schema.fields.filter { $0.type == .message && $0.message == nil || $0.type == .enumeration && $0.enumeration == nil }
                .map { "\(schema.name).\($0.name)" }
        }
        #expect(loose == [])
    }

    @Test func numbersAndNamesAreUnique() {
        for schema in EnvoyTypes.types.schemas {
            #expect(Set(schema.fields.map(\.number)).count == schema.fields.count, "\(schema.name)")
            #expect(Set(schema.fields.map(\.jsonName)).count == schema.fields.count, "\(schema.name)")
        }
    }

    @Test(arguments: [
        ("type.googleapis.com/envoy.config.cluster.v3.Cluster", true),
        ("envoy.config.cluster.v3.Cluster", true),
        ("a/b/envoy.config.cluster.v3.Cluster", true),
        ("type.googleapis.com/google.protobuf.Struct", true),
        ("type.googleapis.com/udpa.type.v1.TypedStruct", true),
        ("type.googleapis.com/envoy.extensions.filters.http.golang.v3alpha.Config", true),  // by name only
        ("type.googleapis.com/envoy.config.filter.http.lua.v2.Lua", false),
        ("type.googleapis.com/", false),
        ("", false),
    ])
    func knownTypes(url: String, isKnown: Bool) { #expect(EnvoyTypes.isKnown(typeURL: url) == isKnown, "\(url)") }

    @Test func frozenPackages() {
        #expect(EnvoyTypes.isFrozen(messageNamed: "envoy.config.cluster.redis.RedisClusterConfig"))
        #expect(!EnvoyTypes.isFrozen(messageNamed: "envoy.config.cluster.v3.Cluster"))
        #expect(!EnvoyTypes.isFrozen(messageNamed: "Cluster"))
    }

    @Test func extensions() {
        #expect(EnvoyExtensions.named("envoy.filters.http.router")?.message == "envoy.extensions.filters.http.router.v3.Router")
        #expect(EnvoyExtensions.named("envoy.router") == EnvoyExtensions.named("envoy.filters.http.router"))
        #expect(EnvoyExtensions.named("router") == nil)
        #expect(EnvoyExtensions.currentName(of: "envoy.filters.http.router") == nil)
        #expect(EnvoyExtensions.all.count > 300)
        let known = EnvoyExtensions.all.filter { EnvoyTypes.schema(typeURL: $0.typeURL) != nil }
        #expect(known.count > 270)
    }
}
