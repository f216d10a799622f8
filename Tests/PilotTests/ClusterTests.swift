// Clusters of a sidecar, feature by feature.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf
import Testing

@testable import Pilot

struct ClusterTests {
    private var mesh: Snapshot.Settings {
        var mesh = Snapshot.Settings()
        mesh.config.connectTimeout = Duration(seconds: 10)
        mesh.config.dnsRefreshRate = Duration(seconds: 60)
        return mesh
    }

    private func clusters(
        _ service: Service = Fixture.service("web", "shop"), policy: (inout Networking.TrafficPolicy) -> Void = { _ in },
        subset: ((inout Networking.TrafficPolicy) -> Void)? = nil, endpoints: [Endpoint] = [],
        mesh change: (inout IstioMesh.MeshConfig) -> Void = { _ in }
    ) -> [String: EnvoyCluster.Cluster] {
        var rule = Networking.DestinationRule()
        rule.host = service.hostname
        policy(&rule.trafficPolicy)
        if let subset {
            var named = Networking.Subset()
            named.name = "v1"
            subset(&named.trafficPolicy)
            rule.subsets = [named]
        }
        var settings = mesh
        change(&settings.config)
        let snapshot = Snapshot(
            mesh: settings, services: [service], endpoints: [service.key: endpoints],
            config: ConfigStore([Fixture.config(rule, "DestinationRule", "shop", "web")]))
        let node = ProxyNode(Fixture.workload("client", "shop"), in: snapshot)
        let all = ClusterGenerator(Generation(PushContext(snapshot), node)).outbound()
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    private let web = "outbound|80||web.shop.svc.cluster.local"
    private let webV1 = "outbound|80|v1|web.shop.svc.cluster.local"

    private func options(_ cluster: EnvoyCluster.Cluster?) -> EnvoyUpstreamHTTP.HttpProtocolOptions? {
        guard let packed = cluster?.typedExtensionProtocolOptions[ClusterDraft.httpOptionsName] else { return nil }
        return try? packed.unpacked(as: EnvoyUpstreamHTTP.HttpProtocolOptions.self)
    }

    private func tls(_ socket: EnvoyCore.TransportSocket?) -> EnvoyTLS.UpstreamTlsContext? {
        guard case .typedConfig(let packed) = socket?.configType else { return nil }
        return try? packed.unpacked(as: EnvoyTLS.UpstreamTlsContext.self)
    }

    private func externalService(_ resolution: Service.Resolution, port: Service.Port) -> Service {
        Service(
            hostname: "api.example.com", name: "api", namespace: "shop", registry: .external,
            metadata: Fixture.metadata("ServiceEntry", "shop", "api"), ports: [port], resolution: resolution, isMeshExternal: true)
    }

    @Test func aPlainServiceTakesMutualTLSByItself() throws {
        let cluster = try #require(clusters()[web])
        #expect(cluster.altStatName == web + ";")
        #expect(cluster.edsClusterConfig.serviceName == web)
        #expect(cluster.lbPolicy == .leastRequest)
        #expect(cluster.transportSocketMatches.map(\.name) == ["tlsMode-istio", "tlsMode-disabled"])
        let context = try #require(tls(cluster.transportSocketMatches.first?.transportSocket))
        #expect(context.sni == "outbound_.80_._.web.shop.svc.cluster.local")
        #expect(context.commonTlsContext.alpnProtocols == ["istio-peer-exchange", "istio"])
        #expect(clusters(mesh: { $0.enableAutoMtls = false })[web]?.transportSocketMatches.isEmpty == true)
    }

    @Test func portSettingsStandInForAllAndSubsetsAddToThem() throws {
        let all = clusters(
            policy: { policy in
                policy.tls.mode = .disable
                policy.connectionPool.tcp.maxConnections = 9
                var port = Networking.TrafficPolicy.PortTrafficPolicy()
                port.port.number = 80
                port.tls.mode = .istioMutual
                policy.portLevelSettings = [port]
            }, subset: { $0.connectionPool.http.http2MaxRequests = 3 })
        let own = try #require(all[web]?.circuitBreakers.thresholds.first)
        #expect(own.maxConnections == .max)
        #expect(all[web]?.$transportSocket != nil)
        let subset = try #require(all[webV1])
        #expect(subset.circuitBreakers.thresholds.first?.maxRequests == 3)
        #expect(tls(subset.$transportSocket)?.sni == "outbound_.80_.v1_.web.shop.svc.cluster.local")
    }

    @Test func poolsBecomeBreakersAndOptions() throws {
        let cluster = try #require(
            clusters(
                policy: { policy in
                    policy.connectionPool.http.h2UpgradePolicy = .upgrade
                    policy.connectionPool.http.maxConcurrentStreams = 7
                    policy.connectionPool.http.http2KeepAlive.interval = Duration(seconds: 5)
                    policy.connectionPool.tcp.idleTimeout = Duration(seconds: 30)
                    policy.connectionPool.tcp.maxConnectionDuration = Duration(seconds: 60)
                    policy.connectionPool.tcp.tcpKeepalive.probes = 4
                    policy.retryBudget.percent = 25
                }, mesh: { $0.tcpKeepalive.time = Duration(seconds: 8) })[web])
        let http = try #require(options(cluster))
        #expect(http.commonHttpProtocolOptions.idleTimeout == Duration(seconds: 30))
        #expect(http.commonHttpProtocolOptions.maxConnectionDuration == Duration(seconds: 60))
        guard case .explicitHttpConfig(let config) = http.upstreamProtocolOptions,
            case .http2ProtocolOptions(let settings) = config.protocolConfig
        else {
            Issue.record("not HTTP/2")
            return
        }
        #expect(settings.maxConcurrentStreams == 7)
        #expect(settings.connectionKeepalive.interval == Duration(seconds: 5))
        #expect(cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveProbes == 4)
        #expect(cluster.upstreamConnectionOptions.tcpKeepalive.keepaliveTime == 8)
        #expect(cluster.circuitBreakers.thresholds.first?.retryBudget.budgetPercent.value == 25)
        #expect(
            tls(cluster.transportSocketMatches.first?.transportSocket)?.commonTlsContext.alpnProtocols
                == ["istio-peer-exchange", "istio", "h2"])
    }

    @Test func detectedProtocolsFollowTheClient() throws {
        let service = Fixture.service("web", "shop", ports: [Service.Port(name: "x", number: 80, protocol: .unsupported)])
        guard case .useDownstreamProtocolConfig = options(clusters(service)[web])?.upstreamProtocolOptions else {
            Issue.record("does not follow the client")
            return
        }
        let upgraded = clusters(service, mesh: { $0.h2UpgradePolicy = .upgrade })[web]
        guard case .useDownstreamProtocolConfig = options(upgraded)?.upstreamProtocolOptions else {
            Issue.record("the mesh must not upgrade what is only guessed")
            return
        }
    }

    @Test func balancers() throws {
        let ring = clusters(policy: { $0.loadBalancer.lbPolicy = .consistentHash(Networking.LoadBalancerSettings.ConsistentHashLB()) })[web]
        #expect(ring?.lbPolicy == .ringHash)
        guard case .ringHashLbConfig(let config) = ring?.lbConfig else {
            Issue.record("no ring")
            return
        }
        #expect(config.minimumRingSize == 1024)
        let warm = clusters(policy: { policy in
            policy.loadBalancer.lbPolicy = .simple(.roundRobin)
            policy.loadBalancer.warmup.duration = Duration(seconds: 9)
            policy.loadBalancer.warmup.aggression = 2
        })[web]
        guard case .roundRobinLbConfig(let slow) = warm?.lbConfig else {
            Issue.record("no warm-up")
            return
        }
        #expect(slow.slowStartConfig.slowStartWindow == Duration(seconds: 9))
        #expect(slow.slowStartConfig.aggression.defaultValue == 2)
        let through = clusters(policy: { $0.loadBalancer.lbPolicy = .simple(.passthrough) }, subset: { _ in })
        for name in [web, webV1] {
            #expect(through[name]?.lbPolicy == .clusterProvided)
            guard case .type(.originalDst) = through[name]?.clusterDiscoveryType else {
                Issue.record("\(name) is balanced")
                continue
            }
        }
    }

    @Test func usersOwnTLS() throws {
        let simple = clusters(policy: { $0.tls.mode = .simple })[web]
        #expect(options(simple)?.upstreamHttpProtocolOptions.autoSni == true)
        #expect(options(simple)?.upstreamHttpProtocolOptions.autoSanValidation == true)
        guard case .combinedValidationContext(let validation) = tls(simple?.$transportSocket)?.commonTlsContext.validationContextType else {
            Issue.record("nothing is verified")
            return
        }
        #expect(validation.validationContextSdsSecretConfig.name == "file-root:system")
        let unverified = clusters(policy: { policy in
            policy.tls.mode = .simple
            policy.tls.insecureSkipVerify = true
        })[web]
        guard case .validationContext = tls(unverified?.$transportSocket)?.commonTlsContext.validationContextType else {
            Issue.record("something is verified")
            return
        }
        #expect(options(unverified)?.upstreamHttpProtocolOptions.autoSanValidation == false)
        // Credentials by name are only for rules that select workloads.
        let named = clusters(policy: { policy in
            policy.tls.mode = .mutual
            policy.tls.credentialName = "client"
        })[web]
        #expect(named?.$transportSocket == nil && named?.transportSocketMatches.isEmpty == true)
    }

    @Test func proxyProtocolWrapsEverySocket() {
        let cluster = clusters(policy: { $0.proxyProtocol.version = .v2 })[web]
        #expect(
            cluster?.transportSocketMatches.map(\.transportSocket.name)
                == Array(repeating: "envoy.transport_sockets.upstream_proxy_protocol", count: 2))
        let plain = clusters(policy: { policy in
            policy.tls.mode = .disable
            policy.proxyProtocol.version = .v1
        })[web]
        #expect(plain?.$transportSocket?.name == "envoy.transport_sockets.upstream_proxy_protocol")
    }

    @Test func namesAreResolvedOnlyWhereThereAreAny() {
        let port = Service.Port(name: "http", number: 80, protocol: .http)
        let service = externalService(.dns, port: port)
        let name = "outbound|80||api.example.com"
        #expect(clusters(service)[name] == nil)
        let endpoint = Endpoint(
            addresses: ["eu.example.com"], servicePortName: "http", port: 8080, workload: WorkloadIdentity(), origin: Origin(file: ""))
        let cluster = clusters(service, endpoints: [endpoint])[name]
        #expect(cluster?.loadAssignment.endpoints.count == 1)
        #expect(cluster?.dnsLookupFamily == .v4Only)
        #expect(cluster?.transportSocketMatches.isEmpty == true)
    }

    @Test func requestedNamesAreForwarded() {
        let http = externalService(.dynamicDNS, port: Service.Port(name: "http", number: 80, protocol: .http))
        guard case .clusterType(let type) = clusters(http)["outbound|80||api.example.com"]?.clusterDiscoveryType else {
            Issue.record("no forward proxy")
            return
        }
        #expect(type.name == "envoy.clusters.dynamic_forward_proxy")
        let tcp = externalService(.dynamicDNS, port: Service.Port(name: "tcp", number: 80, protocol: .tcp))
        #expect(clusters(tcp)["outbound|80||api.example.com"] == nil)
    }

    @Test func patternsNameStatistics() {
        let cluster = clusters(mesh: { $0.outboundClusterStatName = "%SERVICE%_%SERVICE_PORT_NAME%_%SERVICE_PORT%" })[web]
        #expect(cluster?.altStatName == "web.shop_http_80;")
    }
}
