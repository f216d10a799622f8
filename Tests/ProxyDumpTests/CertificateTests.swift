// Certificates, and the secrets of a dump that hold them.

import Testing

@testable import ProxyDump

/// Made for these tests with openssl; nothing is signed with their keys.
enum Samples {
    /// CA of example.org, serial number 0x0a1b2c3d4e5f, from 2026-11-26 to 2046-11-21.
    static let authority = """
        -----BEGIN CERTIFICATE-----
        MIIBczCCARmgAwIBAgIGChssPU5fMAoGCCqGSM49BAMCMBYxFDASBgNVBAoMC2V4
        YW1wbGUub3JnMB4XDTI2MTEyNjA3NTczNloXDTQ2MTEyMTA3NTczNlowFjEUMBIG
        A1UECgwLZXhhbXBsZS5vcmcwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQfWAIX
        3Qy4W6dRDV/bUOUHaOu9iKp2NLuQIh3dy2B6OQWDHX/nci/2I2bn4WMzmuwT1WyS
        8mhmVKF3lAhxYLNMo1MwUTAdBgNVHQ4EFgQUhJkuA3ETL6WuUVdLLqst9eWFPXow
        HwYDVR0jBBgwFoAUhJkuA3ETL6WuUVdLLqst9eWFPXowDwYDVR0TAQH/BAUwAwEB
        /zAKBggqhkjOPQQDAgNIADBFAiBP8ozyOJfyShW62N2NdopB02V0ACkMagOH6R8A
        vybXvAIhAKwsprsT2sIM9EalRKItC2auOLGW9k+Me8KajmfofagJ
        -----END CERTIFICATE-----
        """

    /// `spiffe://example.org/ns/shop/sa/web`, serial number 0x7f00ff, valid on 2026-11-26 alone.
    static let workload = """
        -----BEGIN CERTIFICATE-----
        MIIBjDCCATKgAwIBAgIDfwD/MAoGCCqGSM49BAMCMBYxFDASBgNVBAoMC2V4YW1w
        bGUub3JnMB4XDTI2MTEyNjA3NTczNloXDTI2MTEyNzA3NTczNlowADBZMBMGByqG
        SM49AgEGCCqGSM49AwEHA0IABLpZ6Q11XKmERKHC3VRGMN5/98Vtx1SUysO6D3SR
        z+6akDrany36kRRlZ1kU8j/oLyfkdFbN/CzeYRZeuccCcmejgYQwgYEwMQYDVR0R
        AQH/BCcwJYYjc3BpZmZlOi8vZXhhbXBsZS5vcmcvbnMvc2hvcC9zYS93ZWIwDAYD
        VR0TAQH/BAIwADAdBgNVHQ4EFgQU+HQOPuk9gVCiScJrV/+Fqyi9nBQwHwYDVR0j
        BBgwFoAUhJkuA3ETL6WuUVdLLqst9eWFPXowCgYIKoZIzj0EAwIDSAAwRQIgNVYy
        n+lvkrRdpxtZdjsmTBVu+Y0vCBfAu/lG+anum6ICIQC2NkY1oMzcv5KOY3A77PPB
        O9dAmNPM5+o7wA107tdOfw==
        -----END CERTIFICATE-----
        """
}

@Suite struct Certificates {
    @Test func facts() throws {
        let authority = try #require(Certificate(pem: Array(Samples.authority.utf8)))
        #expect(authority.serialNumber == "0a1b2c3d4e5f")
        #expect(authority.isAuthority)
        #expect(authority.notBefore == "2026-11-26T07:57:36Z")
        #expect(authority.notAfter == "2046-11-21T07:57:36Z")
        let workload = try #require(Certificate(pem: Array(Samples.workload.utf8)))
        #expect(!workload.isAuthority)
        #expect(workload.uris == ["spiffe://example.org/ns/shop/sa/web"])
        #expect(workload.trustDomain == "example.org")
        #expect(workload.isValid(at: "2026-11-26T12:00:00Z"))
        #expect(!workload.isValid(at: "2026-11-27T12:00:00Z"))
        #expect(!workload.isValid(at: "2026-11-25T12:00:00Z"))
    }

