import Tagging
import Testing

@Suite("Classifier")
struct ClassifierTests {
    /// Texts of three labels in two languages, made by a seed: each has one of its label's words, and words that tell nothing.
    static func texts(_ count: Int, seed: UInt64 = 5) -> [LabelledText] {
        let words = [
            "price": ["太贵", "price", "便宜点", "discount"], "delivery": ["交期", "delivery", "发货慢", "late"],
            "trust": ["不放心", "reference", "没听说过", "unknown"],
        ]
        let noise = ["客户说", "the", "今天", "we met", "再看", "and then", "一下"]
        var state = seed
        func draw(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let labels = words.keys.sorted()
        return (0..<count).map { _ in
            let label = labels[draw(labels.count)]
            let own = words[label] ?? []
            return LabelledText(
                text: "\(noise[draw(noise.count)]) \(own[draw(own.count)]) \(noise[draw(noise.count)])", label: label)
        }
    }

    @Test("What can be told is learned, also for texts that were not seen")
    func learns() throws {
        let model = try TextClassifier.trained(on: Self.texts(120))
        #expect(model.labels == ["delivery", "price", "trust"])
        for text in Self.texts(60, seed: 99) { #expect(model.label(of: text.text) == text.label, "\(text.text)") }
        let evaluation = try ClassifierEvaluation(of: Self.texts(120), folds: 5)
        #expect(evaluation.accuracy == 1)
        #expect(evaluation.folds.count == 5 && evaluation.texts == 120)
        #expect(evaluation.labels.allSatisfy { $0.f1 == 1 && $0.texts > 0 })
    }

    @Test("Labels that have nothing to do with the texts cannot be told: the folds are kept apart")
    func noise() throws {
        let texts = Self.texts(200)
        let mixed = texts.indices.map {
            LabelledText(text: "\(texts[$0].text) \($0)", label: texts[($0 * 7 + 3) % texts.count].label)
        }
        #expect(try ClassifierEvaluation(of: mixed, folds: 5).accuracy < 0.6)
    }

    @Test("Equal texts give equal models; the order of labels is that of their bytes")
    func deterministic() throws {
        let texts = Self.texts(50)
        #expect(try TextClassifier.trained(on: texts).encoded == TextClassifier.trained(on: texts).encoded)
    }

    @Test("The reasons are the words that decided")
    func reasons() throws {
        let model = try TextClassifier.trained(on: Self.texts(120))
        let text = "客户说 发货慢 再看"
        #expect(model.scores(of: text).first?.label == "delivery")
        let reasons = model.reasons(for: "delivery", in: text, limit: 3)
        let first = try #require(reasons.first)
        #expect(first.weight > 0 && first.span.overlaps(4..<7))
        #expect(reasons.count <= 3)
        #expect(zip(reasons, reasons.dropFirst()).allSatisfy { abs($0.weight) >= abs($1.weight) })
        #expect(model.reasons(for: "no such label", in: text).isEmpty)
    }

    @Test("A model read back gives the same labels, and a damaged one is refused wherever it is damaged")
    func coding() throws {
        let texts = Self.texts(60)
        let model = try TextClassifier.trained(on: texts)
        let bytes = model.encoded
        let again = try TextClassifier(encoded: bytes)
        for text in texts {
            let (one, other) = (model.scores(of: text.text), again.scores(of: text.text))
            // Weights lose a little by being written, so labels of nearly equal scores may change places behind the first.
            #expect(one.first?.label == other.first?.label && one.count == other.count)
            for score in one {
                let twin = try #require(other.first { $0.label == score.label })
                #expect(abs(score.score - twin.score) < 0.1)
            }
        }
        #expect(again.encoded.count == bytes.count)
        func code(_ bytes: [UInt8]) -> TaggingError.Code? {
            do {
                _ = try TextClassifier(encoded: bytes)
                return nil
            } catch {
                return error.code
            }
        }
        for place in stride(from: 0, to: bytes.count, by: 13) {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(code(damaged) == .badModel, "byte \(place)")
        }
        for count in [0, 7, 20, 27, bytes.count - 1] { #expect(code(Array(bytes.prefix(count))) == .badModel) }
        #expect(code(bytes + [0]) == .badModel)
    }

    @Test("Training says what is missing")
    func refused() {
        func code(_ texts: [LabelledText]) -> TaggingError.Code? {
            do {
                _ = try TextClassifier.trained(on: texts)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code([]) == .tooFewLabels)
        #expect(code([LabelledText(text: "a", label: "x"), LabelledText(text: "b", label: "x")]) == .tooFewLabels)
        #expect(code((0...TextClassifier.labelsMax).map { LabelledText(text: "t\($0)", label: "l\($0)") }) == .tooManyLabels)
        #expect(throws: TaggingError.self) { try ClassifierEvaluation(of: Self.texts(3), folds: 5) }
        #expect(throws: TaggingError.self) { try ClassifierEvaluation(of: Self.texts(3), folds: 1) }
    }

    @Test(
        "Any text gets a label",
        arguments: ["", " ", "\0", "？？？", "zzzz", "👨‍👩‍👧", String(repeating: "贵", count: 5_000), "\u{301}", "a'b''c"])
    func anyText(text: String) throws {
        let model = try TextClassifier.trained(on: Self.texts(30) + [LabelledText(text: "", label: "price")])
        #expect(model.labels.contains(model.label(of: text)))
        #expect(model.scores(of: text).allSatisfy { $0.score.isFinite })
        for reason in model.reasons(for: "price", in: text) { #expect(reason.span.upperBound <= text.unicodeScalars.count) }
    }
}
