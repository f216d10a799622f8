// GET against a real server on loopback.

import Foundation
import Testing

@testable import REST

@Suite struct Getting {
    static let server = LocalServer()

    private func url(_ path: String) throws -> String {
        "http://127.0.0.1:\(try #require(Self.server, "python3 is not installed").port)\(path)"
    }

    private func client(_ change: (inout Client.Options) -> Void = { _ in }) -> Client {
        var options = Client.Options()
        options.proxy = .none
        change(&options)
        return Client(options)
    }

    private func failure(_ url: String, _ client: Client) -> RESTError? {
        do {
            let response = try client.get(url)
            Issue.record("got \(response.status)")
            return nil
        } catch {
            return error
        }
    }

    @Test func wholeBody() throws {
        let response = try client().get(url("/ok"))
        #expect(response.status == 200)
        #expect(response.body == Array("kind: Gateway\n".utf8))
        #expect(response[header: "content-type"] == "application/yaml")
        #expect(response[header: "X-Empty"] == "")
        #expect(response[header: "missing"] == nil)
        #expect(try response.effectiveURL == url("/ok"))
        #expect(try client().get(url("/empty")).body.isEmpty)
    }

    @Test func sendsHeaders() throws {
        let sent = try client { $0.userAgent = "meshctl/1.2.3" }
            .get(url("/echo"), headers: [.init("X-Mesh", "a b"), .init("X-Nothing", "")])
        let text = String(decoding: sent.body, as: UTF8.self)
        #expect(text.contains("User-Agent: meshctl/1.2.3\n"))
        #expect(text.contains("X-Mesh: a b\n"))
        #expect(text.contains("X-Nothing: \n"))
        #expect(text.contains("Accept-Encoding: gzip\n"))
    }

    @Test func followsRedirects() throws {
        let response = try client().get(url("/redirect"))
        #expect(response.body == Array("kind: Gateway\n".utf8))
        #expect(try response.effectiveURL == url("/ok"))
        #expect(response[header: "X-From"] == nil)
    }

    @Test func unpacksGzip() throws {
        #expect(try client().get(url("/gzip")).body.count == 5000)
    }

    @Test func streams() throws {
        var pieces = 0
        var bytes = 0
        let response = try client().get(url("/large")) { piece in
            pieces += 1
            bytes += piece.count
            return true
        }
        #expect(bytes == 300_000)
        #expect(pieces > 1)
        #expect(response.body.isEmpty)
    }

    @Test func receiverMayStop() throws {
        let url = try url("/endless")
        do {
            try client().get(url) { _ in false }
            Issue.record("not stopped")
        } catch {
            #expect(error.kind == .stopped)
        }
    }

    @Test(
        arguments: [
            ("/nothing", .status(404), "Not Found"),
            ("/status/500", .status(500), "Internal Server Error"),
            ("/status/401", .status(401), "Unauthorized"),
            ("/loop", .tooManyRedirects(limit: 10), ""),
            ("/to-file", .redirectRefused, "file"),
            ("/to-dict", .redirectRefused, "dict"),
            ("/short", .connectionFailed, ""),
        ] as [(String, RESTError.Kind, String)])
    func failures(path: String, kind: RESTError.Kind, reason: String) throws {
        let error = try failure(url(path), client())
        #expect(error?.kind == kind)
        let said = error?.reason ?? ""
        #expect(reason.isEmpty || said.contains(reason))
        #expect(try error?.url == url(path))
    }

    @Test(arguments: ["/large", "/endless", "/bomb"])
    func tooLarge(path: String) throws {
        #expect(try failure(url(path), client { $0.maximumBodySize = 100_000 })?.kind == .tooLarge(limit: 100_000))
    }

    @Test func bodyOfExactlyTheLimit() throws {
        #expect(try client { $0.maximumBodySize = 300_000 }.get(url("/large")).body.count == 300_000)
    }

    @Test func slowServer() throws {
        let slow = try url("/slow")
        let time = ContinuousClock().measure {
            #expect(failure(slow, client { $0.totalTimeout = .milliseconds(300) })?.kind == .timeout)
            #expect(failure(slow, client { $0.stallTimeout = .seconds(1) })?.kind == .timeout)
        }
        #expect(time < .seconds(15))
    }

