/// How an Ogg file is put together, by its page headers alone.
///
/// libogg skips what does not fit without a word, and libopusfile does not say whether a file ended where its writer
/// ended it. This walk finds out. Page layout: RFC 3533, section 6.
package struct OggPages: Sendable, Hashable {
    /// Whole pages found.
    package var pageCount = 0
    /// Bytes that belong to no page.
    package var strayByteCount = 0
    /// The file stops inside a page: a copy or a recording was cut off.
    package var endsInsidePage = false
    /// The last page says that it is the last one.
    ///
    /// Some recorders never say it, so its absence alone is no sign of damage.
    package var endIsMarked = false

    /// How many streams the file may begin, counted wherever a first page's mark stands, even inside another page: a
    /// false page around them hides nothing from libogg.
    ///
    /// - Complexity: O(*n*).
    package static func beginningCount(_ bytes: UnsafeRawBufferPointer) -> Int {
        var count = 0
        var start = 0
        while let place = bytes.offset(of: "OggS", from: start) {
            if place + 5 < bytes.count, bytes[place + 5] & 0x02 != 0 { count += 1 }
            start = place + 4
        }
        return count
    }

    /// - Complexity: O(*n*) in the number of bytes; no allocation.
    package init(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < bytes.count {
            guard bytes.hasMark("OggS", at: offset) else {
                // A cut inside the four letters themselves leaves a beginning of them at the very end.
                let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
                if rest.count < 4, "OggS".utf8.starts(with: rest) {
                    endsInsidePage = true
                    return
                }
                let next = bytes.offset(of: "OggS", from: offset + 1) ?? bytes.count
                strayByteCount += next - offset
                offset = next
                continue
            }
            guard let length = Self.pageLength(bytes, at: offset), length <= bytes.count - offset else {
                // Either the file ends here, or damage made a length too long; the next page mark decides.
                if let next = bytes.offset(of: "OggS", from: offset + 4) {
                    strayByteCount += next - offset
                    offset = next
                    continue
                }
                endsInsidePage = true
                return
            }
            pageCount += 1
            endIsMarked = bytes[offset + 5] & 0x04 != 0
            offset += length
        }
    }

    /// The whole length of the page at `offset`, or `nil` where the file ends before its header does.
    private static func pageLength(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int? {
        let headerLength = 27
        guard bytes.count - offset >= headerLength else { return nil }
        let segmentCount = Int(bytes[offset + 26])
        guard bytes.count - offset >= headerLength + segmentCount else { return nil }
        var length = headerLength + segmentCount
        for index in 0..<segmentCount { length += Int(bytes[offset + headerLength + index]) }
        return length
    }
}
