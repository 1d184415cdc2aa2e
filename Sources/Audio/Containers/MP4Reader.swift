/// Takes MP4 apart (ISO/IEC 14496-12, with Opus in it as the registered mapping says): the samples of the first Opus track, from its tables or from
/// its fragments.
struct MP4Reader: PacketReader {
    /// Four hours of packets of 10 ms; each takes 24 bytes of memory here.
    private static let sampleCountMax = 1_440_000

    private let bytes: UnsafeRawBufferPointer
    let channels: Int
    private(set) var findings = ContainerFindings()
    private let head: OpusHead
    private var hasBegun = false
    private var samples: [Sample] = []
    private var index = 0

    private struct Sample {
        var offset: Int
        var size: UInt32
        var duration: UInt32
        /// In ticks of the track; −1 where it follows the one before.
        var start: Int64
    }

    private struct Box {
        var name: String
        var content: Range<Int>
        /// The file ends before it does.
        var isCut: Bool
    }

    /// What a fragment takes from the track where it does not say it itself.
    private struct Track {
        var id: UInt32
        var scale: UInt32
        var head: OpusHead
        var defaults: (duration: UInt32, size: UInt32) = (0, 0)
    }

    private let scale: Double
    /// Where the edit list ends the sound, in frames from the first packet's beginning.
    private let soundEnd: Int64?
    private var position: Int64 = 0

    /// - Throws: ``ContainerFault`` if it has no Opus track.
    init(_ bytes: UnsafeRawBufferPointer) throws(ContainerFault) {
        self.bytes = bytes
        var found = ContainerFindings()
        let top = Self.boxes(bytes, 0..<bytes.count, &found)
        guard let movie = top.first(where: { $0.name == "moov" }) else {
            throw .nothingToRead("no description of the tracks; the recording was not finished")
        }
        let inside = Self.boxes(bytes, movie.content, &found)
        var codecs: [String] = []
        var chosen: (Track, Range<Int>)?
        for track in inside where track.name == "trak" && chosen == nil {
            chosen = Self.opusTrack(bytes, track.content, &codecs, &found).map { ($0, track.content) }
        }
        guard case (var track, let place)? = chosen else {
            if let codec = codecs.first { throw .otherCodec(codec) }
            throw .nothingToRead("no track with sound")
        }
        for extends in inside where extends.name == "mvex" {
            for box in Self.boxes(bytes, extends.content, &found) where box.name == "trex" {
                let start = box.content.lowerBound
                guard bytes.big32(at: start + 4) == track.id, box.content.count >= 24 else { continue }
                track.defaults = (bytes.big32(at: start + 12) ?? 0, bytes.big32(at: start + 16) ?? 0)
            }
        }
        head = track.head
        channels = track.head.channels
        scale = Double(track.scale)
        samples = Self.tableSamples(bytes, place, &found)
        let isFragmented = top.contains { $0.name == "moof" }
        soundEnd = isFragmented ? nil : Self.soundEnd(bytes, place, inside, track, &found)
        for box in top where box.name == "moof" {
            Self.fragment(bytes, box, track, into: &samples, &found)
        }
        found.endIsMarked = !found.endsInside
        findings = found
    }

    mutating func next(into packet: inout [UInt8]) -> PacketStep {
        guard hasBegun else {
            hasBegun = true
            return .stream(head)
        }
        while index < samples.count {
            let sample = samples[index]
            index += 1
            guard sample.size > 0, let content = bytes.slice(sample.offset, Int(sample.size)) else {
                findings.endsInside = true
                findings.endIsMarked = false
                continue
            }
            packet.removeAll(keepingCapacity: true)
            packet += content
            let length = opusFrameCount(content) ?? 0
            var keep: Int64?
            if index == samples.count, sample.duration > 0, let said = frames(Double(sample.duration), rate: scale), said < length
            {
                keep = said
            }
            if let soundEnd, position + length > soundEnd { keep = min(keep ?? length, max(0, soundEnd - position)) }
            position += length
            return .packet(start: sample.start < 0 ? nil : frames(Double(sample.start), rate: scale), keep: keep)
        }
        return .end
    }

    // MARK: Boxes

