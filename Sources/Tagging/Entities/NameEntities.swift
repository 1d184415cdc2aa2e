/// Finds people, rivals and products by how they are named. A workspace's own names come first, and are surer.
struct NameEntities: Sendable {
    private static let surnames = Set(NameTexts.surnames.unicodeScalars.map(\.value))
    private static let compounds = ["欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "尉迟", "令狐", "慕容"]
    private static let titles = [
        "副总经理", "总经理", "工程师", "董事长", "副总裁", "副厂长", "副主任", "副院长", "护士长", "副处长", "副局长", "副部长", "副科长", "总监", "总工", "总裁", "副总", "经理",
        "主任", "院长", "局长",
        "处长", "科长", "部长", "厂长", "店长", "校长", "所长", "书记", "秘书", "会计", "师傅", "博士", "教授", "医生", "大夫", "女士", "先生", "小姐", "队长", "组长",
        "站长", "行长", "会长",
        "主席", "律师", "老板", "主管", "老师", "助理", "课长", "班长", "专员", "顾问", "总", "工", "董", "姐", "哥", "局", "院", "处", "科", "叔", "姨",
    ]
    /// After 工 or 总 these make another word (工厂, 总部).
    private static let notAfterTitle: [Unicode.Scalar: String] = [
        "工": "厂作程业人艺地资具序期段会时商种位友伤况装信单", "总": "部共是结体之价额计量归会算监", "局": "面限部势", "院": "校子士", "处": "理于在境罚", "科": "技学研目室", "哥": "们",
        "董": "事",
    ]
    /// A surname here is mostly the end or the beginning of another word.
    private static let notSurnames = [
        "施工", "高级", "项目", "车间", "区域", "安全", "方案", "华东", "华南", "华北", "华中", "华西", "金融", "安保", "安装", "成本", "关系", "管理", "路线", "文员",
        "成套", "包装", "强电", "解决", "单位", "司机", "万总",
        "常务", "石油", "金属", "水电", "任总经理", "查总", "成总", "卫生", "房产", "车队", "包工", "成为", "关总经理", "米总", "易总监", "安排", "游总监", "田间", "边经理",
        "方面", "对方", "于是", "管工",
        "强经理", "该经理", "文案", "项经理", "项总", "阳光", "广告", "温总监", "任经理", "高工程师", "高管", "高层", "家强", "高经理人", "任老板", "任主管", "任会计", "解老师",
        "程工", "完成工", "汇总", "化工", "手工", "人工", "员工", "职工", "开工", "加工", "电工", "木工", "总工会",
    ]
    /// Whether a word stands here that only looks like a person.
    static func isOtherWord(_ text: EntityScanner, _ place: Int) -> Bool {
        notSurnameStarts.contains(text[place]) && text.first(of: notSurnames, at: place) != nil
    }

    private static let notSurnameStarts = Set(notSurnames.compactMap { $0.unicodeScalars.first?.value })

    private static let notBefore: [Unicode.Scalar: String] = [
        "任": "担责现主委信调", "于": "由对关至等属终位", "程": "工流过课远日行", "成": "完达造组构变", "安": "公治保平", "常": "非正日经", "管": "主尽不保", "单": "订简下",
        "查": "检调", "方": "对双地多我",
        "高": "提最较", "解": "了理", "白": "明", "文": "中英", "华": "中", "金": "资奖现", "万": "千", "马": "立", "包": "承面", "路": "线公", "车": "汽",
        "房": "厂", "项": "事", "强": "加", "边": "这那旁",
        "关": "有相", "段": "阶手", "费": "收付免", "易": "容贸交", "和": "", "时": "", "米": "厘毫",
    ]
    private static let firstNames = Set(NameTexts.firstNames.split(whereSeparator: \.isWhitespace).map(String.init))
    /// First names that are also words, at a sentence's start most of all.
    private static let ambiguous: Set<String> = [
        "will", "may", "mark", "bill", "jan", "art", "rob", "don", "pat", "drew", "grant", "sue", "penny", "frank",
    ]
    /// Those that are found in small letters too.
    static let smallNames = firstNames.subtracting(ambiguous)
    private static let honorifics: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "prof", "sir"]
    private static let verbs: Set<String> = [
        "says", "said", "asked", "asks", "wants", "wanted", "told", "thinks", "confirmed", "mentioned", "agreed", "decides",
        "joined", "likes",
        "loved", "hates", "retired", "opened", "pushed", "complained", "insists", "insisted", "replied", "emailed", "promised",
        "worries", "feels",
        "believes", "doubts", "approved", "refused", "explained", "wrote", "reckons", "admitted", "warned", "hinted", "prefers",
        "keeps",
    ]
    private static let before: Set<String> = [
        "met", "called", "ask", "tell", "ping", "visited", "rang", "emailed", "saw", "told", "named",
    ]
    private static let notNames: Set<String> = [
        "i", "he", "she", "they", "we", "it", "customer", "client", "customers", "clients", "price", "the", "this", "that", "who",
        "nobody", "everyone", "boss", "buyer", "finance", "legal",
        "management", "procurement", "purchasing", "engineering", "operations", "production", "also", "and", "but", "then", "ceo",
        "cfo", "cto", "cio", "coo", "it", "hr", "hq", "board", "owner", "director",
        "manager", "someone", "team", "you", "marketing", "sales", "maintenance", "quality", "logistics", "one", "both", "all",
        "headquarters", "still", "just", "only", "never", "always", "today", "yesterday",
        "monday", "tuesday", "wednesday", "thursday", "friday", "what", "contact", "prospect", "user", "users", "operators",
        "accounting", "security", "supplier", "vendor", "competitor", "company", "plant",
        "group", "people", "staff", "reception", "assistant", "secretary", "engineer", "engineers", "technician", "controller",
        "accountant", "founder", "partner", "reseller", "him", "her", "them", "us", "me",
        "his", "their", "our", "my", "a", "an", "no", "not", "for", "with", "reps", "head", "chief", "compliance", "lawyer",
        "lawyers", "department", "office", "again", "really",
    ]
    static let rivals = [
        "海康威视", "阿特拉斯·科普柯", "阿特拉斯", "霍尼韦尔", "纷享销客", "企业微信", "罗克韦尔", "施耐德", "西门子", "欧姆龙", "发那科", "基恩士", "飞利浦", "阿里云", "腾讯云", "华为云",
        "销售易", "新华三", "格兰富", "丹佛斯",
        "费斯托", "艾默生", "卡特彼勒", "海康", "大华", "用友", "金蝶", "汇川", "台达", "三菱", "库卡", "安川", "松下", "迈瑞", "联影", "钉钉", "飞书", "华为", "思科",
        "锐捷", "中兴", "浪潮", "格力", "美的", "大金", "特灵", "开利",
        "威乐", "三一", "徐工", "中联", "小松", "博世", "戴尔", "惠普", "联想", "微软", "甲骨文", "通用电气", "埃斯顿", "新松", "信捷", "倍福", "伊顿", "正泰", "德力西",
        "宇视", "有赞", "微盟", "泛微", "致远", "深信服", "奇安信", "大疆", "极飞", "小米", "海尔", "海信", "京东", "顺丰", "德邦", "比亚迪", "宁德时代", "杭叉", "合力叉车",
        "林德", "永恒力", "丰田叉车", "爱普生", "佳能", "理光", "斑马", "霍尼", "得力", "晨光", "齐心", "立邦", "多乐士", "三棵树", "东方雨虹", "伊利", "蒙牛", "金龙鱼",
        "鲁花", "海天", "李锦记", "农夫山泉", "怡宝", "欧普", "雷士", "公牛", "施耐德电气", "威图", "图尔克", "西克", "倍加福", "康耐视", "大族", "通快", "百度", "腾讯",
        "阿里", "字节", "帆软", "浪潮云", "广联达", "明源", "红圈", "悟空", "探迹", "神州数码", "东软", "卫宁", "创业慧康", "鱼跃", "理邦", "开立", "罗氏", "雅培", "强生",
        "希森美康", "史赛克", "奥林巴斯", "3M", "巴斯夫", "陶氏", "杜邦", "汉高", "科思创", "米其林", "普利司通", "壳牌", "美孚", "嘉实多", "利乐", "海底捞", "美团",
        "饿了么", "客如云", "哗啦啦", "二维火", "银豹", "科脉", "雀巢咖啡",
    ]
    static let rivalsLatin: Set<String> = [
        "siemens", "abb", "schneider", "bosch", "honeywell", "oracle", "sap", "salesforce", "hubspot", "zoho", "zendesk", "dell",
        "hp", "hpe", "ibm",
        "lenovo", "huawei", "omron", "mitsubishi", "fanuc", "kuka", "yaskawa", "panasonic", "keyence", "rockwell", "philips",
        "ge", "pipedrive",
        "freshworks", "freshdesk", "workday", "cisco", "zte", "carrier", "trane", "danfoss", "grundfos", "wilo", "komatsu",
        "caterpillar", "emerson",
        "festo", "smc", "microsoft", "dynamics", "netsuite", "servicenow", "monday.com", "atlassian", "slack", "canon", "epson",
        "xerox", "ricoh",
        "hitachi", "toshiba", "samsung", "lg", "daikin", "bitzer", "sew", "beckhoff", "hikvision", "dahua", "odoo", "sugarcrm",
        "intercom", "medtronic",
        "mindray", "stryker", "yonyou", "kingdee", "inovance", "delta", "parker", "nokia", "ericsson", "juniper", "fortinet",
        "shopify", "adobe", "google",
        "aws", "azure", "sharepoint", "airtable", "asana", "jira", "zoom", "notion", "trello", "stripe", "adyen", "klarna",
        "sage",
        "xero", "quickbooks", "intuit", "mailchimp", "klaviyo", "twilio", "tableau", "qlik", "looker", "snowflake", "databricks",
        "datadog", "splunk", "okta", "crowdstrike", "gitlab", "bitrix24", "creatio", "sugar", "infor", "epicor", "datev",
        "lexware",
        "hilti", "makita", "dewalt", "milwaukee", "festool", "metabo", "stihl", "husqvarna", "kubota", "jcb", "volvo", "scania",
        "daf", "iveco", "linde", "jungheinrich", "toyota", "hyster", "crown", "zebra", "datalogic", "cognex", "sick", "ifm",
        "balluff",
        "pepperl", "wago", "rittal", "phoenix", "eaton", "legrand", "hager", "philips", "osram", "signify", "dyson", "miele",
        "rational",
        "electrolux", "bosch", "hobart", "winterhalter", "karcher", "nilfisk", "ecolab", "diversey", "tork", "rentokil",
        "initial",
        "cintas", "bunzl", "sysco", "brakes", "bidfood", "metro", "nestle", "lavazza", "illy", "kuehne", "dhl", "fedex", "ups",
        "dpd",
        "gls", "maersk", "basf", "dow", "dupont", "henkel", "sika", "mapei", "knauf", "grohe", "hansgrohe", "geberit",
        "viessmann",
        "vaillant", "mitutoyo", "zeiss", "leica", "trimble", "faro", "hexagon", "nikon", "olympus", "roche", "abbott", "siemens",
        "thermo", "agilent", "waters", "shimadzu", "mettler", "sartorius", "eppendorf", "baxter", "braun", "getinge", "draeger",
        "verifone", "ingenico", "sumup", "square", "lightspeed", "toast", "asus", "acer", "brother", "kyocera", "lexmark",
        "konica",
        "logitech", "jabra", "poly", "avaya", "mitel", "ringcentral", "vodafone", "verizon",
    ]
    /// Behind these a name with a capital is a rival's.
    private static let rivalCues = [
        "competitor", "rival", "switching to", "switched to", "moving to", "compared to", "compared with", "comparing us with",
        "cheaper than", "better than", "versus", "vs", "faster than", "slower than", "worse than", "instead of", "quote from",
        "quotes from", "offer from", "price from", "pricing from", "proposal from", "bid from", "demo from", "rep from",
        "buy from",
        "buys from", "buying from", "bought from", "gone with", "going with", "went with", "signed with", "stick with",
        "sticking with", "stay with", "staying with", "contract with", "deal with", "replace", "replacing", "ditch",
        "switched from",
        "switch from", "moved from", "moving from", "coming off", "talking to", "former supplier", "old supplier",
        "current supplier", "existing supplier", "current vendor", "previous supplier", "last supplier", "supplier is",
        "vendor is", "currently uses", "they use", "already use", "already uses", "been using", "been with", "prefer", "prefers",
        "against", "alongside", "locked in with", "tied to", "loyal to",
        "vs.", "leaning towards", "leaning toward", "currently with", "currently use", "currently using", "evaluating",
        "incumbent",
    ]
    private static let notProducts: Set<String> = [
        "q1", "q2", "q3", "q4", "h1", "h2", "iso9001", "iso14001", "ip65", "ip67", "b2b", "b2c", "a4", "a3", "co2", "covid19",
        "o2o", "k8s", "s3", "g7", "g20", "mp3", "mp4", "h5", "r2",
    ]

