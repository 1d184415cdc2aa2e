import Agent
import Terminal

// The morning page.
extension Rendering {
    public func lines(_ today: TodayResult) -> [String] {
        var out = [painter.paint(truncated("\(today.day)  \(today.person)", to: screen.width), .bold)]
        func section(_ title: String, _ lines: [String]) {
            guard !lines.isEmpty else { return }
            out += ["", painter.paint(truncated(title, to: screen.width), .bold)] + lines
        }
        if let visit = today.running { section(say("Now"), flowed(running(visit), indent: "  ", hanging: "    ")) }
        section(say("Not shown of yours"), today.told.flatMap(told))
        section(say("Visits"), today.visits.flatMap { due($0, action: "note add --of \(Rendering.short($0.row)) body=…") })
        if !today.leads.isEmpty {
            // Without the footing, which the list of leads has.
            section(say("Call first"), today.leads.prefix(5).enumerated().flatMap { lead($1, number: $0 + 1) })
        }
        section(say("Next steps overdue"), today.nextSteps.flatMap { due($0) })
        section(say("Tasks"), today.tasks.flatMap { due($0, action: "task set \(Rendering.short($0.row)) state=done") })
        section(say("Conflicts that need you (\(today.conflictsTotal))"), today.conflicts.flatMap(brief))
        section(say("Refused"), lines(DraftsResult(drafts: today.drafts), isAlone: false))
        section(say("Suggested tags (\(today.suggestionsTotal))"), today.suggestions.flatMap(suggestion))
        if out.count == 1 { out += ["", say("Nothing waits for you.")] }
        return out
    }

    private func told(_ told: ToldView) -> [String] {
        let place = "\(Rendering.short(told.row)).\(told.field)"
        let back: String
        if let pick = told.pick {
            back = command("pick \(place) \(pick)", shell: "resolve \(place) --pick \(pick)")
        } else {
            back = command(
                "edit \(place)", shell: "\(told.entity) set \(Rendering.short(told.row)) '\(told.field)=\(told.value)'")
        }
        let shown =
            told.pick == nil
            ? say("settled by \(told.shownAuthor) with \(quoted(told.shownValue))")
            : say("beside it, shown: \(quoted(told.shownValue)) by \(told.shownAuthor)")
        return flowed(
            "\(told.title) \(told.field): \(say("your \(quoted(told.value))"))\(comma)\(shown)", indent: "  ", hanging: "    ")
            + flowed(say("bring it back: \(back)"), indent: "    ", hanging: "      ", .dim)
    }

    private func due(_ due: TodayResult.Due, action: String? = nil) -> [String] {
        let what = [due.customer, due.title, due.state ?? ""].filter { !$0.isEmpty }
        var seen = Set<String>()
        let text = what.filter { seen.insert($0).inserted }.joined(separator: ", ")
        var out = flowed(
            "\(due.day)\(due.isOverdue ? " " + say("overdue") : "")  \(text)  [\(due.entity) \(Rendering.short(due.row))]",
            indent: "  ",
            hanging: "    ")
        if let action, !isConversation { out += flowed("satchel \(action)", indent: "    ", hanging: "      ", .dim) }
        return out
    }

    private func lead(_ lead: LeadView, number: Int) -> [String] {
        let reason = lead.reasons.first.map { screen.isChinese ? $0.chinese : $0.english }
        let percent = Int((lead.probability * 100).rounded())
        return flowed(
            "\(number). \(lead.customer)  \(percent) %\(reason.map { ": \($0)" } ?? "")  [lead \(Rendering.short(lead.id))]",
            indent: "  ", hanging: "     ")
    }

    private func brief(_ conflict: ConflictView) -> [String] {
        let sides = conflict.sides.map { "\($0.number) " + say("\(quoted($0.value)) by \($0.author)") }.joined(separator: ", ")
        let place = "\(Rendering.short(conflict.row)).\(conflict.field)"
        return flowed("\(conflict.title) \(conflict.field): \(sides)", indent: "  ", hanging: "    ")
            + flowed(say("why: \(command("why \(place)"))"), indent: "    ", hanging: "      ", .dim)
    }

    private func suggestion(_ one: OpenTagsResult.Suggestion) -> [String] {
        let accept = command("accept \(Rendering.short(one.tag.id))", shell: "tags accept \(Rendering.short(one.tag.id))")
        return flowed(
            say("\(one.tag.tag) \(quoted(one.tag.phrase)) in \(one.entity) \(one.title): \(accept)"), indent: "  ",
            hanging: "    ")
    }

    /// - Parameter isAlone: Whether it is all that is printed, so that an empty list is worth a line.
    func lines(_ result: DraftsResult, isAlone: Bool) -> [String] {
        guard !result.drafts.isEmpty else { return isAlone ? [say("Nothing was refused.")] : [] }
        var out = result.drafts.enumerated().flatMap { number, draft in
            flowed("\(number + 1). \(screen.time(draft.time))  " + say("refused: \(told(draft.reason))"))
                + draft.changes.flatMap { flowed($0.replacing("\n", with: " ⏎ "), indent: "    ", hanging: "      ") }
                + (isConversation
                    ? []
                    : flowed(
                        "satchel drafts --resend \(Rendering.end(draft.transaction))", indent: "    ", hanging: "      ", .dim))
        }
        if isConversation { out += flowed(say("Write it again: resend N. Forget it: drop N."), .dim) }
        return out
    }
}
