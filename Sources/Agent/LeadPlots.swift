import Foundation
import LeadScoring
import Sales

/// Charts of an evaluation as SVG files: how well probabilities fit, how many of the won leads the best ones hold, and what each feature says.
struct LeadPlots {
    /// A chart of 480 by 320, with its axes from the data's extremes.
    private struct Chart {
        private static let (width, height, left, bottom, top, right) = (480.0, 320.0, 56.0, 44.0, 32.0, 16.0)
        private let x: ClosedRange<Double>
        private let y: ClosedRange<Double>
        private var marks: [String] = []

        /// - Parameter isNumeric: Whether the numbers along the bottom mean anything.
        init(
            title: String, x: ClosedRange<Double>, y: ClosedRange<Double>, xLabel: String, yLabel: String, isNumeric: Bool = true
        ) {
            self.x = Self.widened(x)
            self.y = Self.widened(y)
            let (right, floor) = (Self.width - Self.right, Self.height - Self.bottom)
            marks.append("<rect width=\"480\" height=\"320\" fill=\"white\"/>")
            marks.append("<path d=\"M\(Self.left) \(Self.top)V\(floor)H\(right)\" fill=\"none\" stroke=\"#555\"/>")
            text(title, Self.width / 2, 20, "middle", size: 14)
            text(xLabel, Self.width / 2, Self.height - 8, "middle")
            text(yLabel, 8, Self.top - 8, "start")
            for share in [0, 0.5, 1] {
                let across = self.x.lowerBound + share * (self.x.upperBound - self.x.lowerBound)
                let up = self.y.lowerBound + share * (self.y.upperBound - self.y.lowerBound)
                if isNumeric {
                    let anchor = share == 0 ? "start" : share == 1 ? "end" : "middle"
                    text(shown(across, self.x), place(across, self.y.lowerBound).x, floor + 16, anchor)
                }
                text(shown(up, self.y), Self.left - 6, place(self.x.lowerBound, up).y + 4, "end")
            }
        }

        /// An axis with a length, whatever the data.
        private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
            let low = max(-1e300, range.lowerBound)
            let high = min(1e300, range.upperBound)
            return high > low ? low...high : low...(low + max(1, low.magnitude))
        }

        private func place(_ across: Double, _ up: Double) -> (x: Double, y: Double) {
            let width = Self.width - Self.left - Self.right
            let height = Self.height - Self.top - Self.bottom
            let share = (across - x.lowerBound) / (x.upperBound - x.lowerBound)
            let rise = (up - y.lowerBound) / (y.upperBound - y.lowerBound)
            return (Self.left + width * min(1, max(0, share)), Self.height - Self.bottom - height * min(1, max(0, rise)))
        }

