/// What goes wrong with lexicons, taxonomies and models of tags.
extension Catalogue {
    static let tagging: [String: String] = [
        "This is no model of tags. Give a file that “satchel tags train” wrote.": "这不是标签模型。请给出由“satchel tags train”写出的文件。",
        "The model is of a format that this version does not know. Update Satchel, or train again.":
            "此版本不认识该模型的格式。请更新 Satchel，或重新训练。",
        "The model is damaged: its content does not match its checksum. Train it again.": "模型已损坏：内容与校验和不符。请重新训练。",
        "The model is incomplete or contradicts itself. Train it again.": "模型不完整或自相矛盾。请重新训练。",
        "The embedding model's head is damaged or of another version. Run tools/setup-embeddings again.":
            "语义模型的输出层已损坏或版本不符。请重新运行 tools/setup-embeddings。",
        "There is not one vector of numbers for each labelled clause. Make them anew.": "带标签分句的向量数量不符。请重新生成。",
        "A classifier needs texts of at least two labels. Add texts with another label.": "分类器至少需要两种标签的文本。请补充其他标签的文本。",
        "There are %1 labels; at most %2 can be told apart. Merge rare ones.": "共有 %1 种标签，最多只能区分 %2 种。请合并少见的标签。",
        "%1 texts cannot be cut into %2 parts. Take 2 parts or more, and no more than texts.": "%1 条文本不能分成 %2 份。份数至少为 2，且不多于文本数。",
        "The pattern “%1” allows an empty phrase. Make one part required.": "模式“%1”允许空短语。请至少让一部分必填。",
        "The pattern “%1” has too many alternatives. Split it.": "模式“%1”的可选项太多。请拆开。",
        "The lexicon's patterns overlap too much. Remove alternatives.": "词表的模式重叠太多。请删去一些可选项。",
        "The taxonomy cannot be read. Compare it with Protocol/taxonomy.json.": "无法读取标签体系。请与 Protocol/taxonomy.json 对照。",
        "The taxonomy has format %1, which is not known. Update Satchel.": "标签体系的格式 %1 未知。请更新 Satchel。",
        "The taxonomy names %1 twice. Remove one.": "标签体系中 %1 出现两次。请删去一个。",
    ]
}
