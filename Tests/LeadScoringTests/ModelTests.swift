import Crypto
import LeadScoring
import Testing

/// Tables from a fixed seed (SplitMix64), whose truth is known.
private struct Made {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// From 0 up to but not including 1.
    mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// Won depends on `visits` (the more the better), on `source`, and on whether `age` and `size` are both high or both low; `noise`
    /// says nothing, and one cell in ten of `visits` is missing.
    mutating func table(_ rows: Int, isInTimeOrder: Bool = false) throws -> LabelledTable {
        var visits: [Double] = []
        var (age, size, noise) = (visits, visits, visits)
        var source: [Int32] = []
        var outcomes: [Bool] = []
        for _ in 0..<rows {
            let (v, a, s, n) = (Double(next() % 10), share() * 50, share() * 1_000, share())
            let from = Int32(next() % 3)
            var logOdds = -1.5 + 0.3 * (v - 4.5) + (from == 2 ? 1.5 : 0)
            logOdds += (a > 25) == (s > 500) ? 1.2 : -1.2
            outcomes.append(share() < Arithmetic.logistic(logOdds))
            visits.append(next() % 10 == 0 ? .nan : v)
            age.append(a)
            size.append(s)
            noise.append(n)
            source.append(from)
        }
        let features = try FeatureTable([
            .init("visits", .numbers(visits)), .init("age", .numbers(age)), .init("size", .numbers(size)),
            .init("noise", .numbers(noise)), .init("source", .categories(codes: source, names: ["fair", "web", "friend"])),
        ])
        return try LabelledTable(features, outcomes: outcomes, isInTimeOrder: isInTimeOrder)
    }
}

private func code(_ body: () throws -> Void) -> LeadScoringError.Code? {
    do {
        try body()
        return nil
    } catch let error as LeadScoringError {
        return error.message.count > 20 ? error.code : nil
    } catch {
        return nil
    }
}

@Suite("Models")
struct ModelTests {
    private let kinds: [ScoringModel.Kind] = [.baseRate, .ridge, .additive]

    @Test("Shares add up to the score to the bit, and reasons are the largest of them", arguments: 1...2 as ClosedRange<UInt64>)
    func sums(seed: UInt64) throws {
        var made = Made(seed: seed)
        let table = try made.table(1_200)
        let other = try made.table(300).features
        for kind in kinds {
            let model = try ModelTraining.train(kind, on: table, seed: seed).model
            let scored = try model.score(other, reasons: 3)
            for row in 0..<other.rowCount {
                let shares = try model.contributions(other, row: row)
                #expect(shares.count == model.termNames.count + 1)
                #expect(shares.dropFirst().reduce(shares[0], +) == scored.logOdds[row])
                #expect(scored.probabilities[row] == Arithmetic.logistic(scored.logOdds[row]))
                let terms = shares.dropFirst()
                #expect(scored.reasonsFor(row).map(\.logOdds) == Array(terms.filter { $0 > 0 }.sorted(by: >).prefix(3)))
                #expect(scored.reasonsAgainst(row).map(\.logOdds) == Array(terms.filter { $0 < 0 }.sorted().prefix(3)))
                for reason in scored.reasonsFor(row) + scored.reasonsAgainst(row) {
                    #expect(shares[reason.term + 1] == reason.logOdds)
                }
            }
        }
    }

    @Test("Equal tables give equal bytes, and bytes give the same model back")
    func coding() throws {
        for kind in kinds {
            var (one, other) = (Made(seed: 5), Made(seed: 5))
            let first = try ModelTraining.train(kind, on: one.table(1_100)).model
            let second = try ModelTraining.train(kind, on: other.table(1_100)).model
            #expect(first.encoded == second.encoded)
            let read = try ScoringModel(encoded: first.encoded)
            #expect(read == first && read.encoded == first.encoded)
            let rows = try one.table(50).features
            #expect(try read.score(rows).logOdds == first.score(rows).logOdds)
        }
    }

    @Test("Damaged and newer models are refused, whichever byte is wrong")
    func damage() throws {
        var made = Made(seed: 6)
        let bytes = try ModelTraining.train(.ridge, on: made.table(200)).model.encoded
        for place in bytes.indices {
            var wrong = bytes
            wrong[place] ^= 0x10
            let expected: LeadScoringError.Code = place == 4 ? .newerModel : .damagedModel
            #expect(code { _ = try ScoringModel(encoded: wrong) } == expected, "byte \(place)")
        }
        for count in [0, 3, 4, 5, 36, 37, bytes.count - 1] {
            #expect(code { _ = try ScoringModel(encoded: Array(bytes.prefix(count))) } == .damagedModel, "\(count) bytes")
        }
        #expect(code { _ = try ScoringModel(encoded: bytes + [0]) } == .damagedModel)
    }

