import NIOCore
import NIOHTTPTypes

/// Stands where requests come out of the bytes, one for each connection of HTTP/1.1 and each stream of HTTP/2: closes it when a body does
/// not come, or an answer is not taken, at the pace that the limits ask for.
final class RequestGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: HubLimits
    private let metrics: HubMetrics
    private weak var connection: ConnectionGuard?
    private var isOpen = false
    /// Nil while no body is to come.
    private var incoming: Pace?
    /// Nil while everything that was written has been taken.
    private var outgoing: Pace?
    private var written = 0
    private var alarm: Scheduled<Void>?
    private var isStream = false
    /// Whether the client will send nothing more on this connection, or has given this stream up.
    private var isGone = false
    private var onGone: (@Sendable () -> Void)?

    init(_ hub: OpenHub) {
        limits = hub.limits
        metrics = hub.metrics
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let whole = context.channel.connection
        connection = try? whole.pipeline.syncOperations.handler(type: ConnectionGuard.self)
        // A stream of HTTP/2.
        isStream = whole !== context.channel
        if isStream { try? context.pipeline.syncOperations.addHandler(LastFrame(), position: .first) }
    }

    /// Tells once the client is gone, for an answer that has no end of its own. The newest one who asks is told.
    func whenGone(_ body: @escaping @Sendable () -> Void) {
        if isGone { body() } else { onGone = body }
    }

    private func go() {
        isGone = true
        onGone?()
        onGone = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A stream's input ends with the request.
        if !isStream, case ChannelEvent.inputClosed? = event as? ChannelEvent { go() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let now = NIODeadline.now()
        switch unwrapInboundIn(data) {
        case .head:
            incoming = Pace(limits)
            if !isOpen { connection?.requestBegan() }
            isOpen = true
        case .body(let bytes):
            incoming?.go(now: now.nanoseconds)
            incoming?.moved(bytes.readableBytes)
        case .end:
            incoming = nil
        }
        context.fireChannelRead(data)
    }

    /// Nobody reads on while the hub itself is the slower one.
    func read(context: ChannelHandlerContext) {
        if incoming != nil {
            incoming?.wait(now: NIODeadline.now().nanoseconds)
            look(context)
        }
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        var bytes = 0
        var isEnd = false
        switch part {
        case .head: break
        case .body(let body): bytes = body.readableBytes
        case .end: isEnd = true
        }
        let promise = promise ?? context.eventLoop.makePromise()
        written += 1
        if outgoing == nil { outgoing = Pace(limits) }
        outgoing?.moved(bytes)
        outgoing?.wait(now: NIODeadline.now().nanoseconds)
        promise.futureResult.assumeIsolated().whenComplete { [self] _ in
            written -= 1
            if written == 0 { outgoing = nil }
            if isEnd { end() }
        }
        context.write(data, promise: promise)
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        if outgoing != nil { look(context) }
    }

    private func look(_ context: ChannelHandlerContext) {
        guard alarm == nil else { return }
        let now = NIODeadline.now().nanoseconds
        guard let left = [incoming?.left(now: now), outgoing?.left(now: now)].compactMap({ $0 }).min() else { return }
        alarm = context.eventLoop.assumeIsolated().scheduleTask(in: .nanoseconds(max(left, 1_000_000))) { [self] in
            alarm = nil
            let now = NIODeadline.now().nanoseconds
            let left = [incoming?.left(now: now), outgoing?.left(now: now)].compactMap { $0 }.min()
            guard let left, left <= 0 else { return look(context) }
            metrics.closed(.slow)
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        go()
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func stop() {
        alarm?.cancel()
        alarm = nil
        incoming = nil
        outgoing = nil
        end()
    }

    private func end() {
        guard isOpen else { return }
        isOpen = false
        connection?.requestEnded()
    }
}

extension NIODeadline {
    fileprivate var nanoseconds: Int64 { Int64(truncatingIfNeeded: uptimeNanoseconds) }
}
