// StreamSlicer: cuts a stream into the stretches of text that each hold one document.

import Glibc

/// Finds where documents begin and end, by their markers alone; of JSON, by its brackets.
struct StreamSlicer {
    enum Step {
        case end
        case failed(YAMLError)
        case slice(DocumentSlice)
        /// A stretch that is one document if it is JSON; if it is not, call ``retryAsYAML()``.
        case jsonCandidate(DocumentSlice)
    }

    private static let chunk = 1 << 16

    var buffer: [UInt8]
    /// The first byte that is not yet part of a slice, and where in the stream it stands.
    private(set) var position = 0
    private var place = SlicePlace()
    private var descriptor: Int32?
    private var readError: YAMLError?
    let limits: Limits
    private var isFirst = true
    /// Whether the last slice was ended by an end marker.
    private var isAfterEnd = false
    /// Whether a JSON value was delivered since the last marker.
    private var isAfterJSON = false
    /// Text up to the next marker is passed over.
    private var isSkipping = false
    private var triesJSON = true
    private var candidate: (position: Int, place: SlicePlace, isAfterJSON: Bool)?
    /// Whether slices are copied out of the buffer, which is emptied behind them.
    private let isStreamed: Bool

    init(bytes: [UInt8], limits: Limits) {
        buffer = bytes
        isStreamed = false
        self.limits = limits
    }

    init(fileDescriptor: Int32, limits: Limits) {
        buffer = []
        isStreamed = true
        descriptor = fileDescriptor
        self.limits = limits
    }

    /// After a mistake in a JSON value: what follows it up to the next marker is not worth reading.
    mutating func skipToMarker() { isSkipping = true }

    /// The last candidate was not JSON: delivers it again, as the whole stretch up to the next marker.
    mutating func retryAsYAML() {
        guard let candidate else { return }
        (position, place, isAfterJSON) = candidate
        triesJSON = false
    }

    // MARK: Reading

