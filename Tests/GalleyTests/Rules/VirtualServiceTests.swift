// VirtualService: each rule with what breaks it, and next to it what just does not.

import Galley
import Testing

// Routes with nothing wrong.
private let httpRoutes = "http: [{route: [{destination: {host: a}}]}]"
private let tlsRoutes = "tls: [{match: [{sniHosts: [a.example.com]}], route: [{destination: {host: a}}]}]"
private let tcpRoutes = "tcp: [{route: [{destination: {host: a}}]}]"

// What R stands for within the routes of a table.
private let destination = "route: [{destination: {host: a}}]"

@Suite struct VirtualServiceTests {
    /// The codes that a spec gets, in the order of the document.
    private func codes(_ spec: String) -> [String] {
        Validation.findings(
            inYAML: """
                {apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: {name: a, namespace: shop}, spec: \(spec)}
                """
        ).map(\.code)
    }

    /// The codes that an HTTP route gets in a VirtualService that is well otherwise.
    private func codes(route: String) -> [String] { codes("{hosts: [a], http: [\(route)]}") }

    @Test(
        arguments: [
            ("{hosts: [a, '*.example.com', 10.0.0.1], \(httpRoutes)}", []),
            ("{hosts: [a..b], \(httpRoutes)}", ["host-form"]),
            ("{hosts: ['*'], \(httpRoutes)}", ["host-wildcard"]),
            ("{hosts: ['*'], gateways: [a, mesh], \(httpRoutes)}", ["host-wildcard"]),
            ("{hosts: ['*'], gateways: [infra/a], \(httpRoutes)}", []),
            ("{hosts: ['*.example.com', a.example.com], \(httpRoutes)}", ["host-overlap"]),
            ("{hosts: [a, a], \(httpRoutes)}", ["host-overlap"]),
            ("{hosts: [a..b, a, a], \(httpRoutes)}", ["host-form"]),  // looked at once all are well formed
            ("{hosts: [outbound_.80_._.a], gateways: [g], tls: [{match: [{sniHosts: [outbound_.80_._.a]}], \(destination)}]}", []),
            ("{hosts: [outbound_80], gateways: [g], \(tlsRoutes)}", ["server-name-form", "server-name-foreign"]),
            ("{hosts: [a], gateways: [infra/g, g, mesh], \(httpRoutes)}", []),
            ("{hosts: [a], gateways: [infra/], \(httpRoutes)}", ["gateway-name"]),
            ("{hosts: [a], gateways: [g.infra.svc], \(httpRoutes)}", ["gateway-name-old"]),
            ("{hosts: [a], exportTo: [., infra], \(httpRoutes)}", []),
            ("{hosts: [a], exportTo: [., shop], \(httpRoutes)}", ["export-twice"]),
            ("{hosts: [a], exportTo: ['*', infra], \(httpRoutes)}", ["export-all"]),
            ("{hosts: [a], exportTo: ['~'], \(httpRoutes)}", ["export-none"]),
            ("{hosts: [a], exportTo: [a_b], \(httpRoutes)}", ["export-form"]),
            ("{hosts: [a]}", ["route-missing"]),
            ("{\(httpRoutes)}", []),
            ("{gateways: [g], \(httpRoutes)}", ["delegate-gateways"]),
            ("{\(tlsRoutes)}", ["delegate-protocol"]),
            ("{\(tcpRoutes)}", ["delegate-protocol"]),
            ("{http: [{delegate: {name: b}, route: [{destination: {host: a}}]}]}", ["delegate-nested"]),
        ] as [(String, [String])])
    func resource(spec: String, expected: [String]) { #expect(codes(spec) == expected) }

    @Test(
        arguments: [
            ("{match: [{port: 80}]}", ["route-action"]),
            ("{delegate: {name: b}}", []),
            ("{delegate: {}, redirect: {uri: /a}}", ["route-conflict"]),
            ("{delegate: {}, route: [{destination: {host: a}}]}", ["route-conflict"]),
            ("{delegate: {}, fault: {delay: {fixedDelay: 1s}}}", []),
            ("{redirect: {uri: /a}, route: [{destination: {host: a}}]}", ["route-conflict"]),
            ("{redirect: {uri: /a}, fault: {delay: {fixedDelay: 1s}}}", ["route-conflict"]),
            ("{redirect: {uri: /a}, rewrite: {uri: /b}}", ["route-conflict"]),
            ("{redirect: {uri: /a}, directResponse: {status: 200}}", ["route-conflict"]),
            ("{directResponse: {status: 200}, rewrite: {uri: /b}}", ["route-conflict"]),
            ("{route: [{destination: {host: a}}], mirror: {host: b}, mirrors: [{destination: {host: c}}]}", ["route-conflict"]),
            ("{route: [{destination: {host: '*'}}]}", ["destination-host"]),
            ("{route: [{destination: {host: 'cart:80'}}]}", ["destination-host"]),
            ("{route: [{destination: {host: ''}}]}", ["destination-host"]),
            ("{route: [{destination: {host: a, subset: a.b}}]}", ["subset-name"]),
            ("{route: [{destination: {host: a, port: {number: 0}}}]}", ["port-number"]),
            ("{route: [{destination: {host: a}, weight: 0}]}", []),
            ("{route: [{destination: {host: a}}, {destination: {host: b}}]}", ["route-weights"]),
            ("{route: [{destination: {host: a}, weight: -1}]}", ["route-weight"]),
            ("{route: [{destination: {host: a}, headers: {request: {remove: [host]}}}]}", ["header-protected"]),
            ("{route: [{destination: {host: a}}], timeout: 1.0005s}", ["duration-precision"]),
            ("{route: [{destination: {host: a}}], mirror: {host: '*'}}", ["destination-host"]),
            ("{route: [{destination: {host: a}}], mirror: {host: b}, mirrorPercentage: {value: 101}}", ["percentage"]),
            ("{route: [{destination: {host: a}}], mirrors: [{destination: {host: b}, percentage: {value: -1}}]}", ["percentage"]),
            ("{route: [{destination: {host: a}}], mirror: {host: b}, mirrorPercent: 101}", ["deprecated-field", "percentage"]),
        ] as [(String, [String])])
    func route(text: String, expected: [String]) { #expect(codes(route: text) == expected) }

    @Test(
        arguments: [
            ("uri: {prefix: ''}", []),
            ("uri: {}", []),
            ("method: {prefix: ''}", ["match-empty"]),
            ("uri: {regex: ''}", ["match-empty"]),
            ("uri: {regex: '(?=a)'}", ["regex"]),
            ("uri: {regex: \(String(repeating: "a", count: 1025))}", ["regex-length"]),
            ("headers: {x-a: {}, ':path': {exact: /a}}", []),
            ("headers: {'a b': {exact: b}}", ["header-name"]),
            ("headers: {x-a: {regex: '*'}}", ["regex"]),
            ("withoutHeaders: {x-a: {regex: '*'}}", []),
            ("headers: {'@request.auth.claims.a': {exact: b}}", ["claim-outside-gateway"]),
            ("queryParams: {a: {prefix: ''}}", ["match-empty"]),
            ("port: 65536", ["port-number"]),
            ("sourceLabels: {'a b': c}", ["label-form"]),
            ("sourceNamespace: a.b", ["namespace-form"]),
            ("gateways: [infra/]", ["gateway-name"]),
        ] as [(String, [String])])
    func match(text: String, expected: [String]) {
        #expect(codes(route: "{match: [{\(text)}], route: [{destination: {host: a}}]}") == expected)
    }

    @Test func claimsAtGateways() {
        let claim = "http: [{match: [{headers: {'@request.auth.claims[a]': {exact: b}}}], route: [{destination: {host: a}}]}]"
        #expect(codes("{hosts: [a], gateways: [infra/g], \(claim)}") == [])
        #expect(codes("{hosts: [a], gateways: [infra/g, mesh], \(claim)}") == ["claim-outside-gateway"])
    }

    @Test(
        arguments: [
            ("headers: {request: {set: {x-a: '100%%', host: b}}}", []),
            ("headers: {request: {add: {':path': /a}}}", ["header-protected"]),
            ("headers: {request: {set: {'': a}}}", ["header-name"]),
            ("headers: {response: {set: {host: a}}}", ["header-protected"]),
            ("headers: {response: {remove: [':status']}}", ["header-protected"]),
            ("headers: {response: {add: {x-a: '100%'}}}", ["header-value"]),
            ("headers: {request: {set: {host: b}, add: {':authority': c}}}", ["authority-twice"]),
            ("rewrite: {authority: a}, headers: {request: {set: {Host: b}}}", ["authority-twice"]),
            ("rewrite: {uri: /a}, headers: {request: {set: {Host: b}}}", []),
            ("rewrite: {}", ["rewrite-empty"]),
            ("rewrite: {uri: /a, uriRegexRewrite: {match: a, rewrite: b}}", ["rewrite-path"]),
            ("rewrite: {uriRegexRewrite: {match: a}}", ["rewrite-regex"]),
            ("corsPolicy: {allowOrigins: [{exact: a}], allowMethods: [GET, '*'], allowHeaders: [x-a, '*'], maxAge: 60s}", []),
            ("corsPolicy: {allowOrigins: [{}]}", ["cors-origin"]),
            ("corsPolicy: {allowOrigins: [{prefix: ''}]}", ["cors-origin"]),
            ("corsPolicy: {allowOrigins: [{regex: '('}]}", ["regex"]),
            ("corsPolicy: {allowMethods: [get]}", ["cors-method"]),
            ("corsPolicy: {exposeHeaders: ['a b']}", ["header-name"]),
            ("corsPolicy: {maxAge: 1.5s}", ["duration-precision"]),
            ("fault: {}", ["fault-empty"]),
            ("fault: {abort: {httpStatus: 199}}", ["http-status"]),
            ("fault: {abort: {httpStatus: 600, percentage: {value: 0.0001}}}", []),
            ("fault: {abort: {grpcStatus: '14'}}", ["grpc-status"]),
            ("fault: {abort: {http2Error: CANCEL}}", ["fault-unsupported"]),
            ("fault: {delay: {exponentialDelay: 1s}}", ["fault-unsupported"]),
            ("fault: {delay: {fixedDelay: 1s, percentage: {value: 0.00001}}}", ["percentage"]),
            ("retries: {attempts: 3, perTryTimeout: 1s, retryOn: '5xx,reset,503'}", []),
            ("retries: {attempts: 0}", []),
            ("retries: {attempts: -1}", ["retry-attempts"]),
            ("retries: {perTryTimeout: 1s}", ["retry-attempts"]),
            ("retries: {attempts: 1, retryOn: '5xx, reset'}", ["retry-condition"]),
            ("retries: {attempts: 1, retryOn: '5xx,599'}", ["retry-condition"]),
            ("retries: {attempts: 1, backoff: 1.0005s}", ["duration-precision"]),
        ] as [(String, [String])])
    func change(text: String, expected: [String]) { #expect(codes(route: "{route: [{destination: {host: a}}], \(text)}") == expected) }

    @Test(
        arguments: [
            ("redirect: {port: 0}", []),
            ("redirect: {redirectCode: 301}", ["redirect-empty"]),
            ("redirect: {uri: /a, redirectCode: 200}", ["redirect-code"]),
            ("redirect: {scheme: ftp}", ["redirect-scheme"]),
            ("redirect: {port: 65536}", ["port-number"]),
            ("redirect: {uri: /a, prefixRewrite: /b}", ["redirect-path"]),
            ("match: [{uri: {exact: /a}}], redirect: {prefixRewrite: /b}", ["redirect-prefix"]),
            ("match: [{uri: {prefix: /a}}, {port: 80}], redirect: {prefixRewrite: /b}", []),
            ("directResponse: {status: 199}", ["http-status"]),
            ("directResponse: {status: 200, body: {string: \(String(repeating: "a", count: 100 * 1024))}}", []),
            ("directResponse: {status: 200, body: {string: \(String(repeating: "a", count: 100 * 1024 + 1))}}", ["body-size"]),
        ] as [(String, [String])])
    func answer(text: String, expected: [String]) { #expect(codes(route: "{\(text)}") == expected) }

    /// Warnings about routes that are never reached.
    @Test(
        arguments: [
            ("R, R", ["route-unreachable"]),
            ("R, {match: [{port: 80}], R}", ["match-unreachable"]),
            ("{match: [{port: 80}], R}, {match: [{port: 80, name: b}, {port: 81}], R}", ["match-repeated"]),
            ("{match: [{port: 80}], R}, {match: [{port: 80}], R}", ["route-unreachable", "match-repeated"]),
            ("{match: [{uri: {prefix: /a}}], R}, {match: [{uri: {prefix: /a/b}}], R}", ["prefix-unreachable"]),
            ("{match: [{uri: {prefix: /a/b}}], R}, {match: [{uri: {prefix: /a}}], R}", []),
            ("{match: [{uri: {prefix: /a}, method: {exact: POST}}], R}, {match: [{uri: {prefix: /a/b}}], R}", []),
            ("{match: [{uri: {prefix: /a}, method: {exact: GET}}], R}, {match: [{uri: {prefix: /a/b}}], R}", ["prefix-unreachable"]),
            ("{match: [{uri: {prefix: /a}, port: 80}], R}, {match: [{uri: {prefix: /a/b}, port: 81}], R}", []),
            (
                "{match: [{uri: {prefix: /a}, headers: {x: {exact: ab}}}], R}, {match: [{uri: {prefix: /a/b}, headers: {x: {exact: a}}}], R}",
                ["prefix-unreachable"]
            ),
            ("{match: [{uri: {prefix: /b}}], R}, {match: [{uri: {prefix: /a}}], R}, R", []),
        ] as [(String, [String])])
    func order(routes: String, expected: [String]) {
        var text = ""
        // R stands for a destination: within braces, or as a route of its own.
        var depth = 0
        for character in routes {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            switch character {
            case "R" where depth == 0: text += "{route: [{destination: {host: a}}]}"
            case "R": text += "route: [{destination: {host: a}}]"
            default: text.append(character)
            }
        }
        #expect(codes("{hosts: [a], http: [\(text)]}") == expected)
    }

    @Test(
        arguments: [
            ("{match: [{sniHosts: [a.example.com, '*.b.example.com']}], R}", []),
            ("{match: [], R}", ["tls-match"]),
            ("{match: [{sniHosts: []}], R}", ["tls-match"]),
            ("{match: [{sniHosts: [a_b.example.com]}], R}", ["server-name-form"]),
            ("{match: [{sniHosts: [10.1.2.3]}], R}", ["server-name-address"]),
            ("{match: [{sniHosts: [other.example.org]}], R}", ["server-name-foreign"]),
            ("{match: [{sniHosts: [a.example.com], destinationSubnets: [10.0.0.0/33]}], R}", ["subnet-form"]),
            ("{match: [{sniHosts: [a.example.com], port: 65536}], R}", ["port-number"]),
            ("{match: [{sniHosts: [a.example.com]}], route: []}", ["route-destination"]),
            (
                "{match: [{sniHosts: [a.example.com]}], R}, {match: [{sniHosts: [a.example.com]}], R}",
                ["route-unreachable", "match-repeated"]
            ),
        ] as [(String, [String])])
    func tls(routes: String, expected: [String]) {
        let text = routes.split(separator: "R", omittingEmptySubsequences: false).joined(separator: destination)
        #expect(codes("{hosts: ['*.example.com'], tls: [\(text)]}") == expected)
    }

    @Test(
        arguments: [
            ("{match: [{destinationSubnets: [10.0.0.0/8], sourceSubnet: not-an-ip}], R}", []),
            ("{match: [{destinationSubnets: [10.0.0.0/08]}], R}", ["subnet-form"]),
            ("{match: [{sourceLabels: {a: 'b c'}}], R}", ["label-form"]),
            ("{match: [{port: 80}]}", ["route-destination"]),
            ("{R}, {match: [{port: 80}], R}", ["match-unreachable"]),
        ] as [(String, [String])])
    func tcp(routes: String, expected: [String]) {
        let text = routes.split(separator: "R", omittingEmptySubsequences: false).joined(separator: destination)
        #expect(codes("{hosts: [a], tcp: [\(text)]}") == expected)
    }
}
