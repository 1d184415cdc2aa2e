import CRDT
import CommandSocket
import Foundation
import Logging
import StoreInterface
import Sync

/// Performs the commands of whoever runs the hub: the same service in process and behind the socket.
public struct Administration: CommandService {
    private let hub: OpenHub
    private let isServing: Bool
    /// Those that are served together with the hub; nil where nothing is served, or this is one beside the hub's own.
    private let workspaces: Workspaces?

    public init(hub: OpenHub, isServing: Bool) { self.init(hub: hub, isServing: isServing, workspaces: nil) }

    init(hub: OpenHub, isServing: Bool, workspaces: Workspaces?) {
        self.hub = hub
        self.isServing = isServing
        self.workspaces = workspaces
    }

    public func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        do {
            guard let request = try? JSONDecoder().decode(AdminRequest.self, from: Data(request)) else {
                throw HubError(.badRequest, "The running hub does not know this command. Stop it, update it, and start it again.")
            }
            return try await perform(request, progress)
        } catch let error as CommandFailure {
            throw error
        } catch is CancellationError {
            throw CommandFailure(
                CommandFailure.Code.cancelled, "The command was cancelled. Nothing is half done; start it again.")
        } catch {
            throw HubError.explaining(error, logger: hub.logger).commandFailure
        }
    }

    private func perform(_ request: AdminRequest, _ progress: @escaping OpenHub.Progress) async throws -> [UInt8] {
        switch request {
        case .enrol(let name, let role, let hours): try Administration.encode(await enrol(name, role, hours))
        case .devices:
            try Administration.encode(
                AdminAnswer.Devices(devices: await hub.store.read { try describe(try $0.devices(), in: $0) }))
        case .revoke(let device, let wiping): try Administration.encode(await revoke(device, wiping: wiping ?? false))
        case .role(let device, let role): try Administration.encode(await set(role, device))
        case .status: try Administration.encode(await status())
        case .backup(let path, let replacing):
            try Administration.encode(await hub.backup(to: path, replacing: replacing, progress))
        case .backedUp(let path): try Administration.encode(await hub.confirm(backup: path, progress))
        case .restore:
            throw HubError(.inUse, "The hub serves from this folder. Stop it first (Ctrl-C or SIGTERM), then restore.")
        case .doctor(let repairing): try Administration.encode(await hub.doctor(repairing: repairing, progress))
        case .compact: try Administration.encode(await hub.compact(progress))
        case .exportAudit(let path): try Administration.encode(await hub.exportAudit(to: path, progress))
        case .verifyAudit(let path): try Administration.encode(await hub.verifyAudit(path, progress))
        case .definitions(let kind, let filters):
            try Administration.encode(await hub.store.read { try kind.list(filters, in: $0) })
        case .definition(let kind, let row): try Administration.encode(await hub.store.read { try kind.show(row, in: $0) })
        case .define(let kind, let assignments):
            try Administration.encode(await writing { try kind.add(assignments, in: $0, identity: $1, now: $2) })
        case .redefine(let kind, let row, let assignments):
            try Administration.encode(await writing { try kind.set(row, assignments, in: $0, identity: $1, now: $2) })
        case .undefine(let kind, let row):
            try Administration.encode(await writing { try kind.delete(row, in: $0, identity: $1, now: $2) })
        case .workspaces: try Administration.encode(AdminAnswer.Workspaces(workspaces: describeWorkspaces()))
        case .addWorkspace(let name): try Administration.encode(await addWorkspace(name))
        case .places(let request):
            try Administration.encode(await writing { try request.perform(in: $0, identity: $1, now: $2) })
        case .leads(let limit): try Administration.encode(await hub.leads(limit: limit))
        case .trainLeads(let options): try Administration.encode(await hub.trainLeads(options, progress))
        case .leadModels(let version): try Administration.encode(await hub.leadModels(use: version))
        }
    }

    private func writing<T: Sendable>(
        _ body: @Sendable @escaping (any HubWriter, HubIdentity, _ now: Int64) throws -> T
    ) async throws -> T {
        let (identity, now) = (hub.identity, hub.now())
        return try await hub.write { try body($0, identity, now) }
    }

    fileprivate static func encode(_ answer: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // What laptops answer, too, is named as Swift names it.
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return Array(try encoder.encode(answer))
    }

    /// Codes that expired are kept for a week, so that whoever uses one late is told that it is late.
    private static let expiredKeptMilliseconds: Int64 = 7 * 24 * 3_600_000

    private func enrol(_ name: String, _ role: Device.Role?, _ hours: Int) async throws -> AdminAnswer.Enrol {
        let name = try People.checked(name)
        guard (1...8760).contains(hours) else { throw HubError(.badHours) }
        let now = hub.now()
        let expires = now + Int64(hours) * 3_600_000
        let code = EnrolmentCode()
        let identity = hub.identity
        return try await hub.write { editor in
            let (person, role) = try People.ensure(name, role: role, in: editor, identity: identity, now: now)
            try editor.removeEnrolments(expiredBefore: now - Administration.expiredKeptMilliseconds)
            try editor.add(OpenEnrolment(author: person.author, role: role, expires: expires), codeHash: code.hash)
            return AdminAnswer.Enrol(
                code: code.text, expires: AdminAnswer.time(expires), name: person.name, author: person.author.description,
                role: role)
        }
    }

    private func revoke(_ text: String, wiping: Bool) async throws -> AdminAnswer.Device {
        let now = hub.now()
        let (sites, answer) = try await hub.write { editor in
            let device = try find(text, in: editor)
            let sites = try editor.revoke(device.site, at: now, wiping: wiping)
            let after = try editor.device(device.site) ?? device
            return (sites, try describe([after], in: editor)[0])
        }
        for site in sites { hub.live.end(site) }
        return answer
    }

    private func set(_ role: Device.Role, _ text: String) async throws -> AdminAnswer.Device {
        let now = hub.now()
        let identity = hub.identity
        return try await hub.write { editor in
            let device = try find(text, in: editor)
            try People.set(role, of: device.author, in: editor, identity: identity, now: now)
            let after = try editor.device(device.site) ?? device
            return try describe([after], in: editor)[0]
        }
    }

    private func status() async throws -> AdminAnswer.Status {
        let now = hub.now()
        let bytes = hub.store.size
        let (live, isServing, workspace) = (hub.live.count, isServing, hub.identity.workspace)
        return try await hub.store.read { view in
            let devices = try view.devices()
            return AdminAnswer.Status(
                workspace: workspace.description, head: try view.arrival, digest: try view.digest.description,
                people: try view.people().count, devices: devices.count { $0.revoked == nil },
                revoked: devices.count { $0.revoked != nil }, open_codes: try view.openEnrolmentCount(now: now),
                serving: isServing, live_streams: live, store_bytes: bytes, backed_up: try view.hub.safe)
        }
    }

    private func addWorkspace(_ name: String) async throws -> AdminAnswer.Workspace {
        if let workspaces {
            _ = try await workspaces.add(name)
        } else {
            try Workspaces.make(name, beside: hub).close()
        }
        return describe(workspace: name)
    }

    private func describeWorkspaces() -> [AdminAnswer.Workspace] { hub.home.workspaceNames.map(describe(workspace:)) }

    private func describe(workspace name: String) -> AdminAnswer.Workspace {
        AdminAnswer.Workspace(
            name: name, path: Workspaces.prefix + name, folder: hub.home.workspace(name).folder,
            serving: workspaces?.names.contains(name) ?? false)
    }

    /// Finds a device by its id, the first four or more digits of it, or its name.
    private func find(_ text: String, in view: any HubReader) throws -> EnrolledDevice {
        let devices = try view.devices()
        let digits = text.lowercased()
        if let device = devices.first(where: { $0.site.description == digits }) { return device }
        let matches = devices.filter { $0.name == text || (digits.count >= 4 && $0.site.description.hasPrefix(digits)) }
        guard let first = matches.first else { throw HubError(.unknownDevice) }
        guard matches.count == 1 else { throw HubError(.ambiguousDevice) }
        return first
    }

    private func describe(_ devices: [EnrolledDevice], in view: any HubReader) throws -> [AdminAnswer.Device] {
        try devices.map { device in
            AdminAnswer.Device(
                id: device.site.description, name: device.name, person: try view.person(device.author)?.name ?? "",
                author: device.author.description, role: device.role, enrolled: AdminAnswer.time(device.enrolled),
                revoked: device.revoked.map(AdminAnswer.time), copy_of: device.origin?.description,
                wipe: device.wipe.map(AdminAnswer.time),
                wipe_given: device.wipeGiven.map(AdminAnswer.time))
        }
    }
}

extension AdminRequest {
    /// Performs the request: by the hub that serves from this folder, or in process where none does.
    ///
    /// - Returns: The answer's JSON.
    public func perform(
        in home: HubHome, logger: Logger, progress: @escaping @Sendable (CommandProgress) -> Void = { _ in }
    ) async throws(CommandFailure) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = Array(try JSONEncoder().encode(self))
        } catch {
            throw CommandFailure.wrapping(error, logger: logger)
        }
        do {
            return try await CommandClient(path: home.socket).perform(bytes, progress: progress)
        } catch {
            guard error.code == CommandFailure.Code.noService else { throw error }
        }
        do {
            // There need not be a hub yet, nor one that can be opened.
            if case .restore(let path, let replacing) = self {
                return try Administration.encode(OpenHub.restore(from: path, to: home, replacing: replacing))
            }
            let hub = try OpenHub(home: home, holder: holder, creating: creates, logger: logger)
            defer { hub.close() }
            return try await Administration(hub: hub, isServing: false).perform(bytes, progress: progress)
        } catch let error as CommandFailure {
            throw error
        } catch {
            throw HubError.explaining(error, logger: logger).commandFailure
        }
    }
}
