// TrustDomains: the mesh's trust domain and its aliases, in the principals of policies.

import IstioAPI

/// A mesh that changed its trust domain goes on to accept identities of the old one.
struct TrustDomains: Sendable {
    /// What stands for the mesh's own trust domain in policies, whatever its name.
    static let pointer = "cluster.local"

    /// The mesh's own first.
    let names: [String]

    init(_ names: [String]) { self.names = names }

    init(_ mesh: IstioMesh.MeshConfig) {
        self.init([mesh.trustDomain.isEmpty ? Self.pointer : mesh.trustDomain] + mesh.trustDomainAliases)
    }

    /// Principals with those of the same account in all trust domains of the mesh.
    ///
    /// A principal of another shape than `DOMAIN/ns/NAMESPACE/sa/ACCOUNT`, of any trust domain, or of a foreign one stays as
    /// it is.
    func expand(principals: [String]) -> [String] {
        if names.isEmpty { return principals }
        return principals.flatMap { principal -> [String] in
            let slash: Character = "/"
            let parts = principal.split(separator: slash, omittingEmptySubsequences: false)
            let domain = String(parts[0])
            guard parts.count == 5, domain != "*" else { return [principal] }
            guard domain == Self.pointer || names.contains(where: { Self.covers(domain, $0) }) else { return [principal] }
            let rest = parts.dropFirst().joined(separator: "/")
            return Self.unique(names.map { Self.hasEnding(domain, of: $0) ? principal : "\($0)/\(rest)" })
        }
    }

    /// Trust domains with the aliases of those that are the mesh's.
    func expand(domains: [String]) -> [String] {
        Self.unique(domains.flatMap { names.contains($0) ? names : [$0] })
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    private static func covers(_ pattern: String, _ name: String) -> Bool {
        if pattern == name || hasEnding(pattern, of: name) { return true }
        return pattern.utf8.last == UInt8(ascii: "*") && name.hasPrefix(String(pattern.dropLast()))
    }

    /// Whether the pattern is `*END` and the name ends in `END`.
    private static func hasEnding(_ pattern: String, of name: String) -> Bool {
        pattern.utf8.first == UInt8(ascii: "*") && name.hasSuffix(String(pattern.dropFirst()))
    }
}
