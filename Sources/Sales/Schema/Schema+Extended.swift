import CRDT

extension Schema {
    /// This schema with what a workspace defines.
    ///
    /// A pure function of the *set* of rows: their order means nothing, so all nodes that show the same definitions have the same
    /// schema. No row, however hostile, stops it: what cannot be is left out and reported. Give it all definition rows, deleted
    /// ones too; each id once. Whatever a workspace added to `self` before is left out unless the rows say it again.
    ///
    /// - Parameters:
    ///   - rows: The shown rows of the three entities of `Definitions`; rows of others are ignored.
    ///   - settled: The shapes under which this store already keeps fields of the workspace. They hold against what the rows say
    ///     now.
    ///   - tables: The tables in which this store already keeps rows of the workspace's entities.
    /// - Returns: The schema; and what is wrong with the definitions, in order of rows and codes. A field or an entity that the store
    ///   keeps and no row defines any more, as after a hub was restored that has lost the definition, is offered under a substitute name.
    /// - Complexity: O(n log n) in the number of rows.
    public func extended(
        by rows: [DefinitionRow], settled: [FieldShape] = [], tables: [KeptTable] = []
    ) -> (schema: Schema, problems: [SchemaProblem]) {
        var extension_ = Extension(base: self, settled: settled, tables: tables)
        let sorted = rows.sorted { $0.id < $1.id }
        extension_.defineEntities(sorted.filter { $0.entity == Definitions.entity })
        extension_.defineFields(sorted.filter { $0.entity == Definitions.field })
        extension_.defineChoices(sorted.filter { $0.entity == Definitions.choice })
        let problems = extension_.problems.sorted { ($0.row, $0.code.rawValue) < ($1.row, $1.code.rawValue) }
        return (extension_.schema(), problems)
    }

    /// Checks a definition before it is written, beside those that there are.
    ///
    /// - Throws: `SalesError` `.badValue`, saying what would be wrong with it.
    public func check(_ row: DefinitionRow, beside rows: [DefinitionRow], settled: [FieldShape] = []) throws(SalesError) {
        let others = rows.filter { ($0.id, $0.entity) != (row.id, row.entity) }
        let problems = extended(by: others + [row], settled: settled).problems
        if let problem = problems.first(where: { $0.row == row.id }) { throw SalesError(.badValue, problem.message) }
        // Ids decide which of two equal choices holds, chance therefore: the new one must not push the old one out.
        let before = Set(extended(by: others, settled: settled).problems)
        if let problem = problems.first(where: { !before.contains($0) }) {
            throw SalesError(.badValue, SchemaProblem(problem.code, row).message)
        }
    }
}

/// A table that a store has for an entity of its workspace.
public struct KeptTable: Sendable, Hashable {
    public let entity: EntityID
    /// Whether its rows may hang below others.
    public let hasParent: Bool

    public init(entity: EntityID, hasParent: Bool) {
        self.entity = entity
        self.hasParent = hasParent
    }
}

/// The work of `Schema.extended`: entities, then fields, then choices, each step in order of ids.
private struct Extension {
    /// The entities that ship, without a workspace's fields.
    private let base: [Entity]
    private let settled: [FieldID: FieldShape]
    private let tables: [KeptTable]
    private var entities: [(spec: EntitySpec, parents: [EntityID])] = []
    private var fields: [FieldSpec] = []
    /// Where each field stands in `fields`.
    private var placeOf: [FieldID: Int] = [:]
    /// Choices for fields that ship.
    private var added: [EntityID: [FieldID: [Field.Choice]]] = [:]
    private(set) var problems: [SchemaProblem] = []

