// The property wrappers with which a command declares what it takes.

import Synchronization

/// An option with a value: `--output json`, `--output=json`, `-o json`, `-ojson`, `-o=json`.
///
///     @Option("Only the route configuration of this name") var name: String?
///     @Option("Format of the output", short: "o", value: "FORMAT") var output: OutputFormat = .table
@propertyWrapper
public struct Option<Value: Quantified>: Sendable {
    private var property: Property<Value>

    /// - Parameters:
    ///   - name: the long name; nil: from the property, `failOn` is `--fail-on`.
    ///   - aliases: further long names, which help does not show.
    ///   - value: how help names the value.
    ///   - environment: the variable that gives the value where the option is not given.
    public init(
        wrappedValue: Value? = nil, _ summary: String, name: String? = nil, aliases: [String] = [], short: Character? = nil,
        value: String? = nil, environment: String? = nil, completion: Completion? = nil, isHidden: Bool = false
    ) {
        let parameter = Parameter(
            kind: .option, name: name, aliases: aliases, short: short, summary: summary, placeholder: value, environment: environment,
            completion: completion, isHidden: isHidden)
        property = Property(parameter, initial: wrappedValue)
    }

    public var wrappedValue: Value {
        get { property.value }
        set { property.cell = Cell(newValue) }
    }
}

/// A value by its place: `meshctl explain KIND`. An array takes as many as `count` allows.
@propertyWrapper
public struct Argument<Value: Quantified>: Sendable {
    private var property: Property<Value>

    /// - Parameter value: how help names the argument; nil: the property's name in capitals.
    public init(wrappedValue: Value? = nil, _ summary: String, value: String? = nil, completion: Completion? = nil) {
        let needed = wrappedValue == nil && Value.gathered(from: []) == nil ? 1 : 0
        self.init(wrappedValue, summary, value, needed..<(Value.isRepeated ? .max : 2), completion)
    }

    /// - Parameter count: how many there may be, such as `1...` or `2...2`.
    public init<Single: ArgumentValue>(
        _ summary: String, value: String? = nil, count: some RangeExpression<Int>, completion: Completion? = nil
    ) where Value == [Single] {
        self.init(nil, summary, value, count.relative(to: 0..<Int.max), completion)
    }

    private init(_ initial: Value?, _ summary: String, _ placeholder: String?, _ count: Range<Int>, _ completion: Completion?) {
        let parameter = Parameter(kind: .argument(count), summary: summary, placeholder: placeholder, completion: completion)
        property = Property(parameter, initial: initial)
    }

    public var wrappedValue: Value {
        get { property.value }
        set { property.cell = Cell(newValue) }
    }
}

/// An option without a value. `Bool` is given or not, `Int` counts (`-vv`), `Bool?` tells `--x`, `--no-x` and neither apart.
@propertyWrapper
public struct Flag<Value: FlagValue>: Sendable {
    private let parameter: Parameter
    private var cell: Cell<Value>

    /// - Parameter isInvertible: whether there is a `--no-x` beside `--x`.
    public init(
        wrappedValue: Value = Value(flags: []), _ summary: String, name: String? = nil, aliases: [String] = [], short: Character? = nil,
        isInvertible: Bool = false, environment: String? = nil, isHidden: Bool = false
    ) {
        parameter = Parameter(
            kind: .flag(isInvertible: isInvertible), name: name, aliases: aliases, short: short, summary: summary,
            environment: environment, isHidden: isHidden, isRepeated: Value.self == Int.self)
        cell = Cell(wrappedValue)
    }

    public var wrappedValue: Value {
        get { cell.value ?? Value(flags: []) }
        set { cell = Cell(newValue) }
    }
}

/// What flags can fill.
public protocol FlagValue: Sendable {
    /// - Parameter flags: an element for each time that the flag was given; false for its inverse.
    init(flags: [Bool])
}

extension Bool: FlagValue {
    public init(flags: [Bool]) { self = flags.last ?? false }
}

extension Int: FlagValue {
    public init(flags: [Bool]) { self = flags.count { $0 } }
}

extension Optional: FlagValue where Wrapped == Bool {
    public init(flags: [Bool]) { self = flags.last }
}

/// Options that several commands share, declared once. With a title, help shows them under it.
@propertyWrapper
public struct OptionGroup<Group: ParsableArguments>: Sendable {
    public var wrappedValue = Group()
    let title: String?

    public init(_ title: String? = nil) { self.title = title }
}

/// A place for a value that is filled after its owner was made. Copies of a command share what was parsed.
final class Cell<Value: Sendable>: Sendable {
    private let storage: Mutex<Value?>

    init(_ value: Value?) { storage = Mutex(value) }

    var value: Value? { storage.withLock { $0 } }
    func set(_ value: Value) { storage.withLock { $0 = value } }
}

/// What `Option` and `Argument` have in common.
struct Property<Value: Quantified>: Sendable {
    let parameter: Parameter
    var cell: Cell<Value>

    init(_ parameter: Parameter, initial: Value?) {
        var parameter = parameter
        parameter.isRepeated = Value.isRepeated
        parameter.allowedValues = Value.Single.allowedValues
        parameter.typePlaceholder = Value.Single.placeholder
        parameter.completion = parameter.completion ?? Value.Single.completion
        parameter.defaultValues = initial?.singles.map(\.argument) ?? []
        parameter.isRequired = initial == nil && Value.gathered(from: []) == nil
        self.parameter = parameter
        cell = Cell(initial ?? Value.gathered(from: []))
    }

    var value: Value {
        guard let value = cell.value else {
            // Only a command that was made by hand gets here: the parser runs none whose required values are missing.
            preconditionFailure("\"\(parameter.summary)\" was read before it was parsed or set")
        }
        return value
    }

    /// Takes what was given; returns what is wrong with it.
    func accept(_ given: [Occurrence]) -> [String] {
        var values: [Value.Single] = []
        var mistakes: [String] = []
        for occurrence in given {
            do throws(ArgumentError) {
                values.append(try Value.Single(argument: occurrence.text))
            } catch {
                mistakes.append("\(occurrence.spelling): \"\(occurrence.text)\" \(error.message)" + didYouMean(error.suggestion))
            }
        }
        if mistakes.isEmpty, let value = Value.gathered(from: values) { cell.set(value) }
        return mistakes
    }
}

/// A property that `Declaration` finds by reflection.
protocol DeclaredProperty {
    func declare(as property: String, in declaration: inout Declaration)
}

extension Option: DeclaredProperty {
    func declare(as name: String, in declaration: inout Declaration) {
        declaration.add(property.parameter.named(after: name), property.accept)
    }
}

extension Argument: DeclaredProperty {
    func declare(as name: String, in declaration: inout Declaration) {
        declaration.add(property.parameter.named(after: name), property.accept)
    }
}

extension Flag: DeclaredProperty {
    func declare(as name: String, in declaration: inout Declaration) {
        declaration.add(parameter.named(after: name)) { [cell] given in
            var flags: [Bool] = []
            for occurrence in given {
                guard let flag = try? Bool(argument: occurrence.text) else {
                    return ["\(occurrence.spelling): \"\(occurrence.text)\" is neither true nor false"]
                }
                flags.append(flag)
            }
            cell.set(Value(flags: flags))
            return []
        }
    }
}

extension OptionGroup: DeclaredProperty {
    func declare(as name: String, in declaration: inout Declaration) { declaration.add(wrappedValue, title: title) }
}
