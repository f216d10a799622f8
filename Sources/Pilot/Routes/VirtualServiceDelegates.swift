// VirtualServiceDelegates: routes that a root VirtualService leaves to others, put in their place.

import IstioAPI
import Mesh

/// The VirtualServices that have hosts of their own, with the routes of their delegates in place.
struct VirtualServiceDelegates {
    /// Where a rule comes from: an object, and the path of the rule in it.
    typealias Origin = (metadata: ConfigMetadata, path: String?)

    private(set) var merged: [Config<Networking.VirtualService>] = []

    /// Origins of each rule of roots, by the root.
    private(set) var origins: [ResourceReference: [[Origin]]] = [:]
    private var delegates: [ResourceReference: Config<Networking.VirtualService>] = [:]

    /// - Parameter standard: who sees delegates that do not say it.
    init(_ all: [Config<Networking.VirtualService>], _ standard: Visibility, _ diagnostics: inout [Diagnostic]) {
        for config in all where config.spec.hosts.isEmpty { delegates[Self.key(config.namespace, config.name)] = config }
        for config in all where !config.spec.hosts.isEmpty {
            let isRoot = config.spec.http.contains { $0.$delegate != nil }
            merged.append(isRoot ? complete(config, standard, &diagnostics) : config)
        }
    }

    private static func key(_ namespace: String, _ name: String) -> ResourceReference {
        ResourceReference(apiVersion: "", kind: "VirtualService", namespace: namespace, name: name)
    }

    private mutating func complete(
        _ root: Config<Networking.VirtualService>, _ standard: Visibility, _ diagnostics: inout [Diagnostic]
    ) -> Config<Networking.VirtualService> {
        var spec = root.spec
        spec.http = []
        var origins: [[Origin]] = []
        for (index, rule) in root.spec.http.enumerated() {
            let origin: Origin = (root.metadata, "spec.http[\(index)]")
            guard let reference = rule.$delegate else {
                spec.http.append(rule)
                origins.append([origin])
                continue
            }
            guard let delegate = delegates[Self.key(reference.namespace, reference.name)] else {
                diagnostics.append(Self.warning("there is no delegate \(reference.namespace)/\(reference.name)", origin))
                continue
            }
            let visibility = Visibility(exportTo: delegate.spec.exportTo) ?? standard
            guard visibility.includes(root.namespace, owner: delegate.namespace) else {
                let message = "the delegate \(reference.namespace)/\(reference.name) is not exported to \(root.namespace)"
                diagnostics.append(Self.warning(message, origin))
                continue
            }
            for (place, own) in delegate.spec.http.enumerated() {
                let ownOrigin: Origin = (delegate.metadata, "spec.http[\(place)]")
                guard let made = DelegateMerging.rule(root: rule, delegate: own) else {
                    diagnostics.append(Self.warning("no match lies within one of the root's", ownOrigin))
                    continue
                }
                spec.http.append(made)
                origins.append([origin, ownOrigin])
            }
        }
        self.origins[root.metadata.reference] = origins
        return Config(root.metadata, spec)
    }

    private static func warning(_ message: String, _ origin: Origin) -> Diagnostic {
        Diagnostic(
            .warning, code: "untranslatable", message: message,
            origin: origin.path.map(origin.metadata.origin(of:)) ?? origin.metadata.origin, path: origin.path,
            subject: origin.metadata.reference)
    }
}
