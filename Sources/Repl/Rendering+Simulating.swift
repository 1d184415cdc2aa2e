import Agent
import Terminal

// What would happen.
extension Rendering {
    public func lines(_ result: SimulationResult) -> [String] {
        var out = flowed(subject(result), .bold)
        if let device = result.device {
            out += lines(device)
        } else {
            out += exchange(result).flatMap { flowed($0, indent: "  ", hanging: "  ") }
            let (now, then) = (String(result.conflictsNow), String(result.conflictsThen))
            out += flowed(
                now == then ? say("Conflicts: \(now), now and then.") : say("Conflicts: \(now) now, \(then) then."), indent: "  ",
                hanging: "  ")
            out += conflicts(say("New, or with new sides"), result.arising, of: result.arisingTotal)
            out += conflicts(say("No conflict any more"), result.ending, of: result.endingTotal)
            out += refused(result)
            out += unsent(result)
        }
        out += ["", say("What cannot be known here:")]
        out += result.unknown.compactMap { unknown($0, result) }.flatMap { flowed("- " + $0, indent: "  ", hanging: "    ") }
        if result.device == nil {
            out += flowed(say("Tried on a copy of the store, which is gone again; nothing was changed or sent."), .dim)
        }
        return out
    }

    private func subject(_ result: SimulationResult) -> String {
        if let device = result.device { return say("If laptop \(device.site.prefix(8)) came back now:") }
        if let bundle = result.bundle {
            return say("If this laptop took in the bundle that \(bundle.person) made on \(screen.time(bundle.made)):")
        }
        return say("If this laptop synced now:")
    }

    private func exchange(_ result: SimulationResult) -> [String] {
        if let bundle = result.bundle {
            let brings = say(
                "It would bring \(changes(bundle.new)) in \(rows(result.receivedRows)) that are not here; \(bundle.known) are known already."
            )
            return bundle.hidden > 0
                ? [brings, say("\(changes(bundle.hidden)) would not be shown yet: they rest on what is not here.")] : [brings]
        }
        switch result.hub {
        case "asked":
            return [
                say(
                    "It would send \(changes(result.unsentTotal)), and receive \(changes(result.received)) in \(rows(result.receivedRows))."
                )
            ]
        case "away":
            return [
                say("It would send \(changes(result.unsentTotal))."),
                say("The hub could not be asked what is new: \(told(result.hubProblem ?? ""))"),
            ]
        case "not_joined": return [say("This laptop has not joined a hub, so nothing would be sent.")]
        default: return [say("It would send \(changes(result.unsentTotal))."), say("The hub was not asked what is new.")]
        }
    }

    private func unknown(_ code: String, _ result: SimulationResult) -> String? {
        switch code {
        case "hub_news":
            result.lastSync.map { say("what is new at the hub since \(screen.time($0))") }
                ?? say("what is new at the hub; this laptop never synced")
        case "others_unsent": say("what other laptops have written and not sent yet")
        case "rights": say("what the hub lets you write: its rules about you are not here")
        case "scopes":
            say("whether a row was given to another team meanwhile: the hub judges each change by where its row is then")
        case "device_unsent": say("what that laptop has written and not sent yet")
        case "device_synced": say("whether it has synced since, without writing: then it has seen more than this")
        default: nil
        }
    }

    // MARK: Conflicts and changes

    private static let listed = 20

    private func title(_ text: String) -> [String] { ["", painter.paint(truncated(text, to: screen.width), .bold)] }

    private func more(_ total: Int, than shown: Int) -> [String] {
        total > shown ? ["  " + say("… and \(total - shown) more.")] : []
    }

    private func conflicts(_ heading: String, _ conflicts: [ConflictView], of total: Int) -> [String] {
        guard total > 0 else { return [] }
        let shown = conflicts.prefix(Rendering.listed)
        return title(heading)
            + shown.flatMap { conflict in
                let sides = conflict.sides.map { "\($0.number) " + say("\(quoted($0.value)) by \($0.author)") }
                return flowed(
                    "\(conflict.title) \(conflict.field): \(sides.joined(separator: comma))", indent: "  ", hanging: "    ")
            } + more(total, than: shown.count)
    }

    private func refused(_ result: SimulationResult) -> [String] {
        guard result.refusedTotal > 0 else { return [] }
        let shown = result.unsent.filter { $0.refusal != nil }.prefix(Rendering.listed)
        return title(say("The hub would refuse \(changes(result.refusedTotal)), which would then be drafts"))
            + shown.flatMap { change in
                flowed(line(change), indent: "  ", hanging: "    ")
                    + flowed(say("refused: \(told(change.refusal ?? ""))"), indent: "    ", hanging: "      ", .yellow)
            } + more(result.refusedTotal, than: shown.count)
    }

