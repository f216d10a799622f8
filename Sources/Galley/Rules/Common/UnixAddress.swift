// UnixAddress: the address of a unix socket, where an IP address could stand too.

import Mesh

/// Addresses of unix sockets, `unix:///path` or `unix://@name`.
enum UnixAddress {
    static func check(_ address: String, at place: Place, _ report: Report) {
        guard !UnixPath.isValid(address.dropFirst(scheme.count)) else { return }
        report.error(
            "unix-path", place, "\"\(address)\" does not name a unix socket",
            hint: "write unix:// and an absolute path, as in unix:///run/web.sock")
    }

    fileprivate static let scheme = "unix://"
}

extension String {
    /// Whether the text is meant as the address of a unix socket.
    var isUnixAddress: Bool { utf8.starts(with: UnixAddress.scheme.utf8) }
}
