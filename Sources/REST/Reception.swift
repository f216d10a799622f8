// What arrives during one transfer: header lines and pieces of the body.

/// Collects the last answer's status and headers, counts the body, and hands it on if the answer is a success.
final class Reception {
    /// What is known when the transfer has ended.
    struct Outcome {
        var status = 0
        var reasonPhrase = ""
        var headers: [Response.Header] = []

        /// Why we ended the transfer ourselves.
        var problem: RESTError.Kind?
    }

    private(set) var outcome = Outcome()
    private var received = 0
    private let limit: Int
    private let receive: (UnsafeBufferPointer<UInt8>) -> Bool

    init(limit: Int, receive: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) {
        self.limit = limit
        self.receive = receive
    }

    /// One header line. A status line begins a new answer: what a redirect or an interim answer said is forgotten.
    func header(_ bytes: UnsafeBufferPointer<UInt8>) {
        let line = String(decoding: bytes, as: UTF8.self).trimmingBlanks()
        if line.hasPrefix("HTTP/") {
            let parts = line.split(separator: " ", maxSplits: 2)
            outcome = Outcome()
            outcome.status = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
            outcome.reasonPhrase = parts.count > 2 ? String(parts[2]) : ""
        } else if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...]
            outcome.headers.append(Response.Header(String(line[..<colon]), String(value).trimmingBlanks()))
        }
    }

    /// The next bytes of a body; false to end the transfer. The body of a failure is of no use and ends it at once.
    func body(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (200..<300).contains(outcome.status) else {
            outcome.problem = .status(outcome.status)
            return false
        }
        guard bytes.count <= limit - received else {
            outcome.problem = .tooLarge(limit: limit)
            outcome.reasonPhrase = ""
            return false
        }
        received += bytes.count
        guard receive(bytes) else {
            outcome.problem = .stopped
            outcome.reasonPhrase = ""
            return false
        }
        return true
    }
}

/// libcurl's callback for the body: fewer bytes than given ends the transfer.
func receiveBody(_ bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?) -> Int {
    guard let bytes, let context, count > 0 else { return 0 }
    let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
    let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return buffer.withMemoryRebound(to: UInt8.self, reception.body) ? size * count : -1
}

/// libcurl's callback for header lines, each whole.
func receiveHeader(_ bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?) -> Int {
    guard let bytes, let context else { return 0 }
    let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
    let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
    buffer.withMemoryRebound(to: UInt8.self, reception.header)
    return size * count
}

extension String {
    /// Without blanks, tabs and line ends on either side.
    fileprivate func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
        guard let last = lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(self[...last].drop(while: isBlank))
    }
}
