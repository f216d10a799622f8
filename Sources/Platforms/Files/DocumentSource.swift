// DocumentSource: the documents of one input, read as they are asked for.

import Glibc
import REST
import YAML

/// Reads the documents of an ``InputSet/Source`` one by one; memory stays flat on a stream of any length.
public struct DocumentSource: ~Copyable {
    private var stream: DocumentStream
    private let descriptor: Int32?

    /// Opens the source.
    public init(_ source: InputSet.Source, limits: Limits = Limits()) throws(InputSet.Failure) {
        switch source {
        case .standardInput:
            stream = DocumentStream(fileDescriptor: STDIN_FILENO, limits: limits)
            descriptor = nil
        case .file(let path):
            let opened = open(path, O_RDONLY | O_CLOEXEC)
            guard opened >= 0 else {
                throw InputSet.Failure(path: path, message: "cannot be read: \(String(cString: strerror(errno)))")
            }
            stream = DocumentStream(fileDescriptor: opened, limits: limits)
            descriptor = opened
        case .url(let url):
            let response: Response
            do throws(RESTError) {
                response = try Client().get(url)
            } catch {
                throw InputSet.Failure(path: url, message: error.message, hint: error.hint)
            }
            stream = DocumentStream(bytes: response.body, limits: limits)
            descriptor = nil
        }
    }

    deinit { if let descriptor { close(descriptor) } }

    /// The next document, or why it cannot be read; nil at the end.
    public mutating func next() -> Result<Document, YAMLError>? { stream.next() }
}
