import Foundation
import Sales
import Terminal

/// Which of the open conflicts are meant: `customer`, `phone`, `review`, `mine`, `field = phone & by = Li Wei & newer = 3d`.
///
/// Terms are joined by `&`; what needs no value may also stand side by side. All of them must fit.
struct ConflictFilter {
    private enum Term {
        case review
        case mine
        case entity(String)
        case field(String)
        case by(String)
        /// The beginning of a row's id, or a part of what it is called.
        case row(String)
        /// Of the newest side, in milliseconds.
        case newer(Int64)
        case older(Int64)
    }

    private var terms: [Term] = []

    /// - Throws: `SalesError` that lists what can be said.
    init(_ text: String, _ schema: Schema) throws(SalesError) {
        for part in text.split(separator: "&") {
            guard let sign = part.firstIndex(of: "=") else {
                for word in part.split(separator: " ") { terms.append(try ConflictFilter.word(String(word), schema)) }
                continue
            }
            let name = part[..<sign].trimmingCharacters(in: .whitespaces).lowercased()
            let value = part[part.index(after: sign)...].trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
            guard !value.isEmpty else {
                throw SalesError(.badValue, "What should '\(name.prefix(40))' be? Write it behind the sign =.")
            }
            switch name {
            case "entity", "kind":
                let names = schema.entities.map(\.name)
                guard names.contains(value) else { throw ConflictFilter.noSuch("kind of row", value, among: names) }
                terms.append(.entity(value))
            case "field":
                let names = ConflictFilter.fields(of: schema)
                guard names.contains(value) else { throw ConflictFilter.noSuch("field", value, among: names) }
                terms.append(.field(value))
            case "by": terms.append(.by(value))
            case "row": terms.append(.row(value))
            case "newer": terms.append(.newer(try ConflictFilter.age(value)))
            case "older": terms.append(.older(try ConflictFilter.age(value)))
            default: throw ConflictFilter.unknown(name, schema)
            }
        }
    }

    private static func word(_ word: String, _ schema: Schema) throws(SalesError) -> Term {
        switch word.lowercased() {
        case "review": return .review
        case "mine": return .mine
        case let name where schema.entity(named: name) != nil: return .entity(name)
        case let name where schema.entities.contains { $0.field(named: name) != nil }: return .field(name)
        default: throw unknown(word, schema)
        }
    }

    private static func fields(of schema: Schema) -> Set<String> { Set(schema.entities.flatMap { $0.fields.map(\.name) }) }

    private static func noSuch(_ what: String, _ value: String, among names: some Sequence<String>) -> SalesError {
        SalesError(.badValue, "There is no \(what) '\(value.prefix(40))'.\(Spelling.hint(value, among: names))")
    }

    /// The people that are named, who may be misspelt.
    var people: [String] { terms.compactMap { if case .by(let name) = $0 { name } else { nil } } }

    private static func unknown(_ word: String, _ schema: Schema) -> SalesError {
        let words =
            ["review", "mine", "entity", "field", "by", "row", "newer", "older"] + schema.entities.map(\.name)
            + fields(of: schema)
        return SalesError(
            .badValue,
            "'\(word.prefix(40))' says nothing about conflicts.\(Spelling.hint(word, among: words)) Write a kind of row, a field, review, mine, or "
                + "entity=, field=, by=, row=, newer=3d, older=30d, joined by &.")
    }

    /// `3d`, `12h`, `30m`, or days alone.
    private static func age(_ text: String) throws(SalesError) -> Int64 {
        let units: [Character: Int64] = ["d": Agent.day, "h": 3_600_000, "m": 60_000]
        let unit = text.last.flatMap { units[$0] }
        guard let number = Int64(unit == nil ? text : String(text.dropLast())), (0...100_000).contains(number) else {
            throw SalesError(.badValue, "How old? Write it as 3d, 12h or 30m.")
        }
        return number * (unit ?? Agent.day)
    }

    func fits(_ conflict: ConflictView, now: Int64) -> Bool {
        let age = now - (conflict.sides.map(\.time).max() ?? 0)
        return terms.allSatisfy { term in
            switch term {
            case .review: conflict.needsReview
            case .mine: conflict.sides.contains { $0.isMine == true }
            case .entity(let name): conflict.entity == name
            case .field(let name): conflict.field == name
            case .by(let name): conflict.sides.contains { $0.author.lowercased().contains(name.lowercased()) }
            case .row(let text):
                conflict.row.hasPrefix(text.lowercased()) || conflict.title.lowercased().contains(text.lowercased())
            case .newer(let limit): age <= limit
            case .older(let limit): age > limit
            }
        }
    }
}
