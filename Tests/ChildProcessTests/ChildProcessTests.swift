import ChildProcess
import Foundation
import Testing

@Suite(.timeLimit(.minutes(5))) struct ChildProcessTests {
    private func output(_ script: String, _ variables: [String: String]? = nil) throws -> String {
        let pipe = Pipe()
        _ = try ChildProcess(
            ["/bin/sh", "-c", script], environment: variables, output: .descriptor(pipe.fileHandleForWriting.fileDescriptor),
            errors: .sameAsOutput)
        try pipe.fileHandleForWriting.close()
        return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    @Test func itSaysHowAProgramEnded() async throws {
        let three = try ChildProcess(["sh", "-c", "exit 3"])
        #expect(await three.ending == .exited(3))
        #expect(three.wait() == .exited(3))
        #expect(!three.kill(), "nobody is sent a signal that was meant for one that is gone")
        let sleeper = try ChildProcess(["sleep", "600"])
        #expect(sleeper.isRunning && sleeper.wait(seconds: 0) == nil)
        #expect(sleeper.kill(SIGTERM))
        #expect(await sleeper.ending == .killed(SIGTERM))
    }

    @Test func allThatAProgramHasStartedEndsWithIt() async throws {
        let pipe = Pipe()
        let child = try ChildProcess(
            ["sh", "-c", "sleep 600 & echo started; wait"], output: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
        try pipe.fileHandleForWriting.close()
        #expect(String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self) == "started\n")
        child.kill(wholeGroup: true)
        #expect(await child.ending == .killed(SIGKILL))
        #expect(pipe.fileHandleForReading.readDataToEndOfFile().isEmpty, "nobody holds the pipe any more")
    }

    @Test func whatIsNotThereIsNamed() {
        #expect(throws: ChildProcess.Failure.self) { try ChildProcess(["nonesuch-at-all"]) }
        #expect(throws: ChildProcess.Failure.self) { try ChildProcess.output(of: ["false"]) }
        #expect(ChildProcess.run(["nonesuch-at-all"]) == nil)
    }

    @Test func aProgramGetsItsStreamsAndNothingElse() throws {
        #expect(try output("echo $GREETING; echo more >&2", ["GREETING": "你好", "PATH": "/usr/bin:/bin"]) == "你好\nmore\n")
        #expect(
            ChildProcess.run(
                ["sh", "-c", "read line; test \"$line\" = 早 && test \"$EXTRA\" = 1"], input: "早\n", variables: ["EXTRA": "1"])
                == .exited(0))
        // What a program does not read is no error, and does not stop the one that writes.
        #expect(ChildProcess.run(["true"], input: String(repeating: "x", count: 1_000_000)) == .exited(0))
    }

    /// As in an editor that takes Ctrl-C for a key: it and the shell both get the signal, and what counts is how it ends itself.
    @Test func aShellOutlivesWhatItsProgramSurvives() {
        let program = "sh -c 'trap : INT; kill -INT $PPID; kill -INT $$; exit \"$1\"' sh \"$1\""
        for status in ["0", "3"] { #expect(ChildProcess.run(shell: program, status) == .exited(Int32(status) ?? -1)) }
    }

    /// Foundation's `Process` reads past the end of the list of open files, when that is long enough to fill its buffer, and then may crash.
    @Test func manyOpenFilesAreNoHarm() throws {
        // Others run beside this test and need files too.
        let count = min(1_500, sysconf(Int32(_SC_OPEN_MAX)) / 4)
        let open = (0..<count).map { _ in Foundation.open("/dev/null", O_RDONLY) }
        defer { for descriptor in open where descriptor >= 0 { close(descriptor) } }
        for _ in 0..<20 { #expect(try output("ls /dev/fd | wc -l").trimmingCharacters(in: .whitespacesAndNewlines) == "4") }
    }

    /// A thread of the concurrency pool may block signals, and a program may ignore some; neither is handed on.
    @Test func signalsDoWhatTheyDoByDefault() throws {
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        let child = try ChildProcess(["sleep", "600"])
        child.kill(SIGINT)
        #expect(child.wait() == .killed(SIGINT))
    }
}
