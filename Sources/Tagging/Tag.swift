/// The name of a tag, such as `objection.price`: a group, and within it a kind.
///
/// Any name is a value, because a workspace adds tags of its own; `Taxonomy` lists those that ship.
public struct Tag: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(_ name: String) {
        rawValue = name
    }

    /// What stands before the first full stop: `objection` of `objection.price`, and `nextstep` of `nextstep`.
    public var group: String {
        String(rawValue.prefix { $0 != "." })
    }

    public var description: String { rawValue }

    /// Orders by bytes, so that the order is the same on every machine.
    public static func < (left: Tag, right: Tag) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
