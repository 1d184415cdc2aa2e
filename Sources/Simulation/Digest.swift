import CRDT

extension MemoryStore {
    /// The production digest over what the store shows: two stores that show the same print the same, whatever is covered by
    /// pending transactions.
    ///
    /// - Complexity: O(bytes).
    package var digest: String {
        var digest = RowsDigest()
        for row in rows.values { digest.add(row) }
        return digest.description
    }
}
