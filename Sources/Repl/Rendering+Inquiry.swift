import Agent
import Terminal

// What a person asks about: the whole, one field, one transaction, somebody, a question in SQL.
extension Rendering {
    /// How a command is written where the reader is: in the conversation, or in the shell.
    func command(_ conversation: String, shell: String? = nil) -> String {
        isConversation ? conversation : "satchel \(shell ?? conversation)"
    }

    func quoted(_ value: String?) -> String {
        guard let value else { return "(not known here)" }
        return value.isEmpty ? "(empty)" : "“\(value.replacing("\n", with: " ⏎ "))”"
    }

    static func plural(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    /// Where a laptop is meant: the beginning of its id is enough for a person.
    private func laptop(_ site: String, isHere: Bool = false) -> String {
        isHere ? "this laptop" : "laptop \(site.prefix(8))"
    }

    // MARK: The first screen

    public func lines(_ result: OverviewResult) -> [String] {
        let status = result.status
        var out = [painter.paint(truncated("\(status.person) on laptop \(status.site.prefix(8))", to: screen.width), .bold)]
        out += flowed("store \(status.home)", .dim)
        if let hub = status.hub {
            let last = status.lastSync.map {
                relativeTime(milliseconds: $0, now: result.now, offsetMinutes: screen.offsetMinutes)
            }
            out += flowed("hub \(hub): \(last.map { "last sync \($0)" } ?? "never synced"), here up to #\(status.cursor)")
        } else {
            out += flowed("no hub: join one with satchel join URL --code CODE")
        }
        if let error = status.lastError { out += flowed("the last sync failed: \(error)", .yellow) }
        if let bundled = status.bundled { out += flowed("by bundle: \(bundled.line)") }
        var unsent = status.unsent == 0 ? "all sent" : Rendering.plural(status.unsent, "change") + " unsent"
        if let count = status.unsentAttachments, count > 0 {
            unsent += ", \(Rendering.plural(count, "recording or photo")) unsent"
        }
        out += flowed(unsent)
        if status.refused > 0 {
            out += flowed("\(Rendering.plural(status.refused, "change")) refused; see: \(command("drafts"))", .yellow)
        }
        if result.told > 0 {
            out += flowed(
                "\(Rendering.plural(result.told, "value")) of yours \(result.told == 1 ? "is" : "are") not shown; see: \(command("today"))",
                .yellow)
        }
        guard !result.conflicts.isEmpty else { return out + ["no conflicts"] }
        guard screen.width >= 64 else {
            return out
                + result.conflicts.prefix(8).flatMap { group in
                    flowed(
                        "\(group.entity): \(Rendering.plural(group.count, "conflict")), \(group.needsReview) to review, "
                            + "\(group.lastDay) of today, \(group.lastWeek) of this week")
                }
        }
        var table = Table([
            Table.Column("conflicts in"), Table.Column("all", alignment: .right), Table.Column("to review", alignment: .right),
            Table.Column("today", alignment: .right), Table.Column("this week", alignment: .right),
            Table.Column("older", alignment: .right),
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
                truncated("\(why.field) of \(why.entity) \(Rendering.short(why.row))  \(why.title)", to: screen.width), .bold)
        ]
        switch why.kind {
        case "text":
            return out
                + flowed(
                    "A text is never in conflict: what several people write at once is merged, letter by letter. Who wrote what: "
                        + command("blame \(place)"))
        case "set":
            return out + flowed("A set is never in conflict: of two who add at once both stand, and adding wins over removing.")
        case "counter": return out + flowed("A counter is never in conflict: what several people add at once is summed up.")
        default: break
        }
        guard let first = why.sides.first else { return out + flowed("Nobody has written it yet.") }
        guard why.isConflict else {
            out += flowed("There is no conflict. It says \(quoted(first.value)), written by \(written(first)).")
            for seen in first.seen { out += flowed("It replaced \(was(seen)).", indent: "  ", hanging: "    ") }
            if why.sides.count > 1 {
                out += flowed("\(Rendering.plural(why.sides.count - 1, "other change")) beside it said the same.")
            }
            return out
        }
        if let base = why.base {
            out += flowed(
                "Before: \(quoted(base.value)), written by \(base.author) on \(screen.time(base.time)). All sides begin there.")
        } else {
            out += flowed(
                why.isComplete
                    ? "Before: nothing. Each side is the first that its author wrote here."
                    : "Before: not known; the history here does not reach back that far.")
        }
        for side in why.sides {
            out.append("")
            out += flowed("Side \(side.number)\(side.isShown ? ", which is shown" : ""): \(quoted(side.value))", .bold)
            out += flowed("Written by \(written(side)).", indent: "  ")
            if side.seen.isEmpty {
                out += flowed("The field was empty on that screen.", indent: "  ")
            } else {
                let seen = side.seen.map(was).joined(separator: ", and ")
                out += flowed("\(side.isMine ? "You" : side.author) had seen, and replaced: \(seen).", indent: "  ")
            }
            for unseen in side.unseen { out += flowed(words(unseen, of: side, why), indent: "  ") }
        }
        out.append("")
        if why.needsReview {
            out += flowed("\(why.field) waits for a person: an ordinary edit replaces only the shown value, so the others stay.")
        }
        return out + flowed("Settle it: \(command("pick \(place) N", shell: "resolve \(place) --pick N"))")
    }

    private func written(_ side: WhyResult.Side) -> String {
        let state = side.arrival.map { "at the hub as #\($0)" } ?? "not at the hub yet"
        return
            "\(side.isMine ? "you" : side.author) on \(screen.time(side.time)), on \(laptop(side.site, isHere: side.isHere)) (\(state))"
    }

    private func was(_ seen: WhyResult.Seen) -> String {
        guard let author = seen.author, let time = seen.time else {
            return "a value that the history here does not reach back to"
        }
        return "\(quoted(seen.value)) by \(author) of \(screen.time(time))"
    }

    private func words(_ unseen: WhyResult.Unseen, of side: WhyResult.Side, _ why: WhyResult) -> String {
        guard let other = why.sides.first(where: { $0.number == unseen.number }) else { return "" }
        let which = "side \(other.number) (\(quoted(other.value)))"
        switch unseen.reason {
        case "not_written": return "Had not seen \(which): it was written later, on \(screen.time(other.time))."
        case "not_shown":
            return
                "Did not replace \(which): it was on this laptop already, but another value was shown, and only that was replaced."
        default:
            let state = other.arrival.map { "it came to the hub as #\($0)" } ?? "it is not at the hub yet"
            return
                "Had not seen \(which): written on \(laptop(other.site, isHere: other.isHere)) before, it had not come to \(laptop(side.site, isHere: side.isHere)); \(state)."
        }
    }

    // MARK: One transaction

    public func lines(_ result: TransactionResult) -> [String] {
        var out = flowed("Transaction \(result.transaction)", .bold)
        out += flowed("\(result.author) on \(screen.time(result.time)), on laptop \(result.site.prefix(8))")
        switch result.state {
        case "accepted": out += flowed("at the hub as #\(result.arrival.map { String($0) } ?? "?")")
        case "refused": out += flowed("refused: \(result.reason ?? "")", .yellow)
        case "waiting": out += flowed("at the hub, waiting for the texts that it changes")
        default: out += flowed("not at the hub yet")
        }
        if let operation = result.operation {
            out += flowed("part of operation \(operation)", .dim)
            out += flowed("Take all of the operation back: \(command("undo \(operation)"))", .dim)
        }
        for row in result.rows {
            out += flowed(
                "\(row.isCreation ? "created " : "")\(row.entity) \(Rendering.short(row.row))  \(row.title)", hanging: "    ")
            for change in row.changes where !(row.isCreation && change.field == "life") {
                out += flowed(
                    "\(change.field): \(change.value.isEmpty ? "(emptied)" : change.value.replacing("\n", with: " ⏎ "))",
                    indent: "    ", hanging: "      ")
            }
        }
        if result.total > result.rows.count { out.append("… and \(result.total - result.rows.count) more rows.") }
        if result.state != "refused" {
            out += flowed("Take this back: \(command("undo \(Rendering.end(result.transaction))"))", .dim)
        }
        return out
    }

    /// The part of a transaction's id that tells it from others of the same laptop.
    static func end(_ transaction: String) -> String { short(String(transaction.suffix(16))) }

    // MARK: People and laptops

    public func lines(_ result: ActivityResult) -> [String] {
        let name = result.person ?? result.site.map { "laptop \($0)" } ?? ""
        let own = result.isOwn ? (result.person == nil ? " (this one)" : " (you)") : ""
        let role = result.role.map { ", \($0)" } ?? ""
        var out = [painter.paint(truncated("\(name)\(own)\(role)", to: screen.width), .bold)]
        guard let first = result.first, let last = result.last else { return out + ["Wrote nothing that is here."] }
        out += flowed(
            "\(Rendering.plural(result.transactions, "transaction")) from \(screen.time(first)) to \(screen.time(last)), "
                + "in \(Rendering.plural(result.conflicts, "open conflict")).")
        for share in result.shares.prefix(8) {
            let who = result.person == nil ? share.name : "on laptop \(share.name.prefix(8))"
            out += flowed("\(who): \(share.transactions), last \(screen.time(share.last))", indent: "  ", hanging: "    ")
        }
        guard screen.width >= 64 else {
            return out
                + result.entries.flatMap {
                    flowed("\(screen.time($0.time)) \($0.entity) \($0.title): \($0.fields.joined(separator: ", "))")
                }
        }
        var table = Table([
            Table.Column("at"), Table.Column("row", minimumWidth: 10, isFlexible: true),
            Table.Column("changed", minimumWidth: 8, isFlexible: true), Table.Column("transaction"),
        ])
        for entry in result.entries {
            let more = entry.rows > 1 ? " (+\(entry.rows - 1) rows)" : ""
            table.append([
                screen.time(entry.time), "\(entry.entity) \(entry.title)\(more)", entry.fields.joined(separator: ", "),
                Rendering.end(entry.transaction),
            ])
        }
        return out + table.lines(width: screen.width, painter: painter)
    }

    // MARK: SQL

    public func lines(_ result: SQLResult) -> [String] {
        guard !result.rows.isEmpty else { return ["Nothing found."] }
        // Too many columns to stand side by side stand below each other.
        guard result.columns.count * 8 <= screen.width else {
            return result.rows.enumerated().flatMap { number, row in
                ["row \(number + 1)"]
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
                ? Rendering.plural(result.rows.count, "row") + "." : "The first \(result.rows.count) rows; there are more.", .dim)
        return out
    }

    // MARK: Many conflicts, and drafts

    public func lines(_ result: SettledResult) -> [String] {
        guard result.count > 0 else { return flowed("No conflict fits '\(result.filter)'.") }
        var out = flowed(
            result.dryRun
                ? "\(Rendering.plural(result.count, "conflict")) would be settled, by the \(result.rule == "mine" ? "side that is yours" : "\(result.rule) side"):"
                : "Settled \(Rendering.plural(result.count, "conflict")).")
        if result.dryRun {
            var table = Table([
                Table.Column("row", minimumWidth: 12, isFlexible: true), Table.Column("field", minimumWidth: 5),
                Table.Column("shown", minimumWidth: 8, isFlexible: true),
                Table.Column("would hold", minimumWidth: 8, isFlexible: true),
                Table.Column("by", minimumWidth: 6, isFlexible: true),
            ])
            for line in result.lines.prefix(20) {
                let (shown, value) = (line.shown.replacing("\n", with: " ⏎ "), line.value.replacing("\n", with: " ⏎ "))
                if screen.width < 64 {
                    out += flowed(
                        "\(line.title) \(line.field): \(quoted(value)) by \(line.author), shown \(quoted(shown))", indent: "  ")
                } else {
                    table.append(["\(line.entity) \(line.title)", line.field, shown, value, line.author])
                }
            }
            if !table.isEmpty { out += table.lines(width: screen.width, painter: painter) }
            if result.count > min(20, result.lines.count) {
                out.append("… and \(result.count - min(20, result.lines.count)) more.")
            }
            out += flowed(
                "To do it: "
                    + command(
                        "pick \(result.rule) where \(result.filter) --yes",
                        shell: "settle \(result.rule) --where '\(result.filter)' --yes"))
        } else if let operation = result.operation {
            out += flowed("To take that back: \(command("undo \(operation)"))")
        }
        return out
    }

    public func lines(_ result: DraftDoneResult) -> [String] {
        var out =
            result.transaction == nil
            ? flowed("Dropped what was refused: \(result.draft.changes.joined(separator: "; ").replacing("\n", with: " ⏎ ")).")
            : flowed("Written again; it goes to the hub with the next sync.")
        for skipped in result.skipped { out += flowed("Left out: \(skipped).", .yellow) }
        return out
    }
}
