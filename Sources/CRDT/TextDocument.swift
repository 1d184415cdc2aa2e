/// A text with its history: edited keystroke by keystroke, and merged with what others wrote.
///
/// An event that saw all that is here is applied to the text as it is. Only for one that did not, the events behind the latest
/// version that all have in common are replayed, and what it changes in the text of today comes out.
public struct TextDocument: Sendable {
    public private(set) var history: TextHistory
    private var buffer: TextBuffer
    /// Kept while the text has several heads, for the next event is likely to be concurrent too.
    private var replay: TextReplay?
    /// Whether the last event was begun here, and may get more edits.
    private var isOpen = false

    public init() {
        history = TextHistory()
        buffer = TextBuffer()
    }

    /// The document that a store kept as history and text.
    ///
    /// - Precondition: `text` is what the events of `history` give; nobody checks, for that takes a replay.
    public init(_ history: TextHistory, text: String) {
        self.history = history
        buffer = TextBuffer(text)
    }

    /// The document that the events of `history` give.
    ///
    /// - Complexity: as `merge` of all of them.
    public init(_ history: TextHistory) {
        self.history = history
        buffer = TextBuffer()
        _ = apply(from: 0, sawAll: history.sawAll, noting: false)
    }

    /// The text of all events.
    ///
    /// - Complexity: O(scalars).
    public var text: String { buffer.string }

    /// How many Unicode scalars the text has.
    public var scalarCount: Int { buffer.count }

    // MARK: - Writing

    /// Begins an event that has seen all that is here. What `edit` does belongs to it, until another one begins or comes.
    ///
    /// - Throws: `CRDTError` `.damaged` if the id was used already; `.tooLarge` if the history is full.
    public mutating func begin(_ id: TransactionID) throws(CRDTError) {
        guard !history.contains(id) else {
            throw CRDTError(.damaged, "A text's event has an id that was used already; draw another one.")
        }
        guard history.count < TextHistory.eventLimit else {
            throw CRDTError(.tooLarge, "A text's history has too many events; start a new text.")
        }
        history.open(id, parents: history.heads)
        history.lengths[history.count - 1] = Int32(buffer.count)
        replay = nil
        isOpen = true
    }

    /// Makes an edit of the event that was begun.
    ///
    /// - Throws: `CRDTError` `.tooLarge` if the history is full.
    /// - Precondition: `begin` was called, and nothing was merged since.
    /// - Complexity: O(scalars deleted and inserted) near the last edit; else also O(√scalars), as a rule.
    public mutating func edit(_ edit: TextEdit) throws(CRDTError) {
        precondition(isOpen, "an edit belongs to an event that was begun")
        guard history.scalarCount + edit.inserted.utf8.count <= TextHistory.scalarLimit else {
            throw CRDTError(.tooLarge, "A text's history has too many letters; start a new text.")
        }
        let from = history.record(edit)
        buffer.replace(at: max(edit.position, 0), deleting: max(edit.deleted, 0), inserting: history.scalars[from...])
        history.lengths[history.count - 1] = Int32(buffer.count)
    }

    // MARK: - Merging

    /// Adds an event; one that is here already changes nothing.
    ///
    /// - Returns: The edits that bring the text from before to after it, as a screen that shows it needs them.
    /// - Throws: `CRDTError` `.damaged` if it names an event that is not here; `.tooLarge` if the history is full. Nothing is changed then.
    /// - Complexity: O(its edits) if it saw all that is here. Else O(n log n) for the n runs of edits behind the latest version that
    ///   all events have in common, if few branches are walked again and again: each step from one branch to another costs what they
    ///   differ by.
    @discardableResult
    public mutating func merge(_ event: TextEvent) throws(CRDTError) -> [TextEdit] { try merge([event]) }

    /// Adds several events, in any order; the same as one by one, but cheaper where they are concurrent.
    @discardableResult
    public mutating func merge(_ events: [TextEvent]) throws(CRDTError) -> [TextEdit] {
        let first = history.count
        let sawAll = try history.append(events)
        isOpen = false
        return apply(from: first, sawAll: sawAll, noting: true)
    }

    /// Applies the history's events from number `first` on; `sawAll` tells of each whether it saw all before it.
    private mutating func apply(from first: Int, sawAll: [Bool], noting: Bool) -> [TextEdit] {
        var edits = [TextEdit]()
        guard first < history.count else { return edits }
        if let base = replay?.base, (first..<history.count).contains(where: { history.firstParent(of: $0) < base }) {
            replay = nil
        }
        // Which versions all others have seen or were seen in, of those from here on.
        var isCritical = [Bool](repeating: false, count: history.count - first)
        var low = history.firstHead
        for event in (first..<history.count).reversed() {
            isCritical[event - first] = low >= event
            low = min(low, history.firstParent(of: event))
        }
        var isCommon = low >= first - 1
        // Where the stretch ends that has to be replayed together: at the next critical event.
        var limit = first
        for event in first..<history.count {
            if event >= limit {
                limit = event + 1
                while limit < history.count, !isCritical[limit - 1 - first] { limit += 1 }
                replay?.note(history, upTo: limit)
            }
            if sawAll[event - first], isCritical[event - first] {
                replay = nil
                applyDirectly(event, noting: noting, to: &edits)
            } else {
                if replay == nil {
                    let base = isCommon ? event - 1 : history.criticalEvent(before: event)
                    replay = TextReplay(&history, behind: base, upTo: event, limit: limit)
                }
                if replay?.replay(event, of: &history, emits: true) == false {
                    replay = TextReplay(&history, behind: history.criticalEvent(before: event), upTo: event, limit: limit)
                    _ = replay?.replay(event, of: &history, emits: true)
                }
                takeChanges(noting: noting, to: &edits)
                if isCritical[event - first], event + 1 < history.count { replay = nil }
            }
            isCommon = isCritical[event - first]
        }
        return edits
    }

    private mutating func applyDirectly(_ event: Int, noting: Bool, to edits: inout [TextEdit]) {
        var scalar = history.scalarStarts[event]
        for index in history.operations(of: event) {
            let operation = history.operations[index]
            let end = scalar + Int(operation.inserted)
            if noting {
                let position = min(operation.start, buffer.count)
                let deleted = min(Int(operation.deleted), buffer.count - position)
                edits.append(
                    TextEdit(position: position, deleted: deleted, inserted: TextGraph.string(history.scalars[scalar..<end])))
            }
            buffer.replace(at: operation.start, deleting: Int(operation.deleted), inserting: history.scalars[scalar..<end])
            scalar = end
        }
        history.lengths[event] = Int32(buffer.count)
    }

    private mutating func takeChanges(noting: Bool, to edits: inout [TextEdit]) {
        guard let changes = replay?.takeChanges() else { return }
        for change in changes {
            if noting {
                edits.append(
                    TextEdit(
                        position: change.position, deleted: change.deleted,
                        inserted: TextGraph.string(history.scalars[change.scalars])))
            }
            buffer.replace(at: change.position, deleting: change.deleted, inserting: history.scalars[change.scalars])
        }
    }
}
