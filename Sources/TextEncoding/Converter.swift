import Glibc

/// One iconv conversion into UTF-8, with its descriptor.
///
/// Not copyable, because the descriptor has state and is closed exactly once. iconv keeps no state between calls for
/// these encodings: an incomplete character at the end is left with the caller.
struct Converter: ~Copyable {
    /// Bytes that do not exist in the source's encoding.
    struct WrongBytes: Error {
        /// Where they begin in the input.
        let offset: Int
    }

    /// What iconv hands out at a time, in bytes.
    private static let outputBytes = 1 << 16
    /// What iconv returns when it stopped; `errno` then says why.
    private static let failed = -1

    // An opaque pointer that no one else holds; iconv allows one to be used by any thread, one at a time, and a value
    // that cannot be copied has one owner at a time.
    private nonisolated(unsafe) let descriptor: iconv_t

    init(from encoding: TextEncoding) throws(TextEncodingError) {
        let source =
            switch encoding {
            case .utf8, .utf8BOM: "UTF-8"
            case .utf16LE: "UTF-16LE"
            case .utf16BE: "UTF-16BE"
            case .gb18030: "GB18030"
            }
        // No "//IGNORE" and no "//TRANSLIT": what is wrong has to be said, not dropped.
        guard let opened = iconv_open("UTF-8", source), opened != iconv_t(bitPattern: -1) else {
            throw .converterMissing(encoding)
        }
        descriptor = opened
    }

    deinit {
        iconv_close(descriptor)
    }

    /// Converts as many whole characters as there are.
    ///
    /// - Parameter output: Gets each piece of UTF-8, and the number of input bytes that it was made from.
    /// - Returns: The bytes taken; what is left is the beginning of one character.
    /// - Throws: `WrongBytes`, after everything before them has been handed out; or what `output` throws.
    /// - Complexity: O(bytes), and 64 KiB of memory.
    func convert(
        _ input: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer, Int) throws -> Void
    ) throws -> Int {
        guard let base = input.baseAddress else { return 0 }
        // iconv's C signature wants a mutable pointer; it does not write through it.
        let start = base.assumingMemoryBound(to: CChar.self)
        var next: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(mutating: start)
        var left = input.count
        return try withUnsafeTemporaryAllocation(byteCount: Self.outputBytes, alignment: 16) { room in
            while left > 0 {
                var end = room.baseAddress?.assumingMemoryBound(to: CChar.self)
                var space = room.count
                let before = left
                let result = iconv(descriptor, &next, &left, &end, &space)
                let failure = errno
                let made = room.count - space
                if made > 0 { try output(UnsafeRawBufferPointer(rebasing: room[..<made]), before - left) }
                if result != Self.failed { break }
                switch failure {
                case E2BIG: continue
                case EINVAL: return input.count - left
                default: throw WrongBytes(offset: input.count - left)
                }
            }
            return input.count - left
        }
    }
}
