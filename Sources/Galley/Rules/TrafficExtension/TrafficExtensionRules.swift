// TrafficExtensionRules: WebAssembly modules and Lua scripts in the proxies.

import IstioAPI

enum TrafficExtensionRules {
    static func check(_ policy: Extensions.TrafficExtension, at spec: Place, _ report: Report) {
        TargetReferenceRules.check(selector: policy.$selector, reference: nil, references: policy.targetRefs, at: spec, report)
        if case .wasm(let module) = policy.filterConfig {
            WasmModuleRules.checkURL(module.url, at: spec["wasm"]["url"], report)
            WasmModuleRules.checkEnvironment(module.vmConfig.env, at: spec["wasm"]["vmConfig"]["env"], report)
        }
    }
}
