// Positions: valid documents are spoilt at known places, and each finding has to stand at the very line and column.

import Mesh
import Testing

@testable import Galley

/// A document in which one value can be replaced: the text before it, the value, the text after it.
private struct Spot: CustomTestStringConvertible {
    let document: String
    let old: String
    let new: String
    let code: String

    /// Where the finding belongs: the line and column at which `old` begins, moved by `shift` columns.
    var shift = 0

    var testDescription: String { "\(old) → \(new)" }

    var expected: (line: Int, column: Int) {
        guard let range = document.firstRange(of: old) else { return (0, 0) }
        let before = document[..<range.lowerBound]
        let line = before.count { $0.isNewline } + 1
        let column =
            before.distance(
                from: before.lastIndex { $0.isNewline }.map { before.index(after: $0) } ?? before.startIndex, to: before.endIndex) + 1
        return (line, column + shift)
    }

    var spoilt: String {
        guard let range = document.firstRange(of: old) else { return document }
        return document.replacingCharacters(in: range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}

@Suite struct Positions {
    /// Documents whose values are marked `«kind:value»`: kinds say how a value may be spoilt. `key` marks a field's name.
    static let templates: [String] = [
        """
        # a comment
        apiVersion: networking.istio.io/v1
        kind: VirtualService
        metadata:
          name: reviews
        spec:
          «key:hosts»:
          - reviews.shop.svc.cluster.local
          «key:http»:
          - «key:name»: first   # trailing comment
            «key:match»:
            - «key:uri»: {«key:prefix»: /a}
              «key:port»: «uint:80»
              «key:ignoreUriCase»: «bool:true»
            «key:route»:
            - «key:destination»: {«key:host»: reviews, «key:port»: {«key:number»: «uint:9080»}}
              «key:weight»: «int:30»
            - «key:destination»:
                «key:host»: "ratings"
              «key:weight»: «int:70»
            «key:timeout»: «duration:5s»
            «key:retries»:
              «key:attempts»: «int:3»
              «key:perTryTimeout»: «duration:2s»
              «key:retryOn»: 5xx
            «key:fault»:
              «key:delay»:
                «key:fixedDelay»: «duration:7s»
                «key:percentage»: {«key:value»: «double:0.1»}
        """,
        """
        apiVersion: networking.istio.io/v1
        kind: DestinationRule
        metadata: {name: reviews}
        spec:
          «key:host»: reviews
          «key:trafficPolicy»:
            «key:loadBalancer»: {«key:simple»: «enum:LEAST_REQUEST»}
            «key:connectionPool»:
              «key:tcp»: {«key:maxConnections»: «int:100», «key:connectTimeout»: «duration:30ms»}
              «key:http»:
                «key:http2MaxRequests»: «int:1000»
                «key:h2UpgradePolicy»: «enum:UPGRADE»
            «key:outlierDetection»:
              «key:consecutive5xxErrors»: «uint:7»
              «key:interval»: «duration:5m»
              «key:splitExternalLocalOriginErrors»: «bool:false»
            «key:tls»: {«key:mode»: «enum:ISTIO_MUTUAL»}
          «key:subsets»:
          - «key:name»: v1
            «key:labels»: {version: v1}
        """,
        """
        apiVersion: networking.istio.io/v1
        kind: ServiceEntry
        metadata: {name: outside}
        spec:
          «key:hosts»: [db.example.com]
          «key:location»: «enum:MESH_EXTERNAL»
          «key:resolution»: «enum:STATIC»
          «key:ports»:
          - «key:number»: «uint:443»
            «key:name»: https
            «key:protocol»: TLS
          «key:endpoints»:
          - «key:address»: 10.0.0.1
            «key:weight»: «uint:3»
            «key:locality»: eu/a
        """,
        """
        {
          "apiVersion": "security.istio.io/v1",
          "kind": "PeerAuthentication",
          "metadata": {"name": "default"},
          "spec": {
            "selector": {"matchLabels": {"app": "web"}},
            «jsonkey:"mtls"»: {«jsonkey:"mode"»: «enum:"STRICT"»}
          }
        }
        """,
        """
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          labels: {app: web}
        spec:
          «key:selector»: {app: web}
          «key:ports»:
          - «key:name»: http
            «key:port»: «int:80»
            «key:protocol»: TCP
          «key:publishNotReadyAddresses»: «bool:true»
        """,
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: route}
        spec:
          «key:parentRefs»:
          - «key:name»: gateway
            «key:port»: «int:80»
          «key:rules»:
          - «key:matches»:
            - «key:path»: {«key:type»: «choice:PathPrefix», value: /a}
            «key:backendRefs»:
            - «key:name»: web
              «key:port»: «int:8080»
              «key:weight»: «int:1»
        """,
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          «key:replicas»: «int:2»
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web, version: v1}}
            spec:
              «key:hostNetwork»: «bool:false»
              containers:
              - name: web
                «key:image»: example.com/web:1
                «key:ports»:
                - «key:containerPort»: «int:8080»
                «key:env»:
                - {«key:name»: A, «key:value»: "1"}
        """,
        """
        apiVersion: telemetry.istio.io/v1
        kind: Telemetry
        metadata: {name: all}
        spec:
          «key:tracing»:
          - «key:randomSamplingPercentage»: «double:10.5»
            «key:disableSpanReporting»: «bool:false»
          «key:metrics»:
          - «key:overrides»:
            - «key:match»: {«key:metric»: «enum:REQUEST_COUNT», «key:mode»: «enum:CLIENT»}
              «key:disabled»: «bool:true»
        """,
    ]

    /// The same in other layouts: the columns and lines move, the findings must too.
    static let layouts: [@Sendable (String) -> String] = [
        { $0 },
        { "---\n# second document\n" + $0 },
        { $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") },
        { "\u{FEFF}" + $0 },
        { "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ä}\ndata: {ü: \"€ — 日本\"}\n---\n" + $0 },
    ]

    fileprivate static let spots: [Spot] = templates.flatMap { template -> [Spot] in
        // Cut the template into plain text and marks.
        var plain = ""
        var marks: [(kind: String, text: String, start: Int)] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "«"), let close = rest.firstIndex(of: "»") {
            plain += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            let kind = inside.prefix { $0 != ":" }
            let text = String(inside.dropFirst(kind.count + 1))
            marks.append((String(kind), text, plain.count))
            plain += text
            rest = rest[rest.index(after: close)...]
        }
        plain += rest
        return marks.flatMap { mark -> [Spot] in
            spoilings(mark.kind, mark.text).map { new, code in
                // Marks are found again by putting a unique word in their place.
                let start = plain.index(plain.startIndex, offsetBy: mark.start)
                let end = plain.index(start, offsetBy: mark.text.count)
                let unique = "«»"
                let document = String(plain[..<start]) + unique + String(plain[end...])
                return Spot(document: document, old: unique, new: new, code: code)
            }
        }
    }

    private static func spoilings(_ kind: String, _ text: String) -> [(String, String)] {
        switch kind {
        case "key": [(text + "Zz", "unknown-field")]
        case "jsonkey": [("\"zz\(text.dropFirst().dropLast())\"", "unknown-field")]
        case "int": [("\"\(text)\"", "wrong-type"), ("{}", "wrong-type"), ("99999999999", "out-of-range"), ("1.5", "wrong-type")]
        case "uint": [("\"\(text)\"", "wrong-type"), ("[]", "wrong-type"), ("-1", "out-of-range"), ("on", "wrong-type")]
        case "bool": [("\"\(text)\"", "wrong-type"), ("1", "wrong-type"), ("maybe", "wrong-type")]
        case "double": [("a", "wrong-type"), (".inf", "wrong-type"), ("[1]", "wrong-type")]
        case "duration": [("5", "wrong-type"), ("5 parsecs", "invalid-duration"), ("{s: 5}", "wrong-type")]
        case "enum": [("NO_SUCH_VALUE", "invalid-value"), ("1", "invalid-value"), ("[a]", "invalid-value")]
        case "choice": [("NoSuchValue", "invalid-value"), ("1", "wrong-type")]
        default: []
        }
    }

    @Test func areManyEnough() {
        #expect(Self.spots.count * Self.layouts.count >= 500, "\(Self.spots.count) spots in \(Self.layouts.count) layouts")
    }

    @Test func findingsStandWhereTheMistakeIs() {
        for spot in Self.spots {
            for (index, layout) in Self.layouts.enumerated() {
                let laidOut = Spot(document: layout(spot.document), old: spot.old, new: spot.new, code: spot.code)
                var (line, column) = laidOut.expected
                if index == 3, line == 1 { column -= 1 }  // a byte order mark takes no column
                let findings = Validation.findings(inYAML: laidOut.spoilt)
                #expect(
                    findings.contains {
                        $0.level == .error && $0.code == spot.code && $0.origin?.line == line && $0.origin?.column == column
                    },
                    "layout \(index), \(spot.new): expected \(spot.code) at \(line):\(column), found \(findings.map { "\($0.code) \($0.origin?.line ?? 0):\($0.origin?.column ?? 0)" })"
                )
            }
        }
    }
}
