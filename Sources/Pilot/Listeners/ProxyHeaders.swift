// ProxyHeaders: which headers proxies add, as `ProxyConfig.proxyHeaders` has it.

import EnvoyAPI
import IstioAPI
import Protobuf

extension ListenerSettings {
    func applyHeaders(_ listenerClass: TelemetryBuilder.ListenerClass, _ manager: inout EnvoyHCM.HttpConnectionManager) {
        // Outbound, `server` is Envoy's own default.
        manager.serverName = listenerClass == .sidecarOutbound ? "" : "istio-envoy"
        if headers.server.disabled ?? false {
            manager.serverName = ""
            manager.serverHeaderTransformation = .passThrough
        } else if !headers.server.value.isEmpty {
            manager.serverName = headers.server.value
        }
        if headers.requestId.disabled ?? false { manager.generateRequestId = false }
        if headers.xForwardedPort.enabled ?? false { manager.appendXForwardedPort = true }
        if headers.preserveHttp1HeaderCase ?? false {
            var formatter = EnvoyCore.TypedExtensionConfig()
            formatter.name = "preserve_case"
            formatter.typedConfig = AnyMessage(EnvoyPreserveCase.PreserveCaseFormatterConfig())
            manager.httpProtocolOptions.headerKeyFormat.headerFormat = .statefulFormatter(formatter)
        }
        guard listenerClass == .sidecarInbound else { return }
        manager.forwardClientCertDetails = forwarding
        let certificate = headers.setCurrentClientCertDetails
        manager.setCurrentClientCertDetails.subject = certificate.subject ?? true
        manager.setCurrentClientCertDetails.uri = certificate.uri ?? true
        manager.setCurrentClientCertDetails.dns = certificate.dns ?? true
        manager.setCurrentClientCertDetails.cert = certificate.cert ?? false
        manager.setCurrentClientCertDetails.chain = certificate.chain ?? false
    }

    /// What becomes of `x-forwarded-client-cert`.
    private var forwarding: EnvoyHCM.HttpConnectionManager.ForwardClientCertDetails {
        switch headers.forwardedClientCert {
        case .sanitize: .sanitize
        case .forwardOnly: .forwardOnly
        case .sanitizeSet: .sanitizeSet
        case .alwaysForwardOnly: .alwaysForwardOnly
        default: .appendForward
        }
    }
}
