// The reading half of the HTTP/1 codec: bytes in, steps out, no I/O.

/// What the bytes at the start of the input are. `consumed` bytes are done with once the step was acted upon.
enum HTTP1Step: Equatable {
    /// Nothing more can be told without further bytes.
    case needsInput(consumed: Int)
    /// A head, in the layout, its offsets from the start of the input. `end`: the message has no body.
    case head(consumed: Int, end: Bool)
    /// Bytes of the body.
    case body(offset: Int, count: Int, consumed: Int)
    /// Trailers, in the layout. They end the message.
    case trailers(consumed: Int)
    /// The message ends.
    case end(consumed: Int)
    /// There is no reading. The parser takes nothing more.
    case failure(HTTP1Failure.Kind)
}

/// Reads one side's messages, one after the other.
struct HTTP1Parser {
    enum Side { case requests, responses }

    private enum Phase: Equatable {
        case head
        /// Bytes of a body of known length that are still to come.
        case fixed(Int)
        case untilClose
        case chunkLine
        case chunkData(Int)
        case chunkEnd
        case trailers
        /// CONNECT, or an upgrade: bytes of another protocol. Held until the answer is known.
        case undecided
        case tunnel
        case failed(HTTP1Failure.Kind)
    }

    let side: Side
    private var phase = Phase.head
    /// Bytes at the start of the input that hold no line feed that was not looked at: a peer that drips costs a byte's work a byte.
    private var scanned = 0
    /// An empty line before this request was skipped (RFC 9112 section 2.2).
    private var skippedLine = false
    /// Body bytes of this message so far.
    private var received = 0
    private var extensionBytes = 0
    /// Responses: the request that the next one answers.
    private var requestMethod = Method.get
    private var requestUpgrades = false

    init(_ side: Side) { self.side = side }

    /// Responses: what the next response answers, which decides where its body ends (RFC 9112 section 6.3).
    mutating func expectResponse(to method: Method, upgrades: Bool) {
        requestMethod = method
        requestUpgrades = upgrades
    }

    /// All that follows belongs to another protocol.
    mutating func becomeTunnel() { phase = .tunnel }

    /// Between messages: not a byte of the next one was seen.
    var isIdle: Bool { phase == .head && scanned == 0 }
    /// The head of the next message is awaited or under way.
    var isInHead: Bool { phase == .head }

    // MARK: Steps

    @inline(__always)
    mutating func step(_ input: Bytes, _ layout: HeadLayout, _ limits: HTTPLimits) -> HTTP1Step {
        guard let base = input.baseAddress, input.count > 0 else {
            if case .failed(let kind) = phase { return .failure(kind) }
            if case .fixed(0) = phase { return finish(0) }
            return .needsInput(consumed: 0)
        }
        let bytes = base.assumingMemoryBound(to: UInt8.self)
        switch phase {
        case .head: return head(bytes, input.count, layout, limits)
        case .fixed(let rest): return fixed(rest, input.count)
        default: return rest(bytes, input.count, layout, limits)
        }
    }

    @inline(never)
    private mutating func rest(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ layout: HeadLayout, _ limits: HTTPLimits) -> HTTP1Step {
        switch phase {
        case .head, .fixed: return .needsInput(consumed: 0)  // step() takes these
        case .untilClose, .tunnel:
            if phase == .untilClose {
                received += count
                if received > limits.bodyBytes { return fail(.bodyTooLarge) }
            }
            return .body(offset: 0, count: count, consumed: count)
        case .chunkLine: return chunkLine(bytes, count, limits)
        case .chunkData(let rest):
            let taken = min(rest, count)
            phase = rest == taken ? .chunkEnd : .chunkData(rest - taken)
            return .body(offset: 0, count: taken, consumed: taken)
        case .chunkEnd:
            if bytes[0] != UInt8(ascii: "\r") { return fail(.chunkEndMissing) }
            if count < 2 { return .needsInput(consumed: 0) }
            if bytes[1] != UInt8(ascii: "\n") { return fail(.chunkEndMissing) }
            phase = .chunkLine
            return chunkLine(bytes + 2, count - 2, limits, skipped: 2)
        case .trailers: return trailers(bytes, count, layout, limits)
        case .undecided: return .needsInput(consumed: 0)
        case .failed(let kind): return .failure(kind)
        }
    }

