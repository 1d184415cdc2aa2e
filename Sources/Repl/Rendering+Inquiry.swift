import Agent
import Terminal

// What a person asks about: the whole, one field, one transaction, somebody, a question in SQL.
extension Rendering {
    /// How a command is written where the reader is: in the conversation, or in the shell.
    func command(_ conversation: String, shell: String? = nil) -> String {
        isConversation ? conversation : "satchel \(shell ?? conversation)"
    }

    func quoted(_ value: String?) -> String {
        guard let value else { return say("(not known here)") }
        return value.isEmpty ? say("(empty)") : "“\(value.replacing("\n", with: " ⏎ "))”"
    }

    /// `1 visit`, `2 visits`, `2 opportunities`, `2 people`.
    static func plural(_ count: Int, _ word: String) -> String {
        if count == 1 { return "1 \(word)" }
        if word == "person" { return "\(count) people" }
        return word.hasSuffix("ity") || word.hasSuffix("ry") ? "\(count) \(word.dropLast())ies" : "\(count) \(word)s"
    }

    /// Where a laptop is meant: the beginning of its id is enough for a person.
    private func laptop(_ site: String, isHere: Bool = false) -> String {
        isHere ? say("this laptop") : say("laptop \(site.prefix(8))")
    }

    // MARK: The first screen

    public func lines(_ result: OverviewResult) -> [String] {
        let status = result.status
        var out = [painter.paint(truncated(say("\(status.person) on laptop \(status.site.prefix(8))"), to: screen.width), .bold)]
        out += flowed(say("store \(status.home)"), .dim)
        if let hub = status.hub {
            if let last = status.lastSync {
                let ago = screen.relativeTime(last, now: result.now)
                out += flowed(say("hub \(hub): last sync \(ago), here up to #\(status.cursor)"))
            } else {
                out += flowed(say("hub \(hub): never synced, here up to #\(status.cursor)"))
            }
        } else {
            out += flowed(say("no hub: join one with satchel join URL --code CODE"))
        }
        if let error = status.lastError { out += flowed(say("the last sync failed: \(told(error))"), .yellow) }
        if let bundled = status.bundled { out += flowed(say("by bundle: \(lines(bundled))")) }
        var unsent = [
            status.unsent == 0 ? say("all sent") : say("\(status.unsent) change\(s: status.unsent) unsent")
        ]
        if let count = status.unsentAttachments, count > 0 {
            unsent.append(say("\(count) recording\(s: count) or photo\(s: count) unsent"))
        }
        out += flowed(unsent.joined(separator: comma))
        if status.refused > 0 {
            let see = command("drafts")
            out += flowed(say("\(status.refused) change\(s: status.refused) refused; see: \(see)"), .yellow)
        }
        if result.told > 0 {
            let see = command("today")
            out += flowed(
                result.told == 1
                    ? say("1 value of yours is not shown; see: \(see)")
                    : say("\(result.told) values of yours are not shown; see: \(see)"), .yellow)
        }
        guard !result.conflicts.isEmpty else { return out + [say("no conflicts")] }
        guard screen.width >= 64 else {
            return out
                + result.conflicts.prefix(8).flatMap { group in
                    flowed(
                        say(
                            "\(group.entity): \(group.count) conflict\(s: group.count), \(group.needsReview) to review, \(group.lastDay) of today, \(group.lastWeek) of this week"
                        ))
                }
        }
        var table = Table([
            Table.Column(say("conflicts in")), Table.Column(say("all"), alignment: .right),
            Table.Column(say("to review"), alignment: .right),
            Table.Column(say("today"), alignment: .right), Table.Column(say("this week"), alignment: .right),
            Table.Column(say("older"), alignment: .right),
        ])
        for group in result.conflicts.prefix(8) {
            table.append(
                [group.entity] + [group.count, group.needsReview, group.lastDay, group.lastWeek, group.older].map(String.init))
        }
        return out + table.lines(width: screen.width, painter: painter)
    }

    // MARK: Why

