import GRDB
import Sales
import TextSearch

/// An entity's table as the index sees it. Immutable; a class, because each candidate of a search names it.
package final class SearchedTable: Sendable {
    package let entity: Entity
    /// The table that holds the entity's rows.
    package let table: String
    /// The searched fields, and the columns of `table` that hold them.
    package let fields: [Field]
    package let columns: [String]
    /// The FTS5 table, and its columns: those for texts, then the one for stems and digits.
    let index: String
    let indexColumns: [String]
    let insertion: String
    let deletion: String

    /// Holds stems and digits. A change in how texts are cut changes its name, and so the index is made anew.
    static let parts = "parts\(Segments.version)"

    /// - Parameters:
    ///   - table: If it is not called as the entity is.
    ///   - column: The column of a field of type text.
    package init(_ entity: Entity, table: String? = nil, column: (Field) -> String = { $0.name }) {
        self.entity = entity
        self.table = table ?? entity.name
        fields = entity.search.compactMap { entity.field(named: $0) }.filter { $0.type == .text && $0.kind != .set }
        columns = fields.map(column)
        index = "search_\(self.table)"
        // These names mean something else to FTS5.
        let taken: Set = ["rank", "rowid", SearchedTable.parts, index]
        indexColumns = columns.map { taken.contains($0.lowercased()) ? $0 + "_text" : $0 } + [SearchedTable.parts]
        let names = indexColumns.map { "\"\($0)\"" }.joined(separator: ", ")
        let marks = String(repeating: ", ?", count: indexColumns.count)
        insertion = "INSERT INTO \"\(index)\"(rowid, \(names)) VALUES (?\(marks))"
        deletion = "INSERT INTO \"\(index)\"(\"\(index)\", rowid, \(names)) VALUES (?, ?\(marks))"
    }

    /// What a term counts in each field: the first field, if it is a short one, is what people call the row.
    var weights: [Double] { fields.enumerated().map { index, field in field.kind == .text ? 1 : index == 0 ? 5 : 2 } }

    func forEachLiving(in database: Database, _ body: (Int64, [String?]) throws -> Void) throws {
        let names = columns.map { ", \"\($0)\"" }.joined()
        let rows = try Row.fetchCursor(database, sql: "SELECT rid\(names) FROM \"\(table)\" WHERE live ORDER BY rid")
        while let row = try rows.next() { try body(row[0], columns.indices.map { SearchedTable.text(row, $0 + 1) }) }
    }

    /// What the columns of a row hold; nil if it does not live.
    func texts(of place: Int64, in database: Database) throws -> [String?]? {
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "SELECT \(names) FROM \"\(table)\" WHERE rid = ? AND live")
        guard let row = try Row.fetchOne(statement, arguments: [place]) else { return nil }
        return columns.indices.map { SearchedTable.text(row, $0) }
    }

    /// A column's text. Anything else that somebody may have put there is not searched.
    static func text(_ row: Row, _ column: Int) -> String? {
        if case .string(let text) = (row[column] as DatabaseValue).storage { text } else { nil }
    }
}

/// A row that was found.
public struct SearchHit: Sendable {
    /// The row's number in its entity's table.
    public let place: Int64
    public let entity: Entity
    /// How well it fits; comparable within one search only.
    public let score: Double
    /// The passage that fits best, and the field in which it stands.
    public let field: Field
    public let snippet: Snippet
}

/// What a search found.
public struct SearchPage: Sendable {
    public let hits: [SearchHit]
    /// How many rows fit in all. If not `isComplete`, there are more than these.
    public let total: Int
    public let isComplete: Bool
}

extension SearchIndex {
    /// How many rows of an entity are ranked: the newest ones that fit, and the newest ones that fit in the heaviest field. The rest
    /// follow in the order of their numbers, newest first. Ranking reads texts, some 5 µs each, so this bounds what a search takes.
    package static let mostRanked = 500
    /// Beyond this many rows one term is as common as the other.
    private static let mostCounted = 2_000

    /// Finds living rows, the best ones first: by BM25 over all given entities, then the newest.
    ///
    /// - Parameters:
    ///   - snippetLength: In Unicode scalars.
    /// - Complexity: Grows with the rows that fit, to 10 ms or so with 50,000 of them.
    package static func search(
        _ query: SearchQuery, _ tables: [SearchedTable], limit: Int, offset: Int = 0, snippetLength: Int = 80,
        in database: Database
    ) throws -> SearchPage {
        let tables = tables.filter { !$0.columns.isEmpty }
        let needed = max(0, offset) + max(0, limit)
        var ranked = [Candidate]()
        var rest = [Candidate]()
        var total = 0
        var isComplete = true
        guard !query.isEmpty, limit > 0 else { return SearchPage(hits: [], total: 0, isComplete: true) }
        for searched in tables {
            let found = try candidates(query, searched, count: max(mostRanked, needed) + 1, in: database)
            total += found.ranked.count + found.rest.count
            if found.isCut { isComplete = false }
            ranked += found.ranked
            rest += found.rest
        }
        let rarity = try rarity(query, tables, in: database)
        // Each entity has its own fields, and so its own usual lengths.
        for (_, group) in Dictionary(grouping: ranked.indices, by: { ranked[$0].searched.table }) {
            guard let first = group.first else { continue }
            let ranking = Ranking(
                fieldWeights: ranked[first].searched.weights, rarity: rarity, tallies: group.map { ranked[$0].tally })
            for index in group { ranked[index].score = ranking.score(ranked[index].tally) }
        }
        ranked.sort { ($0.score, $0.place) > ($1.score, $1.place) }
        rest.sort { $0.place > $1.place }
        let shown = (ranked + rest).dropFirst(max(0, offset)).prefix(limit)
        return SearchPage(
            hits: try shown.compactMap { try hit($0, query, snippetLength, in: database) }, total: total, isComplete: isComplete)
    }

