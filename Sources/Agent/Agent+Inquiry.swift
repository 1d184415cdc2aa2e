import CRDT
import Foundation
import SQLiteStore
import Sales
import Sync
import Terminal

// Questions about transactions, people and laptops, and about what rows say.
extension Agent {
    func transaction(_ part: String) throws -> TransactionResult {
        try store.read { view in
            var drafts = [TransactionID: (Transaction, VoidReason)]()
            for (draft, reason) in try view.drafts() { drafts[draft.id] = (draft, reason) }
            let found = Set(try view.transactions(idPart: part)).union(
                drafts.keys.filter { isPart(part, ofTransaction: $0.description) })
            guard found.count < 2 else {
                throw SalesError(.badValue, "Several transactions have such an id; give more digits of it.")
            }
            guard let id = found.first, let transaction = try drafts[id]?.0 ?? view.transaction(id) else {
                throw SalesError(
                    .notFound, "There is no transaction \(part.prefix(40)). See a row's with: satchel history ROW --json")
            }
            var result = TransactionResult(
                transaction: id.description, operation: transaction.operation?.description,
                author: try person(transaction.author, view), site: id.site.description, time: transaction.stamp.milliseconds,
                state: "pending", rows: [], total: 0)
            switch try view.fate(of: id) {
            case .accepted(let arrival): (result.state, result.arrival) = ("accepted", arrival)
            case .void(let arrival, let reason):
                (result.state, result.arrival, result.reason) = ("refused", arrival, reason.explanation)
            case .waiting: result.state = "waiting"
            case .pending: break
            case nil: if let reason = drafts[id]?.1 { (result.state, result.reason) = ("refused", reason.explanation) }
            }
            var seen = Set<RowID>()
            for part in transaction.parts {
                let row = part.row.id(in: id)
                guard seen.insert(row).inserted else { continue }
                result.total += 1
                guard result.rows.count < 100 else { continue }
                let entity = store.schema.entity(part.entity)
                var isCreation = false
                if case .created = part.row { isCreation = true }
                let entry = try entity.flatMap { try self.entry(transaction, result.arrival, row, $0, nil, view) }
                result.rows.append(
                    TransactionResult.Row(
                        row: row.description, entity: entity?.name ?? "row",
                        title: try entity.map { try title(row, $0, view) } ?? "", isCreation: isCreation,
                        changes: entry?.changes ?? []))
            }
            return result
        }
    }

    // MARK: People and laptops

    /// What a person, or else a laptop, did.
    ///
    /// - Parameters:
    ///   - name: A name, a part of one that fits a single person, or `me`.
    ///   - site: The beginning of a laptop's id, or `here`.
    /// - Complexity: O(history).
    func activity(person name: String?, site: String?, limit: Int) throws -> ActivityResult {
        let limit = min(limit, 10_000)
        // Not within the reading below: it reads by itself.
        let open = try conflicts().conflicts
        return try store.read { view in
            var result = ActivityResult(isOwn: false, transactions: 0, shares: [], entries: [], conflicts: 0)
            let wanted: AuthorID?
            var wantedSite: String?
            if let name {
                let found = try requirePerson(name, view)
                wanted = found.id
                (result.person, result.role, result.isOwn) = (found.name, found.role, try isMine(found.id, view))
            } else {
                wanted = nil
                wantedSite = try requireSite(site ?? "here", view)
                result.site = wantedSite
                result.isOwn = wantedSite == hexadecimal(try view.setting(Key.site) ?? [])
            }
            var newest = [(arrival: UInt64?, transaction: Transaction)]()
            var shares: [String: ActivityResult.Share] = [:]
            func take(_ arrival: UInt64?, _ transaction: Transaction) throws {
                if let wanted {
                    let isBoth = try isMine(wanted, view) && isMine(transaction.author, view)
                    guard transaction.author == wanted || isBoth else { return }
                } else if transaction.id.site.description != wantedSite {
                    return
                }
                let time = transaction.stamp.milliseconds
                result.transactions += 1
                result.first = min(result.first ?? time, time)
                result.last = max(result.last ?? time, time)
                let name = wanted == nil ? try person(transaction.author, view) : transaction.id.site.description
                var share = shares[name] ?? ActivityResult.Share(name: name, transactions: 0, last: time)
                share.transactions += 1
                share.last = max(share.last, time)
                shares[name] = share
                newest.append((arrival, transaction))
                if newest.count > 2 * limit + 16 { newest.removeFirst(newest.count - limit) }
            }
            try view.forEachAccepted { arrival, transaction, _ in if let transaction { try take(arrival, transaction) } }
            for transaction in try view.pendingTransactions() { try take(nil, transaction) }
            result.shares = shares.values.sorted { ($1.last, $0.name) < ($0.last, $1.name) }
            result.entries = try newest.suffix(limit).reversed().compactMap { try entry($0.arrival, $0.transaction, view) }
            result.conflicts = open.count(where: { conflict in
                conflict.sides.contains { side in
                    result.person.map { $0 == side.author } ?? (side.site == wantedSite)
                }
            })
            return result
        }
    }

