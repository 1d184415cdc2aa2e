import Foundation
import HummingbirdHTTP2
import Synchronization

/// What serves TLS connections, made anew when the certificate's or the key's file has changed: who renews them need not stop the hub.
///
/// Connections that are open keep what they began with. Files that cannot be used, as when only one of the two has been replaced yet,
/// change nothing; they are looked at again.
final class RenewedTLS: Sendable {
    /// How often the files are looked at, at most, in milliseconds.
    private static let pause: Int64 = 10_000

    private struct State {
        var channel: HTTP2UpgradeChannel
        var files: [FileState]
        var looked: Int64
    }

    private struct FileState: Equatable {
        let device: UInt64
        let inode: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int

        init?(_ path: String) {
            var information = stat()
            guard stat(path, &information) == 0 else { return nil }
            (device, inode, size) = (UInt64(information.st_dev), UInt64(information.st_ino), Int64(information.st_size))
            (seconds, nanoseconds) = (information.st_mtim.tv_sec, information.st_mtim.tv_nsec)
        }
    }

    private let hub: OpenHub
    private let tls: HubTLS
    private let make: @Sendable (TLSConfiguration) throws -> HTTP2UpgradeChannel
    private let state: Mutex<State>

    /// - Throws: `HubError` if the files cannot be used.
    init(
        _ tls: HubTLS, of hub: OpenHub, make: @escaping @Sendable (TLSConfiguration) throws -> HTTP2UpgradeChannel
    ) throws(HubError) {
        self.hub = hub
        self.tls = tls
        self.make = make
        let files = RenewedTLS.files(tls)
        state = Mutex(State(channel: try RenewedTLS.channel(tls, make), files: files, looked: hub.now()))
    }

    /// The channel for a connection that begins now.
    var channel: HTTP2UpgradeChannel {
        let now = hub.now()
        return state.withLock { state in
            guard abs(now - state.looked) >= RenewedTLS.pause else { return state.channel }
            state.looked = now
            let files = RenewedTLS.files(tls)
            guard files != state.files else { return state.channel }
            do throws(HubError) {
                state.channel = try RenewedTLS.channel(tls, make)
                state.files = files
                hub.logger.notice("the certificate was renewed", metadata: ["file": "\(tls.certificate)"])
            } catch {
                hub.logger.error("the new certificate cannot be used; the old one stays", metadata: ["error": "\(error.message)"])
            }
            return state.channel
        }
    }

    private static func files(_ tls: HubTLS) -> [FileState] { [tls.certificate, tls.key].compactMap(FileState.init) }

    private static func channel(
        _ tls: HubTLS, _ make: (TLSConfiguration) throws -> HTTP2UpgradeChannel
    ) throws(HubError) -> HTTP2UpgradeChannel {
        let configuration = try tls.configuration()
        do {
            return try make(configuration)
        } catch {
            throw HubTLS.mismatch
        }
    }
}
