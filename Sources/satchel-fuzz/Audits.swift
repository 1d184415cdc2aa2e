import CRDT

/// How an export is cut into pieces does not change the verdict; and an export that was changed in one place, in any way, is never
/// judged intact.
func fuzzAudit(_ input: Choices) {
    var choices = input
    let seed = choices.byte()
    guard seed % 2 == 1 else {
        _ = judged(choices.rest(), seed: seed)
        return
    }
    var lines = export(&choices)
    let (verdict, entries) = judged(Array(lines.joined()), seed: seed)
    guard case .intact(let summary) = verdict else { finding("An export is judged: \(verdict)") }
    expect(Int(summary.count) == lines.count - 2 && entries == lines.count - 2, "An export has another number of entries.")
    let original = lines
    tamper(with: &lines, &choices)
    guard lines != original else { return }
    if case .intact = judged(Array(lines.joined()), seed: seed).verdict {
        finding("An export that was changed is judged intact.")
    }
}

/// The verdict over the whole, which is the one over its pieces too, and how many entries were given out.
private func judged(_ bytes: [UInt8], seed: UInt8) -> (verdict: AuditVerdict, entries: Int) {
    var whole = AuditVerifier()
    var entries = [AuditEntry]()
    whole.read(bytes) { entries.append($0) }
    var cut = AuditVerifier()
    var other = [AuditEntry]()
    for piece in pieces(of: bytes, seed: seed) { cut.read(piece) { other.append($0) } }
    let verdict = whole.finish()
    expect(verdict == cut.finish(), "The verdict depends on how the export is cut.")
    expect(entries == other, "The entries depend on how the export is cut.")
    expect(zip(entries, entries.dropFirst()).allSatisfy { $0.arrival < $1.arrival }, "Entries are out of order.")
    if case .intact(let summary) = verdict {
        expect(Int(summary.count) == entries.count, "An intact export has another number of entries than it says.")
        expect(summary.last == entries.last?.arrival ?? 0, "An intact export ends with another arrival than it says.")
    }
    return (verdict, entries.count)
}

private func export(_ choices: inout Choices) -> [[UInt8]] {
    let workspace = (0...choices.below(AuditChain.workspaceLimit)).map { UInt8($0) }
    do {
        var chain =
            choices.below(2) == 0
            ? try AuditChain(workspace: workspace)
            : try AuditChain(
                workspace: workspace, first: UInt64(choices.below(4)), seed: [UInt8](repeating: choices.byte(), count: 32))
        var lines = [Array(chain.header.utf8)]
        var arrival = chain.first
        for number in 0..<choices.below(6) {
            let transaction = Transaction(
                id: TransactionID(high: UInt64(choices.byte()), low: UInt64(number)), author: AuthorID(high: 0, low: 1),
                stamp: Stamp(milliseconds: Int64(choices.byte()) << 32, counter: UInt16(choices.byte())), parts: [])
            let entry = try chain.append(transaction, arrival: arrival)
            lines.append(Array(chain.line(entry).utf8))
            arrival += 1 + UInt64(choices.byte()) << 52
        }
        lines.append(Array(chain.closing.utf8))
        return lines
    } catch {
        finding("An export cannot be written: \(error)")
    }
}

/// One thing: bytes, or whole lines.
private func tamper(with lines: inout [[UInt8]], _ choices: inout Choices) {
    let line = choices.below(lines.count)
    let other = choices.below(lines.count)
    switch choices.below(6) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    case 3:
        let place = (choices.below(2) << 8 | choices.below(256)) % lines[line].count
        lines[line][place] = choices.byte()
    case 4:
        let place = (choices.below(2) << 8 | choices.below(256)) % lines[line].count
        lines[line].remove(at: place)
    default:
        let place = (choices.below(2) << 8 | choices.below(256)) % lines[line].count
        lines[line].insert(choices.byte(), at: place)
    }
}
