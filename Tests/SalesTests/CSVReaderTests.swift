import Sales
import Testing

@Suite("CSV reader")
struct CSVReaderTests {
    @Test("Fields, quotes and line numbers")
    func fields() throws {
        let text = "id,name\nC-1,\"Calder, Rourke & Sons\"\nC-2,\"The \"\"Copper\"\" Kettle\"\nC-3,\n"
        #expect(
            try records(text) == [
                CSVRecord(line: 1, fields: ["id", "name"]),
                CSVRecord(line: 2, fields: ["C-1", "Calder, Rourke & Sons"]),
                CSVRecord(line: 3, fields: ["C-2", "The \"Copper\" Kettle"]),
                CSVRecord(line: 4, fields: ["C-3", ""]),
            ])
    }

    @Test("LF, CRLF and CR each end one line", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) throws {
        let text = ["a,b", "1,\"x\(end)y\"", "", "2,z", "3,last"].joined(separator: end)
        #expect(
            try records(text) == [
                CSVRecord(line: 1, fields: ["a", "b"]),
                CSVRecord(line: 2, fields: ["1", "x\(end)y"]),
                CSVRecord(line: 5, fields: ["2", "z"]),
                CSVRecord(line: 6, fields: ["3", "last"]),
            ])
        // A break after the last record adds none.
        #expect(try records(text + end) == records(text))
    }

    @Test("Mixed line ends are counted once each, in quotes too")
    func mixedLineEnds() throws {
        let text = "a\r\nb\rc\n\"d\r\n\r\n\n\re\r\"\n\"f\n\"\"\r\n\"\rg"
        #expect(try records(text).map(\.line) == [1, 2, 3, 4, 10, 13])
        #expect(try records(text).map(\.fields[0]) == ["a", "b", "c", "d\r\n\r\n\n\re\r", "f\n\"\r\n", "g"])
    }

    @Test(
        "The header's delimiter is found",
        arguments: [
            ("a,b,c", ","), ("a;b;c", ";"), ("a\tb\tc", "\t"), ("\"x;y;z\",b", ","), ("\"x,y,z\";b", ";"),
            ("\"x\"\",,,\"\"y\";b", ";"), ("a,b;c", ","), ("a;b\tc", ";"), ("name, first\tage\tsize", "\t"), ("alone", ","),
            ("size 5\",b;c,d", ","), ("\"a\nb,,\";c", ";"), ("\n\r\n\na;b", ";"),
        ])
    func delimiters(header: String, delimiter: String) throws {
        let found = try records(header + "\n1\(delimiter)2")
        #expect(found.count == 2)
        #expect(found.last?.fields == ["1", "2"])
    }

    @Test("Only the header decides about the delimiter")
    func laterDelimiters() throws {
        #expect(try records("a;b\n1,5;2,5,5,5").last?.fields == ["1,5", "2,5,5,5"])
    }

    @Test("A byte order mark is skipped")
    func mark() throws {
        #expect(try records("\u{FEFF}id;name\n1;2").first?.fields == ["id", "name"])
        #expect(try records("\u{FEFF}\"id;\";name\n1;2").first?.fields == ["id;", "name"])
        // Elsewhere it is a character like others.
        #expect(try records("id\n\u{FEFF}x").last?.fields.first?.unicodeScalars.count == 2)
    }

    @Test("Stray quotes are ordinary characters")
    func strayQuotes() throws {
        #expect(try records("a,b\n12\" pipe,x\"y\"z").last?.fields == ["12\" pipe", "x\"y\"z"])
        #expect(try records("a,b\n\"x\"y,\"p\" \"q\"").last?.fields == ["xy", "p \"q\""])
        #expect(try records("a,b\n \"x\", y ").last?.fields == [" \"x\"", " y "])
    }

    @Test("Empty lines are skipped, empty fields are kept")
    func emptyLines() throws {
        #expect(try records("") == [])
        #expect(try records("\n\r\n\r\n") == [])
        #expect(
            try records("a\n\n\"\"\n\nb") == [
                CSVRecord(line: 1, fields: ["a"]), CSVRecord(line: 3, fields: [""]), CSVRecord(line: 5, fields: ["b"]),
            ])
        #expect(try records("a,b\n,\n\"\",").map(\.fields) == [["a", "b"], ["", ""], ["", ""]])
        #expect(try records("\"\"").map(\.fields) == [[""]])
    }

    @Test("Rows of other widths than the header are handed out as they are")
    func widths() throws {
        #expect(try records("a,b\n1\n1,2,3").map(\.fields.count) == [2, 1, 3])
    }

    @Test("An open quote is an error that names the line where it opened")
    func unterminatedQuote() throws {
        let (found, error) = outcome("a,b\n1,2\n3,\"four\n5,6\n", pieces: nil)
        #expect(found.map(\.line) == [1, 2])
        #expect(error?.code == .unterminatedQuote)
        #expect(error?.line == 3)
        #expect(error?.message.hasPrefix("Line 3: a quote opens a field here and is never closed.") == true)
        // The quote opened two lines below the start of its record.
        #expect(outcome("a,b\n\"1\n\n\",\"2", pieces: nil).error?.line == 4)
        // In the header, and as the very last byte.
        #expect(outcome("a,\"b", pieces: nil).error?.line == 1)
        #expect(outcome("a,b\n1,\"", pieces: nil).error?.code == .unterminatedQuote)
    }

    @Test("Bytes that are not UTF-8 are an error that names their line")
    func invalidUTF8() throws {
        let wrongs: [[UInt8]] = [
            [0xFF], [0xC0, 0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xB3],
        ]
        for wrong in wrongs {
            let bytes = Array("a,b\r\n1,\"x\r\ny\"\r\n2,\"p\r\nq\r\n".utf8) + wrong + Array("\"\r\n3,4".utf8)
            let (found, error) = outcome(bytes, pieces: nil)
            #expect(found.map(\.line) == [1, 2])
            #expect(error?.code == .invalidUTF8)
            #expect(error?.line == 6)
        }
        #expect(outcome(Array("é\n中".utf8.dropLast()), pieces: nil).error?.line == 2)
        // Two halves of one character in two fields are two errors, not one character.
        let split = Array("a,b\n".utf8) + [0xC3] + Array(",".utf8) + [0xA9]
        #expect(outcome(split, pieces: nil).error?.code == .invalidUTF8)
    }

    @Test("Limits hold exactly")
    func limits() throws {
        let limits = CSVReader.Limits(fieldBytes: 10, columns: 3, recordBytes: 24)
        let good = "a,b,c\n1234567890,\"1234567890\",1234\n中中中,\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\",\n"
        #expect(try records(good, limits: limits).count == 3)
        for (row, code) in [
            ("x,12345678901", CSVError.Code.fieldTooLong), ("\"x\n\n345678901\"", .fieldTooLong),
            ("1,2,3,", .tooManyColumns),
            ("1234567890,1234567890,12345", .recordTooLong), ("\"1234567890", .unterminatedQuote),
            ("\"12345678901", .fieldTooLong),
        ] {
            let (found, error) = outcome("a\n\n" + row + "\nb\n", pieces: nil, limits: limits)
            // The line after the open quote takes it past the limit, too.
            let expected = code == .unterminatedQuote ? .fieldTooLong : code
            #expect(found.map(\.line) == [1])
            #expect(error?.code == expected)
            #expect(error?.line == 3)
        }
    }

    @Test("The shipped limits: a field of 1 MiB and 1,000 columns pass, one more does not")
    func shippedLimits() throws {
        let mebibyte = String(repeating: "x", count: 1 << 20)
        #expect(try records("a\n" + mebibyte).last?.fields.first?.utf8.count == 1 << 20)
        #expect(outcome("a\n\"" + mebibyte + "x\"", pieces: nil).error?.code == .fieldTooLong)
        let columns = Array(repeating: "1", count: 1_000).joined(separator: ",")
        #expect(try records("a\n" + columns).last?.fields.count == 1_000)
        #expect(outcome("a\n" + columns + ",1", pieces: nil).error?.code == .tooManyColumns)
        // An open quote in a big file ends at the limit, and names its line.
        let open = outcome("a,b\n\n1,\"x\n" + mebibyte + mebibyte, pieces: nil).error
        #expect(open?.code == .fieldTooLong)
        #expect(open?.line == 3)
    }

    @Test("Messages say the line and what to do, and never quote the file")
    func messages() throws {
        let limits = CSVReader.Limits(fieldBytes: 12, columns: 2, recordBytes: 20)
        for row in ["\"Zanzibar", "Zanzibar Zanzibar", "Zanzibar,1,2", "Zanzibar 123,Zanzibar 123"] {
            let message = try #require(outcome("a\n" + row, pieces: nil, limits: limits).error?.message)
            #expect(message.hasPrefix("Line 2: "))
            #expect(message.contains("import"))
            #expect(!message.contains("Zanzibar"))
        }
    }

    @Test("What the caller throws ends the reading")
    func callerThrows() {
        struct Enough: Error {}
        var reader = CSVReader()
        var seen = 0
        #expect(throws: Enough.self) {
            try reader.read(Array("a\nb\nc\n".utf8)) { _ in
                seen += 1
                if seen == 2 { throw Enough() }
            }
        }
        #expect(seen == 2)
    }

    @Test(
        "Cut in two at every byte, or into single bytes, a file gives the same",
        arguments: [
            "\u{FEFF}编号;名称\r\n1;\"华信\"\"精密\"\"\r\n机械\"\r\n\r\n2;\"\"\r3;x\"y\n\"4\";", "a,b\n1,\"2\r\n3\r\n\"\r\n\"4\"\r",
            "\"a;\"\"b\",c\r\r\n\n\"\r\n\r\"\"\n\"\r\nd,\"open\n", "a,b,c,d\n1,2,3,4\n1,2,3,4,5,6\n",
            "x\n12345678901234567890\n",
            "a,b\n1234567890123456,123456789012345\n",
        ])
    func everySplit(_ text: String) throws {
        let bytes = Array(text.utf8)
        let limits = CSVReader.Limits(fieldBytes: 18, columns: 5, recordBytes: 30)
        let whole = outcome(bytes, pieces: nil, limits: limits)
        for cut in 0...bytes.count {
            let parts = outcome(bytes, pieces: [cut, bytes.count - cut], limits: limits)
            #expect(parts.records == whole.records, "cut at \(cut)")
            #expect(parts.error == whole.error, "cut at \(cut)")
        }
        let single = outcome(bytes, pieces: Array(repeating: 1, count: bytes.count), limits: limits)
        #expect(single.records == whole.records)
        #expect(single.error == whole.error)
    }

    @Test("What a writer wrote is read back, in whatever pieces", arguments: 0..<300)
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let delimiter = [",", ";", "\t"][Int(random.below(3))]
        let alphabet = ["a", "é", "中", "🙂", "\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "0", "\u{0}"]
        let width = Int(random.below(5)) + 2
        var rows = [(0..<width).map { "column\($0)" }]
        for _ in 0..<random.below(12) {
            rows.append(
                (0..<width).map { _ in
                    (0..<random.below(6)).map { _ in alphabet[Int(random.below(UInt64(alphabet.count)))] }.joined()
                })
        }
        var text = ""
        var lines: [Int] = []
        for row in rows {
            lines.append(lineBreaks(text) + 1)
            text += row.map { written($0, always: random.below(2) == 0) }.joined(separator: delimiter)
            text += ["\n", "\r\n", "\r"][Int(random.below(3))]
        }
        let bytes = Array(text.utf8)
        var pieces: [Int] = []
        var left = bytes.count
        while left > 0 {
            pieces.append(min(left, Int(random.below(7))))
            left -= pieces.last ?? 0
        }
        let (found, error) = outcome(bytes, pieces: pieces)
        #expect(error == nil, "seed \(seed)")
        #expect(found.map { $0.fields.map(scalars) } == rows.map { $0.map(scalars) }, "seed \(seed)")
        #expect(found.map(\.line) == lines, "seed \(seed)")
    }

    @Test("Random bytes never crash it, and pieces make no difference", arguments: 0..<300)
    func randomBytes(seed: UInt64) {
        var random = SplitMix(state: seed &+ 1_000_000)
        let alphabet: [UInt8] = [
            0x22, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x61, 0xE4, 0xB8, 0xAD, 0x00, 0xEF, 0xBB, 0xBF, 0xFF,
        ]
        // Half of the seeds draw no byte that makes UTF-8 fail, so that they get further.
        let letters = seed % 2 == 0 ? alphabet : Array(alphabet[..<8])
        let bytes = (0..<random.below(60)).map { _ in letters[Int(random.below(UInt64(letters.count)))] }
        let limits = CSVReader.Limits(fieldBytes: 20, columns: 6, recordBytes: 40)
        let whole = outcome(bytes, pieces: nil, limits: limits)
        let single = outcome(bytes, pieces: Array(repeating: 1, count: bytes.count), limits: limits)
        #expect(whole.records == single.records, "seed \(seed)")
        #expect(whole.error == single.error, "seed \(seed)")
    }

    @Test("Bytes that do not lie in one piece are read too")
    func scatteredBytes() throws {
        var reader = CSVReader()
        var found: [CSVRecord] = []
        let bytes = Array("a,b\n1,2".utf8)
        try reader.read(bytes.lazy.map { $0 }.filter { _ in true }) { found.append($0) }
        try reader.finish { found.append($0) }
        #expect(found.map(\.fields) == [["a", "b"], ["1", "2"]])
    }
}

