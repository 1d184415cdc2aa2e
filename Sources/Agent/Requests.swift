import Foundation
import LeadRows

/// Everything that an agent can be asked, in process or over its socket. The JSON of requests and results is documented in
/// `Protocol/commands.md`.
public enum Request: Codable, Sendable {
    case join(url: String, code: String, device: String, allowHTTP: Bool, caFile: String? = nil)
    case sync
    case status
    case doctor
    case backup(path: String, replacing: Bool)
    case compact(days: Int)
    case importFile(path: String, dryRun: Bool, options: ImportOptions? = nil)
    case exportFile(path: String, options: ExportOptions? = nil)
    case add(entity: String, parent: String?, assignments: [String])
    case list(entity: String, filters: [String], limit: Int)
    case show(entity: String?, row: String)
    case set(entity: String?, row: String, assignments: [String], shown: String?)
    case delete(entity: String?, row: String)
    case addVoice(path: String, parent: String, note: String?, recap: Bool? = nil)
    case addPhoto(path: String, parent: String, note: String? = nil)
    case voices(limit: Int)
    case voice(row: String)
    case transcribeVoices(rows: [String])
    case retryVoices(rows: [String])
    case speechEngine(settings: SpeechSettingsChange? = nil)
    case attachment(row: String)
    case tags(row: String, all: Bool? = nil)
    case judgeTags(tags: [String], verdict: String, correction: String? = nil)
    case addTag(row: String, tag: String, phrase: String? = nil)
    case openTags(limit: Int)
    case tagRates
    case taxonomy
    case learnTags
    case minutes(visit: String)
    case startVisit(customer: String, purpose: String? = nil, stage: String? = nil, offset: Int)
    case visit(row: String? = nil, stage: String? = nil)
    case stopVisit(minutes: Int? = nil)
    case tickTags(visit: String, tags: [String])
    case addNextStep(visit: String, text: String, offset: Int)
    case setDue(task: String, text: String, offset: Int)
    case leads(limit: Int, explain: String?)
    case trainLeads(options: LeadTrainingOptions)
    case leadModels(use: String?)
    case leadAdvice(limit: Int, lead: String?)
    case decideLead(lead: String, rule: String, verdict: LeadVerdict, reason: String?)
    case conflicts(filter: String? = nil)
    case settle(rule: String, filter: String, dryRun: Bool)
    case resolve(row: String, field: String, pick: Int?, value: String?, shown: String?, both: Bool? = nil)
    case history(row: String, field: String?, at: Int64? = nil, limit: Int? = nil)
    case blame(row: String, field: String?, at: Int64?)
    case changes(row: String, from: Int64, to: Int64)
    case undo(id: String)
    case mergeRows(kept: String, other: String, dryRun: Bool)
    case unmerge(row: String, from: String?, dryRun: Bool)
    case exportAudit(path: String)
    case verifyAudit(path: String)
    case search(text: String, limit: Int)
    case drafts
    case resendDraft(id: String)
    case dropDraft(id: String)
    case overview
    case why(row: String, field: String)
    case today(limit: Int)
    case transaction(id: String)
    case activity(person: String?, site: String?, limit: Int)
    case grep(text: String, limit: Int)
    case sql(query: String, limit: Int)
    case complete(kind: String, text: String, entity: String? = nil, limit: Int)
    case bundleOut(path: String, replacing: Bool)
    case bundleIn(path: String)
    case trace(after: Int? = nil, waits: Bool? = nil)
    case simulate(device: String?, bundle: String?, asksHub: Bool)
}

/// Any JSON value.
public enum JSONValue: Codable, Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let int = try? container.decode(Int64.self) {
            self = .int(int)
        } else if let double = try? container.decode(Double.self) {
            self = .double(double)
        } else if let string = try? container.decode(String.self) {
            self = .string(string)
        } else if let array = try? container.decode([JSONValue].self) {
            self = .array(array)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let bool): try container.encode(bool)
        case .int(let int): try container.encode(int)
        case .double(let double): try container.encode(double)
        case .string(let string): try container.encode(string)
        case .array(let array): try container.encode(array)
        case .object(let object): try container.encode(object)
        }
    }
}