    static let starters =
        String(String.UnicodeScalarView(surnames.compactMap(Unicode.Scalar.init))) + "小老阿"
        + (compounds + rivals).compactMap { $0.first.map(String.init) }.joined()

    private let ownStarters: Set<UInt32>
    private let own: [(kind: TextEntity.Kind, folded: [UInt32])]

    /// - Parameter names: the workspace's own products, rivals and people.
    init(names: [TextEntity.Kind: [String]]) {
        let all = TextEntity.Kind.allCases.flatMap { kind in
            (names[kind] ?? []).map { (kind, $0.unicodeScalars.map { Folding.fold($0.value) }) }
        }
        own = all.filter { !$0.1.isEmpty }.sorted { $0.1.count > $1.1.count }.map { (kind: $0.0, folded: $0.1) }
        ownStarters = Set(own.compactMap(\.folded.first))
    }

    /// Whether a name of the workspace's own begins with the scalar.
    func mayBegin(_ scalar: UInt32) -> Bool { ownStarters.contains(scalar) }

    /// Whether it is a name of the workspace's own.
    func isOwn(_ entity: TextEntity) -> Bool {
        guard case .name(let name) = entity.value else { return false }
        let folded = name.unicodeScalars.map { Folding.fold($0.value) }
        return own.contains { $0.kind == entity.kind && $0.folded == folded }
    }

