import { exp } from './math';

/**
 * Tags: for each of `n` rows of `count` scores the best one's index (int32, to `best`), and the rows turned
 * into probabilities as int16 of unit 1/32767 (to `out`, `padded` columns). Scores beyond `count` are 0.
 */
export function softmax(
  x: usize,
  stride: usize,
  count: u32,
  n: u32,
  best: usize,
  out: usize,
  padded: u32,
): void {
  const end = (<usize>count) << 2;
  for (let t: u32 = 0; t < n; t += 1) {
    let max = f32.load(x);
    let at: i32 = 0;
    for (let k: usize = 4; k < end; k += 4) {
      const v = f32.load(x + k);
      if (v > max) {
        max = v;
        at = <i32>(k >> 2);
      }
    }
    i32.store(best, at);
    let sum: f32 = 0;
    const most = f32x4.splat(max);
    for (let k: usize = 0; k < end; k += 16) {
      v128.store(x + k, exp(f32x4.pmax(f32x4.sub(v128.load(x + k), most), f32x4.splat(-80))));
    }
    for (let k: usize = 0; k < end; k += 4) sum += f32.load(x + k);
    const factor: f32 = <f32>32767 / sum;
    for (let k: usize = 0; k < <usize>padded; k += 1) {
      const p: f32 = k < <usize>count ? f32.load(x + (k << 2)) * factor : 0;
      i32.store16(out + (k << 1), <i32>nearest<f32>(p));
    }
    x += stride;
    best += 4;
    out += (<usize>padded) << 1;
  }
}

/**
 * Scores of heads: out[i][0] = dependents[at[i]] · root, out[i][1 + j] = dependents[at[i]] · heads[at[j]],
 * where `at` are the row numbers (int32) of the `n` words of a sentence.
 */
export function arcs(
  dependents: usize,
  dependentStride: usize,
  heads: usize,
  headStride: usize,
  root: usize,
  at: usize,
  n: u32,
  count: u32,
  out: usize,
): void {
  for (let i: u32 = 0; i < n; i += 1) {
    const d = dependents + <usize>i32.load(at + ((<usize>i) << 2)) * dependentStride;
    f32.store(out, dot(d, root, count));
    out += 4;
    for (let j: u32 = 0; j < n; j += 1) {
      const h = heads + <usize>i32.load(at + ((<usize>j) << 2)) * headStride;
      f32.store(out, dot(d, h, count));
      out += 4;
    }
  }
}

/**
 * The best of `labels` relations for each of `n` words: head[t] · (q[t][label], but for its last) plus that
 * last, where q has `count` + 1 columns a label and `head` holds addresses. `root` is the label that only
 * words with `isRoot` may and must have.
 */
export function relations(
  q: usize,
  qStride: usize,
  head: usize,
  isRoot: usize,
  labels: u32,
  count: u32,
  root: u32,
  n: u32,
  best: usize,
): void {
  for (let t: u32 = 0; t < n; t += 1) {
    const h = <usize>i32.load(head);
    let top: f32 = -Infinity;
    let label = root;
    if (i32.load(isRoot) == 0) {
      let row = q;
      for (let r: u32 = 0; r < labels; r += 1) {
        const score = dot(row, h, count) + f32.load(row + ((<usize>count) << 2));
        if (r != root && score > top) {
          top = score;
          label = r;
        }
        row += (<usize>(count + 1)) << 2;
      }
    }
    i32.store(best, label);
    q += qStride;
    head += 4;
    isRoot += 4;
    best += 4;
  }
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, count: u32): f32 {
  let s0 = f32x4.splat(0);
  let s1 = f32x4.splat(0);
  for (const end = a + ((<usize>count) << 2); a < end; a += 32, b += 32) {
    s0 = f32x4.add(s0, f32x4.mul(v128.load(a), v128.load(b)));
    s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 16), v128.load(b, 16)));
  }
  s0 = f32x4.add(s0, s1);
  return (
    f32x4.extract_lane(s0, 0) +
    f32x4.extract_lane(s0, 1) +
    f32x4.extract_lane(s0, 2) +
    f32x4.extract_lane(s0, 3)
  );
}
