import Agent
import CommandSocket
import CurlClient
import Foundation
import Hub
import Repl
import Sync
import Synchronization
import Testing

/// A day on which two laptops and a phone knew nothing of each other, and the evening on which Li Wei and Anna Whitfield settled in the REPL what came
/// of it: each conflict by another means.
@Suite struct ReplStoryTests {
    @Test func aDayApartAndAnEveningTogether() async throws {
        try await twoLaptops { (hub, li, anna, address) async throws in
            let phone = try await Phone(of: "Wang Fang", at: address, hub)
            let day = Day(hub: hub, li: li, anna: anna, phone: phone)
            try await day.morning()
            try await day.apart()
            try await day.evening()
            try await day.end(address)
        }
    }
}

// MARK: The story

private struct Day {
    let hub: TestHub
    let li: Laptop
    let anna: Laptop
    let phone: Phone

    /// What both know, before they go where there is no network.
    func morning() async throws {
        for (key, name) in [
            ("C-1", "宏达贸易"), ("C-2", "Pike Hydraulics"), ("C-3", "苏州恒力"), ("C-4", "Harrow & Sons"), ("C-5", "北京中晟"),
            ("C-6", "杭州嘉和"),
            ("C-7", "Stahlbau Neu"), ("C-8", "成都远景"), ("C-9", "Denver Pumps"),
        ] {
            try await li.add("customer", "name=\(name)", "key=\(key)", "phone=021-5550100", "sector=retail", "size=50")
        }
        try await li.add("contact", of: "C-1", "name=王经理", "title=buyer")
        try await li.add("visit", of: "C-2", "day=2026-09-18", "purpose=demo")
        try await li.add("note", of: try await visit(li), "body=The pump was shown.")
        try await li.add("lead", of: "C-4", "title=Two presses", "budget=100000 CNY")
        try await exchange(li, anna)
        try await everybody()
    }

    /// Li Wei writes first, Anna later, and neither sees what the other does. Wang Fang has a phone.
    func apart() async throws {
        hub.clock.advance(minute)
        try await li.set("C-1", "phone=021-5550111", "tags+=vip", "calls+=2")
        try await li.set("C-2", "city=Denver")
        for key in ["C-3", "C-4"] { try await li.set(key, "sector=machinery") }
        try await li.set("C-5", "email=einkauf@zhongsheng.example")
        try await li.set("C-6", "address=文三路 18 号")
        try await li.set("C-7", "website=https://stahlbau-neu.example")
        try await li.set("C-8", "owner=Li Wei")
        try await li.set("C-9", "size=120")
        try await li.set("王经理", "phone=138-0000-1111")
        try await li.set(
            try await visit(li), "gain=They want an offer for two pumps by the end of the month, with delivery to Denver.")
        try await li.set(try await note(li), "body=The new pump was shown.")
        try await li.set("Two presses", "budget=90000 CNY")
        try await li.add("customer", "name=华星电子", "key=H-1", "city=深圳")

        hub.clock.advance(minute)
        try await anna.set("C-1", "phone=021-5550122", "tags+=export", "calls+=1")
        try await anna.set("C-2", "city=Boulder")
        for key in ["C-3", "C-4"] { try await anna.set(key, "sector=steel") }
        try await anna.set("C-5", "email=office@zhongsheng.example")
        try await anna.set("C-6", "address=后门：教工路 2 号")
        try await anna.set("C-7", "website=https://www.stahlbau-neu.example")
        try await anna.set("C-8", "owner=Anna Whitfield")
        try await anna.set("C-9", "size=80")
        _ = try await anna.ask(.delete(entity: "contact", row: "王经理"), ChangeResult.self)
        try await anna.set(
            try await visit(anna), "gain=They want an offer for three pumps by the end of the month, with delivery to Boulder.")
        try await anna.set(try await note(anna), "body=The pump was shown. They liked it.")
        try await anna.set("Two presses", "budget=120000 CNY")
        try await anna.add("customer", "name=华星电子有限公司", "key=H-2", "phone=0755-5550144")
        // The hub takes her right to write away before she comes back: these two she writes in vain.
        try await anna.sync()
        let site = try await anna.status().site
        _ = try await hub.perform(.role(device: site, role: .reader), AdminAnswer.Device.self)
        try await anna.set("C-9", "website=https://denver-pumps.example")
        try await anna.set("C-9", "tax_id=typed by mistake")
        try await anna.sync()
        _ = try await hub.perform(.role(device: site, role: .member), AdminAnswer.Device.self)

        // The phone knows the second 华星电子 alone.
        try await phone.visit(try await anna.row("H-2").id, note: "他们也要三台泵")
        try await everybody()
    }