    /// The boxes that follow each other in `range`.
    private static func boxes(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ found: inout ContainerFindings) -> [Box] {
        var boxes: [Box] = []
        var place = range.lowerBound
        // More than a million boxes are no recording.
        while range.upperBound - place >= 8, boxes.count < 1 << 20 {
            guard let size = bytes.big32(at: place), let name = bytes.letters(at: place + 4) else {
                found.strayByteCount += range.upperBound - place
                return boxes
            }
            var start = place + 8
            var end = place + Int(size)
            if size == 1 {
                guard let long = bytes.big64(at: start), long < 1 << 56 else { break }
                start += 8
                end = place + Int(long)
            } else if size == 0 {
                end = range.upperBound
            }
            guard end >= start else {
                found.contradictsItself = true
                return boxes
            }
            let isCut = end > range.upperBound
            if isCut { found.endsInside = true }
            boxes.append(Box(name: name, content: min(start, range.upperBound)..<min(end, range.upperBound), isCut: isCut))
            place = end
        }
        if place < range.upperBound { found.endsInside = true }
        return boxes
    }

    /// The content of the first box along a path of names.
    private static func box(
        _ bytes: UnsafeRawBufferPointer, _ path: [String], in range: Range<Int>, _ found: inout ContainerFindings
    ) -> Range<Int>? {
        var range = range
        for name in path {
            guard let inner = boxes(bytes, range, &found).first(where: { $0.name == name }) else { return nil }
            range = inner.content
        }
        return range
    }

    private static func opusTrack(
        _ bytes: UnsafeRawBufferPointer, _ track: Range<Int>, _ codecs: inout [String], _ found: inout ContainerFindings
    ) -> Track? {
        guard let handler = box(bytes, ["mdia", "hdlr"], in: track, &found), let header = box(bytes, ["tkhd"], in: track, &found),
            let media = box(bytes, ["mdia", "mdhd"], in: track, &found),
            let entries = box(bytes, ["mdia", "minf", "stbl", "stsd"], in: track, &found)
        else { return nil }
        guard bytes.letters(at: handler.lowerBound + 8) == "soun" else {
            codecs.append("no sound, only pictures")
            return nil
        }
        func isLong(_ range: Range<Int>) -> Bool { !range.isEmpty && bytes[range.lowerBound] == 1 }
        guard entries.count >= 16, let codec = bytes.letters(at: entries.lowerBound + 12),
            let id = bytes.big32(at: header.lowerBound + (isLong(header) ? 20 : 12)),
            let scale = bytes.big32(at: media.lowerBound + (isLong(media) ? 20 : 12)), scale > 0
        else { return nil }
        guard codec == "Opus" else {
            codecs.insert(name(codec, .init(rebasing: bytes[entries])), at: 0)
            return nil
        }
        // The entry's own fields are 28 bytes long behind its name; boxes follow.
        let inner = entries.lowerBound + 16 + 28
        guard inner <= entries.upperBound, let place = box(bytes, ["dOps"], in: inner..<entries.upperBound, &found),
            let head = OpusHead(box: .init(rebasing: bytes[place]))
        else { return nil }
        return Track(id: id, scale: scale, head: head)
    }

    private static func name(_ codec: String, _ entry: UnsafeRawBufferPointer) -> String {
        switch codec {
        case "mp4a":
            // The stream descriptor's object type; 0x69 and 0x6B are what MP3 has.
            guard let place = entry.offset(of: "esds"), let stream = entry.dropFirst(place).firstIndex(of: 0x04) else {
                return "AAC"
            }
            let kind = entry[stream...].dropFirst().drop { $0 == 0x80 }.dropFirst().first
            return kind == 0x69 || kind == 0x6B ? "MP3" : "AAC"
        case "samr": return "AMR"
        case "sawb": return "AMR-WB"
        case "alac": return "ALAC"
        case "fLaC": return "FLAC"
        case "ac-3", "ec-3": return "AC-3"
        case ".mp3": return "MP3"
        case "lpcm", "sowt", "twos", "ipcm", "fpcm", "in24": return "PCM"
        case "enca": return "encrypted sound"
        default: return "another codec"
        }
    }

    // MARK: Tables

