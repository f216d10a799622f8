// ExplanationText: an explanation as a page of text, in kubectl's layout.

import KubernetesAPI
import Protobuf

extension Explanation {
    /// The page: kind, field, type, constraints, description, and the fields below.
    /// - Parameters:
    ///   - width: columns that text is wrapped to.
    ///   - recursive: the whole tree of fields, names and types only.
    public func text(width: Int = 80, recursive: Bool = false) -> String {
        var lines: [String] = []
        func head(_ label: String, _ value: String) {
            lines.append((label + ":").padded(to: 12) + value)
        }
        if !apiVersion.isEmpty, let slash = apiVersion.firstIndex(of: "/") {
            head("GROUP", String(apiVersion[..<slash]))
            head("VERSION", String(apiVersion[apiVersion.index(after: slash)...]))
        } else if !apiVersion.isEmpty {
            head("VERSION", apiVersion)
        }
        head("KIND", kind)
        for namesake in namesakes { head("ALSO", "\(kind) of \(namesake): add --api-version \(namesake)") }
        lines.append("")
        if let name = path.last {
            head("FIELD", "\(name) <\(field.map(Self.type) ?? envelope?.type ?? content.map { String($0.shortName) } ?? "Object")>")
            for (label, value) in facts { head(label, value) }
            lines.append("")
        }
        lines.append("DESCRIPTION:")
        let paragraphs = description.isEmpty ? ["No description."] : description.components(of: "\n\n")
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { lines.append("") }
            lines += paragraph.wrapped(to: width, indent: 4)
        }
        if let enumeration = field?.enumeration, let table = owner.tableDocumentation(of: enumeration) {
            lines += ["", "VALUES:"]
            for member in enumeration.members where !member.isUnlisted {
                lines.append("    " + member.name + (member.isDeprecated ? "  (deprecated)" : ""))
                lines += (table[member.name]?.comment ?? "").wrapped(to: width, indent: 8)
            }
        }
        let entries = children
        if !entries.isEmpty {
            lines += ["", "FIELDS:"]
            if recursive {
                tree(entries, depth: 0, ancestors: isRoot ? [] : content.map { [$0.name] } ?? [], &lines)
            } else {
                for entry in entries {
                    lines.append(
                        "    \(entry.name) <\(entry.type)>" + (entry.isRequired ? "  -required-" : "")
                            + (entry.isDeprecated ? "  -deprecated-" : ""))
                    lines += entry.comment.wrapped(to: width, indent: 8)
                    lines.append("")
                }
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What can be said of the field besides its description, label and value.
    public var facts: [(label: String, value: String)] {
        guard let field else { return [] }
        var facts: [(String, String)] = []
        let entry = owner.documentation?[field.jsonName]
        let rules = field.rules
        if rules?.isRequired ?? false { facts.append(("REQUIRED", "yes")) }
        if let value = rules?.defaultValue { facts.append(("DEFAULT", value)) }
        if let unit = entry?.unit { facts.append(("UNIT", unit)) }
        if let bounds = rules.flatMap(Self.bounds) { facts.append(("BOUNDS", bounds)) }
        if let items = rules?.items.flatMap(Self.bounds) { facts.append(("EACH", items)) }
        if let keys = rules?.keys.flatMap(Self.bounds) { facts.append(("KEYS", keys)) }
        if let group = field.oneof {
            let siblings = owner.fields.filter { $0.oneof == group && $0.number != field.number }.map(\.jsonName)
            if !siblings.isEmpty { facts.append(("INSTEAD OF", siblings.joined(separator: ", "))) }
        }
        if let since = entry?.since { facts.append(("SINCE", since)) }
        if field.isDeprecated { facts.append(("DEPRECATED", entry?.instead.map { "use \($0)" } ?? "yes")) }
        return facts
    }

    /// The comment of the field, or of the type.
    public var description: String {
        if let envelope { return envelope.comment }
        if let field, let comment = owner.documentation?[field.jsonName]?.comment, !comment.isEmpty {
            guard let content, let own = content.documentation?.comment, !own.isEmpty, own != comment else { return comment }
            return comment + "\n\n" + own
        }
        return content?.documentation?.comment ?? ""
    }

    /// The fields below.
    public var children: [(name: String, type: String, comment: String, isRequired: Bool, isDeprecated: Bool)] {
        if isRoot, root.names != content?.fields.map(\.jsonName) {
            return root.names.map { name in
                if let common = root.envelope.first(where: { $0.name == name }) { return (name, common.type, common.comment, false, false) }
                if let schema = root.top(name) {
                    return (name, String(schema.shortName), schema.documentation?.comment ?? "", false, false)
                }
                let field = content?[name]
                return (
                    name, field.map(Self.type) ?? "Object", content?.documentation?[name]?.comment ?? "", field?.rules?.isRequired ?? false,
                    false
                )
            }
        }
        guard let content else { return [] }
        let documentation = content.documentation
        return content.fields.filter { !($0.rules?.isUnlisted ?? false) || apiVersion.isEmpty }.map { field in
            (
                field.jsonName, Self.type(field), documentation?[field.jsonName]?.comment ?? "", field.rules?.isRequired ?? false,
                field.isDeprecated
            )
        }
    }

    private func tree(
        _ entries: [(name: String, type: String, comment: String, isRequired: Bool, isDeprecated: Bool)], depth: Int,
        ancestors: [String], _ lines: inout [String]
    ) {
        for entry in entries {
            lines.append(
                String(repeating: "  ", count: depth + 2) + "\(entry.name) <\(entry.type)>" + (entry.isRequired ? "  -required-" : ""))
            let schema = isRoot && depth == 0 ? root.top(entry.name) ?? content?[entry.name]?.message : nil
            if let schema {
                Self.branch(schema, depth: depth + 1, ancestors: ancestors, &lines)
            } else if let field = content?[entry.name] {
                if let message = field.message { Self.branch(message, depth: depth + 1, ancestors: ancestors, &lines) }
            }
        }
    }

    private static func branch(_ schema: Schema, depth: Int, ancestors: [String], _ lines: inout [String]) {
        // A type inside itself is shown once.
        guard schema.wellKnown == nil, !ancestors.contains(schema.name) else { return }
        for field in schema.fields where !(field.rules?.isUnlisted ?? false) {
            let mark = field.rules?.isRequired ?? false ? "  -required-" : ""
            lines.append(String(repeating: "  ", count: depth + 2) + "\(field.jsonName) <\(type(field))>\(mark)")
            if let message = field.message { branch(message, depth: depth + 1, ancestors: ancestors + [schema.name], &lines) }
        }
    }

    /// The type in kubectl's notation: `[]Object`, `map[string]string`.
    static func type(_ field: Field) -> String {
        let content: String
        switch field.message?.wellKnown {
        case .duration: content = "duration"
        case .timestamp: content = "time"
        case .structure, .value, .list: content = "any"
        case .intOrString: content = "integer or string"
        case .some(let kind) where kind.isWrapper: content = field.message.map { $0.fields[0].type.keyword } ?? ""
        default:
            if let message = field.message {
                content = String(message.shortName)
            } else if let enumeration = field.enumeration {
                content = "enum " + (enumeration.name.split(separator: ".").last ?? "")
            } else {
                content = field.type.keyword
            }
        }
        switch field.cardinality {
        case .list: return "[]" + content
        case .map: return "map[\(field.keyType?.keyword ?? "string")]" + content
        default: return content
        }
    }

    private static func bounds(_ rules: Rules) -> String? {
        var parts: [String] = []
        func number(_ value: Double) -> String { Int64(exactly: value).map { String($0) } ?? String(value) }
        switch (rules.minimum, rules.maximum) {
        case (let low?, let high?): parts.append("\(number(low)) to \(number(high))")
        case (let low?, nil): parts.append("at least \(number(low))")
        case (nil, let high?): parts.append("at most \(number(high))")
        default: break
        }
        if let form = rules.format.description { parts.append(form) }
        func counted(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
        func range(_ low: Int?, _ high: Int?, _ unit: String) {
            switch (low, high) {
            case (let low?, let high?): parts.append(low == high ? counted(low, unit) : "\(low) to \(counted(high, unit))")
            case (let low?, nil): parts.append("at least \(counted(low, unit))")
            case (nil, let high?): parts.append("at most \(counted(high, unit))")
            default: break
            }
        }
        range(rules.minLength, rules.maxLength, "character")
        range(rules.minItems, rules.maxItems, "item")
        if let low = rules.minDuration { parts.append("at least \(low)") }
        if let high = rules.maxDuration { parts.append("at most \(high)") }
        if !rules.values.isEmpty { parts.append("one of " + rules.values.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ")) }
        if let pattern = rules.pattern { parts.append("matches \(pattern)") }
        if let pattern = rules.notPattern { parts.append("does not match \(pattern)") }
        if rules.isUnique { parts.append("no item twice") }
        if !rules.listKeys.isEmpty { parts.append("no two items with the same \(rules.listKeys.joined(separator: " and "))") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}

extension Rules.Format {
    /// The form that a text or number has to have, in words; nil where the type says it already.
    fileprivate var description: String? {
        switch self {
        case .any, .duration, .dateTime: nil
        case .port: "1 to 65535"
        case .optionalPort: "0 to 65535"
        case .host: "a host name"
        case .wildcardHost: "a host name, the first label may be *"
        case .ip: "an IP address"
        case .subnet: "an IP address or subnet"
        case .regex: "a regular expression of RE2"
        case .url: "an absolute URL"
        case .spiffeID: "a SPIFFE identity"
        case .trustDomain: "a trust domain"
        case .dnsLabel: "a DNS label"
        case .lowerDNSLabel: "a lower-case DNS label"
        case .dnsSubdomain: "a lower-case DNS name"
        case .labelKey: "the key of a label"
        case .labelValue: "the value of a label"
        case .headerName: "the name of a header"
        case .quantity: "a quantity such as 500m or 1.5Gi"
        case .portOrName: "1 to 65535, or the name of a port"
        case .base64: "base64 with padding"
        case .numberOrPercent: "a number, or a percentage such as 25%"
        case .cel: "an expression of CEL"
        case .filePath: "a path of a file"
        case .hostPort: "a host and a port"
        }
    }
}

extension Schema {
    /// The comments of an enumeration that a field of this message uses.
    func tableDocumentation(of enumeration: EnumSchema) -> Documentation? { documentation(ofType: enumeration.name) }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(1, width - count)) }

    func components(of separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The text in lines of at most `width` columns.
    func wrapped(to width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(whereSeparator: \.isWhitespace) {
            if !line.isEmpty, indent + line.count + 1 + word.count > width {
                lines.append(String(repeating: " ", count: indent) + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        if !line.isEmpty { lines.append(String(repeating: " ", count: indent) + line) }
        return lines
    }
}
