import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOSSL

/// The files by which the hub shows who it is, in PEM.
public struct HubTLS: Sendable, Hashable {
    /// The hub's certificate, then those that lead from it to the authority.
    public var certificate: String
    public var key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// - Throws: `HubError` with `no-file` or `bad-file`.
    func configuration() throws(HubError) -> TLSConfiguration {
        for path in [certificate, key] where !FileManager.default.isReadableFile(atPath: path) {
            throw HubError(.noFile, "The file \(path) cannot be read. Check its name and its permissions.")
        }
        guard let chain = try? NIOSSLCertificate.fromPEMFile(certificate), !chain.isEmpty else {
            throw HubError(.badFile, "The file \(certificate) holds no certificate in PEM. Check --tls-certificate.")
        }
        guard let privateKey = try? NIOSSLPrivateKey(file: key, format: .pem) else {
            throw HubError(.badFile, "The file \(key) holds no private key in PEM without a passphrase. Check --tls-key.")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(privateKey))
        configuration.minimumTLSVersion = .tlsv12
        return configuration
    }

    static let mismatch = HubError(
        .badFile, "The key does not belong to the certificate. Check --tls-certificate and --tls-key.")
}

extension OpenHub {
    /// How connections are served: HTTP/1.1, and with TLS also HTTP/2, as the client likes.
    func serverBuilder(_ tls: HubTLS?) throws(HubError) -> HTTPServerBuilder {
        let idle = TimeAmount.seconds(Int64(limits.idleSeconds))
        let requests = HTTP1Channel.Configuration(additionalChannelHandlers: [RequestGuard(self)], idleTimeout: idle)
        guard let tls else {
            return HTTPServerBuilder { responder in
                let channel = HTTP1Channel(responder: responder, configuration: requests)
                return GuardedChannel(hub: self) { channel }
            }
        }
        // What cannot be used is said before the hub listens.
        _ = try tls.configuration()
        let channels = HTTP2UpgradeChannel.Configuration(
            idleTimeout: .seconds(limits.idleSeconds), gracefulCloseTimeout: .seconds(limits.idleSeconds),
            streamConfiguration: requests)
        return HTTPServerBuilder { responder in
            let renewed = try RenewedTLS(tls, of: self) { configuration in
                try HTTP2UpgradeChannel(tlsConfiguration: configuration, configuration: channels, responder: responder)
            }
            return GuardedChannel(hub: self) { renewed.channel }
        }
    }
}

/// A channel with a `ConnectionGuard` before all else.
private struct GuardedChannel<Base: ServerChildChannel>: ServerChildChannel {
    let hub: OpenHub
    /// What serves a connection that begins now.
    let base: @Sendable () -> Base

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        let base = base()
        return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(ConnectionGuard(hub))
            // Most connections idle, and each keeps what it has read into; it grows with what comes.
            try channel.syncOptions?.setOption(
                .recvAllocator, value: AdaptiveRecvByteBufferAllocator(minimum: 64, initial: 512, maximum: 65_536))
        }.flatMap {
            let value = base.setup(channel: channel, logger: logger)
            let pipeline = channel.pipeline.syncOperations
            if let tls = try? pipeline.handler(type: NIOSSLServerHandler.self) {
                try? pipeline.addHandler(JoinedWrites(), position: .after(tls))
            }
            return value
        }
    }

    func handle(value: Base.Value, logger: Logger) async { await base().handle(value: value, logger: logger) }
}
