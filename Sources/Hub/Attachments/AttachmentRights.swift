import CRDT
import StoreInterface
import Sync

// Who may have an attachment. Knowing its name gives nothing: somebody could learn the SHA-256 of a recording and write it into a row of
// his own. So a cell that names an attachment counts only if its author has brought the bytes, all of them, to this hub.
extension OpenHub {
    /// Whether a device may read an attachment: some cell that it may read names it, whose author has brought it.
    ///
    /// This is the one place that decides it.
    static func mayRead(_ attachment: AttachmentID, client: Client, in view: any HubReader) throws -> Bool {
        let bringers = try view.bringers(of: attachment)
        guard !bringers.isEmpty else { return false }
        return try naming(attachment, for: client, in: view).contains { bringers.contains($0.author) }
    }

    /// Whether a device may bring an attachment: it may write, and some cell that it may read names it. So nothing is stored that nobody
    /// names.
    static func mayBring(_ attachment: AttachmentID, client: Client, in view: any HubReader) throws -> Bool {
        try view.rights(of: client).writes && !naming(attachment, for: client, in: view).isEmpty
    }

    /// The cells naming an attachment that a device may read.
    private static func naming(
        _ attachment: AttachmentID, for client: Client, in view: any HubReader
    ) throws -> [AttachmentNaming] {
        let viewer = try Viewer(client.device.device, view.hub, view.schema)
        return try view.naming(attachment).filter {
            try viewer.sees(RowName($0.row, $0.entity), $0.sensitivity, in: view.hub)
        }
    }
}

extension HubReader {
    /// What the person of a device may do now.
    func rights(of client: Client) throws -> Rights {
        try hub.rights(of: client.device.author).last?.rights ?? Rights(role: client.device.role)
    }
}
