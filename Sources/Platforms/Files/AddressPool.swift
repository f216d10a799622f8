// AddressPool: addresses for pods and services that a manifest leaves to the cluster.

/// Gives each name an address of a range: the same name gets the same one, whatever else is there, unless two names fall on
/// one address.
struct AddressPool {
    /// The range's first address as a number.
    private let base: UInt32
    private let size: UInt32
    private var taken: Set<UInt32> = []

    /// The range that Kubernetes' tools give to pods where nobody chooses: 10.244.0.0/16.
    static func pods(without taken: some Sequence<String>) -> AddressPool { AddressPool(base: 0x0AF4_0000, bits: 16, taken) }

    /// The same for services: 10.96.0.0/12.
    static func services(without taken: some Sequence<String>) -> AddressPool { AddressPool(base: 0x0A60_0000, bits: 20, taken) }

    /// The range that the mesh gives to hosts of ServiceEntries without an address, for proxies that answer DNS queries:
    /// 240.240.0.0/16, of the reserved class E.
    static func hosts(without taken: some Sequence<String>) -> AddressPool { AddressPool(base: 0xF0F0_0000, bits: 16, taken) }

    private init(base: UInt32, bits: UInt32, _ given: some Sequence<String>) {
        self.base = base
        size = 1 << bits
        for text in given {
            guard let range = AddressRange(text), range.bytes.count == 4 else { continue }
            let number = range.bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if number >= base, number - base < size { taken.insert(number - base) }
        }
    }

    /// Addresses of the names. They are given in the order of the names, not in that of the input.
    mutating func addresses(for names: [String]) -> [String: String] {
        var result: [String: String] = [:]
        for name in names.sorted() where result[name] == nil {
            guard let offset = free(from: UInt32(StableHash.hash(name) % UInt64(size))) else { break }
            taken.insert(offset)
            let number = base + offset
            result[name] = [number >> 24, number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF].map { "\($0)" }.joined(separator: ".")
        }
        return result
    }

    private func free(from start: UInt32) -> UInt32? {
        for step in 0..<size {
            let offset = (start + step) % size
            // The ends of each block of 256 look like a network and its broadcast address.
            if offset & 0xFF != 0, offset & 0xFF != 0xFF, !taken.contains(offset) { return offset }
        }
        return nil
    }
}
