import CCurl
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The way to the thread that drives libcurl: a mailbox of commands, and the alarm that makes the thread read it.
final class Engine: Sendable {
    fileprivate enum Command: Sendable {
        case start(Job)
        case cancel(TransferID)
        case resume(TransferID)
    }

    private struct Mailbox {
        var commands: [Command] = []
        var isStopping = false
        /// True from the moment at which the thread takes nothing more: the multi handle may be gone.
        var isClosed = false
        var hasEnded = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let mailbox = Mutex(Mailbox())
    private let nextID = Atomic<TransferID>(1)
    private let multi: MultiHandle

    init(settings: HTTPSettings) throws(HTTPClientError) {
        for text in [settings.proxy, settings.caFile, settings.userAgent] {
            guard text.map(Destination.hasControlCharacter) != true else {
                throw .invalidRequest(
                    "An HTTP setting holds a control character. Correct the proxy, the CA file or the user agent.")
            }
        }
        guard Self.libraryIsReady, let handle = curl_multi_init() else {
            throw .internalFailure("libcurl does not start.")
        }
        multi = MultiHandle(pointer: handle)
        let loop = EngineLoop(engine: self, multi: handle, settings: settings)
        do {
            try loop.startThread()
        } catch {
            curl_multi_cleanup(handle)
            throw error
        }
    }

    private static let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    func makeID() -> TransferID {
        nextID.wrappingAdd(1, ordering: .relaxed).oldValue
    }

    /// Hands a job to the thread; answers it at once with `.closed` if the thread takes no more.
    func start(_ job: Job) {
        if !post(.start(job)) { job.fail(.closed) }
    }

    /// Ends a transfer with `.cancelled`. Does nothing if it has ended already.
    func cancel(_ id: TransferID) {
        _ = post(.cancel(id))
    }

    /// Lets libcurl read on after a pause.
    func resume(_ id: TransferID) {
        _ = post(.resume(id))
    }

    func stop() {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return }
            mailbox.isStopping = true
            curl_multi_wakeup(multi.pointer)
        }
    }

    func stopAndWait() async {
        stop()
        await withCheckedContinuation { continuation in
            let hasEnded = mailbox.withLock { mailbox in
                if !mailbox.hasEnded { mailbox.waiters.append(continuation) }
                return mailbox.hasEnded
            }
            if hasEnded { continuation.resume() }
        }
    }

    private func post(_ command: Command) -> Bool {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed, !mailbox.isStopping else { return false }
            mailbox.commands.append(command)
            // A mailbox that was not empty has rung already. The lock keeps the handle alive while it rings.
            if mailbox.commands.count == 1 { curl_multi_wakeup(multi.pointer) }
            return true
        }
    }

    /// Empties the mailbox, on the engine's thread. After `stop` this happens one last time.
    fileprivate func takeCommands() -> (commands: [Command], mustStop: Bool) {
        mailbox.withLock { mailbox in
            var commands: [Command] = []
            swap(&commands, &mailbox.commands)
            if mailbox.isStopping { mailbox.isClosed = true }
            return (commands, mailbox.isStopping)
        }
    }

    fileprivate func threadHasEnded() {
        let waiters = mailbox.withLock { mailbox in
            mailbox.hasEnded = true
            var waiters: [CheckedContinuation<Void, Never>] = []
            swap(&waiters, &mailbox.waiters)
            return waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}

/// The multi handle as other threads hold it.
///
/// Unchecked because a raw pointer is not Sendable: all that is done with it outside the engine's thread is
/// `curl_multi_wakeup`, which libcurl allows from any thread, under the mailbox's lock while the handle exists.
private struct MultiHandle: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer
}

/// What the thread owns: the multi handle, all transfers, and the order in which things are done.
private final class EngineLoop {
    /// Connections that are kept open, those in use included: beyond it, each request that ends costs a connection.
    /// With 16, measured, 64 tasks at once opened a new connection for nearly every request.
    private static let connectionLimit = 128

    private let engine: Engine
    private let multi: UnsafeMutableRawPointer
    private let share: UnsafeMutableRawPointer?
    private let settings: HTTPSettings
    private var transfers: [TransferID: Transfer] = [:]
    /// The transfers among them that end when the server is silent for too long.
    private var streams: Set<TransferID> = []
    private let clock = ContinuousClock()

