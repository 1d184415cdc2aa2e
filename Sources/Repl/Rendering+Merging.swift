import Agent
import Terminal

// What merging and separating rows say.
extension Rendering {
    private var program: String { isConversation ? "" : "satchel " }

    /// How a command names a row: by its key where that means this one of the two alone, and needs no quotes.
    private func name(_ id: String, _ key: String?, not other: String?) -> String {
        guard let key, key != other, !key.isEmpty, key.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            return Rendering.short(id)
        }
        return key
    }

    private func words(_ row: MergedRow) -> String { sanitised("\(row.key ?? Rendering.short(row.id)) \(row.title)") }

    public func lines(_ result: MergeRowsResult) -> [String] {
        let kept = name(result.kept.id, result.kept.key, not: result.other.key)
        let other = name(result.other.id, result.other.key, not: result.kept.key)
        guard result.changes > 0 else {
            return flowed(
                say(
                    "Nothing to take over: \(words(result.other)) is merged into \(words(result.kept)), and nothing came to it since."
                )
            )
        }
        let (entity, from, into) = (result.entity, words(result.other), words(result.kept))
        let head =
            switch (result.dryRun, result.isAgain) {
            case (true, false): say("Would take \(entity) \(from) into \(into).")
            case (false, false): say("Took \(entity) \(from) into \(into).")
            case (true, true): say("Would take what came since to \(entity) \(from) into \(into).")
            case (false, true): say("Took what came since to \(entity) \(from) into \(into).")
            }
        var out = flowed(head, .bold)
        if !result.filled.isEmpty {
            var table = Table([
                Table.Column(say("field"), minimumWidth: 8), Table.Column(say("gets"), minimumWidth: 12, isFlexible: true),
            ])
            for line in result.filled { table.append([line.field, line.value.replacing("\n", with: " ⏎ ")]) }
            out += table.lines(width: screen.width, painter: painter)
        }
        if !result.differences.isEmpty {
            var table = Table([
                Table.Column(say("differs"), minimumWidth: 8), Table.Column(say("stays"), minimumWidth: 10, isFlexible: true),
                Table.Column(say("found in the duplicate still"), minimumWidth: 10, isFlexible: true),
            ])
            for line in result.differences {
                table.append([
                    line.field, line.kept.replacing("\n", with: " ⏎ "), line.other.replacing("\n", with: " ⏎ "),
                ])
            }
            out += table.lines(width: screen.width, painter: painter)
        }
        if !result.links.isEmpty { out += flowed(say("Linked to it, and now to the other: \(counted(result.links)).")) }
        if !result.left.isEmpty { out += flowed(say("Links to it still: \(counted(result.left))."), .yellow) }
        out +=
            result.dryRun
            ? flowed(say("\(result.changes) changes in all. To do it: \(program)merge-rows \(kept) \(other) --yes"))
            : flowed(say("To separate them again: \(program)unmerge \(other)"))
        return out
    }

    public func lines(_ result: UnmergeResult) -> [String] {
        let (kept, other) = (words(result.kept), words(result.other))
        let (author, time) = (sanitised(result.author), screen.time(result.time))
        var out = flowed(
            result.dryRun
                ? say("Would separate \(result.entity) \(other) from \(kept); merged by \(author), \(time).")
                : say("Separated \(result.entity) \(other) from \(kept); merged by \(author), \(time)."), .bold)
        if !result.back.isEmpty { out += flowed(say("Back as it was: \(counted(result.back)).")) }
        for skipped in result.skipped.prefix(20) {
            let field = skipped.field.map { ".\($0)" } ?? ""
            out += flowed(say("Stays as it is: \(Rendering.short(skipped.row))\(field): \(told(skipped.reason))."))
        }
        if result.skipped.count > 20 { out.append(say("… and \(result.skipped.count - 20) more.")) }
        if result.dryRun {
            let names = [
                name(result.other.id, result.other.key, not: result.kept.key),
                name(result.kept.id, result.kept.key, not: result.other.key),
            ]
            out += flowed(say("To do it: \(program)unmerge \(names.joined(separator: " ")) --yes"))
        }
        return out
    }

    private func counted(_ counts: [LinkCount]) -> String {
        counts.map { count in
            Rendering.plural(count.rows, count.entity) + (count.field == "parent" ? "" : " (\(count.field))")
        }.joined(separator: ", ")
    }

    /// What a row says of the merges that it took part in.
    func lines(_ merges: [MergeView], of row: RowView) -> [String] {
        let key = row.fields["key"].map(text)
        return merges.flatMap { merge -> [String] in
            let own = name(row.id, key, not: merge.row.key)
            let partner = name(merge.row.id, merge.row.key, not: key)
            let (author, time) = (sanitised(merge.author), screen.time(merge.time))
            let again = "\(program)merge-rows \(merge.isInto ? "\(partner) \(own)" : "\(own) \(partner)")"
            let back = "\(program)unmerge \(merge.isInto ? own : partner)"
            var out = flowed(
                merge.isInto
                    ? say("Merged into \(words(merge.row)) by \(author), \(time).")
                    : say("\(words(merge.row)) was merged into this by \(author), \(time)."))
            if merge.isInto ? row.lives : merge.row.lives {
                out += flowed(
                    merge.isInto
                        ? say(
                            "It lives: somebody wrote in it without having seen the merge. Take it in again: \(again); or separate them: \(back)"
                        )
                        : say(
                            "That one lives: somebody wrote in it without having seen the merge. Take it in again: \(again); or separate them: \(back)"
                        ), .yellow)
            } else if merge.late > 0 {
                out += flowed(
                    say("\(merge.late) row\(s: merge.late) came to the duplicate since. Take them over: \(again)"), .yellow)
            } else {
                out += flowed(say("Separate them: \(back)"))
            }
            return out
        }
    }
}
