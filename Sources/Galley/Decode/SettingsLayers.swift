// SettingsLayers: the settings of a mesh, from Istio's defaults and what a user laid over them.

import IstioAPI
import Mesh
import Protobuf

/// What documents say about the settings of the mesh, before the defaults are put under it.
public struct SettingsLayers: Sendable {
    /// Who is listened to where several have settings: a file named for it, then the ConfigMap `istio`, then that of a
    /// revision.
    enum Rank: Int, Sendable, Comparable {
        case revision, configMap, file
        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Layer: Sendable {
        var bytes: [UInt8]
        var metadata: ConfigMetadata?
        var rank: Rank
    }

    private var layers: [MeshSettings: Layer] = [:]

    init() {}

    mutating func put(_ kind: MeshSettings, _ bytes: [UInt8], metadata: ConfigMetadata?, rank: Rank, file: String) {
        if let present = layers[kind], present.rank >= rank { return }
        var metadata = metadata
        if metadata == nil {
            metadata = ConfigMetadata(
                ResourceReference(apiVersion: "", kind: kind.rawValue, name: ""), origin: Origin(file: file, line: 1))
        }
        layers[kind] = Layer(bytes: bytes, metadata: metadata, rank: rank)
    }

    /// The settings that apply.
    public func resolved() -> Snapshot.Settings {
        var settings = Snapshot.Settings(config: MeshDefaults.config)
        if let layer = layers[.meshConfig] {
            settings.config = Self.overlay(layer.bytes, on: settings.config)
            settings.metadata = layer.metadata
        }
        if let layer = layers[.meshNetworks] {
            // The walker wrote these bytes.
            settings.networks = (try? IstioMesh.MeshNetworks(decoding: layer.bytes)) ?? IstioMesh.MeshNetworks()
        }
        settings.meshID = settings.config.defaultConfig.meshId
        return settings
    }

    /// A user's MeshConfig over another, as Istio does it: a field that is given replaces the other's as a whole, except
    /// that `defaultConfig` and `defaultProviders` go field by field, `extensionProviders` by name, and trust domain aliases
    /// add up.
    static func overlay(_ user: [UInt8], on base: IstioMesh.MeshConfig) -> IstioMesh.MeshConfig {
        let given = WireFields(user)
        let schema = IstioMesh.MeshConfig.schema
        func number(_ name: String) -> Int { schema.fields.first { $0.jsonName == name }?.number ?? 0 }
        let merged = [number("defaultConfig"), number("defaultProviders")]
        var result = replacing(given.bytes(without: Set(merged)), in: base)
        if let proxy = given[message: merged[0]] { result.defaultConfig = Self.proxy(proxy, on: base.defaultConfig) }
        if let providers = given[message: merged[1]] {
            result.defaultProviders = replacing(providers, in: base.defaultProviders)
        }
        result.extensionProviders = base.extensionProviders
        if given.numbers.contains(number("extensionProviders")), let own = try? IstioMesh.MeshConfig(decoding: user) {
            for provider in own.extensionProviders {
                if let index = result.extensionProviders.firstIndex(where: { $0.name == provider.name }) {
                    result.extensionProviders[index].provider = provider.provider
                } else {
                    result.extensionProviders.append(provider)
                }
            }
        }
        result.trustDomainAliases = Set(base.trustDomainAliases + result.trustDomainAliases).sorted()
        return result
    }

    /// The proxy's settings: by field; metadata by name.
    private static func proxy(_ user: [UInt8], on base: IstioMesh.ProxyConfig) -> IstioMesh.ProxyConfig {
        var result = replacing(user, in: base)
        result.proxyMetadata = base.proxyMetadata.merging(result.proxyMetadata) { $1 }
        return result
    }

    /// `base` with the fields of `user` in place of its own.
    private static func replacing<M: Message>(_ user: [UInt8], in base: M) -> M {
        var numbers = WireFields(user).numbers
        // A choice that is given takes the place of the whole one-of.
        let groups = Set(M.schema.fields.filter { numbers.contains($0.number) }.compactMap(\.oneof))
        numbers.formUnion(M.schema.fields.filter { $0.oneof.map(groups.contains) ?? false }.map(\.number))
        let kept = WireFields(base.serialized()).bytes(without: numbers)
        return (try? M(decoding: kept + user)) ?? base
    }
}
