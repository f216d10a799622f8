// XDSComparison: two xDS resources held against each other by meaning.

/// Compares resources in proto3 JSON. Left out on both sides: filters named `istio.*`, which only a proxy built by Istio
/// has, and metadata under `meshctl`. Order counts, save for lists in which Envoy does not mind it.
public enum XDSComparison {
    /// Where two resources differ, one line a difference; empty if they mean the same.
    public static func differences(expected: JSONTree, actual: JSONTree) -> [String] {
        var result: [String] = []
        compare(normal(expected), normal(actual), at: "", &result)
        return result
    }

    // MARK: Normal form

    private static func normal(_ tree: JSONTree, key: String = "") -> JSONTree {
        switch tree {
        case .object(let fields):
            var result = fields
            for (name, value) in fields { result[name] = normal(value, key: name) }
            // In proto3's JSON an empty list says the same as none.
            result = result.filter { $0.value != .list([]) }
            if let metadata = result["metadata"] { result["metadata"] = withoutSources(metadata) }
            return .object(result)
        case .list(let items):
            let kept = items.map { normal($0, key: key) }.filter { !isIstioFilter($0) }
            return .list(sorted(kept, key))
        default: return tree
        }
    }

    private static func withoutSources(_ metadata: JSONTree) -> JSONTree? {
        guard case .object(var fields) = metadata, case .object(var filters)? = fields["filterMetadata"],
            filters.removeValue(forKey: "meshctl") != nil
        else { return metadata }
        fields["filterMetadata"] = filters.isEmpty ? nil : .object(filters)
        return fields.isEmpty ? nil : .object(fields)
    }

    private static func isIstioFilter(_ tree: JSONTree) -> Bool {
        (tree["typedConfig"] != nil || tree["configDiscovery"] != nil) && tree["name"]?.text?.hasPrefix("istio.") ?? false
    }

    private static func sorted(_ items: [JSONTree], _ key: String) -> [JSONTree] {
        func by(_ text: (JSONTree) -> String) -> [JSONTree] {
            items.map { (text($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        switch key {
        case "virtualHosts": return by { $0["name"]?.text ?? "" }
        case "filterChains": return by { "\($0["name"]?.text ?? "") \($0["filterChainMatch"]?.description ?? "")" }
        case "lbEndpoints": return by { "\($0["endpoint"]?["address"]?.description ?? "") \($0["metadata"]?.description ?? "")" }
        case "domains", "services", "matchTypedSubjectAltNames": return by(\.description)
        case "endpoints" where items.first?["lbEndpoints"] != nil:
            return by { "\($0["priority"]?.description ?? "0") \($0["locality"]?.description ?? "")" }
        default: return items
        }
    }

    // MARK: Differences

    private static func compare(_ expected: JSONTree, _ actual: JSONTree, at path: String, _ result: inout [String]) {
        switch (expected, actual) {
        case (.object(let one), .object(let other)):
            for key in Set(one.keys).union(other.keys).sorted() {
                switch (one[key], other[key]) {
                case (let value?, nil): result.append("\(path).\(key): missing, expected \(short(value))")
                case (nil, let value?): result.append("\(path).\(key): not expected, \(short(value))")
                case (let value?, let found?): compare(value, found, at: "\(path).\(key)", &result)
                case (nil, nil): break
                }
            }
        case (.list(let one), .list(let other)):
            if one.count != other.count { result.append("\(path): \(other.count) items, expected \(one.count)") }
            for (index, (value, found)) in zip(one, other).enumerated() {
                compare(value, found, at: "\(path)[\(value["name"]?.text ?? "\(index)")]", &result)
            }
        default:
            if expected != actual { result.append("\(path): \(short(actual)), expected \(short(expected))") }
        }
    }

    private static func short(_ tree: JSONTree) -> String {
        let text = tree.description
        return text.utf8.count < 200 ? text : text.prefix(200) + "…"
    }
}
