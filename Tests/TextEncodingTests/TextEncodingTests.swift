import Glibc
import Sales
import Testing
import TextEncoding

@Suite("Detection")
struct DetectionTests {
    @Test("Marks decide")
    func marks() throws {
        #expect(try detect([0xEF, 0xBB, 0xBF] + ascii("id,name")) == .utf8BOM)
        #expect(try detect([0xFF, 0xFE] + encoded("id,名称", "UTF-16LE")) == .utf16LE)
        #expect(try detect([0xFE, 0xFF] + encoded("id,名称", "UTF-16BE")) == .utf16BE)
        #expect(try detect([0xEF, 0xBB, 0xBF]) == .utf8BOM)
    }

    @Test("UTF-8 without a mark, ASCII and the empty file are UTF-8")
    func utf8() throws {
        #expect(try detect([]) == .utf8)
        #expect(try detect(ascii("id,name\n1,Harrow & Pike\n")) == .utf8)
        for text in ["é", "中", "🙂", "id,名称\n1,华信精密机械有限公司\n", "ÿ߿ࠀ￿𐀀\u{10FFFF}\u{D7FF}\u{E000}"] {
            #expect(try detect(Array(text.utf8)) == .utf8)
        }
    }

    @Test(
        "UTF-8's rules are kept: nothing overlong, no surrogates, nothing above 10FFFF",
        arguments: [
            [0xC0, 0xAF], [0xC1, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3, 0x28], [0xE4, 0xB8, 0x28],
            [0xF0, 0x9F, 0x99, 0x28], [0xFF],
        ] as [[UInt8]])
    func invalidUTF8(_ wrong: [UInt8]) throws {
        // The mark makes it UTF-8; without it, two of these are a Chinese character each.
        let result = transcoded(try file("id\na,", in: .utf8BOM) + wrong + ascii(",b,c\n"), pieces: nil)
        #expect(result.error?.code == .invalidBytes)
        #expect(result.error?.offset == 8)
        #expect(result.error?.line == 2)
    }

