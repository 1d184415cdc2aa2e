import Audio
import Testing

/// Damaged WebM, CAF and MP4: measures or an error, within the limits, whatever the damage.
@Suite struct ContainerDamageTests {
    static let names = ["webm", "webm laced", "caf", "mp4", "mp4 in fragments"]

    /// One second, to have many of them.
    private static func file(_ name: String) throws -> [UInt8] {
        let sound = try EncodedSound(sine(hertz: 300, amplitude: 0.2, seconds: 1), packetMilliseconds: 60)
        switch name {
        case "webm": return WebMWriter().write(sound)
        case "webm laced":
            var writer = WebMWriter()
            (writer.isSliced, writer.lacing, writer.perBlock, writer.perCluster) = (false, .ebml, 4, 8)
            return writer.write(sound)
        case "caf": return CAFWriter().write(sound)
        case "mp4": return MP4Writer().write(sound)
        default:
            var writer = MP4Writer()
            writer.perFragment = 5
            return writer.write(sound)
        }
    }

    private func check(_ bytes: [UInt8], _ hint: String) -> ClipMeasures? {
        let limits = ClipLimits(inputBytesMax: 64 << 10, durationMax: .seconds(10))
        do {
            let measures = try Clip.measure(bytes, limits: limits)
            #expect((0...10_000).contains(measures.durationMilliseconds), "\(hint)")
            #expect((0...1).contains(measures.speechShare) && (0...1).contains(measures.clippedShare), "\(hint)")
            #expect(measures.loudnessLUFS?.isFinite ?? true, "\(hint)")
            return measures
        } catch {
            #expect(error.message.hasSuffix(".") || error.message.hasSuffix(".opus"), "\(hint)")
            return nil
        }
    }

    @Test(arguments: names) func mutationsNeverCrash(_ name: String) throws {
        let original = try Self.file(name)
        var (measured, refused) = (0, 0)
        for seed in UInt64(0)..<600 {
            var generator = SeededGenerator(seed: seed)
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                // Half of the changes hit the structure at the beginning, where they do most.
                let reach = Bool.random(using: &generator) ? min(700, bytes.count) : bytes.count
                let place = Int.random(in: 0..<reach, using: &generator)
                switch Int.random(in: 0..<6, using: &generator) {
                case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 2: bytes[place] = 0xFF
                case 3: bytes.removeSubrange(place..<min(place + Int.random(in: 1...300, using: &generator), bytes.count))
                case 4: bytes.insert(contentsOf: bytes[place..<min(place + 90, bytes.count)], at: place)
                default:
                    for index in place..<min(place + 8, bytes.count) {
                        bytes[index] = UInt8.random(in: 0...255, using: &generator)
                    }
                }
                if bytes.isEmpty { bytes = [0] }
            }
            if check(bytes, "\(name), seed \(seed)") == nil { refused += 1 } else { measured += 1 }
        }
        // Both must occur, or the mutations are too tame or too wild to test anything.
        #expect(measured > 50 && refused > 20, "\(measured) measured, \(refused) refused")
    }

    @Test(arguments: names) func everyTruncationGivesMeasuresOrAnError(_ name: String) throws {
        let whole = try Self.file(name)
        var last: Int64 = 0
        var errorCount = 0
        for length in stride(from: 0, to: whole.count, by: 13) {
            guard let measures = check(Array(whole[..<length]), "\(name), first \(length) bytes") else {
                errorCount += 1
                continue
            }
            #expect(measures.durationMilliseconds >= last, "\(name), first \(length) bytes")
            last = measures.durationMilliseconds
        }
        #expect(errorCount > 3)
        #expect(last > 900)
    }

    /// One length that leads out of the file costs its cluster, and no more.
    @Test(arguments: [[0xA3], [0xA0], [0xE7], [0x16, 0x54, 0xAE, 0x6B]] as [[UInt8]]) func aLengthThatIsTooLongHidesOneCluster(
        _ id: [UInt8]
    ) throws {
        let sound = try EncodedSound(sine(hertz: 300, amplitude: 0.2, seconds: 2))
        var writer = WebMWriter()
        // The last block is in a group.
        if id == [0xA0] { (writer.discarded, writer.perCluster) = (1, 40) }
        let whole = writer.write(sound)
        let mark: [UInt8] = [0x1F, 0x43, 0xB6, 0x75]
        let start = id.count > 1 ? 0 : try #require(whole.indices.first { whole[$0...].starts(with: mark) })
        let first = try #require(whole[start...].indices.first { whole[$0...].starts(with: id + [0x08]) })
        var bytes = whole
        if id == [0xA0] {
            // Behind the end of the group is a cluster still.
            bytes += whole[try #require(whole.indices.first { whole[$0...].starts(with: mark) })...]
        }
        bytes.replaceSubrange(first + id.count + 1..<first + id.count + 5, with: [0xFF, 0xFF, 0xFF, 0xF0])
        let measures = try Clip.measure(bytes)
        #expect(measures.damage.contains(.strayBytes) && !measures.damage.contains(.cutShort), "\(measures.damage)")
        #expect(measures.durationMilliseconds >= 1_500)
        // Where no cluster follows, the end is missing.
        let alone = bytes[..<(whole.indices.first { $0 > first && whole[$0...].starts(with: mark) } ?? whole.count)]
        #expect((try? Clip.measure(Array(alone)))?.damage.contains(.cutShort) ?? true)
    }

    /// Few bytes that would cause much work, if they were believed.
    @Test func smallFilesCauseSmallWork() throws {
        let sound = try EncodedSound(sine(hertz: 300, amplitude: 0.2, seconds: 0.1))
        var mp4 = MP4Writer().write(sound)
        let sizes = try #require(mp4.indices.first { mp4[$0...].starts(with: Array("stsz".utf8)) })
        // Four thousand million samples of one byte each.
        mp4.replaceSubrange(sizes + 8..<sizes + 16, with: [0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF])
        let measures = check(mp4, "many samples")
        #expect(measures?.isDamaged ?? true)
        // Times that jump by nearly a minute at each block reach the limit, and no further.
        var webm = WebMWriter()
        webm.jitter = [1: 20_000, 3: 20_000, 5: 20_000]
        let limits = ClipLimits(inputBytesMax: 64 << 10, durationMax: .seconds(10))
        let error = #expect(throws: AudioError.self) { try Clip.measure(webm.write(sound), limits: limits) }
        #expect(error?.code == .tooLong)
    }
}
