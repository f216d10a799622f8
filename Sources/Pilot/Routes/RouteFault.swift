// RouteFault: why a part of a VirtualService cannot become a route.

/// Something that Envoy would refuse, and the whole route configuration with it.
struct RouteFault: Error, Hashable {
    let message: String
    var hint: String?
}
