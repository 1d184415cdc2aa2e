/// The encodings in which a customer list arrives.
///
/// `detect(prefix:isWholeFile:)` tells which one a file uses; `Transcoder` does that by itself and turns the file into
/// UTF-8. DESIGN.md says how the choice is made, and where it can be wrong.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8
    /// UTF-8 that begins with a byte order mark, as Excel writes it.
    case utf8BOM
    /// UTF-16, least significant byte first, with its mark: Excel's "Unicode text".
    case utf16LE
    /// UTF-16, most significant byte first, with its mark.
    case utf16BE
    /// The Chinese standard, which includes GBK and GB2312: what Excel writes as CSV on a Chinese Windows.
    case gb18030

    /// The most that `detect` needs to see of a file, in bytes.
    public static let prefixBytes = 1 << 20

    /// The name that a person knows the encoding by.
    public var name: String {
        switch self {
        case .utf8, .utf8BOM: "UTF-8"
        case .utf16LE, .utf16BE: "UTF-16"
        case .gb18030: "GB18030"
        }
    }

    /// How many bytes the byte order mark takes at the start of the file.
    package var markBytes: Int {
        switch self {
        case .utf8, .gb18030: 0
        case .utf8BOM: 3
        case .utf16LE, .utf16BE: 2
        }
    }

    /// Tells the encoding from the start of a file.
    ///
    /// A mark decides alone; the text after it is not looked at here. Without one, the prefix must be UTF-8 throughout,
    /// or else GB18030 throughout and look like Chinese. A character that the end of the prefix cuts in two is let
    /// pass.
    ///
    /// - Parameters:
    ///   - prefix: The first bytes of the file; `prefixBytes` of them are enough.
    ///   - isWholeFile: Whether nothing follows; then a character cut in two at the end is refused.
    /// - Returns: The encoding; `utf8` for an empty file and for pure ASCII.
    /// - Throws: `TextEncodingError` with the codes `unknownEncoding`, `truncated`, `spreadsheet`, `notText` or
    ///   `converterMissing`.
    /// - Complexity: O(bytes of the prefix).
    public static func detect(
        prefix: some Sequence<UInt8>, isWholeFile: Bool
    ) throws(TextEncodingError) -> TextEncoding {
        let bytes = Array(prefix)
        if let marked = try marked(bytes) { return marked }
        return try unmarked(bytes, from: TextPlace(), isWholeFile: isWholeFile)
    }

    /// The encoding that the first bytes of a file state, if they state one.
    static func marked(_ bytes: [UInt8]) throws(TextEncodingError) -> TextEncoding? {
        if bytes.starts(with: zipSignature) || bytes.starts(with: compoundFileSignature) { throw .spreadsheet() }
        // The UTF-32 mark begins like the UTF-16 one, so it has to be asked for first. No program in use writes it.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw .notText() }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8BOM }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
        return nil
    }

    /// The encoding of text without a mark. `start` is where the bytes stand in the file.
    static func unmarked(
        _ bytes: [UInt8], from start: TextPlace, isWholeFile: Bool
    ) throws(TextEncodingError) -> TextEncoding {
        try refuseBinary(bytes)
        let utf8 = bytes.withUnsafeBytes { UTF8Check.validPrefix(of: $0) }
        if utf8.isValid && (utf8.count == bytes.count || !isWholeFile) { return .utf8 }
        let utf8Place = place(after: utf8.count, of: bytes, from: start)
        // Whole characters up to a cut one at the very end: unless they are all ASCII, this is UTF-8 that was cut
        // short.
        let isCutUTF8 = utf8.isValid && bytes[..<utf8.count].contains { $0 >= 0x80 }
        if isCutUTF8 { throw .truncated(utf8Place, in: .utf8) }

        let chinese = try GB18030Check.validPrefix(of: bytes)
        guard GB18030Check.looksChinese(bytes[..<chinese.count]) else { throw .unknownEncoding(utf8Place) }
        let chinesePlace = place(after: chinese.count, of: bytes, from: start)
        if !chinese.isValid { throw .unknownEncoding(chinesePlace) }
        if chinese.count < bytes.count && isWholeFile { throw .truncated(chinesePlace, in: .gb18030) }
        return .gb18030
    }

    /// Refuses what has zero bytes all over it.
    ///
    /// One stray zero byte is one bad cell, for the import to refuse with its row; many mean UTF-16 without its mark,
    /// or no text at all.
    static func refuseBinary(_ bytes: [UInt8]) throws(TextEncodingError) {
        if bytes.count(where: { $0 == 0 }) * 16 > bytes.count { throw .notText() }
    }

    private static func place(after count: Int, of bytes: [UInt8], from start: TextPlace) -> TextPlace {
        var place = start
        bytes.withUnsafeBytes { place.pass(count, text: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        return place
    }

    /// How an .xlsx, an .ods or any other zip file begins.
    private static let zipSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    /// How an .xls file begins.
    private static let compoundFileSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}

/// How far some bytes follow an encoding.
struct ValidPrefix: Equatable {
    /// The bytes of whole characters, from the start.
    var count: Int
    /// False if the bytes after `count` are wrong; true if there are none, or only the beginning of a character.
    var isValid: Bool
}

/// UTF-8 as in Unicode's table of well-formed byte sequences (Unicode Standard 3.9, table 3-7).
enum UTF8Check {
    /// - Complexity: O(bytes), eight at a time through ASCII.
    static func validPrefix(of bytes: UnsafeRawBufferPointer) -> ValidPrefix {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                while index + 8 <= bytes.count,
                    bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                }
                continue
            }
            guard let form = form(bytes[index]) else { return ValidPrefix(count: index, isValid: false) }
            for step in 1..<form.length {
                // The beginning of a character at the very end, right as far as it goes.
                if index + step == bytes.count { return ValidPrefix(count: index, isValid: true) }
                let allowed = step == 1 ? form.second : 0x80...0xBF
                if !allowed.contains(bytes[index + step]) { return ValidPrefix(count: index, isValid: false) }
            }
            index += form.length
        }
        return ValidPrefix(count: index, isValid: true)
    }

    /// The length of the sequence that a lead byte begins, and which second bytes it allows.
    @inline(__always)
    private static func form(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}

