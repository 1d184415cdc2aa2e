import Agent
import Foundation
import Testing

/// fixtures/tasks.md, as its reader would do it: the very commands, through a shell, with the real program.
@Suite(.enabled(if: Program.path != nil, "the program 'satchel' is not built beside the tests"), .serialized)
struct TaskTests {
    /// One of the page's tasks.
    struct Task {
        let title: String
        var commands: [String] = []
    }

    static func tasks() throws -> [Task] {
        var tasks = [Task]()
        for line in try String(contentsOf: fixtures.appending(path: "tasks.md"), encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## ") {
                tasks.append(Task(title: String(line.dropFirst(3))))
            } else if line.hasPrefix("    "), !tasks.isEmpty {
                tasks[tasks.count - 1].commands.append(line.trimmingCharacters(in: .whitespaces))
            }
        }
        return tasks
    }

    /// What the page's words in capitals stand for: a pattern whose one group is found in what was printed last that fits.
    private static var words: [(word: String, pattern: Regex<(Substring, Substring)>)] {
        [
            ("TRANSACTION", /customer \S+ +\+1 .* ([0-9a-f]{10})/), ("OPERATION", /undo ([0-9a-f]{32})/),
            ("COMMAND", /bring it back: satchel (.*)/), ("VISIT", /visit ([0-9a-f]{10})/),
        ]
    }

    /// A store with something to do for each task; its folder goes with the last reference.
    private func prepared() async throws -> (folder: TemporaryFolder, home: String) {
        let hub = try TestHub()
        let day: Int64 = 24 * 60 * minute
        // 2026-09-14 09:00 UTC, a Monday.
        let monday: Int64 = 1_789_376_400_000
        hub.clock.now = monday
        var home: (folder: TemporaryFolder, home: String)?
        try await serving(hub) { (address) async throws in
            let one = try await hub.laptop("Li Wei", at: address, seed: 1)
            let two = try await hub.laptop("Anna Whitfield", at: address, seed: 2)
            for (key, name) in [
                ("C-0007", "宏达贸易"), ("C-0008", "华星电子"), ("C-0009", "青松贸易"), ("C-0010", "明远机械"), ("C-0011", "长江仪表"),
                ("C-0031", "宏达贸易有限公司"),
            ] {
                try await one.add("customer", "key=\(key)", "name=\(name)", "phone=021-5550100", "city=上海")
            }
            try await one.add("visit", of: "C-0031", "day=2026-09-11", "purpose=first talk")
            try await exchange(one, two)
            hub.clock.now = monday + day
            try await two.set("C-0007", "phone=021-5550122")
            try await exchange(two, one)
            hub.clock.now = monday + 2 * day
            for key in ["C-0008.phone=021-1", "C-0009.city=苏州", "C-0010.city=杭州", "C-0011.city=武汉"] {
                let parts = key.split(separator: ".").map(String.init)
                try await one.set(parts[0], parts[1])
            }
            hub.clock.advance(minute)
            for key in ["C-0008.phone=021-2", "C-0009.city=南京", "C-0010.city=宁波", "C-0011.city=长沙"] {
                let parts = key.split(separator: ".").map(String.init)
                try await two.set(parts[0], parts[1])
            }
            try await exchange(one, two)
            hub.clock.now = monday + 3 * day
            let file = try one.folder.file("wrong.csv", Array("id,name,sector\nC-0009,青松贸易,wrong\nC-0010,明远机械,wrong\n".utf8))
            let imported: ImportResult = try await one.ask(.importFile(path: file, dryRun: false))
            #expect(imported.updated == 2)
            try await exchange(one, two)
            home = (one.folder, one.home.folder.path)
        }
        return try #require(home)
    }

    @Test func eachIsDoneInThreeCommands() async throws {
        let tasks = try TaskTests.tasks()
        #expect(tasks.count == 10 && tasks.allSatisfy { (1...3).contains($0.commands.count) })
        let (folder, home) = try await prepared()
        defer { withExtendedLifetime(folder) {} }
        let program = try Program(home: home)
        var printed = [[String]]()
        for task in tasks {
            var outputs = [String]()
            for command in task.commands {
                var command = command
                for (word, pattern) in TaskTests.words where command.contains(word) {
                    let found = try #require(outputs.joined(separator: "\n").firstMatch(of: pattern), "\(word): \(outputs)")
                    command = command.replacing(word, with: found.1)
                }
                let outcome = try await program.shell(command)
                #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(command): \(outcome.errors)")
                outputs.append(outcome.output)
            }
            printed.append(outputs)
        }
        /// Whether a command of a task printed all of these.
        func says(_ task: Int, _ command: Int, _ parts: String...) {
            let output = printed[task - 1][command - 1]
            for part in parts { #expect(output.contains(part), "task \(task): no “\(part)” in:\n\(output)") }
        }
        says(1, 1, "Anna Whitfield", "021-5550100", "021-5550122")
        says(2, 1, "Li Wei", "021-1", "021-2")
        says(2, 2, "phone", "021-1")
        says(3, 3, "Taken back in 2 rows")
        says(4, 1, "Would take", "visit")
        says(4, 2, "Took", "unmerge C-0031")
        says(4, 3, "Separated", "1 visit")
        says(5, 1, "Not shown of yours", "青松贸易", "明远机械")
        says(7, 1, "宏达贸易")
        says(8, 1, "--yes")
        says(9, 1, "021-5550100")
        says(10, 3, "objection.price")
        // What they left behind.
        func shown(_ row: String, _ field: String) async throws -> String? {
            try await program.json(ShowResult.self, "row", "show", row).row.text(field)
        }
        for (row, field, value) in [
            ("C-0007", "phone", "021-5550122"), ("C-0008", "phone", "021-1"), ("C-0009", "sector", nil),
            ("C-0010", "sector", nil),
        ] as [(String, String, String?)] {
            let now = try await shown(row, field)
            #expect(now == value, "\(row).\(field)")
        }
        let cities = [try await shown("C-0009", "city"), try await shown("C-0010", "city"), try await shown("C-0011", "city")]
        #expect(cities.filter { ["苏州", "杭州", "武汉"].contains($0) }.count == 1, "one value was brought back: \(cities)")
        #expect(try await program.json(ConflictsResult.self, "conflicts").conflicts.isEmpty)
        #expect(try await program.json(ShowResult.self, "row", "show", "C-0031").children.count == 1)
        #expect(try await program.json(DoctorResult.self, "doctor").problems.isEmpty)
    }
}
