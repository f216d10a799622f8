// RequestAuthenticationRules: which tokens of requests are believed.

import IstioAPI

enum RequestAuthenticationRules {
    static func check(_ policy: Security.RequestAuthentication, at spec: Place, _ report: Report) {
        TargetReferenceRules.check(
            selector: policy.$selector, reference: policy.$targetRef, references: policy.targetRefs, at: spec, report)
        for (index, rule) in policy.jwtRules.enumerated() { check(rule, at: spec["jwtRules"][index], report) }
    }

    private static func check(_ rule: Security.JWTRule, at place: Place, _ report: Report) {
        // The API server knows the field by an older name too, and then both may be written.
        let olderName = place["jwks_uri"]
        let address = olderName.isPresent ? olderName : place["jwksUri"]
        if rule.issuer.isEmpty, rule.jwksUri.isEmpty, !place["issuer"].isPresent, !address.isPresent {
            report.error(
                "no-issuer", place["issuer"], "the rule does not say whose tokens it is about", hint: "give it an issuer, or a jwksUri")
        } else if rule.issuer.isEmpty, rule.jwksUri.isEmpty {
            report.error("no-issuer", place["issuer"], "the issuer is empty", hint: "write the issuer as the claim iss has it")
        }
        let sources = (place["jwksUri"].isPresent ? 1 : 0) + (olderName.isPresent ? 1 : 0) + (place["jwks"].isPresent ? 1 : 0)
        if sources > 1 {
            report.error(
                "key-source", place["jwks"].isPresent ? place["jwks"] : olderName, "the keys are given twice",
                hint: "keep one of jwksUri and jwks")
        }
        if !rule.jwksUri.isEmpty { keyAddress(rule.jwksUri, at: address, report) }
        if !rule.jwks.isEmpty { keys(rule.jwks, at: place["jwks"], report) }
        DurationPrecision.check(rule.timeout, at: place, "timeout", report)
    }

    private static func keyAddress(_ url: String, at place: Place, _ report: Report) {
        switch RequestURL.scheme(of: url) {
        case "http", "https": break
        case nil: report.error("key-address", place, "\"\(url)\" is not a URL", hint: "write it as in https://accounts.example.com/keys")
        case let scheme?:
            report.error(
                "key-address", place, scheme.isEmpty ? "the URL has no scheme" : "keys cannot be fetched by \(scheme)",
                hint: "begin the URL with https:// or http://")
        }
    }

    private static func keys(_ text: String, at place: Place, _ report: Report) {
        switch KeySet.read(text) {
        case .failure(let problem):
            report.error(
                "key-set", place, "this is not a set of keys (JWKS): \(problem.message)",
                hint: "write it as in {\"keys\": [{\"kty\": ...}]}")
        case .success(let set):
            if set.holdsSecrets {
                report.warning(
                    "key-set-secret", place, "the key set holds a private or symmetric key, which everybody who reads the policy can use",
                    hint: "keep the public half of asymmetric keys only")
            }
        }
    }
}
