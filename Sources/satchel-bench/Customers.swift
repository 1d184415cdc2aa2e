import CRDT
import Simulation

/// A customer as a rep would enter it: what the store's measures write.
struct Customer {
    var name: String
    var city: String
    var sector: String
    var size: Int64
    var phone: String
    var email: String

    static let entity = EntityID.shipped(2)

    /// The cells of the six fields, by the numbers of `Protocol/schema.json`.
    enum Cell {
        static let name = CellKey(field: .shipped(10), kind: .register)
        static let city = CellKey(field: .shipped(12), kind: .register)
        static let sector = CellKey(field: .shipped(13), kind: .register)
        static let size = CellKey(field: .shipped(14), kind: .register)
        static let phone = CellKey(field: .shipped(15), kind: .register)
        static let email = CellKey(field: .shipped(16), kind: .register)
    }

    static let fieldCount = 6

    /// The six cells with what they hold.
    var contents: [(cell: CellKey, value: Value)] {
        [
            (Cell.name, .text(name)), (Cell.city, .text(city)), (Cell.sector, .text(sector)), (Cell.size, .int(size)),
            (Cell.phone, .text(phone)), (Cell.email, .text(email)),
        ]
    }

    /// The bytes of the values alone: of texts their UTF-8, of numbers the shortest form that values are written in.
    var valueBytes: Int {
        name.utf8.count + city.utf8.count + sector.utf8.count + phone.utf8.count + email.utf8.count
            + Value.int(size).encoded.count - 1
    }

    /// `count` customers, about half Chinese and half English, the same for the same seed.
    static func make(_ count: Int, seed: UInt64) -> [Customer] {
        var random = Generator(seed: seed)
        return (0..<count).map { _ in random.chance(50) ? chinese(&random) : english(&random) }
    }

    private static func chinese(_ random: inout Generator) -> Customer {
        let place = pick(places, &random)
        let trade = pick(trades, &random)
        let first = pick(syllables, &random)
        let second = pick(syllables, &random)
        let form = pick(["有限公司", "股份有限公司", "集团有限公司", "科技有限公司"], &random)
        let person = pick(surnames, &random)
        let given = pick(syllables, &random)
        let phone =
            random.chance(60)
            ? "+86 1\(random.within(30...99)) \(digits(4, &random)) \(digits(4, &random))"
            : "+86 \(place.code) \(random.within(20...89))\(digits(2, &random)) \(digits(4, &random))"
        let domain = first.latin + second.latin + pick([".com", ".cn", ".com.cn"], &random)
        let box = random.chance(25) ? pick(["info", "sales", "office"], &random) : "\(given.latin).\(person)"
        return Customer(
            name: place.name + first.sign + second.sign + trade.short + form, city: place.name, sector: trade.name,
            size: size(&random), phone: phone, email: "\(box)@\(domain)")
    }

    private static func english(_ random: inout Generator) -> Customer {
        let town = pick(towns, &random)
        let trade = pick(englishTrades, &random)
        let first = pick(families, &random)
        let brand = random.chance(30) ? "\(first) & \(pick(families, &random))" : first
        let form = pick(["Ltd", "Inc.", "GmbH", "Group", "& Sons"], &random)
        let person = pick(forenames, &random)
        let domain = (first + (trade.split(separator: " ").first ?? "")).lowercased() + pick([".com", ".co.uk", ".net"], &random)
        let box =
            random.chance(25)
            ? pick(["info", "sales", "purchasing"], &random) : person.lowercased() + "." + pick(families, &random).lowercased()
        return Customer(
            name: "\(brand) \(trade) \(form)", city: town.name, sector: trade.lowercased(), size: size(&random),
            phone: "+\(town.code) \(digits(3, &random)) \(digits(4, &random))", email: "\(box)@\(domain)")
    }

    /// Employees: small firms are many, large ones few.
    private static func size(_ random: inout Generator) -> Int64 {
        let magnitude = 1 << random.within(2...12)
        return Int64(magnitude + random.below(magnitude))
    }

    private static func digits(_ count: Int, _ random: inout Generator) -> String {
        let text = String(random.next() % 100_000_000)
        return String((String(repeating: "0", count: 8) + text).suffix(count))
    }

    private static func pick<T>(_ choices: [T], _ random: inout Generator) -> T { choices[random.below(choices.count)] }

