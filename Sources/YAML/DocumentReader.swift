// DocumentReader: makes a document of a slice of a stream, by JSON's rules or YAML's.

/// A part of a stream that is to hold one document.
struct DocumentSlice {
    /// The bytes that the slice is a part of; documents keep them.
    var source: [UInt8]
    var range: Range<Int>
    var place: SlicePlace
    /// Where in the range a value begins with `{` or `[`, if the document may be JSON.
    var jsonStart: Int?
    /// Whether the slice is followed by text that belongs to the same stretch between markers.
    var isJSON = false
    /// Whether it begins without a marker of its own after the end marker of another document.
    var followsEndMarker = false
}

/// Reads slices. Its memory is used again from one to the next.
final class DocumentReader {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    enum JSONFailure: Error {
        case mismatch(JSONReader.Mismatch)
        case refused(YAMLError)
    }

    private let events = EventReader()
    private var builder = TreeBuilder()
    private let limits: Limits
    private let tracksRanges: Bool

    init(limits: Limits, tracksRanges: Bool = false) {
        self.limits = limits
        self.tracksRanges = tracksRanges
    }

    /// Reads YAML, or JSON; nil if there is no document in it.
    func read(_ slice: DocumentSlice) throws(YAMLError) -> Document? {
        try withBytes(of: slice) { text throws(YAMLError) in
            let check = TextCheck(text)
            if let (problem, offset) = check.problem {
                throw TextCheck.error(problem, at: slice.place.mark(ofOffset: offset, in: text))
            }
            var mismatch: JSONReader.Mismatch?
            if let start = slice.jsonStart {
                switch readJSON(slice, text, from: start - slice.range.lowerBound) {
                case .value(let end) where Self.isBlank(text, from: end): return document(slice)
                case .value: break
                case .refused(let error): throw error
                case .mismatch(let found): mismatch = found
                }
            }
            do throws(YAMLError) {
                if let (problem, offset) = check.problemForYAML {
                    throw TextCheck.error(problem, at: slice.place.mark(ofOffset: offset, in: text))
                }
                builder.begin(limits: limits, tracksRanges: tracksRanges)
                try events.read(text, check: check, place: slice.place, into: &builder)
            } catch {
                if let mismatch, let start = slice.jsonStart {
                    let mark = slice.place.mark(ofOffset: mismatch.offset, in: text)
                    if Self.isBetter(mismatch, at: mark, than: error, in: text, start - slice.range.lowerBound) {
                        throw YAMLError(mismatch.code, mismatch.message, hint: mismatch.hint, at: mark)
                    }
                }
                throw error
            }
            return builder.nodes.count == 0 ? nil : document(slice)
        }
    }

    /// Reads a slice that ends where its JSON value seems to end.
    func readJSON(_ slice: DocumentSlice) -> Result<Document, JSONFailure> {
        do throws(JSONFailure) {
            let document = try withBytes(of: slice) { text throws(JSONFailure) in
                let check = TextCheck(text)
                if let (problem, offset) = check.problem {
                    throw .refused(TextCheck.error(problem, at: slice.place.mark(ofOffset: offset, in: text)))
                }
                switch readJSON(slice, text, from: (slice.jsonStart ?? slice.range.lowerBound) - slice.range.lowerBound) {
                case .value(let end):
                    guard end == text.count else {
                        throw .mismatch(JSONReader.Mismatch(code: .syntax, message: "this is not JSON", offset: end))
                    }
                    return self.document(slice)
                case .refused(let error): throw .refused(error)
                case .mismatch(let mismatch): throw .mismatch(mismatch)
                }
            }
            return .success(document)
        } catch {
            return .failure(error)
        }
    }

    private func readJSON(_ slice: DocumentSlice, _ text: Bytes, from start: Int) -> JSONReader.Outcome {
        builder.begin(limits: limits, tracksRanges: tracksRanges)
        return JSONReader.read(text, from: start, place: slice.place, into: &builder)
    }

    /// Whether JSON's explanation is the likelier of the two. Where JSON's layout is broken it is; where there is something
    /// that only YAML has, the explanation that got further in the text is.
    private static func isBetter(
        _ mismatch: JSONReader.Mismatch, at mark: Mark, than error: YAMLError, in text: Bytes, _ start: Int
    ) -> Bool {
        if isTemplate(text, start) { return false }
        let byte = mismatch.offset < text.count ? text[mismatch.offset] : 0
        if mismatch.code == .unexpectedCharacter { return mismatch.offset > start + 1 && mark > error.mark }
        return byte != UInt8(ascii: "#")
    }

    /// Whether a value begins as templates do, with `{{` or `{%`.
    private static func isTemplate(_ text: Bytes, _ start: Int) -> Bool {
        start + 1 < text.count && (text[start + 1] == UInt8(ascii: "{") || text[start + 1] == UInt8(ascii: "%"))
    }

    private static func isBlank(_ text: Bytes, from start: Int) -> Bool {
        guard text[start...].contains(where: { $0 > 0x20 }) else { return true }
        // The line that ends a document is part of its slice.
        var rest = text[start...]
        while let byte = rest.first, byte <= 0x20 { rest = rest.dropFirst() }
        guard rest.prefix(3).elementsEqual("...".utf8) else { return false }
        return !rest.dropFirst(3).contains { $0 > 0x20 }
    }

    private func withBytes<R, E: Error>(of slice: DocumentSlice, _ body: (Bytes) throws(E) -> R) throws(E) -> R {
        try slice.source.withUnsafeBufferPointer { (bytes) throws(E) -> R in
            try body(Bytes(rebasing: bytes[slice.range]))
        }
    }

    private func document(_ slice: DocumentSlice) -> Document {
        let ranges = tracksRanges ? (0..<builder.ranges.count).map { builder.ranges[$0] } : []
        return Document(
            nodes: UnsafeBufferPointer(start: builder.nodes.base, count: builder.nodes.count),
            arena: UnsafeBufferPointer(start: builder.arena.base, count: builder.arena.count),
            source: slice.source, range: slice.range, firstLine: slice.place.line, firstColumn: slice.place.column,
            followsEndMarker: slice.followsEndMarker, ranges: ranges)
    }
}