    public func lines(_ why: WhyResult) -> [String] {
        let place = "\(Rendering.short(why.row)).\(why.field)"
        var out = [
            painter.paint(
                truncated(
                    say("\(why.field) of \(why.entity) \(Rendering.short(why.row))  \(why.title)"), to: screen.width), .bold)
        ]
        switch why.kind {
        case "text":
            return out
                + flowed(
                    say(
                        "A text is never in conflict: what several people write at once is merged, letter by letter. Who wrote what: \(command("blame \(place)"))"
                    ))
        case "set":
            return out
                + flowed(say("A set is never in conflict: of two who add at once both stand, and adding wins over removing."))
        case "counter": return out + flowed(say("A counter is never in conflict: what several people add at once is summed up."))
        default: break
        }
        guard let first = why.sides.first else { return out + flowed(say("Nobody has written it yet.")) }
        guard why.isConflict else {
            out += flowed(say("There is no conflict. It says \(quoted(first.value)), written by \(written(first))."))
            for seen in first.seen { out += flowed(say("It replaced \(was(seen))."), indent: "  ", hanging: "    ") }
            if why.sides.count > 1 {
                out += flowed(say("\(why.sides.count - 1) other change\(s: why.sides.count - 1) beside it said the same."))
            }
            return out
        }
        if let base = why.base {
            out += flowed(
                say(
                    "Before: \(quoted(base.value)), written by \(base.author) on \(screen.time(base.time)). All sides begin there."
                ))
        } else {
            out += flowed(
                why.isComplete
                    ? say("Before: nothing. Each side is the first that its author wrote here.")
                    : say("Before: not known; the history here does not reach back that far."))
        }
        for side in why.sides {
            out.append("")
            out += flowed(
                side.isShown
                    ? say("Side \(side.number), which is shown: \(quoted(side.value))")
                    : say("Side \(side.number): \(quoted(side.value))"), .bold)
            out += flowed(say("Written by \(written(side))."), indent: "  ")
            if side.seen.isEmpty {
                out += flowed(say("The field was empty on that screen."), indent: "  ")
            } else {
                let seen = side.seen.map(was).joined(separator: say(", and "))
                out += flowed(
                    side.isMine
                        ? say("You had seen, and replaced: \(seen).") : say("\(side.author) had seen, and replaced: \(seen)."),
                    indent: "  ")
            }
            for unseen in side.unseen { out += flowed(words(unseen, of: side, why), indent: "  ") }
        }
        out.append("")
        if why.needsReview {
            out += flowed(
                say("\(why.field) waits for a person: an ordinary edit replaces only the shown value, so the others stay."))
        }
        return out + flowed(say("Settle it: \(command("pick \(place) N", shell: "resolve \(place) --pick N"))"))
    }

    private func written(_ side: WhyResult.Side) -> String {
        let state = side.arrival.map { say("at the hub as #\($0)") } ?? say("not at the hub yet")
        return
            say(
                "\(side.isMine ? say("you") : side.author) on \(screen.time(side.time)), on \(laptop(side.site, isHere: side.isHere)) (\(state))"
            )
    }

    private func was(_ seen: WhyResult.Seen) -> String {
        guard let author = seen.author, let time = seen.time else {
            return say("a value that the history here does not reach back to")
        }
        return say("\(quoted(seen.value)) by \(author) of \(screen.time(time))")
    }

    private func words(_ unseen: WhyResult.Unseen, of side: WhyResult.Side, _ why: WhyResult) -> String {
        guard let other = why.sides.first(where: { $0.number == unseen.number }) else { return "" }
        let which = say("side \(other.number) (\(quoted(other.value)))")
        switch unseen.reason {
        case "not_written": return say("Had not seen \(which): it was written later, on \(screen.time(other.time)).")
        case "not_shown":
            return
                say(
                    "Did not replace \(which): it was on this laptop already, but another value was shown, and only that was replaced."
                )
        default:
            let state = other.arrival.map { say("it came to the hub as #\($0)") } ?? say("it is not at the hub yet")
            return
                say(
                    "Had not seen \(which): written on \(laptop(other.site, isHere: other.isHere)) before, it had not come to \(laptop(side.site, isHere: side.isHere)); \(state)."
                )
        }
    }

