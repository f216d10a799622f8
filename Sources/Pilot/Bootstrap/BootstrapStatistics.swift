// BootstrapStatistics: which statistics Envoy keeps, and what it reads out of their names.

import EnvoyAPI
import IstioAPI
import Mesh
import Protobuf

struct BootstrapStatistics {
    let facts: BootstrapFacts

    init(_ facts: BootstrapFacts) { self.facts = facts }

    var config: EnvoyMetrics.StatsConfig {
        var config = EnvoyMetrics.StatsConfig()
        config.useAllDefaultTags = false
        let custom = (facts.config.extraStatTags + list("extraStatTags")).map { ($0, "(\($0)=\\.=(.*?);\\.;)") }
        config.statsTags = (Self.leadingTags + custom + Self.trailingTags).map { name, pattern in
            var tag = EnvoyMetrics.TagSpecifier()
            tag.tagName = name
            tag.tagValue = .regex(pattern)
            return tag
        }
        var list = EnvoyMatcher.ListStringMatcher()
        list.patterns = patterns
        config.statsMatcher.statsMatcher = .inclusionList(list)
        config.histogramBucketSettings = histograms
        return config
    }

    // MARK: - Tags

    /// Parts of names that become labels, with the expressions that find them.
    private static let leadingTags: [(String, String)] = [
        ("cluster_name", #"^cluster(\.(.+);)"#),
        ("http_conn_manager_prefix", #"^http\.(((?:[_.[:digit:]\w]*|[_\[\]aAbBcCdDeEfF[:digit:]\w\:]*));\.)"#),
        ("thread_name", #"^server(\.(.+))\.watchdog"#),
        ("tcp_prefix", #"^tcp\.((.*?)\.)\w+?$"#),
        ("response_code", #"_rq(_(\d{3}))$"#),
        ("response_code_class", #"_rq(_(\dxx))$"#),
        ("http_conn_manager_listener_prefix", #"^listener(?=\.).*?\.http\.(((?:[_.[:digit:]]*|[_\[\]aAbBcCdDeEfF[:digit:]]*))\.)"#),
        ("listener_address", #"^listener\.(((?:[_.[:digit:]]*|[_\[\]aAbBcCdDeEfF[:digit:]]*))\.)"#),
        ("mongo_prefix", #"^mongo\.(.+?)\.(collection|cmd|cx_|op_|delays_|decoding_)(.*?)$"#),
    ]

    private static let trailingTags: [(String, String)] = [
        ("cache", #"(cache\.(.+?)\.)"#),
        ("component", #"(component\.(.+?)\.)"#),
        ("tag", #"(tag\.(.+?);\.)"#),
        ("wasm_filter", #"(wasm_filter\.(.+?)\.)"#),
        ("authz_enforce_result", #"rbac(\.(allowed|denied))"#),
        ("authz_dry_run_action", #"(\.istio_dry_run_(allow|deny)_)"#),
        ("authz_dry_run_result", #"(\.shadow_(allowed|denied))"#),
    ]

    // MARK: - What is kept

    /// Few of Envoy's statistics are worth their memory; users add to them by annotations, or else by `proxyStatsMatcher`.
    private var patterns: [EnvoyMatcher.StringMatcher] {
        let matcher = facts.config.proxyStatsMatcher
        let prefixes = wanted("statsInclusionPrefixes", matcher.inclusionPrefixes)
        let suffixes = wanted("statsInclusionSuffixes", matcher.inclusionSuffixes)
        let expressions = wanted("statsInclusionRegexps", matcher.inclusionRegexps)
        var kept = ["reporter="]
        if facts.hasTunnels { kept.append("workload_discovery") }
        kept += prefixes + ["cluster_manager", "listener_manager", "server", "cluster.xds-grpc", "wasm"]
        var result = kept.map { Self.matcher(.prefix($0)) }
        result += (suffixes + ["rbac.allowed", "rbac.denied", "shadow_allowed", "shadow_denied"]).map { Self.matcher(.suffix($0)) }
        result += (expressions + [#"vhost\..*\.route\..*"#]).map { text in
            var expression = EnvoyMatcher.RegexMatcher()
            expression.regex = text
            return Self.matcher(.safeRegex(expression))
        }
        return result + ["component", "istio"].map { Self.matcher(.prefix($0)) }
    }

    private static func matcher(_ pattern: EnvoyMatcher.StringMatcher.MatchPattern) -> EnvoyMatcher.StringMatcher {
        var matcher = EnvoyMatcher.StringMatcher()
        matcher.matchPattern = pattern
        return matcher
    }

    /// `{pod_ip}` stands for each address of the pod.
    private func wanted(_ annotation: String, _ configured: [String]) -> [String] {
        let entries = list(annotation)
        return (entries.isEmpty ? configured : entries).flatMap { entry in
            entry.contains("{pod_ip}") ? facts.addresses.map { entry.replacing("{pod_ip}", with: $0) } : [entry]
        }
    }

    private func list(_ annotation: String) -> [String] {
        (facts.annotation(annotation) ?? "").split(separator: "," as Character).map { String($0) }
    }

    /// The annotation holds a JSON object: buckets by the prefix of the names.
    private var histograms: [EnvoyMetrics.HistogramBucketSettings] {
        guard let text = facts.annotation("statsHistogramBuckets"), let settings = Struct(json: text) else { return [] }
        return settings.fields.sorted { $0.key < $1.key }.compactMap { prefix, value in
            guard case .list(let buckets) = value else { return nil }
            var result = EnvoyMetrics.HistogramBucketSettings()
            result.match = Self.matcher(.prefix(prefix))
            result.buckets = buckets.compactMap { bucket in
                guard case .number(let number) = bucket else { return nil }
                return number
            }
            return result
        }
    }

    // MARK: - Intervals

    /// Nil for Envoy's own 5 s.
    var flushInterval: Duration? { facts.annotation("statsFlushInterval").flatMap(GoDuration.parse) }

    /// Envoy takes only multiples of the interval at which statistics are flushed; anything else is as if not said.
    var evictionInterval: Duration? {
        guard let eviction = facts.annotation("statsEvictionInterval").flatMap(GoDuration.parse) else { return nil }
        let flush = flushInterval ?? Duration(seconds: 5)
        let (one, other) = (Self.nanoseconds(eviction), Self.nanoseconds(flush))
        return one > 0 && other > 0 && one % other == 0 ? eviction : nil
    }

    private static func nanoseconds(_ duration: Duration) -> Int64 {
        let (product, isTooLarge) = duration.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return isTooLarge ? 0 : product &+ Int64(duration.nanos)
    }
}