    @Test("Agrees with the standard library about which bytes are UTF-8", arguments: 0..<400)
    func agreesWithStandardLibrary(seed: UInt64) {
        var random = SplitMix(state: seed)
        let edges: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
        ]
        let bytes = (0..<random.below(7)).map { _ in edges[Int(random.below(UInt64(edges.count)))] }
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        var transcoder = Transcoder(prefixBytes: 8)
        // The mark makes it UTF-8 whatever follows.
        let error = failure {
            try transcoder.read([0xEF, 0xBB, 0xBF] + bytes) { _ in }
            try transcoder.finish { _ in }
        }
        #expect((error == nil) == isValid, "seed \(seed): \(bytes)")
    }

    @Test("A character that the prefix cuts in two is let pass, at the end of the file it is refused")
    func cutPrefix() throws {
        let text = Array("编号,名称\n1,华".utf8)
        for cut in 1...2 {
            let prefix = text.dropLast(cut)
            #expect(try TextEncoding.detect(prefix: prefix, isWholeFile: false) == .utf8)
            let error = failure { try detect(Array(prefix)) }
            #expect(error?.code == .truncated)
            #expect(error?.offset == text.count - 3)
            #expect(error?.line == 2)
        }
        let chinese = try encoded("编号,名称\n1,华", "GB18030").dropLast()
        #expect(try TextEncoding.detect(prefix: chinese, isWholeFile: false) == .gb18030)
        #expect(failure { try detect(Array(chinese)) }?.code == .truncated)
    }

    @Test(
        "Chinese in GB18030 is told from the rest",
        arguments: [
            "编号,名称\n1,华信精密机械有限公司\n", "王", "id,name,city\nC-1,Harrow Ltd,上海\n", "客户说价格太高，要求降10%。",
            "堃泰国际货运有限公司,朱镕基路,喆", "𠮷野家餐饮管理有限公司,€100", "拜访顺利🙂",
        ])
    func gb18030(_ text: String) throws {
        #expect(try detect(encoded(text, "GB18030")) == .gb18030)
    }

    @Test(
        "Western European text is refused, not read as Chinese",
        arguments: [
            "id,name\n1,Müller GmbH\n", "Café Élysée", "Señor Núñez, Málaga", "José,Zoë,Øyvind Åse Bjørn,naïve façade",
            "1,Büro für Städtebau Köln\n2,Gäßchen Straße Größe\n", "£100",
        ])
    func western(_ text: String) throws {
        let error = failure { try detect(encoded(text, "ISO-8859-1")) }
        #expect(error?.code == .unknownEncoding)
        #expect(error?.message.contains("UTF-8 CSV") == true)
    }

    @Test("One damaged byte in the fixture's UTF-8 is reported where it is, not read as GB18030", arguments: 0..<40)
    func damagedUTF8(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var bytes = try fixture()
        // Half of a Chinese character.
        let places = bytes.indices.filter { (0xE4...0xE9).contains(bytes[$0]) }
        let place = places[Int(random.below(UInt64(places.count)))]
        bytes[place + 1] = 0x3F
        let error = failure { try detect(bytes) }
        #expect(error?.code == .unknownEncoding)
        #expect(error?.offset == place)
        #expect(error?.line == bytes[..<place].count { $0 == 0x0A } + 1)
    }

    @Test("One damaged byte in a Chinese GB18030 list is reported where it is")
    func damagedGB18030() throws {
        var bytes = try encoded("编号,名称\n1,华信精密机械有限公司\n2,", "GB18030")
        let place = bytes.count
        bytes += [0xFF] + ascii("\n")
        let error = failure { try detect(bytes) }
        #expect(error?.code == .unknownEncoding)
        #expect(error?.offset == place)
        #expect(error?.line == 3)
        #expect(error?.message.contains("byte \(place), on line 3") == true)
    }

    @Test("What is not text is called so")
    func notText() throws {
        #expect(failure { try detect([0x50, 0x4B, 0x03, 0x04, 0x14, 0]) }?.code == .spreadsheet)
        #expect(failure { try detect([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) }?.code == .spreadsheet)
        #expect(failure { try detect(encoded("id,name", "UTF-16LE")) }?.code == .notText)
        #expect(failure { try detect([0xFF, 0xFE, 0, 0] + encoded("id", "UTF-32LE")) }?.code == .notText)
        #expect(failure { try detect(Array(repeating: 0, count: 100)) }?.code == .notText)
        // One zero byte is one bad cell, and not for this target to judge.
        #expect(try detect(ascii("id,name\n1,Harrow\u{0} Ltd\n2,Pike Ltd\n")) == .utf8)
    }
}

@Suite("Transcoder")
struct TranscoderTests {
    static let sample = "编号,名称\r\n1,\"华信\n精密\"\r\n2,Müller 🙂 𠮷,€\n3,堃喆\r"

    @Test("Each encoding becomes the same UTF-8, cut at every byte", arguments: TextEncoding.allCases)
    func everySplit(_ encoding: TextEncoding) throws {
        let bytes = try file(Self.sample, in: encoding)
        // The small prefix settles the encoding in mid-file, the large one at the end.
        for prefixBytes in [12, 1 << 20] {
            for cut in 0...bytes.count {
                let (text, error, found) = transcoded(bytes, pieces: [cut, bytes.count - cut], prefixBytes: prefixBytes)
                #expect(error == nil, "cut at \(cut)")
                #expect(text == Array(Self.sample.utf8), "cut at \(cut)")
                #expect(found == encoding)
            }
            let single = transcoded(bytes, pieces: bytes.map { _ in 1 }, prefixBytes: prefixBytes)
            #expect(single.text == Array(Self.sample.utf8))
        }
    }