    func entity(in text: EntityScanner, at place: Int) -> TextEntity? {
        for (kind, folded) in own where text[place] == folded[0] {
            let end = place + folded.count
            guard end <= text.count, folded.indices.allSatisfy({ text[place + $0] == folded[$0] }) else { continue }
            if Folding.isWord(folded[0]) && text.isWord(place - 1) || Folding.isWord(folded[folded.count - 1]) && text.isWord(end)
            {
                continue
            }
            return named(kind, place..<end, text)
        }
        if text.isHan(place) { return chineseRival(text, place) ?? chinesePerson(text, place) }
        guard text.isWord(place), text.beginsWord(place) else { return nil }
        return product(text, place) ?? latinRival(text, place) ?? latinPerson(text, place)
    }

    private func named(_ kind: TextEntity.Kind, _ span: Range<Int>, _ text: EntityScanner) -> TextEntity {
        TextEntity(kind: kind, span: span, value: .name(text.text(span)))
    }

    // MARK: People

    private func chinesePerson(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        // 小陈, 老王, 阿强.
        if "小老阿".unicodeScalars.contains(where: { $0.value == text[place] }), Self.surnames.contains(text[place + 1]),
            !Self.isOtherThing(text, place)
        {
            if let title = Self.title(text, place + 2), title.length > 1 || text[place + 2] == 0x603B {
                return named(.person, place..<title.end, text)
            }
            return named(.person, place..<(place + 2), text)
        }
        let compound = text.first(of: Self.compounds, at: place)
        guard compound != nil || Self.surnames.contains(text[place]) else { return nil }
        if compound == nil {
            if Self.isOtherWord(text, place) { return nil }
            if let scalar = Unicode.Scalar(text[place]), let befores = Self.notBefore[scalar],
                befores.unicodeScalars.contains(where: { $0.value == text[place - 1] })
            {
                return nil
            }
        }
        let after = compound?.end ?? place + 1
        if let title = Self.title(text, after) { return named(.person, place..<title.end, text) }
        // A given name of one or two characters, then a title of two: 王建国主任.
        for length in [2, 1] where (0..<length).allSatisfy({ text.isHan(after + $0) }) {
            guard let title = Self.title(text, after + length), title.length >= 2, !Self.isTitlePart(text, after, length) else {
                continue
            }
            return named(.person, place..<title.end, text)
        }
        if compound == nil, let name = fullName(text, place) ?? commonName(text, place) { return name }
        // After a cue, a name alone: 联系人陈晓明.
        if text.first(of: ["联系人", "对接人", "负责人", "接手的是", "叫", "联系人是", "负责人是"], at: place - 3) != nil || text[place - 1] == 0x53EB {
            for length in [2, 1] where (0..<length).allSatisfy({ text.isHan(after + $0) }) && !text.isHan(after + length) {
                return named(.person, place..<(after + length), text)
            }
        }
        return nil
    }

