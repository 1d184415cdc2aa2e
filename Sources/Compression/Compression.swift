import CZstdLibrary

/// Zstandard (RFC 8878), as messages travel between laptops and hubs: `Content-Encoding: zstd`.
public enum Compression {
    /// The name of the encoding in HTTP.
    public static let name = "zstd"
    /// Readers refuse frames that need a larger window, 8 MiB, which RFC 8878 asks every decoder to support.
    static let windowLogMax: CInt = 23

    /// - Complexity: O(bytes): some 100 MB a second.
    public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            let size = bytes.withUnsafeBytes {
                ZSTD_compress(buffer.baseAddress, bound, $0.baseAddress, $0.count, level)
            }
            precondition(ZSTD_isError(size) == 0, "there is room for the result")
            count = size
        }
    }

    /// Reads one frame or several; memory grows with what comes out, never with what a header claims.
    ///
    /// - Throws: `CompressionError`: `.tooLarge` as soon as more than `limit` bytes come out, `.damaged`.
    public static func decompressed(_ bytes: [UInt8], limit: Int) throws(CompressionError) -> [UInt8] {
        guard let context = ZSTD_createDCtx() else {
            throw CompressionError(.noMemory, "There is no memory to unpack what came.")
        }
        defer { ZSTD_freeDCtx(context) }
        ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, windowLogMax)
        var out = [UInt8]()
        var chunk = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
        var position = 0
        var isComplete = bytes.isEmpty
        while position < bytes.count || !isComplete {
            let before = (position, out.count)
            let (hint, produced) = bytes.withUnsafeBytes { source in
                chunk.withUnsafeMutableBytes { target in
                    var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
                    var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                    let hint = ZSTD_decompressStream(context, &output, &input)
                    position = input.pos
                    return (hint, output.pos)
                }
            }
            guard ZSTD_isError(hint) == 0 else { throw CompressionError.damaged }
            guard out.count + produced <= limit else {
                throw CompressionError(.tooLarge, "What came unpacks to more than \(limit) bytes.")
            }
            out.append(contentsOf: chunk[..<produced])
            isComplete = hint == 0
            // Neither read nor written: the frame is cut off.
            guard isComplete || (position, out.count) != before else { throw CompressionError.damaged }
        }
        return out
    }

    /// Of the levels, the one beyond which a message of field changes hardly shrinks.
    private static let level: CInt = 6
}

/// Why bytes could not be unpacked.
public struct CompressionError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        case damaged
        case tooLarge
        case noMemory
    }

    public let code: Code
    public let message: String

    static let damaged = CompressionError(.damaged, "What came is damaged or cut off; send it again.")

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
