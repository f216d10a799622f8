// The mesh's settings: Istio's defaults, with a user's laid over them.

import Galley
import IstioAPI
import Mesh
import Protobuf
import Testing
import YAML

@Suite struct SettingsTests {
    private static func config(_ yaml: String) -> IstioMesh.MeshConfig { settings(file: yaml).config }

    private static func settings(file: String? = nil, objects: String = "") -> Snapshot.Settings {
        var decoder = ObjectDecoder()
        var stream = DocumentStream(bytes: Array(objects.utf8))
        while case .success(let document)? = stream.next() { decoder.decode(document, file: "objects.yaml") }
        var settings = DocumentStream(bytes: Array((file ?? "").utf8))
        if case .success(let document)? = settings.next() { decoder.decode(document, as: .meshConfig, file: "mesh.yaml") }
        return decoder.settings.resolved()
    }

    @Test func defaults() {
        let config = Self.config("")
        #expect(config == MeshDefaults.config)
        #expect(config.proxyListenPort == 15_001 && config.proxyInboundListenPort == 15_006)
        #expect(config.outboundTrafficPolicy.mode == .allowAny)
        #expect(config.extensionProviders.map(\.name) == ["prometheus", "stackdriver", "envoy"])
    }

    @Test func givenFieldsReplace() {
        let config = Self.config(
            """
            enableTracing: false
            connectTimeout: 3s
            outboundTrafficPolicy: {mode: REGISTRY_ONLY}
            defaultServiceExportTo: ["."]
            localityLbSetting: {failover: [{from: a, to: b}]}
            """)
        #expect(!config.enableTracing)
        #expect(config.connectTimeout == Duration(seconds: 3))
        #expect(config.outboundTrafficPolicy.mode == .registryOnly)
        #expect(config.defaultServiceExportTo == ["."])
        // As a whole: what the user's does not say is gone.
        #expect(config.localityLbSetting.enabled == nil && config.localityLbSetting.failover.count == 1)
        #expect(config.proxyListenPort == 15_001)
    }

    @Test func proxiesSettingsGoFieldByField() {
        let proxy = Self.config("defaultConfig: {drainDuration: 1s, tracingServiceName: CANONICAL_NAME_ONLY, proxyMetadata: {A: b}}")
            .defaultConfig
        #expect(proxy.drainDuration == Duration(seconds: 1) && proxy.statusPort == 15_020)
        #expect(proxy.proxyMetadata == ["A": "b"])
        guard case .tracingServiceName? = proxy.clusterName else {
            Issue.record("the given choice does not take the place of the default")
            return
        }
    }

    @Test func extensionProvidersGoByName() {
        let config = Self.config(
            """
            extensionProviders:
            - {name: envoy, envoyFileAccessLog: {path: /dev/stderr}}
            - {name: mine, prometheus: {}}
            defaultProviders: {metrics: [mine]}
            """)
        #expect(config.extensionProviders.map(\.name) == ["prometheus", "stackdriver", "envoy", "mine"])
        guard case .envoyFileAccessLog(let log)? = config.extensionProviders[2].provider else {
            Issue.record("no access log")
            return
        }
        #expect(log.path == "/dev/stderr")
        #expect(config.defaultProviders.metrics == ["mine"])
    }

    @Test func fileGoesBeforeConfigMap() {
        let map =
            "{apiVersion: v1, kind: ConfigMap, metadata: {name: istio, namespace: istio-system}, data: {mesh: 'trustDomain: inner'}}\n"
        let revision = "---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: istio-next}, data: {mesh: 'trustDomain: next'}}\n"
        #expect(Self.settings(objects: map + revision).trustDomain == "inner")
        #expect(Self.settings(objects: revision).trustDomain == "next")
        #expect(Self.settings(file: "trustDomain: outer", objects: map).trustDomain == "outer")
    }

    @Test func wrongSettingsAreNotTaken() {
        #expect(Self.settings(file: "trustDomain: 5").trustDomain == "cluster.local")
    }
}
