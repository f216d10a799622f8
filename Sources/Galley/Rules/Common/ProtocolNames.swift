// ProtocolNames: the protocol of a port that nobody knows, refused in the same words everywhere.

import Mesh

/// What ports may declare that they speak.
enum ProtocolNames {
    static func refuse(_ text: String, at place: Place, _ report: Report) {
        report.error(
            "protocol-name", place, text.isEmpty ? "the protocol is empty" : "\"\(text)\" is not a protocol that Istio knows",
            hint: "write HTTP, HTTP2, HTTPS, GRPC, GRPC-WEB, TLS, TCP, MONGO, MYSQL or REDIS")
    }
}