    /// 张建国说, 找了李晓梅: three characters at a clause's beginning or behind a word for meeting, and before what a person does.
    private func fullName(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        let isLedTo =
            !text.isHan(place - 1)
            || ["跟", "和", "找", "找了", "见了", "见到", "联系", "给", "让", "由", "问", "问了", "请", "约了", "叫"].contains {
                text.end(of: $0, at: place - $0.unicodeScalars.count) == place
            }
        guard isLedTo, text.isHan(place + 1), text.isHan(place + 2),
            !(1...2).contains(where: {
                RivalWords.notInNames.contains(text[place + $0]) || Self.notInGivenNames.contains(text[place + $0])
            }),
            text.first(
                of: ["说", "负责", "问", "那边", "觉得", "表示", "提到", "在场", "不在", "让我", "约", "拍板", "签字", "反馈", "介绍", "坚持", "认为"],
                at: place + 3) != nil
        else { return nil }
        return named(.person, place..<(place + 3), text)
    }

    /// 采购王莉说, 约了林志强: a surname and one or two characters that given names are made of, between what leads up to a person and what a
    /// person does.
    private func commonName(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        func isBehind(_ words: [String]) -> Bool {
            words.contains { text.end(of: $0, at: place - $0.unicodeScalars.count) == place }
        }
        let isLedTo = isBehind(GivenNames.roles) || isBehind(GivenNames.leads)
        guard isLedTo || !text.isHan(place - 1) else { return nil }
        for length in [2, 1] where (1...length).allSatisfy({ GivenNames.characters.contains(text[place + $0]) }) {
            let end = place + length + 1
            // One character alone is a word more often than two.
            let isEnded = text.first(of: GivenNames.followers, at: end) != nil || (isLedTo && !text.isHan(end))
            guard isEnded, length == 2 || isLedTo, text.first(of: GivenNames.words, at: place) == nil else { continue }
            return named(.person, place..<end, text)
        }
        return nil
    }

