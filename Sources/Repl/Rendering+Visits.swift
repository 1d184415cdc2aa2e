import Agent
import Terminal

// A visit while it is captured.
extension Rendering {
    public func lines(_ result: VisitResult) -> [String] {
        guard let visit = result.visit else {
            return flowed(say("No visit is running. Begin one with: satchel visit start CUSTOMER"))
        }
        return lines(visit) + (visit.isRunning ? flowed(say("End it: \("satchel visit stop")"), .dim) : [])
    }

    public func lines(_ visit: VisitView) -> [String] {
        let began = visit.started.map(screen.time) ?? "?"
        var out: [String]
        if visit.isRunning {
            out = flowed(say("Visit at \(visit.customer), running since \(began)"), .bold)
        } else {
            out = flowed(say("Visit at \(visit.customer) ended, \(visit.minutes ?? 0) min"), .bold)
        }
        func part(_ words: Words) {
            out += flowed(say(words), indent: "  ", hanging: "    ")
        }
        if let purpose = visit.purpose { part("purpose: \(purpose)") }
        for note in visit.notes { part("note: \(note.replacing("\n", with: " ⏎ "))") }
        if visit.recordings > 0 { part("recordings: \(visit.recordings)") }
        let ticked = visit.presets.filter(\.isTicked).map { screen.isChinese ? $0.chinese : $0.english }
        if !ticked.isEmpty { part("tags: \(ticked.joined(separator: screen.isChinese ? "、" : ", "))") }
        for step in visit.nextSteps { part("next: \([step.due, step.title].compactMap { $0 }.joined(separator: "  "))") }
        return out
    }

    /// Tags under their numbers, as many side by side as there is room for.
    func lines(_ presets: [VisitView.Preset]) -> [String] {
        let cells = presets.enumerated().map { number, one in
            (one.isTicked ? "✓" : " ") + padded(String(number + 1), to: 2, alignment: .right) + " "
                + (screen.isChinese ? one.chinese : one.english)
        }
        let width = min((cells.map { displayWidth(of: $0) }.max() ?? 0) + 2, screen.width)
        let count = max(1, screen.width / max(1, width))
        return stride(from: 0, to: cells.count, by: count).map { start in
            let row = cells[start..<min(start + count, cells.count)]
            let line = row.map { padded(truncated($0, to: width), to: width) }.joined()
            return sanitised(String(line.reversed().drop { $0 == " " }.reversed()))
        }
    }

    /// The visit that runs, in one line of a page.
    func running(_ visit: RunningVisit) -> String {
        say("at \(visit.customer) since \(screen.time(visit.started)); end it: \("satchel visit stop")")
    }
}
