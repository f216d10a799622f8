// GatewayAPIFilterDetails: what the details of a filter of an HTTPRoute have to agree on.

import KubernetesAPI

enum GatewayAPIFilterDetails {
    static func check(_ filter: GatewayAPI.HTTPRouteFilter, at place: Place, _ report: Report) {
        if let mirror = filter.$requestMirror { GatewayAPIMirrorRules.check(mirror, at: place["requestMirror"], report) }
        if let redirect = filter.$requestRedirect, let path = redirect.$path {
            GatewayAPIPathModifierRules.check(path, at: place["requestRedirect"]["path"], report)
        }
        if let rewrite = filter.$urlRewrite, let path = rewrite.$path {
            GatewayAPIPathModifierRules.check(path, at: place["urlRewrite"]["path"], report)
        }
        if let cors = filter.$cors { GatewayAPICORSRules.check(cors, at: place["cors"], report) }
        if let authorization = filter.$externalAuth { GatewayAPIExternalAuthRules.check(authorization, at: place["externalAuth"], report) }
    }
}

/// Copies of requests: to where, and of how many.
enum GatewayAPIMirrorRules {
    static func check(_ mirror: GatewayAPI.HTTPRequestMirrorFilter, at place: Place, _ report: Report) {
        BackendReferenceRules.check(mirror.$backendRef, at: place["backendRef"], report)
        if place["percent"].isPresent, place["fraction"].isPresent {
            report.error(
                "mirror-share", place["fraction"], "the share of mirrored requests is given twice", hint: "keep either percent or fraction")
        }
        if let fraction = mirror.$fraction, let numerator = fraction.numerator {
            let denominator = fraction.denominator ?? GatewayAPIDefaults.fractionDenominator
            if numerator > denominator {
                report.error(
                    "mirror-share", place["fraction"]["numerator"], "\(numerator) of \(denominator) is more than all requests",
                    hint: "give a numerator of at most \(denominator)")
            }
        }
    }
}

/// A new path, whole or in part: the field that belongs to the type, and only that.
enum GatewayAPIPathModifierRules {
    static func check(_ path: GatewayAPI.HTTPPathModifier, at place: Place, _ report: Report) {
        field("replaceFullPath", of: "ReplaceFullPath", path.type, at: place, report)
        field("replacePrefixMatch", of: "ReplacePrefixMatch", path.type, at: place, report)
    }

    private static func field(_ name: StaticString, of type: String, _ given: String, at place: Place, _ report: Report) {
        let field = place[name]
        guard !given.isEmpty, field.isPresent != (given == type) else { return }
        if given == type {
            report.error("path-modifier", field, "type \(type) needs the new path", hint: "add \"\(name)\"")
        } else {
            report.error(
                "path-modifier", field, "\"\(name)\" belongs to type \(type), not \(given)", hint: "make the type \(type), or remove this")
        }
    }
}

/// Cross-origin requests: an asterisk says everything and stands alone.
enum GatewayAPICORSRules {
    static func check(_ cors: GatewayAPI.HTTPCORSFilter, at place: Place, _ report: Report) {
        asterisk(cors.allowOrigins, "origin", at: place["allowOrigins"], report)
        asterisk(cors.allowMethods, "method", at: place["allowMethods"], report)
        asterisk(cors.allowHeaders, "header", at: place["allowHeaders"], report)
    }

    private static func asterisk(_ entries: [String], _ what: String, at place: Place, _ report: Report) {
        guard entries.count > 1, let index = entries.firstIndex(of: "*") else { return }
        report.error(
            "asterisk-not-alone", place[index], "\"*\" allows every \(what), so the other entries mean nothing",
            hint: "keep \"*\" alone, or name each \(what)")
    }
}

/// A server that is asked for permission: the details of its protocol, and only those.
enum GatewayAPIExternalAuthRules {
    static func check(_ filter: GatewayAPI.HTTPExternalAuthFilter, at place: Place, _ report: Report) {
        BackendReferenceRules.check(filter.$backendRef, at: place["backendRef"], report)
        details("grpc", of: "GRPC", filter.protocol, at: place, report)
        details("http", of: "HTTP", filter.protocol, at: place, report)
    }

    private static func details(_ name: StaticString, of type: String, _ given: String, at place: Place, _ report: Report) {
        let field = place[name]
        guard !given.isEmpty, field.isPresent != (given == type) else { return }
        if given == type {
            report.error("external-auth-protocol", field, "protocol \(type) needs its details", hint: "add \(name): {}")
        } else {
            report.error(
                "external-auth-protocol", field, "\"\(name)\" belongs to protocol \(type), not \(given)",
                hint: "make the protocol \(type), or remove this")
        }
    }
}
