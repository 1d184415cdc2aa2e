import CRDT
import Foundation
import Synchronization
import Tagging

/// The taggers that ship, kept as a file of the store's folder: a command of its own would spend most of its time on making them.
enum KeptTaggers {
    private static let ready = Mutex<Taggers?>(nil)

    /// Those of this process: read from `home`, or made and kept there, at the first call.
    static func ready(_ home: Home) -> Taggers {
        ready.withLock { ready in
            if let ready { return ready }
            let taggers = home.keptTaggers()
            ready = taggers
            return taggers
        }
    }
}

extension Home {
    private static let taggersPrefix = "taggers-"

    /// Its name says what the taggers are made from, so that another version of the program makes its own.
    package var taggersFile: URL {
        let name = Home.taggersPrefix + hexadecimal(withUnsafeBytes(of: Taggers.source.bigEndian) { Array($0) })
        return folder.appending(path: name)
    }

    /// The taggers as the folder keeps them. Where the file is missing or damaged they are made, and kept instead of what was there; where they cannot be
    /// kept, everything works as well, only slower.
    package func keptTaggers() -> Taggers {
        if let data = FileManager.default.contents(atPath: taggersFile.path), let kept = try? Taggers(encoded: Array(data)) {
            return kept
        }
        let made = Taggers.builtIn
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(Home.taggersPrefix) {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
        try? writePrivately(Data(made.encoded), to: taggersFile)
        return made
    }
}
