// MessageForms: how a part of a resource, or a single value, is judged by itself: within the smallest whole that has it.

import IstioAPI
import Mesh
import Protobuf
import YAML

import enum YAML.Value

@testable import Galley

/// What is said about messages and values of the corpus.
enum MessageForms {
    /// Judges a message with the rules that belong to it, read as Istio's own validation reads it.
    static func judge<M: Message>(
        _ value: Value, as type: M.Type, namespace: String = "", _ check: @escaping @Sendable (M, Place, Report) -> Void
    ) -> [Diagnostic] {
        var stream = DocumentStream(bytes: Array(JSONWriter.text(of: value).utf8))
        guard case .success(let document)? = stream.next() else { return [Diagnostic(.error, code: "unreadable", message: "not JSON")] }
        var header = ResourceHeader()
        header.namespace = namespace
        let report = Report(resource: header)
        let root = Place(document, node: 0)
        var walker = SchemaWalker()
        walker.begin(document, report: report, strictness: .message)
        let rules = KindRules(type, check)
        walker.walk(0, as: type.schema) { rules.check($0, root, report) }
        return report.diagnostics(file: "-", damaged: walker.damaged)
    }

    /// The findings about a message of the corpus; nil if there is no form for it.
    ///
    /// - Parameters:
    ///   - name: its full name.
    ///   - body: the message, or a list of them.
    ///   - options: the surroundings that Istio checked it in.
    ///   - source: the test that it was checked in, where one message is checked in two ways.
    static func findings(_ name: String, _ body: Value, _ options: Value, source: String) -> [Diagnostic]? {
        switch name.split(separator: ".").last ?? "" {
        // Routes
        case "HTTPRoute":
            return route(body, isDelegate: options["delegate"]?.isTrue ?? false)
        case "HTTPRetry" where source.hasSuffix("InboundHTTPRetryPolicy"): return mesh(["defaultInboundHttpRetryPolicy": body])
        case "HTTPRetry": return route(["route": somewhere, "retries": body])
        case "HTTPRewrite": return route(["route": somewhere, "rewrite": body])
        case "RegexRewrite": return route(["route": somewhere, "rewrite": ["uriRegexRewrite": body]])
        case "HTTPDirectResponse": return route(["directResponse": body])
        case "HTTPRedirect": return route(["redirect": body])
        case "CorsPolicy": return route(["route": somewhere, "corsPolicy": body])
        case "Abort": return route(["route": somewhere, "fault": ["abort": body]])
        case "Delay": return route(["route": somewhere, "fault": ["delay": body]])
        case "Destination": return route(["route": [["destination": body]]])
        case "RouteDestination": return judge(["route": body], as: Networking.TCPRoute.self) { TCPRouteRules.check($0, at: $1, $2) }

        // Policies of traffic
        case "TrafficPolicy": return judge(body, as: Networking.TrafficPolicy.self) { TrafficPolicyRules.check($0, at: $1, $2) }
        case "ConnectionPoolSettings": return destinationRule(["connectionPool": body])
        case "LoadBalancerSettings": return destinationRule(["loadBalancer": body, "outlierDetection": [:]])
        case "OutlierDetection": return destinationRule(["outlierDetection": body])
        case "LocalityLoadBalancerSetting": return destinationRule(balancing("localityLbSetting", body, options))
        case "ZoneAwareLoadBalancerSetting": return destinationRule(balancing("zoneAwareLbSetting", body, options))
        case "ClientTLSSettings": return destinationRule(["tls": body])

        // Gateways
        case "Server": return server(body)
        case "Port": return server(["hosts": ["foo.bar.com"], "port": body, "bind": options["bind"] ?? ""])
        case "ServerTLSSettings": return judge(body, as: Networking.ServerTLSSettings.self) { ServerTLSRules.check($0, at: $1, $2) }

        // The mesh
        case "ProxyConfig": return mesh(["defaultConfig": body])
        case "ConnectionSettings": return mesh(["defaultConfig": ["connectionSettings": body]])
        case "DefaultTrafficPolicy": return mesh(["defaultTrafficPolicy": body])
        case "ZipkinTracingProvider": return provider("zipkin", body)
        case "LightstepTracingProvider": return provider("lightstep", body)
        case "DatadogTracingProvider": return provider("datadog", body)
        case "OpenCensusAgentTracingProvider": return provider("opencensus", body)
        case "OpenTelemetryTracingProvider": return provider("opentelemetry", body)
        case "EnvoyOpenTelemetryLogProvider": return provider("envoyOtelAls", body)
        case "EnvoyHttpGrpcV3LogProvider": return provider("envoyHttpAls", body)
        case "EnvoyTcpGrpcV3LogProvider": return provider("envoyTcpAls", body)
        default: return nil
        }
    }

