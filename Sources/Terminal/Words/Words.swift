/// A line that people read. It is written in English where it is said, with what is filled in, and said in Chinese as the catalogue has it:
///
///     say("Sent \(pushed), received \(pulled); here up to #\(head).")
///
/// stands in the catalogue as `"Sent %1, received %2; here up to #%3."`. `\(s: count)` is an "s" unless the count is 1, and stands as `~`;
/// Chinese needs none. What the catalogue does not have is said in English; a test finds it.
package struct Words: ExpressibleByStringInterpolation, Sendable {
    let key: String
    let english: String
    let values: [String]

    package init(stringLiteral value: String) {
        key = value
        english = value
        values = []
    }

    package init(stringInterpolation parts: Parts) {
        key = parts.key
        english = parts.english
        values = parts.values
    }

    package struct Parts: StringInterpolationProtocol {
        fileprivate var key = ""
        fileprivate var english = ""
        fileprivate var values: [String] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) {
            key += literal
            english += literal
        }

        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            values.append(value.description)
            key += "%\(values.count)"
            english += value.description
        }

        /// The ending of an English plural.
        package mutating func appendInterpolation(s count: Int) {
            key += "~"
            english += count == 1 ? "" : "s"
        }
    }

    /// The line in one of the languages.
    ///
    /// - Complexity: O(length).
    package func text(isChinese: Bool) -> String {
        guard isChinese, let chinese = Catalogue.chinese[key] else { return english }
        return Catalogue.filled(chinese, values)
    }

    /// Whether whoever has these settings of the environment reads Chinese.
    package static func areChinese(_ environment: [String: String]) -> Bool {
        let language = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return language.hasPrefix("zh")
    }
}
