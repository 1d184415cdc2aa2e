import CRDT
import Sales

/// How the entities of a schema stand in tables; made anew whenever the schema changes.
final class Layout: Sendable {
    let schema: Schema
    /// Grows with each change of the schema; a view whose store says another one makes its own.
    let version: Int64
    let tables: [TableLayout]
    private let byEntity: [EntityID: TableLayout]

    /// - Parameters:
    ///   - bases: The names that the columns of a workspace's fields begin with in this store.
    ///   - names: The tables of a workspace's entities in this store.
    init(_ schema: Schema, version: Int64 = 0, bases: [FieldID: String] = [:], names: [EntityID: String] = [:]) {
        self.schema = schema
        self.version = version
        tables = schema.allEntities.filter { names[$0.id] != nil || $0.id.isShipped }.enumerated().map { number, entity in
            TableLayout(entity, name: names[entity.id] ?? entity.name, number: number, bases: bases)
        }
        byEntity = Dictionary(tables.map { ($0.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for an entity that this program does not know: its rows stand in `unknown_row`.
    func table(_ id: EntityID) -> TableLayout? { byEntity[id] }
}

/// One entity's table: `rid`, `id`, then the columns of its slots.
final class TableLayout: Sendable {
    /// A cell with columns of its own. A class, because it is handed around for every cell.
    final class Slot: Sendable {
        let key: CellKey
        /// Nil for life and parent.
        let field: Field?
        /// Its first column, counted from 0 after `rid` and `id`, and how many it has.
        let column: Int
        let count: Int
        /// How the row's clock names it; nil if in full, or not at all.
        let bit: Int?

        init(key: CellKey, field: Field?, column: Int, count: Int) {
            self.key = key
            self.field = field
            self.column = column
            self.count = count
            bit = TableLayout.bit(key)
        }
    }

    /// The place among the schema's entities.
    let number: Int
    let entity: Entity
    let columns: [(name: String, type: String)]
    /// Sets have none; counters have one, but no entry in the clock.
    let slots: [Slot]
    private let byField: [FieldID: Int]
    /// The places of shipped fields by their numbers, −1 where there is none.
    private let byNumber: [Int]
    private let byBit: [Int?]

    /// The name of the table.
    let plainName: String
    /// What of it the full-text index holds.
    let searched: SearchedTable
    /// Whether a slot's columns are searched, or decide whether the row is.
    let isSearched: [Bool]
    /// SQL: what every reading of a row gives, its place, id, clock and extras, and from `firstColumn` on the table's columns.
    let selection: String
    /// SQL: the place, the id and then all columns are bound from 1.
    let insertion: String

    init(_ entity: Entity, name: String, number: Int, bases: [FieldID: String]) {
        self.number = number
        self.entity = entity
        plainName = name
        var columns = [(name: "live", type: "INTEGER NOT NULL DEFAULT 0")]
        var slots = [Slot(key: .life, field: nil, column: 0, count: 1)]
        if !entity.parents.isEmpty {
            slots.append(Slot(key: .parent, field: nil, column: columns.count, count: 1))
            columns.append(("parent", "BLOB"))
        }
        // A field that is hidden now keeps its columns: it may be shown again.
        for field in entity.allFields where field.kind != .set {
            guard let base = field.id.isShipped ? field.name : bases[field.id] else { continue }
            let own = Array(zip(field.columns(base: base), Columns.types(field)))
            slots.append(Slot(key: field.cell(), field: field, column: columns.count, count: own.count))
            columns += own.map { (name: $0, type: $1) }
        }
        self.columns = columns
        self.slots = slots
        let list = columns.map { "\"\($0.name)\"" }
        selection =
            "SELECT t.rid, t.id, s.clock, s.extras, \(list.map { "t." + $0 }.joined(separator: ", ")) "
            + "FROM \"\(name)\" t JOIN row_state s ON s.rid = t.rid"
        insertion =
            "INSERT OR IGNORE INTO \"\(name)\"(rid, id, \(list.joined(separator: ", "))) "
            + "VALUES (?, ?\(String(repeating: ", ?", count: list.count)))"
        let names = [FieldID: String](
            uniqueKeysWithValues: slots.compactMap { slot in slot.field.map { ($0.id, columns[slot.column].name) } })
        let searched = SearchedTable(entity, table: name) { names[$0.id] ?? $0.name }
        self.searched = searched
        let fields = Set(searched.fields.map(\.id))
        isSearched = slots.map { !fields.isEmpty && ($0.key == .life || $0.field.map { fields.contains($0.id) } == true) }
        byField = Dictionary(slots.enumerated().map { ($1.key.field, $0) }, uniquingKeysWith: { first, _ in first })
        var byNumber = [Int](repeating: -1, count: 128)
        for (place, slot) in slots.enumerated() {
            if case .shipped(let number) = slot.key.field, number < 128 { byNumber[Int(number)] = place }
        }
        self.byNumber = byNumber
        var byBit = [Int?](repeating: nil, count: 64)
        for (place, slot) in slots.enumerated() { if let bit = TableLayout.bit(slot.key) { byBit[bit] = place } }
        self.byBit = byBit
    }

    /// The place among `slots`; nil for a cell that has no column, or that says it is of another kind than the schema does.
    func slot(of key: CellKey) -> Int? {
        if case .shipped(let number) = key.field, number < 128 {
            let place = byNumber[Int(number)]
            return place >= 0 && slots[place].key.kind == key.kind ? place : nil
        }
        guard key.kind != .set, let place = byField[key.field], slots[place].key.kind == key.kind else { return nil }
        return place
    }

    func slot(ofBit bit: Int) -> Int? { byBit[bit] }

    /// The cell as the row's clock names it; nil if it needs to be named in full.
    func bit(of key: CellKey) -> Int? { slot(of: key).flatMap { slots[$0].bit } }

    /// A shipped field's number never changes, so its bit does not either: 0, 1, 2 for life, parent and scope, 3 … 63 for 10 … 70.
    private static func bit(_ key: CellKey) -> Int? {
        guard key.kind != .counter, case .shipped(let number) = key.field else { return nil }
        switch number {
        case 0...2: return Int(number)
        case 10...70: return Int(number) - 7
        default: return nil
        }
    }

    // MARK: SQL

    /// The name of the table, quoted.
    var name: String { "\"\(plainName)\"" }

    var creationSQL: [String] {
        let list = ["rid INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE"] + columns.map { "\"\($0.name)\" \($0.type)" }
        var out = ["CREATE TABLE \(name) (\(list.joined(separator: ", ")))"]
        if !entity.parents.isEmpty {
            out.append("CREATE INDEX \"\(plainName)_parent\" ON \(name)(parent) WHERE parent IS NOT NULL")
        }
        if entity.field(named: "key") != nil, entity.id.isShipped {
            out.append("CREATE INDEX \"\(plainName)_key\" ON \(name)(key) WHERE key IS NOT NULL")
        }
        for slot in slots where slot.field?.type == .bytes && slot.field?.id.isShipped == true {
            // Who may have an attachment is asked by its name.
            let column = columns[slot.column].name
            out.append(
                "CREATE INDEX \"\(plainName)_\(column)\" ON \(name)(\"\(column)\") WHERE \"\(column)\" IS NOT NULL")
        }
        out += viewSQL
        return out
    }

    /// The view for people: the rows that live, under the names that the schema has now.
    var viewSQL: [String] {
        var names = ["rid", "id"]
        if !entity.parents.isEmpty { names.append("parent") }
        var list = names.map { "\"\($0)\"" }
        for slot in slots {
            guard let field = slot.field, !field.isHidden else { continue }
            for (column, shown) in zip(columns[slot.column..<slot.column + slot.count], field.columns(base: field.name)) {
                let isTaken = names.contains { $0.lowercased() == shown.lowercased() }
                let label = isTaken ? column.name : shown
                names.append(label)
                list.append("\"\(column.name)\" AS \"\(label)\"")
            }
        }
        return [
            "DROP VIEW IF EXISTS \"live_\(plainName)\"",
            "CREATE VIEW \"live_\(plainName)\" AS SELECT \(list.joined(separator: ", ")) FROM \(name) WHERE live",
        ]
    }

    static let firstColumn = 4
    /// The shown values alone, at the same places.
    var shownSelection: String {
        "SELECT t.rid, t.id, NULL, 0, \(columns.map { "t.\"\($0.name)\"" }.joined(separator: ", ")) FROM \(name) t"
    }
    /// The columns of these slots, in order, and last the place.
    func update(_ written: [Int]) -> String {
        let assignments = written.flatMap { place in
            columns[slots[place].column..<slots[place].column + slots[place].count].map { "\"\($0.name)\" = ?" }
        }
        return "UPDATE \(name) SET \(assignments.joined(separator: ", ")) WHERE rid = ?"
    }
}
