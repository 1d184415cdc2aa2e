import CRDT
import Sales
import Sync

/// What a person at a laptop writes, by the rules for writers: an edit names the shown head of a register (in a form: the heads that
/// were on the screen when it was opened), all heads of a set's element, of a life, of a text; `resolve` names all heads; every
/// change also writes the row's life, and a delete writes only that.
package struct Person: Sendable {
    /// A form that stays open while other things happen.
    private struct Form: Sendable {
        let row: RowID
        let entity: EntityID
        let cell: CellKey
        let names: [TransactionID]
    }

    private struct Target {
        let reference: RowReference
        let entity: Entity
        let state: RowState
        var changes: [CellKey: Change] = [:]

        mutating func link(_ field: FieldID, to row: RowID?) {
            guard let row else { return }
            let cell = CellKey(field: field, kind: .register)
            changes[cell] = Change(cell: cell, replaces: state[cell].heads.map(\.id), content: .register(.link(row)))
        }
    }

    private var forms: [Form] = []

    package init() {}

    /// Forgets what was on the screen.
    package mutating func closeForms() { forms = [] }

    /// Opens a form on some register: what it shows now is what its saving will name.
    package mutating func openForm(on store: MemoryStore, _ random: inout Generator) {
        let rows = store.shownRows.values.sorted { $0.id < $1.id }
        guard let row = random.pick(rows), let entity = store.schema.entity(row.entity),
            let field = random.pick(entity.fields.filter { $0.kind == .register })
        else { return }
        let heads = row[field.cell()].heads.map(\.id)
        forms.append(
            Form(row: row.id, entity: row.entity, cell: field.cell(), names: field.needsReview ? Array(heads.prefix(1)) : heads))
    }

    /// The parts of one transaction; empty if there was nothing to do.
    ///
    /// - Parameter scopes: Those that a new row may be put into.
    package mutating func parts(on store: MemoryStore, scopes: [ScopeID] = [], _ random: inout Generator) -> [Part] {
        let schema = store.schema
        let rows = store.shownRows.values.filter { schema.entity($0.entity)?.isWrittenByHub != true }.sorted { $0.id < $1.id }
        let own = schema.entities.filter { !$0.id.isShipped }.map(\.name)
        var targets = [Target]()
        if rows.count < 2 || random.chance(6) {
            for ordinal in 0..<UInt32(random.within(1...2)) {
                guard let name = random.pick(["customer", "customer", "lead", "note", "product"] + own),
                    let entity = schema.entity(named: name)
                else { continue }
                let empty = RowState(id: RowID(high: 0, low: 0), entity: entity.id)
                var target = Target(reference: .created(ordinal), entity: entity, state: empty)
                target.link(.scope, to: entity.isRoot && random.chance(20) ? random.pick(scopes) : nil)
                let parents = rows.filter { row in entity.parents.contains(schema.entity(row.entity)?.name ?? "") }
                target.link(.parent, to: random.pick(parents)?.id)
                targets.append(target)
            }
        }
        for row in random.shuffled(rows).prefix(targets.isEmpty ? random.within(1...3) : random.below(2)) {
            guard let entity = schema.entity(row.entity) else { continue }
            targets.append(Target(reference: .existing(row.id), entity: entity, state: row))
        }
        var parts = [Part]()
        for var target in targets {
            fill(&target, &random)
            let classes = Dictionary(grouping: target.changes.values) { target.entity.field($0.cell.field)?.sensitivity ?? 0 }
            for (sensitivity, changes) in classes.sorted(by: { $0.key < $1.key }) {
                parts.append(
                    Part(row: target.reference, entity: target.entity.id, sensitivity: sensitivity, changes: changes))
            }
        }
        if random.chance(25), let form = forms.popLast(), !parts.contains(where: { $0.row == .existing(form.row) }) {
            parts.append(saved(form, store, &random))
        }
        if !parts.isEmpty, random.chance(8), let person = Schema.shipped.entity(named: "person"), let field = person.fields.first
        {
            // Only the hub writes members, so it will refuse the whole transaction.
            parts.append(
                Part(
                    reference: .created(99), entity: person.id,
                    [
                        Change(cell: .life, replaces: [], content: .life(true)),
                        Change(cell: field.cell(), replaces: [], content: .register(.text("an intruder"))),
                    ]))
        }
        return parts
    }

    private func saved(_ form: Form, _ store: MemoryStore, _ random: inout Generator) -> Part {
        let row = store.row(form.row, entity: form.entity)
        return Part(
            reference: .existing(form.row), entity: form.entity,
            [
                life(of: row, true),
                Change(cell: form.cell, replaces: form.names, content: .register(.text("form \(random.below(100))"))),
            ])
    }

    private func life(of row: RowState, _ lives: Bool) -> Change {
        Change(cell: .life, replaces: row[.life].heads.map(\.id), content: .life(lives))
    }

    private func fill(_ target: inout Target, _ random: inout Generator) {
        let isNew = if case .created = target.reference { true } else { false }
        let life: Bool
        if !isNew, random.chance(10) {
            life = false
        } else {
            life = true
            for _ in 0..<random.within(1...3) { change(&target, &random) }
        }
        target.changes[.life] = self.life(of: target.state, life)
    }

    private func change(_ target: inout Target, _ random: inout Generator) {
        let own = target.entity.fields.filter { !$0.id.isShipped }
        let fields = !own.isEmpty && random.chance(30) ? own : target.entity.fields
        guard let field = random.pick(fields) else { return }
        if random.chance(1) {
            // A program that takes a field for what it is not; the hub refuses that.
            let cell = CellKey(field: field.id, kind: field.kind == .counter ? .register : .counter)
            let content: Content = field.kind == .counter ? .register(.int(1)) : .counter(delta: 1)
            target.changes[cell] = Change(cell: cell, replaces: [], content: content)
            return
        }
        switch field.kind {
        case .register, .group:
            let heads = target.state[field.cell()].heads.map(\.id)
            let isResolved = heads.count > 1 && random.chance(40)
            let value = value(of: field, &random)
            target.changes[field.cell()] = Change(
                cell: field.cell(), replaces: isResolved ? heads : Array(heads.prefix(1)),
                content: field.kind == .group ? .group(value) : .register(value))
        case .set:
            let cell = field.cell(element: .text("tag \(random.below(3))"))
            target.changes[cell] = Change(
                cell: cell, replaces: target.state[cell].heads.map(\.id), content: .element(present: random.chance(60)))
        case .counter:
            let delta = Int64(random.within(-2...3))
            target.changes[field.cell()] = Change(cell: field.cell(), replaces: [], content: .counter(delta: delta))
        case .text:
            let state = target.state[field.cell()]
            target.changes[field.cell()] = Change(
                cell: field.cell(), replaces: state.heads.map(\.id), content: .text(edits(of: state.text, &random)))
        case .life:
            break
        }
    }

    private func value(of field: Field, _ random: inout Generator) -> Value {
        switch field.type {
        case .text: random.chance(10) ? .null : .text("v\(random.below(1_000))")
        case .int: .int(Int64(random.below(1_000)) - 500)
        case .decimal: .decimal(Value.Decimal(mantissa: Int64(random.below(10_000)), scale: 2))
        case .float: Value.Float(Double(random.below(1_000)) / 8).map(Value.float) ?? .null
        case .bool: .bool(random.chance(50))
        case .date: .date(Int64(random.below(20_000)))
        case .time: .time(Int64(random.below(1_000_000)))
        case .bytes: .bytes([UInt8(random.below(256)), UInt8(random.below(256))])
        case .link: .link(RowID(high: random.next(), low: random.next()))
        case .geo:
            .group([
                Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: Int64(random.below(900)) + 1, scale: 1))),
                Value.Member(number: 2, value: .decimal(Value.Decimal(mantissa: Int64(random.below(1_800)) + 1, scale: 1))),
            ])
        case .quantity:
            .group([
                Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: Int64(random.below(900)) + 1, scale: 0))),
                Value.Member(number: 2, value: .text(random.chance(50) ? "pcs" : "kg")),
            ])
        case .money:
            .group([
                Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: Int64(random.below(900)) + 1, scale: 1))),
                Value.Member(number: 2, value: .text(random.chance(50) ? "EUR" : "CNY")),
            ])
        }
    }

    /// Edits of a text: typed at one place or two, often at the very start or end, where concurrent ones meet.
    private func edits(of text: String, _ random: inout Generator) -> [TextEdit] {
        let old = Array(text.unicodeScalars)
        let place = random.chance(30) ? 0 : random.chance(40) ? old.count : random.below(old.count + 1)
        let deleted = random.chance(35) ? min(random.within(1...4), old.count - place) : 0
        let letters = Array("abcxyz 你好é\u{301}😀".unicodeScalars)
        var typed = String.UnicodeScalarView()
        for _ in 0..<random.below(5) { typed.append(letters[random.below(letters.count)]) }
        let first = TextEdit(position: place, deleted: deleted, inserted: String(typed))
        let changed = TextGraph.applying([first], to: text)
        guard random.chance(60) else {
            // As an editor reports it, keystroke by keystroke.
            let count = changed.unicodeScalars.count
            return [first, TextEdit(position: random.below(count + 1), deleted: 0, inserted: "!")]
        }
        // As a form saves it: only the texts before and after are known.
        return TextEdit.difference(from: text, to: changed)
    }
}

extension Part {
    fileprivate init(reference: RowReference, entity: EntityID, _ changes: [Change]) {
        self.init(row: reference, entity: entity, changes: changes)
    }
}
