// How words become values, row by row; and what is said about those that do not.

import Spelling
import Testing

@testable import Arguments

@Suite struct Parsing {
    @Test(arguments: [
        // Long options
        ("val", ""),
        ("validate --output json", "output=json"),
        ("validate --output=json", "output=json"),
        ("val --output=json --output=yaml", "output=yaml"),
        ("val --file a", "files=a"),
        ("val --filename a", "files=a"),
        ("val --filename=a --file b -f c", "files=a|b|c"),
        ("val --file=", "files="),
        ("val --file=a=b", "files=a=b"),
        ("val --file ~", "files="),
        ("val --xds-address host:15010", "xds=host:15010"),
        ("val --fail-on wide", "failOn=wide"),
        ("val --recursive", "recursive"),
        ("val --share 0.5", "share=0.5"),
        // Short options, joined and grouped
        ("val -o json", "output=json"),
        ("val -ojson", "output=json"),
        ("val -o=json", "output=json"),
        ("val -f a -f b", "files=a|b"),
        ("val -fa -fb", "files=a|b"),
        ("val -R", "recursive"),
        ("val -Rv", "recursive verbose=1"),
        ("val -vRv", "recursive verbose=2"),
        ("val -vvv", "verbose=3"),
        ("val -v -v", "verbose=2"),
        ("val --verbose -v", "verbose=2"),
        ("val -Rfa", "files=a recursive"),
        ("val -Rf a", "files=a recursive"),
        ("val -Rf=a", "files=a recursive"),
        ("val -vm3", "maximum=3 verbose=1"),
        ("val -f=", "files="),
        // Lone dash, negative numbers, values that look like options
        ("val -f -", "files=-"),
        ("val -f -x", "files=-x"),
        ("val -f--x", "files=--x"),
        ("val --file=--output", "files=--output"),
        ("val -m -5", "maximum=-5"),
        ("val -m-5", "maximum=-5"),
        ("val -m +7", "maximum=7"),
        ("explain -", "field=-"),
        ("explain a -5", "field=a version=-5"),
        ("explain -1.5", "field=-1.5"),
        // Flags with an inverse; the last counts
        ("val --follow", ""),
        ("val --no-follow", "nofollow"),
        ("val --no-follow --follow", ""),
        ("val --keep", "keep=true"),
        ("val --no-keep", "keep=false"),
        ("val --keep --no-keep", "keep=false"),
        // Values of each type
        ("val --strict yes", "strict=true"),
        ("val --strict=off", "strict=false"),
        ("val --strict TRUE", "strict=true"),
        ("val --strict 0", "strict=false"),
        ("val --port 8080", "port=8080"),
        ("val --port 65535", "port=65535"),
        ("val --share 1e-3", "share=0.001"),
        ("val -m 0", "maximum=0"),
        // Arguments among options, and after --
        ("explain a", "field=a"),
        ("explain a 2", "field=a version=2"),
        ("explain a --from b 2", "field=a version=2 from=b"),
        ("explain --from b a", "field=a from=b"),
        ("explain --from=b -- a", "field=a from=b"),
        ("explain -- --from", "field=--from"),
        ("explain -- -h", "field=-h"),
        ("explain a -- 7", "field=a version=7"),
        ("explain -- --", "field=--"),
        ("explain ~", "field="),
        ("ca copy --mode m a b", "sources=a target=b mode=m"),
        ("ca copy a --mode m b c", "sources=a|b target=c mode=m"),
        ("ca copy a b c d --mode=m", "sources=a|b|c target=d mode=m"),
        ("ca copy --mode m -- -a -b", "sources=-a target=-b mode=m"),
        // Commands and aliases
        ("pc r a", "field=a"),
        ("proxy-config listeners a", "field=a"),
        ("pc routes help", "field=help"),
        ("--color never pc l a", "field=a"),
        ("pc --color=always l a", "field=a"),
        ("pc l a --color auto", "field=a"),
        ("pc -- l a", "field=a"),
    ])
    func accepted(line: String, expected: String) async {
        #expect(await run(line) == Ending(output: expected + "\n", error: "", code: 0))
    }

