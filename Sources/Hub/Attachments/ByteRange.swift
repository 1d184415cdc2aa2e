/// The part of a representation that a request asks for (RFC 9110, section 14). Pure.
enum ByteRange: Equatable {
    case whole
    case part(Range<Int64>)
    /// None of the bytes asked for are there.
    case unsatisfiable

    /// Reads a `Range` header for a representation of `size` bytes.
    ///
    /// Several ranges at once, another unit and what cannot be read are answered with the whole, as the RFC allows.
    ///
    /// - Parameter isCurrent: Whether what `If-Range` names is what is here; true where there is no `If-Range`.
    init(_ header: String?, isCurrent: Bool, size: Int64) {
        guard let header, isCurrent, header.lowercased().hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let text = header.dropFirst(6)
        let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        // A number that is too great for us reaches beyond every end.
        func number(_ text: String) -> Int64? {
            guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int64(text) ?? .max
        }
        guard ends.count == 2 else {
            self = .whole
            return
        }
        switch (number(ends[0]), number(ends[1])) {
        case (let first?, let last?):
            guard first <= last else {
                self = .whole
                return
            }
            self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
        case (let first?, nil) where ends[1].isEmpty:
            self = first < size ? .part(first..<size) : .unsatisfiable
        case (nil, let count?) where ends[0].isEmpty:
            self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
        default: self = .whole
        }
    }
}
