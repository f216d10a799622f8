// StatNames: names of clusters in statistics, by the mesh's patterns.

import Mesh

enum StatNames {
    /// Fills in a pattern such as `%SERVICE%_%SERVICE_PORT%`.
    /// - Parameter targetPort: the application's port; 0 for traffic that goes out.
    static func name(pattern: String, service: Service, subset: String = "", port: Service.Port, targetPort: Int = 0) -> String {
        let short = service.registry == .kubernetes ? "\(service.name).\(service.namespace)" : service.hostname
        let values = [
            ("%SERVICE%", short), ("%SERVICE_FQDN%", service.hostname), ("%SUBSET_NAME%", subset),
            ("%TARGET_PORT%", String(targetPort)), ("%SERVICE_PORT%", String(port.number)), ("%SERVICE_PORT_NAME%", port.name),
            ("%SERVICE_NAME%", service.name),
        ]
        return values.reduce(pattern) { text, value in replacing(value.0, by: value.1, in: text) }
    }

    private static func replacing(_ mark: String, by value: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[percent...]
            if rest.hasPrefix(mark) {
                result += value
                rest = rest.dropFirst(mark.count)
            } else {
                result += "%"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}
