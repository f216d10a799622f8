// ServiceEntryView: a ServiceEntry in the form of the mesh: a service for each of its hosts.

import IstioAPI
import Mesh

/// What a ServiceEntry says, with the objects that it may select.
struct ServiceEntryView {
    let metadata: ConfigMetadata
    let entry: Networking.ServiceEntry
    let facts: ClusterFacts

    /// Hosts that need an address if a proxy is to tell them apart by that.
    var hostsWithoutAddress: [String] {
        guard entry.addresses.isEmpty, resolution != .passthrough,
            metadata.labels["networking.istio.io/enable-autoallocate-ip"] != "false"
        else { return [] }
        return entry.hosts.filter { !$0.hasPrefix("*") }
    }

    /// One service a host. All addresses of the entry belong to each.
    /// - Parameter allocated: addresses that the mesh gives, by `NAMESPACE/HOST`.
    func services(allocated: [String: String] = [:]) -> [Service] {
        let addresses = entry.addresses.compactMap(Self.address)
        var attributes = Service.Attributes()
        attributes.labels = metadata.labels
        attributes.selector = entry.workloadSelector.labels
        attributes.exportTo = Visibility(exportTo: entry.exportTo)
        attributes.trafficDistribution = ServiceView.trafficDistribution(
            nil, annotation: metadata.annotations["networking.istio.io/traffic-distribution"])
        return entry.hosts.map { host in
            Service(
                hostname: host, name: host, namespace: metadata.namespace, registry: .external, metadata: metadata,
                ports: entry.ports.map(Self.port), addresses: addresses,
                autoAllocatedAddresses: allocated["\(metadata.namespace)/\(host)"].map { [$0] } ?? [], resolution: resolution,
                isMeshExternal: entry.location == .meshExternal, subjectAltNames: entry.subjectAltNames, attributes: attributes)
        }
    }

    private var resolution: Service.Resolution {
        switch entry.resolution {
        case .static: .clientSideLoadBalancing
        case .dns: .dns
        case .dnsRoundRobin: .dnsRoundRobin
        case .dynamicDns: .dynamicDNS
        default: .passthrough
        }
    }

    private static func port(_ port: Networking.ServicePort) -> Service.Port {
        Service.Port(
            name: port.name, number: Int(port.number), protocol: ApplicationProtocol(name: port.protocol),
            targetPort: Int(port.targetPort == 0 ? port.number : port.targetPort))
    }

    /// A range that holds one address is that address.
    private static func address(_ text: String) -> String? {
        guard let range = AddressRange(text) else { return nil }
        return range.isSingle ? String(text.prefix { $0 != "/" }) : text
    }

    /// The endpoints that the entry itself gives for one of its hosts.
    func endpoints(host: String) -> [Endpoint] {
        if entry.endpoints.isEmpty {
            // The host's own name is resolved, unless workloads are selected.
            guard entry.$workloadSelector == nil, resolution.isDNS else { return [] }
            let identity = WorkloadIdentity(
                labels: PlaceLabels.adding(to: [:], locality: Locality(), clusterID: facts.settings.clusterID, node: "", network: ""),
                namespace: metadata.namespace, workloadName: metadata.name)
            return entry.ports.map { port in
                var endpoint = Endpoint(
                    addresses: [host], servicePortName: port.name, port: Int(port.targetPort == 0 ? port.number : port.targetPort),
                    workload: identity, origin: metadata.origin)
                endpoint.clusterID = facts.settings.clusterID
                return endpoint
            }
        }
        let views = entry.endpoints.enumerated().map { index, endpoint in
            WorkloadEntryView(
                endpoint, workloadName: "\(metadata.name)-\(index)", namespace: metadata.namespace,
                origin: metadata.origin(of: "spec.endpoints[\(index)]"), facts)
        }
        return entry.ports.flatMap { port in views.map { $0.endpoint(servicePortName: port.name, port: Self.number(port, $0)) } }
    }

    /// Endpoints that the entry selects by labels: WorkloadEntries and pods of its namespace. The same for all hosts.
    func selectedEndpoints(_ entries: [WorkloadEntryView], _ pods: [PodView]) -> [Endpoint] {
        let selector = entry.workloadSelector.labels
        guard entry.$workloadSelector != nil, !selector.isEmpty, resolution != .passthrough else { return [] }
        let selectedEntries = entries.filter { view in
            // A name needs a proxy that resolves it.
            LabelSelection.selects(selector, view.identity.labels) && (!view.isNamed || resolution.isDNS)
        }
        let selectedPods = pods.filter { $0.workload.isReady && LabelSelection.selects(selector, $0.identity.labels) }
        return entry.ports.flatMap { port in
            selectedEntries.map { $0.endpoint(servicePortName: port.name, port: Self.number(port, $0)) }
                + selectedPods.compactMap { pod in
                    guard let address = pod.workload.addresses.first else { return nil }
                    let named = pod.workload.ports.first { $0.name == port.name && !$0.name.isEmpty }?.number
                    let target = Int(port.targetPort == 0 ? port.number : port.targetPort)
                    return pod.endpoint(address: address, servicePortName: port.name, port: named ?? target, health: .healthy)
                }
        }
    }

    /// The entry's own port of the name, else the service's target port, else its number.
    private static func number(_ port: Networking.ServicePort, _ view: WorkloadEntryView) -> Int {
        if let own = view.entry.ports[port.name], own > 0 { return Int(own) }
        return Int(port.targetPort == 0 ? port.number : port.targetPort)
    }
}
