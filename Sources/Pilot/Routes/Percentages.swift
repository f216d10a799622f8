// Percentages: shares of requests, in Envoy's form.

import EnvoyAPI
import IstioAPI

enum Percentages {
    /// Parts of a million: percent with four digits behind the point.
    static func ofMillion(_ percent: Double) -> EnvoyType.FractionalPercent {
        var fraction = EnvoyType.FractionalPercent()
        let parts = percent * 10_000
        fraction.numerator = parts > 0 ? UInt32(min(parts, 1_000_000)) : 0
        fraction.denominator = .million
        return fraction
    }

    static func ofHundred(_ percent: UInt32) -> EnvoyType.FractionalPercent {
        var fraction = EnvoyType.FractionalPercent()
        fraction.numerator = percent
        return fraction
    }
}
