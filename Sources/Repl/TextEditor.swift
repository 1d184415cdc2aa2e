import ChildProcess
import CommandSocket
import Foundation

/// A person's own editor, for a text that a line is too short for.
public enum TextEditor {
    /// Hands out a text in `$VISUAL` or `$EDITOR`, and waits until the editor has ended.
    ///
    /// The file is in a folder that only its owner can read, and is removed afterwards. The editor gets this process's terminal.
    ///
    /// - Returns: What was saved; nil if the editor ended with a failure, by which one says that nothing is to be done.
    /// - Throws: `no-editor` if neither variable is set, `not-writable` if the file cannot be made.
    public static func edit(_ text: String) throws(CommandFailure) -> String? {
        let environment = ProcessInfo.processInfo.environment
        guard let editor = [environment["VISUAL"], environment["EDITOR"]].compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
            throw CommandFailure("no-editor", "Say which editor you use: export EDITOR=nano, and start this again.")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "satchel-" + UUID().uuidString)
        let file = folder.appending(path: "value.txt")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            try Data(text.utf8).write(to: file)
        } catch {
            throw CommandFailure(
                "not-writable", "The file to edit could not be made in \(folder.deletingLastPathComponent().path).")
        }
        guard ChildProcess.run(shell: "\(editor) \"$1\"", file.path) == .exited(0) else { return nil }
        guard let data = FileManager.default.contents(atPath: file.path) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
