import Agent
import Foundation
import Testing

/// Blame, changes and undo, the same in process and behind a socket.
@Suite struct UndoTests {
    @Test(arguments: Way.allCases) func whatWasWrittenIsExplainedAndTakenBack(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            let made = try await agent.add("customer", "name=宏达机械", "key=C-1", "city=上海")
            let change: ChangeResult = try await agent.ask(
                .set(entity: "customer", row: "C-1", assignments: ["city=苏州", "calls+=2"], shown: nil))
            let transaction = try #require(change.transaction)
            let blame: BlameResult = try await agent.ask(.blame(row: "C-1", field: nil, at: nil))
            #expect(blame.isComplete && blame.lives && blame.title == "宏达机械")
            let city = try #require(blame.lines.first { $0.field == "city" })
            #expect(city.value == "苏州" && city.transaction == transaction && city.isPending && city.others == 0)
            #expect(blame.lines.first { $0.field == "name" }?.transaction != transaction)
            // By the stamp of the creation, the edit had not been written.
            let name = try #require(blame.lines.first { $0.field == "name" }?.time)
            if let later = city.time, later > name {
                let before: BlameResult = try await agent.ask(.blame(row: "C-1", field: "city", at: name))
                #expect(before.lines.map(\.value) == ["上海"])
            }
            let changes: ChangesResult = try await agent.ask(.changes(row: "C-1", from: 0, to: .max))
            #expect(changes.lines.contains { $0.field == "city" && $0.old.isEmpty && $0.new == "苏州" })

            let undone: UndoResult = try await agent.ask(.undo(id: transaction))
            #expect(undone.rows == 1 && undone.skipped.isEmpty && undone.transactions.count == 1)
            let shown: ShowResult = try await agent.ask(.show(entity: "customer", row: made.id))
            #expect(shown.row.fields["city"] == .string("上海") && shown.row.fields["calls"] ?? .int(0) == .int(0))
            let again: UndoResult = try await agent.ask(.undo(id: String(transaction.suffix(16))))
            #expect(again.transactions.isEmpty && again.skipped.contains { $0.reason == "it was undone before" })
            let back: UndoResult = try await agent.ask(.undo(id: undone.transactions[0]))
            #expect(back.rows == 1)
            let restored: ShowResult = try await agent.ask(.show(entity: "customer", row: made.id))
            #expect(restored.row.fields["city"] == .string("苏州") && restored.row.fields["calls"] == .int(2))

            for (request, part) in [
                (Request.undo(id: "nothing"), "satchel history"), (.changes(row: "C-1", from: 5, to: 4), "--from"),
                (.blame(row: "C-9", field: nil, at: nil), "C-9"), (.blame(row: "C-1", field: "nowhere", at: nil), "nowhere"),
                (.exportAudit(path: NSTemporaryDirectory() + UUID().uuidString), "satchel join"),
                (.verifyAudit(path: "/nowhere/audit"), "/nowhere/audit"),
            ] {
                let failure = await agent.failure(request)
                #expect(failure?.message.contains(part) == true, "\(request): \(failure?.message ?? "none")")
            }
        }
    }

    /// Fields of one's own, from the definition to a value that does not fit.
    @Test(arguments: Way.allCases) func aFieldOfOnesOwn(way: Way) async throws {
        try await with(way) { (agent, _) async throws in
            _ = try await agent.add("customer", "name=Pike", "key=C-1")
            _ = try await agent.add("field_definition", "entity=customer", "name=region", "type=text", "label_zh=区域", "max=4")
            let change: ChangeResult = try await agent.ask(
                .set(entity: "customer", row: "C-1", assignments: ["region=华东"], shown: nil))
            #expect(change.row.fields["region"] == .string("华东"))
            #expect(try await agent.list("customer", "region=华东").total == 1)
            let tooLong = await agent.failure(
                .set(entity: "customer", row: "C-1", assignments: ["region=far too long"], shown: nil))
            #expect(tooLong?.message.contains("region") == true)
            let nowhere = await agent.failure(
                .add(entity: "field_definition", parent: nil, assignments: ["entity=nowhere", "name=x", "type=text"]))
            #expect(nowhere != nil)
            #expect(try await agent.list("field_definition").total == 1, "what cannot be followed is not kept")
        }
    }
}
