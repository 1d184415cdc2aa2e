import Foundation
import GRDBSQLite
import Synchronization

/// What SQLite does to the files of one database, written down as it does it; and a disk that fails when it is told to.
///
/// SQLite's own way to the files is kept; three of its functions are replaced for the files that are watched.
final class WatchedDisk: Sendable {
    enum Operation: Sendable {
        case write(file: String, offset: Int, bytes: [UInt8])
        case truncate(file: String, size: Int)
        case sync(file: String)
        /// Not SQLite's: what the caller writes down between its steps.
        case mark
    }

    enum Failure: Sendable {
        /// Files cannot grow.
        case full
        /// Nothing can be written or brought to the disk.
        case broken
    }

    private struct State {
        var operations: [Operation] = []
        var isRecording = false
        var writesUntilFailure: Int?
        var failure = Failure.full
        var failures = 0
    }

    private let state = Mutex(State())
    private let path: String

    /// Watches the database at `path` and its log, in every connection that is opened from now on.
    init(path: String) {
        self.path = path
        WatchedDisk.install()
        WatchedDisk.watched.withLock { $0[path] = self }
    }

    func release() { _ = WatchedDisk.watched.withLock { $0.removeValue(forKey: path) } }

    func record() { state.withLock { $0.isRecording = true } }
    func mark() { state.withLock { $0.operations.append(.mark) } }
    var operations: [Operation] { state.withLock { $0.operations } }

    /// Lets so many more writes, truncations and syncs succeed, and none after them; nil ends that.
    func fail(after count: Int?, _ failure: Failure = .full) {
        state.withLock {
            $0.writesUntilFailure = count
            $0.failure = failure
            $0.failures = 0
        }
    }

    /// How many times the disk has failed since.
    var failures: Int { state.withLock { $0.failures } }

    // MARK: Between SQLite and the system

    private enum Request {
        case write(offset: Int, UnsafeRawBufferPointer, size: Int)
        case truncate(Int)
        case sync
    }

    /// SQLite's code of an error; nil if the system may be asked.
    private func answer(_ request: Request, file: String) -> CInt? {
        state.withLock { state in
            if let left = state.writesUntilFailure {
                state.writesUntilFailure = max(0, left - 1)
                if left == 0, let code = WatchedDisk.code(request, state.failure) {
                    state.failures += 1
                    return code
                }
            }
            guard state.isRecording else { return nil }
            switch request {
            case .write(let offset, let bytes, _):
                state.operations.append(.write(file: file, offset: offset, bytes: Array(bytes)))
            case .truncate(let size): state.operations.append(.truncate(file: file, size: size))
            case .sync: state.operations.append(.sync(file: file))
            }
            return nil
        }
    }

    private static func code(_ request: Request, _ failure: Failure) -> CInt? {
        switch (failure, request) {
        case (.full, .write(let offset, let bytes, let size)): offset + bytes.count > size ? SQLITE_FULL : nil
        case (.full, _): nil
        case (.broken, .write): SQLITE_IOERR | 3 << 8
        case (.broken, .truncate): SQLITE_IOERR | 6 << 8
        case (.broken, .sync): SQLITE_IOERR | 4 << 8
        }
    }

    private struct OpenFile {
        let disk: WatchedDisk
        let name: String
        let methods: UnsafePointer<sqlite3_io_methods>
    }

    private static let watched = Mutex<[String: WatchedDisk]>([:])
    nonisolated(unsafe) private static var open: [UnsafeMutablePointer<sqlite3_file>: OpenFile] = [:]
    private static let lock = NSLock()
    /// Set once, before any use.
    nonisolated(unsafe) private static let system = sqlite3_vfs_find(nil)
    nonisolated(unsafe) private static var replaced:
        [UnsafePointer<sqlite3_io_methods>: UnsafeMutablePointer<sqlite3_io_methods>] = [:]
    private static let installed: Void = {
        guard let system else { return }
        let vfs = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        vfs.initialize(to: system.pointee)
        vfs.pointee.zName = UnsafePointer(strdup("watched"))
        vfs.pointee.pNext = nil
        vfs.pointee.xOpen = { _, name, file, flags, outFlags in
            guard let system = WatchedDisk.system, let open = system.pointee.xOpen else { return SQLITE_CANTOPEN }
            let code = open(system, name, file, flags, outFlags)
            if code == SQLITE_OK, let name, let file { WatchedDisk.opened(file, String(cString: name)) }
            return code
        }
        sqlite3_vfs_register(vfs, 1)
    }()

    private static func install() { _ = installed }

