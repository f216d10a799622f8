// WasmPluginRules: WebAssembly modules in the proxies.

import IstioAPI

enum WasmPluginRules {
    static func check(_ plugin: Extensions.WasmPlugin, at spec: Place, _ report: Report) {
        TargetReferenceRules.check(
            selector: plugin.$selector, reference: plugin.$targetRef, references: plugin.targetRefs, at: spec, report)
        WasmModuleRules.checkURL(plugin.url, at: spec["url"], report)
        WasmModuleRules.checkEnvironment(plugin.vmConfig.env, at: spec["vmConfig"]["env"], report)
    }
}

/// What WasmPlugin and TrafficExtension say of a module. Sizes and the form of its digest are in the options of the fields.
enum WasmModuleRules {
    /// A module comes from a registry of images, a web server or a file. A URL without a scheme is one of a registry.
    static func checkURL(_ url: String, at place: Place, _ report: Report) {
        guard !url.isEmpty else { return }
        guard let scheme = RequestURL.scheme(of: url) ?? RequestURL.scheme(of: "http://" + url) else {
            return report.error(
                "module-url", place, "\"\(url)\" is not a URL", hint: "write it as in oci://registry.example.com/filter:1.0")
        }
        switch scheme {
        case "", "http", "https", "oci", "file": return
        default:
            report.error(
                "module-url", place, "modules cannot be fetched by \(scheme)",
                hint: "use oci, https, http or file; before a host with a port write the scheme too, as in oci://\(url.prefix(60))")
        }
    }

    static func checkEnvironment(_ variables: [Extensions.EnvVar], at place: Place, _ report: Report) {
        for (index, variable) in variables.enumerated() where variable.valueFrom == .host && place[index]["value"].isPresent {
            report.error(
                "environment-value", place[index]["value"], "the value comes from the proxy's environment, so none may be given",
                hint: "remove value, or use valueFrom: INLINE")
        }
    }
}
