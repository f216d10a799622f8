// RoutingClaim: the keys under which a route may match claims of a request's token in place of a header.

/// `@request.auth.claims.NAME` with nested names divided by dots, or `@request.auth.claims[NAME]` with nested names in
/// brackets of their own. The case of the fixed part is free.
public enum RoutingClaim: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "@"), text.hasPrefixIgnoringCase(prefix) else { return false }
        let name = text.part(from: prefix.utf8CodeUnitCount)
        if name.first == UInt8(ascii: ".") { return name.count > 1 }
        return name.count > 2 && name.first == UInt8(ascii: "[") && name.last == UInt8(ascii: "]")
    }

    private static let prefix: StaticString = "@request.auth.claims"
}
