import Crypto

/// What an audit export turned out to be.
public enum AuditVerdict: Hashable, Sendable {
    /// Every line follows from the one before. Compare `chain` with the store's own, or with one that was put away earlier: an
    /// export that was rewritten from some line on is intact in itself.
    case intact(Summary)
    /// Line `line`, counted from 1, does not say what was written there, or was never written by an export.
    case changed(line: Int)
    /// `entries` are gone that stood before line `line`.
    case missing(entries: ClosedRange<UInt64>, line: Int)
    /// Line `line` does not stand where it was written.
    case moved(line: Int)
    /// The file ends after line `line`, without its closing line.
    case cutOff(line: Int)

    public struct Summary: Hashable, Sendable {
        public let workspace: [UInt8]
        public let first: UInt64
        public let seed: [UInt8]
        public let count: UInt64
        /// The last entry's arrival number; 0 if there is none.
        public let last: UInt64
        public let chain: [UInt8]

        /// Whether the export begins with the workspace's first transaction.
        public var isWhole: Bool { first == 1 && seed == AuditChain.origin(of: workspace) }
    }
}

/// Reads an audit export piece by piece, in bounded memory, and judges it.
///
/// The first thing that is wrong is reported. What is said of it is the simplest explanation: somebody who rewrites lines with
/// care can make one kind of damage look like another, but not make it look intact.
public struct AuditVerifier {
    /// No line that an export writes is longer.
    static let lineLimit = 1_024

    private enum Expectation {
        case header
        case entries
        case nothing
    }

    private struct Header {
        let workspace: [UInt8]
        let first: UInt64
        let seed: [UInt8]

        init?(_ line: [UInt8]) {
            var reader = LineReader(line)
            guard reader.skip("{\"format\":\"\(AuditChain.format)\",\"workspace\":\""),
                let workspace = reader.hexadecimal(upTo: AuditChain.workspaceLimit), !workspace.isEmpty,
                reader.skip("\",\"first\":"), let first = reader.number(), reader.skip(",\"seed\":\""),
                let seed = reader.hexadecimal(SHA256.byteCount), reader.skip("\"")
            else { return nil }
            let sum = Array(SHA256.hash(data: line[..<reader.position]))
            guard reader.skip(",\"check\":\""), reader.hexadecimal(SHA256.byteCount) == sum, reader.skip("\"}"), reader.isAtEnd
            else {
                return nil
            }
            self.workspace = workspace
            self.first = first
            self.seed = seed
        }
    }

    private var expectation = Expectation.header
    private var header: Header?
    private var partial: [UInt8] = []
    private var lines = 0
    private var chain: [UInt8] = []
    private var count: UInt64 = 0
    private var last: UInt64 = 0
    private var finding: AuditVerdict?

    public init() {}

    /// Takes in the file's next bytes, cut anywhere.
    public mutating func read(_ bytes: some Sequence<UInt8>) { read(bytes) { _ in } }

    /// Takes in the file's next bytes, cut anywhere.
    ///
    /// - Parameter each: Is given each entry that follows from all before it, in order; to compare it with the store.
    /// - Complexity: O(bytes).
    public mutating func read(_ bytes: some Sequence<UInt8>, each: (AuditEntry) throws -> Void) rethrows {
        for byte in bytes {
            if isSettled { return }
            if byte == UInt8(ascii: "\n") {
                lines += 1
                if let entry = judge(partial) { try each(entry) }
                partial.removeAll(keepingCapacity: true)
            } else if partial.count < AuditVerifier.lineLimit {
                partial.append(byte)
            } else {
                lines += 1
                finding = .changed(line: lines)
            }
        }
    }

    /// The verdict, once the file is at its end.
    public func finish() -> AuditVerdict {
        if let finding { return finding }
        guard case .nothing = expectation, let header, partial.isEmpty else { return .cutOff(line: lines) }
        return .intact(
            AuditVerdict.Summary(
                workspace: header.workspace, first: header.first, seed: header.seed, count: count, last: last, chain: chain))
    }

    /// Whether nothing that follows can change the verdict. Only of missing entries may it turn out that they stand elsewhere.
    private var isSettled: Bool {
        switch finding {
        case nil, .missing: false
        default: true
        }
    }

    private mutating func judge(_ line: [UInt8]) -> AuditEntry? {
        if case .missing(let gap, _) = finding {
            if let numbered = NumberedEntry(line), gap.contains(numbered.number) { finding = .moved(line: lines) }
            return nil
        }
        switch expectation {
        case .header:
            guard let read = Header(line) else {
                finding = .changed(line: lines)
                return nil
            }
            header = read
            chain = read.seed
            expectation = .entries
        case .entries:
            if let numbered = NumberedEntry(line) { return judge(numbered) }
            guard let closing = Closing(line) else {
                finding = .changed(line: lines)
                return nil
            }
            expectation = .nothing
            let isSameChain = closing.chain == chain
            if closing.count > count, !isSameChain {
                finding = .missing(entries: count + 1...closing.count, line: lines)
            } else if closing.count != count || !isSameChain {
                finding = .changed(line: lines)
            }
        case .nothing: finding = .changed(line: lines)
        }
        return nil
    }

