// The protocol of a port, by its name, its appProtocol, or its number.

import Mesh
import Testing

@Suite struct ApplicationProtocolTests {
    @Test(arguments: [
        ("http", "TCP", nil, 80, ApplicationProtocol.http),
        ("http-web", "TCP", nil, 80, .http),
        ("HTTP2-web", "TCP", nil, 80, .http2),
        ("grpc", "TCP", nil, 80, .grpc),
        ("grpc-web", "TCP", nil, 80, .grpcWeb),
        ("grpc-web-x", "TCP", nil, 80, .grpcWeb),
        ("grpc-website", "TCP", nil, 80, .grpc),
        ("httpx", "TCP", nil, 80, .unsupported),
        ("web", "TCP", nil, 80, .unsupported),
        ("web", "TCP", nil, 3_306, .tcp),
        ("http", "TCP", nil, 3_306, .http),
        ("http", "UDP", nil, 80, .udp),
        ("http", "TCP", "tcp", 80, .tcp),
        ("web", "TCP", "kubernetes.io/h2c", 80, .http2),
        ("web", "TCP", "kubernetes.io/wss", 80, .https),
        ("web", "TCP", "", 80, .unsupported),
    ])
    func ofKubernetesPorts(_ name: String, _ transport: String, _ appProtocol: String?, _ number: Int, _ expected: ApplicationProtocol) {
        #expect(
            ApplicationProtocol.ofKubernetesPort(number: number, name: name, transport: transport, appProtocol: appProtocol) == expected)
    }

    @Test func everyNameIsRead() {
        for one in ApplicationProtocol.allCases where one != .unsupported {
            #expect(ApplicationProtocol(name: one.rawValue) == one)
        }
    }

    @Test func families() {
        #expect(ApplicationProtocol.allCases.filter(\.isHTTP) == [.http, .http2, .grpc, .grpcWeb])
        #expect(ApplicationProtocol.allCases.filter(\.isTLS) == [.https, .tls])
        #expect(!ApplicationProtocol.allCases.contains { $0.isHTTP && $0.isTCP })
    }
}
