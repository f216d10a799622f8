// Edits keep everything that they are not about.

import Testing

@testable import YAML

@Suite struct EditorTests {
    static let text = """
        # head
        apiVersion: v1 # version
        metadata:
          labels: {a: b, "c": d}  # labels
          # about the name
          name: x

        spec:
          hosts:
          - a # first
          # before b
          - b
          text: |
            one
            two

          empty:
          route:
          - name: n
            weight: 1
          - {name: m, weight: 2}
        # tail

        """

    @Test(
        arguments: [
            (.set([.key("apiVersion")], "v2"), "apiVersion: v1 #", "apiVersion: v2 #"),
            (.set([.key("metadata"), .key("labels"), .key("a")], "y"), "{a: b,", "{a: \"y\","),
            (
                .set([.key("metadata"), .key("labels")], ["p": ["q"]]), "  labels: {a: b, \"c\": d}  # labels\n",
                "  labels:  # labels\n    p:\n    - q\n"
            ),
            (.set([.key("spec"), .key("empty")], 5), "empty:\n", "empty: 5\n"),
            (.set([.key("spec"), .key("text")], "three"), "text: |\n    one\n    two\n", "text: three\n"),
            (.set([.key("spec"), .key("hosts")], "z"), "  hosts:\n  - a # first\n  # before b\n  - b\n", "  hosts: z\n"),
            (.set([.key("spec"), .key("hosts"), .index(1)], ["k": [1, 2]]), "  - b\n", "  - k:\n    - 1\n    - 2\n"),
            (.insert(.init("new", ["x": 1]), into: [.key("metadata")], after: "labels"), "  # about", "  new:\n    x: 1\n  # about"),
            (.insert(.init("kind", "Pod"), into: [], after: "apiVersion"), "metadata:", "kind: Pod\nmetadata:"),
            (.insert(.init("z", true), into: [.key("metadata"), .key("labels")]), "\"c\": d}", "\"c\": d, z: true}"),
            (
                .insert(.init("port", 80), into: [.key("spec"), .key("route"), .index(0)]), "    weight: 1\n",
                "    weight: 1\n    port: 80\n"
            ),
            (.insertItem("c", into: [.key("spec"), .key("hosts")]), "  - b\n", "  - b\n  - c\n"),
            (.insertItem("0", into: [.key("spec"), .key("hosts")], at: 0), "  - a #", "  - \"0\"\n  - a #"),
            (.insertItem(["name": "o"], into: [.key("spec"), .key("route")], at: 1), "    weight: 1\n", "    weight: 1\n  - name: o\n"),
            (.remove([.key("metadata"), .key("name")]), "  name: x\n", ""),
            (.remove([.key("spec"), .key("route"), .index(0), .key("name")]), "- name: n\n    weight: 1", "- weight: 1"),
            (.remove([.key("spec"), .key("route"), .index(1), .key("name")]), "{name: m, weight: 2}", "{weight: 2}"),
            (.remove([.key("spec"), .key("hosts"), .index(0)]), "  - a # first\n", ""),
            (.remove([.key("metadata"), .key("labels"), .key("c")]), "{a: b, \"c\": d}", "{a: b}"),
        ] as [(Edit, String, String)])
    func edits(edit: Edit, before: String, after: String) throws {
        for isWindows in [false, true] {
            func ends(_ text: String) -> String {
                isWindows ? text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") : text
            }
            let source = ends(Self.text)
            let expected = replacing(source, ends(before), ends(after))
            var editor = Editor(text: source)
            try editor.apply(edit)
            #expect(editor.text == expected)
        }
    }

