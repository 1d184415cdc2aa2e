import CommandSocket
import Crypto
import Foundation
import SQLiteStore
import Sync

/// What a hub answers to a device that was revoked and is to remove what it holds.
package struct WipeDemand: Error {
    /// As `WipeOrder` encodes it.
    package var order: [UInt8]
    /// What it is called if the order is none.
    package var failure: CommandFailure

    package init(order: [UInt8], failure: CommandFailure) {
        self.order = order
        self.failure = failure
    }
}

// A laptop that was lost: its owner asked that it removes what it holds.
extension Agent {
    /// Removes the store, the recordings and the keys, if the demand is the hub's own and for what this laptop is now. From its first step
    /// on it is finished by whatever opens the folder next, however this process ends.
    ///
    /// - Returns: What to tell the user.
    package func obey(_ demand: WipeDemand, _ access: Home.HubAccess) async -> CommandFailure {
        let isMeant = (try? await store.read { try self.isMeant(demand.order, access, $0) }) ?? false
        guard isMeant else { return demand.failure }
        do {
            try home.beginWipe()
        } catch {
            // A full disk does not protect what is on it.
        }
        try? store.close()
        home.wipe()
        return Agent.wiped
    }

    private func isMeant(_ bytes: [UInt8], _ access: Home.HubAccess, _ view: StoreView) throws -> Bool {
        let order = try WipeOrder(encoded: bytes)
        guard let hubKey = try view.setting(Key.hubKey), order.isSigned(byHub: hubKey) else { return false }
        // The hub knows a laptop that was just becoming another site by that one's name.
        let sites = try [view.setting(Key.site), view.setting(Key.nextSite)]
        return try order.workspace.bytes == view.setting(StoreView.Key.workspace) && sites.contains(order.site.bytes)
            && order.credentialHash == Array(SHA256.hash(data: Array(access.credential.utf8)))
    }

    static let wiped = CommandFailure(
        "wiped",
        "Whoever runs the hub has revoked this laptop and asked that it removes what Satchel kept here; it is gone. To begin anew, ask "
            + "for a code, then: satchel join URL --code CODE", exitStatus: wipedExitStatus)

    /// How a program ends that finds nothing here because of that: the service that runs the agent is not to start it again.
    public static let wipedExitStatus: Int32 = 3
}

extension Home {
    /// Stands as long as what was here is being removed, and tells afterwards that it was.
    private var wipedFile: URL { folder.appending(path: "wiped") }

    /// Whether the folder was emptied because its owner asked for that, and nothing was begun in it since.
    package var isWiped: Bool { FileManager.default.fileExists(atPath: wipedFile.path) }

    package func beginWipe() throws { try writePrivately(Data(Agent.wiped.message.utf8), to: wipedFile) }

    /// Removes all that Satchel keeps in the folder, and nothing else that lies there: a folder given by --home may hold more.
    ///
    /// The files are removed, not overwritten: on a disk of today only its encryption keeps from being read what was removed.
    func wipe() {
        let manager = FileManager.default
        let names = [Home.replHistory, "speech.in", "speech.out", "embedding.in", "embedding.out"]
        for file in [hubFile, keyFile, caFile, blobs, simulation] + names.map({ folder.appending(path: $0) }) {
            try? manager.removeItem(at: file)
        }
        // The store's own, and those that a restored one has put aside; its lock stays, for this process may hold it.
        let name = URL(filePath: store).lastPathComponent
        for file in (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
        where file.hasPrefix(name) && !file.hasSuffix(".lock") {
            try? manager.removeItem(at: folder.appending(path: file))
        }
    }

    /// Lets the folder be used anew.
    func endWipe() { try? FileManager.default.removeItem(at: wipedFile) }
}
