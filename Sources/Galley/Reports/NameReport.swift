// The resources with findings, by name, for loops in a shell.

import Mesh

/// `virtualservice.networking.istio.io/reviews`, as `kubectl -o name` writes it; each resource once. A finding without a
/// resource gives its file.
public struct NameReport: FindingsReport {
    private var named: Set<String> = []

    public init() {}

    public mutating func finding(_ finding: Diagnostic, suppressed: Suppression?, to sink: Sink) {
        guard suppressed == nil, let name = finding.subject.map(Self.name) ?? finding.origin?.file else { return }
        // Resources of the same name in two namespaces read the same here, and are two for the reader of a count.
        let key = finding.subject.map { "\($0.apiVersion) \($0)" } ?? name
        if named.insert(key).inserted { sink(DisplayText.printable(name) + "\n") }
    }

    private static func name(_ resource: ResourceReference) -> String {
        let kind = resource.kind.lowercased()
        return resource.group.isEmpty ? "\(kind)/\(resource.name)" : "\(kind).\(resource.group)/\(resource.name)"
    }
}
