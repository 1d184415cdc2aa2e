import Agent
import Foundation
import Hub
import PseudoTerminal
import Terminal
import Testing

/// Each command on a terminal, at 80 and 200 columns, in English and Chinese: what it prints of one small store, that it fits, and that nothing
/// of it is left in English for a reader of Chinese.
///
/// Li Wei's laptop and Anna Whitfield's have both changed the phone of customer C-7. The agent of Li Wei's runs in the test.
@Suite(.enabled(if: Program.path != nil, "the programs are not built beside the tests"), .serialized)
struct CommandTerminalTests {
    /// A command, and a part of what it says in each language.
    struct Line: Sendable {
        var words: String
        var english: String
        var chinese: String
        /// Whether English is among what it shows to everybody, such as labels.
        var showsEnglish = false

        init(_ words: String, _ english: String, _ chinese: String, showsEnglish: Bool = false) {
            self.words = words
            self.english = english
            self.chinese = chinese
            self.showsEnglish = showsEnglish
        }
    }

    static let laptop = [
        Line("status", "not running; start it with: satchel agent", "未运行；启动方法：satchel agent"),
        Line("overview", "conflicts in", "冲突所在"),
        Line("today", "Conflicts that need you (1)", "需要您处理的冲突（1）"),
        Line("conflicts", "Settle it: satchel resolve", "解决方法：satchel resolve"),
        Line("why C-7.phone", "Side 1, which is shown: “021-5550122”", "第 1 方（当前显示）：“021-5550122”"),
        Line("why C-7.name", "There is no conflict. It says “宏达贸易”", "没有冲突。值为“宏达贸易”"),
        Line("why NOTE.body", "A text is never in conflict", "文本不会冲突"),
        Line("history C-7", "In conflict: phone.", "有冲突：phone。"),
        Line("blame C-7", "transaction", "事务"),
        Line("changes C-7 --from 2026-09-20", "from", "原值"),
        Line("who me", "in 1 open conflict.", "涉及 1 个未解决的冲突。"),
        Line("device SITE", "(this one)", "（本机）"),
        Line("settle newest --where phone", "1 conflict would be settled, by the newest side:", "将解决 1 个冲突，以最新的为准："),
        Line("merge-rows C-7 C-8", "Would take customer C-8", "将把 customer C-8"),
        Line("drafts", "Nothing was refused.", "没有被拒绝的更改。"),
        Line("search 宏达", "宏达贸易", "宏达贸易"), Line("grep 5550", "phone", "phone"),
        Line("customer list --limit 1", "1 of 2; see more with --limit", "显示 1 条，共 2 条；用 --limit 查看更多"),
        Line("customer show C-7", "Conflict in phone", "冲突字段 phone"),
        Line("leads", "open leads.", "条进行中的线索。"), Line("leads next", "Suggested by the rules", "建议规则："),
        Line("leads models", "No model was trained yet.", "还没有训练过模型。"),
        Line("tags NOTE", "evidence", "依据"), Line("tags suggestions", "evidence", "依据"),
        Line("tags rates", "adoption", "采纳率"), Line("tags list", "colour", "颜色", showsEnglish: true),
        Line("tags presets", "proposal:", "proposal:"),
        Line("visit minutes VISIT", "Worries", "顾虑"),
        Line("visit start", "Visit at 宏达贸易, running since", "拜访 宏达贸易，"),
        Line("voice list", "No recordings.", "没有录音。"),
        Line("undo 0000000000000000", "There is no transaction or operation", "没有事务或操作"),
        Line("doctor", "The store is in order.", "数据完好。"),
        // What goes wrong is told in the same language.
        Line("customer show nobody", "There is no customer 'nobody'.", "没有找到客户“nobody”。"),
        Line("customer set C-7 city=A colour=red", "has no field 'colour'.", "客户没有字段“colour”。"),
        Line("visit start C-8", "Another visit is still running.", "另一次拜访还在进行。"),
        Line("lead add --of C-7 next_step=someday", "it takes a day that exists", "应为实际存在的日期"),
        Line("import /nowhere.csv", "cannot be opened", "打不开"), Line("backup /nowhere/b", "Check", "请检查"),
        Line("settle best --where phone", "is no rule.", "不是规则。"),
    ]

