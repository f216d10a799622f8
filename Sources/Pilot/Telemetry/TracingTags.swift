// TracingTags: what spans say beside the request: who the proxy is, dry runs of policies, tags that users ask for.

import EnvoyAPI
import IstioAPI
import Mesh

enum TracingTags {
    typealias Tag = EnvoyTracing.CustomTag

    /// In the order of their names.
    static func sorted(_ tags: [Tag]) -> [Tag] { tags.sorted { $0.tag < $1.tag } }

    /// Who the proxy is, and the outcome of authorization policies in dry run.
    static func istio(_ node: ProxyNode, _ mesh: Snapshot.Settings) -> [Tag] {
        func known(_ text: String?, or fallback: String) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? fallback }
        let meshID = known(mesh.meshID.isEmpty ? mesh.config.defaultConfig.meshId : mesh.meshID, or: mesh.domainSuffix)
        return [
            literal(
                "istio.canonical_revision", known(node.labels["service.istio.io/canonical-revision"], or: node.workload.canonicalRevision)),
            literal("istio.canonical_service", known(node.labels["service.istio.io/canonical-name"], or: node.workload.canonicalName)),
            literal("istio.mesh_id", meshID),
            literal("istio.namespace", known(node.namespace, or: "default")),
            literal("istio.cluster_id", known(node.clusterID, or: mesh.clusterID)),
        ] + dryRuns
    }

    private static let dryRuns: [Tag] = [
        dryRun("allow_policy.name", "allow", "effective_policy_id"), dryRun("allow_policy.result", "allow", "engine_result"),
        dryRun("deny_policy.name", "deny", "effective_policy_id"), dryRun("deny_policy.result", "deny", "engine_result"),
    ]

    /// From what the RBAC filter says of its shadow rules.
    private static func dryRun(_ name: String, _ action: String, _ result: String) -> Tag {
        var segment = EnvoyMetadata.MetadataKey.PathSegment()
        segment.segment = .key("istio_dry_run_\(action)_shadow_\(result)")
        var metadata = Tag.Metadata()
        metadata.kind.kind = .request(EnvoyMetadata.MetadataKind.Request())
        metadata.metadataKey.key = "envoy.filters.http.rbac"
        metadata.metadataKey.path = [segment]
        var tag = Tag()
        tag.tag = "istio.authorization.dry_run.\(name)"
        tag.type = .metadata(metadata)
        return tag
    }

    /// Tags of a Telemetry resource.
    static func tags(_ tags: [String: Telemetries.Tracing.CustomTag]) -> [Tag] {
        tags.compactMap { name, tag in
            switch tag.type {
            case .literal(let value): literal(name, value.value)
            case .environment(let value): environment(name, value.name, value.defaultValue)
            case .header(let value): header(name, value.name, value.defaultValue)
            case .formatter(let value): made(name, .value(value.value))
            case nil: nil
            }
        }
    }

    /// Tags of ProxyConfig.
    static func tags(_ tags: [String: IstioMesh.Tracing.CustomTag]) -> [Tag] {
        tags.compactMap { name, tag in
            switch tag.type {
            case .literal(let value): literal(name, value.value)
            case .environment(let value): environment(name, value.name, value.defaultValue)
            case .header(let value): header(name, value.name, value.defaultValue)
            case nil: nil
            }
        }
    }

    private static func literal(_ name: String, _ value: String) -> Tag {
        var literal = Tag.Literal()
        literal.value = value
        return made(name, .literal(literal))
    }

    private static func environment(_ name: String, _ variable: String, _ fallback: String) -> Tag {
        var environment = Tag.Environment()
        environment.name = variable
        environment.defaultValue = fallback
        return made(name, .environment(environment))
    }

    private static func header(_ name: String, _ header: String, _ fallback: String) -> Tag {
        var request = Tag.Header()
        request.name = header
        request.defaultValue = fallback
        return made(name, .requestHeader(request))
    }

    private static func made(_ name: String, _ type: Tag.TypeChoice) -> Tag {
        var tag = Tag()
        tag.tag = name
        tag.type = type
        return tag
    }
}
