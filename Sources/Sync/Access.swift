import CRDT
import Sales

// Who may see and do what: pure, and the same for the hub and the simulator. Only a hub asks; it is the one that judges.

/// A scope is named by the row that describes it.
public typealias ScopeID = RowID

extension ScopeID {
    /// The whole company: the scope above all others, which needs no row. What was never given another scope is in it.
    public static let company = RowID(high: 0, low: 0)
}

/// What a set of scopes or classes lets through.
public enum Selection<Element: Hashable & Comparable & Sendable>: Hashable, Sendable {
    case all
    case some(Set<Element>)

    public func contains(_ element: Element) -> Bool {
        switch self {
        case .all: true
        case .some(let set): set.contains(element)
        }
    }
}

/// What one person may see and do in a workspace.
public struct Rights: Hashable, Sendable {
    public var writes: Bool
    public var deletes: Bool
    /// May move rows between the scopes that it sees.
    public var moves: Bool
    /// The sensitivity classes whose fields it sees; 0 is always among them.
    public var classes: Selection<SensitivityClass>
    /// The scopes whose rows it sees, those below them included.
    public var scopes: Selection<ScopeID>
    /// Where the rows go that it creates without naming a scope.
    public var home: ScopeID

    public init(
        writes: Bool = true, deletes: Bool = true, moves: Bool = true, classes: Selection<SensitivityClass> = .all,
        scopes: Selection<ScopeID> = .all, home: ScopeID = .company
    ) {
        self.writes = writes
        self.deletes = deletes
        self.moves = moves
        self.classes = classes
        self.scopes = scopes
        self.home = home
    }

    /// The rights that a role has by its name alone, where the workspace says nothing else of it.
    public init(role: Device.Role) {
        self.init(writes: role != .reader, deletes: role != .reader, moves: role == .manager)
    }

    /// Nobody's: for whom no place is left.
    public static let none = Rights(
        writes: false, deletes: false, moves: false, classes: .some([0]), scopes: .some([]))

    public var seesEverything: Bool { classes == .all && scopes == .all }

    /// Whether the same slices are seen with both.
    public func seesAlike(_ other: Rights) -> Bool { classes == other.classes && scopes == other.scopes }
}

/// The rows that say who belongs where: people, scopes, memberships and roles. All are written by the hub, and seen by everybody.
public enum Directory {
    public static let person = EntityID.shipped(1)
    public static let scope = EntityID.shipped(20)
    public static let membership = EntityID.shipped(21)
    public static let role = EntityID.shipped(22)

    static let entities = [person, scope, membership, role]

    public static func contains(_ entity: EntityID) -> Bool { entities.contains(entity) }

    private enum Field {
        static let name = FieldID.shipped(10)
        static let personRole = FieldID.shipped(11)
        static let within = FieldID.shipped(11)
        static let memberPerson = FieldID.shipped(11)
        static let memberScope = FieldID.shipped(12)
        static let writes = FieldID.shipped(11)
        static let deletes = FieldID.shipped(12)
        static let moves = FieldID.shipped(13)
        static let isLimited = FieldID.shipped(14)
        static let classes = FieldID.shipped(15)
    }