    /// The samples that the movie's own tables list.
    private static func tableSamples(
        _ bytes: UnsafeRawBufferPointer, _ track: Range<Int>, _ found: inout ContainerFindings
    ) -> [Sample] {
        guard let table = box(bytes, ["mdia", "minf", "stbl"], in: track, &found) else { return [] }
        func content(_ name: String) -> Range<Int>? { box(bytes, [name], in: table, &found) }
        guard let sizes = content("stsz"), let chunkRuns = content("stsc"), let count = bytes.big32(at: sizes.lowerBound + 8),
            let common = bytes.big32(at: sizes.lowerBound + 4), count > 0
        else { return [] }
        let wide = content("co64")
        guard let chunks = wide ?? content("stco"), let chunkCount = bytes.big32(at: chunks.lowerBound + 4) else { return [] }
        let room = common > 0 ? bytes.count / Int(common) : (sizes.count - 12) / 4
        let sampleCount = min(Int(count), room, sampleCountMax)
        if sampleCount < Int(count) { found.contradictsItself = true }
        var durations = Runs(bytes, content("stts"))
        var samples: [Sample] = []
        var (runIndex, perChunk) = (0, 0)
        let runCount = min(Int(bytes.big32(at: chunkRuns.lowerBound + 4) ?? 0), max(0, chunkRuns.count - 8) / 12)
        var start: Int64 = 0
        for chunk in 0..<min(Int(chunkCount), max(0, chunks.count - 8) / (wide == nil ? 4 : 8)) {
            while runIndex < runCount, let first = bytes.big32(at: chunkRuns.lowerBound + 8 + 12 * runIndex),
                Int(first) <= chunk + 1
            {
                perChunk = Int(bytes.big32(at: chunkRuns.lowerBound + 12 + 12 * runIndex) ?? 0)
                runIndex += 1
            }
            let place = chunks.lowerBound + 8
            guard
                var offset = wide == nil
                    ? bytes.big32(at: place + 4 * chunk).map(Int.init)
                    : bytes.big64(at: place + 8 * chunk).flatMap({ Int(exactly: $0) })
            else { break }
            for _ in 0..<perChunk {
                guard samples.count < sampleCount else { return samples }
                let size = common > 0 ? common : bytes.big32(at: sizes.lowerBound + 12 + 4 * samples.count) ?? 0
                let duration = durations.next()
                samples.append(Sample(offset: min(offset, bytes.count), size: size, duration: duration, start: start))
                offset = min(offset, bytes.count) + Int(size)
                start += Int64(duration)
            }
        }
        if samples.count < sampleCount { found.contradictsItself = true }
        return samples
    }

    /// Values that stand with how often they are repeated.
    private struct Runs {
        private let bytes: UnsafeRawBufferPointer
        private var place: Int
        private let end: Int
        private var left: UInt32 = 0
        private var value: UInt32 = 0

        init(_ bytes: UnsafeRawBufferPointer, _ table: Range<Int>?) {
            self.bytes = bytes
            place = (table?.lowerBound ?? 0) + 8
            end = table?.upperBound ?? 0
        }

        mutating func next() -> UInt32 {
            while left == 0 {
                guard place + 8 <= end, let count = bytes.big32(at: place), let next = bytes.big32(at: place + 4) else {
                    return value
                }
                (left, value) = (count, next)
                place += 8
            }
            left -= 1
            return value
        }
    }

    /// Where the edit list says the sound ends.
    private static func soundEnd(
        _ bytes: UnsafeRawBufferPointer, _ track: Range<Int>, _ movie: [Box], _ found: Track, _ findings: inout ContainerFindings
    ) -> Int64? {
        guard let list = box(bytes, ["edts", "elst"], in: track, &findings), bytes.big32(at: list.lowerBound + 4) == 1,
            let header = movie.first(where: { $0.name == "mvhd" })?.content, !list.isEmpty, !header.isEmpty
        else { return nil }
        let scalePlace = header.lowerBound + (bytes[header.lowerBound] == 1 ? 20 : 12)
        guard let movieScale = bytes.big32(at: scalePlace), movieScale > 0 else { return nil }
        let isLong = bytes[list.lowerBound] == 1
        let first = list.lowerBound + 8
        let length = isLong ? bytes.big64(at: first).map(Double.init) : bytes.big32(at: first).map(Double.init)
        let start =
            isLong
            ? bytes.big64(at: first + 8).map { Double(Int64(bitPattern: $0)) }
            : bytes.big32(at: first + 4).map { Double(Int32(bitPattern: $0)) }
        guard let length, let start, length > 0, start >= 0, let begin = frames(start, rate: Double(found.scale)),
            let span = frames(length, rate: Double(movieScale))
        else { return nil }
        // The movie's clock counts milliseconds in many files: half a tick too early would cut sound off.
        let tick = Int64(48_000 / max(1, movieScale)) + 1
        return begin + span + (movieScale < 48_000 ? tick : 0)
    }

