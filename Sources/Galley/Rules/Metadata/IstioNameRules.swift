// IstioNameRules: Istio's annotations and labels: spelled right, on an object that they mean something for, with a value
// that is understood.

import Spelling

enum IstioNameRules {
    static func check(
        _ entries: [String: String], as use: KnownName.Use, of holder: MetadataHolder, at place: Place, _ report: Report
    ) {
        for key in entries.keys.filter({ isOfIstio($0) }).sorted() {
            let value = entries[key] ?? ""
            if let known = KnownName.of(key, use) {
                check(known, value, of: holder, at: place, report)
            } else if KnownName.of(key, use.other) != nil {
                report.warning(
                    "misplaced-name", place.key(key), "\(key) is \(use.other.article), and means nothing as \(use.article)",
                    hint: "move it to \(use.other.field)")
            } else if let guess = guess(for: key, use) {
                report.warning(
                    "unknown-istio-name", place.key(key), "Istio has no \(use.rawValue) \"\(key)\"", hint: "did you mean \"\(guess)\"?")
            }
        }
        if use == .label { NamespaceInjection.check(entries, of: holder, at: place, report) }
    }

    private static func check(_ known: KnownName, _ value: String, of holder: MetadataHolder, at place: Place, _ report: Report) {
        let key = place.key(known.name)
        if known.state == .deprecated {
            report.warning(
                "deprecated-name", key, "the \(known.use.rawValue) \(known.name) is deprecated",
                hint: replacement(of: known) ?? "see what took its place, and remove it")
        }
        if let misplaced = misplacement(of: known, holder) {
            report.warning("misplaced-name", key, misplaced.message, hint: misplaced.hint)
        } else if let flaw = NamedValue.flaw(in: value, of: known.name) {
            report.warning("annotation-value", place.entry(known.name), "\"\(value)\" \(flaw.message)", hint: flaw.hint)
        }
    }

    private static func replacement(of known: KnownName) -> String? {
        KnownName.of(known.name, known.use.other).map { $0.isDeprecated ? nil : "use the \(known.use.other.rawValue) of the same name" }
            ?? nil
    }

    // MARK: Place

    /// Why a name means nothing on an object of this kind, nil if it does mean something.
    private static func misplacement(of known: KnownName, _ holder: MetadataHolder) -> (message: String, hint: String)? {
        guard let kinds = known.kinds, !kinds.contains(holder.kind), known.name != ReservedAnnotations.dryRun || !holder.isIstio else {
            return nil
        }
        if kinds.contains("Pod") {
            if holder.makesPods {
                // Labels are often repeated on the object that makes the pods; only those that decide about the sidecar
                // are surely meant for the pods.
                guard known.use == .annotation || decisive.contains(known.name) else { return nil }
                let template = holder.kind == "CronJob" ? "spec.jobTemplate.spec.template" : "spec.template"
                return (
                    "\(known.name) is read from pods, not from the \(holder.kind) that makes them",
                    "move it to \(template).metadata.\(known.use.field)"
                )
            }
            // Their metadata becomes that of pods or of machines.
            if ["Gateway", "GatewayClass", "WorkloadGroup", "WorkloadEntry", "ListenerSet"].contains(holder.kind) { return nil }
        }
        guard known.use == .annotation || known.name == "sidecar.istio.io/inject" else { return nil }
        let hint =
            holder.kind == "Namespace" && known.name == "sidecar.istio.io/inject"
            ? "label the namespace istio-injection: enabled"
            : "it is for \(kinds.sorted().joined(separator: ", "))"
        return ("\(known.name) means nothing on a \(holder.kind)", hint)
    }

    private static let decisive: Set<String> = ["sidecar.istio.io/inject", "istio.io/dataplane-mode"]

    // MARK: Spelling

    /// Whether a key is of Istio's domain, or of one that looks like it.
    private static func isOfIstio(_ key: String) -> Bool {
        guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let prefix = key[..<slash]
        if prefix == "istio.io" || prefix.hasSuffix(".istio.io") { return !prefix.hasSuffix("internal.istio.io") }
        let labels = prefix.split(separator: ".")
        guard labels.count >= 2 else { return false }
        let domain = labels.suffix(2).joined(separator: ".")
        return (6...10).contains(domain.count) && slips(Array(domain), Array("istio.io")) <= 2
    }

    /// The known name at most two slips away, or more for longer names.
    private static func guess(for key: String, _ use: KnownName.Use) -> String? {
        let wanted = Array(key.lowercased())
        let limit = max(2, wanted.count / 10)
        return KnownName.all.filter { $0.use == use && !$0.isHidden }
            .map { (distance: slips(wanted, Array($0.name.lowercased())), name: $0.name) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?.name
    }
}

/// The label by which a namespace asks for sidecars.
enum NamespaceInjection {
    private static let label = "istio-injection"

    static func check(_ labels: [String: String], of holder: MetadataHolder, at place: Place, _ report: Report) {
        guard let value = labels[label] else { return }
        if holder.kind != "Namespace" {
            report.warning(
                "misplaced-name", place.key(label), "\(label) is read from namespaces only",
                hint: "label the pods sidecar.istio.io/inject: \"true\" instead")
        } else if value != "enabled", value != "disabled" {
            report.warning(
                "annotation-value", place.entry(label), "\"\(value)\" is neither enabled nor disabled", hint: "write enabled or disabled")
        } else if let revision = labels["istio.io/rev"], value == "enabled" {
            report.warning(
                "injection-twice", place.key("istio.io/rev"),
                "\(label) wins over the revision \"\(revision)\", which is then without effect",
                hint: "keep one of the two labels")
        }
    }
}
