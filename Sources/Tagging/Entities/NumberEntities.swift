/// Finds amounts, shares and quantities. An amount has the currency that is named; where none is (五十万, 50w, 30k), it has none.
struct NumberEntities {
    private static let prefixes: [(String, String)] = [
        ("us$", "USD"), ("hk$", "HKD"), ("nt$", "TWD"), ("s$", "SGD"), ("a$", "AUD"), ("au$", "AUD"), ("c$", "CAD"),
        ("nz$", "NZD"),
        ("usd", "USD"), ("rmb", "CNY"), ("cny", "CNY"), ("eur", "EUR"), ("gbp", "GBP"), ("jpy", "JPY"), ("sgd", "SGD"),
        ("hkd", "HKD"),
        ("twd", "TWD"), ("ntd", "TWD"), ("myr", "MYR"), ("inr", "INR"), ("aud", "AUD"), ("cad", "CAD"), ("chf", "CHF"),
        ("krw", "KRW"),
        ("zar", "ZAR"), ("aed", "AED"), ("rm", "MYR"), ("rs.", "INR"), ("rs", "INR"), ("人民币", "CNY"), ("¥", "CNY"), ("￥", "CNY"),
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("₩", "KRW"),
    ]
    private static let suffixes: [(String, String)] = [
        ("元人民币", "CNY"), ("块钱", "CNY"), ("美元", "USD"), ("美金", "USD"), ("欧元", "EUR"), ("欧", "EUR"), ("英镑", "GBP"), ("日元", "JPY"),
        ("日币", "JPY"), ("港币", "HKD"), ("港元", "HKD"), ("港纸", "HKD"), ("新台币", "TWD"), ("台币", "TWD"), ("新币", "SGD"), ("坡币", "SGD"),
        ("韩元", "KRW"), ("韩币", "KRW"), ("澳元", "AUD"), ("加元", "CAD"), ("瑞郎", "CHF"), ("卢比", "INR"), ("泰铢", "THB"), ("令吉", "MYR"),
        ("马币", "MYR"), ("人民币", "CNY"), ("元", "CNY"), ("块", "CNY"), ("刀", "USD"), ("rmb", "CNY"),
        ("cny", "CNY"), ("usd", "USD"), ("eur", "EUR"), ("gbp", "GBP"), ("jpy", "JPY"), ("hkd", "HKD"), ("sgd", "SGD"),
        ("us dollars", "USD"),
        ("hong kong dollars", "HKD"), ("singapore dollars", "SGD"), ("australian dollars", "AUD"), ("rupees", "INR"),
        ("rand", "ZAR"),
        ("ringgit", "MYR"), ("won", "KRW"), ("baht", "THB"), ("yen", "JPY"), ("francs", "CHF"), ("quid", "GBP"),
        ("dollars", "USD"), ("bucks", "USD"), ("euros", "EUR"), ("euro", "EUR"), ("pounds", "GBP"), ("yuan", "CNY"), ("€", "EUR"),
        ("$", "USD"), ("£", "GBP"), ("¥", "CNY"),
    ]
    static let starters = "¥￥$€£₹₩人百零〇一二两俩三四五六七八九十千万萬亿半"
    static let words = WrittenNumber.latinWords.union([
        "us", "hk", "nt", "s", "a", "au", "c", "nz", "usd", "rmb", "cny", "eur", "gbp", "jpy", "sgd", "hkd", "twd", "ntd", "myr",
        "inr", "aud", "cad",
        "chf", "krw", "zar", "aed", "rm", "rs",
    ])
    /// Longer ones first. What counts time is not here: durations are no quantities.
    private static let measures = [
        "平方米", "立方米", "平米", "公斤", "千克", "公里", "台", "套", "件", "吨", "箱", "条", "张", "只", "支", "瓶", "盒", "包", "袋", "桶",
        "卷", "辆", "部", "本", "盏", "坛", "杯", "提", "路", "层", "单", "株", "筐", "车次", "幅", "枚", "副", "顶", "扇", "匹", "吨位", "组", "颗", "粒",
        "份", "座", "升", "克", "斤", "米", "双", "棵", "头", "罐", "板", "片", "根", "把", "批", "家",
        "人", "名", "位", "户", "席", "个", "亩", "台套", "车", "柜", "托", "节", "间", "门", "对",
    ]
    /// Behind 个, what makes a duration, a share or nothing that is counted.
    private static let notCounted = [
        "字", "好", "九", "月", "多月", "星期", "礼拜", "小时", "钟头", "工作日", "季度", "半月", "年", "问题", "方面", "原因", "条件",
    ]
    private static let notUnits: Set<String> = [
        "days", "weeks", "months", "years", "hours", "minutes", "seconds", "quarters", "times", "is", "was", "has", "this", "as",
        "us", "its", "minus", "plus", "dollars", "euros", "pounds", "rupees", "cents", "degrees", "floors", "meetings", "gets",
        "covers", "walks", "percents", "points", "others", "business", "working", "does",
        "ones", "yes", "less", "thus", "always", "besides", "options", "reasons", "things", "ways", "issues", "questions",
        "decimals",
        "lakhs", "thousands", "millions", "mins", "hrs", "yrs", "versions", "percent", "rounds", "steps", "phases", "calls",
        "visits", "thirds", "halves", "fifths", "tenths",
    ]
    private static let units: Set<String> = [
        "pcs", "pc", "kg", "kgs", "g", "mg", "km", "m", "cm", "mm", "ton", "tons", "tonne", "tonnes", "t", "l", "litre", "litres",
        "liter",
        "liters", "unit", "units", "people", "staff", "sqm", "users", "seats", "licences", "licenses", "license", "licence",
        "user",
        "seat", "set", "sets", "machine", "machines", "users", "pallet", "box", "boxes", "lbs", "gallon", "gallons", "account",
        "accounts",
        "employees", "employee", "sites", "site", "piece", "pieces", "case", "cases", "sample", "samples", "kits", "men", "women",
        "children", "pair", "head", "dozen",
    ]
    private static let adjectives: Set<String> = [
        "new", "more", "extra", "additional", "spare", "free", "test", "named", "concurrent", "full", "metric", "used", "old",
        "big", "small",
        "pilot", "demo", "sales", "office", "production", "user",
    ]