    /// Cut anywhere, or with any byte changed, it is read or not, and never a trap.
    @Test func hostileInput() throws {
        let begin = try #require(Samples.workload.firstRange(of: "-----BEGIN CERTIFICATE-----"))
        let end = try #require(Samples.workload.firstRange(of: "-----END CERTIFICATE-----"))
        let bytes = try #require(Base64.decoded(Samples.workload[begin.upperBound..<end.lowerBound]))
        #expect(Certificate(der: bytes) != nil)
        for count in bytes.indices { #expect(Certificate(der: Array(bytes.prefix(count))) == nil) }
        for index in bytes.indices {
            for value in [0, 0x7F, 0x80, 0x84, 0xFF] as [UInt8] {
                var spoilt = bytes
                spoilt[index] = value
                _ = Certificate(der: spoilt)
            }
        }
    }
}

@Suite struct Secrets {
    @Test func table() throws {
        let dump = try ConfigDump(json: Array(secrets(bundle: false).utf8))
        let view = SecretView(dump, at: "2026-11-27T12:00:00Z")
        #expect(
            view.table(TableStyle()).rows == [
                ["RESOURCE NAME", "TYPE", "STATUS", "VALID CERT", "SERIAL NUMBER", "NOT AFTER", "NOT BEFORE"],
                ["late", "", "WARMING", "false", "", "", ""],
                ["default", "Cert Chain", "ACTIVE", "false", "7f00ff", "2026-11-27T07:57:36Z", "2026-11-26T07:57:36Z"],
                ["ROOTCA", "CA", "UNINITIALIZED", "true", "0a1b2c3d4e5f", "2046-11-21T07:57:36Z", "2026-11-26T07:57:36Z"],
            ])
    }

    /// With roots of several trust domains, a row for each of them, and a column that names them.
    @Test func trustDomains() throws {
        let dump = try ConfigDump(json: Array(secrets(bundle: true).utf8))
        let rows = SecretView(dump, at: "2026-11-26T12:00:00Z").table(TableStyle(showsKinds: true)).rows
        #expect(rows[0].last == "TRUST DOMAIN")
        #expect(
            rows.dropFirst().map { [$0[0], $0[3], $0[7]] } == [
                ["secret/late", "false", ""], ["secret/default", "true", "example.org"], ["secret/ROOTCA", "true", "east.example"],
                ["secret/ROOTCA", "true", "west.example"],
            ])
    }

    private func secrets(bundle: Bool) -> String {
        let root = bytes(Samples.authority)
        let type = "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3"
        let validation =
            bundle
            ? """
            "custom_validator_config": {"name": "envoy.tls.cert_validator.spiffe", "typed_config": {
              "@type": "\(type).SPIFFECertValidatorConfig",
              "trust_domains": [{"name": "west.example", "trust_bundle": {"inline_bytes": "\(root)"}},
                {"name": "east.example", "trust_bundle": {"inline_bytes": "\(root)"}}]}}
            """ : "\"trusted_ca\": {\"inline_bytes\": \"\(root)\"}"
        return """
            {"configs": [{"@type": "type.googleapis.com/envoy.admin.v3.SecretsConfigDump",
              "dynamic_warming_secrets": [{"name": "late", "secret": {"@type": "\(type).Secret", "name": "late"}}],
              "dynamic_active_secrets": [
                {"name": "default", "secret": {"@type": "\(type).Secret", "name": "default",
                  "tls_certificate": {"certificate_chain": {"inline_bytes": "\(bytes(Samples.workload))"}}}},
                {"name": "ROOTCA", "version_info": "uninitialized", "secret": {"@type": "\(type).Secret", "name": "ROOTCA",
                  "validation_context": {\(validation)}}}]}]}
            """
    }

    /// In base 64, as protobuf's JSON has bytes.
    private func bytes(_ text: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var result = ""
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let group = rest.prefix(3)
            rest = rest.dropFirst(3)
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0...group.count { result.append(alphabet[bits >> (18 - 6 * place) & 63]) }
            result += String(repeating: "=", count: 3 - group.count)
        }
        return result
    }
}
