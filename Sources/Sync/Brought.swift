import CRDT
import Sales

// What came by bundle. A segment is kept as it is until all its transactions are known to be at the hub and in a backup of it; until
// then it can be relayed. A transaction of it is *hidden* as long as it names an id that is not known here, and pending from then on.

/// What a laptop needs of its store to take in bundles. All methods act within the store's current write transaction.
public protocol BundleStorage: ReplicaStorage {
    /// Keeps a segment without its transactions.
    ///
    /// - Returns: Its number.
    mutating func addSegment(_ segment: Segment, _ certificate: Certificate) throws -> Int64
    /// Keeps a transaction of a segment, in order.
    ///
    /// - Parameters:
    ///   - arrival: Its number at the hub, if that is known.
    ///   - isHidden: Whether it is to be shown once that is possible.
    mutating func addBrought(
        _ id: TransactionID, encoded: [UInt8], of segment: Int64, place: Int, arrival: ArrivalNumber?, isHidden: Bool) throws
    /// Tries again, when it is time to relay, what the hub would not take of a site.
    mutating func forgetRefusals(of site: SiteID) throws
    /// Whether anything that came by bundle is kept.
    func hasBrought() throws -> Bool
    /// The bytes of a transaction that is kept; nil if it is not.
    func brought(_ id: TransactionID) throws -> [UInt8]?
    /// The hidden transactions, each once, in the order in which they came, with the id that each was found to wait for.
    func hidden() throws -> [(id: TransactionID, missing: TransactionID?)]
    mutating func hide(_ id: TransactionID, missing: TransactionID) throws
    /// Notes that a transaction is no longer hidden.
    mutating func unhide(_ id: TransactionID) throws
    /// Notes, for a transaction that is kept, that it has a number at the hub; it is then hidden no longer.
    mutating func setArrival(_ arrival: ArrivalNumber, ofBrought id: TransactionID) throws
    /// Forgets the segments all of whose transactions have numbers up to `safe`.
    mutating func dropSegments(upTo safe: ArrivalNumber) throws
    /// Appends to the outbox what came by bundle: it is shown, but not pushed.
    mutating func addBroughtPending(_ transaction: Transaction) throws
}

/// What came of a segment, or of several.
public struct Taken: Sendable, Hashable {
    /// Transactions that were not known here.
    public var new = 0
    public var known = 0

    public init(new: Int = 0, known: Int = 0) {
        self.new = new
        self.known = known
    }

    public static func += (a: inout Taken, b: Taken) {
        a.new += b.new
        a.known += b.known
    }
}

extension BundleStorage {
    /// Takes in a segment that was checked. Nothing of it is shown before `showBrought`.
    ///
    /// Taking it in again does nothing, but that it is relayed again if the hub would not take it.
    public mutating func take(_ segment: Segment, _ certificate: Certificate) throws -> Taken {
        var taken = Taken()
        var fates = [(id: TransactionID, fate: Fate?, isNew: Bool)]()
        for encoded in segment.transactions {
            guard let id = Transaction.id(inEncoded: encoded) else {
                throw SyncError(.badBundle, "A change is too short to be one.")
            }
            let fate = try fate(of: id)
            let isNew = try fate == nil && brought(id) == nil
            if isNew { taken.new += 1 } else { taken.known += 1 }
            fates.append((id, fate, isNew))
        }
        try forgetRefusals(of: segment.site)
        guard taken.new > 0 else { return taken }
        let number = try addSegment(segment, certificate)
        for (place, item) in fates.enumerated() {
            var arrival: ArrivalNumber?
            switch item.fate {
            case .accepted(let number), .void(let number, _): arrival = number
            case nil, .pending, .waiting: break
            }
            try addBrought(
                item.id, encoded: segment.transactions[place], of: number, place: place, arrival: arrival, isHidden: item.isNew)
        }
        return taken
    }

    /// Shows what is hidden and names nothing any more that is not known here. Call it after each page and each bundle.
    ///
    /// - Returns: How many are shown now, and the stamps of them, for the clock to take note of.
    /// - Complexity: O(hidden), and what showing costs.
    public mutating func showBrought(schema: Schema) throws -> (shown: Int, stamps: [Stamp]) {
        var stamps = [Stamp]()
        var waiting: [TransactionID: [TransactionID]] = [:]
        var ready = [TransactionID]()
        for (id, missing) in try hidden() {
            if let missing, try !isKnown(missing) {
                waiting[missing, default: []].append(id)
            } else {
                ready.append(id)
            }
        }
        var next = 0
        while next < ready.count {
            let id = ready[next]
            next += 1
            switch try fate(of: id) {
            case .accepted(let arrival), .void(let arrival, _): try setArrival(arrival, ofBrought: id)
            case .pending, .waiting: try unhide(id)
            case nil:
                guard let encoded = try brought(id) else { continue }
                // In a format that this version does not know it waits for itself: until the hub has numbered it.
                let transaction = try? Transaction(encoded: encoded)
                let missing = try transaction.map { try self.missing($0, schema: schema) } ?? id
                guard let transaction, missing == nil else {
                    try hide(id, missing: missing ?? id)
                    if let missing, missing != id { waiting[missing, default: []].append(id) }
                    continue
                }
                try setFate(.pending, of: id, stamp: transaction.stamp, author: transaction.author)
                try addBroughtPending(transaction)
                try insert(transaction, as: .pending)
                try unhide(id)
                stamps.append(transaction.stamp)
            }
            ready += waiting.removeValue(forKey: id) ?? []
        }
        return (stamps.count, stamps)
    }

    /// The first id that a transaction names and that is not known here; its own if only the hub can say what it means.
    private func missing(_ transaction: Transaction, schema: Schema) throws -> TransactionID? {
        // What no member may write, such as the workspace's own fields, must not act here before the hub has judged it.
        let member = Device(site: transaction.id.site, author: transaction.author, role: .member)
        guard HubRules(schema: schema, device: member).judge(transaction, by: Rights(role: .member)) == nil else {
            return transaction.id
        }
        var known: TransactionID?
        for part in transaction.parts {
            for change in part.changes {
                for id in change.replaces where id != known || change.cell.kind == .text {
                    switch try fate(of: id) {
                    case nil, .waiting: return id
                    // The hub will refuse it as well.
                    case .void where change.cell.kind == .text: return transaction.id
                    case .pending, .accepted, .void: known = id
                    }
                }
            }
        }
        return nil
    }

    /// Takes note of what a page, which was stored just now, says of what came by bundle, and shows what waited for it.
    ///
    /// - Returns: The stamps of what is shown now.
    public mutating func noteBrought(_ page: Page, schema: Schema) throws -> [Stamp] {
        guard try hasBrought() else { return [] }
        for item in page.items + page.settled {
            let id: TransactionID? =
                switch item {
                case .transaction(_, let bytes): Transaction.id(inEncoded: bytes)
                case .accepted(_, let id), .void(_, let id, _, _): id
                }
            if let id { try setArrival(item.arrival, ofBrought: id) }
        }
        try dropSegments(upTo: page.safe)
        return try showBrought(schema: schema).stamps
    }
}
