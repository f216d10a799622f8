// OperationAttribute: what a rule may ask about the request and the connection itself, as RBAC permissions.

import EnvoyAPI
import Protobuf

/// What of the destination and the operation a condition looks at.
enum OperationAttribute: Sendable {
    case host
    case method
    case path
    case destinationPort
    case destinationAddress
    case serverName

    /// What a filter of Envoy noted about the request; nil if the key names none.
    case filterMetadata(FilterKey?)

    /// Everything, whatever the value.
    case any

    /// `experimental.envoy.filters.a.b[c]`: the filter `envoy.filters.a.b` and its key `c`.
    struct FilterKey: Sendable {
        let filter: String
        let key: String

        init?(condition: String) {
            var text = condition.dropFirst("experimental.".count)
            if text.utf8.last == UInt8(ascii: "]") { text = text.dropLast() }
            let bracket: Character = "["
            guard let open = text.firstIndex(of: bracket) else { return nil }
            filter = String(text[..<open])
            key = String(text[text.index(after: open)...])
        }
    }

    /// The key of a `when` condition; nil if it is about something else.
    init?(condition key: String) {
        switch key {
        case "destination.ip": self = .destinationAddress
        case "destination.port": self = .destinationPort
        case "connection.sni": self = .serverName
        case "any": self = .any
        default:
            guard key.hasPrefix("experimental.envoy.filters.") else { return nil }
            self = .filterMetadata(FilterKey(condition: key))
        }
    }

    private var isHTTPOnly: Bool {
        switch self {
        case .host, .method, .path: true
        default: false
        }
    }
}

extension OperationAttribute: RuleAttribute {
    func matcher(_ value: String, in traffic: AuthorizationTraffic) throws(UntranslatableCondition) -> EnvoyRBAC.Permission {
        if isHTTPOnly, traffic == .bytes { throw .isHTTPOnly }
        switch self {
        case .host: return .init(.header(.init(name: ":authority", policyText: value, ignoringCase: true)))
        case .method: return .init(.header(.init(name: ":method", policyText: value)))
        case .path: return Self.path(value)
        case .destinationPort:
            let isNumber = value.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard isNumber, let port = UInt16(value) else { throw .isNoPort(value) }
            return .init(.destinationPort(UInt32(port)))
        case .destinationAddress:
            guard let range = PolicyAddress.range(value) else { throw .isNoAddress(value) }
            return .init(.destinationIp(range))
        case .serverName: return .init(.requestedServerName(.init(policyText: value)))
        case .filterMetadata(let key):
            guard let key else { throw .isNoKey }
            return .init(.metadata(.init(filter: key.filter, path: [key.key], Self.metadataValue(value))))
        case .any: return .any
        }
    }

    /// Values of metadata are matched as one, all others each for itself.
    func combined(
        _ values: [String], in traffic: AuthorizationTraffic
    ) throws(UntranslatableCondition) -> EnvoyRBAC.Permission? {
        guard case .filterMetadata(let key) = self else { return nil }
        guard let key else { throw .isNoKey }
        return .init(.metadata(.init(filter: key.filter, path: [key.key], .init(anyOf: values.map(Self.metadataValue)))))
    }

    /// `[text]` means that a list has the text.
    private static func metadataValue(_ value: String) -> EnvoyMatcher.ValueMatcher {
        guard value.utf8.first == UInt8(ascii: "["), value.utf8.last == UInt8(ascii: "]") else {
            return .init(.init(policyText: value))
        }
        let isBracket = { (character: Character) in character == "[" || character == "]" }
        let inner = value.drop(while: isBracket).reversed().drop(while: isBracket).reversed()
        return .init(listWith: .init(.init(policyText: String(inner))))
    }

    private static func path(_ value: String) -> EnvoyRBAC.Permission {
        guard value.contains("{*}") || value.contains("{**}") else {
            var path = EnvoyMatcher.PathMatcher()
            path.rule = .path(.init(policyText: value))
            return .init(.urlPath(path))
        }
        var template = EnvoyURITemplate.UriTemplateMatchConfig()
        template.pathTemplate = withoutBraces(value)
        var matcher = EnvoyCore.TypedExtensionConfig()
        matcher.name = "uri-template"
        matcher.typedConfig = AnyMessage(template)
        return .init(.uriTemplate(matcher))
    }

    /// `{*}` and `{**}` as Envoy writes them: `*` and `**`.
    private static func withoutBraces(_ template: String) -> String {
        var result = ""
        var rest = template[...]
        while let first = rest.first {
            let token = rest.hasPrefix("{**}") ? "{**}" : rest.hasPrefix("{*}") ? "{*}" : ""
            if token.isEmpty {
                result.append(first)
                rest = rest.dropFirst()
            } else {
                result += token.dropFirst().dropLast()
                rest = rest.dropFirst(token.count)
            }
        }
        return result
    }
}

extension EnvoyRBAC.Permission: RuleMatcher {
    static let any = Self(.any(true))

    init(_ rule: Rule) {
        self.init()
        self.rule = rule
    }

    static func all(_ matchers: [Self]) -> Self { Self(.andRules(set(matchers))) }
    static func anyOf(_ matchers: [Self]) -> Self { Self(.orRules(set(matchers))) }
    static func not(_ matcher: Self) -> Self { Self(.notRule(matcher)) }

    private static func set(_ matchers: [Self]) -> Set {
        var set = Set()
        set.rules = matchers
        return set
    }
}
