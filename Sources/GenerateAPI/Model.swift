// The model of a descriptor set: files, messages, fields and enumerations as the writers need them.

import Protobuf

/// A .proto file.
struct SourceFile {
    let name: String
    let namespace: String
    var messages: [MessageType] = []
    var enums: [EnumType] = []
}

final class MessageType {
    let fullName: String
    let swiftName: String  // within its parent
    let comment: String
    let since: String
    let isDeprecated: Bool
    var fields: [FieldModel] = []
    var oneofs: [(name: String, isRequired: Bool)] = []
    var messages: [MessageType] = []
    var enums: [EnumType] = []

    init(fullName: String, swiftName: String, comment: String, since: String, isDeprecated: Bool) {
        (self.fullName, self.swiftName, self.comment, self.since, self.isDeprecated) = (fullName, swiftName, comment, since, isDeprecated)
    }
}

struct EnumType {
    let fullName: String
    let swiftName: String
    let comment: String
    var members: [(name: String, swiftName: String, number: Int, isDeprecated: Bool, isUnlisted: Bool, comment: String)]
}

struct FieldModel {
    let name: String
    let jsonName: String
    let number: Int
    let type: FieldType
    let typeName: String  // full name of the message or enumeration
    let isList: Bool
    let hasPresence: Bool  // `optional`
    let oneof: Int?
    let isDeprecated: Bool
    let comment: String
    let rules: DynamicMessage?
    var map: (key: FieldType, value: FieldType, valueTypeName: String)?
}

/// Where a type lives in Swift, by its full name in the .proto files.
struct TypeNames {
    private(set) var swift: [String: String] = [
        "google.protobuf.Any": "AnyMessage", "google.protobuf.FieldMask": "FieldMask", "google.protobuf.Empty": "EmptyMessage",
        "google.protobuf.NullValue": "NullValue",
    ]
    mutating func add(_ proto: String, _ name: String) { swift[proto] = name }
    func callAsFunction(_ proto: String) -> String { swift[proto] ?? "UnknownType_\(proto)" }
}

/// Reads a descriptor set that `protoc --include_imports --include_source_info` wrote.
struct ModelReader {
    var files: [SourceFile] = []
    var names = TypeNames()

    init(_ set: DynamicMessage) {
        for file in set.list("file") { read(file) }
    }

    private mutating func read(_ file: DynamicMessage) {
        // Files without our option are imported ones: descriptor.proto, the well-known types, the options themselves.
        guard let namespace = file.options?.text("namespace"), !namespace.isEmpty else { return }
        var comments: [[Int]: String] = [:]
        for location in file["source_code_info"]?.message?.list("location") ?? [] {
            let comment = location.text("leading_comments")
            if !comment.isEmpty { comments[location["path"]?.list?.compactMap(\.integer) ?? []] = Self.tidy(comment) }
        }
        var model = SourceFile(name: file.text("name"), namespace: namespace)
        for (index, message) in file.list("message_type").enumerated() {
            model.messages.append(self.message(message, file.text("package"), namespace, [4, index], comments))
        }
        for (index, enumeration) in file.list("enum_type").enumerated() {
            model.enums.append(self.enumeration(enumeration, file.text("package"), namespace, [5, index], comments))
        }
        files.append(model)
    }

    private mutating func message(
        _ message: DynamicMessage, _ scope: String, _ swiftScope: String, _ path: [Int], _ comments: [[Int]: String]
    ) -> MessageType {
        let fullName = scope + "." + message.text("name")
        let swiftName = Naming.type(message.text("name"))
        let result = MessageType(
            fullName: fullName, swiftName: swiftName, comment: comments[path] ?? "", since: message.options?.text("message_since") ?? "",
            isDeprecated: message.options?.flag("deprecated") ?? false)
        names.add(fullName, swiftScope + "." + swiftName)
        var entries: [String: DynamicMessage] = [:]
        for (index, nested) in message.list("nested_type").enumerated() {
            if nested.options?.flag("map_entry") ?? false {
                entries["." + fullName + "." + nested.text("name")] = nested
            } else {
                result.messages.append(self.message(nested, fullName, swiftScope + "." + swiftName, path + [3, index], comments))
            }
        }
        for (index, nested) in message.list("enum_type").enumerated() {
            result.enums.append(enumeration(nested, fullName, swiftScope + "." + swiftName, path + [4, index], comments))
        }
        let synthetic = Set(message.list("field").filter { $0.flag("proto3_optional") }.map { $0.number("oneof_index") })
        let groups = message.list("oneof_decl").enumerated().filter { !synthetic.contains($0.offset) }
        result.oneofs = groups.map { ($0.element.text("name"), $0.element.options?.flag("required") ?? false) }
        for (index, field) in message.list("field").enumerated() {
            let oneof = field["oneof_index"]?.integer.flatMap { index in groups.firstIndex { $0.offset == index } }
            let entry = entries[field.text("type_name")]
            let options = field.options
            var model = FieldModel(
                name: field.text("name"), jsonName: field.text("json_name"), number: field.number("number"),
                type: FieldType(rawValue: UInt8(field.number("type"))) ?? .string, typeName: String(field.text("type_name").dropFirst()),
                isList: field.number("label") == 3, hasPresence: field.flag("proto3_optional"), oneof: oneof,
                isDeprecated: options?.flag("deprecated") ?? false, comment: comments[path + [2, index]] ?? "",
                rules: options?["rules"]?.message)
            if let entry {
                let parts = entry.list("field")
                model.map = (
                    FieldType(rawValue: UInt8(parts[0].number("type"))) ?? .string,
                    FieldType(rawValue: UInt8(parts[1].number("type"))) ?? .string, String(parts[1].text("type_name").dropFirst())
                )
            }
            result.fields.append(model)
        }
        return result
    }