    static let hub = [
        Line("status", "no, see: satchel-hub serve", "未运行；启动：satchel-hub serve"),
        Line("devices", "No device has joined yet.", "还没有设备加入。"),
        Line("enrol --name 李伟", "can join once with this code, until", "可凭此代码加入一次，有效期至"),
        Line("scope list", "All is one company.", "目前整个公司不分区。"), Line("member list", "Role", "角色"),
        Line("rights list", "Sees classes", "可见密级"),
        Line("workspace list", "The hub has its own workspace alone.", "中心只有自己的工作区。"),
        Line("field_definition list", "There is none yet.", "还没有。"),
        Line("leads", "No open leads.", "没有进行中的线索。"), Line("leads models", "carries the scores.", "评分。"),
        Line("doctor", "The store is in order.", "数据完好。"), Line("compact", " are now ", "变为"),
        Line("backup FILE --replace", "Backed up ", "已备份 "), Line("backed-up FILE", " is safe", "安全"),
        Line("revoke 0123", "There is no such device.", "没有这台设备。"),
        Line("scope remove Nowhere", "There is no scope 'Nowhere'.", "没有范围“Nowhere”。"),
        Line("status --workspace nowhere", "There is no workspace of that name.", "没有这个工作区。"),
    ]

    struct Screen: Sendable, CustomStringConvertible {
        var columns: Int
        var isChinese: Bool
        var description: String { "\(columns) columns, \(isChinese ? "Chinese" : "English")" }
        static let all = [80, 200].flatMap { [Screen(columns: $0, isChinese: false), Screen(columns: $0, isChinese: true)] }
    }

    @Test(arguments: Screen.all) func eachCommandOfTheLaptop(screen: Screen) async throws {
        try await scene { laptop, names in
            for line in CommandTerminalTests.laptop {
                let words = line.words.split(separator: " ").map { word in
                    names.reduce(String(word)) { $0.replacing($1.key, with: $1.value) }
                }
                try await check(line, words, "satchel", ["SATCHEL_HOME": laptop.home.folder.path], screen)
            }
        }
    }

    @Test(arguments: Screen.all) func eachCommandOfTheHub(screen: Screen) async throws {
        let folder = try TemporaryFolder()
        try OpenHub(home: HubHome(folder: folder.path + "/hub"), holder: "a test", creating: true, logger: silent).close()
        for line in CommandTerminalTests.hub {
            let words = line.words.split(separator: " ").map { $0 == "FILE" ? folder.path + "/hub.backup" : String($0) }
            try await check(line, words, "satchel-hub", ["SATCHEL_HUB_HOME": folder.path + "/hub"], screen)
        }
    }

