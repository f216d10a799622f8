// RouteNames: which route configurations listeners ask for.

import EnvoyAPI
import Protobuf

enum RouteNames {
    /// The names under `rds` of all HTTP connection managers, in the order of the listeners, each once.
    static func all(in listeners: [EnvoyListener.Listener]) -> [String] {
        var names: [String] = []
        var known: Set<String> = []
        let type = "type.googleapis.com/" + EnvoyHCM.HttpConnectionManager.schema.name
        for listener in listeners {
            for chain in listener.filterChains + (listener.$defaultFilterChain.map { [$0] } ?? []) {
                for filter in chain.filters {
                    guard case .typedConfig(let configuration) = filter.configType, configuration.typeURL == type else { continue }
                    guard let name = (try? RouteReference(decoding: configuration.value))?.rds?.routeConfigName else { continue }
                    if !name.isEmpty, known.insert(name).inserted { names.append(name) }
                }
            }
        }
        return names
    }
}

/// Of a connection manager just where its routes come from: reading all of it would cost more than making it.
private struct RouteReference: Message {
    var rds: EnvoyHCM.Rds?

    /// Everything else is passed over.
    var unknownFields: UnknownFields {
        get { UnknownFields() }
        set {}
    }

    static var schema: Schema { EnvoyHCM.HttpConnectionManager.schema }

    func encode(to encoder: inout Encoder) {
        if let rds { encoder.message(3, rds) }
    }

    mutating func decode(field: Int, from decoder: inout Decoder) throws(WireError) {
        guard field == 3 else { return }
        var value = EnvoyHCM.Rds()
        try decoder.message(&value)
        rds = value
    }
}
