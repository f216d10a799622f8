// ValidationCorpusTests: cases of Istio's own tests of its definitions and of its validation.

import Foundation
import Mesh
import Testing
import YAML

@testable import Galley

@Suite struct ValidationCorpusTests {
    /// Cases that we see differently. Where a Go test is the source, Istio's validation alone gave the verdict, and a user
    /// meets the API server too.
    static let knownDisagreements = [
        // The definitions refuse these, so they never reach the validation.
        "config.rule-websocket-route": "websocketUpgrade is in no definition any more",
        "config.networking-ingress-gateway": "the name BACKEND has capital letters",
        "go.TestValidateTlsOptions.simple-more-than-2-certs": "the definition allows two certificates, the validation warns of a third",
        "go.TestValidateTlsOptions.mutual-more-than-2-certs": "the definition allows two certificates, the validation warns of a third",
        "go.TestValidateHTTPRoute.valid-mirror-percentage": "an item of a list may not be null",
        "go.TestValidateDelegateHTTPRoute.valid-mirror-percentage": "an item of a list may not be null",
        "go.TestValidateServiceEntries.partial-wildcard-hosts": "with resolution NONE the definition refuses endpoints, be the list empty",

        // Go tells apart what no document can say: null reads as an empty message, and an empty list as none.
        "go.TestValidateHTTPRoute.null-header-match": "null for a header reads as an empty match, which asks for presence",
        "go.TestValidateRootHTTPRoute.null-header-match": "null for a header reads as an empty match, which asks for presence",
        "go.TestValidateTelemetry.tracing-with-a-nil-custom-tag": "null for a tag reads as an empty tag",
        "go.TestValidateAuthorizationPolicy.from-empty": "an empty list reads as an absent one",
        "go.TestValidateAuthorizationPolicy.to-empty": "an empty list reads as an absent one",

        // What reaches the validation is not what a user writes.
        "go.TestValidateMeshConfigProxyConfig.empty-proxy-config": "what a user leaves out is filled in before it is checked",
        "go.TestValidateK8sGateway.happy-k8s-gateway-api-server-with-no-attached-routes":
            "the namespace ~ is for gateways that Istio itself makes of the Gateway API's",
    ]

    @Test(.enabled(if: Corpus.isPresent, "there is no corpus")) func verdicts() throws {
        let cases = try Corpus.json(try Corpus.bytes("validation/cases.json"))["cases"]?.items ?? []
        #expect(cases.count == 741)
        var comparison = Comparison(known: Self.knownDisagreements)
        var warnings = (agreeing: 0, count: 0)
        for item in cases {
            let name = item["name"]?.text ?? ""
            let expected = item["expect"]?["valid"]?.isTrue ?? false
            guard let outcome = try outcome(of: item) else {
                Issue.record("\(name): there is no form for it")
                continue
            }
            comparison.take(
                name, agrees: outcome.isValid == expected, "\(expected ? "valid" : "invalid") for Istio: \(outcome.findings.summary)")
            if let warning = item["expect"]?["warning"] {
                warnings.count += 1
                if outcome.findings.hasWarning == warning.isTrue { warnings.agreeing += 1 }
            }
        }
        comparison.end()
        #expect(comparison.agreeing * 100 >= comparison.count * 98)
        print("validation corpus: \(Corpus.share(comparison.agreeing, of: comparison.count, "agree"))")
        print("validation corpus, warnings: \(Corpus.share(warnings.agreeing, of: warnings.count, "agree"))")
    }

    private func outcome(of item: Value) throws -> (isValid: Bool, findings: [Diagnostic])? {
        let options = item["options"] ?? [:]
        switch item["level"]?.text {
        case "resource", "file":
            let findings = Validation.findings(in: try Corpus.bytes("validation/" + (item["file"]?.text ?? "")))
            return (!findings.hasError, findings)
        case "message":
            let findings = MessageForms.findings(
                item["message"]?.text ?? "", Self.written(out: item["body"] ?? .null), options, source: item["source"]?.text ?? "")
            return findings.map { (!$0.hasError, $0) }
        case "value":
            let value = Self.written(out: item["value"] ?? .null)
            return MessageForms.isValid(value, item["check"]?.text ?? "", options).map { ($0, []) }
        default: return nil
        }
    }

    /// A value with `{$repeat: text, times: n}` replaced by what it stands for.
    private static func written(out value: Value) -> Value {
        switch value {
        case .mapping(let entries):
            guard let text = value["$repeat"]?.text, let times = value["times"]?.integer else {
                return .mapping(entries.map { Value.Entry($0.key, written(out: $0.value)) })
            }
            let whole = String(repeating: text, count: Int(times))
            return .string(value["base64"]?.isTrue ?? false ? Data(whole.utf8).base64EncodedString() : whole)
        case .sequence(let items): return .sequence(items.map(written))
        default: return value
        }
    }
}