    /// Characters of trades, places and deeds, which hardly any given name has.
    private static let notInGivenNames = Set(
        "司厂部店院校局处科室所站行业商户员工务术购售销管理报款单货品机器设备系统件程项目区场市县省时间天周月日门车房路楼层期度量数价格钱费账票据合约签订付收发送来去见面谈话电网线程题问答办法律审批计划方案例会议经验任主"
            .unicodeScalars.map(\.value))

    /// 小程序, 老方法, 小金额: words, no names.
    private static func isOtherThing(_ text: EntityScanner, _ place: Int) -> Bool {
        text.first(
            of: [
                "小程序", "老方法", "小金额", "小米", "小高层", "小单", "小钱", "老方案", "小规模", "小温", "小车", "小包", "小项目", "老项目", "小方", "老单", "老房",
                "小房", "小管", "老管", "小路", "老路", "小毛病", "老毛病", "老任务",
                "小任务", "小成本", "小段", "小万", "小强度", "小石", "小牛", "老牛", "小白", "阿里", "小文件", "老文件", "小费", "小金", "小常", "老常", "小游", "老康",
                "小康", "小关", "老关系", "小方案", "老成",
            ], at: place) != nil || [0x4E0D, 0x7F29, 0x5927, 0x5C0F].contains(text[place - 1])
    }

