import NIOCore

/// Stands where a connection's bytes come in, before TLS: counts them, and closes a connection that asks for nothing for too long, be it
/// that it never finishes a handshake or a head, or that it only stays.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let connections: Connections
    private let metrics: HubMetrics
    private let head: TimeAmount
    private let idle: TimeAmount
    private var isCounted = false
    private var requests = 0
    private var hasAsked = false
    /// Since when nothing is being asked.
    private var since = NIODeadline.now()
    private var alarm: Scheduled<Void>?

    init(_ hub: OpenHub) {
        connections = hub.connections
        metrics = hub.metrics
        head = .seconds(Int64(hub.limits.headSeconds))
        idle = .seconds(Int64(hub.limits.idleSeconds))
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { begin(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard !isCounted else { return }
        isCounted = true
        since = .now()
        connections.opened(context.channel)
        look(context, at: since + head)
    }

    private func look(_ context: ChannelHandlerContext, at time: NIODeadline) {
        alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: time) { [self] in
            let now = NIODeadline.now()
            let end = since + (hasAsked ? idle : head)
            if requests > 0 {
                look(context, at: now + idle)
            } else if end > now {
                look(context, at: end)
            } else {
                metrics.closed(hasAsked ? .idle : .slow)
                context.close(promise: nil)
            }
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { end(context) }

    private func end(_ context: ChannelHandlerContext) {
        alarm?.cancel()
        alarm = nil
        guard isCounted else { return }
        isCounted = false
        connections.closed(context.channel)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        metrics.received(unwrapInboundIn(data).readableBytes)
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        metrics.sent(unwrapOutboundIn(data).readableBytes)
        context.write(data, promise: promise)
    }

    /// A request's head has come, on the connection or on one of its streams.
    func requestBegan() {
        requests += 1
        hasAsked = true
    }

    /// A request is answered, or its stream is gone.
    func requestEnded() {
        requests -= 1
        since = .now()
    }
}
