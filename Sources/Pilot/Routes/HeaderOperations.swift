// HeaderOperations: headers that a route sets, adds and removes.

import EnvoyAPI
import IstioAPI

struct HeaderOperations {
    let requestAdditions: [EnvoyCore.HeaderValueOption]
    let requestRemovals: [String]
    let responseAdditions: [EnvoyCore.HeaderValueOption]
    let responseRemovals: [String]

    /// The host that requests are given: Envoy changes it by a setting of its own, not as a header.
    let authority: String?

    init(_ headers: Networking.Headers) {
        let request = headers.request
        let response = headers.response
        requestAdditions =
            Self.options(request.set, .overwriteIfExistsOrAdd) + Self.options(request.add, .appendIfExistsOrAdd)
        responseAdditions =
            Self.options(response.set, .overwriteIfExistsOrAdd) + Self.options(response.add, .appendIfExistsOrAdd)
        requestRemovals = request.remove.filter { !Self.isReserved($0) }
        responseRemovals = response.remove.filter { !Self.isReserved($0) }
        authority = Self.authority(in: request.set) ?? Self.authority(in: request.add)
    }

    private static func options(
        _ headers: [String: String], _ action: EnvoyCore.HeaderValueOption.HeaderAppendAction
    ) -> [EnvoyCore.HeaderValueOption] {
        headers.filter { !isReserved($0.key) }.sorted { $0.key < $1.key }.map { name, value in
            var option = EnvoyCore.HeaderValueOption()
            option.header.key = name
            option.header.value = value
            option.appendAction = action
            return option
        }
    }

    private static func authority(in headers: [String: String]) -> String? {
        let named = headers.filter { isAuthority($0.key) && !$0.value.isEmpty }
        return named.min { $0.key < $1.key }?.value
    }

    private static func isAuthority(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return lowered == ":authority" || lowered == "host"
    }

    /// Whether Envoy keeps the header for itself: pseudo headers of HTTP/2, and the host.
    private static func isReserved(_ name: String) -> Bool { name.hasPrefix(":") || name.lowercased() == "host" }
}
