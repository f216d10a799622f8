// What the fields of an HTTP/1 head mean for its message: where the body ends, what becomes of the connection. Strict where leniency smuggles.

enum HTTP1Semantics {
    /// Fields that are looked into.
    private static let meant = FieldSet(.host, .contentLength, .transferEncoding, .connection, .te, .upgrade, .expect)

    /// Reads the fields that frame the message or speak of the connection, into the start's flags. What is wrong, if anything is.
    @inline(__always)
    static func read(_ bytes: UnsafePointer<UInt8>, _ layout: HeadLayout) -> HTTP1Failure.Kind? {
        let start = layout.start
        if start.pointee.version == .http10 { start.pointee.flags.insert(.close) }
        guard !start.pointee.present.isDisjoint(with: meant) else { return nil }
        return readMeant(bytes, layout)
    }

    private static func readMeant(_ bytes: UnsafePointer<UInt8>, _ layout: HeadLayout) -> HTTP1Failure.Kind? {
        let start = layout.start
        var hosts = 0
        var upgradeToken = false
        for index in 0..<layout.count {
            let record = layout.fields[index]
            guard record.id != .other, meant.contains(record.id) else { continue }
            let from = Int(record.valueOffset)
            let count = Int(record.valueCount)
            switch record.id {
            case .host:
                hosts += 1
                if start.pointee.status != 0 { continue }
                if hosts > 1 { return .hostRepeated }
                guard HostSyntax.isValid(bytes, from, from + count) else { return .hostInvalid }
                if start.pointee.authority.count == 0 { start.pointee.authority = ByteRange(offset: from, count: count) }
            case .contentLength:
                if start.pointee.contentLength >= 0 { return .contentLengthRepeated }
                guard let length = decimal(bytes + from, count) else { return .contentLengthInvalid }
                start.pointee.contentLength = length
            case .transferEncoding:
                if start.pointee.flags.contains(.chunked) { return .transferEncodingRepeated }
                guard count == 7, equal(UnsafeRawPointer(bytes + from), "chunked", 7) else { return .transferEncodingUnknown }
                start.pointee.flags.insert(.chunked)
            case .connection: readConnection(bytes, from, count, layout, &upgradeToken)
            case .te:
                if hasToken(bytes + from, count, "trailers") { start.pointee.flags.insert(.acceptsTrailers) }
            case .expect:
                if count == 12, equal(UnsafeRawPointer(bytes + from), "100-continue", 12), start.pointee.version == .http11 {
                    start.pointee.flags.insert(.expectsContinue)
                }
            default: break
            }
        }
        if start.pointee.flags.contains(.chunked) {
            if start.pointee.contentLength >= 0 { return .contentLengthWithTransferEncoding }
            if start.pointee.version == .http10 { return .transferEncodingInHTTP10 }
        }
        if upgradeToken, start.pointee.present.contains(.upgrade), start.pointee.version == .http11 { start.pointee.flags.insert(.upgrade) }
        return nil
    }

    static func checkRequest(_ layout: HeadLayout) -> HTTP1Failure.Kind? {
        let start = layout.start
        if start.pointee.version == .http11, !start.pointee.present.contains(.host) { return .hostMissing }
        if start.pointee.method == .connect, start.pointee.flags.contains(.chunked) || start.pointee.contentLength > 0 {
            return .connectWithBody
        }
        return nil
    }

    /// Trailers may say nothing that frames, routes or authenticates what came before them (RFC 9110 section 6.5.1).
    static func checkTrailers(_ layout: HeadLayout) -> HTTP1Failure.Kind? {
        let forbidden = FieldSet(
            .host, .contentLength, .transferEncoding, .connection, .te, .trailer, .upgrade, .expect, .authorization, .cookie, .setCookie,
            .contentType, .contentEncoding, .http2Settings)
        return layout.start.pointee.present.isDisjoint(with: forbidden) ? nil : .fieldForbiddenInTrailers
    }

    /// 1*DIGIT without sign, list, blank, leading zero or overflow.
    static func decimal(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        guard count > 0, count <= 19, count == 1 || bytes[0] != UInt8(ascii: "0") else { return nil }
        var value = 0
        for index in 0..<count {
            guard let digit = digit(bytes[index]) else { return nil }
            let (times, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, above) = times.addingReportingOverflow(digit)
            if over || above { return nil }
            value = sum
        }
        return value
    }

    /// `Connection: close, keep-alive, upgrade, name…`. A name that has a number of its own is end-to-end, whoever nominates it: else a client
    /// could take `Host` or `Authorization` off what is forwarded.
    private static func readConnection(_ base: UnsafePointer<UInt8>, _ from: Int, _ count: Int, _ layout: HeadLayout, _ upgrade: inout Bool)
    {
        let start = layout.start
        forEachToken(base + from, count) { token, length in
            let raw = UnsafeRawPointer(token)
            switch length {
            case 5 where equal(raw, "close", 5): start.pointee.flags.insert(.close)
            case 7 where equal(raw, "upgrade", 7): upgrade = true
            case 10 where equal(raw, "keep-alive", 10):
                // Only HTTP/1.0 has to be told (RFC 9112 section 9.3); `close` beside it wins.
                if start.pointee.version == .http10, !hasToken(base + from, count, "close") { start.pointee.flags.remove(.close) }
            default:
                guard Token.prefix(token, length) == length, FieldID.classify(raw, length) == .other else { return }
                nominate(Bytes(start: raw, count: length), base, layout)
            }
        }
    }

    private static func nominate(_ name: Bytes, _ base: UnsafePointer<UInt8>, _ layout: HeadLayout) {
        for index in 0..<layout.count where Int(layout.fields[index].nameCount) == name.count && layout.fields[index].id == .other {
            let other = Bytes(start: base + Int(layout.fields[index].nameOffset), count: name.count)
            guard equalIgnoringCase(name, other) else { continue }
            layout.fields[index].flags |= FieldRecord.nominated
            layout.start.pointee.flags.insert(.nominates)
        }
    }

    private static func hasToken(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ token: StaticString) -> Bool {
        var found = false
        forEachToken(bytes, count) { candidate, length in
            if equalIgnoringCase(Bytes(start: candidate, count: length), token) { found = true }
        }
        return found
    }

    /// The members of a list, blanks around them left out (RFC 9110 section 5.6.1).
    private static func forEachToken(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ body: (UnsafePointer<UInt8>, Int) -> Void) {
        var index = 0
        while index < count {
            var end = index
            while end < count, bytes[end] != UInt8(ascii: ",") { end += 1 }
            var first = index
            var last = end
            while first < last, isBlank(bytes[first]) { first += 1 }
            while last > first, isBlank(bytes[last - 1]) { last -= 1 }
            if last > first { body(bytes + first, last - first) }
            index = end + 1
        }
    }
}
