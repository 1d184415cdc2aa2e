import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A socket's place, and a name for it that is short enough for the system.
///
/// A socket's address holds about a hundred bytes of path. On Linux the folder is opened, and the path goes by its descriptor, so
/// a home folder may lie as deep as it likes.
final class SocketFolder: Sendable {
    let path: String
    private let descriptor: CInt

    /// Opens the folder at `path`.
    ///
    /// - Throws: The system's error number.
    init(opening path: String) throws(SystemNumber) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemNumber(errno) }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The address of the file `name` in this folder; valid as long as the folder is held open.
    func address(of name: String) -> String {
        #if os(Linux)
        "/proc/self/fd/\(descriptor)/\(name)"
        #else
        path + "/" + name
        #endif
    }

    /// Whether `address` fits into a socket's address with its closing NUL.
    static func fits(_ address: String) -> Bool {
        address.utf8.count < MemoryLayout.size(ofValue: sockaddr_un().sun_path) && !address.utf8.contains(0)
    }
}

/// A number of `errno`.
struct SystemNumber: Error {
    let number: CInt

    init(_ number: CInt) { self.number = number }

    var words: String { String(cString: strerror(number)) }
}

/// Splits a path into its folder and its last part.
func splitPath(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
}

/// Makes a socket file that nobody but its owner can ever open.
///
/// The server binds within a folder of mode 0700 of its own; there the file gets its mode 0600, and then moves to its place in
/// one step, over whatever an earlier process left there. Changing the process's umask instead would reach into other threads.
struct SocketFile: Sendable {
    private let path: String
    private let nursery: String
    private let folder: SocketFolder
    private static let nurseryName = "s"

    /// - Throws: `CommandFailure` with `bad-socket`.
    init(path: String) throws(CommandFailure) {
        self.path = path
        nursery = path + ".new"
        // Its holder has the store's lock, so what lies there is left over from a process that was killed.
        if mkdir(nursery, 0o700) != 0 {
            guard errno == EEXIST, chmod(nursery, 0o700) == 0 else { throw SocketFile.failure(path, SystemNumber(errno)) }
            unlink(nursery + "/" + SocketFile.nurseryName)
        }
        do throws(SystemNumber) {
            folder = try SocketFolder(opening: nursery)
        } catch {
            throw SocketFile.failure(path, error)
        }
        guard SocketFolder.fits(folder.address(of: SocketFile.nurseryName)) else {
            throw CommandFailure(
                CommandFailure.Code.badSocket,
                "The path of the home folder is too long for the socket of its commands. Use a shorter one (--home)."
            )
        }
    }

    /// Where to bind.
    var bindAddress: String { folder.address(of: SocketFile.nurseryName) }

    /// Moves the bound socket to its place.
    func publish() throws(CommandFailure) {
        let bound = nursery + "/" + SocketFile.nurseryName
        guard chmod(bound, 0o600) == 0, rename(bound, path) == 0 else { throw SocketFile.failure(path, SystemNumber(errno)) }
        rmdir(nursery)
    }

    /// Takes the socket away.
    func remove() {
        unlink(path)
        unlink(nursery + "/" + SocketFile.nurseryName)
        rmdir(nursery)
    }

    private static func failure(_ path: String, _ error: SystemNumber) -> CommandFailure {
        CommandFailure(
            CommandFailure.Code.badSocket,
            "The socket for commands cannot be made in \(splitPath(path).folder): \(error.words). "
                + "Check who owns that folder, its permissions, and that the disk is not full.")
    }
}
