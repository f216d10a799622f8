// Answers, each with the one reading that it has, or the reason why it has none.

@testable import HTTP

let responseCases: [MessageCase] = [
    .init("until close", "HTTP/1.1 200 OK\r\n\r\nhello", "200 [close] \"hello\" EOF"),
    .init("empty until close", "HTTP/1.1 200 OK\r\n\r\n", "200 [close] EOF"),
    .init("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "200 (Content-Length: 5) \"hello\" ."),
    .init("length zero", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "200 (Content-Length: 0)"),
    .init("cut short", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell", "200 (Content-Length: 5) \"hell\"..."),
    .init("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", "200 [chunked] \"hi\" ."),
    .init("chunks cut short", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n", "200 [chunked] \"hi\"..."),
    .init("trailers", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n", "200 [chunked] {X: y}"),
    .init("no reason", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", "200 (Content-Length: 0)"),
    .init("no blank either", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", "200 (Content-Length: 0)"),
    .init("reason of several words", "HTTP/1.1 404 Not Found at äll\r\nContent-Length: 0\r\n\r\n", "404 (Content-Length: 0)"),
    .init("status that nobody knows", "HTTP/1.1 799 x\r\nContent-Length: 0\r\n\r\n", "799 (Content-Length: 0)"),
    .init("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", "REJECTED statusInvalid"),
    .init("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", "REJECTED statusInvalid"),
    .init("status below 100", "HTTP/1.1 099 x\r\n\r\n", "REJECTED statusInvalid"),
    .init("status with a letter", "HTTP/1.1 2x0 x\r\n\r\n", "REJECTED statusInvalid"),
    .init("status with a sign", "HTTP/1.1 -20 x\r\n\r\n", "REJECTED statusInvalid"),
    .init("two blanks before the status", "HTTP/1.1  200 OK\r\n\r\n", "REJECTED statusInvalid"),
    .init("carriage return in the reason", "HTTP/1.1 200 a\rb\r\n\r\n", "REJECTED bareCarriageReturn"),
    .init("NUL in the reason", "HTTP/1.1 200 a\0b\r\n\r\n", "REJECTED controlCharacter"),
    .init("bare line feed", "HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n", "REJECTED bareLineFeed"),
    .init("empty line before", "\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "REJECTED startLineMalformed"),
    .init("HTTP/2.0", "HTTP/2.0 200 OK\r\n\r\n", "REJECTED versionUnsupported"),
    .init("HTTP/1.3", "HTTP/1.3 200 OK\r\n\r\n", "REJECTED versionUnsupported"),
    .init("another protocol", "SSH-2.0-OpenSSH_9.2\r\n", "REJECTED startLineMalformed"),
    .init("ICY", "ICY 200 OK\r\n\r\n", "REJECTED startLineMalformed"),
    .init("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nhi", "200 1.0 [close] \"hi\" EOF"),
    .init("HTTP/1.0 with length", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi", "200 1.0 [close] (Content-Length: 2) \"hi\" ."),
    .init(
        "HTTP/1.0 kept alive", "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 2\r\n\r\nhi",
        "200 1.0 (Content-Length: 2) \"hi\" ."),
    .init("HTTP/1.0 with chunks", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "REJECTED transferEncodingInHTTP10"),
    .init("close", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", "200 [close] (Content-Length: 0)"),

    // No body
    .init("to HEAD, with a length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "200 (Content-Length: 5)", method: .head),
    .init("to HEAD, chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "200 [chunked]", method: .head),
    .init("to HEAD, with no length", "HTTP/1.1 200 OK\r\n\r\n", "200", method: .head),
    .init("204", "HTTP/1.1 204 No Content\r\n\r\n", "204"),
    .init("204 with a length", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", "204 (Content-Length: 0)"),
    .init(
        "304 with the length of what is not sent", "HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n", "304 (Content-Length: 500)"),
    .init("205 has one", "HTTP/1.1 205 Reset\r\nContent-Length: 2\r\n\r\nhi", "205 (Content-Length: 2) \"hi\" ."),

    // Interim answers
    .init("100, then 200", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "100 + 200 (Content-Length: 0)"),
    .init(
        "103 with fields, then 200", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        "103 (Link: </a>) + 200 (Content-Length: 0)"),
    .init(
        "100 with a length has no body", "HTTP/1.1 100 x\r\nContent-Length: 9\r\n\r\nHTTP/1.1 204 x\r\n\r\n",
        "100 (Content-Length: 9) + 204"),
    .init(
        "101 that was asked for", "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n\0raw",
        "101 [upgrade] (Upgrade: x) \"\0raw\" tunnel", upgrades: true),
    .init("101 that nobody asked for", "HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n", "REJECTED upgradeUnasked"),
    .init("upgrade refused", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", "200 (Content-Length: 1) \"x\" .", upgrades: true),
    .init(
        "CONNECT accepted", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", "200 (Content-Length: 3) \"abcdef\" tunnel",
        method: .connect),
    .init("CONNECT refused", "HTTP/1.1 403 No\r\nContent-Length: 3\r\n\r\nabc", "403 (Content-Length: 3) \"abc\" .", method: .connect),

    // Framing
    .init(
        "length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "REJECTED contentLengthWithTransferEncoding"),
    .init(
        "lengths that differ", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "REJECTED contentLengthRepeated"),
    .init("length with a sign", "HTTP/1.1 200 OK\r\nContent-Length: +5\r\n\r\nhello", "REJECTED contentLengthInvalid"),
    .init("other coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello", "REJECTED transferEncodingUnknown"),
    .init("folded field", "HTTP/1.1 200 OK\r\nX: a\r\n b\r\n\r\n", "REJECTED lineFolded"),
    .init("blank before a colon", "HTTP/1.1 200 OK\r\nX : a\r\n\r\n", "REJECTED blankBeforeColon"),
    .init("NUL in a value", "HTTP/1.1 200 OK\r\nX: a\0\r\n\r\n", "REJECTED controlCharacter"),
    .init("line feed in a value", "HTTP/1.1 200 OK\r\nX: a\nY: b\r\n\r\n", "REJECTED bareLineFeed"),
    .init(
        "chunk size with a blank", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2 \r\nhi\r\n0\r\n\r\n",
        "200 [chunked] REJECTED chunkSizeInvalid"),
    .init("Host in an answer means nothing", "HTTP/1.1 204 x\r\nHost: a/b\r\nHost: c\r\n\r\n", "204"),
    .init("head cut short", "HTTP/1.1 200 OK\r\nX: y\r\n", "..."),
    .init("nothing at all", "", ""),
    .init(
        "two answers", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 204 x\r\n\r\n", "200 (Content-Length: 1) \"a\" . + 204"),
    .init("head too large", "HTTP/1.1 200 OK\r\nX: \(String(repeating: "y", count: 62_000))\r\n\r\n", "REJECTED headTooLarge"),
]
