// HTTPStatus: the status codes that are registered with IANA.

/// Status codes of HTTP responses.
public enum HTTPStatus {
    /// Whether the code is registered (RFC 9110, section 15, and the registry it opened; 306 is out of use).
    public static func isRegistered(_ code: Int) -> Bool {
        switch code {
        case 100...103, 200...208, 226, 300...305, 307, 308, 400...418, 421...426, 428, 429, 431, 451, 500...508, 510, 511: true
        default: false
        }
    }
}
