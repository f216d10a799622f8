// ClientTLSRules: TLS from a client's side: certificates that the mode needs, from one source.

import IstioAPI

/// `tls` of a policy, and the TLS of what the mesh itself calls.
///
/// Files beside ISTIO_MUTUAL are left out of account, not refused.
enum ClientTLSRules {
    /// - Parameter namespace: the namespace of the resource, from which ConfigMaps have to be; nil if there is none.
    static func check(_ tls: Networking.ClientTLSSettings, namespace: String?, at place: Place, _ report: Report) {
        configMap(tls.credentialName, namespace: namespace, at: place["credentialName"], report)
        if tls.insecureSkipVerify == true { unverified(tls, at: place, report) }
        guard tls.mode == .simple || tls.mode == .mutual else { return }
        if !tls.credentialName.isEmpty { return credential(tls, at: place, report) }
        guard tls.mode == .mutual else { return }
        if tls.clientCertificate.isEmpty {
            report.error(
                "tls-certificate", place["clientCertificate"], "MUTUAL needs a certificate of the client",
                hint: "add clientCertificate or credentialName")
        }
        if tls.privateKey.isEmpty {
            report.error(
                "tls-certificate", place["privateKey"], "MUTUAL needs the private key of the client",
                hint: "add privateKey or credentialName")
        }
    }

    /// What there would be no use for if the server's certificate is not checked. A secret may hold the client's own
    /// certificate too, so it is allowed with MUTUAL.
    private static func unverified(_ tls: Networking.ClientTLSSettings, at place: Place, _ report: Report) {
        guard tls.mode == .simple || tls.mode == .mutual else { return }
        let fields: [(StaticString, Bool)] = [
            ("caCertificates", !tls.caCertificates.isEmpty), ("subjectAltNames", !tls.subjectAltNames.isEmpty),
            ("credentialName", tls.mode == .simple && !tls.credentialName.isEmpty),
        ]
        for (field, isGiven) in fields where isGiven {
            report.error(
                "tls-unverified", place[field], "\(field) is for checking the server's certificate, which insecureSkipVerify turns off",
                hint: "remove insecureSkipVerify, or \(field)")
        }
    }

    /// With a secret, there is nothing to read from files.
    private static func credential(_ tls: Networking.ClientTLSSettings, at place: Place, _ report: Report) {
        let files: [(StaticString, String)] = [
            ("clientCertificate", tls.clientCertificate), ("privateKey", tls.privateKey), ("caCertificates", tls.caCertificates),
            ("caCrl", tls.caCrl),
        ]
        for (field, file) in files where !file.isEmpty {
            report.error(
                "tls-sources", place[field], "certificates come from credentialName already", hint: "remove \(field) or credentialName")
        }
    }

    private static func configMap(_ name: String, namespace: String?, at place: Place, _ report: Report) {
        let scheme = "configmap://"
        guard name.utf8.starts(with: scheme.utf8) else { return }
        let parts = name.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 1, !parts[0].isEmpty, !parts[1].isEmpty else {
            return report.error("credential-form", place, "this does not name a ConfigMap", hint: "write configmap://namespace/name")
        }
        guard let namespace, parts[0] != namespace else { return }
        report.error(
            "credential-namespace", place, "the ConfigMap is in namespace \(parts[0]), not in the resource's own",
            hint: "use a ConfigMap of namespace \(namespace)")
    }
}
