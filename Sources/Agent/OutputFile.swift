import Foundation
import Sales

/// A file of the user's that is written from beginning to end, and stands under its name only when it is whole. It has mode 0600:
/// it holds customers' data.
final class OutputFile {
    private let path: String
    private let draft: String
    private let replaces: Bool
    private var descriptor: CInt
    private var isKept = false
    private var buffer: [UInt8] = []
    private(set) var byteCount = 0

    /// - Throws: `SalesError` `.badFile` if there is a file already and it is not to be replaced, or none can be made there.
    init(_ path: String, replacing: Bool) throws(SalesError) {
        var information = stat()
        if lstat(path, &information) == 0 {
            guard information.st_mode & S_IFMT == S_IFREG else {
                throw SalesError(.badFile, "\(path) is no file but a folder, a link or a device. Give another name.")
            }
            guard replacing else {
                throw SalesError(.badFile, "There is a file \(path) already. Give another name, or say --replace.")
            }
        }
        self.path = path
        draft = "\(path).\(getpid()).part"
        replaces = replacing
        unlink(draft)
        descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw SalesError(
                .badFile,
                "The file \(path) cannot be made: \(OutputFile.reason()). Check that its folder is there and may be written.")
        }
        buffer.reserveCapacity(OutputFile.bufferSize)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if !isKept { unlink(draft) }
    }

    private static let bufferSize = 1 << 18

    /// Appends what `body` appends to the buffer.
    func write(_ body: (inout [UInt8]) throws -> Void) throws {
        try body(&buffer)
        if buffer.count >= OutputFile.bufferSize { try flush() }
    }

    private func flush() throws(SalesError) {
        var start = 0
        while start < buffer.count {
            let number = buffer.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if number < 0, errno == EINTR { continue }
            guard number > 0 else {
                throw SalesError(
                    .badFile, "The file \(path) cannot be written: \(OutputFile.reason()). Free some space and try again.")
            }
            start += number
        }
        byteCount += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }

    /// Puts the file under its name, when all of it is on the disk.
    func finish() throws(SalesError) {
        try flush()
        // Without replacing, a file that has come meanwhile stays: a link fails where a rename would not.
        guard fsync(descriptor) == 0, replaces ? rename(draft, path) == 0 : link(draft, path) == 0 else {
            let why = OutputFile.reason()
            throw SalesError(.badFile, "The file \(path) cannot be finished: \(why). Give another name, or another disk.")
        }
        if !replaces { unlink(draft) }
        isKept = true
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
