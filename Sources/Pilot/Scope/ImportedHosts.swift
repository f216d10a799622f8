// ImportedHosts: `egress[].hosts` of a Sidecar: which hosts of which namespaces a proxy asks for.

import IstioAPI
import Mesh

struct ImportedHosts: Sendable {
    /// Hosts by namespace; `*` stands for all namespaces.
    private var byNamespace: [String: [String]] = [:]
    private var excluded: [String: [String]] = [:]

    /// - Parameter namespace: that of the Sidecar's proxy, which `.` stands for.
    init(_ hosts: [String], namespace: String) {
        for entry in hosts {
            let parts = entry.split(separator: "/" as Character, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let owner = parts.count == 2 ? parts[0] : "*"
            let host = parts.count == 2 ? parts[1] : entry
            if owner == "~" { continue }
            byNamespace[owner == "." ? namespace : owner, default: []].append(host)
        }
    }

    private init(byNamespace: [String: [String]]) { self.byNamespace = byNamespace }

    /// Everything: the default without a Sidecar.
    static let everything = ImportedHosts(byNamespace: ["*": ["*"]])

    /// Whether a service of `namespace` by this name is asked for.
    func includes(host: String, namespace: String) -> Bool {
        (byNamespace[namespace] ?? []).contains { Hostname.covers($0, host) }
            || (byNamespace["*"] ?? []).contains { Hostname.covers($0, host) }
    }

    /// Whether one of a VirtualService's hosts touches what is asked for.
    func overlaps(hosts: [String], namespace: String) -> Bool {
        let imported = (byNamespace[namespace] ?? []) + (byNamespace["*"] ?? [])
        return hosts.contains { host in imported.contains { Hostname.overlap($0, host) } }
    }
}
