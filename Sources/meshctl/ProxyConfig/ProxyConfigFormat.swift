// ProxyConfigFormat: the forms that a proxy's configuration is shown in.

import Arguments
import ProxyDump

enum ProxyConfigFormat: String, CaseIterable, Sendable, ArgumentValue {
    case table

    /// Istioctl's word for the table.
    case short

    /// The table, with the places in the configuration that rows come from.
    case wide
    case json, yaml, name

    func style(isVerbose: Bool = true, showsKinds: Bool = false) -> TableStyle {
        TableStyle(showsSources: self == .wide, showsKinds: showsKinds, isVerbose: isVerbose)
    }

    func text(of view: any DumpView, isVerbose: Bool = true, showsKinds: Bool = false) throws -> String {
        switch self {
        case .table, .short, .wide: view.table(style(isVerbose: isVerbose, showsKinds: showsKinds)).text
        case .json: try view.json() + "\n"
        case .yaml: try view.yaml() + "\n"
        case .name: view.names.map { "\(type(of: view).kind)/\($0)\n" }.joined()
        }
    }
}
