import Agent
import CommandSocket
import Foundation
import Sales
import Terminal

/// What the results of commands look like to a person: lines that fit the screen. All that comes from data is sanitised, so that
/// nobody's customer name can steer somebody's terminal.
public struct Rendering: Sendable {
    public let screen: Screen
    let isConversation: Bool
    var painter: Painter { screen.painter }

    /// - Parameter isConversation: Whether what it advises is typed into the REPL rather than the shell.
    public init(_ screen: Screen, isConversation: Bool = false) {
        self.screen = screen
        self.isConversation = isConversation
    }

    /// A line of the catalogue in the reader's language.
    package func say(_ words: Words) -> String { words.text(isChinese: screen.isChinese) }

    /// What stands between the parts of a sentence.
    var comma: String { screen.isChinese ? "，" : ", " }

    /// A sentence that was made elsewhere, in the reader's language where the catalogue knows it.
    func told(_ sentence: String) -> String { screen.isChinese ? Catalogue.translated(sentence) ?? sentence : sentence }

    /// What went wrong: for a reader of Chinese first what it comes to, then the message.
    public func lines(_ failure: CommandFailure) -> [String] {
        func safe(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map { sanitised(String($0)) }
        }
        guard screen.isChinese else { return safe(failure.message) }
        if let chinese = Catalogue.translated(failure.message) { return safe(chinese) }
        return (FailureWords.chinese[failure.code].map { [$0] } ?? []) + safe(failure.message)
    }

    /// Running text in lines that fit the screen.
    package func flowed(_ text: String, indent: String = "", hanging: String = "  ", _ styles: Style...) -> [String] {
        wrapped(text, width: screen.width - max(displayWidth(of: indent), displayWidth(of: hanging))).enumerated().map {
            ($0.offset == 0 ? indent : hanging) + painter.paint($0.element, styles)
        }
    }

    /// The part of an id that is shown: enough to be unique among millions of rows, short enough to type.
    public static func short(_ id: String) -> String { String(id.prefix(10)) }