    private static func opened(_ file: UnsafeMutablePointer<sqlite3_file>, _ path: String) {
        let isLog = path.hasSuffix("-wal")
        let disk = watched.withLock { $0[isLog ? String(path.dropLast(4)) : path] }
        guard let disk, let methods = file.pointee.pMethods else { return }
        lock.withLock {
            open[file] = OpenFile(disk: disk, name: isLog ? "-wal" : "", methods: methods)
            file.pointee.pMethods = UnsafePointer(replacement(of: methods))
        }
    }

    private static func found(_ file: UnsafeMutablePointer<sqlite3_file>) -> OpenFile? { lock.withLock { open[file] } }

    private static func replacement(of methods: UnsafePointer<sqlite3_io_methods>) -> UnsafeMutablePointer<sqlite3_io_methods> {
        if let known = replaced[methods] { return known }
        let copy = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
        copy.initialize(to: methods.pointee)
        copy.pointee.xWrite = { file, bytes, count, offset in
            guard let file, let found = WatchedDisk.found(file), let bytes else { return SQLITE_IOERR }
            var size: sqlite3_int64 = 0
            _ = found.methods.pointee.xFileSize(file, &size)
            let buffer = UnsafeRawBufferPointer(start: bytes, count: Int(count))
            return found.disk.answer(.write(offset: Int(offset), buffer, size: Int(size)), file: found.name)
                ?? found.methods.pointee.xWrite(file, bytes, count, offset)
        }
        copy.pointee.xTruncate = { file, size in
            guard let file, let found = WatchedDisk.found(file) else { return SQLITE_IOERR }
            return found.disk.answer(.truncate(Int(size)), file: found.name) ?? found.methods.pointee.xTruncate(file, size)
        }
        copy.pointee.xSync = { file, flags in
            guard let file, let found = WatchedDisk.found(file) else { return SQLITE_IOERR }
            return found.disk.answer(.sync, file: found.name) ?? found.methods.pointee.xSync(file, flags)
        }
        copy.pointee.xClose = { file in
            guard let file, let found = WatchedDisk.lock.withLock({ WatchedDisk.open.removeValue(forKey: file) }) else {
                return SQLITE_IOERR
            }
            file.pointee.pMethods = found.methods
            return found.methods.pointee.xClose(file)
        }
        replaced[methods] = copy
        return copy
    }
}

/// The files of a database as they would be found after a crash, computed from what SQLite did to them.
struct CrashImage {
    /// By the end of their names.
    private var current: [String: [UInt8]]
    /// What was on the disk at the last sync of each, and what was done to it since.
    private var durable: [String: [UInt8]]
    private var unsynced: [String: [WatchedDisk.Operation]] = [:]

    init(_ files: [String: [UInt8]]) {
        current = files
        durable = files
    }

    mutating func apply(_ operation: WatchedDisk.Operation) {
        switch operation {
        case .write(let file, _, _), .truncate(let file, _):
            CrashImage.perform(operation, on: &current[file, default: []])
            unsynced[file, default: []].append(operation)
        case .sync(let file):
            durable[file] = current[file]
            unsynced[file] = []
        case .mark: break
        }
    }

    private static func perform(_ operation: WatchedDisk.Operation, on bytes: inout [UInt8]) {
        switch operation {
        case .write(_, let offset, let written):
            let end = offset + written.count
            if bytes.count < end { bytes += repeatElement(0, count: end - bytes.count) }
            bytes.replaceSubrange(offset..<end, with: written)
        case .truncate(_, let size):
            if size < bytes.count { bytes.removeSubrange(size...) }
        case .sync, .mark: break
        }
    }

    /// The process is killed in the middle of its next operation: the system keeps what was written, of a write the first half.
    func killed(in next: WatchedDisk.Operation) -> [String: [UInt8]] {
        guard case .write(let file, let offset, let bytes) = next else { return current }
        var files = current
        let half = Array(bytes.prefix(bytes.count / 2))
        CrashImage.perform(.write(file: file, offset: offset, bytes: half), on: &files[file, default: []])
        return files
    }

    /// The power fails: of what was not synced some is on the disk, in any order, some is not, some is by half.
    func unpowered(_ chance: (Int) -> Int) -> [String: [UInt8]] {
        var files = durable
        for (file, operations) in unsynced.sorted(by: { $0.key < $1.key }) {
            for operation in operations {
                switch (chance(3), operation) {
                case (0, _): continue
                case (1, .write(_, let offset, let bytes)):
                    let part = Array(bytes.prefix(chance(bytes.count)))
                    CrashImage.perform(.write(file: file, offset: offset, bytes: part), on: &files[file, default: []])
                default: CrashImage.perform(operation, on: &files[file, default: []])
                }
            }
        }
        return files
    }
}
