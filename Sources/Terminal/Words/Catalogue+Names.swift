/// The kinds of row and the programs beside this one, as errors name them.
extension Catalogue {
    static let names: [String: String] = [
        "row": "记录",
        "speech engine": "语音引擎",
        "embedding engine": "语义引擎",
        "person": "人员",
        "customer": "客户",
        "contact": "联系人",
        "visit": "拜访",
        "note": "记录",
        "voice snippet": "语音",
        "lead": "线索",
        "tag": "标注",
        "product": "产品",
        "channel": "渠道",
        "opportunity": "商机",
        "opportunity line": "商机明细",
        "opportunity contact": "商机联系人",
        "customer channel": "客户渠道",
        "stage change": "阶段变更",
        "task": "任务",
        "entity definition": "自定义实体",
        "field definition": "自定义字段",
        "choice definition": "自定义选项",
        "interaction": "往来",
        "photo": "照片",
    ]
}
