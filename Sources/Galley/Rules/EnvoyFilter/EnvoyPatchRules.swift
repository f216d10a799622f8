// EnvoyPatchRules: one patch: what it changes, where, how and to what.

import IstioAPI
import Spelling

enum EnvoyPatchRules {
    typealias Patch = Networking.EnvoyFilter.EnvoyConfigObjectPatch

    static func check(_ patch: Patch, at place: Place, _ report: Report) {
        EnvoyMatchRules.waypoint(patch.match, at: place["match"], report)
        // Istio looks no further at patches for waypoints, so what follows is not refused there; the proxy would, later.
        if patch.match.context == .waypoint {
            return EnvoyValue.check(place["patch"]["value"], of: patch.applyTo, as: .warning, report)
        }
        if patch.applyTo == .invalid {
            missing(
                "apply-to", place["applyTo"], "the patch does not say which part of Envoy's configuration it changes",
                hint: "set applyTo, to HTTP_FILTER or CLUSTER for instance", report)
        }
        change(patch, at: place["patch"], report)
        EnvoyMatchRules.check(patch.match, of: patch.applyTo, at: place["match"], report)
        EnvoyValue.check(place["patch"]["value"], of: patch.applyTo, as: .error, report)
    }

    /// The operation and whether it has something to work with.
    private static func change(_ patch: Patch, at place: Place, _ report: Report) {
        guard place.isPresent else {
            return report.error("missing-patch", place, "there is no patch to apply", hint: "add patch with an operation and a value")
        }
        if patch.patch.operation == .invalid {
            missing(
                "patch-operation", place["operation"], "the patch does not say what to do",
                hint: "set operation, to MERGE or INSERT_BEFORE for instance", report)
        }
        if patch.patch.operation != .remove, !place["value"].isPresent {
            report.error("patch-value", place["value"], "every operation but REMOVE needs a value", hint: "add the value, or use REMOVE")
        }
    }

    /// Reports an enumeration that is absent or INVALID. One that is misspelt has its finding from the schema.
    private static func missing(_ code: StaticString, _ place: Place, _ message: String, hint: String, _ report: Report) {
        guard !place.isPresent || place.document.isText(place.node, "INVALID") else { return }
        report.error(code, place, message, hint: hint)
    }
}
