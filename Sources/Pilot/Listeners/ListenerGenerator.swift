// ListenerGenerator: the listeners of a proxy (LDS).

import EnvoyAPI
import Mesh

struct ListenerGenerator {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// Listeners for what goes out, `virtualOutbound` included.
    func outbound() -> [EnvoyListener.Listener] { OutboundListenerBuilder(generation).listeners() }

    /// `virtualInbound`, and listeners of Sidecar `ingress` with binds of their own.
    func inbound() -> [EnvoyListener.Listener] { InboundListeners(generation).listeners() }

    /// Outbound listeners less those for the proxy's own addresses: a headless service's pod does not call itself through
    /// the proxy.
    func own(_ shared: [EnvoyListener.Listener]) -> [EnvoyListener.Listener] {
        guard let address = generation.node.addresses.first else { return shared }
        // Those with a socket were asked for by a Sidecar.
        return shared.filter { $0.bindToPort != false || ListenerAddress.primary(of: $0) != address }
    }
}
