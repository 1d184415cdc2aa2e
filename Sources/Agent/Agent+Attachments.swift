import CRDT
import CommandSocket
import Crypto
import CurlClient
import Foundation
import SQLiteStore
import StoreInterface
import Sync

/// What an exchange of attachments did.
struct AttachmentExchange: Sendable {
    var sent = 0
    var fetched = 0
}

// Recordings and photos. Rows go first, by sync; then the attachments that they name go up, in parts that go on at the byte where a
// connection broke, and those of others come down, each compared with its name before anything takes it for what it should be.
extension Agent {
    typealias Progress = @Sendable (CommandProgress) -> Void

    /// Sends the attachments of what was sent, and fetches some that are missing here.
    ///
    /// - Parameter asksAgain: Whether to ask also for those that the hub did not have a moment ago.
    /// - Throws: What the first one failed with that failed; the others were tried all the same, unless the hub is away.
    func exchangeAttachments(asksAgain: Bool, progress: @escaping Progress) async throws -> AttachmentExchange {
        guard let access = try home.hubAccess() else { return AttachmentExchange() }
        do {
            return try await exchanging.run { [self] in
                try await doubtIfRestored()
                var exchange = AttachmentExchange()
                exchange.sent = try await sendAttachments(access, progress)
                exchange.fetched = try await fetchMissing(access, asksAgain: asksAgain, progress)
                // What the person's phone recorded is measured here.
                if exchange.fetched > 0 { try await measureUnfinished() }
                return exchange
            }
        } catch {
            var failure = Agent.explain(error)
            if error is HTTPClientError {
                failure.message += " Rows are synced; recordings and photos wait here for the next sync."
            }
            if failure.code != "cancelled" {
                let message = failure.message
                try? await store.write { try $0.set(Key.lastError, text: message) }
            }
            throw failure
        }
    }

    private static let epochKey = "attachments epoch"
    private static let tusHeaders = [("Tus-Resumable", "1.0.0")]
    /// How often in a row a transfer is tried without getting any further.
    private static let triesMax = 3
    /// How long after the hub did not have an attachment the running agent asks again, in milliseconds.
    private static let vainMilliseconds: Int64 = 5 * 60_000

    /// A hub that was restored may have lost attachments that it had; they are offered again.
    private func doubtIfRestored() async throws {
        let (epoch, known) = try await store.read { view in
            (try view.number(StoreView.Key.epoch) ?? 0, try view.number(Agent.epochKey))
        }
        guard epoch != known else { return }
        try await store.write { editor in
            if known != nil { try editor.doubtSentAttachments() }
            try editor.set(Agent.epochKey, epoch)
        }
    }

    private func file(_ id: AttachmentID) -> URL { home.blobs.appending(path: id.description) }

    // MARK: Sending

    private func sendAttachments(_ access: Home.HubAccess, _ progress: @escaping Progress) async throws -> Int {
        let waiting = try await store.read { view -> [(one: LocalAttachment, author: AuthorID?)] in
            let person = try self.author(view)
            return try view.unsentAttachments(limit: 1_000).compactMap { one in
                // The hub takes what a row names that it has.
                let authors = try view.naming(one.id).filter {
                    if case .accepted? = try view.fate(of: $0.transaction) { true } else { false }
                }.map(\.author)
                guard let first = authors.first else { return nil }
                return (one, authors.contains(person) ? nil : first)
            }
        }
        var sent = 0
        var failure: (any Error)?
        for (one, author) in waiting {
            try Task.checkCancellation()
            do {
                if try await send(one, in: author, access, progress) { sent += 1 }
            } catch let error as CommandFailure where error.code != "not-a-hub" {
                // The row went meanwhile, or whatever else concerns this one alone.
                if error.code != "hub-unknown-attachment" { failure = failure ?? error }
            }
        }
        if let failure { throw failure }
        return sent
    }

    /// Sends one attachment, from where an earlier attempt ended.
    ///
    /// - Parameter author: In whose name, if not this laptop's person.
    /// - Returns: False if its bytes are here no longer.
    private func send(
        _ one: LocalAttachment, in author: AuthorID?, _ access: Home.HubAccess, _ progress: @escaping Progress
    ) async throws -> Bool {
        let path = file(one.id).path
        guard Agent.size(path) == one.size else {
            try await store.write { try $0.forget(one.id) }
            return false
        }
        var place = one.upload
        var best: Int64 = -1
        var tries = 0
        while true {
            do {
                guard let (found, start) = try await begin(one, at: place, author, access) else { break }
                if found != place {
                    place = found
                    best = -1
                    try await store.write { try $0.setUpload(found, of: one.id) }
                }
                if start > best { tries = 0 }
                best = max(best, start)
                var offset = start
                while offset < one.size {
                    progress(CommandProgress(label: "Sending recordings", done: Int(offset), total: Int(one.size)))
                    let count = min(one.size - offset, AttachmentLimits.agentPartBytes)
                    let response = try await ask(
                        access, "PATCH", found,
                        Agent.tusHeaders + [
                            ("Content-Type", "application/offset+octet-stream"), ("Upload-Offset", "\(offset)"),
                        ], file: HTTPFilePart(path: path, offset: offset, count: count))
                    guard let reached = Agent.number(response, "Upload-Offset"), reached > offset else {
                        throw notAHub(access.url)
                    }
                    offset = reached
                    best = max(best, reached)
                    tries = 0
                }
                break
            } catch {
                // The connection broke, or an earlier request that seemed lost was still being taken in: ask where it stands, go on.
                guard Agent.isWorthAnotherTry(error), tries < Agent.triesMax else { throw error }
                tries += 1
            }
        }
        try await store.write { try $0.save(one.id, size: one.size, .sent) }
        return true
    }

