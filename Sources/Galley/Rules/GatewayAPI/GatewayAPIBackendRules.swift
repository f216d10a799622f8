// GatewayAPIBackendRules: the kinds of the Gateway API that describe backends and the way to them.

import KubernetesAPI

/// BackendTLSPolicy: what its definition demands beyond the schema.
enum GatewayAPIBackendTLSPolicyRules {
    static func check(_ policy: GatewayAPI.BackendTLSPolicy, at root: Place, _ report: Report) {
        guard let spec = policy.$spec else { return }
        let place = root["spec"]
        PolicyTargetRules.check(spec.targetRefs, at: place["targetRefs"], report)
        CertificateValidationRules.check(spec.$validation, at: place["validation"], report)
    }
}

/// XBackend: what its definition demands beyond the schema.
enum GatewayAPIBackendRules {
    static func check(_ backend: GatewayAPI.XBackend, at root: Place, _ report: Report) {
        guard let spec = backend.$spec else { return }
        let place = root["spec"]
        let hostname = place["externalHostname"]
        if !spec.type.isEmpty, hostname.isPresent != (spec.type == "ExternalHostname") {
            report.error(
                "backend-type", hostname,
                hostname.isPresent ? "\"externalHostname\" belongs to type ExternalHostname" : "type ExternalHostname needs the host name",
                hint: hostname.isPresent ? "make the type ExternalHostname, or remove this" : "add \"externalHostname\"")
        }
        guard let tls = spec.$tls else { return }
        let certificate = place["tls"]["clientCertificateRef"]
        if !tls.mode.isEmpty, certificate.isPresent != (tls.mode == "ClientAndServer") {
            report.error(
                "backend-client-certificate", certificate,
                certificate.isPresent
                    ? "a client certificate is shown in mode ClientAndServer only" : "mode ClientAndServer needs a client certificate",
                hint: certificate.isPresent ? "make the mode ClientAndServer, or remove this" : "add \"clientCertificateRef\"")
        }
        CertificateValidationRules.check(tls.$validation, at: place["tls"]["validation"], report)
    }
}

/// XBackendTrafficPolicy: what its definition demands beyond the schema.
enum GatewayAPIBackendTrafficPolicyRules {
    static func check(_ policy: GatewayAPI.XBackendTrafficPolicy, at root: Place, _ report: Report) {
        guard let spec = policy.$spec else { return }
        SessionPersistenceRules.check(spec.$sessionPersistence, at: root["spec"]["sessionPersistence"], report)
    }
}

/// What a policy applies to: of several sections of one object each is named once.
enum PolicyTargetRules {
    static func check(_ targets: [GatewayAPI.LocalPolicyTargetReferenceWithSectionName], at place: Place, _ report: Report) {
        for later in targets.indices.dropFirst() {
            for earlier in targets.indices.prefix(later) where isSameObject(targets[earlier], targets[later]) {
                let sections = (targets[earlier].sectionName ?? "", targets[later].sectionName ?? "")
                let target = "\(targets[later].kind) \"\(targets[later].name)\""
                if sections.0.isEmpty != sections.1.isEmpty {
                    report.error(
                        "target-ambiguous", place[later], "the \(target) is named once as a whole and once by a section",
                        hint: "give both references a sectionName, or keep one without")
                } else if sections.0 == sections.1 {
                    report.error(
                        "target-repeated", place[later], "the \(target) is already targetRefs[\(earlier)]", hint: "remove one of them")
                } else {
                    continue
                }
                break
            }
        }
    }

    private static func isSameObject(
        _ one: GatewayAPI.LocalPolicyTargetReferenceWithSectionName, _ other: GatewayAPI.LocalPolicyTargetReferenceWithSectionName
    ) -> Bool {
        one.name == other.name && one.kind == other.kind && one.group == other.group
    }
}
