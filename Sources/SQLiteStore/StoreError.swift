import GRDB
import StoreInterface

extension StoreError {
    /// What led to it, without any value or path that a person wrote: SQLite's number.
    public var causes: [String] {
        guard let cause else { return [] }
        guard let error = cause as? DatabaseError else { return ["\(type(of: cause)) \(cause._code)"] }
        return ["SQLite error \(error.extendedResultCode)"]
    }

    /// Says what a SQLite error means for the user; other errors pass as they are.
    static func explaining(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_FULL:
            return StoreError(
                .diskFull, "The disk is full. Nothing that was saved before is lost; free some space and do it again.",
                cause: error)
        case .SQLITE_IOERR:
            return StoreError(
                .diskFull,
                "The disk could not be read or written; it may be full. Nothing that was saved before is lost; "
                    + "free some space or check the disk, then do it again.", cause: error)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            return StoreError(
                .damaged,
                "The store's file is damaged. Keep a copy of its folder, then start from a backup or join the hub anew.",
                cause: error)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            return StoreError(
                .notWritable, "The store's folder cannot be written. Check who owns it and its permissions.", cause: error)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return StoreError(
                .inUse, "Another program holds the store's file. Close it and try again.", cause: error)
        default:
            return StoreError(.failed, "The store failed (SQLite code \(error.extendedResultCode.rawValue)).", cause: error)
        }
    }
}