    /// Reads more into the buffer; false at the end.
    mutating func fill() -> Bool {
        guard let descriptor else { return false }
        let start = buffer.count
        var result = 0
        buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
        repeat {
            result = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + start, Self.chunk) }
        } while result < 0 && errno == EINTR
        if result < 0 {
            let reason = String(cString: strerror(errno))
            readError = YAMLError(.readFailed, "the text cannot be read: \(reason)", at: place.mark(line: 0, column: 0))
        }
        buffer.removeLast(Self.chunk - max(result, 0))
        if result <= 0 { self.descriptor = nil }
        return result > 0
    }

    /// Frees the part of the buffer that has been delivered, once it is worth a move.
    private mutating func compact() {
        guard isStreamed, position >= Self.chunk, position * 2 >= buffer.count else { return }
        buffer.removeSubrange(..<position)
        position = 0
    }

    // MARK: Lines

    /// A line: the byte after its text, and the byte after its end. Reads on if it is not complete.
    private mutating func line(at start: Int, limit: Int) -> (end: Int, next: Int) {
        var index = start
        while true {
            let count = buffer.count
            let found = buffer.withUnsafeBufferPointer { bytes -> Int in
                var index = index
                while index < count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
                return index
            }
            if found < count, buffer[found] == 0x0A { return (found, found + 1) }
            if found + 1 < count { return (found, buffer[found + 1] == 0x0A ? found + 2 : found + 1) }
            if found - position > limit || !fill() { return (min(found, buffer.count), min(found + 1, buffer.count)) }
            index = found
        }
    }

    private enum LineKind {
        case blank, marker, end, directive, text
    }

    private func kind(from start: Int, to end: Int, isLineStart: Bool) -> LineKind {
        guard start < end else { return .blank }
        let first = buffer[start]
        if isLineStart, first == UInt8(ascii: "-") || first == UInt8(ascii: "."), end - start >= 3,
            buffer[start + 1] == first, buffer[start + 2] == first,
            end - start == 3 || buffer[start + 3] == 0x20 || buffer[start + 3] == 0x09
        {
            return first == UInt8(ascii: "-") ? .marker : .end
        }
        if isLineStart, first == UInt8(ascii: "%") { return .directive }
        return firstText(from: start, to: end) == nil ? .blank : .text
    }

    /// The first byte that is neither blank nor in a comment.
    private func firstText(from start: Int, to end: Int) -> Int? {
        var index = start
        while index < end, buffer[index] == 0x20 || buffer[index] == 0x09 { index += 1 }
        return index == end || buffer[index] == UInt8(ascii: "#") ? nil : index
    }

    // MARK: Slices

    mutating func next() -> Step {
        while true {
            compact()
            if let error = begin() { return .failed(error) }
            if let step = step() { return step }
        }
    }

    /// The next step; nil if only text was passed over.
    private mutating func step() -> Step? {
        var index = position
        var hasMarker = false
        var hasText = false
        var hasDirective = false
        var jsonStart: Int?
        var isLineStart = place.column == 1
        while index < buffer.count || fill() {
            let (end, next) = line(at: index, limit: limits.allowedBytes)
            if end - position > limits.allowedBytes, !isSkipping { return tooLarge(from: index) }
            switch kind(from: index, to: end, isLineStart: isLineStart) {
            case .blank:
                break
            case .marker:
                if isSkipping || hasMarker || hasText || isAfterJSON {
                    let wasSkipping = isSkipping || isAfterJSON && !hasText
                    isSkipping = false
                    isAfterJSON = false
                    if wasSkipping {
                        advance(to: index)
                        return nil
                    }
                    let step = slice(to: index, jsonStart, isBare: isAfterEnd && !hasMarker)
                    isAfterEnd = false
                    return step
                }
                hasMarker = true
                if let text = firstText(from: index + 3, to: end) {
                    hasText = true
                    guard isBracket(text) else { break }
                    jsonStart = text
                    if triesJSON, !hasDirective, let close = jsonEnd(from: text) { return candidateSlice(to: close, jsonStart: text) }
                }
            case .end:
                if isSkipping || isAfterJSON && !hasText || !hasMarker && !hasText {
                    let text = isSkipping ? nil : firstText(from: index + 3, to: end)
                    isSkipping = false
                    isAfterJSON = false
                    advance(to: text ?? next)
                    guard text != nil else { return nil }
                    isSkipping = true
                    return .failed(
                        YAMLError(
                            .textAfterDocument, "there is text on the line of the end marker", hint: "put it on the next line",
                            at: place.mark(line: 0, column: 0)))
                }
                isAfterJSON = false
                let step = slice(to: next, jsonStart, isBare: isAfterEnd && !hasMarker)
                isAfterEnd = true
                return step
            case .directive where !hasText && !hasMarker && !isAfterJSON:
                hasDirective = true
            case .directive, .text:
                guard !hasText, !isSkipping else { break }
                hasText = true
                guard let text = firstText(from: index, to: end) else { break }
                if isBracket(text) {
                    jsonStart = text
                    if triesJSON, !hasDirective, let close = jsonEnd(from: text) {
                        return candidateSlice(to: close, jsonStart: text)
                    }
                } else if isAfterJSON {
                    return textAfterJSON(at: text)
                }
            }
            isLineStart = next > end
            index = next
            if isSkipping {
                advance(to: index)
                compact()
                index = position
            }
        }
        if let readError {
            self.readError = nil
            position = buffer.count
            return .failed(readError)
        }
        guard hasText || hasMarker || hasDirective, !isSkipping else {
            position = buffer.count
            return .end
        }
        return slice(to: buffer.count, jsonStart, isBare: isAfterEnd && !hasMarker)
    }

    private func isBracket(_ index: Int) -> Bool { buffer[index] == UInt8(ascii: "{") || buffer[index] == UInt8(ascii: "[") }

    /// Looks at the first bytes: passes over a byte order mark, refuses other encodings.
    private mutating func begin() -> YAMLError? {
        if isAfterJSON {
            var index = position
            while index < buffer.count || fill(), buffer[index] <= 0x20, buffer[index] != 0 { index += 1 }
            advance(to: index)
        }
        while buffer.count - position < 4, fill() {}
        if isFirst {
            isFirst = false
            let foreign = buffer.withUnsafeBufferPointer { TextCheck.foreignEncoding(UnsafeBufferPointer(rebasing: $0.prefix(4))) }
            if let foreign {
                position = buffer.count
                descriptor = nil
                return YAMLError(
                    .encoding, "the text is in \(foreign), which is not read", hint: "save the file in UTF-8", at: Mark(line: 1, column: 1))
            }
        }
        if buffer[min(position, buffer.count)...].prefix(3).elementsEqual([0xEF, 0xBB, 0xBF]) { position += 3 }
        return nil
    }

    /// Moves the beginning of the next slice, and counts the lines on the way.
    private mutating func advance(to index: Int) {
        var finder = MarkFinder(line: place.line, column: place.column)
        buffer.withUnsafeBufferPointer { finder.advance(over: UnsafeBufferPointer(rebasing: $0[position..<index])) }
        place = SlicePlace(line: finder.line, column: finder.column)
        position = index
    }

    private mutating func cut(to end: Int) -> DocumentSlice {
        let place = place
        let range: Range<Int>
        let source: [UInt8]
        if !isStreamed {
            source = buffer
            range = position..<end
        } else {
            source = Array(buffer[position..<end])
            range = 0..<source.count
        }
        let slice = DocumentSlice(source: source, range: range, place: place)
        candidate = (position, place, isAfterJSON)
        advance(to: end)
        return slice
    }

    private mutating func slice(to end: Int, _ jsonStart: Int?, isBare: Bool) -> Step {
        let offset = jsonStart.map { $0 - position }
        var slice = cut(to: end)
        slice.followsEndMarker = isBare
        slice.jsonStart = offset.map { $0 + slice.range.lowerBound }
        triesJSON = true
        return .slice(slice)
    }

    private mutating func candidateSlice(to end: Int, jsonStart: Int) -> Step {
        let offset = jsonStart - position
        var slice = cut(to: end)
        slice.jsonStart = slice.range.lowerBound + offset
        slice.isJSON = true
        isAfterJSON = true
        return .jsonCandidate(slice)
    }

    private mutating func tooLarge(from index: Int) -> Step {
        let error = YAMLError(
            .tooLarge, "the document has more than \(limits.allowedBytes) bytes", hint: "split the document",
            at: place.mark(line: 0, column: 0))
        isSkipping = true
        advance(to: index)
        return .failed(error)
    }

    private mutating func textAfterJSON(at index: Int) -> Step {
        advance(to: index)
        isSkipping = true
        return .failed(
            YAMLError(
                .textAfterDocument, "there is more text after the end of the JSON document",
                hint: "put a line --- before the next document",
                at: place.mark(line: 0, column: 0)))
    }
}
