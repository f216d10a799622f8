// NamedValue: values of Istio's annotations and labels whose form is certain.

import Mesh

enum NamedValue {
    /// What is wrong with the value of a known name, nil if nothing is or its form is free.
    static func flaw(in value: String, of name: String) -> (message: String, hint: String)? {
        guard let form = forms[name], !form.fits(value) else { return nil }
        return (form.message, form.hint)
    }

    private enum Form {
        case boolean, injection, number, port, ports, portsOrAll, subnets, subnetsOrAll
        case words([String])

        func fits(_ value: String) -> Bool {
            switch self {
            case .boolean: ["1", "t", "T", "true", "True", "TRUE", "0", "f", "F", "false", "False", "FALSE"].contains(value)
            case .injection: ["true", "false", "y", "yes", "on", "n", "no", "off", ""].contains(value.lowercased())
            case .number: Int(value).map { $0 >= 0 } ?? false
            case .port: Int(value).map { $0 == 0 || PortNumber.isValid($0) } ?? false
            case .ports: Self.isList(value) { Int($0).map { PortNumber.isValid($0) } ?? false }
            case .portsOrAll: value == "*" || Form.ports.fits(value)
            case .subnets: Self.isList(value) { Subnet.isValid($0) }
            case .subnetsOrAll: value == "*" || Form.subnets.fits(value)
            case .words(let words): words.contains(value)
            }
        }

        private static func isList(_ value: String, of isValid: (String) -> Bool) -> Bool {
            value.isEmpty || value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { isValid(String($0.trimmed)) }
        }

        var message: String {
            switch self {
            case .boolean, .injection: "is neither true nor false"
            case .number: "is not a whole number"
            case .port: "is not a port"
            case .ports, .portsOrAll: "is not a list of ports"
            case .subnets, .subnetsOrAll: "is not a list of subnets"
            case .words: "is not a value that Istio knows here"
            }
        }

        var hint: String {
            switch self {
            case .boolean, .injection: "write \"true\" or \"false\", in quotes"
            case .number: "write a number in quotes: \"5\""
            case .port: "write a number from 1 to 65535 in quotes"
            case .ports: "divide ports by commas: \"9090,9091\""
            case .portsOrAll: "divide ports by commas, \"9090,9091\", or write \"*\" for all"
            case .subnets: "divide subnets by commas: \"10.0.0.0/8,192.168.0.0/16\""
            case .subnetsOrAll: "divide subnets by commas, \"10.0.0.0/8,192.168.0.0/16\", or write \"*\" for all"
            case .words(let words): "use one of \(words.joined(separator: ", "))"
            }
        }
    }

    private static let forms: [String: Form] = [
        "ambient.istio.io/bypass-inbound-capture": .boolean,
        "ambient.istio.io/dns-capture": .boolean,
        "istio.io/dataplane-mode": .words(["ambient", "none"]),
        "istio.io/ingress-use-waypoint": .boolean,
        "istio.io/waypoint-for": .words(["service", "workload", "all", "none"]),
        "networking.istio.io/enable-autoallocate-ip": .boolean,
        "prometheus.istio.io/merge-metrics": .boolean,
        "readiness.status.sidecar.istio.io/failureThreshold": .number,
        "readiness.status.sidecar.istio.io/initialDelaySeconds": .number,
        "readiness.status.sidecar.istio.io/periodSeconds": .number,
        "sidecar.istio.io/inject": .injection,
        "sidecar.istio.io/interceptionMode": .words(["REDIRECT", "TPROXY", "NONE"]),
        "sidecar.istio.io/nativeSidecar": .boolean,
        "sidecar.istio.io/rewriteAppHTTPProbers": .boolean,
        "status.sidecar.istio.io/port": .port,
        "traffic.sidecar.istio.io/excludeInboundPorts": .ports,
        "traffic.sidecar.istio.io/excludeOutboundIPRanges": .subnets,
        "traffic.sidecar.istio.io/excludeOutboundPorts": .ports,
        "traffic.sidecar.istio.io/includeInboundPorts": .portsOrAll,
        "traffic.sidecar.istio.io/includeOutboundIPRanges": .subnetsOrAll,
        "traffic.sidecar.istio.io/includeOutboundPorts": .portsOrAll,
    ]
}

extension Substring {
    /// Without blanks at both ends.
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}