    private func entry(_ arrival: UInt64?, _ transaction: Transaction, _ view: StoreView) throws -> ActivityResult.Entry? {
        guard let part = transaction.parts.first else { return nil }
        let row = part.row.id(in: transaction.id)
        let entity = store.schema.entity(part.entity)
        let fields = part.changes.map(\.cell.field).filter { $0 != .life && $0 != .parent }.map { fieldName($0, entity) }
        return ActivityResult.Entry(
            transaction: transaction.id.description, arrival: arrival, time: transaction.stamp.milliseconds,
            author: try person(transaction.author, view), site: transaction.id.site.description, row: row.description,
            entity: entity?.name ?? "row", title: try entity.map { try title(row, $0, view) } ?? "",
            fields: Set(fields).sorted(),
            rows: Set(transaction.parts.map { $0.row.id(in: transaction.id) }).count)
    }

    private func requirePerson(_ name: String, _ view: StoreView) throws -> (id: AuthorID, name: String, role: String?) {
        let own = try author(view)
        let ownName = try person(own, view)
        if ["me", ownName.lowercased()].contains(name.lowercased()) { return (own, ownName, nil) }
        let entity = try requireEntity("person")
        var found = [(id: AuthorID, name: String, role: String?)]()
        var all = [ownName]
        try view.forEachLiving(entity) { row in
            guard let field = entity.field(named: "name"), case .text(let text)? = row.values[field.id] else { return }
            all.append(text)
            guard text.lowercased().contains(name.lowercased()) else { return }
            let role = entity.field(named: "role").flatMap { field in row.values[field.id].map { field.text($0) } }
            found.append((AuthorID(high: row.id.high, low: row.id.low), text, role))
        }
        if let exact = found.first(where: { $0.name.lowercased() == name.lowercased() }) { return exact }
        guard found.count < 2 else {
            let names = found.prefix(8).map(\.name).joined(separator: ", ")
            throw SalesError(.badValue, "Several people are called so: \(names). Give the whole name.")
        }
        guard let one = found.first else {
            throw Agent.nobody(name, among: all)
        }
        return one
    }

    /// Whether those whom a filter names are somebody: nothing was found, and a misspelt name would be the reason.
    func requirePeople(_ filter: ConflictFilter, _ view: StoreView) throws {
        guard !filter.people.isEmpty, let field = try requireEntity("person").field(named: "name") else { return }
        var names = [try person(author(view), view), "hub"]
        try view.forEachLiving(requireEntity("person")) { row in
            if case .text(let text)? = row.values[field.id] { names.append(text) }
        }
        for name in filter.people where !names.contains(where: { $0.lowercased().contains(name.lowercased()) }) {
            throw Agent.nobody(name, among: names)
        }
    }

