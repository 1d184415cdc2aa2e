/// Statements that were prepared for one connection, by what is asked for most.
final class Statements {
    let layout: Layout
    var bySQL: [String: RawStatement] = [:]
    /// By the numbers of tables.
    var selections: [RawStatement?]
    var insertions: [RawStatement?]
    var edits = EditPlans()

    init(_ layout: Layout) {
        self.layout = layout
        selections = Array(repeating: nil, count: layout.tables.count)
        insertions = selections
    }
}

/// What the store's writer has prepared, kept from one write to the next: to find statements again by their text costs a small write more
/// than to run them. It keeps nothing of what the tables hold.
///
/// Unchecked, because it is used on the writer's queue alone: `Store.edit`, `Store.close`.
final class WriterStatements: @unchecked Sendable {
    private var kept: Statements?

    /// Those for a layout; what was prepared for another one is let go.
    func forLayout(_ layout: Layout) -> Statements {
        if let kept, kept.layout === layout, kept.bySQL.count < 300 { return kept }
        let statements = Statements(layout)
        kept = statements
        return statements
    }

    /// A connection cannot be closed while it has any.
    func letGo() { kept = nil }
}