    private mutating func fixed(_ rest: Int, _ count: Int) -> HTTP1Step {
        if rest == 0 { return finish(0) }
        let taken = min(rest, count)
        phase = .fixed(rest - taken)
        return .body(offset: 0, count: taken, consumed: taken)
    }

    private mutating func finish(_ consumed: Int) -> HTTP1Step {
        startNext()
        return .end(consumed: consumed)
    }

    private mutating func startNext() {
        phase = .head
        scanned = 0
        skippedLine = false
        received = 0
        extensionBytes = 0
    }

    private mutating func fail(_ kind: HTTP1Failure.Kind) -> HTTP1Step {
        phase = .failed(kind)
        return .failure(kind)
    }

    // MARK: Heads

    private mutating func head(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ layout: HeadLayout, _ limits: HTTPLimits) -> HTTP1Step {
        if side == .requests, bytes[0] == UInt8(ascii: "\r"), !skippedLine {
            if count < 2 { return .needsInput(consumed: 0) }
            if bytes[1] == UInt8(ascii: "\n") {
                skippedLine = true
                return .needsInput(consumed: 2)
            }
        }
        let reader = LineReader(bytes: bytes, count: count, limit: limits.headBytes, tooLarge: .headTooLarge)
        if scanned > 0, count <= limits.startLineBytes || count <= limits.headBytes, reader.lineFeed(from: scanned) == nil {
            if count > limits.startLineBytes, reader.lineFeed(from: 0) == nil { return fail(.startLineTooLong) }
            scanned = count
            return .needsInput(consumed: 0)
        }
        layout.reset()
        let lineLimit = min(limits.startLineBytes, limits.headBytes)
        let first =
            side == .requests
            ? reader.requestLine(into: layout.start, atMost: lineLimit) : reader.statusLine(into: layout.start, atMost: lineLimit)
        guard case .complete(let fields) = first else { return unfinished(first, count, limits) }
        let rest = reader.fields(from: fields, into: layout, atMost: limits.fieldCount)
        guard case .complete(let end) = rest else { return unfinished(rest, count, limits) }
        if let kind = HTTP1Semantics.read(bytes, layout) { return fail(kind) }
        scanned = 0
        return side == .requests ? bodyOfRequest(layout, end, limits) : bodyOfResponse(layout, end, limits)
    }

    private mutating func unfinished(_ result: LineResult, _ count: Int, _ limits: HTTPLimits) -> HTTP1Step {
        switch result {
        case .failed(let kind): return fail(kind)
        case .incomplete, .complete:
            if count > limits.headBytes { return fail(.headTooLarge) }
            scanned = count
            return .needsInput(consumed: 0)
        }
    }

    private mutating func bodyOfRequest(_ layout: HeadLayout, _ consumed: Int, _ limits: HTTPLimits) -> HTTP1Step {
        let start = layout.start
        if let kind = HTTP1Semantics.checkRequest(layout) { return fail(kind) }
        if start.pointee.method == .connect {
            phase = .undecided
            return .head(consumed: consumed, end: false)
        }
        if start.pointee.flags.contains(.chunked) {
            phase = .chunkLine
            return .head(consumed: consumed, end: false)
        }
        let length = start.pointee.contentLength
        if length > limits.bodyBytes { return fail(.bodyTooLarge) }
        if length > 0 {
            phase = .fixed(length)
            return .head(consumed: consumed, end: false)
        }
        startNext()
        return .head(consumed: consumed, end: true)
    }

    private mutating func bodyOfResponse(_ layout: HeadLayout, _ consumed: Int, _ limits: HTTPLimits) -> HTTP1Step {
        let start = layout.start
        let status = Int(start.pointee.status)
        if status == 101 {
            guard requestUpgrades else { return fail(.upgradeUnasked) }
            phase = .tunnel
            return .head(consumed: consumed, end: false)
        }
        if status < 200 {
            startNext()
            return .head(consumed: consumed, end: false)
        }
        if requestMethod == .connect, status < 300 {
            phase = .tunnel
            return .head(consumed: consumed, end: false)
        }
        if requestMethod == .head || status == 204 || status == 304 {
            startNext()
            return .head(consumed: consumed, end: true)
        }
        if start.pointee.flags.contains(.chunked) {
            phase = .chunkLine
            return .head(consumed: consumed, end: false)
        }
        let length = start.pointee.contentLength
        if length > limits.bodyBytes { return fail(.bodyTooLarge) }
        if length < 0 {
            phase = .untilClose
            start.pointee.flags.insert(.close)
            return .head(consumed: consumed, end: false)
        }
        if length > 0 {
            phase = .fixed(length)
            return .head(consumed: consumed, end: false)
        }
        startNext()
        return .head(consumed: consumed, end: true)
    }

