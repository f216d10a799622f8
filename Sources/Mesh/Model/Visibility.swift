// Visibility: which namespaces may see an object (exportTo).

public struct Visibility: Sendable, Hashable {
    public var isPublic = false

    /// Only the own namespace; named explicitly in `namespaces` beside others.
    public var isPrivate = false
    public var namespaces: Set<String> = []

    /// `exportTo` as it is written: `*`, `.`, `~`, names. Nil if the list is empty, for the mesh's default then applies.
    public init?(exportTo: [String]) {
        guard !exportTo.isEmpty else { return nil }
        for entry in exportTo {
            switch entry {
            case "*": isPublic = true
            case ".": isPrivate = true
            case "~": break
            default: namespaces.insert(entry)
            }
        }
    }

    public static let everywhere: Visibility = {
        var visibility = Visibility()
        visibility.isPublic = true
        return visibility
    }()

    public init() {}

    /// Whether a proxy of `namespace` sees an object of `owner`.
    public func includes(_ namespace: String, owner: String) -> Bool {
        isPublic || isPrivate && namespace == owner || namespaces.contains(namespace)
    }
}
