import Audio
import Foundation
import Testing

/// WebM, CAF and MP4, written here by other code than reads them, so that what is in them is known.
@Suite struct ContainerTests {
    private static let tone = sine(hertz: 997, amplitude: 0.1, seconds: 3)

    private func sound(_ milliseconds: Int = 20, channels: Int = 1) throws -> EncodedSound {
        let samples = channels == 1 ? Self.tone : Self.tone.flatMap { [$0, $0] }
        return try EncodedSound(samples, channels: channels, packetMilliseconds: milliseconds)
    }

    /// A whole file of the tone: what it holds is as long as its packets, and as loud as the tone.
    private func check(_ file: [UInt8], _ sound: EncodedSound, format: ClipFormat, trimmed: Int = 0, _ hint: String = "") throws {
        #expect(ClipFormat.recognise(file) == format)
        let measures = try Clip.measure(file)
        #expect(measures.damage.isEmpty, "\(hint) \(measures.damage)")
        #expect(measures.channels == sound.channels, "\(hint)")
        let frames = sound.packets.count * sound.frames - sound.preSkip - trimmed
        #expect(abs(measures.durationMilliseconds - Int64(frames / 48)) <= 1, "\(hint)")
        #expect(abs(try #require(measures.loudnessLUFS) - (sound.channels == 1 ? -23.01 : -20)) < 0.5, "\(hint)")
    }

    @Test(arguments: [20, 40, 60], [1, 2]) func webMIsReadWhateverItsPackets(_ milliseconds: Int, _ channels: Int) throws {
        let sound = try sound(milliseconds, channels: channels)
        for isSliced in [false, true] {
            var writer = WebMWriter()
            writer.isSliced = isSliced
            let file = writer.write(sound)
            try check(file, sound, format: .webm, "sliced \(isSliced)")
            #expect(try Clip.measure(file).endIsMarked == !isSliced)
        }
    }

    @Test(arguments: [WebMWriter.Lacing.xiph, .fixed, .ebml]) func lacedPacketsAreTakenApart(_ lacing: WebMWriter.Lacing) throws {
        var sound = try sound()
        if lacing == .fixed {
            // All of a block's packets are as long as each other there.
            sound.packets = Array(repeating: sound.packets[7], count: 40)
        }
        var writer = WebMWriter()
        (writer.lacing, writer.perBlock, writer.perCluster) = (lacing, 4, 40)
        let measures = try Clip.measure(writer.write(sound))
        let plain = try Clip.measure(WebMWriter().write(sound))
        #expect(measures.damage.isEmpty)
        #expect(measures == plain, "the same packets, however they are packed")
        #expect(sound.packets.count > 20)
    }

    @Test func webMEndsWhereItsPaddingBegins() throws {
        let sound = try sound()
        var writer = WebMWriter()
        writer.discarded = 10_000_000
        try check(writer.write(sound), sound, format: .webm, trimmed: 480)
    }

    @Test func lostBlockIsAGap() throws {
        let sound = try sound()
        var writer = WebMWriter()
        writer.lost = [60, 61, 62]
        let measures = try Clip.measure(writer.write(sound))
        #expect(measures.gapCount == 1)
        #expect(measures.gapMilliseconds == 60)
        #expect(measures.damage == [.gap])
        #expect(measures.durationMilliseconds == Int64(sound.packets.count * sound.frames - sound.preSkip) / 48)
    }

    /// A browser's clock is not the sound card's.
    @Test func jitterIsNoGap() throws {
        let sound = try sound(60)
        var writer = WebMWriter()
        writer.jitter = [3: 10, 4: -12, 9: 10, 10: 10, 11: 10]
        try check(writer.write(sound), sound, format: .webm)
    }

    @Test func webMGoesOnBehindDamage() throws {
        let sound = try sound()
        var file = WebMWriter().write(sound)
        // Somewhere in the second of its eight clusters.
        let clusters = file.indices.filter { file[$0...].starts(with: [0x1F, 0x43, 0xB6, 0x75]) }
        for index in clusters[1] + 30..<clusters[1] + 230 { file[index] = 0 }
        let measures = try Clip.measure(file)
        #expect(measures.isDamaged)
        #expect(abs(measures.durationMilliseconds - 3_000) < 40, "the gap is filled: \(measures.durationMilliseconds)")
    }

    @Test func twoRecordingsInARowAreRead() throws {
        let sound = try sound()
        let file = WebMWriter().write(sound)
        let measures = try Clip.measure(file + file)
        #expect(measures.damage.isEmpty)
        #expect(measures.durationMilliseconds == 2 * Int64(sound.packets.count * sound.frames - sound.preSkip) / 48)
        let limits = ClipLimits(inputBytesMax: 1 << 20, durationMax: .seconds(60), partCountMax: 1)
        let error = #expect(throws: AudioError.self) { try Clip.measure(file + file, limits: limits) }
        #expect(error?.code == .tooManyParts)
    }

