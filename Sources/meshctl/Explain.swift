// `meshctl explain`: documentation of a kind or field.

import Arguments
import Galley

struct Explain: Command {
    static let help = Help(
        summary: "Describe a kind of resource or one of its fields",
        discussion: """
            Prints type, bounds, default and unit of the field, what it excludes, since when it is there, and what it does; then the \
            fields below it. Works for Istio's kinds, the Gateway API's, those of Kubernetes that a mesh uses, and for MeshConfig and \
            MeshNetworks.
            """,
        examples: [
            "meshctl explain virtualservice.spec.http.retries",
            "meshctl explain dr.spec.trafficPolicy --recursive",
            "meshctl explain gateway --api-version gateway.networking.k8s.io/v1",
            "meshctl explain meshconfig.defaultConfig.holdApplicationUntilProxyStarts",
        ],
        exitCodes: [.usage: "there is no such kind or field"])

    @Argument(
        "The kind, by any of its names, and the way to a field: KIND[.FIELD…]", value: "KIND[.FIELD…]",
        completion: .dynamic { request in
            Explanation.completions(of: request.prefix).map { CompletionCandidate($0) }
        }) var path: String
    @Flag("The whole tree of fields below, names and types only") var recursive = false
    @Option(
        "The group and version, where a kind's name stands for several", value: "GROUP/VERSION",
        completion: .dynamic { request in
            Explanation.apiVersions(of: request.arguments.first ?? "").map { CompletionCandidate($0) }
        }) var apiVersion: String?

    private struct Unknown: ReportableError {
        let failure: Explanation.Failure
        var exitCode: ExitCode { .usage }
        var message: String { failure.message }
        var hint: String? { failure.hint }
    }

    func run(in terminal: Terminal) async throws -> ExitCode {
        let explanation: Explanation
        do throws(Explanation.Failure) {
            explanation = try Explanation(of: path, apiVersion: apiVersion)
        } catch {
            throw Unknown(failure: error)
        }
        terminal.output.write(explanation.text(width: terminal.width, recursive: recursive))
        return .fine
    }
}
