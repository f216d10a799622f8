// DocumentStream: the documents of a stream, one after another, in memory that does not grow with the stream.

import Glibc

/// Reads the documents of a stream of YAML or JSON.
///
/// The stream is cut at document markers before anything is parsed, which YAML allows (YAML 1.2, section 9.1.2: no scalar
/// may hold a marker at the start of a line). So a document with a mistake costs only itself: the next call goes on after
/// the next marker, and a reader sees the findings of the whole stream at once.
///
/// Copies of a stream over bytes read on independently; one that reads from a file descriptor must not be copied.
public struct DocumentStream: Sequence, IteratorProtocol {
    private var slicer: StreamSlicer
    private let reader: DocumentReader
    private let limits: Limits
    private var hasFailed = false

    /// Reads documents from bytes in memory. Documents share these bytes as their source text.
    public init(bytes: [UInt8], limits: Limits = Limits()) {
        self.init(StreamSlicer(bytes: bytes, limits: limits), limits, tracksRanges: false)
    }

    /// Reads documents from a file, pipe or socket until its end, in chunks. The descriptor stays the caller's to close,
    /// after the stream's last use. A document is delivered once the marker after it, or the end, has been read; a JSON
    /// value as soon as it is complete.
    public init(fileDescriptor: Int32, limits: Limits = Limits()) {
        self.init(StreamSlicer(fileDescriptor: fileDescriptor, limits: limits), limits, tracksRanges: false)
    }

    init(_ slicer: StreamSlicer, _ limits: Limits, tracksRanges: Bool) {
        self.slicer = slicer
        self.limits = limits
        reader = DocumentReader(limits: limits, tracksRanges: tracksRanges)
    }

    /// The next document, or why it cannot be read; nil at the end. Stretches of blank lines and comments are passed over;
    /// a document that has a marker but nothing after it is ``Document/isEmpty``.
    public mutating func next() -> Result<Document, YAMLError>? {
        while !hasFailed {
            switch slicer.next() {
            case .end:
                return nil
            case .failed(let error):
                hasFailed = error.code == .readFailed || error.code == .encoding
                return .failure(error)
            case .slice(let slice):
                do throws(YAMLError) {
                    guard let document = try reader.read(slice) else { continue }
                    return .success(document)
                } catch {
                    return .failure(error)
                }
            case .jsonCandidate(let slice):
                switch reader.readJSON(slice) {
                case .success(let document):
                    return .success(document)
                case .failure(.refused(let error)):
                    slicer.skipToMarker()
                    return .failure(error)
                case .failure(.mismatch):
                    slicer.retryAsYAML()
                }
            }
        }
        return nil
    }
}

extension Document {
    /// Every document of a text; errors are in their place among them.
    public static func all(in text: String, limits: Limits = Limits()) -> [Result<Document, YAMLError>] {
        Array(DocumentStream(bytes: Array(text.utf8), limits: limits))
    }
}
