import CRDT
import LeadScoring
import SQLiteStore
import Sales

/// A living row's values, and the days on which they were written where that is asked for.
struct SeenRow {
    let id: RowID
    let parent: RowID?
    let values: [FieldID: Value]
    /// Empty where days of writing are not read.
    let writtenOn: [FieldID: Int]

    func text(_ field: Field) -> String? { if case .text(let text)? = values[field.id] { text } else { nil } }
    func day(_ field: Field) -> Int? { if case .date(let day)? = values[field.id] { Int(exactly: day) } else { nil } }
    func int(_ field: Field) -> Int? { if case .int(let int)? = values[field.id] { Int(exactly: int) } else { nil } }
    func link(_ field: Field) -> RowID? { if case .link(let row)? = values[field.id] { row } else { nil } }
    func float(_ field: Field) -> Double? { if case .float(let float)? = values[field.id] { float.value } else { nil } }

    func dayOfTime(_ field: Field) -> Int? {
        guard case .time(let milliseconds)? = values[field.id] else { return nil }
        return Int(milliseconds / millisecondsOfDay - (milliseconds % millisecondsOfDay < 0 ? 1 : 0))
    }

    /// Nil where the amount has no exact number of hundredths.
    func money(_ field: Field) -> Money? {
        guard case .group(let members)? = values[field.id],
            case .decimal(let amount)? = members.first(where: { $0.number == 1 })?.value, (-15...2).contains(amount.scale)
        else { return nil }
        var minor = amount.mantissa
        for _ in 0..<(2 - amount.scale) {
            let (product, overflow) = minor.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            minor = product
        }
        var currency = ""
        if case .text(let text)? = members.first(where: { $0.number == 2 })?.value { currency = text }
        return Money(minorUnits: minor, currency: currency)
    }

    /// From which day on the field's value may be used.
    ///
    /// - Parameter isLasting: Whether it is dated itself or never changes, so that in an imported history its day of writing says nothing.
    func written(_ field: Field, isLasting: Bool, _ dating: LeadRows.Dating) -> Int {
        switch dating {
        case .none: .min
        case .own where isLasting: .min
        case .own, .written: writtenOn[field.id] ?? .min
        }
    }
}

let millisecondsOfDay: Int64 = 86_400_000

/// Reads living rows of a store, with the days of writing or without.
struct RowReader {
    private let view: StoreView
    private let isDated: Bool

    init(_ view: StoreView, _ dating: LeadRows.Dating) {
        self.view = view
        isDated = dating != .none
    }

    func entity(_ name: String) throws -> Entity {
        guard let entity = view.schema.entity(named: name) else {
            throw SalesError(.unknownField, "There is no kind of row named '\(name)'. Update Satchel.")
        }
        return entity
    }

    /// The living rows of an entity: all of them, or those with these ids, or those under them.
    func rows(_ entity: Entity, _ ids: [RowID]?, under: Bool = false) throws -> [SeenRow] {
        var rows: [SeenRow] = []
        guard let ids else {
            if isDated {
                try view.forEachRow(of: entity) { if $0.lives { rows.append(seen($0, entity)) } }
            } else {
                try view.forEachLiving(entity) { rows.append(seen($0)) }
            }
            return rows
        }
        // In the order of ids, so that the order of evidence does not depend on how it was found.
        for id in ids.sorted() {
            let found = under ? try view.children(of: id, entity) : try view.shown(id, entity).map { $0.lives ? [$0] : [] } ?? []
            for row in found {
                if isDated, let state = try view.find(row.id, entity: entity.id) {
                    rows.append(seen(state, entity))
                } else {
                    rows.append(seen(row))
                }
            }
        }
        return rows
    }

    private func seen(_ row: ShownRow) -> SeenRow {
        SeenRow(id: row.id, parent: row.parent, values: row.values, writtenOn: [:])
    }

    private func seen(_ row: RowState, _ entity: Entity) -> SeenRow {
        var values: [FieldID: Value] = [:]
        var writtenOn: [FieldID: Int] = [:]
        for field in entity.allFields where field.kind != .set && field.kind != .counter {
            let cell = row[field.cell()]
            guard let head = cell.shown else { continue }
            values[field.id] = field.kind == .text ? .text(cell.text) : head.value
            writtenOn[field.id] = Int(head.stamp.milliseconds / millisecondsOfDay)
        }
        var parent: RowID?
        if case .link(let id)? = row[.parent].shown?.value { parent = id }
        return SeenRow(id: row.id, parent: parent, values: values, writtenOn: writtenOn)
    }
}
