// Field lines, of heads and of trailers: one pass over the bytes, into records of offsets.

#if canImport(Glibc)
    import Glibc
#endif

/// What reading lines came to.
enum LineResult {
    /// Read, up to and with the empty line; the offset behind it.
    case complete(Int)
    case incomplete
    case failed(HTTP1Failure.Kind)
}

/// Reads from a byte buffer that it does not own. Nothing is reported of a line before the line is complete, so that a message has one reading
/// however it is cut into packets.
struct LineReader {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    /// Bytes that the lines may have together.
    let limit: Int
    let tooLarge: HTTP1Failure.Kind

    /// Reads field lines from an offset on.
    func fields(from start: Int, into layout: HeadLayout, atMost fieldLimit: Int) -> LineResult {
        var line = start
        while true {
            guard line < count else { return .incomplete }
            let first = bytes[line]
            if first == UInt8(ascii: "\r") {
                guard line + 1 < count else { return .incomplete }
                if bytes[line + 1] == UInt8(ascii: "\n") {
                    return line + 2 > limit ? .failed(tooLarge) : .complete(line + 2)
                }
                return failure(.bareCarriageReturn, line)
            }
            let nameCount = Token.prefix(bytes + line, count - line)
            let colon = line + nameCount
            guard colon < count else { return .incomplete }
            guard bytes[colon] == UInt8(ascii: ":"), nameCount > 0 else { return failure(nameFailure(line, colon), line) }
            guard nameCount <= Int(UInt16.max) else { return failure(tooLarge, line) }

            var value = colon + 1
            while value < count, isBlank(bytes[value]) { value += 1 }
            let end = endOfText(value)
            guard end + 1 < count else { return .incomplete }
            guard bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") else { return failure(textFailure(end), line) }
            if end + 2 > limit { return .failed(tooLarge) }
            if layout.count == fieldLimit { return .failed(.tooManyFields) }
            var last = end
            while last > value, isBlank(bytes[last - 1]) { last -= 1 }
            let id = FieldID.classify(UnsafeRawPointer(bytes + line), nameCount)
            layout.append(
                FieldRecord(id: id, name: ByteRange(offset: line, count: nameCount), value: ByteRange(offset: value, count: last - value)))
            line = end + 2
        }
    }

    /// The offset of the first byte from `start` that cannot be within text: a control character but the tab; `count` if there is none.
    @inline(__always)
    func endOfText(_ start: Int) -> Int {
        var index = start
        let raw = UnsafeRawPointer(bytes)
        while true {
            // Eight bytes at a time: a byte below 0x20, or 0x7F, sets the high bit of its place (the lowest such place is exact).
            while index + 8 <= count {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let low = (word &- 0x2020_2020_2020_2020) & ~word
                let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
                let hits = (low | ((delete &- 0x0101_0101_0101_0101) & ~delete)) & 0x8080_8080_8080_8080
                if hits != 0 {
                    index += hits.trailingZeroBitCount >> 3
                    break
                }
                index += 8
            }
            while index < count, !isControl(bytes[index]) { index += 1 }
            guard index < count, bytes[index] == UInt8(ascii: "\t") else { return index }
            index += 1
        }
    }

    /// What the failure is, if the line is complete: else more has to come before it is told.
    @inline(never)
    func failure(_ kind: HTTP1Failure.Kind, _ line: Int) -> LineResult {
        guard let feed = lineFeed(from: line) else { return .incomplete }
        return .failed(feed + 1 > limit ? tooLarge : kind)
    }

    func lineFeed(from start: Int) -> Int? {
        guard start < count, let found = memchr(bytes + start, 0x0A, count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
    }

    /// What a control character in a line means.
    func textFailure(_ offset: Int) -> HTTP1Failure.Kind {
        switch bytes[offset] {
        case UInt8(ascii: "\n"): .bareLineFeed
        case UInt8(ascii: "\r"): .bareCarriageReturn
        default: .controlCharacter
        }
    }

    private func nameFailure(_ line: Int, _ colon: Int) -> HTTP1Failure.Kind {
        if colon == line, isBlank(bytes[line]) { return .lineFolded }
        switch bytes[colon] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): return .blankBeforeColon
        case UInt8(ascii: "\n"): return colon == line ? .bareLineFeed : .colonMissing
        case UInt8(ascii: "\r"): return .colonMissing
        default: return .fieldNameInvalid
        }
    }
}

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

@inline(__always)
func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