/// All records, or the error.
private func records(_ text: String, limits: CSVReader.Limits = .init()) throws -> [CSVRecord] {
    let (records, error) = outcome(Array(text.utf8), pieces: nil, limits: limits)
    if let error { throw error }
    return records
}

private func outcome(
    _ text: String, pieces: [Int]?, limits: CSVReader.Limits = .init()
) -> (records: [CSVRecord], error: CSVError?) {
    outcome(Array(text.utf8), pieces: pieces, limits: limits)
}

/// The records before the error, and the error, of bytes that are pushed in pieces of the given sizes.
private func outcome(
    _ bytes: [UInt8], pieces: [Int]?, limits: CSVReader.Limits = .init()
) -> (records: [CSVRecord], error: CSVError?) {
    var reader = CSVReader(limits: limits)
    var records: [CSVRecord] = []
    do {
        var start = 0
        for size in pieces ?? [bytes.count] {
            try reader.read(bytes[start..<start + size]) { records.append($0) }
            start += size
        }
        try reader.finish { records.append($0) }
        return (records, nil)
    } catch let error as CSVError {
        return (records, error)
    } catch {
        Issue.record("an error of another kind: \(error)")
        return (records, nil)
    }
}

/// Compared by scalars: Swift's `==` takes different spellings of one character as equal.
private func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
}

/// A field as RFC 4180 writes it.
private func written(_ field: String, always: Bool) -> String {
    let special: Set<Unicode.Scalar> = ["\"", ",", ";", "\t", "\n", "\r"]
    guard always || field.unicodeScalars.contains(where: special.contains) else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "\"" { quoted.unicodeScalars.append("\"") }
    }
    return quoted + "\""
}

/// CRLF, LF and CR each count once. Written otherwise than the reader does it: pairs are found first.
private func lineBreaks(_ text: String) -> Int {
    let codes = scalars(text)
    let pairs = zip(codes, codes.dropFirst()).count { $0 == 0x0D && $1 == 0x0A }
    return codes.count { $0 == 0x0D || $0 == 0x0A } - pairs
}

/// The generator SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) % bound
    }
}
