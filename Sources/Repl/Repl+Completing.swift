import Agent
import CommandSocket

// The tab key: what it may be comes from the store, what becomes of the line from `Completion`.
extension Repl {
    /// At most so many candidates are asked for.
    private static let candidates = 60

    /// What the tab key does behind `line`; nothing if the store cannot be asked.
    public func completed(_ line: String) async -> Completion.Answer {
        let (word, sources) = Completion.wanted(in: line)
        var found = [Completion.Candidate]()
        var isComplete = true
        for source in sources {
            switch source {
            case .words(let words, let ending): found += Completion.candidates(words, for: word, ending: ending)
            case .store(let kind, let entity, let ending):
                let request = Request.complete(kind: kind, text: word, entity: entity, limit: Repl.candidates)
                guard let result = try? await ask(request, for: CompletionResult.self) else { continue }
                found += result.candidates.map {
                    Completion.Candidate($0.text, about: $0.about, ending: $0.field == nil ? ending : " ")
                }
                isComplete = isComplete && result.isComplete
            }
        }
        return Completion.answer(
            word, found, isComplete: isComplete, width: rendering.screen.width, more: say("… and more; write more of it"))
    }
}
