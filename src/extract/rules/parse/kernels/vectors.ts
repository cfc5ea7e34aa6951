import { rounded } from './math';

/** x = max(x, x / 10) for `count` float32 in each of `n` rows; `count` is a multiple of four. */
export function leaky(x: usize, stride: usize, count: u32, n: u32): void {
  const tenth = f32x4.splat(0.1);
  for (let t: u32 = 0; t < n; t += 1) {
    for (let p = x, end = x + ((<usize>count) << 2); p < end; p += 16) {
      const v = v128.load(p);
      v128.store(p, f32x4.pmax(v, f32x4.mul(v, tenth)));
    }
    x += stride;
  }
}

/** Writes `n` rows of `count` float32 as int16 with a scale each; `count` is a multiple of eight. */
export function quantise(
  x: usize,
  stride: usize,
  count: u32,
  n: u32,
  out: usize,
  outStride: usize,
  scales: usize,
): void {
  for (let t: u32 = 0; t < n; t += 1) {
    const end = x + ((<usize>count) << 2);
    let most = f32x4.splat(0);
    for (let p = x; p < end; p += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(p)));
    let max = f32x4.extract_lane(most, 0);
    max = Mathf.max(max, f32x4.extract_lane(most, 1));
    max = Mathf.max(max, f32x4.extract_lane(most, 2));
    max = Mathf.max(max, f32x4.extract_lane(most, 3));
    max = Mathf.max(max, 1e-9);
    f32.store(scales, max / 32767);
    const factor = f32x4.splat(32767 / max);
    let o = out;
    for (let p = x; p < end; p += 32) {
      const low = rounded(f32x4.mul(v128.load(p), factor));
      const high = rounded(f32x4.mul(v128.load(p, 16), factor));
      v128.store(o, i16x8.narrow_i32x4_s(low, high));
      o += 16;
    }
    x += stride;
    out += outStride;
    scales += 4;
  }
}
