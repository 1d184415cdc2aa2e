import Foundation

/// One line of an answer. A stream holds any number of `progress`, then one `result` or `failure`; empty lines are signs of life.
enum AnswerLine {
    case progress(CommandProgress)
    case result([UInt8])
    case failure(CommandFailure)

    private struct Small: Codable {
        var progress: CommandProgress?
        var failure: CommandFailure?
    }

    private static let resultStart = Array(#"{"result":"#.utf8)

    /// The line's bytes with its line feed. A result is put in as it is, but for line breaks: in JSON they stand only between
    /// tokens, where a blank does as well. A result without bytes is written as `null`.
    var encoded: [UInt8] {
        switch self {
        case .result(let json):
            var line = AnswerLine.resultStart
            line.reserveCapacity(json.count + line.count + 6)
            if json.isEmpty { line += "null".utf8 }
            for byte in json { line.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
            line += "}\n".utf8
            return line
        case .progress(let progress): return AnswerLine.encode(Small(progress: progress))
        case .failure(let failure): return AnswerLine.encode(Small(failure: failure))
        }
    }

    private static func encode(_ small: Small) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Two strings and three numbers can always be encoded; the other branch keeps the stream well formed all the same.
        guard let data = try? encoder.encode(small) else { return [0x0A] }
        return Array(data) + [0x0A]
    }

    /// Reads a line without its line feed; nil for one that this version does not know.
    init?(_ line: [UInt8]) {
        if line.starts(with: AnswerLine.resultStart), line.last == UInt8(ascii: "}") {
            self = .result(Array(line[AnswerLine.resultStart.count..<line.count - 1]))
        } else if let small = try? JSONDecoder().decode(Small.self, from: Data(line)) {
            if let progress = small.progress {
                self = .progress(progress)
            } else if let failure = small.failure {
                self = .failure(failure)
            } else {
                return nil
            }
        } else {
            return nil
        }
    }
}

/// Cuts bytes that come in pieces into lines; empty lines are left out.
struct LineCutter {
    let limit: Int
    private var rest: [UInt8] = []

    init(limit: Int) { self.limit = limit }

    /// The lines that `bytes` complete; nil if one is longer than the limit.
    ///
    /// - Complexity: O(n) in the bytes, over all calls.
    mutating func receive(_ bytes: [UInt8]) -> [[UInt8]]? {
        var lines = [[UInt8]]()
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            rest += bytes[start..<end]
            guard rest.count <= limit else { return nil }
            if !rest.isEmpty { lines.append(rest) }
            rest = []
            start = end + 1
        }
        rest += bytes[start...]
        return rest.count <= limit ? lines : nil
    }
}
