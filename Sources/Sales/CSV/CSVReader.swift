/// One record of a CSV file.
public struct CSVRecord: Sendable, Equatable {
    /// The line of the file, counted from 1, on which the record starts. A quoted field may hold line breaks, so the
    /// next record does not always start one line later.
    public let line: Int
    /// The fields as written, without their quotes; nothing is trimmed.
    public let fields: [String]

    public init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }
}

/// Reads CSV as RFC 4180 describes it, from pieces of any size, and hands out one record after the other.
///
/// Push the bytes of the file (UTF-8) with `read`, then call `finish` once. How the file is cut into pieces makes no
/// difference to the records or to the error. Beyond the RFC, the reader takes what spreadsheets write:
///
/// - Lines end in CRLF, LF or CR, also mixed; each counts as one line, inside quotes too, where it is kept as written.
/// - The delimiter is whichever of comma, semicolon and tab stands most often outside quotes in the first line that is
///   not empty; in a tie the comma is preferred to the semicolon, and that to the tab.
/// - A byte order mark at the start is skipped, and so are empty lines. A line that holds only `""` is a record.
/// - A quote that does not begin its field is an ordinary character, and so is everything between a closing quote and
///   the next delimiter.
///
/// Memory is bounded by `Limits`. Records may have any number of fields up to the limit: whether they fit the header is
/// for the caller to judge, who can then refuse one row and take the next.
///
/// After `read` or `finish` has thrown, or after `finish`, the reader is used up; calling it again is a programming
/// error.
///
/// - Complexity: O(bytes) in all; each byte is looked at once, those of the header line twice.
public struct CSVReader: Sendable {
    /// Bounds that keep a hostile or damaged file from filling the memory.
    public struct Limits: Sendable, Equatable {
        /// The longest field, in bytes of UTF-8 without its quotes.
        public var fieldBytes: Int
        /// The most fields in one record.
        public var columns: Int
        /// The longest record, in bytes of UTF-8 without quotes and delimiters.
        public var recordBytes: Int

        public init(fieldBytes: Int = 1 << 20, columns: Int = 1_000, recordBytes: Int = 8 << 20) {
            self.fieldBytes = fieldBytes
            self.columns = columns
            self.recordBytes = recordBytes
        }
    }

    private enum Place {
        /// Before the first byte of a field.
        case fieldStart
        case unquoted
        case quoted
        /// After a quote in a quoted field: it closes the field unless another quote follows.
        case quoteSeen
    }

    private let limits: Limits
    /// What was read while the delimiter is still unknown; nil from then on.
    private var header: HeaderScan? = HeaderScan()
    private var delimiter: UInt8 = Byte.comma
    private var place = Place.fieldStart
    /// Whether the last byte was a carriage return that ended a line, so that a line feed after it counts for nothing.
    private var afterReturn = false
    private var line = 1
    private var recordLine = 1
    private var fieldLine = 1
    /// The fields of the open record, one after the other, and where each finished one ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var fieldStart = 0
    /// Whether a quote opened any field of the open record; tells `""` from an empty line.
    private var hasQuotes = false
    private var isUsedUp = false

    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Reads the next piece of the file and calls `record` for each record that ends in it.
    ///
    /// - Throws: `CSVError`, or what `record` throws. The records before the trouble have been handed out by then.
    public mutating func read(_ bytes: UnsafeRawBufferPointer, _ record: (CSVRecord) throws -> Void) throws {
        precondition(!isUsedUp, "CSVReader.read called after finish or after an error")
        // Holds when anything below throws; taken back at the end.
        isUsedUp = true
        var rest = bytes
        if header != nil {
            let taken = header?.take(rest, limit: limits.recordBytes) ?? 0
            rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
            if header?.isComplete == true { try leaveHeader(record) }
        }
        try parse(rest, record)
        isUsedUp = false
    }

    /// Reads the next piece of the file and calls `record` for each record that ends in it.
    ///
    /// Bytes that do not lie in one piece of memory are copied first.
    ///
    /// - Throws: as `read(_: UnsafeRawBufferPointer, _:)`.
    public mutating func read(_ bytes: some Sequence<UInt8>, _ record: (CSVRecord) throws -> Void) throws {
        let done: Void? = try bytes.withContiguousStorageIfAvailable {
            try read(UnsafeRawBufferPointer($0), record)
        }
        if done == nil {
            try Array(bytes).withUnsafeBytes { try read($0, record) }
        }
    }

    /// Says that the file is at its end, and hands out the last record if no line break closed it.
    ///
    /// - Throws: `CSVError`, with the code `unterminatedQuote` if the file ended inside quotes; or what `record`
    ///   throws.
    public mutating func finish(_ record: (CSVRecord) throws -> Void) throws {
        precondition(!isUsedUp, "CSVReader.finish called after finish or after an error")
        isUsedUp = true
        if header != nil { try leaveHeader(record) }
        switch place {
        case .quoted:
            throw CSVError(.unterminatedQuote, line: fieldLine, limits: limits)
        case .fieldStart where ends.isEmpty:
            break
        case .fieldStart, .unquoted, .quoteSeen:
            try endRecord(record)
        }
    }

