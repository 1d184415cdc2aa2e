import CRDT
import Hub
import Sales
import Sync
import Testing

/// What members of different scopes, and roles without a class, get of the same hub.
@Suite("Scopes and roles at the hub")
struct PlacesTests {
    private func places(_ test: TestHub, _ request: PlacesRequest) async throws -> AdminAnswer.Places {
        try await test.perform(.places(request), AdminAnswer.Places.self)
    }

    private func pull(_ test: TestHub, _ device: TestDevice, after: ArrivalNumber = 0, view: ArrivalNumber = 0) async throws
        -> Page
    {
        let answer = try await test.sync(
            .pull(Pull(epoch: test.hub.epoch, after: after, view: view, pending: [])), as: device)
        guard case .page(let page) = answer else { throw SyncError(.unexpectedMessage, "no page: \(answer)") }
        return page
    }

    /// The customers' rows that a page brings, by their transactions or whole.
    private func customers(in page: Page) throws -> Set<RowID> {
        let customer = try #require(Schema.shipped.entity(named: "customer")).id
        var rows = Set(page.entering.filter { $0.entity == customer }.map(\.id))
        for case .transaction(_, let bytes) in page.items {
            let transaction = try CRDT.Transaction(encoded: bytes)
            for part in transaction.parts where part.entity == customer { rows.insert(part.row.id(in: transaction.id)) }
        }
        return rows
    }

    @Test func eachSeesTheOwnScopeAndWhatIsBelow() async throws {
        let test = try TestHub()
        let (wei, mei, boss) = (
            try await test.join("Li Wei", site: 7), try await test.join("Han Mei", site: 8), try await test.join("Boss", site: 9)
        )
        _ = try await places(test, .addScope(name: "East", within: nil, level: "region"))
        _ = try await places(test, .addScope(name: "Unit 3", within: "East", level: "unit"))
        _ = try await places(test, .addScope(name: "West", within: nil, level: nil))
        _ = try await places(test, .addMember(person: "Li Wei", scope: "Unit 3"))
        let shown = try await places(test, .addMember(person: "Han Mei", scope: "West"))
        #expect(
            shown.members.map { "\($0.person): \($0.scope)" }.sorted() == ["Boss: company", "Han Mei: West", "Li Wei: Unit 3"])

        let (east, west) = (try wei.customer("Acme", random: 1), try mei.customer("Bolt", random: 1))
        for (device, transaction) in [(wei, east), (mei, west)] {
            guard case .pushed(let verdicts) = try await test.sync(.push([transaction.encoded]), as: device),
                case .accepted? = verdicts.first?.fate
            else { return #expect(Bool(false), "not accepted") }
        }
        let (acme, bolt) = (RowID(createdBy: east.id, ordinal: 0), RowID(createdBy: west.id, ordinal: 0))
        #expect(try customers(in: await pull(test, wei)) == [acme])
        #expect(try customers(in: await pull(test, mei)) == [bolt])
        #expect(try customers(in: await pull(test, boss)) == [acme, bolt])

        // Moved away, it leaves the one, and enters whole at the other.
        let before = try await pull(test, wei)
        _ = try await places(test, .move(row: String(acme.description.prefix(10)), scope: "West"))
        let left = try await pull(test, wei, after: before.upTo, view: before.view)
        #expect(left.leaving.map(\.row) == [acme] && left.entering.isEmpty)
        #expect(try customers(in: left).isEmpty)
        let entered = try await pull(test, mei, after: before.upTo, view: before.view)
        #expect(entered.entering.map(\.id) == [acme] && entered.leaving.isEmpty)
    }

