import Foundation
import GRDB
import SQLiteStore
import Sales
import Testing
import TextSearch

@Suite("Search index")
struct SearchIndexTests {
    private static let searched: [SearchedTable] = ["customer", "note", "lead"].compactMap {
        Schema.shipped.entity(named: $0).map { SearchedTable($0) }
    }
    private var customer: SearchedTable { Self.searched[0] }
    private var note: SearchedTable { Self.searched[1] }

    /// A database with the tables that the index reads, and no more.
    private func database() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write { database in
            for searched in Self.searched {
                let columns = searched.columns.map { ", \"\($0)\" TEXT" }.joined()
                try database.execute(sql: "CREATE TABLE \"\(searched.table)\" (rid INTEGER PRIMARY KEY, live INTEGER\(columns))")
                #expect(try SearchIndex.prepare(searched, in: database))
            }
        }
        return queue
    }

    /// Writes a row as the store does: its table, and the index beside it.
    ///
    /// - Parameter isNew: If given, the index reads for itself what the table holds.
    private func save(
        _ place: Int64, _ searched: SearchedTable, old: [String?]?, new: [String?]?, isNew: Bool? = nil, _ index: SearchIndex,
        _ database: Database
    ) throws {
        // Fields that the examples leave out are empty.
        func whole(_ texts: [String?]) -> [String?] {
            texts + [String?](repeating: nil, count: max(0, searched.columns.count - texts.count))
        }
        let (old, new) = (old.map(whole), new.map(whole))
        if let isNew { try index.willChange(place: place, searched, isNew: isNew) }
        let texts = new ?? old ?? searched.columns.map { _ in nil }
        let marks = String(repeating: ", ?", count: texts.count)
        try database.execute(
            sql: "INSERT OR REPLACE INTO \"\(searched.table)\" VALUES (?, ?\(marks))",
            arguments: StatementArguments([place.databaseValue, (new != nil).databaseValue] + texts.map(\.databaseValue)))
        if isNew == nil { try index.update(place: place, searched, old: old, new: new) }
    }

    private func places(_ query: String, _ database: Database) throws -> [String] {
        try SearchIndex.search(SearchQuery(query), Self.searched, limit: 10_000, in: database).hits
            .map { "\($0.entity.name) \($0.place)" }
    }

    @Test("It finds what the slow model finds, through births, edits, deaths and rebirths", arguments: 0..<16)
    func model(seed: Int) throws {
        let queue = try database()
        var writer = NaiveWriter(seed: seed)
        // Row numbers are shared by all entities, as in the store.
        var rows: [Int64: (table: Int, texts: [String?], lives: Bool)] = [:]
        for _ in 0..<6 {
            try queue.write { database in
                let index = SearchIndex(database)
                for _ in 0..<25 {
                    let place = Int64(1 + writer.draw(60))
                    let before = rows[place]
                    let table = before?.table ?? writer.draw(Self.searched.count)
                    let searched = Self.searched[table]
                    let lives = writer.draw(4) > 0
                    // A death keeps the texts; sometimes only one field changes.
                    var texts = before?.texts ?? searched.columns.map { _ in nil }
                    if lives || before == nil { texts[writer.draw(texts.count)] = writer.text() }
                    try save(
                        place, searched, old: before.flatMap { $0.lives ? $0.texts : nil }, new: lives ? texts : nil,
                        isNew: writer.draw(2) == 0 ? nil : before == nil, index,
                        database)
                    if !lives, before == nil { texts = texts.map { _ in nil } }
                    rows[place] = (table, texts, lives)
                    if writer.draw(10) == 0 { try index.flush() }
                }
                try index.flush()
            }
            try queue.write { database in
                for searched in Self.searched { #expect(try SearchIndex.check(searched, in: database) == []) }
                for _ in 0..<25 {
                    let search = writer.search()
                    let expected = rows.filter { $0.value.lives && search.matches($0.value.texts) }
                        .map { "\(Self.searched[$0.value.table].table) \($0.key)" }.sorted()
                    let found = try places(search.query, database)
                    #expect(found.sorted() == expected, "\(search.query)")
                    let query = SearchQuery(search.query)
                    let matched = rows.filter { $0.value.lives && query.matches($0.value.texts.map { Segments($0 ?? "") }) }
                    #expect(matched.count == expected.count, "\(search.query)")
                }
            }
        }
        try queue.write { database in
            let index = SearchIndex(database)
            for (place, row) in rows where row.lives {
                try save(place, Self.searched[row.table], old: row.texts, new: nil, index, database)
            }
            try index.flush()
            for searched in Self.searched {
                #expect(try SearchIndex.check(searched, in: database) == [])
                try SearchIndex.optimize(searched, in: database)
                try database.execute(
                    sql: "CREATE VIRTUAL TABLE temp.left_over USING fts5vocab('main', 'search_\(searched.table)', 'row')")
                #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM temp.left_over") == 0)
                try database.execute(sql: "DROP TABLE temp.left_over")
            }
        }
    }

    @Test("A write that is rolled back leaves nothing; the same rows can be written again")
    func rollback() throws {
        let queue = try database()
        try queue.writeWithoutTransaction { database in
            for outcome in [Database.TransactionCompletion.rollback, .commit] {
                try database.inTransaction {
                    let index = SearchIndex(database)
                    try save(1, note, old: nil, new: ["预算不多"], index, database)
                    try index.flush()
                    return outcome
                }
                #expect(try places("预算", database) == (outcome == .commit ? ["note 1"] : []))
                #expect(try SearchIndex.check(note, in: database) == [])
            }
        }
    }

    @Test("A row that changes often in one transaction is indexed as it ends, and back and forth is nothing")
    func coalescing() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            try save(7, note, old: nil, new: ["甲乙"], index, database)
            try save(7, note, old: ["甲乙"], new: ["丙丁"], index, database)
            try save(8, note, old: nil, new: ["戊己"], index, database)
            try save(8, note, old: ["戊己"], new: nil, index, database)
            try index.flush()
            try save(7, note, old: ["丙丁"], new: nil, index, database)
            try save(7, note, old: nil, new: ["丙丁"], index, database)
            try index.flush()
            #expect(try places("甲乙", database) == [] && places("丙丁", database) == ["note 7"] && places("戊己", database) == [])
            #expect(try SearchIndex.check(note, in: database) == [])
        }
    }

    @Test("The check names rows that the index has wrong, and making it anew mends them")
    func check() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            for place in 1...5 { try save(Int64(place), note, old: nil, new: ["价格 \(place)00"], index, database) }
            try index.flush()
            try database.execute(sql: "UPDATE note SET body = '别的' WHERE rid = 2")
            try database.execute(sql: "UPDATE note SET live = 0 WHERE rid = 3")
            try database.execute(sql: "INSERT INTO note VALUES (9, 1, 'new')")
            #expect(try SearchIndex.check(note, in: database) == [2, 3, 9])
            try SearchIndex.rebuild(note, in: database)
            #expect(try SearchIndex.check(note, in: database) == [])
            #expect(try places("价格", database) == ["note 5", "note 4", "note 1"])
            #expect(try places("别的", database) == ["note 2"])
        }
    }

    @Test("An index with other columns than the schema's is made anew, one that fits is left alone")
    func prepare() throws {
        let queue = try database()
        try queue.write { database in
            #expect(try !SearchIndex.prepare(note, in: database))
            try database.execute(sql: "INSERT INTO note VALUES (1, 1, 'text')")
            try database.execute(sql: "DROP TABLE search_note")
            try database.execute(sql: "CREATE VIRTUAL TABLE search_note USING fts5(body, parts0, content = '', columnsize = 0)")
            #expect(try SearchIndex.prepare(note, in: database))
            #expect(try places("text", database) == ["note 1"])
        }
    }

    @Test("Any SQLite tool can ask the index")
    func plainSQL() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            try save(1, customer, old: nil, new: ["Acme 钢铁", "上海", "wang@acme.com", "138-1234-5678"], index, database)
            try index.flush()
            for match in ["\"钢铁\"", "acme", "上*", "city : \"上海\"", "\"812 123\"", "\"wang acme com\""] {
                #expect(
                    try Int.fetchOne(database, sql: "SELECT rowid FROM search_customer(?)", arguments: [match]) == 1, "\(match)")
            }
        }
    }

    @Test("Names before bodies, whole words before parts, newer before older")
    func order() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            try save(1, customer, old: nil, new: ["上海钢铁", "北京", nil, nil], index, database)
            try save(2, customer, old: nil, new: ["北京钢铁", "上海", nil, nil], index, database)
            try save(3, note, old: nil, new: ["在上海谈了很久，还要再谈"], index, database)
            try save(4, note, old: nil, new: ["在上海谈了很久，还要再谈"], index, database)
            try save(5, note, old: nil, new: ["pricing"], index, database)
            try save(6, note, old: nil, new: ["prices"], index, database)
            try save(7, note, old: nil, new: ["pricesome"], index, database)
            try index.flush()
            #expect(try places("上海", database) == ["customer 1", "customer 2", "note 4", "note 3"])
            #expect(try places("prices", database) == ["note 6", "note 5", "note 7"])
            let page = try SearchIndex.search(SearchQuery("上海"), Self.searched, limit: 1, offset: 1, in: database)
            #expect(page.total == 4 && page.isComplete && page.hits.map(\.place) == [2])
            #expect(page.hits.first?.field.name == "city" && page.hits.first?.snippet.marked("[", "]") == "[上海]")
            #expect(try places("", database) == [])
        }
    }

    @Test("Where very many fit, the pages hold each row once, and an old customer of that name comes first")
    func many() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            let count = SearchIndex.mostRanked + 100
            try save(1, customer, old: nil, new: ["蓝天", "上海", nil, nil], index, database)
            for place in 2...count {
                try save(Int64(place), customer, old: nil, new: ["客户\(place)", "蓝天路", nil, nil], index, database)
            }
            try index.flush()
            let query = SearchQuery("蓝天")
            let first = try SearchIndex.search(query, Self.searched, limit: 20, in: database)
            #expect(first.hits.first?.place == 1 && first.hits.count == 20)
            #expect(!first.isComplete && first.total > 500)
            var seen = [Int64]()
            for offset in stride(from: 0, to: count + 200, by: 200) {
                seen += try SearchIndex.search(query, Self.searched, limit: 200, offset: offset, in: database).hits.map(\.place)
            }
            #expect(seen.count == count && Set(seen).count == count)
            let all = try SearchIndex.search(query, Self.searched, limit: count, in: database)
            #expect(all.hits.map(\.place) == seen && all.total == count && all.isComplete)
        }
    }

    @Test("Where plenty of rows have the last word itself, longer words are not sought; where few have it, they are")
    func closing() throws {
        let queue = try database()
        try queue.write { database in
            let index = SearchIndex(database)
            let count = SearchIndex.mostRanked
            for place in 1...count { try save(Int64(place), note, old: nil, new: ["card \(place)"], index, database) }
            try save(9_000, note, old: nil, new: ["cardboard box"], index, database)
            try index.flush()
            #expect(try places("card", database).count == count + 1)
            #expect(try places("card", database).dropLast().last == "note 9000", "the oldest is not ranked")
            try save(9_001, note, old: nil, new: ["cards"], index, database)
            try index.flush()
            #expect(try places("card", database).count == count + 1)
            #expect(try places("cardb", database) == ["note 9000"])
        }
    }
}
