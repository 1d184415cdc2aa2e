import CurlClient
import Testing

struct ServerSentEventsTests {
    typealias Event = ServerSentEvents.Event

    private func events(_ text: String) throws -> [Event] {
        var parser = ServerSentEvents()
        return try parser.receive(Array(text.utf8))
    }

    @Test func fieldsAreRead() throws {
        #expect(try events("data: a\n\n") == [Event(data: "a")])
        #expect(try events("data:a\n\n") == [Event(data: "a")])
        #expect(try events("data:  a\n\n") == [Event(data: " a")], "one space belongs to the colon")
        #expect(try events("data\n\n") == [Event(data: "")])
        #expect(try events("data: a\ndata\ndata: c\n\n") == [Event(data: "a\n\nc")])
        #expect(try events("event: x\ndata: a: b\n\n") == [Event(type: "x", data: "a: b")])
        #expect(try events("other: x\n: comment\n:\ndata: a\n\n") == [Event(data: "a")])
        #expect(try events("\u{FEFF}data: a\n\n") == [Event(data: "a")])
    }

    @Test func anEventWithoutDataIsNone() throws {
        #expect(try events("event: x\n\ndata: a\n\n") == [Event(data: "a")], "and its type does not stay")
        #expect(try events("\n\n\n").isEmpty)
        #expect(try events("data: unfinished\n").isEmpty)
    }

    @Test(arguments: ["\n", "\r", "\r\n"])
    func everyLineEndEndsLines(end: String) throws {
        let text = ["data: a", "data: b", "", "data: c", "", ""].joined(separator: end)
        #expect(try events(text) == [Event(data: "a\nb"), Event(data: "c")])
    }

    @Test func idsStayUntilReplaced() throws {
        var parser = ServerSentEvents()
        #expect(try parser.receive("id: 1\ndata: a\n\ndata: b\n\n".utf8).map(\.lastEventID) == ["1", "1"])
        #expect(try parser.receive("id: 2\n".utf8).isEmpty)
        #expect(parser.lastEventID == "1", "an event that is not whole is asked for again")
        #expect(try parser.receive("\n".utf8).isEmpty)
        #expect(parser.lastEventID == "2")
        #expect(try parser.receive("id: 3\0\ndata: c\n\nid\ndata: d\n\n".utf8).map(\.lastEventID) == ["2", ""])
    }

    @Test func theRetryDelayIsDigitsOnly() throws {
        var parser = ServerSentEvents()
        for text in ["retry: soon\n", "retry: -5\n", "retry:\n", "retry: 99999999999999999999\n"] {
            _ = try parser.receive(text.utf8)
            #expect(parser.retryDelay == nil)
        }
        _ = try parser.receive("retry: 1500\n".utf8)
        #expect(parser.retryDelay == .milliseconds(1500))
    }

    /// However the bytes are cut, the events are the same.
    @Test(arguments: 1...20)
    func cutsDoNotMatter(piece: Int) throws {
        let text = "\u{FEFF}id: 1\r\ndata: 客户\r\ndata: é\r\n\r\nevent: x\rdata: 2\r\rretry: 10\n: c\ndata: 3\n\n"
        let whole = try events(text)
        #expect(whole.count == 3)
        var parser = ServerSentEvents()
        var found: [Event] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            found += try parser.receive(bytes[start..<min(start + piece, bytes.count)])
        }
        #expect(found == whole)
    }

    @Test func aLineThatIsTooLongIsRefusedForGood() throws {
        var parser = ServerSentEvents(maximumLineBytes: 10)
        #expect(try parser.receive("data: 1234\n\n".utf8).count == 1)
        #expect(throws: HTTPClientError.self) { try parser.receive("data: 12345".utf8) }
        #expect(throws: HTTPClientError.self) { try parser.receive("\n\ndata: 1\n\n".utf8) }
    }

    @Test func whatWasWholeBeforeALongLineIsNotLost() throws {
        var parser = ServerSentEvents(maximumLineBytes: 10)
        #expect(try parser.receive("id: 1\ndata: a\n\ndata: 12345\n\n".utf8) == [Event(data: "a", lastEventID: "1")])
        #expect(throws: HTTPClientError.self) { try parser.receive("".utf8) }
        #expect(parser.lastEventID == "1")
    }

    @Test func anEventOfManyLinesIsBounded() throws {
        var parser = ServerSentEvents(maximumEventBytes: 100)
        let error = #expect(throws: HTTPClientError.self) {
            for _ in 0..<60 { _ = try parser.receive("data: x\n".utf8) }
        }
        #expect(error?.code == .tooLarge)
    }

    /// Random bytes never crash it, and a bound is a bound. The seed is the argument.
    @Test(arguments: 1...50 as ClosedRange<UInt64>)
    func anyBytesAreSurvived(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        let alphabet = Array("data:eventidry \r\n\0\n\r7".utf8) + [0xFF, 0xEF, 0xBB, 0xBF]
        var parser = ServerSentEvents(maximumLineBytes: 200, maximumEventBytes: 400)
        for _ in 0..<200 {
            let bytes = (0..<Int(next() % 40)).map { _ in alphabet[Int(next() % UInt64(alphabet.count))] }
            guard let events = try? parser.receive(bytes) else { break }
            for event in events {
                // A byte that is not UTF-8 becomes a character of three.
                #expect(event.data.utf8.count <= 400 * 3)
                #expect(!event.data.utf8.contains(0x0D))
            }
        }
    }

    @Test func linesAreCutAndBounded() throws {
        var lines = NewlineDelimited(maximumLineBytes: 5)
        #expect(try lines.receive("ab".utf8).isEmpty)
        #expect(try lines.receive("c\n\n12345\nx".utf8) == [Array("abc".utf8), Array("12345".utf8)])
        #expect(lines.unfinishedLine == Array("x".utf8))
        let error = #expect(throws: HTTPClientError.self) { try lines.receive("23456".utf8) }
        #expect(error?.code == .tooLarge)
    }
}
