import CRDT
import CommandSocket
import Compression
import Crypto
import CurlClient
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Sync

extension Agent {
    private struct EnrolRequest: Encodable {
        let code: String
        let site: String
        let device: String
        let signing_key: String
    }

    private struct EnrolReply: Decodable, Sendable {
        let credential: String
        let workspace: String
        let author: String
        let person: String
        let hub_key: String?
        let certificate: String?

        /// Nil from a hub of an earlier version.
        var certified: Certified? {
            guard let hub_key, let key = bytes(hexadecimal: hub_key), let certificate,
                let encoded = bytes(hexadecimal: certificate), let read = try? Certificate(encoded: encoded)
            else { return nil }
            return Certified(hubKey: key, certificate: read)
        }
    }

    private struct HubFailure: Decodable {
        struct Body: Decodable {
            let code: String
            let message: String
            /// In hexadecimal, as `WipeOrder` encodes it.
            let order: String?
        }

        let error: Body
    }

    /// Enrols this laptop at a hub. What was written before stays, and is sent in the name of the enrolled person.
    ///
    /// - Parameter caFile: Whom to trust for it instead of those whom the system trusts, as a PEM file.
    func join(url text: String, code: String, device: String, allowHTTP: Bool, caFile: String?) async throws -> StatusResult {
        let url = try hubURL(text, allowHTTP: allowHTTP)
        if let caFile, !FileManager.default.isReadableFile(atPath: caFile) {
            throw CommandFailure(
                "no-file", "There is no file at \(caFile), or it cannot be read. Check --ca-file.", exitStatus: 2)
        }
        let key = try home.signingKey()
        let site = try await store.read { view in
            hexadecimal(try view.setting(Key.site) ?? [])
        }
        let body = EnrolRequest(
            code: code, site: site, device: device, signing_key: hexadecimal(key.publicKey.rawRepresentation))
        let response: HTTPResponse
        do {
            response = try await post(
                url + "/v1/enrol", Array(try JSONEncoder().encode(body)), type: "application/json", credential: nil,
                through: try client(for: url, caFile: caFile))
        } catch let error as HTTPClientError where error.code == .tls && caFile == nil {
            throw CommandFailure(
                "hub-\(error.code)",
                error.message + " If the hub's certificate comes from the office itself, add --ca-file with its authority's.")
        }
        guard let reply = try? JSONDecoder().decode(EnrolReply.self, from: Data(response.body)),
            let workspace = WorkspaceID(reply.workspace), let author = AuthorID(reply.author)
        else { throw notAHub(url) }
        try await store.write { editor in
            if let old = try editor.setting(StoreView.Key.workspace), old != workspace.bytes {
                throw CommandFailure(
                    "other-workspace",
                    "This store belongs to another workspace. Join with a store of its own: satchel join … --home FOLDER")
            }
            if try editor.setting(StoreView.Key.workspace) != nil, try self.author(editor) != author {
                throw CommandFailure(
                    "other-person",
                    "This store belongs to another person. Join with a store of its own: satchel join … --home FOLDER")
            }
            if try editor.setting(StoreView.Key.workspace) == nil {
                try editor.set(Key.soloAuthor, try self.author(editor).bytes)
            }
            try editor.set(StoreView.Key.workspace, workspace.bytes)
            try editor.set(Key.author, author.bytes)
            try editor.set(Key.authorName, text: reply.person)
            try editor.set(Key.lastError, nil)
            if let certified = reply.certified { try self.keep(certified, editor) }
        }
        try home.keepCA(from: caFile)
        try home.save(Home.HubAccess(url: url, credential: reply.credential))
        onWrite()
        return try status()
    }

    private func hubURL(_ text: String, allowHTTP: Bool) throws -> String {
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let parts = URLComponents(string: trimmed), let scheme = parts.scheme?.lowercased(), let host = parts.host,
            !host.isEmpty, scheme == "http" || scheme == "https",
            parts.path.isEmpty || parts.path.wholeMatch(of: /\/w\/[a-z][a-z0-9-]*/) != nil, parts.query == nil,
            parts.fragment == nil,
            parts.user == nil, parts.password == nil
        else {
            throw CommandFailure(
                "bad-url",
                "'\(text.prefix(100))' is no hub address. It looks like https://hub.example.com or https://hub.example.com/w/WORKSPACE.",
                exitStatus: 2)
        }
        guard scheme == "https" || Agent.isThisMachine(host) || allowHTTP else {
            throw CommandFailure(
                "not-private",
                "That address is not encrypted: others could read along. Use https://, or add --allow-http if the way is safe.",
                exitStatus: 2)
        }
        return trimmed
    }

