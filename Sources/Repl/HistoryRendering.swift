import Agent
import Terminal

// What the history answers, for people.
extension Rendering {
    /// Oldest first, with a graph at the left of what each change had seen.
    public func lines(_ history: HistoryResult) -> [String] {
        let head = "\(history.entity) \(Rendering.short(history.row))  \(history.title)"
        var out = [painter.paint(truncated(head, to: screen.width), .bold)]
        guard !history.entries.isEmpty else { return out + [say("No changes known here.")] }
        if let earlier = history.earlier {
            let row = Rendering.short(history.row)
            out += flowed(
                earlier == 1
                    ? say("1 earlier change is not listed. For all: satchel history \(row)")
                    : say("\(earlier) earlier changes are not listed. For all: satchel history \(row)"))
        }
        let graph = HistoryGraph(history.entries.map { ($0.transaction, $0.parents ?? []) })
        // Words need some room.
        let isDrawn = graph.width <= screen.width - 40
        for (entry, step) in zip(history.entries, graph.steps) {
            if isDrawn { out += step.before.map { painter.paint($0, .dim) } }
            let (first, rest) = isDrawn ? (step.node + "  ", step.rest + "    ") : ("", "    ")
            let room = screen.width - displayWidth(of: first)
            let place = entry.arrival.map { "#\($0)" } ?? say("unsent")
            let time = screen.time(entry.time)
            let author = sanitised(entry.author)
            let id = "\(Rendering.short(String(entry.transaction.suffix(16))))  \(place)"
            if displayWidth(of: "\(time)  \(author)  \(id)") <= room {
                out.append("\(first)\(painter.paint(time, .dim))  \(author)  \(painter.paint(id, .dim))")
            } else {
                out.append("\(first)\(painter.paint(time, .dim))  \(truncated(author, to: room - 18))")
                out.append(rest + painter.paint(id, .dim))
            }
            for change in entry.changes {
                let value = change.value.isEmpty ? say("(emptied)") : change.value
                let text = sanitised("\(change.field): \(value)".replacing("\n", with: " ⏎ "))
                for (index, part) in wrapped(text, width: screen.width - displayWidth(of: rest) - 2).enumerated() {
                    out.append(rest + (index == 0 ? part : "  " + part))
                }
            }
        }
        if !isDrawn {
            out += flowed(say("Too many changes stand side by side for a drawing here; --json names what each had seen."))
        }
        if let open = history.conflicts, !open.isEmpty {
            out += flowed(
                say("In conflict: \(open.joined(separator: ", ")). See: why \(Rendering.short(history.row)).\(open[0])"))
        }
        return out
    }

    public func lines(_ result: BlameResult) -> [String] {
        guard !result.lines.isEmpty else { return [say("Nothing was written by then.")] }
        var table = Table([
            Table.Column(say("field"), minimumWidth: 8), Table.Column(say("value"), minimumWidth: 12, isFlexible: true),
            Table.Column(say("by"), minimumWidth: 6, isFlexible: true), Table.Column(say("at")), Table.Column(say("transaction")),
        ])
        for line in result.lines {
            let value = line.value.replacing("\n", with: " ") + (line.others > 0 ? say(" (+\(line.others) in conflict)") : "")
            table.append([
                line.field, value, line.author ?? "", line.time.map(screen.time) ?? "",
                (line.transaction.map { String($0.suffix(16)) } ?? "") + (line.isPending ? say(" unsent") : ""),
            ])
        }
        var out = ["\(result.entity) \(result.title)" + (result.lives ? "" : say(" (deleted)"))]
        out += table.lines(width: screen.width, painter: screen.painter)
        for line in result.lines where Set(line.passages.map(\.author)).count > 1 {
            out += ["", say("\(line.field), passage by passage:")]
            for passage in line.passages {
                out.append("  \(passage.author), \(screen.time(passage.time)): \(passage.text.replacing("\n", with: " "))")
            }
        }
        if !result.isComplete { out += flowed(say("The history here does not reach back to the row's beginning.")) }
        return out
    }

    public func lines(_ result: ChangesResult) -> [String] {
        guard !result.lines.isEmpty else { return [say("Nothing changed in that time.")] }
        var table = Table([
            Table.Column(say("field"), minimumWidth: 8), Table.Column(say("from"), minimumWidth: 8, isFlexible: true),
            Table.Column(say("to"), minimumWidth: 8, isFlexible: true),
            Table.Column(say("by"), minimumWidth: 6, isFlexible: true),
            Table.Column(say("at")),
        ])
        for line in result.lines {
            table.append([
                line.field, line.old.replacing("\n", with: " "), line.new.replacing("\n", with: " "), line.author ?? "",
                line.time.map(screen.time) ?? "",
            ])
        }
        return ["\(result.entity) \(result.title)"] + table.lines(width: screen.width, painter: screen.painter)
    }

    public func lines(_ result: UndoResult) -> [String] {
        var out = [String]()
        if result.transactions.isEmpty {
            out.append(say("Nothing was taken back."))
        } else {
            out.append(say("Taken back in \(result.rows) row\(s: result.rows)."))
            out.append(say("To take that back: satchel undo \(result.transactions[0])"))
        }
        for skipped in result.skipped.prefix(20) {
            let field = skipped.field.map { ".\($0)" } ?? ""
            out += flowed(say("Left as it is: \(Rendering.short(skipped.row))\(field): \(told(skipped.reason))."))
        }
        if result.skipped.count > 20 { out.append(say("… and \(result.skipped.count - 20) more.")) }
        return out
    }

    public func lines(_ result: BackupResult) -> [String] {
        var out = flowed(
            say(
                "Backed up \(result.rows) rows to \(result.path) (\(Rendering.size(result.size))), \(result.unsent) changes not sent yet among them."
            ))
        if result.attachments > 0 {
            out += flowed(say("\(result.attachments) recordings are files of their own: copy the folder 'blobs' too."))
        }
        return out
    }

    public func lines(_ result: RestoreResult) -> [String] {
        var out = flowed(say("Restored \(result.rows) rows to \(result.path), \(result.unsent) changes not sent yet among them."))
        if let aside = result.putAside { out += flowed(say("The store that was there is now \(aside).")) }
        if result.mustJoinAgain {
            out += flowed(say("This is a new laptop to the hub. Join again: satchel join URL --code CODE"))
        }
        return out
    }

    public func lines(_ result: CompactResult) -> [String] {
        let (before, after) = (Rendering.size(result.sizeBefore), Rendering.size(result.sizeAfter))
        return flowed(
            say("Forgot \(result.forgotten) transactions and kept \(result.kept); \(before) are now \(after)."))
    }

    static func size(_ bytes: Int64) -> String {
        bytes < 10_000_000 ? "\((bytes + 999) / 1_000) kB" : "\((bytes + 500_000) / 1_000_000) MB"
    }

    public func lines(_ result: AuditResult) -> [String] {
        if !result.problems.isEmpty { return result.problems.map(told) }
        return flowed(say("\(result.count) transactions, each bound to the one before. Keep the last link apart:")) + [
            result.chain
        ]
    }
}
