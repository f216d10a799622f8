// MeshSettings: the configuration of the mesh as a whole, which lives in files and ConfigMaps and is no resource.

import IstioAPI
import Protobuf

/// The documents that hold settings of a whole mesh.
public enum MeshSettings: String, Sendable, CaseIterable {
    case meshConfig = "MeshConfig"
    case meshNetworks = "MeshNetworks"

    var schema: Schema {
        switch self {
        case .meshConfig: IstioMesh.MeshConfig.schema
        case .meshNetworks: IstioMesh.MeshNetworks.schema
        }
    }

    var rules: KindRules {
        switch self {
        case .meshConfig: KindRules(IstioMesh.MeshConfig.self) { MeshConfigRules.check($0, at: $1, $2) }
        case .meshNetworks: KindRules(IstioMesh.MeshNetworks.self) { MeshNetworksRules.check($0, at: $1, $2) }
        }
    }
}
