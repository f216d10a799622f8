// What a proxy costs, and what a hundred of the same scope cost: generation alone, in one process, CPU time.

import Galley
import Glibc
import Mesh
import Pilot
import Platforms
import YAML

/// A mesh of services with ten endpoints each, and a hundred workloads of one namespace, each of its own labels, node and account.
func mesh(services: Int) -> Snapshot {
    var text = ""
    for number in 0..<services {
        text += """
            apiVersion: v1
            kind: Service
            metadata: {name: service-\(number), namespace: shop-\(number % 20)}
            spec:
              clusterIP: 10.96.\(number / 250).\(number % 250 + 1)
              ports: [{name: http, port: 8080}]
            ---
            apiVersion: discovery.k8s.io/v1
            kind: EndpointSlice
            metadata: {name: service-\(number)-x, namespace: shop-\(number % 20), labels: {kubernetes.io/service-name: service-\(number)}}
            addressType: IPv4
            ports: [{name: http, port: 8080, protocol: TCP}]
            endpoints:

            """
        for endpoint in 0..<10 {
            let address = number * 10 + endpoint
            text += "- addresses: [10.\(address / 62_500 + 1).\(address / 250 % 250).\(address % 250 + 1)]\n"
        }
        text += "---\n"
    }
    for number in 0..<100 {
        text += """
            apiVersion: v1
            kind: Pod
            metadata: {name: client-\(number), namespace: shop-0, labels: {app: client-\(number), pod-template-hash: "\(number)"}}
            spec: {serviceAccountName: client-\(number), nodeName: node-\(number % 7), containers: [{name: app, image: a}, {name: istio-proxy, image: b}]}
            status: {phase: Running, podIP: 10.200.0.\(number + 1), conditions: [{type: Ready, status: "True"}]}
            ---

            """
    }
    var decoder = ObjectDecoder()
    var documents = DocumentStream(bytes: Array(text.utf8))
    while let next = documents.next() {
        guard case .success(let document) = next else { fatalError("the benchmark's own text cannot be read") }
        decoder.decode(document, file: "mesh.yaml")
    }
    return FileMesh(decoder.objects, settings: decoder.settings.resolved()).snapshot
}

func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
}

/// Milliseconds for so many proxies of a new generator; the best of several rounds.
func cost(of count: Int, in snapshot: Snapshot) -> Double {
    var best = Double.infinity
    for _ in 0..<7 {
        let start = processorTime()
        let generator = Generator(snapshot)
        var resources = 0
        for number in 0..<count {
            guard let workload = snapshot.workloads[namespace: "shop-0", name: "client-\(number)"] else { fatalError("no such workload") }
            let configuration = generator.configuration(for: ProxyNode(workload, in: snapshot))
            resources += configuration.clusters.count + configuration.endpoints.count
        }
        guard resources > count * 100 else { fatalError("next to nothing was generated") }
        best = min(best, processorTime() - start)
    }
    return best
}

print("services   1 proxy   100 proxies   ratio")
for services in [100, 1_000, 3_000] {
    let snapshot = mesh(services: services)
    let one = cost(of: 1, in: snapshot)
    let hundred = cost(of: 100, in: snapshot)
    func column(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.utf8.count)) + text }
    func tenths(_ value: Double) -> String { "\(Double(Int(value * 10)) / 10) ms" }
    let ratio = Double(Int(hundred / one * 100)) / 100
    print(column("\(services)", 8) + column(tenths(one), 10) + column(tenths(hundred), 14) + column("\(ratio)", 8))
}
