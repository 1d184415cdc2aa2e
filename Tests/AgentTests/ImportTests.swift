import Agent
import CommandSocket
import Foundation
import Synchronization
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct ImportTests {
    private static let file = fixtures.appending(path: "customers.csv").path

    /// The wrong rows that tools/make-customers lists, by their lines, and what is said of each.
    private static let bad: [(line: Int, reason: String)] = [
        (48, "it has no name"), (131, "its id was used before, in line 10"), (212, "employees (size): it takes a whole number."),
        (299, "last contact (last_contact): it takes a day that exists, as YYYY-MM-DD."),
        (378, "email (email): it is no mail address"),
        (456, "stage (stage): it takes one of: new, contacted, qualified, proposal, negotiation, won, lost."),
        (543, "it has 20 columns where the header has 18"), (628, "it has 11 columns where the header has 18"),
        (710, "budget (budget): it takes an amount and a currency, such as 12000.50 CNY."),
        (797, "employees (size): it is negative"),
        (875, "phone (phone): it is no telephone number"), (962, "name (name): it holds a control character."),
    ]

    private func importing(_ laptop: Laptop, _ path: String = ImportTests.file, dryRun: Bool = false) async throws -> ImportResult
    {
        try await laptop.ask(.importFile(path: path, dryRun: dryRun))
    }

    /// What a store's rows say, without ids: equal for two imports of one file.
    private func contents(_ laptop: Laptop) async throws -> [String] {
        var keys = [String: String]()
        for row in try await laptop.list("customer").rows { keys[row.id] = row.text("key") }
        var parents = keys
        var out = [String]()
        for entity in ["customer", "contact", "lead", "note", "tag"] {
            for row in try await laptop.list(entity).rows {
                let parent = row.parent.map { parents[$0] ?? "nobody" } ?? ""
                let fields = row.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "|")
                if entity == "note" { parents[row.id] = "note of \(parent)" }
                out.append("\(entity) of \(parent): \(fields)")
            }
        }
        return out.sorted()
    }

    @Test func theFixtureGivesAThousandCustomersAndTwelveReasons() async throws {
        let laptop = try Laptop()
        let dry = try await importing(laptop, dryRun: true)
        #expect(dry.created == 1000 && dry.updated == 0 && dry.unchanged == 0 && dry.dryRun)
        let status = try await laptop.status()
        #expect(status.unsent == 0 && status.rows.isEmpty)

        let news = Mutex<[CommandProgress]>([])
        let result = try await Agent.ask(laptop.agent, .importFile(path: ImportTests.file, dryRun: false), for: ImportResult.self)
        { progress in
            news.withLock { $0.append(progress) }
        }.result
        #expect(result.created == 1000 && result.updated == 0 && result.unchanged == 0 && result.encoding == "UTF-8")
        #expect(result.bad.map(\.line) == ImportTests.bad.map(\.line))
        for (found, wanted) in zip(result.bad, ImportTests.bad) { #expect(found.reason == wanted.reason, "line \(wanted.line)") }
        #expect(dry.bad.map(\.reason) == result.bad.map(\.reason))
        let progress = news.withLock { $0 }
        #expect(progress.last?.done == 1000 && progress.allSatisfy { $0.total == 1000 })
        #expect(progress.map(\.done) == progress.map(\.done).sorted())
        #expect(try await laptop.status().rows["customer"] == 1000)
        let row = try await laptop.show("C-0008")
        #expect(row.row.text("name") == "青岛新锐教育科技有限公司" && row.row.int("size") == 31)
        #expect(Set(row.children.map(\.entity)) == ["contact", "lead", "note"])
        #expect(row.children.first { $0.entity == "lead" }?.text("budget") == "580000 CNY")
        #expect(try await laptop.row("C-0500").title.contains("\n"))

        let digest = try await laptop.status().digest
        let again = try await importing(laptop)
        #expect(again.created == 0 && again.updated == 0 && again.unchanged == 1000 && again.bad.count == 12)
        #expect(try await laptop.status().digest == digest)
        let doctor: DoctorResult = try await laptop.ask(.doctor)
        #expect(doctor.problems.isEmpty && doctor.recomputed == digest)
    }

    @Test(arguments: ["GB18030", "UTF-8 with a mark", "UTF-16LE", "UTF-16BE"]) func otherEncodingsGiveTheSameRows(
        encoding: String
    ) async throws {
        let text = String(decoding: try Data(contentsOf: URL(filePath: ImportTests.file)), as: UTF8.self)
        let bytes: [UInt8] =
            switch encoding {
            case "GB18030": try converted(text, to: "GB18030")
            case "UTF-16LE": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            case "UTF-16BE": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
            default: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            }
        let plain = try Laptop()
        _ = try await importing(plain)
        let other = try Laptop()
        let result = try await importing(other, try other.folder.file("c.csv", bytes))
        #expect(result.created == 1000 && result.bad.map(\.line) == ImportTests.bad.map(\.line))
        if encoding == "GB18030" { #expect(result.encoding == "GB18030") }
        // Chance and clock are the same, so ids are too: not one byte differs.
        let digest = try await plain.status().digest
        #expect(try await other.status().digest == digest)
    }

    private func converted(_ text: String, to encoding: String) throws -> [UInt8] {
        let descriptor = try #require(iconv_open(encoding, "UTF-8"))
        try #require(Int(bitPattern: descriptor) != -1)
        defer { iconv_close(descriptor) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: input.count * 4 + 16)
        var filled = 0
        try input.withUnsafeMutableBufferPointer { input in
            try output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (left, room) = (input.count, output.count)
                try #require(iconv(descriptor, &from, &left, &to, &room) != -1)
                filled = output.count - room
            }
        }
        return output[..<filled].map { UInt8(bitPattern: $0) }
    }

    @Test(arguments: [1, 2, 3]) func interruptedInTheMiddleAndRunAgain(batches: Int) async throws {
        let whole = try Laptop()
        _ = try await importing(whole)
        let laptop = try Laptop()
        let count = Mutex(0)
        let written = Mutex(0)
        let running = Task {
            try await Agent.ask(laptop.agent, .importFile(path: ImportTests.file, dryRun: false), for: ImportResult.self) {
                progress in
                written.withLock { $0 = progress.done }
                // Cancels the import from within, so that it is always after as many batches.
                guard
                    count.withLock({
                        $0 += 1; return $0
                    }) == batches
                else { return }
                withUnsafeCurrentTask { $0?.cancel() }
            }.result
        }
        let failure = await #expect(throws: CommandFailure.self) { _ = try await running.value }
        #expect(failure?.code == "cancelled")
        let part = try await laptop.list("customer").total
        // Whole batches, which end after whole hundreds.
        #expect(part > 0 && part < 1000 && part % 100 == 0 && part == written.withLock { $0 })
        let result = try await importing(laptop)
        #expect(result.created == 1000 - part && result.unchanged == part && result.updated == 0 && result.bad.count == 12)
        let wanted = try await contents(whole)
        #expect(try await contents(laptop) == wanted)
        let doctor: DoctorResult = try await laptop.ask(.doctor)
        #expect(doctor.problems.isEmpty)
    }

    @Test func aChangedLineUpdatesAndOthersEditsStay() async throws {
        let laptop = try Laptop()
        let header = "id,name,city,phone\n"
        _ = try await importing(
            laptop, try laptop.folder.file("a.csv", Array((header + "C-1,Pike,Denver,021-555\nC-2,Harrow,Leeds,\n").utf8)))
        try await laptop.set("C-1", "website=https://pike.example.com")
        let result = try await importing(
            laptop, try laptop.folder.file("b.csv", Array((header + "C-1,Pike,Boulder,\nC-2,Harrow,Leeds,\n").utf8)))
        #expect(result.updated == 1 && result.unchanged == 1 && result.created == 0)
        let row = try await laptop.row("C-1")
        #expect(row.text("city") == "Boulder" && row.text("phone") == "021-555" && row.text("website") != nil)
    }

    @Test func whatIsNoCustomerFileIsRefusedWhole() async throws {
        let laptop = try Laptop()
        let header = "id,name,city\n"
        var lines = header
        for number in 1...400 { lines += "C-\(number),Pike,Denver\n" }
        let files: [(String, [UInt8], String)] = [
            ("empty.csv", [], "empty"), ("mark.csv", [0xEF, 0xBB, 0xBF], "empty"),
            ("other.csv", Array("city,phone\nDenver,1\n".utf8), "key"),
            ("nameless.csv", Array("id,city\nC-1,Denver\n".utf8), "name"),
            // Good to its last line, which is no text in any encoding that is read.
            ("damaged.csv", Array((lines + "C-9,宏达,").utf8) + [0xFF, 0xFF, 0x80] + Array("\n".utf8), ""),
            ("quote.csv", Array((lines + "C-9,\"Pike,Denver\n").utf8), "quot"),
            ("zeros.csv", [UInt8](repeating: 0, count: 5_000), ""),
        ]
        for (name, bytes, part) in files {
            let failure = await laptop.failure(.importFile(path: try laptop.folder.file(name, bytes), dryRun: false))
            #expect(failure?.code == "badFile" && failure?.exitStatus == 1, "\(name): \(failure?.code ?? "none")")
            #expect(failure?.message.contains(part) == true || part.isEmpty, "\(name): \(failure?.message ?? "none")")
            #expect(failure?.message.isEmpty == false)
        }
        for (path, part) in [
            (laptop.folder.path + "/missing.csv", "cannot be opened"), (laptop.folder.path, "folder"), ("/dev/null", "device"),
        ] {
            let failure = await laptop.failure(.importFile(path: path, dryRun: false))
            #expect(
                failure?.code == "badFile" && failure?.message.contains(part) == true, "\(path): \(failure?.message ?? "none")")
        }
        let status = try await laptop.status()
        #expect(status.rows.isEmpty && status.unsent == 0)
    }

    @Test func aPipeIsRefusedAtOnce() async throws {
        let laptop = try Laptop()
        let path = laptop.folder.path + "/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        #expect(await laptop.failure(.importFile(path: path, dryRun: false))?.message.contains("pipe") == true)
    }

    @Test func notesSoRichThatAHundredDoNotFitIntoOneTransaction() async throws {
        let laptop = try Laptop()
        let sentence = "价格太高，想要报价。Wants a demo. "
        var text = "id,name,note\n"
        for number in 1...150 { text += "C-\(number),Pike \(number),\"\(String(repeating: sentence, count: 8))\"\n" }
        let long = String(repeating: "很长", count: 15_000)
        for number in 151...200 { text += "C-\(number),Long \(number),\(long)\n" }
        let result = try await importing(laptop, try laptop.folder.file("c.csv", Array(text.utf8)))
        #expect(result.created == 200 && result.bad.isEmpty)
        #expect(try await laptop.list("note").total == 200)
    }

    @Test func headersInChineseAndColumnsInAnyOrder() async throws {
        let laptop = try Laptop()
        let text = "联系人,名称,备注栏,编号,城市,阶段,预算,币种\r\n王芳,宏达贸易,x,C-1,上海,new,1200,CNY\r\n"
        let result = try await importing(laptop, try laptop.folder.file("c.csv", Array(text.utf8)))
        #expect(result.created == 1 && result.bad.isEmpty)
        let shown = try await laptop.show("C-1")
        #expect(shown.row.text("name") == "宏达贸易" && shown.row.text("city") == "上海")
        #expect(shown.children.first { $0.entity == "contact" }?.text("name") == "王芳")
        #expect(shown.children.first { $0.entity == "lead" }?.text("budget") == "1200 CNY")
    }

    private func importing(_ laptop: Laptop, _ text: String, _ options: ImportOptions, dryRun: Bool = false) async throws
        -> ImportResult
    {
        try await laptop.ask(
            .importFile(path: try laptop.folder.file("rows.csv", Array(text.utf8)), dryRun: dryRun, options: options))
    }

    @Test func rowsOfOtherKindsWithTheirParentsAndLinks() async throws {
        let laptop = try Laptop()
        let products = "货号,名称,目录价,币种,标签,替代产品\nP-1,水泵,12800,CNY,\"a; b\",P-2\nP-2,Valve,5.5,USD,,\nP-3,x,,,,P-9\n"
        for dryRun in [true, false] {
            let result = try await importing(laptop, products, ImportOptions(entity: "product"), dryRun: dryRun)
            #expect(result.created == 2 && result.entity == "product" && result.ignored.isEmpty)
            #expect(result.bad.map(\.line) == [4] && result.bad[0].reason.contains("product"), "\(result.bad)")
        }
        // P-2 comes after the line that links to it.
        let pump = try await laptop.row("P-1")
        #expect(pump.text("successor") == (try await laptop.row("P-2").id) && pump.elements("tags") == ["a", "b"])
        #expect(pump.text("price") == "12800 CNY")
        let again = try await importing(laptop, products, ImportOptions(entity: "product"))
        #expect(again.created == 0 && again.updated == 0 && again.unchanged == 2)

        _ = try await importing(laptop, "id,name\nC-1,Pike\nC-2,Harrow\n", ImportOptions())
        let contacts = "customer_key,name,phone\nC-1,Wang,021-5550001\nC-2,Wang,021-5550002\nC-9,Wang,\n"
        let people = try await importing(laptop, contacts, ImportOptions(entity: "contact", key: "name"))
        #expect(people.created == 2 && people.bad.map(\.line) == [4])
        let changed = contacts.replacing("5550002", with: "5550003")
        let second = try await importing(laptop, changed, ImportOptions(entity: "contact", key: "name"))
        #expect(second.created == 0 && second.updated == 1 && second.unchanged == 1)
        #expect(try await laptop.show("C-2").children.map { $0.text("phone") } == ["021-5550003"])
        #expect(try await laptop.show("C-1").children.map { $0.text("phone") } == ["021-5550001"])
    }

    @Test func aChangedLineWritesItsFieldAlone() async throws {
        let laptop = try Laptop()
        let text = "id,name,city,size\nC-1,Pike,Denver,3\n"
        _ = try await importing(laptop, text, ImportOptions())
        _ = try await importing(laptop, text.replacing("Denver", with: "Boulder"), ImportOptions())
        let entries = try await laptop.history("C-1")
        #expect(entries.count == 2 && entries.last?.changes.filter { $0.field != "life" }.map(\.field) == ["city"])
    }

    @Test func whatIsNotImportedSaysSo() async throws {
        let laptop = try Laptop()
        let text = "id,name,fax\nC-1,Pike,1\n"
        let path = try laptop.folder.file("c.csv", Array(text.utf8))
        for (options, part) in [
            (ImportOptions(strict: true), "fax"), (ImportOptions(entity: "person"), "hub"),
            (ImportOptions(entity: "tag"), "programs"),
            (ImportOptions(entity: "nobody"), "no kind"), (ImportOptions(key: "tags"), "tags"),
            (ImportOptions(columns: ["x=name"]), "x"),
        ] {
            let failure = await laptop.failure(.importFile(path: path, dryRun: false, options: options))
            #expect(failure?.message.contains(part) == true, "\(part): \(failure?.message ?? "none")")
        }
        #expect(try await laptop.status().rows.isEmpty)
    }

    @Test func theFirstThousandBadLinesAreListed() async throws {
        let laptop = try Laptop()
        var text = "id,name\n"
        for number in 1...2500 { text += number % 5 == 0 ? "C-\(number),Pike\n" : "C-\(number),\n" }
        let result = try await importing(laptop, text, ImportOptions())
        #expect(result.created == 500 && result.bad.count == 1000 && result.badCount == 2000)
        #expect(result.bad.first?.line == 2 && result.bad.map(\.line) == result.bad.map(\.line).sorted())
    }
}
