// ProbeRules: the probes of a container: ports that exist, and numbers that make sense for their kind.

import KubernetesAPI

enum ProbeRules {
    static func check(_ container: Kubernetes.Container, at place: Place, _ report: Report) {
        if let probe = container.$livenessProbe {
            check(probe, of: container, at: place["livenessProbe"], report)
            once(probe, "liveness", at: place["livenessProbe"], report)
        }
        if let probe = container.$startupProbe {
            check(probe, of: container, at: place["startupProbe"], report)
            once(probe, "startup", at: place["startupProbe"], report)
        }
        if let probe = container.$readinessProbe {
            check(probe, of: container, at: place["readinessProbe"], report)
            if probe.terminationGracePeriodSeconds != nil {
                report.error(
                    "probe-numbers", place["readinessProbe"]["terminationGracePeriodSeconds"],
                    "a container is not stopped when it is not ready, so there is no time to give it", hint: "remove it")
            }
        }
    }

    /// Containers that run before the others, one after the other, are not watched.
    static func checkAbsence(_ container: Kubernetes.Container, at place: Place, _ report: Report) {
        for field in ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle"] as [StaticString] where place[field].isPresent {
            report.error(
                "init-container-probe", place[field], "an init container has no \(field), unless it keeps running",
                hint: "remove it, or add restartPolicy: Always to make it a sidecar")
        }
    }

    /// A failed check is followed by a restart, so one good check has to be enough.
    private static func once(_ probe: Kubernetes.Probe, _ kind: String, at place: Place, _ report: Report) {
        guard let threshold = probe.successThreshold, threshold > 1 else { return }
        report.error("probe-numbers", place["successThreshold"], "a \(kind) probe succeeds at once", hint: "make it 1, or remove it")
    }

    private static func check(_ probe: Kubernetes.Probe, of container: Kubernetes.Container, at place: Place, _ report: Report) {
        switch probe.check {
        case .httpGet(let action): port(action.port, of: container, at: place["httpGet"]["port"], report)
        case .tcpSocket(let action): port(action.port, of: container, at: place["tcpSocket"]["port"], report)
        case .grpc, .exec, nil: break
        }
    }

    /// The API server accepts any name; the probe then fails for ever.
    private static func port(_ port: Kubernetes.IntOrString, of container: Kubernetes.Container, at place: Place, _ report: Report) {
        guard case .text(let name)? = port.kind, !name.isEmpty, !container.ports.contains(where: { $0.name == name }) else { return }
        guard name.utf8.contains(where: { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }) else { return }
        report.warning(
            "unknown-port", place, "the container has no port \"\(name)\", so the probe will fail",
            hint: "add it to the container's ports, or give the number")
    }
}
