/// A table as it stands in a text file, on its way to what models learn from: finds out which columns are numbers, which are
/// categories, and which say nothing.
public struct TextTable: Sendable {
    /// What became of the columns and rows, in words: for whoever handed the table in.
    public struct Reading: Sendable {
        public let table: LabelledTable
        public let notes: [String]
    }

    public let header: [String]
    public private(set) var rowCount = 0
    /// For each column the distinct texts, and for each row the place of its own among them, or −1 where it is missing.
    private var texts: [[String]]
    private var places: [[String: Int32]]
    private var codes: [[Int32]]

    /// What a cell without a value is written as, in any case of letters.
    private static let missing: Set<String> = ["", "na", "n/a", "nan", "null", "?"]
    /// What won is called where nobody says.
    private static let positives: Set<String> = [
        "1", "yes", "y", "true", "t", "won", "win", "success", "positive", "是", "赢单", "成交", "已成交",
    ]
    /// A text with more categories than this, most of them in few rows, is no category.
    private static let categoriesMax = 1_000

    /// - Throws: `LeadScoringError` where a column has no name, or two have the same.
    public init(header: [String]) throws {
        var seen: Set<String> = []
        for (place, name) in header.enumerated() {
            guard !name.isEmpty else {
                throw LeadScoringError(.badColumn, "Column \(place + 1) has no name. Name every column in the first line.")
            }
            guard seen.insert(name).inserted else {
                throw LeadScoringError(.badColumn, "Two columns are named “\(name)”. Give each a name of its own.")
            }
        }
        self.header = header
        texts = header.map { _ in [] }
        places = header.map { _ in [:] }
        codes = header.map { _ in [] }
    }

    /// Takes a row in.
    ///
    /// - Throws: `LeadScoringError` `.badRow` where it has another number of cells than the header.
    public mutating func append(_ cells: [String], line: Int) throws {
        guard cells.count == header.count else {
            throw LeadScoringError(
                .badRow,
                "Line \(line) has \(cells.count) cells and the first line \(header.count). Correct the line, and read the file again."
            )
        }
        for (column, cell) in cells.enumerated() {
            let text = Self.trimmed(cell)
            if text.utf8.count <= 4, Self.missing.contains(text.lowercased()) {
                codes[column].append(-1)
            } else if let place = places[column][text] {
                codes[column].append(place)
            } else {
                let place = Int32(truncatingIfNeeded: texts[column].count)
                places[column][text] = place
                texts[column].append(text)
                codes[column].append(place)
            }
        }
        rowCount += 1
    }

    /// The table to learn from: rows whose outcome is known, without the columns to leave out.
    ///
    /// - Parameters:
    ///   - positive: The target's value that counts as won; nil where it is one of the usual words.
    ///   - dropped: Columns to leave out, such as those that are known only after the outcome.
    /// - Throws: `LeadScoringError` for a column that is not there, for a target that says nothing, and as `LabelledTable`.
    public func labelled(
        target: String, positive: String? = nil, dropping dropped: [String] = [], isInTimeOrder: Bool = false
    ) throws -> Reading {
        for name in [target] + dropped where !header.contains(name) {
            throw LeadScoringError(
                .missingFeature, "There is no column “\(name)”. The first line has: \(header.joined(separator: ", ")).")
        }
        guard let targetPlace = header.firstIndex(of: target), !dropped.contains(target) else {
            throw LeadScoringError(.badColumn, "The target cannot be left out as well. Take it off the list.")
        }
        let won = try wonCode(targetPlace, positive)
        let rows = codes[targetPlace].indices.filter { codes[targetPlace][$0] >= 0 }
        var notes: [String] = []
        if rows.count < rowCount {
            notes.append("\(rowCount - rows.count) rows have no outcome in “\(target)” and were left out.")
        }
        var columns: [FeatureTable.Column] = []
        for place in header.indices where place != targetPlace && !dropped.contains(header[place]) {
            let codes = rows.map { self.codes[place][$0] }
            if let values = try values(place, codes) {
                columns.append(FeatureTable.Column(header[place], values))
            } else if codes.allSatisfy({ $0 < 0 }) {
                notes.append("The column “\(header[place])” is missing in every row and was left out.")
            } else {
                notes.append("The column “\(header[place])” is text with a different value in most rows and was left out.")
            }
        }
        guard !columns.isEmpty else {
            throw LeadScoringError(
                .nothingKnown,
                "There is no column to learn from beside “\(target)”: every other one is missing, text or left out.")
        }
        let outcomes = rows.map { codes[targetPlace][$0] == won }
        return Reading(
            table: try LabelledTable(FeatureTable(columns), outcomes: outcomes, isInTimeOrder: isInTimeOrder), notes: notes)
    }

    private func wonCode(_ target: Int, _ positive: String?) throws -> Int32 {
        let name = header[target]
        guard !texts[target].isEmpty else {
            throw LeadScoringError(.oneClass, "The column “\(name)” has no value in any row. Name the column of outcomes.")
        }
        if let positive {
            guard let code = places[target][Self.trimmed(positive)] else {
                throw LeadScoringError(
                    .oneClass, "No row has the value given as won in the column “\(name)”. Write it as it stands in the file.")
            }
            return code
        }
        let usual = texts[target].indices.filter { Self.positives.contains(texts[target][$0].lowercased()) }
        guard usual.count == 1, texts[target].count <= 2 else {
            throw LeadScoringError(
                .positiveUnclear,
                "The column “\(name)” has \(texts[target].count) different values, and it is not clear which means won. Say it with --positive."
            )
        }
        return Int32(usual[0])
    }

    /// Numbers if every cell that has a value is one, else categories; nil for what says nothing.
    private func values(_ place: Int, _ codes: [Int32]) throws -> FeatureTable.Values? {
        let known = codes.count { $0 >= 0 }
        guard known > 0 else { return nil }
        var numbers: [Double] = []
        numbers.reserveCapacity(texts[place].count)
        for text in texts[place] {
            guard let number = Self.number(text) else { break }
            numbers.append(number)
        }
        if numbers.count == texts[place].count {
            return .numbers(codes.map { $0 < 0 ? .nan : numbers[Int($0)] })
        }
        if texts[place].count > Self.categoriesMax || (texts[place].count > 20 && texts[place].count > known / 2) { return nil }
        return .categories(codes: codes, names: texts[place])
    }

    /// A number as programs write it; nil for anything else, such as the names that Swift has for infinity.
    private static func number(_ text: String) -> Double? {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        if isPlain { return Double(text) }
        switch text.lowercased() {
        case "inf", "+inf", "infinity", "+infinity": return .infinity
        case "-inf", "-infinity": return -.infinity
        default: return nil
        }
    }

    private static func trimmed(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, let last = cell.unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return cell }
        let scalars = cell.unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) } ?? start
        return String(scalars[start..<end])
    }
}
