import Audio
import Testing

/// Files that are not Ogg Opus are refused by name.
@Suite struct ClipFormatTests {
    private static func ogg(_ mark: String) -> [UInt8] {
        let packet = Array(mark.utf8) + [UInt8](repeating: 1, count: 20)
        return Array("OggS".utf8) + [0, 2] + [UInt8](repeating: 0, count: 20) + [1, UInt8(packet.count)] + packet
    }

    static let foreign: [(ClipFormat, [UInt8])] = [
        (.wav, Array("RIFF\u{24}\0\0\0WAVEfmt ".utf8)),
        (.wav, Array("RF64....WAVEds64".utf8)),
        (.mp3, Array("ID3\u{3}\0\0".utf8)),
        (.mp3, [0xFF, 0xFB, 0x90, 0x44, 0, 0]),
        (.aac, [0xFF, 0xF1, 0x50, 0x80, 0, 0]),
        (.flac, Array("fLaC\0\0\0\u{22}".utf8)),
        (.aiff, Array("FORM\0\0\0\u{1}AIFF".utf8)),
        (.amr, Array("#!AMR\n".utf8)),
        (.wma, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9]),
        (.au, Array(".snd\0\0\0\u{18}".utf8)),
        (.midi, Array("MThd\0\0\0\u{6}".utf8)),
        (.oggVorbis, ogg("\u{1}vorbis")),
        (.oggSpeex, ogg("Speex   ")),
        (.oggFLAC, [0x4F, 0x67, 0x67, 0x53] + ogg("\u{7F}FLAC").dropFirst(4)),
        (.oggVideo, ogg("theora")),
        (.oggOther, ogg("celt")),
    ]

    @Test(arguments: foreign) func foreignFormatsAreRefusedByName(_ format: ClipFormat, _ bytes: [UInt8]) throws {
        #expect(ClipFormat.recognise(bytes) == format)
        let error = #expect(throws: AudioError.self) { try Clip.measure(bytes) }
        #expect(error?.code == .unsupportedFormat)
        #expect(error?.format == format)
        #expect(error?.message.contains(format.name) == true)
        #expect(error?.message.contains("Ogg Opus") == true, "says what to record instead")
    }

    /// The first bytes of containers that may hold Opus, and nothing else.
    static let containers: [(ClipFormat, [UInt8])] = [
        (.mp4, [0, 0, 0, 0x20] + Array("ftypM4A ".utf8)),
        (.mp4, [0, 0, 0, 0x20] + Array("ftypisom".utf8)),
        (.threeGP, [0, 0, 0, 0x18] + Array("ftyp3gp4".utf8)),
        (.webm, [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x86, 0x81]),
        (.caf, Array("caff\0\u{1}\0\0desc".utf8)),
    ]

    @Test(arguments: containers) func emptyContainersAreDamaged(_ format: ClipFormat, _ bytes: [UInt8]) throws {
        #expect(ClipFormat.recognise(bytes) == format)
        let error = #expect(throws: AudioError.self) { try Clip.measure(bytes) }
        #expect(error?.code == .damaged)
        #expect(error?.format == format)
    }

    @Test func everyForeignFormatIsTested() {
        #expect(Set((Self.foreign + Self.containers).map(\.0)).union([.oggOpus]) == Set(ClipFormat.allCases))
    }

    @Test(arguments: ["<!DOCTYPE html><html>", "{\"error\": 404}", "%PDF-1.7", "x", "RIFF....AVI LIST"])
    func whatIsNoSoundIsRefused(_ text: String) {
        let error = #expect(throws: AudioError.self) { try Clip.measure(Array(text.utf8)) }
        #expect(error?.code == .notAudio)
    }

    @Test func emptyFileIsRefused() {
        let error = #expect(throws: AudioError.self) { try Clip.measure([]) }
        #expect(error?.code == .empty)
    }

    @Test func shortBeginningsOfMarksAreHandled() {
        for (_, bytes) in Self.foreign + Self.containers {
            for length in 0..<min(bytes.count, 12) {
                let error = #expect(throws: AudioError.self) { try Clip.measure(Array(bytes[..<length])) }
                #expect(error != nil)
            }
        }
    }
}
