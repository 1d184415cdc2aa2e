/// What goes wrong at the hub, or what it answers a laptop.
extension Catalogue {
    static let hubErrors: [String: String] = [
        "There is no workspace of that name. See satchel-hub workspace list, or make it: satchel-hub workspace add NAME":
            "没有这个工作区。查看：satchel-hub workspace list；新建：satchel-hub workspace add 名称",
        "The running hub does not know this command. Stop it, update it, and start it again.":
            "正在运行的中心不认识这个命令。请停止、更新后重新启动。",
        "The hub serves from this folder. Stop it first (Ctrl-C or SIGTERM), then restore.":
            "中心正在使用这个目录。请先停止它（Ctrl-C 或 SIGTERM），再恢复。",
        "There is a file at %1 already. Choose another name, or add --replace.": "%1 已存在。请换一个名称，或加 --replace。",
        "That is the hub's store itself, not a backup. Make one: satchel-hub backup FILE":
            "那是中心的数据文件本身，不是备份。先备份：satchel-hub backup 文件",
        "The file is no whole backup. Make another one: satchel-hub backup FILE":
            "该文件不是完整的备份。请重新备份：satchel-hub backup 文件",
        "There is no file at %1, or it cannot be read.": "%1 没有文件，或无法读取。",
        "The file is a backup of another hub. Name one of this hub.": "该备份属于另一个中心。请用本中心的备份。",
        "The backup was made before this hub was restored. Make another one: satchel-hub backup FILE":
            "该备份早于本中心的恢复。请重新备份：satchel-hub backup 文件",
        "There is a file at %1 already. Choose another name.": "%1 已存在。请换一个名称。",
        "That is the hub's store itself. Name a backup of it.": "那是中心的数据文件本身。请指定它的备份。",
        "There is a hub in %1 already. Add --replace to put it aside; it is not removed.":
            "%1 中已有中心。加 --replace 可把它移到一旁，不会删除。",
        "The file is no whole backup, so nothing was restored. Try another one.": "该文件不是完整的备份，没有恢复。请换一个。",
        "The backup could not be restored: %1. Try another one.": "备份无法恢复：%1。请换一个。",
        "The file %1 cannot be read. Check its name and its permissions.": "文件 %1 无法读取。请检查文件名和权限。",
        "The file %1 holds no certificate in PEM. Check --tls-certificate.":
            "文件 %1 中没有 PEM 证书。请检查 --tls-certificate。",
        "The file %1 holds no private key in PEM without a passphrase. Check --tls-key.":
            "文件 %1 中没有不带密码的 PEM 私钥。请检查 --tls-key。",
        "The key does not belong to the certificate. Check --tls-certificate and --tls-key.":
            "私钥与证书不匹配。请检查 --tls-certificate 和 --tls-key。",
        "There is no %1 '%2'. See them with: satchel-hub %3 list": "没有 %1“%2”。查看：satchel-hub %3 list",
        "'%1' fits several; use the id:\n  %2": "“%1”符合多个，请用编号：\n  %2",
        "The file is a laptop's backup, not a hub's. Choose another one.": "这是电脑的备份，不是中心的。请另选。",
        "The folder %1 cannot be made. Check who owns the one above it, or choose another with --home.":
            "无法建立目录 %1。请检查上级目录的所有者，或用 --home 另选。",
        "Another program listens on %1, port %2. Stop it, or choose another with --port.":
            "另一个程序正在监听 %1 端口 %2。请停止它，或用 --port 另选。",
        "Port %1 may not be used by this user. Choose one above 1023 with --port.":
            "当前用户不能使用端口 %1。请用 --port 选大于 1023 的端口。",
        "The hub cannot listen on %1, port %2: %3. Check --host and --port.":
            "中心无法监听 %1 端口 %2：%3。请检查 --host 和 --port。",
        "The host %1 cannot be found. Check --host.": "找不到主机 %1。请检查 --host。",
        "There is a scope of that name already. Choose another name.": "已有同名范围。请换一个名称。",
        "That person is not a member there. See: satchel-hub member list": "此人不是那里的成员。查看：satchel-hub member list",
        "A role's name has 1 to 60 of the letters a to z, digits and hyphens.": "角色名由 1 到 60 个小写字母、数字或连字符组成。",
        "There is nobody of that name. See: satchel-hub devices": "没有这个人。查看：satchel-hub devices",
        "There is no scope '%1'. See: satchel-hub scope list": "没有范围“%1”。查看：satchel-hub scope list",
        "Several scopes begin so; give more digits.": "有多个范围符合，请多输入几位。",
        "Name the row by its id, or the first four or more digits of it.": "请用编号指定记录，至少前四位。",
        "There is no such row, or it is not one that has a scope of its own.": "没有这条记录，或它没有自己的范围。",
        "Several rows begin so; give more digits.": "有多条记录符合，请多输入几位。",
        "There is no such row.": "没有这条记录。",
        "The workspace %1 cannot be opened. %2": "工作区 %1 打不开。%2",
        "A workspace's name has 1 to 40 lower-case letters, digits and hyphens, and begins with a letter. Choose another.":
            "工作区名由 1 到 40 个小写字母、数字或连字符组成，以字母开头。请另选。",
        "There is a workspace of that name. See: satchel-hub workspace list": "已有同名工作区。查看：satchel-hub workspace list",
        "This needs a credential. Join the hub first: satchel join URL --code CODE":
            "需要先加入中心：satchel join URL --code CODE",
        "The hub does not know this credential. Ask whoever runs the hub for a code, then: satchel join URL --code CODE":
            "中心不认识本机的凭证。请向管理员索取代码，再运行：satchel join URL --code CODE",
        "This device was revoked. What is on it stays there; to sync again, ask whoever runs the hub for a new code, then: satchel join URL --code CODE":
            "本设备已被吊销，其中的数据仍保留。若要继续同步，请向管理员索取新代码，再运行：satchel join URL --code CODE",
        "The hub has nothing at this address. Check the address, and that both programs are of one version.":
            "中心没有这个地址。请检查地址，以及两边版本是否一致。",
        "The request cannot be read. Update Satchel, then try again.": "请求无法识别。请更新 Satchel 后重试。",
        "The message cannot be read. Sync again; if it stays, update Satchel.": "消息无法识别。请再同步；若仍失败，请更新 Satchel。",
        "The hub speaks another version of the protocol. Update the older of the two.": "中心的协议版本不同。请更新较旧的一方。",
        "The request is too large. Send less at a time.": "请求太大，请分几次发送。",
        "The request did not arrive in time. Check the connection, then try again.": "请求没有及时到达。请检查网络后重试。",
        "This code is wrong, or was used already. Check it for a typing error, or ask for a new one.":
            "代码不对或已用过。请检查是否输错，或索取新代码。",
        "This code has expired. Ask whoever runs the hub for a new one.": "代码已过期。请向管理员索取新代码。",
        "This store is enrolled at the hub for another person. Use a home folder of your own (--home), or a code of that person.":
            "本机数据在中心登记为另一个人。请用自己的数据目录（--home），或那个人的代码。",
        "This laptop's store was restored or copied too often. Ask whoever runs the hub for a code, then: satchel join URL --code CODE":
            "本机数据恢复或复制次数过多。请向管理员索取代码，再运行：satchel join URL --code CODE",
        "Too many wrong codes came from this address. Check the code for a typing error, or ask for a new one.":
            "此地址输错代码次数过多。请检查代码，或索取新代码。",
        "This device has too many live connections. Close one of them, then connect again.": "本设备的在线连接过多。请关闭一个再连接。",
        "This device asks too much at a time. It goes on by itself after a pause.": "本设备请求过于频繁，稍后会自动继续。",
        "The hub has too much to do at the moment. Try again in a few seconds; nothing is lost.":
            "中心正忙，几秒后再试；没有丢失任何内容。",
        "This device may only read. Ask whoever runs the hub for the right to write.": "本设备只有读取权限。请向管理员申请写入权限。",
        "The hub has no room for more attachments. What is there is safe; try again when space was freed.":
            "中心没有空间存放更多附件，已有的都安全；腾出空间后再试。",
        "There is no such device. See: satchel-hub devices": "没有这台设备。查看：satchel-hub devices",
        "Several devices are called that. Use the device's id from: satchel-hub devices":
            "有多台设备同名。请用编号，查看：satchel-hub devices",
        "The person has another role. Change it with: satchel-hub role DEVICE member|reader":
            "此人是另一个角色。更改：satchel-hub role 设备 member|reader",
        "There is no such person, scope or row.": "没有这个人员、范围或记录。",
        "A name has 1 to 200 bytes and no control characters. Choose another.": "名称为 1 到 200 字节，不含控制字符。请另选。",
        "A code is valid for 1 to 8760 hours. Choose a number in between.": "代码有效期为 1 到 8760 小时。",
        "The value cannot be. Choose another.": "这个值不行，请另选。",
        "There is no such field. See the fields with: satchel-hub field_definition list":
            "没有这个字段。查看：satchel-hub field_definition list",
        "There is no such definition. See: satchel-hub field_definition list":
            "没有这个定义。查看：satchel-hub field_definition list",
        "There is no such file, or it cannot be read. Check its name.": "没有这个文件，或无法读取。请检查文件名。",
        "The file is no whole backup of a hub. Choose another one.": "该文件不是完整的中心备份。请另选。",
        "There is no hub in this folder yet. Start one with: satchel-hub serve": "这个目录中还没有中心。启动：satchel-hub serve",
        "The store in this folder is not a hub's. Choose another folder with --home.": "这个目录中的数据不是中心的。请用 --home 另选。",
        "The hub's store is in use. Stop that program, or wait until it is done.": "中心的数据正被使用。请停止那个程序，或等它完成。",
        "The hub's folder cannot be written. Check who owns it and its permissions.": "中心的数据目录无法写入。请检查所有者和权限。",
        "The hub's disk is full. Nothing that was saved is lost; free some space there, then try again.":
            "中心的磁盘已满。已保存的内容没有丢失；请腾出空间后重试。",
        "The hub's store is damaged. Keep a copy of its folder, then restore a backup.":
            "中心的数据已损坏。请先保留一份目录副本，再从备份恢复。",
        "The hub's store was written by a newer version. Update satchel-hub.": "中心的数据由更新版本写入。请更新 satchel-hub。",
        "The hub failed in a way that it should not. Try again; if it stays, whoever runs it finds more in its log.":
            "中心内部出错。请重试；若仍失败，管理员可查看日志。",
        "There are fewer than two rows with an outcome. Collect more before a model is trained.":
            "有结果的不足两行。请积累更多再训练。",
        "All %1 outcomes are the same, so there is nothing to tell apart. Add rows with the other outcome.":
            "%1 个结果全都相同，无法区分。请补充另一种结果。",
        "No model could be trained. Add leads whose outcome is known.": "没能训练出模型。请补充有结果的线索。",
        "There is no column “%1”. The first line has: %2.": "没有列“%1”。第一行有：%2。",
        "Two columns are named “%1”. Give each a name of its own.": "有两列都叫“%1”。请分别命名。",
        "Line %1 has %2 cells and the first line %3. Correct the line, and read the file again.":
            "第 %1 行有 %2 格，而第一行有 %3 格。请改正后重试。",
        "%1 rows have no outcome in “%2” and were left out.": "%1 行在“%2”中没有结果，已略过。",
    ]
}
