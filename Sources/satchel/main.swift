import Agent
import Foundation
import Launch
import Repl
import Terminal

if isatty(2) != 0 {
    TaggersFile.onMaking.withLock { onMaking in
        onMaking = {
            let line = Rendering(.current(2)).say("Preparing the reading of notes, once on this laptop: about fifteen seconds.")
            FileHandle.standardError.write(Data("\(line)\n".utf8))
        }
    }
}
await launch(Satchel.self)
