import CRDT
import CommandSocket
import Crypto
import Foundation
import SQLiteStore
import Sales
import Sync
import Synchronization

/// A bundle that was written.
public struct BundleOutResult: Codable, Sendable {
    public var path: String
    public var bytes: Int
    /// Changes that were written here.
    public var own: Int
    /// Changes that came by bundle themselves, and are passed on.
    public var passedOn: Int
    /// Changes for which there was no room, or which an earlier store of this folder wrote.
    public var leftOut: Int
    public var attachments: Int
    /// Attachments for which there was no room, or which are not here whole.
    public var attachmentsLeftOut: Int
}

/// A bundle that was taken in.
public struct BundleInResult: Codable, Sendable {
    public var path: String
    /// Who made it.
    public var person: String
    /// When, in milliseconds since 1970 by that laptop's clock.
    public var made: Int64
    /// Changes in it that were not known here.
    public var new: Int
    public var known: Int
    /// Changes that are shown since then; those of earlier bundles that waited for this one are among them.
    public var shown: Int
    /// Changes that came by bundle, this one or an earlier one, and wait for what is not here.
    public var hidden: Int
    /// Attachments that were not here.
    public var attachments: Int
}

/// What came by bundle, as `status` tells it.
public struct BundledView: Codable, Sendable, Hashable {
    /// Changes that the hub was not yet given.
    public var unrelayed: Int
    /// Changes that are not shown, because they rest on what is not here.
    public var hidden: Int
    /// Changes that the hub would not take from here, and why.
    public var refused: Int
    public var refusal: String?

    init?(_ counts: BroughtCounts) {
        guard counts.unrelayed + counts.hidden + counts.refused > 0 else { return nil }
        unrelayed = counts.unrelayed
        hidden = counts.hidden
        refused = counts.refused
        refusal = counts.refusal
    }
}

// Bundles out: what is unsent, in a file.
extension Agent {
    private static let chunkBytes = 1 << 18

    /// The certificate to make bundles with.
    private func requireCertificate(_ view: StoreView, _ key: Curve25519.Signing.PrivateKey) throws -> Certificate {
        guard try view.setting(StoreView.Key.workspace) != nil else {
            throw CommandFailure(
                "no-hub",
                "This laptop has not joined a hub, and bundles go between laptops of one hub. "
                    + "Ask for a code, then run: satchel join URL --code CODE")
        }
        guard let certificate = try certificate(view), try certificate.site.bytes == view.setting(Key.site),
            try certificate.author == author(view), certificate.key == Array(key.publicKey.rawRepresentation)
        else {
            throw CommandFailure(
                "no-certificate",
                "This laptop does not have the hub's certificate, without which nobody takes its bundles in. "
                    + "Sync once with: satchel sync. If that does not help, join the hub again.")
        }
        return certificate
    }