    @Test func nobodyListens() {
        // Port 1 (tcpmux) is not served anywhere; binding and closing a port of our own could be overtaken.
        #expect(failure("http://127.0.0.1:1/", client())?.kind == .connectionFailed)
    }

    @Test func nameWithoutAddress() {
        // A label of more than 63 bytes is refused by the resolver without asking the network.
        #expect(failure("http://\(String(repeating: "a", count: 70)).example/", client())?.kind == .nameNotResolved)
    }

    @Test(
        arguments: [
            ("file:///etc/passwd", .unsupportedScheme),
            ("ftp://example.com/", .unsupportedScheme),
            ("gopher://example.com/", .unsupportedScheme),
            ("example.com/a.yaml", .invalidURL),
            ("", .invalidURL),
            ("http://a b/", .invalidURL),
            ("http://a/\r\nX: y", .invalidURL),
            ("http://a\0b/", .invalidURL),
            ("http://", .invalidURL),
            ("http://[::1/", .invalidURL),
            ("http://127.0.0.1:99999/", .invalidURL),
        ] as [(String, RESTError.Kind)])
    func refusedURLs(url: String, kind: RESTError.Kind) {
        #expect(failure(url, client())?.kind == kind)
    }

    @Test func credentialsAreNotShown() {
        let error = failure("http://user:secret@127.0.0.1:1/a@b", client())
        #expect(error?.url == "http://127.0.0.1:1/a@b")
        #expect(error.map { !$0.description.contains("secret") } == true)
    }

    @Test(arguments: [
        Response.Header("X", "a\r\nInjected: b"), Response.Header("X\r\nY", "a"), Response.Header("", "a"),
        Response.Header("X: y", "a"), Response.Header("X", "a\0"),
    ])
    func refusedHeaders(header: Response.Header) throws {
        let url = try url("/echo")
        do {
            _ = try client().get(url, headers: [header])
            Issue.record("sent")
        } catch {
            #expect(error.kind == .invalidHeader)
        }
    }

    @Test func untrustedCertificate() throws {
        let folder = try LocalServer.temporaryFolder()
        let server = try #require(LocalServer(selfSignedIn: folder), "python3 or openssl is not installed")
        let url = "https://127.0.0.1:\(server.port)/ok"
        #expect(failure(url, client())?.kind == .untrusted)

        let trusting = client { $0.certificateAuthorities = folder.appending(path: "cert.pem").path }
        #expect(try trusting.get(url).status == 200)
        #expect(failure("https://localhost:\(server.port)/ok", trusting)?.kind == .untrusted)
        #expect(failure(url, client { $0.certificateAuthorities = "/nonexistent.pem" })?.kind == .tls)
    }

    @Test func tlsToAPlainPort() throws {
        let plain = try url("/ok").replacing("http://", with: "https://")
        #expect(failure(plain, client())?.kind == .tls)
    }

    @Test func proxyIsUsed() throws {
        // The server takes the absolute URL of a proxied request for an unknown path.
        let port = try #require(Self.server).port
        let error = failure("http://mesh.example/ok", client { $0.proxy = .url("http://127.0.0.1:\(port)") })
        #expect(error?.kind == .status(404))
    }

    @Test func missingLibrary() {
        guard case .failure(let error) = Library.open(["libmeshctl-nothing.so.9", "libc.so.6"]) else {
            Issue.record("found")
            return
        }
        #expect(error.kind == .libraryMissing)
        #expect(error.description.contains("install libcurl4"))
        guard case .failure(let other) = Library.open(["libc.so.6"]) else {
            Issue.record("libc is no libcurl")
            return
        }
        #expect(other.reason.contains("curl_"))
    }

    @Test func manyAtOnce() async throws {
        let (url, client) = (try url("/large"), client())
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { (try? client.get(url).body.count) ?? 0 } }
            for await count in group { #expect(count == 300_000) }
        }
    }
}
