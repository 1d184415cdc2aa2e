import CRDT
import SQLiteStore
import Sales
import Sync

// Why a field says what it says, and what waits for a person.
extension Agent {
    func why(_ reference: String, field name: String) throws -> WhyResult {
        try store.read { view in
            let (row, entity) = try requireRow(reference, entity: nil, view)
            let field = try entity.require(name)
            let key = field.cell()
            let history = try view.rowHistory(row.id, entity: entity.id)
            var result = WhyResult(
                row: row.id.description, entity: entity.name, title: try title(row.id, entity, view), field: field.name,
                kind: field.kind.name, isConflict: row.conflicts.contains(key), needsReview: field.needsReview, base: nil,
                isComplete: history.isComplete, sides: [], shown: ShownToken(row).text)
            guard field.kind == .register || field.kind == .group else { return result }
            let heads = row[key].heads
            let changes = Dictionary(
                history.touches.compactMap { touch in
                    touch.changes.first { $0.cell == key }.map { (touch.writing.transaction, (touch.writing, $0)) }
                }, uniquingKeysWith: { first, _ in first })
            if heads.count > 1, let (value, writing) = history.base(of: key, heads: heads.map(\.id)) {
                result.base = BaseView(
                    value: field.text(value), author: try person(writing.author, view), time: writing.stamp.milliseconds,
                    transaction: writing.transaction.description)
            }
            let site = hexadecimal(try view.setting(Key.site) ?? [])
            result.sides = try heads.enumerated().map { index, head in
                let change = changes[head.id]
                let seen = try (change?.1.replaces ?? []).map { id in
                    guard let (writing, change) = changes[id] else { return WhyResult.Seen(transaction: id.description) }
                    return WhyResult.Seen(
                        value: field.text(change.content.headValue), author: try person(writing.author, view),
                        time: writing.stamp.milliseconds, transaction: id.description)
                }
                let origin = try view.transaction(head.id)?.origin
                return WhyResult.Side(
                    number: index + 1, value: field.text(head.value), author: try person(head.author, view),
                    isMine: try isMine(head.author, view), time: head.stamp.milliseconds, site: head.id.site.description,
                    isHere: head.id.site.description == site, transaction: head.id.description, arrival: change?.0.arrival,
                    isShown: index == 0, seen: seen.sorted { ($0.time ?? 0) > ($1.time ?? 0) },
                    unseen: heads.enumerated().filter { $0.offset != index }.map { place, other in
                        WhyResult.Unseen(
                            number: place + 1,
                            reason: Agent.reason(
                                head, saw: origin?.seen, other, arrivedAs: changes[other.id]?.0.arrival
                            ).rawValue)
                    })
            }
            return result
        }
    }

    private enum Reason: String {
        case notWritten = "not_written"
        case notArrived = "not_arrived"
        case notShown = "not_shown"
    }

    /// Why `head` did not replace `other`.
    ///
    /// - Parameters:
    ///   - seen: The arrival number up to which its laptop had what the hub had; nil where that is not known any more.
    ///   - arrival: The other one's arrival number.
    private static func reason(_ head: Head, saw seen: UInt64?, _ other: Head, arrivedAs arrival: UInt64?) -> Reason {
        guard head.isNewer(than: other) else { return .notWritten }
        if head.id.site == other.id.site { return .notShown }
        if let seen, let arrival, arrival <= seen { return .notShown }
        return .notArrived
    }

    /// Whether this laptop's person wrote it, before joining a hub or since.
    func isMine(_ author: AuthorID, _ view: StoreView) throws -> Bool {
        try author == self.author(view) || author.bytes == view.setting(Key.soloAuthor)
    }

    // MARK: The first screen

