// ConnectionSettings: timeouts and limits of `ProxyConfig.connectionSettings`.

import EnvoyAPI
import IstioAPI

extension ListenerSettings {
    /// Sets what is set; the profile EDGE has defaults for gateways only.
    func applyConnectionSettings(_ manager: inout EnvoyHCM.HttpConnectionManager) {
        guard let settings = config.$connectionSettings else { return }
        if let idle = settings.httpIdleTimeout { manager.commonHttpProtocolOptions.idleTimeout = idle }
        if let longest = settings.httpMaxConnectionDuration { manager.commonHttpProtocolOptions.maxConnectionDuration = longest }
        if let longest = settings.httpMaxStreamDuration { manager.commonHttpProtocolOptions.maxStreamDuration = longest }
        if let idle = settings.httpStreamIdleTimeout { manager.streamIdleTimeout = idle }
        if let timeout = settings.httpRequestTimeout { manager.requestTimeout = timeout }
        if let timeout = settings.httpRequestHeadersTimeout { manager.requestHeadersTimeout = timeout }
        if let timeout = settings.httpDrainTimeout { manager.drainTimeout = timeout }
        if let streams = positive(settings.httpMaxConcurrentStreams) { manager.http2ProtocolOptions.maxConcurrentStreams = streams }
        if let size = positive(settings.http2InitialStreamWindowSize) { manager.http2ProtocolOptions.initialStreamWindowSize = size }
        if let size = positive(settings.http2InitialConnectionWindowSize) {
            manager.http2ProtocolOptions.initialConnectionWindowSize = size
        }
        switch settings.httpHeadersWithUnderscoresAction {
        case .headersWithUnderscoresAllow: manager.commonHttpProtocolOptions.headersWithUnderscoresAction = .allow
        case .headersWithUnderscoresRejectRequest: manager.commonHttpProtocolOptions.headersWithUnderscoresAction = .rejectRequest
        case .headersWithUnderscoresDropHeader: manager.commonHttpProtocolOptions.headersWithUnderscoresAction = .dropHeader
        default: break
        }
        // Both go before what MeshConfig says of paths.
        if let merges = settings.httpMergeSlashes { manager.mergeSlashes = merges }
        switch settings.httpPathWithEscapedSlashesAction {
        case .keepUnchanged: manager.pathWithEscapedSlashesAction = .keepUnchanged
        case .rejectRequest: manager.pathWithEscapedSlashesAction = .rejectRequest
        case .unescapeAndRedirect: manager.pathWithEscapedSlashesAction = .unescapeAndRedirect
        case .unescapeAndForward: manager.pathWithEscapedSlashesAction = .unescapeAndForward
        default: break
        }
    }

    /// Bytes that a connection may have waiting, either way.
    var bufferLimit: UInt32? { positive(config.$connectionSettings?.listenerPerConnectionBufferLimitBytes) }

    /// Negative numbers are not taken for very large ones.
    private func positive(_ number: Int32?) -> UInt32? { number.flatMap { UInt32(exactly: $0) } }
}
