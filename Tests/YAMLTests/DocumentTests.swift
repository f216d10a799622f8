// Positions, paths, source lines, aliases and merge keys.

import Testing

@testable import YAML

@Suite struct DocumentTests {
    @Test(
        arguments: [
            ("a: 1", "1:1 1:1 1:4"), ("\n\n  a:\n    - b\n    -  c", "3:3 3:3 4:5 4:7 5:8"), ("é: ü", "1:1 1:1 1:4"),
            ("😀é: x", "1:1 1:1 1:5"),
            ("a: &x !!str 5", "1:1 1:1 1:13"), ("a: &x\n  b: 1", "1:1 1:1 2:3 2:3 2:6"), ("a: &x # c\n  - 1", "1:1 1:1 2:3 2:5"),
            ("a: |\n  t", "1:1 1:1 1:4"),
            ("a:", "1:1 1:1 1:3"), ("# c\n---\n# d\na: 1", "4:1 4:1 4:4"), ("--- 5", "1:5"), ("{a: [1, \"x\"]}", "1:1 1:2 1:5 1:6 1:9"),
            ("{\"é\": [1,\n\t\"x\"]}", "1:1 1:2 1:7 1:8 2:2"), ("a: 1\r\nb: 2\r\n", "1:1 1:1 1:4 2:1 2:4"),
            ("a: 1\rb: 2", "1:1 1:1 1:4 2:1 2:4"),
            ("\u{FEFF}a: 1", "1:1 1:1 1:4"), ("a: \"x\u{2028}y\"\nb: 1", "1:1 1:1 1:4 2:1 2:4"), ("- - - x", "1:1 1:3 1:5 1:7"),
            ("? a\n: b", "1:1 1:3 2:3"),
            ("x: &a {p: 1}\ny: *a", "1:1 1:1 1:7 1:8 1:11 2:1 1:7 1:8 1:11"), ("a: !<tag:x,2> y", "1:1 1:1 1:15"),
            ("- !t\n  &b x", "1:1 2:6"),
            ("a: 'x\n  y'\nb: z", "1:1 1:1 1:4 3:1 3:4"), ("\u{85}a: 1", "1:2 1:2 1:5"),
        ] as [(String, String)])
    func marks(text: String, expected: String) throws {
        let document = try document(text)
        #expect((0..<document.count).map { document.mark($0).description }.joined(separator: " ") == expected)
    }

    @Test func lineNumbersAreOfTheStream() {
        let documents = Document.all(in: "a: 1\n---\n# c\nb: 2\n...\n%YAML 1.1\n---\nc: 3\n")
        #expect(documents.map { try? $0.get().mark(1).line } == [1, 4, 8])
        #expect(documents.map { try? $0.get().firstLine } == [1, 2, 6])
    }

