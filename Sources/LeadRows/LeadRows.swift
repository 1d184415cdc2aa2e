import CRDT
import Foundation
import LeadScoring
import Sales
import StoreInterface
import Tagging

/// What a store's rows say about leads, as `LeadScoring` reads it: one history for each lead.
///
/// Laptop and hub read in this one way, so that equal rows give equal scores.
public struct LeadRows: Sendable {
    /// Which days of writing are read with the rows.
    public enum Dating: String, Sendable, Codable {
        /// None: for scores as of now, where everything that is here is known. The fastest.
        case none
        /// When each value was written: for any day in the past, of which only what had been written by then may be used.
        case written
        /// What happened counts from its own day, and what never changes counts always: for a history that was imported, which was all
        /// written on one day.
        case own
    }

    /// A lead as lists show it.
    public struct Lead: Sendable {
        public let id: RowID
        public let customer: RowID?
        public let stage: String
    }

    public private(set) var leads: [Lead] = []
    /// One for each lead, at the same place.
    public private(set) var histories: [LeadHistory] = []

    private let dating: Dating
    /// Whose evidence the rows under a row are: the places of the leads of a customer, a lead, an opportunity, a visit.
    private var owners: [RowID: [Int]] = [:]
    private var dayOfVisit: [RowID: Int] = [:]

    /// - Parameters:
    ///   - only: Read this lead alone, in time that does not grow with the store.
    ///   - forPoints: Leave out what a table of points does not ask for: what kind of customer it is, and which product.
    public init(_ view: any StoreReader, dating: Dating, only: RowID? = nil, forPoints: Bool = false) throws {
        self.dating = dating
        let reader = RowReader(view, dating)
        try readLeads(reader, only, forPoints)
        let isAll = only == nil
        try readOpportunities(reader, isAll)
        if !forPoints { try readCustomers(reader, isAll) }
        try readVisits(reader, isAll)
        try readStageChanges(reader, isAll)
        try readInteractions(reader, isAll)
        try readTasks(reader, isAll)
        try readContacts(reader, isAll)
        try readTags(reader, isAll)
        if dating == .own { dateStages() }
    }

    // MARK: Kinds of row

    private mutating func readLeads(_ reader: RowReader, _ only: RowID?, _ forPoints: Bool) throws {
        let fields = try reader.fields(
            "lead", ["stage", "source", "budget", "last_contact", "next_step", "owner", "opportunity", "product"])
        let products = forPoints ? [:] : try productNames(reader)
        try reader.each(fields, only.map { [$0] }) { row in
            let place = histories.count
            var evidence: [LeadEvidence] = []
            evidence.reserveCapacity(10)
            func add(_ fact: LeadEvidence.Fact, _ field: Int, day: Int? = nil, isLasting: Bool = true) {
                evidence.append(
                    LeadEvidence(
                        fact, day: day, writtenOn: row.written(field, isLasting: isLasting, dating), entity: "lead", row: row.id))
            }
            let stage = row.text(0)
            if let stage { add(.stage(stage), 0, isLasting: false) }
            if let source = row.text(1) { add(.source(source), 1) }
            if let money = row.money(2) { add(.budget(.amount(money)), 2) }
            if let day = row.day(3) { add(.contact, 3, day: day) }
            if let day = row.day(4) { add(.nextStep(due: day), 4, isLasting: false) }
            if let owner = row.text(5) { add(.owner(owner), 5) }
            if let product = row.link(7).flatMap({ products[$0] }) { add(.product(product), 7) }
            leads.append(Lead(id: row.id, customer: row.parent, stage: stage ?? ""))
            histories.append(LeadHistory(lead: row.id, evidence: evidence))
            owners[row.id, default: []].append(place)
            if let parent = row.parent { owners[parent, default: []].append(place) }
            // What belongs to the opportunity that it became is the lead's alone.
            if let opportunity = row.link(6) { owners[opportunity] = [place] }
        }
    }

    private func productNames(_ reader: RowReader) throws -> [RowID: String] {
        var names: [RowID: String] = [:]
        try reader.each(reader.fields("product", ["name", "category"]), nil) { row in names[row.id] = row.text(1) ?? row.text(0) }
        return names
    }

