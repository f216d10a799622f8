// CustomAuthorizationRules: what a policy that asks a provider may not depend on.

import IstioAPI

/// Action CUSTOM is decided before the peer and the token are known, so that neither may be asked for.
enum CustomAuthorizationRules {
    static func check(_ rule: Security.Rule, at place: Place, _ report: Report) {
        for (index, from) in rule.from.enumerated() {
            let source = from.source
            let place = place["from"][index]["source"]
            let identities: [(name: StaticString, values: [String])] = [
                ("namespaces", source.namespaces), ("notNamespaces", source.notNamespaces), ("serviceAccounts", source.serviceAccounts),
                ("notServiceAccounts", source.notServiceAccounts), ("trustDomains", source.trustDomains),
                ("notTrustDomains", source.notTrustDomains), ("principals", source.principals), ("notPrincipals", source.notPrincipals),
                ("requestPrincipals", source.requestPrincipals), ("notRequestPrincipals", source.notRequestPrincipals),
            ]
            for (name, values) in identities where !values.isEmpty {
                report.error(
                    "custom-attribute", place[name], "action CUSTOM is taken before \(name) are known", hint: "use ipBlocks, or operations")
            }
        }
        for (index, condition) in rule.when.enumerated() {
            switch condition.key {
            case "source.namespace", "source.serviceAccount", "source.trustDomain", "source.principal": break
            case let key where key.hasPrefix("request.auth."): break
            default: continue
            }
            report.error(
                "custom-attribute", place["when"][index]["key"], "action CUSTOM is taken before \(condition.key) is known",
                hint: "use another attribute, such as request.headers[...]")
        }
    }
}
