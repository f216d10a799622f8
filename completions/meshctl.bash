# Completion of meshctl for bash. Generated from the commands' declarations by "meshctl completion bash".

# Sets "path" to the command that word $2 names below path $1; fails if it names none.
__meshctl_descend() {
    case "$1/$2" in
    '/validate') path='validate' ;;
    '/explain') path='explain' ;;
    '/completion') path='completion' ;;
    '/version') path='version' ;;
    *) return 1 ;;
    esac
}

# Sets "commands" and "options" to what may follow path $1.
__meshctl_words() {
    case "$1" in
    '') commands='validate explain completion version help' options='--color -h --help --version' ;;
    'validate') commands='' options='--mesh-config -o --output --fail-on --strict --baseline --write-baseline --dry-run -v --verbose --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'explain') commands='' options='--recursive --api-version --color -h --help' ;;
    'completion') commands='' options='--color -h --help' ;;
    'version') commands='' options='-o --output --color -h --help' ;;
    esac
}

# Sets "action" to what option or place $2 of path $1 takes; fails if it takes nothing.
__meshctl_value() {
    case "$1:$2" in
    ':--color') action='words auto always never' ;;
    'validate:-f' | 'validate:--filename') action='file' ;;
    'validate:--mesh-config') action='file' ;;
    'validate:-o' | 'validate:--output') action='words text table wide json yaml name sarif junit github' ;;
    'validate:--fail-on') action='words error warning info never' ;;
    'validate:--baseline') action='file' ;;
    'validate:--write-baseline') action='file' ;;
    'validate:--color') action='words auto always never' ;;
    'explain:--api-version') action=ask ;;
    'explain:--color') action='words auto always never' ;;
    'explain:1') action=ask ;;
    'completion:--color') action='words auto always never' ;;
    'completion:1') action='words bash zsh fish' ;;
    'version:-o' | 'version:--output') action='words text json yaml' ;;
    'version:--color') action='words auto always never' ;;
    *) return 1 ;;
    esac
}

# Adds what the program itself answers for the words so far.
__meshctl_ask() {
    local line
    while IFS= read -r line; do
        case "$line" in
        :*) (( ${line#:} & 2 )) && compopt -o nospace 2>/dev/null ;;
        *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <("${words[0]/#\~/$HOME}" __complete "${words[@]:1}" 2>/dev/null)
}

# Adds the values of action $1 that start with $2, each after $3.
__meshctl_add() {
    local value kind=${1%% *} extension
    local -a found=()
    case "$kind" in
    ask) __meshctl_ask; return ;;
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

_meshctl() {
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
            __meshctl_value "$path" "$word" && awaiting=$word
        elif [[ $word == -* ]]; then
            for ((j = 1; j < ${#word}; j++)); do
                if __meshctl_value "$path" "-${word:j:1}"; then
                    ((j == ${#word} - 1)) && awaiting="-${word:j:1}"
                    break
                fi
            done
        elif [[ $path$word != help ]] && ! __meshctl_descend "$path" "$word"; then
            ((place++))
        fi
    done

    word=${words[${#words[@]} - 1]}
    __meshctl_words "$path"
    if [[ -n $awaiting ]]; then
        __meshctl_value "$path" "$awaiting" && __meshctl_add "$action" "$word" ''
    elif [[ -z $ended && $word == --*=* ]]; then
        __meshctl_value "$path" "${word%%=*}" && __meshctl_add "$action" "${word#*=}" "${word%%=*}="
    elif [[ -z $ended && $word == -[!-]?* ]] && __meshctl_value "$path" "${word:0:2}"; then
        prefix=${word:0:2}
        [[ ${word:2:1} == = ]] && prefix=${word:0:3}
        __meshctl_add "$action" "${word#"$prefix"}" "$prefix"
    elif [[ -z $ended && $word == -* ]]; then
        __meshctl_add "words $options" "$word" ''
    elif [[ -n $commands ]]; then
        __meshctl_add "words $commands" "$word" ''
    elif __meshctl_value "$path" "$place"; then
        __meshctl_add "$action" "$word" ''
    fi
    prefix=${word%"$last"}
    for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=${COMPREPLY[i]#"$prefix"}; done
}

complete -F _meshctl meshctl
