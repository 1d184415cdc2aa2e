import CRDT
import Hub
import Hummingbird
import Sales
import Sync
import Testing

/// Every message and every route, asked by those who may not see: whatever comes back holds nothing of it, in any of its bytes.
@Suite("Probes of who may not see")
struct ProbeTests {
    /// What stands in a row of another scope, and in a field of a class that is not the asker's.
    private static let hidden = "Geheimnis West 8731"
    private static let classified = "4711.25"

    private struct Office {
        let test: TestHub
        /// Sees everything; writes all.
        let boss: TestDevice
        let stranger: TestDevice
        let row: RowID
        let recording: String
        let recordingBytes: [UInt8]
        let pending: [TransactionID]
    }

    private func places(_ test: TestHub, _ request: PlacesRequest) async throws {
        _ = try await test.perform(.places(request), AdminAnswer.Places.self)
    }

    /// A hub with a customer in West, a recording of it, and a product with a cost; its asker is a member of East without the cost's class.
    private func office() async throws -> Office {
        let test = try TestHub()
        let (boss, stranger) = (
            try await test.join("Boss", role: .manager, site: 9), try await test.join("Li Wei", site: 7)
        )
        for scope in ["East", "West"] { try await places(test, .addScope(name: scope, within: nil, level: nil)) }
        try await places(test, .addMember(person: "Li Wei", scope: "East"))
        try await places(test, .setRole(name: "member", writes: true, deletes: true, moves: false, classes: [0]))
        let customer = try boss.customer(ProbeTests.hidden, random: 1)
        let product = try #require(Schema.shipped.entity(named: "product"))
        let cost = try #require(product.field(named: "cost"))
        let price = Value.group([
            Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: 471_125, scale: 2))),
            Value.Member(number: 2, value: .text("EUR")),
        ])
        let priced = CRDT.Transaction(
            id: TransactionID(site: boss.site, random: 2), author: boss.author, stamp: Stamp(milliseconds: 1),
            origin: .init(number: 2, seen: 0),
            parts: [
                Part(row: .created(0), entity: product.id, changes: [Change(cell: .life, replaces: [], content: .life(true))]),
                Part(
                    row: .created(0), entity: product.id, sensitivity: 1,
                    changes: [Change(cell: cost.cell(), replaces: [], content: .group(price))]),
            ])
        let bytes = noise(2_000)
        let recorded = try boss.recording(digest(bytes), random: 3)
        let pushed = try await test.sync(.push([customer, priced, recorded].map(\.encoded)), as: boss)
        guard case .pushed(let verdicts) = pushed,
            verdicts.allSatisfy({ if case .accepted = $0.fate { true } else { false } })
        else { throw SyncError(.refused, "not accepted: \(pushed)") }
        let row = RowID(createdBy: customer.id, ordinal: 0)
        let owner = RowID(createdBy: recorded.id, ordinal: 0)
        for moved in [row, owner] { try await places(test, .move(row: moved.description, scope: "West")) }
        // One that was refused in West names the row as well.
        let foreign = CRDT.Transaction(
            id: TransactionID(site: boss.site, random: 4), author: stranger.author, stamp: Stamp(milliseconds: 1),
            origin: .init(number: 4, seen: 0),
            parts: [
                Part(
                    row: .existing(row), entity: customer.parts[0].entity,
                    changes: [Change(cell: .life, replaces: [], content: .life(false))])
            ])
        _ = try await test.sync(.push([foreign.encoded]), as: boss)
        let created = try await test.send(
            .post, Route.uploads.rawValue,
            headers: boss.tus([
                name("Upload-Length"): "\(bytes.count)", name("Upload-Metadata"): "sha256 \(base64(digest(bytes)))",
                .contentType: "application/offset+octet-stream",
            ]), body: bytes)
        try #require(created.status == 201, "\(created.text)")
        return Office(
            test: test, boss: boss, stranger: stranger, row: row, recording: digest(bytes), recordingBytes: bytes,
            pending: [customer.id, priced.id, recorded.id, foreign.id])
    }

    /// What can be asked, by the number of its type; a new type of message has to be added here, or said to be the hub's.
    private func probes(_ office: Office, as device: TestDevice) -> [String: [Message]] {
        let epoch = office.test.hub.epoch
        let names = Schema.shipped.allEntities.map { RowName(office.row, $0.id) }
        let write = CRDT.Transaction(
            id: TransactionID(site: device.site, random: 90), author: device.author, stamp: Stamp(milliseconds: 2),
            origin: .init(number: 90, seen: 1),
            parts: [
                Part(
                    row: .existing(office.row), entity: names[0].entity,
                    changes: [Change(cell: .life, replaces: [], content: .life(true))])
            ])
        let staged = Staged(from: 1, upTo: 1)
        let pulls = [
            Pull(epoch: epoch, after: 0, view: 0, pending: []), Pull(epoch: epoch, after: 1, view: 1, pending: office.pending),
            Pull(epoch: epoch, after: 0, view: 0, isFresh: true, staged: staged, pending: office.pending),
        ]
        return [
            "hello": [device.hello], "push": [.push([write.encoded])], "pull": pulls.map { .pull($0) },
            "fetch": [
                .fetch(Fetch(epoch: epoch, position: .rows(after: 0))), .fetch(Fetch(epoch: epoch, position: .changes(after: 0))),
            ],
            "recall": [
                .recall(Recall(epoch: epoch, after: 0, upTo: 1_000)),
                .recall(Recall(epoch: epoch, after: 0, upTo: 1_000, rows: names)),
            ],
            "withdraw": [.withdraw([Withdrawn(.permission, write.encoded)])],
            "exchange": pulls.map { .exchange([write.encoded], $0) },
            "relay": [.relay([1, 2, 3])], "certify": [.certify],
        ]
    }

    /// The name of a message that an agent may send; nil for the hub's own.
    private func kind(of message: Message) -> String? {
        switch message {
        case .hello: "hello"
        case .push: "push"
        case .pull: "pull"
        case .fetch: "fetch"
        case .recall: "recall"
        case .withdraw: "withdraw"
        case .exchange: "exchange"
        case .relay: "relay"
        case .certify: "certify"
        case .welcome, .pushed, .page, .chunk, .recalled, .refusal, .certified: nil
        }
    }

    private func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.count >= part.count
            && (0...(bytes.count - part.count)).contains { bytes[$0..<($0 + part.count)].elementsEqual(part) }
    }

    /// Whether the cell holds nothing but what transactions of that site had named when they were refused.
    private func isOwnRefusal(_ cell: RowSnapshot.Cell, of site: SiteID) -> Bool {
        cell.refusals.allSatisfy { $0.id.site == site } && cell.heads.isEmpty && cell.events.isEmpty && cell.early.isEmpty
            && cell.counter == 0
    }

    private func found(_ office: Office, in bytes: [UInt8]) -> [String] {
        let mantissa = Value.decimal(Value.Decimal(mantissa: 471_125, scale: 2)).encoded
        return [
            ("the name", Array(ProbeTests.hidden.utf8)), ("the row", office.row.bytes), ("the cost", mantissa),
            ("the recording", Array(office.recordingBytes.prefix(64))),
        ].filter { holds(bytes, $0.1) }.map(\.0)
    }

    @Test func noMessageIsAnsweredWithWhatTheAskerMayNotSee() async throws {
        let office = try await office()
        let probes = probes(office, as: office.stranger)
        #expect(Set(probes.keys) == Set(probes.values.joined().compactMap(kind(of:))))
        for (name, messages) in probes.sorted(by: { $0.key < $1.key }) {
            for message in messages {
                // A page names a row that has left, and nothing of it; and who was refused hears what he himself had named.
                let seen: Message
                switch try await office.test.sync(message, as: office.stranger) {
                case .page(var page):
                    page.leaving = []
                    page.items.removeAll { item in
                        if case .void(_, let id, _, _) = item { id.site == office.stranger.site } else { false }
                    }
                    seen = .page(page)
                case .chunk(var chunk):
                    let rows = try RowSnapshot.decode(chunk.rows).filter { row in
                        !row.cells.allSatisfy { isOwnRefusal($0, of: office.stranger.site) }
                    }
                    chunk.rows = RowSnapshot.encode(rows)
                    seen = .chunk(chunk)
                case let other: seen = other
                }
                #expect(found(office, in: seen.encoded).isEmpty, "\(name): \(found(office, in: seen.encoded))")
            }
        }
        // The same questions of somebody who may: so the probes would find it.
        for name in ["pull", "fetch", "recall", "exchange"] {
            var all = Set<String>()
            for message in self.probes(office, as: office.boss)[name] ?? [] {
                all.formUnion(found(office, in: try await office.test.sync(message, as: office.boss).encoded))
            }
            #expect(all.isSuperset(of: ["the name", "the row", "the cost"]), "\(name): \(all)")
        }
    }

    @Test func noRouteGivesWhatTheAskerMayNotSee() async throws {
        let office = try await office()
        for route in Route.allCases {
            let path: String
            switch route {
            case .attachment: path = route.path(office.recording)
            case .upload, .capture: path = route.path(String(repeating: "0", count: 32))
            case .health, .enrol, .sync, .site, .live, .metrics, .uploads: path = route.rawValue
            }
            for method in route.methods {
                let reply = try await office.test.send(method, path, headers: office.stranger.tus())
                #expect(found(office, in: reply.body).isEmpty, "\(method) \(route)")
                if route == .attachment { #expect(reply.status == 404, "\(method) \(route): \(reply.status)") }
                #expect(reply.status < 500, "\(method) \(route): \(reply.text)")
            }
        }
        let given = try await office.test.send(.get, Route.attachment.path(office.recording), headers: office.boss.bearer)
        #expect(given.status == 200 && found(office, in: given.body) == ["the recording"])
        // Uploading again what one may not see tells nothing either.
        let again = try await office.test.send(
            .post, Route.uploads.rawValue,
            headers: office.stranger.tus([
                HeaderName("Upload-Length") ?? .te: "\(office.recordingBytes.count)",
                HeaderName("Upload-Metadata") ?? .te: "sha256 \(base64(office.recording))",
            ]))
        let other = try await office.test.send(
            .post, Route.uploads.rawValue,
            headers: office.stranger.tus([
                HeaderName("Upload-Length") ?? .te: "\(office.recordingBytes.count)",
                HeaderName("Upload-Metadata") ?? .te: "sha256 \(base64(digest([1])))",
            ]))
        #expect(again.status == other.status && again.errorCode == other.errorCode)
    }
}
