/// What a model says of one feature alone: the share of each of its values, to be looked at.
public struct FeatureShape: Sendable, Hashable {
    public enum Values: Sendable, Hashable {
        /// From each number on, the share; the first holds for all below too.
        case steps([(from: Double, share: Double)])
        /// A straight line between two numbers, level beyond them.
        case line(low: Double, lowShare: Double, high: Double, highShare: Double)
        case categories([(name: String, share: Double)])

        public static func == (one: Values, other: Values) -> Bool {
            switch (one, other) {
            case (.steps(let a), .steps(let b)): a.elementsEqual(b) { $0 == $1 }
            case (.line(let a, let b, let c, let d), .line(let e, let f, let g, let h)): (a, b, c, d) == (e, f, g, h)
            case (.categories(let a), .categories(let b)): a.elementsEqual(b) { $0 == $1 }
            default: false
            }
        }

        public func hash(into hasher: inout Hasher) {
            switch self {
            case .steps(let steps): for step in steps { hasher.combine(step.share) }
            case .line(let low, let lowShare, let high, let highShare): hasher.combine([low, lowShare, high, highShare])
            case .categories(let categories): for one in categories { hasher.combine(one.share) }
            }
        }
    }

    public let feature: String
    public let values: Values
    /// The share where the feature is missing.
    public let missing: Double
}

extension ScoringModel {
    /// The shapes of all features that it reads alone, in its order; what two features say together is not among them.
    public var shapes: [FeatureShape] {
        terms.compactMap { term in
            let feature = features[term.features[0]]
            switch (term.shape, feature.kind) {
            case (.table(let shares), .numbers(let edges)):
                let first = edges.first.map { $0 - (edges.count > 1 ? (edges[1] - $0) : 1) } ?? 0
                let steps = zip([first] + edges, shares.dropFirst()).map { (from: $0, share: $1) }
                return FeatureShape(feature: feature.name, values: .steps(steps), missing: shares[0])
            case (.table(let shares), .categories(let names)):
                let named = zip(names, shares.dropFirst()).map { (name: $0, share: $1) }
                return FeatureShape(feature: feature.name, values: .categories(named), missing: shares[0])
            case (.line(let slope, let centre, let low, let high, let missing), _):
                return FeatureShape(
                    feature: feature.name,
                    values: .line(
                        low: low, lowShare: slope * (low - centre), high: high, highShare: slope * (high - centre)),
                    missing: missing)
            case (.grid, _): return nil
            }
        }
    }
}