    private mutating func judge(_ numbered: NumberedEntry) -> AuditEntry? {
        let entry = numbered.entry
        let expected = count + 1
        let follows = entry.link(after: chain) == entry.chain
        if numbered.number != expected, !follows {
            finding =
                numbered.number > expected
                ? .missing(entries: expected...numbered.number - 1, line: lines) : .moved(line: lines)
            return nil
        }
        guard numbered.number == expected, follows, entry.arrival >= header?.first ?? 0, count == 0 || entry.arrival > last else {
            finding = .changed(line: lines)
            return nil
        }
        chain = entry.chain
        count = expected
        last = entry.arrival
        return entry
    }

    /// An entry with its number in the export.
    private struct NumberedEntry {
        let number: UInt64
        let entry: AuditEntry

        init?(_ line: [UInt8]) {
            var reader = LineReader(line)
            guard reader.skip("{\"entry\":"), let number = reader.number(), reader.skip(",\"arrival\":"),
                let arrival = reader.number(), reader.skip(",\"id\":\""), let id = reader.hexadecimal(16),
                let transaction = TransactionID(bytes: id), reader.skip("\",\"author\":\""), let name = reader.hexadecimal(16),
                let author = AuthorID(bytes: name), reader.skip("\",\"stamp\":\""), let milliseconds = reader.number(),
                milliseconds < 1 << 48, reader.skip("."), let counter = reader.number().flatMap(UInt16.init(exactly:)),
                reader.skip("\",\"sha256\":\""), let digest = reader.hexadecimal(SHA256.byteCount),
                reader.skip("\",\"chain\":\""),
                let chain = reader.hexadecimal(SHA256.byteCount), reader.skip("\"}"), reader.isAtEnd, number > 0
            else { return nil }
            self.number = number
            entry = AuditEntry(
                arrival: arrival, transaction: transaction, author: author,
                stamp: Stamp(packed: milliseconds << 16 | UInt64(counter)), digest: digest, chain: chain)
        }
    }

    private struct Closing {
        let count: UInt64
        let chain: [UInt8]

        init?(_ line: [UInt8]) {
            var reader = LineReader(line)
            guard reader.skip("{\"count\":"), let count = reader.number(), reader.skip(",\"chain\":\""),
                let chain = reader.hexadecimal(SHA256.byteCount), reader.skip("\"}"), reader.isAtEnd
            else { return nil }
            self.count = count
            self.chain = chain
        }
    }
}

/// Reads a line that must be just as an export writes it.
private struct LineReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    /// A decimal number without leading zeros.
    mutating func number() -> UInt64? {
        let start = position
        var value: UInt64 = 0
        while position < bytes.count, case let digit = bytes[position], 48...57 ~= digit {
            let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLargeNow) = tenfold.addingReportingOverflow(UInt64(digit - 48))
            guard !isTooLarge, !isTooLargeNow else { return nil }
            value = sum
            position += 1
        }
        guard position > start, bytes[start] != 48 || position == start + 1 else { return nil }
        return value
    }

    mutating func hexadecimal(_ count: Int) -> [UInt8]? {
        guard let found = hexadecimal(upTo: count), found.count == count else { return nil }
        return found
    }

    /// As many lower-case pairs as there are, at most `limit`.
    mutating func hexadecimal(upTo limit: Int) -> [UInt8]? {
        var out = [UInt8]()
        while out.count < limit, position + 1 < bytes.count, let high = digit(bytes[position]),
            let low = digit(bytes[position + 1])
        {
            out.append(high << 4 | low)
            position += 2
        }
        return out
    }

    private func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 97...102: byte - 87
        default: nil
        }
    }
}

/// An export beside a store's own chain, entry by entry.
public struct AuditComparison {
    public enum Difference: Hashable, Sendable {
        /// The store has this arrival, the export has not.
        case onlyInStore(arrival: UInt64)
        /// The export has this arrival, the store has not.
        case onlyInExport(arrival: UInt64)
        /// The two hold different transactions under this number, or the same one with other bytes, author or stamp.
        case differs(arrival: UInt64)
        /// The two agree on this transaction, but not on what came before the export's beginning.
        case differsBefore(arrival: UInt64)
    }

    private let next: () throws -> AuditEntry?
    private var waiting: AuditEntry?

    /// - Parameter stored: The store's own entries, made by an `AuditChain` that begins where the export's does, ascending; nil
    ///   at the end.
    public init(stored: @escaping () throws -> AuditEntry?) { next = stored }

    /// The first difference up to and with the next entry of the export; nil if there is none. The comparison ends with the
    /// first.
    ///
    /// What the store has behind the export's last entry came later, and is not asked for.
    public mutating func compare(_ exported: AuditEntry) throws -> Difference? {
        if waiting == nil { waiting = try next() }
        guard let stored = waiting, stored.arrival <= exported.arrival else { return .onlyInExport(arrival: exported.arrival) }
        guard stored.arrival == exported.arrival else { return .onlyInStore(arrival: stored.arrival) }
        waiting = nil
        guard
            stored.transaction == exported.transaction, stored.author == exported.author, stored.stamp == exported.stamp,
            stored.digest == exported.digest
        else { return .differs(arrival: exported.arrival) }
        return stored.chain == exported.chain ? nil : .differsBefore(arrival: exported.arrival)
    }
}