    func evening() async throws {
        let atLi = Conversation(li)
        let atAnna = Conversation(anna, edit: "hallo@zhongsheng.example")
        hub.clock.advance(minute)

        // Both see the same, and nothing was decided for them.
        #expect(try await atLi.says("status").contains { $0.hasPrefix("conflicts   11") })
        #expect(try await atAnna.says("conflicts review").filter { $0.hasPrefix("Conflict in ") }.count == 2)

        // 1. Looked into, then one side holds by its number.
        let why = try await atLi.says("why C-1.phone")
        #expect(why.contains("Side 1, which is shown: “021-5550122”") && why.contains("Side 2: “021-5550111”"))
        #expect(try await atLi.says("pick 2") == ["Settled: phone is now 021-5550111."])

        // 2. By place and number, without looking; the customer is misspelt at first.
        #expect(try await atAnna.fails("pick Pike Hydralics.city 2").contains("Did you mean Pike Hydraulics?"))
        #expect(try await atAnna.says("pick Pike Hydraulics.city 2") == ["Settled: city is now Denver."])

        // 3. Many by one rule: what it would do is said first.
        #expect(try await atLi.says("pick newest where field = sector").first?.hasPrefix("2 conflicts would be settled") == true)
        #expect(try await li.conflicts().filter { $0.field == "sector" }.count == 2)
        #expect(try await atLi.says("pick newest where field = sector --yes").first == "Settled 2 conflicts.")

        // 4. By a value of one's own, in the editor, with both sides below it.
        #expect(try await atAnna.says("edit C-5.email") == ["Settled: email is now hallo@zhongsheng.example."])
        #expect(
            atAnna.edited.contains("#   office@zhongsheng.example") && atAnna.edited.contains("#   einkauf@zhongsheng.example"))

        // 5. Both are right.
        #expect(try await atLi.says("both C-6.address") == ["Settled: address is now 后门：教工路 2 号 / 文三路 18 号."])

        // 6. Wrongly, taken back, and once more.
        _ = try await atAnna.says("pick C-7.website 2")
        let settling = try #require(try await anna.history("C-7", "website").last?.transaction)
        #expect(try await atAnna.says("undo \(settling.suffix(16))").first == "Taken back in 1 row.")
        #expect(try await anna.row("C-7").text("website") == "https://www.stahlbau-neu.example")
        #expect(try await atAnna.says("redo").first == "Taken back in 1 row.")
        #expect(try await anna.row("C-7").text("website") == "https://stahlbau-neu.example")

        // 7. Whoever's value is not shown is told, with the command that brings it back.
        try await everybody()
        let page = try await atLi.says("today")
        let owner = try await li.row("C-8").id.prefix(10)
        #expect(page.contains { $0.contains("bring it back: pick \(owner).owner 2") })
        #expect(try await atLi.says("pick \(owner).owner 2") == ["Settled: owner is now Li Wei."])

        // 8. Long texts side by side, with what differs between brackets.
        let sides = try await atAnna.says("show \(try await visit(anna))")
        #expect(sides.contains { $0.contains(" │ ") && $0.contains("[") })
        #expect(try await atAnna.says("pick 1").first?.contains("three pumps") == true)

        // 9. By a value that neither had, with a command of the shell.
        _ = try await li.ask(
            .resolve(row: "C-9", field: "size", pick: nil, value: "100", shown: nil), ChangeResult.self)
        #expect(try await li.row("C-9").conflicts.isEmpty)

        // 10. By the rule that one's own holds.
        #expect(try await atAnna.says("pick mine where lead & field = budget --yes").first == "Settled 1 conflict.")

        // 11. Deleted here, edited there: the edit wins, and whoever deleted it decides once more, having seen it.
        #expect(try await atAnna.says("show 王经理").contains { $0.contains("138-0000-1111") })
        _ = try await anna.ask(.delete(entity: "contact", row: "王经理"), ChangeResult.self)

        // 12. One customer, entered twice: made one, and then they turn out to be two.
        try await everybody()
        #expect(try await atLi.says("merge-rows H-1 H-2").last?.hasSuffix("merge-rows H-1 H-2 --yes") == true)
        _ = try await atLi.says("merge-rows H-1 H-2 --yes")
        #expect(try await li.row("H-1").text("phone") == "0755-5550144")
        try await phone.visit(try await li.row("H-2").id, note: "和那家不是一个公司")
        try await everybody()
        #expect(try await atLi.says("show H-1").contains { $0.hasPrefix("1 row came to the duplicate since.") })
        _ = try await atLi.says("unmerge H-2 --yes")

