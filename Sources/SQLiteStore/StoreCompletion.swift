import CRDT
import Sales

// What the beginning of a name or an id may become.
extension StoreView {
    /// The living rows whose text begins with `text`, or has it within, whatever the case of Latin letters; in the order of their texts.
    ///
    /// - Parameter field: A register of texts; there is nothing for others.
    /// - Complexity: O(rows of the entity), without reading more of them than the field.
    public func living(
        _ entity: Entity, where field: Field, has text: String, isWithin: Bool, limit: Int
    ) throws -> [(id: RowID, text: String)] {
        guard let table = layout.table(entity.id), let slot = table.slot(of: field.cell()), field.kind == .register else {
            return []
        }
        let column = "\"\(table.columns[table.slots[slot].column].name)\""
        let statement = try statement(
            "SELECT id, \(column) FROM \(table.name) WHERE live AND \(column) LIKE ? ESCAPE '\\' ORDER BY \(column) LIMIT ?")
        let escaped = text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
        statement.bind(1, (isWithin ? "%" : "") + escaped + "%")
        statement.bind(2, limit)
        return try statement.map { (try $0.identifier(0), $0.text(1)) }
    }

    /// How many hexadecimal digits tell a row's id from those of all others here, at least the four that a command takes.
    ///
    /// - Complexity: O(entities · log rows): only the ids beside it in each table can have more in common with it.
    public func uniqueDigits(of id: RowID) throws -> Int {
        let digits = Array(id.description.utf8)
        var common = 3
        for table in layout.tables {
            for sql in [
                "SELECT id FROM \(table.name) WHERE id < ? ORDER BY id DESC LIMIT 1",
                "SELECT id FROM \(table.name) WHERE id > ? ORDER BY id LIMIT 1",
            ] {
                let statement = try statement(sql)
                statement.bind(1, id)
                guard let other: RowID = try statement.first({ try $0.identifier(0) }) else { continue }
                common = max(common, zip(digits, other.description.utf8).prefix { $0 == $1 }.count)
            }
        }
        return min(common + 1, digits.count)
    }

    /// The ids of laptops that wrote something here and begin with these hexadecimal digits.
    ///
    /// - Complexity: O(laptops).
    public func sites(idPrefix prefix: String, limit: Int) throws -> [String] {
        let all = try statement("SELECT id FROM site ORDER BY id").map { line -> String in
            let site: SiteID = try line.identifier(0)
            return site.description
        }
        return Array(all.filter { $0.hasPrefix(prefix) }.prefix(limit))
    }
}
