// What is offered at a tab: the program's own answers, and each shell driven with the script that is made for it.

import Foundation
import Testing

@testable import Arguments

@Suite struct CompletionAnswers {
    @Test(arguments: [
        ("val", ["validate\tCheck configuration against every schema and rule", ":4"]),
        ("p", ["proxy-config\tWhat a proxy gets", ":4"]),
        ("h", ["help\tShow the help of a command", ":4"]),
        ("se", [":4"]),
        ("help d", ["diff\tCompare", ":4"]),
        ("help pc r", ["routes\tExplain a field", ":4"]),
        ("pc ~", ["routes\tExplain a field", "listeners\tExplain a field", ":4"]),
        ("--col", ["--color\tColour: on terminals, always, or never", ":4"]),
        ("--color a", ["auto", "always", ":4"]),
        ("val --output ~", ["table", "wide", "json", "yaml", ":4"]),
        ("val --output=j", ["--output=json", ":4"]),
        ("val -oj", ["-ojson", ":4"]),
        ("val -o=j", ["-o=json", ":4"]),
        ("val -Ro y", ["yaml", ":4"]),
        ("val --fo", ["--follow\tFollow links", ":4"]),
        ("val --follow --no-f", [":4"]),
        ("val --sha", [":4"]),
        ("val -f a --fil", ["--file\tA file, a folder, or - for standard input", ":4"]),
        ("val -f ~", [":0"]),
        ("val --kubeconfig ~", ["yaml", "yml", ":8"]),
        ("val -m ~", [":4"]),
        ("val ~", [":4"]),
        ("explain v", ["virtualservice\tRoutes of a host", "virtualservice.spec.", ":4"]),
        ("explain virtualservice.s", ["virtualservice.spec.", ":6"]),
        ("explain a ~", [":4"]),
        ("explain -- -", [":4"]),
        ("pc r a --near x --from ~", ["near-x", "deploy/a", "deploy/b", ":4"]),
        ("pc r a --from=deploy/b", ["--from=deploy/b", ":4"]),
        ("ca copy ~", [":0"]),
        ("zzz ~", [":4"]),
    ])
    func answers(line: String, expected: [String]) async {
        let text = expected.joined(separator: "\n") + "\n"
        #expect(await run("__complete " + line) == Ending(output: text, error: "", code: 0))
        #expect(await run(line, as: "/usr/bin/kubectl_complete-mesh") == Ending(output: text, error: "", code: 0))
    }
}

/// A folder with the scripts, and a `meshctl` on the path that answers as ours does to the one question that a test expects.
struct Workshop {
    let folder: String

    init(answering words: [String]? = nil) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("arguments-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder + "/place/inner", withIntermediateDirectories: true)
        for file in ["a.yaml", "b.txt", "inner/c.yml"] { try write("", to: "place/" + file) }
        for shell in Shell.allCases { try write(meshctl.completionScript(for: shell), to: "_meshctl." + shell.rawValue) }
        try write(meshctl.completionScript(for: .zsh), to: "_meshctl")
        if let words {
            let terminal = Terminal.capturing()
            _ = await meshctl.run(["meshctl", "__complete"] + words, in: terminal)
            try write(terminal.output.captured, to: "answer")
        }
        try write(
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > '\(folder)/asked'\ncat '\(folder)/answer'\n", to: "meshctl")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/meshctl")
    }

    func write(_ text: String, to file: String) throws { try text.write(toFile: folder + "/" + file, atomically: false, encoding: .utf8) }

    var asked: [String] {
        (try? String(contentsOfFile: folder + "/asked", encoding: .utf8))?.split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
            .map(String.init) ?? []
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Runs a program in `place`; its output and errors together.
    func run(_ program: String, _ arguments: [String]) throws -> (text: String, code: Int32) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder + "/place")
        process.environment = [
            "PATH": "\(folder):/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TERM": "dumb", "LC_ALL": "C.UTF-8", "MANWIDTH": "80",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }
}

func has(_ program: String) -> Bool {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + program) }
}

@Suite struct Shells {
    /// Lines as typed up to the cursor, and what is offered for the last word. `dynamic` rows ask the program.
    static let lines: [(line: String, expected: [String])] = [
        ("meshctl val", ["validate"]),
        ("meshctl pc ", ["listeners", "routes"]),
        ("meshctl proxy-config r", ["routes"]),
        ("meshctl help pc l", ["listeners"]),
        ("meshctl --color never va", ["validate"]),
        ("meshctl completion ", ["bash", "fish", "zsh"]),
        ("meshctl val --fo", ["--follow"]),
        ("meshctl val --no-", ["--no-follow", "--no-keep"]),
        ("meshctl val -o ", ["json", "table", "wide", "yaml"]),
        ("meshctl validate -R --output y", ["yaml"]),
        ("meshctl val -Ro w", ["wide"]),
        ("meshctl val -f x -o j", ["json"]),
        ("meshctl val --fail-on=j", ["json"]),
        ("meshctl val -f a", ["a.yaml"]),
        ("meshctl val --file inner/", ["inner/c.yml"]),
        ("meshctl ca copy --mode m in", ["inner/"]),
        ("meshctl fail u", ["unreachable", "usage"]),
        ("meshctl fail usage ", []),
    ]

