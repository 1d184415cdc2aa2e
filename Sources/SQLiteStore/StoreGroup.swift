import GRDB
import StoreInterface

extension Store {
    /// Performs several writes, each whole or not at all by itself, and waits for the disk once for all of them.
    ///
    /// Each has an editor of its own and a savepoint: one that throws leaves nothing behind, neither in the file nor in what an editor
    /// remembers, and the others are not held up by it. They are done in order, so that each sees what those before it wrote.
    ///
    /// - Returns: For each what it threw; nil if it is on the disk.
    /// - Throws: `StoreError` if nothing of them all is kept: the disk is full, or the file is damaged.
    public func write(group bodies: [@Sendable (StoreEditor) throws -> Void]) async throws -> [(any Error)?] {
        do {
            let (errors, changed) = try await pool.write { database in
                var errors = [(any Error)?]()
                var changed: Layout?
                for body in bodies {
                    do {
                        try database.inSavepoint {
                            let (_, layout) = try self.edit(database, body)
                            changed = layout ?? changed
                            return .commit
                        }
                        errors.append(nil)
                    } catch {
                        // Some errors of the disk undo the whole transaction; what the others wrote is gone with it.
                        guard database.isInsideTransaction else { throw error }
                        errors.append(StoreError.explaining(error))
                    }
                }
                return (errors, changed)
            }
            if let changed { use(changed) }
            return errors
        } catch {
            throw StoreError.explaining(error)
        }
    }
}
