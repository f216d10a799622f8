// KeySet: JSON Web Keys, as far as a policy that holds them can be judged.

import Protobuf

/// A JSON Web Key Set, or a single key (RFC 7517, sections 4 and 5; RFC 7518, section 6; RFC 8037, section 2).
struct KeySet {
    struct Problem: Error {
        /// To be read after a colon.
        var message: String
    }

    /// Whether some key is private, or symmetric.
    private(set) var holdsSecrets = false

    static func read(_ text: String) -> Result<KeySet, Problem> {
        do throws(Problem) {
            var set = KeySet()
            let object = try object(text)
            guard let keys = object[.string("keys")] else {
                try set.add(object)
                return .success(set)
            }
            guard let list = keys.message?["list_value"]?.message?["values"]?.list ?? keys.emptyList else {
                throw Problem(message: "\"keys\" is not a list")
            }
            for (index, key) in list.enumerated() {
                guard let fields = key.message?["struct_value"]?.message else {
                    throw Problem(message: "key \(index + 1) is not an object")
                }
                try set.add(fields["fields"]?.map ?? [:])
            }
            return .success(set)
        } catch {
            return .failure(error)
        }
    }

    private typealias Object = [DynamicKey: DynamicValue]

    private static func object(_ text: String) throws(Problem) -> Object {
        var message = DynamicMessage(TypeTable.wellKnown["google.protobuf.Struct"])
        do throws(JSONError) {
            try message.merge(json: Array(text.utf8))
        } catch {
            throw Problem(message: "it cannot be read as JSON: \(error)")
        }
        return message["fields"]?.map ?? [:]
    }

    private mutating func add(_ key: Object) throws(Problem) {
        func text(_ name: String) throws(Problem) -> String? {
            guard let value = key[.string(name)] else { return nil }
            guard let text = value.message?["string_value"]?.string else { throw Problem(message: "\"\(name)\" of a key is not a text") }
            return text
        }
        func require(_ name: String) throws(Problem) {
            guard let value = try text(name) else { throw Problem(message: "a key lacks \"\(name)\"") }
            guard Self.isBase64(value) else { throw Problem(message: "\"\(name)\" of a key is not base64") }
        }
        func requireCurve(_ curves: [String]) throws(Problem) {
            guard let curve = try text("crv") else { throw Problem(message: "a key lacks \"crv\"") }
            guard curves.contains(curve) else { throw Problem(message: "\"\(curve)\" is not a curve of such a key") }
        }
        for name in ["kid", "use", "alg"] { _ = try text(name) }
        switch try text("kty") {
        case nil: throw Problem(message: "a key lacks \"kty\"")
        case "RSA":
            try require("n")
            try require("e")
        case "EC":
            try requireCurve(["P-256", "P-384", "P-521"])
            try require("x")
            try require("y")
        case "OKP":
            try requireCurve(["Ed25519", "Ed448", "X25519", "X448"])
            try require("x")
        case "oct":
            try require("k")
            holdsSecrets = true
        case let other?: throw Problem(message: "\"\(other)\" is not a type of keys (kty)")
        }
        if key[.string("d")] != nil {
            try require("d")
            holdsSecrets = true
        }
    }

    /// Base64 of either alphabet, padded or not.
    private static func isBase64(_ text: String) -> Bool {
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        let digits = text.utf8.dropLast(padding)
        return padding <= 2 && digits.count % 4 != 1 && !digits.isEmpty
            && digits.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || "+/-_".utf8.contains($0) }
    }
}

extension DynamicValue {
    /// A `Value` that is a list without items, which has no `values`.
    fileprivate var emptyList: [DynamicValue]? { message?["list_value"] == nil ? nil : [] }
}
