import Glibc
import Sales
import Testing
import TextEncoding

extension TextEncoding {
    var iconvName: String {
        switch self {
        case .utf8, .utf8BOM: "UTF-8"
        case .utf16LE: "UTF-16LE"
        case .utf16BE: "UTF-16BE"
        case .gb18030: "GB18030"
        }
    }

    var mark: [UInt8] {
        switch self {
        case .utf8, .gb18030: []
        case .utf8BOM: [0xEF, 0xBB, 0xBF]
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        }
    }
}

struct TestFailure: Error {
    let message: String
}

func ascii(_ text: String) -> [UInt8] {
    Array(text.utf8)
}

func detect(_ bytes: [UInt8]) throws -> TextEncoding {
    try TextEncoding.detect(prefix: bytes, isWholeFile: true)
}

/// The error of this target that `body` throws, or nil.
func failure<Result>(_ body: () throws -> Result) -> TextEncodingError? {
    do {
        _ = try body()
        return nil
    } catch let error as TextEncodingError {
        return error
    } catch {
        Issue.record("an error of another kind: \(error)")
        return nil
    }
}

/// A text as a file in an encoding, with its mark.
func file(_ text: String, in encoding: TextEncoding) throws -> [UInt8] {
    encoding.mark + (try encoded(text, encoding.iconvName))
}

/// A text in an encoding that iconv knows, made in one go.
func encoded(_ text: String, _ encoding: String) throws -> [UInt8] {
    guard let descriptor = iconv_open(encoding, "UTF-8"), descriptor != iconv_t(bitPattern: -1) else {
        throw TestFailure(message: "iconv does not know \(encoding)")
    }
    defer { iconv_close(descriptor) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let result = input.withUnsafeMutableBufferPointer { from in
        output.withUnsafeMutableBufferPointer { to in
            var next = from.baseAddress
            var end = to.baseAddress
            return iconv(descriptor, &next, &inputLeft, &end, &outputLeft)
        }
    }
    guard result == 0, inputLeft == 0 else { throw TestFailure(message: "the text does not exist in \(encoding)") }
    return output[..<(output.count - outputLeft)].map { UInt8(bitPattern: $0) }
}

/// What a transcoder makes of bytes that are pushed in pieces of the given sizes.
func transcoded(
    _ bytes: [UInt8], pieces: [Int]?, prefixBytes: Int = TextEncoding.prefixBytes
) -> (text: [UInt8], error: TextEncodingError?, encoding: TextEncoding?) {
    var transcoder = Transcoder(prefixBytes: prefixBytes)
    var text: [UInt8] = []
    var error: TextEncodingError?
    do {
        var start = 0
        for size in pieces ?? [bytes.count] {
            try transcoder.read(Array(bytes[start..<start + size])) { text.append(contentsOf: $0) }
            start += size
        }
        try transcoder.finish { text.append(contentsOf: $0) }
    } catch let known as TextEncodingError {
        error = known
    } catch let other {
        Issue.record("an error of another kind: \(other)")
    }
    return (text, error, transcoder.encoding)
}

func ranges(of count: Int, by size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
}

func pieces(of count: Int, by size: Int) -> [Int] {
    ranges(of: count, by: size).map(\.count)
}

func records(_ bytes: [UInt8]) throws -> [CSVRecord] {
    var reader = CSVReader()
    var records: [CSVRecord] = []
    try reader.read(bytes) { records.append($0) }
    try reader.finish { records.append($0) }
    return records
}

/// The bytes of fixtures/customers.csv.
func fixture() throws -> [UInt8] {
    let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/fixtures/customers.csv"
    guard let stream = fopen(path, "rb") else { throw TestFailure(message: "cannot open fixtures/customers.csv") }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = fread(&piece, 1, piece.count, stream)
        if count == 0 { return bytes }
        bytes.append(contentsOf: piece[..<count])
    }
}

/// The generator SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) % bound
    }
}