    init(engine: Engine, multi: UnsafeMutableRawPointer, settings: HTTPSettings) {
        self.engine = engine
        self.multi = multi
        self.settings = settings
        // Without it requests still work, and only resume no TLS session on a new connection.
        share = curl_share_init()
        if let share { ccurl_share_tls_sessions(share) }
        ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Self.connectionLimit)
    }

    deinit {
        if let share { curl_share_cleanup(share) }
    }

    func startThread() throws(HTTPClientError) {
        #if canImport(Darwin)
        var thread: pthread_t?
        #else
        var thread = pthread_t()
        #endif
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                let context: UnsafeMutableRawPointer? = context
                if let context { Unmanaged<EngineLoop>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, context.toOpaque())
        guard code == 0 else {
            context.release()
            throw .internalFailure("The system starts no further thread (\(code)).")
        }
        #if canImport(Darwin)
        if let thread { pthread_detach(thread) }
        #else
        pthread_detach(thread)
        #endif
    }

    private func run() {
        blockSignals()
        while true {
            let (commands, mustStop) = engine.takeCommands()
            for command in commands { perform(command) }
            if mustStop { break }
            var running: Int32 = 0
            let code = curl_multi_perform(multi, &running)
            if code != CURLM_OK { failAll(.internalFailure("libcurl failed (\(code.rawValue)).")) }
            finishDone()
            let wait = endSilentStreams()
            curl_multi_poll(multi, nil, 0, wait, nil)
        }
        failAll(.closed)
        curl_multi_cleanup(multi)
        engine.threadHasEnded()
    }

    /// Signals are for the program's own threads. SIGPIPE above all: TLS libraries write without MSG_NOSIGNAL, and
    /// with CURLOPT_NOSIGNAL libcurl leaves it to us that a closed connection does not end the process.
    private func blockSignals() {
        var signals = sigset_t()
        sigfillset(&signals)
        for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&signals, signal) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    private func perform(_ command: Engine.Command) {
        switch command {
        case .start(let job):
            start(job)
        case .cancel(let id):
            if let transfer = remove(id) { transfer.job.fail(.cancelled) }
        case .resume(let id):
            guard let transfer = transfers[id], transfer.isPaused else { return }
            // First, because libcurl delivers what it held back from within the call, which may pause again.
            transfer.isPaused = false
            transfer.lastHeard = clock.now
            curl_easy_pause(transfer.easy, CURLPAUSE_CONT)
        }
    }

    private func start(_ job: Job) {
        guard let easy = curl_easy_init() else {
            return job.fail(.internalFailure("libcurl has no memory for another request."))
        }
        do {
            let transfer = try Transfer(job: job, easy: easy, share: share, settings: settings, now: clock.now)
            let code = curl_multi_add_handle(multi, easy)
            guard code == CURLM_OK else {
                return job.fail(.internalFailure("libcurl does not take the request (\(code.rawValue))."))
            }
            transfers[job.id] = transfer
            if case .stream = job.sink { streams.insert(job.id) }
        } catch {
            job.fail(error)
        }
    }

    /// Takes a transfer away from libcurl. Its easy handle goes when the last reference to the transfer does.
    private func remove(_ id: TransferID) -> Transfer? {
        guard let transfer = transfers.removeValue(forKey: id) else { return nil }
        streams.remove(id)
        curl_multi_remove_handle(multi, transfer.easy)
        return transfer
    }

    private func finishDone() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            // Read before the handle is removed: the message goes with it.
            let code = message.pointee.data.result
            let id = TransferID(UInt(bitPattern: ccurl_get_private(easy)))
            remove(id)?.finish(code)
        }
    }

    /// Ends the streams whose server was silent for too long, and returns for how many milliseconds the thread may
    /// wait before the next could be.
    ///
    /// - Complexity: O(n) in the number of streams, of which a program has a handful.
    private func endSilentStreams() -> Int32 {
        var wait = Duration.seconds(60)
        guard !streams.isEmpty else { return Int32(wait.milliseconds) }
        let now = clock.now
        for id in streams {
            guard let transfer = transfers[id], !transfer.isPaused else { continue }
            if transfer.wasHeard {
                transfer.wasHeard = false
                transfer.lastHeard = now
            }
            let left = transfer.job.request.timeout - (now - transfer.lastHeard)
            if left > .zero {
                wait = min(wait, left)
            } else if let transfer = remove(id) {
                transfer.job.fail(.silent(transfer.job.destination.name, for: transfer.job.request.timeout))
            }
        }
        return Int32(wait.milliseconds)
    }

    private func failAll(_ error: HTTPClientError) {
        for id in transfers.keys.sorted() { remove(id)?.job.fail(error) }
    }
}
