// WorkloadAddressRules: the address of a workload, wherever one is described.

import IstioAPI
import Mesh

/// What ServiceEntry, WorkloadEntry and WorkloadGroup agree on. That a socket's path is sound is in the options of the field.
enum WorkloadAddressRules {
    static func isSocket(_ workload: Networking.WorkloadEntry) -> Bool { workload.address.hasPrefix("unix://") }

    /// A Unix socket has no ports, not even an empty list of them.
    static func checkSocketPorts(_ workload: Networking.WorkloadEntry, at place: Place, _ report: Report) {
        if isSocket(workload), place["ports"].isPresent {
            report.error("socket-ports", place["ports"], "a Unix socket has no ports", hint: "remove the ports")
        }
    }

    /// A workload of another network may be without an address: it is then reached through that network's gateway.
    static func checkPresence(_ workload: Networking.WorkloadEntry, at place: Place, _ report: Report) {
        guard workload.address.isEmpty else { return }
        if workload.network.isEmpty {
            report.error(
                "no-address", place["address"], "the workload has no address", hint: "give it an address, or the network that it is in")
        } else {
            report.warning(
                "address-by-network", place["network"], "without an address the workload is reached only through a gateway of its network",
                hint: "give it an address if it can be reached directly")
        }
    }
}
