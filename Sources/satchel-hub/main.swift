import ArgumentParser
import Foundation

/// Exit status 0 for done, 1 for refused or failed, 2 for wrong usage.
func run() async {
    do {
        var command = try HubCommand.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    } catch {
        guard HubCommand.exitCode(for: error) == .validationFailure else { HubCommand.exit(withError: error) }
        FileHandle.standardError.write(Data((HubCommand.fullMessage(for: error) + "\n").utf8))
        exit(2)
    }
}

// Whatever this program makes is for its owner alone, whoever made the folder.
umask(0o077)
await run()
