import CRDT
import SQLiteStore
import Sales
import StoreInterface

// A person's morning page, made of what the other commands know.
extension Agent {
    /// - Parameter limit: At most so many of each kind.
    func today(limit: Int) throws -> TodayResult {
        // Each of these reads the store by itself, and none may within another.
        let leads = try leads(limit: limit, explain: nil).leads
        let suggestions = try openTags(limit: limit)
        let open = try conflicts().conflicts
        let drafts = try drafts().drafts
        return try store.read { view in
            let day = Int64(try today(view))
            let running = try running(view)
            let mine = open.filter { $0.needsReview || $0.sides.contains { $0.isMine == true } }
            var told = try told(in: open, view)
            let inConflict = Set(told.map { "\($0.row).\($0.field)" })
            told += try settledAgainst(5_000, view).filter { !inConflict.contains("\($0.row).\($0.field)") }
            return TodayResult(
                day: CalendarDay.text(day) ?? "", person: try person(author(view), view),
                visits: Array(try visits(day, view).filter { $0.row != running?.row }.prefix(limit)), leads: leads,
                nextSteps: Array(try nextSteps(day, view).prefix(limit)), tasks: Array(try tasks(day, view).prefix(limit)),
                suggestions: suggestions.tags, suggestionsTotal: suggestions.total, conflicts: Array(mine.prefix(limit)),
                conflictsTotal: mine.count, drafts: drafts, told: Array(told.prefix(limit)), running: running)
        }
    }

    /// The visits of today, and those of the last two weeks that nothing was written of: no time, no note, no recording.
    private func visits(_ today: Int64, _ view: StoreView) throws -> [TodayResult.Due] {
        let entity = try requireEntity("visit")
        var due = [TodayResult.Due]()
        try view.forEachLiving(entity) { row in
            guard let day = day(row, "day", entity), day <= today, day > today - 14 else { return }
            let state = ["purpose", "start", "duration"].map { entity.field(named: $0).flatMap { row.values[$0.id] } }
            if day < today {
                guard state[1] == nil, state[2] == nil else { return }
                for name in ["note", "voice", "photo"] {
                    guard let kind = store.schema.entity(named: name) else { continue }
                    if try !view.children(of: row.id, kind).isEmpty { return }
                }
            }
            due.append(try self.due(row, entity, day, today, state: nil, view))
        }
        return due.sorted { ($1.day, $0.row) < ($0.day, $1.row) }
    }

    /// Leads and opportunities that are open, and whose next step was due before today.
    private func nextSteps(_ today: Int64, _ view: StoreView) throws -> [TodayResult.Due] {
        var due = [TodayResult.Due]()
        for name in ["lead", "opportunity"] {
            let entity = try requireEntity(name)
            try view.forEachLiving(entity) { row in
                guard let day = day(row, "next_step", entity), day < today, try isOwn(row, "owner", entity, view) else { return }
                let stage = text(row, "stage", entity)
                if ["won", "lost"].contains(stage) { return }
                due.append(try self.due(row, entity, day, today, state: stage, view))
            }
        }
        return due.sorted { ($0.day, $0.row) < ($1.day, $1.row) }
    }

    /// Tasks of this person, or of nobody, that are due.
    private func tasks(_ today: Int64, _ view: StoreView) throws -> [TodayResult.Due] {
        let entity = try requireEntity("task")
        var due = [TodayResult.Due]()
        try view.forEachLiving(entity) { row in
            guard let day = day(row, "due", entity), day <= today, try isOwn(row, "assignee", entity, view) else { return }
            let state = text(row, "state", entity)
            if ["done", "dropped"].contains(state) { return }
            due.append(try self.due(row, entity, day, today, state: state, view))
        }
        return due.sorted { ($0.day, $0.row) < ($1.day, $1.row) }
    }

    private func due(
        _ row: ShownRow, _ entity: Entity, _ day: Int64, _ today: Int64, state: String?, _ view: StoreView
    ) throws -> TodayResult.Due {
        TodayResult.Due(
            row: row.id.description, entity: entity.name, title: title(row, entity), customer: try customer(above: row, view),
            day: CalendarDay.text(day) ?? "", isOverdue: day < today, state: state?.isEmpty == true ? nil : state)
    }

    /// The name of the customer that a row hangs on, directly or through others.
    private func customer(above row: ShownRow, _ view: StoreView) throws -> String {
        let customer = try requireEntity("customer")
        var parent = row.parent
        for _ in 0..<4 {
            guard let id = parent else { return "" }
            if let found = try view.shown(id, customer) { return title(found, customer) }
            parent = try ["visit", "lead", "opportunity"].lazy.compactMap { self.store.schema.entity(named: $0) }
                .compactMap { try view.shown(id, $0) }.first?.parent
        }
        return ""
    }

    /// Whether a row is this person's by its link or his name, or nobody's.
    private func isOwn(_ row: ShownRow, _ name: String, _ entity: Entity, _ view: StoreView) throws -> Bool {
        guard let value = entity.field(named: name).flatMap({ row.values[$0.id] }) else { return true }
        let author = try author(view)
        switch value {
        case .null: return true
        case .link(let id): return id == RowID(high: author.high, low: author.low)
        case .text(let text): return try text.isEmpty || text == view.text(Key.authorName)
        default: return false
        }
    }

    private func day(_ row: ShownRow, _ name: String, _ entity: Entity) -> Int64? {
        guard case .date(let day)? = entity.field(named: name).flatMap({ row.values[$0.id] }) else { return nil }
        return day
    }

    private func text(_ row: ShownRow, _ name: String, _ entity: Entity) -> String {
        guard let field = entity.field(named: name), let value = row.values[field.id] else { return "" }
        return field.text(value)
    }
}