    // MARK: Fragments

    /// Adds the samples of one fragment.
    private static func fragment(
        _ bytes: UnsafeRawBufferPointer, _ fragment: Box, _ track: Track, into samples: inout [Sample],
        _ found: inout ContainerFindings
    ) {
        // Offsets count from the fragment's first byte: its header is 8 bytes long, as no fragment takes 4 GiB.
        let beginning = fragment.content.lowerBound - 8
        for part in boxes(bytes, fragment.content, &found) where part.name == "traf" {
            let inner = boxes(bytes, part.content, &found)
            guard let header = inner.first(where: { $0.name == "tfhd" })?.content, let flags = bytes.big32(at: header.lowerBound),
                bytes.big32(at: header.lowerBound + 4) == track.id
            else { continue }
            var defaults = track.defaults
            var place = header.lowerBound + 8
            var base = beginning
            if flags & 0x1 != 0 {
                base = bytes.big64(at: place).flatMap { Int(exactly: $0) }.map { min($0, bytes.count) } ?? bytes.count
                place += 8
            }
            var offset = base
            if flags & 0x2 != 0 { place += 4 }
            if flags & 0x8 != 0 {
                defaults.duration = bytes.big32(at: place) ?? 0
                place += 4
            }
            if flags & 0x10 != 0 { defaults.size = bytes.big32(at: place) ?? 0 }
            var start: Int64 = -1
            if let time = inner.first(where: { $0.name == "tfdt" })?.content, !time.isEmpty {
                let value =
                    bytes[time.lowerBound] == 1
                    ? bytes.big64(at: time.lowerBound + 4) : bytes.big32(at: time.lowerBound + 4).map(UInt64.init)
                start = value.flatMap { $0 < 1 << 53 ? Int64($0) : nil } ?? -1
            }
            for run in inner where run.name == "trun" {
                self.run(bytes, run.content, base: base, &offset, &start, defaults, into: &samples, &found)
            }
        }
    }

    private static func run(
        _ bytes: UnsafeRawBufferPointer, _ run: Range<Int>, base: Int, _ offset: inout Int, _ start: inout Int64,
        _ defaults: (duration: UInt32, size: UInt32), into samples: inout [Sample], _ found: inout ContainerFindings
    ) {
        guard let flags = bytes.big32(at: run.lowerBound), let count = bytes.big32(at: run.lowerBound + 4) else { return }
        var place = run.lowerBound + 8
        if flags & 0x1 != 0 {
            offset = base + Int(Int32(bitPattern: bytes.big32(at: place) ?? 0))
            place += 4
        }
        if flags & 0x4 != 0 { place += 4 }
        let width = [0x100, 0x200, 0x400, 0x800].reduce(0) { $0 + (flags & UInt32($1) != 0 ? 4 : 0) }
        for _ in 0..<count {
            // More samples than bytes are told twice.
            guard place + width <= run.upperBound, samples.count < min(sampleCountMax, bytes.count / 2) else {
                found.contradictsItself = true
                return
            }
            var (duration, size, field) = (defaults.duration, defaults.size, place)
            if flags & 0x100 != 0 {
                duration = bytes.big32(at: field) ?? 0
                field += 4
            }
            if flags & 0x200 != 0 { size = bytes.big32(at: field) ?? 0 }
            place += width
            guard size > 0, offset >= 0, offset <= bytes.count else {
                // Without a size in the run or the track there is nothing to be found.
                found.contradictsItself = true
                return
            }
            samples.append(Sample(offset: offset, size: size, duration: duration, start: start))
            offset += Int(size)
            if start >= 0 { start += Int64(duration) }
        }
    }
}
