import CRDT
import Foundation
import Testing

/// A generator whose sequence is fixed by its seed (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func chance(_ one: Int, in many: Int) -> Bool { below(many) < one }
}

/// Reads one file of Protocol/vectors.
func vectors<T: Decodable>(_ name: String, as type: T.Type = T.self) throws -> T {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("Protocol/vectors/\(name).json"))
    return try JSONDecoder().decode(type, from: data)
}

func hex(_ text: String) throws -> [UInt8] { try unwrapped(bytes(hexadecimal: text)) }

/// The bytes that a reader must refuse, and the code with which.
struct RefusedBytes: Decodable {
    let name: String
    let bytes: String
    let error: String
}

/// A store that keeps everything in dictionaries; slow, and too simple to be wrong.
struct SlowStore: MergeStorage {
    struct Place: Hashable {
        let row: RowID
        let cell: CellKey
        let id: TransactionID?
    }

    var rows: [RowID: RowState] = [:]
    var known: Set<TransactionID> = []
    var pending: Set<TransactionID> = []
    var early: Set<Place> = []
    var awaited: [Place: Set<TransactionID>] = [:]
    var voids: [Place: [TransactionID]] = [:]
    var events: [Place: [TextEvent]] = [:]

    func row(_ id: RowID, entity: EntityID, cells: [CellKey] = []) -> RowState {
        rows[id] ?? RowState(id: id, entity: entity)
    }

    mutating func save(_ row: RowState, changed: [CellKey]) {
        for key in changed { rows[row.id, default: RowState(id: row.id, entity: row.entity)].cells[key] = row.cells[key] }
    }

    func isKnown(_ id: TransactionID) -> Bool { known.contains(id) }

    func isPending(_ id: TransactionID) -> Bool { pending.contains(id) }

    func isEarly(_ id: TransactionID, row: RowID, cell: CellKey) -> Bool {
        early.contains(Place(row: row, cell: cell, id: id))
    }

    mutating func markEarly(_ id: TransactionID, row: RowID, cell: CellKey) {
        early.insert(Place(row: row, cell: cell, id: id))
    }

    func awaiting(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID] {
        (awaited[Place(row: row, cell: cell, id: id)] ?? []).sorted()
    }

    mutating func markAwaited(_ id: TransactionID, row: RowID, cell: CellKey, by pending: TransactionID) {
        awaited[Place(row: row, cell: cell, id: id), default: []].insert(pending)
    }

    mutating func removeAwaited(by pending: TransactionID) {
        for place in awaited.keys { awaited[place]?.remove(pending) }
    }

    func voidReplacements(_ id: TransactionID, row: RowID, cell: CellKey) -> [TransactionID]? {
        voids[Place(row: row, cell: cell, id: id)]
    }

    mutating func recordVoid(_ id: TransactionID, _ cells: [VoidCell]) {
        for cell in cells { voids[Place(row: cell.row, cell: cell.cell, id: id)] = cell.replaced }
    }

    func textEvents(row: RowID, cell: CellKey) -> [TextEvent] { events[Place(row: row, cell: cell, id: nil)] ?? [] }

    mutating func addTextEvent(_ event: TextEvent, row: RowID, cell: CellKey) {
        events[Place(row: row, cell: cell, id: nil), default: []].append(event)
    }

    mutating func removeTextEvent(_ id: TransactionID, row: RowID, cell: CellKey) {
        events[Place(row: row, cell: cell, id: nil)]?.removeAll { $0.id == id }
    }

    // What a store does around the merge: an id that is known is skipped.

    mutating func accept(_ transaction: Transaction, as standing: Standing = .base) throws {
        guard known.insert(transaction.id).inserted else { return }
        if standing == .pending { pending.insert(transaction.id) }
        try insert(transaction, as: standing)
    }

    mutating func refuse(_ transaction: Transaction, isPending: Bool = false) throws {
        guard known.insert(transaction.id).inserted || isPending else { return }
        try void(transaction.id, VoidCell.all(of: transaction), pending: isPending ? transaction : nil)
        pending.remove(transaction.id)
    }

    /// What its user sees, without the empty.
    var shown: [RowID: [CellKey: [String]]] {
        rows.mapValues { row in
            row.cells.mapValues { cell in
                ["\(cell.heads.map(\.id))", "\(cell.counter)", hexadecimal(cell.text.utf8)]
            }
            .filter { $0.value != ["[]", "0", ""] }
        }
        .filter { !$0.value.isEmpty }
    }
}

/// What a set of transactions means, stated at once instead of step by step: the model for histories that are made here.
func modelled(accepted: [Transaction], refused: [Transaction]) -> [RowID: [CellKey: [String]]] {
    struct Write {
        let transaction: Transaction
        let change: Change
    }
    func writes(_ transactions: [Transaction]) -> [RowID: [CellKey: [TransactionID: Write]]] {
        var out: [RowID: [CellKey: [TransactionID: Write]]] = [:]
        for transaction in transactions {
            for part in transaction.parts {
                for change in part.changes {
                    out[part.row.id(in: transaction.id), default: [:]][change.cell, default: [:]][transaction.id] =
                        Write(transaction: transaction, change: change)
                }
            }
        }
        return out
    }
    let void = writes(refused)
    return writes(accepted).reduce(into: [:]) { rows, entry in
        let (row, cells) = entry
        for (key, cell) in cells {
            var replaced = Set<TransactionID>()
            for write in cell.values {
                var open = write.change.replaces
                var seen = Set(open)
                while let id = open.popLast() {
                    for next in void[row]?[key]?[id]?.change.replaces ?? [] where seen.insert(next).inserted { open.append(next) }
                }
                replaced.formUnion(seen)
            }
            let isCounter = key.kind == .counter
            let heads = cell.values.filter { !isCounter && !replaced.contains($0.transaction.id) }.map(\.transaction)
                .sorted { ($0.stamp, $0.id) > ($1.stamp, $1.id) }
            var sum: Int64 = 0
            var events = [TextEvent]()
            for write in cell.values {
                if case .counter(let delta) = write.change.content { sum &+= delta }
                if case .text(let edits) = write.change.content {
                    events.append(TextEvent(id: write.transaction.id, parents: write.change.replaces, edits: edits))
                }
            }
            let line = ["\(heads.map(\.id))", "\(sum)", hexadecimal(TextGraph.replay(events).utf8)]
            if line != ["[]", "0", ""] { rows[row, default: [:]][key] = line }
        }
    }
}

/// `#require` as a function: the macro cannot be nested.
func unwrapped<T>(_ value: T?, _ note: Comment? = nil, at place: SourceLocation = #_sourceLocation) throws -> T {
    try #require(value, note, sourceLocation: place)
}