    // MARK: One transaction

    public func lines(_ result: TransactionResult) -> [String] {
        var out = flowed(say("Transaction \(result.transaction)"), .bold)
        out += flowed(say("\(result.author) on \(screen.time(result.time)), on laptop \(result.site.prefix(8))"))
        switch result.state {
        case "accepted": out += flowed(say("at the hub as #\(result.arrival.map { String($0) } ?? "?")"))
        case "refused": out += flowed(say("refused: \(told(result.reason ?? ""))"), .yellow)
        case "waiting": out += flowed(say("at the hub, waiting for the texts that it changes"))
        default: out += flowed(say("not at the hub yet"))
        }
        if let operation = result.operation {
            out += flowed(say("part of operation \(operation)"), .dim)
            out += flowed(say("Take all of the operation back: \(command("undo \(operation)"))"), .dim)
        }
        for row in result.rows {
            out += flowed(
                "\(row.isCreation ? say("created ") : "")\(row.entity) \(Rendering.short(row.row))  \(row.title)", hanging: "    "
            )
            for change in row.changes where !(row.isCreation && change.field == "life") {
                out += flowed(
                    "\(change.field): \(change.value.isEmpty ? "(emptied)" : change.value.replacing("\n", with: " ⏎ "))",
                    indent: "    ", hanging: "      ")
            }
        }
        if result.total > result.rows.count { out.append(say("… and \(result.total - result.rows.count) more rows.")) }
        if result.state != "refused" {
            out += flowed(say("Take this back: \(command("undo \(Rendering.end(result.transaction))"))"), .dim)
        }
        return out
    }

    /// The part of a transaction's id that tells it from others of the same laptop.
    static func end(_ transaction: String) -> String { short(String(transaction.suffix(16))) }

    // MARK: People and laptops

    public func lines(_ result: ActivityResult) -> [String] {
        let name = result.person ?? result.site.map { say("laptop \($0)") } ?? ""
        let own = result.isOwn ? (result.person == nil ? say(" (this one)") : say(" (you)")) : ""
        let role = result.role.map { ", \($0)" } ?? ""
        var out = [painter.paint(truncated("\(name)\(own)\(role)", to: screen.width), .bold)]
        guard let first = result.first, let last = result.last else { return out + [say("Wrote nothing that is here.")] }
        let (count, open) = (result.transactions, result.conflicts)
        out += flowed(
            say(
                "\(count) transaction\(s: count) from \(screen.time(first)) to \(screen.time(last)), in \(open) open conflict\(s: open)."
            ))
        for share in result.shares.prefix(8) {
            let who = result.person == nil ? share.name : say("on laptop \(share.name.prefix(8))")
            out += flowed(say("\(who): \(share.transactions), last \(screen.time(share.last))"), indent: "  ", hanging: "    ")
        }
        guard screen.width >= 64 else {
            return out
                + result.entries.flatMap {
                    flowed("\(screen.time($0.time)) \($0.entity) \($0.title): \($0.fields.joined(separator: ", "))")
                }
        }
        // How many more rows a change has must not be cut off with the first one's name.
        let hasMore = result.entries.contains { $0.rows > 1 }
        var columns = [Table.Column(say("at")), Table.Column(say("row"), minimumWidth: 10, isFlexible: true)]
        if hasMore { columns.append(Table.Column(say("and"), alignment: .right)) }
        columns += [Table.Column(say("changed"), minimumWidth: 8, isFlexible: true), Table.Column(say("transaction"))]
        var table = Table(columns)
        for entry in result.entries {
            var cells = [screen.time(entry.time), "\(entry.entity) \(entry.title)"]
            if hasMore { cells.append(entry.rows > 1 ? "+\(entry.rows - 1)" : "") }
            table.append(cells + [entry.fields.joined(separator: ", "), Rendering.end(entry.transaction)])
        }
        return out + table.lines(width: screen.width, painter: painter)
    }

