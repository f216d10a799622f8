// HostileTable: texts that people and machines get wrong, and what becomes of each.

/// A row is a text, an arrow, and the outcome: values as JSON (`f` before a float), errors as `code@line:column`, documents with
/// `|` between them. In texts `\n`, `\t`, `\r`, `\x..` and `\\` are escapes; bars enclose a text that begins or ends with a blank.
let hostileTable = #"""
    a: 1\n b: 2                                    → bad-indentation@2:2
    a: 1\n  b: 2                                   → bad-indentation@2:3
    a: 1\nb                                        → missing-colon@2:1
    a: 1\nb\nc: 2                                  → missing-colon@2:1
    a\nb: 1                                        → missing-colon@1:1
    a:\n\tb: 1                                     → tab-indentation@2:1
    a:\n  b: 1\n\tc: 2                             → tab-indentation@3:1
    \ta: 1                                         → tab-indentation@1:1
    a:\t1                                          → {a:1}
    a: 1\t# c                                      → {a:1}
    -\ta                                           → tab-indentation@1:2
    - a\n-\tb: 1                                   → tab-indentation@2:2
    a: \x00                                        → control-character@1:4
    \x00                                           → control-character@1:1
    a: \x01b                                       → control-character@1:4
    a: "\x1b[0m"                                   → control-character@1:5
    a: \x7f                                        → control-character@1:4
    a: \xc2\x80                                    → control-character@1:4
    a: \xc2\x85b                                   → missing-colon@1:5
    a: \xff                                        → invalid-utf8@1:4
    a: \xc0\xaf                                    → invalid-utf8@1:4
    a: \xe0\x80\x80                                → invalid-utf8@1:4
    a: \xed\xa0\x80                                → invalid-utf8@1:4
    a: \xf4\x90\x80\x80                            → invalid-utf8@1:4
    a: \xc3                                        → invalid-utf8@1:4
    a: \xe2\x82                                    → invalid-utf8@1:4
    \xf0\x9f\x98\x80: \x80                         → invalid-utf8@1:4
    \xff\xfea\x00:\x00                             → encoding@1:1
    \xfe\xff\x00a\x00:                             → encoding@1:1
    \xff\xfe\x00\x00a\x00\x00\x00                  → encoding@1:1
    a\x00:\x00 \x00                                → encoding@1:1
    \x00\x00\x00a                                  → encoding@1:1
    a: b\xef\xbf\xbe                               → control-character@1:5
    \xef\xbb\xbfa: 1                               → {a:1}
    a: "b                                          → unclosed-quote@1:4
    a: 'b                                          → unclosed-quote@1:4
    a: "b\nc: d                                    → unclosed-quote@1:4
    a: 'it's'                                      → unexpected-character@1:8
    a: "b" c                                       → unexpected-character@1:8
    a: 'b' c                                       → unexpected-character@1:8
    a: "b"c: d                                     → unexpected-character@1:7
    "a" b: 1                                       → unexpected-character@1:5
    "a": "b": c                                    → unexpected-colon@1:9
    a: b: c                                        → unexpected-colon@1:5
    a: b:                                          → unexpected-colon@1:5
    a: - b                                         → unexpected-dash@1:4
    a: - b\n   - c                                 → unexpected-dash@1:4
    - a: - b                                       → unexpected-dash@1:6
    a: [b                                          → unclosed-bracket@1:4
    a: [b, c\nd: e                                 → unclosed-bracket@1:4
    a: [b, c\n  d: e                               → missing-comma@2:4
    a: {b: c                                       → unclosed-bracket@1:4
    a: {b: c\nd: e                                 → unclosed-bracket@1:4
    a: [b}                                         → unexpected-bracket@1:6
    a: {b]                                         → unexpected-bracket@1:6
    a: b]                                          → {a:"b]"}
    a: ]                                           → unexpected-bracket@1:4
    ]                                              → unexpected-bracket@1:1
    }                                              → unexpected-bracket@1:1
    a: }                                           → unexpected-bracket@1:4
    [a]]                                           → unexpected-bracket@1:4
    [a] b                                          → text-after-document@1:5
    {a: 1} b: 2                                    → bad-key@1:1
    [a]\nb: 1                                      → bad-indentation@2:1
    [a, b c: d, e]                                 → ["a",{b c:"d"},"e"]
    [a b: c d: e]                                  → missing-comma@1:10
    {a b c}                                        → {a b c:null}
    {a: 1 b: 2}                                    → missing-comma@1:8
    {a, b}                                         → {a:null,b:null}
    {a: 1,, b: 2}                                  → unexpected-character@1:7
    [,]                                            → unexpected-character@1:2
    [a,,b]                                         → unexpected-character@1:4
    {,}                                            → unexpected-character@1:2
    [a, ]                                          → ["a"]
    {a: }                                          → {a:null}
    {: a}                                          → unexpected-character@1:2
    {a: [}                                         → unexpected-bracket@1:6
    [{a: 1]                                        → unexpected-bracket@1:7
    [[[                                            → unclosed-bracket@1:3
    {a: {b: {c                                     → unclosed-bracket@1:9
    "a": [1, 2\n"b": 3                             → unclosed-bracket@1:6
    @a                                             → unexpected-character@1:1
    a: @b                                          → unexpected-character@1:4
    a: `b                                          → unexpected-character@1:4
    a: %b                                          → unexpected-character@1:4
    %a: b                                          → bad-directive@1:1
    a: |x\n  b                                     → bad-block-header@1:5
    a: |0\n  b                                     → bad-block-header@1:5
    a: |12\n  b                                    → bad-block-header@1:6
    a: | b\n  c                                    → bad-block-header@1:6
    a: >+-\n  b                                    → bad-block-header@1:6
    a: |2\n b                                      → bad-indentation@2:2
    a: |\n    b\n  c\n                             → bad-indentation@3:3
    a: |\nb                                        → missing-colon@2:1
    a: |\n\tb                                      → tab-indentation@2:1
    a: >\n  b\n c: d                               → bad-indentation@3:2
    a: "\q"                                        → bad-escape@1:5
    a: "\u12"                                      → bad-escape@1:5
    a: "\ud800"                                    → bad-escape@1:5
    a: "\U00110000"                                → bad-escape@1:5
    a: "\/"                                        → {a:"/"}
    a: '\q'                                        → {a:"\\q"}
    a: &                                           → bad-anchor@1:4
    a: & b                                         → bad-anchor@1:4
    a: &b! c                                       → bad-anchor@1:4
    a: *                                           → bad-anchor@1:4
    a: *b                                          → unknown-anchor@1:4
    a: &b *b                                       → unexpected-character@1:7
    a: &b &c d                                     → unexpected-character@1:7
    *a                                             → unknown-anchor@1:1
    *a : b                                         → unknown-anchor@1:1
    &a                                             → null
    &a a: 1\n&a b: 2                               → {a:1,b:2}
    a: &a [*a]                                     → recursive-alias@1:8
    a: &a {b: *a}                                  → recursive-alias@1:11
    a: !<b c                                       → bad-tag@1:7
    a: !<                                          → bad-tag@1:5
    a: !b! c                                       → bad-tag@1:7
    a: !b!c d                                      → bad-tag@1:4
    a: !!int b                                     → bad-tag@1:4
    a: !!str\nb: 1                                 → {a:"",b:1}
    a: !!float [1]                                 → {a:[1]}
    a: ! b                                         → {a:"b"}
    a: !! b                                        → bad-tag@1:6
    a: !!map [1]                                   → {a:[1]}
    !!null a                                       → bad-tag@1:1
    %YAML 1.1\na: 1                                → bad-directive@2:1
    %YAML 1.1\n---\na: 1                           → {a:1}
    %YAML 1.2\n---\na: 1                           → {a:1}
    %YAML 2.0\n---\na: 1                           → bad-directive@1:1
    %YAML\n---\na                                  → bad-directive@1:1
    %YAML 1.1\n%YAML 1.1\n---\na                   → bad-directive@2:1
    %TAG ! !\n---\na                               → "a"
    %TAG !a! tag:a\n%TAG !a! tag:b\n---\nb         → bad-directive@2:1
    %FOO bar\n---\na                               → bad-directive@1:1
    %TAG\n---\na                                   → bad-directive@1:1
    a: 1\n%YAML 1.1\n---\nb: 2                     → text-after-document@2:9 | {b:2}
    ---\n---\n                                     → null | null
    --- a: 1                                       → unexpected-colon@1:5
    --- - a                                        → unexpected-dash@1:5
    --- |\na                                       → bad-indentation@2:1
    ---\ta                                         → "a"
    ----                                           → "----"
    --- a\n... b                                   → text-after-document@2:5
    ... a                                          → text-after-document@1:5
    ...                                            →
    a: 1\n... # c\nb: 2                            → {a:1} | {b:2}
    a: "b\n---\nc"                                 → unclosed-quote@1:4 | "c\""
    a: |\n  b\n---\nc: 1                           → {a:"b\n"} | {c:1}
    a: 1\na: 2                                     → duplicate-key@2:1
    a: 1\n"a": 2                                   → duplicate-key@2:1
    1: a\n"1": b                                   → duplicate-key@2:1
    1: a\n0x1: b                                   → duplicate-key@2:1
    y: 1\ntrue: 2                                  → duplicate-key@2:1
    1.0: a\n1: b                                   → duplicate-key@2:1
    a: {b: 1, b: 2}                                → duplicate-key@1:11
    - a: 1\n  b: 2\n  a: 3                         → duplicate-key@3:3
    [{a: 1, a: 2}]                                 → duplicate-key@1:9
    ~: 1                                           → bad-key@1:1
    null: 1                                        → bad-key@1:1
    : 1                                            → bad-key@1:1
    ? \n: 1                                        → bad-key@1:2
    "": 1                                          → {:1}
    "null": 1                                      → {null:1}
    [a]: 1                                         → bad-key@1:1
    {a: 1}: 2                                      → bad-key@1:1
    ? [a]\n: b                                     → bad-key@1:3
    ? a\n: b\n? c                                  → {a:"b",c:null}
    ? a\nb: c                                      → {a:null,b:"c"}
    ? - a\n: b                                     → bad-key@1:3
    - [a: b]                                       → [[{a:"b"}]]
    {a: b: c}                                      → missing-comma@1:6
    {? a : b}                                      → {a:"b"}
    {"a":b}                                        → {a:"b"}
    {"a"b}                                         → missing-colon@1:2
    [a:b]                                          → ["a:b"]
    a:b                                            → "a:b"
    a :b                                           → "a :b"
    a : b                                          → {a:"b"}
    a:  b                                          → {a:"b"}
    a#b: c #d                                      → {a#b:"c"}
    a: #b                                          → {a:null}
    # a                                            →
    #a: b\nc                                       → "c"
    -a                                             → "-a"
    - - a\n- b                                     → [["a"],"b"]
    - a\n b                                        → ["a b"]
    - a\n- b\nc: d                                 → bad-indentation@3:1
    a:\n- b\n- c\nd: e                             → {a:["b","c"],d:"e"}
    a:\n  - b\n - c                                → unexpected-dash@3:2
    a:\n - b\n  - c                                → {a:["b - c"]}
    a:\n  b\n  c: d                                → missing-colon@2:3
    a:\n  b: c\n d: e                              → bad-indentation@3:2
    │  a: 1\nb: 2│                                 → bad-indentation@2:1
    │  a: 1\n b: 2│                                → bad-indentation@2:2
    - a\n  - b                                     → ["a - b"]
    -\n  a                                         → ["a"]
    -\n- a                                         → [null,"a"]
    -                                              → [null]
    ?                                              → bad-key@1:2
    :                                              → bad-key@1:1
    !                                              → null
    |                                              → ""
    >                                              → ""
    'a'                                            → "a"
    "a"\n"b"                                       → bad-indentation@2:1
    a\n\n b                                        → "a\nb"
    a: b\n  c\n\n  d                               → {a:"b c\nd"}
    a: 'b\n\n  c'                                  → {a:"b\nc"}
    {{ .Values.a }}                                → bad-key@1:2
    a: {{ .Values.a }}                             → bad-key@1:5
    a: {{ .a }}-b                                  → bad-key@1:5
    {{- if .a }}\na: 1\n{{- end }}                 → bad-key@1:2
    {% if a %}\na: 1                               → unexpected-character@1:2
    a: "{{ .a }}"                                  → {a:"{{ .a }}"}
    a: {% b %}                                     → unexpected-character@1:5
    - {{ a }}                                      → bad-key@1:4
    <<: 1                                          → bad-merge@1:5
    <<: *a                                         → unknown-anchor@1:5
    <<: [a]                                        → bad-merge@1:6
    <<: {a: 1}\na: 2                               → duplicate-key@2:1
    a: <<                                          → {a:"<<"}
    <html>                                         → "<html>"
    <?xml version="1.0"?>                          → "<?xml version=\"1.0\"?>"
    apiVersion: v1\nkind Pod                       → missing-colon@2:1
    apiVersion: v1\nkind: Pod\nmetadata\n  name: x → missing-colon@3:1
    spec:\n  hosts\n  - a                          → {spec:"hosts - a"}
    spec:\n  hosts:\n  - a\n    - b                → {spec:{hosts:["a - b"]}}
    spec:\n  hosts:\n    - a\n  - b                → unexpected-dash@4:3
    spec:\n  ports:\n  - port: 80\n   name: x      → bad-indentation@4:4
    spec:\n  ports:\n  - port: 80\n     name: x    → bad-indentation@4:6
    time: 12:30:45                                 → {time:"12:30:45"}
    a: 1e400                                       → {a:"1e400"}
    a: 0b12                                        → {a:"0b12"}
    a: 99999999999999999999999                     → {a:f1e+23}
    a: .inf                                        → {a:finf}
    PK\x03\x04                                     → control-character@1:3
    \x1f\x8b\x08\x00                               → control-character@1:1
    {"a": 1}\x00                                   → {a:1} | text-after-document@1:9
    {"a": tru}                                     → {a:"tru"}
    {"a": 1]                                       → unexpected-bracket@1:8
    {"a": "b                                       → unclosed-quote@1:7
    {"a": 'b'}                                     → {a:"b"}
    {"a": 1}}                                      → {a:1} | text-after-document@1:9
    [1] 2                                          → [1] | text-after-document@1:5
    "\ud83d\ude00"                                 → bad-escape@1:2
    ["\ud83d\ude00"]                               → ["😀"]
    a: "\\x4"                                      → bad-escape@1:5
    a: "\\xg0"                                     → bad-escape@1:5
    --- b: 1\n---\nc: 2                            → unexpected-colon@1:5 | {c:2}
    a: "\\e\\0\\a"                                 → {a:"\u001b\u0000\u0007"}
    """#
