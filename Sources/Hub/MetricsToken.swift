import CRDT
import Foundation

/// Who may read the hub's metrics: whoever can read the file with the token in the hub's folder, such as a Prometheus that is told its
/// path. It is no device's credential, and opens nothing else.
///
/// The file is read at each request, so that a token is changed by removing the file and starting the hub again, or by writing another
/// into it.
enum MetricsToken {
    /// Makes the file, for its owner alone, where there is none that holds a token.
    static func ensure(in home: HubHome) throws(HubError) {
        guard token(in: home) == nil else { return }
        let path = home.metricsToken
        let made = path + ".new"
        unlink(made)
        let descriptor = open(made, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw HubError(.notWritable, "The file \(path) cannot be made. Check who owns the hub's folder and its permissions.")
        }
        defer { close(descriptor) }
        let text = Array((hexadecimal(Randomness.bytes(32)) + "\n").utf8)
        guard write(descriptor, text, text.count) == text.count, rename(made, path) == 0 else {
            unlink(made)
            throw HubError(.diskFull)
        }
    }

    private static func token(in home: HubHome) -> String? {
        guard let data = FileManager.default.contents(atPath: home.metricsToken) else { return nil }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        return text.utf8.count >= 32 ? text : nil
    }

    /// Whether a credential is the token.
    static func matches(_ credential: String, in home: HubHome) -> Bool {
        guard let token = token(in: home) else { return false }
        // Of the hashes, so that the time it takes tells nothing of the token.
        return sha256(token.utf8) == sha256(credential.lowercased().utf8)
    }
}
