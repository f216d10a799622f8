// ClientTLS: how a proxy talks to a service: by the policy's word, or with mutual TLS where that is possible.

import EnvoyAPI
import IstioAPI
import Mesh

/// The TLS of a cluster, decided.
enum ClientTLS {
    case plain

    /// Istio's certificates. `isAutomatic`: nobody asked for it, so endpoints that cannot are spared.
    case mutual(sni: String, subjectAltNames: [String], isAutomatic: Bool)

    /// TLS with certificates that the user supplies: SIMPLE or MUTUAL.
    case user(Networking.ClientTLSSettings)

    /// The policy's settings; without any, mutual TLS where the service can take it.
    /// - Parameters:
    ///   - sni: the server name that proxies of the mesh know the cluster by.
    ///   - accounts: identities of the service's endpoints.
    init(
        _ settings: Networking.ClientTLSSettings?, sni: String, accounts: [String], takesMutualTLS: Bool, mesh: IstioMesh.MeshConfig
    ) {
        guard let settings else {
            let isAutomatic = takesMutualTLS && mesh.enableAutoMtls ?? true
            self = isAutomatic ? .mutual(sni: sni, subjectAltNames: accounts, isAutomatic: true) : .plain
            return
        }
        switch settings.mode {
        case .simple, .mutual: self = .user(settings)
        case .istioMutual:
            self = .mutual(
                sni: settings.sni.isEmpty ? sni : settings.sni,
                subjectAltNames: settings.subjectAltNames.isEmpty ? accounts : settings.subjectAltNames, isAutomatic: false)
        default: self = .plain
        }
    }
}

/// What the TLS of a cluster depends on besides its settings.
struct ClientTLSSurroundings {
    let service: Service

    /// Identities of the service's endpoints.
    let accounts: [String]

    /// Whether the DestinationRule selects workloads: only then may a sidecar fetch credentials by name.
    let selectsWorkloads: Bool
    let node: ProxyNode
    let mesh: IstioMesh.MeshConfig
}

extension ClusterDraft {
    /// - Returns: what is wrong with the settings if they cannot be translated; the cluster then speaks plain text.
    mutating func apply(_ tls: ClientTLS, _ surroundings: ClientTLSSurroundings) -> String? {
        switch tls {
        case .plain: return nil
        case .mutual(let sni, let subjectAltNames, let isAutomatic):
            let name = sni.isEmpty ? cluster.name : sni
            let socket = TransportSockets.tls(.mutual(sni: name, subjectAltNames: subjectAltNames, isHTTP2: isHTTP2))
            // Clusters of original destinations have no metadata of endpoints that could be matched.
            if isAutomatic, type != .originalDst { matchSockets(mutual: socket) } else { cluster.transportSocket = socket }
            return nil
        case .user(let settings): return originate(settings, surroundings)
        }
    }

    private mutating func originate(_ settings: Networking.ClientTLSSettings, _ surroundings: ClientTLSSurroundings) -> String? {
        let name = settings.credentialName
        let isPrivileged = !name.isEmpty && !name.hasPrefix("configmap://") && name != "invalid://"
        if isPrivileged, surroundings.node.kind == .sidecar, !surroundings.selectsWorkloads {
            return "A sidecar may use credentialName only in a DestinationRule with workloadSelector"
        }
        if name.isEmpty, settings.mode == .mutual, settings.clientCertificate.isEmpty || settings.privateKey.isEmpty {
            return "TLS mode MUTUAL needs clientCertificate and privateKey, or credentialName"
        }
        deriveNames(settings)
        var settings = settings
        if surroundings.service.registry == .external, settings.subjectAltNames.isEmpty { settings.subjectAltNames = surroundings.accounts }
        cluster.transportSocket = TransportSockets.tls(
            .user(settings, defaults: surroundings.mesh.$tlsDefaults, isHTTP2: isHTTP2))
        return nil
    }

    /// Without a server name the request's host is it; without names to check for either, the certificate has to be for
    /// that host.
    private mutating func deriveNames(_ settings: Networking.ClientTLSSettings) {
        let derivesServerName = settings.sni.isEmpty
        let verifies = settings.insecureSkipVerify != true
        let checksServerName = (derivesServerName && settings.subjectAltNames.isEmpty || isDynamicForwardProxy) && verifies
        if isDynamicForwardProxy, !verifies { allowInsecureForwarding() }
        guard derivesServerName || checksServerName else { return }
        changeHTTPOptions { options in
            if derivesServerName { options.upstreamHttpProtocolOptions.autoSni = true }
            if checksServerName { options.upstreamHttpProtocolOptions.autoSanValidation = true }
        }
    }
}