    @Test(arguments: [
        ("val --output xml", ["--output: \"xml\" is not one of table, wide, json, yaml"]),
        ("val --output jsno", ["--output: \"jsno\" is not one of table, wide, json, yaml; did you mean \"json\"?"]),
        ("val -oJSON", ["-o: \"JSON\" is not one of table, wide, json, yaml; did you mean \"json\"?"]),
        ("val --output=", ["--output: \"\" is not one of table, wide, json, yaml"]),
        ("val --output", ["--output needs a value: FORMAT"]),
        ("val -o", ["-o needs a value: FORMAT"]),
        ("val -o -R", ["-o needs a value: FORMAT"]),
        ("val -o --file a", ["-o needs a value: FORMAT"]),
        ("val -f --output=json", ["-f needs a value: PATH"]),
        ("val -f --", ["-f needs a value: PATH"]),
        ("val --ouptut json", ["unknown option \"--ouptut\"; did you mean \"--output\"?"]),
        ("val --outpt=json", ["unknown option \"--outpt\"; did you mean \"--output\"?"]),
        ("val --recurs", ["unknown option \"--recurs\"; did you mean \"--recursive\"?"]),
        ("val --no-folow", ["unknown option \"--no-folow\"; did you mean \"--no-follow\"?"]),
        ("val --no-recursive", ["unknown option \"--no-recursive\"; did you mean \"--recursive\"?"]),
        ("val --zzz", ["unknown option \"--zzz\""]),
        ("val -x", ["unknown option \"-x\""]),
        ("val -Rx", ["unknown option \"-x\" in \"-Rx\""]),
        ("explain -near", ["unknown option \"-n\" in \"-near\"; did you mean \"--near\"?", "missing argument KIND[.FIELD...]: The field"]),
        ("val --recursive=yes", ["--recursive takes no value, but \"yes\" was given"]),
        ("val -R=yes", ["-R takes no value, but \"yes\" was given"]),
        ("val -m many", ["-m: \"many\" is not a whole number"]),
        ("val -m 1.5", ["-m: \"1.5\" is not a whole number"]),
        ("val -m 99999999999999999999", ["-m: \"99999999999999999999\" is not a whole number"]),
        ("val --share nan", ["--share: \"nan\" is not a number"]),
        ("val --port 0", ["--port: \"0\" is not a port from 1 to 65535"]),
        ("val --port 65536", ["--port: \"65536\" is not a port from 1 to 65535"]),
        ("val --strict maybe", ["--strict: \"maybe\" is neither true nor false"]),
        ("val a b", ["unexpected argument \"a\"; did you mean -f a?", "unexpected argument \"b\"; did you mean -f b?"]),
        ("val -f a --xds-address b", ["--file and --xds-address exclude each other"]),
        ("explain", ["missing argument KIND[.FIELD...]: The field"]),
        ("explain a 2 3", ["unexpected argument \"3\""]),
        ("explain a b", ["VERSION: \"b\" is not a whole number"]),
        ("diff", ["FILE: 2 needed, 0 given"]),
        ("diff a", ["FILE: 2 needed, 1 given"]),
        ("diff a b c d", ["unexpected argument \"d\""]),
        ("ca copy a b", ["missing option --mode MODE: How"]),
        ("ca copy --mode m", ["missing argument SOURCE: What to copy", "missing argument TARGET: Where to"]),
        ("ca copy --mode m a", ["missing argument TARGET: Where to"]),
        ("ca copy a b --mode", ["--mode needs a value: MODE"]),
        ("fail usgae", ["WAY: \"usgae\" is not one of usage, unreachable, surprise; did you mean \"usage\"?"]),
        ("valdiate", ["unknown command \"valdiate\"; did you mean \"validate\"?"]),
        ("pc rotues", ["unknown command \"rotues\"; did you mean \"routes\"?"]),
        ("secrte", ["unknown command \"secrte\""]),
        ("zzzzzz", ["unknown command \"zzzzzz\""]),
        ("hlep", ["unknown command \"hlep\"; did you mean \"help\"?"]),
        ("help zzzzzz", ["unknown command \"zzzzzz\""]),
        ("-n x val", ["unknown option \"-n\" (options of a command come after its name)"]),
        ("--colour val", ["unknown option \"--colour\"; did you mean \"--color\"?"]),
        ("--color blue val", ["--color: \"blue\" is not one of auto, always, never"]),
        // All at once, in the order of the line, then of the declaration
        (
            "val --ouput json -x --kubeconfig --fail-on jsn -m z extra",
            [
                "unknown option \"--ouput\"; did you mean \"--output\"?", "unknown option \"-x\"", "--kubeconfig needs a value: FILE",
                "--fail-on: \"jsn\" is not one of table, wide, json, yaml; did you mean \"json\"?", "-m: \"z\" is not a whole number",
                "unexpected argument \"extra\"; did you mean -f extra?",
            ]
        ),
    ])
    func refused(line: String, expected: [String]) async {
        let ending = await run(line)
        var lines = ending.error.split(separator: "\n").map(String.init)
        #expect(ending.code == 2)
        #expect(ending.output.isEmpty)
        #expect(lines.popLast()?.hasSuffix(" --help\".") == true)
        #expect(lines == expected.map { "error: " + $0 })
    }

