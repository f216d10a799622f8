// DescriptorTests: our .proto files beside the published descriptors, field by field, and beside the table of the whole API.

import EnvoyAPI
import Foundation
import Protobuf
import Testing

@Suite struct DescriptorTests {
    /// What the descriptors of Python's package xds-protos say of our messages, or nil where it is not installed.
    private static let descriptors: [Substring]? = {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("descriptors.py")
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path] + EnvoyAPITypes.types.messageNames
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? text.split(separator: "\n") : nil
    }()

    /// Packages of Istio's proxy, which xds-protos does not have.
    private static let istio = ["envoy.tcp.metadataexchange.", "istio.", "stats."]

    @Test(.enabled(if: descriptors != nil, "Python's package xds-protos is needed"))
    func fieldsAreThoseOfThePublishedDescriptors() throws {
        let published = try #require(Self.descriptors)
        let theirs = Set(published)
        let describedMessages = Set(published.filter { $0.hasPrefix("F\t") }.map { $0.split(separator: "\t")[1] })
        let describedEnums = Set(published.filter { $0.hasPrefix("E\t") }.map { $0.split(separator: "\t")[1] })
        var checked = 0
        for schema in EnvoyAPITypes.types.schemas where !Self.istio.contains(where: schema.name.hasPrefix) {
            #expect(schema.fields.isEmpty || describedMessages.contains(Substring(schema.name)), "\(schema.name) is not published")
            for field in schema.fields {
                checked += 1
                let row = Self.row(field, of: schema)
                #expect(theirs.contains(Substring(row)), "\(row)")
                guard let enumeration = field.enumeration, enumeration.name != "google.protobuf.NullValue" else { continue }
                #expect(describedEnums.contains(Substring(enumeration.name)))
                let values = Set(enumeration.members.map { Substring("E\t\(enumeration.name)\t\($0.name)\t\($0.number)") })
                let expected = theirs.filter { $0.hasPrefix("E\t\(enumeration.name)\t") }
                #expect(values == expected, "\(enumeration.name)")
            }
        }
        #expect(checked > 2_000)
    }

    /// The types and the table of the whole API say the same: what is written with one is read with the other.
    @Test func fieldsAreThoseOfTheTable() throws {
        #expect(EnvoyAPITypes.types.messageNames.count > 600)
        for schema in EnvoyAPITypes.types.schemas {
            let other = try #require(EnvoyTypes.types.schema(named: schema.name), "\(schema.name) is not in the table")
            for field in schema.fields {
                let same = try #require(other[field.name], "\(schema.name).\(field.name) is not in the table")
                #expect(Self.row(field, of: schema) == Self.row(same, of: other))
                #expect(field.isDeprecated == same.isDeprecated, "\(schema.name).\(field.name)")
                let members = field.enumeration?.members.map { "\($0.name) \($0.number)" }
                #expect(members == same.enumeration?.members.map { "\($0.name) \($0.number)" }, "\(schema.name).\(field.name)")
            }
        }
    }

    /// A field in the columns of descriptors.py.
    private static func row(_ field: Field, of schema: Schema) -> String {
        let name = field.message?.name ?? field.enumeration?.name ?? field.type.keyword
        let label =
            switch field.cardinality {
            case .list: "repeated"
            case .map: "map"
            case .explicit where field.oneof == nil && field.type != .message: "optional"
            case .explicit, .implicit: ""
            }
        let type = field.keyType.map { "map<\($0.keyword),\(name)>" } ?? name
        let oneof = field.oneof.map { schema.oneofs[$0].name } ?? ""
        return ["F", schema.name, field.name, field.jsonName, "\(field.number)", type, label, oneof].joined(separator: "\t")
    }
}
