import ArgumentParser
import Foundation
import Hub
import Terminal

/// A file that a command names. The hub that serves may stand in another folder, so it gets an absolute path.
private func absolute(_ file: String) -> String { URL(filePath: file).absoluteURL.path }

private func size(_ bytes: Int64) -> String {
    bytes < 10_000_000 ? "\((bytes + 999) / 1_000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
}

struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the hub's store to a file, while it is in use.",
        discussion: """
            Laptops keep what they have sent until you say that a backup is safe. So: make one, bring it to another disk or \
            another place, and name it there to 'backed-up'.

            Examples:
              satchel-hub backup /media/stick/hub.backup
              satchel-hub backup /mnt/office/hub.backup --replace && satchel-hub backed-up /mnt/office/hub.backup
            """)

    @OptionGroup var options: AdminOptions
    @Argument(help: "The file to make.") var file: String
    @Flag(help: "Replace the file if there is one.") var replace = false

    func run() async throws {
        let request = AdminRequest.backup(path: absolute(file), replacing: replace)
        try await options.run(request, as: AdminAnswer.Backup.self) { answer in
            reader.flowed([
                say("Backed up \(answer.rows) rows, up to change \(answer.head), to \(answer.path) (\(size(answer.size)))."),
                say("Laptops go on keeping what they have sent. Once the file is where it cannot be lost together with the hub:"),
                "  satchel-hub backed-up FILE",
            ])
        }
    }
}

struct BackedUp: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backed-up",
        abstract: "Say that a backup is safe, so that laptops need not keep what is in it.",
        discussion: """
            The file is looked through first. Name it where it will stay: on another disk than the hub's, or in another place. \
            Should the hub be lost, restore this backup or a later one: what laptops let go stands nowhere else.

            Example: satchel-hub backed-up /media/stick/hub.backup
            """)

    @OptionGroup var options: AdminOptions
    @Argument(help: "The backup.") var file: String

    func run() async throws {
        try await options.run(.backedUp(path: absolute(file)), as: AdminAnswer.BackedUp.self) { answer in
            reader.flowed([
                answer.backed_up > answer.head
                    ? say("A later backup was confirmed before: everything up to change \(answer.backed_up) is safe already.")
                    : say("Everything up to change \(answer.backed_up) is safe. Laptops let go of it at their next sync.")
            ])
        }
    }
}

struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the hub of a backup. Stop the hub first.",
        discussion: """
            People, devices, open codes, revocations and definitions are as they were at the backup. Laptops that have \
            synced since then notice that the hub was restored, and give back what was written on them. Fields and \
            kinds of row that were defined after the backup go on there under names like field_3f0a: back up after you define one.

            Examples:
              satchel-hub restore /media/stick/hub.backup
              satchel-hub restore /media/stick/hub.backup --replace
            """)

    @OptionGroup var options: AdminOptions
    @Argument(help: "The backup.") var file: String
    @Flag(help: "Put a hub's store that is there aside, under another name.") var replace = false

    func run() async throws {
        let request = AdminRequest.restore(path: absolute(file), replacing: replace)
        try await options.run(request, as: AdminAnswer.Restore.self) { answer in
            let aside = answer.put_aside.map { [say("The store that was there is now \($0).")] } ?? []
            return reader.flowed(
                [say("Restored \(answer.rows) rows, up to change \(answer.head), to \(answer.path).")] + aside + [
                    say(
                        "People, devices, revocations and definitions are as they were at the backup. Look at them before you serve: satchel-hub devices"
                    )
                ])
        }
    }
}

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Examine the store: SQLite's integrity, and the tables rebuilt from the log and compared.",
        discussion: """
            It needs about as much free disk as the store takes. The exit status is 1 if something is wrong.

            Examples:
              satchel-hub doctor
              satchel-hub doctor --repair
            """)

    @OptionGroup var options: AdminOptions
    @Flag(help: "Make anew what follows from the log and does not fit it. Others wait meanwhile.") var repair = false

    func run() async throws {
        let answer = try await options.run(.doctor(repairing: repair), as: AdminAnswer.Doctor.self, text: text)
        if !answer.problems.isEmpty { throw ExitCode(1) }
    }

    private func text(_ answer: AdminAnswer.Doctor) -> String {
        var lines = [
            reader.listed([
                (say("SQLite integrity"), answer.integrity), (say("Rows"), "\(answer.rows)"),
                (say("Transactions"), "\(answer.transactions)"), (say("Digest"), answer.digest),
                (say("Computed from the tables"), answer.recomputed),
            ])
        ]
        if !answer.repaired.isEmpty { lines += ["", say("Made anew from the log:")] + answer.repaired.map(reader.told) }
        lines.append("")
        if answer.problems.isEmpty {
            lines.append(say("The store is in order."))
        } else {
            lines += answer.problems.map(reader.told)
            lines.append(
                answer.repairable
                    ? say("The log is whole, so this can be made anew: satchel-hub doctor --repair")
                    : say(
                        "This cannot be made anew from the log. Keep a copy of the hub's folder, then restore a backup: satchel-hub restore FILE --replace"
                    ))
        }
        return lines.joined(separator: "\n")
    }
}

struct Compact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Give unused space back to the disk.",
        discussion: """
            Nothing is forgotten: a laptop that joins later gets everything from the hub's history.

            Example: satchel-hub compact
            """)

    @OptionGroup var options: AdminOptions

    func run() async throws {
        try await options.run(.compact, as: AdminAnswer.Compact.self) { answer in
            say("\(size(answer.size_before)) are now \(size(answer.size_after)).")
        }
    }
}

struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A chain over everything that was accepted, which shows any later change.",
        subcommands: [ExportAudit.self, VerifyAudit.self])
}

struct ExportAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the chain to a file, one transaction a line.",
        discussion: "Example: satchel-hub audit export 2026-11.audit")

    @OptionGroup var options: AdminOptions
    @Argument(help: "The file to make.") var file: String

    func run() async throws {
        try await options.run(.exportAudit(path: absolute(file)), as: AdminAnswer.Audit.self) { answer in
            reader.flowed([say("\(answer.count) transactions, each bound to the one before. Keep the last link apart:")]) + "\n"
                + answer.chain
        }
    }
}

struct VerifyAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check such a file in itself and against this hub.",
        discussion: """
            The exit status is 1 if something is wrong. A file that a laptop exported can be checked, too.

            Example: satchel-hub audit verify 2026-11.audit
            """)

    @OptionGroup var options: AdminOptions
    @Argument(help: "The file.") var file: String

    func run() async throws {
        let answer = try await options.run(.verifyAudit(path: absolute(file)), as: AdminAnswer.Audit.self) { answer in
            answer.problems.isEmpty
                ? reader.flowed([
                    say("\(answer.count) transactions, each bound to the one before, as they stand at this hub. The last link:")
                ]) + "\n" + answer.chain
                : answer.problems.map(reader.told).joined(separator: "\n")
        }
        if !answer.problems.isEmpty { throw ExitCode(1) }
    }
}