    /// What to say of somebody who is not known: the whole name, or a part of it, may be misspelt.
    static func nobody(_ name: String, among names: [String]) -> SalesError {
        let near = names.filter { whole in
            Spelling.isNear(whole.lowercased(), name.lowercased())
                || whole.split(separator: " ").contains { Spelling.isNear($0.lowercased(), name.lowercased()) }
        }
        let hint = near.isEmpty ? "" : " Did you mean \(Set(near).sorted().prefix(3).joined(separator: " or "))?"
        return SalesError(.notFound, "Nobody here is called '\(name.prefix(40))'.\(hint) See everybody with: satchel person list")
    }

    func requireSite(_ text: String, _ view: StoreView) throws -> String {
        let own = hexadecimal(try view.setting(Key.site) ?? [])
        let wanted = text.lowercased()
        if wanted == "here" || (wanted.count >= 2 && own.hasPrefix(wanted)) { return own }
        var sites = Set<String>()
        try view.forEachAccepted { _, transaction, _ in
            if let site = transaction?.id.site.description, site.hasPrefix(wanted) { sites.insert(site) }
        }
        for transaction in try view.pendingTransactions() where transaction.id.site.description.hasPrefix(wanted) {
            sites.insert(transaction.id.site.description)
        }
        guard sites.count < 2 else {
            let list = sites.sorted().prefix(8).joined(separator: ", ")
            throw SalesError(.badValue, "Several laptops begin so: \(list). Give more digits.")
        }
        guard wanted.count >= 2, let site = sites.first else {
            let known = try view.sites(idPrefix: "", limit: 1_000).map { String($0.prefix(max(8, wanted.count))) }
            let near = known.filter { Spelling.isNear(String($0.prefix(wanted.count)), wanted) }
            let hint = near.isEmpty || wanted.count < 3 ? "" : " Did you mean \(near.prefix(3).joined(separator: " or "))?"
            throw SalesError(
                .notFound,
                "No laptop '\(text.prefix(40))' wrote anything that is here.\(hint) Take its id from: satchel conflicts")
        }
        return site
    }

    // MARK: What rows say

    /// The living rows that show a text anywhere, as it is written but for upper and lower case: also parts of words and numbers.
    ///
    /// - Complexity: O(rows).
    func grep(_ text: String, limit: Int) throws -> SearchResult {
        let wanted = text.lowercased()
        guard !wanted.allSatisfy(\.isWhitespace) else {
            throw SalesError(.badValue, "Write what to look for, such as: grep 0122")
        }
        return try store.read { view in
            var result = SearchResult(rows: [], snippets: [], total: 0, isComplete: true)
            for entity in store.schema.entities where entity.name != "scoring_model" {
                try view.forEachLiving(entity) { row in
                    for field in entity.fields where field.type != .bytes {
                        guard let value = row.values[field.id] else { continue }
                        let shown = field.text(value)
                        guard let range = shown.range(of: wanted, options: [.caseInsensitive, .literal]) else { continue }
                        result.total += 1
                        guard result.rows.count < limit else { return }
                        result.rows.append(self.view(row, entity))
                        result.snippets.append(Agent.snippet(shown, range, field.name))
                        return
                    }
                }
            }
            return result
        }
    }

    /// A stretch of 60 characters around what fits.
    private static func snippet(_ text: String, _ range: Range<String.Index>, _ field: String) -> SnippetView {
        let start = text.index(range.lowerBound, offsetBy: -24, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(range.upperBound, offsetBy: 36, limitedBy: text.endIndex) ?? text.endIndex
        let from = text[start..<range.lowerBound].unicodeScalars.count
        return SnippetView(
            field: field, text: String(text[start..<end]), matches: [[from, from + text[range].unicodeScalars.count]],
            isCutBefore: start > text.startIndex, isCutAfter: end < text.endIndex)
    }

    /// A person's own question, which reads the rows and nothing else.
    func sql(_ query: String, limit: Int) throws -> SQLResult {
        let found = try store.query(query, rowLimit: min(limit, 10_000))
        return SQLResult(
            columns: found.columns,
            rows: found.rows.map { row in
                row.map { value in
                    switch value {
                    case .null: .null
                    case .int(let int): .int(int)
                    case .double(let double): .double(double)
                    case .text(let text), .bytes(let text): .string(text)
                    }
                }
            }, isComplete: found.isComplete)
    }
}
