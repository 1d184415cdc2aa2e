import Agent
import CommandSocket
import Foundation
import Repl
import Synchronization
import Testing

/// Answers each request with JSON that the test wrote, and remembers what was asked.
final class Script: CommandService {
    private let answers: [String: String]
    private let asked = Mutex<[String]>([])

    /// - Parameter answers: The JSON of the result by the request's name; where there is none, the request fails.
    init(_ answers: [String: String]) { self.answers = answers }

    /// The requests' JSON, with sorted keys.
    var requests: [String] { asked.withLock { $0 } }

    func perform(
        _ request: [UInt8], progress: @escaping @Sendable (CommandProgress) -> Void
    ) async throws(CommandFailure) -> [UInt8] {
        guard case .object(let object)? = try? JSONDecoder().decode(JSONValue.self, from: Data(request)),
            let name = object.keys.first
        else { throw CommandFailure("bad", "That is no request.") }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        asked.withLock { $0.append(text) }
        guard let answer = answers[name] else {
            throw CommandFailure("bad-value", "There is no \u{1B}[31mrow\u{1B}[0m of that name.", exitStatus: 2)
        }
        return Array(answer.utf8)
    }
}

func screen(_ width: Int, isChinese: Bool = false) -> Screen {
    Screen(width: width, isColoured: false, isChinese: isChinese, offsetMinutes: 0)
}

/// What a REPL prints for lines; an outcome that is no success is a line of its own.
func conversation(
    _ service: any CommandService, width: Int = 80, isChinese: Bool = false,
    with surroundings: Repl.Surroundings = Repl.Surroundings(), _ lines: String...
) async throws -> [String] {
    let printed = Mutex<[String]>([])
    let repl = Repl(service, screen: screen(width, isChinese: isChinese), surroundings) { line in
        printed.withLock { $0.append(line) }
    }
    var focus = Repl.Focus()
    for line in lines {
        switch await repl.run(line, &focus) {
        case .done: continue
        case .failed(let message): printed.withLock { $0.append("! \(message)") }
        case .quit: printed.withLock { $0.append("bye") }
        }
    }
    return printed.withLock { $0 }
}

func decoded<Result: Decodable>(_ json: String, _ type: Result.Type = Result.self) throws -> Result {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(json.utf8))
}

/// A conflict between two people about a customer's phone.
enum Sample {
    static let row = "3f2a9c04d1b85e6677889900aabbccdd"

    static func side(_ number: Int, _ value: String, _ author: String) -> String {
        """
        {"number":\(number),"value":"\(value)","author":"\(author)","time":\(1_790_000_000_000 - Int64(number) * 60_000),
        "site":"00000000000000a\(number)","transaction":"t\(number)","is_shown":\(number == 1),"is_pending":\(number == 2)}
        """
    }

    static func conflict(_ title: String = "宏达贸易", field: String = "phone") -> String {
        """
        {"row":"\(row)","entity":"customer","title":"\(title)","field":"\(field)","needs_review":true,"shown":"abcd",
        "sides":[\(side(1, "021-5550122", "Anna Whitfield")),\(side(2, "021-5550111", "李伟"))]}
        """
    }

    static func view(_ title: String = "宏达贸易", conflicts: String = "\"phone\"") -> String {
        """
        {"id":"\(row)","entity":"customer","title":"\(title)","lives":true,"conflicts":[\(conflicts)],"shown":"abcd",
        "fields":{"name":"\(title)","phone":"021-5550122","tags":["vip","大客户"],"calls":2}}
        """
    }

    static var answers: [String: String] {
        [
            "conflicts": "{\"conflicts\":[\(conflict())]}",
            "show": "{\"row\":\(view()),\"conflicts\":[\(conflict())],\"children\":[]}",
            "resolve": "{\"row\":\(view(conflicts: "")),\"transaction\":\"t3\"}",
        ]
    }
}
