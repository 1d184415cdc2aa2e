import ArgumentParser
import Foundation

/// Runs a program's root command, and ends with the exit status that all of Satchel's programs share: 0 for done, 1 for refused or
/// failed, 2 for wrong usage.
public func launch(_ root: any ParsableCommand.Type) async {
    // Whatever the program makes is for its owner alone, whoever made the folder.
    umask(0o077)
    do {
        var command = try root.parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    } catch {
        guard root.exitCode(for: error) == .validationFailure else { root.exit(withError: error) }
        let hint = try? CommandTree(of: root).hint(for: Array(CommandLine.arguments.dropFirst()))
        FileHandle.standardError.write(Data(((hint ?? root.fullMessage(for: error)) + "\n").utf8))
        exit(2)
    }
}
