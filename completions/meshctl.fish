# Completion of meshctl for fish. Generated from the commands' declarations by "meshctl completion fish".

# Prints the path of the command that word $argv[2] names below path $argv[1].
function __meshctl_descend
    switch "$argv[1]/$argv[2]"
        case '/validate'
            echo 'validate'
        case '/explain'
            echo 'explain'
        case '/proxy-config' '/pc'
            echo 'proxy-config'
        case '/completion'
            echo 'completion'
        case '/version'
            echo 'version'
        case 'proxy-config/all' 'proxy-config/a'
            echo 'proxy-config all'
        case 'proxy-config/listeners' 'proxy-config/listener' 'proxy-config/l'
            echo 'proxy-config listeners'
        case 'proxy-config/routes' 'proxy-config/route' 'proxy-config/r'
            echo 'proxy-config routes'
        case 'proxy-config/clusters' 'proxy-config/cluster' 'proxy-config/c'
            echo 'proxy-config clusters'
        case 'proxy-config/endpoints' 'proxy-config/endpoint' 'proxy-config/ep' 'proxy-config/eds'
            echo 'proxy-config endpoints'
        case 'proxy-config/secrets' 'proxy-config/secret' 'proxy-config/s'
            echo 'proxy-config secrets'
        case 'proxy-config/bootstrap' 'proxy-config/b'
            echo 'proxy-config bootstrap'
        case 'proxy-config/ecds' 'proxy-config/ec'
            echo 'proxy-config ecds'
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
        case 'proxy-config:--color'
            return 0
        case 'proxy-config all:-n' 'proxy-config all:--namespace' 'proxy-config all:-f' 'proxy-config all:--filename' 'proxy-config all:--mesh-config' 'proxy-config all:--file' 'proxy-config all:--fqdn' 'proxy-config all:--subset' 'proxy-config all:--direction' 'proxy-config all:--port' 'proxy-config all:--address' 'proxy-config all:--type' 'proxy-config all:--name' 'proxy-config all:-o' 'proxy-config all:--output' 'proxy-config all:--color'
            return 0
        case 'proxy-config listeners:-n' 'proxy-config listeners:--namespace' 'proxy-config listeners:-f' 'proxy-config listeners:--filename' 'proxy-config listeners:--mesh-config' 'proxy-config listeners:--file' 'proxy-config listeners:--address' 'proxy-config listeners:--port' 'proxy-config listeners:--type' 'proxy-config listeners:-o' 'proxy-config listeners:--output' 'proxy-config listeners:--color'
            return 0
        case 'proxy-config routes:-n' 'proxy-config routes:--namespace' 'proxy-config routes:-f' 'proxy-config routes:--filename' 'proxy-config routes:--mesh-config' 'proxy-config routes:--file' 'proxy-config routes:--name' 'proxy-config routes:-o' 'proxy-config routes:--output' 'proxy-config routes:--color'
            return 0
        case 'proxy-config clusters:-n' 'proxy-config clusters:--namespace' 'proxy-config clusters:-f' 'proxy-config clusters:--filename' 'proxy-config clusters:--mesh-config' 'proxy-config clusters:--file' 'proxy-config clusters:--fqdn' 'proxy-config clusters:--port' 'proxy-config clusters:--subset' 'proxy-config clusters:--direction' 'proxy-config clusters:-o' 'proxy-config clusters:--output' 'proxy-config clusters:--color'
            return 0
        case 'proxy-config endpoints:-n' 'proxy-config endpoints:--namespace' 'proxy-config endpoints:-f' 'proxy-config endpoints:--filename' 'proxy-config endpoints:--mesh-config' 'proxy-config endpoints:--file' 'proxy-config endpoints:--address' 'proxy-config endpoints:--port' 'proxy-config endpoints:--cluster' 'proxy-config endpoints:--status' 'proxy-config endpoints:-o' 'proxy-config endpoints:--output' 'proxy-config endpoints:--color'
            return 0
        case 'proxy-config secrets:-n' 'proxy-config secrets:--namespace' 'proxy-config secrets:-f' 'proxy-config secrets:--filename' 'proxy-config secrets:--mesh-config' 'proxy-config secrets:--file' 'proxy-config secrets:-o' 'proxy-config secrets:--output' 'proxy-config secrets:--color'
            return 0
        case 'proxy-config bootstrap:-n' 'proxy-config bootstrap:--namespace' 'proxy-config bootstrap:-f' 'proxy-config bootstrap:--filename' 'proxy-config bootstrap:--mesh-config' 'proxy-config bootstrap:--file' 'proxy-config bootstrap:--cert-dir' 'proxy-config bootstrap:-o' 'proxy-config bootstrap:--output' 'proxy-config bootstrap:--color'
            return 0
        case 'proxy-config ecds:-n' 'proxy-config ecds:--namespace' 'proxy-config ecds:-f' 'proxy-config ecds:--filename' 'proxy-config ecds:--mesh-config' 'proxy-config ecds:--file' 'proxy-config ecds:-o' 'proxy-config ecds:--output' 'proxy-config ecds:--color'
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
complete -c meshctl -n '__meshctl_at \'\' 1' -a proxy-config -d 'Show what a workload\'s proxy gets, and from which lines'
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
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a all -d 'Show all of a proxy\'s configuration'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a listeners -d 'Show the listeners of a workload\'s proxy'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a routes -d 'Show the routes of a workload\'s proxy'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a clusters -d 'Show the clusters of a workload\'s proxy'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a endpoints -d 'Show the endpoints of a workload\'s proxy'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a secrets -d 'Show the certificates and roots that a proxy holds'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a bootstrap -d 'Show what a workload\'s proxy is started with'
complete -c meshctl -n '__meshctl_at \'proxy-config\' 1' -a ecds -d 'Show extensions that a proxy is told of by themselves (ECDS)'
complete -c meshctl -n '__meshctl_at \'proxy-config\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l fqdn -r -f -d 'Only clusters whose host contains this'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l subset -r -f -d 'Only clusters of this subset'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l direction -r -f -d 'Only clusters of this direction: inbound or outbound'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l port -r -f -d 'Only clusters, listeners and endpoints of this port'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l address -r -f -d 'Only listeners and endpoints of this address'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l type -r -f -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l name -r -f -d 'Only the route configuration of this name'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l verbose -d 'A row for each match and destination, not only one for each listener and route configuration'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l no-verbose -d 'A row for each match and destination, not only one for each listener and route configuration'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l with-headers -d 'A heading over each table'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config all\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config all\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l address -r -f -d 'Only listeners of this address'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l port -r -f -d 'Only listeners of this port'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l type -r -f -d 'Only listeners of this type: HTTP, TCP, HTTP+TCP'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l verbose -d 'A row for each match and destination, not only one for each listener'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l no-verbose -d 'A row for each match and destination, not only one for each listener'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config listeners\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l name -r -f -d 'Only the route configuration of this name'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l verbose -d 'A row for each route, not only one for each route configuration'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l no-verbose -d 'A row for each route, not only one for each route configuration'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config routes\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l fqdn -r -f -d 'Only clusters whose host contains this'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l port -r -f -d 'Only clusters of this port'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l subset -r -f -d 'Only clusters of this subset'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l direction -r -f -d 'Only clusters of this direction: inbound or outbound'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config clusters\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l address -r -f -d 'Only endpoints of this address'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l port -r -f -d 'Only endpoints of this port'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l cluster -r -f -d 'Only endpoints of this cluster'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l status -r -f -d 'Only endpoints of this status: healthy, unhealthy, draining…'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config endpoints\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config secrets\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l static -d 'All configuration in one file, for an Envoy without a control plane'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l cert-dir -r -f -a '(__fish_complete_directories (commandline -ct))' -d 'With --static: take certificates from cert-chain.pem, key.pem and root-cert.pem in this folder'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output; short for the versions alone'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config bootstrap\' 1'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -s n -l namespace -r -f -d 'The namespace of the workload'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -l mesh-config -r -F -d 'The mesh\'s settings (MeshConfig), in place of those in Istio\'s ConfigMap'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -l file -r -F -d 'A saved /config_dump of an Envoy in place of a workload; - for standard input'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -s o -l output -r -f -a 'table short wide json yaml name' -d 'The format of the output'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -s f -l filename -r -F -d 'A file, a folder, a URL, or - for standard input; may be given several times'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -s R -l recursive -d 'Look into the subfolders of folders'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\'' -l allow-empty -d 'Accept inputs that hold nothing'
complete -c meshctl -n '__meshctl_at \'proxy-config ecds\' 1'
complete -c meshctl -n '__meshctl_at \'completion\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'completion\'' -s h -l help -d 'Show this help'
complete -c meshctl -n '__meshctl_at \'completion\' 1' -a 'bash zsh fish'
complete -c meshctl -n '__meshctl_at \'version\'' -s o -l output -r -f -a 'text json yaml' -d 'How to print it'
complete -c meshctl -n '__meshctl_at \'version\'' -l color -r -f -a 'auto always never' -d 'Colour: on terminals, always, or never'
complete -c meshctl -n '__meshctl_at \'version\'' -s h -l help -d 'Show this help'
