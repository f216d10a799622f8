// WorkloadName: how a command names a workload, and which workload of a mesh that is.

import Arguments
import Mesh
import Spelling

/// `POD[.NAMESPACE]`, or `KIND/NAME[.NAMESPACE]` with a kind that makes pods, or a service.
struct WorkloadName: ArgumentValue, Hashable {
    enum Kind: String, Hashable, CaseIterable {
        case pod = "Pod"
        case deployment = "Deployment"
        case statefulSet = "StatefulSet"
        case daemonSet = "DaemonSet"
        case replicaSet = "ReplicaSet"
        case job = "Job"
        case service = "Service"

        /// kubectl's names of it.
        var names: [String] {
            switch self {
            case .pod: ["pod", "pods", "po"]
            case .deployment: ["deployment", "deployments", "deploy"]
            case .statefulSet: ["statefulset", "statefulsets", "sts"]
            case .daemonSet: ["daemonset", "daemonsets", "ds"]
            case .replicaSet: ["replicaset", "replicasets", "rs"]
            case .job: ["job", "jobs"]
            case .service: ["service", "services", "svc"]
            }
        }
    }

    let kind: Kind

    /// The name with what may be a namespace behind its last dot: names of pods may have dots too.
    let words: String

    static var placeholder: String? { "WORKLOAD" }

    init(argument: String) throws(ArgumentError) {
        let slash: Character = "/"
        let parts = argument.split(separator: slash, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count <= 2, let name = parts.last, !name.isEmpty else {
            throw ArgumentError("is not a workload: POD[.NAMESPACE] or KIND/NAME[.NAMESPACE]")
        }
        words = name
        guard parts.count == 2 else {
            kind = .pod
            return
        }
        // `deployments.apps/web` is kubectl's long form.
        let word = parts[0].lowercased().prefix { $0 != "." }
        guard let known = Kind.allCases.first(where: { $0.names.contains { $0 == word } }) else {
            let names = Kind.allCases.map { $0.names[0] }
            throw ArgumentError(
                "has no kind of workload before the slash: one of " + names.joined(separator: ", "),
                suggestion: nearest(to: String(word), in: names))
        }
        kind = known
    }

    var argument: String { kind == .pod ? words : "\(kind.names[0])/\(words)" }

    /// The ways to read it, likelier first: a namespace may stand behind the last dot.
    func readings(namespace: String?) -> [(name: String, namespace: String?)] {
        guard let dot = words.lastIndex(of: "."), dot != words.startIndex, words.index(after: dot) != words.endIndex else {
            return [(words, namespace)]
        }
        let split = (name: String(words[..<dot]), namespace: String?.some(String(words[words.index(after: dot)...])))
        return [split, (words, namespace)]
    }
}
