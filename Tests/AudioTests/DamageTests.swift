import Audio
import COggLibrary
import Testing

/// Damaged and hostile files: a clear error or measures that say what is wrong, never a crash.
@Suite struct DamageTests {
    /// What must hold of whatever comes out.
    private func check(_ bytes: [UInt8], _ hint: String) throws -> ClipMeasures? {
        do {
            let measures = try Clip.measure(bytes)
            #expect(measures.durationMilliseconds >= 0, "\(hint)")
            #expect(measures.peaks.count == 200 || measures.durationMilliseconds == 0, "\(hint)")
            #expect((0...1).contains(measures.speechShare), "\(hint)")
            #expect((0...1).contains(measures.clippedShare), "\(hint)")
            #expect(measures.loudnessLUFS?.isFinite ?? true, "\(hint)")
            #expect(measures.peakDBFS?.isFinite ?? true, "\(hint)")
            return measures
        } catch {
            #expect(error.message.hasSuffix(".") || error.message.hasSuffix(".opus"), "\(hint)")
            return nil
        }
    }

    /// 2,000 files in 8 runs. Every fifth is the whole clip, the others its first second, to save time; in every
    /// second one the page checksums are made right again, so that the decoder sees the damage too.
    @Test(arguments: 0..<8) func mutationsNeverCrash(_ run: Int) throws {
        let whole = try fixture("followup-en.opus")
        let head = Array(whole[..<pageRanges(whole)[2].upperBound])
        var measured = 0
        var refused = 0
        for index in 0..<250 {
            let seed = UInt64(run * 250 + index)
            var generator = SeededGenerator(seed: seed)
            let original = index % 5 == 0 ? whole : head
            let mutated = mutate(original, repairing: index % 2 == 0, using: &generator)
            if try check(mutated, "seed \(seed)") == nil { refused += 1 } else { measured += 1 }
        }
        // Both must occur, or the mutations are too tame or too wild to test anything.
        #expect(measured > 10)
        #expect(refused > 10)
    }

    private func mutate(
        _ original: [UInt8], repairing: Bool, using generator: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = original
        let pages = pageRanges(original)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            // Half of the changes hit headers, where they do most.
            let page = pages[Int.random(in: 0..<pages.count, using: &generator)]
            let place =
                Bool.random(using: &generator)
                ? page.lowerBound + Int.random(in: 0..<min(60, page.count), using: &generator)
                : Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 2: bytes[place] = 0xFF
            default:
                let end = min(place + Int.random(in: 1...32, using: &generator), bytes.count)
                for index in place..<end { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
            }
        }
        if repairing { repairChecksums(&bytes) }
        if Int.random(in: 0..<8, using: &generator) == 0 {
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            bytes.removeSubrange(start..<min(start + Int.random(in: 1...2_000, using: &generator), bytes.count))
        }
        return bytes
    }

    private func repairChecksums(_ bytes: inout [UInt8]) {
        for range in pageRanges(bytes) where range.upperBound <= bytes.count {
            let headerLength = 27 + Int(bytes[range.lowerBound + 26])
            bytes.withUnsafeMutableBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                var page = ogg_page(
                    header: base + range.lowerBound, header_len: headerLength,
                    body: base + range.lowerBound + headerLength, body_len: range.count - headerLength)
                ogg_page_checksum_set(&page)
            }
        }
    }

    @Test func everyTruncationGivesMeasuresOrAnError() throws {
        let whole = try fixture("followup-en.opus")
        let soundStart = pageRanges(whole)[2].upperBound
        var lastDuration: Int64 = 0
        for length in stride(from: 0, to: whole.count, by: 97) {
            let measures = try check(Array(whole[..<length]), "first \(length) bytes")
            #expect((measures != nil) == (length >= soundStart), "first \(length) bytes")
            if let measures {
                let isAtPageEnd = pageRanges(whole).contains { $0.upperBound == length }
                #expect(measures.damage == (isAtPageEnd ? [] : [.cutShort]), "first \(length) bytes")
                #expect(!measures.endIsMarked)
                #expect(measures.durationMilliseconds >= lastDuration)
                lastDuration = measures.durationMilliseconds
            }
        }
        #expect(lastDuration >= 3_000)
    }

    @Test func damagedBeyondUseSaysThatTheClipIsKept() throws {
        var bytes = try fixture("followup-en.opus")
        // The first page, which says that this is Opus, stays.
        for index in 47..<bytes.count where index % 7 == 0 { bytes[index] ^= 0x55 }
        let error = #expect(throws: AudioError.self) { try Clip.measure(bytes) }
        #expect(error?.code == .damaged)
        #expect(error?.message.contains("kept as it is; record it again") == true)
        #expect(error?.cause?.contains("no sound") == true)
    }

    @Test func damagedFirstByteIsStillTakenForOpus() throws {
        var bytes = try fixture("followup-en.opus")
        bytes[0] = 0xFF
        #expect(ClipFormat.recognise(bytes) == .oggOpus)
        let error = #expect(throws: AudioError.self) { try Clip.measure(bytes) }
        #expect(error?.code == .damaged)
    }

    @Test func absurdTimeStampsAreNotBelieved() throws {
        var bytes = try fixture("followup-en.opus")
        let page = pageRanges(bytes)[4].lowerBound
        // Granule positions are 8 bytes from byte 6 on; this one is 2^61.
        bytes.replaceSubrange((page + 6)..<(page + 14), with: [0, 0, 0, 0, 0, 0, 0, 0x20])
        repairChecksums(&bytes)
        let measures = try Clip.measure(bytes)
        #expect(measures.durationMilliseconds == 4_644)
        #expect(measures.damage.contains(.unreadable))
    }

    /// Two pages whose places differ by the one number that has no counterpart.
    @Test func theClockMayJumpBackByTheGreatestDistance() throws {
        var writer = OggOpusWriter()
        writer.packetsPerPage = 1
        var bytes = try writer.write(sine(hertz: 300, amplitude: 0.2, seconds: 0.2))
        for (page, granule) in [(2, Int64.max - 959), (3, 0)] {
            let start = pageRanges(bytes)[page].lowerBound
            bytes.replaceSubrange(start + 6..<start + 14, with: bigEndian(granule).reversed())
        }
        repairChecksums(&bytes)
        let measures = try Clip.measure(bytes)
        #expect(measures.damage.contains(.unreadable) && (150...250).contains(measures.durationMilliseconds))
    }

    /// Sound that a file says does not count is decoded all the same, and that is limited too.
    @Test func soundThatDoesNotCountIsLimited() throws {
        let clip = try OggOpusWriter().write(sine(hertz: 300, amplitude: 0.2, seconds: 0.1))
        let head = pageRanges(clip)
        var bytes = Array(clip[..<head[1].upperBound])
        // Each page says that it ends at 0: 255 packets of one byte, each of 60 ms, 24 times.
        for number in 0..<24 {
            var page = Array("OggS".utf8) + [0, 4] + [UInt8](repeating: 0, count: 8) + [7, 0, 0, 0]
            page += [UInt8(number + 2), 0, 0, 0] + [0, 0, 0, 0] + [255] + [UInt8](repeating: 1, count: 255)
            bytes += page + [UInt8](repeating: 11 << 3, count: 255)
        }
        repairChecksums(&bytes)
        let limits = ClipLimits(inputBytesMax: 64 << 10, durationMax: .seconds(1))
        let error = #expect(throws: AudioError.self) { try Clip.measure(bytes, limits: limits) }
        #expect(error?.code == .tooLong)
    }
}