    /// The entity that begins at the place, if one does.
    static func entity(in text: EntityScanner, at place: Int) -> TextEntity? {
        if let share = chineseShare(text, place) { return share }
        var start = place
        var currency: String?
        if !text.isDigit(place) {
            for (prefix, code) in prefixes {
                guard let end = literalEnd(prefix, text, place), text.beginsWord(place) || !text.isWord(place) else { continue }
                let next = text.skipBlanks(end)
                if WrittenNumber.begins(text[next]) { (currency, start) = (code, next) }
                break
            }
        }
        if currency == nil {
            let latin = text.isWord(place)
            guard WrittenNumber.begins(text[place]) || latin else { return nil }
            if latin && !text.beginsWord(place) { return nil }
            // The inside of a number, a date or a code begins nothing; nor does an ordinal.
            let before = text[place - 1]
            if before == 0x2E && text.isDigit(place - 2) || before == 0x7B2C || (text.isDigit(place) && isInCode(text, place)) {
                return nil
            }
            if !latin, text.isHan(place), WrittenNumber.begins(before) { return nil }
        }
        guard let number = WrittenNumber(text, at: start) else { return nil }
        if let currency {
            var end = number.end
            for (suffix, _) in suffixes { if let next = literalEnd(suffix, text, end) { end = next; break } }
            return amount(number.value, currency, place..<end)
        }
        return classified(number, text, place)
    }

    /// Behind 块 with a price before it.
    private static let priced = [
        "才", "不到", "以内", "左右", "多", "就", "太", "了", "一", "每", "起", "没", "还", "我", "你", "他", "她", "都", "不", "到", "差", "收",
    ]

    /// 五 in 一块五, 二 in 四块二, 半 in 八块半: tenths.
    private static func smallMoney(_ text: EntityScanner, _ place: Int) -> (value: Double, end: Int)? {
        if text[place] == 0x534A { return (0.5, place + 1) }
        guard text.isHan(place), WrittenNumber.begins(text[place]), let tenths = WrittenNumber(text, at: place),
            tenths.end == place + 1,
            tenths.value > 0, tenths.value < 10, text.first(of: measures, at: place + 1) == nil
        else { return nil }
        return (tenths.value / 10, text.end(of: "毛", at: tenths.end) ?? tenths.end)
    }

    private static func isInCode(_ text: EntityScanner, _ place: Int) -> Bool {
        let before = text[place - 1]
        return (before == 0x2D || before == 0x2F || before == 0x5F) && text.isWord(place - 2)
    }

    private static func amount(_ value: Double, _ currency: String?, _ span: Range<Int>) -> TextEntity {
        TextEntity(kind: .amount, span: span, value: .amount(value, currency: currency))
    }

