import CRDT
import Crypto

/// A model as bytes, to be kept and sent: what it is, then the SHA-256 of that.
///
///     4 bytes   53 4D 4F 44 ("SMOD")
///     varint    version, 2
///     byte      kind: 0 base rate, 1 ridge, 2 additive
///     varint    rows that it was trained on
///     varint    n: the unit of shares is 2 to the power −n; 0 where there is none
///     8 bytes   base, as the bits of a double, most significant byte first; so are all doubles
///     varint    number of features, and for each: counted name; byte 0, varint count and that many doubles (edges); or byte 1,
///               varint count and that many counted names
///     varint    number of terms, and for each: byte 0, varint feature, a share for each bin; or byte 1, varint features twice, for
///               each bin of the first its row and of the second its column as bytes, varint columns, varint count and
///               that many shares; or byte 2, varint feature, doubles slope, centre, low, high, and a share: what is missing.
///               Shares are zigzag varints, in units
///     32 bytes  SHA-256 of all before
extension ScoringModel {
    private static let signature: [UInt8] = Array("SMOD".utf8)
    private static let version: UInt64 = 2
    /// More than any training makes; a bound for what comes from elsewhere.
    private static let termsMax = 30_000

    /// The model's bytes. Equal models have equal bytes.
    public var encoded: [UInt8] {
        var bytes = Self.signature
        bytes.appendVarint(Self.version)
        bytes.append(UInt8(Self.Kind.allCases.firstIndex(of: kind) ?? 0))
        bytes.appendVarint(trainedOn)
        let unit = unit ?? 0
        bytes.appendVarint(-unit)
        bytes.appendDouble(base)
        bytes.appendVarint(features.count)
        for feature in features {
            bytes.appendCounted(Array(feature.name.utf8))
            switch feature.kind {
            case .numbers(let edges):
                bytes.append(0)
                bytes.appendVarint(edges.count)
                for edge in edges { bytes.appendDouble(edge) }
            case .categories(let names):
                bytes.append(1)
                bytes.appendVarint(names.count)
                for name in names { bytes.appendCounted(Array(name.utf8)) }
            }
        }
        bytes.appendVarint(terms.count)
        for term in terms { bytes.appendTerm(term, unit) }
        return bytes + SHA256.hash(data: bytes)
    }

    /// Reads a model.
    ///
    /// - Throws: `LeadScoringError` `.newerModel` for a version that this program does not know, `.damagedModel` where the hash does not
    ///   fit or the bytes are no model. Nothing is half-read.
    /// - Complexity: O(bytes).
    public init(encoded bytes: [UInt8]) throws {
        guard bytes.count > Self.signature.count + SHA256.byteCount, bytes.starts(with: Self.signature) else {
            throw LeadScoringError(.damagedModel, "This is no model, or only a part of one. Get it again, or train a new one.")
        }
        let content = Array(bytes.dropLast(SHA256.byteCount))
        var reader = ByteReader(content)
        do {
            _ = try reader.slice(Self.signature.count)
            // Before the hash, for another version may have another one.
            let version = try reader.varint()
            guard version == Self.version else {
                throw LeadScoringError(
                    .newerModel,
                    "The model has version \(version), and this Satchel reads \(Self.version). Update Satchel to use it.")
            }
            guard bytes.suffix(SHA256.byteCount).elementsEqual(SHA256.hash(data: content)) else {
                throw LeadScoringError(
                    .damagedModel, "The model does not fit its hash: it was changed or damaged. Get it again, or train a new one."
                )
            }
            try self.init(reading: &reader)
            try reader.expectEnd()
        } catch let error as CRDTError {
            throw Self.wrong(error.message)
        }
    }

    private static func wrong(_ what: String) -> LeadScoringError {
        LeadScoringError(.damagedModel, "The model cannot be read: \(what) Get it again, or train a new one.")
    }

