// ExtensionView: configuration of extensions that came by itself (ECDS).

import EnvoyAPI
import Protobuf

public struct ExtensionView: DumpView {
    public static let kind = "ecds"
    public let extensions: [EnvoyCore.TypedExtensionConfig]
    private let section: EnvoyAdmin.EcdsConfigDump

    public init(_ dump: ConfigDump) {
        // Some Envoys write a section for each kind of filter.
        section = EnvoyAdmin.EcdsConfigDump.with(dump.sections)
        extensions = section.ecdsFilters.compactMap { try? $0.ecdsFilter.unpacked(as: EnvoyCore.TypedExtensionConfig.self) }
            .sorted { ($0.typedConfig.typeURL, $0.name) < ($1.typedConfig.typeURL, $1.name) }
    }

    public var resources: [any Message] { extensions }
    public var names: [String] { extensions.map(\.name) }

    public func table(_ style: TableStyle) -> Table {
        var table = Table(["ECDS NAME", "TYPE"])
        for item in extensions {
            table.add([style.showsKinds ? "\(Self.kind)/\(item.name)" : item.name, String(item.typedConfig.typeName)])
        }
        return table
    }

    /// The whole section, with versions and times.
    public func json() throws(JSONError) -> String { try ResourceText.json(section) }
    public func yaml() throws(JSONError) -> String { ResourceText.yaml(ofJSON: try json()) }
}

extension EnvoyAdmin.EcdsConfigDump {
    fileprivate static func with(_ sections: [AnyMessage]) -> Self {
        var all = Self()
        for section in sections {
            if let part = try? section.unpacked(as: Self.self) { all.ecdsFilters += part.ecdsFilters }
        }
        return all
    }
}
