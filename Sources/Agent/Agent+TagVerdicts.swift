import CRDT
import Foundation
import SQLiteStore
import Sales
import Tagging
import Terminal

/// What people say of suggested tags, and tags that they set themselves.
///
/// A machine's tag is a suggestion until a person accepts, rejects or corrects it; both facts stay in the tag's row. What a person has said
/// of a tag stands: no machine suggests that tag again for words that overlap those it was said of, whatever the version of its lexicon.
extension Agent {
    /// Who made a tag, where no machine did: the phone's person ticked it, or somebody added it here.
    static let handModels: Set<String> = ["preset", "hand"]

    /// Keeps what the person says of tags.
    ///
    /// - Parameter correction: The tag that they are rather; for the verdict `corrected` alone.
    func judge(_ references: [String], _ verdict: String, correction: String?) throws -> TagsJudgedResult {
        let entity = try requireEntity("tag")
        let (verdictField, correctionField) = (try entity.require("verdict"), try entity.require("correction"))
        guard verdictField.choice(verdict) != nil else {
            throw SalesError(.badValue, "Say accepted, rejected or corrected.")
        }
        guard (verdict == "corrected") == (correction != nil) else {
            throw SalesError(
                .badValue, "A correction names the tag that it is rather: satchel tags correct TAG --to objection.budget")
        }
        let result = try store.write { editor in
            if let correction { try requireTag(correction, editor) }
            // All are looked for before one is written.
            let rows = try references.map { try requireRow($0, entity: "tag", editor).0 }
            try commit(editor, operation: operation()) { builder in
                for row in rows {
                    let values: [(Field, Value)] = [
                        (verdictField, .text(verdict)), (correctionField, correction.map(Value.text) ?? .null),
                    ]
                    for (field, value) in values where (row[field.cell()].shown?.value ?? .null) != value {
                        builder.write(
                            .register(value), to: field.cell(), of: row, sensitivity: field.sensitivity, writesLife: false)
                    }
                }
            }
            return TagsJudgedResult(
                tags: try rows.compactMap { row in try editor.shown(row.id, entity).flatMap { tagView($0, entity) } })
        }
        onWrite()
        return result
    }

    /// Adds a tag by hand: with the words that show it, or of the whole row.
    func addTag(_ name: String, to reference: String, phrase: String?) throws -> TagsResult {
        let tag = try requireEntity("tag")
        let result = try store.write { editor in
            let (row, entity) = try requireRow(reference, entity: nil, editor)
            try requireTagged(entity)
            try requireTag(name, editor)
            let texts = try taggedTexts(of: row.id, entity, editor) { row[$0.cell()].text }
            var field = texts.first?.field ?? ""
            var (start, second) = (Int?.none, Double?.none)
            if let phrase {
                // In the first of its texts that has the words.
                for text in texts where start == nil {
                    start = Agent.place(of: phrase, near: 0, in: Array(text.text.unicodeScalars))
                    guard let start else { continue }
                    field = text.field
                    second = text.transcript?.second(of: start..<start + phrase.unicodeScalars.count, in: text.text)
                }
                guard start != nil else {
                    throw SalesError(.badValue, "Those words do not stand there. Copy them from the text, or leave --phrase out.")
                }
            }
            let standing = try allTagViews(of: row.id, entity, editor)
            let isThere = standing.contains { $0.tag == name && $0.isStanding && $0.phrase == phrase ?? "" && $0.isByPerson }
            if !isThere {
                try commit(editor, operation: operation()) { builder in
                    let created = builder.create(tag.id, parent: row.id)
                    var values: [(String, Value)] = [
                        ("tag", .text(name)), ("field", .text(field)), ("model", .text("hand")),
                    ]
                    if let phrase, let start {
                        values += [
                            ("start", .int(Int64(start))), ("end", .int(Int64(start + phrase.unicodeScalars.count))),
                            ("phrase", .text(phrase)),
                        ]
                    }
                    if let second = second.flatMap(Value.Float.init) { values.append(("second", .float(second))) }
                    for (name, value) in values { builder.write(.register(value), to: try tag.require(name).cell(), of: created) }
                }
            }
            return TagsResult(row: row.id.description, tags: try tagViews(of: row.id, entity, editor))
        }
        onWrite()
        return result
    }

