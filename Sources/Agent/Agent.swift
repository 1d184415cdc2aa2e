import Audio
import CRDT
import CommandSocket
import CurlClient
import Foundation
import LeadScoring
import Logging
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Synchronization
import Tagging

/// An agent: one store and everything that can be done with it, behind one interface.
///
/// A command makes one in process and is done with it; `satchel agent` keeps one and answers on a socket. Read on in `Requests` (what it
/// can be asked), `Agent+Rows` (rows), `Agent+Sync` (the hub) and `AgentLoop` (the running agent).
public final class Agent: CommandService {
    public let home: Home
    package let store: Store
    let environment: Surroundings
    private let madeClients = Mutex<[Way: HTTPClient]>([:])
    /// Until when the hub has asked not to be asked again.
    let hubPause = Mutex<ContinuousClock.Instant?>(nil)
    let syncing = SyncLock<AgentSession.Result>()
    let greeting = Mutex<Greeting?>(nil)
    /// What went by between this laptop and its hub lately.
    let tracing = SyncTrace()
    /// One simulation at a time, for there is one place for the copy that it works on.
    let simulating = SyncLock<SimulationResult>()
    let exchanging = SyncLock<AttachmentExchange>()
    /// One recording is listened to at a time.
    let listening = SyncLock<SpeechOutcome>()
    /// When the hub last did not have an attachment, in milliseconds since 1970.
    let askedInVain = Mutex<[AttachmentID: Int64]>([:])
    /// The tagger with the workspace's phrases, as they were when it was last made.
    let taggers = Mutex<(key: String, tagger: Tagger)?>(nil)
    /// What the labelled clauses mean, once that was needed; and how often in a row an embedding engine has failed.
    let knownMeanings = Mutex<MeaningReader?>(nil)
    let meaningFailures = Mutex(0)
    /// The workspace's model of tags, by the hash of its bytes.
    let models = Mutex<(hash: [UInt8], model: TextClassifier)?>(nil)
    /// Recordings that are being measured by the command that added them.
    let measuring = Mutex<Set<RowID>>([])
    /// What was measured last, by the hash of its bytes.
    let clips = Mutex<(hash: [UInt8], measures: Swift.Result<ClipMeasures, AudioError>)?>(nil)
    /// Told after each write, so that a running agent syncs at once.
    let onWrite: @Sendable () -> Void
    let isRunning: Bool

    /// What an agent takes from outside: the clock and chance.
    public struct Surroundings: Sendable {
        /// Milliseconds since 1970.
        public var now: @Sendable () -> Int64
        /// The same by a clock that nobody sets.
        public var steady: @Sendable () -> ContinuousClock.Instant = { .now }
        public var random: @Sendable () -> UInt64
        /// How long to wait for a hub that is being restarted, before that is an error.
        public var patience: Duration
        /// The folder of the embedding engine by which the agent is to read notes in the background; nil for none.
        public var embeddings: URL?

