// Istio's Gateway, and the Gateway API.

extension RuleCatalogue {
    static let gateways: [RuleDescription] = [
        .error(
            "bind-form", "A listener binds to an IP address or a Unix socket.",
            "A socket is written unix:// and an absolute path, and has no port."),
        .warning(
            "cipher-name", "A cipher is one that Envoy has.",
            "Others are left out."),
        .warning(
            "cipher-twice", "A cipher is listed once.",
            "Remove one of the two."),
        .error(
            "host-namespace", "A host may have a namespace and a slash in front.",
            "The namespace is a name, a dot or an asterisk, and the host is not empty."),
        .error(
            "host-short", "A host is a full name.",
            "Gateways do not complete short names."),
        .error(
            "host-wildcard", "A wildcard is a whole label in front.",
            "Alone it would be for all traffic of the mesh, which only gateways may take."),
        .error(
            "hosts-missing", "There is at least one host.",
            "Write * at a gateway for any."),
        .error(
            "port-name", "A port has a name that fits.",
            "Letters, digits and dashes."),
        .error(
            "port-name-twice", "Names of ports differ.",
            "Other settings refer to them by name."),
        .error(
            "protocol-name", "A protocol is one that Istio knows.",
            "HTTP, HTTPS, GRPC, GRPC-WEB, HTTP2, TLS, TCP, MONGO, MYSQL or REDIS."),
        .warning(
            "redirect-without-http", "httpsRedirect stands at a server for plain HTTP.",
            "Elsewhere it has no effect."),
        .error(
            "servers-missing", "A gateway has servers.",
            "Add one with port and hosts."),
        .error(
            "target-port", "The port of the pods is not chosen here.",
            "targetPort of the Service counts at gateways; defaultEndpoint at sidecars."),
        .error(
            "tls-crl", "Lists of revoked certificates go with certificates of clients.",
            "With a secret, they belong into the secret as ca.crl."),
        .error(
            "tls-istio-mutual", "ISTIO_MUTUAL has no certificates of its own.",
            "Istio issues them. Remove them, or choose MUTUAL."),
        .error(
            "tls-missing", "A server for HTTPS or TLS says what it does with TLS.",
            "Add tls with a mode."),
        .warning(
            "tls-old-version", "Versions of TLS before 1.2 have ciphers that fit.",
            "Those chosen by default do not work with them. Name cipherSuites, or write TLSV1_2."),
        .warning(
            "tls-passthrough-certificates", "A server that passes TLS through has no certificates.",
            "They are not used. Choose SIMPLE or MUTUAL to end TLS here."),
        .error(
            "tls-protocol", "TLS settings stand at ports for HTTPS or TLS.",
            "Change the protocol, or remove them."),
        .error(
            "unix-path", "A Unix socket has an absolute path.",
            "Write unix:///run/web.sock."),
        .error(
            "address-form", "An address is of the form that its type asks for.",
            "An IP address, a host name, or host and port."),
        .error(
            "address-repeated", "An address is requested once.",
            "Remove one of the two."),
        .error(
            "alternative-name", "A subject alternative name has the field of its type.",
            "hostname for Hostname, uri for URI, and no other."),
        .error(
            "asterisk-not-alone", "An asterisk stands alone.",
            "It allows everything already."),
        .error(
            "backend-client-certificate", "A client certificate goes with mode ClientAndServer.",
            "The one needs the other."),
        .error(
            "backend-port", "A reference to a Service has a port.",
            "Services have several, and none is the default."),
        .error(
            "backend-type", "A backend has the details of its type, and no others.",
            "externalHostname belongs to ExternalHostname."),
        .error(
            "certificate-authorities", "Authorities by which a backend is trusted come from one source.",
            "Give caCertificateRefs or wellKnownCACertificates: System."),
        .error(
            "external-auth-protocol", "An authorization filter has the details of its protocol, and no others.",
            "grpc for GRPC, http for HTTP."),
        .error(
            "filter-incomplete", "A filter has the details of its type.",
            "Add the field that the finding names."),
        .error(
            "filter-mismatch", "A filter has no details of another type.",
            "Remove them, or change the type."),
        .error(
            "filter-repeated", "A filter that may stand once does.",
            "The finding names the first."),
        .error(
            "grpc-method", "A match by method names a service or a method.",
            "An empty one is refused."),
        .error(
            "grpc-name", "Services and methods are named as in their definition.",
            "Such as shop.Cart and AddItem."),
        .error(
            "listener-certificate", "A listener that ends TLS has a certificate.",
            "Refer to a Secret in certificateRefs."),
        .error(
            "listener-hostname", "Only protocols with host names have a hostname.",
            "TCP and UDP have none."),
        .error(
            "listener-repeated", "Listeners differ in port, protocol or host name.",
            "Else nothing tells their connections apart."),
        .error(
            "listener-tls", "TLS settings fit the protocol of the listener.",
            "HTTP, TCP and UDP have none; HTTPS is ended at the gateway."),
        .error(
            "mirror-share", "A share of mirrored requests is given once, and at most all.",
            "Use percent or fraction."),
        .warning(
            "namespace-selector", "A selector of namespaces has labels that a namespace can have.",
            "The API server takes any text; the gateway then admits no namespace."),
        .error(
            "parent-ambiguous", "References to one parent are told apart by the same fields.",
            "Give all of them a sectionName, or a port."),
        .error(
            "parent-repeated", "A route is attached to a parent once.",
            "Remove one of the references."),
        .error(
            "path-form", "A path begins with a slash, and has no empty or dotted segments.",
            "Requests are normalized before they are compared."),
        .error(
            "path-modifier", "A change of the path has the field of its type, and no other.",
            "replaceFullPath or replacePrefixMatch."),
        .error(
            "prefix-replacement", "replacePrefixMatch goes with one match of type PathPrefix.",
            "Else there is no prefix to replace."),
        .error(
            "redirect-with-backends", "A rule that redirects has no backends.",
            "Requests do not get there."),
        .error(
            "redirect-with-rewrite", "A rule does not redirect and rewrite.",
            "Keep one of the filters."),
        .error(
            "rule-name-repeated", "Names of rules differ.",
            "Policies refer to them by name."),
        .error(
            "session-cookie", "Settings of a cookie go with sessions by cookie.",
            "Remove them, or change the type."),
        .error(
            "session-lifetime", "A permanent cookie has an end.",
            "Add absoluteTimeout."),
        .error(
            "target-ambiguous", "A target is named as a whole, or by sections.",
            "Both together contradict each other."),
        .error(
            "target-repeated", "A target is named once.",
            "Remove one of the references."),
        .error(
            "timeout-order", "A backend takes no longer than the whole request.",
            "Shorten backendRequest, or lengthen request."),
        .error(
            "too-many-matches", "The rules of a route have not too many matches together.",
            "Divide the rules between several routes."),
    ]
}
