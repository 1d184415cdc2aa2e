import CRDT
import Foundation
import Synchronization
import Tagging

/// The taggers that ship, kept as a file of the user's caches: a command of its own would spend most of its time on making them.
enum KeptTaggers {
    private static let ready = Mutex<Taggers?>(nil)

    /// Those of this process: read, or made and kept, at the first call.
    static func ready(_ home: Home?) -> Taggers {
        ready.withLock { ready in
            if let ready { return ready }
            let taggers = TaggersFile().taggers(leftIn: home?.folder)
            ready = taggers
            return taggers
        }
    }
}

/// The file that keeps the taggers. All stores of a user share it: there is nothing of theirs in it, and to make it takes ten seconds.
package struct TaggersFile {
    private static let prefix = "taggers-"

    /// Told when the taggers have to be made: a program says so to who waits.
    package static let onMaking = Mutex<(@Sendable () -> Void)?>(nil)

    package let folder: URL

    /// In `$XDG_CACHE_HOME/satchel`, else `~/.cache/satchel`.
    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
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

    /// The taggers as the file keeps them. Where it is missing or damaged they are made, and kept instead of what was there; where they cannot be
    /// kept, everything works as well, only slower.
    ///
    /// - Parameter home: A store's folder, where earlier versions kept theirs: it is removed.
    package func taggers(leftIn home: URL? = nil) -> Taggers {
        if let data = FileManager.default.contents(atPath: file.path), let kept = try? Taggers(encoded: Array(data)) {
            return kept
        }
        Self.onMaking.withLock { $0 }?()
        let made = Taggers.builtIn
        for folder in [folder, home].compactMap({ $0 }) {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            where name.hasPrefix(Self.prefix) {
                try? FileManager.default.removeItem(at: folder.appending(path: name))
            }
        }
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? Data(made.encoded).write(to: file, options: .atomic)
        return made
    }
}
