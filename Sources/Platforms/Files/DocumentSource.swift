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
                // The error's message begins with the URL, which a finding names already.
                let prefix = error.url + ": "
                let message = error.message.hasPrefix(prefix) ? String(error.message.dropFirst(prefix.count)) : error.message
                throw InputSet.Failure(path: source.name, message: message, hint: error.hint, isUnreachable: error.kind.isUnreachable)
            }
            stream = DocumentStream(bytes: response.body, limits: limits)
            descriptor = nil
        }
    }

    deinit { if let descriptor { close(descriptor) } }

    /// The next document, or why it cannot be read; nil at the end.
    public mutating func next() -> Result<Document, YAMLError>? { stream.next() }
}

extension RESTError.Kind {
    /// Whether it never came to an answer.
    fileprivate var isUnreachable: Bool {
        switch self {
        case .nameNotResolved, .connectionFailed, .untrusted, .tls, .timeout: true
        case .libraryMissing, .invalidURL, .unsupportedScheme, .invalidHeader, .tooLarge, .tooManyRedirects, .redirectRefused, .status,
            .stopped, .failed:
            false
        }
    }
}
