// ProxyConfigRules: settings with which the proxies of a namespace or of selected workloads start.

import IstioAPI

/// ProxyConfig, the resource. Its numbers are bounded in the options of the fields.
enum ProxyConfigRules {
    static func check(_ config: Networking.ProxyConfig, at spec: Place, _ report: Report) {
        SelectorRules.check(config.$selector, at: spec["selector"], report)
    }
}
