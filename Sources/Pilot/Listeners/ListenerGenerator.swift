// ListenerGenerator: the listeners of a proxy (LDS).

import EnvoyAPI
import Mesh

struct ListenerGenerator {
    let generation: Generation

    init(_ generation: Generation) { self.generation = generation }

    /// What of the outbound listeners is the same whoever the proxy is.
    func outboundDrafts() -> OutboundListenerDrafts { OutboundListenerBuilder(generation).drafts() }

    /// The outbound listeners that are not whole in `drafts`, `virtualOutbound` included.
    func outbound(from drafts: OutboundListenerDrafts) -> [EnvoyListener.Listener] {
        OutboundListenerBuilder(generation).listeners(from: drafts)
    }

    /// `virtualInbound`, and listeners of Sidecar `ingress` with binds of their own.
    func inbound() -> [EnvoyListener.Listener] { InboundListeners(generation).listeners() }
}
