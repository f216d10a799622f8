// WorkloadGroupRules: a group of workloads outside Kubernetes, and how their health is probed.

import IstioAPI

enum WorkloadGroupRules {
    static func check(_ group: Networking.WorkloadGroup, at spec: Place, _ report: Report) {
        LabelMapRules.check(group.metadata.labels, at: spec["metadata"]["labels"], report)
        if let template = group.$template { WorkloadAddressRules.checkSocketPorts(template, at: spec["template"], report) }
        if let probe = group.$probe { ReadinessProbeRules.check(probe, at: spec["probe"], report) }
    }
}

/// The probe of a workload's health, which the agent beside the workload runs.
enum ReadinessProbeRules {
    static func check(_ probe: Networking.ReadinessProbe, at place: Place, _ report: Report) {
        switch probe.healthCheckMethod {
        case .httpGet(let request): headers(request.httpHeaders, at: place["httpGet"]["httpHeaders"], report)
        case .exec(let command):
            if command.command.isEmpty, place["exec"]["command"].isPresent {
                report.error(
                    "probe-command", place["exec"]["command"], "the probe has no command to run", hint: "give the command and its arguments"
                )
            }
        case .tcpSocket: break
        case .grpc:
            report.error(
                "probe-kind", place["grpc"], "probes of workloads cannot use gRPC", hint: "use httpGet, tcpSocket or exec")
        case nil:
            report.error("probe-kind", place, "the probe does not say what to probe", hint: "give it httpGet, tcpSocket or exec")
        }
    }

    /// The field allows underscores, the agent does not.
    private static func headers(_ headers: [Networking.HTTPHeader], at place: Place, _ report: Report) {
        for (index, header) in headers.enumerated() {
            if header.name.isEmpty, !place[index]["name"].isPresent {
                report.error("probe-header", place[index]["name"], "the header has no name", hint: "name the header")
            } else if header.name.utf8.contains(UInt8(ascii: "_")) {
                report.error(
                    "probe-header", place[index]["name"], "\"\(header.name)\" has an underscore, which a probe's header may not have",
                    hint: "use letters, digits and dashes")
            }
        }
    }
}
