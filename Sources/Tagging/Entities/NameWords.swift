/// What tells a rival that nobody listed.
enum RivalWords {
    /// Behind these stands a rival, or nothing.
    static let sure = [
        "竞争对手", "竞品", "对手", "友商", "换成", "改用", "转向", "选了", "对比了", "比较了", "换成了", "现在用的是", "用的是", "一直用", "在用", "原来用", "之前用", "以前用",
        "目前用", "供应商是", "老供应商", "原供应商", "现有供应商", "合作的是", "也找了", "还找了", "也问了", "换掉",
    ]
    /// Behind these a rival may stand, if what follows him says so.
    static let likely = [
        "跟", "和", "比", "用", "找", "找了", "从", "被", "选", "与", "拿", "是", "问了", "说", "觉得", "嫌", "夸", "抱怨", "吐槽", "倾向", "认为", "提到",
        "反馈", "讲",
    ]
    static let ends = ["的", "家", "那边", "也", "报", "给", "比", "用", "和", "了", "合作", "但", "价"]
    /// What a maker has and does, right behind his name.
    static let belongings = [
        "那边", "那家", "报价", "报的", "报了", "家的", "的报价", "的价格", "的价", "的服务", "的售后", "的交期", "的产品", "的设备", "的系统", "的机器", "的业务员", "的销售",
        "的合同", "的质量",
        "的东西", "的货", "比我们", "给的", "更便宜", "便宜", "的方案", "售后", "交货", "的人", "那套", "那台", "的客服", "的响应", "服务",
    ]
    static let notInNames = Set(
        "我你他她它们的是在有不了这那用于以为别其更最也都就价产服质同另过一二三两几国本该某上下新老原现大小便说要想能会让给把和跟与比被从到对没很太再还只但客户方".unicodeScalars.map(\.value))
    /// Words that stand where a name might.
    static let notNames = [
        "采购", "财务", "技术", "领导", "厂家", "厂里", "公司", "对方", "客户", "设备", "系统", "产品", "销售", "工厂", "车间", "仓库", "总部", "集团", "合同", "项目",
        "机器", "软件", "平台", "售后",
        "服务", "供应", "经销", "代理", "同行", "竞品", "友商", "进口", "市场", "去年", "今年", "明年", "之前", "以前", "目前", "当前", "手机", "电脑", "电话", "微信",
        "表格", "人工", "质量", "交期",
        "付款", "预算", "经理", "主任", "老板", "工程", "研发", "生产", "运营", "物流", "其他", "隔壁", "外面", "本地", "当地", "部分", "标准", "普通", "整体", "最终",
        "主要", "实际", "品牌", "渠道",
        "门店", "医院", "学校", "政府", "银行", "法务", "审计", "上海", "北京", "深圳", "广州", "杭州", "苏州", "成都", "武汉", "南京", "样品", "样机", "配件", "耗材",
        "材料", "原料", "价格",
    ]
    /// What only a company does, behind its name.
    static let makers: Set<String> = [
        "quoted", "undercut", "outbid", "offered", "offers", "quotes", "charges", "charged", "matched", "bids", "bid", "reps",
        "rep", "delivers",
        "ships", "invoiced", "supplies", "gmbh", "ltd", "inc", "corp",
    ]
    /// What a rival has, behind his name and 's.
    static let belongingsLatin: Set<String> = [
        "quote", "price", "prices", "pricing", "offer", "support", "service", "machine", "machines", "software", "delivery",
        "lead", "app", "product",
        "products", "system", "platform", "contract", "rep", "salesman", "bid", "proposal", "discount", "engineers",
        "technicians", "kit", "tool",
        "warranty", "portal", "helpdesk", "terms", "unit", "units", "pump", "pumps", "line", "reliability", "quality",
    ]
    /// Words with a capital that are no company.
    static let notRivals: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "mon", "tue",
        "wed", "thu", "fri", "sat", "sun", "saturday", "sunday", "excel", "english", "german", "chinese", "european", "american",
        "europe", "germany", "china",
        "london", "paris", "berlin", "shanghai", "beijing", "munich", "tokyo", "dubai", "singapore", "christmas", "easter", "po",
        "roi", "sla", "poc", "nda",
        "q1", "q2", "q3", "q4", "friday's", "today's", "there", "here", "if", "when", "after", "before", "our", "mr", "mrs", "ms",
        "dr",
    ]
}

/// What tells goods behind a quantity.
enum GoodsWords {
    static let measures: Set<String> = [
        "吨", "箱", "台", "套", "米", "卷", "桶", "件", "根", "张", "片", "公斤", "千克", "车", "柜", "袋", "盒", "瓶", "批", "辆", "支", "只", "斤", "把",
        "块",
    ]
    /// Where a Chinese name of goods ends.
    static let stops = [
        "的", "了", "给", "到", "在", "和", "跟", "先", "要", "也", "都", "就", "还", "再", "下", "试", "用", "发", "送", "做", "月", "周", "能", "可",
        "怎", "多少", "明", "后", "今", "吧", "吗", "呢", "是",
        "不", "没", "太", "很", "想", "让", "过", "价", "以", "等", "但", "因", "一", "二", "三", "两", "按", "每", "含", "本", "这", "那", "左右", "以上",
        "以内", "起",
    ]
    static let commonHan = [
        "机器", "设备", "系统", "产品", "东西", "样品", "样机", "货", "新机", "旧机", "订单", "合同", "软件", "许可", "左右", "以上", "需求", "价格", "报价", "试单",
        "散货", "老设备", "新设备", "旧设备", "备件", "配件",
    ]
    /// Where an English name of goods ends.
    static let small: Set<String> = [
        "for", "to", "by", "at", "in", "on", "and", "or", "from", "with", "next", "this", "per", "as", "if", "but", "is", "are",
        "was", "were", "a", "the",
        "before", "after", "every", "each", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "until",
        "so", "which", "that", "will",
        "would", "needed", "delivered", "shipped", "asap", "then", "later", "instead", "only", "first",
    ]
    static let common: Set<String> = [
        "them", "it", "these", "those", "our", "their", "his", "her", "equipment", "product", "products", "stuff", "goods",
        "software", "people", "us", "each",
        "which", "machines", "systems", "samples", "material", "stock",
    ]
}
