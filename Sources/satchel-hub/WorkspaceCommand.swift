import ArgumentParser
import Hub
import Terminal

struct WorkspaceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workspace",
        abstract: "Several companies on one hub: add, list.",
        discussion: """
            Each workspace has people, rows and recordings of its own, in a folder of its own; nobody sees anything of another one. Its \
            laptops join at the hub's address with /w/NAME behind it. All other commands take --workspace NAME. A workspace is \
            moved to another hub, or taken away, by moving its folder while the hub does not serve.

            Examples:
              satchel-hub workspace add acme
              satchel-hub workspace list
              satchel-hub enrol --workspace acme --name "Li Wei"
              satchel join https://hub.example.com/w/acme --code CODE      (on Li Wei's laptop)
            """,
        subcommands: [Add.self, List.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a workspace. A hub that serves takes it up at once.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "Its name in addresses: lower-case letters, digits and hyphens.") var name: String

        func validate() throws { try options.requireNoWorkspace() }

        func run() async throws {
            try await options.run(.addWorkspace(name: name), as: AdminAnswer.Workspace.self) { workspace in
                reader.flowed([
                    say("Made the workspace \(workspace.name) in \(workspace.folder). For its first code:"),
                    "  satchel-hub enrol --workspace \(workspace.name) --name NAME",
                ])
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the workspaces beside the hub's own.")
        @OptionGroup var options: AdminOptions

        func validate() throws { try options.requireNoWorkspace() }

        func run() async throws {
            try await options.run(.workspaces, as: AdminAnswer.Workspaces.self) { answer in
                guard !answer.workspaces.isEmpty else {
                    return reader.flowed([
                        say("The hub has its own workspace alone. Add another one: satchel-hub workspace add NAME")
                    ])
                }
                var table = Table([
                    .init(say("Workspace")), .init(say("Address")), .init(say("Folder"), isFlexible: true), .init(say("Serving")),
                ])
                for workspace in answer.workspaces {
                    table.append([
                        workspace.name, "URL\(workspace.path)", workspace.folder, workspace.serving ? say("yes") : say("no"),
                    ])
                }
                return table.lines(width: reader.width).joined(separator: "\n")
            }
        }
    }
}

extension AdminOptions {
    /// Workspaces are the hub's own; within one of them there are no others.
    fileprivate func requireNoWorkspace() throws {
        guard workspace == nil else {
            throw ValidationError("A workspace holds no workspaces. Leave --workspace out.")
        }
    }
}