    static func isThisMachine(_ host: String) -> Bool { ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host) }

    func notAHub(_ url: String) -> CommandFailure {
        CommandFailure("not-a-hub", "What answers at \(url) is no Satchel hub (or one of another version). Check the address.")
    }

    /// Posts to the hub, and turns every answer but success into a failure that says what to do next.
    ///
    /// - Parameters:
    ///   - credential: Nil only for what must not be sent twice: a code works once.
    ///   - encoding: How the body is packed; the answer may then be, too.
    private func post(
        _ url: String, _ body: [UInt8], type: String, credential: String?, encoding: String? = nil, through client: HTTPClient
    ) async throws -> HTTPResponse {
        var headers = [("Content-Type", type)]
        if let encoding { headers += [("Content-Encoding", encoding), ("Accept-Encoding", encoding)] }
        if let credential { headers.append(("Authorization", "Bearer \(credential)")) }
        let response = try await patiently(
            HTTPRequest(
                method: "POST", url: url, headers: headers, body: body, timeout: .seconds(60), connectTimeout: .seconds(10),
                maximumResponseBytes: Limits.messageBytes + 1024), isRepeatable: credential != nil, through: client)
        if response.status == 200 { return response }
        let failure = failure(response, at: url)
        if response.status == 401, let body = try? JSONDecoder().decode(HubFailure.self, from: Data(response.body)),
            let order = body.error.order.flatMap({ bytes(hexadecimal: $0) })
        {
            throw WipeDemand(order: order, failure: failure)
        }
        throw failure
    }

    /// What an answer that is no success means.
    func failure(_ response: HTTPResponse, at url: String) -> CommandFailure {
        // A hub explains itself in JSON; anything else that answers here is not one.
        guard let failure = try? JSONDecoder().decode(HubFailure.self, from: Data(response.body)).error else {
            let url = url.replacing(/\/v1\/.*/, with: "")
            // A proxy before a hub that is being restarted answers so, with a page of its own.
            return response.status >= 500
                ? CommandFailure(
                    "hub-failed",
                    "What answers at \(url) failed (status \(response.status)). Try again later; if it stays, check the address.")
                : notAHub(url)
        }
        return CommandFailure("hub-\(failure.code)", failure.message)
    }

    /// Sends a message to the hub, and gives its answer. Both are noted in the trace.
    func exchange(_ message: Message, _ access: Home.HubAccess) async throws -> Message {
        let encoded = message.encoded
        let packed = Compression.compressed(encoded)
        let sent = environment.now()
        tracing.add(TraceEntry(message, isAnswer: false, at: sent, bytes: encoded.count, wireBytes: packed.count))
        do {
            let response = try await post(
                access.url + "/v1/sync", packed, type: "application/vnd.satchel.message", credential: access.credential,
                encoding: Compression.name, through: try client(for: access.url))
            guard response.headers.mediaType == "application/vnd.satchel.message" else { throw notAHub(access.url) }
            let body =
                response.headers["Content-Encoding"] == Compression.name
                ? try Compression.decompressed(response.body, limit: Limits.messageBytes) : response.body
            let answer = try Message(encoded: body)
            tracing.add(
                TraceEntry(
                    answer, isAnswer: true, at: environment.now(), sent: sent, bytes: body.count, wireBytes: response.body.count))
            return answer
        } catch {
            let failure = (error as? WipeDemand)?.failure ?? Agent.explain(error)
            tracing.add(.failed(message, failure, at: environment.now(), sent: sent))
            throw error
        }
    }

    /// Syncs once with the hub.
    func sync(progress: @escaping @Sendable (CommandProgress) -> Void) async throws -> SyncResult {
        guard let access = try home.hubAccess() else {
            throw CommandFailure(
                "no-hub", "This laptop has not joined a hub. Ask for a code, then run: satchel join URL --code CODE")
        }
        let result: AgentSession.Result
        do {
            result = try await syncing.run {
                do {
                    let isBegun = try await self.store.read { try $0.setting(Key.nextSite) != nil }
                    return try await self.session(
                        isBegun ? try await self.becomeAnotherSite(access) : access, progress: progress)
                } catch let error as SyncError where error.code == .overtaken {
                    return try await self.session(access, progress: progress)
                } catch let error as SyncError where error.code == .olderCopy {
                    return try await self.session(try await self.becomeAnotherSite(access), progress: progress)
                }
            }
        } catch {
            var failure: CommandFailure
            if let demand = error as? WipeDemand {
                failure = await obey(demand, access)
                guard failure.code != Agent.wiped.code else { throw failure }
            } else {
                failure = Agent.explain(error)
            }
            if error is HTTPClientError { failure.message += " Nothing is lost: what is unsent waits here for the next sync." }
            // Why the last sync failed is for `status`; a full disk must not hide the reason itself.
            if failure.code != "cancelled" {
                let message = failure.message
                try? await store.write { try $0.set(Key.lastError, text: message) }
            }
            throw failure
        }
        return SyncResult(
            pushed: result.pushed, pulled: result.pulled, refused: result.refused, head: result.head,
            clockOffsetMilliseconds: result.clockOffset)
    }

    /// Becomes another site: the hub knows more of this one than its own store does, which was restored or copied.
    ///
    /// The site is noted before anything else, so a sync after a crash finishes what was begun.
    private func becomeAnotherSite(_ access: Home.HubAccess) async throws -> Home.HubAccess {
        struct Body: Encodable {
            let site: String
            let signing_key: String
        }
        let drawn = SiteID(low: environment.random())
        let epoch = environment.random()
        let site = try await store.write { editor in
            if let noted = try editor.setting(Key.nextSite).flatMap({ SiteID(bytes: $0) }) { return noted }
            try editor.set(Key.nextSite, drawn.bytes)
            return drawn
        }
        let key = Curve25519.Signing.PrivateKey()
        let response = try await post(
            access.url + "/v1/site",
            Array(
                try JSONEncoder().encode(
                    Body(site: site.description, signing_key: hexadecimal(Array(key.publicKey.rawRepresentation))))),
            type: "application/json", credential: access.credential, through: try client(for: access.url))
        guard let reply = try? JSONDecoder().decode(EnrolReply.self, from: Data(response.body)) else { throw notAHub(access.url) }
        let renewed = Home.HubAccess(url: access.url, credential: reply.credential)
        try home.save(key)
        try home.save(renewed)
        try await store.write { editor in
            try editor.becomeSite(site, epoch: epoch)
            try editor.set(Key.nextSite, nil)
            if let certified = reply.certified { try self.keep(certified, editor) }
        }
        return renewed
    }

    /// That a sync has ended well: the next one need not ask again who the hub is and what its clock shows.
    struct Greeting: Sendable {
        static let lifetime = Duration.seconds(600)

        var access: Home.HubAccess
        var at: ContinuousClock.Instant
        /// The laptop's clock then, in milliseconds since 1970.
        var wall: Int64

        /// Whether it holds still: it is of the same hub, not old, and nobody has set the laptop's clock since.
        func holds(for other: Home.HubAccess, _ surroundings: Agent.Surroundings) -> Bool {
            let passed = surroundings.steady() - at
            return access == other && passed < Greeting.lifetime
                && abs(surroundings.now() - wall - Int64(passed / .milliseconds(1))) < Limits.clockToleranceMilliseconds
        }
    }

    /// What the store knows when a session starts.
    func knowledge(_ view: StoreView, hasGreeted: Bool) throws -> AgentSession.Knowledge {
        guard let site = try view.setting(Key.site).flatMap({ SiteID(bytes: $0) }) else {
            throw StoreError(.damaged, "The store does not know its own site. Start from a backup or join the hub anew.")
        }
        // What came by bundle is relayed, and a certificate asked for, once the hub was greeted.
        let epoch = UInt64(bitPattern: try view.number(StoreView.Key.epoch) ?? 0)
        let isUnburdened = try isCertified(view) && view.relayable(after: 0, epoch: epoch) == nil
        return AgentSession.Knowledge(
            site: site, written: UInt64(clamping: try view.number(Key.running) ?? 0),
            workspace: try view.setting(StoreView.Key.workspace).flatMap { WorkspaceID(bytes: $0) },
            epoch: epoch, cursor: try view.arrival, view: try view.view, staging: try view.staging(),
            historyGap: try view.historyGap(), brought: try view.broughtPending(), hasGreeted: hasGreeted && isUnburdened)
    }

    /// Stores what came from the hub, if it may still be stored.
    func keep(_ page: Page, _ session: AgentSession) async throws -> AgentSession.Event {
        try await store.write { editor in
            try session.check(page, sealed: editor.sealedPending())
            var replica = editor
            let stamps = try replica.store(page) + replica.noteBrought(page, schema: editor.schema)
            try self.observe(stamps, editor)
            return .stored(try editor.historyGap(), brought: try editor.broughtPending())
        }
    }

    private func session(
        _ access: Home.HubAccess, progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws -> AgentSession.Result {
        let greeting = greeting.withLock { greeting in
            defer { greeting = nil }
            return greeting
        }
        let hasGreeted = greeting?.holds(for: access, environment) ?? false
        let (knowledge, clockOffset) = try await store.read { view in
            (try self.knowledge(view, hasGreeted: hasGreeted), try view.number(StoreView.Key.clockOffset) ?? 0)
        }
        var session = AgentSession(knowledge)
        // The session measures the clock as it is corrected already, so what it finds is what is still missing.
        func now() -> Int64 { environment.now() + clockOffset }
        var actions = session.start(now: now())
        var correction: StampCorrection?
        while !actions.isEmpty {
            try Task.checkCancellation()
            switch actions.removeFirst() {
            case .send(let message):
                actions += try session.handle(.received(try await exchange(message, access)), now: now())
            case .adopt(let welcome):
                // Each write waits for the disk: a sync that finds nothing new makes only the one that notes its time.
                let isNew = welcome.workspace != knowledge.workspace || welcome.epoch != knowledge.epoch
                if isNew {
                    try await store.write { editor in
                        try editor.set(StoreView.Key.workspace, welcome.workspace.bytes)
                        try editor.set(StoreView.Key.epoch, Int64(bitPattern: welcome.epoch))
                    }
                }
                // What is written here may rest on it.
                try await exchangeForBundles(access, welcome, isNew: knowledge.epoch != 0 && isNew)
            case .sealPending(let place, let offset):
                let isFirst = correction == nil
                let total = clockOffset + offset
                let before = correction ?? StampCorrection(now: environment.now() + total)
                let (sealed, after) = try await store.write { editor in
                    var correction = before
                    let batch = try editor.seal(
                        afterPlace: place, clockOffset: total, correction: &correction, author: try self.author(editor))
                    if isFirst {
                        let clock = HybridClock(last: Stamp(packed: UInt64(bitPattern: try editor.number(Key.clock) ?? 0)))
                        try editor.set(Key.clock, Int64(bitPattern: correction.corrected(clock, by: offset).last.packed))
                        try editor.set(StoreView.Key.clockOffset, total)
                    }
                    return (batch, correction)
                }
                correction = after
                actions += try session.handle(.sealed(sealed), now: now())
            case .storePage(let page):
                // A page without anything new may still say that what is kept here is in a backup by now.
                let gap = try await store.read { view -> HistoryGap?? in
                    let isNews = try !page.saysNothing || page.view > view.view || view.hasRetained(upTo: page.safe)
                    return isNews ? nil : .some(try view.historyGap())
                }
                if let gap {
                    actions += try session.handle(.stored(gap), now: now())
                    continue
                }
                let event = try await keep(page, session)
                if page.head > 0 {
                    progress(CommandProgress(label: "Receiving", done: Int(page.upTo), total: Int(page.head)))
                }
                actions += try session.handle(event, now: now())
            case .listKept:
                let (kept, refused) = try await store.read { view in
                    (
                        try view.keptTransactions().map(\.encoded),
                        try view.drafts().map { Withdrawn($0.reason, $0.transaction.encoded) }
                    )
                }
                actions += try session.handle(.kept(kept, refused: refused), now: now())
            case .stage(let chunk, let staging, let isFirst):
                try await store.write { editor in
                    var replica = editor
                    try replica.stage(chunk, staging, isFirst: isFirst)
                }
                if case .rows(let place) = staging.next {
                    progress(CommandProgress(label: "Receiving rows", done: Int(place), total: nil))
                }
                actions += try session.handle(.stored(nil), now: now())
            case .storeHistory(let recalled):
                let left = try await store.write { editor in
                    var replica = editor
                    try replica.store(recalled)
                    return try editor.historyGap()
                }
                if let left {
                    progress(CommandProgress(label: "Receiving history", done: Int(left.after), total: Int(left.upTo)))
                }
                actions += try session.handle(.stored(left), now: now())
            case .finish(let result):
                let time = environment.now()
                try await store.write { editor in
                    try editor.set(Key.lastSync, time)
                    try editor.set(Key.lastError, nil)
                }
                self.greeting.withLock { $0 = Greeting(access: access, at: environment.steady(), wall: time) }
                return result
            }
        }
        throw SyncError(.unexpectedMessage, "The sync ended without a result; try again.")
    }
}
