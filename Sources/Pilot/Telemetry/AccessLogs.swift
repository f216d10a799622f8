// AccessLogs: which access logs are written, and of what.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

/// Access logs as Telemetry resources want them; as MeshConfig wants them where no resource speaks of logs.
struct AccessLogs {
    private let logging: [[Telemetries.AccessLogging]]
    private let mesh: IstioMesh.MeshConfig
    private let loggers: AccessLoggers
    private let report: (String, String?) -> Void

    init(
        _ resources: EffectiveTelemetry, _ mesh: IstioMesh.MeshConfig, _ destinations: ProviderDestinations,
        _ report: @escaping (String, String?) -> Void
    ) {
        logging = resources.accessLogging
        self.mesh = mesh
        loggers = AccessLoggers(mesh, destinations)
        self.report = report
    }

    func logs(isServer: Bool, _ place: TelemetryPlan.LogPlace) -> [EnvoyAccessLog.AccessLog] {
        let base: EnvoyAccessLog.AccessLogFilter? = place == .listener ? Self.unmatched : nil
        let effective = effectiveLogs(isServer: isServer)
        guard !effective.isEmpty else { return meshLogs(place, base) }
        return effective.compactMap { log in
            guard !log.isDisabled else { return nil }
            var message = log.logger
            message.$filter = Self.all([base, log.filter].compactMap { $0 })
            return message
        }
    }

    // MARK: - Telemetry

    private struct Log {
        var logger: EnvoyAccessLog.AccessLog
        var isDisabled: Bool
        var filter: EnvoyAccessLog.AccessLogFilter?
    }

    private struct Wish {
        var isDisabled = false
        var filter: Telemetries.AccessLogging.Filter?
    }

    /// In the order of the providers' names. Empty if MeshConfig decides.
    private func effectiveLogs(isServer: Bool) -> [Log] {
        guard !logging.isEmpty || !mesh.defaultProviders.accessLogging.isEmpty else { return [] }
        let wishes = wishes(isServer: isServer)
        var logs: [(name: String, log: Log)] = []
        for (name, wish) in wishes.sorted(by: { $0.key < $1.key }) {
            guard let provider = mesh.provider(named: name) else {
                report("access log provider \(name) does not exist", "add it to extensionProviders of MeshConfig")
                continue
            }
            guard let logger = loggers.logger(provider) else {
                report("access log provider \(name) (\(provider.kindName)) writes no logs, or its service does not exist", nil)
                continue
            }
            let filter = wish.filter.map { Self.expression($0.expression) }
            logs.append((provider.name, Log(logger: logger, isDisabled: wish.isDisabled, filter: filter)))
        }
        return logs.sorted { $0.name < $1.name }.map(\.log)
    }

    /// By provider. The last resource that names providers decides which ones count at all.
    private func wishes(isServer: Bool) -> [String: Wish] {
        let standard = mesh.defaultProviders.accessLogging
        if logging.isEmpty { return Dictionary(standard.map { ($0, Wish()) }) { first, _ in first } }
        var counting = standard
        var named: [String: Wish] = [:]
        for resource in logging {
            var names: [String] = []
            for entry in resource where entry.match.mode.includes(isServer: isServer) {
                for provider in entry.providers {
                    names.append(provider.name)
                    named[provider.name] = Wish(filter: entry.$filter)
                }
            }
            if !names.isEmpty { counting = names }
        }
        let scope = Set(counting)
        var wishes: [String: Wish] = [:]
        var inherited = standard
        for entry in logging.joined() {
            if !entry.providers.isEmpty { inherited = entry.providers.map(\.name) }
            guard entry.match.mode.includes(isServer: isServer) else { continue }
            for name in inherited where scope.contains(name) {
                wishes[name] = entry.disabled == true ? Wish(isDisabled: true) : named[name] ?? Wish()
            }
        }
        return wishes
    }

    // MARK: - MeshConfig

    private func meshLogs(_ place: TelemetryPlan.LogPlace, _ filter: EnvoyAccessLog.AccessLogFilter?) -> [EnvoyAccessLog.AccessLog] {
        var logs: [EnvoyAccessLog.AccessLog] = []
        if !mesh.accessLogFile.isEmpty { logs.append(loggers.meshFile(path: mesh.accessLogFile)) }
        if mesh.enableEnvoyAccessLogService { logs.append(loggers.meshService(place)) }
        for index in logs.indices { logs[index].$filter = filter }
        return logs
    }

    // MARK: - Filters

    /// What a listener alone knows of: connections for which it has no filter chain.
    private static let unmatched: EnvoyAccessLog.AccessLogFilter = {
        var flags = EnvoyAccessLog.ResponseFlagFilter()
        flags.flags = ["NR"]
        var filter = EnvoyAccessLog.AccessLogFilter()
        filter.filterSpecifier = .responseFlagFilter(flags)
        return filter
    }()

    /// A CEL expression over the request's attributes.
    private static func expression(_ text: String) -> EnvoyAccessLog.AccessLogFilter {
        var expression = EnvoyCELFilter.ExpressionFilter()
        expression.expression = text
        var extensionFilter = EnvoyAccessLog.ExtensionFilter()
        extensionFilter.name = "envoy.access_loggers.extension_filters.cel"
        extensionFilter.configType = .typedConfig(AnyMessage(expression))
        var filter = EnvoyAccessLog.AccessLogFilter()
        filter.filterSpecifier = .extensionFilter(extensionFilter)
        return filter
    }

    private static func all(_ filters: [EnvoyAccessLog.AccessLogFilter]) -> EnvoyAccessLog.AccessLogFilter? {
        guard filters.count > 1 else { return filters.first }
        var both = EnvoyAccessLog.AndFilter()
        both.filters = filters
        var filter = EnvoyAccessLog.AccessLogFilter()
        filter.filterSpecifier = .andFilter(both)
        return filter
    }
}
