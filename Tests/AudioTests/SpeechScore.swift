import Audio

/// How well frames found agree with the truth.
struct DetectionScore: CustomStringConvertible {
    var truePositives = 0
    var falsePositives = 0
    var falseNegatives = 0
    var trueNegatives = 0

    init() {}

    init(truth: [Bool], found: [Bool]) {
        for (isSpeech, isFound) in zip(truth, found) {
            switch (isSpeech, isFound) {
            case (true, true): truePositives += 1
            case (false, true): falsePositives += 1
            case (true, false): falseNegatives += 1
            case (false, false): trueNegatives += 1
            }
        }
    }

    static func += (score: inout DetectionScore, other: DetectionScore) {
        score.truePositives += other.truePositives
        score.falsePositives += other.falsePositives
        score.falseNegatives += other.falseNegatives
        score.trueNegatives += other.trueNegatives
    }

    var f1: Double {
        let both = 2 * truePositives
        let all = both + falsePositives + falseNegatives
        return all == 0 ? 1 : Double(both) / Double(all)
    }

    /// Share of silent frames that were called speech.
    var falseAlarms: Double {
        let silent = falsePositives + trueNegatives
        return silent == 0 ? 0 : Double(falsePositives) / Double(silent)
    }

    var misses: Double {
        let spoken = truePositives + falseNegatives
        return spoken == 0 ? 0 : Double(falseNegatives) / Double(spoken)
    }

    var description: String {
        func percent(_ value: Double) -> String { "\((value * 1_000).rounded() / 10) %" }
        return "F1 \((f1 * 1_000).rounded() / 1_000), false alarms \(percent(falseAlarms)), misses \(percent(misses))"
    }
}

/// The frames of 20 ms whose middle lies in a segment.
func spokenFrames(_ segments: [ClipMeasures.Segment], count: Int) -> [Bool] {
    (0..<count).map { frame in
        let middle = Int64(frame) * 20 + 10
        return segments.contains { $0.startMilliseconds <= middle && middle < $0.endMilliseconds }
    }
}