        // What was merged without anybody's doing.
        #expect(
            try await atAnna.says("why \(try await note(anna)).body").contains { $0.hasPrefix("A text is never in conflict") })

        // What the hub refused: one is written again, one is dropped.
        let drafts = try await atAnna.says("drafts")
        #expect(drafts.contains { $0.contains("customer.website") } && drafts.contains { $0.contains("customer.tax_id") })
        let refused = try await anna.ask(.drafts, DraftsResult.self).drafts
        let wanted = try #require(refused.firstIndex { $0.changes.contains { $0.hasPrefix("customer.website") } })
        _ = try await atAnna.says("resend \(wanted + 1)")
        #expect(try await atAnna.fails("drop 1").contains("--yes"))
        _ = try await atAnna.says("drop 1 --yes")

        // What a sync would do is known before it is done.
        try await li.sync()
        #expect(try await atAnna.says("simulate").contains("  Conflicts: 0, now and then."))
        _ = try await atAnna.says("trace on")
        let traced = try await atAnna.says("sync")
        #expect(traced.contains { $0.contains("→ push and pull: ") || $0.contains("→ push: ") })
        #expect(traced.contains { $0.contains("← page #") })
    }

    /// Everybody shows the same, and the history tells what happened.
    func end(_ address: String) async throws {
        try await everybody()
        try await expectEqual(li, anna, hub)
        let newcomer = try await hub.laptop("Zhao Min", at: address, seed: 9)
        try await newcomer.sync()
        try await everybody()
        try await newcomer.sync()
        try await expectEqual(li, newcomer, hub)
        for laptop in [li, anna, newcomer] {
            #expect(try await laptop.conflicts().isEmpty)
            #expect(try await laptop.ask(.drafts, DraftsResult.self).drafts.isEmpty)
            #expect(try await laptop.status().unsent == 0)
        }

        let (wei, whitfield) = ("Li Wei", "Anna Whitfield")
        // In the order in which it came to the hub, where Anna was first.
        let told: [(row: String, field: String, entries: [(String, String)])] = [
            ("C-1", "phone", [(wei, "021-5550100"), (whitfield, "021-5550122"), (wei, "021-5550111"), (wei, "021-5550111")]),
            ("C-2", "city", [(whitfield, "Boulder"), (wei, "Denver"), (whitfield, "Denver")]),
            ("C-3", "sector", [(wei, "retail"), (whitfield, "steel"), (wei, "machinery"), (wei, "steel")]),
            (
                "C-5", "email",
                [
                    (whitfield, "office@zhongsheng.example"), (wei, "einkauf@zhongsheng.example"),
                    (whitfield, "hallo@zhongsheng.example"),
                ]
            ),
            ("C-6", "address", [(whitfield, "后门：教工路 2 号"), (wei, "文三路 18 号"), (wei, "后门：教工路 2 号 / 文三路 18 号")]),
            ("C-8", "owner", [(whitfield, "Anna Whitfield"), (wei, "Li Wei"), (wei, "Li Wei")]),
            ("C-9", "size", [(wei, "50"), (whitfield, "80"), (wei, "120"), (wei, "100")]),
            (
                "Two presses", "budget",
                [(wei, "100000 CNY"), (whitfield, "120000 CNY"), (wei, "90000 CNY"), (whitfield, "120000 CNY")]
            ),
        ]
        for laptop in [li, anna] {
            for (row, field, expected) in told {
                let history = try await laptop.history(row, field)
                let line = history.map { ($0.author, $0.changes.first { $0.field == field }?.value ?? "") }
                #expect(line.map { "\($0.0): \($0.1)" } == expected.map { "\($0.0): \($0.1)" }, "\(row).\(field)")
                // The last one had seen both, and replaced both.
                #expect(history.last?.changes.first { $0.field == field }?.replaces.count == 2, "\(row).\(field)")
            }
            // Taken back, and taken back again: nothing of it is hidden.
            let website = try await laptop.history("C-7", "website").map { "\($0.author): \($0.changes.first?.value ?? "")" }
            #expect(website.count >= 5 && website.prefix(2).contains("Li Wei: https://stahlbau-neu.example"))
            #expect(website.dropFirst(2).allSatisfy { $0.hasPrefix("Anna Whitfield: ") })
            // Sets unite, counters add up, texts merge by letter.
            let first = try await laptop.row("C-1")
            #expect(first.elements("tags") == ["export", "vip"] && first.int("calls") == 3)
            #expect(try await laptop.row(try await note(laptop)).text("body") == "The new pump was shown. They liked it.")
            #expect(try await laptop.row("C-9").text("website") == "https://denver-pumps.example")
            #expect(try await laptop.row("C-9").text("tax_id") == nil)
            // The contact was deleted, lived again by an edit, and was deleted by somebody who had seen that.
            let contact = try await laptop.history("王经理").flatMap(\.changes).filter { $0.field == "life" }.map(\.value)
            #expect(contact.first == "created" && contact.count { $0 == "deleted" } == 2 && contact.last == "deleted")
            // Two customers again, each with what is its own; both of the phone's visits are the second one's.
            #expect(try await laptop.row("H-1").text("phone") == nil)
            #expect(try await laptop.row("H-2").lives)
            #expect(try await laptop.show("H-2").children.filter { $0.entity == "visit" }.count == 2)
            let merged = try await laptop.history("H-2").flatMap(\.changes).filter { $0.field == "life" }.map(\.value)
            #expect(merged.prefix(2) == ["created", "deleted"] && merged.last == "lives")
            #expect(try await laptop.ask(.activity(person: "Wang", site: nil, limit: 9), ActivityResult.self).transactions == 2)
        }
    }

    private func everybody() async throws {
        for laptop in [li, anna, li] { try await laptop.sync() }
    }

    private func visit(_ laptop: Laptop) async throws -> String {
        try #require(try await laptop.list("visit").rows.first { $0.text("purpose") == "demo" }).id
    }

    private func note(_ laptop: Laptop) async throws -> String {
        try #require(try await laptop.list("note").rows.first { $0.text("body")?.contains("pump") == true }).id
    }
}

