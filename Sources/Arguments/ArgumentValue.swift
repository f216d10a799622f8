// From words to typed values: what can be written on a command line, and how often.

import Spelling

/// Why a word is not a value. The message is a predicate that follows the quoted word: `is not a whole number`.
public struct ArgumentError: Error, Hashable, Sendable {
    public let message: String
    /// What was probably meant.
    public let suggestion: String?

    public init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }
}

/// A type that one word of the command line can become. Enums with String raw values and `CaseIterable` need no code.
public protocol ArgumentValue: Quantified where Single == Self {
    init(argument: String) throws(ArgumentError)
    /// The word that gives this value back; shown as a default in help.
    var argument: String { get }
    /// How help names the value, such as `PATH`; nil: after the property.
    static var placeholder: String? { get }
    /// All words that are allowed, where they can be counted.
    static var allowedValues: [String] { get }
    /// How shells complete a value of this type, unless its declaration says otherwise.
    static var completion: Completion { get }
}

/// How often a value is given, by its type: `T` once, `T?` at most once, `[T]` any number of times.
public protocol Quantified: Sendable {
    associatedtype Single: ArgumentValue
    static var isRepeated: Bool { get }
    /// The value of all that was given; nil: it is missing.
    static func gathered(from values: [Single]) -> Self?
    var singles: [Single] { get }
}

extension ArgumentValue {
    public var argument: String { "\(self)" }
    public static var placeholder: String? { nil }
    public static var allowedValues: [String] { [] }
    public static var completion: Completion { allowedValues.isEmpty ? .none : .values(allowedValues) }

    public static var isRepeated: Bool { false }
    /// The last one counts, so that an alias can be overruled.
    public static func gathered(from values: [Self]) -> Self? { values.last }
    public var singles: [Self] { [self] }
}

extension Optional: Quantified where Wrapped: ArgumentValue {
    public static var isRepeated: Bool { false }
    public static func gathered(from values: [Wrapped]) -> Self? { .some(values.last) }
    public var singles: [Wrapped] { map { [$0] } ?? [] }
}

extension Array: Quantified where Element: ArgumentValue {
    public typealias Single = Element
    public static var isRepeated: Bool { true }
    public static func gathered(from values: [Element]) -> Self? { values }
    public var singles: [Element] { self }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    public static var allowedValues: [String] { allCases.map(\.rawValue) }
    public var argument: String { rawValue }

    public init(argument: String) throws(ArgumentError) {
        guard let value = Self(rawValue: argument) else {
            let allowed = Self.allowedValues
            throw ArgumentError("is not one of " + allowed.joined(separator: ", "), suggestion: nearest(to: argument, in: allowed))
        }
        self = value
    }
}

extension String: ArgumentValue {
    public init(argument: String) { self = argument }
    public var argument: String { self }
}

extension Bool: ArgumentValue {
    public static var allowedValues: [String] { ["true", "false"] }

    public init(argument: String) throws(ArgumentError) {
        switch argument.lowercased() {
        case "true", "yes", "on", "1": self = true
        case "false", "no", "off", "0": self = false
        default: throw ArgumentError("is neither true nor false")
        }
    }
}

extension Int: ArgumentValue {
    public static var placeholder: String? { "N" }

    public init(argument: String) throws(ArgumentError) {
        guard let value = Int(argument) else { throw ArgumentError("is not a whole number") }
        self = value
    }
}

extension UInt16: ArgumentValue {
    public static var placeholder: String? { "N" }

    public init(argument: String) throws(ArgumentError) {
        guard let value = UInt16(argument) else { throw ArgumentError("is not a whole number from 0 to 65535") }
        self = value
    }
}

extension Double: ArgumentValue {
    public static var placeholder: String? { "NUMBER" }

    public init(argument: String) throws(ArgumentError) {
        guard let value = Double(argument), value.isFinite else { throw ArgumentError("is not a number") }
        self = value
    }
}