    private func replacing(_ text: String, _ before: String, _ after: String) -> String {
        let bytes = Array(text.utf8)
        let pattern = Array(before.utf8)
        for start in 0...(bytes.count - pattern.count) where bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
            return String(decoding: bytes[..<start] + Array(after.utf8) + bytes[(start + pattern.count)...], as: UTF8.self)
        }
        Issue.record("no \(before)")
        return text
    }

    @Test func json() throws {
        var editor = Editor(text: "{\n    \"a\": 1,\n    \"b\": [1, 2]\n}\n")
        try editor.apply(.insert(.init("c", "x"), into: []))
        try editor.apply(.insertItem(3, into: [.key("b")]))
        try editor.apply(.set([.key("a")], "y"))
        #expect(editor.text == "{\n    \"a\": \"y\",\n    \"b\": [1, 2, 3],\n    \"c\": \"x\"\n}\n")
    }

    @Test func refusals() {
        func error(_ text: String, _ edit: Edit) -> EditError? {
            var editor = Editor(text: text)
            do throws(EditError) { try editor.apply(edit) } catch { return editor.text == text ? error : nil }
            return nil
        }
        #expect(error("a: 1", .set([.key("b")], 1)) == .noSuchPlace)
        #expect(error("a: 1", .insert(.init("a", 2), into: [])) == .keyExists)
        #expect(error("a: &x {b: 1}\nc: *x", .set([.key("c"), .key("b")], 2)) == .aliased)
        #expect(error("a: &x 1\nc: *x", .set([.key("a")], 2)) == .notPossible)
        #expect(error("a: 1", .remove([.index(0)])) == .noSuchPlace)
        if case .unreadable(let found) = error("a: [", .set([], 1)) { #expect(found.code == .unclosedBracket) } else { Issue.record() }
    }

    @Test func laterDocuments() throws {
        var editor = Editor(text: "a: é\n---\nb: 2 # c\n---\nc: 3\n")
        try editor.apply(.set([.key("b")], [1, 2]), toDocument: 1)
        #expect(editor.text == "a: é\n---\nb: # c\n- 1\n- 2\n---\nc: 3\n")
    }

    /// Random documents and edits: the tree is the edit applied to the tree, and lines above and below stay as they were.
    @Test func randomEdits() throws {
        var random = RandomValues(generator: Generator(state: 5))
        var made = 0
        var refused = 0
        for round in 0..<3000 {
            let value = Value.mapping([.init("root", random.value(depth: 4)), .init("tail", "end")])
            var text = YAMLWriter.text(of: value)
            if round % 3 == 0 { text = withComments(text) }
            if round % 4 == 0 { text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") }
            guard let document = try? document(text), document.value() == value else { continue }
            let node = Int.random(in: 1..<document.count, using: &random.generator)
            let path = document.path(to: node)
            let fresh = random.value(depth: 2)
            let edit: Edit =
                switch (Int.random(in: 0...3, using: &random.generator), document.kind(node)) {
                case (0, .mapping): .insert(.init("fresh", fresh), into: path)
                case (0, .sequence), (1, .sequence): .insertItem(fresh, into: path)
                case (2, _): .remove(path)
                default: .set(path, fresh)
                }
            var editor = Editor(text: text)
            do throws(EditError) {
                try editor.apply(edit)
                made += 1
                let old = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
                let new = editor.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
                let first = document.mark(path.count == 1 ? node : document.parent(of: node) ?? 0).line
                let same = zip(old, new).prefix { $0 == $1 }.count
                #expect(same >= min(document.mark(node).line, first) - 2, "\(text)\n=== \(edit)\n\(editor.text)")
                if path.first == .key("root") { #expect(new.suffix(2).elementsEqual(old.suffix(2)), "\(editor.text)") }
            } catch {
                refused += 1
            }
        }
        #expect(made > 2000)
        #expect(refused * 200 < made, "\(refused) of \(made + refused) edits refused")
    }

    private func withComments(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.utf8.last.map { $0 >= 0x61 && $0 <= 0x7A } == true && line.contains(": ") && !line.contains("|")
                ? line + " # note" : String(line)
        }.joined(separator: "\n")
    }
}
