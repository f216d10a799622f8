// ListenerView: the listeners of a dump.

import EnvoyAPI
import Protobuf

public struct ListenerView: DumpView {
    /// Which listeners count; what is not given takes all.
    public struct Filter: Sendable {
        public var address: String?
        public var port: Int?
        public var type: String?

        public init(address: String? = nil, port: Int? = nil, type: String? = nil) {
            self.address = address
            self.port = port
            self.type = type
        }

        func takes(_ listener: EnvoyListener.Listener) -> Bool {
            if let address, !listener.addresses.contains(where: { $0.lowercased() == address.lowercased() }) { return false }
            if let port, listener.port != port { return false }
            if let type, ListenerDescription.type(of: listener).lowercased() != type.lowercased() { return false }
            return true
        }
    }

    public static let kind = "listener"
    public let listeners: [EnvoyListener.Listener]

    public init(_ dump: ConfigDump, _ filter: Filter = Filter()) { listeners = dump.listeners.filter(filter.takes) }

    public var resources: [any Message] { listeners }
    public var names: [String] { listeners.map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        let header = ["ADDRESSES", "PORT"] + (style.isVerbose ? ["MATCH", "DESTINATION"] : ["TYPE"])
        var table = Table((style.showsKinds ? ["NAME"] : []) + header + (style.showsSources ? ["SOURCE"] : []), gap: 1)
        let sorted = listeners.sorted(byKey: {
            Order(port: $0.port, address: $0.addresses.first ?? "", type: ListenerDescription.type(of: $0))
        })
        for listener in sorted {
            let place =
                (style.showsKinds ? ["\(Self.kind)/\(listener.name)"] : []) + [
                    listener.addresses.joined(separator: ","), String(listener.port),
                ]
            let own = listener.metadata.sources
            guard style.isVerbose else {
                table.add(place + [ListenerDescription.type(of: listener)] + (style.showsSources ? [own] : []))
                continue
            }
            let chains = listener.chains.map { chain in
                (
                    match: ListenerDescription.match(of: chain), destination: ListenerDescription.destination(of: chain),
                    sources: chain.metadata.sources
                )
            }
            for chain in chains.sorted(byKey: { Descending($0.destination) }) {
                table.add(
                    place + [chain.match, chain.destination] + (style.showsSources ? [chain.sources.isEmpty ? own : chain.sources] : []))
            }
        }
        return table
    }

    private struct Order: Comparable {
        let port: Int
        let address: String
        let type: String
        static func < (left: Self, right: Self) -> Bool {
            (left.port, left.address, left.type) < (right.port, right.address, right.type)
        }
    }

    private struct Descending: Comparable {
        let text: String
        init(_ text: String) { self.text = text }
        static func < (left: Self, right: Self) -> Bool { right.text < left.text }
    }
}

extension EnvoyListener.Listener {
    /// Filter chains with the default one last.
    var chains: [EnvoyListener.FilterChain] { filterChains + ($defaultFilterChain.map { [$0] } ?? []) }

    /// IP addresses, the main one first; empty for listeners within the proxy.
    var addresses: [String] { ([address] + additionalAddresses.map(\.address)).compactMap(\.socket?.address) }

    var port: Int {
        guard case .portValue(let port)? = address.socket?.portSpecifier else { return 0 }
        return Int(port)
    }
}

extension EnvoyCore.Address {
    var socket: EnvoyCore.SocketAddress? {
        guard case .socketAddress(let socket)? = address else { return nil }
        return socket
    }
}
