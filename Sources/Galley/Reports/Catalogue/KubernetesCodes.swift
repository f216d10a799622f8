// Kubernetes: Services, pods, what makes pods, and what every object has.

extension RuleCatalogue {
    static let kubernetes: [RuleDescription] = [
        .error(
            "address-type", "Addresses of an EndpointSlice are of its type.",
            "Keep others in a slice of their own."),
        .warning(
            "canonical-labels", "Pods have the labels app and version.",
            "Metrics and traces name workloads by them."),
        .error(
            "container-name-repeated", "Names of containers differ.",
            "Init containers count too."),
        .error(
            "endpoints-empty", "A subset of Endpoints has addresses.",
            "Add some, or remove the subset."),
        .error(
            "entry-name", "Keys of a ConfigMap or Secret can be names of files.",
            "Letters, digits, dashes, underscores and dots."),
        .error(
            "entry-repeated", "A key stands in data or in the other map, not in both.",
            "Remove one."),
        .error(
            "host-network", "Pods in the node's network get no sidecar, and their host ports are their ports.",
            "Keep them out of the mesh, or in a network of their own."),
        .error(
            "host-port", "A port of the node is taken once.",
            "The second container could not start."),
        .error(
            "init-container-probe", "An init container has no probes, unless it keeps running.",
            "Add restartPolicy: Always to make it a sidecar."),
        .error(
            "job-completions", "An indexed Job says how many indexes there are.",
            "Add completions."),
        .error(
            "job-selector", "A Job makes its own selector.",
            "Remove it, or set manualSelector."),
        .error(
            "mount-path", "A path within a volume stays within it and is given once.",
            "Use subPath or subPathExpr."),
        .error(
            "node-port", "Ports of nodes go with Services that have them, and differ.",
            "Use type NodePort or LoadBalancer."),
        .error(
            "object-too-large", "A ConfigMap or Secret has 1 MiB at most.",
            "Divide it."),
        .error(
            "pod-dns", "With dnsPolicy None there is a name server.",
            "Add dnsConfig.nameservers."),
        .error(
            "port-name-missing", "Where there are several ports, each has a name.",
            "The mesh and others refer to them by name."),
        .error(
            "port-name-repeated", "Names of ports differ.",
            "Others refer to them by name."),
        .error(
            "port-protocol", "A port says what is spoken on it.",
            "By appProtocol, or a name such as http-web. Else the mesh has to guess, or treats it as TCP."),
        .error(
            "probe-numbers", "Numbers of a probe are those that its kind takes.",
            "Liveness and startup succeed at once."),
        .warning(
            "proxy-port", "Containers leave the sidecar's ports alone.",
            "Let the application listen on another port."),
        .warning(
            "proxy-user", "Containers do not run as the sidecar's user.",
            "Traffic of user 1337 is not captured, so it bypasses the mesh."),
        .error(
            "restart-policy", "The restart policy fits what makes the pods.",
            "Always for those that run on, OnFailure or Never for Jobs."),
        .error(
            "rollout-strategy", "An update can make progress.",
            "A strategy has the settings of its type, and not both limits at 0."),
        .error(
            "schedule-form", "A schedule has the five fields of cron.",
            "Minute, hour, day, month and weekday: 30 2 * * 1-5."),
        .warning(
            "secret-content", "Entries of a TLS Secret are PEM.",
            "Texts that begin with -----BEGIN."),
        .error(
            "secret-entry", "A Secret has the entries of its type.",
            "The finding names what is missing."),
        .error(
            "selector-mismatch", "The selector selects the pods of the template.",
            "Else the controller would never find them."),
        .error(
            "selector-values", "An operator of a selector has values if it compares.",
            "In and NotIn do, Exists and DoesNotExist do not."),
        .error(
            "service-external-name", "A Service of type ExternalName is a host name and nothing else.",
            "It has no address in the cluster."),
        .error(
            "service-headless", "A Service without an address is of type ClusterIP.",
            "Remove clusterIP: None, or change the type."),
        .error(
            "service-ports", "A Service with an address has ports.",
            "Add at least one."),
        .error(
            "service-type-field", "Fields belong to the type of the Service.",
            "Remove them, or change the type."),
        .error(
            "taint-repeated", "Taints differ in key or effect.",
            "Remove one of the two."),
        .warning(
            "unknown-port", "A probe names a port that the container has.",
            "Else it fails."),
        .error(
            "unknown-volume", "A mount names a volume that the pod has.",
            "Add it to volumes."),
        .error(
            "variable-source", "A variable has one source.",
            "Keep value or valueFrom."),
        .error(
            "annotation-key", "The key of an annotation has the form that Kubernetes asks for.",
            "At most 63 characters, with a domain and a slash in front at most."),
        .warning(
            "annotation-value", "The value of one of Istio's annotations is one that it understands.",
            "Else it is ignored, or the pod is not injected."),
        .error(
            "annotations-too-large", "Annotations have 256 KiB together at most.",
            "Keep large texts in a ConfigMap."),
        .warning(
            "deprecated-name", "A label or annotation of Istio is not on its way out.",
            "See what took its place."),
        .warning(
            "injection-twice", "Injection is asked for in one way.",
            "istio-injection wins over istio.io/rev, which then has no effect."),
        .error(
            "label-key", "A label has a key.",
            "Write it like app or example.com/app."),
        .warning(
            "misplaced-name", "What is a label stands among labels, what is an annotation among annotations.",
            "Elsewhere it means nothing."),
        .error(
            "missing-name", "An object has a name.",
            "Or generateName, where objects are created."),
        .error(
            "name-form", "A name has the form that its kind asks for.",
            "Lower-case letters, digits, dashes and dots; some kinds need shorter ones."),
        .warning(
            "namespace-ignored", "An object of the whole cluster names no namespace.",
            "It is ignored. Remove it."),
        .error(
            "owner-repeated", "One owner is the controller.",
            "Set controller: true once."),
        .error(
            "reserved-annotation", "Annotations of the control plane are left to it.",
            "Remove it."),
        .warning(
            "unknown-istio-name", "A label or annotation with Istio's domain is one of Istio's.",
            "A misspelt one has no effect."),
    ]
}
