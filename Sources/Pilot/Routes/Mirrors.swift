// Mirrors: copies of requests that go to other services.

import EnvoyAPI
import IstioAPI

enum Mirrors {
    /// The destinations of copies with the share of requests that are copied; none with a share of zero.
    static func all(of route: Networking.HTTPRoute) -> [(destination: Networking.Destination, share: EnvoyType.FractionalPercent)] {
        var result: [(destination: Networking.Destination, share: EnvoyType.FractionalPercent)] = []
        if let mirror = route.$mirror, let share = share(of: route) { result.append((mirror, share)) }
        for mirror in route.mirrors {
            guard let destination = mirror.$destination, let share = share(mirror.$percentage) else { continue }
            result.append((destination, share))
        }
        return result
    }

    static func policy(to cluster: String, share: EnvoyType.FractionalPercent) -> EnvoyRoute.RouteAction.RequestMirrorPolicy {
        var policy = EnvoyRoute.RouteAction.RequestMirrorPolicy()
        policy.cluster = cluster
        policy.runtimeFraction.defaultValue = share
        policy.traceSampled = false
        policy.disableShadowHostSuffixAppend = true
        return policy
    }

    private static func share(of route: Networking.HTTPRoute) -> EnvoyType.FractionalPercent? {
        guard route.$mirrorPercentage == nil, let percent = route.mirrorPercent else { return share(route.$mirrorPercentage) }
        return percent > 0 ? Percentages.ofHundred(percent) : nil
    }

    /// Without a percentage, every request is copied.
    private static func share(_ percentage: Networking.Percent?) -> EnvoyType.FractionalPercent? {
        guard let percentage else { return Percentages.ofHundred(100) }
        return percentage.value > 0 ? Percentages.ofMillion(percentage.value) : nil
    }
}
