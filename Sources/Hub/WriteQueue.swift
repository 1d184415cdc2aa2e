import CRDT
import StoreInterface
import Sync
import Synchronization

/// Collects the writes that come while another is on its way to the disk, and performs them together: fifty devices that push at once wait
/// for the disk once, not fifty times. Reads go beside it and never wait.
final class WriteQueue: Sendable {
    private struct Member: Sendable {
        let perform: @Sendable (any HubWriter) throws -> Void
        let finish: @Sendable ((any Error)?) -> Void
        let bytes: Int
    }

    private struct State {
        var waiting: [Member] = []
        var bytes = 0
        var isWriting = false
    }

    private let store: any HubStore
    private let limits: HubLimits
    private let metrics: HubMetrics
    private let state = Mutex(State())

    init(store: any HubStore, limits: HubLimits, metrics: HubMetrics) {
        self.store = store
        self.limits = limits
        self.metrics = metrics
    }

    /// How many wait, without those that are being written.
    var count: Int { state.withLock { $0.waiting.count } }

    /// Writes all of `body` or nothing; when it returns, it is on the disk.
    ///
    /// - Parameter bytes: About how much is written.
    /// - Throws: What `body` throws; `HubError` with `busy` if too much waits already; `StoreError`.
    func write<T: Sendable>(bytes: Int, _ body: @Sendable @escaping (any HubWriter) throws -> T) async throws -> T {
        let result = Result<T>()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let member = Member(
                perform: { editor in result.set(try body(editor)) },
                finish: { error in
                    if let error { continuation.resume(throwing: error) } else { continuation.resume() }
                }, bytes: bytes)
            switch add(member) {
            case .isFull: continuation.resume(throwing: HubError(.busy, retryAfter: 5))
            case .isNext: Task { await writeAll() }
            case .waits: break
            }
        }
        guard let value = result.value else { throw HubError(.internal) }
        return value
    }

    private enum Place { case isFull, isNext, waits }

    private func add(_ member: Member) -> Place {
        state.withLock { state in
            guard state.waiting.count < limits.waitingWrites, state.bytes < limits.waitingWriteBytes else { return .isFull }
            state.waiting.append(member)
            state.bytes += member.bytes
            guard !state.isWriting else { return .waits }
            state.isWriting = true
            return .isNext
        }
    }

    /// The first ones that wait, as many as go together; nil if none do.
    private func nextGroup() -> [Member]? {
        state.withLock { state in
            var count = 0
            var bytes = 0
            for member in state.waiting {
                guard count == 0 || count < limits.writesPerGroup && bytes + member.bytes <= limits.bytesPerGroup else { break }
                count += 1
                bytes += member.bytes
            }
            guard count > 0 else {
                state.isWriting = false
                return nil
            }
            let group = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            state.bytes -= bytes
            return group
        }
    }

    private func writeAll() async {
        while let group = nextGroup() {
            let start = ContinuousClock.now
            var errors: [(any Error)?]
            do {
                errors = try await store.write(group: group.map(\.perform))
            } catch {
                errors = group.map { _ in error }
            }
            metrics.wrote(group.count, in: ContinuousClock.now - start)
            for (member, error) in zip(group, errors) { member.finish(error) }
        }
    }

    /// What a write gives back, on its way from the writer's thread.
    private final class Result<T: Sendable>: Sendable {
        private let place = Mutex<T?>(nil)

        var value: T? { place.withLock { $0 } }
        func set(_ value: T) { place.withLock { $0 = value } }
    }
}
