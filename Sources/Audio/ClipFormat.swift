/// What a file is, judged by its first bytes alone. Names and media types sent along with a file are not believed:
/// phones get them wrong.
public enum ClipFormat: String, Sendable, Hashable, Codable, CaseIterable {
    case oggOpus = "ogg_opus"
    case oggVorbis = "ogg_vorbis"
    case oggSpeex = "ogg_speex"
    case oggFLAC = "ogg_flac"
    case oggVideo = "ogg_video"
    case oggOther = "ogg_other"
    case wav
    case mp3
    case aac
    case mp4
    case threeGP = "3gp"
    case webm
    case caf
    case flac
    case aiff
    case amr
    case wma
    case au
    case midi

    /// The name a person knows the format by.
    public var name: String {
        switch self {
        case .oggOpus: "Ogg Opus"
        case .oggVorbis: "Ogg Vorbis"
        case .oggSpeex: "Ogg Speex"
        case .oggFLAC: "Ogg FLAC"
        case .oggVideo: "Ogg video (Theora)"
        case .oggOther: "Ogg with an unknown codec"
        case .wav: "WAV"
        case .mp3: "MP3"
        case .aac: "AAC"
        case .mp4: "MP4 or M4A"
        case .threeGP: "3GP"
        case .webm: "WebM or Matroska"
        case .caf: "CAF"
        case .flac: "FLAC"
        case .aiff: "AIFF"
        case .amr: "AMR"
        case .wma: "WMA"
        case .au: "AU"
        case .midi: "MIDI"
        }
    }

    /// What the person who recorded the clip should do so that Satchel can measure it.
    package var advice: String {
        switch self {
        case .oggVideo:
            "Satchel reads sound only. Record the note as sound alone, in Ogg Opus."
        case .midi:
            "It holds notes for an instrument, not a recording. Record Ogg Opus."
        default:
            "Set the recorder to Opus (Ogg Opus, WebM, or Opus in CAF or MP4) and record again, "
                + "or convert the file: ffmpeg -i INPUT -c:a libopus OUTPUT.opus"
        }
    }

    /// Recognises a file by its content.
    ///
    /// Looks at no more than the first 64 KiB: an Ogg file whose first bytes are damaged is still found, because a
    /// page starts at least that often. `nil` means that it is no sound file that Satchel knows.
    ///
    /// - Complexity: O(1), at most 64 KiB are read.
    public static func recognise(_ bytes: UnsafeRawBufferPointer) -> ClipFormat? {
        let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(headLength))
        if let firm = byFirmMark(head) { return firm }
        // Only now the Ogg marks anywhere in the head, then the two weakest marks: MP3 and AAC frames start with
        // eleven or twelve set bits, which chance, or damage, produces easily.
        if let ogg = oggCodec(head) { return ogg }
        return byFrameSync(head)
    }

    /// Recognises a file by its content, as above.
    public static func recognise(_ bytes: [UInt8]) -> ClipFormat? {
        bytes.withUnsafeBytes { recognise($0) }
    }

    private static let headLength = 65_536

    private static func byFirmMark(_ head: UnsafeRawBufferPointer) -> ClipFormat? {
        if head.starts(with: "OggS".utf8) { return oggCodec(head) ?? .oggOther }
        if head.hasMark("RIFF", at: 0) || head.hasMark("RF64", at: 0) {
            return head.hasMark("WAVE", at: 8) ? .wav : nil
        }
        if head.hasMark("ftyp", at: 4) { return head.hasMark("3g", at: 8) ? .threeGP : .mp4 }
        if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3] as [UInt8]) { return .webm }
        if head.hasMark("caff", at: 0) { return .caf }
        if head.hasMark("ID3", at: 0) { return .mp3 }
        if head.hasMark("fLaC", at: 0) { return .flac }
        if head.hasMark("FORM", at: 0), head.hasMark("AIF", at: 8) { return .aiff }
        if head.hasMark("#!AMR", at: 0) { return .amr }
        if head.starts(with: [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11] as [UInt8]) { return .wma }
        if head.hasMark(".snd", at: 0) { return .au }
        if head.hasMark("MThd", at: 0) { return .midi }
        return nil
    }

    private static func oggCodec(_ head: UnsafeRawBufferPointer) -> ClipFormat? {
        // Opus first: a file may carry Opus beside another stream, and then its sound can be read.
        if head.offset(of: "OpusHead") != nil || head.offset(of: "OpusTags") != nil { return .oggOpus }
        guard head.offset(of: "OggS") != nil else { return nil }
        if head.offset(of: "\u{1}vorbis") != nil { return .oggVorbis }
        if head.offset(of: "Speex   ") != nil { return .oggSpeex }
        if head.offset(of: "\u{7F}FLAC") != nil { return .oggFLAC }
        if head.offset(of: "theora") != nil { return .oggVideo }
        return .oggOther
    }

    private static func byFrameSync(_ head: UnsafeRawBufferPointer) -> ClipFormat? {
        guard head.count >= 4, head[0] == 0xFF, head[1] & 0xE0 == 0xE0 else { return nil }
        // The layer bits: 0 is what an ADTS (AAC) frame has in this place; 1, 2 and 3 are MPEG audio layers.
        let layer = (head[1] >> 1) & 0x3
        if layer == 0 { return head[1] & 0xF0 == 0xF0 ? .aac : nil }
        let bitRate = head[2] >> 4
        let sampleRate = (head[2] >> 2) & 0x3
        let version = (head[1] >> 3) & 0x3
        return bitRate != 15 && sampleRate != 3 && version != 1 ? .mp3 : nil
    }
}

extension UnsafeRawBufferPointer {
    func hasMark(_ mark: StaticString, at offset: Int) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard count >= offset + length else { return false }
        for index in 0..<length where self[offset + index] != mark.utf8Start[index] { return false }
        return true
    }

    /// The first place of `mark` at or after `start`.
    ///
    /// - Complexity: O(*n*) but for a repetitive file, where it is O(*n* · *mark*); marks are at most 8 bytes.
    func offset(of mark: StaticString, from start: Int = 0) -> Int? {
        let length = mark.utf8CodeUnitCount
        guard length > 0, count >= length, start >= 0 else { return nil }
        let first = mark.utf8Start[0]
        var offset = start
        while offset <= count - length {
            if self[offset] == first, hasMark(mark, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}
