import CRDT

extension Value.Decimal {
    /// The number in plain notation, such as `-12.5`; never with an exponent.
    public var plainText: String {
        var digits = String(mantissa.magnitude)
        if scale <= 0 {
            digits += String(repeating: "0", count: min(Int(-Int64(scale)), 400))
        } else {
            let scale = min(Int(scale), 400)
            if digits.utf8.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
        }
        return (mantissa < 0 ? "-" : "") + digits
    }

    /// Reads plain or scientific notation with a point, as programs write it: no grouping, no currency.
    public init?(text: some StringProtocol) {
        var mantissa: Int64 = 0
        var scale: Int64 = 0
        var exponent: Int64 = 0
        var digits = 0
        var isNegative = false
        var afterPoint = false
        var rest = Substring(text)[...]
        if let sign = rest.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            rest = rest.dropFirst()
        }
        while let byte = rest.utf8.first {
            if (48...57).contains(byte) {
                let (tens, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                let (sum, overflow2) = tens.addingReportingOverflow(Int64(byte - 48))
                guard !overflow, !overflow2 else { return nil }
                mantissa = sum
                digits += 1
                if afterPoint { scale += 1 }
            } else if byte == 46, !afterPoint {
                afterPoint = true
            } else if byte == 101 || byte == 69 {
                guard let value = Int64(rest.dropFirst()), value.magnitude < 1_000_000 else { return nil }
                exponent = value
                rest = ""
                break
            } else {
                return nil
            }
            rest = rest.dropFirst()
        }
        guard digits > 0 else { return nil }
        self.init(mantissa: isNegative ? -mantissa : mantissa, scale: Int32(scale - exponent))
    }
}
