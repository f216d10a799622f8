// libcurl, found when first needed.

import CCurl

/// The opened libcurl.
///
/// Unchecked because of the pointer: what it points to is written once, before this value exists, and never freed.
struct Library: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Opened once for the process; Swift runs the initialiser of a static exactly once, whatever threads ask for it.
    static let shared = open(["libcurl.so.4", "libcurl-gnutls.so.4"])

    /// Opens the first library of these names that is there and has what is needed.
    static func open(_ names: [String]) -> Result<Library, RESTError> {
        var reasons: [String] = []
        for name in names {
            var reason = [CChar](repeating: 0, count: 512)
            if let pointer = ccurl_open(name, &reason, reason.count) { return .success(Library(pointer: pointer)) }
            reasons.append(String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
        }
        return .failure(RESTError(.libraryMissing, url: "", reason: reasons.first ?? "no name given"))
    }

    /// Name and version, with those of the libraries that it uses: for `version` and reports of faults.
    var version: String { String(cString: ccurl_version(pointer)) }
}
