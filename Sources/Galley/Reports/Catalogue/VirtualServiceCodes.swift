// VirtualService: matches, routes and what is done with requests.

extension RuleCatalogue {
    static let virtualService: [RuleDescription] = [
        .error(
            "authority-twice", "The authority of a request is replaced in one place.",
            "Of several, the order of filters would decide. Keep one."),
        .error(
            "body-size", "A direct response is small.",
            "Its body is part of every proxy's configuration; Envoy takes 1 MiB at most. Serve larger content from a workload."),
        .error(
            "claim-outside-gateway", "Claims of a token are matched at gateways.",
            "Sidecars do not route by claims. Bind the VirtualService to gateways alone."),
        .error(
            "cors-method", "Methods of CORS are methods of HTTP.",
            "In capital letters, or * for all."),
        .error(
            "cors-origin", "An allowed origin says which.",
            "An empty text would match no origin. Write scheme, host and port."),
        .error(
            "delegate-gateways", "A delegate names no gateways.",
            "It takes those of the VirtualServices that refer to it."),
        .error(
            "delegate-nested", "A delegate does not delegate further.",
            "Istio follows one step. Let the root refer to the other one."),
        .error(
            "delegate-protocol", "A delegate has HTTP routes only.",
            "TLS and TCP routes cannot be delegated to."),
        .error(
            "duration-precision", "A duration is in steps that the proxy can count.",
            "The rest would be cut off. Round it as the finding says."),
        .error(
            "export-all", "The asterisk stands alone in exportTo.",
            "It exports to all namespaces already."),
        .error(
            "export-form", "An entry of exportTo is a namespace, a dot or an asterisk.",
            "Write one of them."),
        .error(
            "export-twice", "A namespace stands in exportTo once.",
            "The dot is the resource's own namespace."),
        .error(
            "fault-empty", "A fault delays or aborts.",
            "Without either it does nothing, and Istio refuses it."),
        .error(
            "fault-unsupported", "A fault is one that Istio can make.",
            "Exponential delays and HTTP/2 errors are in the API and were never implemented."),
        .error(
            "gateway-name", "A gateway is named by its name, or namespace/name.",
            "The word mesh stands for all sidecars."),
        .warning(
            "gateway-name-old", "A gateway is not named like a host.",
            "That form is old. Write namespace/name."),
        .error(
            "grpc-status", "A gRPC status is one by name.",
            "In capital letters, such as UNAVAILABLE."),
        .error(
            "header-name", "A header has a name that HTTP allows.",
            "Envoy would refuse the configuration."),
        .error(
            "header-protected", "Headers by which requests are routed are left alone.",
            "Istio refuses changes to them here. Use rewrite for path and authority."),
        .error(
            "header-value", "A percent sign in a value begins a variable.",
            "Double it if it is meant as it is."),
        .error(
            "host-form", "A host is the name of one, with a wildcard in front at most.",
            "Letters, digits and dashes, with dots between."),
        .error(
            "host-overlap", "Hosts of one VirtualService do not cover each other.",
            "Envoy refuses a configuration in which two virtual hosts have one domain."),
        .error(
            "http-status", "A status is one that can be answered.",
            "A number from 200 to 600."),
        .error(
            "match-empty", "A match says what it looks for.",
            "An empty text matches everything or nothing, which hides a mistake."),
        .warning(
            "match-repeated", "A match stands in a list once.",
            "The second is never reached."),
        .warning(
            "match-unreachable", "A match comes before the one that takes everything.",
            "It is never reached. Move it up."),
        .error(
            "namespace-form", "A namespace is a lower-case DNS label.",
            "At most 63 lower-case letters, digits and dashes."),
        .error(
            "percentage", "A percentage can be measured out.",
            "0, or a number from 0.0001 to 100."),
        .warning(
            "prefix-unreachable", "A longer prefix comes before a shorter one.",
            "Routes are tried in order, so the later is never reached. Move it up."),
        .error(
            "redirect-code", "A redirect answers with a status that redirects.",
            "A number from 300 to 399, such as 301."),
        .error(
            "redirect-empty", "A redirect changes something.",
            "Else the client would come back for ever."),
        .error(
            "redirect-path", "A redirect has a new path or a new prefix, not both.",
            "Keep one."),
        .error(
            "redirect-prefix", "prefixRewrite follows a match by prefix.",
            "There would be no prefix to replace."),
        .error(
            "redirect-scheme", "A redirect leads to http or https.",
            "Other schemes are refused."),
        .error(
            "regex", "A regular expression is one of RE2.",
            "Envoy uses RE2, which has no look-around and no references back."),
        .error(
            "regex-length", "A regular expression is not longer than Istio takes.",
            "Long ones slow every request. Divide it into several matches."),
        .error(
            "retry-attempts", "Retries have attempts.",
            "With 0 attempts there are none, so the other settings mean nothing."),
        .error(
            "retry-condition", "Conditions of retries are known to Envoy.",
            "Divided by commas, without blanks, such as 5xx,reset,connect-failure."),
        .error(
            "rewrite-empty", "A rewrite changes something.",
            "Give it a uri, an authority or an expression."),
        .error(
            "rewrite-path", "A rewrite has a new path or an expression, not both.",
            "Keep one."),
        .error(
            "rewrite-regex", "A rewrite by expression has the expression and what replaces it.",
            "Give both."),
        .error(
            "route-action", "A route says what is done with a request.",
            "Give it destinations, a redirect, a direct response or a delegate."),
        .error(
            "route-conflict", "A route does one thing.",
            "The two settings named exclude each other."),
        .error(
            "route-destination", "A route leads somewhere.",
            "Give it a destination with a host."),
        .error(
            "route-missing", "A VirtualService has routes.",
            "Without them it does nothing, and Istio refuses it."),
        .warning(
            "route-unreachable", "A route can be reached.",
            "Earlier routes take all that it would match. Move it up, or remove it."),
        .error(
            "route-weight", "A weight is not negative.",
            "Write 0 for a destination that gets nothing."),
        .error(
            "route-weights", "At least one destination has a weight.",
            "With all at 0 no request could be routed."),
        .error(
            "destination-host", "A destination names one host.",
            "Write the name of a service; the short name is looked up in the namespace of the resource."),
        .warning(
            "server-name-address", "Server names are names.",
            "Clients do not ask for addresses by server name (RFC 6066, section 3). Use destinationSubnets."),
        .error(
            "server-name-foreign", "Server names of a match are among the hosts.",
            "Add the name to hosts, or a wildcard that covers it."),
        .error(
            "server-name-form", "A server name is a host name with one asterisk in front at most.",
            "Names that begin with outbound_ are those of gateways between clusters and have a form of their own."),
        .error(
            "tls-match", "A TLS route matches server names.",
            "Without names nothing tells connections apart."),
    ]
}
