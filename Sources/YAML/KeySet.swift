// KeySet: finds a key that a mapping has twice.

import Glibc

/// Memory for the search for duplicate keys. Small mappings are compared pair by pair; the keys of large ones are hashed
/// with the process's random seed, so that no document can make the search slow.
struct KeySet {
    private var table = Scratch<UInt32>(capacity: 64)
    private static let pairwise = 12

    func free() { table.free() }

    /// The first key that stands before it and the second; nil if all are different.
    mutating func duplicate(
        in mapping: Int, nodes: UnsafePointer<Node>, arena: UnsafePointer<UInt8>
    ) -> (first: Int, second: Int)? {
        let count = Int(nodes[mapping].length)
        table.removeAll()
        if count <= Self.pairwise {
            var key = mapping + 1
            for _ in 0..<count {
                for earlier in 0..<table.count where isSame(Int(table.base[earlier]), key, nodes, arena) {
                    return (Int(table.base[earlier]), key)
                }
                table.append(UInt32(truncatingIfNeeded: key))
                key += 1 + Int(nodes[key + 1].size)
            }
            return nil
        }
        var slots = 64
        while slots < count * 2 { slots *= 2 }
        for _ in 0..<slots { table.append(0) }
        var key = mapping + 1
        for _ in 0..<count {
            var hasher = Hasher()
            hasher.combine(
                bytes: UnsafeRawBufferPointer(start: arena + Int(nodes[key].offset), count: Int(nodes[key].length)))
            var slot = hasher.finalize() & (slots - 1)
            while table.base[slot] != 0 {
                if isSame(Int(table.base[slot]), key, nodes, arena) { return (Int(table.base[slot]), key) }
                slot = (slot + 1) & (slots - 1)
            }
            table.base[slot] = UInt32(truncatingIfNeeded: key)
            key += 1 + Int(nodes[key + 1].size)
        }
        return nil
    }

    @inline(__always)
    private func isSame(_ left: Int, _ right: Int, _ nodes: UnsafePointer<Node>, _ arena: UnsafePointer<UInt8>) -> Bool {
        let length = nodes[left].length
        return length == nodes[right].length
            && memcmp(arena + Int(nodes[left].offset), arena + Int(nodes[right].offset), Int(length)) == 0
    }
}
