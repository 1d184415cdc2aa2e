#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A part of a file as the body of a request: it is read while it is sent, so that a large file is never in memory.
///
/// A request with such a body is sent once: where a connection that was kept open turns out to be closed, it fails with
/// `.interrupted` rather than being repeated, for whoever uploads must first ask how much has arrived.
public struct HTTPFilePart: Sendable, Hashable {
    public var path: String
    /// In bytes from the file's beginning.
    public var offset: Int64
    /// In bytes; all of them must be there.
    public var count: Int64

    public init(path: String, offset: Int64, count: Int64) {
        self.path = path
        self.offset = offset
        self.count = count
    }
}

/// An open file part. Belongs to the engine's thread alone.
final class FilePartReader {
    private let descriptor: CInt
    private var offset: Int64
    private var remaining: Int64

    /// - Throws: `.invalidRequest` if the file cannot be opened.
    init(_ part: HTTPFilePart) throws(HTTPClientError) {
        descriptor = open(part.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .invalidRequest("A file that was to be sent cannot be opened. Check that it is there.")
        }
        (offset, remaining) = (part.offset, part.count)
    }

    deinit { close(descriptor) }

    /// Fills `buffer` with what comes next.
    ///
    /// - Returns: How many bytes; 0 at the end of the part, nil if the file ends before it or cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let wanted = Int(min(Int64(buffer.count), remaining))
        guard wanted > 0 else { return 0 }
        var count = 0
        repeat { count = pread(descriptor, buffer.baseAddress, wanted, off_t(offset)) } while count < 0 && errno == EINTR
        guard count > 0 else { return nil }
        offset += Int64(count)
        remaining -= Int64(count)
        return count
    }
}
