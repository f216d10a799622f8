// The completion script for fish: one `complete` line an option, on the condition that its command was written.

struct FishCompletion {
    private let program: Program
    private let pages: [CommandPage]

    init(of program: Program) {
        self.program = program
        pages = program.allPages()
    }

    var script: String {
        let name = program.name
        return """
            # Completion of \(name) for fish. Generated from the commands' declarations by "\(name) completion fish".

            # Prints the path of the command that word $argv[2] names below path $argv[1].
            function __\(name)_descend
                switch "$argv[1]/$argv[2]"
            \(pages.flatMap(descents).joined(separator: "\n"))
                    case '*'
                        return 1
                end
            end

            # Whether the next word is the value of word $argv[2] below path $argv[1].
            function __\(name)_awaits
                switch "$argv[1]:$argv[2]"
            \(pages.map(awaiting).joined(separator: "\n"))
                end
                return 1
            end

            # Whether the words so far lead to path $argv[1] and, if places are given, the next argument is at one of them ("+": or later).
            function __\(name)_at
                set -l words (commandline -opc)
                set -l path ''
                set -l place 1
                set -l awaiting 0
                set -l ended 0
                for word in $words[2..-1]
                    if test $awaiting = 1
                        set awaiting 0
                    else if test $ended = 1; or test "$word" = -
                        set place (math $place + 1)
                    else if test "$word" = --
                        set ended 1
                    else if string match -q -- '-*' $word
                        __\(name)_awaits $path $word; and set awaiting 1
                        if string match -qr -- '^-[^-]..*$' $word
                            set -l letters (string split '' -- (string sub -s 2 -- $word))
                            for letter in $letters
                                if __\(name)_awaits $path -$letter
                                    test $letter = $letters[-1]; and set awaiting 1
                                    break
                                end
                            end
                        end
                    else if set -l below (__\(name)_descend $path $word)
                        set path $below
                    else if test "$path$word" != help
                        set place (math $place + 1)
                    end
                end
                test "$path" = "$argv[1]"; or return 1
                test (count $argv) = 1; and return 0
                contains -- $place $argv[2..-1]; and return 0
                test "$argv[-1]" = +; and test $place -ge $argv[-2]
            end

            # Prints what the program itself answers for the words so far.
            function __\(name)_ask
                set -l words (commandline -opc)
                set -l word (commandline -ct)
                $words[1] __complete $words[2..-1] "$word" 2>/dev/null | string match -rv '^:\\d+$' | string replace -r -- '^--[^=]*=' ''
            end

            complete -c \(name) -f
            \(pages.flatMap(lines).joined(separator: "\n"))

            """
    }

    private func descents(of page: CommandPage) -> [String] {
        page.descents.map { words, path in
            let patterns = words.map { quoted(page.key + "/" + $0) }.joined(separator: " ")
            return "        case \(patterns)\n            echo \(quoted(path))"
        }
    }

    private func awaiting(on page: CommandPage) -> String {
        let spellings = page.declaration.parameters.filter(\.takesValue).flatMap { $0.spellings + $0.aliases.map { "--" + $0 } }
        return "        case " + spellings.map { quoted(page.key + ":" + $0) }.joined(separator: " ") + "\n            return 0"
    }

    private func lines(of page: CommandPage) -> [String] {
        var children = page.children.map { ($0.name, $0.help.summary) }
        if page.path.isEmpty { children.append(("help", "Show the help of a command")) }
        var lines = children.map { name, summary in line(page, "1", " -a \(name)", summary) }
        for option in page.declaration.options {
            let short = option.short.map { " -s \($0)" } ?? ""
            let value = option.takesValue ? " -r" + (action(option).hasSuffix(" -F") ? " -F" : " -f" + action(option)) : ""
            let name = option.name ?? ""
            lines.append(line(page, nil, short + " -l " + name + value, option.summary))
            if option.isInvertible { lines.append(line(page, nil, " -l no-" + name, option.summary)) }
        }
        var next = 1
        for (parameter, places) in page.places {
            let condition = places.map { $0.map(String.init).joined(separator: " ") } ?? "\(next) +"
            next = (places?.last ?? next) + 1
            lines.append(line(page, condition, action(parameter), nil))
        }
        return lines
    }

    /// One `complete` line, for the path of the page and, if given, the places of the next argument.
    private func line(_ page: CommandPage, _ places: String?, _ offer: String, _ description: String?) -> String {
        let condition = "__\(program.name)_at \(quoted(page.key))" + (places.map { " " + $0 } ?? "")
        let explained = description.map { " -d " + quoted($0, forFish: true) } ?? ""
        return "complete -c \(program.name) -n " + quoted(condition, forFish: true) + offer + explained
    }

    private func action(_ parameter: Parameter) -> String {
        switch parameter.completion ?? .none {
        case .none: ""
        case .files(let extensions):
            extensions.isEmpty
                ? " -F" : " -k -a " + quoted("(__fish_complete_suffix " + extensions.map { "." + $0 }.joined(separator: " ") + ")")
        case .folder: " -a '(__fish_complete_directories (commandline -ct))'"
        case .values(let values): " -a " + quoted(values.joined(separator: " "), forFish: true)
        case .dynamic: " -a '(__\(program.name)_ask)'"
        }
    }
}
