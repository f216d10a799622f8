// The tables of IstioAPI beside the facts about Istio's published API: every message, field, enumeration and value.

import Foundation
import IstioAPI
import Protobuf
import Testing

@Suite struct FactTests {
    /// The tables of facts, where they are: $MESHCTL_SHARED, or `../shared` beside the checkout.
    static let folder: URL? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["MESHCTL_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        let facts = shared.appendingPathComponent("corpus/facts")
        if FileManager.default.fileExists(atPath: facts.appendingPathComponent("istio-api.tsv").path) { return facts }
        print("IstioAPITests: skipped, there is no \(facts.path); set MESHCTL_SHARED")
        return nil
    }()

    /// Numbers from here on are ours: fields that Istio's resources have and its published definitions do not have yet.
    static let firstOwnNumber = 10_001

    /// The rows of a table, by the names of its columns.
    static func rows(_ name: String) throws -> [[String: String]] {
        guard let folder else { return [] }
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }

    /// A field as the table of facts writes it.
    static func row(_ field: Field, of schema: Schema) -> [String: String] {
        func name(_ type: FieldType) -> String { field.message?.name ?? field.enumeration?.name ?? type.keyword }
        let type = field.keyType.map { "map<\($0.keyword),\(name(field.type))>" } ?? name(field.type)
        let isOptional = field.cardinality == .explicit && field.oneof == nil && field.type != .message
        let label = field.cardinality == .list ? "repeated" : field.cardinality == .map ? "map" : isOptional ? "optional" : ""
        return [
            "message": schema.name, "field": field.name, "json": field.jsonName, "number": String(field.number), "type": type,
            "label": label,
            "oneof": field.oneof.map { schema.oneofs[$0].name } ?? "", "deprecated": field.isDeprecated ? "yes" : "",
        ]
    }

    @Test(.enabled(if: folder != nil)) func fieldsAreThoseOfTheFacts() throws {
        let facts = try Self.rows("istio-api.tsv")
        #expect(facts.count > 800)
        var seen = Set<String>()
        for fact in facts {
            let place = "\(fact["message"] ?? "").\(fact["field"] ?? "")"
            // A message without fields has a row that names it alone.
            if fact["field"] ?? "" == "" {
                #expect(
                    IstioTypes.types.schema(named: fact["message"] ?? "")?.fields.allSatisfy { $0.number >= Self.firstOwnNumber } == true,
                    "\(place)")
                continue
            }
            seen.insert(place)
            guard let schema = IstioTypes.types.schema(named: fact["message"] ?? ""), let field = schema[fact["field"] ?? ""] else {
                Issue.record("\(place) is missing")
                continue
            }
            var expected = fact
            // The group that the compiler makes for an `optional` field is not one of ours.
            if expected["oneof"]?.hasPrefix("_") ?? false { expected["oneof"] = "" }
            #expect(Self.row(field, of: schema) == expected, "\(place)")
        }
        var own: [String] = []
        for schema in IstioTypes.types.schemas {
            for field in schema.fields where !seen.contains("\(schema.name).\(field.name)") {
                if field.number >= Self.firstOwnNumber {
                    own.append("\(schema.name).\(field.name)")
                } else {
                    Issue.record("\(schema.name).\(field.name) = \(field.number) is not among the facts")
                }
            }
        }
        print("IstioAPITests: \(facts.count) fields agree; \(own.count) are not yet published: \(own.joined(separator: ", "))")
    }

    @Test(.enabled(if: folder != nil)) func enumerationsAreThoseOfTheFacts() throws {
        let facts = try Self.rows("istio-api-enums.tsv")
        #expect(facts.count > 150)
        var seen: [String: Set<String>] = [:]
        for fact in facts {
            let (name, value) = (fact["enum"] ?? "", fact["value"] ?? "")
            seen[name, default: []].insert(value)
            let member = IstioTypes.types.enumeration(named: name)?.member(named: value)
            #expect(member.map { String($0.number) } == fact["number"], "\(name).\(value)")
            #expect(member?.isDeprecated == (fact["deprecated"] == "yes"), "\(name).\(value)")
        }
        for (name, values) in seen {
            let members = IstioTypes.types.enumeration(named: name)?.members ?? []
            for member in members where !values.contains(member.name) && member.number < Self.firstOwnNumber {
                Issue.record("\(name).\(member.name) = \(member.number) is not among the facts")
            }
        }
    }
}
