/// All events of one text, each with its parents: the event graph, kept in columns.
///
/// Parents stand before their children. An event's number here is its place in the order in which the events came.
public struct TextHistory: Sendable {
    /// The most scalars that all events of one text together may insert.
    public static let scalarLimit = 1 << 28
    /// The most events of one text.
    public static let eventLimit = 1 << 28

    private(set) var ids: [TransactionID] = []
    /// Which events an event names: `parentList` from its entry in `parentStarts` to the next one's.
    private(set) var parentList: [Int32] = []
    private(set) var parentStarts: [Int32] = []
    private(set) var operationStarts: [Int] = []
    private(set) var scalarStarts: [Int] = []
    /// How long the text of each event's version is, with the event itself.
    var lengths: [Int32] = []
    private(set) var operations: [TextOperation] = []
    /// What all events inserted, one after the other.
    private(set) var scalars: [Unicode.Scalar] = []
    /// Whether another event names it; those that none names are the heads.
    private var isNamed: [Bool] = []
    private var headCount = 0
    private var numbers: [TransactionID: Int32] = [:]

    public init() {}

    /// How many events there are.
    public var count: Int { ids.count }

    /// How many scalars they inserted.
    public var scalarCount: Int { scalars.count }

    /// The heads, ascending.
    ///
    /// - Complexity: O(events since the earliest head).
    var heads: [Int32] {
        var heads = [Int32]()
        var event = count - 1
        while heads.count < headCount {
            if !isNamed[event] { heads.append(Int32(event)) }
            event -= 1
        }
        return heads.reversed()
    }

    /// The events that no other one names: the parents of the next event here.
    public var frontier: [TransactionID] { heads.map { ids[Int($0)] }.sorted() }

    /// - Complexity: O(1).
    public func contains(_ id: TransactionID) -> Bool { numbers[id] != nil }

    /// The events, parents before children, as they came.
    ///
    /// - Complexity: O(edits + scalars).
    public var events: [TextEvent] { ids.indices.map(event(at:)) }

    /// The event `id`; nil if it is not here.
    public func event(_ id: TransactionID) -> TextEvent? { numbers[id].map { event(at: Int($0)) } }

    /// The events that whoever has seen `heads`, and all before them, has not seen. Heads that are not here are left out.
    ///
    /// - Complexity: O(events).
    public func events(since heads: [TransactionID]) -> [TextEvent] {
        let seen = ancestors(of: heads.compactMap { numbers[$0] })
        return ids.indices.filter { !seen[$0] }.map(event(at:))
    }

    /// For each event whether it is one of `heads` or comes before one.
    func ancestors(of heads: [Int32]) -> [Bool] {
        var seen = [Bool](repeating: false, count: count)
        for head in heads { seen[Int(head)] = true }
        for event in ids.indices.reversed() where seen[event] {
            for parent in parents(of: event) { seen[Int(parent)] = true }
        }
        return seen
    }

    func number(of id: TransactionID) -> Int32? {
        // The next event mostly names the last one.
        if let last = ids.last, last == id { return Int32(ids.count - 1) }
        return numbers[id]
    }

    func parents(of event: Int) -> ArraySlice<Int32> {
        let end = event + 1 < parentStarts.count ? Int(parentStarts[event + 1]) : parentList.count
        return parentList[Int(parentStarts[event])..<end]
    }

    /// The smallest number of an event's parents; −1 if it has none.
    func firstParent(of event: Int) -> Int { parents(of: event).min().map(Int.init) ?? -1 }

    func operations(of event: Int) -> Range<Int> {
        operationStarts[event]..<(event + 1 < count ? operationStarts[event + 1] : operations.count)
    }

    func event(at number: Int) -> TextEvent {
        var edits = [TextEdit]()
        var scalar = scalarStarts[number]
        for operation in operations[operations(of: number)] {
            let end = scalar + Int(operation.inserted)
            edits += operation.edits(inserting: scalars[scalar..<end])
            scalar = end
        }
        return TextEvent(id: ids[number], parents: parents(of: number).map { ids[Int($0)] }, edits: edits)
    }

    /// The earliest head; −1 if there is none.
    var firstHead: Int {
        var left = headCount
        var event = count
        while left > 0 {
            event -= 1
            if !isNamed[event] { left -= 1 }
        }
        return count == 0 ? -1 : event
    }

    /// For each event whether it saw all before it.
    var sawAll: [Bool] {
        var named = [Bool](repeating: false, count: count)
        var heads = 0
        return ids.indices.map { event in
            let parents = parents(of: event)
            var seen = 0
            for parent in parents where !named[Int(parent)] {
                named[Int(parent)] = true
                seen += 1
            }
            defer { heads += 1 - seen }
            return seen == heads && parents.count == seen
        }
    }

