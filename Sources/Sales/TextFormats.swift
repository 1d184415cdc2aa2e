/// What people write as mail addresses, telephone numbers and web addresses. They are checked for slips, not for existence.
enum TextFormats {
    /// One `@` between a local part of up to 64 bytes and a domain of two labels or more; 254 bytes in all. After RFC 5321,
    /// without quoted local parts; letters beyond ASCII are allowed on both sides (RFC 6531).
    static func isEmail(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, !parts[0].isEmpty, parts[0].count <= 64, hasNoSpace(text) else {
            return false
        }
        let local = parts[0]
        guard !local.contains(where: { "\"(),:;<>[\\]".utf8.contains($0) }),
            local.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
        else { return false }
        return isDomain(parts[1]) && parts[1].contains(0x2E)
    }

    /// 1 to 40 characters: digits, of which there is one at least, and what stands between them; an extension after `x`, `ext`,
    /// `#`, 转 or 分机.
    static func isPhone(_ text: String) -> Bool {
        var (scalars, digits, plain) = (0, 0, 0)
        var isPlain = true
        for byte in text.utf8 {
            if byte & 0xC0 != 0x80 { scalars += 1 }
            switch byte {
            case 0x30...0x39: digits += 1
            // As below, by bytes: nearly all numbers hold nothing else.
            case 0x2B, 0x2D, 0x28, 0x29, 0x20, 0x2F, 0x2E, 0x23, 0x2A: break
            default: isPlain = false
            }
            if isPlain { plain += 1 }
        }
        guard scalars <= 40, digits > 0 else { return false }
        if isPlain { return true }
        var rest = Substring(text.utf8.dropFirst(plain))
        func take() -> Bool {
            for word in ["ext.", "ext", "分机", "转", "x"] where rest.hasPrefix(word) {
                rest = rest.dropFirst(word.count)
                return true
            }
            guard let scalar = rest.unicodeScalars.first, "0123456789+-() /.#*".unicodeScalars.contains(scalar) else {
                return false
            }
            rest.unicodeScalars.removeFirst()
            return true
        }
        while !rest.isEmpty { if !take() { return false } }
        return true
    }

    /// `http://` or `https://`, or none, then a host, and anything without white space.
    static func isWebAddress(_ text: String) -> Bool {
        guard hasNoSpace(text) else { return false }
        var rest = text[...]
        if let colon = rest.utf8.firstIndex(of: 0x3A), rest[colon...].hasPrefix("://") {
            guard ["http", "https"].contains(rest[..<colon].lowercased()) else { return false }
            rest = rest[colon...].dropFirst(3)
        }
        let host = rest.utf8.prefix { !"/?#:".utf8.contains($0) }
        // What people call an address without a scheme may still be a mail address: that is a slip.
        return !host.isEmpty && !host.contains(0x40) && host.first != 0x2E
    }

    private static func isDomain(_ domain: Substring.UTF8View) -> Bool {
        domain.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.count <= 63 && label.first != 0x2D && label.last != 0x2D
                && label.allSatisfy {
                    (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 >= 0x80
                }
        }
    }

    private static func hasNoSpace(_ text: String) -> Bool { !text.contains(where: \.isWhitespace) }
}
