import Agent
import Foundation
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct LeadEvaluationTests {
    /// Won where visits are many, but for one row in eight.
    private func csv(_ rows: Int) -> String {
        let lines = (0..<rows).map { row in
            let visits = (row * 7) % 10
            let isWon = (visits >= 5) != (row % 8 == 0)
            return "\(visits),\(row % 3 == 0 ? "展会" : "web"),\(isWon ? "yes" : "no"),row \(row)"
        }
        return "visits,source,won,comment\n" + lines.joined(separator: "\n") + "\n"
    }

    private func evaluation(_ file: String, target: String = "won", inOrder: Bool = false) -> LeadEvaluation {
        LeadEvaluation(file: file, target: target, positive: nil, dropped: [], isInTimeOrder: inOrder)
    }

    @Test(arguments: [false, true]) func modelsAreMeasuredOnRowsHeldBack(inOrder: Bool) throws {
        let folder = try TemporaryFolder()
        let result = try evaluation(try folder.file("leads.csv", Array(csv(240).utf8)), inOrder: inOrder).run()
        #expect(result.rows == 240 && result.columns == 2 && result.encoding == "UTF-8")
        #expect(result.models.map(\.model) == ["base-rate", "ridge"])
        #expect(result.chosen == "ridge" && result.chosenIn == result.folds)
        #expect(result.evaluation == (inOrder ? "forward" : "folds") && result.folds == (inOrder ? 1 : 5))
        #expect(result.auc > 0.8 && result.auc == result.models[1].auc && result.models[0].auc == 0.5)
        #expect(result.logloss < result.models[0].logloss && result.brier < result.models[0].brier)
        #expect(result.notes.count == 1 && result.notes[0].contains("comment"))
        let again = try evaluation(try folder.file("again.csv", Array(csv(240).utf8)), inOrder: inOrder).run()
        #expect(again.logloss == result.logloss && again.aucSpread == result.aucSpread)
    }

    @Test func whatTeachesNothingIsRefusedInWords() throws {
        let folder = try TemporaryFolder()
        func refusal(_ text: [UInt8], target: String = "won") throws -> String {
            let file = try folder.file(UUID().uuidString, text)
            do {
                _ = try evaluation(file, target: target).run()
                return ""
            } catch {
                return Agent.explain(error).message
            }
        }
        #expect(try refusal([]).contains("empty"))
        #expect(try refusal(Array(csv(20).utf8), target: "lost").contains("no column “lost”"))
        #expect(try refusal(Array("n,won\n1,yes\n2,yes\n".utf8)).contains("All 2 outcomes are the same"))
        #expect(try refusal(Array("n,won\n1,yes\n".utf8)).contains("fewer than two rows"))
        #expect(try refusal(Array("n,won\n,yes\n,no\n".utf8)).contains("no column to learn from"))
        #expect(try refusal(Array("n,won\n1,yes,3\n".utf8)).contains("Line 2"))
        #expect(try refusal(Array("n,won\n1,yes\n2,no\n3,no\n4,no\n5,no\n".utf8)).contains("At least two must be won"))
        #expect(try refusal(Array("n,won\n1,yes\n-inf,no\n".utf8)).contains("infinite"))
        let texts = (0..<200).map { "words \($0),\($0 % 2)" }.joined(separator: "\n")
        #expect(try refusal(Array(("n,won\n" + texts).utf8)).contains("no column to learn from"))
        // Western accented letters: neither UTF-8 nor Chinese.
        #expect(!(try refusal(Array("n,won\n1,yes\n".utf8) + [0xE9, 0x2C, 0xE9, 0x0A])).isEmpty)
        #expect(throws: (any Error).self) { try evaluation(folder.path + "/none.csv").run() }
    }

    @Test func chartsAreWellFormedWhateverTheNames() throws {
        let folder = try TemporaryFolder()
        var lines = ["won,\"a<b>&\"\"c\"\"\",kind,../up"]
        for number in 0..<120 {
            let value = number * 7 % 30
            lines.append(
                "\(value > 14 ? 1 : 0),\(number % 11 == 0 ? "" : String(value)),\(number % 2 == 0 ? "<x>" : "y&"),\(number % 5)e300"
            )
        }
        let file = try folder.file("table.csv", Array(lines.joined(separator: "\n").utf8))
        let plots = folder.path + "/charts"
        let result = try LeadEvaluation(
            file: file, target: "won", positive: nil, dropped: [], isInTimeOrder: false, plots: plots
        ).run()
        let names = try FileManager.default.contentsOfDirectory(atPath: plots).sorted()
        #expect(result.plots == names.count && names.contains("calibration.svg") && names.contains("gain.svg"))
        #expect(names.count { $0.hasPrefix("shape-") } >= 1)
        for name in names {
            let data = try Data(contentsOf: URL(filePath: plots + "/" + name))
            let parser = XMLParser(data: data)
            // It calls some errors a success.
            #expect(parser.parse() && parser.parserError == nil, "\(name)")
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("nan"), "\(name)")
            let paths = text.components(separatedBy: " d=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(paths.count >= 2 && paths.allSatisfy { $0.allSatisfy { "MLHV0123456789. -".contains($0) } }, "\(name)")
        }
        // A folder that cannot be made is known before anything is trained.
        #expect(throws: (any Error).self) {
            _ = try LeadEvaluation(
                file: file, target: "won", positive: nil, dropped: [], isInTimeOrder: false, plots: file + "/under"
            ).run()
        }
    }
}