    private static let titleStarts = Set(titles.compactMap { $0.unicodeScalars.first?.value })

    private static func title(_ text: EntityScanner, _ place: Int) -> (end: Int, length: Int)? {
        guard titleStarts.contains(text[place]), let found = text.first(of: titles, at: place) else { return nil }
        let title = titles[found.index]
        if title.unicodeScalars.count == 1, let scalar = title.unicodeScalars.first,
            let others = notAfterTitle[scalar], others.unicodeScalars.contains(where: { $0.value == text[found.end] })
        {
            return nil
        }
        return (found.end, title.unicodeScalars.count)
    }

    /// 王采购经理: what stands between is a trade, no given name.
    private static func isTitlePart(_ text: EntityScanner, _ place: Int, _ length: Int) -> Bool {
        let trades = [
            "采购", "财务", "技术", "销售", "生产", "质量", "市场", "设备", "工程", "项目", "产品", "区域", "客户", "运营", "行政", "人事", "信息", "研发", "物流",
            "仓库", "车间", "大区", "部门", "总", "副", "的", "是", "和", "说", "找", "让", "给", "跟", "与", "对", "级", "向", "见", "问", "家",
        ]
        for offset in 0..<length where text.first(of: trades, at: place + offset) != nil { return true }
        return false
    }

    private func latinPerson(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        guard let word = text.word(at: place) else { return nil }
        guard text.isCapital(place) else {
            // kevin那边: between Chinese characters names are often written small.
            guard text.isHan(word.end), word.text.count > 2, Self.firstNames.contains(word.text),
                !Self.ambiguous.contains(word.text)
            else { return nil }
            return named(.person, place..<word.end, text)
        }
        let bare = Self.withoutPossessive(word)
        if Self.honorifics.contains(bare.text) {
            let next = text.skipBlanks(text[word.end] == 0x2E ? word.end + 1 : word.end)
            guard text.isCapital(next), let name = text.word(at: next), name.text.count > 1 else { return nil }
            return named(.person, place..<surname(text, Self.withoutPossessive(name).end), text)
        }
        let next = text.skipBlanks(word.end)
        let follower = text.word(at: next)?.text ?? ""
        if Self.firstNames.contains(bare.text) {
            if Self.ambiguous.contains(bare.text), !Self.verbs.contains(follower), !text.isCapital(next), !text.isHan(bare.end) {
                return nil
            }
            // "Grant Street", "Jordan GmbH" are rare; a surname follows with a capital.
            return named(.person, place..<surname(text, bare.end), text)
        }
        guard bare.text.count > 2, !Self.notNames.contains(bare.text), !Self.isAllCapitals(text, place..<bare.end) else {
            return nil
        }
        let isSubject = Self.verbs.contains(follower)
        let isObject = Self.before.contains(text.wordBefore(place))
        guard isSubject || isObject, !Self.rivalsLatin.contains(bare.text) else { return nil }
        return named(.person, place..<surname(text, bare.end), text)
    }

    private static func withoutPossessive(_ word: (text: String, end: Int)) -> (text: String, end: Int) {
        word.text.hasSuffix("'s") ? (String(word.text.dropLast(2)), word.end - 2) : word
    }

    /// The end of a surname with a capital that follows, or the given end.
    private func surname(_ text: EntityScanner, _ end: Int) -> Int {
        guard text[end] == Folding.space, text.isCapital(end + 1), let word = text.word(at: end + 1) else { return end }
        let bare = Self.withoutPossessive(word)
        guard bare.text.count > 1, !Self.rivalsLatin.contains(bare.text),
            bare.text == "price" || !Self.notNames.contains(bare.text),
            !Self.isAllCapitals(text, (end + 1)..<bare.end), !bare.text.contains(where: \.isNumber)
        else { return end }
        return bare.end
    }

    private static func isAllCapitals(_ text: EntityScanner, _ span: Range<Int>) -> Bool {
        span.allSatisfy { text.isCapital($0) || text.isDigit($0) }
    }