    @Test("The fixture's Chinese lines in GB18030 give the same customers as in UTF-8")
    func fixtureInGB18030() throws {
        let lines = try String(decoding: fixture(), as: UTF8.self).split(separator: "\n")
        let chinese = lines.filter { line in line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
        #expect(chinese.count > 500)
        let text = ([String(lines[0])] + chinese.map(String.init)).joined(separator: "\r\n")
        let bytes = try encoded(text, "GB18030")
        #expect(bytes.count < text.utf8.count)

        let result = transcoded(bytes, pieces: pieces(of: bytes.count, by: 4_096))
        #expect(result.encoding == .gb18030)
        #expect(result.error == nil)
        #expect(result.text == Array(text.utf8))
        let expected = try records(Array(text.utf8))
        #expect(expected.count == chinese.count + 1)
        #expect(try records(result.text) == expected)
    }

    @Test("The fixture is read from file to records: 1,012 rows under a header", arguments: TextEncoding.allCases)
    func fixtureToRecords(_ encoding: TextEncoding) throws {
        let original = try fixture()
        let bytes = try file(String(decoding: original, as: UTF8.self), in: encoding)
        var transcoder = Transcoder()
        var reader = CSVReader()
        var found: [CSVRecord] = []
        for range in ranges(of: bytes.count, by: 10_007) {
            try transcoder.read(Array(bytes[range])) { text in try reader.read(text) { found.append($0) } }
        }
        try transcoder.finish { text in try reader.read(text) { found.append($0) } }
        try reader.finish { found.append($0) }
        #expect(found.count == 1_013)
        #expect(found.count { $0.fields.count != 18 } == 2)
        #expect(found.last?.line == 1_014)
        #expect(found.last?.fields.first == "C-1012")
        #expect(found == (try records(original)))
    }

    @Test("Chinese that comes after more English than the prefix holds is still found")
    func lateChinese() throws {
        let english = String(repeating: "C-0001,Harrow & Pike Instruments Ltd\n", count: 50)
        for encoding in [TextEncoding.gb18030, .utf8] {
            for shift in 0..<8 {
                let text = String(repeating: "x", count: shift) + english + String(repeating: "华信精密机械有限公司\n", count: 20)
                let bytes = try file(text, in: encoding)
                let result = transcoded(bytes, pieces: pieces(of: bytes.count, by: 13), prefixBytes: 64)
                #expect(result.error == nil)
                #expect(result.encoding == encoding)
                #expect(result.text == Array(text.utf8))
            }
        }
        let ascii = transcoded(Array(english.utf8), pieces: pieces(of: english.utf8.count, by: 100), prefixBytes: 64)
        #expect(ascii.encoding == .utf8)
        #expect(ascii.text == Array(english.utf8))
    }

    @Test("A wrong byte later is an error with its place, after the text before it", arguments: TextEncoding.allCases)
    func laterDamage(_ encoding: TextEncoding) throws {
        let before = String(repeating: "1,华信精密机械有限公司\r\n", count: 9) + "10,"
        let good = try file(before, in: encoding)
        let wrong: [UInt8] =
            switch encoding {
            case .utf8, .utf8BOM: [0xE4, 0x2C, 0x2C, 0x2C]
            case .gb18030: [0xFF, 0x2C, 0x2C, 0x2C]
            // A low surrogate with no high one before it.
            case .utf16LE: [0x00, 0xDC, 0x2C, 0x00]
            case .utf16BE: [0xDC, 0x00, 0x00, 0x2C]
            }
        let bytes = good + wrong
        for size in [1, 7, 64, bytes.count] {
            let result = transcoded(bytes, pieces: pieces(of: bytes.count, by: size), prefixBytes: 32)
            #expect(result.error?.code == .invalidBytes)
            #expect(result.error?.offset == good.count)
            #expect(result.error?.line == 10)
            #expect(result.text == Array(before.utf8))
        }
    }

    @Test("A file that ends inside a character says so", arguments: TextEncoding.allCases)
    func truncated(_ encoding: TextEncoding) throws {
        let whole = try file("编号,名称\n华信精密机械有限公司\n华", in: encoding)
        let last = try encoded("华", encoding.iconvName).count
        for prefixBytes in [16, 1 << 20] {
            let bytes = Array(whole.dropLast())
            let result = transcoded(bytes, pieces: pieces(of: bytes.count, by: 5), prefixBytes: prefixBytes)
            #expect(result.error?.code == .truncated)
            #expect(result.error?.offset == whole.count - last)
            #expect(result.error?.line == 3)
        }
    }

    @Test("A mark alone, and nothing at all, give nothing")
    func empty() throws {
        #expect(transcoded([], pieces: []).encoding == .utf8)
        for encoding in TextEncoding.allCases where encoding != .gb18030 {
            let result = transcoded(try file("", in: encoding), pieces: nil)
            #expect(result.text == [])
            #expect(result.error == nil)
            #expect(result.encoding == encoding)
        }
    }

    @Test("Random text in every encoding, in random pieces", arguments: 0..<100)
    func random(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let alphabet = Array("aZ0,\"\n\r 中华信精密机械有限公司王李张刘陈é€🙂𠮷堃")
        // Enough common characters that GB18030 is plausible.
        var text = "华信精密机械有限公司华信精密机械有限公司"
        for _ in 0..<random.below(80) { text.append(alphabet[Int(random.below(UInt64(alphabet.count)))]) }
        for encoding in TextEncoding.allCases {
            let bytes = try file(text, in: encoding)
            var sizes: [Int] = []
            var left = bytes.count
            while left > 0 {
                sizes.append(min(left, Int(random.below(9))))
                left -= sizes.last ?? 0
            }
            let result = transcoded(bytes, pieces: sizes, prefixBytes: 24 + Int(random.below(40)))
            #expect(result.error == nil, "seed \(seed), \(encoding)")
            #expect(result.text == Array(text.utf8), "seed \(seed), \(encoding)")
        }
    }

    @Test("Random bytes never crash it, and pieces make no difference", arguments: 0..<200)
    func randomBytes(seed: UInt64) {
        var random = SplitMix(state: seed &+ 5_000)
        let starts: [[UInt8]] = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xBB, 0xAA, 0xD0, 0xC5]]
        var bytes = starts[Int(random.below(5))]
        for _ in 0..<random.below(60) { bytes.append(UInt8(truncatingIfNeeded: random.below(256))) }
        let whole = transcoded(bytes, pieces: nil, prefixBytes: 16)
        let single = transcoded(bytes, pieces: bytes.map { _ in 1 }, prefixBytes: 16)
        #expect(whole.error == single.error, "seed \(seed)")
        #expect(whole.text == single.text, "seed \(seed)")
        if whole.error == nil { #expect(String(validating: whole.text, as: UTF8.self) != nil, "seed \(seed)") }
    }

    @Test("Large files come out whole: more than one output buffer, more than the shipped prefix")
    func large() throws {
        let line = "C-0001,华信精密机械有限公司,上海,manufacturing,120\r\n"
        let text = String(repeating: line, count: 40_000)
        for encoding in [TextEncoding.gb18030, .utf16LE] {
            let bytes = try file(text, in: encoding)
            #expect(bytes.count > TextEncoding.prefixBytes)
            let result = transcoded(bytes, pieces: pieces(of: bytes.count, by: 65_521))
            #expect(result.error == nil)
            #expect(result.text == Array(text.utf8))
        }
    }

    @Test("Messages say what to do")
    func messages() throws {
        let damaged = transcoded(try file("华信精密\n", in: .utf8BOM) + [0xFF], pieces: nil).error
        #expect(damaged?.message.hasPrefix("The file is UTF-8 text, but byte 16, on line 2, is damaged.") == true)
        #expect(damaged?.message.contains("save the file as UTF-8 CSV") == true)
        let workbook = transcoded([0x50, 0x4B, 0x03, 0x04], pieces: nil).error
        #expect(workbook?.message.contains("save it as UTF-8 CSV") == true)
    }
}
