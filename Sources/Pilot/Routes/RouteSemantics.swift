// RouteSemantics: by whose rules a VirtualService is read.

import IstioAPI
import Mesh

/// VirtualServices made from Gateway API routes and from Ingresses keep some of the rules of where they come from.
enum RouteSemantics {
    case virtualService, gatewayAPI, ingress

    private static let annotation = "internal.istio.io/route-semantics"

    init(_ metadata: ConfigMetadata) {
        switch metadata.annotations[Self.annotation] {
        case "gateway": self = .gatewayAPI
        case "ingress": self = .ingress
        default: self = .virtualService
        }
    }

    /// Whether the prefix `/a` stands for `/a` and what is below it, and not for `/ab`.
    var hasSegmentPrefixes: Bool { self != .virtualService }
}
