// RuleCondition: one attribute of a rule with the values that it may and may not have.

import EnvoyAPI

/// What filters see of the traffic.
enum AuthorizationTraffic: Sendable, Hashable { case requests, bytes }

/// Why a condition cannot be told to Envoy.
enum UntranslatableCondition: Error, Sendable, Hashable {
    /// Chains of bytes have no requests.
    case isHTTPOnly
    case isNoPort(String)
    case isNoAddress(String)
    case isNoKey
}

extension UntranslatableCondition: CustomStringConvertible {
    var description: String {
        switch self {
        case .isHTTPOnly: "exists for HTTP only"
        case .isNoPort(let text): "'\(text)' is no port"
        case .isNoAddress(let text): "'\(text)' is neither an IP address nor a subnet"
        case .isNoKey: "a condition's key has no name in brackets"
        }
    }
}

/// RBAC's trees of permissions and principals are built alike.
protocol RuleMatcher: Sendable {
    static var any: Self { get }
    static func all(_ matchers: [Self]) -> Self
    static func anyOf(_ matchers: [Self]) -> Self
    static func not(_ matcher: Self) -> Self
}

/// Something that a condition looks at.
protocol RuleAttribute: Sendable {
    associatedtype Matcher: RuleMatcher

    /// The matcher of one value.
    func matcher(_ value: String, in traffic: AuthorizationTraffic) throws(UntranslatableCondition) -> Matcher

    /// The matcher of several values at once, for attributes that have such; else nil.
    func combined(_ values: [String], in traffic: AuthorizationTraffic) throws(UntranslatableCondition) -> Matcher?
}

/// An attribute with its values.
struct RuleCondition<Attribute: RuleAttribute>: Sendable {
    var attribute: Attribute
    var values: [String]
    var notValues: [String]

    /// Nil without values: such a condition asks nothing.
    init?(_ attribute: Attribute, _ values: [String], not notValues: [String]) {
        if values.isEmpty, notValues.isEmpty { return nil }
        self.attribute = attribute
        self.values = values
        self.notValues = notValues
    }

    /// What has to hold: one of the values, and none of the others.
    ///
    /// - Parameter isStrict: a value that cannot be translated is an error. Otherwise it is left out, so that the rule takes in
    ///   more: what denies and audits should.
    func matchers(
        in traffic: AuthorizationTraffic, isStrict: Bool, _ failures: inout [UntranslatableCondition]
    ) throws(UntranslatableCondition) -> [Attribute.Matcher] {
        var result: [Attribute.Matcher] = []
        if let found = try oneOf(values, in: traffic, isStrict: isStrict, &failures) { result.append(found) }
        if let found = try oneOf(notValues, in: traffic, isStrict: isStrict, &failures) { result.append(.not(found)) }
        return result
    }

    private func oneOf(
        _ values: [String], in traffic: AuthorizationTraffic, isStrict: Bool, _ failures: inout [UntranslatableCondition]
    ) throws(UntranslatableCondition) -> Attribute.Matcher? {
        if values.isEmpty { return nil }
        do throws(UntranslatableCondition) {
            if let combined = try attribute.combined(values, in: traffic) { return combined }
        } catch {
            if isStrict { throw error }
            failures.append(error)
            return nil
        }
        var matchers: [Attribute.Matcher] = []
        for value in values {
            do throws(UntranslatableCondition) {
                matchers.append(try attribute.matcher(value, in: traffic))
            } catch {
                if isStrict { throw error }
                failures.append(error)
            }
        }
        return matchers.isEmpty ? nil : .anyOf(matchers)
    }
}
