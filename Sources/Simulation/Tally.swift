/// How often each hazard came up, so that a test can tell that none was left out.
public struct Tally: Sendable, Hashable {
    public var steps = 0
    public var written = 0
    public var accepted = 0
    public var refusedForPermission = 0
    public var refusedAsDamaged = 0
    public var refusedForParent = 0
    public var waited = 0
    public var conflicts = 0
    public var sessionsFinished = 0
    public var sessionsBroken = 0
    public var messagesLost = 0
    public var messagesRepeated = 0
    public var messagesDamaged = 0
    public var agentCrashes = 0
    public var hubCrashes = 0
    public var rightsChanged = 0
    public var rowsMoved = 0
    public var hubsRestored = 0
    public var laptopsRestored = 0
    public var newSites = 0
    public var freshStarts = 0
    public var bundles = 0
    public var hidden = 0
    public var relayed = 0
    public var fullDisks = 0
    public var revoked = 0
    public var captures = 0
    public var newerFields = 0
    public var newerFormats = 0
    public var schemaChanges = 0
    public var clones = 0

    public init() {}

    static func += (a: inout Tally, b: Tally) {
        a.steps += b.steps
        a.written += b.written
        a.accepted += b.accepted
        a.refusedForPermission += b.refusedForPermission
        a.refusedAsDamaged += b.refusedAsDamaged
        a.refusedForParent += b.refusedForParent
        a.waited += b.waited
        a.conflicts += b.conflicts
        a.sessionsFinished += b.sessionsFinished
        a.sessionsBroken += b.sessionsBroken
        a.messagesLost += b.messagesLost
        a.messagesRepeated += b.messagesRepeated
        a.messagesDamaged += b.messagesDamaged
        a.agentCrashes += b.agentCrashes
        a.hubCrashes += b.hubCrashes
        a.rightsChanged += b.rightsChanged
        a.rowsMoved += b.rowsMoved
        a.hubsRestored += b.hubsRestored
        a.laptopsRestored += b.laptopsRestored
        a.newSites += b.newSites
        a.freshStarts += b.freshStarts
        a.bundles += b.bundles
        a.hidden += b.hidden
        a.relayed += b.relayed
        a.fullDisks += b.fullDisks
        a.revoked += b.revoked
        a.captures += b.captures
        a.newerFields += b.newerFields
        a.newerFormats += b.newerFormats
        a.schemaChanges += b.schemaChanges
        a.clones += b.clones
    }

    /// The hazards that never came up.
    public var missing: [String] {
        [
            ("accepted", accepted), ("refused for permission", refusedForPermission), ("refused as damaged", refusedAsDamaged),
            ("refused for a parent", refusedForParent), ("waited", waited), ("conflicts", conflicts),
            ("sessions finished", sessionsFinished), ("sessions broken", sessionsBroken), ("messages lost", messagesLost),
            ("messages repeated", messagesRepeated), ("messages damaged", messagesDamaged), ("agent crashes", agentCrashes),
            ("hub crashes", hubCrashes), ("rights changed", rightsChanged), ("rows moved", rowsMoved),
            ("hubs restored", hubsRestored), ("laptops restored", laptopsRestored), ("new sites", newSites),
            ("fresh starts", freshStarts),
            ("bundles", bundles), ("hidden", hidden), ("relayed", relayed),
            ("full disks", fullDisks), ("revoked", revoked), ("captures", captures), ("newer fields", newerFields),
            ("newer formats", newerFormats), ("schema changes", schemaChanges), ("clones", clones),
        ].filter { $0.1 == 0 }.map(\.0)
    }
}
