// HeaderOperationRules: headers that a route adds, replaces or removes, and who may change the authority.

import IstioAPI
import Mesh

/// `headers` of a route or of a destination. What routing goes by (`host` and the pseudo headers) is out of reach, except
/// that a request's authority may be replaced.
enum HeaderOperationRules {
    static func check(_ headers: Networking.Headers, at place: Place, _ report: Report) {
        if let request = headers.$request { check(request, mayChangeAuthority: true, at: place["request"], report) }
        if let response = headers.$response { check(response, mayChangeAuthority: false, at: place["response"], report) }
    }

    private static func check(
        _ operations: Networking.Headers.HeaderOperations, mayChangeAuthority: Bool, at place: Place, _ report: Report
    ) {
        entries(operations.set, mayChangeAuthority: mayChangeAuthority, at: place, "set", report)
        entries(operations.add, mayChangeAuthority: mayChangeAuthority, at: place, "add", report)
        for (index, name) in operations.remove.enumerated() {
            checkName(name, mayBeAuthority: false, at: place["remove"][index], report)
        }
    }

    private static func entries(
        _ headers: [String: String], mayChangeAuthority: Bool, at parent: Place, _ field: StaticString, _ report: Report
    ) {
        for (name, value) in headers {
            checkName(name, mayBeAuthority: mayChangeAuthority, at: parent[field].key(name), report)
            if !HTTPHeaderValue.isValid(value) {
                report.error(
                    "header-value", parent[field].entry(name),
                    value.utf8.contains(UInt8(ascii: "%"))
                        ? "a percent sign opens a variable that is not closed as it should be" : "the value has control characters",
                    hint: value.utf8.contains(UInt8(ascii: "%"))
                        ? "write %% for a percent sign, %NAME% or %NAME(arguments)% for a variable"
                        : "remove line ends and other control characters")
            }
        }
    }

    private static func checkName(_ name: String, mayBeAuthority: Bool, at place: @autoclosure () -> Place, _ report: Report) {
        if name.isEmpty {
            report.error("header-name", place(), "the header has no name", hint: "name the header")
        } else if HTTPHeader.isOwnedByRouting(name) && !(mayBeAuthority && HTTPHeader.isAuthority(name)) {
            report.error(
                "header-protected", place(), "\"\(name)\" belongs to the routing of requests and cannot be changed here",
                hint: "use rewrite for the path or authority of requests")
        }
    }
}

/// The authority of a request is replaced in one place only.
enum AuthorityRules {
    static func check(_ route: Networking.HTTPRoute, at place: Place, _ report: Report) {
        guard let request = route.$headers?.$request, !(request.set.isEmpty && request.add.isEmpty) else { return }
        // An empty authority changes nothing, so another may follow it.
        var isSet = route.$rewrite.map { !$0.authority.isEmpty } ?? false
        for (name, value) in request.set where HTTPHeader.isAuthority(name) {
            if isSet { twice(at: place["headers"]["request"]["set"].key(name), report) }
            isSet = isSet || !value.isEmpty
        }
        for (name, value) in request.add where HTTPHeader.isAuthority(name) {
            if isSet { twice(at: place["headers"]["request"]["add"].key(name), report) }
            isSet = isSet || !value.isEmpty
        }
    }

    private static func twice(at place: Place, _ report: Report) {
        report.error(
            "authority-twice", place, "the authority of the request is replaced in two places",
            hint: "keep one of rewrite.authority and the headers host and :authority")
    }
}