    @Test func whoMayNotSeeARowMayNotWriteIt() async throws {
        let test = try TestHub()
        let (wei, mei) = (try await test.join("Li Wei", site: 7), try await test.join("Han Mei", site: 8))
        for (person, scope) in [("Li Wei", "East"), ("Han Mei", "West")] {
            _ = try await places(test, .addScope(name: scope, within: nil, level: nil))
            _ = try await places(test, .addMember(person: person, scope: scope))
        }
        let own = try wei.customer("Acme", random: 1)
        _ = try await test.sync(.push([own.encoded]), as: wei)
        let customer = try #require(Schema.shipped.entity(named: "customer"))
        let phone = try #require(customer.field(named: "phone"))
        let row = RowID(createdBy: own.id, ordinal: 0)
        func edit(_ device: TestDevice, _ random: UInt64, _ change: Change) -> CRDT.Transaction {
            CRDT.Transaction(
                id: TransactionID(site: device.site, random: random), author: device.author, stamp: Stamp(milliseconds: 1),
                origin: .init(number: random, seen: 0),
                parts: [Part(row: .existing(row), entity: customer.id, changes: [change])])
        }
        let write = Change(cell: phone.cell(), replaces: [], content: .register(.text("1")))
        let move = Change(cell: CellKey(field: .scope, kind: .register), replaces: [], content: .register(.link(.company)))
        for (device, transaction) in [(mei, edit(mei, 2, write)), (wei, edit(wei, 2, move))] {
            guard case .pushed(let verdicts) = try await test.sync(.push([transaction.encoded]), as: device),
                case .void(_, .permission)? = verdicts.first?.fate
            else { return #expect(Bool(false), "not refused") }
        }
        guard case .pushed(let verdicts) = try await test.sync(.push([edit(wei, 3, write).encoded]), as: wei),
            case .accepted? = verdicts.first?.fate
        else { return #expect(Bool(false), "not accepted") }
        // Of a refusal in a scope that is not his, nobody hears anything, but its author what he himself had named.
        let page = try await pull(test, mei)
        for case .void(_, let id, _, let cells) in page.items {
            #expect(id.site == mei.site || cells.allSatisfy { $0.row != row })
        }
    }

    @Test func aRoleWithoutTheClassGetsNoneOfItsFields() async throws {
        let test = try TestHub()
        let (boss, rep) = (try await test.join("Boss", role: .manager, site: 9), try await test.join("Li Wei", site: 7))
        _ = try await places(test, .setRole(name: "member", writes: true, deletes: true, moves: false, classes: [0]))
        let product = try #require(Schema.shipped.entity(named: "product"))
        let (name, cost) = (try #require(product.field(named: "name")), try #require(product.field(named: "cost")))
        let price = Value.group([
            Value.Member(number: 1, value: .decimal(Value.Decimal(mantissa: 5, scale: 0))),
            Value.Member(number: 2, value: .text("EUR")),
        ])
        func made(_ device: TestDevice, class number: SensitivityClass) -> CRDT.Transaction {
            let life = Change(cell: .life, replaces: [], content: .life(true))
            let named = Change(cell: name.cell(), replaces: [], content: .register(.text("Pump")))
            return CRDT.Transaction(
                id: TransactionID(site: device.site, random: UInt64(number) + 1), author: device.author,
                stamp: Stamp(milliseconds: 1),
                origin: .init(number: 1, seen: 0),
                parts: [
                    Part(row: .created(0), entity: product.id, changes: [life, named]),
                    Part(
                        row: .created(number == 1 ? 0 : 1), entity: product.id, sensitivity: number,
                        changes: [Change(cell: cost.cell(), replaces: [], content: .group(price))]),
                ])
        }
        func reason(_ device: TestDevice, _ transaction: CRDT.Transaction) async throws -> VoidReason? {
            guard case .pushed(let verdicts) = try await test.sync(.push([transaction.encoded]), as: device) else { return nil }
            if case .void(_, let reason)? = verdicts.first?.fate { return reason }
            return nil
        }
        #expect(try await reason(boss, made(boss, class: 1)) == nil)
        // A field in another class than its own would reach whom it must not.
        #expect(try await reason(boss, made(boss, class: 0)) == .damaged)
        #expect(try await reason(rep, made(rep, class: 1)) == .permission)
        let page = try await pull(test, rep)
        let parts = try page.items.flatMap { item -> [Part] in
            guard case .transaction(_, let bytes) = item else { return [] }
            return try CRDT.Transaction(encoded: bytes).parts
        }
        #expect(parts.contains { $0.entity == product.id } && parts.allSatisfy { $0.sensitivity == 0 })
        guard
            case .chunk(let chunk) = try await test.sync(
                .fetch(Fetch(epoch: test.hub.epoch, position: .rows(after: 0))), as: rep)
        else { return #expect(Bool(false), "no rows") }
        for row in try RowSnapshot.decode(chunk.rows) {
            #expect(row.cells.allSatisfy { $0.key.field != cost.id || row.entity != product.id })
        }
    }

    @Test func whatCannotBeDoneIsSaid() async throws {
        let test = try TestHub()
        _ = try await test.join("Li Wei", site: 7)
        _ = try await places(test, .addScope(name: "East", within: nil, level: nil))
        let wrong: [PlacesRequest] = [
            .addScope(name: "East", within: nil, level: nil), .addScope(name: "company", within: nil, level: nil),
            .addScope(name: "Unit", within: "Nowhere", level: nil), .addMember(person: "Nobody", scope: "East"),
            .addMember(person: "Li Wei", scope: "Nowhere"), .removeMember(person: "Li Wei", scope: "East"),
            .removeScope(scope: "Nowhere"), .setRole(name: "No Role", writes: true, deletes: true, moves: true, classes: nil),
            .move(row: "abcd", scope: "East"), .move(row: "a", scope: "East"),
        ]
        for request in wrong {
            await #expect(throws: (any Error).self, "\(request)") { _ = try await places(test, request) }
        }
        #expect(try await places(test, .show).scopes.map(\.name) == ["East"])
    }
}
