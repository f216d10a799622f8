// ServiceAddresses: the addresses of a service that a proxy can use.

import Mesh

/// Virtual addresses of a service, of the versions of IP that the proxy has.
struct ServiceAddresses {
    static let unspecified = "0.0.0.0"

    /// The first is where the listener stands.
    let all: [String]

    var primary: String { all.first ?? Self.unspecified }
    var extra: ArraySlice<String> { all.dropFirst() }

    /// A service without an address is at `0.0.0.0`.
    init(_ service: Service, _ node: ProxyNode, capturesDNS: Bool) {
        let usable = Self.usable(service.addresses, node)
        if !usable.isEmpty {
            all = usable
        } else if service.addresses.isEmpty, capturesDNS, !service.autoAllocatedAddresses.isEmpty {
            let allocated = Self.usable(service.autoAllocatedAddresses, node)
            all = allocated.isEmpty ? [Self.unspecified] : allocated
        } else {
            all = [service.addresses.first ?? Self.unspecified]
        }
    }

    /// With both versions all addresses, those of the first one's version in front; else those of the proxy's version.
    private static func usable(_ addresses: [String], _ node: ProxyNode) -> [String] {
        guard let first = addresses.first.flatMap(version) else { return [] }
        if node.supportsIPv4, node.supportsIPv6 {
            return addresses.filter { version($0) == first } + addresses.filter { version($0) == other(first) }
        }
        return addresses.filter { version($0) == (node.supportsIPv4 ? .v4 : .v6) }
    }

    private static func other(_ version: IPAddress.Version) -> IPAddress.Version { version == .v4 ? .v6 : .v4 }

    private static func version(_ address: String) -> IPAddress.Version? {
        let slash: Character = "/"
        return IPAddress.version(of: address.contains(slash) ? String(address.prefix { $0 != slash }) : address)
    }
}