    /// Suggestions that wait for a person, the newest rows' first.
    func openTags(limit: Int) throws -> OpenTagsResult {
        try store.read { view in
            let tag = try requireEntity("tag")
            var parents: [RowID] = []
            var seen = Set<RowID>()
            try view.forEachLiving(tag) { row in
                if let parent = row.parent, seen.insert(parent).inserted { parents.append(parent) }
            }
            var result = OpenTagsResult(tags: [], total: 0)
            for parent in parents.reversed() {
                for name in Agent.taggedFields.keys.sorted() {
                    let entity = try requireEntity(name)
                    guard let row = try view.shown(parent, entity), row.lives else { continue }
                    let open = try tagViews(of: parent, entity, view).filter { $0.verdict == nil && !$0.isByPerson }
                    result.total += open.count
                    for one in open where result.tags.count < limit {
                        result.tags.append(
                            OpenTagsResult.Suggestion(entity: name, row: parent.description, tag: one, title: title(row, entity)))
                    }
                }
            }
            return result
        }
    }

    /// How often people took what the machine suggested, for each tag.
    func tagRates() throws -> TagRatesResult {
        try store.read { view in
            let tag = try requireEntity("tag")
            var rates: [String: TagRatesResult.Rate] = [:]
            // Two laptops' equal suggestions are one.
            var seen = Set<String>()
            var judged: [TagView] = []
            var open: [TagView] = []
            var parents: [String: RowID] = [:]
            try view.forEachLiving(tag) { row in
                guard let one = tagView(row, tag), let parent = row.parent else { return }
                parents[one.id] = parent
                if one.verdict == nil && !one.isByPerson { open.append(one) } else { judged.append(one) }
            }
            for one in judged + open {
                guard let parent = parents[one.id], seen.insert("\(parent) \(one.suggested ?? one.tag) \(one.phrase)").inserted
                else {
                    continue
                }
                let name = one.suggested ?? one.tag
                var rate = rates[name] ?? TagRatesResult.Rate(tag: name)
                if one.isByPerson {
                    if one.isStanding { rate.added += 1 }
                } else {
                    rate.suggested += 1
                    switch one.verdict {
                    case "accepted": rate.accepted += 1
                    case "rejected": rate.rejected += 1
                    case "corrected": rate.corrected += 1
                    default: rate.open += 1
                    }
                }
                rates[name] = rate
            }
            return TagRatesResult(tags: rates.values.sorted { $0.tag < $1.tag }.map(\.withShares))
        }
    }

    // MARK: The taxonomy

    /// The tags that ship and the workspace's own; a row that is no good tag is left out.
    func taxonomy(_ view: StoreView) throws -> Taxonomy {
        var all = Taxonomy.builtIn
        for own in try ownTags(view) {
            let presets = own.stages.map { TagPresets(stage: $0, tags: [own.description.tag]) }
            if let more = try? Taxonomy([own.description], presets: presets), let extended = try? all.extended(by: more) {
                all = extended
            }
        }
        return all
    }

    func taxonomy() throws -> TaxonomyResult {
        try store.read { view in
            let all = try taxonomy(view)
            return TaxonomyResult(
                presets: all.presets.map { TaxonomyResult.Presets(stage: $0.stage, tags: $0.tags.map(\.rawValue)) },
                tags: all.tags.map {
                    TaxonomyResult.Entry(
                        tag: $0.tag.rawValue, english: $0.english, chinese: $0.chinese, colour: $0.colour,
                        isOwn: Taxonomy.builtIn.description(of: $0.tag) == nil)
                })
        }
    }

    private struct OwnTag {
        let description: TagDescription
        let phrases: [String]
        let stages: [String]
    }

