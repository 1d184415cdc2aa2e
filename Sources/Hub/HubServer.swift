import CommandSocket
import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// Serves a hub over HTTP, and its commands over the socket in its folder.
public struct HubServer: Sendable {
    private let workspaces: Workspaces
    private var hub: OpenHub { workspaces.main }
    private let host: String
    private let port: Int
    private let portFile: String?
    private let tls: HubTLS?
    private let onListening: @Sendable (String) -> Void

    /// - Parameters:
    ///   - hub: The workspace in the hub's folder itself; the others are opened beside it.
    ///   - port: 0 takes a free one.
    ///   - portFile: Gets the port as decimal digits and a line feed, once the hub listens.
    ///   - tls: Certificate and key; nil serves without TLS.
    ///   - onListening: Called once with the address, such as `http://127.0.0.1:8440`.
    /// - Throws: `HubError` if one of the workspaces cannot be opened.
    public init(
        hub: OpenHub, host: String, port: Int, portFile: String?, tls: HubTLS? = nil,
        onListening: @escaping @Sendable (String) -> Void
    ) throws(HubError) {
        workspaces = try Workspaces(main: hub)
        self.host = host
        self.port = port
        self.portFile = portFile
        self.tls = tls
        self.onListening = onListening
    }

    /// Serves until SIGTERM or SIGINT, and then finishes what is in flight.
    ///
    /// - Throws: `HubError` if it cannot listen, or `CommandFailure` if the socket cannot be made.
    public func run() async throws { try await run(services(stopsOnSignals: true)) }

    /// Closes the workspaces that were opened beside the hub's own.
    public func close() { workspaces.close() }

    /// All that serves, to be started and stopped together.
    ///
    /// - Throws: `HubError` if the certificate or its key cannot be used, or the file for the metrics' token cannot be made.
    package func services(stopsOnSignals: Bool) throws(HubError) -> ServiceGroup {
        try MetricsToken.ensure(in: hub.home)
        for name in workspaces.names { if let hub = workspaces.hub(named: name) { try MetricsToken.ensure(in: hub.home) } }
        var quiet = hub.logger
        quiet.logLevel = max(hub.logger.logLevel, .notice)
        let isLoopback = host == "localhost" || host == "::1" || host.hasPrefix("127.")
        if !isLoopback, tls == nil {
            hub.logger.warning(
                "the hub listens beyond this computer without TLS, so others may read what is sent; give it a certificate (--tls-certificate, --tls-key) or put a TLS proxy before it",
                metadata: ["host": "\(host)"])
        }
        let readiness = Readiness()
        let application = Application(
            responder: workspaces,
            server: try hub.serverBuilder(tls),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: .maximum(hub.limits.connections, logger: quiet)),
            services: [
                hub.live, UploadSweeper(hub: hub),
                CommandServer(
                    path: hub.home.socket, service: Administration(hub: hub, isServing: true, workspaces: workspaces),
                    logger: hub.logger,
                    onListening: { [self] in readiness.socket().map(listening) }),
            ],
            onServerRunning: { [self] channel in readiness.port(channel.localAddress?.port ?? port).map(listening) },
            logger: quiet)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [application] + workspaces.services() + [StreamEnding(workspaces: workspaces)],
                gracefulShutdownSignals: stopsOnSignals ? [.sigterm, .sigint] : [],
                logger: quiet))
        workspaces.serve(in: group)
        return group
    }

    package func run(_ group: ServiceGroup) async throws {
        do {
            try await group.run()
        } catch let error as IOError {
            switch error.errnoCode {
            case EADDRINUSE:
                throw HubError(
                    .addressInUse,
                    "Another program listens on \(host), port \(port). Stop it, or choose another with --port."
                )
            case EACCES:
                throw HubError(
                    .addressNotUsable, "Port \(port) may not be used by this user. Choose one above 1023 with --port.")
            default:
                throw HubError(
                    .addressNotUsable,
                    "The hub cannot listen on \(host), port \(port): \(String(cString: strerror(error.errnoCode))). "
                        + "Check --host and --port."
                )
            }
        } catch is SocketAddressError {
            throw HubError(.addressNotUsable, "The host \(host) cannot be found. Check --host.")
        }
    }

    private func listening(on port: Int) {
        if let portFile {
            do {
                try Data("\(port)\n".utf8).write(to: URL(filePath: portFile), options: .atomic)
            } catch {
                hub.logger.error("the port file cannot be written; check its folder", metadata: ["file": "\(portFile)"])
            }
        }
        onListening("\(tls == nil ? "http" : "https")://\(host.contains(":") ? "[\(host)]" : host):\(port)")
    }
}

/// Ends the live streams when the hub stops. The last of the services is told first, and the server waits for each connection that is in use.
private struct StreamEnding: Service {
    let workspaces: Workspaces

    func run() async throws {
        try? await gracefulShutdown()
        workspaces.endStreams()
    }
}

/// Waits for port and socket both: whoever is told that the hub listens may give it a command at once.
private final class Readiness: Sendable {
    private let state = Mutex<(port: Int?, hasSocket: Bool)>((nil, false))

    /// The port if the socket is there as well.
    func port(_ port: Int) -> Int? {
        state.withLock { state in
            state.port = port
            return state.hasSocket ? port : nil
        }
    }

    /// The port if the hub listens on it already.
    func socket() -> Int? {
        state.withLock { state in
            state.hasSocket = true
            return state.port
        }
    }
}
