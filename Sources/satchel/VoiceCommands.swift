import Agent
import ArgumentParser
import Foundation
import Repl

enum VoiceRows: RowKind {
    static let entity = "voice"
    static let abstract = "Recordings: add, list, show, transcribe, retry, engine, set, delete."
    static let example = "satchel voice add recap.opus --of VISIT --note \"他们觉得价格太高，想要报价\""
}

struct VoiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: VoiceRows.entity, abstract: VoiceRows.abstract, discussion: "Example:\n  \(VoiceRows.example)",
        subcommands: [
            AddVoice.self, ListVoices.self, ShowVoice.self, TranscribeVoices.self, RetryVoices.self, SpeechEngineCommand.self,
            SetRow<VoiceRows>.self, DeleteRow<VoiceRows>.self,
        ])
}

struct AddVoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a recording (Opus in Ogg, WebM, CAF or MP4). It is saved first, and measured then; a transcript follows.",
        discussion: "Example:\n  satchel voice add recap.opus --of 3f2a --recap")
    @OptionGroup var options: Options
    @Option(name: .customLong("of"), help: "The visit or customer that it belongs to.") var parent: String
    @Option(help: "What it is about; tags are drawn from it.") var note: String?
    @Flag(help: "It is the 15 seconds after a visit: the biggest gain, or the biggest obstacle.") var recap = false
    @Argument(help: "The file.") var file: String

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        try await options.perform(
            .addVoice(path: path, parent: parent, note: note, recap: recap), for: VoiceResult.self, as: "voice add"
        ) { $0.lines($1) }
    }
}

enum PhotoRows: RowKind {
    static let entity = "photo"
    static let abstract = "Photos: add, list, show, set, delete."
    static let example = "satchel photo add shelf.jpg --of VISIT --note \"竞品占了整排货架\""
}

struct PhotoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: PhotoRows.entity, abstract: PhotoRows.abstract, discussion: "Example:\n  \(PhotoRows.example)",
        subcommands: [
            AddPhoto.self, ListRows<PhotoRows>.self, ShowRow<PhotoRows>.self, SetRow<PhotoRows>.self, DeleteRow<PhotoRows>.self,
        ])
}

struct AddPhoto: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a photo (JPEG, PNG, WebP or HEIC). It is kept as it is.",
        discussion: "Example:\n  satchel photo add shelf.jpg --of 3f2a")
    @OptionGroup var options: Options
    @Option(name: .customLong("of"), help: "The visit or customer that it belongs to.") var parent: String
    @Option(help: "What it shows; tags are drawn from it.") var note: String?
    @Argument(help: "The file.") var file: String

    func run() async throws {
        let path = URL(filePath: file).absoluteURL.path
        try await options.perform(.addPhoto(path: path, parent: parent, note: note), for: ChangeResult.self, as: "photo add") {
            $0.lines($1.row)
        }
    }
}

struct ListVoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List recordings, the newest first, with what was said in them.",
        discussion: "Example:\n  satchel voice list")
    @OptionGroup var options: Options
    @Option(help: "At most so many.") var limit = 50

    func run() async throws {
        try await options.perform(.voices(limit: limit), for: VoicesResult.self, as: "voice list") { $0.lines($1) }
    }
}

struct ShowVoice: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one: its waveform, where somebody speaks, its measures and what was said when.",
        discussion: "Example:\n  satchel voice show a5f6210dc6")
    @OptionGroup var options: Options
    @Argument(help: "Its id.") var row: String

    func run() async throws {
        try await options.perform(.voice(row: row), for: VoiceDetailResult.self, as: "voice show") { $0.lines($1) }
    }
}

struct TranscribeVoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transcribe",
        abstract:
            "Write down what was said in the recordings that wait, or in these, now. The running agent does that by itself, one after the other.",
        discussion: "Example:\n  satchel voice transcribe"
    )
    @OptionGroup var options: Options
    @Argument(help: "Their ids; none for all that wait.") var rows: [String] = []

    func run() async throws {
        try await options.perform(.transcribeVoices(rows: rows), for: TranscribedResult.self, as: "voice transcribe") {
            $0.lines($1)
        }
    }
}

struct RetryVoices: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Let recordings be tried again whose transcription was given up after three failures.",
        discussion: "Example:\n  satchel voice retry a5f6210dc6")
    @OptionGroup var options: Options
    @Argument(help: "Their ids; none for all that were given up.") var rows: [String] = []

    func run() async throws {
        try await options.perform(.retryVoices(rows: rows), for: RetriedResult.self, as: "voice retry") { $0.lines($1) }
    }
}

struct SpeechEngineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine",
        abstract: "Show or set the program that writes recordings down, and when it may work. tools/setup-speech installs one.",
        discussion: "Example:\n  satchel voice engine --battery 40")
    @OptionGroup var options: Options
    @Option(help: "The program.") var engine: String?
    @Option(help: "The folder of its model.") var model: String?
    @Option(help: "What is spoken here, the likeliest first, as in zh,en.") var languages: String?
    @Option(help: "On battery it works only above this many percent.") var battery: Int?
    @Option(help: "The memory it may take, in MiB.") var memory: Int?
    @Option(help: "How many seconds it may take; each second of sound adds a sixth of that.") var patience: Int?
    @Flag(help: "Forget these settings.") var forget = false

    func run() async throws {
        let change = SpeechSettingsChange(
            engine: engine.map { URL(filePath: $0).absoluteURL.path }, model: model.map { URL(filePath: $0).absoluteURL.path },
            languages: languages, batteryMin: battery, memoryMebibytes: memory, patience: patience, forgets: forget ? true : nil)
        try await options.perform(
            .speechEngine(settings: change == SpeechSettingsChange() ? nil : change), for: SpeechEngineResult.self,
            as: "voice engine"
        ) { $0.lines($1) }
    }
}
