import Foundation

/// The tags with what people read of them: names in two languages, examples, a colour.
///
/// What ships stands in `Protocol/taxonomy.json`; a workspace's own file of the same form extends it.
public struct Taxonomy: Sendable, Hashable {
    /// In the order in which people see them.
    public let tags: [TagDescription]
    /// What a phone offers to tick, by the stage that a lead is in.
    public let presets: [TagPresets]
    private let byTag: [Tag: Int]

    /// The taxonomy that ships.
    public static let builtIn: Taxonomy = {
        do {
            return try Taxonomy(json: PackageResources.taxonomy_json)
        } catch {
            // The file is embedded, and a test reads it: a failure here is a bug in it.
            preconditionFailure("The built-in taxonomy is malformed: \(error)")
        }
    }()

    /// Reads a taxonomy file.
    ///
    /// - Throws: `TaggingError` `.badTaxonomy` if it is not one, or names a tag twice, or a name, example or colour is missing.
    public init(json: [UInt8]) throws(TaggingError) {
        let file: TaxonomyFile
        do {
            file = try JSONDecoder().decode(TaxonomyFile.self, from: Data(json))
        } catch {
            throw TaggingError(.badTaxonomy, "The taxonomy cannot be read. Compare it with Protocol/taxonomy.json.")
        }
        guard file.format == 1 else {
            throw TaggingError(.badTaxonomy, "The taxonomy has format \(file.format), which is not known. Update Satchel.")
        }
        for tag in file.tags {
            guard Self.isName(tag.tag) else {
                throw TaggingError(
                    .badTaxonomy,
                    "“\(tag.tag)” is no name of a tag. Use lower-case letters and one full stop, as in objection.price.")
            }
            guard !tag.label.en.isEmpty, !tag.label.zh.isEmpty else {
                throw TaggingError(.badTaxonomy, "The tag \(tag.tag) needs a name in English and one in Chinese.")
            }
            guard Self.isColour(tag.colour) else {
                throw TaggingError(.badTaxonomy, "The colour of \(tag.tag) must be written as #RRGGBB.")
            }
        }
        try self.init(
            file.tags.map {
                TagDescription(
                    tag: Tag($0.tag), english: $0.label.en, chinese: $0.label.zh, englishExamples: $0.examples.en,
                    chineseExamples: $0.examples.zh, colour: $0.colour)
            }, presets: (file.presets ?? []).map { TagPresets(stage: $0.stage, tags: $0.tags.map { Tag($0) }) })
        guard Set(presets.map(\.stage)).count == presets.count else {
            throw TaggingError(.badTaxonomy, "The taxonomy names a stage's presets twice. Join them.")
        }
    }

    /// A workspace's own tags.
    ///
    /// - Throws: `TaggingError` `.badTaxonomy` for a name or a colour that is none, or a tag that is there twice.
    public init(_ tags: [TagDescription], presets: [TagPresets] = []) throws(TaggingError) {
        for tag in tags {
            guard Self.isName(tag.tag.rawValue), Self.isColour(tag.colour) else {
                throw TaggingError(
                    .badTaxonomy,
                    "“\(tag.tag)” needs a name of lower-case letters with at most one full stop, and a colour written as #RRGGBB."
                )
            }
        }
        var byTag: [Tag: Int] = [:]
        for (index, description) in tags.enumerated() {
            guard byTag.updateValue(index, forKey: description.tag) == nil else {
                throw TaggingError(.badTaxonomy, "The taxonomy names \(description.tag) twice. Remove one.")
            }
        }
        self.tags = tags
        self.presets = presets
        self.byTag = byTag
    }

    /// This taxonomy with a workspace's tags behind it. A tag of the same name may not come again.
    /// Its presets come behind those of the same stage.
    public func extended(by other: Taxonomy) throws(TaggingError) -> Taxonomy {
        var presets = presets
        for more in other.presets {
            if let index = presets.firstIndex(where: { $0.stage == more.stage }) {
                presets[index].tags += more.tags.filter { !presets[index].tags.contains($0) }
            } else {
                presets.append(more)
            }
        }
        return try Taxonomy(tags + other.tags, presets: presets)
    }

    /// What people read of a tag, or nil for one that is not here.
    public func description(of tag: Tag) -> TagDescription? { byTag[tag].map { tags[$0] } }

    private static func isName(_ name: String) -> Bool {
        let parts = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.count <= 32 && $0.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F } }
    }

    private static func isColour(_ text: String) -> Bool {
        text.utf8.count == 7 && text.utf8.first == 0x23 && text.dropFirst().allSatisfy(\.isHexDigit)
    }
}

/// A tag with what people read of it.
public struct TagDescription: Sendable, Hashable {
    public let tag: Tag
    public let english: String
    public let chinese: String
    public let englishExamples: [String]
    public let chineseExamples: [String]
    /// As `#RRGGBB`; tags of one group share it.
    public let colour: String

    public init(
        tag: Tag, english: String, chinese: String, englishExamples: [String] = [], chineseExamples: [String] = [], colour: String
    ) {
        self.tag = tag
        self.english = english
        self.chinese = chinese
        self.englishExamples = englishExamples
        self.chineseExamples = chineseExamples
        self.colour = colour
    }
}

/// The tags that are offered in one stage of a lead, the likeliest first.
public struct TagPresets: Sendable, Hashable, Codable {
    public let stage: String
    public internal(set) var tags: [Tag]

    public init(stage: String, tags: [Tag]) {
        self.stage = stage
        self.tags = tags
    }
}

/// `Protocol/taxonomy.json` as it is written.
private struct TaxonomyFile: Decodable {
    struct Entry: Decodable {
        struct Names: Decodable {
            let en: String
            let zh: String
        }

        struct Examples: Decodable {
            let en: [String]
            let zh: [String]
        }

        let tag: String
        let label: Names
        let examples: Examples
        let colour: String
    }

    struct Presets: Decodable {
        let stage: String
        let tags: [String]
    }

    let format: Int
    let tags: [Entry]
    let presets: [Presets]?
}
