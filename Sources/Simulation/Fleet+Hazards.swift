import CRDT
import Sales
import Sync

// What else happens to companies: full disks, phones, programs of two releases, and laptops that are locked out.
extension Fleet {
    mutating func fillDiskOrFree(_ index: Int) {
        agents[index].isFull.toggle()
        say("agent \(index): its disk \(agents[index].isFull ? "is full" : "has space again")")
    }

    static func phone(of family: Int) -> SiteID { SiteID(low: UInt64(family) + 1_000) }

    /// A phone of the laptop's person sends what it captured about a customer, or sends the last one again.
    mutating func capture(_ index: Int) throws {
        guard let person = hub.devices[agents[index].site], !hub.revoked.contains(person.site),
            let note = Schema.shipped.entity(named: "note"), let body = note.field(named: "body")
        else { return }
        // Crashes are planned for the next write of a laptop's request, which the checks follow.
        hub.crashesAfterWrites = nil
        let phone = Device(site: Fleet.phone(of: checks.families[index]), author: person.author, role: person.role)
        hub.devices[phone.site] = phone
        if let last = captures.last(where: { $0.id.site == phone.site }), random.chance(30) {
            say("phone \(index): sends \(last.id.description.suffix(4)) again")
            return try hub.write(last, by: phone)
        }
        let customers = hub.store.shownRows.values.filter { Schema.shipped.entity($0.entity)?.name == "customer" }
        guard let customer = random.pick(customers.sorted(by: { $0.id < $1.id })) else { return }
        let changes = [
            Change(cell: .life, replaces: [], content: .life(true)),
            Change(cell: CellKey(field: .parent, kind: .register), replaces: [], content: .register(.link(customer.id))),
            Change(
                cell: body.cell(), replaces: [],
                content: .text([TextEdit(position: 0, deleted: 0, inserted: "said \(random.below(100))")])),
        ]
        let transaction = Transaction(
            id: TransactionID(site: phone.site, random: random.next()), author: phone.author,
            stamp: Stamp(milliseconds: now + agents[index].skew),
            parts: [Part(row: .created(0), entity: note.id, changes: changes)])
        try checks.note(pushed: [transaction.encoded])
        try hub.write(transaction, by: phone)
        captures.append(transaction)
        tally.captures += 1
        say("phone \(index): sends \(transaction.id.description.suffix(4)) about \(customer.id.description.prefix(4))")
    }

    /// Phones keep what they have sent until it is in a backup, and send it again to a hub that does not know it.
    mutating func sendCapturesAgain() throws {
        for transaction in captures where hub.store.fates[transaction.id] == nil {
            guard let phone = hub.devices[transaction.id.site] else { continue }
            if hub.revoked.contains(phone.site) { checks.forget(transaction.id) } else { try hub.write(transaction, by: phone) }
        }
    }

    /// A laptop whose program is a release ahead writes a field, or a row, that no other program knows. An older hub gives that only to
    /// those who see all classes, and whole rows differ there from what came change by change, so it is tried where all see everything.
    mutating func writeNewer(_ index: Int) throws {
        guard !hasRights else { return }
        let cell = CellKey(field: .shipped(240), kind: .register)
        let content = Content.register(.text("new \(random.below(100))"))
        let rows = agents[index].store.shownRows.values.filter { !Definitions.contains($0.entity) }
        let part: Part
        if let row = random.pick(rows.sorted(by: { $0.id < $1.id })), random.chance(75) {
            part = Part(
                row: .existing(row.id), entity: row.entity,
                changes: [
                    Change(cell: .life, replaces: row[.life].heads.map(\.id), content: .life(true)),
                    Change(cell: cell, replaces: row[cell].heads.map(\.id), content: content),
                ])
        } else {
            part = Part(
                row: .created(0), entity: .shipped(240),
                changes: [
                    Change(cell: .life, replaces: [], content: .life(true)), Change(cell: cell, replaces: [], content: content),
                ])
        }
        tally.newerFields += 1
        try write(index, [part])
    }

