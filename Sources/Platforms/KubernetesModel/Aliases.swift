// Aliases: ExternalName services, told to the services that they mean.

import Mesh

enum Aliases {
    /// The services, each with the names that mean it too. A name whose target is another such name is followed to the end;
    /// names that go round in a circle mean nothing, as in DNS.
    static func resolved(_ services: [Service]) -> [Service] {
        let aliases = services.filter { $0.resolution == .alias }
        if aliases.isEmpty { return services }
        // A target is a DNS name, which says no namespace: where a host is defined twice, either may be meant.
        let targets = Dictionary(aliases.map { ($0.hostname, $0.attributes.externalName) }, uniquingKeysWith: { _, last in last })
        var names: [String: [Service.Alias]] = [:]
        for alias in aliases {
            guard let end = end(of: alias, targets) else { continue }
            names[end, default: []].append(Service.Alias(hostname: alias.hostname, namespace: alias.namespace))
        }
        return services.map { service in
            guard let names = names[service.hostname] else { return service }
            var attributes = service.attributes
            attributes.aliases = names.sorted { ($0.namespace, $0.hostname) < ($1.namespace, $1.hostname) }
            return service.with(attributes: attributes)
        }
    }

    private static func end(of alias: Service, _ targets: [String: String]) -> String? {
        var target = alias.attributes.externalName
        var seen: Set<String> = [alias.hostname, target]
        while let next = targets[target] {
            guard seen.insert(next).inserted else { return nil }
            target = next
        }
        return target
    }
}