    // MARK: Chunks

    /// `size [;extension] CRLF` (RFC 9112 section 7.1). `skipped` bytes before it are consumed with it.
    private mutating func chunkLine(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ limits: HTTPLimits, skipped: Int = 0) -> HTTP1Step {
        // Sixteen digits are 64 bits; leading zeros beyond them are nobody's.
        let lineLimit = 16 + limits.chunkExtensionBytes + 2
        let reader = LineReader(bytes: bytes, count: count, limit: lineLimit, tooLarge: .chunkExtensionTooLong)
        guard let feed = reader.lineFeed(from: 0) else {
            return count > lineLimit ? fail(.chunkExtensionTooLong) : .needsInput(consumed: skipped)
        }
        if feed + 1 > lineLimit { return fail(.chunkExtensionTooLong) }
        guard feed > 0, bytes[feed - 1] == UInt8(ascii: "\r") else { return fail(.bareLineFeed) }
        var size = 0
        var index = 0
        while let digit = hexadecimal(bytes[index]) {
            if index == 16 || size > Int.max >> 4 { return fail(.chunkSizeTooLarge) }
            size = size << 4 | digit
            index += 1
        }
        guard index > 0 else { return fail(.chunkSizeInvalid) }
        if index < feed - 1 {
            guard bytes[index] == UInt8(ascii: ";") else { return fail(.chunkSizeInvalid) }
            extensionBytes += feed - 1 - index
            if feed - 1 - index > limits.chunkExtensionBytes || extensionBytes > limits.chunkExtensionBytes * 16 {
                return fail(.chunkExtensionTooLong)
            }
            while index < feed - 1 {
                guard !isControl(bytes[index]) || bytes[index] == UInt8(ascii: "\t"), bytes[index] < 0x80 else {
                    return fail(.chunkExtensionInvalid)
                }
                index += 1
            }
        }
        received = received.addingReportingOverflow(size).partialValue
        if received < 0 || received > limits.bodyBytes { return fail(.bodyTooLarge) }
        phase = size == 0 ? .trailers : .chunkData(size)
        return .needsInput(consumed: skipped + feed + 1)
    }

    private mutating func trailers(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ layout: HeadLayout, _ limits: HTTPLimits) -> HTTP1Step {
        if count >= 2, bytes[0] == UInt8(ascii: "\r"), bytes[1] == UInt8(ascii: "\n") { return finish(2) }
        let reader = LineReader(bytes: bytes, count: count, limit: limits.trailerBytes, tooLarge: .trailersTooLarge)
        if scanned > 0, count <= limits.trailerBytes, reader.lineFeed(from: scanned) == nil {
            scanned = count
            return .needsInput(consumed: 0)
        }
        layout.reset()
        switch reader.fields(from: 0, into: layout, atMost: limits.fieldCount) {
        case .failed(let kind): return fail(kind)
        case .incomplete:
            if count > limits.trailerBytes { return fail(.trailersTooLarge) }
            scanned = count
            return .needsInput(consumed: 0)
        case .complete(let end):
            if let kind = HTTP1Semantics.checkTrailers(layout) { return fail(kind) }
            startNext()
            return .trailers(consumed: end)
        }
    }

    // MARK: End of input

    enum End: Equatable {
        /// Between messages.
        case clean
        /// The close is the body's end.
        case message
        /// The other protocol's end.
        case tunnel
        case truncated
    }

    /// The peer sends nothing more, and `rest` bytes of what it sent are unread.
    mutating func endOfInput(_ rest: Int) -> End {
        switch phase {
        case .head where rest == 0: return .clean
        case .untilClose:
            startNext()
            return .message
        case .tunnel: return .tunnel
        case .undecided: return rest == 0 ? .clean : .truncated
        default:
            phase = .failed(.truncated)
            return .truncated
        }
    }
}

@inline(__always)
func hexadecimal(_ byte: UInt8) -> Int? {
    if byte &- 0x30 < 10 { return Int(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? Int(letter) + 10 : nil
}
