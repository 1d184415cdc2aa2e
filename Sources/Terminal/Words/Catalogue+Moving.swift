/// What importing, exporting, bundles, backups and the doctor say.
extension Catalogue {
    static let moving: [String: String] = [
        "customers": "客户",
        "rows of %1": "%1 记录",
        "Would import %1 new, %2 changed, %3 unchanged %4 (%5).": "将导入%4：新增 %1，更新 %2，未变 %3（%5）。",
        "Imported %1 new, %2 changed, %3 unchanged %4 (%5).": "已导入%4：新增 %1，更新 %2，未变 %3（%5）。",
        "%1 rows are of kinds that are not imported, and were left out.": "%1 条记录的种类不能导入，已略过。",
        "What cannot be imported here was left out: %1.": "不能导入的已略过：%1。",
        "Columns that mean nothing here were left out: %1.": "无法识别的列已略过：%1。",
        "%1 lines left out; correct them and import the file again; the first %2:": "%1 行未导入；请改正后重新导入。前 %2 行：",
        "%1 lines left out; correct them and import the file again:": "%1 行未导入；请改正后重新导入：",
        "line %1: %2": "第 %1 行：%2",
        "Wrote %1 rows to %2 (%3 bytes).": "已将 %1 条记录写入 %2（%3 字节）。",
        "SQLite integrity: %1": "SQLite 完整性：%1",
        "rows: %1": "记录：%1",
        "digest: %1": "校验值：%1",
        "recomputed from the tables: %1": "由数据表重新计算：%1",
        "The store is in order.": "数据完好。",
        "Wrote %1 (%2): %3 of your changes, %4 passed on for others; attachments: %5.":
            "已写入 %1（%2）：您的更改 %3 条，代转他人 %4 条；附件 %5 个。",
        "%1 changes are not in it; they wait here for the next sync.": "%1 条更改不在其中，留待下次同步。",
        "%1 attachments are not in it: too large, or not here whole.": "%1 个附件不在其中：太大，或本机不完整。",
        "Took in what %1 put into a bundle on %2: %3 new changes, %4 that were known; new attachments: %5.":
            "已收下%1在 %2 打的离线包：新更改 %3 条，已有 %4 条；新附件 %5 个。",
        "%1 changes are not shown yet: they rest on others that are not here. The hub gets them all the same.":
            "%1 条更改暂不显示：它们依赖本机没有的更改。仍会转交中心。",
        "%1 changes of others, not passed on to the hub yet": "他人的 %1 条更改尚未转交中心",
        "%1 not shown, because they rest on what is not here": "%1 条未显示，因为依赖本机没有的内容",
        "%1 that the hub would not take: %2": "%1 条被中心拒收：%2",
        "Backed up %1 rows to %2 (%3), %4 changes not sent yet among them.": "已备份 %1 条记录到 %2（%3），其中 %4 条更改尚未发送。",
        "%1 recordings are files of their own: copy the folder 'blobs' too.": "%1 段录音是单独的文件：请把 blobs 文件夹一并复制。",
        "Restored %1 rows to %2, %3 changes not sent yet among them.": "已恢复 %1 条记录到 %2，其中 %3 条更改尚未发送。",
        "The store that was there is now %1.": "原来的数据已移到 %1。",
        "This is a new laptop to the hub. Join again: satchel join URL --code CODE":
            "对中心来说这是一台新电脑。请重新加入：satchel join URL --code CODE",
        "Forgot %1 transactions and kept %2; %3 are now %4.": "已清除 %1 个事务，保留 %2 个；%3 变为 %4。",
        "%1 transactions, each bound to the one before. Keep the last link apart:": "共 %1 个事务，环环相扣。请另行保存最后一环：",
        "Made a store in %1.": "已在 %1 建立数据目录。",
        "There was a store in %1 already; it stays as it is.": "%1 中已有数据，保持不变。",
        "Joined %1 as %2. Now run: satchel sync, or satchel agent to stay in sync.":
            "已以%2的身份加入 %1。接着运行 satchel sync，或 satchel agent 保持同步。",
        "The agent runs for %1. Ctrl-C ends it.": "后台程序已运行，数据目录 %1。按 Ctrl-C 结束。",
        "Wrote %1. Start the agent, now and at every login:": "已写入 %1。立即并在每次登录时启动后台程序：",
        "Nothing changed: it says so already.": "没有更改：原来就是这样。",
        "Learned %1 labels from %2 texts: %3 features, %4 bytes in %5.": "由 %2 条文本学会 %1 个标签：%3 个特征，%4 字节，写入 %5。",
        "%1 of %2 texts right.": "%2 条文本中判对 %1。",
        "By part: %1": "各部分：%1",
        "Label, texts, precision, recall, F1:": "标签、文本数、准确率、召回率、F1：",
        "Preparing the reading of notes, once on this laptop: about fifteen seconds.": "首次准备笔记的识别，本机只需一次，约十五秒。",
        "Reading labelled clauses, once: %1 of %2": "首次读取已标注的分句：%1/%2",
    ]
}
