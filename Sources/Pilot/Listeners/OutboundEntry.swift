// OutboundEntry: an outbound listener in the making, and what happens when services want the same one.

import EnvoyAPI
import Mesh

/// A filter chain of an outbound listener.
struct OutboundChain: Sendable {
    enum Content: Sendable {
        /// A connection manager that asks for the named routes.
        case http(routes: String, isGRPCWeb: Bool, isProxy: Bool)
        case network([EnvoyListener.Filter])
    }

    var match = ChainMatch()
    var content: Content

    /// The VirtualService that the chain comes from.
    var origin: ConfigMetadata?

    var isHTTP: Bool {
        if case .http = content { return true }
        return false
    }
}

/// Outbound listeners as far as they are the same whoever the proxy is.
struct OutboundListenerDrafts: Sendable {
    /// Listeners of connections alone.
    var connections: [EnvoyListener.Listener] = []

    /// Listeners with chains for requests, whose spans say who the proxy is.
    var requests: [OutboundEntry] = []
}

/// The addresses of a listener.
struct OutboundBinding: Sendable {
    /// The first is the listener's own, others are additional ones. Empty: not decided yet.
    var addresses: [String] = []

    /// A socket of its own; otherwise `virtualOutbound` passes connections on.
    var bindsToPort = false

    var primary: String { addresses.first ?? "" }
}

struct OutboundEntry: Sendable {
    struct Key: Hashable {
        let address: String
        let port: Int
    }

    let port: ListenerPort
    let binding: OutboundBinding
    private(set) var chains: [OutboundChain]

    /// The protocol of the listener as a whole: `unsupported` once HTTP and TCP live side by side.
    var `protocol`: ApplicationProtocol

    /// Made by an earlier `egress` of the Sidecar: later ones add nothing.
    var isLocked = false

    /// Services that it is for. Shared HTTP listeners name the first few only.
    private(set) var sources: [ConfigMetadata]

    /// HTTP hosts whose names are resolved as clients ask for them.
    private(set) var forwardedHosts: [String] = []
    private var taken: Set<ChainMatch.Key>

    init(port: ListenerPort, binding: OutboundBinding, chains: [OutboundChain], protocol: ApplicationProtocol, service: Service) {
        self.port = port
        self.binding = binding
        self.chains = chains
        self.protocol = `protocol`
        sources = []
        taken = Set(chains.map(\.match.key))
        add(service)
    }

    /// Adds chains that differ from those that are there. The first of two equal ones stays.
    mutating func merge(_ incoming: [OutboundChain], for service: Service) {
        add(service)
        for chain in incoming where taken.insert(chain.match.key).inserted { chains.append(chain) }
    }

    /// The listener is for one more service.
    mutating func add(_ service: Service) {
        if sources.count < 8, !sources.contains(where: { $0.reference == service.metadata.reference }) { sources.append(service.metadata) }
        if service.resolution == .dynamicDNS, !forwardedHosts.contains(service.hostname) { forwardedHosts.append(service.hostname) }
    }
}

/// Outbound listeners by address and port, in the order in which they were first asked for.
struct OutboundEntries {
    private(set) var all: [OutboundEntry] = []
    private var places: [OutboundEntry.Key: Int] = [:]

    subscript(key: OutboundEntry.Key) -> OutboundEntry? { places[key].map { all[$0] } }

    /// The entry in place, so that it can be changed without being copied.
    mutating func update(_ key: OutboundEntry.Key, _ change: (inout OutboundEntry) -> Void) {
        if let place = places[key] { change(&all[place]) }
    }

    mutating func put(_ entry: OutboundEntry, at key: OutboundEntry.Key) {
        if let place = places[key] {
            all[place] = entry
        } else {
            places[key] = all.count
            all.append(entry)
        }
    }

    mutating func lockAll() {
        for index in all.indices { all[index].isLocked = true }
    }
}
