// DerivedEndpoints: the endpoints that a cluster's controllers would write down for a Service.

import KubernetesAPI
import Mesh

enum DerivedEndpoints {
    /// Endpoints of the pods that the service selects.
    /// - Parameter pods: those of its namespace.
    static func endpoints(of service: Kubernetes.Service, pods: [PodView]) -> [Endpoint] {
        let spec = service.spec
        guard !spec.selector.isEmpty, spec.type != "ExternalName" else { return [] }
        var result: [Endpoint] = []
        for pod in pods where !pod.isBeingDeleted && LabelSelection.selects(spec.selector, pod.workload.labels) {
            // Published although not ready: its clients are told that it is.
            let isReady = pod.workload.isReady || spec.publishNotReadyAddresses ?? false
            for address in addresses(of: pod, spec) {
                for port in spec.ports {
                    guard let target = target(port, pod) else { continue }
                    result.append(
                        pod.endpoint(
                            address: address, servicePortName: port.name ?? "", port: target, health: isReady ? .healthy : .unhealthy))
                }
            }
        }
        return result
    }

    /// The pod's addresses of the families that the service has.
    private static func addresses(of pod: PodView, _ spec: Kubernetes.ServiceSpec) -> [String] {
        let families = spec.ipFamilies.isEmpty ? nil : Set(spec.ipFamilies)
        var result: [String] = []
        for address in pod.workload.addresses {
            let family = address.contains(":") ? "IPv6" : "IPv4"
            if let families { if families.contains(family) { result.append(address) } } else if result.isEmpty { result.append(address) }
        }
        // Families that a manifest asks for say nothing of addresses that were made up here.
        return result.isEmpty && pod.workload.isDerived ? pod.workload.addresses : result
    }

    /// Nil if the pod has no port of the name that is asked for.
    private static func target(_ port: Kubernetes.ServicePort, _ pod: PodView) -> Int? {
        switch port.targetPort.kind {
        case .number(let number): return number == 0 ? Int(port.port) : Int(number)
        case .text(let name): return Int(name) ?? pod.containerPort(named: name, transport: port.protocol ?? "TCP")
        case nil: return Int(port.port)
        }
    }
}

extension DerivedEndpoints {
    /// Endpoints of WorkloadEntries that the service selects as if they were pods.
    /// - Parameter entries: those of its namespace.
    static func endpoints(of service: Kubernetes.Service, entries: [WorkloadEntryView]) -> [Endpoint] {
        let spec = service.spec
        guard !spec.selector.isEmpty else { return [] }
        let selected = entries.filter { !$0.isNamed && LabelSelection.selects(spec.selector, $0.identity.labels) }
        return spec.ports.flatMap { port in
            selected.compactMap { view in
                target(port, view).map { view.endpoint(servicePortName: port.name ?? "", port: $0) }
            }
        }
    }

    /// A named target is looked up among the entry's ports.
    private static func target(_ port: Kubernetes.ServicePort, _ view: WorkloadEntryView) -> Int? {
        switch port.targetPort.kind {
        case .number(let number): number == 0 ? Int(port.port) : Int(number)
        case .text(let name): Int(name) ?? view.entry.ports[name].map(Int.init)
        case nil: Int(port.port)
        }
    }
}
