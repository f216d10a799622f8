// PodRules: Pods, and the specification of pods inside other kinds.

import KubernetesAPI

/// Pod: the rules in the order in which a person reads the document.
enum PodRules {
    static func check(_ pod: Kubernetes.Pod, at root: Place, _ report: Report) {
        guard let spec = pod.$spec else { return }
        PodSpecRules.check(spec, at: root["spec"], report)
        MeshPodRules.check(spec, labels: report.resource.labels, at: root["spec"], report)
    }
}

/// What every pod has to fulfil, whoever makes it.
enum PodSpecRules {
    /// - Parameter claims: names of volumes that the owner of the pods adds.
    static func check(_ spec: Kubernetes.PodSpec, claims: [String] = [], at place: Place, _ report: Report) {
        let volumes = Set(spec.volumes.map(\.name)).union(claims)
        names(spec, at: place, report)
        for (index, container) in spec.containers.enumerated() {
            let containerPlace = place["containers"][index]
            ContainerRules.check(container, volumes: volumes, at: containerPlace, report)
            ProbeRules.check(container, at: containerPlace, report)
        }
        for (index, container) in spec.initContainers.enumerated() {
            let containerPlace = place["initContainers"][index]
            ContainerRules.check(container, volumes: volumes, at: containerPlace, report)
            if container.restartPolicy == "Always" {
                ProbeRules.check(container, at: containerPlace, report)
            } else {
                ProbeRules.checkAbsence(container, at: containerPlace, report)
            }
        }
        HostPortRules.check(spec, at: place, report)
        if spec.dnsPolicy == "None", spec.dnsConfig.nameservers.isEmpty {
            report.error(
                "pod-dns", place["dnsConfig"]["nameservers"], "with dnsPolicy None the pod has no name server",
                hint: "add dnsConfig: with nameservers")
        }
    }

    /// Init containers and containers share their names. Within one list the schema looks after them.
    private static func names(_ spec: Kubernetes.PodSpec, at place: Place, _ report: Report) {
        for (index, container) in spec.initContainers.enumerated() where !container.name.isEmpty {
            guard let other = spec.containers.firstIndex(where: { $0.name == container.name }) else { continue }
            report.error(
                "container-name-repeated", place["initContainers"][index]["name"],
                "containers[\(other)] is named \"\(container.name)\" too",
                hint: "give each container of the pod a name of its own")
        }
    }
}
