// The flags that choose plain files as input, the same on every command that reads them.

import Arguments
import Platforms

struct FileInputs: ParsableArguments {
    @Option(
        "A file, a folder, a URL, or - for standard input; may be given several times", name: "filename", short: "f", value: "PATH",
        completion: .file) var paths: [String] = []
    @Flag("Look into the subfolders of folders", short: "R") var recursive = false
    @Flag("Accept inputs that hold nothing") var allowEmpty = false

    /// What a command says that got none of them and nothing else to read.
    static let missing = "nothing to read: give -f PATH"
}