// MARK: Who talks

/// A conversation at a laptop, from its first line to its last.
private final class Conversation: Sendable {
    private let repl: Repl
    private let printed: Printed
    private let focus = Mutex(Repl.Focus())

    private final class Printed: Sendable {
        let lines = Mutex<[String]>([])
        let edited = Mutex("")
    }

    /// What the editor was last given.
    var edited: String { printed.edited.withLock { $0 } }

    /// - Parameter edit: What is typed above the line in the editor, in the place of what stands there.
    init(_ laptop: Laptop, edit: String = "") {
        let printed = Printed()
        self.printed = printed
        let surroundings = Repl.Surroundings(
            isBatch: true, now: { laptop.clock.now },
            edit: { text throws(CommandFailure) in
                printed.edited.withLock { $0 = text }
                return text.range(of: "\n# ----------").map { edit + text[$0.lowerBound...] }
            })
        repl = Repl(
            laptop.agent, screen: Screen(width: 100, isColoured: false, isChinese: false, offsetMinutes: 0), surroundings
        ) { line in printed.lines.withLock { $0.append(line) } }
    }

    private func run(_ line: String) async -> (Repl.Outcome, [String]) {
        printed.lines.withLock { $0 = [] }
        var focus = focus.withLock { $0 }
        let outcome = await repl.run(line, &focus)
        let after = focus
        self.focus.withLock { $0 = after }
        return (outcome, printed.lines.withLock { $0 })
    }

    func says(_ line: String, _ location: SourceLocation = #_sourceLocation) async throws -> [String] {
        let (outcome, lines) = await run(line)
        // A preview says at its end that nothing was done, which a script must not pass over.
        if case .failed(let message) = outcome, !message.contains("--yes") {
            Issue.record("\(line): \(message)", sourceLocation: location)
        }
        return lines
    }

    func fails(_ line: String) async throws -> String {
        guard case .failed(let message) = await run(line).0 else { return "" }
        return message
    }
}

/// A phone that sends what it captures, as Protocol/attachments.md says.
private struct Phone {
    private struct Enrolment: Decodable { let credential: String }

    private let client: HTTPClient
    private let address: String
    private let credential: String
    private let number = CaptureIDs()

    init(of name: String, at address: String, _ hub: TestHub) async throws {
        client = try HTTPClient(settings: HTTPSettings(proxy: "", userAgent: "phone"))
        self.address = address
        let body = [
            "code": try await hub.code(name), "site": "00000000000000aa", "device": "phone",
            "signing_key": String(repeating: "5b", count: 32),
        ]
        let answer = try await client.send(
            HTTPRequest(
                method: "POST", url: address + "/v1/enrol", headers: [("Content-Type", "application/json")],
                body: Array(try JSONEncoder().encode(body))))
        credential = try JSONDecoder().decode(Enrolment.self, from: Data(answer.body)).credential
    }

    /// A visit to a customer, with a note.
    func visit(_ customer: String, note: String, _ location: SourceLocation = #_sourceLocation) async throws {
        let json = """
            {"of":"\(customer)","recorded":\(noon),"note":"\(note)","visit":{"day":"2026-09-21","purpose":"by phone"}}
            """
        let answer = try await client.send(
            HTTPRequest(
                method: "PUT", url: address + "/v1/captures/\(number.next())",
                headers: [("Content-Type", "application/json"), ("Authorization", "Bearer \(credential)")],
                body: Array(json.utf8)))
        #expect(answer.status == 201, "\(String(decoding: answer.body, as: UTF8.self))", sourceLocation: location)
    }
}

/// Ids of captures, one after the other.
private final class CaptureIDs: Sendable {
    private let last = Mutex(0)

    func next() -> String {
        let number = last.withLock { last in
            last += 1
            return last
        }
        return String(repeating: "0", count: 31) + String(number, radix: 16)
    }
}
