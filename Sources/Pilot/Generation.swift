// Generation: what the builders of one proxy's resources read, and where they put what they had to leave out.

import IstioAPI
import Mesh

/// One proxy's configuration in the making.
final class Generation {
    let context: PushContext
    let node: ProxyNode
    let scope: SidecarScope
    private(set) var diagnostics: [Diagnostic] = []
    private var merged: [ServiceKey: MergedDestinationRule?] = [:]

    /// Kept by `SecurityFilters` for the next one who asks for them.
    var securityFilters: SecurityFilters?

    init(_ context: PushContext, _ node: ProxyNode) {
        self.context = context
        self.node = node
        scope = context.scope(of: node)
    }

    var mesh: Snapshot.Settings { context.snapshot.mesh }
    var meshConfig: IstioMesh.MeshConfig { context.snapshot.mesh.config }

    /// Logs, traces and metrics of the proxy.
    private(set) lazy var telemetry = TelemetryPlan(self)

    /// The DestinationRule that counts for a service, from this proxy's point of view.
    func destinationRule(for service: Service) -> MergedDestinationRule? {
        if let known = merged[service.key] { return known }
        let found = context.destinationRules.rule(for: service, namespace: node.namespace, labels: node.labels)
        merged[service.key] = .some(found)
        return found
    }

    /// Something of a configuration object cannot be translated: it is left out, the rest still comes.
    func leaveOut(_ message: String, hint: String? = nil, of metadata: ConfigMetadata, at path: String? = nil) {
        diagnostics.append(
            Diagnostic(
                .warning, code: "untranslatable", message: message, hint: hint, origin: path.map(metadata.origin(of:)) ?? metadata.origin,
                path: path, subject: metadata.reference))
    }
}
