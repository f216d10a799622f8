// WorkloadSearch: finds the workload that a command names among those of a mesh.

import Arguments
import Mesh
import Spelling

struct WorkloadSearch {
    let snapshot: Snapshot

    /// How the reading of the inputs ended: where a server could not be reached, that is why a workload is not there.
    let codeOfInputs: ExitCode

    struct Failure: ReportableError {
        let message: String
        let hint: String?
        let exitCode: ExitCode
    }

    /// Workloads of that name: all replicas of a Deployment, one pod.
    ///
    /// Without a namespace, `default` comes first, then any other that alone has the name: files mostly hold one.
    func workload(_ name: WorkloadName, namespace: String?) throws(Failure) -> Workload {
        for reading in name.readings(namespace: namespace) {
            let found = workloads(name.kind, reading.name, in: reading.namespace)
            guard let first = found.first else { continue }
            let namespaces = Set(found.map(\.namespace)).sorted()
            if namespaces.count == 1 { return first }
            if reading.namespace == nil, let preferred = found.first(where: { $0.namespace == "default" }) { return preferred }
            throw Failure(
                message: "\"\(name.argument)\" is in several namespaces: " + namespaces.joined(separator: ", "),
                hint: "say \(name.argument).\(namespaces[0]), or -n \(namespaces[0])", exitCode: .usage)
        }
        throw unknown(name, namespace)
    }

    private func workloads(_ kind: WorkloadName.Kind, _ name: String, in namespace: String?) -> [Workload] {
        if kind == .service { return behind(service: name, in: namespace) }
        let inside = snapshot.workloads.all.filter { namespace == nil || $0.namespace == namespace }
        guard kind == .pod else { return inside.filter { $0.workloadKind == kind.rawValue && $0.workloadName == name } }
        let pods = inside.filter { $0.name == name }
        // Names of derived pods are not known to anybody: the name of what makes them does.
        return pods.isEmpty ? inside.filter { $0.workloadName == name } : pods
    }

    private func behind(service name: String, in namespace: String?) -> [Workload] {
        let services = snapshot.services.all.filter { $0.name == name && (namespace == nil || $0.namespace == namespace) }
        let addresses = Set(services.flatMap { snapshot.endpoints(of: $0) }.flatMap(\.addresses))
        return snapshot.workloads.all.filter { workload in
            services.contains { $0.namespace == workload.namespace } && workload.addresses.contains { addresses.contains($0) }
        }
    }

    /// All that could have been meant, named as a command takes them.
    private func unknown(_ name: WorkloadName, _ namespace: String?) -> Failure {
        let all = snapshot.workloads.all
        guard !all.isEmpty else {
            return Failure(
                message: "no workload \"\(name.argument)\": the inputs hold no pods and nothing that makes pods",
                hint: "give the manifests of the workloads too, with -f", exitCode: max(codeOfInputs, .input))
        }
        let names = all.flatMap { workload in
            let owner = WorkloadName.Kind(rawValue: workload.workloadKind).map {
                "\($0.names[0])/\(workload.workloadName).\(workload.namespace)"
            }
            return ["\(workload.name).\(workload.namespace)"] + (owner.map { [$0] } ?? [])
        }
        let words = "\(name.argument)" + (namespace.map { ".\($0)" } ?? "")
        let near = nearest(to: words, in: names) ?? nearest(to: name.argument, in: names.map { Self.withoutNamespace($0) })
        let some = Array(Set(all.map { Self.shown($0) })).sorted()
        let list = some.prefix(8).joined(separator: ", ") + (some.count > 8 ? " and \(some.count - 8) more" : "")
        return Failure(
            message: "no workload \"\(name.argument)\"" + (namespace.map { " in namespace \($0)" } ?? "")
                + (near.map { "; did you mean \"\($0)\"?" } ?? ""), hint: "there are \(list)", exitCode: max(codeOfInputs, .input))
    }

    private static func withoutNamespace(_ name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// How a person would name it: by what made it.
    private static func shown(_ workload: Workload) -> String {
        guard let kind = WorkloadName.Kind(rawValue: workload.workloadKind), kind != .pod else {
            return "\(workload.name).\(workload.namespace)"
        }
        return "\(kind.names[0])/\(workload.workloadName).\(workload.namespace)"
    }
}
