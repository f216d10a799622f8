// KindRules: which rules of meaning belong to which kind.

import IstioAPI
import KubernetesAPI
import Protobuf

/// The rules of a kind, run on the wire form that the schema walk made.
struct KindRules: Sendable {
    /// - Parameters: the wire form of the kind's type, where it stands in the document, and where findings go.
    let check: @Sendable (UnsafeBufferPointer<UInt8>, Place, Report) -> Void

    /// The message type that they are about.
    private let type: ObjectIdentifier

    init<M: Message>(_ type: M.Type, _ check: @escaping @Sendable (M, Place, Report) -> Void) {
        self.type = ObjectIdentifier(M.self)
        self.check = { bytes, place, report in
            var message = M()
            do throws(WireError) {
                try message.merge(decoding: bytes, depthLimit: .max)
            } catch {
                // The walker wrote these bytes: that they cannot be read is a fault of ours, and has to be seen.
                report.error(
                    "internal", place, "meshctl could not read its own form of this resource: \(error)", hint: "please report this")
                return
            }
            check(message, place, report)
        }
    }

    /// The rules of a kind, nil when it has none beyond its schema.
    static func of(_ kind: Kind) -> KindRules? { table[ObjectIdentifier(kind.type)] }

    private static let table: [ObjectIdentifier: KindRules] = Dictionary(all.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })

    private static let all = [
        KindRules(Networking.VirtualService.self) { VirtualServiceRules.check($0, at: $1, $2) },
        KindRules(Networking.DestinationRule.self) { DestinationRuleRules.check($0, at: $1, $2) },
        KindRules(Networking.Gateway.self) { GatewayRules.check($0, at: $1, $2) },
        KindRules(Networking.ServiceEntry.self) { ServiceEntryRules.check($0, at: $1, $2) },
        KindRules(Networking.Sidecar.self) { SidecarRules.check($0, at: $1, $2) },
        KindRules(Networking.WorkloadEntry.self) { WorkloadEntryRules.check($0, at: $1, $2) },
        KindRules(Networking.WorkloadGroup.self) { WorkloadGroupRules.check($0, at: $1, $2) },
        KindRules(Networking.EnvoyFilter.self) { EnvoyFilterRules.check($0, at: $1, $2) },
        KindRules(Networking.ProxyConfig.self) { ProxyConfigRules.check($0, at: $1, $2) },
        KindRules(Security.PeerAuthentication.self) { PeerAuthenticationRules.check($0, at: $1, $2) },
        KindRules(Security.RequestAuthentication.self) { RequestAuthenticationRules.check($0, at: $1, $2) },
        KindRules(Security.AuthorizationPolicy.self) { AuthorizationPolicyRules.check($0, at: $1, $2) },
        KindRules(Telemetries.Telemetry.self) { TelemetryRules.check($0, at: $1, $2) },
        KindRules(Extensions.WasmPlugin.self) { WasmPluginRules.check($0, at: $1, $2) },
        KindRules(Extensions.TrafficExtension.self) { TrafficExtensionRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.BackendTLSPolicy.self) { GatewayAPIBackendTLSPolicyRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.GRPCRoute.self) { GatewayAPIGRPCRouteRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.Gateway.self) { GatewayAPIGatewayRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.HTTPRoute.self) { GatewayAPIHTTPRouteRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.ListenerSet.self) { GatewayAPIListenerSetRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.TCPRoute.self) { GatewayAPITCPRouteRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.TLSRoute.self) { GatewayAPITLSRouteRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.UDPRoute.self) { GatewayAPIUDPRouteRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.XBackend.self) { GatewayAPIBackendRules.check($0, at: $1, $2) },
        KindRules(GatewayAPI.XBackendTrafficPolicy.self) { GatewayAPIBackendTrafficPolicyRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Service.self) { KubernetesServiceRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Pod.self) { PodRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.ConfigMap.self) { ConfigMapRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Secret.self) { SecretRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Endpoints.self) { EndpointsRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.EndpointSlice.self) { EndpointSliceRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Node.self) { NodeRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Deployment.self) { DeploymentRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.ReplicaSet.self) { ReplicaSetRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.StatefulSet.self) { StatefulSetRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.DaemonSet.self) { DaemonSetRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.ReplicationController.self) { ReplicationControllerRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.DeploymentConfig.self) { DeploymentConfigRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.Job.self) { JobRules.check($0, at: $1, $2) },
        KindRules(Kubernetes.CronJob.self) { CronJobRules.check($0, at: $1, $2) },
    ]
}
