import Crypto

/// A one-time code, as a person reads it from one screen and types it into another: `7K3QX-M2V9D-0HTRB-EW5ZN`.
///
/// Twenty characters of five bits each are 100 bits, so that nobody guesses one, and a plain SHA-256 of it tells nothing.
package struct EnrolmentCode: Hashable {
    /// Crockford's base 32: no I, L, O, U, so that nothing looks like another sign or reads as a word.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let length = 20
    private static let group = 5

    private let signs: [UInt8]

    /// Draws a code.
    package init() { signs = Randomness.bytes(EnrolmentCode.length).map { EnrolmentCode.alphabet[Int($0 & 31)] } }

    /// Reads a code as it was typed: in any case, with or without hyphens and spaces, with O for 0 and I or L for 1. Nil if it is
    /// none.
    package init?(_ text: String) {
        guard text.utf8.count <= 100 else { return nil }
        var signs = [UInt8]()
        for scalar in text.uppercased().unicodeScalars {
            switch scalar {
            case "-", " ", "\u{2010}"..."\u{2015}", "\u{A0}", "\t", "\n", "\r": continue
            case "O": signs.append(UInt8(ascii: "0"))
            case "I", "L": signs.append(UInt8(ascii: "1"))
            default:
                guard let byte = UInt8(exactly: scalar.value), EnrolmentCode.alphabet.contains(byte) else { return nil }
                signs.append(byte)
            }
        }
        guard signs.count == EnrolmentCode.length else { return nil }
        self.signs = signs
    }

    /// In groups, as it is shown.
    package var text: String {
        stride(from: 0, to: signs.count, by: EnrolmentCode.group)
            .map { String(decoding: signs[$0..<$0 + EnrolmentCode.group], as: UTF8.self) }
            .joined(separator: "-")
    }

    /// All that is stored of it.
    package var hash: [UInt8] { sha256(signs) }
}

/// SHA-256 of `bytes`.
func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] { Array(SHA256.hash(data: Array(bytes))) }
