import Agent
import Repl
import Terminal
import Testing

/// Merging and separating rows in the conversation: a preview, and only with a yes more than that.
@Suite struct MergingTests {
    private static let kept = #"{"id":"2887aa60659a4e9b870908315ed5be32","key":"C-0007","lives":true,"title":"宏达贸易"}"#
    private static let other = #"{"id":"3f2a9c04d1b85e6677889900aabbccdd","key":"C-0031","lives":true,"title":"宏达贸易有限公司"}"#

    private static func merged(dryRun: Bool, changes: Int = 4) -> String {
        """
        {"changes":\(changes),"differences":[{"field":"phone","kept":"021-1","other":"021-2"}],"dry_run":\(dryRun),"entity":"customer",
        "filled":[{"field":"city","value":"上海"}],"is_again":false,"kept":\(kept),"left":[{"entity":"customer","field":"parent_company","rows":1}],
        "links":[{"entity":"visit","field":"parent","rows":2},{"entity":"customer","field":"parent_company","rows":1}],"other":\(other)}
        """
    }

    private static let separated = """
        {"author":"Anna Whitfield","back":[{"entity":"visit","field":"parent","rows":2}],"dry_run":true,"entity":"customer","kept":\(kept),
        "other":\(other),"skipped":[{"field":"city","reason":"it was changed since","row":"2887aa60659a4e9b870908315ed5be32"}],
        "time":1790000000000,"transactions":[]}
        """

    @Test func aPreviewAndAYes() async throws {
        let preview = Script(["mergeRows": MergingTests.merged(dryRun: true), "unmerge": MergingTests.separated])
        let lines = try await conversation(preview, "merge-rows C-0007 C-0031", "unmerge C-0031")
        // Wrapped lines are put together again.
        let text = lines.map { $0.trimmingPrefix(while: \.isWhitespace) }.joined(separator: " ")
        for part in [
            "Would take customer C-0031 宏达贸易有限公司 into C-0007 宏达贸易.", "city   上海", "phone    021-1  021-2",
            "Linked to it, and now to the other: 2 visits, 1 customer (parent_company).",
            "Links to it still: 1 customer (parent_company).",
            "4 changes in all. To do it: merge-rows C-0007 C-0031 --yes", "Would separate customer C-0031",
            "merged by Anna Whitfield, 2026-09-21 14:13.", "Back as it was: 2 visits.",
            "Stays as it is: 2887aa6065.city: it was changed since.", "To do it: unmerge C-0031 C-0007 --yes",
        ] {
            #expect(text.contains(part), "no “\(part)” in:\n\(text)")
        }
        #expect(lines.allSatisfy { displayWidth(of: $0) <= 80 })
        #expect(
            preview.requests == [
                #"{"mergeRows":{"dryRun":true,"kept":"C-0007","other":"C-0031"}}"#,
                #"{"unmerge":{"dryRun":true,"row":"C-0031"}}"#,
            ])
        let done = Script(["mergeRows": MergingTests.merged(dryRun: false)])
        let said = try await conversation(done, "merge-rows C-0007 C-0031 --yes")
        #expect(
            said.first == "Took customer C-0031 宏达贸易有限公司 into C-0007 宏达贸易."
                && said.last == "To separate them again: unmerge C-0031")
        #expect(done.requests == [#"{"mergeRows":{"dryRun":false,"kept":"C-0007","other":"C-0031"}}"#])
    }

    @Test func aScriptStopsWithoutAYes() async throws {
        let script = Script(["mergeRows": MergingTests.merged(dryRun: true), "unmerge": MergingTests.separated])
        let batch = Repl.Surroundings(isBatch: true)
        for line in ["merge-rows C-0007 C-0031", "unmerge C-0031"] {
            #expect(try await conversation(script, with: batch, line).last?.hasPrefix("! Nothing was done.") == true)
        }
        let nothing = Script(["mergeRows": MergingTests.merged(dryRun: true, changes: 0)])
        #expect(
            try await conversation(nothing, with: batch, "merge-rows C-0007 C-0031").first?.hasPrefix("Nothing to take over")
                == true)
        #expect(try await conversation(script, "merge-rows C-0007").last?.contains("merge-rows A B") == true)
    }

    @Test func aRowTellsOfItsMerges() throws {
        let row =
            #"{"conflicts":[],"entity":"customer","fields":{"key":"C-0007"},"id":"2887aa60659a4e9b870908315ed5be32","lives":true,"title":"宏达贸易"}"#
        func lines(late: Int, lives: Bool, into: Bool) throws -> [String] {
            let result: ShowResult = try decoded(
                """
                {"children":[],"conflicts":[],"row":\(row),"merges":[{"author":"Li Wei","is_into":\(into),"late":\(late),"operation":"5d1c",
                "row":{"id":"3f2a9c04d1b85e6677889900aabbccdd","key":"C-0031","lives":\(lives),"title":"宏达"},"time":1790000000000}]}
                """)
            return Rendering(screen(200)).lines(result)
        }
        #expect(
            try lines(late: 0, lives: false, into: false).suffix(2) == [
                "C-0031 宏达 was merged into this by Li Wei, 2026-09-21 14:13.", "Separate them: satchel unmerge C-0031",
            ])
        #expect(try lines(late: 2, lives: false, into: false).last?.hasSuffix("satchel merge-rows C-0007 C-0031") == true)
        #expect(try lines(late: 0, lives: true, into: false).last?.hasPrefix("That one lives:") == true)
        #expect(try lines(late: 0, lives: true, into: true).last?.contains("satchel merge-rows C-0031 C-0007") == true)
    }
}
