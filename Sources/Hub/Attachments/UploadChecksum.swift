import Crypto
import Foundation

/// The checksum of one part of an upload, as the header `Upload-Checksum` gives it: `sha1 2jmj7l5rSw0yVb/vlWAYkK/YBwk=`.
struct UploadChecksum {
    /// By their names in headers, as they are announced.
    static let algorithms = ["sha1", "sha256"]
    private let algorithm: String
    private let digest: [UInt8]

    /// - Throws: `HubError` with `bad-upload` for another algorithm, and for what is no checksum.
    init(_ header: String) throws(HubError) {
        let parts = header.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, UploadChecksum.algorithms.contains(String(parts[0])),
            let digest = Data(base64Encoded: String(parts[1])), digest.count == (parts[0] == "sha1" ? 20 : 32)
        else {
            throw HubError(.badUpload, "The checksum is none of sha1 or sha256 in Base64. Send another, or none.")
        }
        algorithm = String(parts[0])
        self.digest = Array(digest)
    }

    func fits(_ bytes: [UInt8]) -> Bool {
        let found = algorithm == "sha1" ? Array(Insecure.SHA1.hash(data: bytes)) : Array(SHA256.hash(data: bytes))
        return found == digest
    }
}
