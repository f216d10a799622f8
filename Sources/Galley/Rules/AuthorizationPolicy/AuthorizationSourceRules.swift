// AuthorizationSourceRules: where a request has to come from.

import IstioAPI
import Mesh

enum AuthorizationSourceRules {
    static func check(_ from: Security.Rule.From, at place: Place, _ report: Report) {
        let source = from.source
        let place = place["source"]
        guard from.$source != nil else {
            return report.error("no-source", place, "the entry does not say where from", hint: "give it a source")
        }
        let texts: [(name: StaticString, values: [String])] = [
            ("principals", source.principals), ("notPrincipals", source.notPrincipals),
            ("requestPrincipals", source.requestPrincipals), ("notRequestPrincipals", source.notRequestPrincipals),
            ("namespaces", source.namespaces), ("notNamespaces", source.notNamespaces),
        ]
        let blocks: [(name: StaticString, values: [String])] = [
            ("ipBlocks", source.ipBlocks), ("notIpBlocks", source.notIpBlocks),
            ("remoteIpBlocks", source.remoteIpBlocks), ("notRemoteIpBlocks", source.notRemoteIpBlocks),
        ]
        let accounts: [(name: StaticString, values: [String])] = [
            ("serviceAccounts", source.serviceAccounts), ("notServiceAccounts", source.notServiceAccounts),
        ]
        let domains: [(name: StaticString, values: [String])] = [
            ("trustDomains", source.trustDomains), ("notTrustDomains", source.notTrustDomains),
        ]
        if [texts, blocks, accounts, domains].allSatisfy({ $0.allSatisfy(\.values.isEmpty) }) {
            report.error("no-source", place, "the source is empty", hint: "say where requests come from, or remove from to mean anywhere")
        }
        for (name, values) in texts { AuthorizationValues.checkNotEmpty(values, at: place[name], report) }
        for (name, values) in blocks { AuthorizationValues.checkBlocks(values, at: place[name], report) }
        for (name, values) in accounts { AuthorizationValues.checkServiceAccounts(values, at: place[name], report) }
        for (name, values) in domains { AuthorizationValues.checkTrustDomains(values, at: place[name], report) }

        for account in [place["serviceAccounts"], place["notServiceAccounts"]] where account.isPresent {
            let others = [place["principals"], place["notPrincipals"], place["namespaces"], place["notNamespaces"]]
            if others.contains(where: \.isPresent) {
                report.error(
                    "source-identity", account, "service accounts imply principals and namespaces, so a source has the one or the others",
                    hint: "keep the service accounts, or the principals and namespaces")
                break
            }
        }
    }

    /// Whether the source asks for nothing that a plain TCP connection has.
    static func isHTTPOnly(_ source: Security.Source) -> Bool {
        source.principals.isEmpty && source.notPrincipals.isEmpty && source.namespaces.isEmpty && source.notNamespaces.isEmpty
            && source.ipBlocks.isEmpty && source.notIpBlocks.isEmpty && source.remoteIpBlocks.isEmpty && source.notRemoteIpBlocks.isEmpty
            && source.serviceAccounts.isEmpty && source.notServiceAccounts.isEmpty && source.trustDomains.isEmpty
            && source.notTrustDomains.isEmpty
    }
}
