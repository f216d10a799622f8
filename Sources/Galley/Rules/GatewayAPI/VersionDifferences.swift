// VersionDifferences: where an older version of a kind asks less than the schema, which describes the newest one.

/// A field on which an older version of its kind is more generous.
struct VersionDifference: Sendable {
    /// The type whose field it is, by its full name.
    let type: String

    /// The field, by its JSON name.
    let field: String

    /// What holds in the older version.
    var isRequired = true
    var minItems: Int?
    var maxItems: Int?

    /// Whether items are held against the pattern that they may not match.
    var checksNotPattern = true
}

enum VersionDifferences {
    private static let alpha2 = "gateway.networking.k8s.io/v1alpha2"

    /// The differences that concern `apiVersion`; hardly ever any.
    static func of(apiVersion: String) -> [VersionDifference] { apiVersion == alpha2 ? ofAlpha2 : [] }

    /// What holds for a field in `apiVersion`, nil when the schema does.
    static func difference(apiVersion: String, type: String, field: String) -> VersionDifference? {
        of(apiVersion: apiVersion).first { $0.field == field && $0.type == type }
    }

    /// v1alpha2 of the routes for streams: several rules, and a TLSRoute without host names or with IP addresses.
    private static let ofAlpha2 = [
        VersionDifference(type: "meshctl.gateway.TCPRouteSpec", field: "rules", minItems: 1, maxItems: 16),
        VersionDifference(type: "meshctl.gateway.UDPRouteSpec", field: "rules", minItems: 1, maxItems: 16),
        VersionDifference(type: "meshctl.gateway.TLSRouteSpec", field: "rules", minItems: 1, maxItems: 16),
        VersionDifference(
            type: "meshctl.gateway.TLSRouteSpec", field: "hostnames", isRequired: false, maxItems: 1_024, checksNotPattern: false),
    ]
}
