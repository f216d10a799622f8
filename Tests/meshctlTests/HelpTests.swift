// Every command's help: its headings, and its examples, which have to run as they are.

import Foundation
import Testing

@Suite struct CommandHelp {
    static let commands = [
        ["validate"], ["explain"], ["version"], ["completion"], ["proxy-config", "all"], ["proxy-config", "listeners"],
        ["proxy-config", "routes"], ["proxy-config", "clusters"], ["proxy-config", "endpoints"], ["proxy-config", "ecds"],
        ["proxy-config", "bootstrap"],
    ]

    @Test(arguments: commands)
    func headings(command: [String]) throws {
        let outcome = try Meshctl.run(command + ["--help"])
        #expect(outcome.code == 0)
        for heading in ["Usage:", "Examples:", "Options:", "Exit codes:"] {
            #expect(outcome.output.localizedCaseInsensitiveContains(heading), "\(heading) in \(outcome.output)")
        }
    }

    /// Examples that need a cluster or write files are recognised by what they begin with or contain.
    @Test(arguments: commands)
    func examplesRun(command: [String]) throws {
        let help = try Meshctl.run(command + ["--help"]).output
        let lines = help.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let examples = lines.filter { $0.hasPrefix("meshctl \(command[0])") && !$0.contains("[") }
        #expect(!examples.isEmpty)
        for example in examples
        where !example.contains("-f deploy") && !example.contains("--write-") && !example.contains(">") && !example.contains("|") {
            let words = example.split(separator: " ").prefix { $0 != "#" }.dropFirst().map(String.init)
            let outcome = try Meshctl.run(words)
            #expect(outcome.code == 0, "\(example): \(outcome.output)\(outcome.errors)")
        }
    }

    @Test func generatedFilesAreUpToDate() throws {
        let outcome = try Meshctl.run(["generate-files", "--check"])
        #expect(outcome.code == 0, "\(outcome.output)")
    }

    @Test func calledAsPlugin() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("meshctl-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let link = folder.appendingPathComponent("kubectl-mesh")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: Meshctl.program)
        let process = Process()
        process.executableURL = link
        process.arguments = ["validate", "--help"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(text.contains("kubectl mesh validate"))
    }
}

@Suite struct ExplainCommand {
    @Test(arguments: [
        ("virtualservice.spec.http.retries", ["HTTPRetry", "perTryTimeout", "networking.istio.io"]),
        ("vs.spec.http.fault.abort.percentage", ["Percent"]),
        ("destinationrule.spec.trafficPolicy.loadBalancer.simple", ["enum", "LEAST_REQUEST", "consistentHash"]),
        ("gateway.gateway.networking.k8s.io.spec.listeners", ["gateway.networking.k8s.io", "Listener"]),
        ("svc.spec.ports.port", ["int32", "1 to 65535"]),
        ("meshconfig.defaultConfig", ["ProxyConfig"]),
        ("deploy.spec.template.spec.containers", ["Container", "image"]),
        ("se.metadata.labels", ["map[string]string"]),
        ("vs.apiVersion", ["networking.istio.io/v1beta1"]),
        ("vs.kind", ["VirtualService"]),
        ("vs.metadata", ["<ObjectMeta>", "generateName"]),
        ("vs.status", ["IstioStatus", "conditions"]),
        ("se.status", ["ServiceEntryStatus"]),
        ("httproute.status.parents", ["RouteParentStatus"]),
        ("gateway", ["GROUP:      networking.istio.io", "add --api-version gateway.networking.k8s.io/v1"]),
        ("svc.spec.ports.targetPort", ["integer or string", "the name of a port"]),
        ("cj.spec.schedule", ["at least 1 character\n"]),
        ("vs.spec.http[0].timeout", ["duration", "at least 1ms"]),
    ])
    func pages(path: String, expected: [String]) throws {
        let outcome = try Meshctl.run(["explain", path])
        #expect(outcome.code == 0)
        for text in expected { #expect(outcome.output.contains(text), "\(text) in \(outcome.output)") }
    }

    @Test(arguments: [
        ("virtualservise", "did you mean"), ("vs.spec.htpp", "did you mean \"http\"?"),
        ("vs.spec.hosts.name", "has no fields: its type is []string"),
        ("nothing.at.all", "is not a kind"), ("vs.metadata.labels.app", "its keys are free"), ("vs.hosts", "virtualservice.spec.hosts"),
        ("envoyfilter.spec.configPatches.patch.value.name", "takes anything"), ("meshconfig.foo", "see its fields with"),
        ("gateway.spec.listeners", "add --api-version gateway.networking.k8s.io/v1"), ("vs.kind.name", "its type is string"),
    ])
    func mistakes(path: String, expected: String) throws {
        let outcome = try Meshctl.run(["explain", path])
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    }

    @Test func versionThatIsNotServed() throws {
        let outcome = try Meshctl.run(["explain", "gateway", "--api-version", "example.com/v1"])
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("is not a kind of example.com/v1"))
        #expect(outcome.errors.contains("\"networking.istio.io/v1\""))
    }

    @Test(arguments: [
        (["vs.spec.ht"], "vs.spec.http\n"), (["gate"], "gateway\ngatewayclass\n"), (["vs.s"], "vs.spec\nvs.status\n"),
        (["svc", "--api-version", ""], "v1\n"),
    ])
    func completions(words: [String], expected: String) throws {
        #expect(try Meshctl.run(["__complete", "explain"] + words).output == expected + ":4\n")
    }

    @Test func treeIsWhole() throws {
        let outcome = try Meshctl.run(["explain", "virtualservice", "--recursive"])
        #expect(outcome.output.contains("retryOn <string>"))
        #expect(outcome.output.contains("labels <map[string]string>"))
    }
}
