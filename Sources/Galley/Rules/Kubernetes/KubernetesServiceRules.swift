// KubernetesServiceRules: Services: what the API server demands, and what the mesh has to know of their ports.

import KubernetesAPI

/// Service: the rules in the order in which a person reads the document.
enum KubernetesServiceRules {
    static func check(_ service: Kubernetes.Service, at root: Place, _ report: Report) {
        // Without a spec there is nothing to look at; that it is missing, the schema has said.
        guard let spec = service.$spec else { return }
        let place = root["spec"]
        ServiceTypeRules.check(spec, at: place, report)
        ServicePortNames.check(spec, at: place["ports"], report)
        ServicePortProtocols.check(spec.ports, at: place["ports"], report)
    }
}