    private struct Candidate {
        var place: Int64
        var searched: SearchedTable
        var tally = Ranking.Tally()
        var score = 0.0
    }

    private static func candidates(
        _ query: SearchQuery, _ searched: SearchedTable, count: Int, in database: Database
    ) throws -> (ranked: [Candidate], rest: [Candidate], isCut: Bool) {
        // Collecting all words that begin with the last one is what costs; where plenty of rows have that very word, they will do.
        var wanted = query
        if let closed = query.closed,
            try rowCount(
                closed.fts5(partsColumn: SearchedTable.parts), searched, upTo: mostRanked + 1, in: database) > mostRanked
        {
            wanted = closed
        }
        guard let everywhere = wanted.fts5(partsColumn: SearchedTable.parts) else { return ([], [], false) }
        var ranked = [Candidate]()
        var rest = [Candidate]()
        var isCut = false
        var segments = Segments()
        let texts = searched.columns.map { ", t.\"\($0)\"" }.joined()
        let sql = """
            SELECT t.rid\(texts) FROM "\(searched.index)" s CROSS JOIN "\(searched.table)" t ON t.rid = s.rowid
            WHERE s."\(searched.index)" MATCH ? ORDER BY s.rowid DESC LIMIT ?
            """
        func read(_ expression: String, _ count: Int, _ body: (Int64, Row) -> Void) throws {
            let statement = try database.cachedStatement(sql: sql)
            let rows = try Row.fetchCursor(statement, arguments: [expression, count])
            while let row = try rows.next() { body(row[0], row) }
        }
        func rank(_ place: Int64, _ row: Row) {
            var candidate = Candidate(place: place, searched: searched)
            for index in searched.columns.indices {
                segments.read(SearchedTable.text(row, index + 1) ?? "", for: query)
                candidate.tally.add(segments, query)
            }
            ranked.append(candidate)
        }
        var found = 0
        try read(everywhere, count) { place, row in
            found += 1
            if found == count {
                isCut = true
            } else if found <= mostRanked {
                rank(place, row)
            } else {
                rest.append(Candidate(place: place, searched: searched))
            }
        }
        // Many notes must not hide the customer of that name, however old.
        if found > mostRanked, searched.columns.count > 1, let column = searched.indexColumns.first,
            let heaviest = wanted.fts5(partsColumn: SearchedTable.parts, columns: [column])
        {
            let known = Set(ranked.map(\.place))
            try read(heaviest, mostRanked) { place, row in if !known.contains(place) { rank(place, row) } }
            let all = Set(ranked.map(\.place))
            rest.removeAll { all.contains($0.place) }
        }
        return (ranked, rest, isCut)
    }

    private static func rowCount(
        _ expression: String?, _ searched: SearchedTable, upTo limit: Int, in database: Database
    ) throws -> Int {
        let statement = try database.cachedStatement(
            sql: """
                SELECT count(*) FROM (SELECT 1 FROM "\(searched.index)" WHERE "\(searched.index)" MATCH ? LIMIT ?)
                """)
        return try Int.fetchOne(statement, arguments: [expression, limit]) ?? 0
    }

    /// What each term counts. A single term is as rare as itself.
    private static func rarity(_ query: SearchQuery, _ tables: [SearchedTable], in database: Database) throws -> [Double] {
        guard query.count > 1 else { return [1] }
        var all = 0
        for searched in tables {
            all = max(all, try Int.fetchOne(database.cachedStatement(sql: "SELECT max(rid) FROM \"\(searched.table)\"")) ?? 0)
        }
        return try (0..<query.count).map { term in
            guard let expression = query.fts5(countingTerm: term, partsColumn: SearchedTable.parts) else {
                return Ranking.rarity(rows: mostCounted, of: all)
            }
            var rows = 0
            for searched in tables where rows < mostCounted {
                rows += try rowCount(expression, searched, upTo: mostCounted - rows, in: database)
            }
            return Ranking.rarity(rows: rows, of: all)
        }
    }

    /// The passage of the row that has the most terms; of several such fields the heavier, then the first.
    private static func hit(_ candidate: Candidate, _ query: SearchQuery, _ length: Int, in database: Database) throws
        -> SearchHit?
    {
        let searched = candidate.searched
        let columns = searched.columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "SELECT \(columns) FROM \"\(searched.table)\" WHERE rid = ?")
        guard let row = try Row.fetchOne(statement, arguments: [candidate.place]) else { return nil }
        let weights = searched.weights
        var best: (terms: Int, weight: Double, index: Int)?
        for index in searched.columns.indices {
            let segments = Segments(SearchedTable.text(row, index) ?? "")
            let terms = (0..<query.count).count { query.weight(of: $0, in: segments) > 0 }
            if best.map({ (terms, weights[index]) > ($0.terms, $0.weight) }) ?? true { best = (terms, weights[index], index) }
        }
        guard let best else { return nil }
        return SearchHit(
            place: candidate.place, entity: searched.entity, score: candidate.score, field: searched.fields[best.index],
            snippet: Snippet(of: SearchedTable.text(row, best.index) ?? "", for: query, length: length))
    }
}