    /// The stage of a lead that became an opportunity is the opportunity's.
    private mutating func readOpportunities(_ reader: RowReader, _ isAll: Bool) throws {
        struct Found {
            let id: RowID
            let places: [Int]
            let stage: (name: String, writtenOn: Int)?
            let money: (amount: Money, writtenOn: Int)?
        }
        var found: [Found] = []
        try reader.each(reader.fields("opportunity", ["stage", "lead", "amount"]), isAll ? nil : customers, under: true) { row in
            guard let customer = row.parent, let ofCustomer = owners[customer] else { return }
            guard let places = owners[row.id] ?? row.link(1).flatMap({ owners[$0] }) else {
                owners[row.id] = ofCustomer
                return
            }
            owners[row.id] = places
            found.append(
                Found(
                    id: row.id, places: places, stage: row.text(0).map { ($0, row.written(0, isLasting: false, dating)) },
                    money: row.money(2).map { ($0, row.written(2, isLasting: true, dating)) }))
        }
        // By their ids: of several that one lead became, the same one counts everywhere.
        for one in found.sorted(by: { $0.id < $1.id }) {
            for place in one.places {
                func add(_ fact: LeadEvidence.Fact, _ writtenOn: Int) {
                    histories[place].evidence.append(LeadEvidence(fact, writtenOn: writtenOn, entity: "opportunity", row: one.id))
                }
                if let stage = one.stage {
                    histories[place].evidence.removeAll { if case .stage = $0.fact { true } else { false } }
                    add(.stage(stage.name), stage.writtenOn)
                    leads[place] = Lead(id: leads[place].id, customer: leads[place].customer, stage: stage.name)
                }
                if let money = one.money { add(.budget(.amount(money.amount)), money.writtenOn) }
            }
        }
    }

    private var customers: [RowID] { Array(Set(leads.compactMap(\.customer))) }

    private mutating func readCustomers(_ reader: RowReader, _ isAll: Bool) throws {
        try reader.each(reader.fields("customer", ["sector", "size", "city"]), isAll ? nil : customers) { row in
            guard let places = owners[row.id] else { return }
            if let name = row.text(0) { add(.sector(name), to: places, row, "customer", 0, isLasting: true) }
            if let number = row.int(1) { add(.size(number), to: places, row, "customer", 1, isLasting: true) }
            if let name = row.text(2) { add(.region(name), to: places, row, "customer", 2, isLasting: true) }
        }
    }

    private mutating func readVisits(_ reader: RowReader, _ isAll: Bool) throws {
        try reader.each(reader.fields("visit", ["day", "form"]), isAll ? nil : customers, under: true) { row in
            guard let places = row.parent.flatMap({ owners[$0] }) else { return }
            owners[row.id] = places
            guard let happened = row.day(0) else { return }
            dayOfVisit[row.id] = happened
            add(row.text(1) == "phone" ? .call : .visit, to: places, row, "visit", 0, happened: happened)
            add(.planned(due: happened), to: places, row, "visit", 0)
        }
    }

    private mutating func readStageChanges(_ reader: RowReader, _ isAll: Bool) throws {
        let fields = try reader.fields("stage_change", ["from_stage", "to_stage", "at"])
        try reader.each(fields, isAll ? nil : parents, under: true) { row in
            guard let places = row.parent.flatMap({ owners[$0] }), let next = row.text(1) else { return }
            add(.moved(from: row.text(0) ?? "", to: next), to: places, row, "stage_change", 1, happened: row.dayOfTime(2))
        }
    }

    private mutating func readInteractions(_ reader: RowReader, _ isAll: Bool) throws {
        let fields = try reader.fields("interaction", ["kind", "direction", "at"])
        try reader.each(fields, isAll ? nil : parents, under: true) { row in
            guard let places = row.parent.flatMap({ owners[$0] }), let name = row.text(0) else { return }
            let fact: LeadEvidence.Fact =
                switch (name, row.text(1)) {
                case ("document-opened", _): .opened
                case (_, "from-customer"): .reply
                case ("call", _): .call
                case ("mail", _), ("message", _): .sent
                default: .contact
                }
            add(fact, to: places, row, "interaction", 0, happened: row.dayOfTime(2))
        }
    }

    private mutating func readTasks(_ reader: RowReader, _ isAll: Bool) throws {
        try reader.each(reader.fields("task", ["due", "state"]), isAll ? nil : parents, under: true) { row in
            guard let places = row.parent.flatMap({ owners[$0] }), let day = row.day(0),
                row.text(1).map({ $0 == "open" || $0 == "doing" }) ?? true
            else { return }
            add(.nextStep(due: day), to: places, row, "task", 0)
        }
    }

    private mutating func readContacts(_ reader: RowReader, _ isAll: Bool) throws {
        // Titles repeat, and reading one takes longer than reading its row.
        var roles: [String: [String]] = [:]
        try reader.each(reader.fields("contact", ["role", "title"]), isAll ? nil : customers, under: true) { row in
            guard let places = row.parent.flatMap({ owners[$0] }) else { return }
            if let name = row.text(0) { return add(.role(name), to: places, row, "contact", 0, isLasting: true) }
            // What a title says counts where nobody has said more.
            guard let title = row.text(1) else { return }
            let names = roles[title] ?? LeadRows.roles(in: title)
            roles[title] = names
            for name in names { add(.role(name), to: places, row, "contact", 1, isLasting: true) }
        }
    }

