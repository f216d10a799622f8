// AuthorizationPolicy, PeerAuthentication, RequestAuthentication, and what policies are attached to.

extension RuleCatalogue {
    static let security: [RuleDescription] = [
        .error(
            "condition-key", "A condition names an attribute of Istio.",
            "Such as source.ip or request.headers[x-user]."),
        .error(
            "condition-values", "A condition has values.",
            "Give it values or notValues."),
        .error(
            "custom-attribute", "Rules of action CUSTOM use what is known before the provider is asked.",
            "Identities of tokens are not. Use addresses, operations or headers."),
        .error(
            "custom-provider", "Action CUSTOM, and no other, has a provider.",
            "Name one of extensionProviders of the mesh."),
        .warning(
            "denies-all-tcp", "A DENY rule for TCP ports uses attributes of TCP.",
            "Attributes of HTTP never match there, so the rule denies all. Limit it to ports of HTTP."),
        .error(
            "dry-run", "istio.io/dry-run is true or false, on a policy that allows or denies.",
            "Other policies cannot be tried out."),
        .error(
            "empty-value", "A value is not empty.",
            "An empty text matches nothing. Write * for any that is not empty."),
        .error(
            "ip-block", "An address is an IP address or a range.",
            "Write it like 10.0.0.1 or 10.0.0.0/8."),
        .error(
            "no-operation", "An entry of to says which requests.",
            "Istio refuses empty ones. Leave to out for all."),
        .error(
            "no-source", "An entry of from says where from.",
            "Istio refuses empty ones. Leave from out for all."),
        .error(
            "path-template", "A path template has {*} for a segment and {**} for the rest.",
            "{**} comes last and stands once."),
        .error(
            "policy-without-rules", "A policy that denies, audits or asks has rules.",
            "Without rules it never matches."),
        .error(
            "port-text", "A port is a number from 1 to 65535, as a text.",
            "Write it in quotes."),
        .error(
            "service-account", "A service account is name or namespace/name.",
            "Wildcards are not known here."),
        .error(
            "source-identity", "A source names service accounts, or principals and namespaces.",
            "Service accounts imply the others."),
        .error(
            "trust-domain", "A trust domain is a name like a host's.",
            "It has no slash, and a wildcard at one end only."),
        .error(
            "port-level-empty", "Settings by port have ports.",
            "Remove portLevelMtls, or fill it."),
        .error(
            "port-level-key", "A port is written without zeros in front.",
            "Two spellings of one port could contradict each other."),
        .error(
            "port-level-selector", "Settings by port have a selector.",
            "Ports belong to workloads."),
        .error(
            "key-address", "jwksUri is an http or https URL.",
            "The control plane fetches the keys from there."),
        .error(
            "key-set", "Keys are a JWKS (RFC 7517).",
            "A JSON object with the list keys."),
        .warning(
            "key-set-secret", "A key set has public keys only.",
            "Everybody who may read the policy could sign tokens. Replace the key."),
        .error(
            "key-source", "Keys come from one source.",
            "Keep jwks or jwksUri."),
        .error(
            "no-issuer", "A rule says whose tokens it is about.",
            "Write the issuer as the claim iss has it."),
        .error(
            "label-form", "Labels of a workload have the form that Kubernetes asks for.",
            "At most 63 letters, digits, dashes, underscores and dots."),
        .error(
            "selector-empty", "A selector says what it selects.",
            "An empty one selects everything, which is better said by leaving it out."),
        .error(
            "selector-key", "A selector names whole labels.",
            "Wildcards are not known there."),
        .error(
            "target-choice", "A policy is attached in one way.",
            "Choose a selector or targetRefs."),
        .error(
            "target-kind", "A policy is attached to a kind that takes it.",
            "A Gateway, GatewayClass, Service or ServiceEntry, each with its group."),
    ]
}
