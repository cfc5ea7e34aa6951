/** 1.5 × 2²³: added to a small number it leaves that number, rounded, in the lowest bits. */
const ROUNDING: f32 = 12582912;

/** The nearest integers to numbers of at most 2²² in size. */
// @ts-ignore: decorator
@inline
export function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDING)), i32x4.splat(0x4b400000));
}

/** e^(-factor x), where factor x is first brought into ±20, beyond which σ and tanh are 0 or ±1 anyway. */
// @ts-ignore: decorator
@inline
export function expMinus(x: v128, factor: f32): v128 {
  const y = f32x4.mul(x, f32x4.splat(-factor));
  return exp(f32x4.pmin(f32x4.pmax(y, f32x4.splat(-20)), f32x4.splat(20)));
}

/** e^x for |x| ≤ 80: 2^n times the Taylor series about 0, of which six terms suffice for |r| ≤ ln 2 / 2. */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.4426950408889634)), f32x4.splat(ROUNDING));
  const n = f32x4.sub(shifted, f32x4.splat(ROUNDING));
  const r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.6931471805599453)));
  const r2 = f32x4.mul(r, r);
  const low = f32x4.add(f32x4.splat(1), r);
  const middle = f32x4.add(f32x4.splat(1 / 2), f32x4.mul(r, f32x4.splat(1 / 6)));
  const high = f32x4.add(f32x4.splat(1 / 24), f32x4.mul(r, f32x4.splat(1 / 120)));
  const p = f32x4.add(low, f32x4.mul(r2, f32x4.add(middle, f32x4.mul(r2, high))));
  return f32x4.mul(p, i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(0x3f800000)));
}
