/// What goes wrong on a laptop. The messages are made where the errors are; each stands here as its template.
extension Catalogue {
    static let errors: [String: String] = [
        "That %1 has no recording or photo.": "该%1没有录音或照片。",
        "Its bytes are not on this laptop, and it has joined no hub that could have them.": "文件不在本机，本机也没有加入可能有它的中心。",
        "The hub does not have it yet. It comes when the laptop or phone that took it has sent it.":
            "中心还没有它。拍摄或录制它的电脑或手机发送后才会有。",
        "A recording came damaged from the hub, and was not kept. It is fetched again at the next sync.":
            "从中心收到的录音已损坏，没有保留；下次同步会重新下载。",
        "A recording could not be saved; the disk may be full. Free some space.": "录音无法保存，磁盘可能已满。请腾出空间。",
        "This laptop has not joined a hub, and bundles go between laptops of one hub. Ask for a code, then run: satchel join URL --code CODE":
            "本机没有加入中心，而离线包只在同一中心的电脑之间传递。请索取代码，再运行：satchel join URL --code CODE",
        "This laptop does not have the hub's certificate, without which nobody takes its bundles in. Sync once with: satchel sync. If that does not help, join the hub again.":
            "本机没有中心的证书，别人收不了它的离线包。请先同步一次：satchel sync。若仍不行，请重新加入中心。",
        "Nothing is unsent here: the hub has it all, so there is nothing to put into a bundle.":
            "没有未发送的内容：中心已全部收到，不需要离线包。",
        "The file %1 changed while it was read. Do it again.": "读取时文件 %1 被改动。请重试。",
        "The bundle says nothing of its maker.": "离线包没有说明来自谁。",
        "This laptop does not know the hub's key yet, by which bundles are checked. Sync once with: satchel sync":
            "本机还没有用来核对离线包的中心密钥。请先同步一次：satchel sync",
        "The file %1 changed while it was read. Nothing of it was taken in; do it again.":
            "读取时文件 %1 被改动，没有收下任何内容。请重试。",
        "A recap is of a visit. Name the visit with --of; see: satchel visit list":
            "复盘属于一次拜访。用 --of 指定拜访；查看：satchel visit list",
        "A recording belongs to a %1, not to a %2.": "录音应属于 %1，不能属于%2。",
        "The recording is larger than %1 MiB. Cut it into parts and add each.": "录音超过 %1 MiB。请分成几段分别添加。",
        "The file %1 is empty. Record again.": "文件 %1 是空的。请重新录制。",
        "The recording could not be saved; the disk may be full. Free some space and add it again.":
            "录音无法保存，磁盘可能已满。请腾出空间后重新添加。",
        "Only notes and recordings carry tags, not a %1.": "只有记录和录音可以加标签，%1不行。",
        "How many days of history are to stay? Give a number from 0 to 36500.": "要保留多少天的历史？请输入 0 到 36500。",
        "There is no format '%1'. There are: csv, jsonl.": "没有格式“%1”。可用：csv、jsonl。",
        "A CSV file holds one kind of row; name it, such as customer, or export everything as JSON Lines (.jsonl).":
            "一个 CSV 文件只能放一种记录；请指定种类（如 customer），或全部导出为 JSON Lines（.jsonl）。",
        "The later time comes first; give --from the earlier one.": "时间顺序反了：--from 应是较早的时间。",
        "Several transactions have such an id; give more digits of it.": "有多个事务的编号这样开头，请多输入几位。",
        "There is no transaction or operation %1. See them with: satchel history ROW --json":
            "没有事务或操作 %1。查看：satchel history 记录 --json",
        "Only what a hub has accepted can be audited. Join one first: satchel join URL --code CODE":
            "只有中心接受的内容才能审计。请先加入：satchel join URL --code CODE",
        "The file is empty. It needs a first line that names its columns.": "文件是空的。第一行应是列名。",
        "it is too long to be saved as one %1": "太长，无法存为一条%1",
        "it is too long to be saved as one row": "太长，无法存为一条记录",
        "JSON Lines say themselves what they hold; leave the kind of row, the key and the columns out.":
            "JSON Lines 文件自带说明，不需要指定种类、关键字段和列。",
        "The file is empty. Give one that 'export' wrote.": "文件是空的。请给出由 export 写的文件。",
        "The export was cut short: its last line is missing. Copy or export it again.": "导出文件不完整，缺最后一行。请重新复制或导出。",
        "The export does not hold as many rows as its last line says. Copy or export it again.":
            "导出文件的记录数与最后一行不符。请重新复制或导出。",
        "The file holds '%1', which cannot be imported here. Do without --strict to leave it out.":
            "文件中的“%1”不能导入。去掉 --strict 可略过它。",
        "There is no transaction %1. See a row's with: satchel history ROW --json":
            "没有事务 %1。查看某条记录的事务：satchel history 记录 --json",
        "Several people are called so: %1. Give the whole name.": "有多人符合：%1。请输入全名。",
        "Nobody here is called '%1'.%2 See everybody with: satchel person list": "没有叫“%1”的人。%2查看所有人：satchel person list",
        "Several laptops begin so: %1. Give more digits.": "有多台电脑符合：%1。请多输入几位。",
        "No laptop '%1' wrote anything that is here. Take its id from: satchel conflicts":
            "没有来自电脑“%1”的内容。编号可在 satchel conflicts 中查看",
        "Write what to look for, such as: grep 0122": "请输入要找的内容，如：grep 0122",
        "That lead is won or lost; there is nothing to do with it.": "该线索已成交或已输单，无需处理。",
        "Say why: a suggestion that is rejected or vetoed needs a reason.": "请说明理由：拒绝或禁用建议需要理由。",
        "The rule “%1” suggests nothing for that lead now. %2": "规则“%1”目前对该线索没有建议。%2",
        "Only a manager vetoes a suggestion. Reject it, and say why.": "只有经理可以禁用建议。请改为拒绝并说明理由。",
        "That lead is won or lost; only open leads have a score.": "该线索已成交或已输单；只有进行中的线索有评分。",
        "More rows link to the second one than one change may hold. Name it first, so that it is the one that stays.":
            "链接到第二条的记录太多。请把它写在前面，让它保留。",
        "One is a %1, the other a %2. Name two rows of one kind.": "一条是%1，另一条是%2。请指定同一种类的两条记录。",
        "Both names mean one row. Name the duplicate second.": "两个名称指的是同一条记录。请把重复的写在后面。",
        "A %1 is written by programs, which would make it anew. Leave it.": "%1由程序生成，合并后还会再生成。请保留。",
        "The first row was itself merged into %1. Name that one first.": "第一条已并入 %1。请把那一条写在前面。",
        "The first row is deleted. Name first the one that stays.": "第一条已删除。请把要保留的写在前面。",
        "The second row was merged into %1 already. Separate them first: satchel unmerge %2":
            "第二条已并入 %1。请先拆开：satchel unmerge %2",
        "The second row is deleted already; there is nothing to merge.": "第二条已删除，没有可合并的。",
        "That %1 was not merged with another one, or they were separated already. See: satchel history %2":
            "该%1没有与别的合并过，或已经拆开。查看：satchel history %2",
        "One of the two rows is not on this laptop; let somebody separate them who sees both.":
            "其中一条不在本机；请由能看到两条的人拆开。",
        "Name the row: by its id, its key or its name.": "请指定记录：用编号、关键字或名称。",
        "There is no %1 '%2'. Look for it with: satchel search TEXT": "没有找到%1“%2”。搜索：satchel search 文字",
        "'%1' fits several rows; use the id:\n  %2": "“%1”符合多条记录，请用编号：\n  %2",
        "A list can be narrowed by FIELD=VALUE, not by a set or a counter.": "列表可用 字段=值 筛选，集合和计数不行。",
        "The hub answered something that was not asked.": "中心的应答与请求不符。",
        "'%1' is no rule.%2 There are: %3.": "“%1”不是规则。%2可用：%3。",
        "Nothing of it can be written again: %1. Enter it by hand, then drop the draft.":
            "其中没有可以重新提交的内容：%1。请手工输入，再放弃这条草稿。",
        "There is no draft %1. See them with: satchel drafts": "没有草稿 %1。查看：satchel drafts",
        "Several drafts have such an id; give more digits of it.": "有多条草稿符合，请多输入几位编号。",
        "There is no file at %1, or it cannot be read. Check --ca-file.": "%1 没有文件或无法读取。请检查 --ca-file。",
        "This store belongs to another workspace. Join with a store of its own: satchel join … --home FOLDER":
            "本机数据属于另一个工作区。请用单独的数据目录加入：satchel join … --home 目录",
        "This store belongs to another person. Join with a store of its own: satchel join … --home FOLDER":
            "本机数据属于另一个人。请用单独的数据目录加入：satchel join … --home 目录",
        "'%1' is no hub address. It looks like https://hub.example.com or https://hub.example.com/w/WORKSPACE.":
            "“%1”不是中心地址。正确的形式如 https://hub.example.com 或 https://hub.example.com/w/WORKSPACE。",
        "That address is not encrypted: others could read along. Use https://, or add --allow-http if the way is safe.":
            "该地址没有加密，别人可能看到内容。请用 https://；若线路安全，可加 --allow-http。",
        "What answers at %1 is no Satchel hub (or one of another version). Check the address.":
            "%1 上的不是 Satchel 中心（或版本不同）。请检查地址。",
        "What answers at %1 failed (status %2). Try again later; if it stays, check the address.":
            "%1 出错（状态 %2）。请稍后重试；若仍失败，请检查地址。",
        "This laptop has not joined a hub. Ask for a code, then run: satchel join URL --code CODE":
            "本机尚未加入中心。请向管理员索取代码，再运行：satchel join URL --code CODE",
        "The store does not know its own site. Start from a backup or join the hub anew.":
            "数据不完整：缺本机标识。请从备份恢复，或重新加入中心。",
        "The sync ended without a result; try again.": "同步没有结果，请重试。",
        "There are %1 confirmed sentences to learn from and %2 to try it on; it takes %3 and some. Accept, reject or correct more suggestions: satchel tags suggestions":
            "可供学习的已确认句子 %1 条，可供检验的 %2 条；至少需要 %3 条和若干条。请多确认一些建议：satchel tags suggestions",
        "Say accepted, rejected or corrected.": "请写 accepted、rejected 或 corrected。",
        "A correction names the tag that it is rather: satchel tags correct TAG --to objection.budget":
            "改正时要写明应是哪个标签：satchel tags correct 标签 --to objection.budget",
        "Those words do not stand there. Copy them from the text, or leave --phrase out.":
            "原文中没有这些字。请从原文复制，或去掉 --phrase。",
        "There is no tag '%1'.%2 See those there are with: satchel tags list. A tag of your own is a row: satchel row add tag_definition name=own.tag label_en=Own label_zh=自己的":
            "没有标签“%1”。%2查看已有的：satchel tags list。自定义标签是一条记录：satchel row add tag_definition name=own.tag label_en=Own label_zh=自己的",
        "It is longer than an hour. Record shorter pieces.": "录音超过一小时。请分段录制。",
        "There is no speech engine. Set one up with tools/setup-speech, or name one: satchel voice engine --engine PATH --model FOLDER. Until then recordings wait.":
            "没有语音引擎。用 tools/setup-speech 安装，或指定：satchel voice engine --engine 路径 --model 目录。此前录音会等待转写。",
        "The recording is not on this laptop. Fetch it first: satchel attachment %1":
            "录音不在本机。请先下载：satchel attachment %1",
        "The file %1 cannot be read. Set the engine anew: satchel voice engine --forget":
            "文件 %1 无法读取。请重新设置引擎：satchel voice engine --forget",
        "Name the engine too: satchel voice engine --engine PATH --model FOLDER":
            "请同时指定引擎：satchel voice engine --engine 路径 --model 目录",
        "The battery's level is 0 to 100 percent, memory 64 to 65536 MiB, patience 1 to 3600 seconds.":
            "电量为 0 到 100 %，内存 64 到 65536 MiB，限时 1 到 3600 秒。",
        "The file %1 cannot be written; is the disk full?": "文件 %1 无法写入，磁盘是否已满？",
        "Another visit is still running. End it with: satchel visit stop; or go on with it: satchel visit start":
            "另一次拜访还在进行。结束它：satchel visit stop；或继续：satchel visit start",
        "No visit is running. Begin one with: satchel visit start CUSTOMER": "没有进行中的拜访。开始拜访：satchel visit start 客户",
        "The visit began more than 12 hours ago. Say how long it took: satchel visit stop --minutes 45":
            "拜访开始已超过 12 小时。请写明用时：satchel visit stop --minutes 45",
        "That names no day. Write it as 2026-12-01, or in words: Friday, in 3 days, 下周二.":
            "没有认出日期。请写 2026-12-01，或用文字：周五、3天后、下周二。",
        "There is no stage '%1'. There are: %2.": "没有阶段“%1”。可用：%2。",
        "There is no tag number %1 in the stage %2. See: satchel tags presets":
            "阶段 %2 中没有序号 %1 的标签。查看：satchel tags presets",
        "Name the customer: satchel visit start CUSTOMER": "请指定客户：satchel visit start 客户",
        "Whoever runs the hub has revoked this laptop and asked that it removes what Satchel kept here; it is gone. To begin anew, ask for a code, then: satchel join URL --code CODE":
            "管理员已吊销本机并要求清空数据，数据已删除。若要重新开始，请索取代码，再运行：satchel join URL --code CODE",
        "That is more than %1 changes at once; do it in smaller steps.": "一次更改超过 %1 处，请分几步做。",
        "The store does not know its person. Start from a backup or join the hub anew.":
            "数据不完整：缺本人标识。请从备份恢复，或重新加入中心。",
        "That %1 is deleted already.": "该%1已经删除。",
        "There is no conflict in %1 of that %2. See them all with: satchel conflicts":
            "该%2的 %1 没有冲突。查看全部：satchel conflicts",
        "There is no side %1; choose 1 to %2.": "没有第 %1 方；请选 1 到 %2。",
        "Say which side holds with --pick N, or give another value with --value VALUE.":
            "用 --pick N 指定采用哪一方，或用 --value 值 另给一个值。",
        "Somebody has settled that conflict meanwhile. Look at it again before you settle it.": "冲突已被别人解决。请先重新查看。",
        "The --shown token belongs to another row; take it from 'show --json' of this one.":
            "--shown 属于另一条记录；请从本记录的 show --json 中取得。",
        "The --shown token comes from another laptop; take it from 'show --json' on this one.":
            "--shown 来自另一台电脑；请在本机的 show --json 中取得。",
        "The --shown token cannot be read; take it from 'show --json' as it is.":
            "--shown 无法识别；请原样复制 show --json 中的内容。",
        "Only the hub changes a %1; ask whoever runs it.": "%1只能由中心更改，请联系管理员。",
        "%1 is a %2; that is a %3.": "%1 应是%2；那是%3。",
        "There is no kind of row named '%1'.%2 There are: %3.": "没有名为“%1”的记录种类。%2可用：%3。",
        "A %1 belongs to no other row; leave --of out.": "%1不属于其他记录，请去掉 --of。",
        "Say with --of which %1 it belongs to.": "请用 --of 指定它属于哪个 %1。",
        "A %1 belongs to a %2, not to a %3.": "%1应属于 %2，不能属于%3。",
        "There is no store in %1. Make one with: satchel init --name \"Your Name\"":
            "%1 中还没有数据。先运行：satchel init --name \"您的姓名\"",
        "The running agent speaks another version. Stop it, and start it again from this version.":
            "正在运行的后台程序版本不同。请停止后用本版本重新启动。",
        "The request is not one that this agent knows. Stop it, and start it again from this version.":
            "正在运行的后台程序不认识这个请求。请停止后用本版本重新启动。",
        "At most how many? Give a number that is not negative.": "最多多少条？请输入不小于 0 的数。",
        "That is too much at once. Do it in smaller steps, or with shorter texts.": "一次内容太多。请分几步做，或缩短文字。",
        "Stopped before it was done. Do it again when you like.": "已中止，未完成；可以随时重来。",
        "Something went wrong inside Satchel (%1). Nothing that was saved is lost.": "Satchel 内部出错（%1）。已保存的内容没有丢失。",
        "What should '%1' be? Write it behind the sign =.": "“%1”应是什么？请写在 = 后面。",
        "'%1' says nothing about conflicts.%2 Write a kind of row, a field, review, mine, or entity=, field=, by=, row=, newer=3d, older=30d, joined by &.":
            "“%1”不是冲突的筛选条件。%2可写记录种类、字段、review、mine，或 entity=、field=、by=、row=、newer=3d、older=30d，用 & 连接。",
        "How old? Write it as 3d, 12h or 30m.": "多久以前？请写 3d、12h 或 30m。",
        "The folder %1 cannot be made: %2 Choose another with --home.": "无法建立目录 %1：%2 请用 --home 另选。",
        "The file %1 cannot be read. Remove it and run: satchel join URL --code CODE":
            "文件 %1 无法读取。请删除它，再运行：satchel join URL --code CODE",
        "The file %1 cannot be written; is the disk full? Then join again.": "文件 %1 无法写入，磁盘是否已满？处理后请重新加入。",
        "The file %1 cannot be written, or %2 cannot be read. Check both, then join again.":
            "文件 %1 无法写入，或 %2 无法读取。请检查后重新加入。",
        "The key file %1 cannot be read or written: %2": "密钥文件 %1 无法读写：%2",
        "The file %1 cannot be written; is the disk full? Then sync again.": "文件 %1 无法写入，磁盘是否已满？处理后请再同步。",
        "The file %1 cannot be opened: %2. Check its name and permissions.": "文件 %1 打不开（%2）。请检查文件名和权限。",
        "%1 is no file but a folder, a pipe or a device. Give the name of a file.": "%1 不是文件。请给出文件名。",
        "The file %1 cannot be read: %2. Copy it to this disk and try again.": "文件 %1 无法读取（%2）。请复制到本机磁盘后重试。",
        "The file %1 cannot be read again: %2. Copy it to this disk and try again.": "文件 %1 无法再次读取（%2）。请复制到本机磁盘后重试。",
        "The file is empty. Give a table with a line of column names.": "文件是空的。请给出带列名的表格。",
        "All outcomes of the first 70 % of the rows are the same, so there is nothing to learn from. Add older rows.":
            "前 70 % 的结果全都相同，无法学习。请补充更早的数据。",
        "Of %1 rows %2 were won. At least two must be won and two not. Add rows.":
            "%1 行中成交 %2 行。至少要有两行成交、两行未成交。请补充数据。",
        "There is nothing in the table to train a model on.": "表中没有可用来训练的内容。",
        "The folder %1 cannot be made. Name another one with --plots.": "无法建立目录 %1。请用 --plots 另选。",
        "The file %1 cannot be written. Free some space, or name another folder.": "文件 %1 无法写入。请腾出空间，或另选目录。",
        "%1 is no file but a folder, a link or a device. Give another name.": "%1 不是普通文件。请换一个文件名。",
        "There is a file %1 already. Give another name, or say --replace.": "文件 %1 已存在。请换一个名称，或加 --replace。",
        "The file %1 cannot be made: %2. Check that its folder is there and may be written.":
            "无法建立文件 %1（%2）。请检查所在目录是否存在、可否写入。",
        "The file %1 cannot be written: %2. Free some space and try again.": "文件 %1 无法写入（%2）。请腾出空间后重试。",
        "The file %1 cannot be finished: %2. Give another name, or another disk.": "文件 %1 无法写完（%2）。请换一个名称或磁盘。",
        "The %1 answered nothing.": "%1没有应答。",
        "The %1 gave up (status %2). Try it by hand on something short.": "%1中途退出（状态 %2）。请用一段短的手工试试。",
        "The %1 used more processor time or memory than it may.": "%1用的处理器时间或内存超过限制。",
        "The %1 crashed (signal %2).": "%1崩溃了（信号 %2）。",
        "The %1 took longer than %2 seconds.": "%1超过 %2 秒没有完成。",
        "The file has no texts. Give one text and its label on each line.": "文件中没有文本。每行应有一条文本及其标签。",
        "The first line must name the columns “text” and “label”. Add such a line.": "第一行应是列名 text 和 label。",
        "Line %1: the text or the label is missing. Add it, or remove the line.": "第 %1 行：缺文本或标签。请补上或删除该行。",
        "Line %1: each line needs a “text” and a “label”, both texts. Add what is missing.":
            "第 %1 行：每行都要有 text 和 label。",
        "The file is larger than %1 MiB. Cut it into parts.": "文件超过 %1 MiB。请分成几份。",
        "It is saved. A recap is the biggest gain or obstacle in 15 seconds; this one is longer.":
            "已保存。复盘应在 15 秒内说清最大的收获或障碍，这一段偏长。",
        "The recording is damaged; what could be read was measured, and the file is kept as it is.":
            "录音已损坏；能读出的部分已测量，文件原样保留。",
        "This clip is empty: nothing was recorded. Record it again.": "录音是空的。请重新录制。",
        "This file is not a sound recording that Satchel knows. It is kept as it is. Check that it is the right file; if it is, record Ogg Opus.":
            "无法识别这个录音格式，文件原样保留。请检查是否选错文件；若没错，请录成 Ogg Opus。",
        "This clip is damaged: no sound can be read from it. It is kept as it is; record it again if you can.":
            "录音已损坏，读不出声音。文件原样保留；可以的话请重新录制。",
        "The command has more than %1 MiB. Give it less at a time.": "命令内容超过 %1 MiB，请分几次。",
        "The answer has more than %1 MiB. Ask for less at a time.": "结果超过 %1 MiB，请分几次查询。",
        "No running program serves commands for this home folder.": "没有程序在为这个数据目录运行。",
        "The running program belongs to another user. Run the command as that user, or use a home folder of your own (--home).":
            "正在运行的程序属于另一个用户。请用那个用户运行命令，或用自己的数据目录（--home）。",
        "The running program ended, or fell silent, before it had answered. What it had saved is safe; look at what is there, then run the command again.":
            "后台程序没有应答就结束了。已保存的内容没有丢失；请先查看，再重新运行命令。",
        "The command was cancelled. Nothing is half done; start it again.": "命令已取消，没有做到一半的内容；可重新运行。",
        "The running program speaks another version of the command protocol. Stop it, update both to the same version, and start it again.":
            "正在运行的程序版本不同。请停止，都更新到同一版本后再启动。",
        "A unit cannot name a folder with control characters. Choose another folder with --home.":
            "目录名含有控制字符。请用 --home 另选目录。",
        "There is another unit at %1 already. Look at it, then add --replace.": "%1 已有内容不同的服务文件。请查看后加 --replace。",
        "The unit %1 cannot be written. For a system unit run it with sudo, or name another --unit-folder.":
            "服务文件 %1 无法写入。系统级服务请用 sudo 运行，或用 --unit-folder 另选目录。",
        "The horizon must be 1 to 3650 days. Within how many days is a lead to be won?":
            "期限应为 1 到 3650 天：线索要在多少天内成交？",
        "There is no model “%1”. See them with: leads models": "没有模型“%1”。查看：leads models",
        "Several models begin with “%1”. Give more of its version.": "有多个模型以“%1”开头，请多写几位。",
        "The script %1 cannot be read.": "脚本 %1 无法读取。",
        "line %1: %2": "第 %1 行：%2",
        "Name the field too, such as: why %1.phone": "请同时写明字段，如：why %1.phone",
        "'%1' is no time. Write 2026-11-20, 2026-11-20T14:30, yesterday or 3d.":
            "“%1”不是时间。请写 2026-11-20、2026-11-20T14:30、yesterday 或 3d。",
        "Name the field too, such as: edit %1.phone": "请同时写明字段，如：edit %1.phone",
        "Name the field too, such as: %1 %2.phone%3": "请同时写明字段，如：%1 %2.phone%3",
        "Say which side by its number, such as: pick 1": "请用编号指定一方，如：pick 1",
        "Show one conflict first (show ROW), or name it: %1 ROW.FIELD%2": "请先显示一个冲突（show 记录），或直接指明：%1 记录.字段%2",
        "Nothing was done. In a script write --yes behind it.": "没有执行。脚本中请在后面加 --yes。",
        "There is no editor here. Give the value instead: satchel resolve %1.%2 --value VALUE":
            "这里没有编辑器。请直接给出值：satchel resolve %1.%2 --value 值",
        "Nothing was undone in this conversation. An earlier undo is taken back by its own id: undo ID":
            "本次对话中没有撤销过。要恢复更早的撤销，用它自己的编号：undo 编号",
        "There is no draft %1. See them with: drafts": "没有草稿 %1。查看：drafts",
        "'%1' is neither a time nor a transaction of that row. See: history ROW": "“%1”既不是时间，也不是该记录的事务。查看：history 记录",
        "'%1' may be %2. Write more of it.": "“%1”可能是 %2。请多写几个字母。",
        "There is no command '%1'. Type help for those there are.": "没有命令“%1”。输入 help 查看全部命令。",
        "There is no command '%1'.%2": "没有命令“%1”。%2",
        "The file to edit could not be made in %1.": "无法在 %1 中建立供编辑的文件。",
        "Say which editor you use: export EDITOR=nano, and start this again.": "请指定编辑器：export EDITOR=nano，然后重试。",
        "The store was written by a newer Satchel. Update this one.": "数据由更新版本的 Satchel 写入。请更新本程序。",
        "The file cannot be written. Check the folder and its permissions.": "文件无法写入。请检查目录和权限。",
        "The file could not be written; the disk may be full. Free some space and do it again.":
            "文件无法写入，磁盘可能已满。请腾出空间后重试。",
        "That is the store itself. Choose another file.": "那正是数据文件本身。请另选文件。",
        "There is no file of that name.": "没有这个文件。",
        "There is no file of that name to restore.": "没有这个可供恢复的文件。",
        "That is the store itself. Name a backup of it.": "那正是数据文件本身。请指定它的备份。",
        "The restored store could not be written whole. Free some space and do it again.": "恢复的数据没能写完。请腾出空间后重试。",
        "The disk is full. Nothing that was saved before is lost; free some space and do it again.":
            "磁盘已满。之前保存的内容没有丢失；请腾出空间后重试。",
        "The disk could not be read or written; it may be full. Nothing that was saved before is lost; free some space or check the disk, then do it again.":
            "磁盘读写失败，可能已满。之前保存的内容没有丢失；请腾出空间或检查磁盘后重试。",
        "The store's file is damaged. Keep a copy of its folder, then start from a backup or join the hub anew.":
            "数据文件已损坏。请先保留一份目录副本，再从备份恢复或重新加入中心。",
        "The store's folder cannot be written. Check who owns it and its permissions.": "数据目录无法写入。请检查所有者和权限。",
        "The store's folder cannot be written: %1.": "数据目录无法写入：%1。",
        "Another program holds the store's file. Close it and try again.": "另一个程序占用了数据文件。请关闭它后重试。",
        "The store failed (SQLite code %1).": "数据出错（SQLite 代码 %1）。",
        "There is a file of that name already. Choose another, or say that it may be replaced.":
            "已有同名文件。请换一个名称，或加 --replace。",
        "There is a store already. Say that it may be replaced: it is put aside, not removed, and what it has not sent stays in it.":
            "已有数据。可加 --replace：原数据会移到一旁而不删除，未发送的内容仍在其中。",
        "The copy is not whole: the store, or the disk that holds it, is damaged. Run the doctor.":
            "副本不完整：数据或磁盘已损坏。请运行 doctor。",
        "The file is no whole store of Satchel's, so nothing was restored. Try another backup.":
            "该文件不是完整的 Satchel 数据，没有恢复。请换一个备份。",
        "The file is no whole backup. Make another one.": "该文件不是完整的备份。请重新备份。",
        "The file is a database, but not one of Satchel's. Move it elsewhere, or choose another folder.":
            "该文件是数据库，但不是 Satchel 的。请移到别处，或另选目录。",
        "There is no store yet.": "还没有数据。",
        "The store's file is empty or cut off. Start from a backup, or remove the file and join the hub anew.":
            "数据文件是空的或不完整。请从备份恢复，或删除它后重新加入中心。",
        "The store is in use by %1. Stop that first, or wait until it is done.": "数据正被 %1 使用。请先停止它，或等它完成。",
        "Only a SELECT from kinds of row is possible here, such as: SELECT name, city FROM customer LIMIT 10":
            "这里只能对记录种类使用 SELECT，如：SELECT name, city FROM customer LIMIT 10",
        "The question was given up.": "查询已取消。",
        "The question takes too long. Narrow it with WHERE, or ask for fewer tables at once.":
            "查询太久。请用 WHERE 缩小范围，或减少同时查询的表。",
        "The question is not right: %1.": "查询语句有误：%1。",
        "Write a SELECT, such as: SELECT name, city FROM customer LIMIT 10":
            "请写 SELECT 语句，如：SELECT name, city FROM customer LIMIT 10",
        "Ask one question at a time.": "一次只能查询一条语句。",
        "The store's table %1 does not fit the others. Start from a backup or join the hub anew.":
            "数据表 %1 与其他表不符。请从备份恢复，或重新加入中心。",
        "'%1' maps nothing; write COLUMN=FIELD.": "“%1”写法不对；应为 列名=字段。",
        "The file's first line has no column '%1'.": "文件第一行没有列“%1”。",
        "Two columns are mapped to one field; map one of them.": "两列对应到同一字段；请只保留一列。",
        "it has no entity and row; lines of an export have both": "缺 entity 和 row；导出文件的每行都有",
        "it is no JSON object; was the file cut short or edited? Export it again": "不是 JSON 对象；文件是否被截断或改过？请重新导出",
        "The export was written by a newer Satchel. Update this one.": "导出文件由更新版本写成。请更新本程序。",
        "it has %1 columns where the header has %2": "有 %1 列，而表头有 %2 列",
        "it has no %1": "缺 %1",
        "its %1 was used before, in line %2": "它的 %1 与第 %2 行重复",
        "it takes a whole number": "应为整数",
        "it is no mail address": "不是电子邮箱",
        "it is no telephone number": "不是电话号码",
        "it is negative": "不能为负数",
        "The column '%1' means nothing here. Map it with COLUMN=FIELD, leave it out with COLUMN=, or do without --strict.":
            "无法识别列“%1”。请用 列名=字段 对应，用 列名= 略过，或去掉 --strict。",
        "A %1 cannot be told apart by '%2'. Name one of its simple fields.": "%1不能用“%2”区分。请指定一个普通字段。",
        "The file's first line names no column for the %1's %2. Known columns: %3.": "文件第一行没有%1的 %2 列。可识别的列：%3。",
        "'%1' is no assignment; write FIELD=VALUE, for a set FIELD+=VALUE or FIELD-=VALUE.":
            "“%1”写法不对；应为 字段=值，集合用 字段+=值 或 字段-=值。",
        "A %1 has no field '%2'.%3 It has: %4.": "%1没有字段“%2”。%3可用：%4。",
        "it never changes once the row is there; delete the row and add another": "建立后不能更改；请删除后另建",
        "%1 (%2): the element is empty.": "%1（%2）：元素是空的。",
        "%1 (%2): write how much, such as %3+=1.": "%1（%2）：请写增减多少，如 %3+=1。",
        "%1 (%2): write %3+=VALUE or %4-=VALUE, so that others' changes stay.": "%1（%2）：请写 %3+=值 或 %4-=值，以免覆盖他人的更改。",
        "it is longer than %1 bytes; divide it among several rows": "超过 %1 字节；请分成几条",
        "it holds a control character": "含有控制字符",
        "it cannot be empty; write a value": "不能为空",
        "it takes a number of percent such as 35 or 12.5": "应为百分数，如 35 或 12.5",
        "it takes a number such as 1200.50": "应为数字，如 1200.50",
        "it takes a number such as 0.75": "应为数字，如 0.75",
        "it takes %1 or more": "不能小于 %1",
        "it takes %1 or less": "不能大于 %1",
        "it takes yes or no": "应为 yes 或 no",
        "it takes a day that exists, as YYYY-MM-DD": "应为实际存在的日期，写成 YYYY-MM-DD",
        "it takes a day, a time and a zone such as 2026-03-01T09:30+08:00, or milliseconds since 1970":
            "应为日期、时间和时区，如 2026-03-01T09:30+08:00，或自 1970 年的毫秒数",
        "it takes hexadecimal digits": "应为十六进制数字",
        "it takes a row's id of 32 hexadecimal digits": "应为 32 位十六进制的记录编号",
        "it takes one mail address such as name@example.com": "应为一个电子邮箱，如 name@example.com",
        "it takes one telephone number such as +86 21 5550 1111": "应为一个电话号码，如 +86 21 5550 1111",
        "it takes one web address such as https://www.example.com": "应为一个网址，如 https://www.example.com",
        "it is too short; write at least %1 characters": "太短，至少 %1 个字",
        "it is too long; write at most %1 characters": "太长，最多 %1 个字",
        "it takes one of: %1": "应为其中之一：%1",
        "it takes at most %1 digits after the point": "小数最多 %1 位",
        "it takes %1 to %2": "应在 %1 到 %2 之间",
        "it takes an amount and a currency, such as 12000.50 CNY": "应为金额和币种，如 12000.50 CNY",
        "there is no currency %1; write a code of ISO 4217 such as CNY, USD or EUR":
            "没有币种 %1；请用 ISO 4217 代码，如 CNY、USD、EUR",
        "it takes a latitude and a longitude in degrees, such as 31.2304 121.4737": "应为纬度和经度，如 31.2304 121.4737",
        "it takes one of these units: %1": "单位应为其中之一：%1",
        "%1 is given twice; give it once.": "%1 写了两次，请只写一次。",
        "%1 If the hub's certificate comes from the office itself, add --ca-file with its authority's.":
            "%1 若中心的证书由公司自己签发，请加 --ca-file 指定签发机构的证书。",
        "%1 has no part '%2'.": "%1 没有“%2”这一部分。",
        "parent: it takes a row's id of 32 hexadecimal digits": "parent：应为 32 位十六进制的记录编号",
        "%1 (%2): it has a value of another type than the field": "%1（%2）：值的类型与字段不符",
        "%1 (%2): its exact bytes are none of a value": "%1（%2）：原始字节不是有效的值",
        "%1 (%2): exact bytes are for values and elements alone": "%1（%2）：原始字节只能用于值和元素",
        "Line %1 is longer than %2 bytes, so this is no export. Give the file that 'export' wrote.":
            "第 %1 行超过 %2 字节，不是导出文件。请给出由 export 写的文件。",
        "%1: it takes a row's id of 32 hexadecimal digits": "%1：应为 32 位十六进制的记录编号",
        "%1 (%2): two columns say it; leave one of them empty": "%1（%2）：两列都有值，请把其中一列留空",
        "a quote opens an element and is never closed; double the quotes inside": "引号没有配对；元素内的引号要写两个",
        "A %1 has no key of its own. Say with --key FIELD what tells them apart, or give a column 'row' with their ids.":
            "%1没有自己的关键字段。请用 --key 字段 指定如何区分，或加一列 row 写明编号。",
        "The file's first line names no column for the %1 that each row belongs to; call it parent. Known columns: %2.":
            "文件第一行没有指明每行所属%1的列；请命名为 parent。可识别的列：%2。",
        "it has no choices yet; define one first": "还没有选项；请先定义",
        "%1 has no digits after the point": "%1 没有小数位",
        "%1 has %2 digits after the point at most": "%1 最多 %2 位小数",
        "the latitude comes first, and is from -90 to 90": "纬度在前，范围 -90 到 90",
        "the longitude comes second, and is from -180 to 180": "经度在后，范围 -180 到 180",
        "%1 Nothing is lost: what is unsent waits here for the next sync.": "%1未发送的内容留在本机，下次同步时再发。",
        "The recording has no name.": "录音没有名称。",
        "The recording's row could not be written.": "录音记录无法写入。",
        "The recording's row is gone.": "录音记录已不存在。",
        "Completed are row, place, person, site, entity, field and schema.":
            "可补全：row、place、person、site、entity、field、schema。",
        "A %1 is not imported: only %2 it.": "%1不能导入：只能由%2写入。",
        "programs write": "程序",
        "the hub writes": "中心",
        "Rules cannot write the rows of people.": "规则不能写人的记录。",
        "The verdict could not be written.": "处理意见无法写入。",
        "Several rows were merged into that one; name the duplicate:\n  %1": "有多条并入了该记录，请指明重复的那条：\n  %1",
        "The row that it was merged into was itself merged into %1 since. Separate those first: satchel unmerge %2":
            "它所并入的记录后来又并入了 %1。请先拆开那两条：satchel unmerge %2",
        "The visit cannot be read.": "拜访记录无法读取。",
        "A row cannot be read.": "有一条记录无法读取。",
        "The model's row could not be written.": "模型记录无法写入。",
        "The visit could not be written.": "拜访无法写入。",
        "The next step could not be written.": "下一步无法写入。",
        "The new row could not be read back.": "新记录写入后无法读回。",
        "parent: the row that it belongs to is neither here nor before it in the file": "parent：所属的记录既不在本机，也不在文件前面",
        "The disk is full, or the store's folder cannot be written.": "磁盘已满，或数据目录无法写入。",
        "there is no %1 with that id here; rows of another store come as JSON Lines":
            "本机没有这个编号的%1；其他电脑的记录请用 JSON Lines",
        "several %1 rows have its %2; tell them apart by another field": "有多条%1的 %2 相同；请用别的字段区分",
        "%1: there is no %2 of that %3 here; import it first, or correct the line": "%1：没有 %3 相符的%2；请先导入它，或改正本行",
        "%1: several rows are called so; write the id of the %2": "%1：有多条同名，请写%2的编号",
        "Line %1: “id” is missing, or is neither a text nor a whole number.": "第 %1 行：缺 id，或它既不是文字也不是整数。",
        "Line %1: “text” is missing, or is no text.": "第 %1 行：缺 text，或它不是文字。",
        "Line %1: “written” must be the day of the note as YYYY-MM-DD; dates in it are read from that day.":
            "第 %1 行：written 应为记录日期（YYYY-MM-DD），文中的日期由它推算。",
        "Line %1 is no JSON object. Each line must hold one, in UTF-8.": "第 %1 行不是 JSON 对象。每行应有一个，用 UTF-8。",
        "The search index of %1 is damaged; it has to be made anew.": "%1的搜索索引已损坏，需要重建。",
        "The store's log is incomplete or damaged, so the rows cannot be made from it. Nothing was changed. Restore a backup, or join the hub anew.":
            "数据日志不完整或已损坏，无法由它重建记录。没有任何改动。请从备份恢复，或重新加入中心。",
        "%1: %2. Free some space and do it again.": "%1（%2）。请腾出空间后重试。",
        "%1: %2. Check the folder and its permissions.": "%1（%2）。请检查目录和权限。",
        "This store keeps no index for searches.": "这份数据没有搜索索引。",
        "The store's file could not be opened a second time (SQLite code %1).": "数据文件无法再次打开（SQLite 代码 %1）。",
        "The views for questions could not be made: %1.": "查询用的视图无法建立：%1。",
        "The socket for commands has closed by itself. Start the program again.": "命令套接字自行关闭。请重新启动程序。",
        "The path of the home folder is too long for the socket of its commands. Use a shorter one (--home).":
            "数据目录的路径太长，无法建立通信文件。请用较短的路径（--home）。",
        "What answers at the socket is not this program. Stop it, or use another home folder (--home).":
            "应答的不是本程序。请停止它，或另用数据目录（--home）。",
        "The running program speaks version %1 of the command protocol, this one %2. Stop the running one, update both to the same version, and start it again.":
            "正在运行的程序协议版本是 %1，本程序是 %2。请停止它，都更新到同一版本后再启动。",
        "Commands are sent by POST to %1.": "命令应以 POST 发到 %1。",
        "Something went wrong that should not have. Try again; if it stays, look into the log and report it.":
            "程序内部出错。请重试；若仍失败，请查看日志并报告。",
        "The socket for commands cannot be made in %1: %2. Check who owns that folder, its permissions, and that the disk is not full.":
            "无法在 %1 建立通信文件：%2。请检查目录的所有者、权限和磁盘空间。",
        "Models cannot write the rows of people. Update Satchel.": "模型不能写人的记录。请更新 Satchel。",
        "The model %1 reads %2, and this Satchel measures %3. Update Satchel, or train a new model.":
            "模型 %1 需要 %2，而本程序提供 %3。请更新 Satchel，或重新训练。",
        "The model %1 cannot be read: its content is no Base64. Train a new one.": "模型 %1 无法读取：内容不是 Base64。请重新训练。",
        "The model %1 does not fit the hash in its row: one of them was changed. Train a new one.":
            "模型 %1 与记录中的校验值不符，其中之一被改动。请重新训练。",
        "There is no kind of row named '%1'. Update Satchel.": "没有名为“%1”的记录种类。请更新 Satchel。",
        "somebody else wrote the same": "别人也写了相同的值",
        "it was changed since": "此后又被改过",
        "another side of a conflict is shown; settle that instead": "冲突中显示的是另一方；请改为解决冲突",
        "the row was deleted since": "记录此后已删除",
        "others wrote in the row since, so it is not deleted": "此后有人写过这条记录，所以没有删除",
        "it was undone before": "之前已撤销",
        "%1 (%2): %3.": "%1（%2）：%3。",
        "%1 (%2): %3": "%1（%2）：%3",
        "Looking through": "检查中",
        "Copying": "复制中",
        "Forgetting": "清理中",
        "Giving space back": "释放空间",
        "%1 did not answer in time. Check the connection, then try again.": "%1 没有及时应答。请检查网络后重试。",
        "%1 does not accept the connection%2. Check that the server runs, and that address and port are right.":
            "%1 拒绝连接%2。请检查中心是否在运行、地址和端口是否正确。",
        "Cannot find the host %1. Check the address for a typing error, and that this computer is online.":
            "找不到主机 %1。请检查地址是否写错、电脑是否联网。",
        "There is no way to %1. Check that this computer is online.": "连不上 %1。请检查电脑是否联网。",
        "No secure connection to %1%2. Check the address, this computer's date, and the file of trusted certificates.":
            "无法与 %1 建立安全连接%2。请检查地址、电脑日期和受信任的证书。",
        "The connection to %1 broke before the answer was complete. Try again.": "与 %1 的连接中断。请重试。",
        "%1 does not answer in HTTP. Check that address and port are right.": "%1 上的不是网页服务。请检查地址和端口。",
        "The address is not a URL. Write it as https://host or https://host:port.":
            "地址写法不对。应为 https://host 或 https://host:port。",
        " Did you mean %1?": "您是否想输入 %1？",
        " Did you mean %1 or %2?": "您是否想输入 %1 或 %2？",
        "The recording is added. It is not measured yet; the agent does that.": "录音已添加，尚未测量；后台程序会测量。",
        "The recording could not be read back. It is added; see it with: satchel voice list": "录音已添加，但无法读回；查看：satchel voice list",
        "The file %1 is no JPEG, PNG, WebP or HEIC image. Save the photo as JPEG and add that.":
            "文件 %1 不是 JPEG、PNG、WebP 或 HEIC 图片。请把照片存为 JPEG 再添加。",
        "The file has no name.": "文件没有名称。",
        "The %1's row could not be written.": "%1的记录无法写入。",
        "The %1 is larger than %2 MiB. %3": "%1超过 %2 MiB。%3",
        "The file %1 is empty. Make the %2 again.": "文件 %1 是空的。请重新制作%2。",
        "The file could not be saved; the disk may be full. Free some space and add it again.": "文件无法保存，磁盘可能已满。请腾出空间后重新添加。",
        "No laptop '%1' wrote anything that is here.%2 Take its id from: satchel conflicts":
            "本机没有电脑“%1”写的内容。%2编号见：satchel conflicts",
        "There is no %1 '%2'.%3 Look for it with: satchel search TEXT": "没有找到%1“%2”。%3搜索：satchel search 文字",
        "There is no %1 '%2'.%3": "没有%1“%2”。%3",
        "There is no place in %1 for the copy that this is tried on. Free some space.": "%1 中没有空间放试行用的副本。请腾出空间。",
        "The hub was restored from a backup since the last sync: what this laptop then gives it back cannot be tried beforehand.":
            "中心在上次同步后已从备份恢复：届时本机交还的内容无法预先试行。",
        "Say which side holds with --pick N, or both with --both, or give another value with --value VALUE.":
            "请用 --pick N 指定采用哪一方，用 --both 保留双方，或用 --value VALUE 另给一个值。",
        "%1 holds one value: let one side hold, or give another value. Only texts can hold both.":
            "%1只有一个值：请采用一方，或另给一个值。只有文字可以保留双方。",
        "There is no embedding engine. Set one up with tools/setup-embeddings, or leave --embeddings out.":
            "没有语义引擎。请用 tools/setup-embeddings 安装，或不用 --embeddings。",
        "The %1's answer cannot be read. Is it another version than this Satchel's?": "%1的应答无法读取。它的版本是否与此 Satchel 不符？",
        "See: satchel voice engine": "查看：satchel voice engine",
        "Set it up again: tools/setup-embeddings": "请重新安装：tools/setup-embeddings",
        "The %1 cannot be started. %2": "%1无法启动。%2",
        "The answer is larger than %1 MiB. Ask for fewer columns or rows, or with LIMIT.": "结果超过 %1 MiB。请减少列或行，或使用 LIMIT。",
    ]
}
