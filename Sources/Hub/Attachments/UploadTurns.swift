import Sync
import Synchronization

/// Lets one request at a time work on an upload.
///
/// A client whose connection broke comes back at once, often before all that it had sent is taken in: it has to wait for that, or would
/// send it again. But a connection that broke without anybody hearing of it must not hold it up for long, so one on which nothing
/// comes is stopped when somebody waits.
final class UploadTurns: Sendable {
    private struct Holder {
        let number: UInt64
        var heard: ContinuousClock.Instant
        /// Nil for what waits for nobody's bytes.
        let stop: (@Sendable () -> Void)?
    }

    private struct State {
        var holders: [UploadID: Holder] = [:]
        var next: UInt64 = 0
    }

    private let state = Mutex(State())
    private static let silence = Duration.seconds(2)
    private static let look = Duration.milliseconds(10)

    /// Runs `body` when nobody else works on the upload.
    ///
    /// - Parameters:
    ///   - receives: Whether `body` takes in what a client sends.
    ///   - body: Is given what to call whenever something came. If it receives, it is cancelled when nothing comes while somebody waits.
    func take<T: Sendable>(
        _ upload: UploadID, receives: Bool = false,
        _ body: @escaping @Sendable (_ heard: @escaping @Sendable () -> Void) async throws -> T
    ) async throws -> T {
        while true {
            if let task = enter(upload, receives, body) {
                return try await withTaskCancellationHandler {
                    try await task.value
                } onCancel: {
                    task.cancel()
                }
            }
            try await Task.sleep(for: UploadTurns.look)
            let silent = state.withLock { state in
                state.holders[upload].flatMap { ContinuousClock.now - $0.heard > UploadTurns.silence ? $0.stop : nil }
            }
            silent?()
        }
    }

    /// Begins `body`; nil while somebody else is at it.
    private func enter<T: Sendable>(
        _ upload: UploadID, _ receives: Bool,
        _ body: @escaping @Sendable (_ heard: @escaping @Sendable () -> Void) async throws -> T
    ) -> Task<T, any Error>? {
        state.withLock { state in
            guard state.holders[upload] == nil else { return nil }
            let number = state.next
            state.next += 1
            let task = Task { [self] in
                defer { leave(upload, number) }
                return try await body { [self] in heard(upload, number) }
            }
            let stop: @Sendable () -> Void = { task.cancel() }
            state.holders[upload] = Holder(number: number, heard: .now, stop: receives ? stop : nil)
            return task
        }
    }

    private func heard(_ upload: UploadID, _ number: UInt64) {
        state.withLock { state in
            if state.holders[upload]?.number == number { state.holders[upload]?.heard = .now }
        }
    }

    private func leave(_ upload: UploadID, _ number: UInt64) {
        state.withLock { state in
            if state.holders[upload]?.number == number { state.holders[upload] = nil }
        }
    }
}