    private static func isWorthAnotherTry(_ error: any Error) -> Bool {
        switch error {
        case let error as HTTPClientError: error.code == .interrupted || error.code == .timeout
        case let error as CommandFailure: ["hub-wrong-offset", "hub-too-slow", "hub-bad-request"].contains(error.code)
        default: false
        }
    }

    /// Where the upload goes on, and from which byte; nil if the hub has all of it.
    private func begin(
        _ one: LocalAttachment, at place: String?, _ author: AuthorID?, _ access: Home.HubAccess
    ) async throws -> (place: String, offset: Int64)? {
        if let place {
            let response = try await ask(access, "HEAD", place, Agent.tusHeaders)
            switch response.status {
            case 200:
                guard let offset = Agent.number(response, "Upload-Offset"), (0...one.size).contains(offset) else {
                    throw notAHub(access.url)
                }
                return offset == one.size ? nil : (place, offset)
            case 404, 410: break
            default: try response.requireSuccess()
            }
        }
        let known = try await ask(access, "HEAD", "/v1/attachments/\(one.id)", [])
        if known.status == 200, known.headers["Attachment-Brought"] == "yes" { return nil }
        // Answers to HEAD carry no words; those of the next request do.
        if known.status >= 500 { try known.requireSuccess() }
        var metadata = "sha256 \(Data(one.id.description.utf8).base64EncodedString())"
        if let author { metadata += ",author \(Data(author.description.utf8).base64EncodedString())" }
        let response = try await ask(
            access, "POST", "/v1/attachments",
            Agent.tusHeaders + [("Upload-Length", "\(one.size)"), ("Upload-Metadata", metadata)])
        guard let location = response.headers["Location"], let place = Agent.path(location, at: access.url) else {
            throw notAHub(access.url)
        }
        return (place, 0)
    }

    /// Sends a request to the hub; every answer to another method than HEAD that is no success becomes a failure in words.
    private func ask(
        _ access: Home.HubAccess, _ method: String, _ path: String, _ headers: [(String, String)], file: HTTPFilePart? = nil
    ) async throws -> HTTPResponse {
        let response = try await client(for: access.url).send(
            HTTPRequest(
                method: method, url: access.url + path,
                headers: headers + [("Authorization", "Bearer \(access.credential)")], file: file, timeout: .seconds(600),
                connectTimeout: .seconds(10), maximumResponseBytes: 1 << 20))
        guard method == "HEAD" || (200...299).contains(response.status) else { throw failure(response, at: access.url) }
        return response
    }

    /// The path of an upload as the hub named it: on that hub, or nowhere, for the credential goes along.
    private static func path(_ location: String, at url: String) -> String? {
        // A hub's address may itself have a path, where it serves several workspaces.
        for base in [url, URL(string: url)?.path ?? ""] where location.hasPrefix(base + "/v1/") {
            return String(location.dropFirst(base.count))
        }
        return nil
    }

    private static func number(_ response: HTTPResponse, _ name: String) -> Int64? {
        response.headers[name].flatMap { Int64($0) }
    }

