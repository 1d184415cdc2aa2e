import CRDT
import CommandSocket
import SQLiteStore
import Sales
import StoreInterface
import Tagging

/// A visit while it is captured: it begins, gets its tags and next steps, and ends. Notes and recordings are rows like any others.
///
/// That a visit runs is said by its row, which has a beginning and no length; which one it is on this laptop is a setting of the store,
/// written together with the row. So a laptop that dies in mid-visit knows it again, and nothing else has to be kept.
extension Agent {
    /// A visit that is ended later than this after its beginning was forgotten rather than long.
    private static let longestVisit: Int64 = 12 * 60

    /// - Parameter offset: Minutes east of Greenwich, by which the visit's day is meant.
    func startVisit(_ reference: String, purpose: String?, stage: String?, offset: Int) throws -> VisitResult {
        let entity = try requireEntity("visit")
        let customer = try customer(reference)
        let (id, isNew) = try store.write { editor -> (RowID, Bool) in
            if let running = try runningVisit(editor) {
                // The same again, from a script or a second window, is no second visit.
                if running.parent == customer { return (running.id, false) }
                throw CommandFailure(
                    "visit-running",
                    "Another visit is still running. End it with: satchel visit stop; or go on with it: satchel visit start")
            }
            let now = try now(editor)
            try requireStage(stage, editor)
            var created: RowID?
            try commit(editor) { builder in
                let row = builder.create(entity.id, parent: customer)
                created = row.id(in: builder.id)
                let values: [(String, Value)] = [("day", .date(Agent.day(of: now, offset))), ("start", .time(now))]
                for (name, value) in values {
                    let field = try entity.require(name)
                    builder.write(.register(value), to: field.cell(), of: row, sensitivity: field.sensitivity)
                }
                if let purpose, !purpose.isEmpty {
                    try builder.assign(Assignment(field: "purpose", value: purpose), entity.require("purpose"), to: row)
                }
            }
            guard let created else { throw StoreError(.failed, "The visit could not be written.") }
            try editor.set(Key.runningVisit, created.bytes)
            return (created, true)
        }
        onWrite()
        return VisitResult(visit: try store.read { try visit(id, stage: stage, $0) }, isNew: isNew)
    }

    /// - Parameter reference: Nil for the running visit.
    func visit(_ reference: String?, stage: String?) throws -> VisitResult {
        try store.read { view in
            try requireStage(stage, view)
            let id = try reference.map { try requireRow($0, entity: "visit", view).0.id } ?? runningVisit(view)?.id
            return VisitResult(visit: try id.map { try visit($0, stage: stage, view) })
        }
    }

    /// - Parameter minutes: How long it took; nil for until now.
    func stopVisit(minutes: Int?) throws -> VisitResult {
        let entity = try requireEntity("visit")
        let id = try store.write { editor -> RowID in
            guard let running = try runningVisit(editor), let row = try editor.find(running.id, entity: entity.id),
                let start = time(running, "start", entity)
            else {
                throw CommandFailure("no-visit", "No visit is running. Begin one with: satchel visit start CUSTOMER")
            }
            let passed = max(0, (try now(editor) - start + 30_000) / 60_000)
            guard minutes != nil || passed <= Agent.longestVisit else {
                throw CommandFailure(
                    "visit-long", "The visit began more than 12 hours ago. Say how long it took: satchel visit stop --minutes 45",
                    exitStatus: 2)
            }
            try commit(editor) { builder in
                let length = Assignment(field: "duration", value: String(minutes.map(Int64.init) ?? passed))
                try builder.assign(length, entity.require("duration"), to: row)
            }
            try editor.set(Key.runningVisit, nil)
            return running.id
        }
        onWrite()
        return try visit(id.description, stage: nil)
    }

    /// Ticks tags as a phone does: they hang on the visit's last note, or on one without words if there is none.
    func tickTags(_ names: [String], of reference: String) throws -> VisitResult {
        let (note, tag) = (try requireEntity("note"), try requireEntity("tag"))
        let id = try store.write { editor -> RowID in
            let (row, _) = try requireRow(reference, entity: "visit", editor)
            for name in names { try requireTag(name, editor) }
            let last = try editor.children(of: row.id, note).last?.id
            let standing = try last.map { try tagViews(of: $0, note, editor) } ?? []
            let new = names.filter { name in !standing.contains { $0.tag == name && $0.isByPerson } }
            guard !new.isEmpty else { return row.id }
            try commit(editor) { builder in
                let parent = last ?? builder.create(note.id, parent: row.id).id(in: builder.id)
                for name in new {
                    let created = builder.create(tag.id, parent: parent)
                    for (field, value) in [("tag", name), ("field", "body"), ("model", "preset")] {
                        builder.write(.register(.text(value)), to: try tag.require(field).cell(), of: created)
                    }
                }
            }
            return row.id
        }
        onWrite()
        return try visit(id.description, stage: nil)
    }