    @Test("A model that comes with the right hash, but was made to do harm, is refused, or scores within its own tables")
    func hostile() throws {
        var made = Made(seed: 9)
        let rows = try made.table(200).features
        let trained = try ModelTraining.train(.additive, on: made.table(1_000)).model
        let content = Array(trained.encoded.dropLast(SHA256.byteCount))
        var (refused, scored) = (0, 0)
        for _ in 0..<4_000 {
            var wrong = content
            for _ in 0...(made.next() % 3) {
                let place = 5 + Int(made.next() % UInt64(wrong.count - 5))
                switch made.next() % 3 {
                case 0: wrong[place] = UInt8(truncatingIfNeeded: made.next())
                case 1: wrong.remove(at: place)
                default: wrong[place] &+= 1
                }
            }
            do {
                let model = try ScoringModel(encoded: wrong + SHA256.hash(data: wrong))
                let isFinite = try model.score(rows).logOdds.allSatisfy(\.isFinite)
                #expect(isFinite)
                scored += 1
            } catch let error as LeadScoringError {
                #expect([.damagedModel, .missingFeature, .newerModel].contains(error.code))
                refused += 1
            }
        }
        #expect(refused > 100 && scored > 100)
    }

    @Test("The additive model finds what two features say together; the ridge cannot")
    func pairs() throws {
        var made = Made(seed: 7)
        let table = try made.table(4_000)
        let later = try made.table(2_000)
        let additive = try ModelTraining.train(.additive, on: table)
        let ridge = try ModelTraining.train(.ridge, on: table)
        func metrics(_ model: ScoringModel) throws -> Metrics {
            Metrics(probabilities: try model.score(later.features).probabilities, outcomes: later.outcomes)
        }
        let (learnt, straight) = (try metrics(additive.model), try metrics(ridge.model))
        #expect(learnt.auc > straight.auc + 0.05)
        #expect(learnt.calibrationError < 0.05)
        #expect(additive.model.termNames.contains(["age", "size"]))
        // What was held back foretells what comes.
        #expect((additive.heldMetrics.logLoss - learnt.logLoss).magnitude < 0.03)
        #expect(ModelTraining.chosen([ridge, additive])?.model.kind == .additive)
    }

    @Test("A direction that is given holds everywhere", arguments: [ScoringModel.Kind.ridge, .additive])
    func directions(kind: ScoringModel.Kind) throws {
        var made = Made(seed: 8)
        let table = try made.table(1_500)
        func scores(_ direction: Direction) throws -> [Double] {
            let model = try ModelTraining.train(kind, on: table, directions: ["visits": direction, "noise": direction]).model
            let steps = (0..<10).map(Double.init)
            let flat = [Double](repeating: 10, count: 10)
            return try model.score(
                FeatureTable([
                    .init("visits", .numbers(steps)), .init("age", .numbers(flat)), .init("size", .numbers(flat)),
                    .init("noise", .numbers(flat)),
                    .init("source", .categories(codes: [Int32](repeating: 0, count: 10), names: ["web"])),
                ])
            ).logOdds
        }
        let rising = try scores(.rising)
        #expect(zip(rising, rising.dropFirst()).allSatisfy { $0 <= $1 } && rising[0] < rising[9])
        // Against the truth nothing is left of it.
        let falling = try scores(.falling)
        #expect(zip(falling, falling.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(rising[9] - rising[0] > falling[0] - falling[9])
    }

    @Test("What was missing in training has a share of its own; what was never seen has none")
    func missing() throws {
        var made = Made(seed: 9)
        var rows = try made.table(1_200).features.columns
        let outcomes = try made.table(1_200).outcomes
        // Missing exactly where it was won.
        rows[0] = .init("visits", .numbers(outcomes.enumerated().map { $1 ? .nan : Double($0 % 10) }))
        let table = try LabelledTable(FeatureTable(rows), outcomes: outcomes)
        for kind in [ScoringModel.Kind.ridge, .additive] {
            let model = try ModelTraining.train(kind, on: table).model
            let scored = try model.score(table.features)
            #expect(Metrics(probabilities: scored.probabilities, outcomes: outcomes).auc > 0.99)
            let source = try #require(model.termNames.firstIndex(of: ["source"]))
            let strange = try FeatureTable(
                table.features.rows([0]).columns.dropLast() + [.init("source", .categories(codes: [0], names: ["moon"]))])
            #expect(try model.contributions(strange, row: 0)[source + 1] == 0)
            #expect(code { _ = try model.score(FeatureTable(Array(table.features.columns.dropFirst()))) } == .missingFeature)
        }
    }

