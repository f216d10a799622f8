# Completion of meshctl for bash. Generated from the commands' declarations by "meshctl completion bash".

# Sets "path" to the command that word $2 names below path $1; fails if it names none.
__meshctl_descend() {
    case "$1/$2" in
    '/validate') path='validate' ;;
    '/explain') path='explain' ;;
    '/proxy-config' | '/pc') path='proxy-config' ;;
    '/completion') path='completion' ;;
    '/version') path='version' ;;
    'proxy-config/all' | 'proxy-config/a') path='proxy-config all' ;;
    'proxy-config/listeners' | 'proxy-config/listener' | 'proxy-config/l') path='proxy-config listeners' ;;
    'proxy-config/routes' | 'proxy-config/route' | 'proxy-config/r') path='proxy-config routes' ;;
    'proxy-config/clusters' | 'proxy-config/cluster' | 'proxy-config/c') path='proxy-config clusters' ;;
    'proxy-config/endpoints' | 'proxy-config/endpoint' | 'proxy-config/ep' | 'proxy-config/eds') path='proxy-config endpoints' ;;
    'proxy-config/secrets' | 'proxy-config/secret' | 'proxy-config/s') path='proxy-config secrets' ;;
    'proxy-config/bootstrap' | 'proxy-config/b') path='proxy-config bootstrap' ;;
    'proxy-config/ecds' | 'proxy-config/ec') path='proxy-config ecds' ;;
    *) return 1 ;;
    esac
}

