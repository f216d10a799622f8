// Bootstrap: what Envoy starts with: where its control plane is, or all of its configuration.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Makes Envoy's bootstrap for the proxies of a mesh.
public enum Bootstrap {
    /// What a bootstrap depends on beside the mesh: how and where the proxy runs.
    public struct Options: Sendable {
        /// The socket by which the agent beside the proxy hands on the control plane's configuration.
        public var discoverySocket = "./etc/istio/proxy/XDS"

        /// The socket by which the agent hands out certificates.
        public var secretSocket = "./var/run/secrets/workload-spiffe-uds/socket"

        /// Where a static bootstrap finds `cert-chain.pem`, `key.pem` and `root-cert.pem`, and a folder for each Secret. Nil:
        /// the agent hands them out, as in a pod.
        public var certificateDirectory: String?

        /// `ISTIO_VERSION` of the node.
        public var version = "1.32.0"

        /// Identities of the control plane, `PILOT_SAN` of the node.
        public var controlPlaneNames: [String] = []

        /// Where ejections of hosts are logged; empty for nowhere.
        public var outlierLogPath = ""
        public var prometheusPort = 15090
        public var readinessPort = 15021

        public init() {}
    }

    /// A bootstrap with which Envoy asks its control plane for everything.
    public static func dynamic(
        for node: ProxyNode, in snapshot: Snapshot, options: Options = Options()
    ) -> EnvoyBootstrap.Bootstrap {
        let facts = BootstrapFacts(node, snapshot, options)
        var bootstrap = common(facts)
        let services = BootstrapServices(facts)
        bootstrap.staticResources.clusters = services.clusters
        bootstrap.staticResources.listeners = BootstrapListeners(facts).listeners
        bootstrap.bootstrapExtensions = services.extensions
        bootstrap.statsSinks = services.sinks
        bootstrap.$tracing = services.tracing
        bootstrap.dynamicResources = discovery
        if let path = facts.metadata("LOAD_STATS_CONFIG_JSON"), let config = try? EnvoyCore.ApiConfigSource(json: path) {
            bootstrap.clusterManager.loadStatsConfig = config
        }
        return bootstrap
    }

    /// A bootstrap with all configuration in it, for an Envoy without a control plane.
    ///
    /// Filters that only Istio's own build of Envoy has are left out.
    public static func `static`(
        for node: ProxyNode, configuration: ProxyConfiguration, in snapshot: Snapshot, options: Options = Options()
    ) -> EnvoyBootstrap.Bootstrap {
        let facts = BootstrapFacts(node, snapshot, options)
        var bootstrap = common(facts)
        let services = BootstrapServices(facts)
        bootstrap.statsSinks = services.sinks
        bootstrap.$tracing = services.tracing
        var resources = StaticResources(configuration, facts)
        var absent = BootstrapServices.needsAgent
        if options.certificateDirectory == nil { absent.remove(BootstrapServices.secretCluster) }
        let own = services.clusters.filter { !absent.contains($0.name) }
        bootstrap.staticResources.clusters = own + resources.clusters()
        bootstrap.staticResources.listeners = BootstrapListeners(facts).statistics + resources.listeners()
        bootstrap.staticResources.secrets = resources.secrets.all
        return bootstrap
    }

    /// What both have.
    private static func common(_ facts: BootstrapFacts) -> EnvoyBootstrap.Bootstrap {
        var bootstrap = EnvoyBootstrap.Bootstrap()
        bootstrap.node = NodeMetadata(facts).node
        bootstrap.applicationLogConfig.logFormat.logFormat = .textFormat("%Y-%m-%dT%T.%fZ\t%l\tenvoy %n %g:%#\t%v\tthread=%t")
        bootstrap.layeredRuntime.layers = RuntimeLayers(facts).layers
        let statistics = BootstrapStatistics(facts)
        bootstrap.statsConfig = statistics.config
        bootstrap.statsFlushInterval = statistics.flushInterval
        bootstrap.statsEviction = statistics.evictionInterval.map { .statsEvictionInterval($0) }
        bootstrap.admin = admin(facts)
        bootstrap.overloadManager.resourceMonitors = [RuntimeLayers(facts).connectionLimit]
        if !facts.options.outlierLogPath.isEmpty {
            bootstrap.clusterManager.outlierDetection.eventLogPath = facts.options.outlierLogPath
        }
        bootstrap.clusterManager.enableDeferredClusterCreation = true
        bootstrap.deferredStatOptions.enableDeferredCreationStats = true
        return bootstrap
    }

    private static func admin(_ facts: BootstrapFacts) -> EnvoyBootstrap.Admin {
        var file = EnvoyFileLog.FileAccessLog()
        file.path = "/dev/null"
        var log = EnvoyAccessLog.AccessLog()
        log.name = "envoy.access_loggers.file"
        log.configType = .typedConfig(AnyMessage(file))
        var admin = EnvoyBootstrap.Admin()
        admin.accessLog = [log]
        admin.profilePath = "/var/lib/istio/data/envoy.prof"
        admin.address = facts.address(facts.node.loopbackAddress, facts.adminPort)
        return admin
    }

    /// Listeners and clusters come by one stream of aggregated discovery, as do the endpoints and routes that they name.
    private static let discovery: EnvoyBootstrap.Bootstrap.DynamicResources = {
        var aggregated = EnvoyCore.ConfigSource()
        aggregated.configSourceSpecifier = .ads(EnvoyCore.AggregatedConfigSource())
        aggregated.initialFetchTimeout = Duration()
        aggregated.resourceApiVersion = .v3
        var target = EnvoyCore.GrpcService.EnvoyGrpc()
        target.clusterName = BootstrapServices.discoveryCluster
        var service = EnvoyCore.GrpcService()
        service.targetSpecifier = .envoyGrpc(target)
        var resources = EnvoyBootstrap.Bootstrap.DynamicResources()
        resources.ldsConfig = aggregated
        resources.cdsConfig = aggregated
        resources.adsConfig.apiType = .deltaGrpc
        resources.adsConfig.setNodeOnFirstMessageOnly = true
        resources.adsConfig.transportApiVersion = .v3
        resources.adsConfig.grpcServices = [service]
        return resources
    }()
}