    /// Adds what is to be done next, as a task of the visit. Its day is the one that the text names.
    func addNextStep(_ text: String, to reference: String, offset: Int) throws -> ChangeResult {
        let entity = try requireEntity("task")
        let result = try store.write { editor in
            let (visit, _) = try requireRow(reference, entity: "visit", editor)
            let due = Agent.day(in: text, on: Agent.day(of: try now(editor), offset))
            var created: RowID?
            let transaction = try commit(editor) { builder in
                let row = builder.create(entity.id, parent: visit.id)
                created = row.id(in: builder.id)
                var values = [("title", text), ("state", "open")]
                if let due { values.append(("due", due)) }
                for (name, value) in values {
                    try builder.assign(Assignment(field: name, value: value), entity.require(name), to: row)
                }
                // Before a hub is joined nobody knows as whom this person will be known there.
                if try editor.setting(StoreView.Key.workspace) != nil {
                    let author = try author(editor)
                    let field = try entity.require("assignee")
                    builder.write(
                        .register(.link(RowID(high: author.high, low: author.low))), to: field.cell(), of: row,
                        sensitivity: field.sensitivity)
                }
            }
            guard let created, let row = try editor.find(created, entity: entity.id) else {
                throw StoreError(.failed, "The next step could not be written.")
            }
            return ChangeResult(row: try view(row, entity, editor), transaction: transaction?.id.description)
        }
        onWrite()
        return result
    }

    /// Sets a task's day to the one that is meant by words.
    func setDue(_ reference: String, _ text: String, offset: Int) throws -> ChangeResult {
        let day = try store.read { Agent.day(in: text, on: Agent.day(of: try now($0), offset)) }
        guard let day else {
            throw SalesError(.badValue, "That names no day. Write it as 2026-12-01, or in words: Friday, in 3 days, 下周二.")
        }
        return try set(reference, entity: "task", ["due=\(day)"], shown: nil)
    }

    /// The visit that runs on this laptop.
    func running(_ view: StoreView) throws -> RunningVisit? {
        guard let row = try runningVisit(view), let start = time(row, "start", try requireEntity("visit")) else { return nil }
        return RunningVisit(row: row.id.description, customer: try customerName(of: row, view), started: start)
    }

    // MARK: What is needed for it

    private func runningVisit(_ view: StoreView) throws -> ShownRow? {
        let entity = try requireEntity("visit")
        guard let id = try view.setting(Key.runningVisit).flatMap({ RowID(bytes: $0) }),
            let row = try view.shown(id, entity), row.lives, time(row, "start", entity) != nil
        else { return nil }
        // Somebody may have filled in its length on another laptop.
        if case .int? = row.values[try entity.require("duration").id] { return nil }
        return row
    }

    private func visit(_ id: RowID, stage: String?, _ view: StoreView) throws -> VisitView {
        let entity = try requireEntity("visit")
        guard let row = try view.shown(id, entity) else { throw StoreError(.damaged, "The visit cannot be read.") }
        let stage = try stage ?? self.stage(of: row.parent, view)
        let (note, task) = (try requireEntity("note"), try requireEntity("task"))
        let notes = try view.children(of: id, note)
        let ticked = Set(try notes.flatMap { try tagViews(of: $0.id, note, view) }.filter(\.isByPerson).map(\.tag))
        let all = try taxonomy(view)
        var offered = all.presets.first { $0.stage == stage }?.tags.map(\.rawValue) ?? []
        // What was ticked from another stage's tags is shown, too.
        offered += ticked.subtracting(offered).sorted()
        let presets = offered.map { name in
            let words = all.description(of: Tag(name))
            return VisitView.Preset(
                tag: name, english: words?.english ?? name, chinese: words?.chinese ?? name, isTicked: ticked.contains(name))
        }
        func text(_ name: String, _ row: ShownRow, _ entity: Entity) -> String? {
            guard let field = entity.field(named: name), let value = row.values[field.id] else { return nil }
            let text = field.text(value)
            return text.isEmpty ? nil : text
        }
        let body = try note.require("body")
        var length: Int64?
        if case .int(let minutes)? = row.values[try entity.require("duration").id] { length = minutes }
        return VisitView(
            row: id.description, customer: try customerName(of: row, view), customerRow: row.parent?.description ?? "",
            purpose: text("purpose", row, entity), started: time(row, "start", entity), minutes: length,
            isRunning: try runningVisit(view)?.id == id, stage: stage, presets: presets,
            notes: notes.map { $0.text(body) }.filter { !$0.isEmpty }, noteRow: notes.last?.id.description,
            recordings: try view.children(of: id, requireEntity("voice")).count,
            nextSteps: try view.children(of: id, task).map {
                VisitView.NextStep(row: $0.id.description, title: title($0, task), due: text("due", $0, task))
            })
    }

