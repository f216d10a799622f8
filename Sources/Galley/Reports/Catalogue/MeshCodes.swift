// Settings of the mesh, EnvoyFilter, Telemetry, WasmPlugin.

extension RuleCatalogue {
    static let mesh: [RuleDescription] = [
        .error(
            "address-host", "An address has a host.",
            "A name or an IP address."),
        .error(
            "address-port", "An address has a port from 1 to 65535 behind the colon.",
            "Write it like collector.infra:9411."),
        .error(
            "auth-policy", "The control plane is reached by NONE or MUTUAL_TLS.",
            "Other ways are not known."),
        .error(
            "connection-buffer", "A buffer is not negative.",
            "It is in bytes."),
        .error(
            "connection-limit", "A limit of connections lets some pass.",
            "Remove it for no limit."),
        .error(
            "connection-window", "HTTP/2 windows have 65535 bytes at least.",
            "That is what the protocol begins with."),
        .warning(
            "curve-name", "A curve is one that Envoy has.",
            "Others are left out."),
        .warning(
            "curve-twice", "A curve is listed once.",
            "Remove one of the two."),
        .error(
            "duration-range", "A duration is one with which the proxy can work.",
            "The finding gives the range."),
        .error(
            "key-provider", "A provider of private keys says which.",
            "cryptomb or qat."),
        .error(
            "key-provider-delay", "A provider of private keys waits some time.",
            "Give a duration above zero."),
        .error(
            "mesh-curves", "Curves are not chosen for mutual TLS within the mesh.",
            "They are for TLS to the outside: tlsDefaults."),
        .warning(
            "old-metadata", "ISTIO_META_DNS_AUTO_ALLOCATE has no meaning any more.",
            "Addresses are allocated anyway. Remove it."),
        .warning(
            "provider-conflict", "A provider sends in one way.",
            "HTTP or gRPC, not both."),
        .warning(
            "provider-kind", "A provider is of some kind.",
            "Add its details, such as opentelemetry."),
        .warning(
            "provider-name", "A provider has a name of its own.",
            "Telemetry and policies refer to it by name."),
        .warning(
            "provider-path", "A path of a provider begins with a slash.",
            "Add it."),
        .warning(
            "provider-port", "A provider has a port.",
            "From 1 to 65535."),
        .warning(
            "provider-service", "A provider names its service.",
            "Host, or namespace/host."),
        .warning(
            "provider-status", "A status of a provider is one that Envoy can answer.",
            "Write its number."),
        .warning(
            "provider-token", "A provider that needs a token has it.",
            "Add the token."),
        .error(
            "registry-name", "A registry has a name that can be one.",
            "It is named like a cluster."),
        .error(
            "retry-backoff", "Waiting between retries goes with retries.",
            "Add attempts, or remove it."),
        .warning(
            "retry-inbound", "Retries towards the own workload have settings that work there.",
            "Choosing other hosts does not."),
        .error(
            "subnet-form", "A subnet is an address and a length.",
            "Write it like 10.0.0.0/16."),
        .error(
            "text-empty", "A text that is set is not empty.",
            "Leave the field out for the default."),
        .error(
            "tracing-address", "Tracing says where spans go.",
            "Add the collector's address."),
        .error(
            "tracing-token", "Lightstep has a token.",
            "It takes no spans without."),
        .error(
            "apply-to", "A patch says which part of Envoy's configuration it changes.",
            "Add applyTo."),
        .warning(
            "envoy-internals", "An EnvoyFilter is the last resort.",
            "It builds on the inside of Envoy's configuration, which any release may change."),
        .error(
            "filter-name", "A filter is matched by its name.",
            "Add the name, such as envoy.filters.network.http_connection_manager."),
        .warning(
            "frozen-type", "A type is of Envoy's present API.",
            "Version 2 types are kept for old configurations only."),
        .warning(
            "long-pattern", "A pattern for proxy versions has 1024 characters at most.",
            "A longer one is not looked at, so the patch applies to every version."),
        .error(
            "match-kind", "A match is of the kind that applyTo can have.",
            "listener, routeConfiguration or cluster."),
        .warning(
            "match-without-effect", "A match asks only for what is looked at.",
            "The rest has no effect."),
        .error(
            "missing-patch", "There is a patch.",
            "Add operation and value."),
        .error(
            "missing-type", "A configuration of any type says which it is.",
            "Add @type."),
        .warning(
            "missing-typed-config", "A filter has its configuration.",
            "Add typed_config, unless the filter needs none."),
        .warning(
            "old-filter-name", "A filter has its present name.",
            "Old names are no longer understood by every release."),
        .error(
            "patch-operation", "A patch says what to do.",
            "Set operation, to MERGE or INSERT_BEFORE for instance."),
        .error(
            "patch-value", "A patch has a value, unless it removes.",
            "Add value."),
        .error(
            "sub-filter", "subFilter is for filters within the HTTP connection manager.",
            "Use it with applyTo: HTTP_FILTER."),
        .error(
            "unknown-type", "A type is one of Envoy's present API.",
            "Version 2 is gone. Use the type in the hint."),
        .error(
            "waypoint-match", "A match by waypoint goes with the context WAYPOINT.",
            "The one needs the other."),
        .error(
            "filter-expression", "A filter of access logs is an expression of CEL.",
            "Such as response.code >= 400."),
        .error(
            "tag-name", "A tag has a name.",
            "It is what metrics and traces show."),
        .error(
            "tag-value", "A tag that is set has a value, and one that is removed has none.",
            "An expression of CEL such as request.host."),
        .warning(
            "tracing-once", "Telemetry has one entry of tracing.",
            "Only the first is used."),
        .warning(
            "tracing-provider-once", "Tracing has one provider.",
            "Only the first gets traces."),
        .error(
            "environment-value", "A variable from the proxy's environment has no value here.",
            "Use valueFrom: INLINE for a value."),
        .error(
            "module-url", "A module is at an oci, http, https or file URL.",
            "Without a scheme, oci is meant."),
    ]
}
