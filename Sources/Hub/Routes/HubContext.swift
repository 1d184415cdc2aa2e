import CRDT
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// What a request carries on its way through the hub.
package struct HubContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address that the request came from, without its port.
    let peer: String
    /// What the request came on: a connection of HTTP/1.1 or a stream of HTTP/2; nil without one.
    let channel: (any Channel)?
    /// The connection itself, of whatever version of HTTP.
    var connection: (any Channel)? { channel?.connection }
    /// Set by the authentication.
    var client: Client? {
        didSet { note.site = client?.device.site }
    }
    let note = DeviceNote()

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress ?? ""
        channel = source.channel
    }

    /// A context without a connection.
    package init(peer: String, logger: Logger) {
        struct Source: RequestContextSource { var logger: Logger }
        coreContext = CoreRequestContextStorage(source: Source(logger: logger))
        self.peer = peer
        channel = nil
    }

    /// The device that asks.
    ///
    /// - Throws: `HubError` with `no-credential` on a route that the authentication does not guard.
    func authenticated() throws(HubError) -> Client {
        guard let client else { throw HubError(.noCredential) }
        return client
    }
}

/// Whose request it is, for the access log: that stands before the authentication, which fills a copy of the context.
final class DeviceNote: Sendable {
    private let value = Mutex<SiteID?>(nil)

    var site: SiteID? {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}
