// AddressIndex: from an address to the services that have an endpoint there.

import Synchronization

/// Made when it is first asked for: most uses of a snapshot need it for no proxy, or for many.
final class AddressIndex: Sendable {
    private let known = Mutex<[String: [ServiceKey]]?>(nil)

    /// - Parameter endpoints: those of the snapshot that the index belongs to.
    func services(at address: String, in endpoints: [ServiceKey: [Endpoint]]) -> [ServiceKey] {
        known.withLock { known in
            if let known { return known[address] ?? [] }
            var made: [String: [ServiceKey]] = [:]
            for (key, list) in endpoints {
                for endpoint in list {
                    for address in endpoint.addresses where made[address]?.last != key { made[address, default: []].append(key) }
                }
            }
            known = made
            return made[address] ?? []
        }
    }
}