    // MARK: Rivals

    private func chineseRival(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        if let found = text.first(of: Self.rivals, at: place) {
            let name = text.text(place..<found.end)
            // 美的 and 三一 are words too, and so is 中联, 大华: only before what a maker has.
            if name == "美的" || name == "三一" {
                guard text.first(of: ["的", "家", "空调", "重工", "报", "也", "那边", "比"], at: found.end) != nil,
                    !text.isHan(place - 1) || [0x8DDF, 0x548C, 0x7528, 0x4E0E, 0x662F].contains(text[place - 1])
                else { return nil }
            }
            return named(.competitor, place..<found.end, text)
        }
        return unknownRival(text, place)
    }

    /// A name nobody listed: behind a cue for a rival, or before what only a maker has and behind what leads up to one.
    private func unknownRival(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        func ends(with cue: String) -> Bool { text.end(of: cue, at: place - cue.unicodeScalars.count) == place }
        let isSure = RivalWords.sure.contains(where: ends)
        guard isSure || RivalWords.likely.contains(where: ends) || !text.isHan(place - 1) else { return nil }
        for length in [4, 3, 2] {
            let end = place + length
            guard (0..<length).allSatisfy({ text.isHan(place + $0) && !RivalWords.notInNames.contains(text[place + $0]) }),
                text.first(of: RivalWords.notNames, at: place) == nil, Self.title(text, place + 1) == nil
            else { continue }
            let isEnded = isSure && (text.first(of: RivalWords.ends, at: end) != nil || !text.isHan(end))
            guard isEnded || text.first(of: RivalWords.belongings, at: end) != nil else { continue }
            return named(.competitor, place..<end, text)
        }
        return nil
    }

    /// Whether the name of a rival that nobody listed may begin here: behind the end of a cue, or of a clause.
    static func mayBeginRival(_ text: EntityScanner, _ place: Int) -> Bool {
        guard text.isHan(place) else { return false }
        return !text.isHan(place - 1) || cueEnds.contains(text[place - 1])
    }

    private static let cueEnds = Set((RivalWords.sure + RivalWords.likely).compactMap { $0.unicodeScalars.last?.value })

    private func latinRival(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        guard text.isCapital(place), let word = text.word(at: place) else { return nil }
        let bare = Self.withoutPossessive(word)
        if Self.rivalsLatin.contains(bare.text) {
            if bare.text.count <= 3 || ["carrier", "parker", "delta", "monday", "slack", "dynamics", "dell"].contains(bare.text),
                !text.isCapital(place + (bare.text.count <= 3 ? 1 : 0))
            {
                return nil
            }
            // At a sentence's beginning these may be words.
            if Self.wordsToo.contains(bare.text), beginsSentence(text, place) { return nil }
            return named(.competitor, place..<bare.end, text)
        }
        guard bare.text.count > 1, !Self.notNames.contains(bare.text), !Self.firstNames.contains(bare.text) else { return nil }
        guard !RivalWords.notRivals.contains(bare.text) else { return nil }
        let isCompany = bare.text.count > 2 || !Self.isAllCapitals(text, place..<bare.end)
        let cue = Self.rivalCues.contains { cue in
            let start = place - 1 - cue.unicodeScalars.count
            return text[place - 1] == Folding.space && start >= 0 && text.end(of: cue, at: start) == place - 1
                && !text.isWord(start - 1)
        }
        let next = text.skipBlanks(word.end)
        let isMaker = text.word(at: next).map { RivalWords.makers.contains($0.text) } ?? false
        let owns = bare.end < word.end && (text.word(at: next).map { RivalWords.belongingsLatin.contains($0.text) } ?? false)
        return cue || (isCompany && (isMaker || owns)) ? named(.competitor, place..<bare.end, text) : nil
    }

    private static let wordsToo: Set<String> = [
        "crown", "zebra", "sick", "square", "toast", "poly", "brother", "sage", "notion", "waters", "metro", "initial", "brakes",
        "rational", "sugar", "phoenix", "linde", "thermo", "looker", "stripe",
    ]