    @Test(arguments: [20, 60]) func cafIsRead(_ milliseconds: Int) throws {
        let sound = try sound(milliseconds)
        var writer = CAFWriter()
        try check(writer.write(sound), sound, format: .caf)
        writer.trimmed = 200
        try check(writer.write(sound), sound, format: .caf, trimmed: 200)
        writer.isOpen = true
        try check(writer.write(sound), sound, format: .caf, trimmed: 200)
    }

    @Test func cafThatEndsEarlySaysSo() throws {
        let file = CAFWriter().write(try sound())
        let measures = try Clip.measure(Array(file[..<(file.count * 2 / 3)]))
        #expect(measures.damage == [.cutShort])
        #expect(measures.durationMilliseconds > 1_500)
        var writer = CAFWriter()
        writer.hasTable = false
        let error = #expect(throws: AudioError.self) { try Clip.measure(writer.write(try sound())) }
        #expect(error?.code == .damaged)
        #expect(error?.format == .caf)
    }

    @Test(arguments: [nil, 10, 1_000]) func mp4IsReadFromTablesAndFragments(_ perFragment: Int?) throws {
        let sound = try sound(60, channels: 2)
        var writer = MP4Writer()
        writer.perFragment = perFragment
        try check(writer.write(sound), sound, format: .mp4)
        writer.trimmed = 480
        try check(writer.write(sound), sound, format: .mp4, trimmed: 480)
    }

    @Test func editListEndsTheSound() throws {
        let sound = try sound()
        var writer = MP4Writer()
        (writer.editsEnd, writer.trimmed) = (true, 300)
        try check(writer.write(sound), sound, format: .mp4, trimmed: 300)
    }

    @Test(arguments: [nil, 10]) func lostSampleIsAGap(_ perFragment: Int?) throws {
        let sound = try sound()
        var writer = MP4Writer()
        (writer.perFragment, writer.lost) = (perFragment, [45, 46])
        let measures = try Clip.measure(writer.write(sound))
        #expect(measures.gapMilliseconds == 40)
        #expect(measures.damage == [.gap])
        #expect(measures.durationMilliseconds == Int64(sound.packets.count * sound.frames - sound.preSkip) / 48)
    }

    @Test func otherCodecsAreRefusedByName() throws {
        let sound = try sound()
        var files: [(String, ClipFormat, [UInt8])] = []
        for (codec, name) in [("A_VORBIS", "Vorbis"), ("A_AAC", "AAC"), ("A_PCM/INT/LIT", "PCM"), ("V_VP8", "only pictures")] {
            var writer = WebMWriter()
            writer.codec = codec
            files.append((name, .webm, writer.write(sound)))
        }
        for (codec, name) in [("aac ", "AAC"), ("lpcm", "PCM"), ("alac", "ALAC")] {
            var writer = CAFWriter()
            writer.codec = codec
            files.append((name, .caf, writer.write(sound)))
        }
        for (codec, name) in [("mp4a", "AAC"), ("samr", "AMR"), ("alac", "ALAC")] {
            var writer = MP4Writer()
            writer.codec = codec
            files.append((name, .mp4, writer.write(sound)))
        }
        for (name, format, file) in files {
            let error = #expect(throws: AudioError.self) { try Clip.measure(file) }
            #expect(error?.code == .unsupportedFormat, "\(name)")
            #expect(error?.format == format)
            #expect(error?.message.contains(name) == true && error?.message.contains("ffmpeg") == true, "\(error?.message ?? "")")
        }
    }

    /// What is listened to is what is measured.
    @Test func samplesLastAsLongAsTheClip() throws {
        let sound = try sound(60, channels: 2)
        var lost = WebMWriter()
        lost.lost = [10]
        let files = [
            WebMWriter().write(sound), lost.write(sound), CAFWriter().write(sound), MP4Writer().write(sound),
            try OggOpusWriter().write(Self.tone),
        ]
        for file in files {
            let samples = try Clip.samples(file)
            let milliseconds = try Clip.measure(file).durationMilliseconds
            #expect(abs(Int64(samples.count / 16) - milliseconds) <= 1)
            let loudest = samples.map { abs(Int($0)) }.max() ?? 0
            #expect((2_600...4_200).contains(loudest), "a tenth of full scale, give or take: \(loudest)")
        }
    }

    /// Recordings that browsers and phones made, where a folder of them is named.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SATCHEL_AUDIO_DATA"] != nil, "SATCHEL_AUDIO_DATA names no folder"))
    func realRecordingsAreRead() throws {
        let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["SATCHEL_AUDIO_DATA"]))
        var count = 0
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let measures = try Clip.measure([UInt8](Data(contentsOf: file)))
            print(
                "\(file.lastPathComponent): \(measures.durationMilliseconds) ms, \(measures.channels) channels, "
                    + "\(measures.loudnessLUFS ?? 0) LUFS, \(measures.damage)")
            #expect(measures.damage.isEmpty)
            count += 1
        }
        #expect(count > 0)
    }
}
