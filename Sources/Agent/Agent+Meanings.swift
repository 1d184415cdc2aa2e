import CRDT
import Foundation
import SQLiteStore
import Sales
import StoreInterface
import Tagging

/// Suggestions by what a text means: made in the background after it was saved, where an embedding engine is set up.
///
/// Which texts wait is a setting of the store, written in the transaction that saves them; so those that a single command saved are read when an agent
/// runs.
extension Agent {
    /// More rows than this do not wait: the oldest are passed over.
    private static let waitingMeaningsMax = 200
    /// After so many failures in a row nobody tries again until the agent is started anew.
    private static let meaningFailuresMax = 3

    private struct WaitingText: Equatable {
        let entity: String
        let row: String
    }

    func embeddingEngine() -> EmbeddingEngine? {
        environment.embeddings.flatMap { EmbeddingEngine($0, scratch: home.folder) }
    }

    /// Notes that the row's texts wait.
    func awaitMeaning(of row: RowID, _ entity: Entity, _ editor: StoreEditor) throws {
        guard environment.embeddings.map(EmbeddingEngine.isThere) ?? false else { return }
        let one = WaitingText(entity: entity.name, row: row.description)
        try setWaiting(try waitingMeanings(editor).filter { $0 != one } + [one], editor)
    }

    private func waitingMeanings(_ view: StoreView) throws -> [WaitingText] {
        String(decoding: try view.setting(Key.waitingMeanings) ?? [], as: UTF8.self).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 2 ? WaitingText(entity: String(words[0]), row: String(words[1])) : nil
        }
    }

    private func setWaiting(_ waiting: [WaitingText], _ editor: StoreEditor) throws {
        let lines = waiting.suffix(Agent.waitingMeaningsMax).map { "\($0.entity) \($0.row)" }
        try editor.set(Key.waitingMeanings, text: lines.joined(separator: "\n"))
    }

    /// Reads what waits, the oldest first, until nothing does.
    ///
    /// - Parameter isAllowed: Asked before each.
    /// - Returns: How many rows were read.
    /// - Throws: ``EngineFailure`` after a second try; the row waits no more then.
    @discardableResult package func readWaitingMeanings(isAllowed: () -> Bool = { true }) async throws -> Int {
        var count = 0
        while isAllowed(), let engine = embeddingEngine(), let next = try await store.read({ try self.waitingMeanings($0).first })
        {
            guard meaningFailures.withLock({ $0 < Agent.meaningFailuresMax }) else { return count }
            do {
                let reader = try await meaningReader(engine)
                try await readMeaning(of: next, reader)
                meaningFailures.withLock { $0 = 0 }
                count += 1
            } catch let failure as EngineFailure {
                meaningFailures.withLock { $0 += 1 }
                // Without the labelled clauses nothing can be read, so it is not this row's fault.
                if knownMeanings.withLock({ $0 != nil }) {
                    try await store.write { editor in
                        try self.setWaiting(try self.waitingMeanings(editor).filter { $0 != next }, editor)
                    }
                }
                throw failure
            }
        }
        return count
    }

    private func meaningReader(_ engine: EmbeddingEngine) async throws -> MeaningReader {
        if let known = knownMeanings.withLock({ $0 }) { return known }
        let reader = try await MeaningReader(engine, KeptTaggers.ready)
        knownMeanings.withLock { $0 = reader }
        return reader
    }

    /// Reads one row's texts, and suggests what the other layers have not.
    private func readMeaning(of waiting: WaitingText, _ reader: MeaningReader) async throws {
        let entity = try requireEntity(waiting.entity)
        @Sendable func read(_ view: StoreView) throws -> (row: RowState, texts: [String])? {
            guard let row = try? requireRow(waiting.row, entity: entity.name, view).0,
                try view.shown(row.id, entity)?.lives == true
            else { return nil }
            let texts = try taggedTexts(of: row.id, entity, view) { row[$0.cell()].text }.map(\.text).filter { !$0.isEmpty }
            return (row, texts)
        }
        let before = try await store.read { try read($0) }
        let vectors = try await reader.vectors(for: before?.texts ?? [])
        let operation = operation()
        let isWritten = try await store.write { editor in
            let now = try read(editor)
            // What was changed meanwhile is read again.
            guard now?.texts == before?.texts else { return false }
            var isWritten = false
            if let now { isWritten = try self.suggestMeanings(now.row, entity, reader.meanings, vectors, operation, editor) }
            try self.setWaiting(try self.waitingMeanings(editor).filter { $0 != waiting }, editor)
            return isWritten
        }
        if isWritten { onWrite() }
    }

    private func suggestMeanings(
        _ row: RowState, _ entity: Entity, _ meanings: Meanings, _ vectors: [String: [Float]], _ operation: OperationID,
        _ editor: StoreEditor
    ) throws -> Bool {
        let known = try allTagViews(of: row.id, entity, editor)
        let (tag, tagger, clauses) = (try requireEntity("tag"), try tagger(editor), KeptTaggers.ready.clauses)
        var isWritten = false
        let texts = try taggedTexts(of: row.id, entity, editor) { row[$0.cell()].text }
        try commit(editor, operation: operation) { builder in
            for one in texts where !one.text.isEmpty {
                let own = known.filter { $0.field == one.field || $0.phrase.isEmpty }
                let found = clauses.tags(in: one.text, beside: tagger, meanings, vectors: vectors).clauses.filter { match in
                    match.nearest != nil
                        && !own.contains {
                            $0.tag == match.tag.rawValue && $0.start < match.span.upperBound && match.span.lowerBound < $0.end
                        }
                }
                let makers = found.map { ($0, TagView.maker(Meanings.version, nearest: $0.nearest)) }
                if try writeTags(
                    makers, in: one.text, field: one.field, of: row.id, tag, except: own, one.transcript, to: &builder)
                {
                    isWritten = true
                }
            }
        }
        return isWritten
    }
}

extension TagView {
    /// What parts the maker of a tag from the labelled clause that shows why.
    private static let joint = ": "

    /// What stands in a tag's row as its maker.
    static func maker(_ version: String, nearest: String?) -> String { version + (nearest.map { joint + $0 } ?? "") }

    /// The parts of what `maker` gave.
    static func parts(ofMaker text: String) -> (model: String, nearest: String?) {
        guard let joint = text.range(of: joint) else { return (text, nil) }
        return (String(text[..<joint.lowerBound]), String(text[joint.upperBound...]))
    }
}
