import CommandSocket
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import Synchronization

/// The workspaces that one process serves: the one in the hub's folder, and those in the folders `workspaces/NAME` within it, which are
/// reached at `/w/NAME` before each route.
///
/// Each is a hub of its own, with its store, people, codes, attachments and administration; nothing leads from one to another. They
/// share the address, the certificate, the count of connections and that of wrong codes.
package final class Workspaces: HTTPResponder, Sendable {
    private struct Served: Sendable {
        var hub: OpenHub
        var responder: RouterResponder<HubContext>
    }

    package let main: OpenHub
    private let responder: RouterResponder<HubContext>
    private let others = Mutex<[String: Served]>([:])
    /// Where a workspace that is added later is served; nil as long as nothing is.
    private let group = Mutex<ServiceGroup?>(nil)

    /// Opens all workspaces beside the main one.
    ///
    /// - Throws: `HubError` that names the workspace, if one cannot be opened.
    package init(main: OpenHub) throws(HubError) {
        self.main = main
        responder = main.router().buildResponder()
        for name in main.home.workspaceNames {
            do {
                let hub = try Workspaces.open(name, beside: main, creating: false)
                others.withLock { $0[name] = Served(hub: hub, responder: hub.router().buildResponder()) }
            } catch {
                close()
                throw HubError(error.code, "The workspace \(name) cannot be opened. \(error.message)")
            }
        }
    }

    /// Closes all but the main one.
    package func close() {
        let hubs = others.withLock { others in
            defer { others = [:] }
            return others.values.map(\.hub)
        }
        for hub in hubs { hub.close() }
    }

    package var names: [String] { others.withLock { $0.keys.sorted() } }

    package func hub(named name: String) -> OpenHub? { others.withLock { $0[name]?.hub } }

    /// Ends all live streams, of those that come later too.
    func endStreams() {
        for hub in [main] + others.withLock({ $0.values.map(\.hub) }) { hub.live.endAll() }
    }

    // MARK: Requests

    package func respond(to request: Request, context: HubContext) async throws -> Response {
        guard let (name, path) = Workspaces.split(request.head.path ?? ""), let served = others.withLock({ $0[name] }) else {
            // Whoever asks for a workspace that is not there hears what a stranger hears of one that is.
            return try await responder.respond(to: request, context: context)
        }
        var head = request.head
        head.path = path
        return try await served.responder.respond(to: Request(head: head, body: request.body), context: context)
    }

    package static let prefix = "/w/"

    /// The workspace that a path names, and the path within it; nil if it names none.
    private static func split(_ path: String) -> (name: String, path: String)? {
        guard path.hasPrefix(prefix) else { return nil }
        let rest = path.dropFirst(prefix.count)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        return (String(rest[..<slash]), String(rest[slash...]))
    }

    // MARK: Adding

    /// What the workspace needs beside its routes.
    private static func services(_ hub: OpenHub) -> [any Service] {
        [
            hub.live, UploadSweeper(hub: hub),
            CommandServer(path: hub.home.socket, service: Administration(hub: hub, isServing: true), logger: hub.logger),
        ]
    }

    /// The services of all but the main one.
    func services() -> [any Service] { others.withLock { $0.values.map(\.hub) }.flatMap(Workspaces.services) }

    /// From now on what is added is served in that group.
    func serve(in group: ServiceGroup) { self.group.withLock { $0 = group } }

    /// Makes a workspace, and serves it at once where the others are served.
    ///
    /// - Throws: `HubError` with `bad-name`, or `file-exists` if there is one.
    package func add(_ name: String) async throws -> OpenHub {
        let hub = try Workspaces.make(name, beside: main)
        try MetricsToken.ensure(in: hub.home)
        others.withLock { $0[name] = Served(hub: hub, responder: hub.router().buildResponder()) }
        if let group = group.withLock({ $0 }) {
            for service in Workspaces.services(hub) { await group.addServiceUnlessShutdown(service) }
        }
        return hub
    }

    /// Makes a workspace in its folder.
    static func make(_ name: String, beside main: OpenHub) throws(HubError) -> OpenHub {
        guard HubHome.isWorkspaceName(name) else {
            throw HubError(
                .badName,
                "A workspace's name has 1 to 40 lower-case letters, digits and hyphens, and begins with a letter. Choose another."
            )
        }
        guard !main.home.workspaceNames.contains(name) else {
            throw HubError(.fileExists, "There is a workspace of that name. See: satchel-hub workspace list")
        }
        let folder = main.home.workspace(name).folder
        let isThere = FileManager.default.fileExists(atPath: folder)
        do {
            return try open(name, beside: main, creating: true)
        } catch {
            // Half a workspace would keep the hub from starting.
            if !isThere { try? FileManager.default.removeItem(atPath: folder) }
            throw error
        }
    }

    static func open(_ name: String, beside main: OpenHub, creating: Bool) throws(HubError) -> OpenHub {
        var logger = main.logger
        logger[metadataKey: "workspace"] = "\(name)"
        return try OpenHub(
            home: main.home.workspace(name), holder: "satchel-hub serve", creating: creating, logger: logger, beside: main,
            at: prefix + name)
    }
}

extension HubHome {
    private static let workspaces = "workspaces"

    /// The folder of another workspace that the same hub serves.
    public func workspace(_ name: String) -> HubHome { HubHome(folder: "\(folder)/\(HubHome.workspaces)/\(name)") }

    /// The workspaces beside the one in the folder itself, in the order of their names.
    package var workspaceNames: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(HubHome.workspaces)")) ?? []
        return names.filter { HubHome.isWorkspaceName($0) && driver.exists(in: workspace($0).folder) }
            .sorted()
    }

    /// Whether a workspace may be called so: it is part of an address and a folder's name.
    public static func isWorkspaceName(_ text: String) -> Bool { text.wholeMatch(of: /[a-z][a-z0-9-]{0,39}/) != nil }
}