    public func text(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .bool(let bool): bool ? "yes" : "no"
        case .int(let int): String(int)
        case .double(let double): String((double * 1000).rounded() / 1000)
        case .string(let string): string
        case .array(let array): array.map(text).joined(separator: ", ")
        case .object(let object): object.sorted { $0.key < $1.key }.map { "\($0.key) \(text($0.value))" }.joined(separator: ", ")
        }
    }

    /// A field's value with its unit: times by the calendar, milliseconds as seconds.
    private func text(_ value: JSONValue, of name: String, in entity: String) -> String {
        let field = Schema.shipped.entity(named: entity)?.field(named: name)
        switch (value, field?.type, field?.unit) {
        case (.int(let time), .time, _): return screen.time(time)
        case (.int(let time), _, "ms"): return "\(Double(time / 100) / 10) s"
        case (.double, _, let unit?): return "\(text(value)) \(unit)"
        default: return text(value)
        }
    }

    public func lines(_ list: ListResult) -> [String] {
        guard !list.rows.isEmpty else { return [say("Nothing found.")] }
        let names = Set(list.rows.map(\.entity))
        let preferred = ["city", "sector", "phone", "owner", "stage", "budget", "day", "state", "duration", "role"]
        let shown = names.count > 1 ? [] : preferred.filter { name in list.rows.contains { $0.fields[name] != nil } }
        var columns = [Table.Column(say("id"), minimumWidth: 10)]
        if names.count > 1 { columns.append(Table.Column(say("kind"))) }
        columns.append(Table.Column(say("title"), minimumWidth: 12, isFlexible: true))
        columns += shown.map { Table.Column($0, minimumWidth: 6, isFlexible: true) }
        var table = Table(columns)
        for row in list.rows {
            var cells = [Rendering.short(row.id)]
            if names.count > 1 { cells.append(row.entity) }
            cells.append(row.title)
            cells += shown.map { name in row.fields[name].map { text($0, of: name, in: row.entity) } ?? "" }
            table.append(cells)
        }
        var out = table.lines(width: screen.width, painter: painter)
        if list.total > list.rows.count { out += flowed(say("\(list.rows.count) of \(list.total); see more with --limit")) }
        return out
    }

    public func lines(_ result: SearchResult) -> [String] {
        guard !result.rows.isEmpty else { return [say("Nothing found.")] }
        var out = [String]()
        for (row, snippet) in zip(result.rows, result.snippets) {
            let head = "\(Rendering.short(row.id))  \(row.entity)  "
            out.append(head + screen.painter.paint(row.title, .bold))
            let text = snippet.field + ": " + (snippet.isCutBefore ? "…" : "") + marked(snippet) + (snippet.isCutAfter ? "…" : "")
            // A title that is the whole passage need not be read twice.
            if snippet.text != row.title { out.append("    " + text) }
        }
        if result.total > result.rows.count {
            out += flowed(
                result.isComplete
                    ? say("\(result.rows.count) of \(result.total); see more with --limit, or search for more words")
                    : say("\(result.rows.count) of more than \(result.total); see more with --limit, or search for more words"))
        }
        return out
    }

    /// The passage with what fits set apart.
    private func marked(_ snippet: SnippetView) -> String {
        let scalars = Array(snippet.text.unicodeScalars)
        var out = ""
        var place = 0
        func text(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range])).replacing("\n", with: " ")
        }
        for match in snippet.matches {
            guard match.count == 2, match[0] >= place, match[0] <= match[1], match[1] <= scalars.count else { continue }
            out += text(place..<match[0]) + screen.painter.paint(text(match[0]..<match[1]), .yellow)
            place = match[1]
        }
        return out + text(place..<scalars.count)
    }

    public func lines(_ result: ShowResult) -> [String] {
        var out = lines(result.row)
        if let merges = result.merges { out += [""] + lines(merges, of: result.row) }
        for conflict in result.conflicts { out += [""] + lines(conflict) }
        if !result.children.isEmpty {
            out.append("")
            out += lines(ListResult(rows: result.children, total: result.children.count))
        }
        return out
    }

    public func lines(_ row: RowView) -> [String] {
        let state = row.lives ? "" : "  " + say("(deleted)")
        let head = "\(row.entity) \(Rendering.short(row.id))  \(row.title)"
        var out = [painter.paint(truncated(head, to: screen.width - displayWidth(of: state)), .bold) + painter.paint(state, .red)]
        let width = row.fields.keys.map { displayWidth(of: $0) }.max() ?? 0
        for (name, value) in row.fields.sorted(by: { $0.key < $1.key }) {
            let label = padded(name, to: width)
            let parts = wrapped(
                sanitised(text(value, of: name, in: row.entity).replacing("\n", with: " ⏎ ")),
                width: max(20, screen.width - width - 4))
            let mark = row.conflicts.contains(name) ? painter.paint("!", .red) : " "
            for (index, part) in (parts.isEmpty ? [""] : parts).enumerated() {
                out.append("\(index == 0 ? mark : " ") \(index == 0 ? label : padded("", to: width))  \(part)")
            }
        }
        return out + unknownFields(row)
    }

    private func unknownFields(_ row: RowView) -> [String] {
        guard let unknown = row.unknown else { return [] }
        let why = say(
            "Fields that are not known here, from a newer Satchel or defined at a hub that was restored since. Nothing in them is lost."
        )
        return flowed(why, indent: "  ", .dim)
            + unknown.sorted { $0.key < $1.key }.flatMap { id, value in
                flowed(
                    "\(Rendering.short(id))  \(sanitised(text(value).replacing("\n", with: " ⏎ ")))", indent: "  ",
                    hanging: "    ")
            }
    }

    public func lines(_ result: ConflictsResult) -> [String] {
        guard !result.conflicts.isEmpty else { return [say("No conflicts.")] }
        return result.conflicts.flatMap { lines($0) + [""] }.dropLast()
    }

    public func lines(_ conflict: ConflictView) -> [String] {
        let what = say("Conflict in \(conflict.field)")
        let review = conflict.needsReview ? "  " + say("(needs a person)") : ""
        let head = say(" of \("\(conflict.entity) \(Rendering.short(conflict.row)) \(conflict.title)")")
        let room = screen.width - displayWidth(of: what + review)
        var out: [String]
        if room >= displayWidth(of: head) || room >= 40 {
            out = [painter.paint(what, .red, .bold) + truncated(head, to: room) + review]
        } else {
            out = [
                painter.paint(truncated(what, to: screen.width - displayWidth(of: review)), .red, .bold) + review,
                truncated(" " + head, to: screen.width),
            ]
        }
        var table = Table([
            Table.Column(say("pick"), alignment: .right, minimumWidth: 4),
            Table.Column(say("value"), minimumWidth: 12, isFlexible: true),
            Table.Column(say("who"), minimumWidth: 8, isFlexible: true), Table.Column(say("when"), minimumWidth: 16),
            Table.Column(say("laptop"), minimumWidth: 8), Table.Column("", minimumWidth: 0),
        ])
        for side in conflict.sides {
            let state = [side.isShown ? say("shown") : "", side.isPending ? say("unsent") : ""].filter { !$0.isEmpty }.joined(
                separator: ", ")
            table.append([
                String(side.number), side.value.isEmpty ? say("(empty)") : side.value, side.author, screen.time(side.time),
                String(side.site.prefix(8)), state,
            ])
        }
        if let base = conflict.base {
            table.append([
                "", base.value.isEmpty ? say("(empty)") : base.value, base.author, screen.time(base.time), "", say("before"),
            ])
        }
        out += table.lines(width: screen.width, painter: painter) + sideBySide(conflict)
        let place = "\(Rendering.short(conflict.row)).\(conflict.field)"
        out += flowed(say("Settle it: \(command("pick \(place) N", shell: "resolve \(place) --pick N"))"))
        return out
    }

    public func lines(_ result: ImportResult) -> [String] {
        let what =
            result.entity.map { $0 == "customer" ? say("customers") : say("rows of \(sanitised($0))") } ?? say("rows")
        let (new, changed, same) = (result.created, result.updated, result.unchanged)
        var out = flowed(
            result.dryRun
                ? say("Would import \(new) new, \(changed) changed, \(same) unchanged \(what) (\(result.encoding)).")
                : say("Imported \(new) new, \(changed) changed, \(same) unchanged \(what) (\(result.encoding))."))
        if let count = result.leftOut {
            out += flowed(say("\(count) rows are of kinds that are not imported, and were left out."), .yellow)
        }
        if !result.ignored.isEmpty {
            let list = sanitised(result.ignored.joined(separator: ", "))
            out += flowed(
                result.entity == nil
                    ? say("What cannot be imported here was left out: \(list).")
                    : say("Columns that mean nothing here were left out: \(list)."), .yellow)
        }
        if !result.bad.isEmpty {
            let count = result.badCount ?? result.bad.count
            out += flowed(
                count > result.bad.count
                    ? say("\(count) lines left out; correct them and import the file again; the first \(result.bad.count):")
                    : say("\(count) lines left out; correct them and import the file again:"), .yellow)
            for line in result.bad {
                out += wrapped(sanitised(say("line \(line.line): \(told(line.reason))")), width: screen.width - 4).enumerated()
                    .map {
                        ($0.offset == 0 ? "  " : "    ") + $0.element
                    }
            }
        }
        return out
    }

    public func lines(_ result: ExportResult) -> [String] {
        var out = flowed(say("Wrote \(result.rows) rows to \(sanitised(result.path)) (\(result.bytes) bytes)."))
        if result.entities.count > 1 {
            out += flowed(
                result.entities.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") + ".")
        }
        return out
    }

    public func lines(_ result: DraftsResult) -> [String] { lines(result, isAlone: true) }

    public func lines(_ status: StatusResult) -> [String] {
        let hub = status.hub.map { status.cursor > 0 ? say("\($0), here up to #\(status.cursor)") : $0 }
        var rows: [(String, String)] = [
            (say("person"), status.person), (say("laptop"), status.site), (say("store"), status.home),
            (say("hub"), hub ?? say("none; join one with: satchel join URL --code CODE")),
            (say("agent"), status.agentIsRunning ? say("running") : say("not running; start it with: satchel agent")),
            (say("last sync"), status.lastSync.map(screen.time) ?? say("never")), (say("unsent"), "\(status.unsent)"),
            (say("refused"), status.refused == 0 ? "0" : say("\(status.refused); see: satchel drafts")),
            (say("conflicts"), status.conflicts == 0 ? "0" : say("\(status.conflicts); see: satchel conflicts")),
            (say("rows"), status.rows.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")),
            (say("digest"), String(status.digest.prefix(16))),
        ]
        if let count = status.unsentAttachments, let bytes = status.unsentAttachmentBytes {
            // It continues the line above.
            rows[6].1 += "; " + say("\(count) recordings or photos, \((bytes + 1023) / 1024) KiB")
        }
        if let bundled = status.bundled { rows.insert((say("by bundle"), lines(bundled)), at: 7) }
        if let error = status.lastError { rows.insert((say("last error"), told(error)), at: 6) }
        if let visit = status.visit { rows.insert((say("visit"), running(visit)), at: 1) }
        return rows.flatMap { name, value in
            wrapped(sanitised(value), width: screen.width - 12).enumerated().map {
                padded($0.offset == 0 ? name : "", to: 10) + "  " + $0.element
            }
        }
    }

    public func lines(_ result: DoctorResult) -> [String] {
        var out = [
            say("SQLite integrity: \(result.integrity)"), say("rows: \(result.rows)"), say("digest: \(result.digest.prefix(16))"),
            say("recomputed from the tables: \(result.recomputed.prefix(16))"),
        ].flatMap { flowed($0) }
        out += result.problems.isEmpty ? [say("The store is in order.")] : result.problems.flatMap { flowed(told($0), .red) }
        return out
    }

    public func lines(_ result: AttachmentResult) -> [String] { [result.path] }

    public func lines(_ result: SyncResult) -> [String] {
        var out = flowed(say("Sent \(result.pushed), received \(result.pulled); here up to #\(result.head)."))
        if let sent = result.attachmentsSent { out += flowed(say("Sent \(sent) recordings or photos.")) }
        if let fetched = result.attachmentsFetched { out += flowed(say("Fetched \(fetched) recordings or photos.")) }
        if result.refused > 0 { out += flowed(say("\(result.refused) were refused. See: satchel drafts"), .yellow) }
        if result.clockOffsetMilliseconds != 0 {
            out += flowed(
                say("This laptop's clock is off by \(abs(result.clockOffsetMilliseconds) / 1000) s; what it writes is corrected.")
            )
        }
        return out
    }
}
