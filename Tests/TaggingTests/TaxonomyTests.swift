import Tagging
import Testing

// Testing has a `Tag` of its own.
private typealias Tag = Tagging.Tag

@Suite("Taxonomy")
struct TaxonomyTests {
    private static func file(_ tag: String, colour: String = "#102030", english: String = "Own", format: Int = 1) -> [UInt8] {
        Array(
            """
            {"format":\(format),"tags":[{"tag":"\(tag)","label":{"en":"\(english)","zh":"自己的"},"examples":{"en":["x"],"zh":["乙"]},"colour":"\(colour)"}]}
            """.utf8)
    }

    private func code(_ json: [UInt8]) -> TaggingError.Code? {
        do {
            _ = try Taxonomy(json: json)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("A workspace's tags stand behind those that ship, and none comes twice")
    func extended() throws {
        let own = try Taxonomy(json: Self.file("own.tag"))
        let all = try Taxonomy.builtIn.extended(by: own)
        #expect(all.tags.count == Taxonomy.builtIn.tags.count + 1)
        #expect(all.tags.last?.tag == Tag("own.tag"))
        #expect(all.description(of: Tag("own.tag"))?.colour == "#102030")
        #expect(throws: TaggingError.self) { try all.extended(by: own) }
    }

    @Test("What is no taxonomy is refused")
    func refused() {
        #expect(code(Self.file("own.tag")) == nil)
        #expect(code(Self.file("nextstep2")) == .badTaxonomy)
        for name in ["", "a.", ".a", "a.b.c", "A.b", "a b"] { #expect(code(Self.file(name)) == .badTaxonomy, "\(name)") }
        for colour in ["", "102030", "#10203", "#10203g"] {
            #expect(code(Self.file("a", colour: colour)) == .badTaxonomy, "\(colour)")
        }
        #expect(code(Self.file("a", english: "")) == .badTaxonomy)
        #expect(code(Self.file("a", format: 2)) == .badTaxonomy)
        for text in ["", "{}", "[]", "{\"format\":1}"] { #expect(code(Array(text.utf8)) == .badTaxonomy) }
    }

    @Test("Tags of a group share their colour, and groups have colours of their own")
    func colours() {
        var colours: [String: Set<String>] = [:]
        for tag in Taxonomy.builtIn.tags { colours[tag.tag.group, default: []].insert(tag.colour) }
        #expect(colours.values.allSatisfy { $0.count == 1 })
        #expect(Set(colours.values.flatMap { $0 }).count == colours.count)
    }

    @Test("Each stage's presets are tags that there are, and a workspace's come behind them")
    func presets() throws {
        let all = Taxonomy.builtIn
        #expect(all.presets.map(\.stage) == ["new", "contacted", "qualified", "proposal", "negotiation", "won"])
        for preset in all.presets {
            #expect(preset.tags.allSatisfy { all.description(of: $0) != nil } && Set(preset.tags).count == preset.tags.count)
        }
        let own = TagDescription(tag: Tag("own.tag"), english: "Own", chinese: "自己的", colour: "#102030")
        let more = try Taxonomy(
            [own], presets: [TagPresets(stage: "won", tags: [own.tag]), TagPresets(stage: "pilot", tags: [own.tag])])
        let extended = try all.extended(by: more)
        #expect(extended.presets.count == all.presets.count + 1)
        #expect(extended.presets.first { $0.stage == "won" }?.tags.last == own.tag)
    }

    @Test("Sentences end at their marks, and numbers stay whole")
    func sentences() {
        func cut(_ text: String) -> [String] {
            let scalars = Array(text.unicodeScalars)
            return Sentences.ranges(in: text).map { range in
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[range])
                return String(view)
            }
        }
        #expect(cut("太贵。下周三再谈！") == ["太贵。", "下周三再谈！"])
        #expect(cut("Pays 1.5 m. Call a.b@c.de  tomorrow.\nDone") == ["Pays 1.5 m.", "Call a.b@c.de  tomorrow.", "Done"])
        #expect(cut("他说“好。”走了") == ["他说“好。”走了"])
        #expect(cut("。。。").isEmpty && cut("").isEmpty && cut(" \n ").isEmpty)
    }
}
