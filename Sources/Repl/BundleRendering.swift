import Agent
import Terminal

// What bundles look like.
extension Rendering {
    public func lines(_ result: BundleOutResult) -> [String] {
        var out = flowed(
            "Wrote \(result.path) (\(Rendering.size(Int64(result.bytes)))): \(result.own) of your changes, "
                + "\(result.passedOn) passed on for others; attachments: \(result.attachments).")
        if result.leftOut > 0 {
            out += flowed("\(result.leftOut) changes are not in it; they wait here for the next sync.", .yellow)
        }
        if result.attachmentsLeftOut > 0 {
            out += flowed("\(result.attachmentsLeftOut) attachments are not in it: too large, or not here whole.", .yellow)
        }
        return out
    }

    public func lines(_ result: BundleInResult) -> [String] {
        var out = flowed(
            "Took in what \(result.person) put into a bundle on \(screen.time(result.made)): \(result.new) new changes, "
                + "\(result.known) that were known; new attachments: \(result.attachments).")
        if result.hidden > 0 {
            out += flowed(
                "\(result.hidden) changes are not shown yet: they rest on others that are not here. The hub gets them all the same."
            )
        }
        return out
    }
}

extension BundledView {
    /// In words, for `status`.
    var line: String {
        var parts = [String]()
        if unrelayed > 0 { parts.append("\(unrelayed) changes of others, not passed on to the hub yet") }
        if hidden > 0 { parts.append("\(hidden) not shown, because they rest on what is not here") }
        if refused > 0 { parts.append("\(refused) that the hub would not take: \(refusal ?? "")") }
        return parts.joined(separator: "; ")
    }
}