    private func customerName(of visit: ShownRow, _ view: StoreView) throws -> String {
        try visit.parent.map { try title($0, requireEntity("customer"), view) } ?? ""
    }

    /// How far the customer's furthest open lead or opportunity has come, of the stages that have tags to tick.
    private func stage(of customer: RowID?, _ view: StoreView) throws -> String {
        let stages = try taxonomy(view).presets.map(\.stage)
        var furthest = 0
        var hasWon = false
        for name in ["lead", "opportunity"] {
            let entity = try requireEntity(name)
            guard let customer, let field = entity.field(named: "stage") else { continue }
            for row in try view.children(of: customer, entity) {
                guard let value = row.values[field.id] else { continue }
                let stage = field.text(value)
                if stage == "won" { hasWon = true } else { furthest = max(furthest, stages.firstIndex(of: stage) ?? 0) }
            }
        }
        if furthest == 0, hasWon, stages.contains("won") { return "won" }
        return stages.indices.contains(furthest) ? stages[furthest] : ""
    }

    private func requireStage(_ stage: String?, _ view: StoreView) throws {
        guard let stage else { return }
        let stages = try taxonomy(view).presets.map(\.stage)
        guard stages.contains(stage) else {
            throw SalesError(.badValue, "There is no stage '\(stage.prefix(40))'. There are: \(stages.joined(separator: ", ")).")
        }
    }

    /// The customer that is meant: by id, key or name, or else by letters of the name that no other has.
    private func customer(_ reference: String) throws -> RowID {
        do {
            return try store.read { try requireRow(reference, entity: "customer", $0).0.id }
        } catch let error as SalesError where error.code == .notFound {
            let found = try complete("row", reference, entity: "customer", limit: 20).candidates
            // A row may be found by its key and by its name.
            var rows: [(id: RowID, text: String)] = []
            try store.read { view in
                for one in found {
                    let (row, entity) = try requireRow(one.text, entity: "customer", view)
                    if !rows.contains(where: { $0.id == row.id }) {
                        rows.append((row.id, "\(row.id.description.prefix(12)) \(try title(row.id, entity, view))"))
                    }
                }
            }
            guard let first = rows.first else { throw error }
            guard rows.count == 1 else {
                let list = rows.prefix(8).map(\.text).joined(separator: "\n  ")
                throw SalesError(.badValue, "'\(reference.prefix(60))' fits several rows; use the id:\n  \(list)")
            }
            return first.id
        }
    }

    private func time(_ row: ShownRow, _ name: String, _ entity: Entity) -> Int64? {
        guard case .time(let time)? = entity.field(named: name).flatMap({ row.values[$0.id] }) else { return nil }
        return time
    }

    /// The number of the calendar's day at a time, where clocks are so many minutes ahead of Greenwich.
    private static func day(of time: Int64, _ offset: Int) -> Int64 {
        let local = time + Int64(max(-1_440, min(1_440, offset))) * 60_000
        return local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    }

    /// The first day that a text names, as it is typed; of several in a row the last. Weeks and months are no day.
    private static func day(in text: String, on today: Int64) -> String? {
        guard let written = CalendarDay.text(today).flatMap({ NoteDay($0) }) else { return nil }
        for entity in EntityReader.days.entities(in: text, written: written) {
            guard case .date(let value) = entity.value, let end = value.split(separator: "/").last else { continue }
            if NoteDay(String(end)) != nil { return String(end) }
        }
        return nil
    }
}
