// How many cells a character takes. The table is derived from the property East_Asian_Width of Unicode 14.0 (values W
// and F; unassigned places between two wide ones count as wide), and two more runs that terminals
// draw wide: circled numbers on black squares (U+3248-324F) and the hexagrams (U+4DC0-4DFF, wide since Unicode 16).
// Emoji and marks come from the standard library, which knows later versions.

/// The width of one grapheme cluster that `sanitised` has left.
///
/// It is the sum over its scalars, as terminals count, but for emoji: a sequence that is drawn as one picture (a flag,
/// joined by ZWJ, with a skin tone, or made a picture by VS16) takes 2.
///
/// - Complexity: O(scalars).
package func cellWidth(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return cellWidth(of: first) }
    return isPicture(scalars, first: first) ? 2 : scalars.reduce(0) { $0 + cellWidth(of: $1) }
}

/// The width of one scalar that stands alone: 0, 1 or 2.
///
/// - Complexity: O(log n) in the table of wide ranges; O(1) for Latin.
package func cellWidth(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    // By far the most frequent in Chinese text.
    if 0x4E00...0x9FFF ~= value { return 2 }
    if isZeroWidth(scalar) { return 0 }
    if isRegionalIndicator(scalar) { return 1 }
    return isInWideTable(value) || scalar.properties.isEmojiPresentation ? 2 : 1
}

/// Whether a cluster of several scalars is drawn as one emoji.
private func isPicture(_ scalars: Character.UnicodeScalarView, first: Unicode.Scalar) -> Bool {
    if isRegionalIndicator(first) { return scalars.dropFirst().contains(where: isRegionalIndicator) }
    guard first.properties.isEmoji else { return false }
    // Digits, # and * are emoji by this property; VS16 alone makes them pictures.
    if scalars.dropFirst().first == "\u{FE0F}" { return true }
    // A skin tone that stands alone takes room of its own, and so does a second one.
    guard !first.isASCII, !first.properties.isEmojiModifier else { return false }
    return scalars.dropFirst().contains { $0.properties.isEmoji }
}

private func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    0x1F1E6...0x1F1FF ~= scalar.value
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels and finals of Hangul written in parts join the (wide) initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    // Arabic and Kaithi signs that enclose a number: format characters, yet visible.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: false
    default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}

/// Binary search in `wideRanges`.
private func isInWideTable(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
        let middle = (low + high) / 2
        let range = wideRanges[middle]
        if range.contains(value) { return true }
        if value < range.lowerBound {
            high = middle
        } else {
            low = middle + 1
        }
    }
    return false
}

/// Ascending and disjoint.
private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
    0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
    0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
    0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
    0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
    0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
    0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A,
    0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
    0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945,
    0x1F947...0x1F9FF, 0x1FA70...0x1FAF6, 0x20000...0x3FFFD,
]
