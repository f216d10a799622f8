// What a parser made of bytes, in one line of text: how tables of messages say what they expect.

@testable import HTTP

/// `GET /path@authority [close] (name: value) "body" {trailer: value}`, messages joined by ` + `; `REJECTED kind` at the end if there is no reading;
/// `...` if the message is not complete, `EOF` if the close completed it.
func reading(
    _ pieces: [[UInt8]], _ side: HTTP1Parser.Side, limits: HTTPLimits, answers method: Method = .get, upgrades: Bool = false,
    tunnels: Bool = false
) -> String {
    var parser = HTTP1Parser(side)
    let layout = HeadLayout()
    var input: [UInt8] = []
    var text = ""
    var body: [UInt8]?
    var isOpen = false

    func flushBody() {
        if let bytes = body { text += " \"\(String(decoding: bytes, as: UTF8.self))\"" }
        body = nil
    }

    pieces: for piece in pieces {
        input += piece
        while true {
            parser.expectResponse(to: method, upgrades: upgrades)
            var consumed = 0
            var isDone = false
            input.withUnsafeBytes { bytes in
                switch parser.step(bytes, layout, limits) {
                case .needsInput(let count):
                    consumed = count
                    isDone = count == 0
                case .head(let count, let end):
                    consumed = count
                    if !text.isEmpty { text += " + " }
                    text += describe(layout.view(over: bytes.baseAddress!), side)
                    let isInterim = side == .responses && layout.start.pointee.status < 200 && layout.start.pointee.status != 101
                    isOpen = !end && !isInterim
                    if tunnels { parser.becomeTunnel() }
                case .body(let offset, let count, let taken):
                    body = (body ?? []) + bytes[offset..<(offset + count)]
                    consumed = taken
                case .trailers(let count):
                    flushBody()
                    text += " {\(fields(layout.view(over: bytes.baseAddress!)))}"
                    consumed = count
                    isOpen = false
                case .end(let count):
                    flushBody()
                    text += " ."
                    consumed = count
                    isOpen = false
                case .failure(let kind):
                    flushBody()
                    text += (text.isEmpty ? "" : " ") + "REJECTED \(kind)"
                    isDone = true
                    isOpen = false
                }
            }
            if text.contains("REJECTED") { return text }
            input.removeFirst(consumed)
            if isDone || (input.isEmpty && !isOpen) { break }
            if input.isEmpty, consumed == 0 { break }
        }
    }
    flushBody()
    switch parser.endOfInput(input.count) {
    case .clean: break
    case .message: text += " EOF"
    case .tunnel: text += " tunnel"
    case .truncated: text += "..."
    }
    return text
}

private func describe(_ head: HeadView, _ side: HTTP1Parser.Side) -> String {
    var text: String
    func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }
    switch side {
    case .requests:
        text = "\(string(head.methodName)) \(string(head.path))@\(string(head.authority))"
        if head.scheme.count > 0 { text += " \(string(head.scheme))" }
    case .responses: text = "\(head.status)"
    }
    if head.version == .http10 { text += " 1.0" }
    let names: [(HeadFlags, String)] = [
        (.close, "close"), (.chunked, "chunked"), (.expectsContinue, "continue"), (.upgrade, "upgrade"), (.acceptsTrailers, "trailers"),
        (.nominates, "nominates"),
    ]
    let flags = names.filter { head.flags.contains($0.0) }.map(\.1)
    if !flags.isEmpty { text += " [\(flags.joined(separator: ","))]" }
    let rest = fields(head)
    if !rest.isEmpty { text += " (\(rest))" }
    return text
}

/// Fields but those that the rest of the line tells of.
private func fields(_ head: HeadView) -> String {
    head.filter { ![.host, .transferEncoding, .connection, .expect, .te].contains($0.id) }
        .map { field in
            let mark = field.flags & FieldRecord.nominated != 0 ? "!" : ""
            return "\(mark)\(String(decoding: field.name, as: UTF8.self)): \(String(decoding: field.value, as: UTF8.self))"
        }.joined(separator: ", ")
}
