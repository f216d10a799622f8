// InboundMatch: by which signs an inbound port's connections are told apart: mutual TLS from plain text, HTTP from bytes.

import Mesh

/// One way in which a port is called, and the filter chain for it.
struct InboundMatch: Sendable {
    var applicationProtocols: [String] = []
    var transportProtocol: String

    /// Whether the chain speaks HTTP.
    var isHTTP: Bool

    /// Whether the chain ends mutual TLS.
    var isMutual = false

    /// ALPN by which a client's proxy says that HTTP follows.
    private static let meshHTTP = ["istio-http/1.0", "istio-http/1.1", "istio-h2"]

    /// ALPN by which it says that it is a proxy of the mesh, and no more.
    private static let meshBytes = ["istio-peer-exchange", "istio"]
    private static let mesh = ["istio", "istio-peer-exchange"] + meshHTTP

    private static func mutual(_ alpn: [String] = [], isHTTP: Bool) -> InboundMatch {
        InboundMatch(applicationProtocols: alpn, transportProtocol: ListenerProtocol.tls, isHTTP: isHTTP, isMutual: true)
    }

    private static func plain(_ protocols: [String] = [], isHTTP: Bool) -> InboundMatch {
        InboundMatch(applicationProtocols: protocols, transportProtocol: ListenerProtocol.rawBuffer, isHTTP: isHTTP)
    }

    /// TLS of the application's own, which goes through as it is.
    private static let foreignTLS = InboundMatch(transportProtocol: ListenerProtocol.tls, isHTTP: false)

    /// The chains of a port, by what it speaks and whether mutual TLS is asked for.
    static func all(_ mode: PeerAuthenticationResolver.Mode, _ kind: ListenerProtocol) -> [InboundMatch] {
        switch (kind, mode) {
        case (.http, .strict): [mutual(isHTTP: true)]
        case (.http, .permissive): [mutual(mesh, isHTTP: true), plain(isHTTP: true)]
        case (.http, .disable): [plain(isHTTP: true)]
        case (.detected, .strict): [mutual(meshHTTP, isHTTP: true), mutual(isHTTP: false)]
        case (.detected, .permissive):
            [
                mutual(meshHTTP, isHTTP: true), plain(ListenerProtocol.plaintextHTTP, isHTTP: true), mutual(meshBytes, isHTTP: false),
                plain(isHTTP: false), foreignTLS,
            ]
        case (.detected, .disable): [plain(ListenerProtocol.plaintextHTTP, isHTTP: true), plain(isHTTP: false)]
        case (_, .strict): [mutual(isHTTP: false)]
        case (_, .permissive): [mutual(mesh, isHTTP: false), foreignTLS, plain(isHTTP: false)]
        case (_, .disable): [plain(isHTTP: false)]
        }
    }
}
