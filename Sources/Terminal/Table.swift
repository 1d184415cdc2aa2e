/// Rows of text under a header, laid out in cells so that columns line up with Chinese in them.
///
///     Name          Owner      Visits
///     ────────────  ─────────  ──────
///     上海宏达贸易  Li Wei         12
///
/// Each row takes one line. What does not fit is cut with `…`, in flexible columns first.
public struct Table: Sendable {
    /// What a column is called and how it behaves.
    public struct Column: Sendable {
        public let title: String
        public let alignment: Alignment
        /// How narrow this column may become, in cells, while another flexible one can still give way. It does not
        /// widen a column whose texts are shorter.
        public let minimumWidth: Int
        /// Whether texts here may be cut when the line is too wide: notes and names, not phone numbers.
        public let isFlexible: Bool

        public init(_ title: String, alignment: Alignment = .left, minimumWidth: Int = 8, isFlexible: Bool = false) {
            self.title = sanitised(title)
            self.alignment = alignment
            self.minimumWidth = minimumWidth
            self.isFlexible = isFlexible
        }
    }

    private struct Row: Sendable {
        let cells: [String]
        let styles: [Style]
    }

    /// Spaces between two columns.
    package static let gap = 2

    public let columns: [Column]
    private var rows: [Row] = []

    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Whether there is nothing under the header.
    public var isEmpty: Bool { rows.isEmpty }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - cells: One text for each column; another number is a mistake of the program, and stops it. Sanitised.
    ///   - styles: For the whole line.
    public mutating func append(_ cells: [String], styles: [Style] = []) {
        precondition(cells.count == columns.count, "a row needs one text for each column")
        rows.append(Row(cells: cells.map(sanitised), styles: styles))
    }

    /// The header, a rule, and one line for each row; nothing if there are no columns.
    ///
    /// No line is wider than `width`, and none ends in a space. If the table is too wide, flexible columns shrink to
    /// their minimum, the widest first; if that is not enough, all columns shrink to one cell; and if even then it is
    /// too wide, lines are cut at the right.
    ///
    /// - Parameters:
    ///   - width: Of the terminal, in cells.
    ///   - painter: Makes the header bold, the rule dim, and rows as their styles say.
    ///   - isASCII: Whether to draw the rule as `---`, as in `ProgressLine`.
    /// - Complexity: O(text), and for the widths O(columns × cells to take away) at worst.
    public func lines(
        width: Int, painter: Painter = Painter(isColoured: false), isASCII: Bool = false
    ) -> [String] {
        guard !columns.isEmpty else { return [] }
        let widths = columnWidths(fitting: width)
        let header = line(columns.map(\.title), widths)
        let rule = widths.map { String(repeating: isASCII ? "-" : "─", count: $0) }
            .joined(separator: String(repeating: " ", count: Self.gap))
        var result = [
            painter.paint(truncated(header, to: width), .bold), painter.paint(truncated(rule, to: width), .dim),
        ]
        for row in rows {
            result.append(painter.paint(truncated(line(row.cells, widths), to: width), row.styles))
        }
        return result
    }

    /// The width of each column, in cells, as `lines(width:)` lays them out.
    package func columnWidths(fitting width: Int) -> [Int] {
        let natural = columns.indices.map { index in
            rows.reduce(displayWidth(of: columns[index].title)) { max($0, displayWidth(of: $1.cells[index])) }
        }
        let room = max(width, 0) - Self.gap * (columns.count - 1)
        // A column wider than the whole line is as good as one that fills it, and shrinks in fewer steps.
        var widths = zip(columns, natural).map { column, natural in
            column.isFlexible ? max(1, min(natural, max(room, column.minimumWidth))) : max(1, natural)
        }
        let floors = zip(columns, widths).map { column, width in
            column.isFlexible ? max(1, min(width, column.minimumWidth)) : width
        }
        shrink(&widths, to: room, floors: floors)
        shrink(&widths, to: room, floors: widths.map { _ in 1 })
        return widths
    }

    /// Takes from the widest column above its floor until the sum is `room` or all stand at their floors.
    ///
    /// The columns end as if cut at one common level; where it does not divide, the leftmost are one cell narrower.
    private func shrink(_ widths: inout [Int], to room: Int, floors: [Int]) {
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            let above = widths.indices.filter { widths[$0] > floors[$0] }
            guard let widest = above.max(by: { widths[$0] < widths[$1] || (widths[$0] == widths[$1] && $0 > $1) })
            else { return }
            // Down to the next widest at once, so that one very long text costs one step.
            let next = above.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
            let isAlone = !above.contains { $0 != widest && widths[$0] == widths[widest] }
            let step = isAlone ? min(excess, widths[widest] - max(next, floors[widest])) : 1
            widths[widest] -= step
            excess -= step
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var result = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { result += String(repeating: " ", count: Self.gap) }
            result += padded(
                truncated(cell, to: widths[index]), to: widths[index], alignment: columns[index].alignment)
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}