    /// The rights of all people, from the rows of the four entities, dead ones too.
    ///
    /// A person without any membership belongs to the whole company; one whose memberships are all deleted belongs nowhere. A scope
    /// that was deleted lets nobody in any more, but what is in it stays, and is seen from above.
    public static func rights(from rows: some Sequence<RowState>) -> [AuthorID: Rights] {
        var people: [RowState] = []
        var within: [ScopeID: ScopeID] = [:]
        var dead = Set<ScopeID>()
        var places: [RowID: [(lives: Bool, scope: ScopeID, row: RowID)]] = [:]
        var roles: [String: Rights] = [:]
        for row in rows {
            switch row.entity {
            case person: people.append(row)
            case scope:
                within[row.id] = row.link(Field.within) ?? .company
                if !row.lives { dead.insert(row.id) }
            case membership:
                guard let person = row.link(Field.memberPerson) else { continue }
                places[person, default: []].append((row.lives, row.link(Field.memberScope) ?? .company, row.id))
            case role:
                guard row.lives, let name = row.text(Field.name) else { continue }
                roles[name] = Rights(
                    writes: row.value(Field.writes) == .bool(true), deletes: row.value(Field.deletes) == .bool(true),
                    moves: row.value(Field.moves) == .bool(true),
                    classes: row.value(Field.isLimited) == .bool(true) ? .some(row.classes(Field.classes)) : .all)
            default: continue
            }
        }
        var below: [ScopeID: [ScopeID]] = [:]
        for (scope, above) in within { below[above, default: []].append(scope) }
        var out: [AuthorID: Rights] = [:]
        for person in people {
            let role = person.text(Field.personRole).flatMap(Device.Role.init(rawValue:)) ?? .member
            var rights = roles[role.rawValue] ?? Rights(role: role)
            let author = AuthorID(high: person.id.high, low: person.id.low)
            guard person.lives else {
                out[author] = Rights.none
                continue
            }
            if let all = places[person.id] {
                let living = all.filter { $0.lives && !dead.contains($0.scope) }.sorted { $0.row < $1.row }
                guard let first = living.first else {
                    out[author] = Rights.none
                    continue
                }
                rights.home = first.scope
                if !living.contains(where: { $0.scope == .company }) {
                    rights.scopes = .some(reachable(from: living.map(\.scope), below))
                }
            }
            out[author] = rights
        }
        return out
    }

    /// The scopes and all that are below them. A circle of scopes, which no command makes, ends all the same.
    private static func reachable(from scopes: [ScopeID], _ below: [ScopeID: [ScopeID]]) -> Set<ScopeID> {
        var seen = Set(scopes)
        var open = scopes
        while let scope = open.popLast() {
            for next in below[scope] ?? [] where seen.insert(next).inserted { open.append(next) }
        }
        return seen
    }
}

extension RowState {
    fileprivate func text(_ field: FieldID) -> String? {
        if case .text(let text)? = value(field) { text } else { nil }
    }

    fileprivate func link(_ field: FieldID) -> RowID? {
        if case .link(let row)? = value(field) { row } else { nil }
    }

    fileprivate func classes(_ field: FieldID) -> Set<SensitivityClass> {
        var out: Set<SensitivityClass> = [0]
        for element in elements(field) {
            if case .int(let number)? = try? Value(encoded: element), let number = SensitivityClass(exactly: number) {
                out.insert(number)
            }
        }
        return out
    }
}

// How rights are kept: one byte of what may be done, then the selections and the home.
extension Rights {
    public var encoded: [UInt8] {
        var out: [UInt8] = [(writes ? 1 : 0) | (deletes ? 2 : 0) | (moves ? 4 : 0)]
        switch classes {
        case .all: out.append(0)
        case .some(let set):
            out.append(1)
            out.appendVarint(set.count)
            for number in set.sorted() { out.appendVarint(UInt64(number)) }
        }
        switch scopes {
        case .all: out.append(0)
        case .some(let set):
            out.append(1)
            out.appendVarint(set.count)
            for scope in set.sorted() { out.append(scope) }
        }
        out.append(home)
        return out
    }

    public init(encoded bytes: [UInt8]) throws(CRDTError) {
        var reader = ByteReader(bytes)
        let mask = try reader.byte()
        var classes = Selection<SensitivityClass>.all
        if try reader.byte() == 1 {
            var set = Set<SensitivityClass>()
            for _ in 0..<(try reader.count()) { set.insert(try reader.small()) }
            classes = .some(set)
        }
        var scopes = Selection<ScopeID>.all
        if try reader.byte() == 1 {
            var set = Set<ScopeID>()
            for _ in 0..<(try reader.count(unit: 16)) { set.insert(try reader.identifier()) }
            scopes = .some(set)
        }
        self.init(
            writes: mask & 1 != 0, deletes: mask & 2 != 0, moves: mask & 4 != 0, classes: classes, scopes: scopes,
            home: try reader.identifier())
        try reader.expectEnd()
    }
}
