// PortNumber: which numbers are ports.

/// 1 to 65535: TCP and UDP keep 0 for "any".
public enum PortNumber {
    public static func isValid(_ number: Int) -> Bool { 1...65_535 ~= number }

    public static func isValid(_ number: UInt32) -> Bool { 1...65_535 ~= number }
}
