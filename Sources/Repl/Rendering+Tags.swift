import Agent
import Terminal

/// Tags, what people say of them, and minutes.
extension Rendering {
    public func lines(_ result: TagsResult) -> [String] {
        guard !result.tags.isEmpty else { return ["No tags."] }
        return lines(result.tags)
    }

    public func lines(_ result: TagsJudgedResult) -> [String] { lines(result.tags) }

    private func lines(_ tags: [TagView]) -> [String] {
        var table = Table([
            Table.Column("id", minimumWidth: 10), Table.Column("tag", minimumWidth: 12),
            Table.Column("evidence", minimumWidth: 12, isFlexible: true), Table.Column("place", alignment: .right),
            Table.Column("made by"), Table.Column("verdict"),
        ])
        for tag in tags {
            table.append([
                Rendering.short(tag.id), tag.tag, tag.phrase, place(of: tag), tag.model,
                tag.verdict ?? "",
            ])
        }
        return table.lines(width: screen.width, painter: painter)
    }

    /// Where the words stand, or when they were said.
    private func place(of tag: TagView) -> String {
        if let second = tag.second, second.isFinite, abs(second) < 1e6 { return "at \(Int(second)) s" }
        return tag.phrase.isEmpty ? "" : "\(tag.start)–\(tag.end)"
    }

    public func lines(_ result: OpenTagsResult) -> [String] {
        guard !result.tags.isEmpty else { return ["No suggestion waits for you."] }
        var table = Table([
            Table.Column("id", minimumWidth: 10), Table.Column("tag", minimumWidth: 12),
            Table.Column("evidence", minimumWidth: 12, isFlexible: true), Table.Column("of", minimumWidth: 12, isFlexible: true),
        ])
        for one in result.tags { table.append([Rendering.short(one.tag.id), one.tag.tag, one.tag.phrase, one.title]) }
        var out = table.lines(width: screen.width, painter: painter)
        if result.total > result.tags.count { out += flowed("\(result.total - result.tags.count) more.") }
        return out
    }

    public func lines(_ result: TagRatesResult) -> [String] {
        guard !result.tags.isEmpty else { return ["No tags yet."] }
        var table = Table(
            [Table.Column("tag", minimumWidth: 12)]
                + ["suggested", "accepted", "corrected", "rejected", "open", "adoption", "added"].map {
                    Table.Column($0, alignment: .right)
                })
        for rate in result.tags {
            let counts = [rate.suggested, rate.accepted, rate.corrected, rate.rejected, rate.open].map { String($0) }
            let adoption = rate.adoptionRate.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
            table.append([rate.tag] + counts + [adoption, String(rate.added)])
        }
        return table.lines(width: screen.width, painter: painter)
    }

    public func lines(_ result: TaxonomyResult) -> [String] {
        var table = Table([
            Table.Column("tag", minimumWidth: 12), Table.Column("English", minimumWidth: 12, isFlexible: true),
            Table.Column("Chinese", minimumWidth: 8, isFlexible: true), Table.Column("colour"), Table.Column("own"),
        ])
        for tag in result.tags { table.append([tag.tag, tag.english, tag.chinese, tag.colour, tag.isOwn ? "yes" : ""]) }
        return table.lines(width: screen.width, painter: painter)
    }

    public func lines(_ result: TagModelResult) -> [String] {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        let before = result.previous.map { "the one before told \(percent($0))" } ?? "there was none before"
        return flowed(
            "Version \(result.version), learned from \(result.texts) sentences, tells \(percent(result.accuracy)) of \(result.heldOut) held-out ones; "
                + before + ". " + (result.replaces ? "It suggests tags from now on." : "It was not taken into use."))
    }

    public func lines(_ presets: [TaxonomyResult.Presets]) -> [String] {
        presets.flatMap { flowed("\(sanitised($0.stage)): " + $0.tags.map { sanitised($0) }.joined(separator: ", ")) }
    }

    public func lines(_ result: MinutesResult) -> [String] {
        let head = [result.day, result.customer, result.title].compactMap { $0 }.filter { !$0.isEmpty }
        var out = flowed(sanitised(head.joined(separator: " · ")), .bold)
        for (title, lines) in [
            ("Said", result.said), ("Worries", result.worries), ("Commitments", result.commitments),
            ("Next steps", result.nextSteps),
        ] where !lines.isEmpty {
            out += ["", painter.paint(title, .bold)]
            for line in lines {
                let due = line.due.map { "[\($0)] " } ?? ""
                let source = "(\(line.source.entity) \(Rendering.short(line.source.row)) \(line.source.start)–\(line.source.end))"
                out += flowed(due + sanitised(line.text.replacing("\n", with: " ")) + " " + source, indent: "- ")
            }
        }
        if result.said.isEmpty && result.worries.isEmpty { out += flowed("Nothing was noted of this visit yet.") }
        return out
    }
}
