// TargetReferenceRules: policies that name what they apply to, instead of selecting workloads by labels.

import IstioAPI

/// `targetRef` and `targetRefs`. That they have a kind and a name and no namespace is in the options of the fields.
enum TargetReferenceRules {
    /// The three ways in which a policy says what it applies to, of which it may use one.
    ///
    /// What counts is what is written: the API server takes an empty list for one of them.
    static func check(
        selector: IstioType.WorkloadSelector?, reference: IstioType.PolicyTargetReference?, references: [IstioType.PolicyTargetReference],
        at spec: Place, _ report: Report
    ) {
        SelectorRules.check(selector, at: spec["selector"], report)
        if let reference { check(reference, at: spec["targetRef"], report) }
        for (index, reference) in references.enumerated() { check(reference, at: spec["targetRefs"][index], report) }

        let hasReference = spec["targetRef"].isPresent
        let hasReferences = spec["targetRefs"].isPresent
        let isExclusive =
            switch (spec["selector"].isPresent, hasReference, hasReferences) {
            case (true, true, _), (true, _, true), (_, true, true): false
            default: true
            }
        if !isExclusive {
            report.error(
                "target-choice", hasReferences ? spec["targetRefs"] : spec["targetRef"],
                "a policy is attached in one way only: by selector, targetRef or targetRefs", hint: "keep one of them")
        }
    }

    /// What a policy may be attached to.
    static func check(_ reference: IstioType.PolicyTargetReference, at place: Place, _ report: Report) {
        guard !reference.kind.isEmpty else { return }
        switch (reference.group, reference.kind) {
        case ("", "Service"), ("core", "Service"), ("networking.istio.io", "ServiceEntry"), ("gateway.networking.k8s.io", "Gateway"),
            ("gateway.networking.k8s.io", "GatewayClass"):
            return
        case ("", "ServiceEntry"):
            wrongGroup("networking.istio.io", of: reference, place, report)
        case ("", "Gateway"), ("", "GatewayClass"):
            wrongGroup("gateway.networking.k8s.io", of: reference, place, report)
        default:
            let group = reference.group.isEmpty ? "the core group" : "group \"\(reference.group)\""
            report.error(
                "target-kind", place["kind"], "a policy cannot be attached to a \(reference.kind) of \(group)",
                hint: "refer to a Gateway, GatewayClass, Service or ServiceEntry")
        }
    }

    private static func wrongGroup(_ group: String, of reference: IstioType.PolicyTargetReference, _ place: Place, _ report: Report) {
        report.error(
            "target-kind", place["group"], "\(reference.kind) is not a kind of the core group", hint: "give the reference group: \(group)")
    }
}
