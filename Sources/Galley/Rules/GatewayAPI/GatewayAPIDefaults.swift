// GatewayAPIDefaults: what the API server fills in before the rules of the Gateway API see an object.

enum GatewayAPIDefaults {
    /// Group of a parent or of an admitted route.
    static let group = "gateway.networking.k8s.io"
    static let parentKind = "Gateway"

    /// Group and kind of a backend. The core group has no name.
    static let backendGroup = ""
    static let backendKind = "Service"

    /// How the path of a match is compared, and the path of a match that names none.
    static let pathType = "PathPrefix"
    static let pathValue = "/"

    static let methodType = "Exact"
    static let fractionDenominator: Int32 = 100
    static let addressType = "IPAddress"
    static let listenerTLSMode = "Terminate"
    static let sessionType = "Cookie"

    /// Matches of an HTTP rule that names none: one, for every path.
    static let matchCount = 1
}
