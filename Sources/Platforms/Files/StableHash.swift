// StableHash: numbers from names that are the same on every run and every machine.

/// FNV-1a with 64 bits, and a final mix so that its low bits are good, too.
enum StableHash {
    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 33
        hash = hash &* 0xFF51_AFD7_ED55_8CCD
        return hash ^ hash >> 33
    }

    /// Letters as Kubernetes puts them after generated names: without vowels, so that they never make a word.
    static func suffix(_ text: String, length: Int) -> String {
        let letters = Array("bcdfghjklmnpqrstvwxz2456789")
        var hash = hash(text)
        var suffix = ""
        for _ in 0..<length {
            suffix.append(letters[Int(hash % UInt64(letters.count))])
            hash /= UInt64(letters.count)
        }
        return suffix
    }
}