    func overview() throws -> OverviewResult {
        let (groups, told, now) = try store.read { view -> ([String: OverviewResult.Group], Int, Int64) in
            let now = try self.now(view)
            let mine = Set([try author(view).bytes, try view.setting(Key.soloAuthor) ?? []])
            var groups: [String: OverviewResult.Group] = [:]
            var told = 0
            // Counting needs neither titles nor people's names, which the list of conflicts looks up for each side.
            for row in try view.rowsWithSeveralHeads() {
                guard row.lives, let entity = store.schema.entity(row.entity) else { continue }
                for key in row.conflicts {
                    guard let field = entity.field(key.field), !field.isHidden, let shown = row[key].heads.first else { continue }
                    var group =
                        groups[entity.name]
                        ?? OverviewResult.Group(
                            entity: entity.name, count: 0, needsReview: 0, lastDay: 0, lastWeek: 0, older: 0)
                    group.count += 1
                    if field.needsReview { group.needsReview += 1 }
                    switch now - shown.stamp.milliseconds {
                    case ..<Agent.day: group.lastDay += 1
                    case ..<(7 * Agent.day): group.lastWeek += 1
                    default: group.older += 1
                    }
                    groups[entity.name] = group
                    let isUntold = !mine.contains(shown.author.bytes)
                    if isUntold, row[key].heads.contains(where: { mine.contains($0.author.bytes) && $0.value != shown.value }) {
                        told += 1
                    }
                }
            }
            return (groups, told, now)
        }
        return OverviewResult(
            status: try status(conflicts: groups.values.reduce(0) { $0 + $1.count }), now: now,
            conflicts: groups.values.sorted { ($1.count, $0.entity) < ($0.count, $1.entity) }, told: told)
    }

    /// A day in milliseconds.
    static let day: Int64 = 86_400_000

    // MARK: Values that are not the shown ones

    /// This person's values that stand beside the shown ones in open conflicts.
    func told(in open: [ConflictView], _ view: StoreView) throws -> [ToldView] {
        open.compactMap { conflict in
            guard let shown = conflict.sides.first, shown.isMine != true,
                let own = conflict.sides.first(where: { $0.isMine == true && $0.value != shown.value })
            else { return nil }
            return ToldView(
                row: conflict.row, entity: conflict.entity, title: conflict.title, field: conflict.field, value: own.value,
                time: own.time, shownValue: shown.value, shownAuthor: shown.author, shownTime: shown.time, pick: own.number)
        }
    }

    /// This person's values that somebody else settled conflicts against, as far as what he chose is still shown.
    ///
    /// - Complexity: O(`arrivals`).
    /// - Parameter arrivals: How many of the newest arrivals to look at.
    func settledAgainst(_ arrivals: UInt64, _ view: StoreView) throws -> [ToldView] {
        var told = [ToldView]()
        let cursor = try view.arrival
        try view.forEachAccepted(after: cursor > arrivals ? cursor - arrivals : 0) { _, transaction, _ in
            guard let transaction, try !isMine(transaction.author, view) else { return }
            for part in transaction.parts {
                for change in part.changes where change.replaces.count > 1 {
                    guard change.cell.kind == .register || change.cell.kind == .group,
                        let entity = store.schema.entity(part.entity), let field = entity.field(change.cell.field),
                        !field.isHidden
                    else { continue }
                    let id = part.row.id(in: transaction.id)
                    for replaced in change.replaces {
                        guard let own = try view.transaction(replaced), try isMine(own.author, view),
                            let value = own.change(change.cell, of: id)?.content.headValue, value != change.content.headValue,
                            let row = try view.find(id, entity: entity.id), row.lives,
                            row[change.cell].shown?.id == transaction.id
                        else { continue }
                        told.append(
                            ToldView(
                                row: id.description, entity: entity.name, title: try title(id, entity, view), field: field.name,
                                value: field.text(value), time: own.stamp.milliseconds,
                                shownValue: field.text(change.content.headValue),
                                shownAuthor: try person(transaction.author, view), shownTime: transaction.stamp.milliseconds,
                                settledBy: transaction.id.description))
                    }
                }
            }
        }
        return told.reversed()
    }
}

extension Transaction {
    /// What it wrote in a cell of a row.
    func change(_ cell: CellKey, of row: RowID) -> Change? {
        parts.lazy.filter { $0.row.id(in: self.id) == row }.flatMap(\.changes).first { $0.cell == cell }
    }
}

extension FieldKind {
    var name: String {
        switch self {
        case .register: "register"
        case .group: "group"
        case .set: "set"
        case .counter: "counter"
        case .text: "text"
        case .life: "life"
        }
    }
}
