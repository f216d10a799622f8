// ContainerRules: ports, variables and mounts of one container.

import KubernetesAPI

enum ContainerRules {
    static func check(_ container: Kubernetes.Container, volumes: Set<String>, at place: Place, _ report: Report) {
        PortNames.check(container.ports.lazy.map(\.name), required: false, at: place["ports"], report)
        for (index, variable) in container.env.enumerated() where !(variable.value ?? "").isEmpty && variable.$valueFrom != nil {
            report.error(
                "variable-source", place["env"][index]["valueFrom"], "the variable \(variable.name) has a value already",
                hint: "keep either value or valueFrom")
        }
        for (index, mount) in container.volumeMounts.enumerated() {
            check(mount, volumes: volumes, at: place["volumeMounts"][index], report)
        }
        for (index, device) in container.volumeDevices.enumerated() {
            volume(device.name, in: volumes, at: place["volumeDevices"][index]["name"], report)
        }
    }

    private static func check(_ mount: Kubernetes.VolumeMount, volumes: Set<String>, at place: Place, _ report: Report) {
        volume(mount.name, in: volumes, at: place["name"], report)
        let subPath = mount.subPath ?? ""
        if !subPath.isEmpty, !(mount.subPathExpr ?? "").isEmpty {
            report.error(
                "mount-path", place["subPathExpr"], "the path in the volume is given twice", hint: "keep either subPath or subPathExpr")
        }
        if subPath.hasPrefix("/") || subPath.split(separator: "/").contains("..") {
            report.error(
                "mount-path", place["subPath"], "\"\(subPath)\" leads out of the volume",
                hint: "give a path relative to the volume, without ..")
        }
    }

    private static func volume(_ name: String, in volumes: Set<String>, at place: Place, _ report: Report) {
        guard !name.isEmpty, !volumes.contains(name) else { return }
        report.error(
            "unknown-volume", place, "the pod has no volume \"\(name)\"",
            hint: Suggestion.hint(for: name, in: volumes.sorted()) ?? "add it to volumes")
    }
}

/// Ports of the node that containers of one pod take: each can be taken once.
enum HostPortRules {
    static func check(_ spec: Kubernetes.PodSpec, at place: Place, _ report: Report) {
        var taken: Set<String> = []
        for (index, container) in spec.containers.enumerated() {
            for (number, port) in container.ports.enumerated() {
                guard let hostPort = port.hostPort, hostPort != 0 else { continue }
                let portPlace = place["containers"][index]["ports"][number]["hostPort"]
                if spec.hostNetwork == true, port.containerPort != 0, hostPort != port.containerPort {
                    report.error(
                        "host-port", portPlace, "in the node's network, the two ports are the same",
                        hint: "make it \(port.containerPort), or remove it")
                }
                if !taken.insert("\(port.protocol ?? "TCP") \(port.hostIp ?? "") \(hostPort)").inserted {
                    report.error(
                        "host-port", portPlace, "another port of the pod takes port \(hostPort) of the node too",
                        hint: "choose another one, or remove it")
                }
            }
        }
    }
}