    @Test func pointsToTheHelpOfTheCommandThatWasMeant() async {
        #expect(await run("pc l").error.hasSuffix("See \"meshctl proxy-config listeners --help\".\n"))
        #expect(await run("pc l", as: "/usr/bin/kubectl-mesh").error.hasSuffix("See \"kubectl mesh proxy-config listeners --help\".\n"))
        #expect(await run("zzz").error.hasSuffix("See \"meshctl --help\".\n"))
    }

    @Test(arguments: [
        ("val", ["MESHCTL_OUTPUT": "json"], "output=json"),
        ("val -o yaml", ["MESHCTL_OUTPUT": "json"], "output=yaml"),
        ("val", ["MESHCTL_OUTPUT": ""], ""),
        ("val", ["KUBECONFIG": "/k"], "kubeconfig=/k"),
        ("val", ["KEEP": "0"], "keep=false"),
        ("val", ["KEEP": "yes"], "keep=true"),
        ("val --no-keep", ["KEEP": "yes"], "keep=false"),
    ])
    func environment(line: String, variables: [String: String], expected: String) async {
        #expect(await run(line, environment: Environment(variables)).output == expected + "\n")
    }

    @Test func mistakesOfTheEnvironmentNameTheVariable() async {
        let ending = await run("val", environment: ["PORT": "x", "KEEP": "perhaps"])
        #expect(
            ending.error.hasPrefix(
                """
                error: environment variable PORT: "x" is not a port from 1 to 65535
                error: environment variable KEEP: "perhaps" is neither true nor false

                """))
        #expect(ending.code == 2)
    }

    @Test(
        arguments: [
            ("fail usage", 2, "error: a folder needs -R\nhint: add -R\nSee \"meshctl fail --help\".\n"),
            ("fail unreachable", 4, "error: no answer from 10.0.0.1\nhint: is the cluster up?\n"),
            (
                "fail surprise", 70,
                "error: internal fault: Surprise()\nThis is a fault of meshctl 0.1.0, not of yours. Please report the command line and "
                    + "the lines above"
                    + " at https://example.org/issues.\n"
            ),
        ] as [(String, Int32, String)])
    func errors(line: String, code: Int32, text: String) async {
        #expect(await run(line) == Ending(output: "", error: text, code: code))
    }

    @Test func aCommandsOwnCodeIsTheProcesss() async {
        #expect(await run("diff a b") == Ending(output: "a|b\n", error: "", code: 1))
        #expect(await run("secret a b").code == 1)
    }

    @Test func aCommandCanBeMadeByHand() async throws {
        var command = Copy()
        command.sources = ["a"]
        command.target = "b"
        command.mode = "m"
        let terminal = Terminal.capturing()
        _ = try await command.run(in: terminal)
        #expect(terminal.output.captured == "sources=a target=b mode=m\n")
    }

    @Test(arguments: [
        ("failOn", "fail-on"), ("xdsAddress", "xds-address"), ("caURL", "ca-url"), ("URLPath", "url-path"), ("a", "a"),
        ("http2Only", "http2-only"),
    ])
    func names(property: String, expected: String) { #expect(hyphenated(property) == expected) }

    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "axc", 1),
        ("kitten", "sitting", 3),
    ])
    func distances(left: String, right: String, expected: Int) {
        #expect(slips(Array(left), Array(right)) == expected)
        #expect(slips(Array(right), Array(left)) == expected)
    }
}
