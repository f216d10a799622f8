// The completion script for zsh: one function a command, over zsh's own `_arguments`.

struct ZshCompletion {
    private let program: Program
    private let pages: [CommandPage]

    init(of program: Program) {
        self.program = program
        pages = program.allPages()
    }

    var script: String {
        let name = program.name
        return """
            #compdef \(name)
            # Completion of \(name) for zsh. Generated from the commands' declarations by "\(name) completion zsh".

            # Offers what the program itself answers for the words so far.
            __\(name)_ask() {
              local line
              local -a candidates extra
              for line in "${(@f)$(${whole[1]} __complete "${(@)whole[2,-1]}" 2>/dev/null)}"; do
                if [[ $line == :<-> ]]; then
                  (( ${line#:} & 2 )) && extra=(-S '')
                else
                  line=${line#$IPREFIX}
                  candidates+=("${${line%%$'\\t'*}//:/\\\\:}${${(M)line%%$'\\t'*}:+:${line#*$'\\t'}}")
                fi
              done
              _describe -t values value candidates "${extra[@]}"
            }

            _\(name)() {
              local -a whole=("${(@)words[1,CURRENT]}")
              _\(name)_at
            }

            \(pages.map(function).joined(separator: "\n\n"))

            if [[ $funcstack[1] == _\(name) ]]; then
              _\(name) "$@"
            else
              compdef _\(name) \(name)
            fi

            """
    }

    private func functionName(_ path: [String]) -> String { (["_\(program.name)_at"] + path).joined(separator: "_") }

    private func function(of page: CommandPage) -> String {
        var lines = page.declaration.options.map { "    " + option($0) }
        lines += page.places.flatMap { parameter, places in argument(parameter, places) }
        guard page.isGroup else {
            return """
                \(functionName(page.path))() {
                  _arguments -s -S \\
                \(lines.joined(separator: " \\\n"))
                }
                """
        }
        let help = page.path.isEmpty ? [("help", "Show the help of a command")] : []
        let commands = (page.children.map { ($0.name, $0.help.summary) } + help).map {
            "    " + quoted($0.0 + ":" + escaped($0.1, ":"))
        }
        let cases = page.children.map { child in
            "    " + ([child.name] + child.aliases).joined(separator: " | ") + ") \(functionName(page.path + [child.name])) ;;"
        }
        return """
            \(functionName(page.path))() {
              local curcontext=$curcontext state line
              local -A opt_args
              local -a commands=(
            \(commands.joined(separator: "\n"))
              )
              _arguments -C -s -S -A '-*' \\
            \((lines + ["    '1: :->command'", "    '*:: :->rest'"]).joined(separator: " \\\n")) && return
              case $state in
              command) _describe -t commands command commands ;;
              rest)
                case $words[1] in
            \((cases + (page.path.isEmpty ? ["    help) \(functionName(page.path)) ;;"] : [])).joined(separator: "\n"))
                esac ;;
              esac
            }
            """
    }

    private func option(_ parameter: Parameter) -> String {
        let spellings = parameter.spellings
        let marked = spellings.map { parameter.takesValue ? $0 + ($0.hasPrefix("--") ? "=" : "+") : $0 }
        let names = marked.count == 1 ? marked[0] : "{" + marked.joined(separator: ",") + "}"
        let exclusion = parameter.isRepeated ? quoted("*") : marked.count == 1 ? "" : quoted("(" + spellings.joined(separator: " ") + ")")
        let value = parameter.takesValue ? ":\(escaped(parameter.valueName, ":")):\(action(parameter))" : ""
        return exclusion + names + quoted("[" + escaped(parameter.summary, "[]:") + "]" + value)
    }

    private func argument(_ parameter: Parameter, _ places: [Int]?) -> [String] {
        let tail = "\(escaped(parameter.valueName, ":")):\(action(parameter))"
        guard let places else { return ["    " + quoted("*:" + tail)] }
        return places.map { "    " + quoted("\($0)\($0 > parameter.least ? "::" : ":")" + tail) }
    }

    private func action(_ parameter: Parameter) -> String {
        switch parameter.completion ?? .none {
        case .none: " "
        case .files(let extensions): extensions.isEmpty ? "_files" : "_files -g \"*.(\(extensions.joined(separator: "|")))\""
        case .folder: "_files -/"
        case .values(let values): "(" + values.map { escaped($0, ":()\" ") }.joined(separator: " ") + ")"
        case .dynamic: "__\(program.name)_ask"
        }
    }

    private func escaped(_ text: String, _ special: String) -> String {
        text.map { $0 == "\\" || special.contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
