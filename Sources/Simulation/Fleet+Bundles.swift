import CRDT
import Sync

// Bundles between laptops, and what they relay.
extension Fleet {
    /// The hub's key, by which laptops check each other's certificates.
    private static let hubKey = [UInt8](repeating: 1, count: 32)

    private func certificate(_ index: Int) throws -> Certificate {
        let agent = agents[index]
        return try Certificate(
            workspace: hub.store.workspace, site: agent.site, author: agent.store.author,
            key: Array(agent.key().publicKey.rawRepresentation), issued: now, hubKey: Fleet.hubKey)
    }

    /// Seals what is pending, and carries some of it to a colleague: of several segments any may be missing, as when an earlier bundle was
    /// lost. What came by bundle itself goes along.
    mutating func carryBundle(_ index: Int) throws {
        let taker = random.below(agents.count)
        // Before its first sync a laptop has no certificate.
        guard taker != index, agents[index].store.workspaceIfJoined != nil, agents[taker].store.workspaceIfJoined != nil else {
            return
        }
        guard let sealed = try sealAll(index) else { return }
        // What was sealed before the laptop knew whose it is, no program passes on: the hub is about to refuse it.
        let certificate = try self.certificate(index)
        let own = sealed.filter(certificate.covers)
        let split = random.below(own.count + 1)
        var segments = agents[index].store.relayable
        for part in [own[..<split], own[split...]] where !part.isEmpty && random.chance(75) {
            segments.append(
                (
                    try Segment(
                        workspace: hub.store.workspace, site: agents[index].site, transactions: Array(part),
                        key: agents[index].key()), certificate
                ))
        }
        guard !segments.isEmpty else { return }
        do {
            let taken = try agents[taker].take(segments, now: now)
            tally.bundles += 1
            tally.hidden += agents[taker].store.hidden().count
            say("agent \(taker): takes in a bundle of agent \(index), \(taken.new) new")
            try checks.check(agents[taker], hub)
        } catch let error as SimulationError where error.code != .violation {
            fail(taker, error, "in the middle of a bundle")
        }
    }

    /// Gives the hub what came by bundle; no laptop learns what it answers.
    mutating func relay(_ index: Int, all: Bool = false) throws {
        guard !isCutOff[index], !isRevoked(index) else { return }
        for (segment, certificate) in agents[index].store.relayable where all || random.chance(80) {
            hub.keys[segment.site] = certificate.key
            do {
                let answer = try hub.answer(Message.relay(segment.encoded).encoded, from: agents[index].site, now: now)
                guard case .pushed = try Message(encoded: answer) else {
                    throw SimulationError(.violation, "The hub would not take a segment of agent \(index).")
                }
                tally.relayed += 1
                say("agent \(index): relays \(segment.transactions.count) of another")
            } catch let error as SimulationError where error.code == .crash {
                tally.hubCrashes += 1
                say("hub: crashes in the middle of a write")
            }
        }
    }
}