    private static func roles(in title: String) -> [String] {
        Set(Tagger.roles.tags(in: title).filter { $0.tag.group == "role" }.map { String($0.tag.rawValue.dropFirst(5)) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    // MARK: Tags

    private struct Tagged {
        let name: String
        let phrase: String
        let writtenOn: Int
        let second: Double?
    }

    /// One note counts once for a tag, however often it says so; a tag whose words are gone from it is withdrawn, one
    /// that a person rejected says nothing, and one that he corrected says the correction.
    private mutating func readTags(_ reader: RowReader, _ isAll: Bool) throws {
        // Tags first: most notes have none, and their texts need not be read.
        var tags: [RowID: [Tagged]] = [:]
        func readTags(under ids: [RowID]?) throws {
            var fields = try reader.fields("tag", ["tag", "phrase", "second"])
            // A person's word on a machine's tag holds.
            let verdict = ["verdict", "correction"].compactMap { fields.entity.field(named: $0) }
            fields = ReadFields(entity: fields.entity, fields: fields.fields + verdict)
            try reader.each(fields, ids, under: true) { row in
                guard let parent = row.parent, var name = row.text(0) else { return }
                if verdict.count == 2, let word = row.text(3) {
                    if word == "rejected" { return }
                    if word == "corrected", let other = row.text(4) { name = other }
                }
                tags[parent, default: []].append(
                    Tagged(
                        name: name, phrase: row.text(1) ?? "", writtenOn: row.written(0, isLasting: true, dating),
                        second: row.float(2)))
            }
        }
        // What machines wrote down counts where no person has corrected it.
        var heard: [RowID: String] = [:]
        let transcriptFields = try reader.fields("transcript", ["text"])
        func readTranscripts(under ids: [RowID]?) throws {
            try reader.each(transcriptFields, ids, under: ids != nil) { row in
                if let voice = row.parent { heard[voice, default: ""] += "\n" + (row.text(0) ?? "") }
            }
        }
        if isAll {
            try readTags(under: nil)
            try readTranscripts(under: nil)
        }
        for (name, texts, dayName) in [
            ("note", ["body"], "day"), ("voice", ["note", "transcript"], "recorded"), ("photo", ["note"], "recorded"),
        ] {
            let fields = try reader.fields(name, [dayName] + texts)
            if !isAll {
                try reader.each(fields, parents, under: true) { row in
                    try readTags(under: [row.id])
                    if name == "voice" { try readTranscripts(under: [row.id]) }
                }
            }
            try reader.each(fields, isAll ? nil : parents, under: true) { row in
                guard let found = tags[row.id], let parent = row.parent, let places = owners[parent] else { return }
                var spoken = (1...texts.count).compactMap { row.text($0) }.joined(separator: "\n")
                if name == "voice", row.text(2)?.isEmpty ?? true { spoken += heard[row.id] ?? "" }
                let words = Array(spoken.utf8)
                let happened = row.day(0) ?? row.dayOfTime(0) ?? dayOfVisit[parent]
                for (tag, ofTag) in Dictionary(grouping: found.filter { LeadRows.stands($0.phrase, in: words) }, by: \.name) {
                    let writtenOn = ofTag.map(\.writtenOn).min() ?? .min
                    let second = ofTag.compactMap(\.second).min()
                    for place in places {
                        histories[place].evidence.append(
                            LeadEvidence(
                                .tag(tag), day: happened, writtenOn: writtenOn, entity: name, row: row.id, second: second))
                    }
                }
            }
        }
    }

    private static func stands(_ phrase: String, in words: [UInt8]) -> Bool {
        var phrase = phrase
        return phrase.withUTF8 { wanted in
            guard let first = wanted.first, words.count >= wanted.count else { return wanted.isEmpty }
            return words.withUnsafeBufferPointer { words in
                for start in 0...(words.count - wanted.count) where words[start] == first {
                    if words[start..<start + wanted.count].elementsEqual(wanted) { return true }
                }
                return false
            }
        }
    }

    // MARK: Adding

    private var parents: [RowID] { Array(owners.keys) }

    private mutating func add(
        _ fact: LeadEvidence.Fact, to places: [Int], _ row: SeenRow, _ entity: String, _ field: Int, happened: Int? = nil,
        isLasting: Bool = false
    ) {
        let one = LeadEvidence(
            fact, day: happened, writtenOn: row.written(field, isLasting: isLasting || happened != nil, dating), entity: entity,
            row: row.id)
        for place in places { histories[place].evidence.append(one) }
    }

    /// In an imported history nobody knows when a stage was written: it counts from the day after the last thing that happened.
    private mutating func dateStages() {
        for place in histories.indices {
            guard let last = histories[place].evidence.compactMap(\.day).max() else { continue }
            histories[place].evidence = histories[place].evidence.map { one in
                guard case .stage = one.fact, last + 1 < one.writtenOn else { return one }
                return LeadEvidence(one.fact, writtenOn: last + 1, entity: one.entity, row: one.row)
            }
        }
    }
}
