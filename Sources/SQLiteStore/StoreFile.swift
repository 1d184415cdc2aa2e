import Foundation
import GRDB
import StoreInterface

/// What a database file says of itself in its first bytes, read before SQLite opens it: opening alone changes some files.
///
/// The layout is that of "Database File Format" in SQLite's documentation, section 1.3.
enum StoreFile {
    /// Marks a file as Satchel's: "Stch".
    static let applicationID: UInt32 = 0x5374_6368

    static let foreign = StoreError(
        .damaged, "The file is a database, but not one of Satchel's. Move it elsewhere, or choose another folder.")

    /// - Throws: `StoreError` `.notFound` where there is no file and none may be made, `.damaged` for what is no store.
    static func check(_ path: String, creating: Bool) throws(StoreError) {
        guard let size = size(path) else {
            guard creating else { throw StoreError(.notFound, "There is no store yet.") }
            return
        }
        let hasLog = (self.size(path + "-wal") ?? 0) > 0
        // SQLite would take less than a page for a new database, and so hide the loss.
        guard size >= 512 || creating || hasLog else {
            throw StoreError(
                .damaged, "The store's file is empty or cut off. Start from a backup, or remove the file and join the hub anew.")
        }
        guard let file = FileHandle(forReadingAtPath: path), let header = try? file.read(upToCount: 100), header.count == 100,
            header.starts(with: "SQLite format 3\u{0}".utf8)
        else { return }
        func number(at offset: Int) -> UInt32 { header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        let application = number(at: 68)
        let hasTables = number(at: 40) != 0
        // The mark and the tables of a store that was made just now may still stand in its log alone.
        guard application == applicationID || application == 0 && (!hasTables || hasLog) else { throw foreign }
    }

    /// Makes a new file one that can give back space bit by bit, which SQLite takes only before it has written anything.
    static func prepare(_ path: String) throws {
        guard size(path) ?? 0 == 0, size(path + "-wal") ?? 0 == 0 else { return }
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA application_id = \(applicationID)")
        }
        try queue.close()
    }

    static func size(_ path: String) -> Int64? {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : nil
    }
}
