import CRDT
import Hummingbird
import Sync

extension OpenHub {
    func metricsPage() async throws -> Response {
        var gauges = HubMetrics.Gauges()
        let devices = try await store.read { try $0.devices() }
        gauges.devices = devices.count { $0.revoked == nil }
        gauges.revoked = devices.count - gauges.devices
        gauges.liveStreams = live.count
        gauges.connections = connections.count
        gauges.strangers = connections.strangers
        gauges.waitingWrites = waitingWrites
        gauges.head = live.head
        gauges.storeBytes = store.size
        return Answer.bytes(.ok, Array(metrics.page(gauges).utf8), type: "text/plain; version=0.0.4; charset=utf-8")
    }
}

extension HubMetrics {
    /// Counts the cells that a message brought, or its answer takes away.
    func exchanged(_ message: Message, _ answer: Message) {
        if case .push(let transactions) = message, case .pushed = answer {
            pushed(cells: transactions.reduce(0) { $0 + Transaction.cellCount(inEncoded: $1) })
        }
        if case .page(let page) = answer {
            pulled(
                cells: page.items.reduce(0) { sum, item in
                    guard case .transaction(_, let bytes) = item else { return sum }
                    return sum + Transaction.cellCount(inEncoded: bytes)
                })
        }
    }
}

extension Message {
    /// The bytes of the transactions that it brings.
    var transactionBytes: Int {
        switch self {
        case .push(let transactions): transactions.reduce(0) { $0 + $1.count }
        case .withdraw(let refused): refused.reduce(0) { $0 + $1.transaction.count }
        default: 0
        }
    }
}
