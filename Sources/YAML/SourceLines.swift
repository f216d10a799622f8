// SourceLines: the lines of a document's text, to show beside a message.

extension Document {
    /// The document's text.
    public var sourceText: String { String(decoding: source[sourceRange], as: UTF8.self) }

    /// The number of lines of the document's text.
    public var sourceLineCount: Int {
        var finder = MarkFinder()
        withSource { finder.advance(over: $0) }
        return finder.column == 1 && finder.line > 1 ? finder.line - 1 : finder.line
    }

    /// All lines of the document's text, without their ends. The first is line ``firstLine`` of the stream.
    public var sourceLines: [String] {
        (firstLine..<(firstLine + sourceLineCount)).compactMap { sourceLine($0) }
    }

    /// A line of the stream, counted from 1, without its end; nil if it is not a line of this document.
    public func sourceLine(_ line: Int) -> String? {
        withSource { text -> String? in
            guard line >= firstLine else { return nil }
            var present = firstLine
            var start = 0
            var index = 0
            while true {
                let atEnd = index == text.count
                if atEnd || text[index] == 0x0A || text[index] == 0x0D {
                    if present == line {
                        if atEnd && start == index && index > 0 { return nil }
                        return String(decoding: text[start..<index], as: UTF8.self)
                    }
                    if atEnd { return nil }
                    if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
                    present += 1
                    start = index + 1
                }
                index += 1
            }
        }
    }

    func withSource<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        source.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[sourceRange])) }
    }
}
