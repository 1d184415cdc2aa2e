import TextSearch

/// A text, cut into terms, and what a query finds in it, whatever the two are.
func fuzzSearch(_ input: Choices) {
    var choices = input
    let length = choices.below(80)
    let shown = 1 + choices.below(100)
    let bytes = choices.rest()
    let asked = String(decoding: bytes.prefix(length), as: UTF8.self)
    let text = String(decoding: bytes.dropFirst(length), as: UTF8.self)

    let whole = Segments(text)
    for stream in [whole.main, whole.parts] {
        expect(String(validating: stream, as: UTF8.self) != nil, "Terms are not UTF-8.")
        expect(!stream.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") }, "A term has a letter that the index cannot take.")
    }
    expect(whole.main.count { $0 == UInt8(ascii: " ") } == whole.count, "A text has another number of terms than it says.")
    var reused = Segments(asked)
    reused.read(text)
    expect(reused.main == whole.main && reused.parts == whole.parts, "A text is cut otherwise after another text.")

    let query = SearchQuery(asked)
    reused.read(text, for: query)
    expect(reused.main == whole.main, "A query changes what stands in a text.")
    let isFound = query.matches([whole])
    expect(query.matches([reused]) == isFound, "A query finds otherwise in what was kept for it.")
    expect(!query.isEmpty || !isFound, "An empty query finds something.")
    _ = query.fts5(partsColumn: "parts", columns: ["main"])
    for term in 0..<query.count { _ = query.fts5(countingTerm: term, partsColumn: "parts") }
    if let closed = query.closed { expect(closed.count == query.count, "A query has another number of terms when it is closed.") }

    let places = Snippet.matches(in: text, for: query)
    expect(!isFound || !places.isEmpty, "What is found stands nowhere.")
    check(places, within: text)
    let snippet = Snippet(of: text, for: query, length: shown)
    check(snippet.matches, within: snippet.text)
    _ = snippet.marked("[", "]")
}

private func check(_ places: [Range<Int>], within text: String) {
    expect(places.allSatisfy { !$0.isEmpty && $0.lowerBound >= 0 }, "A place is empty.")
    expect((places.last?.upperBound ?? 0) <= text.unicodeScalars.count, "A place is not in the text.")
    expect(zip(places, places.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "Places overlap.")
}
