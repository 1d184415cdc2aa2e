/// What leads and their models say.
extension Catalogue {
    static let leads: [String: String] = [
        "No open leads.": "没有进行中的线索。",
        "lead %1": "线索 %1",
        "next step %1, overdue": "下一步 %1，已逾期",
        "next step %1": "下一步 %1",
        "Scored by the model %1; %2 of %3 open leads.": "评分依据：模型 %1；显示 %2 条，共 %3 条进行中的线索。",
        "Scored by the written table %1; %2 of %3 open leads.": "评分依据：计分表 %1；显示 %2 条，共 %3 条进行中的线索。",
        "%1 leads to learn from, %2 of them won within %3 days of the day that was looked at.":
            "可供学习的线索 %1 条，其中 %2 条在考察日后 %3 天内成交。",
        "model": "模型",
        "AUC": "AUC（区分度）",
        "log-loss": "对数损失",
        "Brier": "Brier 分",
        "calibration": "校准误差",
        "CPU s": "CPU 秒",
        "%1 carries the scores from now on.": "今后由 %1 评分。",
        "%1 was made, and is not used.": "已生成 %1，未启用。",
        "%1 carries the scores.": "当前由 %1 评分。",
        "No model was trained yet. Train one with: satchel leads train": "还没有训练过模型。训练：satchel leads train",
        "trained": "训练时间",
        "outcomes": "结果数",
        "parent": "上一版",
        "%1: %2 leads, %3 won, %4 foretold; Brier %5, of the share won %6":
            "%1：%2 条线索，成交 %3，预测 %4；Brier %5，以成交率为准时 %6",
        "%1  %2 %  %3  lead %4": "%1  %2 %  %3  线索 %4",
        "risk %1": "风险 %1",
        "Suggested by the rules %1. %2": "建议规则：%1。%2",
        "%1 was accepted.": "已采纳 %1。",
        "%1 was rejected.": "已拒绝 %1。",
        "%1 was vetoed.": "已禁用 %1。",
        "Nobody has decided on a suggestion yet.": "还没有人对建议作过决定。",
        "Accepted: %1 of %2 suggestions that were decided on, %3 %.": "已决定的 %2 条建议中采纳 %1 条，占 %3 %。",
        "trained on the first 70 %, measured on the last 30 %": "用前 70 % 训练，用后 30 % 检验",
        "means over %1 folds, AUC ± %2": "%1 折平均，AUC ± %2",
        "%1 rows, %2 % won, %3 columns; %4.": "%1 行，成交 %2 %，%3 列；%4。",
        "Chosen without the rows held back: %1. AUC: 0.5 is chance, 1 is perfect; of the others less is better.":
            "不看留出的数据所选：%1。AUC 0.5 等于瞎猜，1 为完美；其余指标越小越好。",
    ]
}
