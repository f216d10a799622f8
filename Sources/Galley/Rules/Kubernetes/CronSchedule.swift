// CronSchedule: the form of a CronJob's schedule.

import Mesh

/// Five fields, or a name like `@daily`. The time zone has a field of its own in a CronJob.
enum CronSchedule {
    private static let names: Set<String> = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

    /// What is wrong with a schedule, nil if nothing is.
    static func flaw(in schedule: String) -> String? {
        if schedule.contains("TZ=") { return "a schedule has no time zone in it: timeZone has a field of its own" }
        if schedule.hasPrefix("@every ") {
            return GoDuration.isValid(String(schedule.dropFirst(7))) ? nil : "\"\(schedule.dropFirst(7))\" is not a duration"
        }
        if schedule.hasPrefix("@") { return names.contains(schedule) ? nil : "there is no schedule \"\(schedule)\"" }
        let fields = schedule.split(whereSeparator: \.isWhitespace)
        guard fields.count == 5 else { return "a schedule has five fields, this one has \(fields.count)" }
        let bounds: [(name: String, range: ClosedRange<Int>, words: [String], first: Int)] = [
            ("minute", 0...59, [], 0), ("hour", 0...23, [], 0), ("day of the month", 1...31, [], 0), ("month", 1...12, months, 1),
            ("weekday", 0...6, weekdays, 0),
        ]
        for (field, bound) in zip(fields, bounds) {
            let entries = field.split(separator: ",").map { isValid($0, bound.range, bound.words, bound.first) }
            if entries.isEmpty || entries.contains(false) {
                return "\"\(field)\" is not a \(bound.name) (from \(bound.range.lowerBound) to \(bound.range.upperBound))"
            }
        }
        return nil
    }

    /// `*`, `5`, `1-5`, `*/10`, `1-30/2`, or words in place of numbers.
    private static func isValid(_ entry: Substring, _ range: ClosedRange<Int>, _ words: [String], _ first: Int) -> Bool {
        func number(_ text: Substring) -> Int? {
            if let index = words.firstIndex(of: text.lowercased()) { return index + first }
            guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
            return Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
        let parts = entry.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return false }
        if parts.count == 2 {
            guard let step = Int(parts[1]), step > 0, parts[1].first != "+" else { return false }
        }
        if parts[0] == "*" || parts[0] == "?" { return true }
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count <= 2, let low = number(ends[0]) else { return false }
        guard ends.count == 2 else { return true }
        return number(ends[1]).map { low <= $0 } ?? false
    }
}
