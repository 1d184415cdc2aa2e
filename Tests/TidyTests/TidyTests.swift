import Foundation
import Testing

/// What reviewers would otherwise have to look for, of correctness rather than taste.
@Suite struct TidyTests {
    /// Targets that decide and compute: the clock, randomness, files and sockets are handed to them, or kept from them.
    private static let pure = ["CRDT", "LeadScoring", "Sales", "StoreInterface", "Sync", "Tagging", "Terminal", "TextSearch"]
    /// Targets whose reasons stand in a DESIGN.md beside their code.
    private static let explained = [
        "Agent", "Audio", "CRDT", "CommandSocket", "CurlClient", "Hub", "LeadRows", "LeadScoring", "Repl", "SQLiteStore", "Sales",
        "Simulation", "StoreInterface", "Compression", "Sync", "Tagging", "Terminal", "TextEncoding", "TextSearch",
    ]
    /// Files that may be longer than `longest`, each with the reason why it cannot be split.
    private static let long: Set<String> = []
    private static let longest = 600

    private struct File {
        /// From the repository's root.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The lines without comments, counted from 1.
        var code: [(number: Int, line: Substring)] {
            lines.enumerated().map { number, line in (number + 1, line.range(of: "//").map { line[..<$0.lowerBound] } ?? line) }
        }
    }

    private let root: URL
    private let files: [File]

    init() throws {
        root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var files = [File]()
        for top in ["Sources", "Tests", "Protocol", "tools"] {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(top).path)
            for path in paths.sorted() { files += TidyTests.read(root, top + "/" + path) }
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() where !name.hasPrefix(".") {
            files += TidyTests.read(root, name)
        }
        self.files = files
        try #require(files.count > 150, "the repository was found")
    }

    /// A file that is text; nothing for folders and data.
    private static func read(_ root: URL, _ path: String) -> [File] {
        guard !path.contains("/."), let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) else {
            return []
        }
        return [File(path: path, text: text)]
    }

    private func swift(under folder: String) -> [File] {
        files.filter { $0.path.hasPrefix(folder + "/") && $0.path.hasSuffix(".swift") }
    }

    /// The places where any of `words` stands in code.
    private func places(of words: [String], in files: [File]) -> [String] {
        files.flatMap { file in
            file.code.flatMap { number, line in
                words.filter { line.contains($0) }.map { "\(file.path):\(number): \($0)" }
            }
        }
    }

    /// A hub's store may come to be something else than SQLite: one file says which it is, and nothing beside it may come to rely on that.
    @Test func oneFileOfTheHubKnowsWhichStoreItHas() {
        let knowing = (swift(under: "Sources/Hub") + swift(under: "Sources/LeadRows") + swift(under: "Sources/satchel-hub"))
            .filter { $0.code.contains { $0.line.hasPrefix("import SQLiteStore") || $0.line.hasPrefix("import GRDB") } }
        #expect(knowing.map(\.path) == ["Sources/Hub/HubHome+Store.swift"])
    }

    @Test(arguments: TidyTests.pure) func pureTargetsAreHandedWhatTheyNeed(_ target: String) {
        let files = swift(under: "Sources/" + target)
        #expect(!files.isEmpty)
        let found = places(
            of: [
                "Date()", "UUID()", ".random(", "SystemRandomNumberGenerator", "FileManager", "URLSession", "Process(", "socket(",
            ],
            in: files)
        #expect(found == [])
    }

    /// What stops the program, or replaces an answer by a stop.
    @Test func nothingStopsTheProgramOnBadInput() {
        #expect(places(of: ["try!", "fatalError(", " as! "], in: swift(under: "Sources")) == [])
    }

    @Test func filesAreShortEnoughToRead() {
        let found = (swift(under: "Sources") + swift(under: "Tests")).filter { $0.lines.count > TidyTests.longest }.map(\.path)
        #expect(Set(found) == TidyTests.long)
    }

    @Test(arguments: TidyTests.explained) func targetsExplainThemselves(_ target: String) {
        let file = files.first { $0.path == "Sources/\(target)/DESIGN.md" }
        #expect(file.map { $0.lines.count > 10 } == true)
    }

    /// Every path in backticks, if it begins with a folder of the repository, and every Swift file or page that is named alone.
    @Test func pathsInPagesExist() throws {
        let folders = Set(["Sources", "Tests", "Protocol", "tools", "fixtures"])
        let names = Set(files.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path })
        let pages = files.filter { $0.path.hasSuffix(".md") }
        var checked = 0
        var missing = [String]()
        for page in pages {
            for quoted in quotations(in: page.text) {
                let path = quoted.split(separator: " ").first.map(String.init) ?? ""
                // A placeholder stands for many.
                guard !path.isEmpty, !path.contains(where: { "*<>{}…$".contains($0) }) else { continue }
                let parts = path.split(separator: "/")
                if parts.count > 1, folders.contains(String(parts[0])) {
                    checked += 1
                    if !FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path) {
                        missing.append("\(page.path): \(path)")
                    }
                } else if parts.count == 1, path.hasSuffix(".swift") || path.hasSuffix(".md"), !path.hasPrefix(".") {
                    checked += 1
                    if !names.contains(path) { missing.append("\(page.path): \(path)") }
                }
            }
        }
        #expect(missing == [])
        #expect(checked > 20)
    }

    /// What stands between single backticks on one line.
    private func quotations(in text: String) -> [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("```") }.flatMap { line in
            line.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map {
                String($0.element)
            }
        }
    }

    /// Paths of the machine on which something was made help nobody elsewhere.
    @Test func noFileNamesAPlaceOnSomeMachine() {
        let words = ["/work" + "/", "/tmp" + "/pkg"]
        let found = files.flatMap { file in words.filter { file.text.contains($0) }.map { "\(file.path): \($0)" } }
        #expect(found == [])
    }
}