    private func unsent(_ result: SimulationResult) -> [String] {
        let total = result.unsentTotal - result.refusedTotal
        guard total > 0 else { return [] }
        let all = result.unsent.filter { $0.refusal == nil }
        let shown = all.prefix(Rendering.listed)
        let isQuiet = all.allSatisfy(\.conflicts.isEmpty)
        var out = title(say("Unsent"))
        for change in shown {
            out += flowed(line(change), indent: "  ", hanging: "    ")
            let fields = change.conflicts.map { String($0.split(separator: ".").last ?? "") }
            guard !fields.isEmpty else { continue }
            out += flowed(say("in conflict: \(fields.joined(separator: comma))"), indent: "    ", hanging: "      ", .red)
        }
        out += more(total, than: shown.count)
        if isQuiet {
            out += flowed(say("None of it would be in conflict, as far as is known here."), indent: "  ", hanging: "  ")
        }
        return out
    }

    private func line(_ change: SimulationResult.Unsent) -> String {
        let more = change.rows > 1 ? bracketed(rows(change.rows)) : ""
        let who = change.isOwn ? "" : "\(change.author): "
        // The kind of row stands before each field already.
        let changes = change.changes.map { $0.replacing("\n", with: " ⏎ ") }.joined(separator: "; ")
        return "\(screen.time(change.time))  \(who)\(change.title)\(more)  \(changes)"
    }

    // MARK: Another laptop

    private func lines(_ device: DeviceOutlook) -> [String] {
        var said = [String]()
        let people = device.people.joined(separator: comma)
        said.append(
            say(
                "\(people) wrote there: \(changes(device.transactions)) that are here, the last on \(screen.time(device.lastTime))."
            ))
        said.append(
            device.lastArrival.map { say("The hub has what it wrote up to #\($0).") }
                ?? say("The hub is not known to have anything of it."))
        if device.carried > 0 {
            said.append(
                say("\(changes(device.carried)) came here by bundle; the hub gets them with the next sync of this laptop."))
        }
        if device.mayWrite == false {
            said.append(say("Its person may not write any more, by what is known here: the hub would refuse what it brings."))
        }
        if device.conflicts > 0 { said.append(say("Open conflicts with a side written there: \(device.conflicts).")) }
        said.append(
            device.since == 0
                ? say("Since then nobody else wrote anything that is here.")
                : say("Since then others wrote \(changes(device.since)) in \(rows(device.sinceRows))."))
        var out = said.flatMap { flowed($0, indent: "  ", hanging: "  ") }
        guard device.exposedTotal > 0 else {
            return device.since == 0
                ? out
                : out
                    + flowed(
                        say("No field changed that it could know: whatever it brings is in no conflict with these."),
                        indent: "  ", hanging: "  ")
        }
        out +=
            [""]
            + flowed(
                say(
                    "In conflict would be an unsent change there of one of these \(device.exposedTotal) fields, made without having seen what they hold now:"
                ))
        let shown = device.exposed.prefix(Rendering.listed)
        func value(_ exposed: DeviceOutlook.Exposed) -> String {
            exposed.field == "life"
                ? say("(row deleted; a change there brings it back)")
                : exposed.value.isEmpty ? say("(empty)") : exposed.value.replacing("\n", with: " ⏎ ")
        }
        if screen.width < 64 {
            out += shown.flatMap {
                flowed(
                    "\($0.isFamiliar ? "*" : "") \($0.title) \($0.field): \(say("\(value($0)) by \($0.author)"))", indent: "  ",
                    hanging: "    ")
            }
        } else {
            var table = Table([
                Table.Column(""), Table.Column(say("row"), minimumWidth: 12, isFlexible: true),
                Table.Column(say("field"), minimumWidth: 5),
                Table.Column(say("holds now"), minimumWidth: 10, isFlexible: true),
                Table.Column(say("by"), minimumWidth: 6, isFlexible: true), Table.Column(say("when")),
            ])
            for exposed in shown {
                table.append([
                    exposed.isFamiliar ? "*" : "", "\(exposed.entity) \(exposed.title)", exposed.field, value(exposed),
                    exposed.author, screen.time(exposed.time),
                ])
            }
            out += table.lines(width: screen.width, painter: painter)
        }
        out += more(device.exposedTotal, than: shown.count)
        return shown.contains(where: \.isFamiliar) ? out + flowed(say("* the laptop has written to this row before"), .dim) : out
    }
}
