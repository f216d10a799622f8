// WorkloadKindRules: the kinds that make pods: Deployment and its relatives.

import KubernetesAPI

/// Deployment.
enum DeploymentRules {
    static func check(_ deployment: Kubernetes.Deployment, at root: Place, _ report: Report) {
        guard let spec = deployment.$spec else { return }
        let place = root["spec"]
        LabelSelectorRules.check(spec.$selector, matches: spec.$template, at: place, report)
        PodTemplateRules.check(spec.$template, restart: .always, at: place["template"], report)
        CanonicalServiceRules.check(spec.template.metadata, at: place["template"]["metadata"], report)
        let unavailable = spec.strategy.rollingUpdate.$maxUnavailable
        if spec.strategy.type == "Recreate", spec.strategy.$rollingUpdate != nil {
            report.error(
                "rollout-strategy", place["strategy"]["rollingUpdate"], "a Deployment that is recreated is not updated step by step",
                hint: "remove it, or make the type RollingUpdate")
        } else if isZero(unavailable), isZero(spec.strategy.rollingUpdate.$maxSurge) {
            report.error(
                "rollout-strategy", place["strategy"]["rollingUpdate"]["maxUnavailable"],
                "with maxUnavailable and maxSurge both 0 no pod could ever be replaced", hint: "raise one of them")
        }
    }

    private static func isZero(_ amount: Kubernetes.IntOrString?) -> Bool {
        switch amount?.kind {
        case .number(let number): number == 0
        case .text(let text): text == "0%"
        case nil: false
        }
    }
}

/// ReplicaSet.
enum ReplicaSetRules {
    static func check(_ set: Kubernetes.ReplicaSet, at root: Place, _ report: Report) {
        guard let spec = set.$spec else { return }
        let place = root["spec"]
        LabelSelectorRules.check(spec.$selector, matches: spec.$template, at: place, report)
        PodTemplateRules.check(spec.$template, restart: .always, at: place["template"], report)
    }
}

/// StatefulSet. The volumes that it claims for each pod can be mounted like the pod's own.
enum StatefulSetRules {
    static func check(_ set: Kubernetes.StatefulSet, at root: Place, _ report: Report) {
        guard let spec = set.$spec else { return }
        let place = root["spec"]
        LabelSelectorRules.check(spec.$selector, matches: spec.$template, at: place, report)
        let claims = spec.volumeClaimTemplates.compactMap(\.metadata.name)
        PodTemplateRules.check(spec.$template, restart: .always, claims: claims, at: place["template"], report)
    }
}

/// DaemonSet.
enum DaemonSetRules {
    static func check(_ set: Kubernetes.DaemonSet, at root: Place, _ report: Report) {
        guard let spec = set.$spec else { return }
        let place = root["spec"]
        LabelSelectorRules.check(spec.$selector, matches: spec.$template, at: place, report)
        PodTemplateRules.check(spec.$template, restart: .always, at: place["template"], report)
    }
}

/// ReplicationController, whose selector is a map, and by default the labels of its pods.
enum ReplicationControllerRules {
    static func check(_ controller: Kubernetes.ReplicationController, at root: Place, _ report: Report) {
        guard let spec = controller.$spec else { return }
        let place = root["spec"]
        if spec.$template != nil, !spec.selector.isEmpty {
            LabelSelectorRules.check(spec.selector, matches: spec.template.metadata.labels, at: place["selector"], report)
        }
        PodTemplateRules.check(spec.$template, restart: .always, at: place["template"], report)
    }
}

/// DeploymentConfig of OpenShift, whose selector is a map.
enum DeploymentConfigRules {
    static func check(_ configuration: Kubernetes.DeploymentConfig, at root: Place, _ report: Report) {
        guard let spec = configuration.$spec else { return }
        let place = root["spec"]
        if spec.$template != nil, !spec.selector.isEmpty {
            LabelSelectorRules.check(spec.selector, matches: spec.template.metadata.labels, at: place["selector"], report)
        }
        PodTemplateRules.check(spec.$template, restart: .always, at: place["template"], report)
    }
}

/// Job.
enum JobRules {
    static func check(_ job: Kubernetes.Job, at root: Place, _ report: Report) {
        check(job.$spec, at: root["spec"], report)
    }

    static func check(_ spec: Kubernetes.JobSpec?, at place: Place, _ report: Report) {
        guard let spec else { return }
        // The selector of a Job that a cluster gave away is the one that the API server made.
        let isMade = spec.selector.matchLabels.keys.contains { $0.hasSuffix("controller-uid") }
        if spec.$selector != nil, spec.manualSelector != true, !isMade {
            report.error("job-selector", place["selector"], "a Job makes the selector for its pods itself", hint: "remove the selector")
        } else if spec.manualSelector == true {
            LabelSelectorRules.check(spec.$selector, matches: spec.$template, at: place, report)
        }
        PodTemplateRules.check(spec.$template, restart: .untilDone, at: place["template"], report)
        if spec.completionMode == "Indexed", !place["completions"].isPresent {
            report.error("job-completions", place["completions"], "an indexed Job needs the number of its indexes", hint: "add completions")
        }
    }
}

/// CronJob.
enum CronJobRules {
    static func check(_ job: Kubernetes.CronJob, at root: Place, _ report: Report) {
        guard let spec = job.$spec else { return }
        let place = root["spec"]
        if !spec.schedule.isEmpty, let flaw = CronSchedule.flaw(in: spec.schedule) {
            report.error("schedule-form", place["schedule"], flaw, hint: "write minute, hour, day, month and weekday: \"30 2 * * 1-5\"")
        }
        JobRules.check(spec.jobTemplate.$spec, at: place["jobTemplate"]["spec"], report)
    }
}