/// A row as commands show it.
public struct RowView: Codable, Sendable {
    /// 32 hexadecimal digits; commands take any unique beginning.
    public var id: String
    public var entity: String
    /// What people call the row: its name, title or first words.
    public var title: String
    public var lives: Bool
    public var parent: String?
    /// The shown value of each field that has one; sets as arrays.
    public var fields: [String: JSONValue]
    /// The fields that are in conflict.
    public var conflicts: [String]
    /// What was shown; give it back with `--shown` when you edit.
    public var shown: String?
    /// What it holds in fields that are not known here, by the fields' ids; nil for none, and in lists.
    public var unknown: [String: JSONValue]?
}

/// The passage of a row that a search found.
public struct SnippetView: Codable, Sendable {
    public var field: String
    public var text: String
    /// What fits: from and to, in Unicode scalars of `text`.
    public var matches: [[Int]]
    public var isCutBefore: Bool
    public var isCutAfter: Bool
}

public struct SearchResult: Codable, Sendable {
    /// The best ones first.
    public var rows: [RowView]
    /// One for each row.
    public var snippets: [SnippetView]
    /// How many fit in all; if not `isComplete`, there are more than these.
    public var total: Int
    public var isComplete: Bool
}

public struct ListResult: Codable, Sendable {
    public var rows: [RowView]
    /// How many there are in all.
    public var total: Int

    public init(rows: [RowView], total: Int) {
        self.rows = rows
        self.total = total
    }
}

public struct ShowResult: Codable, Sendable {
    public var row: RowView
    public var conflicts: [ConflictView]
    public var children: [RowView]
    /// The merges of duplicates that the row takes part in, oldest first; nil for none.
    public var merges: [MergeView]?
}

public struct ChangeResult: Codable, Sendable {
    public var row: RowView
    /// The transaction's id; nil if nothing changed.
    public var transaction: String?
}

/// One side of a conflict: a value that nobody has replaced.
public struct SideView: Codable, Sendable {
    /// For `pick`, from 1: the newest, which is shown.
    public var number: Int
    public var value: String
    public var author: String
    /// Milliseconds since 1970.
    public var time: Int64
    /// The laptop or phone that wrote it.
    public var site: String
    public var transaction: String
    public var isShown: Bool
    public var isPending: Bool
    /// Whether this laptop's person wrote it.
    public var isMine: Bool?
}

public struct ConflictView: Codable, Sendable {
    public var row: String
    public var entity: String
    public var title: String
    public var field: String
    public var needsReview: Bool
    public var sides: [SideView]
    /// What all sides had before them; nil in lists, and where nobody had written the field or the history does not reach back.
    public var base: BaseView?
    public var shown: String
}

public struct BaseView: Codable, Sendable {
    public var value: String
    public var author: String
    public var time: Int64
    public var transaction: String
}

public struct ConflictsResult: Codable, Sendable {
    /// Those that wait for a person first, then the others; of each the newest first.
    public var conflicts: [ConflictView]
}

public struct HistoryEntry: Codable, Sendable {
    public struct Change: Codable, Sendable {
        public var field: String
        /// What was written, in words.
        public var value: String
        /// The transactions whose values it replaced.
        public var replaces: [String]
    }

    public var transaction: String
    /// The arrival number at the hub; nil while it is not known to be there.
    public var arrival: UInt64?
    public var time: Int64
    public var author: String
    public var site: String
    public var changes: [Change]
    /// The changes of this list that it had seen last, by their transactions; more than one where it joins what was written side by side.
    public var parents: [String]?
}

public struct HistoryResult: Codable, Sendable {
    public var row: String
    public var entity: String
    public var title: String
    public var entries: [HistoryEntry]
    /// The fields that are in conflict, of those that were asked for.
    public var conflicts: [String]?
    /// How many earlier changes are not listed, if only the newest were asked for.
    public var earlier: Int?
}

/// How a file is to be imported, beside what stands in it.
public struct ImportOptions: Codable, Sendable, Hashable {
    /// The kind of row that a CSV file holds; nil for customers.
    public var entity: String?
    /// The field that tells its rows apart; nil for `key`.
    public var key: String?
    /// `COLUMN=FIELD`.
    public var columns: [String]?
    /// Whether a column that means nothing refuses the file.
    public var strict: Bool?

    public init(entity: String? = nil, key: String? = nil, columns: [String]? = nil, strict: Bool? = nil) {
        self.entity = entity
        self.key = key
        self.columns = columns
        self.strict = strict
    }
}

