// What cannot be read, what is no resource, and suppressions that do not count.

extension RuleCatalogue {
    static let reading: [RuleDescription] = [
        .error(
            "encoding", "A file is in UTF-8.",
            "Other encodings are not read, by Kubernetes neither. Save the file in UTF-8."),
        .error(
            "invalid-utf8", "Every byte belongs to a UTF-8 character.",
            "From the place named on the bytes are in another encoding, or damaged. Save the file in UTF-8."),
        .error(
            "control-character", "A text has no control characters.",
            "YAML allows none but tab and line ends. Remove it, or write it as an escape within double quotes."),
        .error(
            "read-failed", "An input can be read to its end.",
            "The system refused to go on reading. The finding gives its reason."),
        .error(
            "tab-indentation", "Lines are indented with blanks.",
            "YAML forbids tabs there, because their width is not defined. Replace them with blanks."),
        .error(
            "bad-indentation", "Lines of one block begin in one column.",
            "This line is in no column that a block above began in. Align it with its siblings."),
        .error(
            "missing-colon", "A key is followed by a colon.",
            "What stands alone in a mapping is no entry. Write KEY: VALUE."),
        .error(
            "key-too-long", "A key is shorter than 1024 characters.",
            "YAML looks no further for its colon. Often a colon or a quote is missing."),
        .error(
            "unexpected-colon", "A value has no colon with a blank behind it.",
            "It would begin a mapping where none can be. Put the text in quotes."),
        .error(
            "missing-comma", "Entries within brackets are divided by commas.",
            "Add the comma at the place named."),
        .error(
            "unclosed-quote", "A quote that opens is closed.",
            "The finding shows where it opens. Add the closing quote."),
        .error(
            "unclosed-bracket", "A bracket that opens is closed.",
            "The finding shows where it opens. Add the closing bracket."),
        .error(
            "unexpected-bracket", "A closing bracket has one that it closes.",
            "Remove it, or add the opening one. A text with brackets belongs in quotes."),
        .error(
            "unexpected-dash", "A dash begins an item of a list.",
            "A list cannot begin here. Put it on a line of its own, or the text in quotes."),
        .error(
            "unexpected-character", "A plain text begins with none of the characters that YAML keeps for itself.",
            "Put the text in quotes."),
        .error(
            "bad-escape", "An escape within double quotes is one that YAML knows.",
            "Double the backslash, or use single quotes, in which nothing is an escape."),
        .error(
            "bad-block-header", "Behind | or > stand an indentation and + or - at most.",
            "Begin the text on the next line."),
        .error(
            "bad-directive", "A line with a percent sign in front is a directive.",
            "Remove it, or put --- on a line before the document."),
        .error(
            "text-after-document", "Nothing but a comment follows an end marker.",
            "Begin the next document with ---."),
        .error(
            "syntax", "The text is YAML.",
            "The finding says what the parser expected."),
        .error(
            "duplicate-key", "A key is given once.",
            "Readers differ in which of two they take, and the API server refuses both. Remove one."),
        .error(
            "bad-key", "A key is a text.",
            "Kubernetes has no keys that are lists, mappings or null."),
        .error(
            "bad-anchor", "An anchor has a name, and a node one anchor at most.",
            "Name it with letters, digits and dashes."),
        .error(
            "unknown-anchor", "An alias names an anchor that stands before it.",
            "Define the anchor, or put the text in quotes if no alias was meant."),
        .error(
            "recursive-alias", "An alias does not stand within its own anchor.",
            "The document would have no end. Write out what is meant."),
        .error(
            "bad-merge", "A merge key takes mappings.",
            "Behind << stands an alias of a mapping, or a list of such."),
        .error(
            "bad-tag", "A tag is one of YAML's own and fits its value.",
            "Remove the tag: the definition of the field decides its type."),
        .error(
            "too-deep", "Lists and mappings are nested 256 deep at most.",
            "No resource needs more, and programs that read it could fail."),
        .error(
            "too-large", "A document stays within the limits of size.",
            "Divide it into several documents."),
        .error(
            "too-many-aliases", "Aliases repeat a million nodes at most.",
            "Small texts can expand to enormous ones that way. Write out what is meant."),
        .error(
            "out-of-memory", "A document fits into memory.",
            "Divide it into several documents."),
        .error(
            "unreadable", "An input exists and may be read.",
            "Check the path or URL, and the permissions."),
        .error(
            "internal", "meshctl understands its own form of a resource.",
            "This is a fault of meshctl. Please report it together with the resource."),
        .error(
            "not-a-resource", "A document is a Kubernetes object.",
            "It begins with apiVersion and kind. Other YAML is better kept out of the folders that are checked."),
        .error(
            "not-settings", "The file behind --mesh-config holds the settings themselves.",
            "Give what stands under data.mesh of the ConfigMap, or under spec.meshConfig, as a file of its own."),
        .warning(
            "unread-text", "No text follows an end marker.",
            "Kubernetes stops at a line with three dots, so what follows is lost. Begin the document with ---."),
        .error(
            "unknown-kind", "A kind is one of its group's.",
            "The API server would refuse it. With --strict also kinds of groups that meshctl does not know are reported."),
        .error(
            "unknown-group", "A group is one that has the kind.",
            "The API server would refuse it. The hint has the group that was probably meant."),
        .error(
            "unknown-version", "A version is one that is served.",
            "The API server would refuse it. The hint has the versions that there are."),
        .warning(
            "deprecated-version", "A version is not on its way out.",
            "It still works, and a later release stops serving it. Use the version in the hint."),
        .warning(
            "suppression-date", "The date of a suppression is a date.",
            "It is written like 2027-01-31. Until then the suppression does not count."),
        .warning(
            "suppression-expired", "The date of a suppression lies ahead.",
            "It was meant to be looked at again by now. Mend the finding, or give a later date."),
        .warning(
            "suppression-without-reason", "A suppression gives its reason.",
            "The next reader has to know it: # meshctl:ignore CODE: REASON."),
        .warning(
            "suppression-without-code", "A suppression names the code that it is about.",
            "The code stands in brackets behind the finding: # meshctl:ignore CODE: REASON."),
        .warning(
            "suppression-unknown-code", "A suppression names a code that exists.",
            "A misspelt code suppresses nothing. The code stands in brackets behind the finding."),
    ]
}
