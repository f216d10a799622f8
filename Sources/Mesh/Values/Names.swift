// The names that configuration gives to parts of services: all are DNS labels in which case is free.

/// The name of a port: one DNS label.
public enum PortName: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { DNSLabel.isValid(text) }
}

/// The name of a subset of a service's endpoints: one DNS label.
public enum SubsetName: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool { DNSLabel.isValid(text) }
}

/// The name by which a route refers to a gateway: `namespace/name`, or a name without a slash, which is a host name for
/// the sake of an old form (`name.namespace.svc.cluster.local`).
public enum GatewayName: TextForm {
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return Hostname.isValid(text) }
        return DNSLabel.isValid(text.part(0..<slash)) && DNSLabel.isValid(text.part(from: slash + 1))
    }

    /// Whether the name is a host name with dots, the form of old.
    public static func isOldForm(_ text: String) -> Bool {
        !text.utf8.contains(UInt8(ascii: "/")) && text.utf8.contains(UInt8(ascii: "."))
    }
}
