/// What long work is called while it goes on.
extension Catalogue {
    static let labels: [String: String] = [
        "Training": "训练中",
        "Reading": "读取中",
        "Writing": "写入中",
        "Attachments": "附件",
        "Checking": "检查中",
        "Sending recordings": "发送录音",
        "Fetching recordings": "下载录音",
        "Exporting": "导出中",
        "Transcribing": "转写中",
        "Receiving": "接收中",
        "Receiving rows": "接收记录",
        "Receiving history": "接收历史",
    ]
}
