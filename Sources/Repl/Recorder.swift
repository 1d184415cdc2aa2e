import ChildProcess
import Foundation

/// Records from the microphone by a program that is there for it. Satchel brings none: which one fits differs from laptop to laptop.
///
/// The program is a line of shell that records to the file "$1", as Opus, until it gets SIGTERM. It runs in a process group of its own and
/// waits on a pipe from this process: closing that ends it, and so does the end of this process, however it comes. What was recorded until
/// then stays in the file.
public struct Recorder: Sendable {
    let command: String

    /// `$SATCHEL_RECORDER`, else what is found in `$PATH`; nil if that is nothing.
    public static func current(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> Recorder? {
        if let own = environment["SATCHEL_RECORDER"], !own.isEmpty { return Recorder(command: own) }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return known.first { programs, _ in
            programs.allSatisfy { name in folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") } }
        }.map { Recorder(command: $0.1) }
    }

    /// An encoder has to write its last page after the microphone has stopped, so it is not stopped itself.
    private static let encoder = "(trap '' TERM; exec opusenc --quiet --speech"
    private static let known: [([String], String)] = [
        (["ffmpeg"], "exec ffmpeg -nostdin -loglevel error -y -f alsa -i default -ac 1 -c:a libopus -b:a 24k \"$1\""),
        (["arecord", "opusenc"], "arecord -q -t wav -f S16_LE -r 48000 -c 1 | \(encoder) - \"$1\")"),
        (
            ["parec", "opusenc"],
            "parec --format=s16le --rate=48000 --channels=1 | \(encoder) --raw --raw-rate 48000 --raw-chan 1 - \"$1\")"
        ),
    ]

    /// A recording that goes on until it is stopped.
    final class Recording {
        private let process: ChildProcess
        private let pipe = Pipe()

        /// - Returns: Nil if no process can be started.
        fileprivate init?(_ command: String, _ file: URL) {
            // The shell itself outlives the signal that it sends to its group, and would say that its child has not.
            let script =
                "{ \(command)\n} </dev/null &\nrecorder=$!\nread -r _\n"
                + "trap '' TERM\nkill -TERM 0\nwait \"$recorder\" 2>/dev/null"
            let reading = pipe.fileHandleForReading
            guard
                let process = try? ChildProcess(
                    ["/bin/sh", "-c", script, "sh", file.path], input: .descriptor(reading.fileDescriptor))
            else { return nil }
            self.process = process
            try? reading.close()
        }

        /// Stops it, and waits until its file is complete: ten seconds at most.
        func stop() {
            try? pipe.fileHandleForWriting.close()
            if process.wait(seconds: 10) == nil { process.kill(wholeGroup: true) }
        }
    }

    func start(_ file: URL) -> Recording? { Recording(command, file) }
}
