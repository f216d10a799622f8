// Redirects: answers that the proxy gives by itself.

import EnvoyAPI
import IstioAPI

enum Redirects {
    private static let prefixPlaceholder = "%PREFIX()%"

    /// - Parameters:
    ///   - port: the port that the client sent its request to.
    ///   - isTLS: the request came over TLS.
    static func action(
        _ redirect: Networking.HTTPRedirect, port: Int, isTLS: Bool, _ semantics: RouteSemantics
    ) throws(RouteFault) -> EnvoyRoute.RedirectAction {
        var action = EnvoyRoute.RedirectAction()
        action.hostRedirect = redirect.authority
        if !redirect.prefixRewrite.isEmpty {
            action.pathRewriteSpecifier = .prefixRewrite(redirect.prefixRewrite)
        } else if semantics == .gatewayAPI, redirect.uri.hasPrefix(prefixPlaceholder) {
            action.pathRewriteSpecifier = .prefixRewrite(String(redirect.uri.dropFirst(prefixPlaceholder.count)))
        } else {
            action.pathRewriteSpecifier = .pathRedirect(redirect.uri)
        }
        if !redirect.scheme.isEmpty { action.schemeRewriteSpecifier = .schemeRedirect(redirect.scheme) }
        action.portRedirect = self.port(redirect, requested: port, isTLS: isTLS)
        action.responseCode = try code(redirect.redirectCode)
        return action
    }

    static func response(_ response: Networking.HTTPDirectResponse) -> EnvoyRoute.DirectResponseAction {
        var action = EnvoyRoute.DirectResponseAction()
        action.status = response.status
        switch response.$body?.specifier {
        case .string(let text): action.body.specifier = .inlineString(text)
        case .bytes(let bytes): action.body.specifier = .inlineBytes(bytes)
        case nil: break
        }
        return action
    }

    /// 0 for none in the address: the scheme's own port is not written out.
    private static func port(_ redirect: Networking.HTTPRedirect, requested: Int, isTLS: Bool) -> UInt32 {
        let port: UInt32
        switch redirect.redirectPort {
        case .port(let number): port = number
        case .derivePort(.fromRequestPort): port = UInt32(clamping: requested)
        default: return 0
        }
        let scheme = redirect.scheme.isEmpty ? (isTLS ? "https" : "http") : redirect.scheme
        return port == 80 && scheme == "http" || port == 443 && scheme == "https" ? 0 : port
    }

    private static func code(_ code: UInt32) throws(RouteFault) -> EnvoyRoute.RedirectAction.RedirectResponseCode {
        switch code {
        case 0, 301: .movedPermanently
        case 302: .found
        case 303: .seeOther
        case 307: .temporaryRedirect
        case 308: .permanentRedirect
        default: throw RouteFault(message: "a redirect with the status \(code)", hint: "301, 302, 303, 307 and 308 can be used")
        }
    }
}
