import CRDT
import Sync
import Testing

@Suite("Rights")
struct AccessTests {
    private let east = ScopeID(high: 1, low: 1)
    private let unit = ScopeID(high: 1, low: 2)
    private let west = ScopeID(high: 1, low: 3)
    private let wei = RowID(high: 2, low: 1)

    private func row(_ entity: EntityID, _ id: RowID, _ values: [UInt32: Value], lives: Bool = true) -> RowState {
        func head(_ value: Value) -> Head {
            Head(
                id: TransactionID(high: 9, low: id.low), stamp: Stamp(packed: 1), author: AuthorID(high: 0, low: 1), value: value)
        }
        var cells: [CellKey: CellState] = [.life: CellState(only: head(.bool(lives)))]
        for (number, value) in values {
            cells[CellKey(field: .shipped(number), kind: .register)] = CellState(only: head(value))
        }
        return RowState(id: id, entity: entity, cells: cells)
    }

    private func person(_ role: String, lives: Bool = true) -> RowState {
        row(Directory.person, wei, [10: .text("Li Wei"), 11: .text(role)], lives: lives)
    }

    private var scopes: [RowState] {
        [
            row(Directory.scope, east, [10: .text("East")]),
            row(Directory.scope, unit, [10: .text("Unit 3"), 11: .link(east)]),
            row(Directory.scope, west, [10: .text("West")]),
        ]
    }

    private func membership(_ number: UInt64, in scope: ScopeID, lives: Bool = true) -> RowState {
        row(Directory.membership, RowID(high: 3, low: number), [11: .link(wei), 12: .link(scope)], lives: lives)
    }

    private func rights(_ rows: [RowState]) throws -> Rights {
        try #require(Directory.rights(from: rows)[AuthorID(high: wei.high, low: wei.low)])
    }

    @Test func withoutAMembershipTheWholeCompany() throws {
        #expect(try rights(scopes + [person("member")]) == Rights(role: .member))
        #expect(try rights([person("reader")]) == Rights(writes: false, deletes: false, moves: false))
        #expect(try rights([person("manager")]).moves)
    }

    @Test func aMemberSeesWhatIsBelowAndNothingBeside() throws {
        let rights = try rights(scopes + [person("member"), membership(1, in: east)])
        #expect(rights.scopes == .some([east, unit]) && rights.home == east)
        #expect(!rights.scopes.contains(.company) && !rights.scopes.contains(west))
        #expect(try self.rights(scopes + [person("member"), membership(1, in: unit)]).scopes == .some([unit]))
    }

    @Test func whoLosesTheLastMembershipSeesNothing() throws {
        #expect(try rights(scopes + [person("member"), membership(1, in: east, lives: false)]) == Rights.none)
        #expect(try rights(scopes + [person("manager", lives: false)]) == Rights.none)
        let gone = [row(Directory.scope, east, [10: .text("East")], lives: false)]
        #expect(try rights(gone + [person("member"), membership(1, in: east)]) == Rights.none)
    }

    @Test func aRoleMeansWhatTheWorkspaceSays() throws {
        var finance = row(
            Directory.role, RowID(high: 4, low: 1), [10: .text("finance"), 11: .bool(true), 14: .bool(true)])
        let cell = CellKey(field: .shipped(15), kind: .set, element: Value.int(1).encoded)
        finance.cells[cell] = CellState(
            only: Head(
                id: TransactionID(high: 9, low: 9), stamp: Stamp(packed: 1), author: AuthorID(high: 0, low: 1), value: .bool(true)
            ))
        let rights = try rights([finance, person("finance")])
        #expect(rights.writes && !rights.deletes && !rights.moves && rights.classes == .some([0, 1]))
    }

    @Test func theirBytesComeBack() throws {
        let all = [
            Rights(), Rights.none, Rights(role: .reader),
            Rights(writes: true, deletes: false, moves: true, classes: .some([0, 7]), scopes: .some([east, west]), home: west),
        ]
        for rights in all {
            #expect(try Rights(encoded: rights.encoded) == rights)
            for cut in rights.encoded.indices {
                #expect(throws: CRDTError.self) { try Rights(encoded: Array(rights.encoded[..<cut])) }
            }
        }
    }
}