    private static let places: [(name: String, code: String)] = [
        ("上海", "21"), ("北京", "10"), ("深圳", "755"), ("广州", "20"), ("杭州", "571"), ("苏州", "512"), ("成都", "28"), ("武汉", "27"),
        ("南京", "25"), ("宁波", "574"), ("青岛", "532"), ("西安", "29"), ("天津", "22"), ("重庆", "23"), ("无锡", "510"), ("东莞", "769"),
        ("佛山", "757"), ("合肥", "551"), ("长沙", "731"), ("厦门", "592"), ("大连", "411"), ("沈阳", "24"), ("济南", "531"), ("常州", "519"),
    ]

    private static let trades: [(name: String, short: String)] = [
        ("机械制造", "机械"), ("医疗器械", "医疗"), ("电子元件", "电子"), ("化工", "化工"), ("物流", "物流"), ("食品加工", "食品"), ("纺织服装", "纺织"),
        ("建筑材料", "建材"), ("新能源", "能源"), ("汽车零部件", "汽配"), ("软件", "软件"), ("包装印刷", "包装"), ("家具", "家居"), ("环保设备", "环保"),
        ("仪器仪表", "仪器"), ("农产品", "农业"),
    ]

    private static let syllables: [(sign: String, latin: String)] = [
        ("华", "hua"), ("泰", "tai"), ("瑞", "rui"), ("恒", "heng"), ("鑫", "xin"), ("隆", "long"), ("博", "bo"), ("宏", "hong"),
        ("远", "yuan"), ("天", "tian"), ("达", "da"), ("明", "ming"), ("诚", "cheng"), ("安", "an"), ("盛", "sheng"), ("嘉", "jia"),
        ("东", "dong"), ("利", "li"), ("金", "jin"), ("海", "hai"), ("汇", "hui"), ("通", "tong"), ("德", "de"), ("润", "run"),
        ("丰", "feng"), ("科", "ke"), ("创", "chuang"), ("新", "xin"), ("精", "jing"), ("宇", "yu"), ("凯", "kai"), ("正", "zheng"),
        ("中", "zhong"), ("联", "lian"), ("众", "zhong"), ("永", "yong"), ("佳", "jia"), ("美", "mei"), ("和", "he"), ("信", "xin"),
    ]

    private static let surnames = [
        "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo",
        "he", "lin", "gao", "luo", "zheng", "liang", "xie", "song", "tang", "deng", "feng", "cao", "peng", "zeng",
    ]

    private static let towns: [(name: String, code: String)] = [
        ("Manchester", "44 161"), ("Leeds", "44 113"), ("Birmingham", "44 121"), ("Glasgow", "44 141"), ("Bristol", "44 117"),
        ("Dublin", "353 1"), ("Chicago", "1 312"), ("Boston", "1 617"), ("Houston", "1 713"), ("Seattle", "1 206"),
        ("Denver", "1 303"), ("Toronto", "1 416"), ("Hamburg", "49 40"), ("Munich", "49 89"), ("Stuttgart", "49 711"),
        ("Vienna", "43 1"), ("Zurich", "41 44"), ("Rotterdam", "31 10"), ("Antwerp", "32 3"), ("Lyon", "33 4"),
        ("Milan", "39 02"), ("Sydney", "61 2"), ("Singapore", "65"), ("Auckland", "64 9"),
    ]

    private static let englishTrades = [
        "Machinery", "Medical Devices", "Electronics", "Chemicals", "Logistics", "Foods", "Textiles", "Building Supplies",
        "Energy", "Auto Parts", "Software", "Packaging", "Furniture", "Water Technology", "Instruments", "Farm Products",
    ]

    private static let families = [
        "Harding", "Okafor", "Lindqvist", "Marsh", "Bellamy", "Castellan", "Dreyer", "Ferris", "Grady", "Holloway", "Ivers",
        "Jansen", "Keller", "Lombard", "Mercer", "Novak", "Osborne", "Pritchard", "Quinn", "Rasmussen", "Santoro", "Thackeray",
        "Underhill", "Vance", "Whitlock", "Yates", "Zeller", "Abbott", "Barlow", "Crane", "Dalton", "Ellis", "Fraser",
        "Goddard", "Hewitt", "Irwin", "Jarvis", "Kendall", "Lawson", "Maddox", "Norris", "Orton", "Patel", "Rahman", "Sutton",
        "Tanaka", "Ulrich", "Verma", "Weaver", "Winslow",
    ]

    private static let forenames = [
        "Alice", "Ben", "Carla", "David", "Emma", "Frank", "Grace", "Hugo", "Irene", "James", "Karen", "Liam", "Maria",
        "Nadia", "Oliver", "Paula", "Rachel", "Samuel", "Tara", "Victor", "Wendy", "Yusuf", "Zoe", "Martin", "Julia", "Peter",
        "Helen", "George", "Anna", "Robert",
    ]
}
