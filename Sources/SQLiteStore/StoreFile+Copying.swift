import Foundation
import StoreInterface

// Files that are made under another name and then put in place, so that a crash leaves the old one or the new one.
extension StoreFile {
    static let inTheWay = StoreError(
        .alreadyExists, "There is a file of that name already. Choose another, or say that it may be replaced.")
    static let storeInTheWay = StoreError(
        .alreadyExists,
        "There is a store already. Say that it may be replaced: it is put aside, not removed, and what it has not sent stays in it."
    )
    static let badCopy = StoreError(
        .damaged, "The copy is not whole: the store, or the disk that holds it, is damaged. Run the doctor.")
    static let noBackup = StoreError(
        .damaged, "The file is no whole store of Satchel's, so nothing was restored. Try another backup.")

    static let unreadable = StoreError(
        .damaged, "The file is no whole backup. Make another one.")

    static func exists(_ path: String) -> Bool { size(path) != nil }

    static func isSame(_ a: String, _ b: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Whether the file says that it is Satchel's. What came from elsewhere must, while a store that is just being made may not yet.
    static func isStore(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path), let header = try? file.read(upToCount: 100), header.count == 100,
            header.starts(with: "SQLite format 3\u{0}".utf8)
        else { return false }
        return header[68..<72].reduce(0) { $0 << 8 | UInt32($1) } == applicationID
    }

    static func remove(_ path: String) { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) } }

    static func removeStore(_ path: String) {
        remove(path)
        unlink(path + ".lock")
    }

    /// What a call of the system has refused, in words.
    private static func failure(_ what: String) -> StoreError {
        let code = errno
        let reason = String(cString: strerror(code))
        switch code {
        case ENOSPC, EDQUOT, EFBIG, EIO: return StoreError(.diskFull, "\(what): \(reason). Free some space and do it again.")
        default: return StoreError(.notWritable, "\(what): \(reason). Check the folder and its permissions.")
        }
    }

    /// Makes an empty file that its owner alone can read.
    static func createPrivately(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("The file cannot be made") }
        close(descriptor)
    }

    static func copyPrivately(_ from: String, to: String) throws {
        let source = open(from, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure("The backup cannot be read") }
        defer { close(source) }
        let target = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure("The store cannot be made") }
        defer { close(target) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure("The backup cannot be read") }
            if count == 0 { return }
            var done = 0
            while done < count {
                let written = buffer.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + done }, count - done) }
                if written < 0 && errno == EINTR { continue }
                guard written > 0 else { throw failure("The store cannot be written") }
                done += written
            }
        }
    }

    /// Waits until a file is on the disk.
    static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("The file cannot be read") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("The file cannot be written") }
    }

    /// Gives a file its name, and waits until that is on the disk.
    static func move(_ from: String, to: String) throws {
        guard rename(from, to) == 0 else { throw failure("The file cannot be given its name") }
        let folder = (to as NSString).deletingLastPathComponent
        try? synchronize(folder.isEmpty ? "." : folder)
    }

    /// Puts a store aside with its log, and removes what a log without its store would do to the next one.
    ///
    /// - Returns: Its new path; nil if there was none.
    static func putAside(_ path: String) throws -> String? {
        let hasStore = exists(path)
        let hasLog = size(path + "-wal") ?? 0 > 0
        guard hasStore || hasLog else {
            unlink(path + "-wal")
            unlink(path + "-shm")
            return nil
        }
        var aside = path + ".replaced"
        var number = 1
        while exists(aside) || exists(aside + "-wal") {
            number += 1
            aside = path + ".replaced-\(number)"
        }
        // The store first: a log without its store is found by the next run, a store without its log would have lost something.
        if hasStore { try move(path, to: aside) }
        if hasLog { try move(path + "-wal", to: aside + "-wal") } else { unlink(path + "-wal") }
        unlink(path + "-shm")
        return aside
    }
}
