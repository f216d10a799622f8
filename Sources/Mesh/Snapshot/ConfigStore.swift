// ConfigStore: the configuration objects of a mesh, typed and in the order in which they compete.

import IstioAPI
import KubernetesAPI
import Protobuf

/// All configuration objects of one kind, older first, and by namespace.
public struct ConfigCollection<Spec: Message>: Sendable {
    public private(set) var all: [Config<Spec>] = []
    private var byNamespace: [String: [Config<Spec>]] = [:]

    public init() {}

    public init(_ configs: [Config<Spec>]) {
        all = configs.sorted { ConfigMetadata.isOlder($0.metadata, $1.metadata) }
        byNamespace = Dictionary(grouping: all, by: \.namespace)
    }

    public subscript(namespace: String) -> [Config<Spec>] { byNamespace[namespace] ?? [] }

    public var isEmpty: Bool { all.isEmpty }

    /// Puts an object in, instead of the one of its name.
    mutating func put(_ config: Config<Spec>) {
        remove(namespace: config.namespace, name: config.name)
        insert(config, into: &all)
        insert(config, into: &byNamespace[config.namespace, default: []])
    }

    @discardableResult mutating func remove(namespace: String, name: String) -> Bool {
        guard var siblings = byNamespace[namespace], let index = siblings.firstIndex(where: { $0.name == name }) else { return false }
        siblings.remove(at: index)
        byNamespace[namespace] = siblings.isEmpty ? nil : siblings
        all.removeAll { $0.name == name && $0.namespace == namespace }
        return true
    }

    private func insert(_ config: Config<Spec>, into list: inout [Config<Spec>]) {
        let index = list.firstIndex { ConfigMetadata.isOlder(config.metadata, $0.metadata) } ?? list.endIndex
        list.insert(config, at: index)
    }
}

public struct ConfigStore: Sendable {
    public var virtualServices = ConfigCollection<Networking.VirtualService>()
    public var destinationRules = ConfigCollection<Networking.DestinationRule>()
    public var gateways = ConfigCollection<Networking.Gateway>()
    public var sidecars = ConfigCollection<Networking.Sidecar>()
    public var serviceEntries = ConfigCollection<Networking.ServiceEntry>()
    public var workloadEntries = ConfigCollection<Networking.WorkloadEntry>()
    public var workloadGroups = ConfigCollection<Networking.WorkloadGroup>()
    public var envoyFilters = ConfigCollection<Networking.EnvoyFilter>()
    public var proxyConfigs = ConfigCollection<Networking.ProxyConfig>()
    public var peerAuthentications = ConfigCollection<Security.PeerAuthentication>()
    public var requestAuthentications = ConfigCollection<Security.RequestAuthentication>()
    public var authorizationPolicies = ConfigCollection<Security.AuthorizationPolicy>()
    public var telemetries = ConfigCollection<Telemetries.Telemetry>()
    public var wasmPlugins = ConfigCollection<Extensions.WasmPlugin>()
    public var trafficExtensions = ConfigCollection<Extensions.TrafficExtension>()

    public init() {}

    /// Sorts objects into their kinds. Objects of kinds that configure nothing here are passed over.
    public init(_ objects: some Sequence<DecodedObject>) {
        func all<Spec: Message>(_ type: Spec.Type) -> ConfigCollection<Spec> {
            ConfigCollection(objects.compactMap { object in (object.message as? Spec).map { Config(object.metadata, $0) } })
        }
        virtualServices = all(Networking.VirtualService.self)
        destinationRules = all(Networking.DestinationRule.self)
        gateways = all(Networking.Gateway.self)
        sidecars = all(Networking.Sidecar.self)
        serviceEntries = all(Networking.ServiceEntry.self)
        workloadEntries = all(Networking.WorkloadEntry.self)
        workloadGroups = all(Networking.WorkloadGroup.self)
        envoyFilters = all(Networking.EnvoyFilter.self)
        proxyConfigs = all(Networking.ProxyConfig.self)
        peerAuthentications = all(Security.PeerAuthentication.self)
        requestAuthentications = all(Security.RequestAuthentication.self)
        authorizationPolicies = all(Security.AuthorizationPolicy.self)
        telemetries = all(Telemetries.Telemetry.self)
        wasmPlugins = all(Extensions.WasmPlugin.self)
        trafficExtensions = all(Extensions.TrafficExtension.self)
    }

    /// Puts an object in, instead of the one of its kind and name. False if the kind configures nothing here.
    @discardableResult mutating func put(_ object: DecodedObject) -> Bool {
        switch object.message {
        case let spec as Networking.VirtualService: virtualServices.put(Config(object.metadata, spec))
        case let spec as Networking.DestinationRule: destinationRules.put(Config(object.metadata, spec))
        case let spec as Networking.Gateway: gateways.put(Config(object.metadata, spec))
        case let spec as Networking.Sidecar: sidecars.put(Config(object.metadata, spec))
        case let spec as Networking.ServiceEntry: serviceEntries.put(Config(object.metadata, spec))
        case let spec as Networking.WorkloadEntry: workloadEntries.put(Config(object.metadata, spec))
        case let spec as Networking.WorkloadGroup: workloadGroups.put(Config(object.metadata, spec))
        case let spec as Networking.EnvoyFilter: envoyFilters.put(Config(object.metadata, spec))
        case let spec as Networking.ProxyConfig: proxyConfigs.put(Config(object.metadata, spec))
        case let spec as Security.PeerAuthentication: peerAuthentications.put(Config(object.metadata, spec))
        case let spec as Security.RequestAuthentication: requestAuthentications.put(Config(object.metadata, spec))
        case let spec as Security.AuthorizationPolicy: authorizationPolicies.put(Config(object.metadata, spec))
        case let spec as Telemetries.Telemetry: telemetries.put(Config(object.metadata, spec))
        case let spec as Extensions.WasmPlugin: wasmPlugins.put(Config(object.metadata, spec))
        case let spec as Extensions.TrafficExtension: trafficExtensions.put(Config(object.metadata, spec))
        default: return false
        }
        return true
    }

    @discardableResult mutating func remove(_ reference: ResourceReference) -> Bool {
        let (namespace, name) = (reference.namespace, reference.name)
        return switch reference.kind {
        case "VirtualService": virtualServices.remove(namespace: namespace, name: name)
        case "DestinationRule": destinationRules.remove(namespace: namespace, name: name)
        case "Gateway": gateways.remove(namespace: namespace, name: name)
        case "Sidecar": sidecars.remove(namespace: namespace, name: name)
        case "ServiceEntry": serviceEntries.remove(namespace: namespace, name: name)
        case "WorkloadEntry": workloadEntries.remove(namespace: namespace, name: name)
        case "WorkloadGroup": workloadGroups.remove(namespace: namespace, name: name)
        case "EnvoyFilter": envoyFilters.remove(namespace: namespace, name: name)
        case "ProxyConfig": proxyConfigs.remove(namespace: namespace, name: name)
        case "PeerAuthentication": peerAuthentications.remove(namespace: namespace, name: name)
        case "RequestAuthentication": requestAuthentications.remove(namespace: namespace, name: name)
        case "AuthorizationPolicy": authorizationPolicies.remove(namespace: namespace, name: name)
        case "Telemetry": telemetries.remove(namespace: namespace, name: name)
        case "WasmPlugin": wasmPlugins.remove(namespace: namespace, name: name)
        case "TrafficExtension": trafficExtensions.remove(namespace: namespace, name: name)
        default: false
        }
    }
}
