// ServiceIdentities: the names that certificates of a service's endpoints may bear.

import IstioAPI
import Mesh

enum ServiceIdentities {
    private static let scheme = "spiffe://"

    /// Identities of all endpoints and those that the service names, each also under the mesh's other trust domains;
    /// sorted.
    static func all(of service: Service, in snapshot: Snapshot) -> [String] {
        var identities = Set(service.subjectAltNames)
        for endpoint in snapshot.endpoints(of: service) where !endpoint.workload.serviceAccount.isEmpty {
            identities.insert(endpoint.workload.serviceAccount)
        }
        let aliases = snapshot.mesh.config.trustDomainAliases
        guard !aliases.isEmpty else { return identities.sorted() }
        for identity in identities where identity.hasPrefix(scheme) {
            let rest = identity.dropFirst(scheme.count)
            guard let slash = rest.firstIndex(of: "/") else { continue }
            for alias in aliases { identities.insert("\(scheme)\(alias)\(rest[slash...])") }
        }
        return identities.sorted()
    }
}
