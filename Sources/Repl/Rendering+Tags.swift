import Agent
import Terminal

/// Tags, what people say of them, and minutes.
extension Rendering {
    public func lines(_ result: TagsResult) -> [String] {
        guard !result.tags.isEmpty else { return [say("No tags.")] }
        return lines(result.tags)
    }

    public func lines(_ result: TagsJudgedResult) -> [String] { lines(result.tags) }

    private func lines(_ tags: [TagView]) -> [String] {
        var table = Table([
            Table.Column(say("id"), minimumWidth: 10), Table.Column(say("tag"), minimumWidth: 12),
            Table.Column(say("evidence"), minimumWidth: 12, isFlexible: true), Table.Column(say("place"), alignment: .right),
            Table.Column(say("made by")), Table.Column(say("verdict")),
        ])
        for tag in tags {
            table.append([
                Rendering.short(tag.id), tag.tag, tag.phrase, place(of: tag), tag.model,
                verdict(tag.verdict),
            ])
        }
        let reasons = tags.compactMap { tag in tag.nearest.map { "\(Rendering.short(tag.id)) nearest: \(sanitised($0))" } }
        return table.lines(width: screen.width, painter: painter) + reasons.flatMap { flowed($0, .dim) }
    }

    private func verdict(_ verdict: String?) -> String {
        switch verdict {
        case "accepted": say("accepted")
        case "rejected": say("rejected")
        case "corrected": say("corrected")
        default: verdict ?? ""
        }
    }

    /// Where the words stand, or when they were said.
    private func place(of tag: TagView) -> String {
        if let second = tag.second, second.isFinite, abs(second) < 1e6 { return say("at \(Int(second)) s") }
        return tag.phrase.isEmpty ? "" : "\(tag.start)–\(tag.end)"
    }

    public func lines(_ result: OpenTagsResult) -> [String] {
        guard !result.tags.isEmpty else { return [say("No suggestion waits for you.")] }
        var table = Table([
            Table.Column(say("id"), minimumWidth: 10), Table.Column(say("tag"), minimumWidth: 12),
            Table.Column(say("evidence"), minimumWidth: 12, isFlexible: true),
            Table.Column(say("of"), minimumWidth: 12, isFlexible: true),
        ])
        for one in result.tags { table.append([Rendering.short(one.tag.id), one.tag.tag, one.tag.phrase, one.title]) }
        var out = table.lines(width: screen.width, painter: painter)
        if result.total > result.tags.count { out += flowed(say("\(result.total - result.tags.count) more.")) }
        return out
    }

    public func lines(_ result: TagRatesResult) -> [String] {
        guard !result.tags.isEmpty else { return [say("No tags yet.")] }
        var table = Table(
            [Table.Column(say("tag"), minimumWidth: 12)]
                + [
                    say("suggested"), say("accepted"), say("corrected"), say("rejected"), say("open"), say("adoption"),
                    say("added"),
                ].map { Table.Column($0, alignment: .right) })
        for rate in result.tags {
            let counts = [rate.suggested, rate.accepted, rate.corrected, rate.rejected, rate.open].map { String($0) }
            let adoption = rate.adoptionRate.map { "\(Int(($0 * 100).rounded())) %" } ?? "–"
            table.append([rate.tag] + counts + [adoption, String(rate.added)])
        }
        return table.lines(width: screen.width, painter: painter)
    }

    public func lines(_ result: TaxonomyResult) -> [String] {
        var table = Table([
            Table.Column(say("tag"), minimumWidth: 12), Table.Column(say("English"), minimumWidth: 12, isFlexible: true),
            Table.Column(say("Chinese"), minimumWidth: 8, isFlexible: true), Table.Column(say("colour")),
            Table.Column(say("own")),
        ])
        for tag in result.tags { table.append([tag.tag, tag.english, tag.chinese, tag.colour, tag.isOwn ? say("yes") : ""]) }
        return table.lines(width: screen.width, painter: painter)
    }

    public func lines(_ result: TagModelResult) -> [String] {
        func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
        let learned = say(
            "Version \(result.version), learned from \(result.texts) sentences, tells \(percent(result.accuracy)) of \(result.heldOut) held-out ones;"
        )
        let before = result.previous.map { say("the one before told \(percent($0)).") } ?? say("there was none before.")
        let end = result.replaces ? say("It suggests tags from now on.") : say("It was not taken into use.")
        return flowed("\(learned) \(before) \(end)")
    }

    public func lines(_ presets: [TaxonomyResult.Presets]) -> [String] {
        presets.flatMap { flowed("\(sanitised($0.stage)): " + $0.tags.map { sanitised($0) }.joined(separator: ", ")) }
    }

    public func lines(_ result: MinutesResult) -> [String] {
        let head = [result.day, result.customer, result.title].compactMap { $0 }.filter { !$0.isEmpty }
        var out = flowed(sanitised(head.joined(separator: " · ")), .bold)
        for (title, lines) in [
            (say("Said"), result.said), (say("Worries"), result.worries), (say("Commitments"), result.commitments),
            (say("Next steps"), result.nextSteps),
        ] where !lines.isEmpty {
            out += ["", painter.paint(title, .bold)]
            for line in lines {
                let due = line.due.map { "[\($0)] " } ?? ""
                let source = "(\(line.source.entity) \(Rendering.short(line.source.row)) \(line.source.start)–\(line.source.end))"
                out += flowed(due + sanitised(line.text.replacing("\n", with: " ")) + " " + source, indent: "- ")
            }
        }
        if result.said.isEmpty && result.worries.isEmpty { out += flowed(say("Nothing was noted of this visit yet.")) }
        return out
    }
}