# Sets "commands" and "options" to what may follow path $1.
__meshctl_words() {
    case "$1" in
    '') commands='validate explain proxy-config completion version help' options='--color -h --help --version' ;;
    'validate') commands='' options='--mesh-config -o --output --fail-on --strict --baseline --write-baseline --dry-run -v --verbose --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'explain') commands='' options='--recursive --api-version --color -h --help' ;;
    'proxy-config') commands='all listeners routes clusters endpoints secrets bootstrap ecds' options='--color -h --help' ;;
    'proxy-config all') commands='' options='-n --namespace --mesh-config --file --fqdn --subset --direction --port --address --type --name --verbose --no-verbose --with-headers -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config listeners') commands='' options='-n --namespace --mesh-config --file --address --port --type --verbose --no-verbose -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config routes') commands='' options='-n --namespace --mesh-config --file --name --verbose --no-verbose -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config clusters') commands='' options='-n --namespace --mesh-config --file --fqdn --port --subset --direction -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config endpoints') commands='' options='-n --namespace --mesh-config --file --address --port --cluster --status -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config secrets') commands='' options='-n --namespace --mesh-config --file -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config bootstrap') commands='' options='-n --namespace --mesh-config --file --static --cert-dir -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
    'proxy-config ecds') commands='' options='-n --namespace --mesh-config --file -o --output --color -h --help -f --filename -R --recursive --allow-empty' ;;
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
    'proxy-config:--color') action='words auto always never' ;;
    'proxy-config all:-n' | 'proxy-config all:--namespace') action=none ;;
    'proxy-config all:-f' | 'proxy-config all:--filename') action='file' ;;
    'proxy-config all:--mesh-config') action='file' ;;
    'proxy-config all:--file') action='file' ;;
    'proxy-config all:--fqdn') action=none ;;
    'proxy-config all:--subset') action=none ;;
    'proxy-config all:--direction') action=none ;;
    'proxy-config all:--port') action=none ;;
    'proxy-config all:--address') action=none ;;
    'proxy-config all:--type') action=none ;;
    'proxy-config all:--name') action=none ;;
    'proxy-config all:-o' | 'proxy-config all:--output') action='words table short wide json yaml name' ;;
    'proxy-config all:--color') action='words auto always never' ;;
    'proxy-config all:1') action=none ;;
    'proxy-config listeners:-n' | 'proxy-config listeners:--namespace') action=none ;;
    'proxy-config listeners:-f' | 'proxy-config listeners:--filename') action='file' ;;
    'proxy-config listeners:--mesh-config') action='file' ;;
    'proxy-config listeners:--file') action='file' ;;
    'proxy-config listeners:--address') action=none ;;
    'proxy-config listeners:--port') action=none ;;
    'proxy-config listeners:--type') action=none ;;
    'proxy-config listeners:-o' | 'proxy-config listeners:--output') action='words table short wide json yaml name' ;;
    'proxy-config listeners:--color') action='words auto always never' ;;
    'proxy-config listeners:1') action=none ;;
    'proxy-config routes:-n' | 'proxy-config routes:--namespace') action=none ;;
    'proxy-config routes:-f' | 'proxy-config routes:--filename') action='file' ;;
    'proxy-config routes:--mesh-config') action='file' ;;
    'proxy-config routes:--file') action='file' ;;
    'proxy-config routes:--name') action=none ;;
    'proxy-config routes:-o' | 'proxy-config routes:--output') action='words table short wide json yaml name' ;;
    'proxy-config routes:--color') action='words auto always never' ;;
    'proxy-config routes:1') action=none ;;
    'proxy-config clusters:-n' | 'proxy-config clusters:--namespace') action=none ;;
    'proxy-config clusters:-f' | 'proxy-config clusters:--filename') action='file' ;;
    'proxy-config clusters:--mesh-config') action='file' ;;
    'proxy-config clusters:--file') action='file' ;;
    'proxy-config clusters:--fqdn') action=none ;;
    'proxy-config clusters:--port') action=none ;;
    'proxy-config clusters:--subset') action=none ;;
    'proxy-config clusters:--direction') action=none ;;
    'proxy-config clusters:-o' | 'proxy-config clusters:--output') action='words table short wide json yaml name' ;;
    'proxy-config clusters:--color') action='words auto always never' ;;
    'proxy-config clusters:1') action=none ;;
    'proxy-config endpoints:-n' | 'proxy-config endpoints:--namespace') action=none ;;
    'proxy-config endpoints:-f' | 'proxy-config endpoints:--filename') action='file' ;;
    'proxy-config endpoints:--mesh-config') action='file' ;;
    'proxy-config endpoints:--file') action='file' ;;
    'proxy-config endpoints:--address') action=none ;;
    'proxy-config endpoints:--port') action=none ;;
    'proxy-config endpoints:--cluster') action=none ;;
    'proxy-config endpoints:--status') action=none ;;
    'proxy-config endpoints:-o' | 'proxy-config endpoints:--output') action='words table short wide json yaml name' ;;
    'proxy-config endpoints:--color') action='words auto always never' ;;
    'proxy-config endpoints:1') action=none ;;
    'proxy-config secrets:-n' | 'proxy-config secrets:--namespace') action=none ;;
    'proxy-config secrets:-f' | 'proxy-config secrets:--filename') action='file' ;;
    'proxy-config secrets:--mesh-config') action='file' ;;
    'proxy-config secrets:--file') action='file' ;;
    'proxy-config secrets:-o' | 'proxy-config secrets:--output') action='words table short wide json yaml name' ;;
    'proxy-config secrets:--color') action='words auto always never' ;;
    'proxy-config secrets:1') action=none ;;
    'proxy-config bootstrap:-n' | 'proxy-config bootstrap:--namespace') action=none ;;
    'proxy-config bootstrap:-f' | 'proxy-config bootstrap:--filename') action='file' ;;
    'proxy-config bootstrap:--mesh-config') action='file' ;;
    'proxy-config bootstrap:--file') action='file' ;;
    'proxy-config bootstrap:--cert-dir') action=folder ;;
    'proxy-config bootstrap:-o' | 'proxy-config bootstrap:--output') action='words table short wide json yaml name' ;;
    'proxy-config bootstrap:--color') action='words auto always never' ;;
    'proxy-config bootstrap:1') action=none ;;
    'proxy-config ecds:-n' | 'proxy-config ecds:--namespace') action=none ;;
    'proxy-config ecds:-f' | 'proxy-config ecds:--filename') action='file' ;;
    'proxy-config ecds:--mesh-config') action='file' ;;
    'proxy-config ecds:--file') action='file' ;;
    'proxy-config ecds:-o' | 'proxy-config ecds:--output') action='words table short wide json yaml name' ;;
    'proxy-config ecds:--color') action='words auto always never' ;;
    'proxy-config ecds:1') action=none ;;
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
