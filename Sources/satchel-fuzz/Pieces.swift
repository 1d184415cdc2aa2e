import Audio
import Sales
import TextEncoding

/// How a file is cut into pieces changes neither the records nor the error.
func fuzzCSV(_ input: Choices) {
    var choices = input
    let seed = choices.byte()
    // Small limits on every other input, so that they are met.
    let limits =
        seed % 2 == 0
        ? CSVReader.Limits() : CSVReader.Limits(fieldBytes: choices.below(20), columns: 5, recordBytes: choices.below(40))
    let bytes = choices.rest()
    let whole = records([bytes], limits)
    let cut = records(pieces(of: bytes, seed: seed), limits)
    expect(whole.records == cut.records, "The records depend on how the file is cut.")
    expect(whole.error == cut.error, "The error depends on how the file is cut.")
    expect(
        whole.records.allSatisfy {
            $0.fields.count <= limits.columns && $0.fields.allSatisfy { $0.utf8.count <= limits.fieldBytes }
        },
        "A record breaks the limits.")
}

private func records(_ pieces: [[UInt8]], _ limits: CSVReader.Limits) -> (records: [CSVRecord], error: CSVError?) {
    var records = [CSVRecord]()
    var reader = CSVReader(limits: limits)
    do {
        for piece in pieces { try reader.read(piece) { records.append($0) } }
        try reader.finish { records.append($0) }
        return (records, nil)
    } catch let error as CSVError {
        return (records, error)
    } catch {
        finding("An error came that is no CSVError.")
    }
}

/// How a file is cut into pieces changes neither the text nor the error; and the text is always UTF-8.
func fuzzEncoding(_ input: Choices) {
    var choices = input
    let seed = choices.byte()
    let prefix = 8 + choices.below(64)
    let bytes = choices.rest()
    let whole = transcoded([bytes], prefix)
    let cut = transcoded(pieces(of: bytes, seed: seed), prefix)
    expect(whole.text == cut.text, "The text depends on how the file is cut.")
    expect(whole.error == cut.error, "The error depends on how the file is cut.")
    expect(whole.encoding == cut.encoding, "The encoding depends on how the file is cut.")
    if whole.error == nil {
        expect(String(validating: whole.text, as: UTF8.self) != nil, "The text is not UTF-8.")
    }
}

private struct Transcoded {
    var text: [UInt8] = []
    var error: TextEncodingError?
    var encoding: TextEncoding?
}

private func transcoded(_ pieces: [[UInt8]], _ prefix: Int) -> Transcoded {
    var out = Transcoded()
    var transcoder = Transcoder(prefixBytes: prefix)
    do {
        for piece in pieces { try transcoder.read(piece) { out.text.append(contentsOf: $0) } }
        try transcoder.finish { out.text.append(contentsOf: $0) }
    } catch let error as TextEncodingError {
        out.error = error
    } catch {
        finding("An error came that is no TextEncodingError.")
    }
    out.encoding = transcoder.encoding
    return out
}

/// A clip is measured, or refused with a reason. The pages' checksums are made here, or libogg would drop what was changed.
func fuzzAudio(_ input: [UInt8]) {
    var bytes = input
    mendChecksums(of: &bytes)
    let limits = ClipLimits(inputBytesMax: 64 << 10, durationMax: .seconds(10), partCountMax: 8)
    guard let measures = try? Clip.measure(bytes, limits: limits) else { return }
    expect((0...10_000).contains(measures.durationMilliseconds), "A clip is longer than its limit.")
    let samples = try? Clip.samples(bytes, limits: limits)
    expect(samples != nil, "What can be measured cannot be listened to.")
    expect((0...1).contains(measures.clippedShare) && (0...1).contains(measures.speechShare), "A share is not within 0 and 1.")
    var last: Int64 = 0
    for segment in measures.speechSegments {
        expect(
            segment.startMilliseconds >= last && segment.endMilliseconds > segment.startMilliseconds, "Segments are out of order."
        )
        last = segment.endMilliseconds
    }
    expect(last <= measures.durationMilliseconds, "Somebody speaks after the end.")
}

/// Puts the right checksum into every page that can be found (RFC 3533, section 6).
private func mendChecksums(of bytes: inout [UInt8]) {
    var start = 0
    while start + 27 <= bytes.count {
        guard bytes[start..<start + 4].elementsEqual("OggS".utf8) else {
            start += 1
            continue
        }
        let table = start + 27 + Int(bytes[start + 26])
        guard table <= bytes.count else { return }
        let end = table + bytes[start + 27..<table].reduce(0) { $0 + Int($1) }
        guard end <= bytes.count else { return }
        for index in 22..<26 { bytes[start + index] = 0 }
        var sum: UInt32 = 0
        for byte in bytes[start..<end] { sum = sum << 8 ^ checksums[Int(sum >> 24) ^ Int(byte)] }
        for index in 0..<4 { bytes[start + 22 + index] = UInt8(truncatingIfNeeded: sum >> (8 * UInt32(index))) }
        start = end
    }
}

/// Ogg's checksum of each byte: polynomial 0x04C11DB7, the highest bit first.
private let checksums: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte) << 24) { sum, _ in sum >> 31 == 1 ? sum << 1 ^ 0x04C1_1DB7 : sum << 1 }
}
