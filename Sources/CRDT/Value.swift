/// A value as it is written, stored and compared. Two values are equal if and only if their canonical bytes are: text that merely
/// looks alike in Unicode differs, and 1 is not 1.0.
public enum Value: Hashable, Sendable {
    /// Nothing: the field was emptied.
    case null
    case bool(Bool)
    case int(Int64)
    case decimal(Decimal)
    case float(Float)
    case text(String)
    case bytes([UInt8])
    /// Days since 1970-01-01 in the calendar of the place.
    case date(Int64)
    /// Milliseconds since 1970-01-01 00:00 UTC.
    case time(Int64)
    case link(RowID)
    case group([Member])

    /// A finite number `mantissa` × 10^−`scale`, kept without trailing zeros, so that 1.50 and 1.5 are one value.
    public struct Decimal: Hashable, Sendable {
        public let mantissa: Int64
        public let scale: Int32

        /// Removes trailing zeros; zero has scale 0.
        public init(mantissa: Int64, scale: Int32) {
            var mantissa = mantissa
            var scale = scale
            if mantissa == 0 {
                scale = 0
            } else {
                while mantissa % 10 == 0, scale > Int32.min {
                    mantissa /= 10
                    scale -= 1
                }
            }
            self.mantissa = mantissa
            self.scale = scale
        }
    }

    /// A finite double; −0 is 0.
    public struct Float: Hashable, Sendable {
        public let value: Double

        /// Nil for infinities and NaN.
        public init?(_ value: Double) {
            guard value.isFinite else { return nil }
            self.value = value == 0 ? 0 : value
        }
    }

    /// One field of a register group, numbered within the group.
    public struct Member: Hashable, Sendable {
        public let number: UInt32
        public let value: Value

        public init(number: UInt32, value: Value) {
            self.number = number
            self.value = value
        }
    }

    public static func == (a: Value, b: Value) -> Bool {
        switch (a, b) {
        case (.text(let x), .text(let y)): x.utf8.elementsEqual(y.utf8)
        case (.null, .null): true
        case (.bool(let x), .bool(let y)): x == y
        case (.int(let x), .int(let y)), (.date(let x), .date(let y)), (.time(let x), .time(let y)): x == y
        case (.link(let x), .link(let y)): x == y
        case (.decimal(let x), .decimal(let y)): x == y
        case (.float(let x), .float(let y)): x == y
        case (.bytes(let x), .bytes(let y)): x == y
        case (.group, .group): a.encoded == b.encoded
        default: false
        }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(encoded) }

    /// The canonical bytes: a tag and the content; see `Protocol/README.md`.
    public var encoded: [UInt8] {
        var out = [UInt8]()
        out.append(self)
        return out
    }

    /// Reads canonical bytes that fill `bytes`.
    public init(encoded bytes: [UInt8]) throws(CRDTError) {
        var reader = ByteReader(bytes)
        self = try reader.value()
        try reader.expectEnd()
    }

    fileprivate enum Tag {
        static let null: UInt8 = 0
        static let no: UInt8 = 1
        static let yes: UInt8 = 2
        static let int: UInt8 = 3
        static let decimal: UInt8 = 4
        static let float: UInt8 = 5
        static let text: UInt8 = 6
        static let bytes: UInt8 = 7
        static let date: UInt8 = 8
        static let time: UInt8 = 9
        static let link: UInt8 = 10
        static let group: UInt8 = 11
    }
}

extension [UInt8] {
    public mutating func append(_ value: Value) {
        switch value {
        case .null: append(Value.Tag.null)
        case .bool(let bool): append(bool ? Value.Tag.yes : Value.Tag.no)
        case .int(let int):
            append(Value.Tag.int)
            appendZigzag(int)
        case .decimal(let decimal):
            append(Value.Tag.decimal)
            appendZigzag(decimal.mantissa)
            appendZigzag(Int64(decimal.scale))
        case .float(let float):
            append(Value.Tag.float)
            appendBigEndian(float.value.bitPattern)
        case .text(let text):
            append(Value.Tag.text)
            appendText(text)
        case .bytes(let bytes):
            append(Value.Tag.bytes)
            appendCounted(bytes)
        case .date(let days):
            append(Value.Tag.date)
            appendZigzag(days)
        case .time(let milliseconds):
            append(Value.Tag.time)
            appendZigzag(milliseconds)
        case .link(let row):
            append(Value.Tag.link)
            append(row)
        case .group(let members):
            append(Value.Tag.group)
            appendVarint(members.count)
            for member in members.sorted(by: { $0.number < $1.number }) {
                appendVarint(UInt64(member.number))
                append(member.value)
            }
        }
    }

    /// Appends a varint length and the text's UTF-8, never normalised.
    public mutating func appendText(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            appendVarint(utf8.count)
            append(contentsOf: utf8)
        }
    }
}

extension ByteReader {
    /// Reads one value in canonical form.
    public mutating func value() throws(CRDTError) -> Value { try value(insideGroup: false) }

    private mutating func value(insideGroup: Bool) throws(CRDTError) -> Value {
        switch try byte() {
        case Value.Tag.null: return .null
        case Value.Tag.no: return .bool(false)
        case Value.Tag.yes: return .bool(true)
        case Value.Tag.int: return .int(try zigzag())
        case Value.Tag.decimal:
            let mantissa = try zigzag()
            guard let scale = Int32(exactly: try zigzag()) else {
                throw CRDTError(.damaged, "A decimal's scale is out of range.")
            }
            let decimal = Value.Decimal(mantissa: mantissa, scale: scale)
            guard decimal.mantissa == mantissa, decimal.scale == scale else {
                throw CRDTError(.notCanonical, "A decimal has trailing zeros.")
            }
            return .decimal(decimal)
        case Value.Tag.float:
            let bits: UInt64 = try bigEndian()
            guard let float = Value.Float(Double(bitPattern: bits)) else { throw CRDTError(.damaged, "A number is not finite.") }
            guard float.value.bitPattern == bits else { throw CRDTError(.notCanonical, "A number is minus zero.") }
            return .float(float)
        case Value.Tag.text: return .text(try text())
        case Value.Tag.bytes: return .bytes(Array(try counted()))
        case Value.Tag.date: return .date(try zigzag())
        case Value.Tag.time: return .time(try zigzag())
        case Value.Tag.link: return .link(try identifier())
        case Value.Tag.group:
            guard !insideGroup else { throw CRDTError(.damaged, "A group holds a group.") }
            let count = try count(unit: 2)
            var members = [Value.Member]()
            members.reserveCapacity(count)
            for _ in 0..<count {
                let number = try small()
                if let last = members.last, last.number >= number {
                    throw CRDTError(.notCanonical, "A group's fields are out of order.")
                }
                members.append(Value.Member(number: number, value: try value(insideGroup: true)))
            }
            return .group(members)
        default: throw CRDTError(.damaged, "A value has a type that this format does not have.")
        }
    }
}
