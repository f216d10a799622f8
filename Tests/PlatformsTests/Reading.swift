// Reading: a mesh from a text, as a command would make it from files.

import Galley
import Mesh
import YAML

@testable import Platforms

/// The mesh that YAML describes.
/// - Parameter settings: a MeshConfig, as `--mesh-config` names one.
func mesh(_ yaml: String, settings: String? = nil) -> FileMesh {
    var decoder = ObjectDecoder()
    var stream = DocumentStream(bytes: Array(yaml.utf8))
    while let next = stream.next() {
        switch next {
        case .success(let document): decoder.decode(document, file: "mesh.yaml")
        case .failure(let error): decoder.unparsable(error, file: "mesh.yaml")
        }
    }
    if let settings {
        var stream = DocumentStream(bytes: Array(settings.utf8))
        if case .success(let document)? = stream.next() { decoder.decode(document, as: .meshConfig, file: "settings.yaml") }
    }
    return FileMesh(decoder.objects, settings: decoder.settings.resolved())
}

extension FileMesh {
    func service(_ hostname: String, in namespace: String = "default") -> Service? {
        snapshot.services[ServiceKey(hostname: hostname, namespace: namespace)]
    }

    /// The endpoints of a host as `ADDRESS:PORT HEALTH`, sorted.
    func endpoints(_ hostname: String, in namespace: String = "default") -> [String] {
        (snapshot.endpoints[ServiceKey(hostname: hostname, namespace: namespace)] ?? [])
            .map { "\($0.addresses.joined(separator: ",")):\($0.port) \($0.health)" }.sorted()
    }

    func endpoint(_ hostname: String, in namespace: String = "default") -> Endpoint? {
        snapshot.endpoints[ServiceKey(hostname: hostname, namespace: namespace)]?.first
    }
}

/// A pod with an address, as an API server holds it.
func pod(
    _ name: String, _ address: String, labels: String = "app: web", metadata: String = "", spec: String = "", ready: Bool = true
) -> String {
    """
    ---
    apiVersion: v1
    kind: Pod
    metadata:
      name: \(name)
      labels: {\(labels)}
      \(metadata)
    spec:
      serviceAccountName: web
      containers:
      - name: web
        image: web:1
        ports:
        - {name: http-app, containerPort: 8080}
      \(spec)
    status:
      phase: Running
      podIP: \(address)
      conditions:
      - {type: Ready, status: "\(ready ? "True" : "False")"}

    """
}

/// A service `web` that selects `app: web`.
func webService(_ spec: String = "") -> String {
    """
    ---
    apiVersion: v1
    kind: Service
    metadata: {name: web}
    spec:
      selector: {app: web}
      ports:
      - {name: http, port: 80, targetPort: http-app}
      \(spec)

    """
}

let webHost = "web.default.svc.cluster.local"
