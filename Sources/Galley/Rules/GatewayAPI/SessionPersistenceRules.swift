// SessionPersistenceRules: how the requests of a session are kept at one endpoint.

import KubernetesAPI

enum SessionPersistenceRules {
    static func check(_ session: GatewayAPI.SessionPersistence?, at place: Place, _ report: Report) {
        guard let session, let cookie = session.$cookieConfig else { return }
        if (session.type ?? GatewayAPIDefaults.sessionType) != "Cookie" {
            report.error(
                "session-cookie", place["cookieConfig"], "a session that is kept by \(session.type ?? "") has no cookie",
                hint: "make the type Cookie, or remove cookieConfig")
        }
        if cookie.lifetimeType == "Permanent", !place["absoluteTimeout"].isPresent {
            report.error(
                "session-lifetime", place["absoluteTimeout"], "a permanent cookie needs a time after which the session ends",
                hint: "add absoluteTimeout: 1h")
        }
    }
}
