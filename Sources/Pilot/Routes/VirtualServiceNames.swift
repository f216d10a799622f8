// VirtualServiceNames: short names of hosts, destinations and gateways, completed.

import IstioAPI
import Mesh

enum VirtualServiceNames {
    /// The same object in which short names are full: hosts and destinations `NAME.NAMESPACE.svc.DOMAIN`, gateways
    /// `NAMESPACE/NAME`, namespaces of delegates.
    static func resolved(_ config: Config<Networking.VirtualService>, domain: String) -> Config<Networking.VirtualService> {
        var spec = config.spec
        let namespace = config.namespace
        func full(_ host: String) -> String { Naming.resolve(host, namespace: namespace, domain: domain) }
        func gateway(_ name: String) -> String {
            if name == VirtualServiceIndex.meshGateway || name.isEmpty { return name }
            let parts = name.split(separator: "/" as Character, omittingEmptySubsequences: false)
            if parts.count == 2 { return parts[0] == "." ? "\(namespace)/\(parts[1])" : name }
            // `NAME.NAMESPACE` and full names of old.
            let labels = name.split(separator: "." as Character)
            return labels.count > 1 ? "\(labels[1])/\(labels[0])" : "\(namespace)/\(name)"
        }
        spec.hosts = spec.hosts.map(full)
        spec.gateways = spec.gateways.map(gateway)
        for index in spec.http.indices {
            for item in spec.http[index].match.indices {
                spec.http[index].match[item].gateways = spec.http[index].match[item].gateways.map(gateway)
            }
            for item in spec.http[index].route.indices {
                spec.http[index].route[item].destination.host = full(spec.http[index].route[item].destination.host)
            }
            if spec.http[index].$mirror != nil { spec.http[index].mirror.host = full(spec.http[index].mirror.host) }
            for item in spec.http[index].mirrors.indices {
                spec.http[index].mirrors[item].destination.host = full(spec.http[index].mirrors[item].destination.host)
            }
            if spec.http[index].$delegate != nil, spec.http[index].delegate.namespace.isEmpty {
                spec.http[index].delegate.namespace = namespace
            }
        }
        for index in spec.tcp.indices {
            for item in spec.tcp[index].match.indices {
                spec.tcp[index].match[item].gateways = spec.tcp[index].match[item].gateways.map(gateway)
            }
            for item in spec.tcp[index].route.indices {
                spec.tcp[index].route[item].destination.host = full(spec.tcp[index].route[item].destination.host)
            }
        }
        for index in spec.tls.indices {
            for item in spec.tls[index].match.indices {
                spec.tls[index].match[item].gateways = spec.tls[index].match[item].gateways.map(gateway)
            }
            for item in spec.tls[index].route.indices {
                spec.tls[index].route[item].destination.host = full(spec.tls[index].route[item].destination.host)
            }
        }
        return Config(config.metadata, spec)
    }
}
