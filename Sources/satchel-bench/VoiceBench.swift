import Audio
import ChildProcess
import Foundation

/// What of the group `voice` is measured within one process: decoding beside opusdec, and damaged files. `tools/bench_voice.py` measures the rest,
/// and makes the hour of sound.
final class VoiceBench {
    private let report: Report

    init(_ report: Report) { self.report = report }

    func run() throws {
        if report.wants("voice.decode") { try decode() }
        if report.wants("voice.mutations") { try mutations() }
    }

    private func decode() throws {
        guard let path = ProcessInfo.processInfo.environment["SATCHEL_BENCH_OPUS"],
            let data = FileManager.default.contents(atPath: path)
        else {
            report.progress("Skipped voice.decode: SATCHEL_BENCH_OPUS names no file")
            return
        }
        let bytes = [UInt8](data)
        var whole: [Spent] = []
        var seconds = 0.0
        let (ours, peer) = try report.inTurns(
            "voice.decode",
            {
                let (spent, measures) = try Spent.on { try Clip.measure(bytes, findsSpeech: false) }
                seconds = Double(measures.durationMilliseconds) / 1_000
                whole.append(try Spent.on { try Clip.measure(bytes) }.spent)
                return spent
            },
            { try Self.child(["opusdec", "--quiet", path, "/dev/null"]) })
        // Where the file is shorter than an hour, as if it were one.
        let hours = seconds / 3_600
        let withSpeech = Spent.median(whole)
        report.add(
            Measurement(
                id: "voice.decode", value: ours.cpu / hours, unit: "CPU s", peer: "opusdec", peerValue: peer.cpu / hours,
                aim: .atMost(2, .ratio), cpu: (ours.cpu / hours, peer.cpu / hours),
                details: [
                    ("seconds_of_sound", seconds), ("with_speech_rule", withSpeech.cpu / hours),
                    ("to_16_khz", try Spent.on { try Clip.samples(bytes) }.spent.cpu / hours),
                ]))
    }

    /// A program of the machine's: what it and its children spent.
    private static func child(_ arguments: [String]) throws -> Spent {
        func used() -> Double {
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
            return [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
        }
        let before = used()
        let (spent, _) = try Spent.on { try ChildProcess.output(of: arguments) }
        return Spent(wall: spent.wall, cpu: used() - before)
    }

    /// Damaged copies of the fuzzers' seeds: the slowest of them, and what memory all of them took at most.
    private func mutations() throws {
        let count = report.scaled(100_000)
        for container in ["audio", "webm", "caf", "mp4"] {
            report.progress("\(count) damaged files of \(container)")
            let folder = root.appendingPathComponent("fixtures/fuzz/\(container)")
            let seeds = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .sorted { $0.path < $1.path }.map { [UInt8](try Data(contentsOf: $0)) }
            let before = Self.memory("VmRSS")
            var (slowest, measured) = (0.0, 0)
            var state: UInt64 = 1
            func below(_ bound: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
            }
            for number in 0..<count {
                var bytes = seeds[number % seeds.count]
                for _ in 0...below(4) where !bytes.isEmpty {
                    let place = below(below(2) == 0 ? min(700, bytes.count) : bytes.count)
                    switch below(6) {
                    case 0: bytes[place] ^= 1 << UInt8(below(8))
                    case 1: bytes[place] = UInt8(below(256))
                    case 2: bytes[place] = 0xFF
                    case 3: bytes.removeSubrange(place..<min(place + 1 + below(300), bytes.count))
                    case 4: bytes.insert(contentsOf: bytes[place..<min(place + 90, bytes.count)], at: place)
                    default: for index in place..<min(place + 8, bytes.count) { bytes[index] = UInt8(below(256)) }
                    }
                }
                let (spent, result) = Spent.on { try? Clip.measure(bytes) }
                slowest = max(slowest, spent.cpu)
                if result != nil { measured += 1 }
            }
            report.add(
                Measurement(
                    id: "voice.mutations.\(container == "audio" ? "ogg" : container)", value: slowest, unit: "CPU s",
                    peer: "none", peerValue: 0,
                    aim: .atMost(1),
                    details: [
                        ("files", Double(count)), ("measured", Double(measured)),
                        ("memory_mib", max(0, Self.memory("VmHWM") - before)),
                    ]))
        }
    }

    /// Of this process, in MiB.
    private static func memory(_ name: String) -> Double {
        guard let data = FileManager.default.contents(atPath: "/proc/self/status") else { return 0 }
        let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name + ":") }
        return Double(line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first ?? "0").map { $0 / 1_024 } ?? 0
    }
}
