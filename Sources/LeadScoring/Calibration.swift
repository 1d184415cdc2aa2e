/// Platt's calibration: stretches and moves log-odds so that they fit what happened (Platt 1999).
struct PlattScaling: Hashable {
    let slope: Double
    let offset: Double

    static let none = PlattScaling(slope: 1, offset: 0)

    /// Fits log-odds that the model gave to rows which it did not learn from. It stays as it is unless the fit is better than
    /// chance explains: by more than `Self.gainMin` in log-likelihood; or where the fit would turn the order around.
    ///
    /// - Complexity: O(rows).
    static func fitted(_ logOdds: [Double], _ outcomes: [Bool]) -> PlattScaling {
        var slope = 1.0
        var offset = 0.0
        for _ in 0..<20 {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
            for (score, isWon) in zip(logOdds, outcomes) {
                let probability = Arithmetic.logistic(slope * score + offset)
                let residual = (isWon ? 1 : 0) - probability
                let curvature = probability * (1 - probability)
                g0 += residual
                g1 += residual * score
                h00 += curvature
                h01 += curvature * score
                h11 += curvature * score * score
            }
            let determinant = h00 * h11 - h01 * h01
            guard determinant > 1e-12 else { return none }
            let moved = (h11 * g0 - h01 * g1) / determinant
            let stretched = (h00 * g1 - h01 * g0) / determinant
            offset += min(1, max(-1, moved))
            slope += min(0.5, max(-0.5, stretched))
            if moved.magnitude + stretched.magnitude < 1e-9 { break }
        }
        guard slope > 0, slope.isFinite, offset.isFinite else { return none }
        let before = Metrics.logLoss(logOdds.map(Arithmetic.logistic), outcomes)
        let after = Metrics.logLoss(logOdds.map { Arithmetic.logistic(slope * $0 + offset) }, outcomes)
        return (before - after) * Double(outcomes.count) > gainMin ? PlattScaling(slope: slope, offset: offset) : none
    }

    /// Two parameters gain more than this by chance in one fit of twenty (half of the χ² quantile for two).
    private static let gainMin = 3.0
}
