// BootstrapView: what a proxy was started with.

import EnvoyAPI
import Protobuf

public struct BootstrapView: DumpView {
    public static let kind = "bootstrap"
    private let section: EnvoyAdmin.BootstrapConfigDump

    /// Nil if the dump has no bootstrap.
    public init?(_ dump: ConfigDump) {
        guard let section = dump.section(EnvoyAdmin.BootstrapConfigDump.self) else { return nil }
        self.section = section
    }

    public var resources: [any Message] { [section] }
    public var names: [String] { [section.bootstrap.node.id] }

    public func json() throws(JSONError) -> String { try ResourceText.json(section) }
    public func yaml() throws(JSONError) -> String { ResourceText.yaml(ofJSON: try json()) }

    /// Versions of the proxy, a line each.
    public func table(_ style: TableStyle) -> Table {
        var table = Table(gap: 1)
        let node = section.bootstrap.node
        if let version = text("ISTIO_VERSION", in: node.metadata), !version.isEmpty { table.add(["Istio Version:", version]) }
        if let digest = text("ISTIO_PROXY_SHA", in: node.metadata), !digest.isEmpty {
            let parts = digest.split(separator: ":" as Character, omittingEmptySubsequences: false)
            table.add(["Istio Proxy Version:", String(parts.count > 1 ? parts[1] : parts[0])])
        }
        table.add(["Envoy Version:", envoyVersion(node)])
        return table
    }

    private func envoyVersion(_ node: EnvoyCore.Node) -> String {
        var build = EnvoyCore.BuildVersion()
        if case .userAgentBuildVersion(let version)? = node.userAgentVersionType { build = version }
        var words = "\(build.version.majorNumber).\(build.version.minorNumber).\(build.version.patch)"
        if let label = text("build.label", in: build.metadata) { words += "-\(label)" }
        for key in ["revision.status", "build.type", "ssl.version"] {
            if let value = text(key, in: build.metadata) { words += "/\(value)" }
        }
        return words
    }

    private func text(_ key: String, in structure: Struct?) -> String? {
        guard case .string(let text)? = structure?.fields[key] else { return nil }
        return text
    }
}
