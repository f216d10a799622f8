// Where a thing came from.

/// Where a thing came from, so that a message can point at what a person has to change.
///
/// For a file, `file` is its path as it was given, `-` for standard input, or a URL. For an object of a cluster it is
/// `KIND/NAMESPACE/NAME@REVISION`, and there is no line.
public struct Origin: Sendable, Hashable {
    public var file: String

    /// Line, from 1; 0 if the place is the whole file or object.
    public var line: Int

    /// Column in Unicode code points, from 1; 0 if the place is a whole line or more.
    public var column: Int

    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Origin: CustomStringConvertible {
    /// `FILE:LINE:COLUMN`, as far as they are known: the form that editors and terminals make a link of.
    public var description: String {
        if line <= 0 { return file }
        return column <= 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
    }
}

extension Origin: Comparable {
    /// By file, then line, then column: the order in which a person reads.
    public static func < (left: Origin, right: Origin) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
