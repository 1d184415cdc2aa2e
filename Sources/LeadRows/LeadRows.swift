import CRDT
import Foundation
import LeadScoring
import SQLiteStore
import Sales
import Tagging

/// What a store's rows say about leads, as `LeadScoring` reads it: one history for each lead.
///
/// Laptop and hub read in this one way, so that equal rows give equal scores.
public struct LeadRows {
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

    private let view: StoreView
    private let dating: Dating
    /// Whose evidence the rows under a row are: the places of the leads of a customer, a lead, an opportunity, a visit.
    private var owners: [RowID: [Int]] = [:]
    private var dayOfVisit: [RowID: Int] = [:]
    private var texts: [RowID: Text] = [:]

    private struct Text {
        let leads: [Int]
        let entity: String
        let words: [UInt8]
        let day: Int?
    }

    /// - Parameter only: Read this lead alone, in time that does not grow with the store.
    public init(_ view: StoreView, dating: Dating, only: RowID? = nil) throws {
        self.view = view
        self.dating = dating
        let reader = RowReader(view, dating)
        try readLeads(reader, only)
        let isAll = only == nil
        try readOpportunities(reader, isAll)
        try readCustomers(reader, isAll)
        try readVisits(reader, isAll)
        try readStageChanges(reader, isAll)
        try readInteractions(reader, isAll)
        try readTasks(reader, isAll)
        try readContacts(reader, isAll)
        try readTags(reader, isAll)
        if dating == .own { dateStages() }
    }

    // MARK: Kinds of row

    private mutating func readLeads(_ reader: RowReader, _ only: RowID?) throws {
        let entity = try reader.entity("lead")
        let names = try ["stage", "source", "budget", "last_contact", "next_step", "owner", "opportunity", "product"].map {
            try entity.require($0)
        }
        let products = try productNames(reader)
        for row in try reader.rows(entity, only.map { [$0] }) {
            let place = histories.count
            var evidence: [LeadEvidence] = []
            func add(_ fact: LeadEvidence.Fact, _ field: Field, day: Int? = nil, isLasting: Bool = false) {
                evidence.append(
                    LeadEvidence(
                        fact, day: day, writtenOn: row.written(field, isLasting: isLasting, dating), entity: "lead", row: row.id))
            }
            let stage = row.text(names[0])
            if let stage { add(.stage(stage), names[0]) }
            if let source = row.text(names[1]) { add(.source(source), names[1], isLasting: true) }
            if let money = row.money(names[2]) { add(.budget(.amount(money)), names[2], isLasting: true) }
            if let day = row.day(names[3]) { add(.contact, names[3], day: day, isLasting: true) }
            if let day = row.day(names[4]) { add(.nextStep(due: day), names[4]) }
            if let owner = row.text(names[5]) { add(.owner(owner), names[5], isLasting: true) }
            if let product = row.link(names[7]).flatMap({ products[$0] }) { add(.product(product), names[7], isLasting: true) }
            leads.append(Lead(id: row.id, customer: row.parent, stage: stage ?? ""))
            histories.append(LeadHistory(lead: row.id, evidence: evidence))
            owners[row.id, default: []].append(place)
            if let parent = row.parent { owners[parent, default: []].append(place) }
            // What belongs to the opportunity that it became is the lead's alone.
            if let opportunity = row.link(names[6]) { owners[opportunity] = [place] }
        }
    }

    private func productNames(_ reader: RowReader) throws -> [RowID: String] {
        let entity = try reader.entity("product")
        let (name, category) = (try entity.require("name"), try entity.require("category"))
        var names: [RowID: String] = [:]
        for row in try reader.rows(entity, nil) { names[row.id] = row.text(category) ?? row.text(name) }
        return names
    }

