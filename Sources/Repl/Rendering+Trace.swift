import Agent
import Terminal

// What goes between a laptop and its hub, a message at a time, in words.
extension Rendering {
    public func lines(_ result: TraceResult) -> [String] {
        guard !result.entries.isEmpty else {
            return flowed(
                say("Nothing has gone by since this program began. A running agent remembers what it exchanged: satchel agent"))
        }
        let missed = result.missed > 0 ? flowed(say("(\(result.missed) before these are forgotten)"), .dim) : []
        return missed + result.entries.flatMap(lines)
    }

    /// One message: when, which way, what it says, how large it is.
    public func lines(_ entry: TraceEntry) -> [String] {
        let arrow = entry.direction == "sent" ? "→" : entry.direction == "received" ? "←" : "×"
        var text = "\(clock(entry.time)) \(arrow) \(words(entry))"
        var figures = [String]()
        if let bytes = entry.bytes, let packed = entry.wireBytes {
            figures.append(
                packed == bytes ? say("\(bytes) B") : say("\(bytes) B, \(packed) B packed"))
        }
        if let time = entry.milliseconds { figures.append(say("\(time) ms")) }
        if !figures.isEmpty { text += bracketed(figures.joined(separator: comma)) }
        return flowed(text, hanging: "           ", entry.direction == "failed" || entry.message == "refusal" ? .yellow : .dim)
    }

    func bracketed(_ text: String) -> String { screen.isChinese ? "（\(text)）" : " (\(text))" }

    /// `1 change`, `3 changes`, and the like.
    func changes(_ count: Int) -> String { say("\(count) change\(s: count)") }
    func rows(_ count: Int) -> String { say("\(count) row\(s: count)") }
    private func changes(_ count: Int?) -> String { changes(count ?? 0) }
    private func rows(_ count: Int?) -> String { rows(count ?? 0) }

    /// The time of the day, to the second.
    private func clock(_ milliseconds: Int64) -> String {
        let day: Int64 = 86_400
        let second = ((milliseconds / 1_000 + Int64(screen.offsetMinutes) * 60) % day + day) % day
        return [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    }

    private func words(_ entry: TraceEntry) -> String {
        func number(_ number: UInt64?) -> String { String(number ?? 0) }
        if entry.direction == "failed" { return say("no answer to \(entry.message): \(entry.reason ?? "")") }
        switch entry.message {
        case "hello": return say("hello: this laptop has all up to #\(number(entry.after))")
        case "welcome":
            let seconds = (entry.clockAhead ?? 0) / 1_000
            let clock =
                seconds == 0
                ? "" : comma + (seconds > 0 ? say("its clock is \(seconds) s ahead") : say("its clock is \(-seconds) s behind"))
            return say("welcome: the hub is at #\(number(entry.head))") + clock
        case "push": return say("push: \(changes(entry.transactions)) of \(rows(entry.rows))")
        case "exchange":
            return say(
                "push and pull: \(changes(entry.transactions)) of \(rows(entry.rows)); what came after #\(number(entry.after))?")
                + pending(entry)
        case "withdraw": return say("withdraw: \(changes(entry.transactions)) that the hub had refused before")
        case "pushed": return say("verdicts: \(listed(verdicts(entry), else: say("nothing was sent")))")
        case "pull": return say("pull: what came after #\(number(entry.after))?") + pending(entry)
        case "page": return page(entry)
        case "fetch": return entry.after.map { say("fetch: rows that changed after #\($0)") } ?? say("fetch: rows whole, please")
        case "chunk": return say("chunk: \(rows(entry.rows)) whole") + (entry.hasMore == true ? comma + say("more follows") : "")
        case "recall": return say("recall: what was written from #\(number(entry.after)) to #\(number(entry.upTo))?")
        case "recalled": return say("recalled up to #\(number(entry.upTo)): \(changes(entry.transactions)) for the history")
        case "refusal": return say("the hub refused: \(entry.reason ?? "")")
        case "relay": return say("relay: what came here by bundle")
        case "certify": return say("certify: the certificate for bundles, please")
        case "certified": return say("certified: the certificate for bundles")
        default: return entry.message
        }
    }

    private func listed(_ parts: [String], else nothing: String) -> String {
        parts.isEmpty ? nothing : parts.joined(separator: comma)
    }

    private func pending(_ entry: TraceEntry) -> String {
        entry.pending.map { bracketed(say("\(changes($0)) asked about")) } ?? ""
    }

    private func verdicts(_ entry: TraceEntry) -> [String] {
        [
            entry.accepted.map { say("\($0) accepted") }, entry.refused.map { say("\($0) refused") },
            entry.waiting.map { say("\($0) waiting for the texts that they change") },
        ].compactMap { $0 }
    }

    private func page(_ entry: TraceEntry) -> String {
        var parts = [String]()
        if let count = entry.transactions, count > 0 { parts.append(say("\(changes(count)) of others in \(rows(entry.rows))")) }
        if let count = entry.accepted { parts.append(say("\(count) of this laptop's accepted")) }
        if let count = entry.refused { parts.append(say("\(count) refused")) }
        if entry.transactions == 0, let count = entry.rows, count > 0 { parts.append(say("\(rows(count)) whole")) }
        if let count = entry.leaving { parts.append(say("\(rows(count)) that this laptop may no longer see")) }
        if entry.hasMore == true { parts.append(say("more follows")) }
        if parts.isEmpty, entry.upTo == entry.after { return say("page: nothing new after #\(entry.after ?? 0)") }
        let (first, last, head) = ((entry.after ?? 0) + 1, entry.upTo ?? 0, entry.head ?? 0)
        let what = listed(parts, else: say("nothing that this laptop may see"))
        return entry.isFresh == true
            ? say("all rows anew, page #\(first)–#\(last) of #\(head): \(what)")
            : say("page #\(first)–#\(last) of #\(head): \(what)")
    }
}
