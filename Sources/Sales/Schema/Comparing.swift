import CRDT

extension Value.Decimal {
    /// Whether this number is less than the other, exactly, whatever their scales.
    public static func < (a: Value.Decimal, b: Value.Decimal) -> Bool {
        let (signA, signB) = (a.mantissa.signum(), b.mantissa.signum())
        if signA != signB { return signA < signB }
        return signA < 0 ? b.hasLessMagnitude(than: a) : a.hasLessMagnitude(than: b)
    }

    private func hasLessMagnitude(than other: Value.Decimal) -> Bool {
        guard mantissa != 0, other.mantissa != 0 else { return mantissa == 0 && other.mantissa != 0 }
        let (mine, others) = (String(mantissa.magnitude), String(other.mantissa.magnitude))
        // Digits before the point.
        let (lead, otherLead) = (Int64(mine.utf8.count) - Int64(scale), Int64(others.utf8.count) - Int64(other.scale))
        if lead != otherLead { return lead < otherLead }
        func padded(_ digits: String) -> String {
            digits + String(repeating: "0", count: Swift.max(mine.utf8.count, others.utf8.count) - digits.utf8.count)
        }
        return padded(mine).utf8.lexicographicallyPrecedes(padded(others).utf8)
    }
}
