import CRDT
import SQLiteStore
import Sales
import StoreInterface

/// Finds rows by what a file calls them: an id, or the text of a field.
///
/// Where the store has an index of the field, it is asked each time. Else all rows are looked at once, when the first of them is
/// sought, and remembered by a hash of their text: some 40 bytes a row. What a hash finds is compared before it counts.
struct RowFinder {
    enum Found {
        case row(RowID)
        case none
        case several
    }

    private struct Place: Hashable {
        let entity: EntityID
        let field: FieldID
    }

    private var maps: [Place: [UInt64: RowID]] = [:]
    /// Hashes that several rows share.
    private var shared: [Place: Set<UInt64>] = [:]

    /// The living row of `entity` whose `field` shows `value`, of those that belong to `parent` if one is given.
    mutating func row(
        of entity: Entity, where field: Field, is value: Value, parent: RowID?, _ view: StoreView
    ) throws -> (found: Found, shown: ShownRow?) {
        if view.isIndexed(field, of: entity) {
            let rows = try view.living(entity, where: field, is: value, limit: parent == nil ? 2 : 100)
                .filter { parent == nil || $0.parent == parent }
            guard let first = rows.first else { return (.none, nil) }
            return rows.count == 1 ? (.row(first.id), first) : (.several, first)
        }
        let place = Place(entity: entity.id, field: field.id)
        if maps[place] == nil { try fill(place, entity, field, view) }
        let hash = RowFinder.hash(value, parent)
        guard let id = maps[place]?[hash], let row = try view.shown(id, entity), row.lives, row.values[field.id] == value,
            parent == nil || row.parent == parent
        else { return (.none, nil) }
        return shared[place]?.contains(hash) == true ? (.several, row) : (.row(id), row)
    }

    /// Takes note of a row that has been written.
    mutating func note(_ id: RowID, of entity: Entity, _ field: Field, _ value: Value, parent: RowID?) {
        let place = Place(entity: entity.id, field: field.id)
        // Nobody has asked for it by this field yet: it will be found with the others.
        guard maps[place] != nil else { return }
        add(id, place, value, parent)
    }

    private mutating func fill(_ place: Place, _ entity: Entity, _ field: Field, _ view: StoreView) throws {
        maps[place] = [:]
        try view.forEachLiving(entity) { row in
            if let value = row.values[field.id] { add(row.id, place, value, row.parent) }
        }
    }

    private mutating func add(_ id: RowID, _ place: Place, _ value: Value, _ parent: RowID?) {
        // A row is sought alone, and with the row that it belongs to.
        for hash in [RowFinder.hash(value, nil)] + (parent.map { [RowFinder.hash(value, $0)] } ?? []) {
            if let other = maps[place]?[hash], other != id {
                shared[place, default: []].insert(hash)
            } else {
                maps[place]?[hash] = id
            }
        }
    }

    private static func hash(_ value: Value, _ parent: RowID?) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(value)
        hasher.combine(parent)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    /// The row that a reference names among those of some entities.
    mutating func row(_ text: String, among entities: [Entity], _ view: StoreView) throws -> Found {
        if text.utf8.count == 32, let id = RowID(text) {
            for entity in entities where try view.place(id, entity: entity.id) != nil { return .row(id) }
        }
        var found = Found.none
        for entity in entities {
            guard let field = entity.reference else { continue }
            switch (try row(of: entity, where: field, is: .text(text), parent: nil, view).found, found) {
            case (.row(let id), .none): found = .row(id)
            case (.none, _): break
            default: return .several
            }
        }
        return found
    }
}
