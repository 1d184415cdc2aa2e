import Agent
import Terminal

// What bundles look like.
extension Rendering {
    public func lines(_ result: BundleOutResult) -> [String] {
        var out = flowed(
            say(
                "Wrote \(result.path) (\(Rendering.size(Int64(result.bytes)))): \(result.own) of your changes, \(result.passedOn) passed on for others; attachments: \(result.attachments)."
            ))
        if result.leftOut > 0 {
            out += flowed(say("\(result.leftOut) changes are not in it; they wait here for the next sync."), .yellow)
        }
        if result.attachmentsLeftOut > 0 {
            out += flowed(say("\(result.attachmentsLeftOut) attachments are not in it: too large, or not here whole."), .yellow)
        }
        return out
    }

    public func lines(_ result: BundleInResult) -> [String] {
        var out = flowed(
            say(
                "Took in what \(result.person) put into a bundle on \(screen.time(result.made)): \(result.new) new changes, \(result.known) that were known; new attachments: \(result.attachments)."
            ))
        if result.hidden > 0 {
            out += flowed(
                say(
                    "\(result.hidden) changes are not shown yet: they rest on others that are not here. The hub gets them all the same."
                )
            )
        }
        return out
    }
}

extension Rendering {
    /// What waits of what came by bundle, for `status`.
    func lines(_ bundled: BundledView) -> String {
        var parts = [String]()
        if bundled.unrelayed > 0 { parts.append(say("\(bundled.unrelayed) changes of others, not passed on to the hub yet")) }
        if bundled.hidden > 0 { parts.append(say("\(bundled.hidden) not shown, because they rest on what is not here")) }
        if bundled.refused > 0 {
            parts.append(say("\(bundled.refused) that the hub would not take: \(told(bundled.refusal ?? ""))"))
        }
        return parts.joined(separator: "; ")
    }
}