    private init(reading reader: inout ByteReader) throws {
        let number = Int(try reader.byte())
        guard Kind.allCases.indices.contains(number) else { throw Self.wrong("it is of no known kind.") }
        let rows = try reader.varint()
        guard let trainedOn = Int(exactly: rows) else { throw Self.wrong("a number is out of range.") }
        let finest = UInt64(-Self.finestUnit)
        let power = try reader.varint()
        guard power <= finest else { throw Self.wrong("its unit is too small.") }
        let unit = -Int(power)
        let base = try reader.double()
        var features: [Binning] = []
        for _ in 0..<(try reader.count(unit: 3)) { features.append(try Self.feature(&reader)) }
        let count = try reader.count(unit: 3)
        guard count <= Self.termsMax else { throw Self.wrong("it has too many terms.") }
        var terms: [Term] = []
        for _ in 0..<count { terms.append(try Self.term(&reader, features, Self.scale(unit))) }
        self.init(
            kind: Kind.allCases[number], base: base, features: features, terms: terms, trainedOn: trainedOn,
            unit: terms.isEmpty ? nil : unit)
    }

    private static func feature(_ reader: inout ByteReader) throws -> Binning {
        let name = try reader.text()
        switch try reader.byte() {
        case 0:
            let count = try reader.count(unit: 8)
            guard count <= Binning.binsMax - 2 else { throw wrong("a feature has too many bins.") }
            let edges = try (0..<count).map { _ in try reader.double() }
            guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else { throw wrong("edges do not rise.") }
            return Binning(name: name, kind: .numbers(edges: edges))
        case 1:
            let count = try reader.count()
            guard count <= Binning.binsMax - 1 else { throw wrong("a feature has too many bins.") }
            let names = try (0..<count).map { _ in try reader.text() }
            return Binning(name: name, kind: .categories(names: names))
        default: throw wrong("a feature is of no known kind.")
        }
    }

    private static func term(_ reader: inout ByteReader, _ features: [Binning], _ scale: Double) throws -> Term {
        func share() throws -> Double {
            let units = try reader.zigzag()
            guard units.magnitude <= UInt64(unitsMax) else { throw wrong("a share is out of range.") }
            return Double(units) * scale
        }
        func place() throws -> Int {
            guard let place = Int(exactly: try reader.varint()), place < features.count else {
                throw wrong("a term names a feature that is not there.")
            }
            return place
        }
        switch try reader.byte() {
        case 0:
            let feature = try place()
            return Term(
                features: [feature], shape: .table(try (0..<features[feature].count).map { _ in try share() }))
        case 1:
            let (first, second) = (try place(), try place())
            let rowOf = Array(try reader.slice(features[first].count))
            let columnOf = Array(try reader.slice(features[second].count))
            let columns = try reader.small()
            let shares = try (0..<(try reader.count())).map { _ in try share() }
            guard columns > 0, columnOf.allSatisfy({ $0 < columns }),
                rowOf.allSatisfy({ (Int($0) + 1) * Int(columns) <= shares.count })
            else { throw wrong("a pair's cells are not all there.") }
            return Term(
                features: [first, second],
                shape: .grid(rowOf: rowOf, columnOf: columnOf, columns: Int(columns), shares: shares))
        case 2:
            let feature = try place()
            let numbers = try (0..<4).map { _ in try reader.double() }
            guard numbers[2] <= numbers[3] else { throw wrong("a line has no room.") }
            return Term(
                features: [feature],
                shape: .line(
                    slope: numbers[0], centre: numbers[1], low: numbers[2], high: numbers[3], missing: try share()))
        default: throw wrong("a term is of no known kind.")
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendDouble(_ number: Double) { appendBigEndian(number.bitPattern) }

    fileprivate mutating func appendTerm(_ term: ScoringModel.Term, _ unit: Int) {
        func units(_ share: Double) -> Int64 { Int64(ScoringModel.units(share, unit)) }
        switch term.shape {
        case .table(let shares):
            append(0)
            appendVarint(term.features[0])
            for share in shares { appendZigzag(units(share)) }
        case .grid(let rowOf, let columnOf, let columns, let shares):
            append(1)
            appendVarint(term.features[0])
            appendVarint(term.features[1])
            append(contentsOf: rowOf)
            append(contentsOf: columnOf)
            appendVarint(columns)
            appendVarint(shares.count)
            for share in shares { appendZigzag(units(share)) }
        case .line(let slope, let centre, let low, let high, let missing):
            append(2)
            appendVarint(term.features[0])
            for number in [slope, centre, low, high] { appendDouble(number) }
            appendZigzag(units(missing))
        }
    }
}

extension ByteReader {
    /// A double that is a number and finite.
    fileprivate mutating func double() throws -> Double {
        let number = Double(bitPattern: try bigEndian())
        guard number.isFinite else { throw CRDTError(.damaged, "A number is infinite or none.") }
        return number
    }
}