    static let dynamic: [(line: String, expected: [String])] = [
        ("meshctl explain v", ["virtualservice", "virtualservice.spec."]),
        ("meshctl explain all:o", ["all:of:it"]),
        ("meshctl pc r a --near x --from ", ["deploy/a", "deploy/b", "near-x"]),
        ("meshctl pc r a --from=d", ["deploy/a", "deploy/b"]),
    ]

    static func words(_ line: String) -> [String] { line.split(separator: " ", omittingEmptySubsequences: false).map(String.init) }

    // Bash leaves out what its word breaks cut off, and adds the slash of a folder only when it shows it.
    @Test(.enabled(if: has("bash")), arguments: lines + dynamic)
    func bash(line: String, expected: [String]) async throws {
        let shop = try await Workshop(answering: Array(Self.words(line).dropFirst()))
        defer { shop.remove() }
        // Readline's words: cut at spaces, and at "=" and ":" which are words themselves.
        var words: [String] = []
        for word in Self.words(line) {
            words +=
                word.isEmpty
                ? [""]
                : word.replacing("=", with: "\u{0}=\u{0}").replacing(":", with: "\u{0}:\u{0}").split(separator: "\u{0}").map(String.init)
        }
        let drive = """
            source '\(shop.folder)/_meshctl.bash'
            complete -p meshctl >&2 || exit 9
            COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))); COMP_CWORD=\(words.count - 1)
            COMP_LINE='\(line)'; COMP_POINT=${#COMP_LINE}
            _meshctl meshctl
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let (text, code) = try shop.run("bash", ["--norc", "-uc", drive])
        #expect(code == 0)
        var offered = text.split(separator: "\n").map(String.init)
        #expect(offered.removeFirst() == "complete -F _meshctl meshctl")
        let cut = words.last.map { $0 == "=" || $0 == ":" ? "" : $0 } ?? ""
        let typed = Self.words(line).last ?? ""
        let skipped = typed.contains("=") ? "" : String(typed.dropLast(cut.count))
        #expect(offered.sorted() == expected.map { $0 == "inner/" ? "inner" : String($0.dropFirst(skipped.count)) }.sorted(), "\(text)")
        if Self.dynamic.contains(where: { $0.line == line }) { #expect(shop.asked == ["__complete"] + Self.words(line).dropFirst()) }
    }

    @Test(.enabled(if: has("fish")), arguments: lines + dynamic)
    func fish(line: String, expected: [String]) async throws {
        let shop = try await Workshop(answering: Array(Self.words(line).dropFirst()))
        defer { shop.remove() }
        let (text, code) = try shop.run("fish", ["--no-config", "-c", "source '\(shop.folder)/_meshctl.fish'; complete -C '\(line)'"])
        #expect(code == 0)
        // fish offers what fits anywhere in a word if nothing starts so, and the whole word for a joined value.
        let before = Self.words(line).last.flatMap { word in word.firstIndex(of: "=").map { String(word[...$0]) } } ?? ""
        let offered = text.split(separator: "\n").map { String($0.split(separator: "\t")[0].dropFirst(before.count)) }
        #expect(offered.sorted() == expected.sorted(), "\(text)")
        if Self.dynamic.contains(where: { $0.line == line }) { #expect(shop.asked == ["__complete"] + Self.words(line).dropFirst()) }
    }

    /// zsh in a pseudo terminal: `compadd` is wrapped to print what would be offered.
    @Test(.enabled(if: has("zsh")), arguments: lines + dynamic)
    func zsh(line: String, expected: [String]) async throws {
        let shop = try await Workshop(answering: Array(Self.words(line).dropFirst()))
        defer { shop.remove() }
        try shop.write(Self.zshDrive.replacing("FOLDER", with: shop.folder), to: "drive.zsh")
        let (text, code) = try shop.run("zsh", ["-f", shop.folder + "/drive.zsh", line])
        #expect(code == 0)
        var offered = Set(text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("offer:") }.map { String($0.dropFirst(6)) })
        // Where no argument is left to give, `_arguments` goes on to options; the other shells wait for a dash.
        if line.hasSuffix(" ") { offered = offered.filter { !$0.hasPrefix("-") } }
        // zsh offers the last part of a path, and adds the slash of a folder itself.
        let wanted = expected.map { $0 == "inner/" ? "inner" : $0 == "inner/c.yml" ? "c.yml" : $0 }
        #expect(offered.sorted() == wanted.sorted(), "\(text)")
        if Self.dynamic.contains(where: { $0.line == line }) { #expect(shop.asked == ["__complete"] + Self.words(line).dropFirst()) }
    }

    static let zshDrive = #"""
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'PS1=; unsetopt zle_bracketed_paste 2>/dev/null; stty -echo; cd FOLDER/place; fpath=(FOLDER $fpath); autoload -Uz compinit; compinit -u -D'
        zpty -w shell 'compadd() { local -a found; if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)* ]] { builtin compadd "$@"; return } ; builtin compadd -A found "$@"; (( $#found )) && printf "offer:%s\n" "${found[@]}" >> FOLDER/offers; builtin compadd "$@" }'
        zpty -w shell 'finish() { print -r -- done >> FOLDER/offers; zle -I; exit }; zle -N finish; bindkey "^X" finish; zstyle ":completion:*" list-prompt ""; LISTMAX=0; print -r -- re''ady'
        zpty -r -m shell REPLY '*ready*'
        : > FOLDER/offers
        zpty -w -n shell "$1"$'\t'$'\x18'
        for (( i = 0; i < 1000; i++ )); do
          [[ "$(<FOLDER/offers)" == *done* ]] && break
          zselect -t 1 2>/dev/null || sleep 0.01
        done
        [[ "$(<FOLDER/offers)" == *done* ]] || exit 8
        cat FOLDER/offers
        zpty -d shell
        """#

    @Test func scriptsHaveNoSyntaxErrors() async throws {
        let shop = try await Workshop()
        defer { shop.remove() }
        for shell in ["bash", "zsh", "fish"] where has(shell) {
            let (text, code) = try shop.run(shell, ["-n", shop.folder + "/_meshctl." + shell])
            #expect(code == 0 && text.isEmpty, "\(shell): \(text)")
        }
    }

    @Test func theCompletionCommandPrintsThem() async {
        for shell in Shell.allCases {
            #expect(
                await ArgumentsTests.run("completion \(shell)") == Ending(output: meshctl.completionScript(for: shell), error: "", code: 0))
        }
        #expect(await ArgumentsTests.run("completion bsh").error.contains("did you mean \"bash\"?"))
    }
}

@Suite struct Manuals {
    @Test func aPageForEachCommandAndNoneForHiddenOnes() {
        let paths = GeneratedFiles(of: meshctl).files.map(\.path)
        #expect(
            paths == [
                "completions/meshctl.bash", "completions/_meshctl", "completions/meshctl.fish", "man/meshctl.1", "man/meshctl-validate.1",
                "man/meshctl-explain.1", "man/meshctl-diff.1", "man/meshctl-proxy-config.1", "man/meshctl-proxy-config-routes.1",
                "man/meshctl-proxy-config-listeners.1", "man/meshctl-ca.1", "man/meshctl-ca-copy.1", "man/meshctl-completion.1",
                "man/meshctl-fail.1",
            ])
        #expect(GeneratedFiles(of: meshctl).files.map(\.contents) == GeneratedFiles(of: meshctl).files.map(\.contents))
    }

    @Test(.enabled(if: has("man") && has("groff"))) func readWithoutWarnings() async throws {
        let shop = try await Workshop()
        defer { shop.remove() }
        for (path, contents) in GeneratedFiles(of: meshctl).files where path.hasSuffix(".1") {
            let file = String(path.dropFirst(4))
            try shop.write(contents, to: file)
            let (text, code) = try shop.run("sh", ["-c", "man --warnings -l '\(shop.folder)/\(file)' 2>&1 >/dev/null"])
            #expect(code == 0 && text.isEmpty, "\(path): \(text)")
        }
        let (text, _) = try shop.run("sh", ["-c", "man -l '\(shop.folder)/meshctl-validate.1' | col -bx"])
        for part in [
            "meshctl-validate - Check configuration against every schema and rule", "SYNOPSIS\n       meshctl validate [OPTIONS]",
            "kept   as it is", "That's all.", "From standard input:\n           cat all.yaml | meshctl validate -f -",
            "-o, --output FORMAT\n", "--[no-]follow", "Source of the mesh\n", "ENVIRONMENT", "       3      a file cannot be read\n",
            "SEE ALSO\n       meshctl(1)",
            "meshctl 0.1.0",
        ] {
            #expect(text.contains(part), "\(part) is not in \(text)")
        }
    }
}
