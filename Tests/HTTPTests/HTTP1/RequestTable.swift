// Requests, each with the one reading that it has, or the reason why it has none.

import Testing

@testable import HTTP

struct MessageCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: String
    let expected: String
    var method = Method.get
    var upgrades = false
    var tunnels = false

    init(_ name: String, _ bytes: String, _ expected: String, method: Method = .get, upgrades: Bool = false, tunnels: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.expected = expected
        self.method = method
        self.upgrades = upgrades
        self.tunnels = tunnels
    }

    var testDescription: String { name }
}

/// A request to host `a` with some fields.
private func get(_ fields: String) -> String { "GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n" }
private func post(_ fields: String, _ body: String) -> String { "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\(body)" }
private func chunked(_ body: String) -> String { post("Transfer-Encoding: chunked\r\n", body) }

let requestCases: [MessageCase] = [
    // First lines
    .init("plain", get(""), "GET /@a"),
    .init("path and query", "GET /a/b?c=d&e HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a/b?c=d&e@a"),
    .init("every method", "PATCH / HTTP/1.1\r\nHost: a\r\n\r\n", "PATCH /@a"),
    .init("extension method", "M-SEARCH / HTTP/1.1\r\nHost: a\r\n\r\n", "M-SEARCH /@a"),
    .init("method in lower case is another method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", "get /@a"),
    .init("one empty line before", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET /@a"),
    .init("two empty lines before", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED methodInvalid"),
    .init("bare line feed before", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED bareLineFeed"),
    .init("blank before the method", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED methodInvalid"),
    .init("method no token", "G@T / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED methodInvalid"),
    .init("method with a colon", "GET: / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED methodInvalid"),
    .init("two blanks before the target", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("two blanks before the version", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("tab for a blank", "GET\t/\tHTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED methodInvalid"),
    .init("tab in the target", "GET /\tHTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("blank in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("blank behind the version", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("no version (HTTP/0.9)", "GET /\r\n\r\n", "REJECTED startLineMalformed"),
    .init("method alone", "GET\r\n\r\n", "REJECTED methodInvalid"),
    .init("bare line feed ends the first line", "GET / HTTP/1.1\nHost: a\r\n\r\n", "REJECTED bareLineFeed"),
    .init("carriage return in the first line", "GET /\rx HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED bareCarriageReturn"),
    .init("NUL in the target", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED controlCharacter"),
    .init("delete in the target", "GET /\u{7F} HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED controlCharacter"),
    .init("beyond ASCII in the target", "GET /ä HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("fragment in the target", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("what browsers leave as it is", "GET /a|b{c}\"d'^` HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a|b{c}\"d'^`@a"),

    // Versions
    .init("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "GET /@ 1.0 [close]"),
    .init("HTTP/1.0 with keep-alive", "GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n", "GET /@a 1.0"),
    .init("HTTP/1.0 with both", "GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive, close\r\n\r\n", "GET /@a 1.0 [close]"),
    .init("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", "REJECTED versionUnsupported"),
    .init("HTTP/2.0 in the text form", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "REJECTED versionUnsupported"),
    .init("HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "REJECTED versionUnsupported"),
    .init("HTTP/0.9 by name", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", "REJECTED versionUnsupported"),
    .init("version in lower case", "GET / http/1.1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("version with two digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("version with a leading zero", "GET / HTTP/01.1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("version without minor", "GET / HTTP/1\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("another protocol", "GET / ICAP/1.0\r\nHost: a\r\n\r\n", "REJECTED startLineMalformed"),
    .init("TLS on a plain port", "\u{16}\u{3}\u{1}\0\n", "REJECTED bareLineFeed"),

    // Forms of the target
    .init("absolute form", "GET http://b.example/x?y HTTP/1.1\r\nHost: a\r\n\r\n", "GET /x?y@b.example http"),
    .init("absolute form, https and a port", "GET HTTPS://b:8443/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET /@b:8443 HTTPS"),
    .init("absolute form, empty path", "GET http://b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /@b http"),
    .init("absolute form, no host", "GET http:///x HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("absolute form, user information", "GET http://u@b/x HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("absolute form, query without path", "GET http://b?x HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("absolute form, other scheme", "GET ftp://b/x HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("absolute form without Host", "GET http://b/ HTTP/1.1\r\n\r\n", "REJECTED hostMissing"),
    .init("absolute form, port too large", "GET http://b:65536/ HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("absolute form, backslash", "GET http://b\\c/ HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init(
        "authority form with CONNECT", "CONNECT b:443 HTTP/1.1\r\nHost: b:443\r\n\r\nxyz", "CONNECT @b:443 \"xyz\" tunnel", tunnels: true),
    .init("CONNECT to an IPv6 address", "CONNECT [::1]:443 HTTP/1.1\r\nHost: a\r\n\r\n", "CONNECT @[::1]:443"),
    .init("CONNECT without port", "CONNECT b HTTP/1.1\r\nHost: b\r\n\r\n", "REJECTED targetInvalid"),
    .init("CONNECT with an empty port", "CONNECT b: HTTP/1.1\r\nHost: b\r\n\r\n", "REJECTED targetInvalid"),
    .init("CONNECT with a path", "CONNECT /x HTTP/1.1\r\nHost: b\r\n\r\n", "REJECTED targetInvalid"),
    .init("CONNECT with a body", "CONNECT b:1 HTTP/1.1\r\nHost: b\r\nContent-Length: 3\r\n\r\nabc", "REJECTED connectWithBody"),
    .init(
        "CONNECT with chunks", "CONNECT b:1 HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "REJECTED connectWithBody"),
    .init("authority form without CONNECT", "GET b:443 HTTP/1.1\r\nHost: b\r\n\r\n", "REJECTED targetInvalid"),
    .init("relative path", "GET x/y HTTP/1.1\r\nHost: b\r\n\r\n", "REJECTED targetInvalid"),
    .init("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS *@a"),
    .init("asterisk form without OPTIONS", "GET * HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("asterisk and more", "OPTIONS *x HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED targetInvalid"),
    .init("two slashes in front stay a path", "GET //b/x HTTP/1.1\r\nHost: a\r\n\r\n", "GET //b/x@a"),

    // Host
    .init("no Host", "GET / HTTP/1.1\r\n\r\n", "REJECTED hostMissing"),
    .init("two Hosts", get("Host: b\r\n"), "REJECTED hostRepeated"),
    .init("the same Host twice", get("Host: a\r\n"), "REJECTED hostRepeated"),
    .init("Host in another case twice", get("hOST: a\r\n"), "REJECTED hostRepeated"),
    .init("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", "REJECTED hostRepeated"),
    .init("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with a list", "GET / HTTP/1.1\r\nHost: a,b\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with user information", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with a blank", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with a port", "GET / HTTP/1.1\r\nHost: a:80\r\n\r\n", "GET /@a:80"),
    .init("Host with an empty port", "GET / HTTP/1.1\r\nHost: a:\r\n\r\n", "GET /@a:"),
    .init("Host with no number for a port", "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with too large a port", "GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with two ports", "GET / HTTP/1.1\r\nHost: a:1:2\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host of IPv6", "GET / HTTP/1.1\r\nHost: [2001:db8::1]:80\r\n\r\n", "GET /@[2001:db8::1]:80"),
    .init("Host of IPv6 never closed", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host of IPv6 and more", "GET / HTTP/1.1\r\nHost: [::1]x\r\n\r\n", "REJECTED hostInvalid"),
    .init("Host with a port alone", "GET / HTTP/1.1\r\nHost: :80\r\n\r\n", "REJECTED hostInvalid"),

    // Fields
    .init("a field", get("X: y\r\n"), "GET /@a (X: y)"),
    .init("no blank behind the colon", get("X:y\r\n"), "GET /@a (X: y)"),
    .init("many blanks around the value", get("X: \t  y z \t \r\n"), "GET /@a (X: y z)"),
    .init("empty value", get("X:\r\n"), "GET /@a (X: )"),
    .init("value of blanks", get("X:   \t\r\n"), "GET /@a (X: )"),
    .init("tab inside a value", get("X: a\tb\r\n"), "GET /@a (X: a\tb)"),
    .init("colons in a value", get("X: a:b:c\r\n"), "GET /@a (X: a:b:c)"),
    .init("bytes beyond ASCII in a value", get("X: äöü\r\n"), "GET /@a (X: äöü)"),
    .init("bytes beyond ASCII in a name", get("Ä: y\r\n"), "REJECTED fieldNameInvalid"),
    .init("odd token as a name", get("!#$%&'*+-.^_`|~09: y\r\n"), "GET /@a (!#$%&'*+-.^_`|~09: y)"),
    .init("the same field twice", get("X: 1\r\nX: 2\r\n"), "GET /@a (X: 1, X: 2)"),
    .init("blank before the colon", get("X : y\r\n"), "REJECTED blankBeforeColon"),
    .init("tab before the colon", get("X\t: y\r\n"), "REJECTED blankBeforeColon"),
    .init("blank before the colon of Transfer-Encoding", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"), "REJECTED blankBeforeColon"),
    .init("blank before the colon of Content-Length", post("Content-Length : 3\r\n", "abc"), "REJECTED blankBeforeColon"),
    .init("folded value", get("X: a\r\n b\r\n"), "REJECTED lineFolded"),
    .init("folded by a tab", get("X: a\r\n\tb\r\n"), "REJECTED lineFolded"),
    .init("folded Transfer-Encoding", post("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"), "REJECTED lineFolded"),
    .init("first field begins with a blank", "GET / HTTP/1.1\r\n Host: a\r\n\r\n", "REJECTED lineFolded"),
    .init("no colon", get("X\r\n"), "REJECTED colonMissing"),
    .init("empty name", get(": y\r\n"), "REJECTED fieldNameInvalid"),
    .init("name with a parenthesis", get("X(y): z\r\n"), "REJECTED fieldNameInvalid"),
    .init("name in quotes", get("\"X\": z\r\n"), "REJECTED fieldNameInvalid"),
    .init("name with a NUL", get("X\0: z\r\n"), "REJECTED fieldNameInvalid"),
    .init("bare line feed ends a field", "GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n", "REJECTED bareLineFeed"),
    .init("bare line feed ends the head", "GET / HTTP/1.1\r\nHost: a\r\n\n", "REJECTED bareLineFeed"),
    .init("carriage return in a value", get("X: a\rb\r\n"), "REJECTED bareCarriageReturn"),
    .init("carriage return in front of a line's end", get("X: a\r\r\n"), "REJECTED bareCarriageReturn"),
    .init("carriage return begins a line", get("\rX: a\r\n"), "REJECTED bareCarriageReturn"),
    .init("NUL in a value", get("X: a\0b\r\n"), "REJECTED controlCharacter"),
    .init("escape in a value", get("X: a\u{1B}[0m\r\n"), "REJECTED controlCharacter"),
    .init("delete in a value", get("X: a\u{7F}\r\n"), "REJECTED controlCharacter"),
    .init("vertical tab in front of chunked", post("Transfer-Encoding: \u{B}chunked\r\n", "0\r\n\r\n"), "REJECTED controlCharacter"),
    .init("field line split by a line feed in its value", get("X: a\nTransfer-Encoding: chunked\r\n"), "REJECTED bareLineFeed"),

    // Content-Length
    .init("a body", post("Content-Length: 5\r\n", "hello"), "POST /@a (Content-Length: 5) \"hello\" ."),
    .init("length zero", post("Content-Length: 0\r\n", ""), "POST /@a (Content-Length: 0)"),
    .init("no length is no body", post("", ""), "POST /@a"),
    .init("GET with a body", get("Content-Length: 2\r\n") + "hi", "GET /@a (Content-Length: 2) \"hi\" ."),
    .init("body cut short", post("Content-Length: 5\r\n", "hell"), "POST /@a (Content-Length: 5) \"hell\"..."),
    .init(
        "body that looks like a request", post("Content-Length: 33\r\n", "GET /evil HTTP/1.1\r\nHost: b\r\n\r\n12"),
        "POST /@a (Content-Length: 33) \"GET /evil HTTP/1.1\r\nHost: b\r\n\r\n12\" ."),
    .init("plus sign", post("Content-Length: +5\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("minus sign", post("Content-Length: -5\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("leading zero", post("Content-Length: 05\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("hexadecimal", post("Content-Length: 0x5\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("fraction", post("Content-Length: 5.0\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("digits apart", post("Content-Length: 5 0\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("underscore", post("Content-Length: 1_0\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("empty length", post("Content-Length:\r\n", ""), "REJECTED contentLengthInvalid"),
    .init("length in quotes", post("Content-Length: \"5\"\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init(
        "largest length", post("Content-Length: 9223372036854775807\r\n", "x"), "POST /@a (Content-Length: 9223372036854775807) \"x\"..."),
    .init("length overflows by one", post("Content-Length: 9223372036854775808\r\n", "x"), "REJECTED contentLengthInvalid"),
    .init("length overflows into five", post("Content-Length: 18446744073709551621\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("two lengths that differ", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), "REJECTED contentLengthRepeated"),
    .init("two lengths that agree", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), "REJECTED contentLengthRepeated"),
    .init("list of lengths", post("Content-Length: 5, 5\r\n", "hello"), "REJECTED contentLengthInvalid"),
    .init("list with an empty member", post("Content-Length: 5,\r\n", "hello"), "REJECTED contentLengthInvalid"),

    // Transfer-Encoding
    .init("chunks", chunked("5\r\nhello\r\n0\r\n\r\n"), "POST /@a [chunked] \"hello\" ."),
    .init("no chunk", chunked("0\r\n\r\n"), "POST /@a [chunked] ."),
    .init("coding's case", post("transfer-encoding: CHUNKED\r\n", "0\r\n\r\n"), "POST /@a [chunked] ."),
    .init(
        "length and chunks (CL.TE)", post("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nG"),
        "REJECTED contentLengthWithTransferEncoding"),
    .init(
        "chunks and length (TE.CL)", post("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "5c\r\n"),
        "REJECTED contentLengthWithTransferEncoding"),
    .init(
        "chunks and length zero (TE.0)", post("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n", "0\r\n\r\n"),
        "REJECTED contentLengthWithTransferEncoding"),
    .init(
        "chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
        "REJECTED transferEncodingRepeated"),
    .init(
        "chunked, then identity", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n"),
        "REJECTED transferEncodingRepeated"),
    .init("list ending in chunked", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("list not ending in chunked", post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("identity", post("Transfer-Encoding: identity\r\n", ""), "REJECTED transferEncodingUnknown"),
    .init("xchunked", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("chunked with a parameter", post("Transfer-Encoding: chunked;x=y\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("empty coding", post("Transfer-Encoding:\r\n", ""), "REJECTED transferEncodingUnknown"),
    .init("list with an empty member in front", post("Transfer-Encoding: ,chunked\r\n", "0\r\n\r\n"), "REJECTED transferEncodingUnknown"),
    .init("chunked with a carriage return", post("Transfer-Encoding: chu\rnked\r\n", "0\r\n\r\n"), "REJECTED bareCarriageReturn"),
    .init(
        "chunks in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "REJECTED transferEncodingInHTTP10"),
    .init("Transfer_Encoding is another field", post("Transfer_Encoding: chunked\r\n", ""), "POST /@a (Transfer_Encoding: chunked)"),

    // Chunks
    .init("two chunks", chunked("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"), "POST /@a [chunked] \"abcde\" ."),
    .init(
        "size in both cases", chunked("A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n"), "POST /@a [chunked] \"01234567890123456789\" ."),
    .init("zeros in front of a size", chunked("0003\r\nabc\r\n000\r\n\r\n"), "POST /@a [chunked] \"abc\" ."),
    .init("extension", chunked("3;a=b;c=\"d;e\"\r\nabc\r\n0;x\r\n\r\n"), "POST /@a [chunked] \"abc\" ."),
    .init("extension of a semicolon alone", chunked("3;\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] \"abc\" ."),
    .init("blank behind a size", chunked("3 \r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("blank before a size", chunked(" 3\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("no size", chunked("\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("0x in front of a size", chunked("0x3\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("plus in front of a size", chunked("+3\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("minus in front of a size", chunked("-3\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("letter behind a size", chunked("3g\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("comma behind a size", chunked("3,\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("size overflows", chunked("10000000000000003\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeTooLarge"),
    .init("size above a signed word", chunked("8000000000000000\r\nabc\r\n"), "POST /@a [chunked] REJECTED chunkSizeTooLarge"),
    .init("largest size", chunked("7fffffffffffffff\r\nab"), "POST /@a [chunked] \"ab\"..."),
    .init("sizes overflow together", chunked("3\r\nabc\r\n7fffffffffffffff\r\nab"), "POST /@a [chunked] \"abc\" REJECTED bodyTooLarge"),
    .init("zeros without end", chunked("00000000000000003\r\nabc\r\n"), "POST /@a [chunked] REJECTED chunkSizeTooLarge"),
    .init("bare line feed behind a size", chunked("3\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED bareLineFeed"),
    .init("carriage return alone behind a size", chunked("3\rabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkSizeInvalid"),
    .init("bare line feed in an extension", chunked("3;a\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED bareLineFeed"),
    .init("carriage return in an extension", chunked("3;a\rb\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkExtensionInvalid"),
    .init("NUL in an extension", chunked("3;\0\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] REJECTED chunkExtensionInvalid"),
    .init("data longer than its size", chunked("3\r\nabcd\r\n0\r\n\r\n"), "POST /@a [chunked] \"abc\" REJECTED chunkEndMissing"),
    .init("data shorter than its size", chunked("5\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] \"abc\r\n\" REJECTED chunkEndMissing"),
    .init("data ended by a bare line feed", chunked("3\r\nabc\n0\r\n\r\n"), "POST /@a [chunked] \"abc\" REJECTED chunkEndMissing"),
    .init("data ended by two carriage returns", chunked("3\r\nabc\r\r0\r\n\r\n"), "POST /@a [chunked] \"abc\" REJECTED chunkEndMissing"),
    .init("last chunk missing", chunked("3\r\nabc\r\n"), "POST /@a [chunked] \"abc\"..."),
    .init("end after the last chunk missing", chunked("3\r\nabc\r\n0\r\n"), "POST /@a [chunked] \"abc\"..."),
    .init("bare line feed ends the body", chunked("0\r\n\n"), "POST /@a [chunked] REJECTED bareLineFeed"),
    .init("extension at its limit", chunked("3;\(String(repeating: "x", count: 255))\r\nabc\r\n0\r\n\r\n"), "POST /@a [chunked] \"abc\" ."),
    .init(
        "extension above its limit", chunked("3;\(String(repeating: "x", count: 256))\r\nabc\r\n0\r\n\r\n"),
        "POST /@a [chunked] REJECTED chunkExtensionTooLong"),
    .init("extension without end", chunked("3;\(String(repeating: "x", count: 400))"), "POST /@a [chunked] REJECTED chunkExtensionTooLong"),
    .init(
        "many extensions", chunked(String(repeating: "1;\(String(repeating: "x", count: 250))\r\na\r\n", count: 17)),
        "POST /@a [chunked] \"\(String(repeating: "a", count: 16))\" REJECTED chunkExtensionTooLong"),

    // Trailers
    .init("trailers", chunked("3\r\nabc\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\n"), "POST /@a [chunked] \"abc\" {X-Sum: 1, Y: 2}"),
    .init("Content-Length in trailers", chunked("0\r\nContent-Length: 5\r\n\r\n"), "POST /@a [chunked] REJECTED fieldForbiddenInTrailers"),
    .init(
        "Transfer-Encoding in trailers", chunked("0\r\nTransfer-Encoding: chunked\r\n\r\n"),
        "POST /@a [chunked] REJECTED fieldForbiddenInTrailers"),
    .init("Host in trailers", chunked("0\r\nHost: b\r\n\r\n"), "POST /@a [chunked] REJECTED fieldForbiddenInTrailers"),
    .init("Authorization in trailers", chunked("0\r\nAuthorization: b\r\n\r\n"), "POST /@a [chunked] REJECTED fieldForbiddenInTrailers"),
    .init("trailer with a blank before its colon", chunked("0\r\nX : b\r\n\r\n"), "POST /@a [chunked] REJECTED blankBeforeColon"),
    .init("trailer folded", chunked("0\r\nX: b\r\n c\r\n\r\n"), "POST /@a [chunked] REJECTED lineFolded"),
    .init("a request where trailers are", chunked("0\r\nGET / HTTP/1.1\r\n\r\n"), "POST /@a [chunked] REJECTED blankBeforeColon"),
    .init(
        "trailers too large", chunked("0\r\nX: \(String(repeating: "y", count: 9000))\r\n\r\n"),
        "POST /@a [chunked] REJECTED trailersTooLarge"),

    // Connection, upgrade, expectation
    .init("close", get("Connection: close\r\n"), "GET /@a [close]"),
    .init("close in a list", get("Connection: foo , CLOSE\r\n"), "GET /@a [close]"),
    .init("keep-alive says nothing new", get("Connection: keep-alive\r\n"), "GET /@a"),
    .init("nominated field", get("X-Mine: 1\r\nConnection: x-mine\r\n"), "GET /@a [nominates] (!X-Mine: 1)"),
    .init("nomination of an end-to-end field", get("Cookie: 1\r\nConnection: cookie, host\r\n"), "GET /@a (Cookie: 1)"),
    .init("list of nothing", get("Connection: , ,\r\n"), "GET /@a"),
    .init("upgrade", get("Connection: Upgrade\r\nUpgrade: websocket\r\n"), "GET /@a [upgrade] (Upgrade: websocket)"),
    .init("upgrade without Connection", get("Upgrade: websocket\r\n"), "GET /@a (Upgrade: websocket)"),
    .init("upgrade in HTTP/1.0", "GET / HTTP/1.0\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n", "GET /@ 1.0 [close] (Upgrade: x)"),
    .init(
        "upgrade accepted", get("Connection: upgrade\r\nUpgrade: x\r\n") + "raw\0", "GET /@a [upgrade] (Upgrade: x) \"raw\0\" tunnel",
        tunnels: true),
    .init("100-continue", post("Expect: 100-Continue\r\nContent-Length: 2\r\n", "ab"), "POST /@a [continue] (Content-Length: 2) \"ab\" ."),
    .init("other expectation", post("Expect: tea\r\n", ""), "POST /@a"),
    .init("te", get("TE: gzip, Trailers\r\n"), "GET /@a [trailers]"),

    // Pipelines
    .init("two requests", get("") + "GET /b HTTP/1.1\r\nHost: b\r\n\r\n", "GET /@a + GET /b@b"),
    .init(
        "request behind a body", post("Content-Length: 2\r\n", "hi") + get(""), "POST /@a (Content-Length: 2) \"hi\" . + GET /@a"),
    .init("request behind chunks", chunked("1\r\nx\r\n0\r\n\r\n") + get(""), "POST /@a [chunked] \"x\" . + GET /@a"),
    .init("request behind trailers", chunked("0\r\nX: y\r\n\r\n") + get(""), "POST /@a [chunked] {X: y} + GET /@a"),
    .init("empty line between", get("") + "\r\n" + get(""), "GET /@a + GET /@a"),
    .init("garbage behind", get("") + "garbage\r\n", "GET /@a REJECTED methodInvalid"),
    .init("half a request behind", get("") + "GET / HT", "GET /@a..."),
    .init(
        "body longer than its length", post("Content-Length: 2\r\n", "hi!\r\n"),
        "POST /@a (Content-Length: 2) \"hi\" . REJECTED methodInvalid"),

    // Sizes
    .init("first line too long", "GET /\(String(repeating: "x", count: 16_400)) HTTP/1.1\r\nHost: a\r\n\r\n", "REJECTED startLineTooLong"),
    .init("first line without end", "GET /\(String(repeating: "x", count: 16_400))", "REJECTED startLineTooLong"),
    .init("head too large", get("X: \(String(repeating: "y", count: 62_000))\r\n"), "REJECTED headTooLarge"),
    .init("too many fields", get(String(repeating: "X: y\r\n", count: 100)), "REJECTED tooManyFields"),
    .init(
        "as many fields as allowed", get(String(repeating: "X: y\r\n", count: 99)),
        "GET /@a (\(Array(repeating: "X: y", count: 99).joined(separator: ", ")))"),
]
