import CRDT
import Sales

extension StoreView {
    /// Visits the rows of an entity with all their cells, and so with who wrote what and when; dead ones too, in the order in which they
    /// came here.
    public func forEachRow(of entity: Entity, _ body: (RowState) throws -> Void) throws {
        guard let table = layout.table(entity.id) else { return }
        try RawStatement(database, table.selection + " ORDER BY t.rid", isCached: false).eachLine { line in
            try body(try read(line, id: line.identifier(1), entity.id, table, cells: nil).row)
        }
    }
}
