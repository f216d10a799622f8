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
}
