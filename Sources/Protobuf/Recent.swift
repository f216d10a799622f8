// Recent: texts and structs that a decoder has just read, shared with the next ones that have the same bytes.

#if canImport(Glibc)
    import Glibc
#endif

/// A small cache of what repeats in a configuration: keys of maps, and metadata, which is the same for all endpoints of
/// a workload. What is found here costs no allocation and no second check, and takes no memory of its own.
struct Recent {
    private static let slots = 64

    /// The cache has a price, which a small message does not bring in again.
    private let isUseful: Bool

    init(messageSize: Int) { isUseful = messageSize >= 8_192 }

    private var texts: [String] = []
    private var structs: [Checked] = []

    /// A struct, and how much depth was left where it was checked.
    private struct Checked {
        var structure = Struct()
        var depth = 0
    }

    /// Where bytes belong: all of them count, eight at a time (there are at least eight).
    @inline(__always)
    private static func slot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let start = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
        let last = bytes.count - 8
        var hash = (start + last).loadUnaligned(as: UInt64.self) &+ UInt64(bytes.count)
        var place = 0
        while place < last {
            hash = (hash ^ (start + place).loadUnaligned(as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            place += 8
        }
        hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
        return Int(hash >> 58)
    }

    /// A text of these bytes, if there has just been one. Texts of up to 15 bytes need no memory and are not kept.
    @inline(__always)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.count > 15, bytes.count <= 256, !texts.isEmpty else { return nil }
        let known = texts[Self.slot(bytes)]
        let isSame = known.utf8.withContiguousStorageIfAvailable { Self.equal($0, bytes) }
        return isSame == true ? known : nil
    }

    mutating func remember(_ text: String) {
        guard isUseful, text.utf8.count > 15, text.utf8.count <= 256 else { return }
        if texts.isEmpty { texts = Array(repeating: "", count: Self.slots) }
        _ = text.utf8.withContiguousStorageIfAvailable { texts[Self.slot($0)] = text }
    }

    /// A struct of these bytes, if one has just been checked with no more depth to go than `depth`.
    @inline(__always)
    func structure(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Struct? {
        guard bytes.count >= 8, bytes.count <= 1_024, !structs.isEmpty else { return nil }
        let known = structs[Self.slot(bytes)]
        let isSame = known.depth <= depth && known.structure.wire.withUnsafeBufferPointer { Self.equal($0, bytes) }
        return isSame ? known.structure : nil
    }

    mutating func remember(_ structure: Struct, depth: Int) {
        guard isUseful, structure.wire.count >= 8, structure.wire.count <= 1_024 else { return }
        if structs.isEmpty { structs = Array(repeating: Checked(), count: Self.slots) }
        let slot = structure.wire.withUnsafeBufferPointer { Self.slot($0) }
        structs[slot] = Checked(structure: structure, depth: depth)
    }

    @inline(__always)
    private static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else { return false }
        return memcmp(first, second, left.count) == 0
    }
}
