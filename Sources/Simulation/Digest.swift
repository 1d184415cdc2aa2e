import CRDT
import Crypto

extension MemoryStore {
    /// SHA-256, in hexadecimal, over what the store shows: rows by id, cells by key, heads newest first. Two stores that show the
    /// same print the same; what is covered by pending transactions does not count.
    ///
    /// - Complexity: O(bytes · log rows).
    package var digest: String {
        var out = [UInt8]()
        for (id, row) in shownRows.sorted(by: { $0.key < $1.key }) {
            out.append(id)
            out.append(row.entity)
            out.appendVarint(row.cells.count)
            for (key, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
                out.append(key.field)
                out.append(key.kind.rawValue)
                out.appendCounted(key.element)
                out.appendVarint(cell.heads.count)
                for head in cell.heads {
                    out.append(head.id)
                    out.appendBigEndian(head.stamp.packed)
                    out.append(head.author)
                    out.append(head.value)
                }
                out.appendZigzag(cell.counter)
                out.appendText(cell.text)
            }
        }
        return hexadecimal(SHA256.hash(data: out))
    }
}
