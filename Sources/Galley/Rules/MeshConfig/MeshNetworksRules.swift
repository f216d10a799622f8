// MeshNetworksRules: the networks of the mesh, their endpoints and gateways.

import IstioAPI
import Mesh

/// MeshNetworks: every network's endpoints and gateways can be found.
enum MeshNetworksRules {
    static func check(_ networks: IstioMesh.MeshNetworks, at place: Place, _ report: Report) {
        for (name, network) in networks.networks.sorted(by: { $0.key < $1.key }) {
            let place = place["networks"].entry(name)
            for (index, endpoints) in network.endpoints.enumerated() { self.endpoints(endpoints, at: place["endpoints"][index], report) }
            for (index, gateway) in network.gateways.enumerated() { self.gateway(gateway, at: place["gateways"][index], report) }
        }
    }

    private static func endpoints(_ endpoints: IstioMesh.Network.NetworkEndpoints, at place: Place, _ report: Report) {
        switch endpoints.ne {
        case .fromCidr(let subnet)? where !Subnet.isValid(subnet):
            report.error(
                "subnet-form", place["fromCidr"], "\"\(subnet)\" is not a subnet", hint: "write an address and a length, as in 10.0.0.0/16")
        case .fromRegistry(let name)? where !DNSLabel.isValid(name):
            report.error(
                "registry-name", place["fromRegistry"], "\"\(name)\" cannot be the name of a registry",
                hint: "write the name of a cluster, as in cluster1")
        default: break
        }
    }

    private static func gateway(_ gateway: IstioMesh.Network.IstioNetworkGateway, at place: Place, _ report: Report) {
        switch gateway.gw {
        case .registryServiceName(let host)? where !Hostname.isValid(host):
            report.error(
                "host-form", place["registryServiceName"], "\"\(host)\" is not the name of a service",
                hint: "write it whole, as in istio-eastwestgateway.istio-system.svc.cluster.local")
        case .address(let address)? where !IPAddress.isValid(address) && !Hostname.isValid(address):
            report.error(
                "address-host", place["address"], "\"\(address)\" is neither an IP address nor the name of a host",
                hint: "write the address without port")
        default: break
        }
        guard !PortNumber.isValid(gateway.port) else { return }
        report.error(
            "port-number", place["port"], gateway.port == 0 ? "the gateway needs a port" : "\(gateway.port) is not a port",
            hint: "write a number from 1 to 65535; 15443 is usual")
    }
}
