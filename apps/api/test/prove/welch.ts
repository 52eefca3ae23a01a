export interface Welch {
  readonly means: readonly [number, number]
  readonly t: number
  readonly degrees: number
  /** How likely means so far apart are where there is no difference, two-sided. */
  readonly p: number
}

/** Welch's test of whether two samples have the same mean. */
export function welch(one: readonly number[], other: readonly number[]): Welch {
  const [a, b] = [shapeOf(one), shapeOf(other)]
  const [ea, eb] = [a.variance / one.length, b.variance / other.length]
  const t = (a.mean - b.mean) / Math.sqrt(ea + eb)
  const degrees = (ea + eb) ** 2 / (ea ** 2 / (one.length - 1) + eb ** 2 / (other.length - 1))
  return { means: [a.mean, b.mean], t, degrees, p: incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) }
}

function shapeOf(sample: readonly number[]) {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length
  return { mean, variance: sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (sample.length - 1) }
}

/** The regularised incomplete beta function, by its continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(a * Math.log(x) + b * Math.log(1 - x) - logBeta(a, b)) / a
  // Lentz's method: numerator and denominator are carried along as ratios.
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))]
  let fraction = d
  for (let m = 1; m < 300; m++) {
    for (const term of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / (1 + term * d)
      c = 1 + term / c
      fraction *= c * d
    }
  }
  return front * fraction
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b)

/** By Stirling's series, from where it is good. */
function logGamma(x: number): number {
  if (x < 12) return logGamma(x + 1) - Math.log(x)
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
}
