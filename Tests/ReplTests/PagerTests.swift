import Foundation
import Repl
import Testing

/// Which program shows long output, and when.
@Suite struct PagerTests {
    private func chosen(_ environment: [String: String], rows: Int = 3, isInstalled: Bool = true) -> Pager? {
        Pager(environment: environment, isInstalled: { $0 == "less" && isInstalled }, rows: { rows })
    }

    @Test func aPersonChoosesIt() {
        #expect(chosen([:]) != nil && chosen(["PAGER": ""]) != nil && chosen(["PAGER": "more"], isInstalled: false) != nil)
        #expect(chosen([:], isInstalled: false) == nil && chosen(["PAGER": "cat"]) == nil)
    }

    @Test func itGetsOnlyWhatIsTooLong() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "satchel-pager-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        let pager = try #require(chosen(["PAGER": "cat > '\(file.path)'"]))
        #expect(!pager.show(["one", "two"]))
        #expect(!FileManager.default.fileExists(atPath: file.path))
        #expect(pager.show(["宏达", "two", "three"]))
        #expect(try String(contentsOf: file, encoding: .utf8) == "宏达\ntwo\nthree\n")
    }

    @Test func oneThatReadsNothingOrIsNotThereHurtsNobody() throws {
        let lines = (0..<100_000).map { "line \($0)" }
        #expect(try #require(chosen(["PAGER": "true"])).show(lines))
        #expect(try !#require(chosen(["PAGER": "/nonexistent/pager 2>/dev/null"])).show(lines))
    }
}
