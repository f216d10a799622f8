// Bootstraps: who the proxy is, how it finds its control plane, and everything in one file.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct BootstrapTests {
    private func mesh(
        annotations: [String: String] = [:], _ change: (inout IstioMesh.ProxyConfig) -> Void = { _ in }
    ) -> (node: ProxyNode, snapshot: Snapshot) {
        var settings = Snapshot.Settings()
        change(&settings.config.defaultConfig)
        let workload = Fixture.workload("web-1", "shop", labels: ["app": "web"], annotations: annotations)
        let snapshot = Snapshot(mesh: settings, workloads: [workload])
        return (ProxyNode(workload, in: snapshot), snapshot)
    }

    @Test func theNodeSaysWhoTheProxyIs() {
        let (node, snapshot) = mesh()
        let bootstrap = Bootstrap.dynamic(for: node, in: snapshot)
        #expect(bootstrap.node.id == "sidecar~10.1.0.1~web-1.shop~shop.svc.cluster.local")
        #expect(bootstrap.node.cluster == "web.shop")
        let fields = bootstrap.node.metadata?.fields ?? [:]
        #expect(fields["NAMESPACE"] == .string("shop"))
        #expect(fields["OWNER"] == .string("kubernetes://apis/apps/v1/namespaces/shop/deployments/web-1"))
        #expect(bootstrap.staticResources.clusters.map(\.name) == ["prometheus_stats", "agent", "sds-grpc", "xds-grpc"])
        #expect(bootstrap.$dynamicResources != nil)
    }

    @Test func theAnnotationOfThePodIsLaidOverTheMesh() {
        let (node, snapshot) = mesh(annotations: ["proxy.istio.io/config": "proxyAdminPort: 15005\nstatsCompression: false\n"]) {
            $0.statusPort = 15099
        }
        let config = ProxySettings.config(of: node, in: snapshot)
        #expect(config.proxyAdminPort == 15005)
        #expect(config.statusPort == 15099)
        #expect(config.statsCompression == false)
    }

    @Test func evictionIsAMultipleOfTheFlushInterval() {
        func interval(_ text: String) -> EnvoyBootstrap.Bootstrap.StatsEviction? {
            let (node, snapshot) = mesh(annotations: ["sidecar.istio.io/statsEvictionInterval": text])
            return Bootstrap.dynamic(for: node, in: snapshot).statsEviction
        }
        #expect(interval("10s") != nil)
        #expect(interval("11s") == nil)
    }

    @Test func aStaticBootstrapHasEndpointsAndFilesInside() throws {
        let (node, snapshot) = mesh()
        var secret = EnvoyTLS.SdsSecretConfig()
        secret.name = "default"
        secret.sdsConfig.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        var context = EnvoyTLS.UpstreamTlsContext()
        context.commonTlsContext.tlsCertificateSdsSecretConfigs = [secret]
        var foreign = EnvoyCluster.Filter()
        foreign.name = "istio.metadata_exchange"
        foreign.typedConfig = AnyMessage(IstioStats.PluginConfig())
        var cluster = EnvoyCluster.Cluster()
        cluster.name = "outbound|80||web.shop.svc.cluster.local"
        cluster.clusterDiscoveryType = .type(.eds)
        cluster.edsClusterConfig.serviceName = cluster.name
        cluster.transportSocket.configType = .typedConfig(AnyMessage(context))
        cluster.filters = [foreign]
        var assignment = EnvoyEndpoint.ClusterLoadAssignment()
        assignment.clusterName = cluster.name
        assignment.endpoints = [EnvoyEndpoint.LocalityLbEndpoints()]
        var configuration = ProxyConfiguration()
        configuration.clusters = [cluster]
        configuration.endpoints = [assignment]
        var options = Bootstrap.Options()
        options.certificateDirectory = "/certs"
        let bootstrap = Bootstrap.static(for: node, configuration: configuration, in: snapshot, options: options)
        let made = try #require(bootstrap.staticResources.clusters.last)
        #expect(made.$edsClusterConfig == nil)
        #expect(made.loadAssignment.endpoints.count == 1)
        #expect(made.filters.isEmpty)
        let known = try #require(bootstrap.staticResources.secrets.first)
        guard case .tlsCertificate(let certificate)? = known.type else {
            Issue.record("no certificate")
            return
        }
        #expect(known.name == "default")
        #expect(try certificate.jsonString().contains("/certs/cert-chain.pem"))
        #expect(bootstrap.$dynamicResources == nil)
    }
}
