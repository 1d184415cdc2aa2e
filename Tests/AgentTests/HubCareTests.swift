import Agent
import CommandSocket
import Foundation
import Hub
import Sync
import Testing

/// What whoever runs a hub does, as laptops see it.
@Suite struct HubCareTests {
    private func kept(_ laptops: Laptop...) async throws -> [Int] {
        var counts = [Int]()
        for laptop in laptops { counts.append(try await laptop.status().kept) }
        return counts
    }

    @Test func laptopsKeepWhatTheySentUntilABackupIsConfirmed() async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=Pike", "key=C-1")
            try await exchange(one, two)
            try await two.set("C-1", "phone=1")
            try await exchange(two, one)
            #expect(try await kept(one, two) == [1, 1])

            let file = hub.folder.path + "/hub.backup"
            let made = try await hub.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
            try await exchange(one, two)
            #expect(try await kept(one, two) == [1, 1], "nobody said that the file is safe")

            try await one.add("customer", "name=Harrow", "key=C-2")
            try await one.sync()
            #expect(try await one.status().kept == 2)
            _ = try await hub.perform(.backedUp(path: file), AdminAnswer.BackedUp.self)
            try await one.sync()
            // Nothing else is new for the one.
            #expect(try await one.status().kept == 1, "what came after the backup is still kept")
            try await two.sync()
            #expect(try await two.status().kept == 0)

            let later = try await hub.perform(.backup(path: file, replacing: true), AdminAnswer.Backup.self)
            #expect(later.head == made.head + 1 && later.backed_up == made.head)
            _ = try await hub.perform(.backedUp(path: file), AdminAnswer.BackedUp.self)
            let idle = try await one.sync()
            #expect(idle.pulled == 0 && idle.pushed == 0)
            #expect(try await one.status().kept == 0)
            try await expectEqual(one, two, hub)
        }
    }

    /// A restored hub has forgotten what came after its backup; who wrote it still has it, and gives it again by himself.
    @Test func aRestoredHubGetsBackWhatItForgot() async throws {
        let hub = try TestHub()
        let restored = HubHome(folder: hub.folder.path + "/restored")
        let file = hub.folder.path + "/hub.backup"
        let laptop = try Laptop("Li Wei", clock: hub.clock)
        let other = try Laptop("Han Mei", seed: 2, clock: hub.clock)
        try await serving(hub) { (address) async throws in
            try await hub.join(laptop, "Li Wei", at: address)
            try await hub.join(other, "Han Mei", at: address)
            try await laptop.add("customer", "name=Pike", "key=C-1")
            try await exchange(laptop, other)
            _ = try await hub.perform(.backup(path: file, replacing: false), AdminAnswer.Backup.self)
            _ = try await hub.perform(.backedUp(path: file), AdminAnswer.BackedUp.self)
            try await laptop.set("C-1", "phone=1")
            try await exchange(laptop, other)
            // It rests on what the hub is about to forget.
            try await other.set("C-1", "phone=2")
        }
        #expect(try await laptop.status().kept == 1)
        _ = try await AdminRequest.restore(path: file, replacing: false).perform(in: restored, logger: silent)
        let second = try OpenHub(home: restored, holder: "a test", creating: false, logger: silent)
        let again = TestHub(hub: second, folder: hub.folder, clock: hub.clock)
        try await serving(again) { (address) async throws in
            try await again.join(laptop, "Li Wei", at: address)
            try await again.join(other, "Han Mei", at: address)
            // The one that did not write it comes first.
            try await other.sync()
            #expect(try await other.row("C-1").text("phone") == "2")
            try await exchange(laptop, other)
            try await expectEqual(laptop, other, again)
            for each in [laptop, other] {
                #expect(try await each.row("C-1").text("phone") == "2")
                #expect(try await each.conflicts().isEmpty)
                #expect(try await each.history("C-1").count == 3)
                #expect(try await each.status().kept == 1, "what the backup does not have is still kept")
            }
        }
    }

    @Test func whatIsDefinedAtTheHubIsThereOnEveryLaptop() async throws {
        try await twoLaptops { (hub, one, two, address) async throws in
            func define(_ kind: DefinitionKind, _ assignments: String...) async throws -> AdminAnswer.Change {
                try await hub.perform(.define(kind: kind, assignments: assignments))
            }
            try await one.add("customer", "name=Pike", "key=C-1")
            let region = try await define(.field, "entity=customer", "name=region", "type=choice", "label_zh=区域")
            _ = try await define(.choice, "entity=customer", "field=region", "name=east", "label_zh=华东")
            _ = try await define(.entity, "name=machine", "parents=customer")
            _ = try await define(.field, "entity=machine", "name=serial", "type=text", "search=yes", "max=8")
            let early = await one.failure(.set(entity: nil, row: "C-1", assignments: ["region=east"], shown: nil))
            #expect(early?.code == "unknownField")
            try await exchange(one, two)
            try await one.set("C-1", "region=华东")
            let machine = try await one.add("machine", of: "C-1", "serial=P-4711")
            let tooLong = await one.failure(.add(entity: "machine", parent: "C-1", assignments: ["serial=far too long"]))
            #expect(tooLong?.exitStatus == 2)
            try await exchange(one, two)
            #expect(try await two.row("C-1").text("region") == "east")
            #expect(try await two.row(machine.id).text("serial") == "P-4711")
            #expect(try await two.ask(.search(text: "4711", limit: 5), SearchResult.self).rows.map(\.id) == [machine.id])
            // A joined laptop defines nothing itself.
            let refused = await one.failure(.add(entity: "field_definition", parent: nil, assignments: ["name=x"]))
            #expect(refused?.message.contains("ask whoever runs it") == true)

            _ = try await hub.perform(
                .redefine(kind: .field, row: "region", assignments: ["name=area"]), AdminAnswer.Change.self)
            try await exchange(one, two)
            #expect(try await two.row("C-1").text("area") == "east")
            try await two.set("C-1", "area=")
            _ = try await hub.perform(.undefine(kind: .field, row: region.row.id), AdminAnswer.Change.self)
            try await exchange(two, one)
            for laptop in [one, two] {
                let hidden = await laptop.failure(.set(entity: nil, row: "C-1", assignments: ["area=east"], shown: nil))
                #expect(hidden?.code == "unknownField")
            }
            try await expectEqual(one, two, hub)
            // Who joins later gets it with everything else.
            let three = try await hub.laptop("Tom Reyes", at: address, seed: 3)
            try await three.sync()
            try await one.sync()
            #expect(try await three.row(machine.id).text("serial") == "P-4711")
            try await expectEqual(one, three, hub)
        }
    }
}