    @Test("The number of outcomes bounds the models, and a model no better than chance is the base rate")
    func choice() throws {
        #expect(ModelTraining.kinds(labels: 79) == [.baseRate])
        #expect(ModelTraining.kinds(labels: 80) == [.baseRate, .ridge])
        #expect(ModelTraining.kinds(labels: 1_000) == [.baseRate, .ridge, .additive])
        #expect(ModelTraining.chosen([]) == nil)
        var made = Made(seed: 10)
        for isInTimeOrder in [false, true] {
            let table = try made.table(1_500, isInTimeOrder: isInTimeOrder)
            let models = try kinds.map { try ModelTraining.train($0, on: table) }
            #expect(Set(models.map(\.heldOutcomes)).count == 1)
            #expect(models[0].heldOutcomes.count == (isInTimeOrder ? 1_200 : 1_500))
            #expect(ModelTraining.chosen(models)?.model.kind == .additive)
            #expect(ModelTraining.chosen(models.reversed())?.model.kind == .additive)
        }
        // The world turns around after three fifths: what was learnt is worse than knowing nothing.
        let before = try made.table(1_500)
        let outcomes = before.outcomes.enumerated().map { $0 < 900 ? $1 : !$1 }
        let turned = try LabelledTable(before.features, outcomes: outcomes, isInTimeOrder: true)
        let models = try [ScoringModel.Kind.baseRate, .additive].map { try ModelTraining.train($0, on: turned) }
        #expect(ModelTraining.chosen(models)?.model.kind == .baseRate)
    }

    @Test("Numbers at the ends of what a Double holds still tell apart")
    func ends() throws {
        let outcomes = (0..<200).map { ($0 % 2 == 0) != ($0 % 7 == 0) }
        let numbers = (0..<200).map { $0 % 2 == 0 ? Double.greatestFiniteMagnitude : -Double.greatestFiniteMagnitude }
        let table = try LabelledTable(FeatureTable([.init("n", .numbers(numbers))]), outcomes: outcomes)
        for kind in [ScoringModel.Kind.ridge, .additive] {
            let model = try ModelTraining.train(kind, on: table).model
            let scored = try model.score(table.features)
            #expect(Metrics(probabilities: scored.probabilities, outcomes: outcomes).auc > 0.8, "\(kind)")
            #expect(try ScoringModel(encoded: model.encoded) == model)
        }
    }

    @Test("Tables that teach nothing are refused; those with few rows are not")
    func badTables() throws {
        let numbers = FeatureTable.Column("n", .numbers([1, 2, 3]))
        #expect(code { _ = try FeatureTable([numbers, numbers]) } == .badColumn)
        #expect(code { _ = try FeatureTable([numbers, .init("m", .numbers([1]))]) } == .badColumn)
        #expect(code { _ = try FeatureTable([.init("n", .numbers([1, -.infinity]))]) } == .infiniteNumber)
        #expect(code { _ = try FeatureTable([.init("c", .categories(codes: [1], names: ["a"]))]) } == .badColumn)
        let features = try FeatureTable([numbers])
        #expect(code { _ = try LabelledTable(features, outcomes: [true, true, true]) } == .oneClass)
        #expect(code { _ = try LabelledTable(features, outcomes: [true, false]) } == .badColumn)
        let empty = try FeatureTable([.init("n", .numbers([.nan, .nan]))])
        #expect(code { _ = try LabelledTable(empty, outcomes: [true, false]) } == .nothingKnown)
        #expect(code { _ = try LabelledTable(FeatureTable([.init("n", .numbers([1]))]), outcomes: [true]) } == .oneClass)
        for kind in kinds {
            for isInTimeOrder in [false, true] {
                let table = try LabelledTable(features, outcomes: [true, false, false], isInTimeOrder: isInTimeOrder)
                let model = try ModelTraining.train(kind, on: table).model
                #expect(try model.score(features).probabilities.allSatisfy { $0 > 0 && $0 < 1 })
            }
        }
    }

    @Test("Huge numbers, constants and columns that repeat each other do no harm")
    func extremes() throws {
        var made = Made(seed: 11)
        let table = try made.table(1_000)
        let huge = table.features.columns[1]
        guard case .numbers(let ages) = huge.values else { return }
        let features = try FeatureTable(
            table.features.columns + [
                .init("huge", .numbers(ages.map { ($0 - 25) * 7e306 })), .init("same", .numbers(ages.map { _ in 4 })),
                .init("again", .numbers(ages)), .init("tiny", .numbers(ages.map { $0 * 1e-300 })),
                .init("gone", .numbers(ages.map { _ in .nan })),
            ])
        for kind in kinds {
            let model = try ModelTraining.train(kind, on: LabelledTable(features, outcomes: table.outcomes)).model
            #expect(try model.score(features).logOdds.allSatisfy(\.isFinite))
        }
    }
}

