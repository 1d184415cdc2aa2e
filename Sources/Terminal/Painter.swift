/// How a text stands out.
public enum Style: Sendable, CaseIterable {
    case bold
    case dim
    case red
    case yellow
    case green
    case cyan

    /// The parameter of the control sequence SGR (ECMA-48, 8.3.117; `dim` is its "faint").
    fileprivate var code: String {
        switch self {
        case .bold: "1"
        case .dim: "2"
        case .red: "31"
        case .green: "32"
        case .yellow: "33"
        case .cyan: "36"
        }
    }
}

/// Colours text, or leaves it alone.
///
/// The caller decides once, from `NO_COLOR` and whether the output is a terminal. No meaning may rest on colour alone.
public struct Painter: Sendable {
    public let isColoured: Bool

    public init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// The text, sanitised, in these styles if colours are on.
    ///
    /// Painting comes last: a painted text can no longer be measured, cut or painted again.
    ///
    /// - Complexity: O(length).
    public func paint(_ text: String, _ styles: Style...) -> String {
        paint(text, styles)
    }

    /// The same, for styles in an array; without styles the text is only sanitised.
    public func paint(_ text: String, _ styles: [Style]) -> String {
        let safe = sanitised(text)
        guard isColoured, !safe.isEmpty, !styles.isEmpty else { return safe }
        let codes = styles.map(\.code).joined(separator: ";")
        return "\u{1B}[\(codes)m\(safe)\u{1B}[0m"
    }
}