    private static func size(_ path: String) -> Int64? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.int64Value
    }

    // MARK: Fetching

    /// The attachment that a row names, fetched if it is not here.
    func attachment(of reference: String, progress: @escaping Progress) async throws -> AttachmentResult {
        let (row, entity, id) = try await store.read { view in
            let (row, entity) = try self.requireRow(reference, entity: nil, view)
            let id = entity.fields.lazy.compactMap { AttachmentID(row.value($0.id)) }.first
            return (row.id, entity.name, id)
        }
        guard let id else {
            throw CommandFailure("no-attachment", "That \(entity) has no recording or photo.")
        }
        func result(_ size: Int64, fetched: Bool) -> AttachmentResult {
            AttachmentResult(row: row.description, sha256: id.description, path: file(id).path, size: size, fetched: fetched)
        }
        if let here = try await store.read({ try $0.attachment(id) }) {
            if Agent.size(file(id).path) == here.size { return result(here.size, fetched: false) }
            try await store.write { try $0.forget(id) }
        }
        guard let access = try home.hubAccess() else {
            throw CommandFailure(
                "no-attachment", "Its bytes are not on this laptop, and it has joined no hub that could have them.")
        }
        let size = try await exchanging.run { [self] in
            AttachmentExchange(sent: 0, fetched: Int(try await fetch(id, access, progress) ?? -1))
        }.fetched
        guard size >= 0 else {
            throw CommandFailure(
                "no-attachment", "The hub does not have it yet. It comes when the laptop or phone that took it has sent it.")
        }
        return result(Int64(size), fetched: true)
    }

    private func fetchMissing(_ access: Home.HubAccess, asksAgain: Bool, _ progress: @escaping Progress) async throws -> Int {
        let (missing, taken) = try await store.read { view in
            (try view.missingAttachments(limit: 4 * AttachmentLimits.fetchedAtOnce), try view.attachmentTotal(.fetched).bytes)
        }
        let now = environment.now()
        let wanted = missing.filter { id in
            askedInVain.withLock { asked in
                guard !asksAgain, let time = asked[id] else { return true }
                return now - time >= Agent.vainMilliseconds
            }
        }
        var bytes = taken
        var count = 0
        for id in wanted.prefix(AttachmentLimits.fetchedAtOnce) where bytes < AttachmentLimits.fetchedBytes {
            try Task.checkCancellation()
            if let size = try await fetch(id, access, progress) {
                bytes += size
                count += 1
            } else {
                askedInVain.withLock { $0[id] = now }
            }
        }
        return count
    }

    /// Fetches an attachment, from where an earlier attempt ended, and keeps it if it is what its name says.
    ///
    /// - Returns: Its size in bytes; nil if the hub does not have it, or not for this laptop.
    private func fetch(_ id: AttachmentID, _ access: Home.HubAccess, _ progress: @escaping Progress) async throws -> Int64? {
        let part = file(id).appendingPathExtension("part")
        var tries = 0
        while true {
            let before = Agent.size(part.path) ?? 0
            do {
                guard try await receive(id, into: part, access, progress) else { return nil }
                break
            } catch let error as HTTPClientError where error.isTransient {
                tries = (Agent.size(part.path) ?? 0) > before ? 0 : tries + 1
                guard error.code == .interrupted || error.code == .timeout, tries < Agent.triesMax else { throw error }
            }
        }
        let size = Agent.size(part.path) ?? 0
        guard try Agent.hash(of: part) == id.bytes else {
            try? FileManager.default.removeItem(at: part)
            throw CommandFailure(
                "damaged-attachment",
                "A recording came damaged from the hub, and was not kept. It is fetched again at the next sync.")
        }
        do {
            try home.settle(part, as: file(id))
        } catch {
            throw StoreError(.diskFull, "A recording could not be saved; the disk may be full. Free some space.", cause: error)
        }
        try await store.write { try $0.save(id, size: size, .fetched) }
        askedInVain.withLock { $0[id] = nil }
        return size
    }

    /// - Returns: False if the hub does not have it.
    private func receive(
        _ id: AttachmentID, into part: URL, _ access: Home.HubAccess, _ progress: @escaping Progress
    ) async throws -> Bool {
        var offset = Agent.size(part.path) ?? 0
        var headers = [("Authorization", "Bearer \(access.credential)")]
        if offset > 0 { headers += [("Range", "bytes=\(offset)-"), ("If-Range", "\"\(id)\"")] }
        let stream = try await client(for: access.url).stream(
            HTTPRequest(url: access.url + "/v1/attachments/\(id)", headers: headers, timeout: .seconds(60)))
        switch stream.status {
        case 200: offset = 0
        case 206:
            guard stream.headers["Content-Range"]?.hasPrefix("bytes \(offset)-") == true else { throw notAHub(access.url) }
        // All of it was there already.
        case 416: return true
        case 404: return false
        default:
            throw failure(
                HTTPResponse(
                    status: stream.status, headers: stream.headers, body: try await stream.collect(maximumBytes: 1 << 20),
                    origin: stream.origin), at: access.url)
        }
        // A page that greets the guests of a hotel is no attachment.
        guard stream.headers["Attachment-Brought"] != nil else { throw notAHub(access.url) }
        let output = try home.appending(to: part, at: offset)
        let total = stream.headers["Content-Length"].flatMap { Int64($0) }.map { offset + $0 }
        for try await bytes in stream {
            offset += Int64(bytes.count)
            guard offset <= AttachmentLimits.bytes else { throw notAHub(access.url) }
            do {
                try output.write(contentsOf: bytes)
            } catch {
                throw StoreError(
                    .diskFull, "A recording could not be saved; the disk may be full. Free some space.", cause: error)
            }
            progress(CommandProgress(label: "Fetching recordings", done: Int(offset), total: total.map(Int.init)))
        }
        return true
    }

    /// The SHA-256 of a file.
    private static func hash(of file: URL) throws -> [UInt8] {
        let input = try FileHandle(forReadingFrom: file)
        var hash = SHA256()
        while let chunk = try input.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(data: chunk) }
        return Array(hash.finalize())
    }
}