@Suite("Metrics and folds")
struct MetricsTests {
    @Test("Figures worked out by hand")
    func byHand() {
        let metrics = Metrics(probabilities: [0.1, 0.4, 0.4, 0.8], outcomes: [false, true, false, true])
        // Of four pairs three are right and one is a tie.
        #expect(metrics.auc == 3.5 / 4)
        #expect((metrics.brier - (0.01 + 0.36 + 0.16 + 0.04) / 4).magnitude < 1e-15)
        #expect((metrics.logLoss - 0.4389_2).magnitude < 1e-4)
        #expect((metrics.calibrationError - (0.1 + 0.6 + 0.4 + 0.2) / 4).magnitude < 1e-15)
        #expect(Metrics(probabilities: [0.3, 0.4], outcomes: [true, true]).auc == 0.5)
        #expect(Metrics(probabilities: [0, 1], outcomes: [true, false]).logLoss < 40)
    }

    @Test("Folds hold back every row once, with as good as the same share of each class")
    func folds() {
        let outcomes = (0..<1_003).map { $0 % 9 == 0 }
        let folds = Folds.stratified(outcomes, count: 5, seed: 3)
        for fold in 0..<5 {
            let members = folds.indices.filter { folds[$0] == fold }
            #expect((200...201).contains(members.count))
            #expect((22...23).contains(members.count { outcomes[$0] }))
        }
        #expect(folds == Folds.stratified(outcomes, count: 5, seed: 3) && folds != Folds.stratified(outcomes, count: 5, seed: 4))
        #expect(Folds.forwardCut(10) == 7)
    }
}

@Suite("Tables of text")
struct TextTableTests {
    private func table(_ header: String, _ lines: [String]) throws -> TextTable {
        var table = try TextTable(header: header.split(separator: ",").map(String.init))
        for (place, line) in lines.enumerated() {
            try table.append(line.split(separator: ",", omittingEmptySubsequences: false).map(String.init), line: place + 2)
        }
        return table
    }

    @Test("Numbers, categories, what is missing, and what says nothing")
    func columns() throws {
        let lines = (0..<60).map {
            "\($0 % 3 == 0 ? " NA" : "\($0).5"),\($0 % 2 == 0 ? "web" : "fair"),text \($0),,\($0 % 4 == 0 ? "Yes" : "no")"
        }
        let reading = try table("n,c,t,e,y", lines + ["1,web,x,,"]).labelled(target: "y")
        #expect(reading.table.features.columns.map(\.name) == ["n", "c"])
        #expect(reading.table.outcomes.count == 60 && reading.table.outcomes.count { $0 } == 15)
        #expect(reading.notes.count == 3)
        guard case .numbers(let numbers) = reading.table.features.columns[0].values,
            case .categories(let codes, let names) = reading.table.features.columns[1].values
        else {
            Issue.record("a column is of another kind")
            return
        }
        #expect(numbers[0].isNaN && numbers[1] == 1.5)
        #expect(codes[0] == 0 && names == ["web", "fair"])
        let dropped = try table("n,c,t,e,y", lines).labelled(target: "y", positive: "no", dropping: ["n", "t"])
        #expect(dropped.table.features.columns.map(\.name) == ["c"] && dropped.table.outcomes.count { $0 } == 45)
    }

    @Test("What cannot be learnt from is refused")
    func refusals() throws {
        #expect(code { _ = try table("a,a", []) } == .badColumn)
        #expect(code { _ = try table("a,b", ["1"]) } == .badRow)
        let lines = ["1,yes", "2,no"]
        #expect(code { _ = try table("n,y", lines).labelled(target: "z") } == .missingFeature)
        #expect(code { _ = try table("n,y", lines).labelled(target: "y", dropping: ["z"]) } == .missingFeature)
        #expect(code { _ = try table("n,y", lines).labelled(target: "y", positive: "maybe") } == .oneClass)
        #expect(code { _ = try table("n,y", lines).labelled(target: "y", dropping: ["n"]) } == .nothingKnown)
        #expect(code { _ = try table("n,y", ["1,a", "2,b"]).labelled(target: "y") } == .positiveUnclear)
        #expect(code { _ = try table("n,y", ["1,yes", "2,yes"]).labelled(target: "y") } == .oneClass)
        #expect(code { _ = try table("n,y", ["1,yes"]).labelled(target: "y") } == .oneClass)
        #expect(code { _ = try table("n,y", ["1,", "2,"]).labelled(target: "y") } == .oneClass)
        #expect(code { _ = try table("n,y", [",yes", ",no"]).labelled(target: "y") } == .nothingKnown)
        #expect(code { _ = try table("n,y", ["inf,yes", "2,no"]).labelled(target: "y") } == .infiniteNumber)
        #expect(code { _ = try table("n,y", ["1e999,yes", "2,no"]).labelled(target: "y") } == .infiniteNumber)
    }
}
