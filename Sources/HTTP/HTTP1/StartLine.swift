// First lines: a request's method, target and version; an answer's version and status.

extension LineReader {
    /// Reads `METHOD target HTTP/1.1`; the offset behind it.
    func requestLine(into start: UnsafeMutablePointer<HeadStart>, atMost lineLimit: Int) -> LineResult {
        guard let end = lineEnd(lineLimit) else { return count > lineLimit ? .failed(.startLineTooLong) : .incomplete }
        if end + 1 > lineLimit { return .failed(.startLineTooLong) }
        guard end > 0, bytes[end - 1] == UInt8(ascii: "\r") else { return .failed(.bareLineFeed) }
        let line = end - 1

        let methodCount = Token.prefix(bytes, line)
        guard methodCount > 0, methodCount < line, bytes[methodCount] == UInt8(ascii: " ") else {
            return .failed(lineFailure(line, .methodInvalid))
        }
        let target = methodCount + 1
        var targetEnd = target
        while targetEnd < line, bytes[targetEnd] &- 0x21 < 0x5E, bytes[targetEnd] != UInt8(ascii: "#") { targetEnd += 1 }
        guard targetEnd < line, bytes[targetEnd] == UInt8(ascii: " ") else {
            return .failed(lineFailure(line, targetEnd == line ? .startLineMalformed : .targetInvalid))
        }
        guard targetEnd > target else { return .failed(.startLineMalformed) }
        guard let version = version(at: targetEnd + 1, line) else { return .failed(versionFailure(targetEnd + 1, line)) }
        start.pointee.version = version
        start.pointee.method = Method(bytes, methodCount)
        start.pointee.methodName = ByteRange(offset: 0, count: methodCount)
        guard readTarget(target, targetEnd, start) else { return .failed(.targetInvalid) }
        return .complete(end + 1)
    }

    /// Reads `HTTP/1.1 200 reason`; the offset behind it.
    func statusLine(into start: UnsafeMutablePointer<HeadStart>, atMost lineLimit: Int) -> LineResult {
        guard let end = lineEnd(lineLimit) else { return count > lineLimit ? .failed(.startLineTooLong) : .incomplete }
        if end + 1 > lineLimit { return .failed(.startLineTooLong) }
        guard end > 0, bytes[end - 1] == UInt8(ascii: "\r") else { return .failed(.bareLineFeed) }
        let line = end - 1
        guard line >= 8, let version = version(at: 0, 8) else { return .failed(line >= 8 ? versionFailure(0, 8) : .startLineMalformed) }
        // The blank before an empty reason is often left out, and stands for nothing.
        guard line >= 12, bytes[8] == UInt8(ascii: " "), line == 12 || bytes[12] == UInt8(ascii: " ") else {
            return .failed(line > 9 && bytes[8] == UInt8(ascii: " ") ? .statusInvalid : .startLineMalformed)
        }
        var status = 0
        for index in 9..<12 {
            guard let digit = digit(bytes[index]) else { return .failed(.statusInvalid) }
            status = status * 10 + digit
        }
        guard status >= 100 else { return .failed(.statusInvalid) }
        let text = endOfText(12)
        if text != line { return .failed(textFailure(text)) }
        start.pointee.version = version
        start.pointee.status = UInt16(status)
        return .complete(end + 1)
    }

    private func lineEnd(_ lineLimit: Int) -> Int? { lineFeed(from: 0) }

    private func version(at offset: Int, _ end: Int) -> HTTPVersion? {
        guard end - offset == 8 else { return nil }
        switch UInt64(bigEndian: UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
        case 0x4854_5450_2F31_2E31: return .http11
        case 0x4854_5450_2F31_2E30: return .http10
        default: return nil
        }
    }

    /// A number that is not ours, or no version at all.
    private func versionFailure(_ offset: Int, _ end: Int) -> HTTP1Failure.Kind {
        guard end - offset == 8, digit(bytes[offset + 5]) != nil, bytes[offset + 6] == UInt8(ascii: "."), digit(bytes[offset + 7]) != nil
        else {
            return lineFailure(end, .startLineMalformed)
        }
        for (index, byte) in "HTTP/".utf8.enumerated() where bytes[offset + index] != byte { return .startLineMalformed }
        return .versionUnsupported
    }

