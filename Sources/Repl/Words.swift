/// What the commands of every day say, in English and Chinese, in one place. `%1`, `%2` … stand for what is filled in; each language puts them
/// where it wants.
///
/// Both languages of a line stand side by side, and the compiler asks for both: nothing in here can be left untranslated by forgetting it. What
/// is not in here is said in English.
package enum Words: CaseIterable, Sendable {
    // Lists and rows
    case nothingFound, moreWithLimit, deleted
    // Conflicts
    case noConflicts, conflictIn, needsPerson, ofRow, settleIt, shown, unsent, empty, before
    case value, who, when, laptop
    // Status
    case person, store, hub, agent, lastSync, lastError, refused, conflicts, rows, digest, byBundle
    case noHub, hereUpTo, running, notRunning, never, seeDrafts, seeConflicts, attachments
    // Sync
    case sentReceived, sentAttachments, fetchedAttachments, someRefused, clockOff
    // Today
    case notShownOfYours, visits, callFirst, stepsOverdue, tasks, conflictsNeedYou, refusedTitle, suggestedTags, nothingWaits
    case overdue, settledBy, besideIt, byAuthor, yours, bringBack, why, inRow
    case nothingRefused, refusedBecause, resendOrDrop

    var both: (english: String, chinese: String) {
        switch self {
        case .nothingFound: ("Nothing found.", "没有找到。")
        case .moreWithLimit: ("%1 of %2; see more with --limit", "显示 %1 条，共 %2 条；用 --limit 查看更多")
        case .deleted: ("(deleted)", "（已删除）")
        case .noConflicts: ("No conflicts.", "没有冲突。")
        case .conflictIn: ("Conflict in %1", "冲突字段 %1")
        case .needsPerson: ("(needs a person)", "（需人工处理）")
        case .ofRow: (" of %1", "，%1")
        case .settleIt: ("Settle it: %1", "解决方法：%1")
        case .shown: ("shown", "当前显示")
        case .unsent: ("unsent", "未发送")
        case .empty: ("(empty)", "（空）")
        case .before: ("before", "原值")
        case .value: ("value", "值")
        case .who: ("who", "何人")
        case .when: ("when", "何时")
        case .laptop: ("laptop", "电脑")
        case .person: ("person", "本人")
        case .store: ("store", "数据目录")
        case .hub: ("hub", "中心")
        case .agent: ("agent", "后台程序")
        case .lastSync: ("last sync", "上次同步")
        case .lastError: ("last error", "上次错误")
        case .refused: ("refused", "被拒绝")
        case .conflicts: ("conflicts", "冲突")
        case .rows: ("rows", "记录")
        case .digest: ("digest", "校验值")
        case .byBundle: ("by bundle", "离线传来")
        case .noHub: ("none; join one with: satchel join URL --code CODE", "未加入；加入方法：satchel join URL --code CODE")
        case .hereUpTo: ("%1, here up to #%2", "%1，已收到 #%2")
        case .running: ("running", "运行中")
        case .notRunning: ("not running; start it with: satchel agent", "未运行；启动方法：satchel agent")
        case .never: ("never", "从未")
        case .seeDrafts: ("%1; see: satchel drafts", "%1；查看：satchel drafts")
        case .seeConflicts: ("%1; see: satchel conflicts", "%1；查看：satchel conflicts")
        case .attachments: ("%1 recordings or photos, %2 KiB", "%1 个录音或照片，%2 KiB")
        case .sentReceived: ("Sent %1, received %2; here up to #%3.", "已发送 %1，已收到 %2；本机已到 #%3。")
        case .sentAttachments: ("Sent %1 recordings or photos.", "已发送 %1 个录音或照片。")
        case .fetchedAttachments: ("Fetched %1 recordings or photos.", "已取回 %1 个录音或照片。")
        case .someRefused: ("%1 were refused. See: satchel drafts", "有 %1 条被拒绝。查看：satchel drafts")
        case .clockOff:
            ("This laptop's clock is off by %1 s; what it writes is corrected.", "本机时钟偏差 %1 秒；写入的时间会自动校正。")
        case .notShownOfYours: ("Not shown of yours", "您写的值未被采用")
        case .visits: ("Visits", "拜访")
        case .callFirst: ("Call first", "优先联系")
        case .stepsOverdue: ("Next steps overdue", "已逾期的下一步")
        case .tasks: ("Tasks", "待办")
        case .conflictsNeedYou: ("Conflicts that need you (%1)", "需要您处理的冲突（%1）")
        case .refusedTitle: ("Refused", "被中心拒绝")
        case .suggestedTags: ("Suggested tags (%1)", "建议的标签（%1）")
        case .nothingWaits: ("Nothing waits for you.", "没有待办事项。")
        case .overdue: ("overdue", "已逾期")
        case .settledBy: ("settled by %1 with %2", "已由%1定为%2")
        case .besideIt: ("beside it, shown: %2 by %1", "与其并存且显示的是%1写的%2")
        case .byAuthor: ("%1 by %2", "%1（%2）")
        case .yours: ("your %1", "您写的是%1")
        case .bringBack: ("bring it back: %1", "恢复：%1")
        case .why: ("why: %1", "原因：%1")
        case .inRow: ("in %1", "见于 %1")
        case .nothingRefused: ("Nothing was refused.", "没有被拒绝的更改。")
        case .refusedBecause: ("refused: %1", "被拒绝：%1")
        case .resendOrDrop: ("Write it again: resend N. Forget it: drop N.", "重新提交：resend N。放弃：drop N。")
        }
    }

    /// The line in one of the languages.
    package func text(isChinese: Bool, _ values: [String] = []) -> String {
        var out = ""
        var rest = Substring(isChinese ? both.chinese : both.english)
        // What is filled in may itself hold a percent sign, so it is not looked through again.
        while let sign = rest.firstIndex(of: "%") {
            let next = rest.index(after: sign)
            out += rest[..<sign]
            if next < rest.endIndex, let number = rest[next].wholeNumberValue, number >= 1, number <= values.count {
                out += values[number - 1]
                rest = rest[rest.index(after: next)...]
            } else {
                out += "%"
                rest = rest[next...]
            }
        }
        return out + rest
    }
}