    /// The latest event, of those before number `end`, that comes after all before it and before all after it; −1, the empty text, if
    /// there is none.
    ///
    /// - Complexity: O(events after it).
    func criticalEvent(before end: Int) -> Int {
        var low = end - 1
        var event = count - 1
        var found = 0
        while event >= 0, event > low || found < headCount {
            if !isNamed[event] {
                found += 1
                low = min(low, event)
            }
            if event > low || found < headCount { low = min(low, firstParent(of: event)) }
            event -= 1
        }
        return low
    }

    // MARK: - Adding

    /// Opens an event without edits; `record` adds them. Its length is that of its version, to be set by whoever knows it.
    ///
    /// - Precondition: The id is new; the parents are different events.
    /// - Returns: Whether the event saw all that was here.
    @discardableResult
    mutating func open(_ id: TransactionID, parents: [Int32]) -> Bool {
        var seen = 0
        for parent in parents where !isNamed[Int(parent)] {
            isNamed[Int(parent)] = true
            seen += 1
        }
        let sawAll = seen == headCount && parents.count == seen
        headCount += 1 - seen
        numbers[id] = Int32(count)
        ids.append(id)
        isNamed.append(false)
        parentStarts.append(Int32(parentList.count))
        parentList.append(contentsOf: parents)
        operationStarts.append(operations.count)
        scalarStarts.append(scalars.count)
        lengths.append(0)
        return sawAll
    }

    /// Adds the events that are not here yet.
    ///
    /// - Returns: For each that was added whether it saw all before it, and nothing else is among its parents.
    mutating func append(_ events: [TextEvent]) throws(CRDTError) -> [Bool] {
        let events = try arranged(events)
        return events.map { event in
            let sawAll = open(event.id, parents: numbers(of: event.parents))
            for edit in event.edits { _ = record(edit) }
            return sawAll
        }
    }

    /// Makes room for so many events in all.
    mutating func reserve(_ count: Int) {
        numbers.reserveCapacity(count)
        ids.reserveCapacity(count)
    }

    private func numbers(of parents: [TransactionID]) -> [Int32] {
        var known = [Int32]()
        for parent in parents {
            if let number = number(of: parent) { known.append(number) }
        }
        return known.count < 2 || Set(known).count == known.count ? known : Set(known).sorted()
    }

    /// The history of `events` without the parents that are not among them, and without those that come before themselves.
    ///
    /// The lengths are not known then: it is for `TextDocument` to replay.
    init(connected events: [TextEvent]) {
        reserve(events.count)
        for event in TextGraph.topological(events) {
            open(event.id, parents: numbers(of: event.parents))
            for edit in event.edits { _ = record(edit) }
        }
    }

    /// Adds an edit to the last event.
    ///
    /// - Returns: Which of `scalars` it inserts begin where; they go to the end.
    @inline(__always)
    mutating func record(_ edit: TextEdit) -> Int {
        let from = scalars.count
        if edit.inserted.utf8.count == 1, let byte = edit.inserted.utf8.first {
            scalars.append(Unicode.Scalar(byte))
        } else {
            scalars.append(contentsOf: edit.inserted.unicodeScalars)
        }
        let inserted = scalars.count - from
        let position = min(max(edit.position, 0), TextOperation.positionLimit)
        let deleted = min(max(edit.deleted, 0), TextOperation.positionLimit)
        if operations.count > operationStarts[operationStarts.count - 1] {
            let last = operations.count - 1
            if operations[last].extend(position: position, deleted: deleted, inserted: inserted) { return from }
        }
        operations.append(TextOperation(position: position, deleted: deleted, inserted: inserted))
        return from
    }

    /// Adds an operation as it was read; its scalars are given with it.
    mutating func record(_ operation: TextOperation, _ new: some Sequence<Unicode.Scalar>) {
        operations.append(operation)
        scalars.append(contentsOf: new)
    }

    /// `events` without those that are here already, parents before children and branches kept together.
    ///
    /// - Throws: `CRDTError` `.damaged` if one names an event that is neither here nor among them, or if they come before themselves;
    ///   `.tooLarge` if there would be too many.
    func arranged(_ events: [TextEvent]) throws(CRDTError) -> [TextEvent] {
        var fresh = [TextEvent]()
        if events.count == 1 {
            if !contains(events[0].id) { fresh = events }
        } else {
            fresh = TextGraph.topological(events.filter { !contains($0.id) })
            guard fresh.count == Set(events.lazy.map(\.id).filter { !contains($0) }).count else {
                throw CRDTError(.damaged, "Events of a text come before themselves; leave them out.")
            }
        }
        var added = Set<TransactionID>()
        for event in fresh {
            for parent in event.parents where number(of: parent) == nil && !added.contains(parent) {
                throw CRDTError(.damaged, "An event of a text names one that is not here; add that one first.")
            }
            if fresh.count > 1 { added.insert(event.id) }
        }
        let more = fresh.reduce(0) { $0 + $1.edits.reduce(0) { $0 + $1.inserted.utf8.count } }
        guard count + fresh.count <= TextHistory.eventLimit, scalars.count + more <= TextHistory.scalarLimit else {
            throw CRDTError(.tooLarge, "A text's history has too many events or letters; start a new text.")
        }
        return fresh
    }
}
