// One spelling of named groups that older RE2 versions lack.

/// Finds groups written `(?<name>…)` and spells them `(?P<name>…)`, which every RE2 reads.
enum NamedGroups {
    /// The pattern with that spelling changed; nil if it has no such group. Leaves escapes, `\Q…\E`, character classes and
    /// lookbehinds (`(?<=`, `(?<!`) as they are.
    static func rewritten(_ pattern: String) -> String? {
        let bytes = Array(pattern.utf8)
        var result: [UInt8] = []
        var place = Place.plain
        var classStart = 0
        var changed = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch place {
            case .quoted:
                if byte == UInt8(ascii: "\\"), next == UInt8(ascii: "E") { place = .plain }
            case _ where byte == UInt8(ascii: "\\"):
                if next == UInt8(ascii: "Q"), place == .plain { place = .quoted }
                result.append(byte)
                index += 1
                if index < bytes.count { result.append(bytes[index]) }
                index += 1
                continue
            case .inClass:
                if byte == UInt8(ascii: "]"), index > classStart { place = .plain }
            case .plain:
                if byte == UInt8(ascii: "[") {
                    place = .inClass
                    // A ] that comes first, also after ^, is a member of the class.
                    classStart = index + (next == UInt8(ascii: "^") ? 2 : 1)
                } else if bytes[index...].starts(with: "(?<".utf8), index + 3 < bytes.count,
                    bytes[index + 3] != UInt8(ascii: "="), bytes[index + 3] != UInt8(ascii: "!")
                {
                    result += Array("(?P<".utf8)
                    index += 3
                    changed = true
                    continue
                }
            }
            result.append(byte)
            index += 1
        }
        return changed ? String(decoding: result, as: UTF8.self) : nil
    }

    private enum Place { case plain, inClass, quoted }
}
