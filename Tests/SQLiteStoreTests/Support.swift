import CRDT
import Foundation
import GRDB
import SQLiteStore
import Sales
import StoreInterface
import Sync
import Testing

/// A folder of a test's own, removed with it. In memory where the system has such a place: the tests write often, and each write
/// waits for the disk.
final class Folder: Sendable {
    let path: String

    init() throws {
        let shared = "/dev/shm"
        let parent = FileManager.default.isWritableFile(atPath: shared) ? shared : FileManager.default.temporaryDirectory.path
        path = parent + "/store-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    /// Moves what a closed database's log holds into the database.
    func emptyLog(_ name: String) throws {
        let queue = try DatabaseQueue(path: file(name))
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try queue.close()
    }

    /// Copies a database as a crash would leave it: the file and its log as they are at this moment.
    func copyCrashed(_ from: String, to: String) throws {
        for suffix in ["", "-wal"] {
            try? FileManager.default.removeItem(atPath: file(to) + suffix)
            guard FileManager.default.fileExists(atPath: file(from) + suffix) else { continue }
            try Data(contentsOf: URL(fileURLWithPath: file(from) + suffix)).write(to: URL(fileURLWithPath: file(to) + suffix))
        }
    }
}

/// An empty store, made once and copied by tests that need many.
struct EmptyStore: Sendable {
    private let bytes: Data

    private init() throws {
        let folder = try Folder()
        try Store(path: folder.file("empty"), holder: "a test", creating: true).close()
        try folder.emptyLog("empty")
        bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file("empty")))
    }

    private static let shared = Result { try EmptyStore() }

    static func open(_ path: String) throws -> Store {
        try shared.get().bytes.write(to: URL(fileURLWithPath: path))
        return try Store(path: path, holder: "a test", creating: false)
    }
}

extension Store {
    /// What the store holds of every row of which anything is left, one line each.
    func rowLines() throws -> [String] { try read { try lines(of: $0.allRows()) } }
}

extension StoreView {
    func allRows() throws -> [RowState] {
        var rows = [RowState]()
        try forEachRow { rows.append($0) }
        return rows
    }

    /// The digest of all rows, computed anew.
    func recomputedDigest() throws -> RowsDigest {
        var digest = RowsDigest()
        try forEachRow { digest.add($0) }
        return digest
    }

    /// One value by plain SQL, as SQLite's own shell would see it.
    func plain(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> DatabaseValue? {
        try DatabaseValue.fetchOne(database, sql: sql, arguments: arguments)
    }
}

/// Whole row states in one exact and comparable form: texts by their bytes, covers in order; cells in which nothing is left are
/// left out, and so are rows without any other.
func lines(of rows: some Sequence<RowState>) -> [String] {
    rows.compactMap { row in
        let cells = row.cells.sorted { $0.key < $1.key }.compactMap { key, cell -> String? in
            let text = Array(cell.text.utf8)
            guard !cell.heads.isEmpty || !cell.covers.isEmpty || cell.counter != 0 || !text.isEmpty else { return nil }
            let heads = cell.heads.map(line).joined(separator: ", ")
            let covers = cell.covers.map { line($0.head) + " by " + $0.by.description }.sorted().joined(separator: ", ")
            let name = key.field.description + " " + String(key.kind.rawValue) + " " + hexadecimal(key.element)
            return name + ": " + heads + " under " + covers + " counter " + String(cell.counter) + " text " + hexadecimal(text)
        }
        return cells.isEmpty ? nil : "\(row.id) \(row.entity)\n  " + cells.joined(separator: "\n  ")
    }.sorted()
}

private func line(_ head: Head) -> String {
    head.id.description + " " + head.stamp.description + " " + head.author.description + " " + hexadecimal(head.value.encoded)
}

/// The error that `body` throws, as a store's error; records an issue if it is another or none.
func storeError(
    at place: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) -> StoreError? {
    do {
        try body()
        Issue.record("nothing was thrown", sourceLocation: place)
    } catch let error as StoreError {
        return error
    } catch {
        Issue.record("\(error) was thrown", sourceLocation: place)
    }
    return nil
}

enum Entities {
    static let customer = EntityID.shipped(2)
    static let note = EntityID.shipped(5)
    static let ofLaterVersion = EntityID.shipped(900)
    static let ofWorkspace = EntityID.workspace(high: 0xFEDC_BA98_7654_3210, low: 1)
}

enum Cells {
    static let name = CellKey(field: .shipped(10), kind: .register)
    static let city = CellKey(field: .shipped(12), kind: .register)
    static let calls = CellKey(field: .shipped(20), kind: .counter)
    static let body = CellKey(field: .shipped(10), kind: .text)
    static let parent = CellKey(field: .parent, kind: .register)
}

/// Writes transactions with ids in sequence.
struct Author {
    let site: SiteID
    let id: AuthorID
    private var number: UInt64 = 0

    init(_ number: UInt64 = 1) {
        site = SiteID(low: number)
        id = AuthorID(high: 0, low: number)
    }

    mutating func transaction(_ parts: Part...) -> Transaction { transaction(parts) }

    mutating func transaction(_ parts: [Part]) -> Transaction {
        number += 1
        return Transaction(
            id: TransactionID(site: site, random: number), author: id,
            stamp: Stamp(milliseconds: 1_800_000_000_000 + Int64(number) * 1_000),
            origin: Transaction.Origin(number: number, seen: 0), parts: parts)
    }
}

extension Part {
    /// A part of a row that its transaction creates.
    static func new(_ entity: EntityID, ordinal: UInt32 = 0, _ changes: Change...) -> Part {
        Part(
            row: .created(ordinal), entity: entity,
            changes: changes + [Change(cell: .life, replaces: [], content: .life(true))])
    }

    static func edit(_ row: RowID, _ entity: EntityID, _ changes: Change...) -> Part {
        Part(row: .existing(row), entity: entity, changes: changes)
    }
}

extension Change {
    static func set(_ cell: CellKey, _ text: String, over replaced: [TransactionID] = []) -> Change {
        Change(cell: cell, replaces: replaced, content: .register(.text(text)))
    }
}

extension Store {
    func add(_ transaction: Transaction) throws {
        try write { editor in
            var editor = editor
            try editor.write(transaction)
        }
    }
}

extension StoreView {
    func retainedLines() throws -> [String] {
        try retainedTransactions().map { "\($0.arrival) \(hexadecimal($0.transaction.encoded))" }
    }
}
