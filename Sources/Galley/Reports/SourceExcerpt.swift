// A source line with a caret under one place of it.

/// Draws the line that a finding points to. Pure: text in, text out.
struct SourceExcerpt {
    /// The longest part of a line that is shown, in columns; longer lines are cut around the place.
    var width = 100

    /// Two lines, `14 | …` and `   |   ^`, each with its end. The column counts code points from 1; 0 draws no caret.
    func lines(_ source: String, line: Int, column: Int) -> (source: String, caret: String?) {
        var cells = Array(source.unicodeScalars)
        while let last = cells.last, last == "\n" || last == "\r" { cells.removeLast() }

        let place = min(max(column - 1, 0), cells.count)
        let (range, cutBefore, cutAfter) = window(of: cells, around: place)
        var shown = cutBefore ? "…" : ""
        var padding = cutBefore ? " " : ""
        for (index, scalar) in cells[range].enumerated() {
            let isBeforePlace = range.lowerBound + index < place
            if scalar == "\t" {
                // The same tab in both lines: they stay aligned whatever its width.
                shown += "\t"
                if isBeforePlace { padding += "\t" }
            } else {
                let visible = DisplayText.isUnsafe(scalar) ? "\u{FFFD}" : scalar
                shown.unicodeScalars.append(visible)
                if isBeforePlace { padding += String(repeating: " ", count: DisplayText.width(of: visible)) }
            }
        }
        if cutAfter { shown += "…" }

        let number = String(line)
        let gutter = String(repeating: " ", count: number.utf8.count)
        return ("  \(number) | \(shown)\n", column > 0 ? "  \(gutter) | \(padding)^\n" : nil)
    }

    /// The part of the line to show: all of it, or about `width` columns with the place a third of the way in.
    private func window(of cells: [Unicode.Scalar], around place: Int) -> (Range<Int>, cutBefore: Bool, cutAfter: Bool) {
        if cells.count <= width && cells.reduce(0, { $0 + DisplayText.width(of: $1) }) <= width {
            return (0..<cells.count, false, false)
        }
        var start = place
        var columns = 0
        while start > 0, columns < width / 3 {
            start -= 1
            columns += DisplayText.width(of: cells[start])
        }
        var end = place
        while end < cells.count, columns < width {
            columns += DisplayText.width(of: cells[end])
            end += 1
        }
        return (start..<end, start > 0, end < cells.count)
    }
}
