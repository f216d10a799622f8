// ListenerFilters: what looks at a connection before its filter chain is chosen.

import EnvoyAPI
import Protobuf

enum ListenerFilters {
    /// Finds the address that the connection was meant for.
    static let originalDestination = filter("envoy.filters.listener.original_dst", EnvoyOriginalDst.OriginalDst())

    /// Calls the application with the client's address (TPROXY). The mark keeps these connections out of interception.
    static let originalSource: EnvoyListener.ListenerFilter = {
        var configuration = EnvoyOriginalSrc.OriginalSrc()
        configuration.mark = 1337
        return filter("envoy.filters.listener.original_src", configuration)
    }()

    /// Finds SNI and ALPN. A small first read saves memory for connections that are no TLS.
    static let tlsInspector: EnvoyListener.ListenerFilter = {
        var configuration = EnvoyTLSInspector.TlsInspector()
        configuration.initialReadBufferSize = 512
        return filter("envoy.filters.listener.tls_inspector", configuration)
    }()

    /// Tells HTTP from other plain text. It comes after the inspector of TLS, and does not look at TLS.
    static let httpInspector = filter("envoy.filters.listener.http_inspector", EnvoyHTTPInspector.HttpInspector())

    private static func filter(_ name: String, _ configuration: some Message) -> EnvoyListener.ListenerFilter {
        var filter = EnvoyListener.ListenerFilter()
        filter.name = name
        filter.configType = .typedConfig(AnyMessage(configuration))
        return filter
    }
}