    init(base: Schema, settled: [FieldShape], tables: [KeptTable]) {
        self.base = base.allEntities.filter { $0.id.isShipped }.map { entity in
            let own = entity.allFields.filter { $0.id.isShipped }
            return entity.with(fields: own, search: entity.search.filter { name in own.contains { $0.name == name } })
        }
        self.settled = Dictionary(settled.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.tables = tables
    }

    private mutating func report(_ code: SchemaProblem.Code, _ row: DefinitionRow, given: String = "") {
        problems.append(SchemaProblem(code, row, given: given))
    }

    // MARK: Entities

    mutating func defineEntities(_ rows: [DefinitionRow]) {
        var candidates = [(row: DefinitionRow, parents: [EntityID])]()
        for row in rows {
            let words = row.words(Definitions.OfEntity.parents)
            let parents = words.compactMap { EntityID($0) }
            guard parents.count == words.count, parents.count <= SchemaLimits.units,
                !parents.contains(where: Definitions.contains)
            else {
                report(.badDefinition, row)
                continue
            }
            guard candidates.count < SchemaLimits.entities else {
                report(.tooMany, row)
                continue
            }
            candidates.append((row, parents))
        }
        // Who has parents, and none that is known, is no root: it waits for them. Leaving one out may leave its children without.
        let shipped = Set(base.map(\.id))
        while true {
            let known = shipped.union(candidates.map(\.row.definedID))
            let orphans = candidates.filter { candidate in
                !candidate.parents.isEmpty
                    && !candidate.parents.contains { known.contains($0) && $0 != candidate.row.definedID }
            }
            if orphans.isEmpty {
                candidates = candidates.map { ($0.row, $0.parents.filter(known.contains)) }
                break
            }
            for orphan in orphans { report(.unknownOwner, orphan.row) }
            let gone = Set(orphans.map(\.row.id))
            candidates.removeAll { gone.contains($0.row.id) }
        }
        let taken = Set(base.map(\.name)).union(SchemaNames.reservedForEntities)
        let names = name(candidates.map(\.row), substitute: "entity", taken: taken)
        for (row, parents) in candidates {
            guard let name = names[row.definedID] else { continue }
            var spec = EntitySpec(
                id: row.definedID, name: name, label: row.label(Definitions.labelEnglish, Definitions.labelChinese, name: name))
            spec.isMachine = row.flag(Definitions.OfEntity.machine)
            spec.isHidden = !row.lives
            spec.place = row.int(Definitions.OfEntity.place) ?? 0
            entities.append((spec, parents))
        }
        let known = Set(entities.map(\.spec.id))
        let lost = tables.filter { !known.contains($0.entity) }
        let rows = lost.compactMap { DefinitionRow(lost: $0.entity, of: Definitions.entity) }.sorted { $0.id < $1.id }
        let substitutes = name(rows, substitute: "entity", taken: taken.union(names.values))
        for table in lost {
            guard let name = substitutes[table.entity] else { continue }
            let spec = EntitySpec(id: table.entity, name: name, label: Label(en: name, zh: name))
            // Below what its rows may hang is forgotten.
            entities.append((spec, table.hasParent ? base.map(\.id) : []))
        }
    }

    /// The names of definitions of one kind. The deleted ones do not take any from the living: they get a suffix in any case.
    private mutating func name(_ rows: [DefinitionRow], substitute: String, taken: Set<String>) -> [SchemaID: String] {
        func claim(_ row: DefinitionRow) -> SchemaNames.Claim {
            let name = row.text(Definitions.name).flatMap { SchemaNames.isName($0) ? $0 : nil }
            return SchemaNames.Claim(id: row.definedID, name: name, substitute: substitute)
        }
        let living = rows.filter(\.lives)
        var names = SchemaNames.resolve(living.map(claim), taken: taken)
        for row in living {
            let wanted = claim(row).name
            guard let given = names[row.definedID] else {
                report(.tooMany, row)
                continue
            }
            if wanted == nil {
                report(.badName, row, given: given)
            } else if wanted != given {
                report(.nameTaken, row, given: given)
            }
        }
        var used = taken.union(names.values)
        for row in rows where !row.lives {
            let name = SchemaNames.suffixed(claim(row).name ?? substitute, row.definedID) { used.contains($0) }
            guard let name else { continue }
            used.insert(name)
            names[row.definedID] = name
        }
        return names
    }

    // MARK: Fields

    mutating func defineFields(_ rows: [DefinitionRow]) {
        let known = Set(base.map(\.id)).union(entities.map(\.spec.id))
        var shapes: [FieldID: FieldShape] = [:]
        var byEntity: [EntityID: [DefinitionRow]] = [:]
        for row in rows {
            let said = shape(row)
            if let held = settled[row.definedID], held != said { report(.shapeChanged, row) }
            guard let shape = settled[row.definedID] ?? said else {
                report(.badDefinition, row)
                continue
            }
            guard known.contains(shape.entity) else {
                report(.unknownOwner, row)
                continue
            }
            guard byEntity[shape.entity, default: []].count < SchemaLimits.fields else {
                report(.tooMany, row)
                continue
            }
            byEntity[shape.entity, default: []].append(row)
            shapes[row.definedID] = shape
        }
        let lost = settled.values.filter { shapes[$0.id] == nil && known.contains($0.entity) }.sorted { $0.id < $1.id }
        for shape in lost {
            guard let row = DefinitionRow(lost: shape.id, of: Definitions.field) else { continue }
            byEntity[shape.entity, default: []].append(row)
            shapes[shape.id] = shape
        }
        let lostIDs = Set(lost.map(\.id))
        for (entity, rows) in byEntity {
            let shipped = base.first { $0.id == entity }?.fields.map(\.name) ?? []
            let names = name(rows, substitute: "field", taken: SchemaNames.reservedForFields.union(shipped))
            for row in rows {
                guard let name = names[row.definedID], let shape = shapes[row.definedID] else { continue }
                define(row, shape, name, isHidden: !row.lives && !lostIDs.contains(shape.id))
            }
        }
    }

    /// What the row says that never changes; nil if that is nothing.
    private func shape(_ row: DefinitionRow) -> FieldShape? {
        guard let entity = row.text(Definitions.OfField.entity).flatMap({ EntityID($0) }), !Definitions.contains(entity),
            let word = row.text(Definitions.OfField.type).flatMap({ TypeWord($0) })
        else { return nil }
        var kind = word.kind
        if let said = row.text(Definitions.OfField.kind) {
            let kinds: [String: FieldKind] = [
                "register": .register, "group": .group, "set": .set, "counter": .counter, "text": .text,
            ]
            guard let known = kinds[said] else { return nil }
            kind = known
        }
        let units = row.words(Definitions.OfField.units)
        let targets = row.words(Definitions.OfField.targets)
        let ids = targets.compactMap { EntityID($0) }
        guard word.allows(kind), word.allows(units: units), units.allSatisfy(SchemaNames.isUnit), ids.count == targets.count,
            ids.count <= SchemaLimits.units, ids.isEmpty || word.type == .link
        else { return nil }
        var sensitivity: SensitivityClass = 0
        switch row.values[Definitions.OfField.sensitivity] {
        case nil, .null?: break
        case .int(let int)?:
            guard let number = UInt32(exactly: int) else { return nil }
            sensitivity = number
        default: return nil
        }
        return FieldShape(
            id: row.definedID, entity: entity, kind: kind, word: word, units: units, targets: ids, sensitivity: sensitivity)
    }

    private mutating func define(_ row: DefinitionRow, _ shape: FieldShape, _ name: String, isHidden: Bool) {
        var spec = FieldSpec(
            shape: shape, name: name, label: row.label(Definitions.labelEnglish, Definitions.labelChinese, name: name))
        spec.isHidden = isHidden
        spec.isOpen = shape.format == .choice
        spec.needsReview = row.flag(Definitions.OfField.review)
        // Sets and counters are empty at first, so they cannot be required.
        spec.isRequired = row.flag(Definitions.OfField.required) && shape.kind != .set && shape.kind != .counter
        spec.isSearched = row.flag(Definitions.OfField.search) && shape.type == .text
        spec.place = row.int(Definitions.OfField.place) ?? 0
        let (min, max) = (row.decimal(Definitions.OfField.min), row.decimal(Definitions.OfField.max))
        if let min, let max, max < min { report(.badLimit, row) } else { (spec.min, spec.max) = (min, max) }
        if let decimals = row.int(Definitions.OfField.decimals) {
            if (0...15).contains(decimals) { spec.decimals = Int(decimals) } else { report(.badLimit, row) }
        }
        placeOf[shape.id] = fields.count
        fields.append(spec)
    }

    // MARK: Choices

    mutating func defineChoices(_ rows: [DefinitionRow]) {
        struct Owner: Hashable {
            let entity: EntityID
            let field: FieldID
        }
        var choices: [Owner: [(place: Int64, choice: Field.Choice)]] = [:]
        var names: [Owner: Set<[UInt8]>] = [:]
        for row in rows where row.lives {
            guard let name = row.text(Definitions.name), SchemaNames.isLabel(name),
                let entity = row.text(Definitions.OfChoice.entity).flatMap({ EntityID($0) }),
                let field = row.text(Definitions.OfChoice.field).flatMap({ FieldID($0) })
            else {
                report(.badDefinition, row)
                continue
            }
            let shipped = base.first { $0.id == entity }?.field(field)
            let own = placeOf[field].map { fields[$0] }.flatMap { $0.shape.entity == entity ? $0 : nil }
            guard let isOpen = shipped?.isOpen ?? own?.isOpen else {
                report(.unknownOwner, row)
                continue
            }
            guard isOpen else {
                report(.notOpen, row)
                continue
            }
            let owner = Owner(entity: entity, field: field)
            // Byte by byte: what looks alike may be two values.
            let bytes = Array(name.utf8)
            guard names[owner]?.contains(bytes) != true, shipped?.choice(name) == nil else {
                report(.duplicateChoice, row)
                continue
            }
            guard names[owner, default: []].count < SchemaLimits.choices else {
                report(.tooMany, row)
                continue
            }
            names[owner, default: []].insert(bytes)
            let label = row.label(Definitions.labelEnglish, Definitions.labelChinese, name: name)
            choices[owner, default: []].append((row.int(Definitions.OfChoice.place) ?? 0, Field.Choice(name: name, label: label)))
        }
        for (owner, list) in choices {
            // Sorting is stable, and the list is in order of ids.
            let sorted = list.sorted { $0.place < $1.place }.map(\.choice)
            if let place = placeOf[owner.field], fields[place].shape.entity == owner.entity {
                fields[place].choices = sorted
            } else {
                added[owner.entity, default: [:]][owner.field] = sorted
            }
        }
    }

    // MARK: The whole

    func schema() -> Schema {
        var byEntity: [EntityID: [FieldSpec]] = [:]
        for spec in fields { byEntity[spec.shape.entity, default: []].append(spec) }
        func sorted(_ entity: EntityID) -> [Field] {
            (byEntity[entity] ?? []).sorted { ($0.place, $0.shape.id) < ($1.place, $1.shape.id) }.map { Field($0) }
        }
        func searched(_ fields: [Field]) -> [String] { fields.filter { $0.spec.isSearched && !$0.isHidden }.map(\.name) }
        var out = base.map { entity -> Entity in
            let own = sorted(entity.id)
            let additions = added[entity.id] ?? [:]
            guard !own.isEmpty || !additions.isEmpty else { return entity }
            let shipped = entity.fields.map { field -> Field in
                guard let more = additions[field.id] else { return field }
                var spec = field.spec
                spec.choices += more
                return Field(spec)
            }
            return entity.with(fields: shipped + own, search: entity.search + searched(own))
        }
        var names = Dictionary(base.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for (spec, _) in entities { names[spec.id] = spec.name }
        for (spec, parents) in entities.sorted(by: { ($0.spec.place, $0.spec.id) < ($1.spec.place, $1.spec.id) }) {
            var spec = spec
            spec.parents = parents.compactMap { names[$0] }
            let own = sorted(spec.id)
            spec.search = searched(own)
            out.append(Entity(spec, fields: own))
        }
        return Schema(entities: out)
    }
}

extension DefinitionRow {
    /// In the place of a row that is gone: that of a deleted definition that says nothing.
    fileprivate init?(lost id: SchemaID, of entity: EntityID) {
        guard case .workspace(let high, let low) = id else { return nil }
        self.init(id: RowID(high: high, low: low), entity: entity, lives: false, values: [:])
    }
}