/// GB18030: whether iconv takes the bytes, and whether what they would mean looks like something a person wrote.
enum GB18030Check {
    /// - Complexity: O(bytes).
    static func validPrefix(of bytes: [UInt8]) throws(TextEncodingError) -> ValidPrefix {
        let converter = try Converter(from: .gb18030)
        do {
            let taken = try bytes.withUnsafeBytes { try converter.convert($0) { _, _ in } }
            return ValidPrefix(count: taken, isValid: true)
        } catch let wrong as Converter.WrongBytes {
            return ValidPrefix(count: wrong.offset, isValid: false)
        } catch {
            throw .converterMissing(.gb18030)
        }
    }

    /// Whether at least four fifths of the two-byte characters are among GB2312's, and there is at least one.
    ///
    /// GB18030 gives a meaning to nearly every pair of bytes, so that a strict conversion proves little. But people
    /// write Chinese nearly only with the 7,445 characters of GB2312, whose bytes both lie above A0. A Western accented
    /// letter read as GB18030 takes the letter after it as its second byte, and damaged UTF-8 gives second bytes below
    /// A1 about half of the time: both fall far below four fifths. Characters of four bytes count for neither side.
    ///
    /// - Parameter bytes: Whole characters of valid GB18030.
    static func looksChinese(_ bytes: ArraySlice<UInt8>) -> Bool {
        var common = 0
        var rare = 0
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let lead = bytes[index]
            let second = bytes[index + 1]
            if lead < 0x80 {
                index += 1
            } else if (0x30...0x39).contains(second) {
                index += 4
            } else {
                let isCommon = second >= 0xA1 && ((0xA1...0xA9).contains(lead) || (0xB0...0xF7).contains(lead))
                common += isCommon ? 1 : 0
                rare += isCommon ? 0 : 1
                index += 2
            }
        }
        return common > 0 && common >= 4 * rare
    }
}
