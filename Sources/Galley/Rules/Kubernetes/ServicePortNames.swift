// ServicePortNames: the names of a Service's ports, as the API server wants them.

import KubernetesAPI

/// Several ports are told apart by their names.
enum ServicePortNames {
    static func check(_ spec: Kubernetes.ServiceSpec, at place: Place, _ report: Report) {
        guard spec.ports.count > 1 else { return }
        PortNames.check(spec.ports.lazy.map(\.name), required: true, at: place, report)
    }
}

/// Names of ports in a list.
enum PortNames {
    /// - Parameter required: whether each port needs one, as where there are several.
    static func check(_ names: some Collection<String?>, required: Bool, at place: Place, _ report: Report) {
        var seen: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let name, !name.isEmpty else {
                if required {
                    report.error(
                        "port-name-missing", place[index]["name"], "where there are several ports, each needs a name",
                        hint: "add a name, like http-web")
                }
                continue
            }
            if let earlier = seen[name] {
                report.error(
                    "port-name-repeated", place[index]["name"], "ports[\(earlier)] is named \"\(name)\" too",
                    hint: "give each port a name of its own")
            } else {
                seen[name] = index
            }
        }
    }
}
