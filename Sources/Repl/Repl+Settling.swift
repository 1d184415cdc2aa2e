import Agent
import CommandSocket
import Foundation
import Sales
import Terminal

// The commands that write.
extension Repl {
    /// - Returns: False for a command that is none of these, or is written wrongly.
    func settle(_ command: String, _ words: [String], _ focus: inout Focus) async throws(CommandFailure) -> Bool {
        let isSure = words.contains("--yes")
        let arguments = words.filter { $0 != "--yes" }
        let all = arguments.joined(separator: " ")
        switch (command, arguments.count) {
        case ("pick", 1): try await pick(arguments[0], of: nil, &focus)
        case ("pick", 3...) where arguments[1] == "where":
            try await pickMany(arguments[0], arguments.dropFirst(2).joined(separator: " "), isSure: isSure)
        case ("pick", 2...):
            try await pick(arguments[arguments.count - 1], of: arguments.dropLast().joined(separator: " "), &focus)
        case ("both", _): try await both(of: arguments.isEmpty ? nil : all, &focus)
        case ("edit", 1...): try await edit(all)
        case ("undo", 1):
            let result = try await ask(.undo(id: all), for: UndoResult.self)
            if !result.transactions.isEmpty { focus.undone.append(result.transactions) }
            print(rendering.lines(result))
        case ("merge-rows", 2): try await merge(arguments[0], arguments[1], isSure: isSure)
        case ("unmerge", 1...2): try await unmerge(arguments, isSure: isSure, &focus)
        case ("redo", 0): try await redo(&focus)
        case ("resend", 1):
            let draft = try await draft(arguments[0])
            try await tell(.resendDraft(id: draft.transaction), as: DraftDoneResult.self) { $0.lines($1) }
        case ("drop", 1): try await drop(arguments[0], isSure: isSure)
        case ("accept", 1...): try await judge(arguments, "accepted")
        case ("reject", 1...): try await judge(arguments, "rejected")
        case ("correct", 2): try await judge([arguments[0]], "corrected", arguments[1])
        default: return false
        }
        return true
    }

    private func judge(_ tags: [String], _ verdict: String, _ correction: String? = nil) async throws(CommandFailure) {
        let request = Request.judgeTags(tags: tags, verdict: verdict, correction: correction)
        try await tell(request, as: TagsJudgedResult.self) { $0.lines($1) }
    }

    // MARK: Conflicts

    private func pick(_ number: String, of text: String?, _ focus: inout Focus) async throws(CommandFailure) {
        guard let number = Int(number) else {
            throw CommandFailure("bad-value", "Say which side by its number, such as: pick 1", exitStatus: 2)
        }
        let (row, field, shown) = try place(text, of: "pick", behind: " \(number)", focus)
        try await resolve(.resolve(row: row, field: field, pick: number, value: nil, shown: shown), field, &focus)
    }

    private func both(of text: String?, _ focus: inout Focus) async throws(CommandFailure) {
        let (row, field, shown) = try place(text, of: "both", focus)
        try await resolve(.resolve(row: row, field: field, pick: nil, value: nil, shown: shown, both: true), field, &focus)
    }

    /// The conflict that is named, or else the one that was shown last.
    private func place(
        _ text: String?, of command: String, behind rest: String = "", _ focus: Focus
    ) throws(CommandFailure) -> (row: String, field: String, shown: String?) {
        guard let text else {
            guard let conflict = focus.conflict else {
                throw CommandFailure(
                    "bad-value", "Show one conflict first (show ROW), or name it: \(command) ROW.FIELD\(rest)", exitStatus: 2)
            }
            return (conflict.row, conflict.field, conflict.shown)
        }
        let (row, field) = Repl.split(text)
        guard let field else {
            throw CommandFailure(
                "bad-value", "Name the field too, such as: \(command) \(row).phone\(rest)", exitStatus: 2)
        }
        return (row, field, nil)
    }

    private func resolve(_ request: Request, _ field: String, _ focus: inout Focus) async throws(CommandFailure) {
        let result = try await ask(request, for: ChangeResult.self)
        focus.conflict = nil
        settled(result, field)
    }

    private func settled(_ result: ChangeResult, _ field: String) {
        let value = result.row.fields[field].map(rendering.text)?.replacing("\n", with: " ⏎ ") ?? say("empty")
        print(rendering.flowed(sanitised(say("Settled: \(field) is now \(value).")), hanging: ""))
    }

    /// Says what it would do, and does it only with a yes.
    private func pickMany(_ rule: String, _ filter: String, isSure: Bool) async throws(CommandFailure) {
        let preview = try await ask(.settle(rule: rule, filter: filter, dryRun: true), for: SettledResult.self)
        guard isSure, preview.count > 0 else {
            print(rendering.lines(preview))
            guard !surroundings.isBatch || preview.count == 0 else { throw Repl.notSure }
            return
        }
        try await tell(.settle(rule: rule, filter: filter, dryRun: false), as: SettledResult.self) { $0.lines($1) }
    }

    // MARK: Duplicates

