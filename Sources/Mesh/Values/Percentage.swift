// Percentage: which numbers are shares of requests that a proxy can measure out.

/// 0, or 0.0001 to 100: Envoy counts in millionths.
public enum Percentage {
    public static func isValid(_ value: Double) -> Bool { value == 0 || 0.0001...100 ~= value }
}
