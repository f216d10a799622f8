// What the definition of a kind says about single fields.

extension RuleCatalogue {
    static let schema: [RuleDescription] = [
        .error(
            "unknown-field", "A field is part of the definition of its kind.",
            "The API server drops or refuses others, so the setting has no effect. See meshctl explain for what there is."),
        .error(
            "missing-field", "A field that is required is there.",
            "Without it the resource is refused. See meshctl explain for what belongs into it."),
        .warning(
            "deprecated-field", "A field is not on its way out.",
            "It still works and may stop to. Use what the hint names."),
        .warning(
            "deprecated-value", "A value is not on its way out.",
            "It still works and may stop to. Use another of the values that meshctl explain lists."),
        .error(
            "wrong-type", "A value is of the field's type.",
            "The API server would refuse it. Texts that look like numbers or truth values belong in quotes."),
        .error(
            "invalid-value", "A value is one of those that the field takes.",
            "Values are compared with case. See meshctl explain for all of them."),
        .error(
            "out-of-range", "A number fits the field's type.",
            "The API server would refuse it."),
        .error(
            "out-of-bounds", "A number is within the field's bounds.",
            "See meshctl explain for the bounds."),
        .error(
            "one-of-conflict", "Of fields that exclude each other one is set.",
            "All but one would be dropped, or the resource refused. Keep the one that is meant."),
        .error(
            "duplicate-item", "Items of a set or a list with keys differ.",
            "The API server would refuse a second item of the same key."),
        .error(
            "duration-too-long", "A duration is at most what the field takes.",
            "See meshctl explain for the bounds."),
        .error(
            "duration-too-short", "A duration is at least what the field takes.",
            "See meshctl explain for the bounds."),
        .error(
            "too-few", "A list or map has as many entries as are needed.",
            "See meshctl explain for the bounds."),
        .error(
            "too-many", "A list or map has no more entries than are accepted.",
            "Divide the resource into several, if that keeps its meaning."),
        .error(
            "too-long", "A text is no longer than is accepted.",
            "See meshctl explain for the bounds."),
        .error(
            "too-short", "A text is as long as it has to be.",
            "Mostly it may just not be empty."),
        .error(
            "pattern-mismatch", "A text has the form that the definition asks for.",
            "The hint or meshctl explain shows the form."),
        .error(
            "invalid-address", "An address is a host and a port.",
            "Write it like host.example.com:443."),
        .error(
            "invalid-base64", "Bytes are in base64 with padding.",
            "Encode them with base64 -w0."),
        .error(
            "invalid-duration", "A duration is numbers with units.",
            "Write it like 1h30m, 10s or 500ms."),
        .error(
            "invalid-header-name", "The name of a header is one of HTTP.",
            "Letters, digits and dashes will do."),
        .error(
            "invalid-host", "A host name is one of DNS.",
            "Letters, digits, dashes and dots; where wildcards are allowed, an asterisk as the first label."),
        .error(
            "invalid-ip", "An address is one of IPv4 or IPv6.",
            "Write it like 10.0.0.1 or fd00::1."),
        .error(
            "invalid-label", "A label has the form that Kubernetes asks for.",
            "At most 63 letters, digits, dashes, underscores and dots; the key may have a domain and a slash in front."),
        .error(
            "invalid-name", "A name has the form that Kubernetes asks for.",
            "Lower-case letters, digits and dashes; where whole names are allowed, dots."),
        .error(
            "invalid-percentage", "A number or a percentage is either.",
            "Write it like 3 or 25%."),
        .error(
            "invalid-port", "A port is a number from 1 to 65535, or a name where one is allowed.",
            "A name has at most 15 lower-case letters, digits and dashes."),
        .error(
            "invalid-quantity", "A quantity is a number with a unit of Kubernetes.",
            "Write it like 500m, 2 or 1.5Gi."),
        .error(
            "invalid-regex", "An expression is one of RE2.",
            "Envoy uses RE2, which has no look-around and no references back."),
        .error(
            "invalid-spiffe-id", "An identity begins with spiffe://.",
            "Write it like spiffe://cluster.local/ns/shop/sa/cart."),
        .error(
            "invalid-subnet", "A subnet is an address and a length.",
            "Write it like 10.0.0.0/8 or fd00::/8."),
        .error(
            "invalid-time", "A time is one of RFC 3339.",
            "Write it like 2026-01-31T12:00:00Z."),
        .error(
            "invalid-trust-domain", "A trust domain is one of SPIFFE.",
            "Write it like cluster.local."),
        .error(
            "invalid-url", "A URL has its scheme.",
            "Begin it with https:// or what is meant."),
    ]
}
