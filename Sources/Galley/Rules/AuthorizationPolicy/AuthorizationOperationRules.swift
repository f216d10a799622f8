// AuthorizationOperationRules: what a request has to ask for.

import IstioAPI

enum AuthorizationOperationRules {
    static func check(_ to: Security.Rule.To, at place: Place, _ report: Report) {
        let operation = to.operation
        let place = place["operation"]
        guard to.$operation != nil else {
            return report.error("no-operation", place, "the entry does not say which requests", hint: "give it an operation")
        }
        let texts: [(name: StaticString, values: [String])] = [
            ("hosts", operation.hosts), ("notHosts", operation.notHosts), ("methods", operation.methods),
            ("notMethods", operation.notMethods),
        ]
        let ports: [(name: StaticString, values: [String])] = [("ports", operation.ports), ("notPorts", operation.notPorts)]
        let paths: [(name: StaticString, values: [String])] = [("paths", operation.paths), ("notPaths", operation.notPaths)]
        if [texts, ports, paths].allSatisfy({ $0.allSatisfy(\.values.isEmpty) }) {
            report.error("no-operation", place, "the operation is empty", hint: "say which requests are meant, or remove to to mean all")
        }
        for (name, values) in texts { AuthorizationValues.checkNotEmpty(values, at: place[name], report) }
        for (name, values) in ports { AuthorizationValues.checkPorts(values, at: place[name], report) }
        for (name, values) in paths {
            AuthorizationValues.checkNotEmpty(values, at: place[name], report)
            for (index, path) in values.enumerated() { checkTemplate(path, at: place[name][index], report) }
        }
    }

    /// Templates of paths: `{*}` is one segment, `{**}` is any number of them, and braces have no other use.
    private static func checkTemplate(_ path: String, at place: Place, _ report: Report) {
        guard path.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return }
        let isSlash: (Character) -> Bool = { $0 == "/" }
        let trimmed = path.drop(while: isSlash)
        let end = trimmed.lastIndex { $0 != "/" }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
        let segments = trimmed[..<end].split(separator: "/", omittingEmptySubsequences: false)
        let isTemplate = path.contains("{*}") || path.contains("{**}")
        var hasTail = false
        for segment in segments {
            if segment == "{*}" || segment == "{**}" {
                if hasTail {
                    return report.error(
                        "path-template", place, "{**} stands for the rest, so no {*} or {**} may follow", hint: "let {**} be the last")
                }
                hasTail = segment == "{**}"
            } else if segment.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
                return report.error(
                    "path-template", place, "\"\(segment)\" is no template",
                    hint: "use {*} or {**} as a whole segment, as in /orders/{*}/items")
            } else if isTemplate, !isLiteral(segment) {
                return report.error(
                    "path-template", place,
                    segment.isEmpty
                        ? "a path with a template may not have empty segments" : "\"\(segment)\" may not stand in a path with a template",
                    hint: "use {*} in place of *, and characters of URLs elsewhere")
            }
        }
    }

    private static func isLiteral(_ segment: Substring) -> Bool {
        !segment.isEmpty
            && segment.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || "-._~%!$&'()+,;:@=".utf8.contains($0) }
    }
}
