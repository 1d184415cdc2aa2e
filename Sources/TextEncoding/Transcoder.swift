/// Turns a text file, read in pieces of any size, into UTF-8 without a byte order mark.
///
/// Push the file's bytes with `read`, then call `finish` once. Neither the output nor the error depends on how the file
/// is cut into pieces, except that the pieces of output are cut elsewhere; a character may be cut there.
///
/// The encoding is settled on the first `TextEncoding.prefixBytes` from the first byte that is not ASCII (a little less
/// where ASCII comes before), or on the whole file if it is smaller. Until then that much is held; afterwards never
/// more than one character and 64 KiB.
///
/// After `read` or `finish` has thrown, or after `finish`, the transcoder is used up; calling it again is a programming
/// error. It cannot be copied, because a copy would share the system's conversion state.
public struct Transcoder: ~Copyable, Sendable {
    /// The encoding, once it is settled; `utf8` at the end of a file that was ASCII throughout.
    public private(set) var encoding: TextEncoding?

    private let prefixBytes: Int
    /// Where in the file the next byte of output comes from.
    private var place = TextPlace()
    /// What was read and not yet turned into output: while the encoding is open, up to `prefixBytes`; then the
    /// beginning of one character.
    private var held: [UInt8] = []
    private var converter: Converter?
    private var isUsedUp = false

    public init() {
        self.init(prefixBytes: TextEncoding.prefixBytes)
    }

    /// - Parameter prefixBytes: How much to look at before the encoding is settled; at least 8. Tests make it small.
    package init(prefixBytes: Int) {
        precondition(prefixBytes >= 8, "too few bytes to tell an encoding from")
        self.prefixBytes = prefixBytes
    }

    /// Reads the next piece of the file and calls `output` with UTF-8, any number of times.
    ///
    /// - Throws: `TextEncodingError`, after the text before the trouble has been handed out if the encoding was settled
    ///   by then; or what `output` throws.
    /// - Complexity: O(bytes).
    public mutating func read(
        _ bytes: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        precondition(!isUsedUp, "Transcoder.read called after finish or after an error")
        // Holds when anything below throws; taken back at the end.
        isUsedUp = true
        var rest = bytes
        while encoding == nil && !rest.isEmpty {
            let count = min(rest.count, prefixBytes - held.count)
            held.append(contentsOf: rest[..<count])
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            if held.count == prefixBytes { try settle(output) }
        }
        if encoding != nil { try pass(rest, output) }
        isUsedUp = false
    }

    /// Reads the next piece of the file and calls `output` with UTF-8, any number of times.
    ///
    /// - Throws: as `read(_: UnsafeRawBufferPointer, _:)`.
    public mutating func read(_ bytes: [UInt8], _ output: (UnsafeRawBufferPointer) throws -> Void) throws {
        try bytes.withUnsafeBytes { try read($0, output) }
    }

    /// Says that the file is at its end, and hands out what was held.
    ///
    /// - Throws: as `read`; with the code `truncated` if the file ends in the middle of a character.
    public mutating func finish(_ output: (UnsafeRawBufferPointer) throws -> Void) throws {
        precondition(!isUsedUp, "Transcoder.finish called after finish or after an error")
        isUsedUp = true
        if encoding == nil {
            try begin(try markedEncoding() ?? .unmarked(held, from: place, isWholeFile: true), output)
        }
        if !held.isEmpty { throw TextEncodingError.truncated(place, in: encoding ?? .utf8) }
    }

    /// Looks at a full `held` and settles the encoding, or hands out the ASCII that it begins with and leaves it open.
    ///
    /// ASCII is the same in UTF-8 and GB18030. A long list may begin with a thousand English names, and settling on
    /// UTF-8 there would refuse the Chinese one after them.
    private mutating func settle(_ output: (UnsafeRawBufferPointer) throws -> Void) throws {
        if let marked = try markedEncoding() { return try begin(marked, output) }
        let ascii = held.firstIndex { $0 >= 0x80 } ?? held.count
        if ascii <= held.count / 2 {
            return try begin(.unmarked(held, from: place, isWholeFile: false), output)
        }
        try TextEncoding.refuseBinary(held)
        try held.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[..<ascii])
            place.pass(ascii, text: text)
            try output(text)
        }
        held.removeFirst(ascii)
    }

    /// Only the file's first bytes can be a mark.
    private func markedEncoding() throws -> TextEncoding? {
        place.offset == 0 ? try TextEncoding.marked(held) : nil
    }

    /// Goes on in the encoding that was found, with what was held.
    private mutating func begin(
        _ found: TextEncoding, _ output: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        encoding = found
        if found != .utf8 && found != .utf8BOM { converter = try Converter(from: found) }
        let bytes = held
        held = []
        try bytes.withUnsafeBytes { all in
            place.pass(found.markBytes, text: UnsafeRawBufferPointer(start: nil, count: 0))
            try pass(UnsafeRawBufferPointer(rebasing: all[found.markBytes...]), output)
        }
    }

    /// Turns `bytes`, after what is held, into output, and holds the beginning of a character at the end.
    private mutating func pass(
        _ bytes: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        var rest = bytes
        // A character cut in two is completed byte by byte: it has four at most.
        while !held.isEmpty, let byte = rest.first {
            var character = held
            character.append(byte)
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst())
            let taken = try character.withUnsafeBytes { try convert($0, output) }
            character.removeFirst(taken)
            held = character
        }
        let taken = try convert(rest, output)
        held.append(contentsOf: rest[taken...])
    }

    /// Turns whole characters into output, moves `place` on, and says how many bytes that took.
    private mutating func convert(
        _ bytes: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Int {
        let encoding = encoding ?? .utf8
        var place = place
        defer { self.place = place }
        switch converter {
        case nil:
            let valid = UTF8Check.validPrefix(of: bytes)
            let text = UnsafeRawBufferPointer(rebasing: bytes[..<valid.count])
            place.pass(valid.count, text: text)
            if !text.isEmpty { try output(text) }
            if !valid.isValid { throw TextEncodingError.invalidBytes(place, in: encoding) }
            return valid.count
        case .some(let converter):
            do {
                return try converter.convert(bytes) { text, count in
                    place.pass(count, text: text)
                    try output(text)
                }
            } catch is Converter.WrongBytes {
                throw TextEncodingError.invalidBytes(place, in: encoding)
            }
        }
    }
}
