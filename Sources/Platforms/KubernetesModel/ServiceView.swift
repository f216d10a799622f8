// ServiceView: a Service of Kubernetes in the form of the mesh.

import KubernetesAPI
import Mesh

enum ServiceView {
    /// - Parameter addresses: virtual addresses, the default one first, for a service that says nothing of its own.
    static func service(
        _ object: DecodedObject, _ service: Kubernetes.Service, _ facts: ClusterFacts, derivedAddresses: [String] = []
    ) -> Service {
        let (metadata, spec) = (object.metadata, service.spec)
        let externalName = spec.type == "ExternalName" ? spec.externalName ?? "" : ""
        var resolution = Service.Resolution.clientSideLoadBalancing
        var addresses: [String] = []
        if isHeadless(spec) {
            resolution = .passthrough
        } else if !externalName.isEmpty {
            resolution = .alias
        } else {
            addresses = self.addresses(spec)
            if addresses.isEmpty { addresses = derivedAddresses }
        }
        return Service(
            hostname: "\(metadata.name).\(metadata.namespace).svc.\(facts.settings.domainSuffix)", name: metadata.name,
            namespace: metadata.namespace, registry: .kubernetes, metadata: metadata, ports: spec.ports.map(port), addresses: addresses,
            resolution: resolution, isMeshExternal: !externalName.isEmpty, subjectAltNames: accounts(metadata, facts),
            attributes: attributes(object.metadata, service, externalName: externalName))
    }

    static func isHeadless(_ spec: Kubernetes.ServiceSpec) -> Bool { spec.clusterIp == "None" || spec.clusterIps.first == "None" }

    /// Addresses that it has been given.
    static func addresses(_ spec: Kubernetes.ServiceSpec) -> [String] {
        var addresses: [String] = []
        for address in [spec.clusterIp ?? ""] + spec.clusterIps where !address.isEmpty && address != "None" && !addresses.contains(address)
        {
            addresses.append(address)
        }
        return addresses
    }

    private static func port(_ port: Kubernetes.ServicePort) -> Service.Port {
        let number = Int(port.port)
        var result = Service.Port(
            name: port.name ?? "", number: number,
            protocol: .ofKubernetesPort(
                number: number, name: port.name ?? "", transport: port.protocol ?? "TCP", appProtocol: port.appProtocol))
        switch port.targetPort.kind {
        case .number(let target): result.targetPort = target == 0 ? number : Int(target)
        case .text(let name):
            // Numbers come in quotes, too.
            if let target = Int(name) { result.targetPort = target } else { result.targetPortName = name }
        case nil: result.targetPort = number
        }
        return result
    }

    private static func attributes(_ metadata: ConfigMetadata, _ service: Kubernetes.Service, externalName: String) -> Service.Attributes {
        let spec = service.spec
        var attributes = Service.Attributes()
        attributes.labels = metadata.labels
        attributes.selector = spec.selector
        attributes.exportTo = Visibility(exportTo: words(metadata.annotations["networking.istio.io/exportTo"]))
        attributes.externalName = externalName
        attributes.type = spec.type ?? "ClusterIP"
        if spec.type == "LoadBalancer" {
            attributes.externalAddresses = service.status.loadBalancer.ingress.compactMap { ingress in
                [ingress.ip, ingress.hostname].compactMap(\.self).first { !$0.isEmpty }
            }
        }
        attributes.externalAddresses += spec.externalIps
        attributes.isNodeLocal = spec.internalTrafficPolicy == "Local"
        attributes.trafficDistribution = trafficDistribution(
            spec.trafficDistribution, annotation: metadata.annotations["networking.istio.io/traffic-distribution"])
        attributes.publishesNotReady = spec.publishNotReadyAddresses ?? false
        // Proxies are told of endpoints that are not ready, so that they can tell "none is ready" from "there is none".
        attributes.sendsUnhealthy = true
        return attributes
    }

    /// The field goes first; the annotation is from before there was one, and is read in any case of its letters.
    static func trafficDistribution(_ field: String?, annotation: String?) -> Service.TrafficDistribution {
        for text in [field?.lowercased(), annotation?.lowercased()] {
            switch text {
            case "preferclose": return .preferClose
            case "prefersamezone": return .preferSameZone
            case "prefersamenode": return .preferSameNode
            case "prefersameregion": return .preferSameRegion
            default: continue
            }
        }
        return .any
    }

    /// Identities that annotations promise, beside those that its endpoints have.
    private static func accounts(_ metadata: ConfigMetadata, _ facts: ClusterFacts) -> [String] {
        words(metadata.annotations["alpha.istio.io/canonical-serviceaccounts"])
            + words(metadata.annotations["alpha.istio.io/kubernetes-serviceaccounts"]).map { account in
                facts.identity(namespace: metadata.namespace, serviceAccount: account)
            }
    }

    /// The parts of a list with commas.
    private static func words(_ text: String?) -> [String] {
        (text ?? "").split(separator: "," as Character).map { part in
            var part = part.drop { $0 == " " }
            while part.last == " " { part.removeLast() }
            return String(part)
        }
    }
}
