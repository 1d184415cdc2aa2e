import CRDT
import Foundation
import Synchronization
import Tagging

/// The taggers that ship, kept as a file of the user's caches: a command of its own would spend most of its time on making them.
enum KeptTaggers {
    /// Those of this process: read, or made and kept, at first use.
    static let ready = TaggersFile().taggers()
}

/// The file that keeps the taggers. All stores of a user share it: there is nothing of theirs in it, and to make it takes a quarter of a minute.
public struct TaggersFile {
    private static let prefix = "taggers-"

    /// Told when the taggers have to be made: a program says so to who waits.
    public static let onMaking = Mutex<(@Sendable () -> Void)?>(nil)

    package let folder: URL

    /// In `$XDG_CACHE_HOME/satchel`, else `~/.cache/satchel`.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        let caches = environment["XDG_CACHE_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
        self.init(in: (caches ?? URL(filePath: NSHomeDirectory()).appending(path: ".cache")).appending(path: "satchel"))
    }

    package init(in folder: URL) {
        self.folder = folder
    }

    /// Its name says what the taggers are made from, so that another version of the program makes its own.
    package var file: URL {
        let name = Self.prefix + hexadecimal(withUnsafeBytes(of: Taggers.source.bigEndian) { Array($0) })
        return folder.appending(path: name)
    }

    /// Makes the taggers where none are kept, so that the first note has not to wait for them.
    public func prepare() {
        if !FileManager.default.fileExists(atPath: file.path) { _ = taggers() }
    }

    /// The taggers as the file keeps them. Where it is missing or damaged they are made, and kept instead of what was there; where they cannot be
    /// kept, everything works as well, only slower. Of several programs one makes them, and the others wait.
    package func taggers() -> Taggers {
        if let kept { return kept }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let turn = open(folder.appending(path: "making").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { if turn >= 0 { close(turn) } }
        if turn >= 0, flock(turn, LOCK_EX) == 0, let kept { return kept }
        Self.onMaking.withLock { $0 }?()
        let made = Taggers.builtIn
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] where name.hasPrefix(Self.prefix) {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
        try? Data(made.encoded).write(to: file, options: .atomic)
        return made
    }

    private var kept: Taggers? {
        FileManager.default.contents(atPath: file.path).flatMap { try? Taggers(encoded: Array($0)) }
    }
}