/// What is to be exported, and how.
public struct ExportOptions: Codable, Sendable, Hashable {
    /// Nil for all kinds of row, which only JSON Lines can hold.
    public var entity: String?
    /// `csv` or `jsonl`; nil for what the file's name ends in, else CSV for one kind of row and JSON Lines for all.
    public var format: String?
    /// Whether deleted rows are among them.
    public var deleted: Bool?
    /// Whether CSV begins with a byte order mark, by which spreadsheet programs know UTF-8.
    public var mark: Bool?
    /// Whether texts that spreadsheet programs would take for formulas get an apostrophe.
    public var guardFormulas: Bool?
    /// Whether a file that is there already is replaced.
    public var replace: Bool?

    public init(
        entity: String? = nil, format: String? = nil, deleted: Bool? = nil, mark: Bool? = nil, guardFormulas: Bool? = nil,
        replace: Bool? = nil
    ) {
        self.entity = entity
        self.format = format
        self.deleted = deleted
        self.mark = mark
        self.guardFormulas = guardFormulas
        self.replace = replace
    }
}

public struct ImportResult: Codable, Sendable {
    public struct BadLine: Codable, Sendable {
        public var line: Int
        public var reason: String
    }

    public var encoding: String
    public var created: Int
    public var updated: Int
    public var unchanged: Int
    /// The first thousand of them.
    public var bad: [BadLine]
    /// Columns of the file that mean nothing to the import, by their titles; of an export kinds of row and fields.
    public var ignored: [String]
    public var dryRun: Bool
    public var operation: String?
    /// The kind of row that a CSV file held; nil for an export, which may hold all.
    public var entity: String?
    /// How many lines are bad, if more than `bad` lists.
    public var badCount: Int?
    /// Rows of an export that are of no kind that can be imported.
    public var leftOut: Int?
}

public struct ExportResult: Codable, Sendable {
    public var path: String
    public var format: String
    public var rows: Int
    public var bytes: Int
    /// Rows by kind.
    public var entities: [String: Int]
}

public struct DraftView: Codable, Sendable {
    public var transaction: String
    public var reason: String
    public var time: Int64
    public var changes: [String]
}

public struct DraftsResult: Codable, Sendable {
    public var drafts: [DraftView]

    public init(drafts: [DraftView]) { self.drafts = drafts }
}

/// An attachment's file on this laptop.
public struct AttachmentResult: Codable, Sendable {
    public var row: String
    public var sha256: String
    public var path: String
    /// In bytes.
    public var size: Int64
    /// Whether it had to be fetched from the hub for this.
    public var fetched: Bool
}

public struct SyncResult: Codable, Sendable {
    public var pushed: Int
    public var pulled: Int
    public var refused: Int
    public var head: UInt64
    public var clockOffsetMilliseconds: Int64
    /// Recordings and photos; nil for none.
    public var attachmentsSent: Int?
    public var attachmentsFetched: Int?
    /// Each message that went by, where that was asked for; else nil.
    public var trace: [TraceEntry]?
}

public struct StatusResult: Codable, Sendable {
    public var home: String
    public var site: String
    public var person: String
    /// Nil for a laptop that never joined a hub.
    public var hub: String?
    public var workspace: String?
    /// How far this laptop has what the hub has.
    public var cursor: UInt64
    /// Transactions written here that the hub is not known to have.
    public var unsent: Int
    /// Transactions that the hub has, and that are kept here until they are in a backup of the hub.
    public var kept: Int
    public var refused: Int
    public var conflicts: Int
    /// Living rows by entity.
    public var rows: [String: Int]
    /// Equal on two laptops if and only if they show the same rows.
    public var digest: String
    /// Milliseconds since 1970.
    public var lastSync: Int64?
    public var lastError: String?
    public var agentIsRunning: Bool
    /// Recordings and photos that the hub is not known to have, and their bytes; nil for none.
    public var unsentAttachments: Int?
    public var unsentAttachmentBytes: Int64?
    /// What came by bundle; nil if nothing of it waits.
    public var bundled: BundledView?
    /// The visit that runs here.
    public var visit: RunningVisit?
}

public struct DoctorResult: Codable, Sendable {
    public var integrity: String
    public var rows: Int
    /// The digest kept with the store, and the one computed anew from its tables.
    public var digest: String
    public var recomputed: String
    public var problems: [String]
    /// How many accepted transactions the tables were rebuilt from.
    public var transactions: Int
    /// The arrival number up to which the history was forgotten; 0 if it is whole.
    public var historySince: Int64
}