        public init(
            now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) },
            random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) },
            patience: Duration = .seconds(5)
        ) {
            self.now = now
            self.random = random
            self.patience = patience
            embeddings = EmbeddingEngine.namedFolder()
        }
    }

    enum Key {
        static let site = "site"
        /// The site that this store is about to become.
        static let nextSite = "next site"
        static let author = "author"
        static let authorName = "author name"
        /// Who wrote here before the hub was joined.
        static let soloAuthor = "solo author"
        static let clock = "clock"
        static let running = "running number"
        /// Rows whose texts wait to be read for their meaning.
        static let waitingMeanings = "waiting meanings"
        static let lastSync = "last sync"
        static let lastError = "last error"
        /// For bundles: the hub's public key, and its word for this laptop's.
        static let hubKey = "hub key"
        static let certificate = "certificate"
        /// The visit that was begun here and has not ended.
        static let runningVisit = "running visit"
    }

    /// Opens the store of `home`.
    ///
    /// - Parameters:
    ///   - holder: How to name this process to whoever finds the store in use.
    ///   - isRunning: Whether this is the running agent rather than one command.
    public init(
        _ home: Home, holder: String, environment: Surroundings = Surroundings(), isRunning: Bool = false,
        onWrite: @escaping @Sendable () -> Void = {}
    ) throws {
        self.home = home
        self.environment = environment
        self.onWrite = onWrite
        self.isRunning = isRunning
        if home.isWiped {
            home.wipe()
            throw Agent.wiped
        }
        guard home.exists else {
            throw CommandFailure(
                "no-store", "There is no store in \(home.folder.path). Make one with: satchel init --name \"Your Name\"")
        }
        store = try Store(path: home.store, holder: holder, creating: false)
    }

    /// The way to the hub; made when it is first needed, for most commands never go there. The way to this machine never leads through
    /// a proxy, which would read along.
    func client(for url: String) throws -> HTTPClient { try client(for: url, caFile: home.ownCAFile) }

    /// - Parameter caFile: Whom to trust instead of those whom the system trusts.
    func client(for url: String, caFile: String?) throws -> HTTPClient {
        let way = Way(isNear: URLComponents(string: url)?.host.map(Agent.isThisMachine) ?? false, caFile: caFile)
        return try madeClients.withLock { made in
            if let client = made[way] { return client }
            let client = try HTTPClient(
                settings: HTTPSettings(proxy: way.isNear ? "" : nil, caFile: caFile, userAgent: "satchel/\(Agent.version)"))
            made[way] = client
            return client
        }
    }

    private struct Way: Hashable {
        /// Whether the hub is on this machine.
        var isNear: Bool
        var caFile: String?
    }

    public static let version = "0.1.0"

    /// Makes a store in `home` for somebody who works alone until he joins a hub.
    ///
    /// - Returns: False if there was one, which is left as it is.
    public static func create(_ home: Home, name: String, environment: Surroundings = Surroundings()) throws -> Bool {
        if home.isWiped { home.wipe() }
        try home.create()
        home.endWipe()
        _ = try home.signingKey()
        let store = try Store(path: home.store, holder: "satchel init", creating: true)
        return try store.write { editor in
            guard try editor.setting(Key.site) == nil else { return false }
            try editor.set(Key.site, SiteID(low: environment.random()).bytes)
            try editor.set(Key.author, AuthorID(high: environment.random(), low: environment.random()).bytes)
            try editor.set(Key.authorName, text: name)
            return true
        }
    }

    // MARK: Requests

    public func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        do {
            let request = try Agent.decode(Request.self, request)
            let result = try await perform(request, progress: progress)
            return try Agent.json(result)
        } catch {
            throw Agent.explain(error)
        }
    }

    /// A result as `--json` prints it.
    public static func json(_ result: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return Array(try encoder.encode(result))
    }

    /// What came of a request.
    public struct Answer<Result> {
        public let result: Result
        private let content: Content

        private enum Content {
            case json([UInt8])
            case value(any Encodable)
        }

        fileprivate init(_ result: Result, json: [UInt8]) { (self.result, content) = (result, .json(json)) }
        fileprivate init(_ result: Result, value: any Encodable) { (self.result, content) = (result, .value(value)) }

        /// As `--json` prints it.
        public func json() throws -> [UInt8] {
            switch content {
            case .json(let json): json
            case .value(let value): try Agent.json(value)
            }
        }
    }

    /// Performs a request in whichever way its owner is reached, and reads the result.
    public static func ask<Result: Decodable>(
        _ service: any CommandService, _ request: Request, for type: Result.Type = Result.self,
        progress: @escaping @Sendable (CommandProgress) -> Void = { _ in }
    ) async throws(CommandFailure) -> Answer<Result> {
        do {
            // In process it need not become JSON and back: for a person at a prompt that is half of the waiting.
            if let agent = service as? Agent {
                let value = try await agent.perform(request, progress: progress)
                if let result = value as? Result { return Answer(result, value: value) }
                let json = try json(value)
                return Answer(try read(json), json: json)
            }
            let json = try await service.perform(Array(try JSONEncoder().encode(request)), progress: progress)
            do {
                return Answer(try read(json), json: json)
            } catch {
                throw CommandFailure(
                    "other-version", "The running agent speaks another version. Stop it, and start it again from this version.")
            }
        } catch {
            throw explain(error)
        }
    }

    private static func read<Result: Decodable>(_ json: [UInt8]) throws -> Result {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Result.self, from: Data(json))
    }

    private static func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8]) throws(CommandFailure) -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw CommandFailure(
                "other-version", "The request is not one that this agent knows. Stop it, and start it again from this version.")
        }
    }

    private func perform(
        _ request: Request, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> any Encodable & Sendable {
        switch request {
        case .list(_, _, let limit) where limit < 0, .leads(let limit, _) where limit < 0, .search(_, let limit) where limit < 0,
            .openTags(let limit) where limit < 0, .voices(let limit) where limit < 0,
            .today(let limit) where limit < 0, .activity(_, _, let limit) where limit < 0,
            .grep(_, let limit) where limit < 0, .sql(_, let limit) where limit < 0,
            .leadAdvice(let limit, _) where limit < 0, .complete(_, _, _, let limit) where limit < 0,
            .history(_, _, _, .some(let limit)) where limit < 0:
            throw CommandFailure("badValue", "At most how many? Give a number that is not negative.", exitStatus: 2)
        case .join(let url, let code, let device, let allowHTTP, let caFile):
            return try await join(url: url, code: code, device: device, allowHTTP: allowHTTP, caFile: caFile)
        case .sync:
            var result = try await sync(progress: progress)
            let exchange = try await exchangeAttachments(asksAgain: true, progress: progress)
            if exchange.sent > 0 { result.attachmentsSent = exchange.sent }
            if exchange.fetched > 0 { result.attachmentsFetched = exchange.fetched }
            return result
        case .attachment(let row): return try await attachment(of: row, progress: progress)
        case .status: return try status()
        case .doctor: return try doctor(progress: progress)
        case .backup(let path, let replacing): return try backup(path, replacing: replacing, progress: progress)
        case .compact(let days): return try compact(days, progress: progress)
        case .importFile(let path, let dryRun, let options):
            return try await importFile(path, dryRun: dryRun, options ?? ImportOptions(), progress: progress)
        case .exportFile(let path, let options):
            return try await exportFile(path, options ?? ExportOptions(), progress: progress)
        case .add(let entity, let parent, let assignments): return try add(entity, parent: parent, assignments)
        case .list(let entity, let filters, let limit): return try list(entity, filters: filters, limit: limit)
        case .show(let entity, let row): return try show(row, entity: entity)
        case .set(let entity, let row, let assignments, let shown):
            return try set(row, entity: entity, assignments, shown: shown)
        case .delete(let entity, let row): return try delete(row, entity: entity)
        case .addPhoto(let path, let parent, let note): return try addPhoto(path, parent: parent, note: note)
        case .addVoice(let path, let parent, let note, let recap):
            return try await addVoice(path, parent: parent, note: note, recap: recap ?? false)
        case .voices(let limit): return try voices(limit: limit)
        case .voice(let row): return try await voice(row)
        case .transcribeVoices(let rows): return try await transcribe(rows, progress: progress)
        case .retryVoices(let rows): return try retry(rows)
        case .speechEngine(let change): return try speechEngine(change)
        case .tags(let row, let all): return try tags(row, all: all ?? false)
        case .judgeTags(let tags, let verdict, let correction): return try judge(tags, verdict, correction: correction)
        case .addTag(let row, let tag, let phrase): return try addTag(tag, to: row, phrase: phrase)
        case .openTags(let limit): return try openTags(limit: limit)
        case .tagRates: return try tagRates()
        case .taxonomy: return try taxonomy()
        case .learnTags: return try learnTags()
        case .minutes(let visit): return try minutes(visit)
        case .startVisit(let customer, let purpose, let stage, let offset):
            return try startVisit(customer, purpose: purpose, stage: stage, offset: offset)
        case .visit(let row, let stage): return try visit(row, stage: stage)
        case .stopVisit(let minutes): return try stopVisit(minutes: minutes)
        case .tickTags(let visit, let tags): return try tickTags(tags, of: visit)
        case .addNextStep(let visit, let text, let offset): return try addNextStep(text, to: visit, offset: offset)
        case .setDue(let task, let text, let offset): return try setDue(task, text, offset: offset)
        case .leads(let limit, let explain): return try leads(limit: limit, explain: explain)
        case .trainLeads(let options): return try trainLeads(options, progress: progress)
        case .leadModels(let version): return try leadModels(use: version)
        case .leadAdvice(let limit, let lead): return try leadAdvice(limit: limit, lead: lead)
        case .decideLead(let lead, let rule, let verdict, let reason):
            return try decide(lead, rule: rule, verdict: verdict, reason: reason)
        case .conflicts(let filter): return try conflicts(filter)
        case .settle(let rule, let filter, let dryRun): return try settle(rule, filter, dryRun: dryRun)
        case .resolve(let row, let field, let pick, let value, let shown, let both):
            return try resolve(row, field: field, pick: pick, value: value, shown: shown, both: both ?? false)
        case .history(let row, let field, let at, let limit): return try history(row, field: field, at: at, limit: limit)
        case .blame(let row, let field, let time): return try blame(row, field: field, at: time)
        case .changes(let row, let from, let to): return try changes(row, from: from, to: to)
        case .undo(let id): return try undo(id)
        case .mergeRows(let kept, let other, let dryRun): return try mergeRows(kept, other, dryRun: dryRun)
        case .unmerge(let row, let from, let dryRun): return try unmerge(row, from: from, dryRun: dryRun)
        case .exportAudit(let path): return try exportAudit(path, progress: progress)
        case .verifyAudit(let path): return try verifyAudit(path, progress: progress)
        case .search(let text, let limit): return try search(text, limit: limit)
        case .drafts: return try drafts()
        case .resendDraft(let id): return try resendDraft(id)
        case .dropDraft(let id): return try dropDraft(id)
        case .overview: return try overview()
        case .why(let row, let field): return try why(row, field: field)
        case .today(let limit): return try today(limit: limit)
        case .transaction(let id): return try transaction(id)
        case .activity(let person, let site, let limit): return try activity(person: person, site: site, limit: limit)
        case .grep(let text, let limit): return try grep(text, limit: limit)
        case .sql(let query, let limit): return try sql(query, limit: limit)
        case .complete(let kind, let text, let entity, let limit):
            return try complete(kind, text, entity: entity, limit: limit)
        case .bundleOut(let path, let replacing):
            return try await bundleOut(path, replacing: replacing, progress: progress)
        case .bundleIn(let path): return try await bundleIn(path, progress: progress)
        case .trace(let number, let waits): return await trace(after: number, waits: waits ?? false)
        case .simulate(let device, let bundle, let asksHub):
            return try await simulate(device: device, bundle: bundle, asksHub: asksHub, progress: progress)
        }
    }

    /// What to tell the user of an error, whoever threw it, with what led to it.
    public static func explain(_ error: any Error) -> CommandFailure {
        var failure = words(for: error)
        if failure.causes == nil { failure.causes = causes(of: error) }
        return failure
    }

    /// What led to an error: kinds and numbers, never data.
    private static func causes(of error: any Error) -> [String]? {
        switch error {
        case is CommandFailure: return nil
        case let error as StoreError: return ["the store: \(error.code.rawValue)"] + error.causes
        case let error as HTTPClientError:
            return ["the connection: \(error.code.rawValue)"] + (error.curlCode.map { ["libcurl error \($0)"] } ?? [])
                + (error.status.map { ["HTTP status \($0)"] } ?? [])
        default: return ["\(type(of: error)) \((error as NSError).code)"]
        }
    }

    private static func words(for error: any Error) -> CommandFailure {
        switch error {
        case let failure as CommandFailure: return failure
        case let error as StoreError:
            return CommandFailure(
                "store-\(error.code.rawValue)", error.message, exitStatus: error.code == .badQuery ? 2 : 1)
        case let error as SalesError:
            return CommandFailure(
                error.code.rawValue, error.message, exitStatus: [.badValue, .unknownField].contains(error.code) ? 2 : 1)
        case let error as LeadScoringError: return CommandFailure(error.code.rawValue, error.message)
        case let error as SyncError: return CommandFailure("sync-\(error.code.rawValue)", error.message)
        case let error as HTTPClientError: return CommandFailure("hub-\(error.code)", error.message)
        case let error as CRDTError where error.code == .tooLarge:
            return CommandFailure(
                CommandFailure.Code.tooLarge, "That is too much at once. Do it in smaller steps, or with shorter texts.",
                exitStatus: 2)
        case let error as CRDTError: return CommandFailure("damaged", error.message)
        case let error as TaggingError: return CommandFailure("tagging-\(error.code.rawValue)", error.message)
        case let error as CSVError: return CommandFailure("csv-\(error.code.rawValue)", error.message)
        case is CancellationError: return CommandFailure("cancelled", "Stopped before it was done. Do it again when you like.")
        default:
            return CommandFailure(
                "internal", "Something went wrong inside Satchel (\(type(of: error))). Nothing that was saved is lost.")
        }
    }
}

/// Lets one sync run at a time; who comes meanwhile waits for a whole one of his own.
actor SyncLock<Result: Sendable> {
    private var last: Task<Result, any Error>?

    func run(_ body: @Sendable @escaping () async throws -> Result) async throws -> Result {
        let before = last
        let task = Task {
            _ = await before?.result
            return try await body()
        }
        last = task
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
