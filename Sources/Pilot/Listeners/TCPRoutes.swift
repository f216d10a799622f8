// TCPRoutes: `tcp` and `tls` of VirtualServices, as far as a proxy and a port can tell which of them count.

import IstioAPI
import Mesh

/// VirtualServices with routes for bytes, by host.
struct TCPRoutes {
    /// Where `*`-hosts and exact ones stand in `configs`.
    private let configs: [Config<Networking.VirtualService>]
    private var exact: [String: [Int]] = [:]
    private var wildcards: [(host: String, index: Int)] = []

    init(_ virtualServices: [Config<Networking.VirtualService>]) {
        configs = virtualServices.filter { !$0.spec.tcp.isEmpty || !$0.spec.tls.isEmpty }
        for (index, config) in configs.enumerated() {
            for host in config.spec.hosts {
                if host.hasPrefix("*") {
                    wildcards.append((host, index))
                } else {
                    exact[host, default: []].append(index)
                }
            }
        }
    }

    /// Those that speak of a host, older first.
    func virtualServices(for host: String) -> [Config<Networking.VirtualService>] {
        if configs.isEmpty { return [] }
        var found: Set<Int> = []
        if host.hasPrefix("*") {
            for (index, config) in configs.enumerated() where config.spec.hosts.contains(where: { Hostname.overlap($0, host) }) {
                found.insert(index)
            }
        } else {
            found.formUnion(exact[host] ?? [])
            for entry in wildcards where Hostname.covers(entry.host, host) { found.insert(entry.index) }
        }
        return found.sorted().map { configs[$0] }
    }
}

/// Conditions that are known when configuration is made: who asks, and on which port.
struct StaticConditions {
    let node: ProxyNode
    let port: Int

    func hold(_ match: Networking.L4MatchAttributes) -> Bool {
        hold(gateways: match.gateways, labels: match.sourceLabels, port: match.port, namespace: match.sourceNamespace)
    }

    func hold(_ match: Networking.TLSMatchAttributes) -> Bool {
        hold(gateways: match.gateways, labels: match.sourceLabels, port: match.port, namespace: match.sourceNamespace)
    }

    private func hold(gateways: [String], labels: [String: String], port asked: UInt32, namespace: String) -> Bool {
        (gateways.isEmpty || gateways.contains(VirtualServiceIndex.meshGateway)) && LabelSelection.selects(labels, node.labels)
            && (asked == 0 || Int(asked) == port) && (namespace.isEmpty || namespace == node.namespace)
    }
}