    /// Settles the delimiter, and parses what was kept until then.
    private mutating func leaveHeader(_ record: (CSVRecord) throws -> Void) throws {
        guard let scan = header else { return }
        header = nil
        delimiter = scan.delimiter
        try scan.bytes.withUnsafeBytes { kept in
            let mark = scan.startsWithMark ? 3 : 0
            try parse(UnsafeRawBufferPointer(rebasing: kept[mark...]), record)
        }
    }

    private mutating func parse(_ input: UnsafeRawBufferPointer, _ record: (CSVRecord) throws -> Void) throws {
        let delimiter = delimiter
        var index = 0
        while index < input.count {
            switch place {
            case .fieldStart:
                let byte = input[index]
                let isSecondHalf = afterReturn && byte == Byte.lineFeed
                afterReturn = false
                if isSecondHalf {
                    index += 1
                    continue
                }
                fieldLine = line
                if byte == Byte.quote {
                    place = .quoted
                    hasQuotes = true
                    index += 1
                } else {
                    place = .unquoted
                }
            case .unquoted:
                let end = Self.endOfPlainRun(input, from: index, delimiter: delimiter)
                try append(input, from: index, to: end)
                index = end
                if end < input.count {
                    try close(at: input[end], record)
                    index += 1
                }
            case .quoted:
                let end = endOfQuotedRun(input, from: index)
                try append(input, from: index, to: end)
                index = end
                if end < input.count {
                    place = .quoteSeen
                    index += 1
                }
            case .quoteSeen:
                afterReturn = false
                let byte = input[index]
                if byte == Byte.quote {
                    try append(input, from: index, to: index + 1)
                    place = .quoted
                    index += 1
                } else {
                    // A delimiter or a line break closes the field there; anything else is taken as written.
                    place = .unquoted
                }
            }
        }
    }

    /// The place of the next delimiter or line break, or the end of the input.
    @inline(__always)
    private static func endOfPlainRun(_ input: UnsafeRawBufferPointer, from start: Int, delimiter: UInt8) -> Int {
        guard let base = input.baseAddress else { return start }
        let count = input.count
        var end = start
        while end < count {
            let byte = base.load(fromByteOffset: end, as: UInt8.self)
            // The semicolon is the highest of those sought, so one comparison settles most letters.
            if byte <= Byte.semicolon
                && (byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn)
            {
                break
            }
            end += 1
        }
        return end
    }

    /// The place of the next quote, or the end of the input; counts the lines on the way.
    private mutating func endOfQuotedRun(_ input: UnsafeRawBufferPointer, from start: Int) -> Int {
        var end = start
        var lines = 0
        var afterReturn = afterReturn
        while end < input.count {
            let byte = input[end]
            // Most bytes lie above the quote and both line breaks, so one comparison settles them.
            if byte <= Byte.quote {
                if byte == Byte.quote { break }
                if byte == Byte.carriageReturn || (byte == Byte.lineFeed && !afterReturn) { lines += 1 }
            }
            afterReturn = byte == Byte.carriageReturn
            end += 1
        }
        self.afterReturn = afterReturn
        line += lines
        return end
    }

