// VirtualHostDomains: the names under which clients ask for a service.

import Mesh

/// Domains of virtual hosts, from the point of view of one proxy.
struct VirtualHostDomains {
    private let node: ProxyNode
    private let capturesDNS: Bool

    /// `.svc.cluster.local`: what hosts of Kubernetes' services end in; empty if the proxy is in no cluster.
    private let clusterSuffix: String

    init(_ generation: Generation) {
        node = generation.node
        let setting = generation.meshConfig.$defaultConfig?.proxyMetadata["ISTIO_META_DNS_CAPTURE"]
        capturesDNS = setting == "true" || setting == "1"
        clusterSuffix = ".svc.\(generation.mesh.domainSuffix)"
    }

    /// All names of a service. `expanded` are those made from its host, which have to give way to hosts that are really
    /// called so.
    /// - Parameter port: named beside each domain too; nil where ports are not looked at.
    func domains(of service: Service, port: Int?) -> (all: [String], expanded: Set<String>) {
        var all: [String] = []
        var expanded: Set<String> = []
        for host in [service.hostname] + service.attributes.aliases.map(\.hostname) {
            add(host, port, to: &all)
            for other in expansions(of: host, port: port) {
                all.append(other)
                expanded.insert(other)
            }
        }
        if service.resolution == .passthrough, service.registry == .kubernetes {
            // Clients of a headless service may ask for each of its pods by name.
            for domain in all { all.append("*." + domain) }
        }
        for address in addresses(of: service) where address != "0.0.0.0" { add(address, port, to: &all) }
        return (all, expanded)
    }

    /// `[::1]` for what needs brackets.
    static func bracketed(_ host: String) -> String { host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host }

    /// `HOST:PORT`
    static func withPort(_ host: String, _ port: Int) -> String { "\(bracketed(host)):\(port)" }

    private func add(_ host: String, _ port: Int?, to domains: inout [String]) {
        domains.append(Self.bracketed(host))
        if let port { domains.append(Self.withPort(host, port)) }
    }

    /// The absolute name, and the short ones that resolve in the proxy's namespace.
    private func expansions(of host: String, port: Int?) -> [String] {
        var result: [String] = []
        if IPAddress.version(of: host) == nil { result.append(host + ".") }
        if let port { result.append(Self.withPort(host + ".", port)) }
        guard host.hasSuffix(clusterSuffix) else { return result }
        let base = String(host.dropLast(clusterSuffix.count))
        let dot: Character = "."
        // `NAME.NAMESPACE`: other forms may mean something else when they are shortened.
        guard let divider = base.firstIndex(of: dot), !(base + ".").contains(".svc.") else { return result }
        if base[base.index(after: divider)...] == node.namespace {
            add(String(base[..<divider]), port, to: &result)
            add(base + ".svc", port, to: &result)
            add(base, port, to: &result)
        } else {
            add(base, port, to: &result)
            add(base + ".svc", port, to: &result)
        }
        return result
    }

    /// Of the versions of IP that the proxy has, if the service has any.
    private func addresses(of service: Service) -> [String] {
        let given = service.addresses.isEmpty && capturesDNS ? service.autoAllocatedAddresses : service.addresses
        let usable = given.filter { address in
            let slash: Character = "/"
            switch IPAddress.version(of: String(address.prefix { $0 != slash })) {
            case .v4: return node.supportsIPv4
            case .v6: return node.supportsIPv6
            case nil: return false
            }
        }
        return usable.isEmpty ? Array(service.addresses.prefix(1)) : usable
    }
}