    /// Writes what is unsent, and what came by bundle and is not known to be at the hub, to a file for other laptops of the workspace. What
    /// goes out is sealed: its bytes never change from then on.
    func bundleOut(
        _ path: String, replacing: Bool, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> BundleOutResult {
        let key = try home.signingKey()
        let (certificate, total) = try await store.read { view in
            let open = try view.relayable(after: 0, epoch: nil) != nil
            let count = try view.pendingCount()
            let certificate = try self.requireCertificate(view, key)
            guard open || count > 0 else {
                throw CommandFailure(
                    "nothing-unsent", "Nothing is unsent here: the hub has it all, so there is nothing to put into a bundle.")
            }
            return (certificate, count)
        }
        let file = try OutputFile(path, replacing: replacing)
        var writer = BundleWriter(maker: certificate)
        var result = BundleOutResult(
            path: path, bytes: 0, own: 0, passedOn: 0, leftOut: 0, attachments: 0, attachmentsLeftOut: 0)
        let made = try await store.read { try self.now($0) }
        try file.write { $0 += writer.header(made: made) }
        var named = [[UInt8]]()
        // What is written here may rest on what came from others, which the hub then gets first.
        var number: Int64 = 0
        while true {
            try Task.checkCancellation()
            let after = number
            guard let next = try await store.read({ try $0.relayable(after: after, epoch: nil) }) else { break }
            number = next.number
            guard let bytes = writer.segment(next.segment, next.certificate) else {
                result.leftOut += next.segment.transactions.count
                continue
            }
            try file.write { $0 += bytes }
            result.passedOn += next.segment.transactions.count
            named += Agent.attachments(in: next.segment.transactions)
        }
        var place: Int64 = 0
        var correction: StampCorrection?
        while true {
            try Task.checkCancellation()
            let (batch, last, after) = try await seal(afterPlace: place, correction)
            guard !batch.isEmpty else { break }
            (place, correction) = (last, after)
            // What a store wrote of which this one is a copy, only that one could sign.
            let own = batch.filter(certificate.covers)
            result.leftOut += batch.count - own.count
            guard !own.isEmpty else { continue }
            let segment = try Segment(
                workspace: certificate.workspace, site: certificate.site, transactions: own, key: key)
            guard let bytes = writer.segment(segment, certificate) else {
                result.leftOut += own.count
                continue
            }
            try file.write { $0 += bytes }
            result.own += own.count
            named += Agent.attachments(in: own)
            progress(CommandProgress(label: "Writing", done: result.own, total: total))
        }
        try await addAttachments(named, to: file, &writer, &result, progress)
        let end = try writer.end(key: key)
        try file.write { $0 += end }
        try file.finish()
        result.bytes = file.byteCount
        return result
    }

    /// Seals the next batch of what was written here, by what is known of the clock.
    private func seal(
        afterPlace place: Int64, _ earlier: StampCorrection?
    ) async throws -> (transactions: [[UInt8]], last: Int64, StampCorrection) {
        try await store.write { editor in
            let offset = try editor.number(StoreView.Key.clockOffset) ?? 0
            var correction = earlier ?? StampCorrection(now: self.environment.now() + offset)
            let batch = try editor.seal(
                afterPlace: place, clockOffset: offset, correction: &correction, author: try self.author(editor))
            return (batch.transactions, batch.lastPlace, correction)
        }
    }

    /// What transactions name that may be an attachment: values of as many bytes as a hash has.
    private static func attachments(in transactions: [[UInt8]]) -> [[UInt8]] {
        transactions.flatMap { encoded -> [[UInt8]] in
            guard let transaction = try? Transaction(encoded: encoded) else { return [] }
            return transaction.parts.flatMap(\.changes).compactMap { change in
                guard case .register(.bytes(let bytes)) = change.content, bytes.count == SHA256.byteCount else { return nil }
                return bytes
            }
        }
    }

    private func addAttachments(
        _ named: [[UInt8]], to file: OutputFile, _ writer: inout BundleWriter, _ result: inout BundleOutResult,
        _ progress: @Sendable (CommandProgress) -> Void
    ) async throws {
        var seen = Set<[UInt8]>()
        for hash in named where seen.insert(hash).inserted {
            guard let id = AttachmentID(bytes: hash), let kept = try await store.read({ try $0.attachment(id) }) else { continue }
            try Task.checkCancellation()
            let path = home.blobs.appending(path: hexadecimal(hash)).path
            // Its size goes before it, so it is looked through first.
            guard let size = Agent.size(ofWhole: path, hash), size == Int(kept.size),
                let head = writer.attachment(sha256: hash, size: size)
            else {
                result.attachmentsLeftOut += 1
                continue
            }
            try file.write { $0 += head }
            let input = try InputFile(path)
            var left = size
            while left > 0, let chunk = try input.next(upTo: min(left, Agent.chunkBytes)) {
                left -= chunk.count
                try file.write { $0 += writer.bytes(chunk) }
            }
            guard left == 0 else { throw SalesError(.badFile, "The file \(path) changed while it was read. Do it again.") }
            result.attachments += 1
            progress(CommandProgress(label: "Attachments", done: result.attachments, total: nil))
        }
    }

    /// The bytes of a file that is whole; nil for one that is missing or damaged.
    private static func size(ofWhole path: String, _ hash: [UInt8]) -> Int? {
        guard let file = try? InputFile(path) else { return nil }
        var size = 0
        var digest = SHA256()
        while let chunk = try? file.next(upTo: chunkBytes) {
            size += chunk.count
            digest.update(data: chunk)
        }
        return Array(digest.finalize()) == hash ? size : nil
    }
}

// Bundles in: nothing is taken in before the whole file has been checked.
extension Agent {
    /// What the first reading of a bundle found.
    private struct Contents {
        var maker: Certificate?
        var made: Int64 = 0
        var segments: [SHA256.Digest] = []
        var attachments: [(hash: [UInt8], size: Int)] = []
    }

