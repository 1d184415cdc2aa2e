/// How features are told apart: by 64-bit hashes of what they are made of. Part of the models' format, which hold what these make.
enum FeatureHash {
    /// Where a feature of this kind begins.
    static func seed(_ kind: UInt64) -> UInt64 { 0xCBF2_9CE4_8422_2325 &+ kind &* 0x9E37_79B9_7F4A_7C15 }

    static func mixed(_ hash: UInt64, _ symbol: UInt32) -> UInt64 { mixed(hash, UInt64(symbol)) }

    static func mixed(_ hash: UInt64, _ symbol: UInt64) -> UInt64 {
        let mixed = (hash ^ symbol) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }

    /// Never 0, which stands for an empty place in a table.
    static func finished(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return max(1, mixed ^ (mixed >> 32))
    }

    /// That of a whole word, of folded scalars.
    static func of(_ word: some Sequence<UInt32>) -> UInt64 { finished(word.reduce(seed(90)) { mixed($0, $1) }) }

    static func of(_ word: String) -> UInt64 { of(word.unicodeScalars.map(\.value)) }
}
