import Agent
import Terminal

/// Recordings: their sound drawn in letters, and what was said in them.
extension Rendering {
    public func lines(_ result: VoiceResult) -> [String] {
        var out = lines(result.row)
        if let problem = result.problem {
            out += wrapped(sanitised(told(problem)), width: screen.width).map { painter.paint($0, .yellow) }
        }
        if !result.tags.isEmpty { out += lines(TagsResult(row: result.row.id, tags: result.tags)) }
        return out
    }

    public func lines(_ result: VoiceDetailResult) -> [String] {
        var out = lines(result.row)
        let length = Rendering.number(result.row.fields["duration"]).map { $0 / 1_000 } ?? 0
        if let waveform = result.waveform, !waveform.isEmpty, length > 0 {
            out += [""] + drawn(waveform, speech: result.speech ?? [], length: length)
        }
        var facts: [String] = []
        if let share = result.speechShare {
            facts.append(say("speech \(Int((share * 100).rounded())) % (by \(result.detector ?? "?"))"))
        }
        if let loudness = Rendering.number(result.row.fields["loudness"]) {
            facts.append(say("\(Rendering.tenths(loudness)) LUFS"))
        }
        if let peak = result.peak { facts.append(say("peak \(Rendering.tenths(peak)) dBFS")) }
        if let clipped = result.clipped, clipped > 0.001 { facts.append(say("clipped \(Rendering.tenths(clipped * 100)) %")) }
        if let gaps = result.gaps, gaps > 0 { facts.append(say("\(gaps) gaps, \(Rendering.tenths(result.gapSeconds ?? 0)) s")) }
        if let damage = result.damage, !damage.isEmpty { facts.append(say("damaged: \(damage.joined(separator: ", "))")) }
        if !facts.isEmpty { out += flowed(facts.joined(separator: " · ")) }
        out += [""] + said(result)
        if !result.tags.isEmpty { out += [""] + lines(TagsResult(row: result.row.id, tags: result.tags)) }
        return out
    }

    private func said(_ result: VoiceDetailResult) -> [String] {
        var out: [String] = []
        switch result.transcription {
        case "waiting":
            out += flowed(
                result.tries > 0
                    ? say("Not transcribed yet; tried \(result.tries) times.") : say("Not transcribed yet."), .dim)
        case "parked":
            out += flowed(
                say("Not transcribed: given up. Try again with: satchel voice retry \(Rendering.short(result.row.id))"), .yellow)
        default: break
        }
        if let problem = result.problem {
            out += wrapped(sanitised(told(problem)), width: screen.width).map { painter.paint($0, .yellow) }
        }
        if result.isCorrected {
            out += flowed(say("As corrected by hand:"), .bold) + flowed(sanitised(result.text), indent: "  ")
            if !result.segments.isEmpty { out += flowed(say("As the machine heard it:"), .dim) }
        }
        for one in result.segments {
            let time = Rendering.time(one.start)
            out += flowed("\(time)  \(sanitised(one.text))", hanging: String(repeating: " ", count: time.count + 2))
        }
        if let engine = result.engine, let model = result.model {
            out += flowed(sanitised("— \(engine), \(model), \(result.language ?? "")"), .dim)
            if result.text.isEmpty { out += flowed(say("Nothing was heard in it.")) }
        }
        return out
    }

    /// Two rows of blocks up from the middle line of time, with a line below where somebody speaks.
    private func drawn(_ waveform: [Int], speech: [VoiceDetailResult.Stretch], length: Double) -> [String] {
        let width = max(10, min(screen.width, waveform.count))
        let blocks = Array(" ▁▂▃▄▅▆▇█")
        let columns = (0..<width).map { column in
            let start = column * waveform.count / width
            let end = max(start + 1, (column + 1) * waveform.count / width)
            return max(0, min(255, waveform[start..<end].max() ?? 0))
        }
        // 16 steps, of amplitude by the root: speech at a tenth of full scale is to be seen.
        let steps = columns.map { Int((Double($0) / 255).squareRoot() * 16 + 0.5) }
        let marks = (0..<width).map { column in
            let (from, to) = (length * Double(column) / Double(width), length * Double(column + 1) / Double(width))
            return speech.contains { $0.start < to && from < $0.end } ? "─" : " "
        }
        let end = Rendering.time(length)
        let ruler = "0:00" + String(repeating: " ", count: max(1, width - 4 - end.count)) + end
        return [
            painter.paint(String(steps.map { blocks[max(0, $0 - 8)] }), .green),
            painter.paint(String(steps.map { blocks[min(8, $0)] }), .green), marks.joined(), painter.paint(ruler, .dim),
        ]
    }

