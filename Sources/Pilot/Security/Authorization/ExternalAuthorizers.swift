// ExternalAuthorizers: the services that CUSTOM policies ask, from the mesh's extension providers.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Providers of external authorization by name, ready for filters, or the reason why one is of no use.
struct ExternalAuthorizers: Sendable {
    enum Authorizer: Sendable {
        /// Asked by HTTP: for requests only.
        case http(EnvoyHTTPExtAuthz.ExtAuthz)

        /// Asked by gRPC: for requests and for connections.
        case grpc(EnvoyHTTPExtAuthz.ExtAuthz, EnvoyNetworkExtAuthz.ExtAuthz)
    }

    struct Unusable: Error, Sendable {
        let reason: String
    }

    typealias Outcome = Result<Authorizer, Unusable>

    private var byName: [String: Outcome] = [:]

    /// Without any providers.
    init() {}

    /// - Parameter namespaces: the namespaces that have a service of this host.
    init(_ providers: [IstioMesh.MeshConfig.ExtensionProvider], namespaces: (_ host: String) -> [String]) {
        for provider in providers {
            guard let outcome = Self.outcome(provider, namespaces) else { continue }
            if provider.name.isEmpty {
                byName[""] = .failure(Unusable(reason: "the provider has no name"))
            } else if byName[provider.name] != nil {
                byName[provider.name] = .failure(Unusable(reason: "several providers have the name '\(provider.name)'"))
            } else {
                byName[provider.name] = outcome
            }
        }
    }

    init(_ snapshot: Snapshot) {
        self.init(snapshot.mesh.config.extensionProviders) { host in snapshot.services[host: host].map(\.namespace) }
    }

    subscript(name: String) -> Outcome {
        if let known = byName[name] { return known }
        let known = byName.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return .failure(
            Unusable(
                reason: "the mesh has no provider '\(name)' for external authorization"
                    + (known.isEmpty ? "" : "; it has \(known)")))
    }

    /// Nil for providers of other things.
    private static func outcome(
        _ provider: IstioMesh.MeshConfig.ExtensionProvider, _ namespaces: (_ host: String) -> [String]
    ) -> Outcome? {
        do throws(Unusable) {
            switch provider.provider {
            case .envoyExtAuthzHttp(let settings): return .success(try HTTPAuthorizer.filter(settings, namespaces))
            case .envoyExtAuthzGrpc(let settings): return .success(try GRPCAuthorizer.filter(settings, namespaces))
            default: return nil
            }
        } catch {
            return .failure(error)
        }
    }
}

/// What both kinds of providers have in common.
enum AuthorizerSettings {
    typealias Unusable = ExternalAuthorizers.Unusable
    typealias Body = IstioMesh.MeshConfig.ExtensionProvider.EnvoyExternalAuthorizationRequestBody

    /// The statistics of shadow rules, under which RBAC notes what matched.
    static let statPrefix = "istio_ext_authz_"
    static let rulePrefix = "istio-ext-authz-"

    /// Long enough for any authorizer: what counts is the time limit that the user sets.
    static let longestAnswer = Duration(seconds: 600)

    /// The host and its cluster, for `HOST`, if only one namespace has it, or `NAMESPACE/HOST`.
    static func destination(
        _ service: String, port: UInt32, _ namespaces: (String) -> [String]
    ) throws(Unusable) -> (host: String, cluster: String) {
        guard 1...65535 ~= port else { throw Unusable(reason: "\(port) is no port") }
        let slash: Character = "/"
        let parts = service.split(separator: slash, omittingEmptySubsequences: false).map(String.init)
        let host = parts.count == 2 ? parts[1] : service
        let found = Set(namespaces(host))
        if parts.count == 2 {
            guard found.contains(parts[0]) else { throw Unusable(reason: "namespace '\(parts[0])' has no service '\(host)'") }
        } else if found.count != 1 {
            throw Unusable(
                reason: found.isEmpty
                    ? "there is no service '\(host)'"
                    : "several namespaces have a service '\(host)': \(found.sorted().joined(separator: ", "))")
        }
        return (host, Naming.cluster(.outbound, host: host, port: Int(port)))
    }

    /// The answer that a request gets if nobody can be asked; nil for Envoy's own.
    static func status(_ text: String) throws(Unusable) -> EnvoyType.HttpStatus? {
        if text.isEmpty { return nil }
        guard let code = Int32(text), codes.contains(code) else {
            throw Unusable(reason: "statusOnError '\(text)' is no status that Envoy knows")
        }
        var status = EnvoyType.HttpStatus()
        status.code = EnvoyType.StatusCode(rawValue: code)
        return status
    }

    /// The statuses that Envoy has names for.
    private static let codes: Set<Int32> = {
        let ranges: [ClosedRange<Int32>] = [
            0...0, 100...100, 200...208, 226...226, 300...305, 307...308, 400...417, 421...424, 426...426, 428...429, 431...431,
            500...508, 510...511,
        ]
        return Set(ranges.flatMap { Array($0) })
    }()

    static func timeout(_ given: Duration?) -> Duration { given ?? longestAnswer }

    static func body(_ settings: Body?) -> EnvoyHTTPExtAuthz.BufferSettings? {
        settings.map { settings in
            var buffer = EnvoyHTTPExtAuthz.BufferSettings()
            buffer.maxRequestBytes = settings.maxRequestBytes
            buffer.allowPartialMessage = settings.allowPartialMessage
            buffer.packAsBytes = settings.packAsBytes
            return buffer
        }
    }

    /// Asks only if a rule of the provider's policies matched, as the RBAC filter in front noted.
    static func onlyIfMatched(by filter: String, provider: String) -> EnvoyMatcher.MetadataMatcher {
        EnvoyMatcher.MetadataMatcher(
            filter: filter, path: [statPrefix + "shadow_effective_policy_id"], .init(.prefix(rulePrefix + provider)))
    }
}
