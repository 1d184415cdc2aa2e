import Foundation
import StoreInterface
import Synchronization

/// The right to own a store: an advisory lock on a file beside it, which ends with the process, however that ends.
final class StoreLock: Sendable {
    /// Nil once it was given up.
    private let descriptor: Mutex<CInt?>

    /// - Parameter holder: How to name this process to whoever comes second, such as "satchel agent".
    init(path: String, holder: String) throws(StoreError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let code: StoreError.Code = errno == ENOSPC ? .diskFull : .notWritable
            throw StoreError(code, "The store's folder cannot be written: \(String(cString: strerror(errno))).")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            var buffer = [UInt8](repeating: 0, count: 200)
            let count = max(0, pread(descriptor, &buffer, buffer.count, 0))
            let name = String(decoding: buffer[..<count], as: UTF8.self).prefix { $0 != "\n" }
            close(descriptor)
            throw StoreError(
                .inUse,
                "The store is in use by \(name.isEmpty ? "another process" : String(name)). Stop that first, or wait until it is done."
            )
        }
        // Who holds it is only told to people, so a full disk here is no reason to refuse.
        let text = Array("\(holder) (process \(getpid()))\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
        self.descriptor = Mutex(descriptor)
    }

    var isHeld: Bool { descriptor.withLock { $0 != nil } }

    func release() {
        descriptor.withLock { descriptor in
            if let open = descriptor {
                // To close it is not enough: a child process that is just being started still has it open.
                flock(open, LOCK_UN)
                close(open)
            }
            descriptor = nil
        }
    }

    deinit { release() }
}