    /// The stage of a lead that became an opportunity is the opportunity's.
    private mutating func readOpportunities(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("opportunity")
        let (stage, lead, amount) = (
            try entity.require("stage"), try entity.require("lead"), try entity.require("amount")
        )
        // By their ids: of several that one lead became, the same one counts everywhere.
        for row in try reader.rows(entity, isAll ? nil : customers, under: true).sorted(by: { $0.id < $1.id }) {
            guard let customer = row.parent, let ofCustomer = owners[customer] else { continue }
            guard let places = owners[row.id] ?? row.link(lead).flatMap({ owners[$0] }) else {
                owners[row.id] = ofCustomer
                continue
            }
            owners[row.id] = places
            for place in places {
                if let name = row.text(stage) {
                    histories[place].evidence.removeAll { if case .stage = $0.fact { true } else { false } }
                    histories[place].evidence.append(
                        LeadEvidence(
                            .stage(name), writtenOn: row.written(stage, isLasting: false, dating), entity: "opportunity",
                            row: row.id))
                    leads[place] = Lead(id: leads[place].id, customer: leads[place].customer, stage: name)
                }
                if let money = row.money(amount) {
                    histories[place].evidence.append(
                        LeadEvidence(
                            .budget(.amount(money)), writtenOn: row.written(amount, isLasting: true, dating),
                            entity: "opportunity", row: row.id))
                }
            }
        }
    }

    private var customers: [RowID] { Array(Set(leads.compactMap(\.customer))) }

    private mutating func readCustomers(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("customer")
        let (sector, size, city) = (try entity.require("sector"), try entity.require("size"), try entity.require("city"))
        for row in try reader.rows(entity, isAll ? nil : customers) {
            if let name = row.text(sector) { add(.sector(name), row, sector) }
            if let number = row.int(size) { add(.size(number), row, size) }
            if let name = row.text(city) { add(.region(name), row, city) }
        }
        func add(_ fact: LeadEvidence.Fact, _ row: SeenRow, _ field: Field) {
            for place in owners[row.id] ?? [] {
                histories[place].evidence.append(
                    LeadEvidence(
                        fact, writtenOn: row.written(field, isLasting: true, dating), entity: "customer", row: row.id))
            }
        }
    }

    private mutating func readVisits(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("visit")
        let (day, form) = (try entity.require("day"), try entity.require("form"))
        for row in try reader.rows(entity, isAll ? nil : customers, under: true) {
            guard let places = row.parent.flatMap({ owners[$0] }) else { continue }
            owners[row.id] = places
            guard let happened = row.day(day) else { continue }
            dayOfVisit[row.id] = happened
            let fact: LeadEvidence.Fact = row.text(form) == "phone" ? .call : .visit
            add(fact, to: places, row, "visit", day, happened: happened)
            add(.planned(due: happened), to: places, row, "visit", day)
        }
    }

    private mutating func readStageChanges(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("stage_change")
        let (from, to, at) = (try entity.require("from_stage"), try entity.require("to_stage"), try entity.require("at"))
        for row in try reader.rows(entity, isAll ? nil : parents, under: true) {
            guard let places = row.parent.flatMap({ owners[$0] }), let next = row.text(to) else { continue }
            add(.moved(from: row.text(from) ?? "", to: next), to: places, row, "stage_change", to, happened: row.dayOfTime(at))
        }
    }

    private mutating func readInteractions(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("interaction")
        let (kind, direction, at) = (
            try entity.require("kind"), try entity.require("direction"), try entity.require("at")
        )
        for row in try reader.rows(entity, isAll ? nil : parents, under: true) {
            guard let places = row.parent.flatMap({ owners[$0] }), let name = row.text(kind) else { continue }
            let fact: LeadEvidence.Fact =
                switch (name, row.text(direction)) {
                case ("document-opened", _): .opened
                case (_, "from-customer"): .reply
                case ("call", _): .call
                case ("mail", _), ("message", _): .sent
                default: .contact
                }
            add(fact, to: places, row, "interaction", kind, happened: row.dayOfTime(at))
        }
    }

