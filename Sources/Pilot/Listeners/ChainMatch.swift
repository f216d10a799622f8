// ChainMatch: which connections of an outbound listener a filter chain takes.

import EnvoyAPI

struct ChainMatch: Sendable {
    var sniHosts: [String] = []
    var destinations: [String] = []
    var applicationProtocols: [String] = []
    var transportProtocol = ""

    /// Plain HTTP, told by the HTTP inspector.
    static let plaintextHTTP = ChainMatch(
        applicationProtocols: ListenerProtocol.plaintextHTTP, transportProtocol: ListenerProtocol.rawBuffer)

    private var matchesAnySNI: Bool { sniHosts.isEmpty || sniHosts.contains("*") }

    /// Whether nothing is asked for: such a chain is the listener's default.
    var isMatchAll: Bool {
        matchesAnySNI && destinations.isEmpty && applicationProtocols.isEmpty && transportProtocol.isEmpty
    }

    var envoy: EnvoyListener.FilterChainMatch {
        var match = EnvoyListener.FilterChainMatch()
        match.applicationProtocols = applicationProtocols
        match.transportProtocol = transportProtocol
        if !matchesAnySNI { match.serverNames = sniHosts.sorted() }
        match.prefixRanges = destinations.sorted().compactMap { text in
            guard let range = AddressRange(text), !range.isUnspecified else { return nil }
            return range.envoy
        }
        return match
    }

    /// Equal for chains that Envoy could not tell apart: it takes no listener that has two of them.
    struct Key: Hashable {
        let sniHosts: [String]
        let destinations: Set<[UInt8]>
        let applicationProtocols: [String]
        let transportProtocol: String
    }

    var key: Key {
        let ranges = destinations.compactMap(AddressRange.init).filter { !$0.isUnspecified }
        return Key(
            sniHosts: Set(sniHosts).subtracting(["*"]).sorted(), destinations: Set(ranges.map(\.canonical)),
            applicationProtocols: applicationProtocols, transportProtocol: transportProtocol)
    }
}
