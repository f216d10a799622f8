// CertificateValidationRules: how a backend's certificate is judged.

import KubernetesAPI

/// The certificate's issuer comes from one source, and each alternative name has the value that its type asks for.
enum CertificateValidationRules {
    static func check(_ validation: GatewayAPI.BackendTLSPolicyValidation?, at place: Place, _ report: Report) {
        guard let validation else { return }
        let hasReferences = !validation.caCertificateRefs.isEmpty
        let hasWellKnown = !(validation.wellKnownCaCertificates ?? "").isEmpty
        if hasReferences, hasWellKnown {
            report.error(
                "certificate-authorities", place["wellKnownCACertificates"], "the certificate authorities come from two sources",
                hint: "keep either caCertificateRefs or wellKnownCACertificates")
        } else if !hasReferences, !hasWellKnown {
            report.error(
                "certificate-authorities", place["caCertificateRefs"],
                "no certificate authority is named by which the backend could be trusted",
                hint: "add caCertificateRefs, or wellKnownCACertificates: System")
        }
        for (index, name) in validation.subjectAltNames.enumerated() { check(name, at: place["subjectAltNames"][index], report) }
    }

    private static func check(_ name: GatewayAPI.SubjectAltName, at place: Place, _ report: Report) {
        guard !name.type.isEmpty else { return }
        value(name.hostname, "hostname", of: "Hostname", name.type, at: place, report)
        value(name.uri, "uri", of: "URI", name.type, at: place, report)
    }

    private static func value(_ value: String?, _ field: StaticString, of type: String, _ given: String, at place: Place, _ report: Report)
    {
        let isGiven = !(value ?? "").isEmpty
        guard isGiven != (given == type) else { return }
        if given == type {
            report.error("alternative-name", place[field], "an alternative name of type \(type) needs its value", hint: "add \"\(field)\"")
        } else {
            report.error(
                "alternative-name", place[field], "\"\(field)\" belongs to names of type \(type), not \(given)",
                hint: "make the type \(type), or remove this")
        }
    }
}
