// WorkloadName: what a pod is a copy of: the Deployment rather than the pod.

import Mesh

/// Name and kind of the object that a person made and that stands behind a pod.
struct WorkloadName: Sendable, Hashable {
    var name: String
    var kind: String

    init(name: String, kind: String) {
        self.name = name
        self.kind = kind
    }

    /// Goes by the pod's controller. A controller's own controller is not looked up: from its name and the pod's labels it
    /// is clear whether a Deployment, a Rollout or a CronJob stands behind it.
    init(ofPod name: String, labels: [String: String], provenance: Provenance) {
        // A pod whose name nobody generated was made by hand, whatever it says about owners.
        guard provenance.isNameGenerated, let owner = provenance.controller else {
            self.init(name: name, kind: "Pod")
            return
        }
        self.init(name: owner.name, kind: owner.kind)
        switch owner.kind {
        case "ReplicaSet":
            if let base = Self.base(of: owner.name, hash: labels["pod-template-hash"]) {
                self.init(name: base, kind: "Deployment")
            } else if let base = Self.base(of: owner.name, hash: labels["rollouts-pod-template-hash"]) {
                self.init(name: base, kind: "Rollout")
            }
        case "ReplicationController":
            if let config = labels["deploymentconfig"], !config.isEmpty { self.init(name: config, kind: "DeploymentConfig") }
        case "Job":
            if let base = Self.cronJob(ofJob: owner.name) { self.init(name: base, kind: "CronJob") }
        default: break
        }
    }

    private static func base(of name: String, hash: String?) -> String? {
        guard let hash, !hash.isEmpty, name.hasSuffix("-" + hash) else { return nil }
        return String(name.dropLast(hash.count + 1))
    }

    /// A CronJob names its Jobs after itself and the time in minutes or seconds, 8 to 10 digits.
    private static func cronJob(ofJob name: String) -> String? {
        guard let dash = name.lastIndex(of: "-") else { return nil }
        let digits = name[name.index(after: dash)...]
        guard (8...10).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return dash == name.startIndex ? nil : String(name[..<dash])
    }
}
