// `meshctl proxy-config secrets`: the certificates and roots that a proxy holds.

import Arguments
import Glibc
import ProxyDump

struct ProxyConfigSecrets: Command {
    static let help = Help(
        summary: "Show the certificates and roots that a proxy holds",
        discussion: """
            A proxy gets its secrets while it runs, so that only a dump has them: give --file.
            """,
        examples: ["curl localhost:15000/config_dump | meshctl proxy-config secrets --file -"],
        exitCodes: ProxyConfig.exitCodes)

    @OptionGroup var source: ProxySource
    @Option("The format of the output", short: "o", value: "FORMAT") var output: ProxyConfigFormat = .table

    func run(in terminal: Terminal) async throws -> ExitCode {
        guard source.file != nil else {
            throw UsageError("a workload's secrets are known to its running proxy only", hint: "give its saved /config_dump with --file")
        }
        let reading = try source.read(in: terminal)
        let view = SecretView(reading.dump, at: Clock.now)
        if view.isEmpty { terminal.note(SecretView.nothing) }
        if !view.isEmpty || output == .json || output == .yaml { try terminal.show(view, output) }
        return reading.code
    }
}

enum Clock {
    /// The time in UTC, `2027-01-31T08:00:00Z`.
    static var now: String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let date = "\(parts.tm_year + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
        return "\(date)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }
}