/// The program of whoever runs the hub.
@Suite(.enabled(if: Program.place(of: "satchel-hub") != nil, "the program is built")) struct HubProgramTests {
    @Test func careByHand() async throws {
        let hub = try Program(name: "satchel-hub")
        let none = try await hub.run("backup", "x.backup")
        #expect(none.status == 1 && none.errors.contains("satchel-hub serve") && none.output.isEmpty)
        #expect(try await hub.run("enrol", "--name", "Li Wei").status == 0)
        let file = hub.home + "/hub.backup"
        let made = try await hub.run("backup", file)
        #expect(made.status == 0 && made.output.contains("satchel-hub backed-up") && made.errors.isEmpty)
        #expect(try await hub.run("backed-up", file).output.contains("up to change 1 is safe"))
        #expect(try await hub.run("status").output.contains("Backed up     up to 1"))
        #expect(try await hub.run("doctor").output.contains("The store is in order."))
        #expect(try await hub.run("compact").status == 0)
        #expect(try await hub.run("audit", "export", hub.home + "/audit").output.contains("1 transactions"))
        #expect(try await hub.run("audit", "verify", hub.home + "/audit").status == 0)
        let added = try await hub.run("field_definition", "add", "entity=customer", "name=region", "type=text", "label_zh=区域")
        #expect(added.status == 0 && added.output.contains("region") && added.output.contains("customer"))
        let list = try await hub.run("field_definition", "list")
        #expect(list.output.contains("region") && list.output.contains("区域"))
        let restored = try await hub.run("restore", file, "--replace")
        #expect(restored.status == 0 && restored.output.contains(".replaced"))
        #expect(try await hub.run("field_definition", "list").output.contains("There is none yet."))

        for (outcome, status) in [
            (try await hub.run("backup", file), Int32(1)), (try await hub.run("backed-up", hub.home + "/audit"), 1),
            (try await hub.run("restore", file), 1), (try await hub.run("restore", hub.home + "/audit", "--replace"), 1),
            (try await hub.run("audit", "verify", file + ".none"), 1), (try await hub.run("backup"), 2),
            (try await hub.run("field_definition", "add", "entity=customer", "name=x", "type=colour"), 2),
            (try await hub.run("field_definition", "show", "nothing"), 1),
        ] {
            #expect(outcome.status == status && outcome.output.isEmpty && outcome.errors.hasSuffix("\n"), "\(outcome)")
        }
    }
}
