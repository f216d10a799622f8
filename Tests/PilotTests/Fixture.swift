// Small meshes for the tests of generation.

import IstioAPI
import Mesh
import Protobuf

@testable import Pilot

/// Builds services, workloads and configuration in few words.
enum Fixture {
    static func metadata(
        _ kind: String, _ namespace: String, _ name: String, age: Int64 = 0, labels: [String: String] = [:],
        annotations: [String: String] = [:]
    ) -> ConfigMetadata {
        ConfigMetadata(
            ResourceReference(apiVersion: "networking.istio.io/v1", kind: kind, namespace: namespace, name: name), labels: labels,
            annotations: annotations, creationTime: age, origin: Origin(file: "mesh.yaml", line: 1))
    }

    /// `NAME.NAMESPACE.svc.cluster.local` with ports by `name:number`.
    static func service(
        _ name: String, _ namespace: String, ports: [Service.Port] = [Service.Port(name: "http", number: 80, protocol: .http)],
        address: String? = "10.96.0.1", registry: Service.Registry = .kubernetes, host: String? = nil, exportTo: [String] = [],
        age: Int64 = 0
    ) -> Service {
        var attributes = Service.Attributes()
        attributes.exportTo = Visibility(exportTo: exportTo)
        return Service(
            hostname: host ?? "\(name).\(namespace).svc.cluster.local", name: name, namespace: namespace, registry: registry,
            metadata: metadata("Service", namespace, name, age: age), ports: ports, addresses: address.map { [$0] } ?? [],
            resolution: address == nil ? .passthrough : .clientSideLoadBalancing, attributes: attributes)
    }

    static func workload(
        _ name: String, _ namespace: String, address: String = "10.1.0.1", labels: [String: String] = [:],
        annotations: [String: String] = [:]
    ) -> Workload {
        Workload(
            kind: .pod, metadata: metadata("Pod", namespace, name, labels: labels, annotations: annotations), addresses: [address],
            serviceAccount: "default", workloadName: name, workloadKind: "Deployment")
    }

    static func config<Spec: Message>(
        _ spec: Spec, _ kind: String, _ namespace: String, _ name: String, age: Int64 = 0
    ) -> DecodedObject {
        DecodedObject(metadata(kind, namespace, name, age: age), spec)
    }
}