    /// Symbols such as `$` need no word boundary; words do.
    private static func literalEnd(_ literal: String, _ text: EntityScanner, _ place: Int) -> Int? {
        if let end = text.end(of: literal, at: place) { return end }
        // A code directly before a number: `usd50`, `rmb500`.
        guard let last = literal.unicodeScalars.last, Folding.isWord(last.value) else { return nil }
        var next = place
        for scalar in literal.unicodeScalars {
            guard text[next] == scalar.value else { return nil }
            next += 1
        }
        return text.isDigit(next) ? next : nil
    }

    /// 百分之三十.
    private static func chineseShare(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        guard let end = text.end(of: "百分之", at: place), let number = WrittenNumber(text, at: end) else { return nil }
        return TextEntity(kind: .percent, span: place..<number.end, value: .percent(number.value))
    }

    private static func classified(_ number: WrittenNumber, _ text: EntityScanner, _ start: Int) -> TextEntity? {
        let near = number.end
        let next = text.skipBlanks(near)
        func percent(_ value: Double, _ end: Int) -> TextEntity {
            TextEntity(kind: .percent, span: start..<end, value: .percent(value))
        }
        if text[near] == 0x25 || text[next] == 0x25 { return percent(number.value, next + 1) }
        if let end = text.end(of: "percent", at: next) ?? text.end(of: "per cent", at: next) { return percent(number.value, end) }
        // 折: 9 and 85 both count tenths of the full price.
        if text[near] == 0x6298, text[near + 1] != 0x6263, text[near + 1] != 0x817E, text[near + 1] != 0x53E0 {
            return percent(number.value < 10 ? number.value * 10 : number.value, near + 1)
        }
        if text[near] == 0x6210, number.value <= 10, ![0x719F, 0x672C, 0x4EA4, 0x529F, 0x4E3A, 0x7ACB].contains(text[near + 1]),
            text.end(of: "不变", at: near + 1) == nil
        {
            return percent(number.value * 10, near + 1)
        }
        if let end = text.first(of: ["个百分点", "个点"], at: near)?.end, text[end] != 0x4F4D {
            return percent(number.value, end)
        }
        for (suffix, code) in suffixes {
            guard let end = text.end(of: suffix, at: near) ?? text.end(of: suffix, at: next) else { continue }
            // "块" is also a piece ("这块"), "刀" a knife, a pound a weight.
            if suffix == "欧", [0x6D32, 0x7F8E, 0x59C6, 0x6807, 0x76DF].contains(text[end]) { break }
            // 砍一刀, 一刀两断: a blow.
            if suffix == "刀", number.value == 1 { return nil }
            // 这一块 is a field, no money.
            if suffix == "块", text[start] == 0x4E00, [0x8FD9, 0x90A3, 0x54EA].contains(text[start - 1]) { return nil }
            if suffix == "块", let parts = smallMoney(text, end) {
                return amount(number.value + parts.value, code, start..<parts.end)
            }
            // A large sum is no number of pieces: 两万块订金.
            if suffix == "块", text.isHan(end), number.value < 1_000,
                !"，。、的一钱".unicodeScalars.contains(where: { $0.value == text[end] }),
                text.first(of: priced, at: end) == nil
            {
                break
            }
            return amount(number.value, code, start..<end)
        }
        // 三毛, 八毛钱, 八分钱.
        if let end = text.first(of: ["毛钱", "毛", "角钱"], at: near)?.end, text[end] != 0x75C5, text[end] != 0x5229,
            text[end] != 0x5DFE
        {
            return amount((number.value * 100).rounded() / 1_000, "CNY", start..<end)
        }
        if let end = text.end(of: "分钱", at: near) { return amount((number.value * 100).rounded() / 10_000, "CNY", start..<end) }
        if let end = text.end(of: "cents", at: next) {
            return amount((number.value * 100).rounded() / 10_000, "USD", start..<end)
        }
        if let end = text.end(of: "个亿", at: near) { return amount(number.value * 1e8, nil, start..<end) }
        if text.isHan(next) || number.isChinese {
            if let quantity = chineseQuantity(number, text, start) { return quantity }
            // 五十万, 120万, 3千: money where nothing is counted.
            if number.isScaled, number.isChinese, number.value >= 1_000, !isNamed(text, near) {
                return amount(number.value, nil, start..<near)
            }
            // 便宜两千, 一千五: thousands of nothing are money too, at a clause's end or before a small word.
            if number.isChinese, !text.isDigit(start), number.value >= 1_000,
                !text.isHan(near) || "的了以左才就都也还吧就".unicodeScalars.contains(where: { $0.value == text[near] })
            {
                return amount(number.value, nil, start..<near)
            }
        }
        if let quantity = englishQuantity(number, text, start, next) { return quantity }
        if text.isDigit(start), !number.isScaled, isPriced(text, start), !text.isWord(near) || text.isHan(near) {
            return amount(number.value, nil, start..<near)
        }
        if number.isScaled, !number.isChinese, text.isDigit(start) {
            return amount(number.value, nil, start..<near)
        }
        return nil
    }

