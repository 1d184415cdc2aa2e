/// What a rival is praised or faulted for, read from the evidence: the noun where it is named, else what the adjective is said of.
enum CompetitorAttribute {
    /// The words by the scalar that each begins with, with their places in the table: the first there wins.
    private static let words: [UInt32: [(word: [UInt32], place: Int)]] = {
        var words: [UInt32: [(word: [UInt32], place: Int)]] = [:]
        for (place, row) in table.enumerated() {
            let word = row.0.unicodeScalars.map(\.value)
            words[word[0], default: []].append((word, place))
        }
        return words
    }()
    /// Longer words first. Where only the adjective stands there, the second is what it is said of.
    private static let table: [(String, String)] = [
        ("售后服务", "售后服务"), ("售后响应", "售后响应"), ("清晰度", "清晰度"), ("稳定性", "稳定性"), ("易用性", "易用性"), ("售后", "售后"), ("服务", "服务"),
        ("价格", "价格"), ("价钱", "价格"),
        ("报价", "价格"), ("质量", "质量"), ("品质", "质量"), ("交期", "交期"), ("交货", "交期"), ("速度", "速度"), ("响应", "响应"), ("能耗", "能耗"),
        ("功耗", "能耗"),
        ("噪音", "噪音"), ("噪声", "噪音"), ("精度", "精度"), ("画质", "画质"), ("画面", "画质"), ("功能", "功能"), ("报表", "报表"), ("界面", "界面"),
        ("体验", "体验"),
        ("性能", "性能"), ("技术", "技术"), ("效果", "效果"), ("材料", "材料"), ("做工", "做工"), ("寿命", "寿命"), ("品牌", "品牌"), ("口碑", "口碑"),
        ("配件", "配件"),
        ("energy consumption", "energy consumption"), ("energy use", "energy use"), ("reliability", "reliability"),
        ("reporting", "reporting"),
        ("interface", "interface"), ("performance", "performance"), ("accuracy", "accuracy"), ("delivery", "delivery"),
        ("support", "support"),
        ("service", "service"), ("quality", "quality"), ("software", "software"), ("price", "price"), ("便宜", "价格"), ("贵", "价格"),
        ("省电", "能耗"),
        ("安静", "噪音"), ("吵", "噪音"), ("找不到人", "服务"), ("没人", "服务"), ("报修", "服务"), ("延期", "交期"), ("晚到", "交期"), ("坏", "质量"),
        ("bug", "稳定性"), ("死机", "稳定性"),
        ("稳", "稳定性"), ("快", "速度"), ("慢", "速度"), ("好用", "易用性"), ("难用", "易用性"), ("cheaper", "price"), ("expensive", "price"),
        ("pricey", "price"), ("less", "price"),
        ("quieter", "noise"), ("noisy", "noise"), ("reliable", "reliability"), ("solid", "reliability"),
        ("breaks", "reliability"), ("breaking", "reliability"),
        ("crash", "reliability"), ("buggy", "reliability"), ("easier to use", "ease of use"), ("clunky", "ease of use"),
        ("picks up", "service"),
        ("answers", "service"), ("calls back", "service"), ("late", "delivery"), ("faster", "speed"), ("slow", "speed"),
        ("ui", "ui"),
    ]

    static func of(_ phrase: String) -> String? {
        let folded = phrase.unicodeScalars.map { Folding.fold($0.value) }
        var best = table.count
        for (start, scalar) in folded.enumerated() {
            if Folding.isWord(scalar), start > 0, Folding.isWord(folded[start - 1]) { continue }
            for (word, place) in words[scalar] ?? [] where place < best && folded[start...].starts(with: word) { best = place }
        }
        return best < table.count ? table[best].1 : nil
    }
}