    @Test func paths() throws {
        let document = try document("spec:\n  http:\n  - route:\n    - x\n    - weight: 1\n  a.b/c: {\"\": [1], 5: x}\n")
        let names = (0..<document.count).map { document.path(to: $0).pathDescription }
        #expect(
            names == [
                "", "spec", "spec", "spec.http", "spec.http", "spec.http[0]", "spec.http[0].route", "spec.http[0].route",
                "spec.http[0].route[0]",
                "spec.http[0].route[1]", "spec.http[0].route[1].weight", "spec.http[0].route[1].weight", "spec[\"a.b/c\"]",
                "spec[\"a.b/c\"]",
                "spec[\"a.b/c\"][\"\"]", "spec[\"a.b/c\"][\"\"]", "spec[\"a.b/c\"][\"\"][0]", "spec[\"a.b/c\"][\"5\"]",
                "spec[\"a.b/c\"][\"5\"]",
            ])
        for node in 0..<document.count where node == 0 || document.node(at: document.path(to: node)) == node {
            let parent = document.parent(of: node)
            #expect(node == 0 ? parent == nil : document.path(to: parent!) == document.path(to: node).dropLast())
        }
    }

    @Test func sourceLines() throws {
        let results = Document.all(in: "a: 1\r\nb: é\n---\nc: 3")
        let first = try results[0].get()
        #expect(first.sourceLine(1) == "a: 1" && first.sourceLine(2) == "b: é" && first.sourceLine(3) == nil && first.sourceLine(0) == nil)
        let second = try results[1].get()
        #expect(second.firstLine == 3 && second.sourceLines == ["---", "c: 3"])
    }

    @Test func children() throws {
        let document = try document("a: [1, {b: 2}]\nc: 3")
        #expect(document.childCount(0) == 2 && document.childCount(2) == 2 && document.childCount(3) == 0)
        #expect(document.next(2) == 7 && document.next(0) == document.count)
        #expect(document.value(of: "c", in: 0) == 8 && document.value(of: "x", in: 0) == nil && document.value(of: "c", in: 2) == nil)
        #expect(document.isText(1, "a") && !document.isText(1, "b"))
        #expect(document.withBytes(1) { Array($0) } == [97])
    }

    @Test(arguments: [
        ("---\n", true), ("--- # c\n", true), ("---\n# c\n...\n", true), ("--- ~", false), ("--- ''", false), ("a:", false),
    ])
    func emptiness(text: String, expected: Bool) throws { #expect(try document(text).isEmpty == expected) }

    @Test(
        arguments: [
            ("a: &x 1\nb: *x", "{a:1,b:1}"), ("a: &x [1, {c: 2}]\nb: *x\nc: *x", "{a:[1,{c:2}],b:[1,{c:2}],c:[1,{c:2}]}"),
            ("a: &x 1\nb: &x 2\nc: *x", "{a:1,b:2,c:2}"), ("&k y: 1\nz: *k", "{true:1,z:true}"), ("a: &x y\n*x : 1", "{a:true,true:1}"),
            ("b: &b {p: 1}\nm:\n  <<: *b\n  q: 2", "{b:{p:1},m:{p:1,q:2}}"),
            ("- &a {p: 1}\n- &b {q: 2}\n- <<: [*a, *b]\n  r: 3", "[{p:1},{q:2},{p:1,q:2,r:3}]"),
            ("- &a {p: 1}\n- &b {<<: *a, q: 2}\n- {<<: *b}", "[{p:1},{p:1,q:2},{p:1,q:2}]"), ("<<: {a: {<<: {b: 1}}}", "{a:{b:1}}"),
            ("\"<<\": 1", "{<<:1}"), ("!!merge <<: {a: 1}", "{a:1}"), ("a: <<", "{a:\"<<\"}"), ("<<: []", "{}"), ("<<: {}", "{}"),
            ("- &a {p: 1}\n- <<: *a\n  <<: {q: 1}", "[{p:1},{p:1,q:1}]"),
            ("b: &b {p: 1}\nm:\n  <<: *b\n  p: 2", "duplicate-key@4:3"), ("- &a {p: 1}\n- &b {p: 2}\n- <<: [*a, *b]", "duplicate-key@2:7"),
            ("<<: 1", "bad-merge@1:5"), ("<<: [1]", "bad-merge@1:6"), ("a: *x", "unknown-anchor@1:4"), ("&a [*a]", "recursive-alias@1:5"),
            ("&a {b: {c: *a}}", "recursive-alias@1:12"), ("a: &x 1\n---\nb: *x", "{a:1} | unknown-anchor@3:4"),
            ("a: &x [1]\n*x : 1", "bad-key@2:1"),
        ] as [(String, String)])
    func aliasesAndMergeKeys(text: String, expected: String) { #expect(outcome(text) == expected) }

    @Test func copiesAreMarked() throws {
        let document = try document("a: &x {p: 1}\nb: *x\nc: {<<: *x, q: 1}")
        #expect(
            (0..<document.count).map { document.isCopied($0) } == [
                false, false, false, false, false, false, true, true, true, false, false, true, true, false, false,
            ])
    }

    @Test func aliasBomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...20 { text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n" }
        #expect(outcome(text).hasPrefix("too-many-aliases@7:"))
        #expect(outcome("a: &a [1, 1]\nb: [*a, *a]", limits: Limits(aliasedNodes: 5)) == "too-many-aliases@2:9")
        #expect(outcome("a: &a [[1]]\nb: [*a]", limits: Limits(depth: 3)) == "too-deep@2:5")
    }

    @Test func limits() {
        #expect(outcome(String(repeating: "[", count: 300)) == "too-deep@1:257")
        #expect(outcome(String(repeating: "[", count: 256) + String(repeating: "]", count: 256)).hasPrefix("[[[["))
        #expect(outcome(String(repeating: "- ", count: 300) + "x") == "too-deep@1:513")
        #expect(outcome("[1, 2, 3, 4]", limits: Limits(nodes: 4)) == "too-large@1:11")
        #expect(outcome("a: 1\n---\nb: 11111111111\n---\nc: 3\n", limits: Limits(bytes: 12)) == "{a:1} | too-large@2:1 | {c:3}")
        #expect(outcome("\"" + String(repeating: "a", count: 2000) + "\": 1") == "key-too-long@1:1")
    }

    @Test func hugeScalar() throws {
        let size = 5_000_000
        let document = try document("a: \"\(String(repeating: "x", count: size))\"\nb: 1")
        #expect(document.bytes(2).count == size && document.mark(3) == Mark(line: 2, column: 1))
    }
}
