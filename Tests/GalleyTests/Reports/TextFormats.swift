// The line-oriented formats: text, name, table, GitHub.

import Galley
import Mesh
import Testing

@Suite struct TextFormats {
    @Test(arguments: [
        (typo, "reviews.yaml:14:9: error: spec.http[0].route[0].wieght: unknown field; did you mean \"weight\"? [schema]\n"),
        (warning, "dir/a b:c.yaml:3: warning: VirtualService default/reviews: host not found [IST0101]\n"),
        (bare, "info: nothing to do [note]\n"),
        (
            hostile,
            "we ird\\n%,:<&>.yaml:1:1: error: a\\b: bad \\u{1B}[31m<x a=\"&\">]]>\\u{0}\u{FFFF}\\r\\n::error::{0} [a](1) \\u{202E}; "
                + "tab\\t\" [sche,ma:%]\n"
        ),
    ])
    func line(finding: Diagnostic, expected: String) {
        #expect(written(TextReport(), [(finding, nil)]) == expected)
    }

    /// The source line, then the caret under the column (in code points).
    @Test(arguments: [
        ("        wieght: 90", 9, "  14 |         wieght: 90\n     |         ^\n"),
        ("\t\tx: 1\r\n", 3, "  14 | \t\tx: 1\n     | \t\t^\n"),
        ("名前: x", 5, "  14 | 名前: x\n     |       ^\n"),
        ("é: x", 4, "  14 | é: x\n     |    ^\n"),
        ("e\u{301}: x", 5, "  14 | e\u{301}: x\n     |    ^\n"),
        ("a: 😀 b", 6, "  14 | a: 😀 b\n     |       ^\n"),
        ("a: 1", 99, "  14 | a: 1\n     |     ^\n"),
        ("a: 1", 0, "  14 | a: 1\n"),
        ("", 1, "  14 | \n     | ^\n"),
        ("\u{1B}[2Jx", 5, "  14 | \u{FFFD}[2Jx\n     |     ^\n"),
    ])
    func caret(source: String, column: Int, expected: String) {
        var finding = typo
        finding.sourceLine = source
        finding.origin?.column = column
        let lines = written(TextReport(showsSource: true), [(finding, nil)]).split(separator: "\n", maxSplits: 1)
        #expect(lines.count == 2 && String(lines[1]) == expected)
    }

    @Test func longLinesAreCutAroundThePlace() throws {
        var finding = typo
        finding.sourceLine = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
        finding.origin?.column = 501
        let lines = written(TextReport(showsSource: true, width: 80), [(finding, nil)]).split(separator: "\n").map(Array.init)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        #expect(lines[1][caret] == "X")
        #expect(lines[1].count <= 80)
        #expect(lines[1].last == "…")
    }

    @Test func coloursOnlyWhenAsked() {
        #expect(written(TextReport(showsSource: true, colour: true), [(typo, nil)]).contains("\u{1B}[1;31merror\u{1B}[0m"))
        #expect(!written(TextReport(showsSource: true), everything).contains("\u{1B}"))
    }

    @Test func firstFindingIsPrintedAtOnce() {
        var report = TextReport()
        var text = ""
        report.begin { text += $0 }
        report.finding(bare, suppressed: nil) { text += $0 }
        #expect(text == "info: nothing to do [note]\n")
        report.finding(bare, suppressed: Suppression(.baseline)) { text += $0 }
        #expect(text == "info: nothing to do [note]\n")
    }

    @Test func names() {
        #expect(
            written(NameReport(), everything)
                == "virtualservice.networking.istio.io/reviews\npod/p\\u{7}\"<\n")
        var inFile = bare
        inFile.origin = Origin(file: "a.yaml", line: 3)
        #expect(written(NameReport(), [(inFile, nil)]) == "a.yaml\n")
    }

    @Test func table() {
        var wide = warning
        wide.message = "名前 not found"
        #expect(
            written(TableReport(), [(typo, nil), (wide, nil), (bare, nil)]) == """
                LEVEL     CODE      NAMESPACE   RESOURCE                 PLACE               MESSAGE
                error     schema    default     VirtualService/reviews   reviews.yaml:14:9   unknown field
                warning   IST0101   default     VirtualService/reviews   dir/a b:c.yaml:3    名前 not found
                info      note      -           -                        -                   nothing to do

                """)
        let heading = written(TableReport(wide: true), [(typo, nil)]).split(separator: "\n")[0]
        #expect(heading.split(separator: " ").joined(separator: " ") == "LEVEL CODE NAMESPACE RESOURCE PLACE APIVERSION FIELD MESSAGE HINT")
        #expect(written(TableReport(), []) == "")
    }

    @Test(arguments: [
        (
            typo,
            "::error file=reviews.yaml,line=14,col=9,title=schema::spec.http[0].route[0].wieght: unknown field; "
                + "did you mean \"weight\"?\n"
        ),
        (warning, "::warning file=dir/a b%3Ac.yaml,line=3,title=IST0101::VirtualService default/reviews: host not found\n"),
        (bare, "::notice title=note::nothing to do\n"),
    ])
    func gitHub(finding: Diagnostic, expected: String) {
        #expect(written(GitHubReport(), [(finding, nil)]) == expected)
    }

    @Test func gitHubCommandsStayOneLine() {
        let text = written(GitHubReport(), [(hostile, nil)])
        #expect(text.hasPrefix("::error file=we ird%0A%25%2C%3A<&>.yaml,line=1,col=1,title=sche%2Cma%3A%25::a\\b: bad "))
        #expect(text.contains("%0D%0A::error::"))
        #expect(text.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    }

    @Test func summaryLine() {
        var summary = FindingsSummary()
        (summary.files, summary.resources, summary.valid, summary.invalid, summary.skipped) = (12, 40, 37, 2, 1)
        #expect(summary.line == "12 files, 40 resources: 37 valid, 2 invalid, 0 errors, 1 skipped")
        (summary.files, summary.resources, summary.unreadable) = (1, 1, 1)
        #expect(summary.line == "1 file, 1 resource: 37 valid, 2 invalid, 1 error, 1 skipped")
    }

    @Test func levelsAreOrdered() {
        #expect(Diagnostic.Level.allCases.sorted() == [.info, .warning, .error])
    }
}
