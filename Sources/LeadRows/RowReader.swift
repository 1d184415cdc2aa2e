import CRDT
import LeadScoring
import Sales
import StoreInterface

/// The fields of an entity that are read, by their places.
struct ReadFields {
    let entity: Entity
    let fields: [Field]
}

/// A living row's values, and the days on which they were written where that is asked for. Fields are named by their places in `ReadFields`.
struct SeenRow {
    let id: RowID
    let parent: RowID?
    /// Where the row stands in its table; nil for one whose values were read already.
    private let line: ShownLine?
    private let values: [Value?]
    /// Empty where days of writing are not read.
    private let writtenOn: [Int]

    init(_ line: ShownLine) {
        id = line.id
        parent = line.parent
        self.line = line
        values = []
        writtenOn = []
    }

    init(_ row: ShownRow, _ fields: ReadFields) {
        id = row.id
        parent = row.parent
        line = nil
        values = fields.fields.map { row.values[$0.id] }
        writtenOn = []
    }

    init(_ row: RowState, _ fields: ReadFields) {
        id = row.id
        if case .link(let id)? = row[.parent].shown?.value { parent = id } else { parent = nil }
        line = nil
        values = fields.fields.map { field in
            let cell = row[field.cell()]
            return cell.shown.map { field.kind == .text ? .text(cell.text) : $0.value }
        }
        writtenOn = fields.fields.map { field in
            row[field.cell()].shown.map { Int($0.stamp.milliseconds / millisecondsOfDay) } ?? .min
        }
    }

    func text(_ place: Int) -> String? {
        if let line { return line.text(place) }
        if case .text(let text)? = values[place] { return text }
        return nil
    }

    /// Days since 1970; nil also for one that no calendar has. Any laptop may have written it, and days are counted with from here on.
    func day(_ place: Int) -> Int? {
        if let line { return line.day(place).flatMap(SeenRow.believable) }
        if case .date(let day)? = values[place] { return SeenRow.believable(day) }
        return nil
    }

    private static func believable(_ day: Int64) -> Int? { CalendarDay.days.contains(day) ? Int(day) : nil }

    func int(_ place: Int) -> Int? {
        if let line { return line.int(place).flatMap { Int(exactly: $0) } }
        if case .int(let int)? = values[place] { return Int(exactly: int) }
        return nil
    }

    func link(_ place: Int) -> RowID? {
        if let line { return line.link(place) }
        if case .link(let row)? = values[place] { return row }
        return nil
    }

    func float(_ place: Int) -> Double? {
        if let line { return line.float(place) }
        if case .float(let float)? = values[place] { return float.value }
        return nil
    }

    /// Milliseconds since 1970.
    func time(_ place: Int) -> Int64? {
        if let line { return line.int(place) }
        if case .time(let time)? = values[place] { return time }
        return nil
    }

    func dayOfTime(_ place: Int) -> Int? {
        time(place).flatMap { SeenRow.believable($0 / millisecondsOfDay - ($0 % millisecondsOfDay < 0 ? 1 : 0)) }
    }

    /// Nil where the amount has no exact number of hundredths.
    func money(_ place: Int) -> Money? {
        let value = line.map { $0.group(place) } ?? values[place]
        guard case .group(let members)? = value,
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

    /// From which day on a field's value may be used.
    ///
    /// - Parameter isLasting: Whether it is dated itself or never changes, so that in an imported history its day of writing says nothing.
    func written(_ place: Int, isLasting: Bool, _ dating: LeadRows.Dating) -> Int {
        switch dating {
        case .none: .min
        case .own where isLasting: .min
        case .own, .written: writtenOn.isEmpty ? .min : writtenOn[place]
        }
    }
}

let millisecondsOfDay: Int64 = 86_400_000

/// Reads living rows of a store, with the days of writing or without.
struct RowReader {
    private let view: any StoreReader
    private let isDated: Bool

    init(_ view: any StoreReader, _ dating: LeadRows.Dating) {
        self.view = view
        isDated = dating != .none
    }

    func fields(_ entity: String, _ names: [String]) throws -> ReadFields {
        guard let entity = view.schema.entity(named: entity) else {
            throw SalesError(.unknownField, "There is no kind of row named '\(entity)'. Update Satchel.")
        }
        return ReadFields(entity: entity, fields: try names.map { try entity.require($0) })
    }

    /// Visits the living rows of an entity: all of them, or those with these ids, or those under them.
    func each(_ fields: ReadFields, _ ids: [RowID]?, under: Bool = false, _ body: (SeenRow) throws -> Void) throws {
        let entity = fields.entity
        guard let ids else {
            if isDated {
                try view.forEachRow(of: entity) { if $0.lives { try body(SeenRow($0, fields)) } }
            } else {
                try view.forEachLiving(entity, reading: fields.fields) { try body(SeenRow($0)) }
            }
            return
        }
        for id in ids {
            let found = under ? try view.children(of: id, entity) : try view.shown(id, entity).map { $0.lives ? [$0] : [] } ?? []
            for row in found {
                if isDated, let state = try view.find(row.id, entity: entity.id) {
                    try body(SeenRow(state, fields))
                } else {
                    try body(SeenRow(row, fields))
                }
            }
        }
    }
}