    private mutating func enumeration(
        _ enumeration: DynamicMessage, _ scope: String, _ swiftScope: String, _ path: [Int], _ comments: [[Int]: String]
    ) -> EnumType {
        let fullName = scope + "." + enumeration.text("name")
        let swiftName = Naming.type(enumeration.text("name"))
        names.add(fullName, swiftScope + "." + swiftName)
        let values = enumeration.list("value")
        let prefix = Naming.commonPrefix(of: values.map { $0.text("name") }, in: enumeration.text("name"))
        return EnumType(
            fullName: fullName, swiftName: swiftName, comment: comments[path] ?? "",
            members: values.enumerated().map { index, value in
                (
                    value.text("name"), Naming.member(String(value.text("name").dropFirst(prefix.count))), value.number("number"),
                    value.options?.flag("deprecated") ?? false, value.options?.flag("unlisted") ?? false, comments[path + [2, index]] ?? ""
                )
            })
    }

    /// Joins the lines of a comment into paragraphs.
    static func tidy(_ comment: String) -> String {
        comment.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " } }
            .split(whereSeparator: { $0.isEmpty })
            .map { $0.joined(separator: " ") }
            .joined(separator: "\n\n")
    }
}

/// Names in Swift for names in .proto files.
enum Naming {
    private static let reserved: Set<String> = [
        "default", "in", "operator", "protocol", "public", "private", "internal", "import", "where", "repeat", "switch", "case", "for",
        "is", "as", "self", "extension", "static", "var", "let", "func", "class", "struct", "enum", "return", "true", "false", "nil",
        "init", "throw", "throws", "try", "catch", "continue", "break", "do", "while", "if", "else", "guard", "defer", "any", "none",
    ]

    static func type(_ name: String) -> String { ["Type", "Protocol", "Self", "Any"].contains(name) ? name + "_" : name }

    static func property(_ name: String) -> String {
        let camel = lowerCamel(name)
        if camel == "schema" || camel == "unknownFields" || camel == "hashValue" { return camel + "_" }
        return reserved.contains(camel) && camel != "none" && camel != "any" ? "`\(camel)`" : camel
    }

    static func member(_ name: String) -> String {
        let camel = name.contains("_") || name.allSatisfy { !$0.isLowercase } ? lowerCamel(name.lowercased()) : lowerFirst(name)
        if camel.first?.isNumber ?? true { return "_" + camel }
        return reserved.contains(camel) ? "`\(camel)`" : camel
    }

    static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    static func upperFirst(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    static func lowerCamel(_ name: String) -> String {
        let parts = name.split(separator: "_").map(String.init)
        guard let first = parts.first else { return name }
        return lowerFirst(first) + parts.dropFirst().map(upperFirst).joined()
    }

    /// The enumeration's own name in front of all of its members (`TLS_MODE_` in `TlsMode`), which Swift does not need.
    static func commonPrefix(of members: [String], in name: String) -> String {
        var prefix = ""
        for letter in name {
            if letter.isUppercase, !prefix.isEmpty, prefix.last != "_" { prefix += "_" }
            prefix += letter.uppercased()
        }
        prefix += "_"
        return members.allSatisfy { $0.hasPrefix(prefix) && $0.count > prefix.count } ? prefix : ""
    }
}