        mutating func line(_ points: [(Double, Double)], colour: String = "#1d4ed8", isDashed: Bool = false) {
            // Its type is said, for a library that is linked in offers another one to be joined.
            let steps: [String] = points.enumerated().map { number, point in
                let place = place(point.0, point.1)
                return "\(number == 0 ? "M" : "L")\(Self.digits(place.x)) \(Self.digits(place.y))"
            }
            let path = steps.joined()
            marks.append(
                "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"2\"\(isDashed ? " stroke-dasharray=\"4 4\"" : "")/>"
            )
        }

        mutating func dot(_ across: Double, _ up: Double) {
            let place = place(across, up)
            marks.append("<circle cx=\"\(Self.digits(place.x))\" cy=\"\(Self.digits(place.y))\" r=\"4\" fill=\"#1d4ed8\"/>")
        }

        /// Names stand beside their dots, for there may be many.
        mutating func label(_ words: String, _ across: Double, _ up: Double) {
            let place = place(across, up)
            text(words, place.x, place.y - 6, "middle", size: 9)
        }

        private mutating func text(_ words: String, _ x: Double, _ y: Double, _ anchor: String, size: Int = 11) {
            marks.append(
                "<text x=\"\(Self.digits(x))\" y=\"\(Self.digits(y))\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" "
                    + "font-family=\"sans-serif\">\(Self.escaped(words))</text>")
        }

        var svg: String {
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" height=\"320\" viewBox=\"0 0 480 320\">\n"
                + marks.joined(separator: "\n") + "\n</svg>\n"
        }

        private static func digits(_ number: Double) -> String { String((number * 10).rounded() / 10) }

        /// A number to about a thousandth of its axis, and no more digits than that.
        private func shown(_ number: Double, _ axis: ClosedRange<Double>) -> String {
            let width = axis.upperBound - axis.lowerBound
            if number.magnitude < width / 1_000 { return "0" }
            if number.magnitude >= 1e6 || width < 1e-2 { return String(format: "%.3g", number) }
            return String(format: width >= 1_000 ? "%.0f" : width >= 10 ? "%.1f" : "%.3g", number)
        }

        /// A table's names may hold anything.
        private static func escaped(_ text: String) -> String {
            String(
                text.prefix(40).unicodeScalars.map { scalar in
                    switch scalar {
                    case "&": "&amp;"
                    case "<": "&lt;"
                    case ">": "&gt;"
                    case "\"": "&quot;"
                    default: scalar.value < 32 || scalar.value == 127 ? " " : String(Character(scalar))
                    }
                }.joined())
        }
    }

    private let folder: String

    /// Makes the folder if it is not there.
    init(_ folder: String) throws {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw SalesError(.badFile, "The folder \(folder) cannot be made. Name another one with --plots.")
        }
    }

    /// Writes all charts.
    ///
    /// - Returns: How many files were written.
    func write(probabilities: [Double], outcomes: [Bool], shapes: [FeatureShape]) throws -> Int {
        try save("calibration", calibration(probabilities, outcomes).svg)
        try save("gain", gain(probabilities, outcomes).svg)
        for (number, shape) in shapes.enumerated() {
            // The number keeps apart what names leave equal.
            let name = shape.feature.unicodeScalars.map { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? String(Character(scalar)) : "-"
            }.joined().prefix(40)
            try save("shape-\(number < 9 ? "0" : "")\(number + 1)-\(name)", chart(shape).svg)
        }
        return 2 + shapes.count
    }

    private func save(_ name: String, _ svg: String) throws {
        let path = folder + "/" + name + ".svg"
        do {
            try Data(svg.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw SalesError(.badFile, "The file \(path) cannot be written. Free some space, or name another folder.")
        }
    }

    private func calibration(_ probabilities: [Double], _ outcomes: [Bool]) -> Chart {
        let groups = CalibrationGroup.groups(probabilities, outcomes, count: 10)
        let top = max(0.05, groups.map { max($0.meanProbability, $0.shareWon) }.max() ?? 1)
        var chart = Chart(
            title: "Calibration: ten groups held back", x: 0...top, y: 0...top, xLabel: "foretold", yLabel: "share won")
        chart.line([(0, 0), (top, top)], colour: "#999", isDashed: true)
        chart.line(groups.map { ($0.meanProbability, $0.shareWon) })
        for group in groups { chart.dot(group.meanProbability, group.shareWon) }
        return chart
    }

    private func gain(_ probabilities: [Double], _ outcomes: [Bool]) -> Chart {
        var chart = Chart(
            title: "Gain: won leads among the best", x: 0...1, y: 0...1, xLabel: "share of leads, best first",
            yLabel: "share of the won")
        chart.line([(0, 0), (1, 1)], colour: "#999", isDashed: true)
        let order = probabilities.indices.sorted {
            probabilities[$0] != probabilities[$1] ? probabilities[$0] > probabilities[$1] : $0 < $1
        }
        let won = Double(max(1, outcomes.count { $0 }))
        var found = 0.0
        var points = [(0.0, 0.0)]
        for (place, row) in order.enumerated() {
            if outcomes[row] { found += 1 }
            if place == order.count - 1 || (place + 1) * 100 / order.count > place * 100 / order.count {
                points.append((Double(place + 1) / Double(order.count), found / won))
            }
        }
        chart.line(points)
        return chart
    }

    private func chart(_ shape: FeatureShape) -> Chart {
        func made(_ x: ClosedRange<Double>, _ shares: [Double], isNumeric: Bool = true) -> Chart {
            let low = min(0, shape.missing, shares.min() ?? 0)
            let high = max(0, shape.missing, shares.max() ?? 0)
            var chart = Chart(
                title: shape.feature, x: x, y: low...high, xLabel: "missing: \(String(format: "%.3f", shape.missing))",
                yLabel: "log-odds", isNumeric: isNumeric)
            chart.line([(x.lowerBound, 0), (x.upperBound, 0)], colour: "#999", isDashed: true)
            return chart
        }
        switch shape.values {
        case .steps(let steps):
            let first = steps.first?.from ?? 0
            let last = steps.last?.from ?? first
            let end = last + max(1e-9, (last - first) / 20)
            var chart = made(first...max(first, end), steps.map(\.share))
            var points: [(Double, Double)] = []
            for (number, step) in steps.enumerated() {
                points.append((step.from, step.share))
                points.append((number + 1 < steps.count ? steps[number + 1].from : end, step.share))
            }
            chart.line(points)
            return chart
        case .line(let low, let lowShare, let high, let highShare):
            var chart = made(min(low, high)...max(low, high), [lowShare, highShare])
            chart.line([(low, lowShare), (high, highShare)])
            return chart
        case .categories(let categories):
            var chart = made(
                -0.5...(Double(max(1, categories.count)) - 0.5), categories.map(\.share), isNumeric: false)
            for (number, category) in categories.enumerated() {
                chart.line([(Double(number), 0), (Double(number), category.share)], colour: "#93c5fd")
                chart.dot(Double(number), category.share)
                chart.label(category.name, Double(number), category.share)
            }
            return chart
        }
    }
}
