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
