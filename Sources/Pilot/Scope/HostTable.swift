// HostTable: values by host, in which the most specific wildcard stands in for hosts that have no entry.

/// A dictionary whose keys are hosts, wildcards among them: an exact host goes before wildcards, a longer wildcard before
/// a shorter one.
struct HostTable<Value: Sendable>: Sendable {
    private var exact: [String: Value] = [:]

    /// By what follows the `*`.
    private var bySuffix: [Substring: Value] = [:]
    private var suffixLengths: Set<Int> = []

    /// The value of exactly this host or wildcard.
    subscript(exactly host: String) -> Value? {
        get { host.hasPrefix("*") ? bySuffix[host.dropFirst()] : exact[host] }
        set {
            guard host.hasPrefix("*") else {
                exact[host] = newValue
                return
            }
            let suffix = host.dropFirst()
            bySuffix[suffix] = newValue
            suffixLengths.insert(suffix.utf8.count)
        }
    }

    /// The value of the most specific entry that covers a host, which may be a wildcard itself.
    func mostSpecific(for host: String) -> Value? {
        if let found = self[exactly: host] { return found }
        guard !bySuffix.isEmpty else { return nil }
        let covered = host.hasPrefix("*") ? host.dropFirst() : host[...]
        let bytes = covered.utf8
        for length in suffixLengths.sorted(by: >) where length <= bytes.count {
            let start = bytes.index(bytes.endIndex, offsetBy: -length)
            if let found = bySuffix[covered[start...]] { return found }
        }
        return nil
    }
}
