// WorkloadEntryRules: a workload outside Kubernetes.

import IstioAPI
import Mesh

enum WorkloadEntryRules {
    static func check(_ workload: Networking.WorkloadEntry, at spec: Place, _ report: Report) {
        WorkloadAddressRules.checkPresence(workload, at: spec, report)
        WorkloadAddressRules.checkSocketPorts(workload, at: spec, report)
        if !workload.address.isEmpty, !WorkloadAddressRules.isSocket(workload), !IPAddress.isValid(workload.address),
            !Hostname.isValid(workload.address)
        {
            report.error(
                "workload-address", spec["address"], "\"\(workload.address)\" is neither an IP address nor a host name",
                hint: "write an IP address, a host name, or unix:// and a path")
        }
        LabelMapRules.check(workload.labels, at: spec["labels"], report)
    }
}