    @inline(__always)
    private mutating func append(_ input: UnsafeRawBufferPointer, from start: Int, to end: Int) throws {
        let count = end - start
        if count == 0 { return }
        let fieldRoom = limits.fieldBytes - (bytes.count - fieldStart)
        let recordRoom = limits.recordBytes - bytes.count
        // The limit that is met first is named, so that the error does not depend on how the file was cut.
        if count > min(fieldRoom, recordRoom) {
            throw fieldRoom <= recordRoom
                ? CSVError(.fieldTooLong, line: fieldLine, limits: limits)
                : CSVError(.recordTooLong, line: recordLine, limits: limits)
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: input[start..<end]))
    }

    /// Closes the field, and at a line break the record.
    @inline(__always)
    private mutating func close(at byte: UInt8, _ record: (CSVRecord) throws -> Void) throws {
        if byte == delimiter {
            endField()
            // Another field follows a delimiter, if only an empty one.
            if ends.count >= limits.columns { throw CSVError(.tooManyColumns, line: recordLine, limits: limits) }
        } else {
            try endRecord(record)
            line += 1
            recordLine = line
            afterReturn = byte == Byte.carriageReturn
        }
    }

    @inline(__always)
    private mutating func endField() {
        ends.append(bytes.count)
        fieldStart = bytes.count
        place = .fieldStart
    }

    private mutating func endRecord(_ record: (CSVRecord) throws -> Void) throws {
        endField()
        let isEmptyLine = ends.count == 1 && bytes.isEmpty && !hasQuotes
        if !isEmptyLine { try record(CSVRecord(line: recordLine, fields: fields())) }
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        fieldStart = 0
        hasQuotes = false
    }

    private func fields() throws -> [String] {
        var fields: [String] = []
        fields.reserveCapacity(ends.count)
        try bytes.withUnsafeBufferPointer { all in
            guard Self.isUTF8(all, ends: ends) else {
                let breaks = Self.breaksBeforeInvalidUTF8(all, ends: ends)
                throw CSVError(.invalidUTF8, line: recordLine + breaks, limits: limits)
            }
            var start = 0
            for end in ends {
                // Repairs nothing: the bytes have been checked. Empty fields are many, and need no string made.
                let field = UnsafeBufferPointer(rebasing: all[start..<end])
                fields.append(field.isEmpty ? "" : String(decoding: field, as: UTF8.self))
                start = end
            }
        }
        return fields
    }

    /// Whether each field alone is UTF-8.
    ///
    /// It is, if all together are and none begins inside a character. Checking them together pays: with
    /// `String(validating:as:)` for each field the whole reader took twice as long.
    private static func isUTF8(_ all: UnsafeBufferPointer<UInt8>, ends: [Int]) -> Bool {
        var union: UInt8 = 0
        for byte in all { union |= byte }
        if union < 0x80 { return true }
        guard String(validating: all, as: UTF8.self) != nil else { return false }
        return ends.allSatisfy { $0 == all.count || all[$0] & 0xC0 != 0x80 }
    }

    /// How many line breaks the record's fields hold before the first line that is not UTF-8.
    ///
    /// Bytes of a line break are never part of a longer sequence, so each line can be judged alone.
    private static func breaksBeforeInvalidUTF8(_ all: UnsafeBufferPointer<UInt8>, ends: [Int]) -> Int {
        var breaks = 0
        var start = 0
        for end in ends {
            var lineStart = start
            for index in start...end {
                let isEnd = index == end
                guard isEnd || all[index] == Byte.lineFeed || all[index] == Byte.carriageReturn else { continue }
                let piece = UnsafeBufferPointer(rebasing: all[lineStart..<index])
                if String(validating: piece, as: UTF8.self) == nil { return breaks }
                let isSecondHalf =
                    !isEnd && all[index] == Byte.lineFeed
                    && index > start && all[index - 1] == Byte.carriageReturn
                if !isEnd && !isSecondHalf { breaks += 1 }
                lineStart = index + 1
            }
            start = end
        }
        return breaks
    }
}

/// The first line while it is being collected, to see which delimiter it uses.
private struct HeaderScan: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Whether the line has ended, or is so long that the choice is made from what there is.
    private(set) var isComplete = false
    private var commas = 0
    private var semicolons = 0
    private var tabs = 0
    private var isQuoted = false
    private var hasContent = false
    /// Whether a quote now would open a quoted field, or go on with one that a quote seemed to close.
    private var mayQuote = true

    var startsWithMark: Bool { bytes.starts(with: Byte.mark) }

    var delimiter: UInt8 {
        if commas >= semicolons && commas >= tabs { return Byte.comma }
        return semicolons >= tabs ? Byte.semicolon : Byte.tab
    }

    /// Takes bytes until the line ends, and says how many.
    mutating func take(_ input: UnsafeRawBufferPointer, limit: Int) -> Int {
        var taken = 0
        while taken < input.count && !isComplete {
            let byte = input[taken]
            bytes.append(byte)
            taken += 1
            see(byte)
            if bytes.count >= limit { isComplete = true }
        }
        return taken
    }

    private mutating func see(_ byte: UInt8) {
        if bytes.count <= Byte.mark.count && startsAsMark { return }
        if isQuoted {
            if byte == Byte.quote {
                isQuoted = false
                mayQuote = true
            }
            return
        }
        switch byte {
        case Byte.quote where mayQuote:
            isQuoted = true
            hasContent = true
        case Byte.lineFeed, Byte.carriageReturn:
            // Empty lines before the header are not the header.
            isComplete = hasContent
            mayQuote = true
        case Byte.comma, Byte.semicolon, Byte.tab:
            commas += byte == Byte.comma ? 1 : 0
            semicolons += byte == Byte.semicolon ? 1 : 0
            tabs += byte == Byte.tab ? 1 : 0
            hasContent = true
            mayQuote = true
        default:
            hasContent = true
            mayQuote = false
        }
    }

    private var startsAsMark: Bool { bytes.elementsEqual(Byte.mark.prefix(bytes.count)) }
}

private enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let quote: UInt8 = 0x22
    static let comma: UInt8 = 0x2C
    static let semicolon: UInt8 = 0x3B
    /// The byte order mark in UTF-8.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
