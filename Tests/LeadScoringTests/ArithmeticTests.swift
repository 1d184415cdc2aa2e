import Foundation
import LeadScoring
import Testing

@Suite("Arithmetic")
struct ArithmeticTests {
    /// Numbers from a fixed seed (SplitMix64).
    private struct Seeded {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }

        mutating func between(_ low: Double, _ high: Double) -> Double {
            low + (high - low) * Double(next() >> 11) / 9_007_199_254_740_992
        }
    }

    private func unitsApart(_ a: Double, _ b: Double) -> Double {
        if a == b { return 0 }
        return abs(a - b) / max(a.magnitude, b.magnitude).ulp
    }

    @Test("exp agrees with the system's within 2 units in the last place")
    func exponential() {
        var seeded = Seeded(state: 1)
        var worst = 0.0
        for _ in 0..<100_000 {
            let x = seeded.between(-744, 709.7)
            worst = max(worst, unitsApart(Arithmetic.exp(x), Foundation.exp(x)))
            let small = seeded.between(-2, 2)
            worst = max(worst, unitsApart(Arithmetic.exp(small), Foundation.exp(small)))
        }
        #expect(worst <= 2)
    }

    @Test("log agrees with the system's within 2 units in the last place")
    func logarithm() {
        var seeded = Seeded(state: 2)
        var worst = 0.0
        for _ in 0..<100_000 {
            let x = Double(bitPattern: seeded.next() & 0x7FFF_FFFF_FFFF_FFFF)
            if !x.isFinite || x == 0 { continue }
            worst = max(worst, unitsApart(Arithmetic.log(x), Foundation.log(x)))
            let near = seeded.between(0.5, 2)
            worst = max(worst, unitsApart(Arithmetic.log(near), Foundation.log(near)))
        }
        #expect(worst <= 2)
    }

    @Test("Ends of the range")
    func ends() {
        #expect(Arithmetic.exp(0) == 1)
        #expect(Arithmetic.exp(-0.0) == 1)
        #expect(Arithmetic.exp(1000) == .infinity)
        #expect(Arithmetic.exp(.infinity) == .infinity)
        #expect(Arithmetic.exp(-1000) == 0)
        #expect(Arithmetic.exp(-.infinity) == 0)
        #expect(Arithmetic.exp(.nan).isNaN)
        #expect(Arithmetic.log(1) == 0)
        #expect(Arithmetic.log(0) == -.infinity)
        #expect(Arithmetic.log(-1).isNaN)
        #expect(Arithmetic.log(.nan).isNaN)
        #expect(Arithmetic.log(.infinity) == .infinity)
        #expect(Arithmetic.log(2) == Arithmetic.ln2)
    }

    @Test("Fixed bits: a change of the arithmetic is seen")
    func bits() {
        #expect(unitsApart(Arithmetic.exp(1), 2.718281828459045) <= 1)
        #expect(Arithmetic.logistic(0) == 0.5)
        #expect(Arithmetic.logistic(-Arithmetic.ln2) == 1.0 / 3)
        // The sum of bit patterns over a fixed walk: any machine must give this number.
        var sum: UInt64 = 0
        for step in -4000...4000 {
            let x = Double(step) / 64
            sum = (sum &* 31) &+ Arithmetic.exp(x).bitPattern &+ Arithmetic.log(x.magnitude + 1).bitPattern
        }
        #expect(sum == 17_006_144_511_493_516_328)
    }

    @Test("The logistic rises and stays within 0 and 1")
    func logistic() {
        var last = 0.0
        for step in -2000...2000 {
            let value = Arithmetic.logistic(Double(step) / 2)
            #expect(value >= last && value <= 1)
            last = value
        }
        #expect(Arithmetic.logistic(-800) >= 0)
        #expect(Arithmetic.logistic(800) == 1)
    }
}