    /// A control character is told as such wherever it stands in the line.
    private func lineFailure(_ end: Int, _ kind: HTTP1Failure.Kind) -> HTTP1Failure.Kind {
        let text = endOfText(0)
        return text < end ? textFailure(text) : kind
    }

    /// The four forms of a target (RFC 9112 section 3.2), each for its methods only.
    private func readTarget(_ from: Int, _ to: Int, _ start: UnsafeMutablePointer<HeadStart>) -> Bool {
        let method = start.pointee.method
        if method == .connect {
            // authority-form: a host and a port, both needed.
            guard let colon = HostSyntax.portColon(bytes, from, to), colon > from, colon + 1 < to else { return false }
            start.pointee.authority = ByteRange(offset: from, count: to - from)
            return HostSyntax.isValid(bytes, from, to)
        }
        switch bytes[from] {
        case UInt8(ascii: "/"):
            start.pointee.path = ByteRange(offset: from, count: to - from)
            return true
        case UInt8(ascii: "*"):
            start.pointee.path = ByteRange(offset: from, count: 1)
            return to == from + 1 && method == .options
        default:
            return readAbsolute(from, to, start)
        }
    }

    /// `http://host/path`: what clients send to proxies. Its authority counts, not the Host field's (RFC 9112 section 3.2.2).
    private func readAbsolute(_ from: Int, _ to: Int, _ start: UnsafeMutablePointer<HeadStart>) -> Bool {
        let schemeCount: Int
        if to - from > 7, equal(UnsafeRawPointer(bytes + from), "http", 4), bytes[from + 4] == UInt8(ascii: ":") {
            schemeCount = 4
        } else if to - from > 8, equal(UnsafeRawPointer(bytes + from), "https", 5), bytes[from + 5] == UInt8(ascii: ":") {
            schemeCount = 5
        } else {
            return false
        }
        let slash = from + schemeCount + 1
        guard bytes[slash] == UInt8(ascii: "/"), bytes[slash + 1] == UInt8(ascii: "/") else { return false }
        let authority = slash + 2
        var end = authority
        while end < to, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?") { end += 1 }
        guard end > authority, HostSyntax.isValid(bytes, authority, end) else { return false }
        start.pointee.scheme = ByteRange(offset: from, count: schemeCount)
        start.pointee.authority = ByteRange(offset: authority, count: end - authority)
        if end == to {
            // An empty path is "/", of which there is one to point at.
            start.pointee.path = ByteRange(offset: slash, count: 1)
            return true
        }
        // A query right behind the authority would need a slash that is not there: nobody sends it, and it is refused.
        guard bytes[end] == UInt8(ascii: "/") else { return false }
        start.pointee.path = ByteRange(offset: end, count: to - end)
        return true
    }
}

@inline(__always)
func digit(_ byte: UInt8) -> Int? { byte &- 0x30 < 10 ? Int(byte &- 0x30) : nil }

/// Hosts as they stand in `Host` and in targets: `uri-host [":" port]` (RFC 9110 section 7.2), without user information.
enum HostSyntax {
    /// Where the port's colon is; nil if there is none.
    static func portColon(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
        var index = to
        while index > from {
            index -= 1
            if bytes[index] == UInt8(ascii: ":") { return index }
            if bytes[index] == UInt8(ascii: "]") { return nil }
        }
        return nil
    }

    static func isValid(_ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
        guard from < to else { return false }
        var index = from
        if bytes[index] == UInt8(ascii: "[") {
            index += 1
            let first = index
            while index < to, bytes[index] != UInt8(ascii: "]") {
                guard isAddress(bytes[index]) else { return false }
                index += 1
            }
            guard index < to, index - first >= 2 else { return false }
            index += 1
        } else {
            while index < to, isName(bytes[index]) { index += 1 }
            guard index > from else { return false }
        }
        guard index < to else { return true }
        guard bytes[index] == UInt8(ascii: ":"), to - index <= 6 else { return false }
        var port = 0
        for place in (index + 1)..<to {
            guard let digit = digit(bytes[place]) else { return false }
            port = port * 10 + digit
        }
        return port <= 65535
    }

    /// reg-name: unreserved, percent signs and sub-delims (RFC 3986 section 3.2.2) but the comma, which only comes of two values joined.
    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "%"): true
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: "="): true
        default: false
        }
    }

    /// What is within brackets: IPv6, with a dotted tail or a zone (`%25eth0`).
    private static func isAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "%"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
