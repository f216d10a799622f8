// Access logs, tracing and metrics from Telemetry resources and MeshConfig.

import EnvoyAPI
import IstioAPI
import Mesh
import Testing

@testable import Pilot

struct TelemetryTests {
    private func builder(
        _ resources: [DecodedObject] = [], _ change: (inout IstioMesh.MeshConfig) -> Void = { _ in }
    ) -> TelemetryBuilder {
        var mesh = Snapshot.Settings()
        change(&mesh.config)
        let workload = Fixture.workload("web", "shop", labels: ["app": "web"])
        let snapshot = Snapshot(
            mesh: mesh, services: [Fixture.service("zipkin", "observe")], workloads: [workload], config: ConfigStore(resources))
        return TelemetryBuilder(Generation(PushContext(snapshot), ProxyNode(workload, in: snapshot)))
    }

    private func logging(
        _ provider: String?, mode: Telemetries.WorkloadMode = .clientAndServer, disabled: Bool? = nil
    ) -> Telemetries.AccessLogging {
        var entry = Telemetries.AccessLogging()
        if let provider {
            var reference = Telemetries.ProviderRef()
            reference.name = provider
            entry.providers = [reference]
        }
        entry.match.mode = mode
        entry.disabled = disabled
        return entry
    }

    private func resource(_ namespace: String, _ change: (inout Telemetries.Telemetry) -> Void) -> DecodedObject {
        var spec = Telemetries.Telemetry()
        change(&spec)
        return Fixture.config(spec, "Telemetry", namespace, "default")
    }

    @Test func theFileOfTheMeshIsTheLogWhereNothingElseIsSaid() {
        let builder = builder { $0.accessLogFile = "/dev/stdout" }
        #expect(builder.accessLogs(.sidecarOutbound, isHTTP: true).map(\.name) == ["envoy.access_loggers.file"])
        #expect(builder.accessLogs(.sidecarOutbound, isHTTP: true).first?.$filter == nil)
        #expect(builder.listenerAccessLogs(.sidecarInbound).first?.$filter != nil)
        #expect(self.builder().accessLogs(.sidecarOutbound, isHTTP: true).isEmpty)
    }

    @Test func theNarrowerResourceTurnsALogOffForItsMode() {
        let builder = builder([
            resource("istio-system") { $0.accessLogging = [logging("envoy")] },
            resource("shop") { $0.accessLogging = [logging(nil, mode: .client, disabled: true)] },
        ])
        #expect(builder.accessLogs(.sidecarOutbound, isHTTP: true).isEmpty)
        #expect(builder.accessLogs(.sidecarInbound, isHTTP: true).count == 1)
    }

    @Test func tracingFollowsTheMeshAndItsProvider() {
        var manager = EnvoyHCM.HttpConnectionManager()
        builder().applyTracing(.sidecarOutbound, to: &manager)
        #expect(manager.$tracing == nil)
        builder { $0.enableTracing = true }.applyTracing(.sidecarOutbound, to: &manager)
        #expect(manager.tracing.randomSampling.value == 1)
        let traced = builder([resource("istio-system") { $0.tracing = [Telemetries.Tracing()] }]) { mesh in
            var zipkin = IstioMesh.MeshConfig.ExtensionProvider.ZipkinTracingProvider()
            zipkin.service = "zipkin.observe.svc.cluster.local"
            zipkin.port = 9411
            var provider = IstioMesh.MeshConfig.ExtensionProvider()
            provider.name = "spans"
            provider.provider = .zipkin(zipkin)
            mesh.extensionProviders = [provider]
            mesh.defaultProviders.tracing = ["SPANS"]
        }
        traced.applyTracing(.sidecarInbound, to: &manager)
        #expect(manager.tracing.provider.name == "envoy.tracers.zipkin")
        #expect(manager.tracing.customTags.map(\.tag) == manager.tracing.customTags.map(\.tag).sorted())
    }

    @Test func aMissingProviderIsSaidOnce() {
        let builder = builder([resource("shop") { $0.accessLogging = [logging("nowhere")] }])
        _ = builder.accessLogs(.sidecarOutbound, isHTTP: true)
        _ = builder.accessLogs(.sidecarInbound, isHTTP: false)
        #expect(builder.generation.diagnostics.map(\.message) == ["access log provider nowhere does not exist"])
    }

    @Test func metricsAreCountedUntilAllAreTurnedOff() throws {
        let counted = builder { $0.defaultProviders.metrics = ["prometheus"] }
        #expect(counted.httpFilters(.sidecarInbound).map(\.name) == ["istio.stats"])
        var override = Telemetries.MetricsOverrides()
        override.disabled = true
        var metrics = Telemetries.Metrics()
        metrics.overrides = [override]
        let off = builder([resource("shop") { $0.metrics = [metrics] }]) { $0.defaultProviders.metrics = ["prometheus"] }
        #expect(off.networkFilters(.sidecarOutbound).isEmpty)
    }
}