    private func beginsSentence(_ text: EntityScanner, _ place: Int) -> Bool {
        var before = place - 1
        while before >= 0, text[before] == Folding.space { before -= 1 }
        return before < 0 || !text.isWord(before) && text[before] != 0x2C
    }

    // MARK: Products

    /// The goods that a quantity is of: what stands between a measure (`20吨`, `30 pallets of`) and the clause's end or the next small word.
    func goods(in text: EntityScanner, behind quantity: TextEntity) -> TextEntity? {
        guard case .quantity(_, let unit) = quantity.value else { return nil }
        var place = quantity.span.upperBound
        if unit.unicodeScalars.allSatisfy({ $0.isASCII }) {
            place = text.skipBlanks(place)
            guard let of = text.word(at: place), of.text == "of" else { return nil }
            place = text.skipBlanks(of.end)
            var end = place
            for _ in 0..<3 {
                guard let word = text.word(at: end == place ? place : text.skipBlanks(end)),
                    !GoodsWords.small.contains(word.text),
                    end == place || text[end] == Folding.space
                else { break }
                end = word.end
            }
            guard end > place, let first = text.word(at: place), !GoodsWords.common.contains(first.text) else { return nil }
            return named(.product, place..<end, text)
        }
        guard GoodsWords.measures.contains(unit) else { return nil }
        place = text.skipBlanks(place)
        if text[place] == 0x7684 { place += 1 }
        var end = place
        while text.isHan(end), end - place < 7, text.first(of: GoodsWords.stops, at: end) == nil { end += 1 }
        guard end - place >= 2, end - place <= 6, text.first(of: GoodsWords.commonHan, at: place) == nil else { return nil }
        return named(.product, place..<end, text)
    }

    /// A name with a capital inside and a number behind: `ProMax 300`, `iPhone 15`.
    private func series(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        guard let word = text.word(at: place), word.text.count > 3, !text.isHan(place),
            ((place + 1)..<word.end).contains(where: { text.isCapital($0) }), !Self.isAllCapitals(text, place..<word.end),
            text[word.end] == Folding.space, text.isDigit(word.end + 1)
        else { return nil }
        var end = word.end + 1
        while text.isDigit(end) { end += 1 }
        guard end - word.end <= 5, !text.isWord(end) || text.isHan(end), text[end] != 0x25 else { return nil }
        return named(.product, place..<end, text)
    }

    /// A type code: capital letters, perhaps a hyphen, and two or more digits (`X200`, `AX-500`, `P3-S`).
    private func product(_ text: EntityScanner, _ place: Int) -> TextEntity? {
        if let series = series(text, place) { return series }
        guard text.isCapital(place), text[place - 1] != 0x2D, text[place - 1] != 0x24 else { return nil }
        var end = place
        while text.isCapital(end) { end += 1 }
        guard end - place <= 5 else { return nil }
        var digits = 0
        var last = end
        if text[end] == 0x2D, text.isDigit(end + 1) { end += 1 }
        while text.isDigit(end) { (end, digits) = (end + 1, digits + 1) }
        guard digits >= 1, digits <= 5 else { return nil }
        last = end
        while text.isCapital(last), last - end < 3 { last += 1 }
        if text.isWord(last) && !text.isHan(last) { return nil }
        if text[last] == 0x2D, text.isCapital(last + 1) || text.isDigit(last + 1) {
            var tail = last + 1
            while text.isCapital(tail) || text.isDigit(tail) { tail += 1 }
            if !text.isWord(tail) || text.isHan(tail) { last = tail }
        }
        let code = String(String.UnicodeScalarView(text.scalars[place..<last].compactMap(Unicode.Scalar.init)))
        let letters = code.prefix { !$0.isNumber && $0 != "-" }
        if Self.notProducts.contains(code)
            || ["fy", "rmb", "usd", "eur", "cny", "gbp", "iso", "ip", "us", "hk", "net", "cad", "g", "no", "week", "w", "v"]
                .contains(String(letters))
        {
            return nil
        }
        if digits == 1, code.unicodeScalars.count < 4 { return nil }
        return named(.product, place..<last, text)
    }
}
