// SecretView: certificates and roots that a proxy holds.

import EnvoyAPI
import Protobuf

public struct SecretView: DumpView {
    public static let kind = "secret"
    private let section: EnvoyAdmin.SecretsConfigDump
    private let rows: [Row]

    private struct Row: Sendable {
        let name: String
        let state: String
        let certificate: Certificate?
        let trustDomain: String
        let isBundle: Bool
    }

    /// The time now, `2027-01-31T08:00:00Z`: whether certificates are valid depends on it.
    private let moment: String

    public init(_ dump: ConfigDump, at moment: String) {
        section = dump.section(EnvoyAdmin.SecretsConfigDump.self) ?? EnvoyAdmin.SecretsConfigDump()
        self.moment = moment
        var rows: [Row] = []
        for secret in section.dynamicWarmingSecrets { rows += Self.rows(secret, "WARMING") }
        for secret in section.dynamicActiveSecrets {
            rows += Self.rows(secret, secret.versionInfo == "uninitialized" ? "UNINITIALIZED" : "ACTIVE")
        }
        self.rows = rows
    }

    public var resources: [any Message] { [section] }
    public var names: [String] { rows.map(\.name) }

    public func json() throws(JSONError) -> String { try ResourceText.json(section) }
    public func yaml() throws(JSONError) -> String { ResourceText.yaml(ofJSON: try json()) }

    /// What is said instead of a table without rows.
    public static let nothing = "No active or warming secrets found."

    /// Whether there is nothing to show.
    public var isEmpty: Bool { rows.isEmpty }

    public func table(_ style: TableStyle) -> Table {
        // Trust domains matter where there are bundles of several.
        let showsDomains = rows.contains(where: \.isBundle)
        let header = ["RESOURCE NAME", "TYPE", "STATUS", "VALID CERT", "SERIAL NUMBER", "NOT AFTER", "NOT BEFORE"]
        var table = Table(header + (showsDomains ? ["TRUST DOMAIN"] : []))
        for row in rows {
            let name = style.showsKinds ? "\(Self.kind)/\(row.name)" : row.name
            let facts: [String]
            if let certificate = row.certificate {
                facts = [
                    certificate.isAuthority ? "CA" : "Cert Chain", row.state, certificate.isValid(at: moment) ? "true" : "false",
                    certificate.serialNumber, certificate.notAfter, certificate.notBefore,
                ]
            } else {
                facts = ["", row.state, "false", "", "", ""]
            }
            table.add([name] + facts + (showsDomains ? [row.trustDomain] : []))
        }
        return table
    }

    private static func rows(_ secret: EnvoyAdmin.SecretsConfigDump.DynamicSecret, _ state: String) -> [Row] {
        let schema = EnvoyTypes.types["envoy.extensions.transport_sockets.tls.v3.Secret"]
        guard let content = try? DynamicMessage(decoding: secret.secret.value, as: schema) else { return [] }
        func row(_ pem: [UInt8]?, domain: String? = nil) -> Row {
            let certificate = pem.flatMap { Certificate(pem: $0) }
            return Row(
                name: secret.name, state: state, certificate: certificate, trustDomain: domain ?? certificate?.trustDomain ?? "",
                isBundle: domain != nil)
        }
        if let chain = content.bytes("tls_certificate", "certificate_chain", "inline_bytes") { return [row(chain)] }
        if let root = content.bytes("validation_context", "trusted_ca", "inline_bytes") { return [row(root)] }
        let bundles = content.bundles
        return bundles.isEmpty ? [row(nil)] : bundles.map { row($0.pem, domain: $0.domain) }
    }
}

extension DynamicMessage {
    private func message(_ path: some Sequence<String>) -> DynamicMessage? {
        var found = self
        for name in path {
            guard case .message(let next)? = found[name] else { return nil }
            found = next
        }
        return found
    }

    /// Bytes at the end of a path of messages; nil if there are none.
    fileprivate func bytes(_ path: String...) -> [UInt8]? {
        guard case .bytes(let bytes)? = message(path.dropLast())?[path[path.count - 1]], !bytes.isEmpty else { return nil }
        return bytes
    }

    /// The roots of each trust domain that a SPIFFE validator has, by name.
    fileprivate var bundles: [(domain: String, pem: [UInt8]?)] {
        guard let config = message(["validation_context", "custom_validator_config", "typed_config"]),
            case .bytes(let value)? = config["value"],
            let validator = try? EnvoyTLS.SPIFFECertValidatorConfig(decoding: value)
        else { return [] }
        return validator.trustDomains.sorted { $0.name < $1.name }.map { domain in
            guard case .inlineBytes(let pem)? = domain.trustBundle.specifier else { return (domain.name, nil) }
            return (domain.name, pem)
        }
    }
}
