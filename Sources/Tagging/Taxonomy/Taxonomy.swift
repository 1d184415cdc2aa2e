import Foundation

/// The tags with what people read of them: names in two languages, examples, a colour.
///
/// What ships stands in `Protocol/taxonomy.json`; a workspace's own file of the same form extends it.
public struct Taxonomy: Sendable, Hashable {
    /// In the order in which people see them.
    public let tags: [TagDescription]
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
            })
    }

    private init(_ tags: [TagDescription]) throws(TaggingError) {
        var byTag: [Tag: Int] = [:]
        for (index, description) in tags.enumerated() {
            guard byTag.updateValue(index, forKey: description.tag) == nil else {
                throw TaggingError(.badTaxonomy, "The taxonomy names \(description.tag) twice. Remove one.")
            }
        }
        self.tags = tags
        self.byTag = byTag
    }

    /// This taxonomy with a workspace's tags behind it. A tag of the same name may not come again.
    public func extended(by other: Taxonomy) throws(TaggingError) -> Taxonomy { try Taxonomy(tags + other.tags) }

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

    let format: Int
    let tags: [Entry]
}
