# Completion of meshctl for fish. Generated from the commands' declarations by "meshctl completion fish".

# Prints the path of the command that word $argv[2] names below path $argv[1].
function __meshctl_descend
    switch "$argv[1]/$argv[2]"
        case '/validate'
            echo 'validate'
        case '/explain'
            echo 'explain'
        case '/completion'
            echo 'completion'
        case '/version'
            echo 'version'
        case '*'
            return 1
    end
end

# Whether the next word is the value of word $argv[2] below path $argv[1].
function __meshctl_awaits
    switch "$argv[1]:$argv[2]"
        case ':--color'
            return 0
        case 'validate:-f' 'validate:--filename' 'validate:--mesh-config' 'validate:-o' 'validate:--output' 'validate:--fail-on' 'validate:--baseline' 'validate:--write-baseline' 'validate:--color'
            return 0
        case 'explain:--api-version' 'explain:--color'
            return 0
        case 'completion:--color'
            return 0
        case 'version:-o' 'version:--output' 'version:--color'
            return 0
    end
    return 1
end

# Whether the words so far lead to path $argv[1] and, if places are given, the next argument is at one of them ("+": or later).
function __meshctl_at
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
            __meshctl_awaits $path $word; and set awaiting 1
            if string match -qr -- '^-[^-]..*$' $word
                set -l letters (string split '' -- (string sub -s 2 -- $word))
                for letter in $letters
                    if __meshctl_awaits $path -$letter
                        test $letter = $letters[-1]; and set awaiting 1
                        break
                    end
                end
            end
        else if set -l below (__meshctl_descend $path $word)
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
function __meshctl_ask
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    $words[1] __complete $words[2..-1] "$word" 2>/dev/null | string match -rv '^:\d+$' | string replace -r -- '^--[^=]*=' ''
end

complete -c meshctl -f
complete -c meshctl -n '__meshctl_at \'\' 1' -a validate -d 'Check Istio, Gateway API and Kubernetes YAML before it is applied'
complete -c meshctl -n '__meshctl_at \'\' 1' -a explain -d 'Describe a kind of resource or one of its fields'
complete -c meshctl -n '__meshctl_at \'\' 1' -a completion -d 'Print the completion script of a shell'
complete -c meshctl -n '__meshctl_at \'\' 1' -a version -d 'Print the version'
complete -c meshctl -n '__meshctl_at \'\' 1' -a help -d 'Show the help of a command'
complete -c meshctl -n '__meshctl_at \'\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'\'' -l version -d 'Show the version'
complete -c meshctl -n '__meshctl_at \'validate\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), checked too'
complete -c meshctl -n '__meshctl_at \'validate\'' -s o -l output -r -f -a 'text table wide json yaml name sarif junit github' -d 'The format of the findings'
complete -c meshctl -n '__meshctl_at \'validate\'' -l fail-on -r -f -a 'error warning info never' -d 'The level from which findings make the run fail'
complete -c meshctl -n '__meshctl_at \'validate\'' -l strict -d 'Report kinds that are not known, instead of passing them'
complete -c meshctl -n '__meshctl_at \'validate\'' -l baseline -r -F -d 'Known findings: only others count'
complete -c meshctl -n '__meshctl_at \'validate\'' -l write-baseline -r -F -d 'Write all findings of this run as a baseline'
complete -c meshctl -n '__meshctl_at \'validate\'' -l dry-run -d 'With --write-baseline: only say what would be written'
complete -c meshctl -n '__meshctl_at \'validate\'' -s v -l verbose -d 'Name the kinds that were passed over'
complete -c meshctl -n '__meshctl_at \'validate\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'validate\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'validate\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'validate\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'validate\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'explain\'' -l recursive -d 'The whole tree of fields below, names and types only'
complete -c meshctl -n '__meshctl_at \'explain\'' -l api-version -r -f -a '(__meshctl_ask)' -d 'The group and version, where a kind\'s name stands for several'
complete -c meshctl -n '__meshctl_at \'explain\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'explain\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'explain\' 1' -a '(__meshctl_ask)'
complete -c meshctl -n '__meshctl_at \'completion\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'completion\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'completion\' 1' -a 'bash zsh fish'
complete -c meshctl -n '__meshctl_at \'version\'' -s o -l output -r -f -a 'text json yaml' -d 'How to print it'
complete -c meshctl -n '__meshctl_at \'version\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'version\'' -s h -l help -d 'Show this help'
