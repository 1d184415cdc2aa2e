import CommandSocket
import LeadRows
import SQLiteStore

extension Agent {
    /// Learns from this store's own leads, writes the model as a row, and uses it if the comparison speaks for it.
    func trainLeads(
        _ options: LeadTrainingOptions, progress: @escaping @Sendable (CommandProgress) -> Void
    ) throws -> LeadTrainingResult {
        let (lessons, today) = try store.read { (try LeadLearning.Lessons($0, options), try self.today($0)) }
        let learnt = try LeadLearning(lessons, today: today) {
            progress(CommandProgress(label: "Training", done: $0, total: $1))
        }
        guard learnt.isNew else { return learnt.result() }
        let version = try store.write { editor in
            var version = ""
            let now = try now(editor)
            try commit(editor, operation: operation()) { version = try learnt.write(to: &$0, editor.schema, now: now) }
            return version
        }
        onWrite()
        return learnt.result(version: version)
    }

    /// The models, the newest first; with `use`, one of them or `points` carries the scores from now on.
    func leadModels(use version: String?) throws -> LeadModelsResult {
        if let version {
            try store.write { editor in
                let now = try now(editor)
                try commit(editor, operation: operation()) { try ModelShelf.use(version, to: &$0, in: editor, now: now) }
            }
            onWrite()
        }
        return try store.read { try LeadModelsResult($0, today: try today($0)) }
    }
}