    private mutating func readTasks(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("task")
        let (due, state) = (try entity.require("due"), try entity.require("state"))
        for row in try reader.rows(entity, isAll ? nil : parents, under: true) {
            guard let places = row.parent.flatMap({ owners[$0] }), let day = row.day(due),
                row.text(state).map({ $0 == "open" || $0 == "doing" }) ?? true
            else { continue }
            for place in places {
                histories[place].evidence.append(
                    LeadEvidence(
                        .nextStep(due: day), writtenOn: row.written(due, isLasting: false, dating), entity: "task", row: row.id))
            }
        }
    }

    private mutating func readContacts(_ reader: RowReader, _ isAll: Bool) throws {
        let entity = try reader.entity("contact")
        let (role, title) = (try entity.require("role"), try entity.require("title"))
        for row in try reader.rows(entity, isAll ? nil : customers, under: true) {
            guard let places = row.parent.flatMap({ owners[$0] }) else { continue }
            if let name = row.text(role) { add(.role(name), to: places, row, "contact", role, isLasting: true) }
            // What a title says counts where nobody has said more.
            guard row.text(role) == nil, let words = row.text(title) else { continue }
            for name in LeadRows.roles(in: words) { add(.role(name), to: places, row, "contact", title, isLasting: true) }
        }
    }

    private static func roles(in title: String) -> [String] {
        Set(Tagger.builtIn.tags(in: title).filter { $0.tag.group == "role" }.map { String($0.tag.rawValue.dropFirst(5)) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    // MARK: Tags

    /// One note counts once for a tag, however often it says so; a tag whose words are gone from it is withdrawn.
    private mutating func readTags(_ reader: RowReader, _ isAll: Bool) throws {
        for (name, fields, dayName) in [
            ("note", ["body"], "day"), ("voice", ["note", "transcript"], "recorded"), ("photo", ["note"], "recorded"),
        ] {
            let entity = try reader.entity(name)
            let written = try fields.map { try entity.require($0) }
            let day = try entity.require(dayName)
            for row in try reader.rows(entity, isAll ? nil : parents, under: true) {
                guard let parent = row.parent, let places = owners[parent] else { continue }
                let words = written.compactMap { row.text($0) }.joined(separator: "\n")
                texts[row.id] = Text(
                    leads: places, entity: name, words: Array(words.utf8),
                    day: row.day(day) ?? row.dayOfTime(day) ?? dayOfVisit[parent])
            }
        }
        let entity = try reader.entity("tag")
        let (tag, phrase) = (try entity.require("tag"), try entity.require("phrase"))
        let start = entity.field(named: "from_second")
        var heard: [Heard: (writtenOn: Int, second: Double?)] = [:]
        for row in try reader.rows(entity, isAll ? nil : Array(texts.keys), under: true) {
            guard let parent = row.parent, let text = texts[parent], let name = row.text(tag),
                row.text(phrase).map({ LeadRows.stands($0, in: text.words) }) ?? true
            else { continue }
            let writtenOn = row.written(tag, isLasting: true, dating)
            let second = start.flatMap { row.float($0) }
            let known = heard[Heard(row: parent, tag: name)]
            heard[Heard(row: parent, tag: name)] = (
                min(writtenOn, known?.writtenOn ?? .max), [second, known?.second].compactMap { $0 }.min()
            )
        }
        for (one, said) in heard {
            guard let text = texts[one.row] else { continue }
            for place in text.leads {
                histories[place].evidence.append(
                    LeadEvidence(
                        .tag(one.tag), day: text.day, writtenOn: said.writtenOn, entity: text.entity, row: one.row,
                        second: said.second))
            }
        }
    }

    private struct Heard: Hashable {
        let row: RowID
        let tag: String
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
        _ fact: LeadEvidence.Fact, to places: [Int], _ row: SeenRow, _ entity: String, _ field: Field, happened: Int? = nil,
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
