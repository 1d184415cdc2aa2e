/// A JSON value of a line, as far as exported lines need one: whole numbers are kept whole, objects keep their order.
package indirect enum JSONText: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([JSONText])
    case object([(key: String, value: JSONText)])

    package static func == (a: JSONText, b: JSONText) -> Bool { a.text == b.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    package var text: String {
        var out = [UInt8]()
        append(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    package subscript(_ key: String) -> JSONText? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    package var string: String? { if case .string(let string) = self { string } else { nil } }
    package var int: Int64? { if case .int(let int) = self { int } else { nil } }
    package var array: [JSONText] { if case .array(let array) = self { array } else { [] } }
    package var members: [(key: String, value: JSONText)] { if case .object(let members) = self { members } else { [] } }

    // MARK: Writing

    package func append(to out: inout [UInt8]) {
        switch self {
        case .null: out += Array("null".utf8)
        case .bool(let bool): out += Array((bool ? "true" : "false").utf8)
        case .int(let int): out += Array(String(int).utf8)
        case .double(let double): out += Array("\(double)".utf8)
        case .string(let string): JSONText.append(string, to: &out)
        case .array(let array):
            out.append(0x5B)
            for (index, item) in array.enumerated() {
                if index > 0 { out.append(0x2C) }
                item.append(to: &out)
            }
            out.append(0x5D)
        case .object(let members):
            out.append(0x7B)
            for (index, (key, value)) in members.enumerated() {
                if index > 0 { out.append(0x2C) }
                JSONText.append(key, to: &out)
                out.append(0x3A)
                value.append(to: &out)
            }
            out.append(0x7D)
        }
    }

    static func append(_ string: String, to out: inout [UInt8]) {
        var string = string
        out.append(0x22)
        string.withUTF8 { utf8 in
            for byte in utf8 {
                switch byte {
                case 0x22, 0x5C:
                    out.append(0x5C)
                    out.append(byte)
                case 0x0A: out += [0x5C, 0x6E]
                case 0x0D: out += [0x5C, 0x72]
                case 0x09: out += [0x5C, 0x74]
                case 0..<0x20:
                    let digits = Array("0123456789abcdef".utf8)
                    out += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                default: out.append(byte)
                }
            }
        }
        out.append(0x22)
    }

    // MARK: Reading

    /// Reads one value that fills `bytes`, after RFC 8259; nil for anything else, and for one nested deeper than 16.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = Reader(bytes: bytes)
        guard let value = reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        guard reader.index == bytes.count else { return nil }
        self = value
    }

    private struct Reader {
        let bytes: UnsafeRawBufferPointer
        var index = 0

        mutating func skipSpace() {
            while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < bytes.count, bytes[index] == byte else { return false }
            index += 1
            return true
        }

        private mutating func take(_ word: StaticString) -> Bool {
            let count = word.utf8CodeUnitCount
            guard index + count <= bytes.count else { return false }
            for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
            index += count
            return true
        }

        mutating func value(depth: Int) -> JSONText? {
            skipSpace()
            guard depth < 16, index < bytes.count else { return nil }
            switch bytes[index] {
            case 0x22: return string().map(JSONText.string)
            case 0x7B: return object(depth)
            case 0x5B: return array(depth)
            case 0x74: return take("true") ? .bool(true) : nil
            case 0x66: return take("false") ? .bool(false) : nil
            case 0x6E: return take("null") ? .null : nil
            default: return number()
            }
        }

        private mutating func object(_ depth: Int) -> JSONText? {
            index += 1
            var members: [(key: String, value: JSONText)] = []
            skipSpace()
            if take(0x7D) { return .object(members) }
            while true {
                skipSpace()
                guard let key = string() else { return nil }
                skipSpace()
                guard take(0x3A), let value = value(depth: depth + 1) else { return nil }
                members.append((key, value))
                skipSpace()
                if take(0x7D) { return .object(members) }
                guard take(0x2C) else { return nil }
            }
        }

        private mutating func array(_ depth: Int) -> JSONText? {
            index += 1
            var items = [JSONText]()
            skipSpace()
            if take(0x5D) { return .array(items) }
            while true {
                guard let value = value(depth: depth + 1) else { return nil }
                items.append(value)
                skipSpace()
                if take(0x5D) { return .array(items) }
                guard take(0x2C) else { return nil }
            }
        }

        private mutating func number() -> JSONText? {
            let start = index
            var isWhole = true
            while index < bytes.count {
                switch bytes[index] {
                case 0x30...0x39, 0x2D: break
                case 0x2B, 0x2E, 0x45, 0x65: isWhole = false
                default:
                    return JSONText.number(bytes[start..<index], isWhole)
                }
                index += 1
            }
            return JSONText.number(bytes[start..<index], isWhole)
        }

        private mutating func string() -> String? {
            guard take(0x22) else { return nil }
            let start = index
            while index < bytes.count, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] >= 0x20 { index += 1 }
            guard index < bytes.count else { return nil }
            if bytes[index] == 0x22 {
                index += 1
                return JSONText.utf8(bytes[start..<index - 1])
            }
            var out = Array(bytes[start..<index])
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                switch byte {
                case 0x22: return out.withUnsafeBytes { JSONText.utf8($0[...]) }
                case 0x5C:
                    guard index < bytes.count else { return nil }
                    let escape = bytes[index]
                    index += 1
                    switch escape {
                    case 0x22, 0x5C, 0x2F: out.append(escape)
                    case 0x62: out.append(0x08)
                    case 0x66: out.append(0x0C)
                    case 0x6E: out.append(0x0A)
                    case 0x72: out.append(0x0D)
                    case 0x74: out.append(0x09)
                    case 0x75:
                        guard let scalar = scalar() else { return nil }
                        out += Array(String(Character(scalar)).utf8)
                    default: return nil
                    }
                case 0..<0x20: return nil
                default: out.append(byte)
                }
            }
            return nil
        }

        private mutating func fourDigits() -> UInt32? {
            guard index + 4 <= bytes.count else { return nil }
            var value: UInt32 = 0
            for _ in 0..<4 {
                let digit: UInt8
                switch bytes[index] {
                case 0x30...0x39: digit = bytes[index] - 0x30
                case 0x41...0x46: digit = bytes[index] - 0x37
                case 0x61...0x66: digit = bytes[index] - 0x57
                default: return nil
                }
                value = value << 4 | UInt32(digit)
                index += 1
            }
            return value
        }

        private mutating func scalar() -> Unicode.Scalar? {
            guard let first = fourDigits() else { return nil }
            guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
            guard take(0x5C), take(0x75), let second = fourDigits(), (0xDC00...0xDFFF).contains(second) else { return nil }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        }
    }

    private static func utf8(_ bytes: Slice<UnsafeRawBufferPointer>) -> String? {
        String(validating: UnsafeRawBufferPointer(rebasing: bytes), as: UTF8.self)
    }

    private static func number(_ bytes: Slice<UnsafeRawBufferPointer>, _ isWhole: Bool) -> JSONText? {
        let text = String(decoding: bytes, as: UTF8.self)
        // Swift reads what JSON does not write: a plus before, a point or an exponent without digits, zeros in front.
        let digits = text.utf8.drop { $0 == 0x2D }
        guard let first = digits.first, (0x30...0x39).contains(first), text.utf8.count - digits.count <= 1,
            !(first == 0x30 && digits.dropFirst().first.map { (0x30...0x39).contains($0) } == true), text.utf8.last != 0x2E
        else { return nil }
        if isWhole, let int = Int64(text) { return .int(int) }
        return Double(text).flatMap { $0.isFinite ? .double($0) : nil }
    }
}
