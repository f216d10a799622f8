// The completion script for bash (3.2 and later), without the bash-completion package.

struct BashCompletion {
    private let program: Program
    private let pages: [CommandPage]

    init(of program: Program) {
        self.program = program
        pages = program.allPages()
    }

    var script: String {
        let name = program.name
        return """
            # Completion of \(name) for bash. Generated from the commands' declarations by "\(name) completion bash".

            # Sets "path" to the command that word $2 names below path $1; fails if it names none.
            __\(name)_descend() {
                case "$1/$2" in
            \(pages.flatMap { page in page.descents.map { clause(page.key, "/", $0.words, "path='\($0.path)'") } }.joined(separator: "\n"))
                *) return 1 ;;
                esac
            }

            # Sets "commands" and "options" to what may follow path $1.
            __\(name)_words() {
                case "$1" in
            \(pages.map { "    '\($0.key)') commands='\(commands($0))' options='\(options($0))' ;;" }.joined(separator: "\n"))
                esac
            }

            # Sets "action" to what option or place $2 of path $1 takes; fails if it takes nothing.
            __\(name)_value() {
                case "$1:$2" in
            \(pages.flatMap(values).joined(separator: "\n"))
                *) return 1 ;;
                esac
            }

            \(engine.replacing("PROGRAM", with: name))

            """
    }

    private func clause(_ key: String, _ separator: String, _ words: [String], _ effect: String) -> String {
        "    " + words.map { "'\(key)\(separator)\($0)'" }.joined(separator: " | ") + ") \(effect) ;;"
    }

    private func commands(_ page: CommandPage) -> String {
        (page.children.map(\.name) + (page.path.isEmpty ? ["help"] : [])).joined(separator: " ")
    }

    private func options(_ page: CommandPage) -> String { page.declaration.options.flatMap(\.spellings).joined(separator: " ") }

    private func values(of page: CommandPage) -> [String] {
        let options = page.declaration.parameters.filter(\.takesValue).map { option in
            clause(page.key, ":", option.spellings + option.aliases.map { "--" + $0 }, "action=\(action(option))")
        }
        let arguments = page.places.map { parameter, places in
            guard let places else { return "    '\(page.key):'[0-9]*) action=\(action(parameter)) ;;" }
            return clause(page.key, ":", places.map(String.init), "action=\(action(parameter))")
        }
        return options + arguments
    }

    private func action(_ parameter: Parameter) -> String {
        switch parameter.completion ?? .none {
        case .none: "none"
        case .files(let extensions): quoted((["file"] + extensions).joined(separator: " "))
        case .folder: "folder"
        case .values(let values): quoted((["words"] + values).joined(separator: " "))
        case .dynamic: "ask"
        }
    }

    /// The part that is the same for every program. Readline splits words at "=" and ":"; they are joined again by what the line says.
    private let engine = #"""
        # Adds what the program itself answers for the words so far.
        __PROGRAM_ask() {
            local line
            while IFS= read -r line; do
                case "$line" in
                :*) (( ${line#:} & 2 )) && compopt -o nospace 2>/dev/null ;;
                *) COMPREPLY+=("${line%%$'\t'*}") ;;
                esac
            done < <("${words[0]/#\~/$HOME}" __complete "${words[@]:1}" 2>/dev/null)
        }

        # Adds the values of action $1 that start with $2, each after $3.
        __PROGRAM_add() {
            local value kind=${1%% *} extension
            local -a found=()
            case "$kind" in
            ask) __PROGRAM_ask; return ;;
            words) while IFS= read -r value; do found+=("$value"); done < <(compgen -W "${1#words}" -- "$2") ;;
            folder) compopt -o filenames 2>/dev/null
                while IFS= read -r value; do found+=("$value"); done < <(compgen -d -- "$2") ;;
            file) compopt -o filenames 2>/dev/null
                if [[ $1 == file ]]; then
                    while IFS= read -r value; do found+=("$value"); done < <(compgen -f -- "$2")
                else
                    while IFS= read -r value; do found+=("$value"); done < <(compgen -d -- "$2")
                    for extension in ${1#file }; do
                        while IFS= read -r value; do found+=("$value"); done < <(compgen -f -X "!*.$extension" -- "$2")
                    done
                fi ;;
            esac
            for value in ${found[@]+"${found[@]}"}; do COMPREPLY+=("$3$value"); done
        }

        _PROGRAM() {
            local rest=$COMP_LINE path='' commands='' options='' action='' awaiting='' ended='' place=1 part word last prefix i j
            local -a words=()
            COMPREPLY=()
            for ((i = 0; i <= COMP_CWORD; i++)); do
                part=${COMP_WORDS[i]}
                if [[ -n $COMP_LINE && $i -gt 0 && $rest != [[:space:]]* ]]; then
                    words[${#words[@]} - 1]+=$part
                else
                    words+=("$part")
                fi
                rest=${rest#"${rest%%[![:space:]]*}"}
                rest=${rest#"$part"}
            done
            last=${COMP_WORDS[COMP_CWORD]}
            [[ $last == [=:] ]] && last=''

            for ((i = 1; i < ${#words[@]} - 1; i++)); do
                word=${words[i]}
                if [[ -n $awaiting ]]; then
                    awaiting=''
                elif [[ -n $ended || $word == - ]]; then
                    ((place++))
                elif [[ $word == -- ]]; then
                    ended=1
                elif [[ $word == --* ]]; then
                    __PROGRAM_value "$path" "$word" && awaiting=$word
                elif [[ $word == -* ]]; then
                    for ((j = 1; j < ${#word}; j++)); do
                        if __PROGRAM_value "$path" "-${word:j:1}"; then
                            ((j == ${#word} - 1)) && awaiting="-${word:j:1}"
                            break
                        fi
                    done
                elif [[ $path$word != help ]] && ! __PROGRAM_descend "$path" "$word"; then
                    ((place++))
                fi
            done

            word=${words[${#words[@]} - 1]}
            __PROGRAM_words "$path"
            if [[ -n $awaiting ]]; then
                __PROGRAM_value "$path" "$awaiting" && __PROGRAM_add "$action" "$word" ''
            elif [[ -z $ended && $word == --*=* ]]; then
                __PROGRAM_value "$path" "${word%%=*}" && __PROGRAM_add "$action" "${word#*=}" "${word%%=*}="
            elif [[ -z $ended && $word == -[!-]?* ]] && __PROGRAM_value "$path" "${word:0:2}"; then
                prefix=${word:0:2}
                [[ ${word:2:1} == = ]] && prefix=${word:0:3}
                __PROGRAM_add "$action" "${word#"$prefix"}" "$prefix"
            elif [[ -z $ended && $word == -* ]]; then
                __PROGRAM_add "words $options" "$word" ''
            elif [[ -n $commands ]]; then
                __PROGRAM_add "words $commands" "$word" ''
            elif __PROGRAM_value "$path" "$place"; then
                __PROGRAM_add "$action" "$word" ''
            fi
            prefix=${word%"$last"}
            for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=${COMPREPLY[i]#"$prefix"}; done
        }

        complete -F _PROGRAM PROGRAM
        """#
}
