/// The project's own exponential and logarithm, so that equal rows give equal bits on every machine.
///
/// A system's `exp` and `log` differ in the last bit between C libraries. These use only additions, multiplications and
/// divisions of doubles in a written order, which IEEE 754 fixes to the bit. Swift does not contract `a * b + c` into
/// one fused step by itself, and this code never asks for it. The errors stay below 2 units in the last place.
public enum Arithmetic {
    /// ln 2 in two parts: the first has 21 zero bits at its end, so that a whole number up to 2¹¹ times it is exact.
    private static let ln2High = Double(bitPattern: 0x3FE6_2E42_FEE0_0000)
    private static let ln2Low = Double(bitPattern: 0x3DEA_39EF_3579_3C76)
    /// ln 2 as one double.
    public static let ln2 = Double(bitPattern: 0x3FE6_2E42_FEFA_39EF)
    private static let inverseLn2 = Double(bitPattern: 0x3FF7_1547_652B_82FE)

    /// e to the power of x. Overflows to infinity above 709.78, falls to zero below −745.13; NaN stays NaN.
    ///
    /// x = k · ln 2 + r with |r| ≤ ln 2 / 2, then the Taylor series of e^r and an exact scaling by 2^k.
    public static func exp(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x > 709.782712893384 { return .infinity }
        if x < -745.1332191019412 { return 0 }
        let k = (x * inverseLn2).rounded(.toNearestOrEven)
        let high = x - k * ln2High
        let low = k * ln2Low
        let r = high - low
        // What the subtraction lost; it still counts in the last place.
        let rest = (high - r) - low
        // 1/13!, 1/12!, … 1/2!: each is the correctly rounded quotient of exact whole numbers. Training takes millions of
        // exponentials, so the loop is written out.
        var series: Double = 1.0 / 6_227_020_800
        series = series * r + 1.0 / 479_001_600
        series = series * r + 1.0 / 39_916_800
        series = series * r + 1.0 / 3_628_800
        series = series * r + 1.0 / 362_880
        series = series * r + 1.0 / 40_320
        series = series * r + 1.0 / 5_040
        series = series * r + 1.0 / 720
        series = series * r + 1.0 / 120
        series = series * r + 1.0 / 24
        series = series * r + 1.0 / 6
        series = series * r + 1.0 / 2
        let result = 1 + (r + (rest + r * r * series))
        return scaled(result, by: Int(k))
    }

    /// The natural logarithm. Minus infinity at zero, NaN below.
    ///
    /// x = 2^k · m with √½ ≤ m < √2, s = (m − 1) / (m + 1), then the series of the inverse hyperbolic tangent of s.
    public static func log(_ x: Double) -> Double {
        if x.isNaN || x < 0 { return .nan }
        if x == 0 { return -.infinity }
        if x == .infinity { return x }
        var k = Int(x.exponent)
        var m = x.significand
        if m > 1.4142135623730951 {
            m /= 2
            k += 1
        }
        let f = m - 1
        let s = f / (2 + f)
        let z = s * s
        var series: Double = 2.0 / 25
        series = series * z + 2.0 / 23
        series = series * z + 2.0 / 21
        series = series * z + 2.0 / 19
        series = series * z + 2.0 / 17
        series = series * z + 2.0 / 15
        series = series * z + 2.0 / 13
        series = series * z + 2.0 / 11
        series = series * z + 2.0 / 9
        series = series * z + 2.0 / 7
        series = series * z + 2.0 / 5
        series = series * z + 2.0 / 3
        let tail = s * z * series
        // log(1 + f) = 2s + tail, and 2s = f − s·f exactly; f itself is exact.
        let scale = Double(k)
        return scale * ln2High + (f + ((tail - s * f) + scale * ln2Low))
    }

    /// The probability whose log-odds are x, between 0 and 1.
    public static func logistic(_ x: Double) -> Double {
        if x >= 0 { return 1 / (1 + exp(-x)) }
        let odds = exp(x)
        return odds / (1 + odds)
    }

    /// x · 2^k in at most two exact steps and one rounded one, so that subnormal results are rounded once.
    private static func scaled(_ x: Double, by k: Int) -> Double {
        if k > 1023 { return x * power(1023) * power(k - 1023) }
        if k < -1022 { return x * power(k + 200) * power(-200) }
        return x * power(k)
    }

    /// 2^k for −1022 ≤ k ≤ 1023.
    private static func power(_ k: Int) -> Double {
        Double(sign: .plus, exponent: k, significand: 1)
    }
}
