import Crypto
import Foundation
import Tagging

/// Runs the program that tells what texts mean, as vectors: see DESIGN.md for what it is asked and answers.
package struct EmbeddingEngine: Sendable {
    /// The folder in which `tools/setup-embeddings` put the program and its model.
    private let folder: URL
    /// For the texts and the answer, which are gone afterwards: a folder of this user's alone.
    private let scratch: URL

    /// - Returns: nil where no engine is in the folder.
    package init?(_ folder: URL, scratch: URL) {
        (self.folder, self.scratch) = (folder, scratch)
        guard Self.isThere(folder) else { return nil }
    }

    /// The folder that SATCHEL_EMBEDDINGS names, by which a person asks for suggestions of this kind: they cost as much processor time
    /// for a note as a second of recording, so that nobody gets them unasked.
    package static func namedFolder() -> URL? {
        let named = ProcessInfo.processInfo.environment["SATCHEL_EMBEDDINGS"] ?? ""
        return named.isEmpty ? nil : URL(filePath: named).absoluteURL
    }

    /// The same, else where `tools/setup-embeddings` puts the engine.
    package static func standardFolder() -> URL {
        if let named = namedFolder() { return named }
        let environment = ProcessInfo.processInfo.environment
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(filePath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
        return data.appending(path: "satchel-embed")
    }

    static func isThere(_ folder: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: folder.appending(path: "satchel-embed").path)
    }

    /// So many texts are asked for at a time, and so many seconds that may take: some hundred times what it takes a laptop.
    private static let textsMax = 512
    private static let secondsMax = 300
    /// A vector of more numbers is refused.
    private static let dimensionsMax = 4_096

    /// The head of an answer.
    private struct Head: Decodable {
        var dimensions: Int
        var texts: Int
    }

    /// A vector for each text. A run that fails is tried once more.
    ///
    /// - Throws: ``EngineFailure``, or `CancellationError`.
    func vectors(of texts: [String], progress: (_ done: Int) -> Void = { _ in }) async throws -> [[Float]] {
        var vectors: [[Float]] = []
        while vectors.count < texts.count {
            progress(vectors.count)
            let some = Array(texts[vectors.count..<min(texts.count, vectors.count + Self.textsMax)])
            do {
                vectors += try await run(some)
            } catch is EngineFailure {
                vectors += try await run(some)
            }
        }
        return vectors
    }

    private func run(_ texts: [String]) async throws -> [[Float]] {
        let worker = EngineProcess(
            name: "embedding engine", program: folder.appending(path: "satchel-embed").path,
            arguments: ["--model", folder.appending(path: "model").path], memoryMebibytes: 512,
            outputBytesMax: Self.textsMax * Self.dimensionsMax * 4 + 4_096, advice: "Set it up again: tools/setup-embeddings")
        var input = Data()
        for text in texts {
            // One line each; what ends lines or texts elsewhere means no more than a blank.
            input += text.utf8.map { $0 < 0x20 ? 0x20 : $0 } + [0x0A]
        }
        let answer = try await worker.run(input, scratch.appending(path: "embedding"), secondsMax: Self.secondsMax)
        guard let end = answer.firstIndex(of: 0x0A), let head = try? JSONDecoder().decode(Head.self, from: answer[..<end]),
            head.texts == texts.count, (1...Self.dimensionsMax).contains(head.dimensions),
            answer.count - end - 1 == head.texts * head.dimensions * 4
        else { throw worker.unreadable }
        let numbers = Self.floats(answer[(end + 1)...])
        guard numbers.allSatisfy(\.isFinite) else { throw worker.unreadable }
        return stride(from: 0, to: numbers.count, by: head.dimensions).map { Array(numbers[$0..<($0 + head.dimensions)]) }
    }

    private static func floats(_ data: Data) -> [Float] {
        data.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map {
                Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self)))
            }
        }
    }

    // MARK: The labelled clauses

    /// What `model/head.bin` says of its numbers: a line of JSON before them.
    private struct HeadFile: Decodable {
        var labels: [String]
        var dimensions: Int
    }

    /// The tuned model's head; nil for a model without one.
    private func head() throws -> Meanings.Head? {
        guard let data = FileManager.default.contents(atPath: folder.appending(path: "model/head.bin").path) else { return nil }
        guard let end = data.firstIndex(of: 0x0A), let file = try? JSONDecoder().decode(HeadFile.self, from: data[..<end]) else {
            return try Meanings.Head(labels: [], dimensions: 0, weights: [])
        }
        return try Meanings.Head(labels: file.labels, dimensions: file.dimensions, weights: Self.floats(data[(end + 1)...]))
    }

    /// What the labelled clauses mean. Their vectors are made once, some minutes of processor time, and kept beside the engine under a name that
    /// says of which clauses and which model they are; a file that is damaged is made anew, and one that cannot be kept, each time.
    func meanings(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) async throws -> Meanings {
        let model = FileManager.default.contents(atPath: folder.appending(path: "model/model.txt").path) ?? Data()
        let head = try head()
        let name = SHA256.hash(data: Data("\(Meanings.source) ".utf8) + model).prefix(8).map { String(format: "%02x", $0) }
            .joined()
        let file = folder.appending(path: "clauses-\(name)")
        if let data = FileManager.default.contents(atPath: file.path), data.count > 32,
            data.prefix(32).elementsEqual(SHA256.hash(data: data.dropFirst(32))),
            let meanings = try? Meanings(vectors: Self.floats(data.dropFirst(32)), head: head)
        {
            return meanings
        }
        let texts = Meanings.texts
        let vectors = try await vectors(of: texts) { progress($0, texts.count) }.flatMap { $0 }
        let meanings = try Meanings(vectors: vectors, head: head)
        var data = Data(capacity: vectors.count * 4)
        for number in vectors { withUnsafeBytes(of: number.bitPattern.littleEndian) { data.append(contentsOf: $0) } }
        let older = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in older where name.hasPrefix("clauses-") {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
        try? Home(folder).writePrivately(Data(SHA256.hash(data: data)) + data, to: file)
        return meanings
    }
}

/// Reads texts by all three layers: rules, clauses by their words, and clauses by their meaning.
package struct MeaningReader: Sendable {
    private let engine: EmbeddingEngine
    let meanings: Meanings
    private let taggers: Taggers

    package init(
        _ engine: EmbeddingEngine, _ taggers: Taggers = .builtIn, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws {
        (self.engine, self.taggers) = (engine, taggers)
        meanings = try await engine.meanings(progress: progress)
    }

    /// The vectors of what there is to read in these texts.
    func vectors(for texts: [String]) async throws -> [String: [Float]] {
        var phrases: [String] = []
        var seen = Set<String>()
        for text in texts {
            phrases += taggers.clauses.phrases(in: text).filter { seen.insert($0).inserted }
        }
        return Dictionary(uniqueKeysWithValues: zip(phrases, try await engine.vectors(of: phrases)))
    }

    /// All tags of each text, as `ClauseTagger.allTags` gives them.
    package func allTags(in texts: [String]) async throws -> [[TagMatch]] {
        let vectors = try await vectors(for: texts)
        return texts.map { text in
            let (rules, clauses) = taggers.clauses.tags(in: text, beside: taggers.rules, meanings, vectors: vectors)
            return ClauseTagger.ordered(rules + clauses)
        }
    }
}
