// VirtualServiceLookup: which VirtualServices of an egress listener are about which services.

import IstioAPI
import Mesh

/// VirtualServices by host, so that those of a port are found without going through all.
struct VirtualServiceLookup {
    /// In the order in which they compete.
    let all: [Config<Networking.VirtualService>]

    /// Places in `all` by full host, in order.
    private var exact: [String: [Int]] = [:]

    /// Each wildcard with the place of the first VirtualService that has it; more specific ones first.
    private var owners: [(host: String, place: Int)] = []
    private var wildcards: [(host: String, place: Int)] = []

    init(_ virtualServices: [Config<Networking.VirtualService>]) {
        all = virtualServices
        var known: Set<String> = []
        for (place, config) in virtualServices.enumerated() {
            for host in config.spec.hosts {
                if host.hasPrefix("*") {
                    wildcards.append((host, place))
                    if known.insert(host).inserted { owners.append((host, place)) }
                } else {
                    exact[host, default: []].append(place)
                }
            }
        }
        owners.sort { ($1.host.utf8.count, $0.host) < ($0.host.utf8.count, $1.host) }
    }

    /// Those of which a host touches one of the services, in the same order.
    func selected(for services: RoutedServices) -> [Config<Networking.VirtualService>] {
        guard !all.isEmpty else { return [] }
        var places: Set<Int> = []
        for host in services.hosts {
            if let found = exact[host] { places.formUnion(found) }
            guard host.hasPrefix("*") else { continue }
            for (other, found) in exact where Hostname.overlap(host, other) { places.formUnion(found) }
        }
        for (wildcard, place) in wildcards where !places.contains(place) {
            if services.hosts.contains(where: { Hostname.overlap(wildcard, $0) }) { places.insert(place) }
        }
        return places.sorted().map { all[$0] }
    }

    /// The VirtualService that a service follows: one of its very host, or of the most specific wildcard over it.
    func mostSpecific(for host: String) -> Config<Networking.VirtualService>? {
        if host.hasPrefix("*") {
            if let same = owners.first(where: { $0.host == host }) { return all[same.place] }
        } else if let place = exact[host]?.first {
            return all[place]
        }
        return owners.first { Hostname.covers($0.host, host) }.map { all[$0.place] }
    }
}
