// Editor: changes a text of YAML or JSON in place, and leaves alone what it is not asked to change.

/// Edits the documents of a text. Comments, order, line ends and layout of everything else stay, byte by byte.
///
/// Every edit is proved before it counts: the changed text is read again, and must be the old tree with the edit applied.
public struct Editor: Sendable {
    /// The text, with all edits so far.
    public private(set) var bytes: [UInt8]
    private let limits: Limits

    public init(bytes: [UInt8], limits: Limits = Limits()) {
        self.bytes = bytes
        self.limits = limits
    }

    public init(text: String, limits: Limits = Limits()) {
        self.init(bytes: Array(text.utf8), limits: limits)
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes an edit in the document that is `index` documents from the first.
    public mutating func apply(_ edit: Edit, toDocument index: Int = 0) throws(EditError) {
        let documents = try Self.documents(of: bytes, limits)
        guard documents.indices.contains(index) else { throw .noSuchPlace }
        let document = documents[index]
        let before = documents.map { $0.value() }
        var expected = before
        expected[index] = try before[index].applying(edit)
        let splices = try Splicer(document).splices(for: edit)
        var changed = bytes
        for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            let offset = document.sourceRange.lowerBound
            changed.replaceSubrange((splice.range.lowerBound + offset)..<(splice.range.upperBound + offset), with: splice.text)
        }
        guard let after = try? Self.documents(of: changed, limits), after.map({ $0.value() }) == expected else { throw .notPossible }
        bytes = changed
    }

    /// The documents of a text, with the places of their nodes.
    private static func documents(of bytes: [UInt8], _ limits: Limits) throws(EditError) -> [Document] {
        var stream = DocumentStream(StreamSlicer(bytes: bytes, limits: limits), limits, tracksRanges: true)
        var documents: [Document] = []
        while let result = stream.next() {
            switch result {
            case .success(let document): documents.append(document)
            case .failure(let error): throw .unreadable(error)
            }
        }
        return documents
    }
}
