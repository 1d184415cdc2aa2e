/// How far a long job is, as one line that the caller prints over the one before.
///
///     Importing  ██████░░░  612/1000  61 %  0:03 left
///
/// The clock stays with the caller, who says how many seconds have passed.
public struct ProgressLine: Sendable {
    /// The bar's widest and narrowest, in cells.
    private static let barWidths = 5...30
    private static let gap = "  "

    public var label: String
    /// How many are done; less than 0 counts as 0, more than `total` as all.
    public var done: Int
    /// How many there are, or nil if nobody knows yet; then there is no bar, only the count and the time so far.
    public var total: Int?
    public var elapsedSeconds: Double
    /// Whether to draw the bar as `####----`, for terminals that do not show blocks. The label stays as it is.
    public var isASCII: Bool
    /// Whether it is read in Chinese; the label is said in it, if the catalogue knows it.
    public var isChinese: Bool

    public init(
        label: String, done: Int, total: Int?, elapsedSeconds: Double, isASCII: Bool = false, isChinese: Bool = false
    ) {
        self.label = isChinese ? Catalogue.translated(label) ?? label : label
        self.done = done
        self.total = total
        self.elapsedSeconds = elapsedSeconds
        self.isASCII = isASCII
        self.isChinese = isChinese
    }

    /// The line, no wider than `width` cells, without a line break.
    ///
    /// In a narrow terminal the bar shrinks first; then the time, the bar and the count go, in this order; then the
    /// label is cut. The percentage stays longest. 100 % is shown only when all is done.
    ///
    /// - Complexity: O(label + width).
    public func text(width: Int) -> String {
        guard let total else { return unmeasuredText(width: width) }
        let all = max(total, 0)
        let finished = min(max(done, 0), all)
        let safeLabel = sanitised(label)
        let count = "\(finished)/\(all)"
        let percentage = "\(percent(finished, of: all)) %"
        let time = timeText(finished, of: all)

        // The bar is measured against the widest that the rest can become, so that it does not jump while digits grow.
        let widestTail = ["\(all)/\(all)", "100 %", "59:59 left"]
        let fixed = ([safeLabel] + widestTail).reduce(0) { $0 + displayWidth(of: $1) + Self.gap.count }
        let barWidth = min(width - fixed, Self.barWidths.upperBound)
        let bar = barWidth >= Self.barWidths.lowerBound ? barText(finished, of: all, cells: barWidth) : nil
        let shortBar = barText(finished, of: all, cells: Self.barWidths.lowerBound)

        let choices: [[String?]] = [
            [safeLabel, bar ?? shortBar, count, percentage, time],
            [safeLabel, bar ?? shortBar, count, percentage],
            [safeLabel, count, percentage],
            [safeLabel, percentage],
        ]
        for choice in choices {
            let line = choice.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: Self.gap)
            if displayWidth(of: line) <= width { return line }
        }
        let room = width - percentage.utf8.count - Self.gap.count
        guard room > 0 else { return truncated(percentage, to: width) }
        return truncated(safeLabel, to: room) + Self.gap + percentage
    }

    private func unmeasuredText(width: Int) -> String {
        let time = wholeSeconds(elapsedSeconds).map(duration(seconds:))
        let parts = [sanitised(label), "\(max(done, 0))", time].compactMap(\.self).filter { !$0.isEmpty }
        return truncated(parts.joined(separator: Self.gap), to: width)
    }

    /// Rounded down. Nothing to do is all done.
    private func percent(_ finished: Int, of all: Int) -> Int {
        guard all > 0 else { return 100 }
        // Through the full-width product, as a count in bytes times 100 need not fit.
        return Int(all.dividingFullWidth(finished.multipliedFullWidth(by: 100)).quotient)
    }

    private func barText(_ finished: Int, of all: Int, cells: Int) -> String {
        let filled = all > 0 ? all.dividingFullWidth(finished.multipliedFullWidth(by: cells)).quotient : cells
        return String(repeating: isASCII ? "#" : "█", count: filled)
            + String(repeating: isASCII ? "-" : "░", count: cells - filled)
    }

    /// What is left at the speed so far, rounded up; how long it took, once all is done; nothing before the first.
    private func timeText(_ finished: Int, of all: Int) -> String? {
        if finished == all { return wholeSeconds(elapsedSeconds).map { say("in \(duration(seconds: $0))") } }
        guard finished > 0, elapsedSeconds > 0 else { return nil }
        let remaining = elapsedSeconds / Double(finished) * Double(all - finished)
        return wholeSeconds(remaining.rounded(.up)).map { say("\(duration(seconds: $0)) left") }
    }

    private func say(_ words: Words) -> String { words.text(isChinese: isChinese) }

    /// Nil for what is no time at all, or more than a thousand years.
    private func wholeSeconds(_ seconds: Double) -> Int? {
        seconds >= 0 && seconds < 3.2e10 ? Int(seconds) : nil
    }
}
