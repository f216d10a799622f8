// ServiceEntryRules: services outside the mesh's own registry.

import IstioAPI
import Mesh

/// ServiceEntry: the rules in the order in which a person reads the document.
enum ServiceEntryRules {
    static func check(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        hosts(entry, at: spec, report)
        addresses(entry, at: spec, report)
        ServiceEntryPorts.check(entry, at: spec, report)
        location(entry, at: spec, report)
        ServiceEntryEndpoints.check(entry, at: spec, report)
        workloadSelector(entry, at: spec, report)
        ServiceEntryVisibility.check(entry.exportTo, at: spec, report)
    }

    static func resolvesByDNS(_ entry: Networking.ServiceEntry) -> Bool {
        entry.resolution == .dns || entry.resolution == .dnsRoundRobin
    }

    // MARK: Hosts

    private static func hosts(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        let mustResolve = resolvesByDNS(entry) && entry.endpoints.isEmpty
        for (index, host) in entry.hosts.enumerated() where host != "*" {
            let place = spec["hosts"][index]
            let isWildcard = host.utf8.contains(UInt8(ascii: "*"))
            if !Hostname.isValidWildcard(host) {
                report.error(
                    "host-form", place, "\"\(host)\" is not a host name",
                    hint: "use letters, digits and dashes between dots; a wildcard may only stand in front, as in *.example.com")
            } else if entry.resolution == .dynamicDns {
                if !isWildcard {
                    report.error(
                        "host-resolution", place, "resolution DYNAMIC_DNS is for wildcards, and this is one host",
                        hint: "begin the host with \"*.\", or use resolution DNS")
                }
            } else if mustResolve, !Hostname.isValid(host) {
                report.error(
                    "host-resolution", place, "\"\(host)\" cannot be looked up by DNS, and there are no endpoints to look up instead",
                    hint: "write a full host name, add endpoints, or use resolution NONE")
            }
            if isWildcard, entry.resolution != .dynamicDns, !host.hasPrefix("*.") {
                report.warning(
                    "partial-wildcard", place, "proxies match a wildcard by whole labels, so \"\(host)\" may not match what it seems to",
                    hint: "begin the host with \"*.\"")
            }
        }
    }

    // MARK: Addresses

    private static func addresses(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        let allowsRanges = entry.resolution == .none || entry.resolution == .static
        var hasRange = false
        for (index, address) in entry.addresses.enumerated() {
            let isRange = address.utf8.contains(UInt8(ascii: "/"))
            if !Subnet.isValid(address) {
                report.error(
                    "address-form", spec["addresses"][index], "\"\(address)\" is neither an IP address nor a range of them",
                    hint: "write it as in 10.1.2.3 or 10.1.0.0/16")
            } else if isRange, !allowsRanges, !hasRange, entry.resolution != .dynamicDns {
                report.error(
                    "address-range", spec["addresses"][index], "a range of addresses needs resolution NONE or STATIC",
                    hint: "write single addresses, or change the resolution")
            }
            hasRange = hasRange || isRange
        }
        if entry.resolution == .dynamicDns, !entry.addresses.isEmpty {
            report.error(
                "dynamic-resolution", spec["addresses"], "with resolution DYNAMIC_DNS the service has no addresses of its own",
                hint: "remove the addresses")
        }
    }

    // MARK: Location and workloads

    private static func location(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        guard entry.resolution == .dynamicDns, entry.location == .meshInternal else { return }
        if let waypoint = report.resource.labels["istio.io/use-waypoint"], !waypoint.isEmpty, waypoint != "none" {
            report.error(
                "dynamic-resolution", spec["location"], "a service inside the mesh with resolution DYNAMIC_DNS cannot use a waypoint",
                hint: "remove the label istio.io/use-waypoint, or use location MESH_EXTERNAL")
        }
    }

    private static func workloadSelector(_ entry: Networking.ServiceEntry, at spec: Place, _ report: Report) {
        let selector = spec["workloadSelector"]
        SelectorRules.check(entry.$workloadSelector, at: selector, report)
        guard selector.isPresent else { return }
        if spec["endpoints"].isPresent {
            report.error(
                "endpoints-choice", selector, "endpoints are either listed or selected, not both",
                hint: "remove endpoints or workloadSelector")
        } else if entry.resolution == .none {
            report.warning(
                "selector-without-resolution", selector, "with resolution NONE the selected workloads are not used",
                hint: "use resolution STATIC")
        }
    }
}
