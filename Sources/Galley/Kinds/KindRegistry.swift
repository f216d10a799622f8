// KindRegistry: the kinds of resource that meshctl knows.

import IstioAPI
import KubernetesAPI
import Protobuf

/// The kinds that a mesh is made of: Istio's, the Gateway API's, and those of Kubernetes that a mesh uses.
public enum KindRegistry {
    public static let kinds: [Kind] = [
        Kind(
            "extensions.istio.io", ["v1alpha1"], "TrafficExtension", "trafficextensions", .namespaced,
            spec: Extensions.TrafficExtension.self, requiresSpec: true),
        Kind(
            "extensions.istio.io", ["v1alpha1"], "WasmPlugin", "wasmplugins", .namespaced, spec: Extensions.WasmPlugin.self,
            requiresSpec: true),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1alpha3"], "BackendTLSPolicy", "backendtlspolicies", shortNames: ["btlspolicy"],
            .namespaced, whole: GatewayAPI.BackendTLSPolicy.self, deprecatedVersions: ["v1alpha3"]),
        Kind("gateway.networking.k8s.io", ["v1"], "GRPCRoute", "grpcroutes", .namespaced, whole: GatewayAPI.GRPCRoute.self),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1beta1"], "Gateway", "gateways", shortNames: ["gtw"], .namespaced,
            whole: GatewayAPI.Gateway.self),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1beta1"], "GatewayClass", "gatewayclasses", shortNames: ["gc"], .cluster,
            whole: GatewayAPI.GatewayClass.self),
        Kind("gateway.networking.k8s.io", ["v1", "v1beta1"], "HTTPRoute", "httproutes", .namespaced, whole: GatewayAPI.HTTPRoute.self),
        Kind(
            "gateway.networking.k8s.io", ["v1"], "ListenerSet", "listenersets", shortNames: ["lset"], .namespaced,
            whole: GatewayAPI.ListenerSet.self),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1beta1"], "ReferenceGrant", "referencegrants", shortNames: ["refgrant"], .namespaced,
            whole: GatewayAPI.ReferenceGrant.self),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1alpha2"], "TCPRoute", "tcproutes", .namespaced, whole: GatewayAPI.TCPRoute.self,
            deprecatedVersions: ["v1alpha2"]),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1alpha2", "v1alpha3"], "TLSRoute", "tlsroutes", .namespaced,
            whole: GatewayAPI.TLSRoute.self, deprecatedVersions: ["v1alpha2", "v1alpha3"]),
        Kind(
            "gateway.networking.k8s.io", ["v1", "v1alpha2"], "UDPRoute", "udproutes", .namespaced, whole: GatewayAPI.UDPRoute.self,
            deprecatedVersions: ["v1alpha2"]),
        Kind("gateway.networking.x-k8s.io", ["v1alpha1"], "XBackend", "xbackends", .namespaced, whole: GatewayAPI.XBackend.self),
        Kind(
            "gateway.networking.x-k8s.io", ["v1alpha1"], "XBackendTrafficPolicy", "xbackendtrafficpolicies",
            shortNames: ["xbtrafficpolicy"], .namespaced, whole: GatewayAPI.XBackendTrafficPolicy.self),
        Kind("gateway.networking.x-k8s.io", ["v1alpha1"], "XMesh", "xmeshes", shortNames: ["mesh"], .cluster, whole: GatewayAPI.XMesh.self),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "DestinationRule", "destinationrules", shortNames: ["dr"], .namespaced,
            spec: Networking.DestinationRule.self),
        Kind("networking.istio.io", ["v1alpha3"], "EnvoyFilter", "envoyfilters", .namespaced, spec: Networking.EnvoyFilter.self),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "Gateway", "gateways", shortNames: ["gw"], .namespaced,
            spec: Networking.Gateway.self),
        Kind("networking.istio.io", ["v1beta1"], "ProxyConfig", "proxyconfigs", .namespaced, spec: Networking.ProxyConfig.self),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "ServiceEntry", "serviceentries", shortNames: ["se"], .namespaced,
            spec: Networking.ServiceEntry.self, requiresSpec: true),
        Kind("networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "Sidecar", "sidecars", .namespaced, spec: Networking.Sidecar.self),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "VirtualService", "virtualservices", shortNames: ["vs"], .namespaced,
            spec: Networking.VirtualService.self),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "WorkloadEntry", "workloadentries", shortNames: ["we"], .namespaced,
            spec: Networking.WorkloadEntry.self, requiresSpec: true),
        Kind(
            "networking.istio.io", ["v1", "v1alpha3", "v1beta1"], "WorkloadGroup", "workloadgroups", shortNames: ["wg"], .namespaced,
            spec: Networking.WorkloadGroup.self, requiresSpec: true),
        Kind(
            "security.istio.io", ["v1", "v1beta1"], "AuthorizationPolicy", "authorizationpolicies", shortNames: ["ap"], .namespaced,
            spec: Security.AuthorizationPolicy.self),
        Kind(
            "security.istio.io", ["v1", "v1beta1"], "PeerAuthentication", "peerauthentications", shortNames: ["pa"], .namespaced,
            spec: Security.PeerAuthentication.self),
        Kind(
            "security.istio.io", ["v1", "v1beta1"], "RequestAuthentication", "requestauthentications", shortNames: ["ra"], .namespaced,
            spec: Security.RequestAuthentication.self),
        Kind("telemetry.istio.io", ["v1", "v1alpha1"], "Telemetry", "telemetries", .namespaced, spec: Telemetries.Telemetry.self),
        Kind("", ["v1"], "Service", "services", shortNames: ["svc"], .namespaced, whole: Kubernetes.Service.self),
        Kind("", ["v1"], "Pod", "pods", shortNames: ["po"], .namespaced, whole: Kubernetes.Pod.self),
        Kind("", ["v1"], "Namespace", "namespaces", shortNames: ["ns"], .cluster, whole: Kubernetes.Namespace.self),
        Kind("", ["v1"], "ServiceAccount", "serviceaccounts", shortNames: ["sa"], .namespaced, whole: Kubernetes.ServiceAccount.self),
        Kind("", ["v1"], "ConfigMap", "configmaps", shortNames: ["cm"], .namespaced, whole: Kubernetes.ConfigMap.self),
        Kind("", ["v1"], "Secret", "secrets", .namespaced, whole: Kubernetes.Secret.self),
        Kind("", ["v1"], "Endpoints", "endpoints", shortNames: ["ep"], .namespaced, whole: Kubernetes.Endpoints.self),
        Kind("", ["v1"], "Node", "nodes", shortNames: ["no"], .cluster, whole: Kubernetes.Node.self),
        Kind(
            "", ["v1"], "ReplicationController", "replicationcontrollers", shortNames: ["rc"], .namespaced,
            whole: Kubernetes.ReplicationController.self),
        Kind("discovery.k8s.io", ["v1", "v1beta1"], "EndpointSlice", "endpointslices", .namespaced, whole: Kubernetes.EndpointSlice.self),
        Kind("apps", ["v1"], "Deployment", "deployments", shortNames: ["deploy"], .namespaced, whole: Kubernetes.Deployment.self),
        Kind("apps", ["v1"], "StatefulSet", "statefulsets", shortNames: ["sts"], .namespaced, whole: Kubernetes.StatefulSet.self),
        Kind("apps", ["v1"], "DaemonSet", "daemonsets", shortNames: ["ds"], .namespaced, whole: Kubernetes.DaemonSet.self),
        Kind("apps", ["v1"], "ReplicaSet", "replicasets", shortNames: ["rs"], .namespaced, whole: Kubernetes.ReplicaSet.self),
        Kind("batch", ["v1"], "Job", "jobs", .namespaced, whole: Kubernetes.Job.self),
        Kind("batch", ["v1"], "CronJob", "cronjobs", shortNames: ["cj"], .namespaced, whole: Kubernetes.CronJob.self),
        Kind(
            "apps.openshift.io", ["v1"], "DeploymentConfig", "deploymentconfigs", shortNames: ["dc"], .namespaced,
            whole: Kubernetes.DeploymentConfig.self),
    ]

    private static let byName: [String: Kind] = Dictionary(
        kinds.map { ($0.group + "/" + $0.name, $0) }, uniquingKeysWith: { first, _ in first })

    /// The groups of which every kind is known here, so that an unknown kind in them is a mistake.
    public static let completeGroups: Set<String> = [
        "networking.istio.io", "security.istio.io", "telemetry.istio.io", "extensions.istio.io",
        "gateway.networking.k8s.io", "gateway.networking.x-k8s.io",
    ]

    public static func kind(group: String, name: String) -> Kind? { byName[group + "/" + name] }

    /// Kinds by what people type: kind, plural or short name, of any case, with or without the group
    /// (`virtualservice`, `vs`, `gateways.networking.istio.io`).
    public static func kinds(named text: String) -> [Kind] {
        let text = text.lowercased()
        let name = text.prefix { $0 != "." }
        let group = text.dropFirst(name.count + 1)
        return kinds.filter { kind in
            (kind.name.lowercased() == name || kind.plural == name || kind.shortNames.contains(String(name)))
                && (group.isEmpty || kind.group == group)
        }
    }
}
