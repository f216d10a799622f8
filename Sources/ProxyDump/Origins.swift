// Origins: what the metadata of a resource says of where it comes from.

import EnvoyAPI
import Protobuf

extension EnvoyCore.Metadata {
    /// `shop.yaml:12`, several divided by commas: the places in the configuration that meshctl made the resource from.
    var sources: String {
        guard case .list(let sources)? = filterMetadata["meshctl"]?.fields["sources"] else { return "" }
        let places = sources.compactMap { source -> String? in
            guard case .structure(let source) = source, case .string(let place)? = source.fields["at"] else { return nil }
            return place
        }
        return places.joined(separator: ", ")
    }

    /// `NAME.NAMESPACE` of the object that Istio's own metadata names; `<unknown>` if it is none of Istio's networking objects.
    var management: String {
        guard case .string(let path)? = filterMetadata["istio"]?.fields["config"] else { return "" }
        guard path.hasPrefix("/apis/networking.istio.io/") else { return "<unknown>" }
        // /apis/networking.istio.io/v1/namespaces/NAMESPACE/KIND/NAME
        let parts = path.split(separator: "/" as Character, omittingEmptySubsequences: false)
        return parts.count == 8 ? "\(parts[7]).\(parts[5])" : ""
    }
}
