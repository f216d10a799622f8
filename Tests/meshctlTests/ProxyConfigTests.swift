// `meshctl proxy-config` from the outside: workloads, formats, dumps, exit codes.

import Foundation
import Testing

@Suite struct ProxyConfigCommand {
    private static let shop = ["-f", "samples/bookshop"]

    /// Every way to name a workload, and what is said of those that are not there.
    @Test(
        arguments: [
            (["deploy/storefront-v1"], 0, "deployment/storefront-v1"), (["deployments.apps/storefront-v1.bookshop"], 0, ""),
            (["deployment/storefront-v1", "-n", "bookshop"], 0, ""), (["storefront-v1"], 0, ""), (["service/storefront"], 0, ""),
            (["deploy/storefrnt-v1"], 3, "did you mean \"deployment/storefront-v1\"?"),
            (["deploy/storefront-v1", "-n", "other"], 3, "in namespace other"),
            (["pod/none"], 3, "there are deployment/catalog-v1.bookshop"),
            (["gateway/a"], 2, "has no kind of workload"), (["deploy/"], 2, "is not a workload"), (["a/b/c"], 2, "is not a workload"),
        ] as [([String], Int32, String)])
    func workloads(arguments: [String], code: Int32, expected: String) throws {
        let outcome = try Meshctl.run(["proxy-config", "clusters"] + arguments + Self.shop)
        #expect(outcome.code == code, "\(outcome.errors)")
        if code == 0 {
            #expect(outcome.output.contains("outbound"), "\(outcome.output)")
            #expect(outcome.errors.contains("storefront-v1"), "\(outcome.errors)")
        } else {
            #expect(outcome.output.isEmpty && outcome.errors.contains(expected), "\(outcome.errors)")
        }
    }

    @Test(
        arguments: [
            (["all"], 2, "give WORKLOAD"), (["all", "a"], 2, "nothing to read: give -f PATH"),
            (["all", "a", "--file", "dump.json"], 2, "not both"), (["all", "--file", "dump.json", "-f", "."], 2, "exclude each other"),
            (["all", "a", "-f", "missing.yaml"], 3, "missing.yaml"),
            (["all", "--file", "missing.json"], 3, "missing.json: cannot be read"),
            (["all", "--file", "broken.json"], 3, "broken.json:2:"), (["listeners", "--file", "empty.json"], 3, "holds no configuration"),
            (["all", "a", "-f", "pod.yaml", "-o", "xml"], 2, "xml"), (["secrets", "a", "-f", "pod.yaml"], 2, "--file"),
            (["bootstrap", "--file", "dump.json"], 3, "no bootstrap"), (["clusters", "a", "-f", "pod.yaml"], 0, "a.default"),
            (["clusters", "a", "-f", "pod.yaml", "-f", "broken.yaml"], 3, "broken.yaml:1:"),
        ] as [([String], Int32, String)])
    func exitCodes(arguments: [String], code: Int32, expected: String) throws {
        let pod = """
            apiVersion: v1
            kind: Pod
            metadata: {name: a, namespace: default}
            spec: {containers: [{name: a, image: a}]}
            status: {podIP: 10.0.0.1, phase: Running}

            """
        try Meshctl.withFiles([
            "pod.yaml": pod, "broken.yaml": "a: [", "broken.json": "{\"configs\":\n[", "empty.json": "{}",
            "dump.json": "{\"configs\": [{\"@type\": \"type.googleapis.com/envoy.admin.v3.ClustersConfigDump\"}]}",
        ]) { folder in
            let outcome = try Meshctl.run(["proxy-config"] + arguments, in: folder)
            #expect(outcome.code == code, "\(outcome.errors)")
            #expect(outcome.errors.contains(expected), "\(outcome.errors)")
        }
    }

    /// What `all` writes can be read with --file, and looks the same then.
    @Test(arguments: ["listeners", "routes", "clusters", "endpoints"])
    func dumpsComeBack(kind: String) throws {
        let workload = ["deploy/storefront-v1"] + Self.shop
        let dump = try Meshctl.run(["pc", "all"] + workload + ["-o", "json"])
        #expect(dump.code == 0)
        for format in ["table", "short", "wide", "json", "yaml", "name"] {
            let direct = try Meshctl.run(["pc", kind] + workload + ["-o", format])
            let saved = try Meshctl.run(["pc", String(kind.dropLast()), "--file", "-", "-o", format], input: dump.output)
            #expect(direct.code == 0 && saved.code == 0)
            #expect(!direct.output.isEmpty)
            #expect(direct.output == saved.output)
        }
    }

    @Test func jsonIsInEnvoysForm() throws {
        let all = try Meshctl.run(["pc", "a", "deploy/storefront-v1", "-o", "json"] + Self.shop)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [String: Any])
        let types = try #require(root["configs"] as? [[String: Any]]).compactMap { $0["@type"] as? String }
        #expect(types.contains("type.googleapis.com/envoy.admin.v3.ListenersConfigDump"))
        let one = try Meshctl.run(["pc", "l", "deploy/storefront-v1", "-o", "json", "--port", "15006"] + Self.shop)
        let listeners = try #require(try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [[String: Any]])
        #expect(listeners.compactMap { $0["name"] as? String } == ["virtualInbound"])
        #expect(listeners.first?["filterChains"] != nil)
    }

    @Test func wideNamesTheLines() throws {
        let outcome = try Meshctl.run(["pc", "routes", "deploy/storefront-v1", "-o", "wide"] + Self.shop)
        #expect(outcome.output.contains("samples/bookshop/routes.yaml:"), "\(outcome.output)")
        let narrow = try Meshctl.run(["pc", "routes", "deploy/storefront-v1"] + Self.shop)
        #expect(!narrow.output.contains("samples/bookshop"))
    }

    @Test func allHasHeadings() throws {
        let outcome = try Meshctl.run(["pc", "all", "deploy/storefront-v1", "--with-headers", "--verbose=false"] + Self.shop)
        for heading in ["CLUSTER", "LISTENER", "ROUTE", "ENDPOINTS"] {
            #expect(outcome.output.contains("------ \(heading) INFO ------\n\n"))
        }
        #expect(outcome.output.contains("listener/virtualInbound"))
    }

    @Test func bootstraps() throws {
        let workload = ["deploy/storefront-v1"] + Self.shop
        let dynamic = try Meshctl.run(["pc", "bootstrap"] + workload)
        #expect(dynamic.output.contains("\"adsConfig\""))
        let fixed = try Meshctl.run(["pc", "b", "--static"] + workload)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(fixed.output.utf8)) as? [String: Any])
        let resources = try #require(root["staticResources"] as? [String: Any])
        #expect((resources["listeners"] as? [Any])?.isEmpty == false && root["dynamicResources"] == nil)
        #expect(try Meshctl.run(["pc", "b", "--static", "-o", "table"] + workload).code == 2)
        #expect(try Meshctl.run(["pc", "b", "--static", "--file", "-"]).code == 2)
    }
}
