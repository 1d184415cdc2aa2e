import Foundation
import Sales
import TextEncoding

/// A file of the user's that is read from beginning to end.
final class InputFile {
    private let path: String
    private let descriptor: CInt

    /// - Throws: `SalesError` `.badFile` for what cannot be opened, and for what is no file: a pipe would be empty when it is read
    ///   a second time, and means nothing to an agent in another process.
    init(_ path: String) throws(SalesError) {
        // Without waiting: opening a pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw SalesError(
                .badFile, "The file \(path) cannot be opened: \(InputFile.reason()). Check its name and permissions.")
        }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SalesError(.badFile, "\(path) is no file but a folder, a pipe or a device. Give the name of a file.")
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The next bytes; nil at the end.
    ///
    /// - Throws: `SalesError` `.badFile` if the disk does not give them.
    func next(upTo count: Int) throws(SalesError) -> [UInt8]? {
        var number = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            repeat { number = read(descriptor, buffer.baseAddress, count) } while number < 0 && errno == EINTR
            filled = max(0, number)
        }
        guard number >= 0 else {
            throw SalesError(
                .badFile, "The file \(path) cannot be read: \(InputFile.reason()). Copy it to this disk and try again.")
        }
        return bytes.isEmpty ? nil : bytes
    }

    /// Goes back to the beginning, to read the same file once more whatever stands under its name by then.
    func rewind() throws(SalesError) {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else {
            throw SalesError(
                .badFile, "The file \(path) cannot be read again: \(InputFile.reason()). Copy it to this disk and try again.")
        }
    }

    /// Reads a CSV file from here to its end, record by record.
    ///
    /// - Returns: The name of its encoding.
    /// - Throws: `SalesError` `.badFile` for what is no text or no table, and what `take` throws.
    func readTable(_ take: (CSVRecord) throws -> Void) throws -> String {
        var transcoder = Transcoder()
        var reader = CSVReader()
        do {
            while let chunk = try next(upTo: 1 << 18) {
                try chunk.withUnsafeBytes { bytes in
                    try transcoder.read(bytes) { text in try reader.read(text, take) }
                }
            }
            try transcoder.finish { text in try reader.read(text, take) }
            try reader.finish(take)
        } catch let error as TextEncodingError {
            throw SalesError(.badFile, "\(error.message)")
        } catch let error as CSVError {
            throw SalesError(.badFile, "\(error.message)")
        }
        return transcoder.encoding?.name ?? "UTF-8"
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
