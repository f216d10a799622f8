// StatisticsName: statistics prefixes of listeners, from the mesh's pattern where there is one.

import Mesh

/// What the patterns `MeshConfig.inboundClusterStatName` and `outboundClusterStatName` may name.
struct StatisticsName {
    var service: Service
    var subset = ""
    var port: Int
    var portName = ""
    var targetPort = 0

    /// `NAME.NAMESPACE` of a Kubernetes service, the host of others.
    private var short: String {
        service.registry == .kubernetes ? "\(service.name).\(service.namespace)" : service.hostname
    }

    func filled(_ pattern: String) -> String {
        let values = [
            "SERVICE": short, "SERVICE_NAME": service.name, "SERVICE_FQDN": service.hostname, "SUBSET_NAME": subset,
            "TARGET_PORT": "\(targetPort)", "SERVICE_PORT": "\(port)", "SERVICE_PORT_NAME": portName,
        ]
        var result = ""
        let percent: Character = "%"
        var rest = pattern[...]
        while let start = rest.firstIndex(of: percent) {
            result += rest[..<start]
            let after = rest.index(after: start)
            guard let end = rest[after...].firstIndex(of: percent), let value = values[String(rest[after..<end])] else {
                result.append(percent)
                rest = rest[after...]
                continue
            }
            result += value
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// Connection managers end their prefix with a mark, so that names with dots can be told from what follows.
    static func delimited(_ prefix: String) -> String { prefix + ";" }
}
