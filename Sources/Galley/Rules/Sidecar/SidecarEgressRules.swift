// SidecarEgressRules: what a workload can reach, and on which ports its traffic leaves.

import IstioAPI
import Mesh

/// `egress`: ports and sockets of their own, the entry for all others last.
enum SidecarEgressRules {
    static func check(_ listeners: [Networking.IstioEgressListener], at place: Place, _ report: Report) {
        var ports: Set<UInt32> = []
        var sockets: Set<String> = []
        for (index, listener) in listeners.enumerated() {
            let place = place[index]
            if let port = listener.$port {
                SidecarPortRules.check(port, at: place["port"], report)
                if port.number == 0 {
                    socket(listener, at: place, report)
                    if listener.bind.isUnixAddress && !sockets.insert(listener.bind).inserted {
                        report.error(
                            "port-twice", place["bind"], "an earlier entry listens on this socket", hint: "keep one entry for each socket")
                    }
                } else {
                    SidecarPortRules.number(port.number, at: place["port"], report)
                    bind(listener.bind, at: place["bind"], report)
                    if !ports.insert(port.number).inserted {
                        report.error(
                            "port-twice", place["port"]["number"], "an earlier entry is for port \(port.number)",
                            hint: "keep one entry for each port")
                    }
                }
            } else if index < listeners.count - 1 {
                report.error(
                    "egress-order", place["port"],
                    "an entry without port is for all ports that no other entry has, so it has to be the last",
                    hint: "add a port, or move the entry to the end")
            }
            if listener.hosts.isEmpty {
                // Hosts that are absent are a finding of the options of the field.
                if place["hosts"].isPresent {
                    report.error(
                        "hosts-missing", place["hosts"], "no hosts are named", hint: "name hosts as namespace/host, or write ~/* for none")
                }
            } else {
                EgressHostRules.check(listener.hosts, at: place["hosts"], report)
            }
        }
    }

    private static func socket(_ listener: Networking.IstioEgressListener, at place: Place, _ report: Report) {
        guard listener.bind.isUnixAddress else {
            return report.error(
                "port-number", place["port"]["number"], "port 0 is for unix sockets only",
                hint: "write a number from 1 to 65535, or bind: unix:///path")
        }
        UnixAddress.check(listener.bind, at: place["bind"], report)
        if listener.captureMode != .default && listener.captureMode != Networking.CaptureMode.none {
            report.error(
                "capture-socket", place["captureMode"], "traffic cannot be redirected to a unix socket",
                hint: "write NONE, or remove captureMode")
        }
    }

    private static func bind(_ address: String, at place: Place, _ report: Report) {
        guard !address.isEmpty, !IPAddress.isValid(address) else { return }
        report.error(
            "bind-form", place, address.isUnixAddress ? "a unix socket has no port" : "\"\(address)\" is not an IP address",
            hint: address.isUnixAddress ? "write port number 0, or an IP address" : "write an IP address without port, or remove bind")
    }
}

/// `hosts` of an egress entry: well formed, and nothing said twice.
enum EgressHostRules {
    static func check(_ hosts: [String], at place: Place, _ report: Report) {
        let own = report.resource.effectiveNamespace[...]
        var seen: [Substring: Set<Substring>] = [:]
        for (index, text) in hosts.enumerated() {
            ScopedHostRules.check(text, .sidecar, at: place[index], report)
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let namespace = parts[0] == "." ? own : parts[0]
            let others = seen[namespace] ?? []
            if others.contains(parts[1]) {
                report.warning("egress-host-twice", place[index], "\"\(text)\" is listed already", hint: "remove one of the two")
            } else if others.contains("*") {
                report.warning(
                    "egress-host-covered", place[index], "an earlier entry has all hosts of this namespace", hint: "remove this entry")
            } else if parts[1] == "*" && !others.isEmpty {
                report.warning(
                    "egress-host-covered", place[index], "this covers earlier entries of the same namespace",
                    hint: "remove the earlier ones")
            }
            seen[namespace, default: []].insert(parts[1])
        }
        if seen.count > 1, seen["*"]?.contains("*") ?? false {
            report.warning("egress-host-covered", place, "\"*/*\" covers all other entries", hint: "keep \"*/*\" alone, or remove it")
        }
    }
}
