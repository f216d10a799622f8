// DestinationRule, ServiceEntry, Sidecar and workloads outside of the cluster.

extension RuleCatalogue {
    static let traffic: [RuleDescription] = [
        .error(
            "cookie-attribute", "An attribute of a cookie has a name and stands once.",
            "Write a name such as SameSite."),
        .error(
            "cookie-name", "A cookie has a name.",
            "Endpoints are chosen by the cookie of this name."),
        .error(
            "credential-form", "A credential is the name of a secret, or configmap://namespace/name.",
            "Nothing else is looked up."),
        .error(
            "credential-namespace", "A credential is in the namespace of the resource.",
            "Istio reads none from other namespaces here."),
        .error(
            "distribute-sum", "Shares of a distribution sum up to 100.",
            "They are percentages of the traffic."),
        .error(
            "distribute-weight", "A share is from 1 to 100.",
            "Leave localities out that get nothing."),
        .error(
            "duration-negative", "A time limit is not negative.",
            "Write 0s where no limit is meant and the field allows it."),
        .error(
            "export-selected", "A rule for selected workloads stays in its namespace.",
            "exportTo would have no meaning. Remove it, or write a dot."),
        .error(
            "failover-priority", "Labels of failoverPriority are not those of the locality.",
            "Region, zone and sub-zone are heeded anyway."),
        .error(
            "failover-region", "A failover names two different regions.",
            "Regions alone, without zones and wildcards."),
        .warning(
            "failover-without-detection", "Failover has outlier detection.",
            "Without it nothing notices that endpoints fail. Add outlierDetection."),
        .error(
            "hash-conflict", "The size of a hash ring is given in one place.",
            "minimumRingSize is old. Use ringHash or maglev."),
        .error(
            "host-missing", "A rule says for which host it is.",
            "Write the name of the service as clients know it."),
        .error(
            "keepalive-parts", "Pings of keepalive have an interval and a time limit.",
            "Give both."),
        .error(
            "locality-conflict", "Traffic is spread over localities in one way.",
            "Choose one of distribute, failover and failoverPriority."),
        .error(
            "locality-form", "A locality is region/zone/sub-zone, with an asterisk at the end at most.",
            "The names are those of the nodes' labels."),
        .error(
            "locality-overlap", "Localities of a list do not cover each other.",
            "Else it would be undecided which share counts."),
        .error(
            "maglev-size", "A Maglev table has a prime size up to 5000010.",
            "Such as 65537."),
        .error(
            "outlier-local-origin", "Local failures are counted apart when their limit is set.",
            "Add splitExternalLocalOriginErrors: true."),
        .error(
            "percent-range", "A percentage is from 0 to 100.",
            "Write the number without a percent sign."),
        .error(
            "policy-conflict", "Settings of a policy can be fulfilled together.",
            "The two named exclude each other."),
        .error(
            "policy-empty", "A traffic policy has settings.",
            "Istio refuses empty ones. Remove it, or fill it."),
        .error(
            "pool-empty", "A connection pool has limits.",
            "Istio refuses empty ones. Remove it, or fill it."),
        .error(
            "pool-limit", "A limit is not negative.",
            "Leave it out for none."),
        .error(
            "pool-upgrade", "useClientProtocol and an upgrade to HTTP/2 are not combined.",
            "Keep one."),
        .error(
            "port-missing", "Settings by port say for which port.",
            "Add port: {number: …}."),
        .error(
            "port-number", "A port is from 1 to 65535.",
            "Write the number of the service's port."),
        .error(
            "subset-name", "A subset has a name that fits into a host name.",
            "At most 63 letters, digits and dashes: it becomes part of cluster names."),
        .error(
            "subset-twice", "Names of subsets differ.",
            "Routes refer to them by name."),
        .error(
            "tls-certificate", "Mutual TLS has a certificate and a key.",
            "Give the files, or credentialName for a secret."),
        .error(
            "tls-sources", "Certificates come from one source.",
            "Either a secret (credentialName) or files."),
        .error(
            "tls-unverified", "What checks the server's certificate is not switched off.",
            "insecureSkipVerify turns off what the field asks for."),
        .error(
            "tunnel-protocol", "A tunnel is opened with CONNECT or POST.",
            "Other methods cannot."),
        .error(
            "tunnel-target", "The end of a tunnel is a host.",
            "Name or address, without scheme and port."),
        .error(
            "warmup-aggression", "The aggression of a warm-up is above 0.",
            "With 0 the share of a new endpoint would not grow. 1 is a straight line."),
        .error(
            "address-range", "Ranges of addresses go with resolution NONE or STATIC.",
            "With other resolutions write single addresses."),
        .error(
            "dynamic-resolution", "A service with resolution DYNAMIC_DNS leaves the lookup to the proxy.",
            "It takes a wildcard host and HTTP or TLS, and no addresses or endpoints."),
        .error(
            "endpoint-address", "An endpoint can be reached at its address.",
            "Loopback, link-local, multicast and unspecified addresses are nobody else's. For a host name use resolution DNS."),
        .error(
            "endpoint-port", "Ports of endpoints are ports of the service.",
            "They are named by the names of the service's ports."),
        .error(
            "endpoints-choice", "Endpoints are either listed or selected.",
            "Keep endpoints or workloadSelector."),
        .error(
            "endpoints-resolution", "Endpoints fit the resolution.",
            "With NONE there are none; DNS_ROUND_ROBIN takes one."),
        .error(
            "export-none", "~ stands alone in exportTo.",
            "It stands for no namespace at all, and only a ServiceEntry takes it."),
        .error(
            "host-resolution", "The resolution can find the hosts.",
            "Wildcards cannot be looked up by DNS; list endpoints, or use resolution NONE or DYNAMIC_DNS."),
        .error(
            "hosts-indistinguishable", "Several hosts on one port can be told apart.",
            "Without addresses only HTTP and TLS tell them. Make a ServiceEntry for each."),
        .warning(
            "hosts-share-address", "One host has the address of a TCP port.",
            "By address alone only one of the hosts is reached."),
        .warning(
            "partial-wildcard", "A wildcard is a whole label.",
            "Proxies match by labels: write *.example.com."),
        .error(
            "port-twice", "A port is given once.",
            "Two listeners cannot have one port."),
        .warning(
            "selector-without-resolution", "Selected workloads go with resolution STATIC.",
            "With NONE they are not used."),
        .warning(
            "tcp-without-address", "A TCP service has an address.",
            "Nothing else tells its connections apart."),
        .error(
            "no-address", "A workload has an address or a network.",
            "Without either nobody can reach it."),
        .warning(
            "address-by-network", "A workload without an address is reached through a gateway.",
            "Give it an address if it can be reached directly."),
        .error(
            "socket-ports", "A Unix socket has no ports.",
            "Remove the ports; the service then needs exactly one."),
        .error(
            "workload-address", "The address of a workload is an IP address, a host name or a Unix socket.",
            "A socket is written unix:///path."),
        .error(
            "capture-socket", "Traffic to a Unix socket is not captured.",
            "Write captureMode: NONE, or remove it."),
        .warning(
            "egress-host-covered", "Hosts of egress do not cover each other.",
            "The narrower entry has no effect. Keep one."),
        .warning(
            "egress-host-twice", "A host stands in egress once.",
            "Remove one of the two."),
        .error(
            "egress-order", "The entry for all other ports comes last.",
            "Entries behind one without a port are never used."),
        .error(
            "egress-proxy-mode", "An egress proxy goes with mode ALLOW_ANY.",
            "With REGISTRY_ONLY unknown destinations are refused, so nothing reaches the proxy."),
        .error(
            "egress-proxy-port", "An egress proxy has a port.",
            "Add port: {number: …}."),
        .error(
            "endpoint-form", "defaultEndpoint is an address with a port.",
            "Write it like 127.0.0.1:8080 or unix:///run/web.sock."),
        .error(
            "endpoint-host", "The proxy delivers to its own pod.",
            "Write 127.0.0.1, or 0.0.0.0 for the pod's IP."),
        .error(
            "ingress-tls", "TLS of an ingress listener is of a mode that sidecars have.",
            "Modes of gateways do not work there."),
        .warning(
            "pool-without-http", "Limits for HTTP stand at ports that speak HTTP.",
            "Elsewhere they have no effect."),
        .error(
            "sidecar-empty", "A Sidecar has settings.",
            "An empty one is refused. Add egress, ingress or outboundTrafficPolicy."),
        .error(
            "probe-command", "A probe by command has one.",
            "List the program and its arguments."),
        .error(
            "probe-header", "Headers of a probe have names without underscores.",
            "The agent that probes refuses others."),
        .error(
            "probe-kind", "A probe says what to probe.",
            "Choose httpGet, tcpSocket or exec."),
    ]
}
