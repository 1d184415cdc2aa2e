#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What can be fuzzed, by the name that the command line knows.
enum Subject: String, CaseIterable, Sendable {
    case transaction, value, message, text, history, merge, audit, search, compression, csv, encoding, audio, webm, caf, mp4

    /// The one that the first argument names.
    static let chosen = CommandLine.arguments.dropFirst().first.flatMap(Subject.init(rawValue:))

    /// Tries one input; whatever is not as it must be ends the program, and libFuzzer saves the input.
    func run(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .transaction: fuzzTransaction(Array(bytes))
        case .value: fuzzValue(Array(bytes))
        case .message: fuzzMessage(Array(bytes))
        case .text: fuzzText(Choices(bytes))
        case .history: fuzzHistory(Choices(bytes))
        case .merge: fuzzMerge(Choices(bytes))
        case .audit: fuzzAudit(Choices(bytes))
        case .search: fuzzSearch(Choices(bytes))
        case .compression: fuzzCompression(Choices(bytes))
        case .csv: fuzzCSV(Choices(bytes))
        case .encoding: fuzzEncoding(Choices(bytes))
        // The last three begin with other files, and end in the same place.
        case .audio, .webm, .caf, .mp4: fuzzAudio(Array(bytes))
        }
    }
}

/// Ends the program, as libFuzzer wants it, because a promise was broken.
func finding(_ message: String) -> Never {
    complain("FINDING: \(message)")
    abort()
}

func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { finding(message()) }
}

func complain(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
}

func leave() -> Never { exit(2) }