    /// The workspace's own schema changes: an entity or a field is defined, or a definition gets another name, is deleted, is brought back.
    mutating func changeSchema() throws {
        let definitions = hub.store.shownRows.values.filter { Definitions.contains($0.entity) }.sorted { $0.id < $1.id }
        let part: Part
        if let row = random.pick(definitions), random.chance(40) {
            part = edit(of: row)
        } else if random.chance(25) {
            part = definition("entity_definition", random.chance(50) ? [("parents", .text(id(ofShipped: "customer")))] : [])
        } else {
            let own = definitions.filter { $0.entity == Definitions.entity }.map { DefinitionRow($0).definedID.description }
            let owner = random.chance(30) ? random.pick(own) : nil
            let kinds = [
                ("text", "register"), ("int", "register"), ("text", "set"), ("int", "counter"), ("text", "text"),
                ("geo", "group"),
            ]
            guard let (type, kind) = random.pick(kinds) else { return }
            part = definition(
                "field_definition",
                [
                    ("entity", .text(owner ?? id(ofShipped: random.chance(70) ? "customer" : "note"))), ("type", .text(type)),
                    ("kind", .text(kind)), ("sensitivity", .int(random.chance(40) ? 1 : 0)),
                ])
        }
        let transaction = try writeAtHub([part])
        // Who may not see all classes gets nothing of a field that the hub has forgotten, so it must not.
        if hasRights { try hub.backUp() }
        tally.schemaChanges += 1
        say("hub: changes the schema, \(describe(transaction))")
    }

    private func id(ofShipped name: String) -> String { Schema.shipped.entity(named: name)?.id.description ?? "" }

    private mutating func definition(_ name: String, _ values: [(String, Value)]) -> Part {
        guard let entity = Schema.shipped.entity(named: name) else { preconditionFailure("\(name) ships") }
        let changes = ([("name", .text("own\(random.below(20))"))] + values).compactMap { name, value in
            entity.field(named: name).map { Change(cell: $0.cell(), replaces: [], content: .register(value)) }
        }
        return Part(
            row: .created(0), entity: entity.id, changes: [Change(cell: .life, replaces: [], content: .life(true))] + changes)
    }

    private mutating func edit(of row: RowState) -> Part {
        var changes = [Change(cell: .life, replaces: row[.life].heads.map(\.id), content: .life(!row.lives || random.chance(50)))]
        if row.lives, let name = Schema.shipped.entity(row.entity)?.field(named: "name")?.cell(), random.chance(50) {
            let content = Content.register(.text("own\(random.below(20))"))
            changes.append(Change(cell: name, replaces: row[name].heads.map(\.id), content: content))
        }
        return Part(row: .existing(row.id), entity: row.entity, changes: changes)
    }

    /// Copies a laptop's store to another machine; from then on both go on as the same site, until the hub says that it knows more of one
    /// of them than that does itself.
    mutating func clone(_ index: Int) throws {
        guard agents.count < 6, !isRevoked(index), !agents[index].isFull else { return }
        // What is sealed at one only after that would leave the other with another stamp; `CopiedStoreTests` has that case.
        guard try sealAll(index) != nil else { return }
        agents.append(Agent(index: agents.count, copying: agents[index]))
        checks.families.append(checks.families[index])
        addPerson()
        tally.clones += 1
        say("agent \(agents.count - 1): is a clone of agent \(index)")
    }

    /// Locks a laptop out: the hub answers it no more, and takes nothing more of what it wrote.
    mutating func revoke(_ index: Int) throws {
        // One is enough, and somebody must be left.
        guard hub.revoked.isEmpty, agents.count > 1, let author = hub.devices[agents[index].site]?.author else { return }
        hub.revoked = Set(hub.devices.values.filter { $0.author == author }.map(\.site))
        checks.revoked = checks.families[index]
        tally.revoked += 1
        say("hub: agent \(index) is revoked")
    }
}