    /// Takes in a bundle: all of it, or nothing. What it holds of others is shown as far as all that it rests on is here, and passed on to the
    /// hub with the next sync.
    ///
    /// - Parameter keepsAttachments: Whether its attachments go to the disk, too, rather than to be counted alone.
    func bundleIn(
        _ path: String, keepsAttachments: Bool = true, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> BundleInResult {
        let isCancelled = Mutex(false)
        let result = try await withTaskCancellationHandler {
            try takeIn(path, keepsAttachments: keepsAttachments, progress) {
                if isCancelled.withLock({ $0 }) { throw CancellationError() }
            }
        } onCancel: {
            isCancelled.withLock { $0 = true }
        }
        onWrite()
        return result
    }

    private func takeIn(
        _ path: String, keepsAttachments: Bool, _ progress: @Sendable (CommandProgress) -> Void, _ check: () throws -> Void
    ) throws -> BundleInResult {
        let trust = try store.read { try self.trust($0) }
        let file = try InputFile(path)
        let contents = try self.contents(of: file, trust, progress, check)
        guard let maker = contents.maker else { throw SyncError(.badBundle, "The bundle says nothing of its maker.") }
        let kept =
            keepsAttachments
            ? try keepAttachments(contents, of: file, trust, check)
            : try store.read { view in
                try contents.attachments.count {
                    try AttachmentID(bytes: $0.hash).map { try view.attachment($0) == nil } ?? false
                }
            }
        try file.rewind()
        return try store.write { editor -> BundleInResult in
            var replica = editor
            var taken = Taken()
            var digests = contents.segments[...]
            try read(file, trust) { event in
                guard case .segment(let segment, let certificate, _) = event, digests.first == SHA256.hash(data: segment.encoded)
                else {
                    if case .header = event { return true }
                    return false
                }
                try check()
                digests = digests.dropFirst()
                taken += try replica.take(segment, certificate)
                return !digests.isEmpty
            }
            guard digests.isEmpty else { throw Agent.changed(path) }
            for (hash, size) in contents.attachments {
                guard let id = AttachmentID(bytes: hash), try editor.attachment(id) == nil else { continue }
                try editor.save(id, size: Int64(size), .here)
            }
            let (shown, stamps) = try replica.showBrought(schema: editor.schema)
            try observe(stamps, editor)
            return BundleInResult(
                path: path, person: try person(maker.author, editor), made: contents.made, new: taken.new, known: taken.known,
                shown: shown, hidden: try editor.broughtCounts().hidden, attachments: kept)
        }
    }

    private func trust(_ view: StoreView) throws -> BundleReader.Trust {
        guard let workspace = try view.setting(StoreView.Key.workspace).flatMap({ WorkspaceID(bytes: $0) }) else {
            throw CommandFailure(
                "no-hub",
                "This laptop has not joined a hub, and bundles go between laptops of one hub. "
                    + "Ask for a code, then run: satchel join URL --code CODE")
        }
        guard let hubKey = try view.setting(Key.hubKey) else {
            throw CommandFailure(
                "no-certificate",
                "This laptop does not know the hub's key yet, by which bundles are checked. Sync once with: satchel sync")
        }
        return BundleReader.Trust(workspace: workspace, hubKey: hubKey)
    }

    private static func changed(_ path: String) -> SalesError {
        SalesError(.badFile, "The file \(path) changed while it was read. Nothing of it was taken in; do it again.")
    }

    /// Reads a bundle, as far as `body` answers true.
    ///
    /// - Returns: Whether it was read to its end, and nothing of it was altered.
    @discardableResult
    private func read(
        _ file: InputFile, _ trust: BundleReader.Trust, _ body: (BundleReader.Event) throws -> Bool
    ) throws -> Bool {
        var reader = BundleReader(trust)
        while let chunk = try file.next(upTo: Agent.chunkBytes) {
            for event in try reader.receive(chunk) where try !body(event) { return false }
        }
        try reader.finish()
        return true
    }

    private func contents(
        of file: InputFile, _ trust: BundleReader.Trust, _ progress: (CommandProgress) -> Void, _ check: () throws -> Void
    ) throws -> Contents {
        var contents = Contents()
        try read(file, trust) { event in
            switch event {
            case .header(let maker, let made): (contents.maker, contents.made) = (maker, made)
            case .segment(let segment, _, _): contents.segments.append(SHA256.hash(data: segment.encoded))
            case .attachment(let hash, let size): contents.attachments.append((hash, size))
            case .bytes, .attachmentEnd: break
            }
            try check()
            progress(
                CommandProgress(label: "Checking", done: contents.segments.count + contents.attachments.count, total: nil))
            return true
        }
        return contents
    }

    /// Puts attachments on the disk, each under its hash when it is whole. Should the rest not follow, they do no harm.
    ///
    /// - Returns: How many were not here.
    private func keepAttachments(
        _ contents: Contents, of file: InputFile, _ trust: BundleReader.Trust, _ check: () throws -> Void
    ) throws -> Int {
        guard !contents.attachments.isEmpty else { return 0 }
        try file.rewind()
        var kept = 0
        var output: OutputFile?
        try read(file, trust) { event in
            try check()
            switch event {
            case .header, .segment: break
            case .attachment(let hash, _):
                let path = home.blobs.appending(path: hexadecimal(hash)).path
                if Agent.size(ofWhole: path, hash) == nil { output = try OutputFile(path, replacing: true) }
            case .bytes(let bytes): try output?.write { $0 += bytes }
            case .attachmentEnd:
                guard let whole = output else { break }
                try whole.finish()
                output = nil
                kept += 1
            }
            return true
        }
        return kept
    }
}
