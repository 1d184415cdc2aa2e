import CRDT
import Sales
import Simulation

/// Values at the ends of what each type holds, and those that no typed column can hold.
enum OddValues {
    static let plain: [Value] =
        [
            .null, .bool(true), .bool(false), .int(0), .int(1), .int(-1), .int(.max), .int(.min),
            .text(""), .text("plain"), .text("12"), .text("1e3"), .text("a\u{0}b"), .text("\u{0}"), .text("é"), .text("e\u{301}"),
            .text("张伟 😀"), .text("'; DROP TABLE customer; --"), .text(" \n\t\u{FEFF}"), .text("\u{10FFFF}"),
            .bytes([]), .bytes([0]), .bytes(Array(0...255)),
            .date(0), .date(-719_162), .date(-719_163), .date(2_932_896), .date(2_932_897), .date(.max), .date(.min),
            .time(0), .time(-1), .time(.max), .time(.min), .link(RowID(high: 0, low: 0)), .link(RowID(high: .max, low: .max)),
        ] + decimals.map(Value.decimal) + floats

    static let decimals: [Value.Decimal] = [
        (0, 0), (1, 0), (-1, 0), (15, 1), (-15, 1), (1, 2), (999_999_999_999_999, 0), (999_999_999_999_999, 2),
        (1_000_000_000_000_001, 0), (1_000_000_000_000_001, 2), (9_007_199_254_740_993, 1), (.max, 0), (.min, 0), (.max, 5),
        (.min, 19), (1, 20), (1, 21), (1, -18), (1, -19), (9, -18), (99, -17), (123_456_789_012_345, 15),
        (123_456_789_012_345, 20), (1, 400), (1, .max), (3, .min), (-3, -20),
    ].map { Value.Decimal(mantissa: $0.0, scale: $0.1) }

    static let floats: [Value] = [
        0, -0.0, 1, -1, 0.1, 1.0 / 3, .pi, 1e300, -1e300, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude,
        9_007_199_254_740_992, 9_223_372_036_854_775_808, 1e15, 1e16, 123_456_789.125, -23.0,
    ].compactMap { Value.Float($0).map(Value.float) }

    static let groups: [Value] = {
        func money(_ mantissa: Int64, _ scale: Int32, _ currency: String) -> [Value.Member] {
            [
                Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: mantissa, scale: scale))),
                Value.Member(number: 2, value: .text(currency)),
            ]
        }
        let members: [[Value.Member]] = [
            [], money(1_250, 2, "EUR"), money(0, 0, ""), money(1, 0, "C\u{0}NY"), money(.max, 3, "CNY"), money(-5, 1, "12"),
            [Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: 5, scale: 0)))],
            [Value.Member(number: 2, value: .text("EUR"))], [Value.Member(number: 3, value: .text("of a later version"))],
            money(7, 0, "EUR") + [Value.Member(number: 3, value: .int(1))],
            [Value.Member(number: 1, value: .null), Value.Member(number: 2, value: .null)],
            [Value.Member(number: 1, value: .int(5)), Value.Member(number: 2, value: .text("EUR"))],
            [Value.Member(number: 1, value: .text("5")), Value.Member(number: 2, value: .int(3))],
            [Value.Member(number: 0, value: .bool(true)), Value.Member(number: .max, value: .bytes([1]))],
        ]
        return members.map(Value.group)
    }()
}

/// What the simulator's people do not write: every entity and those of later versions and workspaces, parents where none belong,
/// fields and values that the schema does not know or takes for something else.
func oddParts(on store: MemoryStore, besides parts: [Part], _ random: inout Generator) -> [Part] {
    let entities =
        Schema.shipped.entities.filter { $0.name != "person" }.map(\.id) + [Entities.ofLaterVersion, Entities.ofWorkspace]
    let taken = Set(parts.map(\.row))
    let rows = store.shownRows.values.filter { !taken.contains(.existing($0.id)) }.sorted { $0.id < $1.id }
    // Notes more often than others: only texts wait at the hub.
    let notes = rows.filter { $0.entity == Entities.note }
    let old = random.chance(70) ? random.pick(notes.isEmpty || random.chance(50) ? rows : notes) : nil
    let entity = random.chance(30) ? Entities.note : random.pick(entities) ?? Entities.note
    let row = old ?? RowState(id: RowID(high: 0, low: 0), entity: entity)
    var changes: [CellKey: Change] = [:]
    for _ in 0..<random.within(1...3) {
        let change = oddChange(of: row, &random)
        changes[change.cell] = change
    }
    changes[.life] = Change(cell: .life, replaces: row[.life].heads.map(\.id), content: .life(random.chance(90)))
    return [Part(row: old.map { .existing($0.id) } ?? .created(50), entity: row.entity, changes: Array(changes.values))]
}

private func oddChange(of row: RowState, _ random: inout Generator) -> Change {
    let isText = row.entity == Entities.note && random.chance(60)
    let field =
        isText
        ? Schema.shipped.entity(row.entity)?.field(named: "body")
        : random.chance(80) ? random.pick(Schema.shipped.entity(row.entity)?.fields ?? []) : nil
    let strange: [FieldID] = [.parent, .parent, .scope, .shipped(77), .shipped(.max), .workspace(high: 1, low: .max)]
    let id = field?.id ?? random.pick(strange) ?? .scope
    // The hub refuses a shipped field that is written as another kind.
    let kinds: [FieldKind] = [.register, .group, .set, .counter, .text]
    let kind =
        !isText && random.chance(5)
        ? random.pick(kinds) ?? .register : field?.kind ?? (id == .parent ? .register : random.pick(kinds) ?? .set)
    let value = random.pick(OddValues.plain) ?? .null
    let cell = CellKey(field: id, kind: kind, element: kind == .set ? value.encoded : [])
    let heads = row[cell].heads.map(\.id)
    let content: Content =
        switch kind {
        case .register: .register(id == .parent && random.chance(60) ? .link(RowID(high: 3, low: random.next())) : value)
        case .group: .group(random.pick(OddValues.groups) ?? .group([]))
        case .set: .element(present: random.chance(70))
        case .counter: .counter(delta: random.pick([1, -1, .max, .min, 0]) ?? 0)
        case .text: .text([TextEdit(position: 0, deleted: 0, inserted: random.pick(["a", "\u{0}", "é", "e\u{301}", ""]) ?? "")])
        case .life: .life(true)
        }
    let named = kind == .counter ? [] : kind == .text || random.chance(50) ? heads : Array(heads.prefix(1))
    return Change(cell: cell, replaces: named, content: content)
}
