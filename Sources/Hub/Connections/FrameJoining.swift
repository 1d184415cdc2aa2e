import NIOCore
import NIOHTTP2

/// Stands behind TLS: makes one piece of what is written before a flush, so that TLS makes one record of it. HTTP/2 writes the head of a
/// frame and its content apart, and each record costs 22 bytes.
final class JoinedWrites: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// As much as a record holds (RFC 8446, 5.1); what is larger goes as it is.
    private static let most = 16 << 10

    private var joined: ByteBuffer?
    private var promise: EventLoopPromise<Void>?

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var bytes = unwrapOutboundIn(data)
        if bytes.readableBytes + (joined?.readableBytes ?? 0) > JoinedWrites.most { pass(context) }
        guard bytes.readableBytes <= JoinedWrites.most else { return context.write(data, promise: promise) }
        if joined == nil { joined = bytes } else { joined?.writeBuffer(&bytes) }
        self.promise.setOrCascade(to: promise)
    }

    func flush(context: ChannelHandlerContext) {
        pass(context)
        context.flush()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        pass(context)
        context.close(mode: mode, promise: promise)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        joined = nil
        promise?.fail(ChannelError.ioOnClosedChannel)
        promise = nil
    }

    private func pass(_ context: ChannelHandlerContext) {
        guard let joined else { return }
        let promise = promise
        (self.joined, self.promise) = (nil, nil)
        context.write(wrapOutboundOut(joined), promise: promise)
    }
}

/// Stands where a stream of HTTP/2 writes its frames: the last one with content ends the stream, rather than an empty one behind it.
final class LastFrame: ChannelOutboundHandler, RemovableChannelHandler {
    typealias OutboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    /// What is written next, unless it is the end.
    private var held: HTTP2Frame.FramePayload.Data?
    private var promise: EventLoopPromise<Void>?

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .data(let content) = unwrapOutboundIn(data) else {
            pass(context)
            return context.write(data, promise: promise)
        }
        if held != nil, content.endStream, content.data.readableBytes == 0 {
            held?.endStream = true
        } else {
            pass(context)
            held = content
        }
        self.promise.setOrCascade(to: promise)
    }

    func flush(context: ChannelHandlerContext) {
        pass(context)
        context.flush()
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        pass(context)
        context.close(mode: mode, promise: promise)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        held = nil
        promise?.fail(ChannelError.ioOnClosedChannel)
        promise = nil
    }

    private func pass(_ context: ChannelHandlerContext) {
        guard let content = held else { return }
        let promise = promise
        (held, self.promise) = (nil, nil)
        context.write(wrapOutboundOut(.data(content)), promise: promise)
    }
}
