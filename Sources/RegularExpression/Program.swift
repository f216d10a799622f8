// The one owner of RE2's object.

import CRE2

/// Owns one compiled expression of RE2.
///
/// Sendable without a lock: the pointer never changes, and RE2's objects may be matched with from any number of threads at
/// once (re2.h: "thread-safe"; the automata that grow while matching are guarded inside). `Sendable` is checked by the
/// compiler but for the pointer, which is why it is unchecked here.
final class Program: @unchecked Sendable {
    private let pointer: OpaquePointer
    let size: Int
    let groupCount: Int

    init(
        compiling pattern: UnsafeBufferPointer<UInt8>, options: RegularExpression.Options, capturing: Bool
    ) throws(RegularExpression.Failure) {
        var settings = cre2_options(
            case_sensitive: options.caseSensitive, dot_matches_newline: options.dotMatchesNewline,
            longest_match: options.longestMatch, literal: options.literal, latin1: options.latin1,
            no_captures: !capturing, memory_limit: Int64(clamping: max(options.memoryLimit, 1)))
        let created = pattern.withCharacters { cre2_create($0, $1, &settings) }
        guard let created else { throw RegularExpression.Failure(.internal, fragment: "") }

        let verdict = cre2_verdict_of(created)
        guard verdict == CRE2_OK else {
            var fragment = ""
            withUnsafeMutablePointer(to: &fragment) { cre2_fragment(created, receive, $0) }
            cre2_destroy(created)
            throw RegularExpression.Failure(RegularExpression.Failure.Kind(verdict), fragment: fragment)
        }
        pointer = created
        size = Int(cre2_program_size(created))
        groupCount = Int(cre2_group_count(created))
    }

    deinit { cre2_destroy(pointer) }

    /// Compiles a pattern; if it is refused over a group written `(?<name>…)`, tries again with `(?P<name>…)`.
    ///
    /// RE2 reads the first form since 2023, and Envoy has a newer RE2 than some of the systems that we build on.
    static func compiling(
        _ pattern: String, options: RegularExpression.Options, capturing: Bool
    ) throws(RegularExpression.Failure) -> Program {
        let first = attempt(pattern, options: options, capturing: capturing)
        guard case .failure(let failure) = first, !options.literal, failure.isAboutGroupSyntax,
            let rewritten = NamedGroups.rewritten(pattern)
        else { return try first.get() }
        return try attempt(rewritten, options: options, capturing: capturing).get()
    }

    private static func attempt(
        _ pattern: String, options: RegularExpression.Options, capturing: Bool
    ) -> Result<Program, RegularExpression.Failure> {
        pattern.withBytes { bytes in
            Result { () throws(RegularExpression.Failure) in
                try Program(compiling: bytes, options: options, capturing: capturing)
            }
        }
    }

    func matches(_ text: UnsafeBufferPointer<UInt8>, fully: Bool) -> Bool {
        text.withCharacters { cre2_matches(pointer, $0, $1, fully) }
    }

    /// Byte ranges of the whole match and of each group; nil if the text does not match.
    func captures(_ text: UnsafeBufferPointer<UInt8>, fully: Bool) -> [Range<Int>?]? {
        withUnsafeTemporaryAllocation(of: cre2_range.self, capacity: groupCount + 1) { ranges in
            let found = text.withCharacters {
                cre2_captures(pointer, $0, $1, fully, ranges.baseAddress, Int32(groupCount + 1))
            }
            guard found else { return nil }
            return ranges.map { $0.start < 0 ? nil : $0.start..<$0.end }
        }
    }

    func replacingAll(_ text: UnsafeBufferPointer<UInt8>, with rewrite: UnsafeBufferPointer<UInt8>) -> String {
        var result = ""
        text.withCharacters { text, count in
            rewrite.withCharacters { rewrite, rewriteCount in
                withUnsafeMutablePointer(to: &result) {
                    _ = cre2_replace_all(pointer, text, count, rewrite, rewriteCount, receive, $0)
                }
            }
        }
        return result
    }

    var groupNames: [String: Int] {
        var names: [String: Int] = [:]
        withUnsafeMutablePointer(to: &names) { cre2_group_names(pointer, receiveName, $0) }
        return names
    }
}

/// Appends the bytes that RE2 hands out to the string that is the context.
private func receive(context: UnsafeMutableRawPointer?, bytes: UnsafePointer<CChar>?, count: Int) {
    guard let context, let bytes else { return }
    context.assumingMemoryBound(to: String.self).pointee += String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
}

/// Adds a name and its number to the dictionary that is the context.
private func receiveName(context: UnsafeMutableRawPointer?, bytes: UnsafePointer<CChar>?, count: Int, number: Int32) {
    guard let context, let bytes else { return }
    let name = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    context.assumingMemoryBound(to: [String: Int].self).pointee[name] = Int(number)
}

extension UnsafeBufferPointer<UInt8> {
    /// The same bytes as C characters; an empty buffer gets an address too, for RE2 tells "empty" from "none" by it.
    fileprivate func withCharacters<Result>(_ body: (UnsafePointer<CChar>, Int) -> Result) -> Result {
        guard let baseAddress, count > 0 else {
            var nothing: CChar = 0
            return withUnsafePointer(to: &nothing) { body($0, 0) }
        }
        return baseAddress.withMemoryRebound(to: CChar.self, capacity: count) { body($0, count) }
    }
}
