import Agent
import CommandSocket
import Foundation
import Terminal

// The commands that only look.
extension Repl {
    /// - Returns: False for a command that is none of these, or is written wrongly.
    func look(_ command: String, _ arguments: [String], _ focus: inout Focus) async throws(CommandFailure) -> Bool {
        let all = arguments.joined(separator: " ")
        switch (command, arguments.count) {
        case ("today", 0): try await tell(.today(limit: 5), as: TodayResult.self) { $0.lines($1) }
        case ("conflicts", _): try await conflicts(all.isEmpty ? nil : all, &focus)
        case ("show", 1...): try await show(all, &focus)
        case ("why", 1...): try await why(all, &focus)
        case ("history", 1...): try await history(all, focus.moment)
        case ("blame", 1...): try await blame(all, focus.moment)
        case ("diff", 2...): try await diff(arguments)
        case ("tx", 1): try await tell(.transaction(id: all), as: TransactionResult.self) { $0.lines($1) }
        case ("who", 1...):
            try await tell(.activity(person: all, site: nil, limit: 10), as: ActivityResult.self) { $0.lines($1) }
        case ("device", 1): try await tell(.activity(person: nil, site: all, limit: 10), as: ActivityResult.self) { $0.lines($1) }
        case ("grep", 1...): try await tell(.grep(text: all, limit: 20), as: SearchResult.self) { $0.lines($1) }
        case ("at", 1):
            let moment = try moment(all).end
            focus.moment = moment
            focus.conflict = nil
            let time = rendering.screen.time(moment)
            print([say("As of \(time). Nothing can be changed there; type now to come back.")])
        case ("now", 0):
            print([focus.moment == nil ? say("It is now already.") : say("Back to now.")])
            focus.moment = nil
        case ("drafts", 0): try await tell(.drafts, as: DraftsResult.self) { $0.lines($1) }
        case ("suggestions", 0): try await tell(.openTags(limit: 20), as: OpenTagsResult.self) { $0.lines($1) }
        case ("leads", 0): try await tell(.leads(limit: 5, explain: nil), as: LeadsResult.self) { $0.lines($1) }
        case ("explain", 1...): try await tell(.leads(limit: 1, explain: all), as: LeadsResult.self) { $0.lines($1) }
        case ("next", _):
            let request = Request.leadAdvice(limit: 5, lead: all.isEmpty ? nil : all)
            try await tell(request, as: LeadAdviceResult.self) { $0.lines($1) }
        case ("status", 0): try await tell(.status, as: StatusResult.self) { $0.lines($1) }
        default: return false
        }
        return true
    }

    private func conflicts(_ filter: String?, _ focus: inout Focus) async throws(CommandFailure) {
        let result = try await ask(.conflicts(filter: filter), for: ConflictsResult.self)
        focus.conflict = result.conflicts.count == 1 ? result.conflicts.first : nil
        print(rendering.lines(result))
    }

    private func show(_ row: String, _ focus: inout Focus) async throws(CommandFailure) {
        if focus.moment != nil { return try await blame(row, focus.moment) }
        let result = try await ask(.show(entity: nil, row: row), for: ShowResult.self)
        focus.conflict = result.conflicts.count == 1 ? result.conflicts.first : nil
        print(rendering.lines(result))
    }

    private func why(_ text: String, _ focus: inout Focus) async throws(CommandFailure) {
        let (row, field) = Repl.split(text)
        guard let field else {
            throw CommandFailure("bad-value", "Name the field too, such as: why \(row).phone", exitStatus: 2)
        }
        let result = try await ask(.why(row: row, field: field), for: WhyResult.self)
        // Its sides are numbered as they are shown, so `pick N` may follow.
        if result.isConflict { focus.conflict = ConflictView(result) }
        print(rendering.lines(result))
    }

    /// So many of the newest changes are shown: more than a person reads, and few enough to be there at once.
    private static let historyLength = 100

    private func history(_ text: String, _ moment: Int64?) async throws(CommandFailure) {
        let (row, field) = Repl.split(text)
        let request = Request.history(row: row, field: field, at: moment, limit: Repl.historyLength)
        try await tell(request, as: HistoryResult.self) { $0.lines($1) }
    }

    private func blame(_ text: String, _ moment: Int64?) async throws(CommandFailure) {
        let (row, field) = Repl.split(text)
        if let moment { print([say("As of \(rendering.screen.time(moment)):")]) }
        try await tell(.blame(row: row, field: field, at: moment), as: BlameResult.self) { $0.lines($1) }
    }

    // MARK: Two moments

    /// `ROW A B` or `ROW A`, which is until now; a row's name may have several words.
    private func diff(_ words: [String]) async throws(CommandFailure) {
        let count = words.count
        let hasTwo = count > 2 && isPlace(words[count - 2]) && isPlace(words[count - 1])
        let row = words.prefix(count - (hasTwo ? 2 : 1)).joined(separator: " ")
        let from = try await place(words[count - (hasTwo ? 2 : 1)], of: row).beginning
        let to = hasTwo ? try await place(words[count - 1], of: row).end : surroundings.now()
        try await tell(.changes(row: row, from: from, to: to), as: ChangesResult.self) { $0.lines($1) }
    }

    private func isPlace(_ word: String) -> Bool {
        point(word) != nil || (word.utf8.count >= 4 && word.allSatisfy(\.isHexDigit))
    }

    private func point(_ word: String) -> PointInTime? {
        PointInTime(word, now: surroundings.now(), offsetMinutes: rendering.screen.offsetMinutes)
    }

    func moment(_ word: String) throws(CommandFailure) -> PointInTime {
        guard let point = point(word) else {
            throw CommandFailure(
                "bad-value",
                "'\(sanitised(String(word.prefix(40))))' is no time. Write 2026-11-20, 2026-11-20T14:30, yesterday or 3d.",
                exitStatus: 2)
        }
        return point
    }

    /// When it was that a word means: a time, or when one of the row's transactions was written.
    private func place(_ word: String, of row: String) async throws(CommandFailure) -> (beginning: Int64, end: Int64) {
        if let point = point(word) { return (point.beginning, point.end) }
        let entries = try await ask(.history(row: row, field: nil), for: HistoryResult.self).entries.filter {
            isPart(word, ofTransaction: $0.transaction)
        }
        guard let entry = entries.first, entries.count == 1 else {
            guard entries.isEmpty else {
                throw CommandFailure("bad-value", "Several transactions have such an id; give more digits of it.", exitStatus: 2)
            }
            throw CommandFailure(
                "notFound",
                "'\(sanitised(String(word.prefix(40))))' is neither a time nor a transaction of that row. See: history ROW")
        }
        return (entry.time, entry.time)
    }
}
