import Sync

/// Where a hub keeps the bytes of attachments, and of uploads that are not finished: a folder, or a bucket.
///
/// Who may have what, and what is to be uploaded at all, is decided above it; it knows names and bytes only. What it has promised is
/// there after a power cut. All methods may be called at the same time from any task; two that are about one upload take turns.
///
/// Methods throw `HubError`: `no-room` where the disk is full, and then nothing that was there is lost.
package protocol AttachmentStore: Sendable {
    /// How many bytes of an upload have arrived; 0 for one of which nothing has.
    func received(_ upload: UploadID) async throws -> Int64

    /// Appends bytes to an upload.
    ///
    /// - Parameter offset: Where they belong; `received` as the caller knows it.
    /// - Throws: `HubError` with `wrong-offset` if something else was appended meanwhile; then nothing of these was. With `no-room` a
    ///   beginning of them may have been: `received` says how much.
    func append(_ bytes: [UInt8], to upload: UploadID, at offset: Int64) async throws

    /// Returns when all that was appended will outlast a power cut.
    func settle(_ upload: UploadID) async throws

    /// Compares the bytes of an upload with the name that they are to have, and if they fit, keeps them under that name. The upload
    /// stays until it is discarded, so that this can be done again when the program ended in between.
    ///
    /// - Returns: False if they do not fit; then nothing has changed.
    /// - Complexity: O(n) in its bytes.
    func keep(_ upload: UploadID, as attachment: AttachmentID) async throws -> Bool

    /// Lets go of an upload's bytes, if there are any; what was kept of them stays.
    func discard(_ upload: UploadID) async throws

    /// The size of an attachment in bytes; nil if it is not here.
    func size(of attachment: AttachmentID) async throws -> Int64?

    /// Reads `count` bytes of an attachment from `offset` on, fewer only at its end.
    func read(_ attachment: AttachmentID, at offset: Int64, count: Int) async throws -> [UInt8]

    /// Whether so many bytes more would leave enough free for everything else.
    func hasRoom(for bytes: Int64) async throws -> Bool

    /// All uploads that have bytes here, also those that nothing else knows of any more.
    func uploads() async throws -> [UploadID]
}
