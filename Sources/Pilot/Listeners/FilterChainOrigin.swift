// FilterChainOrigin: the configuration object of a filter chain, as Istio names it in metadata.

import EnvoyAPI
import Mesh
import Protobuf

enum FilterChainOrigin {
    /// `istio.config: /apis/networking.istio.io/v1/namespaces/NAMESPACE/virtual-service/NAME`.
    static func metadata(_ config: ConfigMetadata) -> EnvoyCore.Metadata {
        let path = "/apis/\(config.reference.group)/v1/namespaces/\(config.namespace)/\(kebab(config.reference.kind))/\(config.name)"
        var metadata = EnvoyCore.Metadata()
        metadata.filterMetadata["istio"] = Struct("config", .string(path))
        SourceMetadata.add([config], to: &metadata)
        return metadata
    }

    /// `VirtualService` as `virtual-service`.
    private static func kebab(_ kind: String) -> String {
        var result = ""
        for character in kind {
            if character.isUppercase, !result.isEmpty { result.append("-") }
            result += character.lowercased()
        }
        return result
    }
}
