// Report: what rules are given besides the message: whose it is, and where findings go.

import Mesh

/// The resource that is being checked, as its document names it.
public struct ResourceHeader: Sendable {
    public var apiVersion = ""
    public var kind = ""
    public var name = ""

    /// As written; empty when the document names none.
    public var namespace = ""
    public var labels: [String: String] = [:]
    public var annotations: [String: String] = [:]

    /// The namespace that applies: `default` when none is named.
    public var effectiveNamespace: String { namespace.isEmpty ? "default" : namespace }

    public init() {}
}

/// Takes the findings of the rules for one resource.
public final class Report {
    /// The resource that the findings are about.
    public internal(set) var resource: ResourceHeader

    /// A finding before it has a file and a line of text.
    struct Finding {
        var level: Diagnostic.Level
        var code: String
        var place: Place
        var message: String
        var hint: String?

        /// Whether the schema walk made it, rather than a rule.
        var isOfSchema: Bool
    }

    /// Whether the schema walk is under way; set by the walker.
    var isWalking = false

    private(set) var findings: [Finding] = []

    init(resource: ResourceHeader) { self.resource = resource }

    /// Something that Istio or the API server would refuse.
    /// - Parameters:
    ///   - code: the rule's stable name in kebab case, `route-weights`.
    ///   - place: what a person has to change; for something missing, the place where it belongs.
    ///   - message: what is wrong, without the path.
    ///   - hint: what to do about it, as an order: `give at least one destination a weight`.
    public func error(_ code: StaticString, _ place: Place, _ message: String, hint: String? = nil) {
        findings.append(Finding(level: .error, code: "\(code)", place: place, message: message, hint: hint, isOfSchema: isWalking))
    }

    /// Something that is accepted but does not do what it seems to, or will go away.
    public func warning(_ code: StaticString, _ place: Place, _ message: String, hint: String? = nil) {
        findings.append(Finding(level: .warning, code: "\(code)", place: place, message: message, hint: hint, isOfSchema: isWalking))
    }
}