    private func check(
        _ line: Line, _ words: [String], _ program: String, _ variables: [String: String], _ screen: Screen
    ) async throws {
        let shown = try await onTerminal(program, words, variables, screen).split(separator: "\n").map(String.init)
        let wanted = screen.isChinese ? line.chinese : line.english
        // Where a line ends depends on the width.
        let whole = shown.map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(
            whole.joined().contains(wanted) || whole.joined(separator: " ").contains(wanted), "\(line.words): \(shown)")
        for one in shown { #expect(displayWidth(of: one) <= screen.columns, "\(line.words): \(one)") }
        guard screen.isChinese, !line.showsEnglish else { return }
        // Sentences, not names of fields, examples of commands and what stands in rows.
        for one in shown where one.contains(/(^|[^-.\w])[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}( |[.,:;]|$)/) {
            #expect(one.contains(/satchel|SELECT|No such file/), "\(line.words) is not translated: \(one)")
        }
    }

    // MARK: Where it goes, and what is in the way

    /// A line that says what a program waits for, and is taken away again, is no colour.
    @Test func aPipeAndNoColorGetNoColours() async throws {
        @Sendable func isColoured(_ text: String) -> Bool { text.contains(/\x1B\[[\d;]+m/) }
        try await scene { laptop, _ in
            let home = ["SATCHEL_HOME": laptop.home.folder.path]
            let screen = Screen(columns: 80, isChinese: true)
            #expect(isColoured(try await onTerminal("satchel", ["conflicts"], home, screen, isPlain: false)))
            let none = home.merging(["NO_COLOR": "1"]) { $1 }
            #expect(!isColoured(try await onTerminal("satchel", ["conflicts"], none, screen, isPlain: false)))
            let piped = try await Program(home: laptop.home.folder.path).shell("satchel conflicts | cat", language: "zh_CN.UTF-8")
            #expect(piped.output.contains("冲突字段 phone") && !piped.output.contains("\u{1B}"))
        }
    }

    @Test func aHubThatIsAwayIsNamedAndNothingIsLost() async throws {
        let hub = try TestHub()
        var joined: Laptop?
        try await serving(hub) { (address) async throws in joined = try await hub.laptop("Li Wei", at: address, seed: 1) }
        let laptop = try #require(joined)
        try await laptop.add("customer", "name=Pike")
        try await reaching(laptop.agent, at: laptop.home.socket) { (_) async throws in
            for (isChinese, part) in [(false, "does not accept the connection"), (true, "未发送的内容留在本机")] {
                let said = try await onTerminal(
                    "satchel", ["sync"], ["SATCHEL_HOME": laptop.home.folder.path], Screen(columns: 80, isChinese: isChinese))
                let words = said.split(whereSeparator: \.isWhitespace).joined(separator: isChinese ? "" : " ")
                #expect(words.contains(part), "\(said)")
            }
        }
        #expect(try await laptop.status().unsent == 1)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "a small disk can only be mounted by root"))
    func aFullDiskIsNamedInBothLanguages() async throws {
        let disk = try SmallDisk(kilobytes: 3_000)
        let program = try Program(home: disk.path + "/home")
        #expect(try await program.run("init", "--name", "李伟").status == 0)
        #expect(try await program.run("customer", "add", "name=Pike", "key=C-9").status == 0)
        #expect(try await program.run("visit", "start", "Pike").status == 0)
        try disk.fill()
        // What the log's file holds already may have room left.
        let note = String(repeating: "他们觉得价格太高。", count: 2_000)
        var last = Program.Outcome(status: 0, output: "", errors: "", wasKilled: false)
        for _ in 0..<40 where last.status == 0 {
            last = try await program.shell("satchel visit start --note \(note)", language: "zh_CN.UTF-8")
        }
        #expect(last.status == 1 && last.errors.contains("磁盘"), "\(last.errors)")
        let english = try await program.shell("satchel visit stop --note \(note)")
        #expect(english.status == 1 && english.errors.contains("disk"), "\(english.errors)")
        #expect(try await program.shell("satchel status", language: "zh_CN.UTF-8").output.contains("Pike，"))
    }

    @Test func aStoreThatAProgramHoldsIsWaitedForAndThenNamed() async throws {
        let laptop = try Laptop()
        // The test holds it, and answers on no socket.
        let home = ["SATCHEL_HOME": laptop.home.folder.path]
        for (isChinese, part) in [(false, "The store is in use by a test"), (true, "数据正被 a test")] {
            let said = try await onTerminal("satchel", ["status"], home, Screen(columns: 80, isChinese: isChinese))
            #expect(said.contains(part), "\(said)")
        }
    }

    // MARK: Setting the scene

    private func scene(_ body: @escaping @Sendable (Laptop, [String: String]) async throws -> Void) async throws {
        try await twoLaptops { (hub, one, two, _) async throws in
            try await one.add("customer", "name=宏达贸易", "key=C-7", "phone=021-5550100")
            try await one.add("customer", "name=宏达贸易", "key=C-8", "city=上海")
            try await one.add("lead", of: "C-7", "stage=proposal", "next_step=2026-09-01")
            let visit: VisitResult = try await one.ask(.startVisit(customer: "C-7", offset: 0))
            let row = try #require(visit.visit?.row)
            let note = try await one.add("note", of: row, "body=他们觉得价格太高，想要报价。等总部批。")
            try await exchange(one, two)
            hub.clock.advance(minute)
            try await one.set("C-7", "phone=021-5550111")
            hub.clock.advance(minute)
            try await two.set("C-7", "phone=021-5550122")
            try await exchange(one, two)
            let names = ["NOTE": note.id, "VISIT": row, "SITE": try await one.status().site]
            try await reaching(one.agent, at: one.home.socket) { (_) async throws in try await body(one, names) }
        }
    }

    /// All that a program prints on a terminal of its own.
    private func onTerminal(
        _ program: String, _ words: [String], _ variables: [String: String], _ screen: Screen, isPlain: Bool = true
    ) async throws -> String {
        let environment = [
            "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "LANG": screen.isChinese ? "zh_CN.UTF-8" : "C.UTF-8",
            "TERM": "xterm", "TZ": "UTC", "XDG_CACHE_HOME": Program.caches,
        ]
        let path = try #require(Program.place(of: program))
        // A conversation is not what is looked at here.
        let own = words.first == "visit" && words.dropFirst().first == "start" ? words + ["--tag", "1"] : words
        let terminal = try PseudoTerminal(
            [path] + own, environment: environment.merging(variables) { $1 }, columns: screen.columns)
        let text = try await terminal.read { _ in false }
        _ = await terminal.status()
        // A line that is drawn anew, as progress is where this takes a while, is one more line.
        return isPlain ? PseudoTerminal.plain(text.replacing(/\u{1B}\[[02]?K/, with: "\n")) : text
    }
}