    // MARK: SQL

    public func lines(_ result: SQLResult) -> [String] {
        guard !result.rows.isEmpty else { return [say("Nothing found.")] }
        // Too many columns to stand side by side stand below each other.
        guard result.columns.count * 8 <= screen.width else {
            return result.rows.enumerated().flatMap { number, row in
                [say("row \(number + 1)")]
                    + zip(result.columns, row).filter { $0.1 != .null }.flatMap {
                        flowed("\($0): \(text($1).replacing("\n", with: " ⏎ "))", indent: "  ", hanging: "    ")
                    }
            }
        }
        var table = Table(
            result.columns.map { Table.Column($0, minimumWidth: min(8, max(2, displayWidth(of: $0))), isFlexible: true) })
        for row in result.rows { table.append(row.map { text($0).replacing("\n", with: " ⏎ ") }) }
        var out = table.lines(width: screen.width, painter: painter)
        out += flowed(
            result.isComplete
                ? say("\(result.rows.count) row\(s: result.rows.count).")
                : say("The first \(result.rows.count) rows; there are more."), .dim)
        return out
    }

    // MARK: Many conflicts, and drafts

    public func lines(_ result: SettledResult) -> [String] {
        guard result.count > 0 else { return flowed(say("No conflict fits '\(result.filter)'.")) }
        let count = result.count
        var out: [String]
        switch (result.dryRun, result.rule) {
        case (false, _): out = flowed(say("Settled \(count) conflict\(s: count)."))
        case (true, "mine"): out = flowed(say("\(count) conflict\(s: count) would be settled, by the side that is yours:"))
        case (true, "newest"): out = flowed(say("\(count) conflict\(s: count) would be settled, by the newest side:"))
        case (true, "oldest"): out = flowed(say("\(count) conflict\(s: count) would be settled, by the oldest side:"))
        case (true, let rule): out = flowed(say("\(count) conflict\(s: count) would be settled, by the \(rule) side:"))
        }
        if result.dryRun {
            var table = Table([
                Table.Column(say("row"), minimumWidth: 12, isFlexible: true), Table.Column(say("field"), minimumWidth: 5),
                Table.Column(say("shown"), minimumWidth: 8, isFlexible: true),
                Table.Column(say("would hold"), minimumWidth: 8, isFlexible: true),
                Table.Column(say("by"), minimumWidth: 6, isFlexible: true),
            ])
            for line in result.lines.prefix(20) {
                let (shown, value) = (line.shown.replacing("\n", with: " ⏎ "), line.value.replacing("\n", with: " ⏎ "))
                if screen.width < 64 {
                    out += flowed(
                        say("\(line.title) \(line.field): \(quoted(value)) by \(line.author), shown \(quoted(shown))"),
                        indent: "  ")
                } else {
                    table.append(["\(line.entity) \(line.title)", line.field, shown, value, line.author])
                }
            }
            if !table.isEmpty { out += table.lines(width: screen.width, painter: painter) }
            if result.count > min(20, result.lines.count) {
                out.append(say("… and \(result.count - min(20, result.lines.count)) more."))
            }
            let act = command(
                "pick \(result.rule) where \(result.filter) --yes",
                shell: "settle \(result.rule) --where '\(result.filter)' --yes")
            out += flowed(say("To do it: \(act)"))
        } else if let operation = result.operation {
            out += flowed(say("To take that back: \(command("undo \(operation)"))"))
        }
        return out
    }

    public func lines(_ result: DraftDoneResult) -> [String] {
        var out =
            result.transaction == nil
            ? flowed(
                say("Dropped what was refused: \(result.draft.changes.joined(separator: "; ").replacing("\n", with: " ⏎ "))."))
            : flowed(say("Written again; it goes to the hub with the next sync."))
        for skipped in result.skipped { out += flowed(say("Left out: \(told(skipped))."), .yellow) }
        return out
    }
}
