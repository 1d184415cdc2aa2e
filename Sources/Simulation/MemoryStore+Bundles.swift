import CRDT
import Sync

/// What a memory store keeps of bundles.
struct BroughtItems: Sendable {
    struct Item: Sendable {
        let id: TransactionID
        let encoded: [UInt8]
        let segment: Int64
        var arrival: ArrivalNumber?
        var isHidden: Bool
        var missing: TransactionID?
    }

    var segments: [Int64: (segment: Segment, certificate: Certificate)] = [:]
    var items: [Item] = []
    var lastNumber: Int64 = 0
}

extension MemoryStore: BundleStorage {
    package mutating func addSegment(_ segment: Segment, _ certificate: Certificate) throws -> Int64 {
        try countWrite()
        bundles.lastNumber += 1
        bundles.segments[bundles.lastNumber] = (segment, certificate)
        return bundles.lastNumber
    }

    package mutating func addBrought(
        _ id: TransactionID, encoded: [UInt8], of segment: Int64, place: Int, arrival: ArrivalNumber?, isHidden: Bool
    ) throws {
        try countWrite()
        bundles.items.append(
            BroughtItems.Item(id: id, encoded: encoded, segment: segment, arrival: arrival, isHidden: isHidden, missing: nil))
    }

    /// Nothing is refused as a whole here: all sites are enrolled.
    package mutating func forgetRefusals(of site: SiteID) {}

    package func hasBrought() -> Bool { !bundles.items.isEmpty }

    package func brought(_ id: TransactionID) -> [UInt8]? { bundles.items.first { $0.id == id }?.encoded }

    package func hidden() -> [(id: TransactionID, missing: TransactionID?)] {
        var seen = Set<TransactionID>()
        return bundles.items.filter { $0.isHidden && seen.insert($0.id).inserted }.map { ($0.id, $0.missing) }
    }

    private mutating func change(_ id: TransactionID, _ body: (inout BroughtItems.Item) -> Void) throws {
        try countWrite()
        for index in bundles.items.indices where bundles.items[index].id == id { body(&bundles.items[index]) }
    }

    package mutating func hide(_ id: TransactionID, missing: TransactionID) throws {
        try change(id) { if $0.isHidden { $0.missing = missing } }
    }

    package mutating func unhide(_ id: TransactionID) throws {
        try change(id) { item in
            item.isHidden = false
            item.missing = nil
        }
    }

    package mutating func setArrival(_ arrival: ArrivalNumber, ofBrought id: TransactionID) throws {
        try change(id) { item in
            item.arrival = arrival
            item.isHidden = false
            item.missing = nil
        }
    }

    package mutating func dropSegments(upTo safe: ArrivalNumber) throws {
        try countWrite()
        let open = Set(bundles.items.filter { ($0.arrival ?? .max) > safe }.map(\.segment))
        bundles.segments = bundles.segments.filter { open.contains($0.key) }
        bundles.items.removeAll { !open.contains($0.segment) }
    }

    package mutating func addBroughtPending(_ transaction: Transaction) throws {
        try addPending(transaction)
        if let index = indexInOutbox(transaction.id) { outbox[index].isForeign = true }
    }

    package func cameByBundle(_ id: TransactionID) -> Bool {
        outbox.contains { $0.isForeign && $0.transaction.id == id }
    }

    /// What is to be relayed, or passed on: segments with anything that is not known to be at the hub.
    package var relayable: [(segment: Segment, certificate: Certificate)] {
        let open = Set(bundles.items.filter { $0.arrival == nil }.map(\.segment))
        return bundles.segments.filter { open.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    }
}
