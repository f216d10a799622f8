// LoadBalancerRules: how an endpoint is chosen: one way of preferring near ones, stickiness that works, warm-up.

import IstioAPI
import Mesh

/// `loadBalancer`. That there is one algorithm is in the .proto file.
enum LoadBalancerRules {
    static func check(_ loadBalancer: Networking.LoadBalancerSettings, at place: Place, _ report: Report) {
        if case .consistentHash(let hash)? = loadBalancer.lbPolicy { ConsistentHashRules.check(hash, at: place["consistentHash"], report) }
        if loadBalancer.$localityLbSetting != nil && loadBalancer.$zoneAwareLbSetting != nil {
            report.error(
                "locality-conflict", place["zoneAwareLbSetting"], "near endpoints are preferred in one way only",
                hint: "remove localityLbSetting or zoneAwareLbSetting")
        }
        if let setting = loadBalancer.$localityLbSetting { LocalityRules.check(setting, at: place["localityLbSetting"], report) }
        if let setting = loadBalancer.$zoneAwareLbSetting { LocalityRules.check(setting, at: place["zoneAwareLbSetting"], report) }
        if let warmup = loadBalancer.$warmup { self.warmup(warmup, at: place["warmup"], report) }
    }

    private static func warmup(_ warmup: Networking.WarmupConfiguration, at place: Place, _ report: Report) {
        DurationPrecision.check(warmup.duration, at: place, "duration", report)
        if warmup.aggression == 0 {
            report.error(
                "warmup-aggression", place["aggression"], "with aggression 0 the share of an endpoint would not grow",
                hint: "write a number above 0; 1 is a straight line")
        }
    }
}

/// `consistentHash`: a cookie with a name, and a table of a size that the algorithm works with. That the field
/// minimumRingSize is old is in the options of the field.
enum ConsistentHashRules {
    /// Envoy's bound for Maglev tables.
    private static let largestTable: UInt64 = 5_000_011

    static func check(_ hash: Networking.LoadBalancerSettings.ConsistentHashLB, at place: Place, _ report: Report) {
        if case .httpCookie(let cookie)? = hash.hashKey { self.cookie(cookie, at: place["httpCookie"], report) }
        if hash.minimumRingSize != 0 && hash.hashAlgorithm != nil {
            report.error(
                "hash-conflict", place["minimumRingSize"], "the size of the ring cannot be given beside ringHash or maglev",
                hint: "write ringHash: {minimumRingSize: \(hash.minimumRingSize)}, or remove it")
        }
        if case .maglev(let table)? = hash.hashAlgorithm { self.table(table.tableSize, at: place["maglev"], report) }
    }

    private static func cookie(_ cookie: Networking.LoadBalancerSettings.ConsistentHashLB.HTTPCookie, at place: Place, _ report: Report) {
        if cookie.name.isEmpty && place["name"].isPresent {
            report.error("cookie-name", place["name"], "a cookie needs a name", hint: "name the cookie")
        }
        var names: Set<String> = []
        for (index, attribute) in cookie.attributes.enumerated() {
            let name = place["attributes"][index]["name"]
            if attribute.name.isEmpty {
                if name.isPresent {
                    report.error("cookie-attribute", name, "an attribute needs a name", hint: "write a name such as SameSite")
                }
            } else if !names.insert(attribute.name).inserted {
                report.error(
                    "cookie-attribute", name, "the cookie already has an attribute \"\(attribute.name)\"", hint: "remove one of the two")
            }
        }
    }

    private static func table(_ size: UInt64, at place: Place, _ report: Report) {
        let place = place["tableSize"]
        if size == 0 {
            report.error("maglev-size", place, "the table needs a size", hint: "write a prime number such as 65537")
        } else if size >= largestTable {
            report.error("maglev-size", place, "the table may have at most 5000010 entries", hint: "write a prime number such as 65537")
        } else if !isPrime(size) {
            report.error(
                "maglev-size", place, "\(size) is not a prime number, which the size of the table has to be",
                hint: next(after: size).map { "write \($0), the next prime number" } ?? "write a prime number such as 65537")
        }
    }

    /// Whether a number below ``largestTable`` has no divisor; 1 counts as prime, as it does for Istio.
    private static func isPrime(_ number: UInt64) -> Bool {
        if number < 4 { return true }
        if number % 2 == 0 { return false }
        var divisor: UInt64 = 3
        while divisor * divisor <= number {
            if number % divisor == 0 { return false }
            divisor += 2
        }
        return true
    }

    private static func next(after number: UInt64) -> UInt64? { (number..<largestTable).first(where: isPrime) }
}