    private func merge(_ kept: String, _ other: String, isSure: Bool) async throws(CommandFailure) {
        let result = try await ask(.mergeRows(kept: kept, other: other, dryRun: !isSure), for: MergeRowsResult.self)
        print(rendering.lines(result))
        if !isSure, surroundings.isBatch, result.changes > 0 { throw Repl.notSure }
    }

    private func unmerge(_ rows: [String], isSure: Bool, _ focus: inout Focus) async throws(CommandFailure) {
        let from = rows.count == 2 ? rows[1] : nil
        let result = try await ask(.unmerge(row: rows[0], from: from, dryRun: !isSure), for: UnmergeResult.self)
        if !result.transactions.isEmpty { focus.undone.append(result.transactions) }
        print(rendering.lines(result))
        if !isSure, surroundings.isBatch { throw Repl.notSure }
    }

    private static let notSure = CommandFailure(
        "not-sure", "Nothing was done. In a script write --yes behind it.", exitStatus: 2)

    // MARK: A value of one's own

    /// Below this line in the editor nothing counts.
    private var scissors: String { say("# ---------- what stands below this line is only for reading ----------") }

    private func edit(_ text: String) async throws(CommandFailure) {
        let (row, field) = Repl.split(text)
        guard let field else {
            throw CommandFailure("bad-value", "Name the field too, such as: edit \(row).phone", exitStatus: 2)
        }
        guard let editor = surroundings.edit else {
            throw CommandFailure(
                "no-editor", "There is no editor here. Give the value instead: satchel resolve \(row).\(field) --value VALUE")
        }
        let shown = try await ask(.show(entity: nil, row: row), for: ShowResult.self)
        let conflict = shown.conflicts.first { $0.field == field }
        let value = conflict?.sides.first?.value ?? shown.row.fields[field].map(rendering.text) ?? ""
        guard let edited = try editor(template(value, shown.row, field, conflict)) else {
            return print([say("Left as it is.")])
        }
        let kept = edited.range(of: "\n" + scissors).map { String(edited[..<$0.lowerBound]) } ?? edited
        let answer = kept.hasSuffix("\n") && !value.hasSuffix("\n") ? String(kept.dropLast()) : kept
        guard answer != value else { return print([say("Left as it is.")]) }
        let id = shown.row.id
        if conflict != nil {
            let request = Request.resolve(row: id, field: field, pick: nil, value: answer, shown: shown.row.shown)
            settled(try await ask(request, for: ChangeResult.self), field)
        } else {
            let request = Request.set(
                entity: shown.row.entity, row: id, assignments: ["\(field)=\(answer)"], shown: shown.row.shown)
            try await tell(request, as: ChangeResult.self) { $0.lines($1.row) }
        }
    }

    private func template(_ value: String, _ row: RowView, _ field: String, _ conflict: ConflictView?) -> String {
        let place = say("\(field) of \(row.entity) \(Rendering.short(row.id)) \(row.title)")
        var lines = [value, scissors, "# " + place]
        func add(_ title: String, _ value: String) {
            lines.append("# \(title)")
            lines += value.split(separator: "\n", omittingEmptySubsequences: false).map { "#   \($0)" }
        }
        for side in conflict?.sides ?? [] {
            let time = rendering.screen.time(side.time)
            let title =
                side.isShown
                ? say("side \(side.number), shown: \(side.author), \(time)")
                : say("side \(side.number): \(side.author), \(time)")
            add(title, side.value)
        }
        if let base = conflict?.base { add(say("before: \(base.author), \(rendering.screen.time(base.time))"), base.value) }
        lines.append("# " + say("Save it to settle it so; leave it unchanged to leave it open."))
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Redo, and drafts

    private func redo(_ focus: inout Focus) async throws(CommandFailure) {
        guard let last = focus.undone.last else {
            throw CommandFailure(
                "notFound", "Nothing was undone in this conversation. An earlier undo is taken back by its own id: undo ID")
        }
        for transaction in last.reversed() {
            try await tell(.undo(id: transaction), as: UndoResult.self) { $0.lines($1) }
        }
        focus.undone.removeLast()
    }

    /// A draft by its number in the list, or by a part of its id.
    private func draft(_ word: String) async throws(CommandFailure) -> DraftView {
        let drafts = try await ask(.drafts, for: DraftsResult.self).drafts
        if let number = Int(word), number >= 1, number <= drafts.count { return drafts[number - 1] }
        let fitting = drafts.filter { isPart(word, ofTransaction: $0.transaction) }
        guard let one = fitting.first, fitting.count == 1 else {
            throw CommandFailure("notFound", "There is no draft \(sanitised(String(word.prefix(40)))). See them with: drafts")
        }
        return one
    }

    private func drop(_ word: String, isSure: Bool) async throws(CommandFailure) {
        let draft = try await draft(word)
        guard isSure else {
            print(Array(rendering.lines(DraftsResult(drafts: [draft])).dropLast()))
            print(rendering.flowed(say("This would be forgotten for good. To do it: drop \(word) --yes"), hanging: ""))
            guard !surroundings.isBatch else { throw Repl.notSure }
            return
        }
        try await tell(.dropDraft(id: draft.transaction), as: DraftDoneResult.self) { $0.lines($1) }
    }
}