    /// What follows 万 and counts: 人次, 像素, 公里 and the like make no money.
    private static func isNamed(_ text: EntityScanner, _ place: Int) -> Bool {
        // 3万5一台: each of them costs that.
        if text[place] == 0x4E00 { return text.first(of: measures, at: place + 1) == nil }
        return text.first(of: ["人次", "像素", "公里", "字", "次", "年", "天", "小时", "分之"], at: place) != nil
    }

    private static let prices = [
        "单价", "报价", "总价", "售价", "底价", "成交价", "价格", "预算", "定金", "订金", "尾款", "货款", "首付", "合同额", "金额",
    ]
    private static let joints = ["大概", "大约", "报到", "做到", "是", "为", "约", "在", "到", "才", "就", "只", "了", "：", ":", " "]
    private static let pricesLatin: Set<String> = [
        "budget", "price", "priced", "quote", "quoted", "cost", "costs", "charge", "charges", "charged", "deposit", "invoice",
    ]
    private static let jointsLatin: Set<String> = [
        "of", "is", "was", "at", "around", "about", "for", "roughly", "under", "over", "only",
    ]

    /// Whether a word for a price leads up to a bare number: 单价3800, "quoted 1,200".
    private static func isPriced(_ text: EntityScanner, _ start: Int) -> Bool {
        func begins(_ words: [String], before place: Int) -> Int? {
            words.lazy.map { place - $0.unicodeScalars.count }.enumerated()
                .first { $0.element >= 0 && text.end(of: words[$0.offset], at: $0.element) == place }?.element
        }
        let place = begins(joints, before: start) ?? start
        if begins(prices, before: place) != nil { return true }
        var word = text.wordBefore(start)
        if jointsLatin.contains(word) {
            var end = start
            while text[end - 1] == Folding.space { end -= 1 }
            word = text.wordBefore(end - word.unicodeScalars.count)
        }
        return pricesLatin.contains(word)
    }

    private static func chineseQuantity(_ number: WrittenNumber, _ text: EntityScanner, _ start: Int) -> TextEntity? {
        var place = text.skipBlanks(number.end)
        // 30多台, 两百余家.
        if WrittenNumber.abouts.contains(text[place]), number.value >= 10 { place += 1 }
        guard let measure = text.first(of: measures, at: place) else {
            return nil
        }
        let unit = measures[measure.index]
        // "一台" is "a machine" in most notes ("多少钱一台"), not a number of them.
        if text[start] == 0x4E00, number.end == start + 1 { return nil }
        if unit == "个", text.first(of: notCounted, at: text.skipBlanks(measure.end)) != nil { return nil }
        // 三家 is a number of shops only before one; 两人 is fine; 一把手 and 三方 are words.
        if unit == "节", text[measure.end] == 0x80FD { return nil }
        if unit == "门", text[measure.end] == 0x69DB { return nil }
        if ["部", "对", "间", "头", "板", "车", "把", "名"].contains(unit), text.isHan(measure.end), number.value < 2 { return nil }
        if unit == "部", text[measure.end] == 0x5206 || text[measure.end] == 0x95E8 { return nil }
        if unit == "名", text[measure.end] == 0x5B57 || text[measure.end] == 0x79F0 { return nil }
        // Each, per: 每台, 一台一万.
        if text[start - 1] == 0x6BCF { return nil }
        return TextEntity(kind: .quantity, span: start..<measure.end, value: .quantity(number.value, unit: unit))
    }

    private static func englishQuantity(
        _ number: WrittenNumber, _ text: EntityScanner, _ start: Int, _ next: Int
    ) -> TextEntity? {
        guard var word = text.word(at: next), text.wordBefore(start) != "per" else { return nil }
        if text.isDigit(start) == false, number.value == 1 { return nil }
        if adjectives.contains(word.text), let after = text.word(at: text.skipBlanks(word.end)) { word = after }
        let noun = word.text
        if text[word.end] == 0x2D { return nil }
        let isPlural = noun.count > 3 && noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.contains("'")
        guard units.contains(noun) || (isPlural && !notUnits.contains(noun)) else { return nil }
        return TextEntity(kind: .quantity, span: start..<word.end, value: .quantity(number.value, unit: noun))
    }
}
