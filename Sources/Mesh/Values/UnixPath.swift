// UnixPath: where a Unix domain socket is, in what follows `unix://`.

/// An absolute path that does not end in a slash, or `@` and a name in the abstract namespace of Linux (unix(7)).
public enum UnixPath: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return first == UInt8(ascii: "@") || first == UInt8(ascii: "/") && text[text.count - 1] != UInt8(ascii: "/")
    }
}