    /// The workspace's rows of tags, in the order of their names.
    private func ownTags(_ view: StoreView) throws -> [OwnTag] {
        let entity = try requireEntity("tag_definition")
        var found: [OwnTag] = []
        try view.forEachLiving(entity) { row in
            func text(_ name: String) -> String {
                guard let field = entity.field(named: name), case .text(let text)? = row.values[field.id] else { return "" }
                return text
            }
            func list(_ name: String) -> [String] {
                text(name).split(whereSeparator: { $0 == ";" || $0 == "；" || $0.isNewline })
                    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            }
            let colour = text("colour")
            found.append(
                OwnTag(
                    description: TagDescription(
                        tag: Tag(text("name")), english: text("label_en"), chinese: text("label_zh"),
                        englishExamples: list("examples"),
                        colour: colour.isEmpty ? "#475569" : colour),
                    phrases: list("phrases"), stages: list("stages")))
        }
        return found.sorted { $0.description.tag < $1.description.tag }
    }

    /// The tagger with the workspace's own phrases; the built-in one where there are none. A tag whose phrases cannot be read gives nothing.
    func tagger(_ view: StoreView) throws -> Tagger {
        let own = try ownTags(view).filter { !$0.phrases.isEmpty }
        guard !own.isEmpty else { return KeptTaggers.ready.rules }
        let key = own.map { "\($0.description.tag) \($0.phrases.joined(separator: ";"))" }.joined(separator: "\n")
        return taggers.withLock { known in
            if let known, known.key == key { return known.tagger }
            let entries = own.map { Lexicon.Entry(.tag($0.description.tag), $0.phrases) }
            let sound = entries.filter { (try? Lexicon(version: "own", entries: [$0])) != nil }
            let tagger = (try? Lexicon(extendingBuiltIn: sound)).map { Tagger(lexicon: $0) } ?? KeptTaggers.ready.rules
            known = (key, tagger)
            return tagger
        }
    }

    func requireTag(_ name: String, _ view: StoreView) throws {
        let all = try taxonomy(view)
        guard all.description(of: Tag(name)) != nil else {
            let hint = Spelling.hint(name, among: all.tags.map(\.tag.rawValue))
            throw SalesError(
                .badValue,
                "There is no tag '\(name.prefix(60))'.\(hint) See those there are with: satchel tags list. A tag of your own is a row: satchel row "
                    + "add tag_definition name=own.tag label_en=Own label_zh=自己的")
        }
    }

    private func requireTagged(_ entity: Entity) throws {
        guard Agent.taggedFields[entity.name] != nil else {
            throw SalesError(.badValue, "Only notes and recordings carry tags, not a \(entity.label.en).")
        }
    }

    // MARK: What stands

    /// All tags of a row whose words still stand there, rejected ones among them, as `tagViews` describes.
    ///
    /// Where a person has spoken of a tag, or set it, a machine's suggestion of the same tag for overlapping words is left out.
    func settled(_ all: [TagView]) -> [TagView] {
        let spoken = all.filter { $0.isByPerson || $0.verdict != nil }
        var kept: [TagView] = []
        for one in all where one.verdict == nil && !one.isByPerson {
            let name = one.tag
            let isSettled = spoken.contains {
                ($0.suggested ?? $0.tag) == name
                    && ($0.phrase.isEmpty ? !$0.isStanding : $0.start < one.end && one.start < $0.end)
            }
            let isTwin = kept.contains { $0.tag == name && $0.start == one.start && $0.end == one.end }
            if !isSettled && !isTwin { kept.append(one) }
        }
        for one in spoken {
            let isTwin = kept.contains {
                $0.tag == one.tag && $0.suggested == one.suggested && $0.start == one.start && $0.end == one.end
                    && $0.verdict == one.verdict
                    && $0.phrase == one.phrase
            }
            if !isTwin { kept.append(one) }
        }
        return kept.sorted { ($0.start, $0.tag, $0.id) < ($1.start, $1.tag, $1.id) }
    }
}

extension TagView {
    /// Whether a person set it, rather than a machine.
    var isByPerson: Bool { Agent.handModels.contains(model) }
    /// Whether it counts: a rejected one does not.
    var isStanding: Bool { verdict != "rejected" }
}
