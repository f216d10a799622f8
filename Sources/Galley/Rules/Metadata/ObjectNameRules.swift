// ObjectNameRules: the name of an object, or the beginning of one, in the form that its kind asks for.

import KubernetesAPI
import Mesh

enum ObjectNameRules {
    /// Forms of names, from the usual one to narrower ones.
    private enum Form {
        /// Lower-case labels with dots between them, at most 253 characters.
        case subdomain

        /// One lower-case label, at most 63 characters.
        case label

        /// A label that begins with a letter (RFC 1035): it becomes part of a host name and of environment variables.
        case letterLabel
    }

    static func check(_ metadata: Kubernetes.ObjectMeta, of holder: MetadataHolder, at place: Place, _ report: Report) {
        // What is no mapping has been reported as that.
        if place.isPresent, !place.isMapping { return }
        guard let name = metadata.name, !name.isEmpty else {
            guard !place["name"].isPresent || metadata.name != nil else { return }  // a value of another type
            if let prefix = metadata.generateName, !prefix.isEmpty {
                check(beginning: prefix, of: holder, at: place["generateName"], report)
            } else {
                report.error(
                    "missing-name", place["name"], "every object needs a name", hint: "add name:, or generateName: to have one made")
            }
            return
        }
        check(name, of: holder, at: place["name"], report)
    }

    private static func check(_ name: String, of holder: MetadataHolder, at place: Place, _ report: Report) {
        let form = form(of: holder)
        guard fits(name, form) else { return refuse(name, form, holder, at: place, report) }
        switch (holder.group, holder.kind) {
        case ("batch", "CronJob") where name.utf8.count > 52:
            report.error(
                "name-form", place, "the name has \(name.utf8.count) characters; those of a CronJob may have 52",
                hint: "shorten it: its Jobs add 11 characters")
        case ("apps", "StatefulSet") where !DNSLabel.isValidLowercase(name):
            report.warning(
                "name-form", place, "pods are named after the StatefulSet, and their host names are single DNS labels",
                hint: "use no dots, and at most 63 characters")
        default: break
        }
    }

    private static func check(beginning: String, of holder: MetadataHolder, at place: Place, _ report: Report) {
        // A dash at the end is followed by the random characters.
        let sample = beginning.hasSuffix("-") ? beginning.dropLast() + "a" : beginning[...]
        let form = form(of: holder)
        if !fits(String(sample), form) { refuse(beginning, form, holder, at: place, report) }
    }

    private static func form(of holder: MetadataHolder) -> Form {
        switch (holder.group, holder.kind) {
        case ("", "Service"): .letterLabel
        case ("", "Namespace"), ("networking.istio.io", "Gateway"): .label
        default: .subdomain
        }
    }

    private static func fits(_ name: String, _ form: Form) -> Bool {
        switch form {
        case .subdomain: DNSSubdomain.isValid(name)
        case .label: DNSLabel.isValidLowercase(name)
        case .letterLabel:
            DNSLabel.isValidLowercase(name) && (name.utf8.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false)
        }
    }

    private static func refuse(_ name: String, _ form: Form, _ holder: MetadataHolder, at place: Place, _ report: Report) {
        let hint =
            switch form {
            case .subdomain: "use lower-case letters, digits, dashes and dots, with a letter or digit at both ends, at most 253 characters"
            case .label: "use lower-case letters, digits and dashes, with a letter or digit at both ends, at most 63 characters"
            case .letterLabel: "use lower-case letters, digits and dashes, with a letter at the beginning, at most 63 characters"
            }
        report.error("name-form", place, "\"\(name.prefix(80))\" cannot be the name of a \(holder.kind)", hint: hint)
    }
}

extension Place {
    /// Whether the document has a mapping here.
    fileprivate var isMapping: Bool { isPresent && document.kind(node) == .mapping }
}
