// FileMesh: the mesh that plain files describe, as the control plane of a cluster with these objects would see it.

import IstioAPI
import KubernetesAPI
import Mesh

/// Objects in, a snapshot out; pure. What a cluster would have added to manifests (pods of Deployments, addresses, endpoints)
/// is derived, the same on every run and in whatever order the objects come.
public struct FileMesh: Sendable {
    public let snapshot: Snapshot
    public let diagnostics: [Diagnostic]

    public init(_ objects: [DecodedObject], settings: Snapshot.Settings) {
        var assembly = MeshAssembly(objects, settings)
        snapshot = assembly.snapshot()
        diagnostics = assembly.diagnostics
    }
}

/// The steps from objects to a snapshot, each a method, in their order.
private struct MeshAssembly {
    let input: InputObjects
    let facts: ClusterFacts
    private(set) var diagnostics: [Diagnostic]

    init(_ objects: [DecodedObject], _ settings: Snapshot.Settings) {
        input = InputObjects(objects, settings)
        facts = ClusterFacts(settings: settings, namespaces: input.namespaces, nodes: input.nodes)
        diagnostics = input.diagnostics
    }

    mutating func snapshot() -> Snapshot {
        let pods = pods()
        let entries = workloadEntries()
        var registrations = ServiceRegistrations()
        kubernetesServices(pods, entries, into: &registrations)
        serviceEntries(pods, entries, into: &registrations)
        let workloads = pods.map(\.workload) + entries.map { $0.view.workload($0.metadata) }
        return Snapshot(
            mesh: facts.settings, namespaces: input.namespaces, services: Aliases.resolved(Array(registrations.services.values)),
            endpoints: registrations.endpoints, workloads: workloads,
            config: ConfigStore(input.objects.filter { $0.metadata.reference.group.hasSuffix(".istio.io") }))
    }

    /// All pods, by namespace and name; those that are over are left out.
    private func pods() -> [PodView] {
        var sources = input.pods
        sources += DerivedPods.pods(of: input.objects, given: sources, nodes: input.nodes)
        sources.sort { ($0.metadata.namespace, $0.metadata.name) < ($1.metadata.namespace, $1.metadata.name) }
        func key(_ pod: PodSource) -> String { "\(pod.metadata.namespace)/\(pod.metadata.name)" }
        let nameless = sources.filter(\.addresses.isEmpty).map(key)
        if !nameless.isEmpty {
            var pool = AddressPool.pods(without: input.givenAddresses)
            let addresses = pool.addresses(for: nameless)
            for index in sources.indices where sources[index].addresses.isEmpty {
                sources[index].addresses = addresses[key(sources[index])].map { [$0] } ?? []
            }
        }
        return sources.compactMap { PodView($0, facts) }
    }

    private func workloadEntries() -> [(metadata: ConfigMetadata, view: WorkloadEntryView)] {
        input.objects.compactMap { object in
            guard let entry = object.message as? Networking.WorkloadEntry else { return nil }
            let metadata = object.metadata
            return (
                metadata,
                WorkloadEntryView(
                    entry, labels: metadata.labels, workloadName: metadata.name, namespace: metadata.namespace, origin: metadata.origin,
                    facts)
            )
        }
    }

    private mutating func kubernetesServices(
        _ pods: [PodView], _ entries: [(metadata: ConfigMetadata, view: WorkloadEntryView)], into registrations: inout ServiceRegistrations
    ) {
        let index = PodIndex(pods)
        let written = EndpointsView(pods, facts)
        let addresses = serviceAddresses()
        for (object, spec) in input.services {
            let metadata = object.metadata
            let key = "\(metadata.namespace)/\(metadata.name)"
            let service = ServiceView.service(object, spec, facts, derivedAddresses: addresses[key].map { [$0] } ?? [])
            var endpoints: [Endpoint] = []
            if let slices = input.slices[key] {
                for (slice, object) in slices {
                    var missing: [String] = []
                    endpoints += written.endpoints(of: slice, object.metadata, service, missing: &missing)
                    report(missing, object.metadata)
                }
            } else if let (list, object) = input.endpoints[key] {
                var missing: [String] = []
                endpoints += written.endpoints(of: list, object.metadata, service, missing: &missing)
                report(missing, object.metadata)
            } else {
                endpoints += DerivedEndpoints.endpoints(
                    of: spec, pods: index.candidates(spec.spec.selector, in: metadata.namespace))
            }
            if service.resolution == .clientSideLoadBalancing, !entries.isEmpty {
                endpoints += DerivedEndpoints.endpoints(
                    of: spec, entries: entries.filter { $0.metadata.namespace == metadata.namespace }.map(\.view))
            }
            registrations.add(service, endpoints)
        }
    }

    /// Virtual addresses for services of manifests, which leave them to the cluster.
    private func serviceAddresses() -> [String: String] {
        let nameless = input.services.filter { _, service in
            !ServiceView.isHeadless(service.spec) && service.spec.type != "ExternalName" && ServiceView.addresses(service.spec).isEmpty
        }
        if nameless.isEmpty { return [:] }
        var pool = AddressPool.services(without: input.services.flatMap { ServiceView.addresses($0.service.spec) })
        return pool.addresses(for: nameless.map { "\($0.object.metadata.namespace)/\($0.object.metadata.name)" })
    }

    private func serviceEntries(
        _ pods: [PodView], _ entries: [(metadata: ConfigMetadata, view: WorkloadEntryView)], into registrations: inout ServiceRegistrations
    ) {
        let index = PodIndex(pods)
        let byNamespace = Dictionary(grouping: entries, by: \.metadata.namespace)
        // The oldest of a host leads.
        let views = input.objects.compactMap { object in
            (object.message as? Networking.ServiceEntry).map { ServiceEntryView(metadata: object.metadata, entry: $0, facts: facts) }
        }.sorted { ConfigMetadata.isOlder($0.metadata, $1.metadata) }
        var pool = AddressPool.hosts(without: views.flatMap(\.entry.addresses))
        let allocated = pool.addresses(for: views.flatMap { view in view.hostsWithoutAddress.map { "\(view.metadata.namespace)/\($0)" } })
        for view in views {
            let namespace = view.metadata.namespace
            let selected = view.selectedEndpoints(
                (byNamespace[namespace] ?? []).map(\.view), index.candidates(view.entry.workloadSelector.labels, in: namespace))
            for service in view.services(allocated: allocated) {
                registrations.add(service, view.endpoints(host: service.hostname) + selected)
            }
        }
    }

    /// Endpoints of pods that are not in the input come without an identity.
    private mutating func report(_ missing: [String], _ metadata: ConfigMetadata) {
        guard let first = missing.first else { return }
        let others = Set(missing).count - 1
        diagnostics.append(
            Diagnostic(
                .warning, code: "missing-pod",
                message:
                    "the pod \(first)\(others > 0 ? " and \(others) more are" : " is") not in the input, so nobody knows whose endpoint it is",
                hint: "give the pods too: kubectl get pods -n \(metadata.namespace) -o yaml", origin: metadata.origin,
                subject: metadata.reference))
    }
}
