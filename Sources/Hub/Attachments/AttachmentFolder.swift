import Crypto
import Dispatch
import Foundation
import Sync

/// Attachments as files of a folder, readable by its owner alone:
///
///     uploads/0123…          what has arrived of an upload, by its id
///     kept/01/0123…          an attachment, by its SHA-256; files never change once they are there
///
/// A file comes under its last name by a hard link, when all of it is on the disk and was found to be what its name says; so whatever
/// happens, `kept` holds whole attachments only.
package struct AttachmentFolder: AttachmentStore {
    private let folder: String
    /// Waiting for the disk is not for the few threads that answer devices. All that concerns one upload is done by one queue.
    private let queues: [DispatchQueue]
    private static let chunkBytes = 1 << 20

    package init(_ folder: String) {
        self.folder = folder
        queues = (0..<4).map { DispatchQueue(label: "attachments \($0)") }
    }

    private func path(_ upload: UploadID) -> String { "\(folder)/uploads/\(upload)" }
    private func shard(_ attachment: AttachmentID) -> String { "\(folder)/kept/\("\(attachment)".prefix(2))" }
    private func path(_ attachment: AttachmentID) -> String { "\(shard(attachment))/\(attachment)" }

    private func onDisk<T: Sendable>(_ key: UInt64, _ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queues[Int(key % UInt64(queues.count))].async { continuation.resume(with: Result { try body() }) }
        }
    }

    private func onDisk<T: Sendable>(_ attachment: AttachmentID, _ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await onDisk(UInt64(attachment.bytes[0]), body)
    }

    package func received(_ upload: UploadID) async throws -> Int64 {
        try await onDisk(upload.low) { try AttachmentFolder.size(path(upload)) ?? 0 }
    }

    package func append(_ bytes: [UInt8], to upload: UploadID, at offset: Int64) async throws {
        try await onDisk(upload.low) {
            try make("\(folder)/uploads")
            let file = try File(path(upload), O_WRONLY | O_CREAT)
            guard try file.size == offset else { throw HubError(.wrongOffset) }
            try file.write(bytes, at: offset)
        }
    }

    package func settle(_ upload: UploadID) async throws {
        try await onDisk(upload.low) {
            try File(path(upload), O_RDONLY).settle()
            try AttachmentFolder.settle(folder: "\(folder)/uploads")
        }
    }

    package func keep(_ upload: UploadID, as attachment: AttachmentID) async throws -> Bool {
        try await onDisk(upload.low) {
            // Nothing has arrived, or it was discarded.
            guard let size = try AttachmentFolder.size(path(upload)) else { return false }
            let file = try File(path(upload), O_RDONLY)
            var hash = SHA256()
            var offset: Int64 = 0
            while offset < size {
                let chunk = try file.read(at: offset, count: AttachmentFolder.chunkBytes)
                guard !chunk.isEmpty else { break }
                hash.update(data: chunk)
                offset += Int64(chunk.count)
            }
            guard Array(hash.finalize()) == attachment.bytes else { return false }
            try file.settle()
            try make(shard(attachment))
            if link(path(upload), path(attachment)) != 0, errno != EEXIST {
                // Some file systems know no hard links. The upload's name then goes with it; that it is finished is noted next.
                guard [EPERM, ENOTSUP, EMLINK, ENOSYS].contains(errno) else { throw AttachmentFolder.failure(errno) }
                guard rename(path(upload), path(attachment)) == 0 else { throw AttachmentFolder.failure(errno) }
            }
            try AttachmentFolder.settle(folder: shard(attachment))
            return true
        }
    }

    package func discard(_ upload: UploadID) async throws {
        try await onDisk(upload.low) {
            guard unlink(path(upload)) == 0 || errno == ENOENT else { throw AttachmentFolder.failure(errno) }
        }
    }

    package func size(of attachment: AttachmentID) async throws -> Int64? {
        try await onDisk(attachment) { try AttachmentFolder.size(path(attachment)) }
    }

    package func read(_ attachment: AttachmentID, at offset: Int64, count: Int) async throws -> [UInt8] {
        try await onDisk(attachment) { try File(path(attachment), O_RDONLY).read(at: offset, count: count) }
    }

    package func hasRoom(for bytes: Int64) async throws -> Bool {
        try await onDisk(0) {
            try make(folder)
            var status = statvfs()
            guard statvfs(folder, &status) == 0 else { throw AttachmentFolder.failure(errno) }
            let free = Int64(
                clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
            return free - bytes >= AttachmentLimits.reservedBytes
        }
    }

    package func uploads() async throws -> [UploadID] {
        try await onDisk(0) {
            guard FileManager.default.fileExists(atPath: "\(folder)/uploads") else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/uploads").compactMap { UploadID($0) }
        }
    }

    // MARK: Files

    /// Makes a folder within this one, if it is not there, so that it outlasts a power cut.
    private func make(_ path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        if path != folder { try make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])) }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw AttachmentFolder.failure(errno) }
        try AttachmentFolder.settle(folder: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    }

    private static func settle(folder path: String) throws { try File(path, O_RDONLY | O_DIRECTORY).settle() }

    /// The size of a file in bytes; nil if there is none.
    private static func size(_ path: String) throws -> Int64? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(errno)
        }
        return Int64(status.st_size)
    }

    fileprivate static func failure(_ number: CInt) -> HubError {
        switch number {
        case ENOSPC, EDQUOT: HubError(.noRoom)
        case EACCES, EPERM, EROFS: HubError(.notWritable)
        case ENOENT: HubError(.unknownAttachment)
        default:
            HubError(
                .internal, "The hub's attachments cannot be read or written (\(String(cString: strerror(number)))). Try again.")
        }
    }

    /// An open file, closed when nobody holds it any more.
    private final class File {
        private let descriptor: CInt

        init(_ path: String, _ flags: CInt) throws {
            descriptor = open(path, flags | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw AttachmentFolder.failure(errno) }
        }

        deinit { close(descriptor) }

        var size: Int64 {
            get throws {
                var status = stat()
                guard fstat(descriptor, &status) == 0 else { throw AttachmentFolder.failure(errno) }
                return Int64(status.st_size)
            }
        }

        func write(_ bytes: [UInt8], at offset: Int64) throws {
            try bytes.withUnsafeBytes { buffer in
                var done = 0
                while done < buffer.count {
                    let count = pwrite(
                        descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset) + off_t(done))
                    guard count >= 0 || errno == EINTR else { throw AttachmentFolder.failure(errno) }
                    done += max(0, count)
                }
            }
        }

        func read(at offset: Int64, count: Int) throws -> [UInt8] {
            try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let read = pread(
                        descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset) + off_t(filled))
                    if read == 0 { return }
                    guard read > 0 || errno == EINTR else { throw AttachmentFolder.failure(errno) }
                    filled += max(0, read)
                }
            }
        }

        func settle() throws {
            guard fsync(descriptor) == 0 else { throw AttachmentFolder.failure(errno) }
        }
    }
}
