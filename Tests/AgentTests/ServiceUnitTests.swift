import Foundation
import Testing

/// The units that let the programs run without a terminal.
@Suite(.enabled(if: Program.path != nil && Program.place(of: "satchel-hub") != nil, "the programs are built"))
struct ServiceUnitTests {
    private func line(_ name: String, in text: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    @Test func anAgentsUnit() async throws {
        let folder = try TemporaryFolder()
        // What systemd would take for a specifier, a variable, the end of a word.
        let home = folder.path + "/Li Wei's 100% $HOME \"x\" \\"
        let program = try Program(home: home)
        let none = try await program.run("agent", "--install")
        #expect(none.status == 1 && none.errors.contains("satchel init") && none.output.isEmpty)
        #expect(try await program.run("init", "--name", "Li Wei").status == 0)
        let units = folder.path + "/config/units"
        let made = try await program.run("agent", "--install", "--unit-folder", units)
        #expect(made.status == 0 && made.output.contains("systemctl --user enable --now satchel-agent"), "\(made)")
        let path = units + "/satchel-agent.service"
        let text = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
        let word = "/Li Wei's 100%% $$HOME \\\"x\\\" \\\\\""
        let command = try #require(line("ExecStart", in: text))
        #expect(command.hasSuffix(" agent --home \"" + folder.path + word), "\(command)")
        #expect(command.hasPrefix(try #require(Program.path)) && line("WantedBy", in: text) == "default.target")
        #expect(line("Restart", in: text) == "on-failure" && line("UMask", in: text) == "0077")
        #expect(try await program.run("agent", "--install", "--unit-folder", units).status == 0)

        try Data("# by hand".utf8).write(to: URL(filePath: path))
        let refused = try await program.run("agent", "--install", "--unit-folder", units)
        #expect(refused.status == 1 && refused.errors.contains("--replace"))
        #expect(FileManager.default.contents(atPath: path) == Data("# by hand".utf8))
        #expect(try await program.run("agent", "--install", "--unit-folder", units, "--replace").status == 0)
        #expect(FileManager.default.contents(atPath: path) == Data(text.utf8))
        #expect(try await program.run("agent", "--replace").status == 2)
        let nowhere = try await program.run("agent", "--install", "--unit-folder", path)
        #expect(nowhere.status == 1 && nowhere.errors.contains("cannot be written"))
    }

    @Test func aHubsUnit() async throws {
        let folder = try TemporaryFolder()
        let hub = try Program(name: "satchel-hub")
        func installed(_ arguments: String...) async throws -> String {
            #expect(try await hub.run(["serve", "--install", "--unit-folder", folder.path, "--replace"] + arguments).status == 0)
            return String(
                decoding: FileManager.default.contents(atPath: folder.path + "/satchel-hub.service") ?? Data(), as: UTF8.self)
        }
        let own = try await installed("--port", "9000")
        #expect(
            line("ExecStart", in: own)?.hasSuffix(
                "satchel-hub serve --home /var/lib/satchel-hub --host 127.0.0.1 --port 9000 --log-level info") == true)
        #expect(line("DynamicUser", in: own) == "yes" && line("StateDirectory", in: own) == "satchel-hub")
        #expect(line("User", in: own) == nil && line("WantedBy", in: own) == "multi-user.target")
        let given = try await installed("--home", "/srv/my satchel", "--as", "sales")
        #expect(line("User", in: given) == "sales" && line("ReadWritePaths", in: given) == "\"/srv/my satchel\"")
        #expect(line("DynamicUser", in: given) == nil && line("ProtectSystem", in: given) == "strict")
        for wrong in [["--home", "/srv/x"], ["--as", "sales"], ["--port", "0"], ["--home", "/srv/x", "--as", "a b"]] {
            let outcome = try await hub.run(["serve", "--install", "--unit-folder", folder.path] + wrong)
            #expect(outcome.status == 2 && outcome.output.isEmpty, "\(wrong)")
        }
        // It has started nothing, and made no hub.
        #expect(!FileManager.default.fileExists(atPath: hub.home))
    }
}
