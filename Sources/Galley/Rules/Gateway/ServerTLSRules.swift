// ServerTLSRules: TLS from a server's side: certificates that the mode needs, from one source; ciphers.

import IstioAPI
import Mesh

/// `tls` of a gateway's server, and of a Sidecar's ingress.
enum ServerTLSRules {
    static func check(_ tls: Networking.ServerTLSSettings, at place: Place, _ report: Report) {
        CipherSuites.check(tls.cipherSuites, at: place["cipherSuites"], report)
        if (tls.minProtocolVersion == .tlsv10 || tls.minProtocolVersion == .tlsv11) && tls.cipherSuites.isEmpty {
            report.warning(
                "tls-old-version", place["minProtocolVersion"],
                "versions before 1.2 do not work with the ciphers that are chosen by default",
                hint: "name fitting cipherSuites, or write TLSV1_2")
        }
        let isExclusive = sources(tls, at: place, report)
        switch tls.mode {
        case .istioMutual: meshCertificates(tls, at: place, report)
        case .simple, .mutual, .optionalMutual:
            guard tls.credentialName.isEmpty && tls.credentialNames.isEmpty else { return }
            if isExclusive { files(tls, at: place, report) }
            if tls.mode == .simple && !tls.caCrl.isEmpty {
                report.error(
                    "tls-crl", place["caCrl"], "SIMPLE checks no certificates of clients that could be revoked", hint: "remove caCrl")
            }
        default:
            passthrough(tls, at: place, report)
            if !tls.caCrl.isEmpty && !tls.credentialName.isEmpty {
                report.error(
                    "tls-crl", place["caCrl"], "revoked certificates come from the secret",
                    hint: "put ca.crl into the secret, and remove caCrl")
            }
        }
    }

    // MARK: Sources of certificates

    /// Where certificates come from, as the fields that say so.
    private static func given(_ tls: Networking.ServerTLSSettings) -> [(field: StaticString, isGiven: Bool)] {
        [
            ("credentialName", !tls.credentialName.isEmpty), ("credentialNames", !tls.credentialNames.isEmpty),
            ("serverCertificate", !tls.serverCertificate.isEmpty && !tls.privateKey.isEmpty),
            ("tlsCertificates", !tls.tlsCertificates.isEmpty),
        ]
    }

    /// Finds a second source of certificates, and says whether there is none.
    private static func sources(_ tls: Networking.ServerTLSSettings, at place: Place, _ report: Report) -> Bool {
        // The resource's definition looks at what is written, be it empty.
        if place["credentialNames"].isPresent {
            for field in ["credentialName", "tlsCertificates"] as [StaticString] where place[field].isPresent {
                conflict(field, "credentialNames", at: place, report)
                return false
            }
        }
        // With ISTIO_MUTUAL, each of them is a finding of its own.
        guard tls.mode != .istioMutual else { return true }
        let sources = given(tls).filter(\.isGiven)
        guard sources.count > 1 else { return true }
        conflict(sources[1].field, sources[0].field, at: place, report)
        return false
    }

    private static func conflict(_ field: StaticString, _ other: StaticString, at place: Place, _ report: Report) {
        report.error("tls-sources", place[field], "certificates come from \(other) already", hint: "remove \(field) or \(other)")
    }

    // MARK: Modes

    private static func meshCertificates(_ tls: Networking.ServerTLSSettings, at place: Place, _ report: Report) {
        let fields: [(StaticString, Bool)] = [
            ("serverCertificate", !tls.serverCertificate.isEmpty), ("privateKey", !tls.privateKey.isEmpty),
            ("caCertificates", !tls.caCertificates.isEmpty), ("tlsCertificates", !tls.tlsCertificates.isEmpty),
            ("credentialName", !tls.credentialName.isEmpty), ("credentialNames", !tls.credentialNames.isEmpty),
        ]
        for (field, isGiven) in fields where isGiven {
            report.error(
                "tls-istio-mutual", place[field], "ISTIO_MUTUAL uses the certificates that Istio issues",
                hint: "remove \(field), or choose MUTUAL")
        }
    }

    private static func passthrough(_ tls: Networking.ServerTLSSettings, at place: Place, _ report: Report) {
        let fields: [(StaticString, Bool)] = [
            ("serverCertificate", !tls.serverCertificate.isEmpty), ("privateKey", !tls.privateKey.isEmpty),
            ("caCertificates", !tls.caCertificates.isEmpty), ("caCrl", !tls.caCrl.isEmpty),
            ("tlsCertificates", !tls.tlsCertificates.isEmpty),
            ("credentialName", !tls.credentialName.isEmpty), ("credentialNames", !tls.credentialNames.isEmpty),
        ]
        guard let (field, _) = fields.first(where: \.1) else { return }
        let mode = tls.mode == .passthrough ? "PASSTHROUGH" : "AUTO_PASSTHROUGH"
        report.warning(
            "tls-passthrough-certificates", place[field], "\(mode) does not terminate TLS and uses no certificates",
            hint: "remove \(field), or choose another mode, such as SIMPLE")
    }

    /// What has to be in files if there are no secrets.
    private static func files(_ tls: Networking.ServerTLSSettings, at place: Place, _ report: Report) {
        if tls.tlsCertificates.isEmpty {
            required(tls.serverCertificate, "serverCertificate", "a certificate of the server", at: place, report)
            required(tls.privateKey, "privateKey", "the private key of the server", at: place, report)
        }
        for (index, pair) in tls.tlsCertificates.enumerated() {
            let place = place["tlsCertificates"][index]
            required(pair.serverCertificate, "serverCertificate", "a certificate of the server", at: place, report)
            required(pair.privateKey, "privateKey", "the private key of the server", at: place, report)
        }
        if tls.mode != .simple {
            required(tls.caCertificates, "caCertificates", "authorities for the certificates of clients", at: place, report)
        }
    }

    private static func required(_ file: String, _ field: StaticString, _ what: String, at place: Place, _ report: Report) {
        guard file.isEmpty else { return }
        report.error("tls-certificate", place[field], "this mode needs \(what)", hint: "add \(field), or credentialName for a secret")
    }
}

/// Ciphers in OpenSSL's notation.
enum CipherSuites {
    static func check(_ suites: [String], at place: Place, _ report: Report) {
        for (index, suite) in suites.enumerated() {
            if !isKnown(suite) {
                report.warning(
                    "cipher-name", place[index], "\"\(suite)\" is not a cipher that Envoy has, so it is left out", hint: "remove it")
            } else if suites[..<index].contains(suite) {
                report.warning("cipher-twice", place[index], "\"\(suite)\" is listed already", hint: "remove one of the two")
            }
        }
    }

    /// The ciphers that Envoy's documentation names for TLS up to 1.2, and what OpenSSL takes for an expression of sets.
    private static func isKnown(_ suite: String) -> Bool {
        switch suite {
        case "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
            "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305", "ECDHE-ECDSA-AES128-SHA", "ECDHE-RSA-AES128-SHA",
            "ECDHE-ECDSA-AES256-SHA", "ECDHE-RSA-AES256-SHA", "AES128-GCM-SHA256", "AES256-GCM-SHA384", "AES128-SHA", "AES256-SHA",
            "DES-CBC3-SHA",
            "ALL", "":
            return true
        default:
            guard let first = suite.utf8.first else { return true }
            return !(first &- 0x30 < 10 || (first | 0x20) &- 0x61 < 26)
        }
    }
}