/// What went wrong, in Chinese, by the code of the failure: the message itself, which says more, is English, and follows.
package enum FailureWords {
    package static let chinese: [String: String] = [
        "hub-hostNotFound": "找不到中心的地址：请检查网络和网址。更改都保存在本机。",
        "hub-refused": "中心没有应答：它可能没有运行。更改都保存在本机，稍后再同步。",
        "hub-unreachable": "连不上中心：请检查网络。更改都保存在本机。",
        "hub-proxy": "代理服务器不通：请检查代理设置。",
        "hub-tls": "中心的证书不可信：请联系管理员，不要忽略。",
        "hub-timeout": "中心太久没有应答。更改都保存在本机，稍后再同步。",
        "hub-interrupted": "连接中断。更改都保存在本机，再同步一次即可。",
        "hub-failed": "中心出错了。更改都保存在本机，稍后再同步。",
        "not-a-hub": "这个地址上的不是 Satchel 中心：可能需要先登录当地网络。",
        "no-hub": "本机尚未加入中心：请向管理员索取代码，再运行 satchel join URL --code CODE",
        "no-store": "本机还没有数据：先运行 satchel init --name \"您的姓名\"",
        "wiped": "应机主要求，中心已让本机清空数据。",
        "other-workspace": "这个代码属于另一个工作区。",
        "other-person": "这个代码属于另一个人。",
        "other-version": "正在运行的后台程序版本不同：请重新启动它。",
        "store-inUse": "另一个程序正在使用这里的数据：请稍后再试。",
        "store-diskFull": "磁盘已满：请腾出空间后重试。已保存的内容没有丢失。",
        "store-damaged": "数据文件已损坏：请保留一份副本，再从备份恢复。",
        "store-notWritable": "数据目录无法写入：请检查权限。",
        "badValue": "输入的内容不对：", "unknownField": "没有这个字段：", "notFound": "没有找到：",
        "badFile": "文件无法读取：", "cancelled": "已中止；可以随时重来。",
    ]
}
