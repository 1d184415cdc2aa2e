import ArgumentParser
import Hub
import Terminal

struct ScopeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scope",
        abstract: "Parts of the company, such as regions and their units: add, list, remove, move.",
        discussion: """
            Who is a member of a scope sees its rows and those of all scopes within it. A customer that somebody adds goes to that \
            person's scope, with all that hangs on it.

            Examples:
              satchel-hub scope add East --level region
              satchel-hub scope add "Unit 3" --within East --level unit
              satchel-hub scope list
              satchel-hub scope remove "Unit 3"
              satchel-hub member add "Li Wei" "Unit 3"
              satchel-hub scope move 3f9a2c01 East
            """,
        subcommands: [Add.self, List.self, Remove.self, Move.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a scope.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "Its name.") var name: String
        @Option(help: "The scope above it; else the company.") var within: String?
        @Option(help: "What it is: region, unit, or a word of your own.") var level: String?

        func run() async throws {
            try await options.run(
                .places(.addScope(name: name, within: within, level: level)), as: AdminAnswer.Places.self, text: scopes)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the scopes.")
        @OptionGroup var options: AdminOptions

        func run() async throws { try await options.run(.places(.show), as: AdminAnswer.Places.self, text: scopes) }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove a scope. What is in it stays, and is seen from above; its members see it no more.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "Its name or id.") var scope: String

        func run() async throws {
            try await options.run(.places(.removeScope(scope: scope)), as: AdminAnswer.Places.self, text: scopes)
        }
    }

    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a customer, with all that hangs on it, into another scope.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "The row's id, or the first four or more digits of it.") var row: String
        @Argument(help: "The scope's name or id; company for none.") var scope: String

        func run() async throws {
            try await options.run(.places(.move(row: row, scope: scope)), as: AdminAnswer.Places.self) { _ in
                reader.flowed([
                    say("Moved. Laptops that may see it get it at their next sync, and those that may not any more lose it then.")
                ])
            }
        }
    }
}

struct MemberCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "member",
        abstract: "Who belongs to which scope: add, list, remove.",
        discussion: """
            A person without any membership belongs to the whole company. From the first one on, a person sees only where he is a \
            member, and nothing once the last one is removed.

            Examples:
              satchel-hub member add "Li Wei" East
              satchel-hub member list
              satchel-hub member remove "Li Wei" East
            """,
        subcommands: [Add.self, List.self, Remove.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a person a member of a scope.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "The person's name.") var person: String
        @Argument(help: "The scope's name or id, or company.") var scope: String

        func run() async throws {
            try await options.run(.places(.addMember(person: person, scope: scope)), as: AdminAnswer.Places.self, text: members)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List who belongs where.")
        @OptionGroup var options: AdminOptions

        func run() async throws { try await options.run(.places(.show), as: AdminAnswer.Places.self, text: members) }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take a person out of a scope.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "The person's name.") var person: String
        @Argument(help: "The scope's name or id, or company.") var scope: String

        func run() async throws {
            try await options.run(
                .places(.removeMember(person: person, scope: scope)), as: AdminAnswer.Places.self, text: members)
        }
    }
}

struct RightsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rights",
        abstract: "What the roles may do: list, set.",
        discussion: """
            Costs and discounts are in sensitivity class 1; who may not see a class gets none of its fields, by no path.

            Examples:
              satchel-hub rights list
              satchel-hub rights set member --write --delete --classes 0
              satchel-hub rights set finance --write --classes 0,1
              satchel-hub role 3f9a finance
            """,
        subcommands: [List.self, Set.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the roles.")
        @OptionGroup var options: AdminOptions

        func run() async throws { try await options.run(.places(.show), as: AdminAnswer.Places.self, text: roles) }
    }

    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say what a role may do; all that is not named it may not.")
        @OptionGroup var options: AdminOptions
        @Argument(help: "The role's name, such as member, reader, manager, or one of your own.") var role: String
        @Flag(help: "It may write.") var write = false
        @Flag(help: "It may delete.") var delete = false
        @Flag(help: "It may move rows between the scopes that it sees.") var move = false
        @Option(help: "The classes that it sees, such as 0,1; all if this is left out.") var classes: String?

        func run() async throws {
            var numbers: [UInt32]?
            if let classes {
                numbers = try classes.split(separator: ",").map { part in
                    guard let number = UInt32(part) else { throw ValidationError("--classes takes numbers, such as 0,1.") }
                    return number
                }
            }
            try await options.run(
                .places(.setRole(name: role, writes: write, deletes: delete, moves: move, classes: numbers)),
                as: AdminAnswer.Places.self, text: roles)
        }
    }
}

private func scopes(_ answer: AdminAnswer.Places) -> String {
    guard !answer.scopes.isEmpty else { return reader.flowed([say("All is one company. Divide it: satchel-hub scope add NAME")]) }
    var table = Table([
        .init(say("ID")), .init(say("Scope"), isFlexible: true), .init(say("Within"), isFlexible: true), .init(say("Level")),
    ])
    for scope in answer.scopes { table.append([String(scope.id.prefix(12)), scope.name, scope.within, scope.level]) }
    return table.lines(width: reader.width).joined(separator: "\n")
}

private func members(_ answer: AdminAnswer.Places) -> String {
    guard !answer.members.isEmpty else {
        return reader.flowed([say("There is nobody yet. Make a code: satchel-hub enrol --name NAME")])
    }
    var table = Table([
        .init(say("Scope"), isFlexible: true), .init(say("Person"), isFlexible: true), .init(say("Role")),
    ])
    for member in answer.members { table.append([member.scope, member.person, member.role]) }
    return table.lines(width: reader.width).joined(separator: "\n")
}

private func roles(_ answer: AdminAnswer.Places) -> String {
    var table = Table([
        .init(say("Role")), .init(say("Writes")), .init(say("Deletes")), .init(say("Moves")), .init(say("Sees classes")),
    ])
    for role in answer.roles {
        table.append([
            role.name, role.writes ? say("yes") : say("no"), role.deletes ? say("yes") : say("no"),
            role.moves ? say("yes") : say("no"), role.classes.map { $0.map(String.init).joined(separator: ", ") } ?? say("all"),
        ])
    }
    return table.lines(width: reader.width).joined(separator: "\n")
}
