/// Words that give a tag together with another near them. Reps put the same thing in a hundred ways, but its two halves come from short lists.
extension Lexicon {
    package static var parts: [Entry] { halves + asides + idioms }

    package static let builtInPairs: [Pair] = [
        Pair(Tag("objection.price"), "price", "high"),
        Pair(Tag("objection.budget"), "money", "lack"),
        Pair(Tag("objection.authority"), "boss", "approve"),
        Pair(Tag("objection.trust"), "us", "doubt"),
        Pair(Tag("objection.delivery"), "delivery", "late"),
        Pair(Tag("risk.delivery"), "delivery", "miss"),
        Pair(Tag("objection.contract"), "contract", "dispute"),
        Pair(Tag("objection.timing"), "after", "again"),
        Pair(Tag("intent.quote"), "ask", "quote"),
        Pair(Tag("intent.demo"), "ask", "demo"),
        Pair(Tag("intent.trial"), "ask", "trial"),
        Pair(Tag("intent.callback"), "ask", "callback"),
        Pair(Tag("objection.competitor"), "rival", "compare"),
        Pair(Tag("competitor.praise"), "rival", "good"),
        Pair(Tag("competitor.flaw"), "rival", "bad"),
        Pair(Tag("sentiment.positive"), "ours", "joy"),
        Pair(Tag("sentiment.negative"), "ours", "anger"),
        Pair(Tag("risk.payment"), "invoice", "overdue"),
        Pair(Tag("risk.churn"), "account", "decline"),
    ]

