// Lifetime: what a command leaves to the end of the process.

enum Lifetime {
    private final class Holder<Value> {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    /// Keeps a value until the process ends, which frees all at once: taking a mesh of many thousand objects apart, piece by
    /// piece, costs a command that is about to end a tenth of its time. For commands alone, never for what serves on.
    static func ofProcess<Value>(_ value: Value) {
        _ = Unmanaged.passRetained(Holder(value))
    }
}
