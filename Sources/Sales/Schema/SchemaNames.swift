import CRDT

/// What names may look like, and how two that are equal are told apart.
package enum SchemaNames {
    /// Words that mean something else in every table or on the command line; who takes one gets a suffix.
    static let reservedForFields: Set<String> = ["rid", "id", "live", "life", "parent", "scope", "rowid", "oid"]
    static let reservedForEntities: Set<String> = [
        "init", "join", "agent", "sync", "import", "search", "tags", "leads", "conflicts", "resolve", "history", "repl", "bundle",
        "status", "doctor", "backup", "restore", "row", "help",
    ]

    /// Whether `text` may name an entity or a field: 1 to 40 characters out of a–z, Chinese characters, digits and underscores,
    /// the first of them a letter or a Chinese character.
    package static func isName(_ text: String) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || isChinese(scalar)
            guard isLetter || (count > 0 && (("0"..."9").contains(scalar) || scalar == "_")) else { return false }
            count += 1
            if count > SchemaLimits.name { return false }
        }
        return count > 0
    }

    /// The blocks are named rather than asked of Unicode's tables, which differ from one version of a system to the next.
    /// Compatibility ideographs are left out: they look like others, and Unicode takes them as equal.
    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2EE5F, 0x30000...0x323AF: true
        default: false
        }
    }

    /// Whether `text` may be a unit: 1 to 20 characters without white space, commas or control characters, and not a lone `-`.
    static func isUnit(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return !scalars.isEmpty && scalars.count <= 20 && text != "-"
            && scalars.allSatisfy { $0.value > 0x20 && $0 != "," && !isControl($0) && !isSpace($0) }
    }

    /// Whether `text` may be a label or the name of a choice: 1 to 80 characters, none a control character, no space at the ends.
    static func isLabel(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, scalars.count <= SchemaLimits.label else { return false }
        return !isSpace(first) && !isSpace(last) && !scalars.contains(where: isControl)
    }

    /// The control characters of Unicode, U+0000–001F and U+007F–009F; the set is closed.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// What wants a name: the id of its definition, and the name that the row gives, or nil if that is none.
    struct Claim {
        let id: SchemaID
        let name: String?
        /// What stands before the suffix where the row gives no name.
        let substitute: String
    }

    /// The names of all claims. A name that one claim alone has, and nothing else, is its name. Claims of equal names, of a name
    /// that is taken, or of none get the name, an underscore and the first 4 digits of the id in hexadecimal; 8, 12 … 32, if that
    /// is taken, too.
    ///
    /// Nobody keeps the bare name of a pair: a script that writes to it must not reach another field after a sync.
    ///
    /// - Parameter claims: In order of their ids.
    /// - Returns: A name for each claim; nil for the contrived one whose every suffix is taken.
    static func resolve(_ claims: [Claim], taken: Set<String>) -> [SchemaID: String] {
        var count: [String: Int] = [:]
        for claim in claims { if let name = claim.name { count[name, default: 0] += 1 } }
        var used = taken.union(count.keys)
        var names: [SchemaID: String] = [:]
        for claim in claims {
            if let name = claim.name, count[name] == 1, !taken.contains(name) {
                names[claim.id] = name
            } else if let name = suffixed(claim.name ?? claim.substitute, claim.id, isTaken: { used.contains($0) }) {
                used.insert(name)
                names[claim.id] = name
            }
        }
        return names
    }

    static func suffixed(_ name: String, _ id: SchemaID, isTaken: (String) -> Bool) -> String? {
        let digits = id.description
        for length in stride(from: 4, through: 32, by: 4) {
            let candidate = name + "_" + digits.prefix(length)
            if !isTaken(candidate) { return candidate }
        }
        return nil
    }
}

extension Field {
    /// The columns of this field in a table, if its base name there is `base`: none for a set, one for each member of a group.
    public func columns(base: String) -> [String] {
        switch kind {
        case .set: []
        case .group: members.map { base + "_" + $0.name }
        default: [base]
        }
    }

    /// The base name of this field's columns, for a table that gets it now.
    ///
    /// What ships is called by its name. A workspace's field gets `x_` before it, so that no column that a later version ships
    /// can meet it, and the beginning of its id behind it where the table has that column already. Names change and collide as
    /// definitions come and go; so a store calls this once per field, keeps the answer beside the field's id, and shows current
    /// names in its views.
    ///
    /// - Parameter taken: The columns that the table has. SQLite compares names without regard to the case of a–z; workspace
    ///   names have lower case only.
    public func columnBase(taken: Set<String>) -> String {
        guard case .workspace = id else { return name }
        let base = "x_" + name
        let isTaken = { (base: String) in self.columns(base: base).contains(where: taken.contains) }
        if !isTaken(base) { return base }
        return SchemaNames.suffixed(base, id, isTaken: isTaken) ?? "x_" + id.description
    }
}

extension Entity {
    /// The name of this entity's table, for a store that makes it now; as `Field.columnBase(taken:)`, and to be kept like that.
    public func tableName(taken: Set<String>) -> String {
        guard case .workspace = id else { return name }
        let base = "x_" + name
        if !taken.contains(base) { return base }
        return SchemaNames.suffixed(base, id, isTaken: taken.contains) ?? "x_" + id.description
    }
}
