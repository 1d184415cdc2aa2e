import CRDT
import SQLiteStore
import Sales
import Simulation

// What is measured with the full-text index on, and of notes.
extension StoreBench {
    private static let note = EntityID.shipped(5)
    private static let body = CellKey(field: .shipped(10), kind: .text)

    /// As `store.insert`, with the index on both sides.
    func insertSearched(_ id: String) throws {
        let spent = try report.inTurns(id) {
            try withStore(isSearchable: true) { store in
                try Spent.on {
                    _ = try store.write { editor in
                        try laptop.insert(customers, rowsEach: Laptop.rowsInTransaction(cells: Customer.fieldCount + 1), editor)
                    }
                }.spent
            }
        } _: {
            try withPlain { plain in
                var random = Generator(seed: StoreBench.seed + 9)
                return try Spent.on { try plain.insertSearched(customers, &random) }.spent
            }
        }
        reportTimes(id, spent, peer: "plain SQLite with its own FTS5", aim: .atMost(2, .ratio))
    }

    /// Notes as reps write them, in Chinese and English, some 60 to 200 letters each.
    private func notes(_ count: Int) -> [String] {
        let sentences = [
            "客户觉得价格太高，想要重新报价。", "下周三之前要给他们一份新的方案。", "The customer asked for a discount on the second line.",
            "采购经理说预算要到一月份才能批下来。", "They compare us with a cheaper supplier and want references.",
            "技术部门对样机很满意，准备安排试用。", "Delivery before the end of March is a must.", "财务总监还没有参加过会议。",
            "Next step: send the contract and call Mr. Zhang.", "他们在上海的工厂需要四台设备。", "竞争对手的交货期比我们短两周。",
            "The budget was approved, waiting for the signature.",
        ]
        var random = Generator(seed: StoreBench.seed + 7)
        return (0..<count).map { number in
            let some = (0..<(3 + Int(random.next() % 4))).map { _ in sentences[Int(random.next() % UInt64(sentences.count))] }
            // One in a hundred has a rare name.
            return (number % 100 == 7 ? "张伟娜 card \(number). " : "") + some.joined()
        }
    }

    private func write(_ bodies: [String], _ store: Store) throws -> [RowID] {
        var ids = [RowID]()
        for start in stride(from: 0, to: bodies.count, by: 2_000) {
            try store.write { editor in
                try laptop.commit(editor) { builder in
                    for body in bodies[start..<min(start + 2_000, bodies.count)] {
                        let row = builder.create(StoreBench.note)
                        ids.append(row.id(in: builder.id))
                        builder.write(.text([TextEdit(position: 0, deleted: 0, inserted: body)]), to: StoreBench.body, of: row)
                    }
                }
            }
        }
        return ids
    }

    /// The first 20 of 100,000 notes, ranked and with their passages, for the slowest of several kinds of words.
    func search(_ id: String) throws {
        let bodies = notes(report.scaled(100_000))
        report.progress("Preparing \(bodies.count) notes")
        try withPlain { plain in
            var random = Generator(seed: StoreBench.seed + 8)
            _ = try plain.insertNotes(bodies, &random)
            try withStore(isSearchable: true) { store in
                _ = try write(bodies, store)
                var details = [(String, Double)]()
                var worst: (ours: Spent, peer: Spent)?
                for word in ["张伟娜", "预算", "价格", "discount", "deliver", "sup", "客户 报价", "上海"] {
                    let spent = try report.inTurns("\(id) \(word)") {
                        try Spent.on {
                            let page = try store.read { try $0.search(word, limit: 20) }
                            guard page.hits.count == 20 else { throw BenchError("A search for \(word) finds too little.") }
                        }.spent
                    } _: {
                        try Spent.on { _ = try plain.notes(with: word) }.spent
                    }
                    details.append((word, spent.ours.wall * 1_000))
                    if worst.map({ $0.ours.wall < spent.ours.wall }) ?? true { worst = spent }
                }
                guard let worst else { return }
                report.add(
                    Measurement(
                        id: id, value: worst.ours.wall * 1_000, unit: "ms", peer: "LIKE, unranked, of the slowest word",
                        peerValue: worst.peer.wall * 1_000, aim: .atMost(10),
                        cpu: (worst.ours.cpu * 1_000, worst.peer.cpu * 1_000), details: details))
            }
        }
    }

    /// Opening one of 10,000 notes and appending a line, durable each time.
    func append(_ id: String) throws {
        let bodies = notes(report.scaled(10_000))
        let line = "\n又打了一次电话，下周再谈。"
        let count = min(500, bodies.count)
        let spent = try report.inTurns(id) {
            try withStore { store in
                let ids = try write(bodies, store)
                return try Spent.on {
                    for row in ids.prefix(count) {
                        try store.write { editor in
                            guard let note = try editor.find(row, entity: StoreBench.note) else {
                                throw BenchError("A note is missing.")
                            }
                            let text = note[StoreBench.body].text
                            try laptop.commit(editor) { builder in
                                let edits = TextEdit.difference(from: text, to: text + line)
                                builder.write(.text(edits), to: StoreBench.body, of: note)
                            }
                        }
                    }
                }.spent
            }
        } _: {
            try withPlain { plain in
                var random = Generator(seed: StoreBench.seed + 8)
                let ids = try plain.insertNotes(bodies, &random)
                return try Spent.on { try plain.append(line, to: Array(ids.prefix(count))) }.spent
            }
        }
        func each(_ seconds: Double) -> Double { seconds / Double(count) * 1_000 }
        report.add(
            Measurement(
                id: id, value: each(spent.ours.wall), unit: "ms", peer: "plain SQLite, body || line",
                peerValue: each(spent.peer.wall),
                aim: .atMost(1), cpu: (each(spent.ours.cpu), each(spent.peer.cpu))))
    }
}