    public func lines(_ result: VoicesResult) -> [String] {
        guard !result.voices.isEmpty else { return [say("No recordings. Add one with: satchel voice add FILE --of VISIT")] }
        var table = Table([
            Table.Column(say("id"), minimumWidth: 10), Table.Column(say("recorded")),
            Table.Column(say("length"), alignment: .right),
            Table.Column(say("transcript")), Table.Column(say("said"), minimumWidth: 12, isFlexible: true),
        ])
        for voice in result.voices {
            var state =
                switch Rendering.text(voice.row.fields["transcription"]) {
                case "waiting": say("waits")
                case "parked": say("given up")
                case "done": say("done")
                default: ""
                }
            if voice.isCorrected { state = say("corrected") }
            let title = voice.text.isEmpty ? voice.row.title : voice.text
            let recap = Rendering.text(voice.row.fields["kind"]) == "recap" ? "[recap] " : ""
            table.append([
                Rendering.short(voice.row.id),
                Rendering.number(voice.row.fields["recorded"]).flatMap { Int64(exactly: $0) }.map { screen.time($0) } ?? "",
                Rendering.number(voice.row.fields["duration"]).map { Rendering.time($0 / 1_000) } ?? "", state,
                recap + title.replacing("\n", with: " "),
            ])
        }
        var out = table.lines(width: screen.width, painter: painter)
        if result.total > result.voices.count { out += flowed(say("\(result.total - result.voices.count) more; see: --limit")) }
        if result.waiting > 0 {
            out += flowed(
                result.hasEngine
                    ? say(
                        "\(result.waiting) of yours wait to be transcribed. The agent does that by itself; now: satchel voice transcribe"
                    )
                    : say(
                        "\(result.waiting) of yours are not transcribed: there is no speech engine. Set one up with tools/setup-speech."
                    )
            )
        }
        if result.parked > 0 {
            out += flowed(say("\(result.parked) of yours were given up. Try again with: satchel voice retry"))
        }
        return out
    }

    public func lines(_ result: TranscribedResult) -> [String] {
        var out = flowed(say("Transcribed \(result.transcribed.count) recordings. See one with: satchel voice show ID"))
        for failure in result.failed {
            out += flowed(
                "\(Rendering.short(failure.row))  \(sanitised(told(failure.reason)))\(failure.isParked ? " " + say("Given up.") : "")",
                .yellow)
        }
        if result.waiting > 0 { out += flowed(say("\(result.waiting) wait still.")) }
        return out
    }

    public func lines(_ result: RetriedResult) -> [String] {
        result.rows.isEmpty
            ? [say("None was given up.")]
            : flowed(say("\(result.rows.count) recordings wait again. Now: satchel voice transcribe"))
    }

    public func lines(_ result: SpeechEngineResult) -> [String] {
        guard let settings = result.settings else {
            return flowed(say("There is no speech engine, and recordings wait. Set one up with tools/setup-speech."))
        }
        var out: [String] = []
        for (name, value) in [
            (say("engine"), settings.engine), (say("model"), settings.model), (say("languages"), settings.languages),
            (say("on battery"), say("above \(settings.batteryMin) %")), (say("memory"), say("\(settings.memoryMebibytes) MiB")),
            (say("patience"), say("\(settings.patience) s, and a sixth of that for each second")),
        ] {
            out += flowed("\(name)  \(sanitised(value))", hanging: "    ")
        }
        if let problem = result.problem { out += flowed(sanitised(told(problem)), .yellow) }
        return out
    }

    private static func number(_ value: JSONValue?) -> Double? {
        switch value {
        case .int(let int)?: Double(int)
        case .double(let double)?: double
        default: nil
        }
    }

    private static func text(_ value: JSONValue?) -> String? {
        if case .string(let text)? = value { text } else { nil }
    }

    private static func tenths(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "?" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// Minutes and seconds.
    private static func time(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "?" }
        let whole = Int(seconds)
        return "\(whole / 60):\(whole % 60 < 10 ? "0" : "")\(whole % 60)"
    }
}
