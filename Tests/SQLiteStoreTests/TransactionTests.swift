import CRDT
import Foundation
import SQLiteStore
import Simulation
import Sync
import Synchronization
import Testing

/// Reads see one moment; a write is whole or leaves nothing.
@Suite struct TransactionTests {
    private struct Stop: Error {}

    @Test func aReadSeesOneMoment() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        try store.add(author.transaction(.new(Entities.customer, .set(Cells.name, "first"))))
        let (next, another) = (
            author.transaction(.new(Entities.customer, .set(Cells.name, "second"))),
            author.transaction(.new(Entities.customer, .set(Cells.name, "third")))
        )
        try store.read { view in
            let before = try lines(of: view.allRows())
            let digest = try view.digest
            try onAnotherThread { try store.add(next) }
            #expect(try lines(of: view.allRows()) == before)
            #expect(try view.digest == digest)
            #expect(try view.fate(of: next.id) == nil)
            #expect(try view.pendingCount() == 1)
            #expect(try onAnotherThread { try store.read { try $0.pendingCount() } } == 2)
        }
        try store.write { editor in
            var editor = editor
            try editor.write(another)
            #expect(try editor.pendingCount() == 3)
            #expect(try onAnotherThread { try store.read { try $0.pendingCount() } } == 2, "what is not committed is not seen")
        }
        #expect(try store.read { try $0.pendingCount() } == 3)
        try store.close()
    }

    @Test func aWriteThatThrowsLeavesNothing() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let first = author.transaction(.new(Entities.customer, .set(Cells.name, "first")))
        try store.add(first)
        let row = RowID(createdBy: first.id, ordinal: 0)
        let edit = author.transaction(
            .edit(row, Entities.customer, .set(Cells.name, "changed", over: [first.id])),
            .new(
                Entities.note,
                Change(cell: Cells.body, replaces: [], content: .text([TextEdit(position: 0, deleted: 0, inserted: "x")]))))
        let before = try store.rowLines()
        let digest = try store.read { try $0.digest }
        #expect(throws: Stop.self) {
            try store.write { editor in
                var editor = editor
                try editor.write(edit)
                try editor.set("a setting", 1)
                try editor.setArrival(9)
                throw Stop()
            }
        }
        try store.read { (view) throws in
            #expect(try lines(of: view.allRows()) == before)
            #expect(try view.digest == digest)
            #expect(try view.digest == view.recomputedDigest())
            #expect(try view.fate(of: edit.id) == nil)
            #expect(try view.pendingCount() == 1)
            #expect(try view.number("a setting") == nil)
            #expect(try view.arrival == 0)
        }
        try store.add(edit)
        try store.read { (view) throws in
            #expect(try view.find(row, entity: Entities.customer)?[Cells.name].heads.map(\.id) == [edit.id])
            #expect(try view.digest == view.recomputedDigest())
        }
        try store.close()
    }

    /// More rows in one write than an editor keeps in mind, of which a later step needs many at once.
    @Test func aGreatImportIsSealedAtOnce() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let perTransaction = 4_500
        let transactions = (0..<5).map { _ in
            author.transaction(
                (0..<perTransaction).map { .new(Entities.customer, ordinal: UInt32($0)) })
        }
        try store.write { editor in
            var editor = editor
            for transaction in transactions { try editor.write(transaction) }
        }
        let sealed = try store.write { editor in
            var correction = StampCorrection(now: 1_800_000_100_000)
            return try editor.seal(
                afterPlace: 0, clockOffset: -5_000, correction: &correction, author: AuthorID(high: 0, low: 5), byteLimit: .max,
                countLimit: .max
            ).transactions
        }
        #expect(sealed.count == transactions.count)
        try store.read { (view) throws in
            var digest = RowsDigest()
            var shown = [AuthorID?]()
            try view.forEachRow { row in
                digest.add(row)
                shown.append(row[.life].shown?.author)
            }
            #expect(try view.digest == digest)
            #expect(shown.count == 5 * perTransaction)
            #expect(Set(shown) == [AuthorID(high: 0, low: 5)])
        }
        try store.close()
    }

    /// A refusal's record takes room like anything else in the log.
    @Test func theLogKeepsToItsLimits() throws {
        let folder = try Folder()
        let store = try EmptyStore.open(folder.file("store"))
        var author = Author()
        let row = RowID(high: 4, low: 4)
        for number in 0..<60 {
            let edit = author.transaction(
                .edit(
                    row, Entities.customer, .set(Cells.name, "\(number)"),
                    .set(Cells.city, String(repeating: "x", count: number * 20))))
            _ = try store.write { editor in
                var editor = editor
                return try editor.receive(edit.encoded) { _ in number % 4 == 0 ? nil : .permission }
            }
        }
        try store.read { view in
            let all = try view.hub.log(after: 0, byteLimit: .max, countLimit: .max)
            #expect(all.map(\.arrival) == Array(1...60))
            for (bytes, count) in [(1, 100), (300, 100), (1_000, 5), (2_000, 100), (Int.max, 7), (Int.max, 1)] {
                var gathered = [LogEntry]()
                while gathered.count < all.count {
                    let some = try view.hub.log(after: gathered.last?.arrival ?? 0, byteLimit: bytes, countLimit: count)
                    try #require(!some.isEmpty && some.count <= count)
                    let size = some.reduce(0) { $0 + $1.size }
                    #expect(some.count == 1 || size <= bytes)
                    gathered += some
                }
                #expect(gathered == all)
            }
        }
        try store.close()
    }
}

/// What `body` gives on a thread of its own: within a read or a write the same thread may start no other.
private func onAnotherThread<T: Sendable>(_ body: @Sendable @escaping () throws -> T) throws -> T? {
    let result = Mutex<Result<T, any Error>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
        let outcome = Result { try body() }
        result.withLock { $0 = outcome }
        isDone.signal()
    }
    isDone.wait()
    return try result.withLock { $0 }?.get()
}

extension LogEntry {
    fileprivate var size: Int {
        switch outcome {
        case .accepted(let bytes): bytes.count
        case .void(_, let cells):
            cells.reduce(0) { sum, cell in
                var bytes = [UInt8]()
                bytes.append(cell)
                return sum + bytes.count
            }
        }
    }
}