    /// Whether a value is one of its kind; nil if the kind is not known.
    static func isValid(_ value: Value, _ kind: String, _ options: Value) -> Bool? {
        let text = value.text ?? ""
        switch kind {
        case "wildcard-domain": return Hostname.isValidWildcard(text)
        case "fqdn": return Hostname.isValid(text)
        case "ip-address": return IPAddress.isValid(text)
        case "ip-subnet": return Subnet.isValid(text)
        case "trust-domain": return TrustDomain.isValid(text)
        case "port-name": return PortName.isValid(text)
        case "http-header-value": return HTTPHeaderValue.isValid(text)
        case "http-header-name-strict": return HTTPHeader.isValidName(text)
        case "http-header-name-or-claim": return HTTPHeader.isValidNameOrPseudoName(text) || RoutingClaim.isValid(text)
        case "http-status":
            return !route(["route": somewhere, "fault": ["abort": ["percentage": ["value": 1], "httpStatus": value]]]).hasError
        case "duration": return !route(["route": somewhere, "timeout": value]).hasError
        case "connect-timeout": return !mesh(["connectTimeout": value]).hasError
        case "protocol-detection-timeout": return !mesh(["protocolDetectionTimeout": value]).hasError
        case "extension-provider-service": return !provider("zipkin", ["service": value, "port": 9411]).hasError
        case "locality-list":
            let entries = value.items.map { ["from": $0, "to": ["elsewhere": 100]] as Value }
            return !destinationRule(["loadBalancer": ["localityLbSetting": ["distribute": .sequence(entries)]]]).hasError
        case "export-to":
            // An empty text stands for an absent list.
            let list = Value.sequence(value.items)
            let namespace = options["namespace"]?.text ?? ""
            if options["isDestinationRuleWithSelector"]?.isTrue ?? false {
                let rule: Value = ["host": "a.b", "exportTo": list, "workloadSelector": ["matchLabels": ["app": "a"]]]
                return !judge(rule, as: Networking.DestinationRule.self, namespace: namespace) {
                    DestinationRuleRules.check($0, at: $1, $2)
                }.hasError
            }
            let service: Value = ["hosts": ["a.b"], "http": [["route": somewhere]], "exportTo": list]
            return !judge(service, as: Networking.VirtualService.self, namespace: namespace) {
                VirtualServiceRules.check($0, at: $1, $2)
            }.hasError
        default: return nil
        }
    }

    // MARK: Wholes

    /// A `route` that is right.
    private static let somewhere: Value = [["destination": ["host": "foo.bar"]]]

    /// An HTTP route of a VirtualService.
    private static func route(_ body: Value, isDelegate: Bool = false) -> [Diagnostic] {
        judge(body, as: Networking.HTTPRoute.self) {
            var virtualService = Networking.VirtualService()
            virtualService.hosts = isDelegate ? [] : ["foo.bar"]
            HTTPRouteRules.check($0, RouteScope(of: virtualService), at: $1, $2)
        }
    }

    private static func server(_ body: Value) -> [Diagnostic] {
        judge(body, as: Networking.Server.self) { ServerRules.check($0, at: $1, $2) }
    }

    private static func destinationRule(_ policy: Value) -> [Diagnostic] {
        judge(["host": "foo.bar", "trafficPolicy": policy], as: Networking.DestinationRule.self) {
            DestinationRuleRules.check($0, at: $1, $2)
        }
    }

    /// A policy with a preference for near endpoints, with detection of failures or without.
    private static func balancing(_ field: String, _ body: Value, _ options: Value) -> Value {
        let loadBalancer = Value.mapping([Value.Entry(field, body)])
        return options["outlier"] == .null ? ["loadBalancer": loadBalancer] : ["loadBalancer": loadBalancer, "outlierDetection": [:]]
    }

    private static func mesh(_ body: Value) -> [Diagnostic] {
        judge(body, as: IstioMesh.MeshConfig.self) { MeshConfigRules.check($0, at: $1, $2) }
    }

    /// A provider of the mesh. Istio's check of one refuses what its start then only logs, and we warn of: here it counts
    /// as refused.
    private static func provider(_ field: String, _ body: Value) -> [Diagnostic] {
        let settings = Value.mapping([Value.Entry("name", "a"), Value.Entry(field, body)])
        return mesh(["extensionProviders": [settings]]).map {
            var finding = $0
            if finding.code.hasPrefix("provider-") { finding.level = .error }
            return finding
        }
    }
}
