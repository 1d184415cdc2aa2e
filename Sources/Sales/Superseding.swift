import CRDT

// A group that takes over old fields: whoever knows the group writes both, so that whoever knows only the old fields sees the
// same.
extension Field {
    /// What a write of `members` to this group writes to the fields that it has taken over.
    func superseded(by value: Value) -> [(cell: CellKey, content: Content)] {
        guard case .group(let members) = value else { return [] }
        return supersedes.map { old in
            let value = members.first { $0.number == old.member }?.value ?? .null
            return (CellKey(field: old.field, kind: .register), .register(value))
        }
    }

    /// What an ordinary edit of this group names in an old field: what was on the screen; without a token, or where people
    /// review, only what says the same as the group did. The rest are sides of a conflict, which wait as those of the group
    /// itself would.
    func naming(old: CellKey, in row: RowState, shown: ShownToken?) -> Naming {
        if let shown, !needsReview || shown.heads[cell()] == nil { return .these(shown.heads[old] ?? []) }
        guard !row[cell()].heads.isEmpty else { return .shownHead }
        let others = Set(outdated(in: row).filter { $0.field == old.field }.map(\.head.id))
        let seen = shown.map { Set($0.heads[old] ?? []) }
        return .these(row[old].heads.map(\.id).filter { !others.contains($0) && seen?.contains($0) != false })
    }

    /// The heads of the old fields that this group's heads do not cover: what somebody with an older version wrote beside the
    /// group, or after it. They are the other sides of a conflict, in order of the old fields, newest first.
    ///
    /// While the group was never written the old fields are just what is known, and no conflict. A head that says what the shown
    /// group says is none either.
    public func outdated(in row: RowState) -> [(field: FieldID, head: Head)] {
        let group = row[cell()]
        guard let shown = group.shown else { return [] }
        let written = Set(group.heads.map(\.id))
        return supersedes.flatMap { old in
            let same = superseded(by: shown.value).first { $0.cell.field == old.field }?.content
            return row[CellKey(field: old.field, kind: .register)].heads
                .filter { !written.contains($0.id) && .register($0.value) != same }.map { (old.field, $0) }
        }
    }
}