    /// The halves of pairs.
    private static let halves: [Entry] = [
        Entry(
            .part("price"),
            [
                "价格", "价钱", "报价单", "报价", "单价", "总价", "售价", "价位", "费用", "造价", "年费", "租金", "运费", "收费", "这个价", "底价", "price",
                "prices", "pricing", "quote", "quotation", "cost", "costs", "rate", "rates", "fee", "fees",
                "price tag", "our number", "our numbers", "figure", "per-seat price", "day rate",
            ]),
        Entry(
            .part("high"),
            [
                "高", "贵", "偏高", "太高", "偏贵", "太贵", "离谱", "吓人", "超了", "超出", "下不来", "降", "降价", "降一降", "便宜", "优惠", "让步",
                "让点", "让利", "打折", "折扣", "砍", "砍一刀", "压", "压价", "肉疼", "吃不消", "扛不住", "没空间", "再低", "低一点", "谈不拢", "下调",
                "不划算", "不值", "虚高", "降点", "抹掉", "抹零", "再谈谈", "嫌", "high", "higher", "steep", "too much", "expensive",
                "pricey", "lower", "cheaper", "discount", "come down", "comes down", "came in high", "knock",
                "bring down", "bring it down", "shave", "sharper", "over the top", "above", "beat", "match",
                "out of line", "hefty", "eye-watering", "stings", "hard to swallow", "stomach", "reduce", "flinched",
                "balked", "balks", "winced", "choked", "premium", "double", "hurts", "hike", "rich", "reconsider",
                "sharpen", "drop", "cut", "off the list", "too rich", "ridiculous", "shocked", "more than",
            ]),
        Entry(
            .part("money"),
            [
                "预算", "经费", "资金", "额度", "拨款", "指标", "现金流", "钱", "采购款", "专项款", "budget", "budgets", "money", "funds",
                "funding", "cash", "capex", "opex", "spend", "spending", "allocation", "cash flow", "purse strings",
            ]),
        Entry(
            .part("lack"),
            [
                "没批", "没批下来", "没下来", "还没下来", "没到位", "不够", "不足", "紧张", "紧", "砍了", "被砍", "冻结", "用完", "花完", "卡住", "卡着",
                "卡得死", "见底", "排不上", "没了", "没着落", "没列", "没报", "没有", "批不下来", "要等", "收紧", "缩", "不多", "有限", "吃紧", "花光",
                "没剩", "tight", "tighter", "frozen", "freeze", "cut", "cuts", "slashed", "gone", "spent", "exhausted",
                "not approved", "unapproved", "hasn't been approved", "no", "none", "short", "dried up", "locked",
                "maxed", "not there", "isn't there", "run out", "ran out", "runs out", "next fiscal", "next year",
                "stretched", "pulled", "trimmed", "nothing left", "left", "used up", "blown", "committed elsewhere",
                "hold", "on hold", "until", "not in", "wasn't in", "no room in", "already allocated",
            ]),
        Entry(
            .part("boss"),
            [
                "老板", "总部", "领导", "上级", "董事会", "集团", "总公司", "上面", "老总", "总经理", "董事长", "局里", "委员会", "股东", "家里人",
                "合伙人", "老婆", "法务", "财务总监", "院长", "校长", "厂长", "上头", "大老板", "股东会", "区域总部", "分管领导", "一把手", "boss",
                "bosses", "board", "headquarters", "hq", "head office", "ceo", "cfo", "cto", "coo", "director",
                "owner", "owners", "partner", "partners", "management", "committee", "parent company", "upstairs",
                "father", "wife", "husband", "brother", "managing director", "md", "vp", "president", "corporate",
                "steering committee", "group", "superiors", "higher-ups", "exec team", "trustees", "council",
                "franchisor", "regional office", "legal",
            ]),
        Entry(
            .part("approve"),
            [
                "批", "批准", "点头", "签字", "审批", "同意", "请示", "汇报", "决定", "过会", "过目", "商量", "走流程", "上会", "盖章", "放行", "定",
                "拍板", "说了才算", "点个头", "松口", "批复", "报批", "申请", "问一下", "问问", "approve", "approves", "approved",
                "approval", "sign off", "signs off", "sign-off", "signed off", "decide", "decides", "the decision",
                "nod", "nods", "green light", "go-ahead", "blessing", "buy-in", "run it by", "run this by",
                "run it past", "run everything past", "clear it", "clear this", "has to agree", "must agree",
                "convince", "get past", "weigh in", "escalate", "okay it", "ok it", "permission", "authorise",
                "authorize", "say so", "check with", "ask", "consult", "final word", "signature",
            ]),
        Entry(
            .part("us"),
            [
                "我们", "你们", "咱们", "贵司", "我司", "小公司", "新公司", "小厂", "规模", "实力", "资质", "案例", "你家", "我们家", "我们这种", "公司",
                "us", "we", "you", "your company", "our company", "our size", "our track record", "track record",
                "startup", "start-up", "small company", "references", "our support", "our team", "small outfit",
                "newcomer", "a company our size", "this vendor", "our stability", "our financials", "our product",
            ]),
        Entry(
            .part("doubt"),
            [
                "担心", "怕", "顾虑", "不放心", "质疑", "怀疑", "没底", "不信", "打问号", "靠不靠谱", "靠谱吗", "撑多久", "信不过", "倒闭", "跑路",
                "没听说过", "没听过", "多大", "太小", "太新", "能不能行", "行不行", "做得了", "吃得下", "有疑虑", "存疑", "存活", "worried", "worry",
                "worries", "doubt", "doubts", "doubtful", "skeptical", "sceptical", "nervous", "uneasy", "not sure",
                "unsure", "unconvinced", "burned", "burnt", "trust", "questioned", "wonders", "wondered", "too small",
                "too new", "go bust", "go under", "disappear", "fold", "still be around", "be around", "never heard",
                "wary", "hesitant", "cautious", "can handle", "big enough", "be here in", "prove", "proof",
                "belly up", "vouch",
            ]),
        Entry(
            .part("delivery"),
            [
                "交期", "货期", "交货期", "供货", "交货", "到货", "发货", "工期", "产能", "排产", "备货", "现货", "供应", "交付", "供得上",
                "lead time", "lead times", "delivery", "deliveries", "deliver", "turnaround", "shipping", "shipment",
                "capacity", "delivery date", "delivery dates", "delivery window", "ship", "ramp", "supply",
                "install date", "installation date",
            ]),
        Entry(
            .part("late"),
            [
                "太长", "长", "慢", "太慢", "来不及", "赶不上", "等不了", "等不起", "等不到", "跟不上", "不够", "保证不了", "没货", "缺货", "太久",
                "排到", "提前", "催", "快一点", "缩短", "能不能保证", "准不准", "误了", "too long", "long", "slow", "can't wait",
                "cannot wait", "too late", "sooner", "faster", "not fast enough", "keep up", "cope", "out of stock",
                "back order", "backordered", "longer", "too slow", "a joke", "guarantee", "quicker", "months out",
                "weeks out", "too far out", "earlier", "won't work", "doesn't work", "not soon enough", "killer",
                "a problem", "an issue", "concern", "concerned", "worried", "shut down", "shutdown",
            ]),
        Entry(
            .part("miss"),
            [
                "延误", "延期", "延迟", "推迟", "晚", "晚到", "耽误", "交不了", "出不来", "赶不出", "赶不出来", "悬", "误期", "违约", "滞留",
                "卡在海关", "压港", "缺料", "断供", "跳票", "要拖", "拖到", "赶工", "来不及", "slip", "slips", "slipping", "slipped",
                "miss", "missed", "at risk", "behind schedule", "behind", "stuck", "held up", "customs", "short of",
                "shortage", "delay", "delays", "delayed", "won't make", "might not make", "may not make",
                "can't make", "jeopardy", "overrun", "late", "push back", "pushed back", "not arrive", "won't arrive",
                "overbooked", "understaffed", "postponed",
            ]),
        Entry(
            .part("contract"),
            [
                "合同", "条款", "账期", "付款方式", "付款条件", "违约金", "质保金", "质保期", "预付款", "预付", "首付", "协议", "法务", "赔偿", "保密",
                "管辖", "框架", "月结", "承兑", "押金", "定金比例", "contract", "contracts", "clause", "clauses", "terms",
                "payment terms", "net 30", "net 45", "net 60", "net 90", "net thirty", "net sixty", "net ninety",
                "liability", "indemnity", "penalty", "penalties", "legal", "warranty terms", "agreement", "msa",
                "nda", "lock-in", "lock in", "auto-renewal", "auto-renew", "termination", "upfront", "prepayment",
                "retention", "wording", "redlines", "their lawyer", "their lawyers", "lawyers", "lawyer",
                "data processing", "jurisdiction", "three-year term", "multi-year", "commitment", "minimum term",
                "notice period", "exclusivity", "deposit",
            ]),
        Entry(
            .part("dispute"),
            [
                "不接受", "接受不了", "不同意", "要改", "改成", "改一下", "改", "卡住", "卡在", "谈不拢", "有意见", "有异议", "不合理", "太苛刻", "苛刻",
                "太短", "太长", "太高", "不行", "延长", "拉长", "删", "去掉", "僵", "扯皮", "没谈妥", "纠结", "非要", "坚持", "必须", "不肯", "不愿",
                "不签", "争", "放宽", "不认", "咬住", "要求", "won't accept", "not accept", "refuse", "refused", "refuses",
                "push back", "pushed back", "pushing back", "object", "objects", "objected", "unhappy", "redline",
                "redlined", "strike", "strike out", "struck", "remove", "removed", "change", "changed", "longer",
                "shorter", "stuck", "issue", "issues", "problem", "sticking point", "insist", "insists", "insisted",
                "unacceptable", "balk", "balked", "can't sign", "won't sign", "too strict", "one-sided",
                "deal breaker", "dealbreaker", "hung up", "too long", "too short", "hates", "hate", "won't agree",
                "don't like", "doesn't like", "fighting", "argued", "argue", "dug in", "wants", "want", "demand",
                "demands", "demanded", "out of", "reworked", "rework", "reworded", "softened", "capped",
            ]),
        Entry(
            .part("after"),
            [
                "等", "等到", "忙完", "过了", "过完", "之后", "以后", "明年", "来年", "下半年", "年后", "节后", "旺季", "淡季", "开春", "换届",
                "投产", "搬家", "搬迁", "搬完", "装修", "上市", "审计", "下一年", "秋天", "春天", "财年", "验收完", "上线后", "结束", "招标完", "after",
                "until", "till", "once", "next year", "next quarter", "next fiscal", "spring", "summer", "autumn",
                "the fall", "new year", "the holidays", "harvest", "the merger", "the audit", "the move", "season",
                "q1", "q2", "q3", "q4", "january", "september", "second half", "year end",
            ]),
        Entry(
            .part("again"),
            [
                "再说", "再谈", "再看", "再议", "再考虑", "再定", "再聊", "再启动", "再决定", "再联系", "再研究", "才考虑", "才有空", "才能", "才顾得上",
                "才动", "revisit", "come back to it", "come back to us", "circle back", "look at it again",
                "look again", "talk again", "pick it up", "pick this up", "wait", "wait and see", "hold off", "park",
                "parked", "postponed", "postpone", "put off", "shelved", "shelve", "back burner", "nothing happens",
                "nothing before", "no decisions", "no decision", "not before", "not until", "freeze on",
                "try us again", "check back", "restart",
            ]),
        Entry(
            .part("ask"),
            [
                "要", "想要", "让", "让我们", "请", "麻烦", "希望", "索要", "能不能", "可不可以", "催", "求", "需要", "问", "问能不能", "想", "想先",
                "要求", "叫我们", "提出", "主动", "同意", "愿意", "答应", "约", "wants", "want", "wanted", "asked", "asks", "asking",
                "request", "requested", "requests", "requesting", "needs", "need", "would like", "would love",
                "could we", "could you", "can we", "can you", "please", "keen", "eager", "interested in", "agreed to",
                "happy to", "willing", "hoping", "wish", "wishes", "like to", "love to", "let's", "insisted on",
                "looking for", "begged",
            ]),
        Entry(
            .part("quote"),
            [
                "报价单", "报价", "报个价", "价格表", "估价", "含税价", "正式报价", "价目表", "报个数", "书面报价", "方案报价", "发个价", "出个价", "quote",
                "quotes", "quotation", "proposal", "pricing", "price list", "estimate", "proforma", "pro forma",
                "ballpark", "written offer", "formal offer", "costing", "firm price", "rate card",
            ]),
        Entry(
            .part("demo"),
            [
                "演示", "demo", "样机", "看实物", "参观", "现场看", "看现场", "展示", "看设备", "走一遍", "看看效果", "看看系统", "看看实机", "展厅",
                "线上看", "讲一遍", "过一遍功能", "demo", "demos", "demonstration", "walkthrough", "walk-through",
                "walk through", "see it running", "see it in action", "see it work", "see how it", "see one",
                "show them", "show him", "show her", "tour", "presentation", "see the system", "see the machine",
                "screen share", "showroom", "hands-on session", "reference visit",
            ]),
        Entry(
            .part("trial"),
            [
                "试用", "试一下", "试试", "样品", "试机", "小样", "打样", "试点", "试跑", "试产", "测试", "试单", "寄样", "小批量", "试装", "免费用",
                "先用", "试用期", "拿样", "试料", "跑一批", "sample", "samples", "trial", "trials", "pilot", "poc",
                "proof of concept", "test", "test run", "test it", "try", "try it", "try out", "evaluation unit",
                "loaner", "loan unit", "free month", "test batch", "trial order", "sandbox", "small batch",
                "test account", "try before",
            ]),
        Entry(
            .part("callback"),
            [
                "回电", "回个电话", "打电话", "打个电话", "来电", "再来", "再过来", "过来一趟", "来一趟", "跑一趟", "上门", "回访", "再联系", "联系他",
                "联系她", "再聊", "约个时间", "当面聊", "面谈", "见一面", "来一下", "给他打", "call", "call back", "callback", "ring",
                "phone call", "visit again", "come by", "come back", "come over", "stop by", "drop in", "drop by",
                "swing by", "catch up", "get in touch", "speak", "a meeting", "meet again", "a follow-up",
                "follow-up call", "return visit", "chat", "zoom", "ring back", "give him a", "give her a",
                "site visit",
            ]),
        Entry(
            .part("rival"),
            [
                "别家", "另一家", "其他家", "同行", "竞品", "对手", "友商", "隔壁", "两家", "三家", "四家", "几家", "别的供应商", "其他供应商",
                "另外一家", "别的厂家", "其他厂家", "原来的供应商", "现在的供应商", "老供应商", "现有供应商", "之前那家", "原来那家", "上一家", "别人家", "国产品牌",
                "进口品牌", "当地一家", "对家", "other vendor", "other vendors", "another vendor", "another supplier",
                "competitor", "competitors", "rival", "rivals", "other supplier", "other suppliers", "two other",
                "three other", "incumbent", "current supplier", "current vendor", "current provider",
                "existing supplier", "old supplier", "previous supplier", "former supplier", "last supplier",
                "someone else", "shortlist", "alternatives", "the competition", "other quotes", "other bids",
                "their supplier", "their vendor", "their provider", "other guys", "local supplier", "the other lot",
                "the other firm", "another firm", "another company", "other brand", "another brand",
            ]),
        Entry(
            .part("compare"),
            [
                "对比", "比价", "也在看", "在看", "在谈", "倾向", "更便宜", "也报了", "报了", "接触", "压价", "投标", "入围", "在比", "比较", "同时",
                "也找了", "拿来比", "更低", "合作多年", "便宜", "给的价", "竞标", "先看", "在测", "comparing", "compare", "compares",
                "talking to", "talk to", "looking at", "considering", "leaning", "quotes", "quote", "quoted", "bids",
                "bid", "cheaper", "undercut", "prefer", "prefers", "preferred", "evaluating", "versus", "against",
                "matched", "lower", "offered", "offers", "offer", "in the running", "shopping around",
                "getting prices", "weighing", "meeting with", "demoing", "favourite", "favorite", "stick with",
                "sticking with", "ahead", "invited", "rfp", "tender",
            ]),
        Entry(
            .part("good"),
            [
                "好", "快", "稳定", "便宜", "省心", "靠谱", "方便", "齐全", "响应快", "准时", "灵活", "强", "省", "不错", "专业", "给力", "到位",
                "周到", "更快", "更好", "更低", "更稳", "更省", "优惠", "耐用", "皮实", "及时", "better", "faster", "cheaper", "reliable",
                "stable", "quick", "quicker", "responsive", "good", "great", "excellent", "easy", "easier", "smooth",
                "on time", "flexible", "helpful", "solid", "nicer", "superior", "stronger", "quieter", "praised",
                "praises", "impressed", "loves", "likes", "lighter", "simpler", "same-day", "same day", "next day",
                "next-day", "never let", "brilliant", "friendlier", "free",
            ]),
        Entry(
            .part("bad"),
            [
                "慢", "差", "贵", "坏", "不行", "不稳", "老出问题", "没人管", "推诿", "拖", "掉线", "故障", "漏", "难用", "爱理不理", "涨价", "延误",
                "坑", "糟", "老坏", "三天两头", "找不到人", "不及时", "卡顿", "死机", "缺货", "不好", "返修", "生锈", "跳闸", "不准", "slow",
                "slower", "poor", "bad", "worse", "expensive", "unreliable", "broke", "breaks", "breaking", "broken",
                "failed", "fails", "failing", "late", "rude", "clunky", "crash", "crashes", "crashed", "complained",
                "complains", "complaining", "terrible", "awful", "leaks", "leaking", "disappointing", "unresponsive",
                "never answers", "never answer", "ignored", "overcharged", "raised prices", "missed", "faulty",
                "defective", "hard to use", "dropped the ball", "down twice", "keeps going down", "nightmare",
                "sloppy", "mess", "messed up", "out of stock", "no support", "weeks to",
            ]),
        Entry(
            .part("ours"),
            [
                "我们的", "你们的", "你们", "我们", "咱们的", "售后", "咱们", "客服", "our", "your", "us", "we", "you guys", "your team",
                "our team", "our engineer", "our service", "our support", "our product", "our machine",
                "our platform", "our app", "our driver", "our technician", "the rollout", "the onboarding",
                "the installation", "the install",
            ]),
        Entry(
            .part("joy"),
            [
                "满意", "认可", "夸", "表扬", "点赞", "称赞", "感谢", "放心", "信任", "省心", "好评", "喜欢", "推荐", "高兴", "赞", "佩服",
                "没话说", "服气", "惊喜", "pleased", "happy", "happier", "impressed", "delighted", "love", "loves", "loved",
                "praised", "praise", "thrilled", "grateful", "thanked", "thankful", "satisfied", "complimented",
                "great job", "brilliant", "recommend", "recommended", "recommends", "best", "appreciates",
                "appreciated", "raved", "glad", "excellent", "smooth", "smoothly", "fantastic", "fan of", "gem",
                "flawless", "hassle-free", "saved", "spotless", "super", "amazing",
            ]),
        Entry(
            .part("anger"),
            [
                "不满", "抱怨", "投诉", "生气", "发火", "吐槽", "失望", "骂", "火大", "意见很大", "恼火", "敷衍", "没人理", "没人管", "不回", "没回复",
                "拖了", "太慢", "不及时", "催了", "等了", "annoyed", "angry", "upset", "unhappy", "complained", "complains",
                "complaint", "complaints", "frustrated", "disappointed", "furious", "irritated", "let down",
                "dissatisfied", "nobody called", "no one called", "never called back", "ignored", "fuming", "fed up",
                "grumbled", "moaned", "livid", "shouted", "rude", "slow", "late", "waited", "waiting", "twice",
                "third time", "still broken", "still not fixed", "unanswered", "lost patience", "not impressed",
                "sick of",
            ]),
        Entry(
            .part("invoice"),
            [
                "货款", "尾款", "回款", "余款", "应收", "账款", "款子", "欠款", "质保金", "发票", "款", "账", "二期款", "进度款", "到期款", "invoice",
                "invoices", "payment", "payments", "balance", "receivable", "receivables", "bill", "bills", "deposit",
                "instalment", "installment", "final payment", "remittance", "account",
            ]),
        Entry(
            .part("overdue"),
            [
                "拖", "欠", "没付", "没到", "没给", "没收到", "逾期", "超期", "要不回", "压着", "未付", "不打款", "没打", "没结", "拖欠", "资金链",
                "周转", "没动静", "赖", "催了", "一直没", "还没到账", "拖着", "欠着", "结不了", "打官司", "overdue", "late", "unpaid",
                "outstanding", "owes", "owe", "not paid", "hasn't paid", "haven't paid", "not been paid", "chase",
                "chasing", "chased", "bounced", "past due", "days late", "delayed", "missed", "insolvency",
                "insolvent", "in arrears", "arrears", "write off", "dispute", "disputed", "disputing",
                "still waiting", "behind", "not arrived", "hasn't arrived", "not come", "stretched", "stretching",
                "slow to pay", "slow payer", "administration", "bankruptcy", "still open", "no sign",
            ]),
        Entry(
            .part("account"),
            [
                "续约", "续签", "合作", "订单", "用量", "采购量", "续费", "份额", "会员", "合约", "到期", "使用率", "登录", "renewal", "renewals",
                "renew", "account", "subscription", "volume", "volumes", "usage", "orders", "logins", "licences",
                "licenses", "seats", "standing order", "share of",
            ]),
        Entry(
            .part("decline"),
            [
                "下降", "减少", "少了", "停", "停了", "悬", "危险", "没了", "下滑", "掉", "砍半", "不想", "犹豫", "未必", "可能不", "不一定",
                "不打算", "换人", "转给", "转到", "drop", "dropped", "dropping", "down", "falling", "fell", "at risk", "shaky",
                "uncertain", "not sure", "fewer", "halved", "cancel", "cancelled", "cancelling", "canceling", "lapse",
                "expire", "in doubt", "unlikely", "elsewhere", "wobbly", "second thoughts", "declining", "half of",
                "stopped", "moving to", "switch", "switching", "shrinking", "may not", "might not", "won't",
            ]),
    ]
    /// What looks like a half and is none: our own people, and praise of the price.
    private static let asides: [Entry] = [
        Entry(
            .neutral,
            [
                "我们(的|)(工程师|技术|技术员|财务|采购|研发|操作员)", "对(价格|交期)(很|)满意", "(价格|交期)(很|)(合适|可以|满意|没得说)",
                "our (own |)(engineer|engineers|technician|technical lead|developer|cto|cfo|finance manager|it manager|solutions architect|technical team|buyer)",
                "as long as", "no longer",
            ])
    ]
}
