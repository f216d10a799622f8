// Rules: what a field accepts beyond its kind, as the options of its .proto file say.

/// What a field, an item of a list, or a key or value of a map accepts (`meshctl.Rules` in `meshctl/options.proto`).
public final class Rules: Sendable {
    public let isRequired: Bool
    public let minimum: Double?
    public let maximum: Double?

    /// In characters.
    public let minLength: Int?
    public let maxLength: Int?
    public let minItems: Int?
    public let maxItems: Int?

    /// RE2 expressions.
    public let pattern: String?
    public let notPattern: String?
    public let values: [String]
    public let format: Format
    public let listKeys: [String]
    public let isUnique: Bool
    public let minDuration: String?
    public let maxDuration: String?
    public let isNullable: Bool
    public let isUnlisted: Bool
    public let aliases: [String]

    /// What holds when the field is absent, as written in YAML.
    public let defaultValue: String?
    public let items: Rules?
    public let keys: Rules?

    /// What kind of thing a text is: `meshctl.Format`.
    public enum Format: UInt8, Sendable {
        case any = 0, duration, port, optionalPort, host, wildcardHost, ip, subnet, regex, url, spiffeID, trustDomain, dnsLabel
        case lowerDNSLabel, dnsSubdomain, labelKey, labelValue, headerName, quantity, dateTime, portOrName, base64, numberOrPercent
        case cel, filePath, hostPort
    }

    /// Reads the attributes of a table's row that concern values. Those of items and keys carry a prefix.
    init?(attributes: [(name: String, value: String)], prefix: String = "") {
        var texts: [String: String] = [:]
        var lists: [String: [String]] = [:]
        var hasItems = false
        var hasKeys = false
        for (name, value) in attributes where name.hasPrefix(prefix) {
            let name = String(name.dropFirst(prefix.count))
            if name.hasPrefix("items.") {
                hasItems = true
            } else if name.hasPrefix("keys.") {
                hasKeys = true
            } else {
                texts[name] = value
                lists[name, default: []].append(value)
            }
        }
        guard !texts.isEmpty || hasItems || hasKeys else { return nil }
        isRequired = texts["required"] != nil
        minimum = texts["minimum"].flatMap { Double($0) }
        maximum = texts["maximum"].flatMap { Double($0) }
        minLength = texts["min_length"].flatMap { Int($0) }
        maxLength = texts["max_length"].flatMap { Int($0) }
        minItems = texts["min_items"].flatMap { Int($0) }
        maxItems = texts["max_items"].flatMap { Int($0) }
        pattern = texts["pattern"]
        notPattern = texts["not_pattern"]
        values = lists["values"] ?? []
        format = texts["format"].flatMap { UInt8($0) }.flatMap { Format(rawValue: $0) } ?? .any
        listKeys = lists["list_keys"] ?? []
        isUnique = texts["unique"] != nil
        minDuration = texts["min_duration"]
        maxDuration = texts["max_duration"]
        isNullable = texts["nullable"] != nil
        isUnlisted = texts["unlisted"] != nil
        defaultValue = texts["default"]
        aliases = lists["aliases"] ?? []
        items = hasItems ? Rules(attributes: attributes, prefix: prefix + "items.") : nil
        keys = hasKeys ? Rules(attributes: attributes, prefix: prefix + "keys.") : nil
    }
}
